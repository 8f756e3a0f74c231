package coaching

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// Published returns the figures that B12 9.2 prints of job coaching.
func Published() []claim.Claim {
	return []claim.Claim{
		{ID: "coaching.contents.commonest.place", Report: "B12", Section: "9.2",
			Subject: "place of guidance in the unit's own tasks and of life-management skills among the contents of job coaching",
			Printed: figure.MustParse("yleisimmin"), Note: "said of two contents: each before all others"},
		{ID: "coaching.contents.support-at-workplace", Report: "B12", Section: "9.2",
			Subject: "share of units whose job coaching includes support at a workplace in the open labour market",
			Printed: figure.MustParse("vajaassa puolessa"), Note: "of units that offer job coaching, or of all that answered: the report says those answering"},
	}
}

// Recompute returns what the answers of employment units give for the claims of B12 9.2.
func Recompute(now *Tally) []claim.Answer {
	share := func(c Content) figure.Figure { return now.Share(unit.Everyone, c) }
	var others []figure.Figure
	for c := range Contents() {
		if c != GuidanceInOwnTasks && c != LifeManagement {
			others = append(others, share(c))
		}
	}
	return []claim.Answer{
		claim.AnswerOf("coaching.contents.commonest.place", share(GuidanceInOwnTasks).Place(others...), share(LifeManagement).Place(others...)),
		claim.AnswerOf("coaching.contents.support-at-workplace", share(SupportAtWorkplace)).As("over those offering").
			Or("over those answering", now.ShareOfAnswering(unit.Everyone, SupportAtWorkplace)),
	}
}
