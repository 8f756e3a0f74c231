package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// answersSituation returns the shares and places of chapter 4 on the present situation.
func (t *Tally) answersSituation() []claim.Answer {
	in := func(grades []Situation) measure {
		return func(g Group) figure.Figure { return t.Situation.In(g).Share(grades...) }
	}
	good, moderate := in(Good.AtLeast()), in(Moderate.AtLeast())
	production := Of(ProductionCentre)
	return []claim.Answer{
		claim.AnswerOf("unit.situation.production-centre.place", good.places(ProductionCentre)...).As("by the share at least good").
			Or("by the share at least moderate", moderate.places(ProductionCentre)...),
		claim.AnswerOf("unit.situation.production-centre.good", good(production)).As(answering).
			Or(allUnits, t.Situation.In(production).ShareOfEveryone(Good.AtLeast()...)),
		claim.AnswerOf("unit.situation.production-centre.moderate", moderate(production)).As(answering).
			Or(allUnits, t.Situation.In(production).ShareOfEveryone(Moderate.AtLeast()...)),
		claim.AnswerOf("unit.situation.mental-health.place", in(Moderate.AtMost()).places(MentalHealth)...),
		claim.AnswerOf("unit.situation.multi-service-and-social-enterprise.place",
			in(Passable.AtMost()).places(MultiServiceCentre, SocialEnterprise)...).As(each).
			Or(pooled, in(Passable.AtMost()).pooledPlace(MultiServiceCentre, SocialEnterprise)),
		claim.AnswerOf("unit.situation.multi-service-and-social-enterprise.good",
			good.of(MultiServiceCentre, SocialEnterprise)...).As(each).
			Or(pooled, good(Of(MultiServiceCentre, SocialEnterprise))),
	}
}

// answersOutlook returns the shares and places of chapter 4 on the outlook.
func (t *Tally) answersOutlook() []claim.Answer {
	share := func(o Outlook) measure {
		return func(g Group) figure.Figure { return t.Outlook.In(g).Share(o) }
	}
	balance := func(g Group) figure.Figure { return t.Outlook.In(g).Balance([]Outlook{Improves}, []Outlook{Weakens}) }
	improves, unchanged, weakens := share(Improves)(Everyone), share(Unchanged)(Everyone), share(Weakens)(Everyone)
	return []claim.Answer{
		claim.AnswerOf("unit.outlook.unchanged.place", unchanged.Place(improves, weakens)),
		claim.AnswerOf("unit.outlook.improves", improves),
		claim.AnswerOf("unit.outlook.weakens", weakens),
		claim.AnswerOf("unit.outlook.social-enterprise.place", share(Improves).places(SocialEnterprise)...).As("by the share that improves").
			Or("by the balance", measure(balance).places(SocialEnterprise)...),
		claim.AnswerOf("unit.outlook.answered", counted(t.Outlook.In(Everyone).Answering())),
	}
}

// answersStaff returns the shares of chapter 6.
func (t *Tally) answersStaff() []claim.Answer {
	within := func(r StaffRole) figure.Figure { return t.Staff.Within(Everyone, r, GuidanceRoles()...) }
	return []claim.Answer{
		claim.AnswerOf("unit.staff.production-instruction", t.Staff.Share(Everyone, ProductionInstruction)),
		claim.AnswerOf("unit.staff.guidance", t.Staff.Share(Everyone, GuidanceRoles()...)),
		claim.AnswerOf("unit.staff.guidance.service", within(ServiceGuidance)),
		claim.AnswerOf("unit.staff.guidance.labour-market", within(LabourMarketGuidance)),
		claim.AnswerOf("unit.staff.management-and-expert", t.Staff.Share(Everyone, Management, Expert)),
	}
}

// answersWork returns the shares and places of chapters 9.1, 9.3 (tasks), 12 and 13.
func (t *Tally) answersWork() []claim.Answer {
	mean := func(g Group) figure.Figure { return t.Activities.In(g).Mean() }
	workshop := func(g Group) figure.Figure { return t.Activities.In(g).Share(WorkshopWork) }
	strength := places(t.Strengths.In(Everyone), StaffSkill)
	return []claim.Answer{
		claim.AnswerOf("unit.activity.tasks-outside", t.Activities.In(Everyone).Share(TasksOutside)).As(answering).
			Or(ofPart2, t.Activities.InPart2(Everyone).ShareOfEveryone(TasksOutside)),
		claim.AnswerOf("unit.activity.multi-service-and-workshop.place", measure(mean).places(MultiServiceCentre, Workshop)...).As(each).
			Or(pooled, measure(mean).pooledPlace(MultiServiceCentre, Workshop)),
		claim.AnswerOf("unit.activity.production-centre.workshop-work.place",
			places(t.Activities.In(Of(ProductionCentre)), WorkshopWork)...).As("among the activities").
			Or("among the types", measure(workshop).places(ProductionCentre)...),
		claim.AnswerOf("unit.task.commonest.place", places(t.Tasks.In(Everyone),
			PropertyMaintenance, Cleaning, TextileWork, WoodWork, MetalWork, KitchenWork)...),
		claim.AnswerOf("unit.task.industrial-subcontracting", t.Tasks.In(Everyone).Share(IndustrialSubcontracting)).As(answering).
			Or(ofPart2, t.Tasks.InPart2(Everyone).ShareOfEveryone(IndustrialSubcontracting)),
		claim.AnswerOf("unit.task-outside.commonest.place", places(t.TasksOutside.In(Everyone),
			PropertyMaintenance, KitchenWork, Cleaning, Retail)...),
		claim.AnswerOf("unit.strength.staff-skill.place", strength...),
		claim.AnswerOf("unit.summary.strength.staff-skill.place", strength...),
	}
}
