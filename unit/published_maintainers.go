package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// publishedMaintainers returns the figures of chapter 2.2.
func publishedMaintainers() []claim.Claim {
	return []claim.Claim{
		{ID: "unit.maintainer.first-year", Section: "2.2", Subject: "earlier year of the chart of maintainers",
			Printed: figure.MustParse("2006"), From: claim.SameAs("unit.first.year")},
		{ID: "unit.year", Section: "2.2", Subject: "year that the survey describes, in the chart of maintainers",
			Printed: figure.MustParse("2011")},
		{ID: "unit.maintainer.municipal.fewer", Section: "2.2", Subject: "place of this survey beside the first by units maintained by municipalities",
			Printed: figure.MustParse("2."), Note: lesser + "; partly for there being fewer units for people with intellectual disabilities"},
		{ID: "unit.maintainer.private.more", Section: "2.2", Subject: "place of the first survey beside this one by units maintained by private companies",
			Printed: figure.MustParse("2."), Note: lesser + "; mainly for the wider group of social enterprises"},
		{ID: "unit.maintainer.workshop.association", Section: "2.2", Subject: "share of workshops maintained by an association",
			Printed: figure.MustParse("noin kolmannekseen"), Base: "unit.count.workshop"},
		{ID: "unit.maintainer.multi-service-centre.association", Section: "2.2", Subject: "share of multi-service centres maintained by an association",
			Printed: figure.MustParse("yli puolet"), Base: "unit.count.multi-service-centre"},
		{ID: "unit.maintainer.social-enterprise.association", Section: "2.2", Subject: "share of social enterprises maintained or owned by an association",
			Printed: figure.MustParse("kolmanneksella"), Base: "unit.count.social-enterprise"},
		{ID: "unit.maintainer.production-and-mental-health.municipal", Section: "2.2",
			Subject: "share of production centres and of mental health units maintained by municipalities",
			Printed: figure.MustParse("noin puolet"), Note: "said of two types, each or both together"},
		{ID: "unit.maintainer.production-and-mental-health.association", Section: "2.2",
			Subject: "share of production centres and of mental health units maintained by associations",
			Printed: figure.MustParse("puolet"), From: claim.RestOf("unit.maintainer.production-and-mental-health.municipal"),
			Note: "said of two types, each or both together"},
	}
}
