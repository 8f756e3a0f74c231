package question

import (
	"math"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
)

// Single counts respondents by their one answer to a question. Those that did not answer are counted apart and are in
// no denominator but figure.OverEveryone. The zero Single is ready for use.
type Single[A Category] struct {
	n       [maxCategories]uint32 // index 0: not answered
	total   int64
	unasked uint32 // categories that no form had, a bit for each
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
	s.AddValid(valid.Mark{}, &a)
	return nil
}

// AddValid is Add for a part of a response that has been validated, where there is room.
func (s *Single[A]) AddValid(_ valid.Mark, a *A) {
	s.n[*a]++
	s.total++
}

// NotAsked says that no respondent's form had the categories: as long as nobody gives one of them it has no figure, and
// is not 0 %. What is no category is left out.
func (s *Single[A]) NotAsked(categories ...A) {
	for _, a := range categories {
		if checkCategory(a) == nil {
			s.unasked |= 1 << a
		}
	}
}

// Merge adds all respondents of o; the result equals adding them one by one.
func (s *Single[A]) Merge(o *Single[A]) error {
	if err := Mergeable(s, o); err != nil {
		return err
	}
	if err := Room(s.total, o.total); err != nil {
		return err
	}
	*s = s.Plus(o)
	return nil
}

// Plus returns the tally of the respondents of both, a tally of its own.
func (s Single[A]) Plus(o *Single[A]) Single[A] {
	s.total += o.total
	s.unasked |= o.unasked
	for a := range s.n {
		s.n[a] += o.n[a]
	}
	return s
}

// Carry lists the sums for the wire.
func (s *Single[A]) Carry(w *sums.Wire) {
	w.Units(&s.total)
	sums.Counts(w, s.n[:])
	sums.Value(w, &s.unasked, math.MaxUint32)
	all := int64(0)
	for _, n := range s.n {
		all += int64(n)
	}
	w.Check(all == s.total, "answers of more or fewer respondents than there are")
}

// Respondents returns the number of respondents, whether they answered or not.
func (s *Single[A]) Respondents() int64 { return s.total }

// Answering returns the number of respondents that answered the question.
func (s *Single[A]) Answering() int64 { return s.total - int64(s.n[0]) }

// Unanswered returns the number of respondents that left the question out.
func (s *Single[A]) Unanswered() int64 { return int64(s.n[0]) }

// Count returns the number of respondents that gave one of the answers.
func (s *Single[A]) Count(answers ...A) int64 { return count(s.n[:], answers) }

// Share returns the share of the respondents answering that gave one of the answers. No answers, and what is none, have
// no figure, here and below.
func (s *Single[A]) Share(answers ...A) figure.Figure {
	return s.share(answers, s.Answering(), figure.OverAnswering)
}

// ShareOfEveryone returns the share of all respondents that gave one of the answers: those that left the question out
// are in the base. A question that nobody answered was not asked, and has no figure.
func (s *Single[A]) ShareOfEveryone(answers ...A) figure.Figure {
	return s.share(answers, asked(s.Answering(), s.total), figure.OverEveryone)
}

// share returns the share of some answers, none where nobody was asked about any of them.
func (s *Single[A]) share(answers []A, whole int64, over figure.Denominator) figure.Figure {
	n := s.Count(answers...)
	if set, _ := enum.Set(answers); n == 0 && set&^uint64(s.unasked) == 0 {
		return figure.Figure{Over: over}
	}
	return shareOf(answers, n, whole, over)
}

// NoAnswer returns the share of all respondents that left the question out, none where nobody answered it.
func (s *Single[A]) NoAnswer() figure.Figure {
	return figure.Share(int64(s.n[0]), asked(s.Answering(), s.total), figure.OverEveryone)
}

// Balance returns the share of the answers up minus the share of the answers down, over the respondents answering:
// above zero when more of them expect growth than decrease.
func (s *Single[A]) Balance(up, down []A) figure.Figure {
	return balance(up, down, s.Count(up...)-s.Count(down...), s.Answering())
}
