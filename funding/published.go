package funding

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// Published returns every figure that B12 prints about funding, in chapter 3 and in its summary in chapter 13, as
// claims.
func Published() []claim.Claim {
	return []claim.Claim{
		newClaim("3", "asked", "how many times funding has been asked, this one included", "ensimmäisen"),
		newClaim("3", "weighted.municipal", "direct municipal funding, share of all income weighted by clients", "reilu kolmannes"),
		from(claim.SumOf("funding.weighted.service-sales.municipal", "funding.weighted.service-sales.others"),
			newClaim("3", "weighted.service-sales", "sales of employment services, share of all income weighted by clients", "vajaa viidennes")),
		newClaim("3", "weighted.product-sales", "sales of the work done, share of all income weighted by clients", "noin neljännes"),
		newClaim("3", "weighted.projects", "project funding, share of all income weighted by clients", "noin kuudenesosan"),
		hidden("weighted.other", "income from anything else, share of all income weighted by clients",
			claim.RestOf("funding.weighted.municipal", "funding.weighted.service-sales", "funding.weighted.product-sales", "funding.weighted.projects"),
			"never printed; 5 % at the nominal values of the other four"),
		hidden("weighted.service-sales.municipal", "service sales to municipalities, share of all income weighted by clients", claim.Formula{},
			"was not asked; at a third, a fifth and a half municipalities would buy 5/6 of the services sold"),
		hidden("weighted.service-sales.others", "service sales to others than municipalities, share of all income weighted by clients", claim.Formula{}, "was not asked"),
		from(claim.SumOf("funding.weighted.municipal", "funding.weighted.service-sales.municipal"),
			newClaim("3", "municipal-total", "all municipal money, direct and through service sales, share of all income", "noin puolet")),
		over("unit.count.production-centre",
			newClaim("3", "having.municipal.production-centre", "production centres with direct municipal funding", "noin puolet")),
		over("unit.count.multi-service-centre",
			newClaim("3", "having.municipal.multi-service-centre", "multi-service centres with direct municipal funding", "reilu puolet")),
		newClaim("3", "municipal.min", "smallest municipal share among production and multi-service centres that have any", "10"),
		newClaim("3", "municipal.max", "largest municipal share among production and multi-service centres that have any", "100 prosentin"),
		newClaim("3", "municipal.rank.intellectual-disability", "place of the units for people with intellectual disabilities by their mean municipal share", "selvimmin"),
		newClaim("3", "product-sales.production-centre.min", "smallest share of the work done among production centres", "0"),
		newClaim("3", "product-sales.production-centre.max", "largest share of the work done among production centres", "80 prosentin"),
		noted("just over half have municipal money, which leaves just under half without. Most likely some left the question out: 13 of all 24 "+
			"centres with some and 6 or 7 without any fit both sentences, or 4 or 5 without any over those that told their funding",
			from(claim.RestOf("funding.having.municipal.multi-service-centre"),
				over("unit.count.multi-service-centre",
					newClaim("3", "without-municipal.multi-service-centre", "multi-service centres without any direct municipal funding", "noin neljännes")))),
		over("unit.count.multi-service-centre",
			newClaim("3", "having.projects.multi-service-centre", "multi-service centres with project funding", "reilulla puolella")),
		newClaim("3", "municipal-below-half.limit", "municipal share below which these workshops are", "alle puoleen"),
		over("unit.count.workshop",
			newClaim("3", "municipal-below-half.workshop", "workshops with a municipal share below a half", "reilulla puolella")),
		over("unit.count.workshop",
			newClaim("3", "having.projects.workshop", "workshops with project funding", "reilulla puolella")),
		hidden("projects-above-third.workshop.units", "workshops with a project share above a third, in units", claim.Formula{}, "not printed"),
		noted("5 of the 38 workshops are 13 %, 6 are 16 %. Most likely the base is the workshops that told their funding: 5 of 33 or 34 are about 15 %",
			from(claim.ShareOf("funding.projects-above-third.workshop.units", "unit.count.workshop"),
				newClaim("3", "projects-above-third.workshop", "workshops with a project share above a third", "noin 15 %:lla"))),
		newClaim("3", "projects-above-third.limit", "project share above which these workshops are", "yli kolmanneksen"),
		newClaim("3", "service-sales-above-half.limit", "share of service sales above which a few social enterprises are", "yli puolet"),
		newClaim("3", "product-sales.rank.social-enterprise", "place of social enterprises by their mean share of the work done", "selkeimmin"),
		over("unit.count.intellectual-disability",
			newClaim("3", "having.sales.intellectual-disability", "units for people with intellectual disabilities with income from any sales", "vajaalla puolella")),
		again("13", "asked", "ensimmäisen"),
		again("13", "weighted.municipal", "reilu kolmannes"),
		again("13", "municipal-total", "noin puolet"),
		again("13", "weighted.service-sales", "vajaa viidennes"),
		again("13", "weighted.product-sales", "noin neljännes"),
		again("13", "weighted.projects", "noin kuudesosan"),
	}
}

func newClaim(section, id, subject, printed string) claim.Claim {
	return claim.Claim{
		ID: "funding." + id, Report: "B12", Section: section, Subject: subject,
		Printed: figure.MustParse(printed),
	}
}

// hidden returns a claim about a figure of chapter 3 that the report never prints.
func hidden(id, subject string, of claim.Formula, note string) claim.Claim {
	return claim.Claim{ID: "funding." + id, Report: "B12", Section: "3", Subject: subject, From: of, Note: note}
}

// from returns a claim that follows from others.
func from(of claim.Formula, c claim.Claim) claim.Claim {
	c.From = of
	return c
}

// over returns a claim about a known number of units.
func over(base string, c claim.Claim) claim.Claim {
	c.Base = base
	return c
}

func noted(note string, c claim.Claim) claim.Claim {
	c.Note = note
	return c
}

// again returns the claim that the summary makes again.
func again(section, id, printed string) claim.Claim {
	c := newClaim(section, id+".summary", "the same in the summary", printed)
	c.From = claim.SameAs("funding." + id)
	return c
}
