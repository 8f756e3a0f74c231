package clients

import (
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// rankIn returns the rank of v in the order of a figure among all values, the largest being 1; equal figures share
// the best rank, and a value without a figure has none.
func rankIn[V comparable](all iter.Seq[V], v V, of func(V) figure.Figure) figure.Figure {
	return of(v).Rank(othersThan(all, of, v)...)
}

// othersThan returns the figures of all values but those given.
func othersThan[V comparable](all iter.Seq[V], of func(V) figure.Figure, but ...V) (figures []figure.Figure) {
	for v := range all {
		if !slices.Contains(but, v) {
			figures = append(figures, of(v))
		}
	}
	return figures
}
