package coaching

import (
	"slices"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// RecomputeSurvey returns what the answers of centres give for the published claims of T05 that are functions of them;
// sent is the number of forms sent. Where a sentence can be understood in several ways, all readings are given.
func RecomputeSurvey(s *Survey, sent figure.Count) []figure.Answer {
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

func (s *Survey) recomputeCentres(sent figure.Count) []figure.Answer {
	return []figure.Answer{
		figure.AnswerOf("coaching.answered", s.centres(s.Centres())),
		figure.AnswerOf("coaching.response-rate", s.ResponseRate(sent)),
		figure.AnswerOf("coaching.started.first", s.day(s.Started.First())),
		figure.AnswerOf("coaching.started.last", s.day(s.Started.Last())),
		figure.AnswerOf("coaching.kela.full-time", s.centres(s.Kela.Count(KelaFullTime))),
		figure.AnswerOf("coaching.kela.full-time.share", s.Kela.ShareOfEveryone(KelaFullTime)),
		figure.AnswerOf("coaching.kela.part-time", s.centres(s.Kela.Count(KelaPartTime))),
		figure.AnswerOf("coaching.kela.none", s.centres(s.Kela.Count(KelaNone))),
		figure.AnswerOf("coaching.health.none", s.centres(s.Health.Count(question.No))),
		figure.AnswerOf("coaching.health.some", s.centres(s.Health.Count(question.Yes))),
	}
}

func (s *Survey) recomputeStaff() []figure.Answer {
	all, _ := s.Staff.MunicipalAt(figure.Whole(1))
	answers := []figure.Answer{
		figure.AnswerOf("coaching.staff.total", s.Staff.Sum()),
		figure.AnswerOf("coaching.staff.labour-administration.words", s.Staff.Share(LabourAdministration)),
		figure.AnswerOf("coaching.staff.municipal", all).As("all others municipal"),
	}
	for a := range Administrations() {
		answers = append(answers,
			figure.AnswerOf("coaching.staff."+a.String(), s.Staff.Sum(a)),
			figure.AnswerOf(share(a), s.Staff.Share(a)))
	}
	return answers
}

func (s *Survey) recomputeUse() []figure.Answer {
	coming := []PurchaseStatus{UsedOtherwise, Tendering}
	answers := []figure.Answer{
		figure.AnswerOf("coaching.use.users", s.centres(s.Users())),
		figure.AnswerOf("coaching.use.buyers", s.centres(s.Buyers())),
		figure.AnswerOf("coaching.use.buyers.share", s.Use.ShareOfEveryone(UsedPurchased)),
		figure.AnswerOf("coaching.use.coming", s.centres(s.Use.Count(coming...))),
		figure.AnswerOf("coaching.use.coming.share", s.Use.ShareOfEveryone(coming...)),
		figure.AnswerOf("coaching.use.untried.share", s.Use.ShareOfEveryone(NotUsed)),
		figure.AnswerOf("coaching.use.tendering.reason", s.centres(s.Use.Count(Tendering))),
		figure.AnswerOf("coaching.package.buyers", s.centres(s.PackageBy(UsedPurchased, question.Yes))),
		figure.AnswerOf("coaching.package.others", s.centres(s.PackageBy(UsedOtherwise, question.Yes))),
		figure.AnswerOf("coaching.package.rest", s.centres(s.Centres()-s.Package.Count(question.Yes))),
	}
	for u := range PurchaseStatuses() {
		answers = append(answers,
			figure.AnswerOf("coaching.use."+u.String(), s.centres(s.Use.Count(u))),
			figure.AnswerOf("coaching.use."+u.String()+".share", s.Use.ShareOfEveryone(u)))
	}
	return answers
}

func (s *Survey) recomputeForms() []figure.Answer {
	answers := []figure.Answer{figure.AnswerOf("coaching.form.both", s.centres(s.BothForms()))}
	for f := range PurchaseForms() {
		answers = append(answers, figure.AnswerOf("coaching.form."+f.String(), s.centres(s.Forms.Count(f))).
			As("with those in both forms").Or("in this form only", s.centres(s.OnlyForm(f))))
	}
	return answers
}

func (s *Survey) recomputeStart() []figure.Answer {
	first, last := s.FirstPurchase.First().Year(), s.FirstPurchase.Last().Year()
	return []figure.Answer{
		figure.AnswerOf("coaching.start.first.year", figure.New(figure.Whole(int64(first)), s.FirstPurchase.Answering(), 0)),
		figure.AnswerOf("coaching.start.spring", s.centres(s.FirstPurchase.Count(Spring(first)))),
		figure.AnswerOf("coaching.start.autumn", s.centres(s.FirstPurchase.Count(Autumn(first)))),
		figure.AnswerOf("coaching.start.last.year", figure.New(figure.Whole(int64(last)), s.FirstPurchase.Answering(), 0)),
		figure.AnswerOf("coaching.start.last", s.centres(s.FirstPurchase.Count(WholeYear(last)))),
		figure.AnswerOf("coaching.start.all", s.centres(s.FirstPurchase.Answering())),
	}
}
