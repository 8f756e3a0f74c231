package coaching

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// maxCategories bounds the values of an enumeration that a survey counts, the zero value included; maxGrades those
// of the answers to a question with several rows.
const (
	maxCategories = 24
	maxGrades     = 8
)

// Single counts centres by their one answer to a question. Centres that did not answer are counted apart. The zero
// Single is ready for use.
type Single[A unit.Category] struct {
	n [maxCategories]int64 // index 0: not answered
}

// add counts an answer that has been checked.
func (s *Single[A]) add(a A) { s.n[a]++ }

func (s *Single[A]) merge(o *Single[A]) {
	for a := range s.n {
		s.n[a] += o.n[a]
	}
}

// Centres returns the number of centres, whether they answered or not.
func (s *Single[A]) Centres() int64 { return s.Answering() + s.n[0] }

// Answering returns the number of centres that answered the question.
func (s *Single[A]) Answering() (n int64) {
	for _, k := range s.n[1:] {
		n += k
	}
	return n
}

// Unanswered returns the number of centres that left the question out.
func (s *Single[A]) Unanswered() int64 { return s.n[0] }

// Count returns the number of centres that gave one of the answers.
func (s *Single[A]) Count(answers ...A) (n int64) {
	var seen [maxCategories]bool
	for _, a := range answers {
		if a != 0 && a < maxCategories && !seen[a] {
			seen[a] = true
			n += s.n[a]
		}
	}
	return n
}

// Share returns the share of the centres answering that gave one of the answers.
func (s *Single[A]) Share(answers ...A) figure.Figure {
	return figure.Share(s.Count(answers...), s.Answering(), figure.Answering)
}

// ShareOfEveryone returns the share of all centres that gave one of the answers, as T05 prints its shares: k/24 with
// those that left the question out in the base.
func (s *Single[A]) ShareOfEveryone(answers ...A) figure.Figure {
	return figure.Share(s.Count(answers...), s.Centres(), figure.Everyone)
}

// NoAnswer returns the share of all centres that left the question out.
func (s *Single[A]) NoAnswer() figure.Figure {
	return figure.Share(s.n[0], s.Centres(), figure.Everyone)
}

// Multi counts centres by every category they ticked; the shares of a question with several answers do not sum to
// one. The zero Multi is ready for use.
type Multi[A unit.Category] struct {
	n                 [maxCategories]int64
	centres, answered int64
}

// add counts an answer that has been checked.
func (m *Multi[A]) add(s unit.Set[A]) {
	m.centres++
	if !s.Given() {
		return
	}
	m.answered++
	for a := range s.All() {
		m.n[a]++
	}
}

func (m *Multi[A]) merge(o *Multi[A]) {
	m.centres += o.centres
	m.answered += o.answered
	for a := range m.n {
		m.n[a] += o.n[a]
	}
}

// Centres returns the number of centres, whether they answered or not.
func (m *Multi[A]) Centres() int64 { return m.centres }

// Answering returns the number of centres that answered the question.
func (m *Multi[A]) Answering() int64 { return m.answered }

// Count returns the number of centres that ticked a.
func (m *Multi[A]) Count(a A) int64 {
	if a == 0 || a >= maxCategories {
		return 0
	}
	return m.n[a]
}

// Share returns the share of the centres answering that ticked a.
func (m *Multi[A]) Share(a A) figure.Figure {
	return figure.Share(m.Count(a), m.answered, figure.Answering)
}

// ShareOfEveryone returns the share of all centres that ticked a.
func (m *Multi[A]) ShareOfEveryone(a A) figure.Figure {
	return figure.Share(m.Count(a), m.centres, figure.Everyone)
}
