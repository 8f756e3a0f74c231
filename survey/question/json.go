package question

import (
	"encoding/json"
	"slices"

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
