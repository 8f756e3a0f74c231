package question

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// count adds up the numbers of distinct answers, whose index is the answer; what is no answer adds nothing.
func count[A Category](n []int64, answers []A) (sum int64) {
	var seen [maxCategories]bool
	for _, a := range answers {
		if a != 0 && int(a) < len(n) && !seen[a] {
			seen[a] = true
			sum += n[a]
		}
	}
	return sum
}

// shareOf returns part/whole as the share of some answers; none of no answers, and of what is no answer.
func shareOf[A Category](answers []A, part, whole int64, over figure.Denominator) figure.Figure {
	if _, ok := enum.Set(answers); !ok {
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
