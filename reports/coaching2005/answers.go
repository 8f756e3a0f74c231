package coaching2005

import (
	"slices"
	"time"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

// Answers returns what the answers of centres give for the published claims of T05 that are functions of them;
// sent is the number of forms sent. Where a sentence can be understood in several ways, all readings are given.
func Answers(s *centres.Tally, sent figure.Count) []claim.Answer {
	return slices.Concat(
		recomputeCentres(s, sent),
		recomputeStaff(s),
		recomputeUse(s),
		recomputeForms(s),
		recomputeStart(s),
		recomputePrices(s),
		recomputeClients(s),
		recomputeMarketing(s),
		recomputeDevelopment(s),
	)
}

// counted returns a number of centres as a figure.
func counted(s *centres.Tally, n int64) figure.Figure {
	return figure.New(figure.Whole(n), s.Centres(), 0)
}

// day returns the first day of a month as a figure of kind Date counts it.
func day(s *centres.Tally, m centres.Month) figure.Figure {
	first := time.Date(m.Year(), m.Month(), 1, 0, 0, 0, 0, time.UTC)
	return figure.New(figure.Whole(first.Unix()/(24*60*60)), s.Started.Answering(), 0)
}

func recomputeCentres(s *centres.Tally, sent figure.Count) []claim.Answer {
	return []claim.Answer{
		claim.AnswerOf("coaching.answered", counted(s, s.Centres())),
		claim.AnswerOf("coaching.response-rate", s.ResponseRate(sent)),
		claim.AnswerOf("coaching.started.first", day(s, s.Started.First())),
		claim.AnswerOf("coaching.started.last", day(s, s.Started.Last())),
		claim.AnswerOf("coaching.kela.full-time", counted(s, s.Kela.Count(centres.KelaFullTime))),
		claim.AnswerOf("coaching.kela.full-time.share", s.Kela.ShareOfEveryone(centres.KelaFullTime)),
		claim.AnswerOf("coaching.kela.part-time", counted(s, s.Kela.Count(centres.KelaPartTime))),
		claim.AnswerOf("coaching.kela.none", counted(s, s.Kela.Count(centres.KelaNone))),
		claim.AnswerOf("coaching.health.none", counted(s, s.Health.Count(question.No))),
		claim.AnswerOf("coaching.health.some", counted(s, s.Health.Count(question.Yes))),
	}
}

func recomputeStaff(s *centres.Tally) []claim.Answer {
	all, _ := s.Staff.MunicipalAt(figure.Whole(1))
	answers := []claim.Answer{
		claim.AnswerOf("coaching.staff.total", s.Staff.Sum(centres.AllEmployers()...)),
		claim.AnswerOf("coaching.staff.labour-administration.words", s.Staff.Share(centres.LabourAdministration)),
		claim.AnswerOf("coaching.staff.municipal", all).As("all others municipal"),
	}
	for a := range centres.Administrations() {
		answers = append(answers,
			claim.AnswerOf("coaching.staff."+a.String(), s.Staff.Sum(a)),
			claim.AnswerOf(share(a), s.Staff.Share(a)))
	}
	return answers
}

func recomputeUse(s *centres.Tally) []claim.Answer {
	coming := []centres.PurchaseStatus{centres.UsedOtherwise, centres.Tendering}
	answers := []claim.Answer{
		claim.AnswerOf("coaching.use.users", counted(s, s.Users())),
		claim.AnswerOf("coaching.use.buyers", counted(s, s.Buyers())),
		claim.AnswerOf("coaching.use.buyers.share", s.Use.ShareOfEveryone(centres.UsedPurchased)),
		claim.AnswerOf("coaching.use.coming", counted(s, s.Use.Count(coming...))),
		claim.AnswerOf("coaching.use.coming.share", s.Use.ShareOfEveryone(coming...)),
		claim.AnswerOf("coaching.use.untried.share", s.Use.ShareOfEveryone(centres.NotUsed)),
		claim.AnswerOf("coaching.use.tendering.reason", counted(s, s.Use.Count(centres.Tendering))),
		claim.AnswerOf("coaching.package.buyers", counted(s, s.PackageBy(centres.UsedPurchased, question.Yes))),
		claim.AnswerOf("coaching.package.others", counted(s, s.PackageBy(centres.UsedOtherwise, question.Yes))),
		claim.AnswerOf("coaching.package.rest", counted(s, s.Centres()-s.Package.Count(question.Yes))),
	}
	for u := range centres.PurchaseStatuses() {
		answers = append(answers,
			claim.AnswerOf("coaching.use."+u.String(), counted(s, s.Use.Count(u))),
			claim.AnswerOf("coaching.use."+u.String()+".share", s.Use.ShareOfEveryone(u)))
	}
	return answers
}

func recomputeForms(s *centres.Tally) []claim.Answer {
	answers := []claim.Answer{claim.AnswerOf("coaching.form.both", counted(s, s.BothForms()))}
	for f := range centres.PurchaseForms() {
		answers = append(answers, claim.AnswerOf("coaching.form."+f.String(), counted(s, s.Forms.Count(f))).
			As("with those in both forms").Or("in this form only", counted(s, s.OnlyForm(f))))
	}
	return answers
}

func recomputeStart(s *centres.Tally) []claim.Answer {
	first, last := s.FirstPurchase.First().Year(), s.FirstPurchase.Last().Year()
	return []claim.Answer{
		claim.AnswerOf("coaching.start.first.year", figure.New(figure.Whole(int64(first)), s.FirstPurchase.Answering(), 0)),
		claim.AnswerOf("coaching.start.spring", counted(s, s.FirstPurchase.Count(centres.Spring(first)))),
		claim.AnswerOf("coaching.start.autumn", counted(s, s.FirstPurchase.Count(centres.Autumn(first)))),
		claim.AnswerOf("coaching.start.last.year", figure.New(figure.Whole(int64(last)), s.FirstPurchase.Answering(), 0)),
		claim.AnswerOf("coaching.start.last", counted(s, s.FirstPurchase.Count(centres.WholeYear(last)))),
		claim.AnswerOf("coaching.start.all", counted(s, s.FirstPurchase.Answering())),
	}
}
