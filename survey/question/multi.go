package question

import (
	"math/bits"

	"github.com/socialemployment/barometer/figure"
)

// Multi counts respondents by every category they ticked. The shares of a question with several answers do not sum to
// one. The zero Multi is ready for use.
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
	m.total++
	if !s.given {
		return nil
	}
	m.answered++
	for b := s.bits; b != 0; b &= b - 1 {
		m.n[bits.TrailingZeros32(b)]++
	}
	return nil
}

// Merge adds all respondents of o; the result equals adding them one by one.
func (m *Multi[A]) Merge(o *Multi[A]) error {
	if err := Mergeable(m, o); err != nil {
		return err
	}
	if err := Room(m.total, o.total); err != nil {
		return err
	}
	*m = m.Plus(o)
	return nil
}

// Plus returns the tally of the respondents of both, a tally of its own.
func (m Multi[A]) Plus(o *Multi[A]) Multi[A] {
	m.total += o.total
	m.answered += o.answered
	for a := range m.n {
		m.n[a] += o.n[a]
	}
	return m
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

// Share returns the share of the respondents answering that ticked a. What is no category has no figure, here and
// below.
func (m *Multi[A]) Share(a A) figure.Figure { return m.ShareOf(a, figure.OverAnswering) }

// ShareOfEveryone returns the share of all respondents that ticked a. A question that nobody answered was not asked,
// and has no figure.
func (m *Multi[A]) ShareOfEveryone(a A) figure.Figure {
	return shareOf([]A{a}, m.Count(a), asked(m.answered, m.total), figure.OverEveryone)
}

// ShareOf is Share with another kind of denominator, such as figure.OverOffering where only those were asked that offer
// a service.
func (m *Multi[A]) ShareOf(a A, over figure.Denominator) figure.Figure {
	return shareOf([]A{a}, m.Count(a), m.answered, over)
}

// Mean returns how many categories a respondent that answered ticked on average.
func (m *Multi[A]) Mean() figure.Figure {
	var ticks int64
	for _, n := range m.n {
		ticks += n
	}
	return figure.New(figure.Of(ticks, m.answered), m.answered, figure.OverAnswering)
}
