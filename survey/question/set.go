package question

import (
	"iter"
	"math/bits"
)

// Set is the answer to a question where any number of categories may be ticked. Its zero value is "not
// answered", which is not the same as none ticked.
type Set[A Category] struct {
	bits  uint32
	given bool
}

// Ticked returns the answer with the given categories; with none it is an answered, empty set.
func Ticked[A Category](answers ...A) (Set[A], error) {
	s := Set[A]{given: true}
	for _, a := range answers {
		if err := checkCategory(a); err != nil {
			return Set[A]{}, err
		}
		s.bits |= 1 << a
	}
	return s, nil
}

// With returns the answer with a ticked as well, or, when ticked is No, answered with a as it was. A value that
// is no category is refused.
func (s Set[A]) With(a A, ticked YesNo) (Set[A], error) {
	if err := checkCategory(a); err != nil {
		return s, err
	}
	if err := checkAnswer(ticked); err != nil {
		return s, err
	}
	if ticked != 0 {
		s.given = true
	}
	if ticked == Yes {
		s.bits |= 1 << a
	}
	return s, nil
}

// Given reports whether the question was answered.
func (s Set[A]) Given() bool { return s.given }

// Has reports whether a was ticked.
func (s Set[A]) Has(a A) bool { return a != 0 && a < maxCategories && s.bits&(1<<a) != 0 }

// Ticked returns Yes or No for a category, no answer when the question was not answered.
func (s Set[A]) Ticked(a A) YesNo {
	switch {
	case !s.given:
		return 0
	case s.Has(a):
		return Yes
	}
	return No
}

// Len returns the number of ticked categories.
func (s Set[A]) Len() int { return bits.OnesCount32(s.bits) }

// All yields the ticked categories in the order of their constants.
func (s Set[A]) All() iter.Seq[A] {
	return func(yield func(A) bool) {
		for a := A(1); a < maxCategories; a++ {
			if s.Has(a) && !yield(a) {
				return
			}
		}
	}
}

// Equal reports whether both are unanswered, or have the same categories ticked.
func (s Set[A]) Equal(o Set[A]) bool { return s == o }
