package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/unit"
)

// fundingMix is chapter 3, the funding.
var fundingMix = []row{
	{id: "funding.asked", section: "3", printed: "ensimmäisen",
		subject: "how many times funding has been asked, this one included"},
	{id: "funding.weighted.municipal", section: "3", printed: "reilu kolmannes",
		subject: "direct municipal funding, share of all income weighted by clients",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.WeightedMean(unit.Everyone, funding.Municipal)
		})},
	{id: "funding.weighted.service-sales", section: "3", printed: "vajaa viidennes",
		subject: "sales of employment services, share of all income weighted by clients",
		from: claim.SumOf("funding.weighted.service-sales.municipal",
			"funding.weighted.service-sales.others"),
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.WeightedMean(unit.Everyone, funding.ServiceSales)
		})},
	{id: "funding.weighted.product-sales", section: "3", printed: "noin neljännes",
		subject: "sales of the work done, share of all income weighted by clients",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.WeightedMean(unit.Everyone, funding.ProductSales)
		})},
	{id: "funding.weighted.projects", section: "3", printed: "noin kuudenesosan",
		subject: "project funding, share of all income weighted by clients",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.WeightedMean(unit.Everyone, funding.Projects)
		})},
	{id: "funding.weighted.other", section: "3",
		subject: "income from anything else, share of all income weighted by clients",
		from: claim.RestOf("funding.weighted.municipal", "funding.weighted.service-sales",
			"funding.weighted.product-sales", "funding.weighted.projects"),
		note: "never printed; 5 % at the nominal values of the other four"},
	{id: "funding.weighted.service-sales.municipal", section: "3",
		subject: "service sales to municipalities, share of all income weighted by clients",
		note:    "was not asked; at a third, a fifth and a half municipalities would buy 5/6 of the services sold"},
	{id: "funding.weighted.service-sales.others", section: "3",
		subject: "service sales to others than municipalities, share of all income weighted by clients",
		note:    "was not asked"},
	{id: "funding.municipal-total", section: "3", printed: "noin puolet",
		subject: "all municipal money, direct and through service sales, share of all income",
		from:    claim.SumOf("funding.weighted.municipal", "funding.weighted.service-sales.municipal"),
		answer:  one(municipalTotal)},
	{id: "funding.having.municipal.production-centre", section: "3", printed: "noin puolet",
		subject: "production centres with direct municipal funding", base: "unit.count.production-centre",
		answer: bothBases(unit.ProductionCentre, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.Municipal)
		})},
	{id: "funding.having.municipal.multi-service-centre", section: "3", printed: "reilu puolet",
		subject: "multi-service centres with direct municipal funding", base: "unit.count.multi-service-centre",
		answer: bothBases(unit.MultiServiceCentre, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.Municipal)
		})},
	{id: "funding.municipal.min", section: "3", printed: "10",
		subject: "smallest municipal share among production and multi-service centres that have any",
		answer:  one(func(r *barometer.Report) figure.Figure { return percents(municipalSpread(r).Min()) })},
	{id: "funding.municipal.max", section: "3", printed: "100 prosentin",
		subject: "largest municipal share among production and multi-service centres that have any",
		answer:  one(func(r *barometer.Report) figure.Figure { return municipalSpread(r).Max() })},
	{id: "funding.municipal.rank.intellectual-disability", section: "3", printed: "selvimmin",
		subject: "place of the units for people with intellectual disabilities by their mean municipal share",
		answer:  foremost(unit.IntellectualDisability, funding.Municipal)},
	{id: "funding.product-sales.production-centre.min", section: "3", printed: "0",
		subject: "smallest share of the work done among production centres",
		answer: one(func(r *barometer.Report) figure.Figure {
			return percents(r.Funding.Spread(unit.Of(unit.ProductionCentre), funding.ProductSales).Min())
		})},
	{id: "funding.product-sales.production-centre.max", section: "3", printed: "80 prosentin",
		subject: "largest share of the work done among production centres",
		answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.Spread(unit.Of(unit.ProductionCentre), funding.ProductSales).Max()
		})},
	{id: "funding.without-municipal.multi-service-centre", section: "3", printed: "noin neljännes",
		subject: "multi-service centres without any direct municipal funding",
		base:    "unit.count.multi-service-centre",
		from:    claim.RestOf("funding.having.municipal.multi-service-centre"),
		note: "just over half have municipal money, which leaves just under half without. Most likely some " +
			"left the question out: 13 of all 24 centres with some and 6 or 7 without any fit both sentences, " +
			"or 4 or 5 without any over those that told their funding",
		answer: bothBases(unit.MultiServiceCentre, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Spread(g, funding.Municipal).At(figure.Whole(0))
		})},
	{id: "funding.having.projects.multi-service-centre", section: "3", printed: "reilulla puolella",
		subject: "multi-service centres with project funding", base: "unit.count.multi-service-centre",
		answer: bothBases(unit.MultiServiceCentre, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.Projects)
		})},
	{id: "funding.municipal-below-half.limit", section: "3", printed: "alle puoleen",
		subject: "municipal share below which these workshops are"},
	{id: "funding.municipal-below-half.workshop", section: "3", printed: "reilulla puolella",
		subject: "workshops with a municipal share below a half", base: "unit.count.workshop",
		answer: bothBases(unit.Workshop, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Spread(g, funding.Municipal).Below(figure.Of(1, 2))
		})},
	{id: "funding.having.projects.workshop", section: "3", printed: "reilulla puolella",
		subject: "workshops with project funding", base: "unit.count.workshop",
		answer: bothBases(unit.Workshop, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.Projects)
		})},
	{id: "funding.projects-above-third.workshop.units", section: "3",
		subject: "workshops with a project share above a third, in units",
		note:    "not printed"},
	{id: "funding.projects-above-third.workshop", section: "3", printed: "noin 15 %:lla",
		subject: "workshops with a project share above a third",
		from:    claim.ShareOf("funding.projects-above-third.workshop.units", "unit.count.workshop"),
		note: "5 of the 38 workshops are 13 %, 6 are 16 %. Most likely the base is the workshops that told " +
			"their funding: 5 of 33 or 34 are about 15 %",
		answer: bothBases(unit.Workshop, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Spread(g, funding.Projects).Above(figure.Of(1, 3))
		})},
	{id: "funding.projects-above-third.limit", section: "3", printed: "yli kolmanneksen",
		subject: "project share above which these workshops are"},
	{id: "funding.service-sales-above-half.limit", section: "3", printed: "yli puolet",
		subject: "share of service sales above which a few social enterprises are"},
	{id: "funding.product-sales.rank.social-enterprise", section: "3", printed: "selkeimmin",
		subject: "place of social enterprises by their mean share of the work done",
		answer:  foremost(unit.SocialEnterprise, funding.ProductSales)},
	{id: "funding.having.sales.intellectual-disability", section: "3", printed: "vajaalla puolella",
		subject: "units for people with intellectual disabilities with income from any sales",
		base:    "unit.count.intellectual-disability",
		answer: bothBases(unit.IntellectualDisability, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.ServiceSales, funding.ProductSales)
		})},
}

// municipalTotal returns direct municipal funding with the part of the service sales that municipalities must buy for
// the report's "about a half" at its nominal values: (1/2 - 1/3) / (1/5) = 5/6. It is marked as assumed.
func municipalTotal(r *barometer.Report) figure.Figure {
	f, err := r.Funding.MunicipalTotalAt(unit.Everyone, figure.Of(5, 6))
	if err != nil {
		return figure.Figure{}
	}
	return f
}

// municipalSpread returns the municipal shares of the production and multi-service centres that have any.
func municipalSpread(r *barometer.Report) funding.Spread {
	return r.Funding.Spread(unit.Of(unit.ProductionCentre, unit.MultiServiceCentre), funding.Municipal).Receiving()
}

// percents returns a share as a number of percent, as the report prints the lower end of a range.
func percents(f figure.Figure) figure.Figure {
	f.Ratio = f.Ratio.Scale(100)
	return f
}

// foremost answers with the place of a type among all types by its mean share of a source.
func foremost(u unit.Type, s funding.Source) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return place(u, types, func(u unit.Type) figure.Figure { return r.Funding.Mean(unit.Of(u), s) })
	})
}

// bothBases answers over the units that answered and over all units of the type: the report leaves the base open, and
// some of its figures hold only over one of them.
func bothBases(u unit.Type, of func(*funding.Tally, unit.Group) figure.Figure) recompute {
	return func(r *barometer.Report) claim.Answer {
		f := of(r.Funding, unit.Of(u))
		units, _, _ := f.Ratio.Counts()
		return answer(f).As("over the units that answered").
			Or("over all units of the type", figure.Share(units, r.Funding.Units(unit.Of(u)), figure.Everyone))
	}
}
