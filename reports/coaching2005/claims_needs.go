package coaching2005

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// publishedMarketing returns the figures of T05 4.
func publishedMarketing() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.marketing.yes", Section: "4", Subject: "centres that providers have marketed their coaching to", Printed: figure.MustParse("13")},
		{ID: "coaching.marketing.no", Section: "4", Subject: "centres without any marketing", Printed: figure.MustParse("Seitsemän")},
		{ID: "coaching.marketing.none", Section: "4", Subject: "centres that left the question of marketing out", Printed: figure.MustParse("neljä")},
		everyCentre("coaching.marketing.all", "4", "marketing", "coaching.marketing.yes", "coaching.marketing.no", "coaching.marketing.none"),
	}
}

// publishedNeed returns the figures of T05 4.1 and 4.3.
func publishedNeed() []claim.Claim {
	of := func(id string) claim.Formula { return claim.ShareOf(id, "coaching.answered") }
	return []claim.Claim{
		{ID: "coaching.need.yes", Section: "4.1", Subject: "centres whose clients need coaching", Printed: figure.MustParse("14")},
		{ID: "coaching.need.yes.share", Section: "4.1", Subject: "share of the centres whose clients need coaching",
			Printed: figure.MustParse("58,3 %"), From: of("coaching.need.yes")},
		{ID: "coaching.need.no", Section: "4.1", Subject: "centres whose clients do not need coaching", Printed: figure.MustParse("1")},
		{ID: "coaching.need.no.share", Section: "4.1", Subject: "share of the centres whose clients do not need coaching",
			Printed: figure.MustParse("4,1 %"), From: of("coaching.need.no"),
			Note: "4,2 % by either rule that rounds to the nearest; no whole number of 24 prints as 4,1 % but by dropping decimals, and " +
				"41,7 % and 16,7 % show that they were not dropped elsewhere. The three shares printed sum to 99,9 %: most likely a slip in this one"},
		{ID: "coaching.need.none", Section: "4.1", Subject: "centres that left the question of need out", Printed: figure.MustParse("9")},
		{ID: "coaching.need.none.share", Section: "4.1", Subject: "share of the centres that left the question of need out",
			Printed: figure.MustParse("37,5 %"), From: of("coaching.need.none")},
		everyCentre("coaching.need.all", "4.1", "need", "coaching.need.yes", "coaching.need.no", "coaching.need.none"),
		{ID: "coaching.need.shares", Section: "4.1", Subject: "the three shares of the answers about need together, as printed",
			From: claim.SumOf("coaching.need.yes.share", "coaching.need.no.share", "coaching.need.none.share"),
			Note: "99,9 %, which three roundings may leave of 100 %"},
		{ID: "coaching.need.benefiting", Section: "4.1", Subject: "share of the centres' clients who would benefit from a coach, estimated in words",
			Printed: figure.MustParse("lähes puolet")},
		{ID: "coaching.need.no.text", Section: "4.1", Subject: "centres whose clients do not need coaching, in the text",
			Printed: figure.MustParse("Ainoastaan yksi"), From: claim.SameAs("coaching.need.no")},
		{ID: "coaching.need.none.text", Section: "4.1", Subject: "centres that left the question of need out, in the text",
			Printed: figure.MustParse("jopa yhdeksän"), From: claim.SameAs("coaching.need.none")},
		{ID: "coaching.availability.parts", Section: "4.3", Subject: "parts that the answers about availability fall into", Printed: figure.MustParse("kahteen")},
	}
}

// needRow is a row of the two tables of T05 5 as printed.
type needRow struct {
	id, name      string
	yes, no, none string
}

func regionalRows() []needRow {
	return []needRow{
		{centres.RegionalTraining.String(), "training", "11", "0", "13"},
		{centres.RegionalInformation.String(), "information", "13", "0", "11"},
		{centres.RegionalOther.String(), "other", "7", "0", "17"},
	}
}

func contentRows() []needRow {
	return []needRow{
		{centres.ContentKnowledge.String(), "more information", "11", "4", "9"},
		{centres.ContentInformation.String(), "information", "13", "3", "8"},
		{centres.ContentTraining.String(), "training", "11", "3", "10"},
		{centres.ContentNetworking.String(), "support for networking", "11", "3", "10"},
	}
}

// publishedDevelopment returns the figures of T05 5.
func publishedDevelopment() []claim.Claim {
	claims := []claim.Claim{
		{ID: "coaching.development.parts", Section: "5", Subject: "parts that the question of development needs was made of", Printed: figure.MustParse("kahteen")},
		{ID: "coaching.development.buyers", Section: "5", Subject: "share of the buyers that want regional cooperation to develop coaching, in words",
			Printed: figure.MustParse("lähes kaikki"), Base: "coaching.use.yes"},
		{ID: "coaching.proposals.explain-method.rank", Section: "5", Subject: "place of explaining the method among the tasks proposed to the foundation",
			Printed: figure.MustParse("Toinen")},
	}
	for _, r := range regionalRows() {
		claims = append(claims, r.claims("coaching.regional-needs.", "regional need of ")...)
	}
	for _, r := range contentRows() {
		claims = append(claims, r.claims("coaching.content-needs.", "need concerning the content: ")...)
	}
	return claims
}

// claims returns the three counts of a row, and what they add up to.
func (r needRow) claims(prefix, subject string) []claim.Claim {
	id, name := prefix+r.id, subject+r.name
	return []claim.Claim{
		{ID: id + ".yes", Section: "5", Subject: name + ": yes", Printed: figure.MustParse(r.yes)},
		{ID: id + ".no", Section: "5", Subject: name + ": no", Printed: figure.MustParse(r.no)},
		{ID: id + ".none", Section: "5", Subject: name + ": no answer", Printed: figure.MustParse(r.none)},
		everyCentre(id+".all", "5", name, id+".yes", id+".no", id+".none"),
	}
}
