// Package coaching2005 holds what the report of August 2005 on the purchase of job coaching (T05) printed: Claims, in the
// order of its sections, and Answers, what a tally of centres gives for those that are functions of it. Only the figure is
// kept as printed, never a sentence of the report; a figure that clashes with another stays, with its reason.
package coaching2005

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// Claims returns the figures that T05 prints. Left out are words without a number ("most", "some"), "all" where
// it tells whom the form was sent to, and "one" in the sense of "one of them"; the sections are those of the body, whose
// 3.1 and 3.2 the contents page swaps.
func Claims() []claim.Claim {
	claims := slices.Concat(
		publishedIntroduction(),
		publishedSections(),
		publishedStaff(),
		publishedPresence(),
		publishedUse(),
		publishedForms(),
		publishedStart(),
		publishedPrices(),
		publishedClients(),
		publishedQuantities(),
		publishedPackages(),
		publishedMarketing(),
		publishedNeed(),
		publishedDevelopment(),
	)
	for i := range claims {
		claims[i].Report = "T05"
	}
	return claims
}

// everyCentre returns the claim that the answers to one question, those who left it out included, are all centres.
func everyCentre(id, section, question string, parts ...string) claim.Claim {
	return claim.Claim{ID: id, Section: section, Subject: "all centres that answered the survey, as the answers add up: " + question,
		Printed: figure.MustParse("24"), From: claim.SumOf(parts...),
		Note: "printed in the introduction (0), not beside this question"}
}

// publishedIntroduction returns the figures of the title page and of the introduction.
func publishedIntroduction() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.report.month", Section: "0", Subject: "month of the report", Printed: figure.MustParse("Elokuu 2005")},
		{ID: "coaching.survey.month", Section: "0", Subject: "month in which the survey was made", Printed: figure.MustParse("maaliskuussa 2005")},
		{ID: "coaching.service.start", Section: "0", Subject: "day from which job coaching could be bought as a service",
			Printed: figure.MustParse("1.1.2003")},
		{ID: "coaching.sent", Section: "0", Subject: "centres and joint service points that the form was sent to", Printed: figure.MustParse("37")},
		{ID: "coaching.answered", Section: "0", Subject: "centres and joint service points that answered", Printed: figure.MustParse("24")},
		{ID: "coaching.response-rate", Section: "0", Subject: "share of the forms sent that were answered",
			Printed: figure.MustParse("65 %"), From: claim.ShareOf("coaching.answered", "coaching.sent")},
		{ID: "coaching.started.first", Section: "0", Subject: "month in which the first of the centres answering had started",
			Printed: figure.MustParse("tammikuussa 2002"), Note: "as an experiment, a year before the service could be bought"},
		{ID: "coaching.started.last", Section: "0", Subject: "day on which the last of the centres answering starts",
			Printed: figure.MustParse("1.9.2005"), Note: "after the survey and the report, so that this centre had no experience to tell"},
	}
}

// swapped explains the only numbers of sections among the claims.
const swapped = "the contents page exchanges the two sections; the body has strengths first: most likely they changed places after the page was made"

// publishedSections returns the numbers of two sections within chapter 3, in the body and on the contents page: 3.1 is the
// first. No other number of a section or page is a claim.
func publishedSections() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.contents-page.weaknesses", Section: "0", Subject: "place of the section on weaknesses within chapter 3, on the contents page",
			Printed: figure.MustParse("1."), From: claim.SameAs("coaching.section.weaknesses"), Note: swapped},
		{ID: "coaching.contents-page.strengths", Section: "0", Subject: "place of the section on strengths within chapter 3, on the contents page",
			Printed: figure.MustParse("2."), From: claim.SameAs("coaching.section.strengths"), Note: swapped},
		{ID: "coaching.section.strengths", Section: "3.1", Subject: "place of the section on strengths within chapter 3, in the body", Printed: figure.MustParse("1.")},
		{ID: "coaching.section.weaknesses", Section: "3.2", Subject: "place of the section on weaknesses within chapter 3, in the body", Printed: figure.MustParse("2.")},
	}
}
