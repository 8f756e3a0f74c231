package clients

import (
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// placeIn returns the place of v in the order of a figure among all values, the largest being 1; equal figures share
// the best place, and a value without a figure has none.
func placeIn[V comparable](all iter.Seq[V], v V, of func(V) figure.Figure) figure.Figure {
	return of(v).Place(othersThan(all, of, v)...)
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

// lastPlace returns the place from the end, the smallest being -1.
func lastPlace(f figure.Figure, others ...figure.Figure) figure.Figure {
	turned := make([]figure.Figure, len(others))
	for i, o := range others {
		turned[i] = negative(o)
	}
	return negative(negative(f).Place(turned...))
}

func negative(f figure.Figure) figure.Figure {
	f.Ratio = f.Ratio.Neg()
	return f
}

// least returns the smallest of the figures, and no figure when one of them is none; most returns the largest.
func least(figures ...figure.Figure) figure.Figure {
	return outermost(figures, func(a, b figure.Figure) bool { return a.Ratio.Less(b.Ratio) })
}

func most(figures ...figure.Figure) figure.Figure {
	return outermost(figures, func(a, b figure.Figure) bool { return b.Ratio.Less(a.Ratio) })
}

func outermost(figures []figure.Figure, before func(a, b figure.Figure) bool) (found figure.Figure) {
	for i, f := range figures {
		if !f.Defined() {
			return figure.Figure{}
		}
		if i == 0 || before(f, found) {
			found = f
		}
	}
	return found
}
