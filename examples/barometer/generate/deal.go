package main

import (
	"crypto/sha256"
	"slices"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/unit"
)

// b12 is the edition whose options the responses of 2011 and 2006 have.
var b12 = barometer.Edition2011()

// units are pointers to some of the responses that are being made.
type units []*barometer.Response

// of returns the units of the given types.
func (u units) of(types ...unit.Type) units {
	return slices.DeleteFunc(
		slices.Clone(u),
		func(r *barometer.Response) bool { return !slices.Contains(types, r.Unit.Type) },
	)
}

// where returns the units that satisfy a condition.
func (u units) where(holds func(*barometer.Response) bool) units {
	return slices.DeleteFunc(slices.Clone(u), func(r *barometer.Response) bool { return !holds(r) })
}

// shuffled returns the units in an order that depends on nothing but the question and their ids, so that the
// answers to different questions do not go together.
func (u units) shuffled(title string) units {
	order := func(r *barometer.Response) string {
		sum := sha256.Sum256([]byte(title + "/" + r.ID))
		return string(sum[:])
	}
	s := slices.Clone(u)
	slices.SortFunc(s, func(a, b *barometer.Response) int { return strings.Compare(order(a), order(b)) })
	return s
}

// quota is a number of units that give an answer.
type quota[A any] struct {
	units  int
	answer A
}

// deal gives the answers to the units by quota; units that no quota reaches leave the question blank.
func deal[A any](u units, title string, put func(*barometer.Response, A), quotas ...quota[A]) {
	u = u.shuffled(title)
	for _, q := range quotas {
		for range q.units {
			put(u[0], q.answer)
			u = u[1:]
		}
	}
}

// spread returns n whole numbers with the given sum, from about a half to one and a half times their mean.
func spread(n, sum int) []int {
	numbers := make([]int, n)
	left := sum
	for i := range numbers {
		numbers[i] = sum * (n + 2*i + 1) / (2 * n * n)
		left -= numbers[i]
	}
	for i := n - 1; left > 0; i = (i + n - 1) % n {
		numbers[i]++
		left--
	}
	return numbers
}

// must returns a value whose construction cannot fail with the constants of this program.
func must[T any](value T, err error) T {
	if err != nil {
		panic("Must not happen: " + err.Error())
	}
	return value
}
