package unit

import (
	"encoding/json"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalJSON returns the ticked categories as a list of their keys, null when the question was not answered.
func (s Set[A]) MarshalJSON() ([]byte, error) {
	if !s.given {
		return []byte("null"), nil
	}
	return json.Marshal(slices.AppendSeq([]A{}, s.All()))
}

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (s *Set[A]) UnmarshalJSON(data []byte) error {
	var answers []A
	if err := json.Unmarshal(data, &answers); err != nil {
		return err
	}
	if answers == nil {
		*s = Set[A]{}
		return nil
	}
	read, err := Ticked(answers...)
	if err == nil {
		*s = read
	}
	return err
}

// MarshalJSON returns an object of grades by item, both as their keys; null when no item was graded.
func (s Ratings[R, A]) MarshalJSON() ([]byte, error) { return wire.Marshal[R](s.grades[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (s *Ratings[R, A]) UnmarshalJSON(data []byte) error {
	var grades [maxCategories]A
	if err := wire.Unmarshal[R](data, grades[:]); err != nil {
		return err
	}
	read := Ratings[R, A]{}
	for item := R(1); item < maxCategories; item++ {
		if grades[item] == 0 {
			continue
		}
		var err error
		if read, err = read.With(item, grades[item]); err != nil {
			return err
		}
	}
	*s = read
	return nil
}

// MarshalJSON returns an object of persons by role, {"management": 1.5}; null when no role has a number.
func (s Staff) MarshalJSON() ([]byte, error) { return wire.Marshal[StaffRole](s[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (s *Staff) UnmarshalJSON(data []byte) error {
	var read Staff
	err := wire.Unmarshal[StaffRole](data, read[:])
	if err == nil {
		err = read.check()
	}
	if err == nil {
		*s = read
	}
	return err
}

// MarshalJSON returns an object of the values by unit type, without those that are zero; null when all are.
func (b ByType[T]) MarshalJSON() ([]byte, error) { return wire.Marshal[Type](b[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (b *ByType[T]) UnmarshalJSON(data []byte) error { return wire.Unmarshal[Type](data, b[:]) }

// MarshalJSON returns the types of the group as a list of their keys.
func (g Group) MarshalJSON() ([]byte, error) {
	if g&^Everyone != 0 {
		return nil, figure.Fault("group", uint16(g), figure.ErrUnknown, "not only unit types")
	}
	return json.Marshal(slices.AppendSeq([]Type{}, g.All()))
}

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (g *Group) UnmarshalJSON(data []byte) error {
	var types []Type
	if err := json.Unmarshal(data, &types); err != nil {
		return err
	}
	for _, t := range types {
		if err := t.Check(); err != nil {
			return err
		}
	}
	*g = Of(types...)
	return nil
}
