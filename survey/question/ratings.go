package question

import (
	"fmt"
	"iter"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Ratings is the answer to a question that grades several items on one scale. An item without a grade was not answered.
// The zero value grades nothing.
type Ratings[R, A Category] struct {
	grades [maxCategories]A
}

// With returns the answer with item r graded a. A value that is no item, or no step of the scale, is refused.
func (s Ratings[R, A]) With(r R, a A) (Ratings[R, A], error) {
	if !r.Valid() || r >= maxCategories {
		return s, figure.Fault("item", r, figure.ErrUnknown, "not an item of the question")
	}
	if a != 0 && (!a.Valid() || a >= maxGrades) {
		return s, figure.Fault(r.String(), a, figure.ErrUnknown, "not a step of the scale")
	}
	s.grades[r] = a
	return s, nil
}

// Get returns the grade of item r, zero when it was not answered.
func (s Ratings[R, A]) Get(r R) A {
	if r >= maxCategories {
		return 0
	}
	return s.grades[r]
}

// Given reports whether any item was graded.
func (s Ratings[R, A]) Given() bool { return s != Ratings[R, A]{} }

// All yields the graded items with their grades.
func (s Ratings[R, A]) All() iter.Seq2[R, A] {
	return func(yield func(R, A) bool) {
		for r := R(1); r < maxCategories; r++ {
			if a := s.grades[r]; a != 0 && !yield(r, a) {
				return
			}
		}
	}
}

// String returns the grades of the items, by keys: "municipality important, kela not-important".
func (s Ratings[R, A]) String() string {
	var grades []string
	for r, a := range s.All() {
		grades = append(grades, fmt.Sprintf("%v %v", r, a))
	}
	return strings.Join(grades, ", ")
}

// Equal reports whether all items have the same grades.
func (s Ratings[R, A]) Equal(o Ratings[R, A]) bool { return s == o }
