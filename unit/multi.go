package unit

import (
	"math/bits"

	"github.com/socialemployment/barometer/figure"
)

// Multi counts respondents by every category they ticked, whatever their type; Multiple is a Multi for every unit type.
// The shares of a question with several answers do not sum to one. The zero Multi is ready for use.
type Multi[A Category] struct {
	n               [maxCategories]int64
	total, answered int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Multi[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a respondent with its ticked categories, the zero Set for no answer.
func (m *Multi[A]) Add(s Set[A]) error {
	if err := Room(m.total, 1); err != nil {
		return err
	}
	m.add(s)
	return nil
}

// add counts an answer that has been checked.
func (m *Multi[A]) add(s Set[A]) {
	m.total++
	if !s.given {
		return
	}
	m.answered++
	for b := s.bits; b != 0; b &= b - 1 {
		m.n[bits.TrailingZeros32(b)]++
	}
}

// Merge adds all respondents of o; the result equals adding them one by one.
func (m *Multi[A]) Merge(o *Multi[A]) error {
	if o == nil {
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	}
	if err := Room(m.total, o.total); err != nil {
		return err
	}
	m.merge(o)
	return nil
}

func (m *Multi[A]) merge(o *Multi[A]) {
	m.total += o.total
	m.answered += o.answered
	for a := range m.n {
		m.n[a] += o.n[a]
	}
}

// Respondents returns the number of respondents, whether they answered or not.
func (m *Multi[A]) Respondents() int64 { return m.total }

// Answering returns the number of respondents that answered the question.
func (m *Multi[A]) Answering() int64 { return m.answered }

// Count returns the number of respondents that ticked a.
func (m *Multi[A]) Count(a A) int64 {
	if a == 0 || a >= maxCategories {
		return 0
	}
	return m.n[a]
}

// Share returns the share of the respondents answering that ticked a.
func (m *Multi[A]) Share(a A) figure.Figure {
	return figure.Share(m.Count(a), m.answered, figure.Answering)
}

// ShareOfEveryone returns the share of all respondents that ticked a.
func (m *Multi[A]) ShareOfEveryone(a A) figure.Figure {
	return figure.Share(m.Count(a), m.total, figure.Everyone)
}
