package transitions

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// superlative marks a rank that the report gives as a comparison ("more often than others"), not as a number.
const superlative = "a comparison in the report; the first place among those named"

// Published returns the figures that B12 prints in its chapter 11 on transitions, and what chapter 13 says of them.
func Published() []claim.Claim {
	claims := append(append(publishedAll(), publishedBySource()...), publishedSummary()...)
	for i := range claims {
		claims[i].Report = "B12"
		claims[i].Compared = claims[i].Printed.Ordinal() // B12 gives no rank in digits
	}
	return claims
}

// publishedAll returns the figures of chapters 11 and 11.1.
func publishedAll() []claim.Claim {
	return []claim.Claim{
		ofYear("transitions.year", "year of the transitions that were asked for"),
		ofYear("transitions.chart.flow-year", "year of the transitions in the chart"),
		ofYear("transitions.chart.stock-year", "year at whose end the clients in the chart are counted"),
		{ID: "transitions.answered", Section: "11", Subject: "units that told their transitions", Printed: figure.MustParse("69")},
		ofYear("transitions.open-employment.flow-year", "year in which clients moved on to open employment"),
		{ID: "transitions.open-employment", Section: "11", Subject: "clients who moved on to employment in the open labour market",
			Printed: figure.MustParse("525")},
		{ID: "transitions.stock", Section: "11", Subject: "clients at the year's end of the units that told their transitions",
			Note: "not printed; 525 of them being 9 %, there are 5 527 to 6 176"},
		{ID: "transitions.open-employment.share", Section: "11", Subject: "those who moved on to open employment, as a share of the clients at the year's end",
			Printed: figure.MustParse("9 %"), From: claim.ShareOf("transitions.open-employment", "transitions.stock"),
			Note: "a flow during the year over the stock at its end: the report says that the true share is smaller"},
		ofYear("transitions.open-employment.stock-year", "year at whose end the clients that they are a share of are counted"),
		{ID: "transitions.back-to-basic-services", Section: "11", Subject: "clients who went back to basic services",
			Note: "not printed; at least as many as to open employment, for it is the commonest transition"},
		{ID: "transitions.back-to-basic-services.place", Section: "11", Subject: "place of the return to basic services among the transitions, the commonest first",
			Printed: figure.MustParse("yleisin"), From: claim.RankOf("transitions.back-to-basic-services", "transitions.open-employment")},
		{ID: "transitions.types.place", Section: "11.1", Subject: "place of multi-service centres, workshops and social enterprises among the types, the most transitions first",
			Printed: figure.MustParse("eniten"), Note: "said of three types: each before all others"},
		{ID: "transitions.multi-service-centre.back-to-basic-services.place", Section: "11.1", Subject: "place of multi-service centres among the types by returns to basic services",
			Printed: figure.MustParse("useimmin")},
		{ID: "transitions.multi-service-centre.open-employment.place", Section: "11.1", Subject: "place of multi-service centres among the types by transitions to work",
			Printed: figure.MustParse("1."), Note: superlative},
		{ID: "transitions.workshop.practical-training.place", Section: "11.1", Subject: "place of workshops among the types by transitions to practical training",
			Printed: figure.MustParse("1."), Note: superlative},
		{ID: "transitions.workshop.work-try-out.place", Section: "11.1", Subject: "place of workshops among the types by transitions to work try-outs",
			Printed: figure.MustParse("1."), Note: superlative},
		{ID: "transitions.workshop.education.place", Section: "11.1", Subject: "place of workshops among the types by transitions to education",
			Printed: figure.MustParse("1."), Note: superlative},
		{ID: "transitions.types", Section: "11.1", Subject: "unit types from which transitions are commonest", Printed: figure.MustParse("kolmesta")},
	}
}

// ofYear returns the claim that chapter 11 speaks of the year that the survey describes.
func ofYear(id, subject string) claim.Claim {
	return claim.Claim{ID: id, Section: "11", Subject: subject, Printed: figure.MustParse("2011"), From: claim.SameAs("unit.year")}
}

// publishedBySource returns the figures of chapter 11.2.
func publishedBySource() []claim.Claim {
	return []claim.Claim{
		{ID: "transitions.itemised", Section: "11.2", Subject: "units that told their transitions by service", Printed: figure.MustParse("31")},
		{ID: "transitions.training-and-subsidy.open-employment.place", Section: "11.2",
			Subject: "place of practical or preparatory training and of pay-subsidised work among the services by transitions to work",
			Printed: figure.MustParse("useimmin"), Note: "said of two services: each before all others; of job coaching the report draws no conclusion"},
		{ID: "transitions.work-try-out.open-employment.place", Section: "11.2", Subject: "place of work among the transitions from work try-outs, the commonest first",
			Printed: figure.MustParse("yleisin")},
		{ID: "transitions.rehabilitative-work-activity.interrupted.place", Section: "11.2", Subject: "place of rehabilitative work activity among the services by interruptions",
			Printed: figure.MustParse("1."), Note: superlative},
	}
}

// publishedSummary returns what chapter 13 says.
func publishedSummary() []claim.Claim {
	return []claim.Claim{
		{ID: "transitions.summary.te-office.open-employment.place", Section: "13", Subject: "place of TE services among the services by payer, by transitions to work",
			Printed: figure.MustParse("useimmin"), Note: "a heading; the body speaks of single services"},
		{ID: "transitions.summary.training-and-subsidy.open-employment.place", Section: "13",
			Subject: "place of pay-subsidised work and of practical or preparatory training among the services by transitions to work",
			Printed: figure.MustParse("useimmin"), From: claim.SameAs("transitions.training-and-subsidy.open-employment.place")},
		{ID: "transitions.summary.types.place", Section: "13", Subject: "place of multi-service centres, workshops and social enterprises among the types, the most transitions first",
			Printed: figure.MustParse("suurinta"), From: claim.SameAs("transitions.types.place")},
		{ID: "transitions.summary.types.open-employment.place", Section: "13", Subject: "place of multi-service centres, workshops and social enterprises among the types by transitions to work",
			Printed: figure.MustParse("1."), Note: superlative + "; the body gives it to multi-service centres, and says that work is rather common from workshops"},
	}
}
