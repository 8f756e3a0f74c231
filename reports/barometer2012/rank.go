package barometer2012

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// others returns the figures of all values but those given.
func others[V comparable](all []V, of func(V) figure.Figure, but ...V) (figures []figure.Figure) {
	for _, v := range all {
		if !slices.Contains(but, v) {
			figures = append(figures, of(v))
		}
	}
	return figures
}

// rank returns the rank of a value among all, the largest figure being 1.
func rank[V comparable](v V, all []V, of func(V) figure.Figure) figure.Figure {
	return of(v).Rank(others(all, of, v)...)
}

// ranks returns the rank of each of some values before all others.
func ranks[V comparable](all []V, of func(V) figure.Figure, values ...V) (figures []figure.Figure) {
	rest := others(all, of, values...)
	for _, v := range values {
		figures = append(figures, of(v).Rank(rest...))
	}
	return figures
}

// measure is a figure of a group of units.
type measure func(unit.Group) figure.Figure

// of returns the figure of each type by itself.
func (m measure) of(types ...unit.Type) (figures []figure.Figure) {
	for _, u := range types {
		figures = append(figures, m(unit.Of(u)))
	}
	return figures
}

// rivals returns the figure of each type that the given ones are ranked among: of all others that B12 names.
func (m measure) rivals(types ...unit.Type) []figure.Figure {
	return others(named, func(u unit.Type) figure.Figure { return m(unit.Of(u)) }, types...)
}

// ranks returns the rank of each of the types before all that they are ranked among.
func (m measure) ranks(types ...unit.Type) []figure.Figure {
	return ranks(named, func(u unit.Type) figure.Figure { return m(unit.Of(u)) }, types...)
}

// pooledRank returns the rank of the types taken together among their rivals.
func (m measure) pooledRank(types ...unit.Type) figure.Figure {
	return m(unit.Of(types...)).Rank(m.rivals(types...)...)
}

// leastRank returns the rank of the least of the types beside all that they are ranked among.
func (m measure) leastRank(types ...unit.Type) figure.Figure {
	return least(m.of(types...)...).Rank(m.rivals(types...)...)
}

// lastRank returns the rank from the end, the smallest being -1.
func lastRank(f figure.Figure, others ...figure.Figure) figure.Figure {
	turned := make([]figure.Figure, len(others))
	for i, o := range others {
		turned[i] = negative(o)
	}
	return negative(negative(f).Rank(turned...))
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
