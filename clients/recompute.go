package clients

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// Recompute returns what responses give for the published claims that are functions of them, in every reading of a
// sentence that can be read in several ways. The claims that compare with an earlier edition need its tally; without
// one they are left out. A claim that repeats another has the other's answer.
func Recompute(c Comparison) []claim.Answer {
	now := c.Now
	answers := slices.Concat(
		now.answerReferrers(), now.answerCooperation(), now.answerServices(c.Classification), now.answerParts(),
		now.answerTrends(), now.answerLoads(), now.answerCauses(), now.answerGuidance(),
	)
	if c.Before != nil {
		answers = append(answers, c.answerChanges()...)
		answers = append(answers, c.answerGrowth()...)
	}
	return repeated(answers)
}

// answer returns the answer to a claim of this package that has one reading.
func answer(id string, figures ...figure.Figure) claim.Answer {
	return claim.AnswerOf("clients."+id, figures...)
}

// repeated adds the answers of the claims that repeat others.
func repeated(answers []claim.Answer) []claim.Answer {
	of := make(map[string]claim.Answer, len(answers))
	for _, a := range answers {
		of[a.ID] = a
	}
	for _, c := range Published() {
		if c.From.Op() != claim.OpSame {
			continue
		}
		if a, ok := of[c.From.Operands()[0]]; ok {
			answers = append(answers, claim.Answer{ID: c.ID, Readings: a.Readings})
		}
	}
	return answers
}

// each returns a figure of each of the types.
func each(of func(unit.Group) figure.Figure, types ...unit.Type) (figures []figure.Figure) {
	for _, u := range types {
		figures = append(figures, of(unit.Of(u)))
	}
	return figures
}

// typePlace returns the place of the least of the types beside all that they are ranked among.
func typePlace(of func(unit.Group) figure.Figure, types ...unit.Type) figure.Figure {
	return least(each(of, types...)...).Place(unit.Rivals(of, types...)...)
}

func (t *Tally) answerServices(by Classification) []claim.Answer {
	all := unit.Everyone
	in := func(s Service) figure.Figure { return t.In(all, s) }
	place := func(s Service) figure.Figure { return placeIn(Services(), s, in) }
	share := func(p Provider) figure.Figure { return t.ShareIn(all, by.PaidBy(p)...) }
	employed := func(g unit.Group) figure.Figure { return t.In(g, by.InGroup(EmploymentContract)...) }
	named := []Service{PracticalTraining, PreparatoryTraining, PaySubsidisedWork}
	rest := []figure.Figure{in(TEWorkTryOut), in(TEJobCoaching), in(OtherTE)}
	return []claim.Answer{
		answer("service.pay-subsidised-work", in(PaySubsidisedWork)),
		answer("service.social-welfare-employment", in(SocialWelfareEmployment)),
		answer("employment-contract.subsidised", in(PaySubsidisedWork).Place(in(SocialWelfareEmployment))),
		answer("employment-contract.types", typePlace(employed, unit.MultiServiceCentre, unit.SocialEnterprise, unit.Workshop)),
		answer("multi-service-centre.share", t.ShareOfAll(unit.Of(unit.MultiServiceCentre))),
		answer("provider.municipality.share", share(Municipality)),
		answer("provider.municipality.place", placeIn(Providers(), Municipality, share)),
		answer("provider.te-office.share", share(TEOffice)),
		answer("provider.kela.share", share(Kela)),
		answer("te-office.named-three.place", t.In(all, named...).Place(rest...)).As("together").
			Or("each", least(in(named[0]), in(named[1]), in(named[2])).Place(rest...)),
		answer("service.intellectual-disability-activity.place", place(IntellectualDisabilityActivity)),
		answer("service.rehabilitative-work-activity.place", place(RehabilitativeWorkActivity)),
		answer("service.social-welfare-work-activity.place", place(SocialWelfareWorkActivity)),
		answer("disability-activity.share", t.ShareIn(all, IntellectualDisabilityActivity, SocialWelfareWorkActivity)),
	}
}

func (t *Tally) answerParts() []claim.Answer {
	all := unit.Everyone
	outside := func(g unit.Group) figure.Figure { return t.PartShare(g, Outside) }
	centres, enterprises := outside(unit.Of(unit.MultiServiceCentre)), outside(unit.Of(unit.SocialEnterprise))
	units := func(p Part) figure.Figure {
		n := t.Part(all, p).N
		return count(n, n)
	}
	return []claim.Answer{
		answer("job-coach.units", units(JobCoach)),
		answer("job-coach", t.Part(all, JobCoach)),
		answer("job-coach.share", t.PartShareOfAll(all, JobCoach)).As("over all units").Or("over those answering", t.PartShare(all, JobCoach)),
		answer("pension.units", units(Pension)),
		answer("pension", t.Part(all, Pension)),
		answer("pension.share", t.PartShareOfAll(all, Pension)).As("over all units").Or("over those answering", t.PartShare(all, Pension)),
		answer("outside.share", outside(all)).As("over those answering").Or("over all units", t.PartShareOfAll(all, Outside)),
		answer("outside.social-enterprise", enterprises),
		answer("outside.multi-service-centre", centres),
		answer("outside.order", centres.Place(enterprises)),
	}
}
