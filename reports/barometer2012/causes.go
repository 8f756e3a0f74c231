package barometer2012

import (
	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// causesAndObstacles is chapter 8, the causes and the obstacles.
var causesAndObstacles = []row{
	{ID: "clients.causes.intellectual-disability", Section: "8", Printed: "suurimman",
		Subject: "rank of people with intellectual disabilities among groups of clients by cause",
		Answer:  causeRank(clients.IntellectualDisability)},
	{ID: "clients.causes.mental-health-problem", Section: "8", Printed: "toiseksi suurimman",
		Subject: "rank of mental health rehabilitees among groups of clients by cause",
		Answer:  causeRank(clients.MentalHealthProblem)},
	{ID: "clients.causes.mental-health-problem.share", Section: "8", Printed: "noin puolessa",
		Subject: "share of units in which a mental health problem is the most common or the second most common " +
			"cause",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.CauseNamed(unit.Everyone, clients.MentalHealthProblem)
		})},
	{ID: "clients.causes.mental-health-problem.limit", Section: "8", Printed: "toiseksi yleisin",
		Subject: "last rank among a unit's causes that counts in this share"},
	{ID: "clients.causes.next-four", Section: "8", Printed: "1.",
		Subject: "rank of the least of substance abuse, social reasons, learning difficulties and an " +
			"otherwise weak position, by the share of units naming it first or second, beside every other " +
			"cause but intellectual disability and mental health problems",
		Note: "named as the most common of the further causes",
		Answer: func(r *barometer.Report) claim.Answer {
			named := func(c clients.Cause) figure.Figure { return r.Clients.CauseNamed(unit.Everyone, c) }
			next := least(named(clients.SubstanceAbuse), named(clients.SocialReasons), named(clients.LearningDifficulties),
				named(clients.WeakPosition))
			return answer(next.Rank(others(causes, named, clients.IntellectualDisability, clients.MentalHealthProblem,
				clients.SubstanceAbuse, clients.SocialReasons, clients.LearningDifficulties, clients.WeakPosition)...))
		}},
	{ID: "clients.obstacles.market", Section: "8", Printed: "noin joka neljäs",
		Subject: "share of units, among those answering, to which employers' prejudice, and to which the " +
			"challenges of the labour market, are the most significant obstacle",
		Answer: func(r *barometer.Report) claim.Answer {
			hindering := func(o clients.Obstacle) figure.Figure { return r.Clients.Hindering(unit.Everyone, o) }
			return answer(hindering(clients.EmployerPrejudice), hindering(clients.LabourMarketChallenges)).As("each")
		}},
	{ID: "clients.obstacles.service-system", Section: "8", Printed: "joka kymmenes",
		Subject: "share of units, among those answering, to which the malfunctioning of the service system is " +
			"the most significant obstacle",
		Answer: one(func(r *barometer.Report) figure.Figure {
			return r.Clients.Hindering(unit.Everyone, clients.ServiceSystemFailure)
		})},
}

// causeRank answers with the rank of a cause among all by the clients of units that name it first.
func causeRank(c clients.Cause) recompute {
	return one(func(r *barometer.Report) figure.Figure {
		return rank(c, causes, func(c clients.Cause) figure.Figure { return r.Clients.CauseClients(unit.Everyone, c) })
	})
}
