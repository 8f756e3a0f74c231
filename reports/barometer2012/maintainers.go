package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// maintainers is chapter 2.2, the maintainers.
var maintainers = []row{
	{ID: "unit.maintainer.first-year", Section: "2.2", Printed: "2006",
		Subject: "earlier year of the chart of maintainers", From: claim.SameAs("unit.first.year")},
	{ID: "unit.year", Section: "2.2", Printed: "2011",
		Subject: "year that the survey describes, in the chart of maintainers"},
	{ID: "unit.maintainer.municipal.fewer", Section: "2.2", Printed: "2.",
		Subject: "rank of this survey beside the first by units maintained by municipalities",
		Note:    lesser + "; partly for there being fewer units for people with intellectual disabilities",
		Answer:  sinceFirst(fewerMaintainedBy(unit.Municipality, unit.JointMunicipalAuthority))},
	{ID: "unit.maintainer.private.more", Section: "2.2", Printed: "2.",
		Subject: "rank of the first survey beside this one by units maintained by private companies",
		Note:    lesser + "; mainly for the wider group of social enterprises",
		Answer:  sinceFirst(moreMaintainedBy(unit.PrivateCompany))},
	{ID: "unit.maintainer.workshop.association", Section: "2.2", Printed: "noin kolmannekseen",
		Subject: "share of workshops maintained by an association", Base: "unit.count.workshop",
		Answer: byAssociations(unit.Workshop)},
	{ID: "unit.maintainer.multi-service-centre.association", Section: "2.2", Printed: "yli puolet",
		Subject: "share of multi-service centres maintained by an association",
		Base:    "unit.count.multi-service-centre",
		Answer:  byAssociations(unit.MultiServiceCentre)},
	{ID: "unit.maintainer.social-enterprise.association", Section: "2.2", Printed: "kolmanneksella",
		Subject: "share of social enterprises maintained or owned by an association",
		Base:    "unit.count.social-enterprise",
		Answer:  byAssociations(unit.SocialEnterprise)},
	{ID: "unit.maintainer.production-and-mental-health.municipal", Section: "2.2", Printed: "noin puolet",
		Subject: "share of production centres and of mental health units maintained by municipalities",
		Note:    "said of two types, each or both together",
		Answer: func(r *barometer.Report) claim.Answer {
			types := []unit.Type{unit.ProductionCentre, unit.MentalHealth}
			public := maintainedBy(r.Unit, unit.Municipality, unit.JointMunicipalAuthority)
			municipal := maintainedBy(r.Unit, unit.Municipality)
			return answer(public.of(types...)...).As("each, with joint authorities").
				Or("pooled, with joint authorities", public(unit.Of(types...))).
				Or(each, municipal.of(types...)...).Or(pooled, municipal(unit.Of(types...)))
		}},
	{ID: "unit.maintainer.production-and-mental-health.association", Section: "2.2", Printed: "puolet",
		Subject: "share of production centres and of mental health units maintained by associations",
		From:    claim.RestOf("unit.maintainer.production-and-mental-health.municipal"),
		Note:    "said of two types, each or both together",
		Answer: func(r *barometer.Report) claim.Answer {
			types := []unit.Type{unit.ProductionCentre, unit.MentalHealth}
			association := maintainedBy(r.Unit, unit.Association)
			return answer(association.of(types...)...).As(each).Or(pooled, association(unit.Of(types...)))
		}},
}

// maintainedBy measures the share of the units answering that have one of the maintainers.
func maintainedBy(t *unit.Tally, by ...unit.Maintainer) measure {
	return func(g unit.Group) figure.Figure { return t.Maintainer.In(g).Share(by...) }
}

// byAssociations answers with the share of a type that associations maintain.
func byAssociations(u unit.Type) recompute {
	return func(r *barometer.Report) claim.Answer {
		return answer(r.Unit.Maintainer.In(unit.Of(u)).Share(unit.Association)).As(answering).
			Or(allUnits, r.Unit.Maintainer.In(unit.Of(u)).ShareOfEveryone(unit.Association))
	}
}

// fewerMaintainedBy answers with the rank of this survey beside the first by units with one of the maintainers.
func fewerMaintainedBy(by ...unit.Maintainer) recompute {
	return func(r *barometer.Report) claim.Answer { return maintainedBeside(r.Unit, r.Before.Unit, by...) }
}

// moreMaintainedBy answers with the rank of the first survey beside this one.
func moreMaintainedBy(by ...unit.Maintainer) recompute {
	return func(r *barometer.Report) claim.Answer { return maintainedBeside(r.Before.Unit, r.Unit, by...) }
}

func maintainedBeside(fewer, more *unit.Tally, by ...unit.Maintainer) claim.Answer {
	number := func(t *unit.Tally) figure.Figure { return counted(t.Maintainer.In(unit.Everyone).Count(by...)) }
	share := func(t *unit.Tally) figure.Figure { return t.Maintainer.In(unit.Everyone).Share(by...) }
	return answer(number(fewer).Rank(number(more))).As("by number").Or("by share", share(fewer).Rank(share(more)))
}
