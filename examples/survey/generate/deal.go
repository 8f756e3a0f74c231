package main

import (
	"encoding"
	"log"
	"slices"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// sample is some of the centres that are being made; the first of all are the largest, and the first that bought.
type sample []*centres.Centre

// from returns the centres in a cycle that begins with the k-th, so that answers to different questions do not all go
// together.
func (c sample) from(k int) sample { return slices.Concat(c[k:], c[:k]) }

// quota is a number of centres that give an answer.
type quota[A any] struct {
	n      int
	answer A
}

// deal gives the answers to the centres by quota; centres that no quota reaches leave the question blank.
func deal[A any](c sample, field func(*centres.Centre) *A, quotas ...quota[A]) {
	for _, q := range quotas {
		for range q.n {
			*field(c[0]) = q.answer
			c = c[1:]
		}
	}
}

// tick has all the centres answer a question that takes several answers: each answer is ticked by as many as its quota.
func tick[A question.Category](c sample, field func(*centres.Centre) *question.Set[A], quotas ...quota[A]) {
	for i, q := range quotas {
		for k, centre := range c.from(5 * i % len(c)) {
			answer := question.No
			if k < q.n {
				answer = question.Yes
			}
			s := field(centre)
			*s = must(s.With(q.answer, answer))
		}
	}
}

// code is a number of centres that give a coded answer to an open question, by its key.
type code struct {
	n   int
	key string
}

// tickCodes is tick for open questions.
func tickCodes[A question.Category, P texter[A]](
	c sample, field func(*centres.Centre) *question.Set[A], codes ...code,
) {
	var quotas []quota[A]
	for _, x := range codes {
		quotas = append(quotas, quota[A]{x.n, coded[A, P](x.key)})
	}
	tick(c, field, quotas...)
}

// texter is a pointer to a value that reads itself from its key.
type texter[A any] interface {
	*A
	encoding.TextUnmarshaler
}

// coded returns the answer with a key.
func coded[A any, P texter[A]](key string) (a A) { return must(a, P(&a).UnmarshalText([]byte(key))) }

// spread gives the centres person-years with the given sum, in hundredths and in steps of so many: from one and a half
// times the mean down to a half.
func spread(c sample, a centres.Administration, sum, step int64) {
	n, left := int64(len(c)), sum/step
	parts := make([]int64, n)
	for i := range n {
		parts[i] = sum / step * (3*n - 2*i - 1) / (2 * n * n)
		left -= parts[i]
	}
	for i := range left { // what rounding down has left
		parts[i%n]++
	}
	for i, centre := range c {
		centre.Staff.By[a] = figure.AmountOf(parts[i] * step)
	}
}

// exactly returns the estimate of so many hundredths.
func exactly(hundredths int64) centres.Estimate { return centres.Exactly(figure.AmountOf(hundredths)) }

// month returns the month that a text says.
func month(text string) centres.Month { return must(centres.ParseMonth(text)) }

// must returns the value; an error is a fault of this program.
func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
