package clients

import (
	"iter"
	"math/big"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// recount checks a figure against the units of a group, one by one: value is what a unit adds to the part and to the
// whole, false for one that is not asked.
func recount(
	t *testing.T, what string, got figure.Figure, all []response, g unit.Group,
	value func(*response) (part, whole int64, asked bool),
) {
	t.Helper()
	part, whole, n := new(big.Int), new(big.Int), int64(0)
	for i := range all {
		if !g.Has(all[i].t) {
			continue
		}
		if p, w, asked := value(&all[i]); asked {
			part.Add(part, big.NewInt(p))
			whole.Add(whole, big.NewInt(w))
			n++
		}
	}
	if whole.Sign() == 0 {
		if got.Defined() {
			t.Errorf("%s of nobody: %v", what, got)
		}
		return
	}
	if want := new(big.Rat).SetFrac(part, whole); !got.Defined() || got.Ratio.Rat().Cmp(want) != 0 || got.N != n {
		t.Errorf("%s: %v of %d, want %v of %d", what, got.Ratio, got.N, want, n)
	}
}

// one counts a unit that graded an item, and whether it did so with a grade that holds.
func one(graded, holds bool) (part, whole int64, asked bool) {
	if holds {
		part = 1
	}
	return part, 1, graded
}

// ranked checks the rank of every value against the number of those with a larger figure.
func ranked[V any](t *testing.T, values iter.Seq[V], of, rank func(V) figure.Figure) {
	t.Helper()
	for v := range values {
		mine := of(v)
		larger := int64(0)
		for o := range values {
			if f := of(o); f.Defined() && mine.Defined() && mine.Ratio.Less(f.Ratio) {
				larger++
			}
		}
		if got := rank(v); got.Defined() != mine.Defined() || mine.Defined() && !got.Ratio.Equal(figure.Whole(1+larger)) {
			t.Errorf("%v has rank %v, %d are larger", v, got, larger)
		}
	}
}

// TestGradesAgainstRecount: every graded question of every group, by the words of B12 5.1, 5.2, 8 and 10, from the
// responses one by one.
func TestGradesAgainstRecount(t *testing.T) {
	all := randoms(11, 120)
	sum := tallied(t, all)
	for _, g := range []unit.Group{
		unit.Everyone, unit.Of(unit.Workshop), unit.Of(unit.Other, unit.MentalHealth), unit.Of(unit.SocialEnterprise), 0,
	} {
		for r := range Referrers() {
			recount(t, "referring "+r.String(), sum.Referring(g, r), all, g, func(u *response) (int64, int64, bool) {
				x := u.a.Importance.Get(r)
				return one(x != 0, x == Important || x == VeryImportant)
			})
			recount(t, "balance "+r.String(), sum.ReferrerBalance(g, r), all, g, func(u *response) (int64, int64, bool) {
				x := u.a.Change.Get(r)
				up, _, _ := one(true, x == Grows || x == GrowsOver25)
				down, _, _ := one(true, x == Decreases || x == DecreasesOver25)
				return up - down, 1, x != 0
			})
		}
		for p := range Partners() {
			for _, least := range []Extent{Some, Extensive} {
				recount(t, "cooperating "+p.String(), sum.Cooperating(g, p, least), all, g,
					func(u *response) (int64, int64, bool) {
						x := u.a.Extent.Get(p)
						return one(x != 0, x == Extensive || x == least)
					})
			}
		}
		for o := range Obstacles() {
			recount(t, "hindering "+o.String(), sum.Hindering(g, o), all, g, func(u *response) (int64, int64, bool) {
				x := u.a.Obstacles.Get(o)
				return one(x != 0, x == MostSignificant)
			})
		}
		for s := range Statements() {
			recount(t, "agreeing "+s.String(), sum.Agreeing(g, s), all, g, func(u *response) (int64, int64, bool) {
				x := u.a.Statements.Get(s)
				return one(x != 0, x == Agree || x == StronglyAgree)
			})
		}
		ranked(t, Referrers(), func(r Referrer) figure.Figure { return sum.Referring(g, r) },
			func(r Referrer) figure.Figure { return sum.ReferrerRank(g, r) })
		ranked(t, Partners(), func(p Partner) figure.Figure { return sum.Cooperating(g, p, Some) },
			func(p Partner) figure.Figure { return sum.PartnerRank(g, p, Some) })
		ranked(t, Causes(), func(c Cause) figure.Figure { return sum.CauseClients(g, c) },
			func(c Cause) figure.Figure { return sum.CauseRank(g, c) })
	}
}

// TestCausesAndServicesAgainstRecount: the causes of B12 8 and what is offered, from the responses one by one.
func TestCausesAndServicesAgainstRecount(t *testing.T) {
	all := randoms(12, 150)
	sum := tallied(t, all)
	for _, g := range []unit.Group{
		unit.Everyone, unit.Of(unit.Workshop), unit.Of(unit.Other, unit.MentalHealth), unit.Of(unit.SocialEnterprise), 0,
	} {
		for c := range Causes() {
			recount(t, "first "+c.String(), sum.CauseFirst(g, c), all, g, func(u *response) (int64, int64, bool) {
				return one(u.a.First != 0, u.a.First == c)
			})
			recount(t, "named "+c.String(), sum.CauseNamed(g, c), all, g, func(u *response) (int64, int64, bool) {
				return one(u.a.First != 0, u.a.First == c || u.a.Second == c)
			})
			clients := sum.CauseClients(g, c)
			recount(t, "clients "+c.String(), clients, all, g, func(u *response) (part, whole int64, asked bool) {
				n, told := u.a.Clients().Get()
				if u.a.First == c {
					part = int64(n)
				}
				return part, int64(n), told && u.a.First != 0
			})
			if clients.Defined() && !clients.Marks.Has(figure.Assumed) {
				t.Errorf("%v: %v", c, clients.Marks)
			}
		}
		for s := range Services() {
			recount(t, "offering "+s.String(), sum.Offering(g, s), all, g, func(u *response) (int64, int64, bool) {
				return one(u.a.Services.Given(), u.a.Services[s].Given())
			})
		}
		share := sum.ShareOfAll(g)
		recount(t, "share of all", share, all, unit.Everyone, func(u *response) (part, whole int64, asked bool) {
			n, told := u.a.Clients().Get()
			if g.Has(u.t) {
				part = int64(n)
			}
			if g == 0 {
				return 0, 0, told // nobody is asked
			}
			return part, int64(n), told
		})
	}
}
