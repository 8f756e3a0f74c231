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
	{ID: "funding.asked", Section: "3", Printed: "ensimmäisen",
		Subject: "how many times funding has been asked, this one included"},
	{ID: "funding.weighted.municipal", Section: "3", Printed: "reilu kolmannes",
		Subject: "direct municipal funding, share of all income weighted by clients",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.WeightedMean(unit.Everyone, funding.Municipal)
		})},
	{ID: "funding.weighted.service-sales", Section: "3", Printed: "vajaa viidennes",
		Subject: "sales of employment services, share of all income weighted by clients",
		From: claim.SumOf("funding.weighted.service-sales.municipal",
			"funding.weighted.service-sales.others"),
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.WeightedMean(unit.Everyone, funding.ServiceSales)
		})},
	{ID: "funding.weighted.product-sales", Section: "3", Printed: "noin neljännes",
		Subject: "sales of the work done, share of all income weighted by clients",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.WeightedMean(unit.Everyone, funding.ProductSales)
		})},
	{ID: "funding.weighted.projects", Section: "3", Printed: "noin kuudenesosan",
		Subject: "project funding, share of all income weighted by clients",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.WeightedMean(unit.Everyone, funding.Projects)
		})},
	{ID: "funding.weighted.other", Section: "3",
		Subject: "income from anything else, share of all income weighted by clients",
		From: claim.RestOf("funding.weighted.municipal", "funding.weighted.service-sales",
			"funding.weighted.product-sales", "funding.weighted.projects"),
		Note: "never printed; 5 % at the nominal values of the other four"},
	{ID: "funding.weighted.service-sales.municipal", Section: "3",
		Subject: "service sales to municipalities, share of all income weighted by clients",
		Note:    "was not asked; at a third, a fifth and a half municipalities would buy 5/6 of the services sold"},
	{ID: "funding.weighted.service-sales.others", Section: "3",
		Subject: "service sales to others than municipalities, share of all income weighted by clients",
		Note:    "was not asked"},
	{ID: "funding.municipal-total", Section: "3", Printed: "noin puolet",
		Subject: "all municipal money, direct and through service sales, share of all income",
		From:    claim.SumOf("funding.weighted.municipal", "funding.weighted.service-sales.municipal"),
		Answer:  one(municipalTotal)},
	{ID: "funding.having.municipal.production-centre", Section: "3", Printed: "noin puolet",
		Subject: "production centres with direct municipal funding", Base: "unit.count.production-centre",
		Answer: bothBases(unit.ProductionCentre, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.Municipal)
		})},
	{ID: "funding.having.municipal.multi-service-centre", Section: "3", Printed: "reilu puolet",
		Subject: "multi-service centres with direct municipal funding", Base: "unit.count.multi-service-centre",
		Answer: bothBases(unit.MultiServiceCentre, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.Municipal)
		})},
	{ID: "funding.municipal.min", Section: "3", Printed: "10",
		Subject: "smallest municipal share among production and multi-service centres that have any",
		Answer:  one(func(r *barometer.Report) figure.Figure { return percents(municipalSpread(r).Min()) })},
	{ID: "funding.municipal.max", Section: "3", Printed: "100 prosentin",
		Subject: "largest municipal share among production and multi-service centres that have any",
		Answer:  one(func(r *barometer.Report) figure.Figure { return municipalSpread(r).Max() })},
	{ID: "funding.municipal.rank.intellectual-disability", Section: "3", Printed: "selvimmin",
		Subject: "rank of the units for people with intellectual disabilities by their mean municipal share",
		Answer:  foremost(unit.IntellectualDisability, funding.Municipal)},
	{ID: "funding.product-sales.production-centre.min", Section: "3", Printed: "0",
		Subject: "smallest share of the work done among production centres",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return percents(r.Funding.Spread(unit.Of(unit.ProductionCentre), funding.ProductSales).Min())
		})},
	{ID: "funding.product-sales.production-centre.max", Section: "3", Printed: "80 prosentin",
		Subject: "largest share of the work done among production centres",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Funding.Spread(unit.Of(unit.ProductionCentre), funding.ProductSales).Max()
		})},
	{ID: "funding.without-municipal.multi-service-centre", Section: "3", Printed: "noin neljännes",
		Subject: "multi-service centres without any direct municipal funding",
		Base:    "unit.count.multi-service-centre",
		From:    claim.RestOf("funding.having.municipal.multi-service-centre"),
		Note: "just over half have municipal money, which leaves just under half without. Most likely some " +
			"left the question out: 13 of all 24 centres with some and 6 or 7 without any fit both sentences, " +
			"or 4 or 5 without any over those that told their funding",
		Answer: bothBases(unit.MultiServiceCentre, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Spread(g, funding.Municipal).At(figure.Whole(0))
		})},
	{ID: "funding.having.projects.multi-service-centre", Section: "3", Printed: "reilulla puolella",
		Subject: "multi-service centres with project funding", Base: "unit.count.multi-service-centre",
		Answer: bothBases(unit.MultiServiceCentre, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.Projects)
		})},
	{ID: "funding.municipal-below-half.limit", Section: "3", Printed: "alle puoleen",
		Subject: "municipal share below which these workshops are"},
	{ID: "funding.municipal-below-half.workshop", Section: "3", Printed: "reilulla puolella",
		Subject: "workshops with a municipal share below a half", Base: "unit.count.workshop",
		Answer: bothBases(unit.Workshop, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Spread(g, funding.Municipal).Below(figure.Of(1, 2))
		})},
	{ID: "funding.having.projects.workshop", Section: "3", Printed: "reilulla puolella",
		Subject: "workshops with project funding", Base: "unit.count.workshop",
		Answer: bothBases(unit.Workshop, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Having(g, funding.Projects)
		})},
	{ID: "funding.projects-above-third.workshop.units", Section: "3",
		Subject: "workshops with a project share above a third, in units",
		Note:    "not printed"},
	{ID: "funding.projects-above-third.workshop", Section: "3", Printed: "noin 15 %:lla",
		Subject: "workshops with a project share above a third",
		From:    claim.ShareOf("funding.projects-above-third.workshop.units", "unit.count.workshop"),
		Note: "5 of the 38 workshops are 13 %, 6 are 16 %. Most likely the base is the workshops that told " +
			"their funding: 5 of 33 or 34 are about 15 %",
		Answer: bothBases(unit.Workshop, func(t *funding.Tally, g unit.Group) figure.Figure {
			return t.Spread(g, funding.Projects).Above(figure.Of(1, 3))
		})},
	{ID: "funding.projects-above-third.limit", Section: "3", Printed: "yli kolmanneksen",
		Subject: "project share above which these workshops are"},
	{ID: "funding.service-sales-above-half.limit", Section: "3", Printed: "yli puolet",
		Subject: "share of service sales above which a few social enterprises are"},
	{ID: "funding.product-sales.rank.social-enterprise", Section: "3", Printed: "selkeimmin",
		Subject: "rank of social enterprises by their mean share of the work done",
		Answer:  foremost(unit.SocialEnterprise, funding.ProductSales)},
	{ID: "funding.having.sales.intellectual-disability", Section: "3", Printed: "vajaalla puolella",
		Subject: "units for people with intellectual disabilities with income from any sales",
		Base:    "unit.count.intellectual-disability",
		Answer: bothBases(unit.IntellectualDisability, func(t *funding.Tally, g unit.Group) figure.Figure {
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

// foremost answers with the rank of a type among all types by its mean share of a source.
func foremost(u unit.Type, s funding.Source) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return rank(u, types, func(u unit.Type) figure.Figure { return r.Funding.Mean(unit.Of(u), s) })
	})
}

// bothBases answers over the units that answered and over all units of the type: the report leaves the base open, and
// some of its figures hold only over one of them.
func bothBases(u unit.Type, of func(*funding.Tally, unit.Group) figure.Figure) recompute {
	return func(r *barometer.Report) claim.Answer {
		f := of(r.Funding, unit.Of(u))
		units, _, _ := f.Ratio.Counts()
		return answer(f).As("over the units that answered").
			Or("over all units of the type", figure.Share(units, r.Funding.Units(unit.Of(u)), figure.OverEveryone))
	}
}
