package question

import (
	"math/bits"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
)

// Battery counts respondents by item and by the grade they gave it. Each item has its own number of answers. The zero
// Battery is ready for use.
type Battery[R, A Category] struct {
	n     [maxCategories][maxGrades]uint32
	total int64
}

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Battery[R, A]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// Add counts a respondent with its grades.
func (b *Battery[R, A]) Add(s Ratings[R, A]) error {
	if err := Room(b.total, 1); err != nil {
		return err
	}
	b.AddValid(valid.Mark{}, &s)
	return nil
}

// AddValid is Add for a part of a response that has been validated, where there is room.
func (b *Battery[R, A]) AddValid(_ valid.Mark, s *Ratings[R, A]) {
	b.total++
	for left := s.given; left != 0; left &= left - 1 {
		r := bits.TrailingZeros32(left) % maxCategories
		b.n[r][s.grades[r]%maxGrades]++
	}
}

// Merge adds all respondents of o; the result equals adding them one by one.
func (b *Battery[R, A]) Merge(o *Battery[R, A]) error {
	if err := Mergeable(b, o); err != nil {
		return err
	}
	if err := Room(b.total, o.total); err != nil {
		return err
	}
	*b = b.Plus(o)
	return nil
}

// Plus returns the tally of the respondents of both, a tally of its own.
func (b Battery[R, A]) Plus(o *Battery[R, A]) Battery[R, A] {
	b.total += o.total
	for r := range b.n {
		for a := range b.n[r] {
			b.n[r][a] += o.n[r][a]
		}
	}
	return b
}

// Carry lists the sums for the wire.
func (b *Battery[R, A]) Carry(w *sums.Wire) {
	w.Units(&b.total)
	for r := range b.n {
		sums.Counts(w, b.n[r][:])
		w.Check(b.Answering(R(r)) <= b.total, "more answers than respondents")
	}
}

// Respondents returns the number of respondents, whether they answered or not.
func (b *Battery[R, A]) Respondents() int64 { return b.total }

// Answering returns the number of respondents that graded item r.
func (b *Battery[R, A]) Answering(r R) (n int64) {
	if r >= maxCategories {
		return 0
	}
	for _, k := range b.n[r] {
		n += int64(k)
	}
	return n
}

// Unanswered returns the number of respondents that left item r out; none of what is no item.
func (b *Battery[R, A]) Unanswered(r R) int64 {
	if !r.Valid() {
		return 0
	}
	return b.total - b.Answering(r)
}

// Count returns the number of respondents that gave item r one of the grades.
func (b *Battery[R, A]) Count(r R, grades ...A) int64 {
	if r >= maxCategories {
		return 0
	}
	return count(b.n[r][:], grades)
}

// Share returns the share of the respondents answering item r that gave it one of the grades. No grades, and what is no
// item or grade, have no figure, here and below.
func (b *Battery[R, A]) Share(r R, grades ...A) figure.Figure {
	return shareOf(grades, b.Count(r, grades...), b.Answering(r), figure.OverAnswering)
}

// ShareOfEveryone returns the share of all respondents that gave item r one of the grades. An item that nobody graded
// was not asked, and has no figure.
func (b *Battery[R, A]) ShareOfEveryone(r R, grades ...A) figure.Figure {
	return shareOf(grades, b.Count(r, grades...), asked(b.Answering(r), b.total), figure.OverEveryone)
}

// NoAnswer returns the share of all respondents that left item r out, none where nobody graded it.
func (b *Battery[R, A]) NoAnswer(r R) figure.Figure {
	return figure.Share(b.Unanswered(r), asked(b.Answering(r), b.total), figure.OverEveryone)
}

// Balance returns the share of the grades up minus the share of the grades down, over the respondents answering item r.
func (b *Battery[R, A]) Balance(r R, up, down []A) figure.Figure {
	return balance(up, down, b.Count(r, up...)-b.Count(r, down...), b.Answering(r))
}
