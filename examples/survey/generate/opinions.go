package main

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/survey/question"
)

// experience answers T05 3 for the 12 users; the report tells no numbers.
func experience(all sample) {
	users := all[:12]
	tickCodes(users, func(c *centres.Centre) *question.Set[centres.Strength] { return &c.Strengths },
		code{9, "intensive-service"},
		code{6, "way-to-open-market"},
		code{5, "direct-contacts"},
		code{5, "workplace-support"},
		code{4, "wider-network"}, code{1, "responsiveness"})
	tickCodes(users, func(c *centres.Centre) *question.Set[centres.Weakness] { return &c.Weaknesses },
		code{7, "uneven-quality"},
		code{6, "quality-unmeasured"},
		code{4, "short-supply"},
		code{4, "need-unclear"},
		code{4, "uneven-skills"},
		code{5, "buyer-provider-relation"},
		code{2, "too-expensive"}, code{1, "no-standard"})
	tickCodes(users, func(c *centres.Centre) *question.Set[centres.Benefit] { return &c.Benefits },
		code{7, "open-employment"}, code{5, "hidden-jobs"},
		code{4, "problems-revealed"}, code{4, "abilities-revealed"})
	tickCodes(users, func(c *centres.Centre) *question.Set[centres.Problem] { return &c.Problems },
		code{6, "late-evidence"}, code{4, "no-one-employed"},
		code{4, "little-guidance"},
		code{5, "hard-tendering"},
		code{2, "assessment-skills"},
		code{2, "little-support-at-work"},
		code{3, "administration-unknown"},
		code{2, "network-unfamiliar"},
		code{6, "labour-market"})
}

// needs meets T05 4: providers have marketed to 13 and not to 7; 14 need coaching, one does not, which has municipal
// guidance instead; nearly a half of the clients would benefit. Target groups, availability and other services are told
// without numbers: for most, coaching is too scarce.
func needs(all sample) {
	deal(all.from(20), func(c *centres.Centre) *question.YesNo { return &c.Marketed },
		quota[question.YesNo]{13, question.Yes}, quota[question.YesNo]{7, question.No})
	deal(all, func(c *centres.Centre) *question.YesNo { return &c.Need }, quota[question.YesNo]{14, question.Yes})
	all[16].Need = question.No
	all[16].Reasons = must(all[16].Reasons.With(coded[centres.Reason]("rehabilitative-guidance"), question.Yes))
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
	tickCodes(all[:15], func(c *centres.Centre) *question.Set[centres.Proposal] { return &c.Proposals },
		code{1, "found-workshop"},
		code{5, "coordination"},
		code{8, "regional-meetings"}, code{6, "explain-method"})
}
