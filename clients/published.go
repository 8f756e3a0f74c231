package clients

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// Published returns every figure that B12 prints in its chapters 5 (clients), 7 (clients per instructor), 8 (causes
// and obstacles), 9.3 (clients working outside) and 10 (guidance), again where chapters 2.1 and 13 repeat them, and
// the quantities that these figures rest on and that the report never prints.
//
// An order that the report tells by a superlative or a comparative is a claim with the place in digits: "1." is the
// largest, which equal ones share. Of two that are compared, the claim is that the smaller one is "2.".
func Published() []claim.Claim {
	return claims(slices.Concat(
		publishedReferrers, publishedCooperation, publishedNumbers, publishedServices(), publishedParts,
		publishedSizes, publishedLoads, publishedCauses, publishedGuidance, publishedSummary,
	))
}

// row is a claim as it stands in the tables: the section, the id without "clients.", the figure as printed ("" for
// one that is never printed), what it is, what it follows from, a note, and whether a whole number is itself rounded.
type row struct {
	section, id, printed, subject string
	from                          claim.Formula
	note                          string
	rounded                       bool
}

func claims(rows []row) []claim.Claim {
	all := make([]claim.Claim, len(rows))
	for i, r := range rows {
		all[i] = claim.Claim{ID: "clients." + r.id, Report: "B12", Section: r.section,
			Subject: r.subject, Rounded: r.rounded, From: r.from, Note: r.note}
		if r.printed != "" {
			all[i].Printed = figure.MustParse(r.printed)
			all[i].Compared = all[i].Printed.Ordinal() // B12 gives no rank in digits
		}
	}
	return all
}

// same says that a row repeats another of this package.
func same(id string) claim.Formula { return claim.SameAs("clients." + id) }

// publishedNumbers are the numbers of clients of B12 5.3 and 5.3.1.
var publishedNumbers = []row{
	{section: "5.3", id: "edition", printed: "2011", subject: "the year whose clients are counted", from: claim.SameAs("unit.year")},
	{section: "5.3", id: "edition-before", printed: "2006", subject: "the year whose clients they are compared with", from: claim.SameAs("unit.first.year")},
	{section: "5.3", id: "total", subject: "clients of all units that told them, at the end of 2011",
		from: claim.SumOf("clients.provider.municipality", "clients.provider.te-office", "clients.provider.kela", "clients.provider.other"),
		note: "never printed; 2812 being 18 % and 7221 being 47 % leave 15 203 to 15 529; the sum over payers if each client is in one service"},
	{section: "5.3", id: "total-2006", subject: "clients of all units that told them in the survey of 2006"},
	{section: "5.3", id: "growth", printed: "noin 17 %", subject: "growth of all clients from 2006 to 2011, over whoever told them in each year",
		from: claim.GrowthOf("clients.total", "clients.total-2006"),
		note: "includes social enterprises, which do not compare between the two years (B12 1)"},
	{section: "5.3", id: "growth.years", printed: "viisi", subject: "years over which the clients grew",
		from: claim.DifferenceOf("clients.edition", "clients.edition-before")},
	{section: "5.3", id: "groups.edition-before", printed: "2006", subject: "the year in which rehabilitative work activity was asked in another main group", from: same("edition-before")},
	{section: "5.3", id: "growth.employment.edition-before", printed: "2006", subject: "the year that work in an employment relationship is compared with", from: same("edition-before")},
	{section: "5.3", id: "growth.employment", printed: "2.", subject: "place of the growth of work in an employment relationship beside that of the two other main groups together",
		note: "only the two groups together compare: rehabilitative work activity moved between them"},
	{section: "5.3", id: "service.pay-subsidised-work", printed: "1640", subject: "clients in pay-subsidised work, end of 2011"},
	{section: "5.3", id: "service.social-welfare-employment", printed: "707", subject: "clients in an employment relationship under the Social Welfare Act, end of 2011"},
	{section: "5.3", id: "employment-contract", subject: "clients in an employment relationship, end of 2011",
		from: claim.SumOf("clients.service.pay-subsidised-work", "clients.service.social-welfare-employment"),
		note: "2347, if the two services are all of the main group"},
	{section: "5.3", id: "employment-contract.subsidised", printed: "1.", subject: "place of pay-subsidised work among the services in an employment relationship",
		from: claim.RankOf("clients.service.pay-subsidised-work", "clients.service.social-welfare-employment")},
	{section: "5.3", id: "employment-contract.types", printed: "1.",
		subject: "place of the least of multi-service centres, social enterprises and workshops, by clients in an employment relationship, beside every other named type"},
	{section: "5.3.1", id: "by-type.edition", printed: "2011", subject: "the year whose clients are shown by unit type", from: same("edition")},
	{section: "5.3.1", id: "by-type.edition-before", printed: "2006", subject: "the year they are compared with", from: same("edition-before")},
	{section: "5.3.1", id: "multi-service-centre", subject: "clients in multi-service centres, end of 2011"},
	{section: "5.3.1", id: "multi-service-centre.share", printed: "34 %", subject: "share of all clients that are in multi-service centres",
		from: claim.ShareOf("clients.multi-service-centre", "clients.total")},
	{section: "5.3.1", id: "multi-service-centre.share-words", printed: "kolmannes", subject: "the same share in words", from: same("multi-service-centre.share")},
	{section: "5.3.1", id: "by-type.years", printed: "viidessä", subject: "years over which clients grew and shrank by unit type",
		from: claim.DifferenceOf("clients.by-type.edition", "clients.by-type.edition-before")},
	{section: "5.3.1", id: "multi-service-centre.grew", printed: "2.", subject: "place of the clients of multi-service centres in 2006 beside 2011"},
	{section: "5.3.1", id: "workshop.grew", printed: "2.", subject: "place of the clients of workshops in 2006 beside 2011"},
	{section: "5.3.1", id: "intellectual-disability.shrank", printed: "2.",
		subject: "place of the clients of work activity units for people with intellectual disabilities in 2011 beside 2006"},
	{section: "5.3.1", id: "production-centre.shrank", printed: "2.", subject: "place of the clients of production-oriented work centres in 2011 beside 2006"},
	{section: "5.3.1", id: "by-type.merging-years", printed: "viiden", subject: "years in which smaller units merged into multi-service centres", from: same("by-type.years")},
}
