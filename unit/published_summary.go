package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// publishedSummary returns what chapter 13 repeats.
func publishedSummary() []claim.Claim {
	return []claim.Claim{
		{ID: "unit.summary.year", Section: "13", Subject: "year that the survey describes",
			Printed: figure.MustParse("2011"), From: claim.SameAs("unit.year")},
		{ID: "unit.summary.edition.number", Section: "13", Subject: "how many times the survey has been made, this one included",
			Printed: figure.MustParse("toista"), From: claim.SameAs("unit.edition.number")},
		{ID: "unit.summary.first.fieldwork-year", Section: "13", Subject: "year in which the first survey was made",
			Printed: figure.MustParse("2007"), From: claim.SameAs("unit.first.fieldwork-year")},
		{ID: "unit.summary.first.year", Section: "13", Subject: "year that the first survey describes",
			Printed: figure.MustParse("2006"), From: claim.SameAs("unit.first.year")},
		{ID: "unit.summary.types.first-year", Section: "13", Subject: "year with which the number of units of each type is compared",
			Printed: figure.MustParse("2006"), From: claim.SameAs("unit.types.first-year")},
		{ID: "unit.summary.types.fewer", Section: "13",
			Subject: "place of this survey beside the first by units answering, in each type but multi-service centres and social enterprises",
			Printed: figure.MustParse("2."), From: claim.SameAs("unit.types.fewer"), Note: lesser},
		{ID: "unit.summary.strength.staff-skill.place", Section: "13", Subject: "place of the staff's professional skill among the strengths, the most often named first",
			Printed: figure.MustParse("useimmin"), From: claim.SameAs("unit.strength.staff-skill.place")},
	}
}
