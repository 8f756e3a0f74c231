package clients

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

func (t *Tally) answerTrends() []claim.Answer {
	all := unit.Everyone
	share := func(r TrendRow, a Trend) figure.Figure { return t.Trend.In(all).Share(r, a) }
	employed := func(a Trend) figure.Figure { return share(TrendOfEmploymentContract, a) }
	growing := func(g GrowingGroup) figure.Figure { return t.Growing.In(all).Share(g) }
	named := []GrowingGroup{SubstanceAbuseRehabilitees, MentalHealthRehabilitees, YoungPeople}
	lesser := least(growing(named[0]), growing(named[1]), growing(named[2]))
	return []claim.Answer{
		answer("trend.total.grows", share(TrendOfAll, TrendGrows)),
		answer("trend.total.decreases", share(TrendOfAll, TrendDecreases)),
		answer("trend.work-activity", employed(TrendGrows).Place(share(TrendOfWorkActivity, TrendGrows))),
		answer("trend.other-rehabilitative", employed(TrendGrows).Place(share(TrendOfOtherRehabilitative, TrendGrows))),
		answer("trend.employment-contract.grows", employed(TrendGrows).Place(employed(TrendDecreases))),
		answer("trend.employment-contract.decreases", employed(TrendDecreases).Place(employed(TrendGrows))),
		answer("trend.employment-contract.unchanged", employed(TrendUnchanged)),
		answer("growing-groups.top-three", lesser.Place(othersThan(GrowingGroups(), growing, named...)...)),
	}
}

// answerLoads answers in every reading: by each choice of guiding roles, as the mean of units and pooled.
func (t *Tally) answerLoads() []claim.Answer {
	mean, fewest, fewer := claim.Answer{ID: "clients.per-instructor"},
		claim.Answer{ID: "clients.per-instructor.intellectual-disability"}, claim.Answer{ID: "clients.per-instructor.fewer"}
	for by := range Guidances() {
		units := func(g unit.Group) figure.Figure { return t.PerInstructor(g, by) }
		pooled := func(g unit.Group) figure.Figure { return t.PerInstructorPooled(g, by) }
		mean = mean.Or(by.String()+", mean of units", units(unit.Everyone)).Or(by.String()+", pooled", pooled(unit.Everyone))
		fewest = fewest.Or(by.String()+", mean of units", fewestIn(units)).Or(by.String()+", pooled", fewestIn(pooled))
		fewer = fewer.Or(by.String()+", mean of units", fewerIn(units)).Or(by.String()+", pooled", fewerIn(pooled))
	}
	return []claim.Answer{mean, fewest, fewer}
}

// fewestIn returns the place from the end of units for people with intellectual disabilities among unit types.
func fewestIn(of func(unit.Group) figure.Figure) figure.Figure {
	return lastPlace(of(unit.Of(unit.IntellectualDisability)), unit.Rivals(of, unit.IntellectualDisability)...)
}

// fewerIn returns the place of the larger of two types beside the least of three (B12 7).
func fewerIn(of func(unit.Group) figure.Figure) figure.Figure {
	two := most(each(of, unit.SocialEnterprise, unit.ProductionCentre)...)
	return two.Place(least(each(of, unit.Workshop, unit.MultiServiceCentre, unit.MentalHealth)...))
}

func (t *Tally) answerCauses() []claim.Answer {
	all := unit.Everyone
	named := func(c Cause) figure.Figure { return t.CauseNamed(all, c) }
	four := []Cause{SubstanceAbuse, SocialReasons, LearningDifficulties, WeakPosition}
	next := least(named(four[0]), named(four[1]), named(four[2]), named(four[3]))
	return []claim.Answer{
		answer("causes.intellectual-disability", t.CausePlace(all, IntellectualDisability)),
		answer("causes.mental-health-problem", t.CausePlace(all, MentalHealthProblem)),
		answer("causes.mental-health-problem.share", named(MentalHealthProblem)),
		answer("causes.next-four", next.Place(othersThan(Causes(), named, append(four, IntellectualDisability, MentalHealthProblem)...)...)),
		answer("obstacles.market", t.Hindering(all, EmployerPrejudice), t.Hindering(all, LabourMarketChallenges)).As("each"),
		answer("obstacles.service-system", t.Hindering(all, ServiceSystemFailure)),
	}
}

func (t *Tally) answerGuidance() []claim.Answer {
	return []claim.Answer{answer("statements.goals", t.Agreeing(unit.Everyone, GoalsSupportWork))}
}
