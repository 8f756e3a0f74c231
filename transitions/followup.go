package transitions

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// After3 returns how many of those who moved on were at the destinations three months later, over the units that told
// (the official statistics count the status months after the end of a service). It is marked as Count is, by what the
// units told of that time.
func (t *Tally) After3(g unit.Group, to ...Destination) figure.Figure {
	return t.followed(g, after3, to)
}

// After6 returns the same six months later.
func (t *Tally) After6(g unit.Group, to ...Destination) figure.Figure {
	return t.followed(g, after6, to)
}

func (t *Tally) followed(g unit.Group, of func(*cell) *flow, to []Destination) figure.Figure {
	f := t.pool(g, of)
	moved, units := f.total(to)
	return t.assumingIn(of, to, figure.New(figure.Whole(moved), units, 0))
}

// After3Share returns the same as a share of all those followed up for three months.
func (t *Tally) After3Share(g unit.Group, to ...Destination) figure.Figure {
	return t.followedShare(g, after3, to)
}

// After6Share returns the same six months later.
func (t *Tally) After6Share(g unit.Group, to ...Destination) figure.Figure {
	return t.followedShare(g, after6, to)
}

func (t *Tally) followedShare(g unit.Group, of func(*cell) *flow, to []Destination) figure.Figure {
	f := t.pool(g, of)
	return t.assumingIn(of, to, f.share(to, figure.OverFlow))
}
