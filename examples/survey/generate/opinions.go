package main

import (
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// experience answers T05 3 for the 12 users; the report tells no numbers.
func experience(all centres) {
	users := all[:12]
	tick(users, func(c *coaching.Centre) *question.Set[coaching.Strength] { return &c.Strengths },
		quota[coaching.Strength]{9, coaching.IntensiveService}, quota[coaching.Strength]{6, coaching.WayToOpenMarket},
		quota[coaching.Strength]{5, coaching.DirectContacts}, quota[coaching.Strength]{5, coaching.WorkplaceSupport},
		quota[coaching.Strength]{4, coaching.WiderNetwork}, quota[coaching.Strength]{1, coaching.Responsiveness})
	tick(users, func(c *coaching.Centre) *question.Set[coaching.Weakness] { return &c.Weaknesses },
		quota[coaching.Weakness]{7, coaching.UnevenQuality}, quota[coaching.Weakness]{6, coaching.QualityUnmeasured},
		quota[coaching.Weakness]{4, coaching.ShortSupply}, quota[coaching.Weakness]{4, coaching.NeedUnclear},
		quota[coaching.Weakness]{4, coaching.UnevenSkills}, quota[coaching.Weakness]{5, coaching.BuyerProviderRelation},
		quota[coaching.Weakness]{2, coaching.TooExpensive}, quota[coaching.Weakness]{1, coaching.NoStandard})
	tick(users, func(c *coaching.Centre) *question.Set[coaching.Benefit] { return &c.Benefits },
		quota[coaching.Benefit]{7, coaching.OpenEmployment}, quota[coaching.Benefit]{5, coaching.HiddenJobs},
		quota[coaching.Benefit]{4, coaching.ProblemsRevealed}, quota[coaching.Benefit]{4, coaching.AbilitiesRevealed})
	tick(users, func(c *coaching.Centre) *question.Set[coaching.Problem] { return &c.Problems },
		quota[coaching.Problem]{6, coaching.LateEvidence}, quota[coaching.Problem]{4, coaching.NoOneEmployed},
		quota[coaching.Problem]{4, coaching.LittleGuidance}, quota[coaching.Problem]{5, coaching.HardTendering},
		quota[coaching.Problem]{2, coaching.AssessmentSkills}, quota[coaching.Problem]{2, coaching.LittleSupportAtWork},
		quota[coaching.Problem]{3, coaching.AdministrationUnknown}, quota[coaching.Problem]{2, coaching.NetworkUnfamiliar},
		quota[coaching.Problem]{6, coaching.LabourMarket})
}

// needs meets T05 4: providers have marketed to 13 and not to 7; 14 need coaching, one does not, which has municipal
// guidance instead; nearly a half of the clients would benefit. Target groups, availability and other services are told
// without numbers: for most, coaching is too scarce.
func needs(all centres) {
	deal(all.from(20), func(c *coaching.Centre) *question.YesNo { return &c.Marketed },
		quota[question.YesNo]{13, question.Yes}, quota[question.YesNo]{7, question.No})
	deal(all, func(c *coaching.Centre) *question.YesNo { return &c.Need }, quota[question.YesNo]{14, question.Yes})
	all[16].Need = question.No
	all[16].Reasons = must(all[16].Reasons.With(coaching.RehabilitativeGuidance, question.Yes))
	percent := func(n int64) figure.Amount { return figure.AmountOf(100 * n) }
	deal(all, func(c *coaching.Centre) *figure.Amount { return &c.Benefiting }, quota[figure.Amount]{3, percent(30)},
		quota[figure.Amount]{4, percent(45)}, quota[figure.Amount]{4, percent(50)}, quota[figure.Amount]{3, percent(60)})
	tick(all[:20], func(c *coaching.Centre) *question.Set[coaching.TargetGroup] { return &c.Targets },
		quota[coaching.TargetGroup]{14, coaching.Youth}, quota[coaching.TargetGroup]{12, coaching.MentalHealthRehabilitees},
		quota[coaching.TargetGroup]{9, coaching.SubstanceRehabilitees}, quota[coaching.TargetGroup]{10, coaching.ReducedAbility},
		quota[coaching.TargetGroup]{3, coaching.LowAbility}, quota[coaching.TargetGroup]{5, coaching.LongTermUnemployed},
		quota[coaching.TargetGroup]{2, coaching.Shy}, quota[coaching.TargetGroup]{8, coaching.Motivated})
	deal(all.from(10), func(c *coaching.Centre) *coaching.Availability { return &c.Availability },
		quota[coaching.Availability]{6, coaching.Sufficient}, quota[coaching.Availability]{12, coaching.TooLittle})
	tick(all[:22], func(c *coaching.Centre) *question.Set[coaching.OtherService] { return &c.OtherServices },
		quota[coaching.OtherService]{17, coaching.GroupServices}, quota[coaching.OtherService]{13, coaching.Rehabilitation},
		quota[coaching.OtherService]{12, coaching.WorkAbilityAssessments}, quota[coaching.OtherService]{7, coaching.IntensiveCourses},
		quota[coaching.OtherService]{9, coaching.PsychologicalTests}, quota[coaching.OtherService]{8, coaching.SpecialistConsultations})
}

// development meets the two tables of T05 5, yes and no by row; proposals are told without numbers.
func development(all centres) {
	for i, r := range []struct {
		need coaching.RegionalNeed
		yes  int
	}{{coaching.RegionalTraining, 11}, {coaching.RegionalInformation, 13}, {coaching.RegionalOther, 7}} {
		for _, c := range all.from(4 * i)[:r.yes] {
			c.Regional = must(c.Regional.With(r.need, question.Yes))
		}
	}
	for i, r := range []struct {
		need    coaching.ContentNeed
		yes, no int
	}{{coaching.NeedMoreKnowledge, 11, 4}, {coaching.NeedInformation, 13, 3}, {coaching.NeedTraining, 11, 3}, {coaching.NeedNetworking, 11, 3}} {
		for k, c := range all.from(3 * i)[:r.yes+r.no] {
			answer := question.Yes
			if k >= r.yes {
				answer = question.No
			}
			c.Content = must(c.Content.With(r.need, answer))
		}
	}
	tick(all[:15], func(c *coaching.Centre) *question.Set[coaching.Proposal] { return &c.Proposals },
		quota[coaching.Proposal]{1, coaching.FoundWorkshop}, quota[coaching.Proposal]{5, coaching.Coordination},
		quota[coaching.Proposal]{8, coaching.RegionalMeetings}, quota[coaching.Proposal]{6, coaching.ExplainMethod})
}
