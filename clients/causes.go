package clients

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// CauseFirst returns the share of the units answering that name the cause as the most common (B12 8).
func (t *Tally) CauseFirst(g unit.Group, c Cause) figure.Figure { return t.First.In(g).Share(c) }

// CauseNamed returns the share of the units answering that name the cause as the most common or the second most
// common (B12 8: about a half name mental health problems). A unit cannot name one cause twice.
func (t *Tally) CauseNamed(g unit.Group, c Cause) figure.Figure {
	named := t.First.In(g).Count(c) + t.Second.In(g).Count(c)
	return figure.Share(named, t.First.In(g).Answering(), figure.Answering)
}

// CauseClients returns the share of clients in units that name the cause first, over the units that told both: the
// survey did not ask each client's reason, so that a unit's clients are all put under its most common one (B12 8:
// people with intellectual disabilities are the largest group, mental health rehabilitees the second).
func (t *Tally) CauseClients(g unit.Group, c Cause) figure.Figure {
	clients := func(c Cause) int64 {
		return t.pool(g, func(u *cell) int64 { return u.byCause[c] })
	}
	var part, all int64
	for i := range Causes() {
		all += clients(i)
	}
	if c.Valid() {
		part = clients(c)
	}
	return stock(part, all, t.pool(g, func(u *cell) int64 { return u.naming }), figure.Assumed)
}

// CausePlace returns the place of a cause in the order of CauseClients.
func (t *Tally) CausePlace(g unit.Group, c Cause) figure.Figure {
	return placeIn(Causes(), c, func(c Cause) figure.Figure { return t.CauseClients(g, c) })
}

// Hindering returns the share of the units grading an obstacle that find it most significant (B12 8).
func (t *Tally) Hindering(g unit.Group, o Obstacle) figure.Figure {
	return t.Obstacles.In(g).Share(o, MostSignificant)
}

// Agreeing returns the share of the units grading a statement that agree with it, wholly or in part (B12 10).
func (t *Tally) Agreeing(g unit.Group, s Statement) figure.Figure {
	return t.Statements.In(g).Share(s, Agree.AtLeast()...)
}
