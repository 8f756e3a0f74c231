package question

import (
	"encoding/json"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalJSON returns the ticked categories as a list of their keys, null when the question was not answered. Where
// some were not asked about, it is an object, {"ticked": [], "not-asked": ["rooms"]}, or with "not-named".
func (s Set[A]) MarshalJSON() ([]byte, error) {
	if !s.given {
		return []byte("null"), nil
	}
	ticked := slices.AppendSeq([]A{}, s.All())
	if s.unasked|s.unnamed == 0 {
		return json.Marshal(ticked)
	}
	parts := map[string][]A{"ticked": ticked}
	for name, left := range map[string]uint32{"not-asked": s.unasked, "not-named": s.unnamed} {
		if left != 0 {
			parts[name] = slices.Collect(Set[A]{bits: left}.All())
		}
	}
	return json.Marshal(parts)
}

// partly reads the object that MarshalJSON returns.
func (s *Set[A]) partly(data []byte) error {
	var ticked, notAsked, notNamed []A
	err := wire.Members(data, func(name string) (any, error) {
		switch name {
		case "ticked":
			return &ticked, nil
		case "not-asked":
			return &notAsked, nil
		case "not-named":
			return &notNamed, nil
		}
		return nil, figure.Fault("answer", name, figure.ErrUnknown, "ticked, not-asked or not-named")
	})
	if err == nil && ticked == nil {
		err = figure.Fault("answer", "", figure.ErrMissing, "a list of what is ticked")
	}
	var read Set[A]
	if err == nil {
		read, err = Ticked(ticked...)
	}
	if err == nil {
		read, err = read.NotAsked(notAsked...)
	}
	if err == nil {
		read, err = read.NotNamed(notNamed...)
	}
	if err == nil {
		*s = read
	}
	return err
}

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (s *Set[A]) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && data[0] == '{' {
		return s.partly(data)
	}
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
