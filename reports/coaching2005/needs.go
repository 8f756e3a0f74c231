package coaching2005

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

// marketing is section 4, what providers have marketed.
var marketing = []row{
	{ID: "coaching.marketing.yes", Section: "4", Printed: "13",
		Subject: "centres that providers have marketed their coaching to",
		Answer:  chose(marketedQuestion, question.Yes)},
	{ID: "coaching.marketing.no", Section: "4", Printed: "Seitsemän", Subject: "centres without any marketing",
		Answer: chose(marketedQuestion, question.No)},
	{ID: "coaching.marketing.none", Section: "4", Printed: "neljä",
		Subject: "centres that left the question of marketing out",
		Answer:  chose(marketedQuestion)},
	everyCentre("coaching.marketing.all", "4", "marketing",
		"coaching.marketing.yes", "coaching.marketing.no", "coaching.marketing.none"),
}

// need is sections 4.1 and 4.3.
var need = []row{
	{ID: "coaching.need.yes", Section: "4.1", Printed: "14", Subject: "centres whose clients need coaching",
		Answer: chose(needQuestion, question.Yes)},
	{ID: "coaching.need.yes.share", Section: "4.1", Printed: "58,3 %",
		Subject: "share of the centres whose clients need coaching",
		From:    claim.ShareOf("coaching.need.yes", "coaching.answered"),
		Answer:  one(func(s survey) figure.Figure { return s.Need.ShareOfEveryone(question.Yes) })},
	{ID: "coaching.need.no", Section: "4.1", Printed: "1", Subject: "centres whose clients do not need coaching",
		Answer: chose(needQuestion, question.No)},
	{ID: "coaching.need.no.share", Section: "4.1", Printed: "4,1 %",
		Subject: "share of the centres whose clients do not need coaching",
		From:    claim.ShareOf("coaching.need.no", "coaching.answered"),
		Note: "4,2 % by either rule that rounds to the nearest; no whole number of 24 prints as 4,1 % but by " +
			"dropping decimals, and 41,7 % and 16,7 % show that they were not dropped elsewhere. The three " +
			"shares printed sum to 99,9 %: most likely a slip in this one",
		Answer: one(func(s survey) figure.Figure { return s.Need.ShareOfEveryone(question.No) })},
	{ID: "coaching.need.none", Section: "4.1", Printed: "9", Subject: "centres that left the question of need out",
		Answer: chose(needQuestion)},
	{ID: "coaching.need.none.share", Section: "4.1", Printed: "37,5 %",
		Subject: "share of the centres that left the question of need out",
		From:    claim.ShareOf("coaching.need.none", "coaching.answered"),
		Answer:  one(func(s survey) figure.Figure { return s.Need.NoAnswer() })},
	everyCentre("coaching.need.all", "4.1", "need", "coaching.need.yes", "coaching.need.no", "coaching.need.none"),
	{ID: "coaching.need.shares", Section: "4.1",
		Subject: "the three shares of the answers about need together, as printed",
		From:    claim.SumOf("coaching.need.yes.share", "coaching.need.no.share", "coaching.need.none.share"),
		Note:    "99,9 %, which three roundings may leave of 100 %"},
	{ID: "coaching.need.benefiting", Section: "4.1", Printed: "lähes puolet",
		Subject: "share of the centres' clients who would benefit from a coach, estimated in words",
		Answer:  open(func(s survey) centres.Span { return percent(s.Benefiting.Mean()) })},
	{ID: "coaching.need.no.text", Section: "4.1", Printed: "Ainoastaan yksi",
		Subject: "centres whose clients do not need coaching, in the text",
		From:    claim.SameAs("coaching.need.no")},
	{ID: "coaching.need.none.text", Section: "4.1", Printed: "jopa yhdeksän",
		Subject: "centres that left the question of need out, in the text",
		From:    claim.SameAs("coaching.need.none")},
	{ID: "coaching.availability.parts", Section: "4.3", Printed: "kahteen",
		Subject: "parts that the answers about availability fall into"},
}
