package unit

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// Published returns the figures that B12 prints of the survey itself and of the units that answered: chapters 0
// to 2, 4, 6, 9.1, 9.3 and 12, and what chapter 13 repeats of them. Words without a number ("most", "some") are
// left out.
func Published() []claim.Claim {
	claims := slices.Concat(
		publishedSurvey(),
		publishedTypes(),
		publishedMaintainers(),
		publishedFounding(),
		publishedEconomy(),
		publishedStaff(),
		publishedWork(),
		publishedSummary(),
	)
	for i := range claims {
		claims[i].Report = "B12"
		claims[i].Compared = claims[i].Printed.Ordinal() // B12 gives no rank in digits
	}
	return claims
}

// superlative marks a rank that the report gives as a superlative ("the oldest"), not as a number.
const superlative = "a superlative in the report; the first place among those named"

// lesser marks a rank that stands for a comparison of two in words: the lesser one has the second place.
const lesser = "a comparison in words; of the two, the lesser one has the second place"

// publishedSurvey returns the figures of the title page and of chapter 1.
func publishedSurvey() []claim.Claim {
	return []claim.Claim{
		{ID: "unit.title.year", Section: "0", Subject: "year in the report's title, in which the survey was made",
			Printed: figure.MustParse("2012")},
		{ID: "unit.edition.number", Section: "1", Subject: "how many times the survey has been made, this one included",
			Printed: figure.MustParse("toista")},
		{ID: "unit.first.fieldwork-year", Section: "1", Subject: "year in which the first survey was made, by post",
			Printed: figure.MustParse("2007")},
		{ID: "unit.first.year", Section: "1", Subject: "year that the first survey describes",
			Printed: figure.MustParse("2006")},
		{ID: "unit.years", Section: "1", Subject: "years between the years that the two surveys describe",
			Printed: figure.MustParse("viiden vuoden"), From: claim.DifferenceOf("unit.year", "unit.first.year")},
		{ID: "unit.parts", Section: "1", Subject: "parts in which the survey was made", Printed: figure.MustParse("kahdessa")},
		{ID: "unit.part1.number", Section: "1", Subject: "place of the broad part among the parts", Printed: figure.MustParse("Ensimmäisen")},
		{ID: "unit.part1.fieldwork", Section: "1", Subject: "days on which the first part was collected",
			Printed: figure.MustParse("12. - 30.1.2012")},
		{ID: "unit.sent", Section: "1", Subject: "units and social enterprises that the form of the first part was sent to",
			Printed: figure.MustParse("531")},
		{ID: "unit.answered", Section: "1", Subject: "units that answered the first part",
			Printed: figure.MustParse("211"), From: claim.SameAs("unit.answered.table")},
		{ID: "unit.response-rate", Section: "1", Subject: "share of the forms sent that were answered",
			Printed: figure.MustParse("40 %"), From: claim.ShareOf("unit.answered", "unit.sent")},
		{ID: "unit.frame.total", Section: "1", Subject: "rough estimate of the units in the target group",
			Printed: figure.MustParse("600 – 700"), From: claim.SameAs("unit.frame.total.table")},
		{ID: "unit.frame.coverage", Section: "1", Subject: "share of the target group that answered, in words",
			Printed: figure.MustParse("noin kolmasosaa"), From: claim.ShareOf("unit.answered", "unit.frame.total")},
		{ID: "unit.part2.number", Section: "1", Subject: "place of the part that goes deeper among the parts",
			Printed: figure.MustParse("toinen"), From: claim.SameAs("unit.parts"), Note: "the last of the parts"},
		{ID: "unit.part2.fieldwork", Section: "1", Subject: "days on which the second part was collected",
			Printed: figure.MustParse("23.8. – 19.9.2012")},
		{ID: "unit.part2.target", Section: "1", Subject: "part whose respondents were asked to answer the other one",
			Printed: figure.MustParse("ensimmäiseen"), From: claim.SameAs("unit.part1.number")},
		{ID: "unit.part2.sent", Section: "1", Subject: "units that were asked to answer the second part",
			Printed: figure.MustParse("211"), From: claim.SameAs("unit.answered")},
		{ID: "unit.part2.answered", Section: "1", Subject: "units that answered the second part",
			Printed: figure.MustParse("75")},
		{ID: "unit.part2.rate", Section: "1", Subject: "share of the units of the first part that answered the second",
			Printed: figure.MustParse("36 %"), From: claim.ShareOf("unit.part2.answered", "unit.part2.sent")},
		{ID: "unit.comparable.first-year", Section: "1", Subject: "year with which results compare well, but for social enterprises",
			Printed: figure.MustParse("2006"), From: claim.SameAs("unit.first.year")},
		{ID: "unit.comparable.enterprises.first-year", Section: "1", Subject: "year in which social enterprises could still be told apart by their aims",
			Printed: figure.MustParse("2006"), From: claim.SameAs("unit.first.year")},
		{ID: "unit.comparable.others.first-year", Section: "1", Subject: "year with which the other types may be compared",
			Printed: figure.MustParse("2006"), From: claim.SameAs("unit.first.year")},
		{ID: "unit.part1.themes", Section: "1", Subject: "part whose themes are named first",
			Printed: figure.MustParse("Ensimmäisen"), From: claim.SameAs("unit.part1.number")},
		{ID: "unit.part2.themes", Section: "1", Subject: "part whose themes are named next",
			Printed: figure.MustParse("Toisessa"), From: claim.SameAs("unit.part2.number")},
	}
}
