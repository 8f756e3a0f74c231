package unit

import "github.com/socialemployment/barometer/figure"

// Single counts respondents by their one answer to a question, whatever their type; Crosstab is a Single for every unit
// type. Respondents that did not answer are counted apart and stand in no denominator but Everyone's. The zero Single is
// ready for use.
type Single[A Category] struct {
	n     [maxCategories]int64 // index 0: not answered
	total int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Single[A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a respondent with its answer, the zero value for none. A faulty answer is refused.
func (s *Single[A]) Add(a A) error {
	if err := checkAnswer(a); err != nil {
		return err
	}
	if err := Room(s.total, 1); err != nil {
		return err
	}
	s.add(a)
	return nil
}

// add counts an answer that has been checked.
func (s *Single[A]) add(a A) {
	s.n[a]++
	s.total++
}

// Merge adds all respondents of o; the result equals adding them one by one.
func (s *Single[A]) Merge(o *Single[A]) error {
	if o == nil {
		return figure.Fault("tally", "", figure.ErrMissing, "nothing to merge")
	}
	if err := Room(s.total, o.total); err != nil {
		return err
	}
	s.merge(o)
	return nil
}

func (s *Single[A]) merge(o *Single[A]) {
	s.total += o.total
	for a := range s.n {
		s.n[a] += o.n[a]
	}
}

// Respondents returns the number of respondents, whether they answered or not.
func (s *Single[A]) Respondents() int64 { return s.total }

// Answering returns the number of respondents that answered the question.
func (s *Single[A]) Answering() int64 { return s.total - s.n[0] }

// Unanswered returns the number of respondents that left the question out.
func (s *Single[A]) Unanswered() int64 { return s.n[0] }

// Count returns the number of respondents that gave one of the answers.
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

// Share returns the share of the respondents answering that gave one of the answers.
func (s *Single[A]) Share(answers ...A) figure.Figure {
	return figure.Share(s.Count(answers...), s.Answering(), figure.Answering)
}

// ShareOfEveryone returns the share of all respondents that gave one of the answers, those that left the question out in
// the base: so T05 prints its shares, k of 24.
func (s *Single[A]) ShareOfEveryone(answers ...A) figure.Figure {
	return figure.Share(s.Count(answers...), s.total, figure.Everyone)
}

// NoAnswer returns the share of all respondents that left the question out.
func (s *Single[A]) NoAnswer() figure.Figure {
	return figure.Share(s.n[0], s.total, figure.Everyone)
}

// Balance returns the share of the answers up minus the share of the answers down, over the respondents answering:
// above zero when more expect growth than decrease (B12 5.1).
func (s *Single[A]) Balance(up, down []A) figure.Figure {
	return figure.Share(s.Count(up...)-s.Count(down...), s.Answering(), figure.Answering)
}
