package unit

import "github.com/socialemployment/barometer/figure"

// answersSituation returns the shares and places of chapter 4 on the present situation.
func (t *Tally) answersSituation() []figure.Answer {
	in := func(grades []Situation) measure {
		return func(g Group) figure.Figure { return t.Situation.In(g).Share(grades...) }
	}
	good, moderate := in(Good.AtLeast()), in(Moderate.AtLeast())
	production := Of(ProductionCentre)
	return []figure.Answer{
		figure.AnswerOf("unit.situation.production-centre.place", good.places(ProductionCentre)...).As("by the share at least good").
			Or("by the share at least moderate", moderate.places(ProductionCentre)...),
		figure.AnswerOf("unit.situation.production-centre.good", good(production)).As(answering).
			Or(allUnits, t.Situation.In(production).ShareOfEveryone(Good.AtLeast()...)),
		figure.AnswerOf("unit.situation.production-centre.moderate", moderate(production)).As(answering).
			Or(allUnits, t.Situation.In(production).ShareOfEveryone(Moderate.AtLeast()...)),
		figure.AnswerOf("unit.situation.mental-health.place", in(Moderate.AtMost()).places(MentalHealth)...),
		figure.AnswerOf("unit.situation.multi-service-and-social-enterprise.place",
			in(Passable.AtMost()).places(MultiServiceCentre, SocialEnterprise)...).As(each).
			Or(pooled, in(Passable.AtMost()).pooledPlace(MultiServiceCentre, SocialEnterprise)),
		figure.AnswerOf("unit.situation.multi-service-and-social-enterprise.good",
			good.of(MultiServiceCentre, SocialEnterprise)...).As(each).
			Or(pooled, good(Of(MultiServiceCentre, SocialEnterprise))),
	}
}

// answersOutlook returns the shares and places of chapter 4 on the outlook.
func (t *Tally) answersOutlook() []figure.Answer {
	share := func(o Outlook) measure {
		return func(g Group) figure.Figure { return t.Outlook.In(g).Share(o) }
	}
	balance := func(g Group) figure.Figure { return t.Outlook.In(g).Balance([]Outlook{Improves}, []Outlook{Weakens}) }
	improves, unchanged, weakens := share(Improves)(Everyone), share(Unchanged)(Everyone), share(Weakens)(Everyone)
	return []figure.Answer{
		figure.AnswerOf("unit.outlook.unchanged.place", unchanged.Place(improves, weakens)),
		figure.AnswerOf("unit.outlook.improves", improves),
		figure.AnswerOf("unit.outlook.weakens", weakens),
		figure.AnswerOf("unit.outlook.social-enterprise.place", share(Improves).places(SocialEnterprise)...).As("by the share that improves").
			Or("by the balance", measure(balance).places(SocialEnterprise)...),
		figure.AnswerOf("unit.outlook.answered", counted(t.Outlook.In(Everyone).Answering())),
	}
}

// answersStaff returns the shares of chapter 6.
func (t *Tally) answersStaff() []figure.Answer {
	within := func(r StaffRole) figure.Figure { return t.Staff.Within(Everyone, r, GuidanceRoles()...) }
	return []figure.Answer{
		figure.AnswerOf("unit.staff.production-instruction", t.Staff.Share(Everyone, ProductionInstruction)),
		figure.AnswerOf("unit.staff.guidance", t.Staff.Share(Everyone, GuidanceRoles()...)),
		figure.AnswerOf("unit.staff.guidance.service", within(ServiceGuidance)),
		figure.AnswerOf("unit.staff.guidance.labour-market", within(LabourMarketGuidance)),
		figure.AnswerOf("unit.staff.management-and-expert", t.Staff.Share(Everyone, Management, Expert)),
	}
}

// answersWork returns the shares and places of chapters 9.1, 9.3 (tasks), 12 and 13.
func (t *Tally) answersWork() []figure.Answer {
	mean := func(g Group) figure.Figure { return t.Activities.In(g).Mean() }
	workshop := func(g Group) figure.Figure { return t.Activities.In(g).Share(WorkshopWork) }
	strength := places(t.Strengths.In(Everyone), StaffSkill)
	return []figure.Answer{
		figure.AnswerOf("unit.activity.tasks-outside", t.Activities.In(Everyone).Share(TasksOutside)).As(answering).
			Or(ofPart2, t.Activities.InPart2(Everyone).ShareOfEveryone(TasksOutside)),
		figure.AnswerOf("unit.activity.multi-service-and-workshop.place", measure(mean).places(MultiServiceCentre, Workshop)...).As(each).
			Or(pooled, measure(mean).pooledPlace(MultiServiceCentre, Workshop)),
		figure.AnswerOf("unit.activity.production-centre.workshop-work.place",
			places(t.Activities.In(Of(ProductionCentre)), WorkshopWork)...).As("among the activities").
			Or("among the types", measure(workshop).places(ProductionCentre)...),
		figure.AnswerOf("unit.task.commonest.place", places(t.Tasks.In(Everyone),
			PropertyMaintenance, Cleaning, TextileWork, WoodWork, MetalWork, KitchenWork)...),
		figure.AnswerOf("unit.task.industrial-subcontracting", t.Tasks.In(Everyone).Share(IndustrialSubcontracting)).As(answering).
			Or(ofPart2, t.Tasks.InPart2(Everyone).ShareOfEveryone(IndustrialSubcontracting)),
		figure.AnswerOf("unit.task-outside.commonest.place", places(t.TasksOutside.In(Everyone),
			PropertyMaintenance, KitchenWork, Cleaning, Retail)...),
		figure.AnswerOf("unit.strength.staff-skill.place", strength...),
		figure.AnswerOf("unit.summary.strength.staff-skill.place", strength...),
	}
}
