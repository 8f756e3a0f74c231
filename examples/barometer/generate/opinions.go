package main

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/survey/question"
)

// trends2011 are the units that expect growth, no change and decrease (B12 5.3.4): over a half expect all clients to
// grow and one in ten to decrease; work in an employment relationship grows as often as it decreases, and about a
// half expect no change of it.
var trends2011 = map[clients.TrendRow][3]int{
	clients.TrendOfAll:                 {113, 75, 20},
	clients.TrendOfWorkActivity:        {101, 78, 18},
	clients.TrendOfOtherRehabilitative: {96, 80, 17},
	clients.TrendOfEmploymentContract:  {47, 98, 47},
}

func trend(r *barometer.Response) *question.Ratings[clients.TrendRow, clients.Trend] {
	return &r.Clients.Trend
}

// obstacles2011 are the units by the significance of an obstacle, from none to most (B12 8): a quarter find the
// prejudice of employers, a quarter the labour market, one in ten the service system the most significant.
var obstacles2011 = map[clients.Obstacle][5]int{
	clients.PersonRelated:          {4, 18, 45, 72, 62},
	clients.EmployerPrejudice:      {8, 28, 56, 58, 51},
	clients.LabourMarketChallenges: {7, 25, 58, 60, 52},
	clients.ServiceSystemFailure:   {24, 58, 62, 36, 20},
}

func obstacle(r *barometer.Response) *question.Ratings[clients.Obstacle, clients.Significance] {
	return &r.Clients.Obstacles
}

// statements2011 are the units of the 75 by their agreement, from strong disagreement (B12 10): most find the staff
// skilled, about a half that goals support moving to work; few that clients are employable or jobs to be found.
var statements2011 = map[clients.Statement][5]int{
	clients.StaffSkilled:      {2, 6, 13, 34, 19},
	clients.GoalsSupportWork:  {4, 13, 20, 27, 10},
	clients.ClientsEmployable: {20, 27, 17, 8, 2},
	clients.SuitableJobs:      {19, 28, 18, 7, 1},
	clients.EnoughStaff:       {16, 25, 16, 13, 4},
	clients.LongEnough:        {10, 20, 20, 18, 5},
}

func statement(r *barometer.Response) *question.Ratings[clients.Statement, clients.Agreement] {
	return &r.Clients.Statements
}

// judge deals the trends, obstacles and statements.
func judge(all units) {
	for row := range clients.TrendRows() {
		q := trends2011[row]
		rates(
			all,
			"trend",
			trend,
			row,
			quota[clients.Trend]{q[0], clients.TrendGrows},
			quota[clients.Trend]{q[1], clients.TrendUnchanged},
			quota[clients.Trend]{q[2], clients.TrendDecreases},
		)
	}
	for o := range clients.Obstacles() {
		rates(all, "obstacle", obstacle, o, steps[clients.Significance](obstacles2011[o])...)
	}
	for s := range clients.Statements() {
		rates(all.where(second), "statement", statement, s, steps[clients.Agreement](statements2011[s])...)
	}
}

// steps returns the quotas of a scale of five, from its lowest step.
func steps[A question.Category](n [5]int) (quotas []quota[A]) {
	for i, k := range n {
		quotas = append(quotas, quota[A]{k, A(i + 1)})
	}
	return quotas
}

// tick deals ticks by quota to units that answer the question, each of which has answered even if it ticked none.
func tick[A question.Category](
	u units,
	title string,
	field func(*barometer.Response) *question.Set[A],
	ticks map[A]int,
) {
	for _, r := range u {
		*field(r) = must(question.Ticked[A]())
	}
	for a := A(1); a.Valid(); a++ {
		deal(u, title+"/"+a.String(), func(r *barometer.Response, a A) {
			*field(r) = must(field(r).With(a, question.Yes))
		}, quota[A]{ticks[a], a})
	}
}
