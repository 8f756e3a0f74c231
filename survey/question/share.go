package question

import (
	"math/bits"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// count adds up the numbers of distinct answers, whose index is the answer; 0 where one of them is no answer.
func count[A Category](n []uint32, answers []A) (sum int64) {
	set, ok := enum.Set(answers)
	if !ok {
		return 0
	}
	for ; set != 0; set &= set - 1 {
		if a := bits.TrailingZeros64(set); a < len(n) {
			sum += int64(n[a])
		}
	}
	return sum
}

// shareOf returns part/whole as the share of some answers; none of no answers, and of what is no answer.
func shareOf[A Category](answers []A, part, whole int64, over figure.Denominator) figure.Figure {
	if _, ok := enum.Set(answers); !ok || !over.Valid() {
		return figure.Figure{Over: over}
	}
	return figure.Share(part, whole, over)
}

// balance returns more/whole as the share of some answers less that of others, where both lists hold answers.
func balance[A Category](up, down []A, more, whole int64) figure.Figure {
	if _, ok := enum.Set(down); !ok {
		return figure.Figure{Over: figure.OverAnswering}
	}
	return shareOf(up, more, whole, figure.OverAnswering)
}

// asked returns the respondents of a question, none where nobody answered it.
func asked(answering, respondents int64) int64 {
	if answering == 0 {
		return 0
	}
	return respondents
}
