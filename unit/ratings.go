package unit

import (
	"iter"

	"github.com/socialemployment/barometer/figure"
)

// maxGrades bounds the steps of a scale, "not answered" included.
const maxGrades = 8

// Ratings is the answer to a question that grades several items on one scale: each referring body by its
// importance, say. An item without a grade was not answered. The zero value grades nothing.
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

// Equal reports whether all items have the same grades.
func (s Ratings[R, A]) Equal(o Ratings[R, A]) bool { return s == o }

// Matrix counts units by item, unit type and grade; each item has its own number of answers. The zero Matrix
// is ready for use.
type Matrix[R, A Category] struct {
	n     [maxCategories]ByType[[maxGrades]int64]
	units ByType[int64]
}

// Add counts a unit of type t with its grades.
func (m *Matrix[R, A]) Add(t Type, s Ratings[R, A]) error {
	if err := t.Check(); err != nil {
		return err
	}
	if err := Room(m.Units(Everyone), 1); err != nil {
		return err
	}
	m.units[t]++
	for r, a := range s.grades {
		if a != 0 {
			m.n[r][t][a]++
		}
	}
	return nil
}

// Merge adds all units of o.
func (m *Matrix[R, A]) Merge(o *Matrix[R, A]) error {
	if err := Room(m.Units(Everyone), o.Units(Everyone)); err != nil {
		return err
	}
	m.merge(o)
	return nil
}

func (m *Matrix[R, A]) merge(o *Matrix[R, A]) {
	for t := range m.units {
		m.units[t] += o.units[t]
		for r := range m.n {
			for a := range m.n[r][t] {
				m.n[r][t][a] += o.n[r][t][a]
			}
		}
	}
}

// Units returns the number of units in the group, whether they answered or not.
func (m *Matrix[R, A]) Units(g Group) int64 { return Sum(&m.units, g) }

// Answering returns the number of units in the group that graded item r.
func (m *Matrix[R, A]) Answering(g Group, r R) (n int64) {
	if r >= maxCategories {
		return 0
	}
	for t := range g.All() {
		for _, k := range m.n[r][t] {
			n += k
		}
	}
	return n
}

// Count returns the number of units in the group that gave item r one of the grades.
func (m *Matrix[R, A]) Count(g Group, r R, grades ...A) (n int64) {
	if r >= maxCategories {
		return 0
	}
	var seen [maxGrades]bool
	for _, a := range grades {
		if a == 0 || a >= maxGrades || seen[a] {
			continue
		}
		seen[a] = true
		for t := range g.All() {
			n += m.n[r][t][a]
		}
	}
	return n
}

// Share returns the share of the units answering item r that gave it one of the grades.
func (m *Matrix[R, A]) Share(g Group, r R, grades ...A) figure.Figure {
	return figure.Share(m.Count(g, r, grades...), m.Answering(g, r), figure.Answering)
}

// Balance returns the share of the grade up minus the share of the grade down, over the units answering item r.
func (m *Matrix[R, A]) Balance(g Group, r R, up, down []A) figure.Figure {
	return figure.Share(m.Count(g, r, up...)-m.Count(g, r, down...), m.Answering(g, r), figure.Answering)
}
