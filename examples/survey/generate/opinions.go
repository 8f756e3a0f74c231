package main

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/survey/question"
)

// experience answers T05 3 for the 12 users; the report tells no numbers.
func experience(all sample) {
	users := all[:12]
	tick(users, func(c *centres.Centre) *question.Set[centres.Strength] { return &c.Strengths },
		quota[centres.Strength]{9, centres.StrengthIntensiveService},
		quota[centres.Strength]{6, centres.StrengthWayToOpenMarket},
		quota[centres.Strength]{5, centres.StrengthDirectContacts},
		quota[centres.Strength]{5, centres.StrengthWorkplaceSupport},
		quota[centres.Strength]{4, centres.StrengthWiderNetwork}, quota[centres.Strength]{1,
			centres.StrengthResponsiveness})
	tick(users, func(c *centres.Centre) *question.Set[centres.Weakness] { return &c.Weaknesses },
		quota[centres.Weakness]{7, centres.WeaknessUnevenQuality},
		quota[centres.Weakness]{6, centres.WeaknessQualityUnmeasured},
		quota[centres.Weakness]{4, centres.WeaknessShortSupply},
		quota[centres.Weakness]{4, centres.WeaknessNeedUnclear},
		quota[centres.Weakness]{4, centres.WeaknessUnevenSkills},
		quota[centres.Weakness]{5, centres.WeaknessBuyerProviderRelation},
		quota[centres.Weakness]{2, centres.WeaknessTooExpensive}, quota[centres.Weakness]{1,
			centres.WeaknessNoStandard})
	tick(users, func(c *centres.Centre) *question.Set[centres.Benefit] { return &c.Benefits },
		quota[centres.Benefit]{7, centres.BenefitOpenEmployment}, quota[centres.Benefit]{5, centres.BenefitHiddenJobs},
		quota[centres.Benefit]{4, centres.BenefitProblemsRevealed}, quota[centres.Benefit]{4,
			centres.BenefitAbilitiesRevealed})
	tick(users, func(c *centres.Centre) *question.Set[centres.Problem] { return &c.Problems },
		quota[centres.Problem]{6, centres.ProblemLateEvidence}, quota[centres.Problem]{4, centres.ProblemNoOneEmployed},
		quota[centres.Problem]{4, centres.ProblemLittleGuidance},
		quota[centres.Problem]{5, centres.ProblemHardTendering},
		quota[centres.Problem]{2, centres.ProblemAssessmentSkills},
		quota[centres.Problem]{2, centres.ProblemLittleSupportAtWork},
		quota[centres.Problem]{3, centres.ProblemAdministrationUnknown},
		quota[centres.Problem]{2, centres.ProblemNetworkUnfamiliar},
		quota[centres.Problem]{6, centres.ProblemLabourMarket})
}

// needs meets T05 4: providers have marketed to 13 and not to 7; 14 need coaching, one does not, which has municipal
// guidance instead; nearly a half of the clients would benefit. Target groups, availability and other services are told
// without numbers: for most, coaching is too scarce.
func needs(all sample) {
	deal(all.from(20), func(c *centres.Centre) *question.YesNo { return &c.Marketed },
		quota[question.YesNo]{13, question.Yes}, quota[question.YesNo]{7, question.No})
	deal(all, func(c *centres.Centre) *question.YesNo { return &c.Need }, quota[question.YesNo]{14, question.Yes})
	all[16].Need = question.No
	all[16].Reasons = must(all[16].Reasons.With(centres.ReasonRehabilitativeGuidance, question.Yes))
	percent := func(n int64) centres.Estimate { return exactly(100 * n) }
	deal(all, func(c *centres.Centre) *centres.Estimate { return &c.Benefiting }, quota[centres.Estimate]{3, percent(30)},
		quota[centres.Estimate]{4, percent(45)}, quota[centres.Estimate]{4, percent(50)}, quota[centres.Estimate]{3,
			percent(60)})
	tick(all[:20], func(c *centres.Centre) *question.Set[centres.TargetGroup] { return &c.Targets },
		quota[centres.TargetGroup]{14, centres.TargetYouth},
		quota[centres.TargetGroup]{12, centres.TargetMentalHealthRehabilitees},
		quota[centres.TargetGroup]{9, centres.TargetSubstanceRehabilitees},
		quota[centres.TargetGroup]{10, centres.TargetReducedAbility},
		quota[centres.TargetGroup]{3, centres.TargetLowAbility},
		quota[centres.TargetGroup]{5, centres.TargetLongTermUnemployed},
		quota[centres.TargetGroup]{2, centres.TargetShy}, quota[centres.TargetGroup]{8, centres.TargetMotivated})
	deal(all.from(10), func(c *centres.Centre) *centres.Availability { return &c.Availability },
		quota[centres.Availability]{6, centres.AvailabilitySufficient}, quota[centres.Availability]{12,
			centres.AvailabilityTooLittle})
	tick(all[:22], func(c *centres.Centre) *question.Set[centres.OtherService] { return &c.OtherServices },
		quota[centres.OtherService]{17, centres.ServiceGroup},
		quota[centres.OtherService]{13, centres.ServiceRehabilitation},
		quota[centres.OtherService]{12, centres.ServiceWorkAbilityAssessments},
		quota[centres.OtherService]{7, centres.ServiceIntensiveCourses},
		quota[centres.OtherService]{9, centres.ServicePsychologicalTests}, quota[centres.OtherService]{8,
			centres.ServiceSpecialistConsultations})
}

// development meets the two tables of T05 5, yes and no by row; proposals are told without numbers.
func development(all sample) {
	for i, r := range []struct {
		need centres.RegionalNeed
		yes  int
	}{{centres.RegionalTraining, 11}, {centres.RegionalInformation, 13}, {centres.RegionalOther, 7}} {
		for _, c := range all.from(4 * i)[:r.yes] {
			c.Regional = must(c.Regional.With(r.need, question.Yes))
		}
	}
	for i, r := range []struct {
		need    centres.ContentNeed
		yes, no int
	}{{centres.ContentKnowledge, 11, 4}, {centres.ContentInformation, 13, 3}, {centres.ContentTraining, 11,
		3}, {centres.ContentNetworking, 11, 3}} {
		for k, c := range all.from(3 * i)[:r.yes+r.no] {
			answer := question.Yes
			if k >= r.yes {
				answer = question.No
			}
			c.Content = must(c.Content.With(r.need, answer))
		}
	}
	tick(all[:15], func(c *centres.Centre) *question.Set[centres.Proposal] { return &c.Proposals },
		quota[centres.Proposal]{1, centres.ProposalFoundWorkshop},
		quota[centres.Proposal]{5, centres.ProposalCoordination},
		quota[centres.Proposal]{8, centres.ProposalRegionalMeetings}, quota[centres.Proposal]{6,
			centres.ProposalExplainMethod})
}
