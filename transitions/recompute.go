package transitions

import (
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/unit"
)

// Recompute returns what responses give for the published claims that are functions of them. Where a sentence can be
// understood in several ways, all readings are given. Types are ranked among those that B12 names, by shares of the
// clients at the year's end, as in its charts.
func Recompute(now *Tally, by clients.Classification) []claim.Answer {
	return slices.Concat(now.answersAll(), now.answersTypes(), now.answersOrigins(by))
}

// answersAll returns the figures of chapter 11.
func (t *Tally) answersAll() []claim.Answer {
	var others []figure.Figure
	for d := range Destinations() {
		if d != BackToBasicServices {
			others = append(others, t.Count(unit.Everyone, d))
		}
	}
	return []claim.Answer{
		claim.AnswerOf("transitions.answered", counted(t.Answering(unit.Everyone))),
		claim.AnswerOf("transitions.open-employment", t.Count(unit.Everyone, OpenEmployment)),
		claim.AnswerOf("transitions.open-employment.share", t.Share(unit.Everyone, OpenEmployment)),
		claim.AnswerOf("transitions.back-to-basic-services.place", t.Count(unit.Everyone, BackToBasicServices).Place(others...)),
		claim.AnswerOf("transitions.itemised", counted(t.Itemising(unit.Everyone))),
	}
}

func counted(n int64) figure.Figure { return figure.New(figure.Whole(n), n, 0) }

// through are the types that clients move on from most often (B12 11.1).
func through() []unit.Type {
	return []unit.Type{unit.MultiServiceCentre, unit.Workshop, unit.SocialEnterprise}
}

// places returns the place of each of the types before all that they are ranked among, by the share who moved on.
func (t *Tally) places(types []unit.Type, to ...Destination) (figures []figure.Figure) {
	share := func(g unit.Group) figure.Figure { return t.Share(g, to...) }
	rivals := unit.Rivals(share, types...)
	for _, u := range types {
		figures = append(figures, share(unit.Of(u)).Place(rivals...))
	}
	return figures
}

// answersTypes returns the places of chapter 11.1, and of chapter 13.
func (t *Tally) answersTypes() []claim.Answer {
	centre, workshop := []unit.Type{unit.MultiServiceCentre}, []unit.Type{unit.Workshop}
	return []claim.Answer{
		claim.AnswerOf("transitions.types.place", t.places(through(), Anywhere()...)...),
		claim.AnswerOf("transitions.multi-service-centre.back-to-basic-services.place", t.places(centre, BackToBasicServices)...),
		claim.AnswerOf("transitions.multi-service-centre.open-employment.place", t.places(centre, OpenEmployment)...),
		claim.AnswerOf("transitions.workshop.practical-training.place", t.places(workshop, PracticalTraining)...),
		claim.AnswerOf("transitions.workshop.work-try-out.place", t.places(workshop, WorkTryOut)...),
		claim.AnswerOf("transitions.workshop.education.place", t.places(workshop, Education)...),
		claim.AnswerOf("transitions.summary.types.place", t.places(through(), Anywhere()...)...),
		claim.AnswerOf("transitions.summary.types.open-employment.place", t.places(through(), OpenEmployment)...),
	}
}

// origins returns the place of each of some origins before all others, those without a place left out.
func (t *Tally) origins(of []Origin, without []Origin, to ...Destination) (figures []figure.Figure) {
	var others []figure.Figure
	for o := range Origins() {
		if !slices.Contains(of, o) && !slices.Contains(without, o) {
			others = append(others, t.FromOrigin(unit.Everyone, o, to...))
		}
	}
	for _, o := range of {
		figures = append(figures, t.FromOrigin(unit.Everyone, o, to...).Place(others...))
	}
	return figures
}

// answersOrigins returns the places of chapter 11.2, and of chapter 13.
func (t *Tally) answersOrigins(by clients.Classification) []claim.Answer {
	towork := []Origin{Training, PaySubsidisedWork}
	work := func(id string) claim.Answer {
		return claim.AnswerOf(id, t.origins(towork, nil, OpenEmployment)...).As("among all services").
			Or("job coaching left out", t.origins(towork, []Origin{JobCoaching}, OpenEmployment)...)
	}
	tryOut := func(d Destination) figure.Figure { return t.FromOrigin(unit.Everyone, TryOut, d) }
	payer := func(p clients.Provider) figure.Figure {
		return t.From(unit.Everyone, by.PaidBy(p), OpenEmployment)
	}
	var fromTryOut, payers []figure.Figure
	for d := range Destinations() {
		if d != OpenEmployment {
			fromTryOut = append(fromTryOut, tryOut(d))
		}
	}
	for p := range clients.Providers() {
		if p != clients.TEOffice {
			payers = append(payers, payer(p))
		}
	}
	return []claim.Answer{
		work("transitions.training-and-subsidy.open-employment.place"),
		work("transitions.summary.training-and-subsidy.open-employment.place"),
		claim.AnswerOf("transitions.work-try-out.open-employment.place", tryOut(OpenEmployment).Place(fromTryOut...)),
		claim.AnswerOf("transitions.rehabilitative-work-activity.interrupted.place",
			t.origins([]Origin{RehabilitativeWork}, nil, Interrupted)...),
		claim.AnswerOf("transitions.summary.te-office.open-employment.place", payer(clients.TEOffice).Place(payers...)),
	}
}
