package coaching

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// Battery counts centres by the row of a question and by their answer to it; each row has its own number of answers.
// The zero Battery is ready for use.
type Battery[R, A unit.Category] struct {
	n       [maxCategories][maxGrades]int64
	centres int64
}

// add counts answers that have been checked.
func (b *Battery[R, A]) add(s unit.Ratings[R, A]) {
	b.centres++
	for r, a := range s.All() {
		b.n[r][a]++
	}
}

func (b *Battery[R, A]) merge(o *Battery[R, A]) {
	b.centres += o.centres
	for r := range b.n {
		for a := range b.n[r] {
			b.n[r][a] += o.n[r][a]
		}
	}
}

// Centres returns the number of centres, whether they answered or not.
func (b *Battery[R, A]) Centres() int64 { return b.centres }

// Answering returns the number of centres that answered the row.
func (b *Battery[R, A]) Answering(r R) (n int64) {
	if r >= maxCategories {
		return 0
	}
	for _, k := range b.n[r] {
		n += k
	}
	return n
}

// Count returns the number of centres that gave the row the answer.
func (b *Battery[R, A]) Count(r R, a A) int64 {
	if r == 0 || r >= maxCategories || a == 0 || a >= maxGrades {
		return 0
	}
	return b.n[r][a]
}

// Unanswered returns the number of centres that left the row out.
func (b *Battery[R, A]) Unanswered(r R) int64 { return b.centres - b.Answering(r) }

// Share returns the share of the centres answering the row that gave it the answer.
func (b *Battery[R, A]) Share(r R, a A) figure.Figure {
	return figure.Share(b.Count(r, a), b.Answering(r), figure.Answering)
}

// ShareOfEveryone returns the share of all centres that gave the row the answer.
func (b *Battery[R, A]) ShareOfEveryone(r R, a A) figure.Figure {
	return figure.Share(b.Count(r, a), b.centres, figure.Everyone)
}

// NoAnswer returns the share of all centres that left the row out.
func (b *Battery[R, A]) NoAnswer(r R) figure.Figure {
	return figure.Share(b.Unanswered(r), b.centres, figure.Everyone)
}
