package clients

import (
	"github.com/socialemployment/barometer/figure/claim"
)

// publishedSizes are the sizes of units and the expected development of clients, B12 5.3.3 and 5.3.4.
var publishedSizes = []row{
	{section: "5.3.3", id: "mean.edition-before", printed: "2006", subject: "the year that the size of units is compared with", from: same("edition-before")},
	{section: "5.3.3", id: "mean.multi-service-centre", printed: "2.", subject: "place of the mean clients of a multi-service centre in 2011 beside 2006"},
	{section: "5.3.3", id: "mean.workshop", printed: "2.", subject: "place of the mean clients of a workshop in 2006 beside 2011"},
	{section: "5.3.4", id: "trend.from", printed: "2012", subject: "first of the years over which the development of clients is judged", from: claim.SameAs("unit.outlook.from")},
	{section: "5.3.4", id: "trend.to", printed: "2014", subject: "last of those years", from: claim.SameAs("unit.outlook.to")},
	{section: "5.3.4", id: "trend.horizon", printed: "kahden", subject: "years ahead that are judged",
		from: claim.DifferenceOf("clients.trend.to", "clients.trend.from"),
		note: "from one of the years to the other; counted with both ends they are three"},
	{section: "5.3.4", id: "trend.total.grows", printed: "yli puolessa", subject: "share of units that expect all their clients to grow"},
	{section: "5.3.4", id: "trend.total.decreases", printed: "joka kymmenes", subject: "share of units that expect all their clients to decrease"},
	{section: "5.3.4", id: "trend.total.unchanged", subject: "share of units that expect all their clients to stay as they are",
		from: claim.RestOf("clients.trend.total.grows", "clients.trend.total.decreases"), note: "never printed; with those that cannot say"},
	{section: "5.3.4", id: "trend.work-activity", printed: "2.", subject: "place of work in an employment relationship beside work activity, by the share of units expecting growth"},
	{section: "5.3.4", id: "trend.other-rehabilitative", printed: "2.",
		subject: "place of work in an employment relationship beside other rehabilitative or coaching activity, by the share of units expecting growth"},
	{section: "5.3.4", id: "trend.employment-contract.grows", printed: "1.", subject: "place of growth beside decrease in what units expect of work in an employment relationship",
		note: "expected equally often: both have the first place"},
	{section: "5.3.4", id: "trend.employment-contract.decreases", printed: "1.", subject: "place of decrease beside growth in what units expect of work in an employment relationship",
		note: "expected equally often: both have the first place"},
	{section: "5.3.4", id: "trend.employment-contract.unchanged", printed: "noin puolet",
		subject: "share of units that expect the clients in an employment relationship to stay as they are"},
	{section: "5.3.4", id: "growing-groups.top-three", printed: "1.",
		subject: "place of the least of substance-abuse rehabilitees, mental health rehabilitees and young people, by the share of units that expect them to grow, beside every other group"},
}

// publishedLoads are the clients per instructor of B12 7.
var publishedLoads = []row{
	{section: "7", id: "per-instructor.shown", printed: "lähes koko", subject: "share of the units answering that the chart of clients per instructor shows"},
	{section: "7", id: "per-instructor.instructors", printed: "yhtä", subject: "instructors that the mean number of clients is told for"},
	{section: "7", id: "per-instructor", printed: "yhdeksän", subject: "mean clients per instructor", rounded: true,
		from: claim.ShareOf("clients.total", "clients.instructors"),
		note: "whether instructors in production count, and whether units or clients are averaged, is not told; the formula averages clients"},
	{section: "7", id: "instructors", subject: "instructors of all clients, in persons",
		from: claim.SumOf("unit.staff.guidance.persons", "clients.instructors.production"),
		note: "if the nine is all clients over all instructors; those in production may count or not"},
	{section: "7", id: "instructors.production", subject: "persons instructing production and work tasks that count as instructors"},
	{section: "7", id: "instructors.production.share", subject: "share of them in all who instruct production and work tasks",
		from: claim.ShareOf("clients.instructors.production", "unit.staff.production-instruction.persons")},
	{section: "7", id: "instructors.production.others.share", subject: "share of those who do not count in all who instruct production and work tasks",
		from: claim.RestOf("clients.instructors.production.share")},
	{section: "7", id: "per-instructor.intellectual-disability", printed: "pienin",
		subject: "place from the end of work activity units for people with intellectual disabilities among unit types, by clients per instructor"},
	{section: "7", id: "per-instructor.fewer", printed: "2.",
		subject: "place of the larger of social enterprises and production-oriented work centres beside the least of workshops, multi-service centres and work activity units for mental health rehabilitees, by clients per instructor"},
}

// publishedCauses are the causes and obstacles of B12 8.
var publishedCauses = []row{
	{section: "8", id: "causes.intellectual-disability", printed: "suurimman", subject: "place of people with intellectual disabilities among groups of clients by cause"},
	{section: "8", id: "causes.mental-health-problem", printed: "toiseksi suurimman", subject: "place of mental health rehabilitees among groups of clients by cause"},
	{section: "8", id: "causes.mental-health-problem.share", printed: "noin puolessa",
		subject: "share of units in which a mental health problem is the most common or the second most common cause"},
	{section: "8", id: "causes.mental-health-problem.limit", printed: "toiseksi yleisin", subject: "last place among a unit's causes that counts in this share"},
	{section: "8", id: "causes.next-four", printed: "1.",
		subject: "place of the least of substance abuse, social reasons, learning difficulties and an otherwise weak position, by the share of units naming it first or second, beside every other cause but intellectual disability and mental health problems",
		note:    "named as the most common of the further causes"},
	{section: "8", id: "obstacles.market", printed: "noin joka neljäs",
		subject: "share of units, among those answering, to which employers' prejudice, and to which the challenges of the labour market, are the most significant obstacle"},
	{section: "8", id: "obstacles.service-system", printed: "joka kymmenes",
		subject: "share of units, among those answering, to which the malfunctioning of the service system is the most significant obstacle"},
}

// publishedGuidance are the clients working outside, B12 9.3, and the statements of B12 10.
var publishedGuidance = []row{
	{section: "9.3", id: "outside", subject: "clients working outside the units' premises, in the units answering"},
	{section: "9.3", id: "outside.base", subject: "all clients of the units answering"},
	{section: "9.3", id: "outside.base.share", subject: "share of all clients that are in the units answering",
		from: claim.ShareOf("clients.outside.base", "clients.total")},
	{section: "9.3", id: "outside.others.share", subject: "share of all clients that are in the units not answering", from: claim.RestOf("clients.outside.base.share")},
	{section: "9.3", id: "outside.share", printed: "noin viidennes", subject: "share of all clients that work outside the units' premises",
		from: claim.ShareOf("clients.outside", "clients.outside.base")},
	{section: "9.3", id: "outside.social-enterprise", printed: "kaksi viidestä", subject: "share of the clients of social enterprises that work outside"},
	{section: "9.3", id: "outside.multi-service-centre", printed: "viidennes", subject: "share of the clients of multi-service centres that work outside"},
	{section: "9.3", id: "outside.order", printed: "2.", subject: "place of multi-service centres beside social enterprises, by the share of clients working outside",
		from: claim.RankOf("clients.outside.multi-service-centre", "clients.outside.social-enterprise")},
	{section: "10", id: "statements.goals", printed: "noin puolessa", subject: "share of units that find their setting of goals to support moving to work"},
}
