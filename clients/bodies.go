package clients

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// Referring returns the share of the units grading a referring body to which it is important or very important
// (B12 5.1).
func (t *Tally) Referring(g unit.Group, r Referrer) figure.Figure {
	return t.Importance.In(g).Share(r, Important.AtLeast()...)
}

// ReferrerBalance returns the share of units that expect a body to refer more clients less the share of those that
// expect fewer: above zero when growth is expected more often than decrease (B12 5.1). Figure.Points prints it.
func (t *Tally) ReferrerBalance(g unit.Group, r Referrer) figure.Figure {
	return t.Change.In(g).Balance(r, Growing(), Decreasing())
}

// ReferrerRank returns the rank of a body among all in the order of Referring (B12 5.1).
func (t *Tally) ReferrerRank(g unit.Group, r Referrer) figure.Figure {
	return rankIn(referrers.Every(), r, func(r Referrer) figure.Figure { return t.Referring(g, r) })
}

// Cooperating returns the share of the units grading a partner that cooperate with it at least so much: Extensive
// and Some give the two orders of B12 5.2.
func (t *Tally) Cooperating(g unit.Group, p Partner, least Extent) figure.Figure {
	return t.Extent.In(g).Share(p, least.AtLeast()...)
}

// PartnerRank returns the rank of a partner among all in the order of Cooperating (B12 5.2: the third rank
// differs between the two orders).
func (t *Tally) PartnerRank(g unit.Group, p Partner, least Extent) figure.Figure {
	return rankIn(partners.Every(), p, func(p Partner) figure.Figure { return t.Cooperating(g, p, least) })
}
