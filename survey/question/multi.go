package question

import (
	"math"
	"math/bits"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
)

// Multi counts respondents by every category they ticked. The shares of a question with several answers do not sum to
// one. The zero Multi is ready for use.
type Multi[A Category] struct {
	n               [maxCategories]uint32
	total, answered int64

	unasked [maxCategories]uint32 // respondents answering a form without the category
	unnamed [maxCategories]uint32 // respondents answering that do not name it, see Set.NotNamed
	named   uint32                // categories that respondents outside the tally name
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Multi[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a respondent with its ticked categories, the zero Set for no answer.
func (m *Multi[A]) Add(s Set[A]) error {
	if err := Room(m.total, 1); err != nil {
		return err
	}
	m.AddValid(valid.Mark{}, &s)
	return nil
}

// AddValid is Add for a part of a response that has been validated, where there is room.
func (m *Multi[A]) AddValid(_ valid.Mark, s *Set[A]) {
	m.total++
	if !s.given {
		return
	}
	m.answered++
	for b := s.bits; b != 0; b &= b - 1 {
		m.n[bits.TrailingZeros32(b)]++
	}
	for b := s.unasked; b != 0; b &= b - 1 {
		m.unasked[bits.TrailingZeros32(b)]++
	}
	for b := s.unnamed; b != 0; b &= b - 1 {
		m.unnamed[bits.TrailingZeros32(b)]++
	}
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
	m.named |= o.named
	for a := range m.n {
		m.n[a] += o.n[a]
		m.unasked[a] += o.unasked[a]
		m.unnamed[a] += o.unnamed[a]
	}
	return m
}

// Carry lists the sums for the wire.
func (m *Multi[A]) Carry(w *sums.Wire) {
	w.Units(&m.total)
	sums.Count(w, &m.answered)
	w.Within(m.answered)
	sums.Counts(w, m.n[:])
	sums.Counts(w, m.unasked[:])
	sums.Counts(w, m.unnamed[:])
	sums.Value(w, &m.named, math.MaxUint32)
	for a := range m.n {
		w.Check(int64(m.n[a])+int64(m.unasked[a])+int64(m.unnamed[a]) <= m.answered, "more answers than respondents")
	}
}

// Learn takes from o, a tally of other respondents to the same form, which categories the form had: see Set.NotNamed.
// None of its respondents is counted.
func (m *Multi[A]) Learn(o *Multi[A]) {
	m.named |= o.named
	for a := range o.n {
		if int64(o.unasked[a]+o.unnamed[a]) < o.answered {
			m.named |= 1 << a
		}
	}
}

// Respondents returns the number of respondents, whether they answered or not.
func (m *Multi[A]) Respondents() int64 { return m.total }

// Answering returns the number of respondents that answered the question.
func (m *Multi[A]) Answering() int64 { return m.answered }

// Asked returns the number of respondents that answered the question, and whose form had a: the base of its share.
func (m *Multi[A]) Asked(a A) int64 {
	if a == 0 || a >= maxCategories || !a.Valid() {
		return 0
	}
	n := m.answered - int64(m.unasked[a])
	if int64(m.unnamed[a]) == n && m.named&(1<<a) == 0 {
		return 0 // nobody names it
	}
	return n
}

// Count returns the number of respondents that ticked a.
func (m *Multi[A]) Count(a A) int64 {
	if a == 0 || a >= maxCategories {
		return 0
	}
	return int64(m.n[a])
}

// Share returns the share of the respondents answering, and asked about it, that ticked a. What nobody was asked about,
// and what is no category, has no figure, here and below.
func (m *Multi[A]) Share(a A) figure.Figure { return m.ShareOf(a, figure.OverAnswering) }

// ShareOfEveryone returns the share of all respondents that ticked a, those left out whose answers show that they were
// not asked about it. A question that nobody answered was not asked, and has no figure.
func (m *Multi[A]) ShareOfEveryone(a A) figure.Figure {
	n := m.Asked(a)
	return shareOf([]A{a}, m.Count(a), asked(n, m.total-m.answered+n), figure.OverEveryone)
}

// ShareOf is Share with another kind of denominator, such as figure.OverOffering where only those were asked that offer
// a service.
func (m *Multi[A]) ShareOf(a A, over figure.Denominator) figure.Figure {
	return shareOf([]A{a}, m.Count(a), m.Asked(a), over)
}

// Mean returns how many categories a respondent that answered ticked on average, of those it was asked about.
func (m *Multi[A]) Mean() figure.Figure {
	var ticks int64
	for _, n := range m.n {
		ticks += int64(n)
	}
	return figure.New(figure.Of(ticks, m.answered), m.answered, figure.OverAnswering)
}
