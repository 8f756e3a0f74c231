package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// maintainers is chapter 2.2, the maintainers.
var maintainers = []row{
	{id: "unit.maintainer.first-year", section: "2.2", printed: "2006",
		subject: "earlier year of the chart of maintainers", from: claim.SameAs("unit.first.year")},
	{id: "unit.year", section: "2.2", printed: "2011",
		subject: "year that the survey describes, in the chart of maintainers"},
	{id: "unit.maintainer.municipal.fewer", section: "2.2", printed: "2.",
		subject: "place of this survey beside the first by units maintained by municipalities",
		note:    lesser + "; partly for there being fewer units for people with intellectual disabilities",
		answer:  sinceFirst(fewerMaintainedBy(unit.Municipality, unit.JointMunicipalAuthority))},
	{id: "unit.maintainer.private.more", section: "2.2", printed: "2.",
		subject: "place of the first survey beside this one by units maintained by private companies",
		note:    lesser + "; mainly for the wider group of social enterprises",
		answer:  sinceFirst(moreMaintainedBy(unit.PrivateCompany))},
	{id: "unit.maintainer.workshop.association", section: "2.2", printed: "noin kolmannekseen",
		subject: "share of workshops maintained by an association", base: "unit.count.workshop",
		answer: byAssociations(unit.Workshop)},
	{id: "unit.maintainer.multi-service-centre.association", section: "2.2", printed: "yli puolet",
		subject: "share of multi-service centres maintained by an association",
		base:    "unit.count.multi-service-centre",
		answer:  byAssociations(unit.MultiServiceCentre)},
	{id: "unit.maintainer.social-enterprise.association", section: "2.2", printed: "kolmanneksella",
		subject: "share of social enterprises maintained or owned by an association",
		base:    "unit.count.social-enterprise",
		answer:  byAssociations(unit.SocialEnterprise)},
	{id: "unit.maintainer.production-and-mental-health.municipal", section: "2.2", printed: "noin puolet",
		subject: "share of production centres and of mental health units maintained by municipalities",
		note:    "said of two types, each or both together",
		answer: func(r *barometer.Report) claim.Answer {
			types := []unit.Type{unit.ProductionCentre, unit.MentalHealth}
			public := maintainedBy(r.Unit, unit.Municipality, unit.JointMunicipalAuthority)
			municipal := maintainedBy(r.Unit, unit.Municipality)
			return answer(public.of(types...)...).As("each, with joint authorities").
				Or("pooled, with joint authorities", public(unit.Of(types...))).
				Or(each, municipal.of(types...)...).Or(pooled, municipal(unit.Of(types...)))
		}},
	{id: "unit.maintainer.production-and-mental-health.association", section: "2.2", printed: "puolet",
		subject: "share of production centres and of mental health units maintained by associations",
		from:    claim.RestOf("unit.maintainer.production-and-mental-health.municipal"),
		note:    "said of two types, each or both together",
		answer: func(r *barometer.Report) claim.Answer {
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

// fewerMaintainedBy answers with the place of this survey beside the first by units with one of the maintainers.
func fewerMaintainedBy(by ...unit.Maintainer) recompute {
	return func(r *barometer.Report) claim.Answer { return maintainedBeside(r.Unit, r.Before.Unit, by...) }
}

// moreMaintainedBy answers with the place of the first survey beside this one.
func moreMaintainedBy(by ...unit.Maintainer) recompute {
	return func(r *barometer.Report) claim.Answer { return maintainedBeside(r.Before.Unit, r.Unit, by...) }
}

func maintainedBeside(fewer, more *unit.Tally, by ...unit.Maintainer) claim.Answer {
	number := func(t *unit.Tally) figure.Figure { return counted(t.Maintainer.In(unit.Everyone).Count(by...)) }
	share := func(t *unit.Tally) figure.Figure { return t.Maintainer.In(unit.Everyone).Share(by...) }
	return answer(number(fewer).Place(number(more))).As("by number").Or("by share", share(fewer).Place(share(more)))
}
