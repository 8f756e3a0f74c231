package coaching2005

import (
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// development is section 5, the needs of development.
var development = []row{
	{ID: "coaching.development.parts", Section: "5", Printed: "kahteen",
		Subject: "parts that the question of development needs was made of"},
	{ID: "coaching.development.buyers", Section: "5", Printed: "lähes kaikki",
		Subject: "share of the buyers that want regional cooperation to develop coaching, in words",
		Base:    "coaching.use.yes"},
	{ID: "coaching.proposals.explain-method.rank", Section: "5", Printed: "Toinen",
		Subject: "place of explaining the method among the tasks proposed to the foundation"},
	{ID: "coaching.regional-needs.training.yes", Section: "5", Printed: "11",
		Subject: "regional need of training: yes",
		Answer:  regional(centres.RegionalTraining, question.Yes)},
	{ID: "coaching.regional-needs.training.no", Section: "5", Printed: "0", Subject: "regional need of training: no",
		Answer: regional(centres.RegionalTraining, question.No)},
	{ID: "coaching.regional-needs.training.none", Section: "5", Printed: "13",
		Subject: "regional need of training: no answer",
		Answer:  regional(centres.RegionalTraining, notAnswered)},
	everyCentre("coaching.regional-needs.training.all", "5", "regional need of training",
		"coaching.regional-needs.training.yes", "coaching.regional-needs.training.no",
		"coaching.regional-needs.training.none"),
	{ID: "coaching.regional-needs.information.yes", Section: "5", Printed: "13",
		Subject: "regional need of information: yes",
		Answer:  regional(centres.RegionalInformation, question.Yes)},
	{ID: "coaching.regional-needs.information.no", Section: "5", Printed: "0",
		Subject: "regional need of information: no",
		Answer:  regional(centres.RegionalInformation, question.No)},
	{ID: "coaching.regional-needs.information.none", Section: "5", Printed: "11",
		Subject: "regional need of information: no answer",
		Answer:  regional(centres.RegionalInformation, notAnswered)},
	everyCentre("coaching.regional-needs.information.all", "5", "regional need of information",
		"coaching.regional-needs.information.yes", "coaching.regional-needs.information.no",
		"coaching.regional-needs.information.none"),
	{ID: "coaching.regional-needs.other.yes", Section: "5", Printed: "7", Subject: "regional need of other: yes",
		Answer: regional(centres.RegionalOther, question.Yes)},
	{ID: "coaching.regional-needs.other.no", Section: "5", Printed: "0", Subject: "regional need of other: no",
		Answer: regional(centres.RegionalOther, question.No)},
	{ID: "coaching.regional-needs.other.none", Section: "5", Printed: "17",
		Subject: "regional need of other: no answer",
		Answer:  regional(centres.RegionalOther, notAnswered)},
	everyCentre("coaching.regional-needs.other.all", "5", "regional need of other",
		"coaching.regional-needs.other.yes", "coaching.regional-needs.other.no",
		"coaching.regional-needs.other.none"),
	{ID: "coaching.content-needs.more-information.yes", Section: "5", Printed: "11",
		Subject: "need concerning the content: more information: yes",
		Answer:  content(centres.ContentKnowledge, question.Yes)},
	{ID: "coaching.content-needs.more-information.no", Section: "5", Printed: "4",
		Subject: "need concerning the content: more information: no",
		Answer:  content(centres.ContentKnowledge, question.No)},
	{ID: "coaching.content-needs.more-information.none", Section: "5", Printed: "9",
		Subject: "need concerning the content: more information: no answer",
		Answer:  content(centres.ContentKnowledge, notAnswered)},
	everyCentre("coaching.content-needs.more-information.all", "5", "need concerning the content: more information",
		"coaching.content-needs.more-information.yes", "coaching.content-needs.more-information.no",
		"coaching.content-needs.more-information.none"),
	{ID: "coaching.content-needs.information.yes", Section: "5", Printed: "13",
		Subject: "need concerning the content: information: yes",
		Answer:  content(centres.ContentInformation, question.Yes)},
	{ID: "coaching.content-needs.information.no", Section: "5", Printed: "3",
		Subject: "need concerning the content: information: no",
		Answer:  content(centres.ContentInformation, question.No)},
	{ID: "coaching.content-needs.information.none", Section: "5", Printed: "8",
		Subject: "need concerning the content: information: no answer",
		Answer:  content(centres.ContentInformation, notAnswered)},
	everyCentre("coaching.content-needs.information.all", "5", "need concerning the content: information",
		"coaching.content-needs.information.yes", "coaching.content-needs.information.no",
		"coaching.content-needs.information.none"),
	{ID: "coaching.content-needs.training.yes", Section: "5", Printed: "11",
		Subject: "need concerning the content: training: yes",
		Answer:  content(centres.ContentTraining, question.Yes)},
	{ID: "coaching.content-needs.training.no", Section: "5", Printed: "3",
		Subject: "need concerning the content: training: no",
		Answer:  content(centres.ContentTraining, question.No)},
	{ID: "coaching.content-needs.training.none", Section: "5", Printed: "10",
		Subject: "need concerning the content: training: no answer",
		Answer:  content(centres.ContentTraining, notAnswered)},
	everyCentre("coaching.content-needs.training.all", "5", "need concerning the content: training",
		"coaching.content-needs.training.yes", "coaching.content-needs.training.no",
		"coaching.content-needs.training.none"),
	{ID: "coaching.content-needs.networking.yes", Section: "5", Printed: "11",
		Subject: "need concerning the content: support for networking: yes",
		Answer:  content(centres.ContentNetworking, question.Yes)},
	{ID: "coaching.content-needs.networking.no", Section: "5", Printed: "3",
		Subject: "need concerning the content: support for networking: no",
		Answer:  content(centres.ContentNetworking, question.No)},
	{ID: "coaching.content-needs.networking.none", Section: "5", Printed: "10",
		Subject: "need concerning the content: support for networking: no answer",
		Answer:  content(centres.ContentNetworking, notAnswered)},
	everyCentre("coaching.content-needs.networking.all", "5", "need concerning the content: support for networking",
		"coaching.content-needs.networking.yes", "coaching.content-needs.networking.no",
		"coaching.content-needs.networking.none"),
}

// notAnswered stands for centres that left a need out.
const notAnswered question.YesNo = 0

// regional answers with the centres that gave an answer about a regional need.
func regional(need centres.RegionalNeed, answer question.YesNo) recompute {
	return one(func(s survey) figure.Figure { return given(s, &s.Regional, need, answer) })
}

// content answers with the centres that gave an answer about a need concerning the content.
func content(need centres.ContentNeed, answer question.YesNo) recompute {
	return one(func(s survey) figure.Figure { return given(s, &s.Content, need, answer) })
}

// given returns the centres that gave an answer about a need.
func given[N question.Category](
	s survey, needs *question.Battery[N, question.YesNo], need N, answer question.YesNo,
) figure.Figure {
	n := needs.Unanswered(need)
	if answer != notAnswered {
		n = needs.Count(need, answer)
	}
	return askedOf(s, needs.Answering(need), n)
}
