package clients_test

import (
	"fmt"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// The units of these examples are invented so that the figures of B12 come out.

// B12 5.3: pay-subsidised work has 1640 clients, work in an employment relationship under the Social Welfare Act 707.
func ExampleTally_In() {
	var tally clients.Tally
	var a clients.Answers
	a.Services[clients.PaySubsidisedWork] = figure.N(820)
	a.Services[clients.SocialWelfareEmployment] = figure.N(353)
	_ = tally.Add(unit.MultiServiceCentre, &a, nil)
	a.Services[clients.SocialWelfareEmployment] = figure.N(354)
	_ = tally.Add(unit.Workshop, &a, nil)
	fmt.Println(tally.In(unit.Everyone, clients.PaySubsidisedWork).Number(0))
	fmt.Println(tally.In(unit.Everyone, clients.SocialWelfareEmployment).Number(0))
	fmt.Println(tally.In(unit.Everyone, clients.Classification2011().InGroup(clients.EmploymentContract)...).Number(0))
	// Output:
	// 1 640
	// 707
	// 2 347
}

// B12 5.3: about 17 % more clients than in 2006, a total that includes social enterprises.
func ExampleComparison_Growth() {
	var now, before clients.Tally
	_ = now.Add(unit.Workshop, &clients.Answers{Total: figure.N(117)}, nil)
	_ = before.Add(unit.Workshop, &clients.Answers{Total: figure.N(100)}, nil)
	both := clients.Comparison{
		Now: &now, Classification: clients.Classification2011(),
		Before: &before, Earlier: clients.Classification2006(),
		Differ: unit.Of(unit.SocialEnterprise),
	}
	f, _ := both.Growth(unit.Everyone)
	fmt.Println(f.Percent(0), f.Marks)
	_, err := both.GroupGrowth(unit.Of(unit.Workshop), clients.WorkActivity)
	fmt.Println(err)
	// Output:
	// 17 % small-base not-comparable unequal-bases
	// not comparable: rehabilitative-work-activity is in work-activity now, in other-rehabilitative before
}

// B12 5.3.1: a third (34 %) of all clients are in multi-service centres.
func ExampleTally_ShareOfAll() {
	var tally clients.Tally
	_ = tally.Add(unit.MultiServiceCentre, &clients.Answers{Total: figure.N(34)}, nil)
	_ = tally.Add(unit.Workshop, &clients.Answers{Total: figure.N(66)}, nil)
	f := tally.ShareOfAll(unit.Of(unit.MultiServiceCentre))
	fmt.Println(f.Percent(0), f.Print(figure.Fraction, 0, figure.HalfUp))
	// Output: 34 % noin kolmannes
}

// B12 5.3.2: municipalities pay for about two thirds, the TE office for about a third, Kela for about 2 %; activity
// under the Act on Special Care and work activity under the Social Welfare Act have 45 % of the clients.
func ExampleClassification_PaidBy() {
	var tally clients.Tally
	var a clients.Answers
	a.Services[clients.IntellectualDisabilityActivity] = figure.N(30)
	a.Services[clients.RehabilitativeWorkActivity] = figure.N(19)
	a.Services[clients.SocialWelfareWorkActivity] = figure.N(15)
	a.Services[clients.PaySubsidisedWork] = figure.N(20)
	a.Services[clients.PracticalTraining] = figure.N(14)
	a.Services[clients.KelaMentalHealthJobCoaching] = figure.N(2)
	_ = tally.Add(unit.Workshop, &a, nil)
	by := clients.Classification2011()
	for _, p := range []clients.Provider{clients.Municipality, clients.TEOffice} {
		fmt.Println(p, tally.ShareIn(unit.Everyone, by.PaidBy(p)...).Print(figure.Fraction, 0, figure.HalfUp))
	}
	fmt.Println(clients.Kela, tally.ShareIn(unit.Everyone, by.PaidBy(clients.Kela)...).Percent(0))
	fmt.Println(
		tally.ShareIn(unit.Everyone, clients.IntellectualDisabilityActivity, clients.SocialWelfareWorkActivity).Percent(0),
	)
	// Output:
	// municipality noin kaksi kolmasosaa
	// te-office noin kolmannes
	// kela 2 %
	// 45 %
}

// B12 5.3.2: 141 units have 2812 clients of a job coach, 18 % of the clients of all units; 186 have 7221 on a
// disability pension, 47 %. Over the units that answered, the shares are larger.
func ExampleTally_PartShareOfAll() {
	var tally clients.Tally
	for i := range uint32(211) {
		a := clients.Answers{Total: figure.N(73)}
		if i < 141 {
			a.Parts[clients.JobCoach] = figure.N(20)
		}
		if i < 186 {
			a.Parts[clients.Pension] = figure.N(39)
		}
		if i == 0 { // 140 · 20 + 12 and 185 · 39 + 6
			a.Parts[clients.JobCoach], a.Parts[clients.Pension] = figure.N(12), figure.N(6)
		}
		_ = tally.Add(unit.Workshop, &a, nil)
	}
	for _, p := range []clients.Part{clients.JobCoach, clients.Pension} {
		n, all := tally.Part(unit.Everyone, p), tally.PartShareOfAll(unit.Everyone, p)
		fmt.Println(n.N, n.Ratio, all.Percent(0), all.Marks, tally.PartShare(unit.Everyone, p).Percent(0))
	}
	// Output:
	// 141 2812 18 % unequal-bases 27 %
	// 186 7221 47 % unequal-bases 53 %
}

// B12 5.3.4: over half of the units expect more clients, every tenth fewer; about half expect those in an employment
// relationship to stay as they are.
func ExampleTally_trend() {
	var tally clients.Tally
	for i := range 20 {
		var a clients.Answers
		total, employed := clients.TrendGrows, clients.TrendUnchanged
		if i >= 11 {
			total = clients.TrendUnchanged
		}
		if i >= 18 {
			total = clients.TrendDecreases
		}
		if i < 10 {
			employed = [...]clients.Trend{clients.TrendGrows, clients.TrendDecreases}[i%2]
		}
		a.Trend, _ = a.Trend.With(clients.TrendOfAll, total)
		a.Trend, _ = a.Trend.With(clients.TrendOfEmploymentContract, employed)
		_ = tally.Add(unit.Workshop, &a, nil)
	}
	share := func(r clients.TrendRow, a clients.Trend) figure.Figure {
		return tally.Trend.In(unit.Everyone).Share(r, a)
	}
	fmt.Println(share(clients.TrendOfAll, clients.TrendGrows).Percent(0))
	fmt.Println(share(clients.TrendOfAll, clients.TrendDecreases).Print(figure.Fraction, 0, figure.HalfUp))
	fmt.Println(share(clients.TrendOfEmploymentContract, clients.TrendUnchanged).Print(figure.Fraction, 0, figure.HalfUp))
	// Output:
	// 55 %
	// kymmenesosa
	// puolet
}

// B12 5.1: two in five units expect the municipality to refer over 25 % more clients.
func ExampleTally_ReferrerBalance() {
	var tally clients.Tally
	for _, change := range []clients.Change{clients.GrowsOver25, clients.GrowsOver25, clients.Grows, clients.Unchanged,
		clients.Decreases} {
		var a clients.Answers
		a.Change, _ = a.Change.With(clients.ByMunicipality, change)
		_ = tally.Add(unit.Workshop, &a, nil)
	}
	over25 := tally.Change.In(unit.Everyone).Share(clients.ByMunicipality, clients.GrowsOver25)
	fmt.Println(
		over25.Print(figure.Fraction, 0, figure.HalfUp),
		tally.ReferrerBalance(unit.Everyone, clients.ByMunicipality).Points(0),
	)
	// Output: kaksi viidesosaa 40 %-yks.
}

// B12 5.2: the third rank differs between the two orders of partners.
func ExampleTally_PartnerRank() {
	var tally clients.Tally
	grades := map[clients.Partner][]clients.Extent{
		clients.WithSocialServices:    {clients.Extensive, clients.Extensive, clients.Extensive, clients.Some},
		clients.WithTEOffice:          {clients.Extensive, clients.Extensive, clients.Some, clients.Some},
		clients.WithLabourForceCentre: {clients.Extensive, clients.Little, clients.Little, clients.NoCooperation},
		clients.WithHealthServices:    {clients.Some, clients.Some, clients.Some, clients.Little},
	}
	for i := range 4 {
		var a clients.Answers
		for p, g := range grades {
			a.Extent, _ = a.Extent.With(p, g[i])
		}
		_ = tally.Add(unit.Workshop, &a, nil)
	}
	fmt.Println(tally.PartnerRank(unit.Everyone, clients.WithLabourForceCentre, clients.Extensive).Ratio)
	fmt.Println(tally.PartnerRank(unit.Everyone, clients.WithHealthServices, clients.Some).Ratio)
	// Output:
	// 3
	// 3
}

// B12 7: nine clients per instructor, as the mean of units, when service and labour-market guidance count.
func ExampleTally_PerInstructor() {
	var tally clients.Tally
	small := unit.Staff{
		unit.ServiceGuidance:       figure.AmountOf(250),
		unit.ProductionInstruction: figure.AmountOf(100),
	} // 2,5 and 1 persons
	large := unit.Staff{unit.ServiceGuidance: figure.AmountOf(300), unit.LabourMarketGuidance: figure.AmountOf(200)}
	_ = tally.Add(unit.Workshop, &clients.Answers{Total: figure.N(20)}, &small)
	_ = tally.Add(unit.MultiServiceCentre, &clients.Answers{Total: figure.N(50)}, &large)
	for by := range clients.Guidances() {
		fmt.Println(
			by,
			tally.PerInstructor(unit.Everyone, by).Number(0),
			tally.PerInstructorPooled(unit.Everyone, by).Number(1),
		)
	}
	for _, l := range tally.Loads(unit.Everyone, clients.ClientGuidance) {
		fmt.Println(l.From, l.To, l.PerInstructor, l.Units)
	}
	// Output:
	// client-guidance 9 9,3
	// all-guidance 8 8,2
	// 8 9 40/5 1
	// 10 11 100/10 1
}

// B12 8: people with intellectual disabilities are the largest group of clients; mental health problems are first or
// second among the causes in about half of the units.
func ExampleTally_CauseNamed() {
	var tally clients.Tally
	add := func(n uint32, first, second clients.Cause) {
		_ = tally.Add(unit.Other, &clients.Answers{Total: figure.N(n), First: first, Second: second}, nil)
	}
	add(60, clients.IntellectualDisability, clients.LearningDifficulties)
	add(30, clients.MentalHealthProblem, clients.SubstanceAbuse)
	add(10, clients.SubstanceAbuse, clients.MentalHealthProblem)
	add(5, clients.SocialReasons, 0)
	for _, c := range []clients.Cause{clients.IntellectualDisability, clients.MentalHealthProblem} {
		fmt.Println(c, tally.CauseRank(unit.Everyone, c).Ratio, tally.CauseClients(unit.Everyone, c).Percent(0))
	}
	fmt.Println(tally.CauseNamed(unit.Everyone, clients.MentalHealthProblem).Print(figure.Fraction, 0, figure.HalfUp))
	// Output:
	// intellectual-disability 1 57 %
	// mental-health-problem 2 29 %
	// puolet
}

// B12 8: to every fourth unit employers' prejudice is the most significant obstacle, to every tenth the service system.
func ExampleTally_Hindering() {
	var tally clients.Tally
	for i := range 20 {
		var a clients.Answers
		prejudice, system := clients.ModerateSignificance, clients.MinorSignificance
		if i%4 == 0 {
			prejudice = clients.MostSignificant
		}
		if i%10 == 0 {
			system = clients.MostSignificant
		}
		a.Obstacles, _ = a.Obstacles.With(clients.EmployerPrejudice, prejudice)
		a.Obstacles, _ = a.Obstacles.With(clients.ServiceSystemFailure, system)
		_ = tally.Add(unit.Workshop, &a, nil)
	}
	fmt.Println(tally.Hindering(unit.Everyone, clients.EmployerPrejudice).Print(figure.Fraction, 0, figure.HalfUp))
	fmt.Println(tally.Hindering(unit.Everyone, clients.ServiceSystemFailure).Print(figure.Fraction, 0, figure.HalfUp))
	// Output:
	// neljännes
	// kymmenesosa
}

// B12 9.3: about a fifth of all clients work outside, two fifths of those of social enterprises and a fifth of those of
// multi-service centres.
func ExampleTally_PartShare() {
	var tally clients.Tally
	add := func(u unit.Type, all, outside uint32) {
		a := clients.Answers{Total: figure.N(all)}
		a.Parts[clients.Outside] = figure.N(outside)
		_ = tally.Add(u, &a, nil)
	}
	add(unit.SocialEnterprise, 20, 8)
	add(unit.MultiServiceCentre, 50, 10)
	add(unit.Workshop, 30, 4)
	for _, g := range []unit.Group{unit.Everyone, unit.Of(unit.SocialEnterprise), unit.Of(unit.MultiServiceCentre)} {
		fmt.Println(g, tally.PartShare(g, clients.Outside).Print(figure.Fraction, 0, figure.HalfUp))
	}
	// Output:
	// everyone noin viidennes
	// social-enterprise kaksi viidesosaa
	// multi-service-centre viidennes
}

// B12 10: in about half of the units the setting of goals supports moving to work.
func ExampleTally_Agreeing() {
	var tally clients.Tally
	for _, grade := range []clients.Agreement{clients.StronglyAgree, clients.Agree, clients.NeitherAgrees,
		clients.Disagree} {
		var a clients.Answers
		a.Statements, _ = a.Statements.With(clients.GoalsSupportWork, grade)
		_ = tally.Add(unit.Workshop, &a, nil)
	}
	fmt.Println(tally.Agreeing(unit.Everyone, clients.GoalsSupportWork).Print(figure.Fraction, 0, figure.HalfUp))
	// Output: puolet
}

// Preparatory training paid by Kela: a classification of one's own starts from one that is given.
func ExampleClassification_With() {
	own, err := clients.Classification2011().With(map[clients.Service]clients.Class{
		clients.PreparatoryTraining: {Provider: clients.Kela, MainGroup: clients.WorkActivity, Act: "1/2026"},
	})
	fmt.Println(own.Of(clients.PreparatoryTraining), err)
	fmt.Println(own.PaidBy(clients.TEOffice))
	// Output:
	// {kela work-activity 1/2026} <nil>
	// [practical-training pay-subsidised-work te-work-try-out te-job-coaching other-te]
}

// On which act a service rests, and who pays for it, on a day.
func ExampleService_On() {
	for _, date := range []string{"2002-12-31", "2012-12-31", "2013-01-01", "2025-01-01"} {
		if span, ok := clients.TEWorkTryOut.On(question.MustParseDay(date)); ok {
			fmt.Println(date, span.Owner, span.Basis())
		}
	}
	fmt.Println(clients.TEWorkTryOut.Successors())
	// Output:
	// 2012-12-31 te-office 1295/2002 8 luku 1 § 2 mom.
	// 2013-01-01 te-office 916/2012 4 luku 5 §
	// [work-try-out]
}
