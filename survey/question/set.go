package question

import (
	"iter"
	"math/bits"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/valid"
)

// Set is the answer to a question where any number of categories may be ticked. Its zero value is "not
// answered", which is not the same as none ticked. A category was asked about unless NotAsked or NotNamed says
// otherwise.
type Set[A Category] struct {
	bits    uint32
	unasked uint32 // categories that the form did not have
	unnamed uint32 // categories of which only other respondents tell whether the form had them
	given   bool
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
	s.TickValid(valid.Mark{}, a, ticked)
	return s, nil
}

// TickValid is With for a category, and an answer, that are known to be valid.
func (s *Set[A]) TickValid(_ valid.Mark, a A, ticked YesNo) {
	if ticked != 0 {
		s.given = true
		s.unasked &^= 1 << a
		s.unnamed &^= 1 << a
	}
	if ticked == Yes {
		s.bits |= 1 << a
	}
}

// NotAsked returns the answer to a form that did not have the categories. An answer that was not given stays as it is;
// what is ticked, or no category, is refused.
func (s Set[A]) NotAsked(categories ...A) (Set[A], error) {
	left, err := s.without(categories)
	s.unasked |= left
	s.unnamed &^= left
	return s, err
}

// NotNamed returns the answer of a respondent that does not name the categories, to a form that is not known: they were
// asked about, and not ticked, if any other respondent names them. It refuses what NotAsked does.
func (s Set[A]) NotNamed(categories ...A) (Set[A], error) {
	left, err := s.without(categories)
	s.unnamed |= left
	s.unasked &^= left
	return s, err
}

// without returns the bits of categories that are not ticked; none where the question was not answered.
func (s Set[A]) without(categories []A) (left uint32, err error) {
	for _, a := range categories {
		if err := checkCategory(a); err != nil {
			return 0, err
		}
		if s.Has(a) {
			return 0, figure.Fault("answer", a, figure.ErrClash, "ticked, and said not to have been asked about")
		}
		left |= 1 << a
	}
	if !s.given {
		return 0, nil
	}
	return left, nil
}

// Asked reports whether a respondent that answered was asked about a, and whether that is known: see NotNamed.
func (s Set[A]) Asked(a A) (asked, known bool) {
	if !s.given || checkCategory(a) != nil {
		return false, true
	}
	return (s.unasked|s.unnamed)&(1<<a) == 0, s.unnamed&(1<<a) == 0
}

// Given reports whether the question was answered.
func (s Set[A]) Given() bool { return s.given }

// Has reports whether a was ticked.
func (s Set[A]) Has(a A) bool { return s.bits&(1<<a) != 0 }

// Ticked returns Yes or No for a category, no answer when the question was not answered, or did not ask about it.
func (s Set[A]) Ticked(a A) YesNo {
	switch {
	case !s.given || (s.unasked|s.unnamed)&(1<<a) != 0:
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

// String returns the keys of the ticked categories, "none" where none is ticked, "" where the question was not
// answered.
func (s Set[A]) String() string {
	if s.given && s.bits == 0 {
		return "none"
	}
	var keys []string
	for a := range s.All() {
		keys = append(keys, a.String())
	}
	return strings.Join(keys, ", ")
}

// Equal reports whether both are unanswered, or have the same categories ticked, of the same ones asked about.
func (s Set[A]) Equal(o Set[A]) bool { return s == o }
