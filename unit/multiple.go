package unit

import (
	"iter"
	"math/bits"

	"github.com/socialemployment/barometer/figure"
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
		if a == 0 || checkAnswer(a) != nil {
			return Set[A]{}, figure.Fault("answer", a, figure.ErrUnknown, "not a category of the question")
		}
		s.bits |= 1 << a
	}
	return s, nil
}

// With returns the answer with a ticked as well, or, when ticked is No, answered with a as it was. A value that
// is no category is refused.
func (s Set[A]) With(a A, ticked YesNo) (Set[A], error) {
	if a == 0 || checkAnswer(a) != nil {
		return s, figure.Fault("answer", a, figure.ErrUnknown, "not a category of the question")
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

// Multiple counts units by unit type and by every category they ticked; the shares of a question with several
// answers do not sum to one. The zero Multiple is ready for use.
type Multiple[A Category] struct {
	n        ByType[[maxCategories]int64]
	units    ByType[int64]
	answered ByType[int64]
}

// Add counts a unit of type t with its ticked categories, the zero Set for no answer.
func (m *Multiple[A]) Add(t Type, s Set[A]) error {
	if err := t.Check(); err != nil {
		return err
	}
	if err := Room(m.Units(Everyone), 1); err != nil {
		return err
	}
	m.add(t, s)
	return nil
}

// add counts an answer that has been checked.
func (m *Multiple[A]) add(t Type, s Set[A]) {
	m.units[t]++
	if !s.given {
		return
	}
	m.answered[t]++
	for b := s.bits; b != 0; b &= b - 1 {
		m.n[t][bits.TrailingZeros32(b)]++
	}
}

// Merge adds all units of o.
func (m *Multiple[A]) Merge(o *Multiple[A]) error {
	if err := Room(m.Units(Everyone), o.Units(Everyone)); err != nil {
		return err
	}
	m.merge(o)
	return nil
}

func (m *Multiple[A]) merge(o *Multiple[A]) {
	for t := range m.n {
		m.units[t] += o.units[t]
		m.answered[t] += o.answered[t]
		for a := range m.n[t] {
			m.n[t][a] += o.n[t][a]
		}
	}
}

// Units returns the number of units in the group, whether they answered or not.
func (m *Multiple[A]) Units(g Group) int64 { return Sum(&m.units, g) }

// Answering returns the number of units in the group that answered.
func (m *Multiple[A]) Answering(g Group) int64 { return Sum(&m.answered, g) }

// Count returns the number of units in the group that ticked a.
func (m *Multiple[A]) Count(g Group, a A) (n int64) {
	if a == 0 || a >= maxCategories {
		return 0
	}
	for t := range g.All() {
		n += m.n[t][a]
	}
	return n
}

// Share returns the share of the units answering that ticked a.
func (m *Multiple[A]) Share(g Group, a A) figure.Figure {
	return figure.Share(m.Count(g, a), m.Answering(g), figure.Answering)
}

// ShareOf returns the share with another kind of denominator: units that offer the service, say.
func (m *Multiple[A]) ShareOf(g Group, a A, over figure.Denominator) figure.Figure {
	return figure.Share(m.Count(g, a), m.Answering(g), over)
}
