package funding

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// bought returns the part of the service sales that municipalities must buy for the report's "about a half" at its
// nominal values: (1/2 - 1/3) / (1/5). It is an assumption, and figures that use it are marked so.
func bought() figure.Ratio { return figure.Of(5, 6) }

// Recompute returns what the responses give for every published figure about funding. Where the report leaves
// the base open, there is a reading over the units that answered and one over all units of the type: some of
// its figures hold only over one of them.
func Recompute(t *Tally) []claim.Answer {
	var all []claim.Answer
	for s := range Sources() {
		if s != Other {
			all = append(all, twice("weighted."+s.String(), t.WeightedMean(unit.Everyone, s))...)
		}
	}
	all = append(all, twice("municipal-total", assumed(t))...)
	return append(append(all, spreads(t)...), shares(t)...)
}

// twice answers a claim and its repetition in the summary.
func twice(id string, f figure.Figure) []claim.Answer {
	return []claim.Answer{claim.AnswerOf("funding."+id, f), claim.AnswerOf("funding."+id+".summary", f)}
}

func assumed(t *Tally) figure.Figure {
	f, err := t.MunicipalTotalAt(unit.Everyone, bought())
	if err != nil {
		return figure.Figure{}
	}
	return f
}

// spreads answers the claims about smallest, largest and foremost shares.
func spreads(t *Tally) []claim.Answer {
	centres := unit.Of(unit.ProductionCentre, unit.MultiServiceCentre)
	municipal := t.Spread(centres, Municipal).Receiving()
	work := t.Spread(unit.Of(unit.ProductionCentre), ProductSales)
	return []claim.Answer{
		claim.AnswerOf("funding.municipal.min", percents(municipal.Min())),
		claim.AnswerOf("funding.municipal.max", municipal.Max()),
		claim.AnswerOf("funding.product-sales.production-centre.min", percents(work.Min())),
		claim.AnswerOf("funding.product-sales.production-centre.max", work.Max()),
		claim.AnswerOf("funding.municipal.rank.intellectual-disability", place(t, unit.IntellectualDisability, Municipal)),
		claim.AnswerOf("funding.product-sales.rank.social-enterprise", place(t, unit.SocialEnterprise, ProductSales)),
	}
}

// percents returns a share as a number of percent, as the report prints the lower end of a range.
func percents(f figure.Figure) figure.Figure {
	f.Ratio = f.Ratio.Scale(100)
	return f
}

// place returns the place of a unit type among all types by its mean share of a source.
func place(t *Tally, u unit.Type, s Source) figure.Figure {
	var others []figure.Figure
	for other := range unit.Everyone.Without(u).All() {
		others = append(others, t.Mean(unit.Of(other), s))
	}
	return t.Mean(unit.Of(u), s).Place(others...)
}

// shares answers the claims about shares of units, over both bases.
func shares(t *Tally) []claim.Answer {
	msc, workshops := unit.Of(unit.MultiServiceCentre), unit.Of(unit.Workshop)
	production, id := unit.Of(unit.ProductionCentre), unit.Of(unit.IntellectualDisability)
	third, half := figure.Of(1, 3), figure.Of(1, 2)
	return []claim.Answer{
		both(t, "having.municipal.production-centre", production, t.Having(production, Municipal)),
		both(t, "having.municipal.multi-service-centre", msc, t.Having(msc, Municipal)),
		both(t, "without-municipal.multi-service-centre", msc, t.Spread(msc, Municipal).At(figure.Whole(0))),
		both(t, "having.projects.multi-service-centre", msc, t.Having(msc, Projects)),
		both(t, "municipal-below-half.workshop", workshops, t.Spread(workshops, Municipal).Below(half)),
		both(t, "having.projects.workshop", workshops, t.Having(workshops, Projects)),
		both(t, "projects-above-third.workshop", workshops, t.Spread(workshops, Projects).Above(third)),
		both(t, "having.sales.intellectual-disability", id, t.Having(id, ServiceSales, ProductSales)),
	}
}

// both answers a claim over the units that answered and over all units of the group.
func both(t *Tally, id string, g unit.Group, f figure.Figure) claim.Answer {
	units, _, _ := f.Ratio.Counts()
	return claim.AnswerOf("funding."+id, f).As("over the units that answered").
		Or("over all units of the type", figure.Share(units, t.Units(g), figure.Everyone))
}
