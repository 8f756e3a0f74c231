package question

import (
	"fmt"
	"iter"
	"math/bits"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/valid"
)

// Ratings is the answer to a question that grades several items on one scale. An item without a grade was not answered.
// The zero value grades nothing.
type Ratings[R, A Category] struct {
	grades [maxCategories]A
	given  uint32 // the items that have a grade, a bit for each
}

// With returns the answer with item r graded a. A value that is no item, or no step of the scale, is refused.
func (s Ratings[R, A]) With(r R, a A) (Ratings[R, A], error) {
	if !r.Valid() || r >= maxCategories {
		return s, figure.Fault("item", r, figure.ErrUnknown, "not an item of the question")
	}
	if a != 0 && (!a.Valid() || a >= maxGrades) {
		return s, figure.Fault(r.String(), a, figure.ErrUnknown, "not a step of the scale")
	}
	s.GradeValid(valid.Mark{}, r, a)
	return s, nil
}

// GradeValid is With for an item, and a grade, that are known to be valid.
func (s *Ratings[R, A]) GradeValid(_ valid.Mark, r R, a A) {
	s.grades[r] = a
	s.given &^= 1 << r
	if a != 0 {
		s.given |= 1 << r
	}
}

// Get returns the grade of item r, zero when it was not answered.
func (s Ratings[R, A]) Get(r R) A {
	if r >= maxCategories {
		return 0
	}
	return s.grades[r]
}

// Given reports whether any item was graded.
func (s Ratings[R, A]) Given() bool { return s.given != 0 }

// All yields the graded items with their grades.
func (s Ratings[R, A]) All() iter.Seq2[R, A] {
	return func(yield func(R, A) bool) {
		for left := s.given; left != 0; left &= left - 1 {
			if r := bits.TrailingZeros32(left); !yield(R(r), s.grades[r]) {
				return
			}
		}
	}
}

// Items returns the graded items, a bit for each.
func (s *Ratings[R, A]) Items() uint64 { return uint64(s.given) }

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
