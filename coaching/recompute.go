package coaching

import (
	"slices"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

// RecomputeSurvey returns what the answers of centres give for the published claims of T05 that are functions of them;
// sent is the number of forms sent. Where a sentence can be understood in several ways, all readings are given.
func RecomputeSurvey(s *Survey, sent figure.Count) []claim.Answer {
	return slices.Concat(
		s.recomputeCentres(sent),
		s.recomputeStaff(),
		s.recomputeUse(),
		s.recomputeForms(),
		s.recomputeStart(),
		s.recomputePrices(),
		s.recomputeClients(),
		s.recomputeMarketing(),
		s.recomputeDevelopment(),
	)
}

// centres returns a number of centres as a figure.
func (s *Survey) centres(n int64) figure.Figure { return figure.New(figure.Whole(n), s.Centres(), 0) }

// day returns the first day of a month as a figure of kind Date counts it.
func (s *Survey) day(m Month) figure.Figure {
	first := time.Date(m.Year(), m.Month(), 1, 0, 0, 0, 0, time.UTC)
	return figure.New(figure.Whole(first.Unix()/(24*60*60)), s.Started.Answering(), 0)
}

func (s *Survey) recomputeCentres(sent figure.Count) []claim.Answer {
	return []claim.Answer{
		claim.AnswerOf("coaching.answered", s.centres(s.Centres())),
		claim.AnswerOf("coaching.response-rate", s.ResponseRate(sent)),
		claim.AnswerOf("coaching.started.first", s.day(s.Started.First())),
		claim.AnswerOf("coaching.started.last", s.day(s.Started.Last())),
		claim.AnswerOf("coaching.kela.full-time", s.centres(s.Kela.Count(KelaFullTime))),
		claim.AnswerOf("coaching.kela.full-time.share", s.Kela.ShareOfEveryone(KelaFullTime)),
		claim.AnswerOf("coaching.kela.part-time", s.centres(s.Kela.Count(KelaPartTime))),
		claim.AnswerOf("coaching.kela.none", s.centres(s.Kela.Count(KelaNone))),
		claim.AnswerOf("coaching.health.none", s.centres(s.Health.Count(question.No))),
		claim.AnswerOf("coaching.health.some", s.centres(s.Health.Count(question.Yes))),
	}
}

func (s *Survey) recomputeStaff() []claim.Answer {
	all, _ := s.Staff.MunicipalAt(figure.Whole(1))
	answers := []claim.Answer{
		claim.AnswerOf("coaching.staff.total", s.Staff.Sum()),
		claim.AnswerOf("coaching.staff.labour-administration.words", s.Staff.Share(LabourAdministration)),
		claim.AnswerOf("coaching.staff.municipal", all).As("all others municipal"),
	}
	for a := range Administrations() {
		answers = append(answers,
			claim.AnswerOf("coaching.staff."+a.String(), s.Staff.Sum(a)),
			claim.AnswerOf(share(a), s.Staff.Share(a)))
	}
	return answers
}

func (s *Survey) recomputeUse() []claim.Answer {
	coming := []PurchaseStatus{UsedOtherwise, Tendering}
	answers := []claim.Answer{
		claim.AnswerOf("coaching.use.users", s.centres(s.Users())),
		claim.AnswerOf("coaching.use.buyers", s.centres(s.Buyers())),
		claim.AnswerOf("coaching.use.buyers.share", s.Use.ShareOfEveryone(UsedPurchased)),
		claim.AnswerOf("coaching.use.coming", s.centres(s.Use.Count(coming...))),
		claim.AnswerOf("coaching.use.coming.share", s.Use.ShareOfEveryone(coming...)),
		claim.AnswerOf("coaching.use.untried.share", s.Use.ShareOfEveryone(NotUsed)),
		claim.AnswerOf("coaching.use.tendering.reason", s.centres(s.Use.Count(Tendering))),
		claim.AnswerOf("coaching.package.buyers", s.centres(s.PackageBy(UsedPurchased, question.Yes))),
		claim.AnswerOf("coaching.package.others", s.centres(s.PackageBy(UsedOtherwise, question.Yes))),
		claim.AnswerOf("coaching.package.rest", s.centres(s.Centres()-s.Package.Count(question.Yes))),
	}
	for u := range PurchaseStatuses() {
		answers = append(answers,
			claim.AnswerOf("coaching.use."+u.String(), s.centres(s.Use.Count(u))),
			claim.AnswerOf("coaching.use."+u.String()+".share", s.Use.ShareOfEveryone(u)))
	}
	return answers
}

func (s *Survey) recomputeForms() []claim.Answer {
	answers := []claim.Answer{claim.AnswerOf("coaching.form.both", s.centres(s.BothForms()))}
	for f := range PurchaseForms() {
		answers = append(answers, claim.AnswerOf("coaching.form."+f.String(), s.centres(s.Forms.Count(f))).
			As("with those in both forms").Or("in this form only", s.centres(s.OnlyForm(f))))
	}
	return answers
}

func (s *Survey) recomputeStart() []claim.Answer {
	first, last := s.FirstPurchase.First().Year(), s.FirstPurchase.Last().Year()
	return []claim.Answer{
		claim.AnswerOf("coaching.start.first.year", figure.New(figure.Whole(int64(first)), s.FirstPurchase.Answering(), 0)),
		claim.AnswerOf("coaching.start.spring", s.centres(s.FirstPurchase.Count(Spring(first)))),
		claim.AnswerOf("coaching.start.autumn", s.centres(s.FirstPurchase.Count(Autumn(first)))),
		claim.AnswerOf("coaching.start.last.year", figure.New(figure.Whole(int64(last)), s.FirstPurchase.Answering(), 0)),
		claim.AnswerOf("coaching.start.last", s.centres(s.FirstPurchase.Count(WholeYear(last)))),
		claim.AnswerOf("coaching.start.all", s.centres(s.FirstPurchase.Answering())),
	}
}
