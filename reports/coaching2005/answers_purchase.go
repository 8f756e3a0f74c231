package coaching2005

import (
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

func recomputePrices(s *centres.Tally) []claim.Answer {
	ends := func(id string, q *centres.Quantity) claim.Answer { return claim.AnswerOf(id, q.Min(), q.Max()) }
	return []claim.Answer{
		ends("coaching.price.day", s.Price(coaching.PerDay)),
		claim.AnswerOf("coaching.price.client.least", s.Price(coaching.PerClient).Min()),
		claim.AnswerOf("coaching.price.client.most", s.Price(coaching.PerClient).Max()),
		ends("coaching.price.month", s.Price(coaching.PerMonth)),
		ends("coaching.price.client-day", s.Price(coaching.PerClientDay)),
		ends("coaching.price.hour", s.Price(coaching.PerHour)),
		claim.AnswerOf("coaching.price.hour.centres", counted(s, s.Price(coaching.PerHour).N())),
		claim.AnswerOf("coaching.days.least", s.DaysAClient.Min()),
		claim.AnswerOf("coaching.days.most", s.DaysAClient.Max()),
		claim.AnswerOf("coaching.hours", s.HoursAClient.Max()),
	}
}

func recomputeClients(s *centres.Tally) []claim.Answer {
	return []claim.Answer{
		claim.AnswerOf("coaching.clients.purchased", s.Purchased.Sum()),
		claim.AnswerOf("coaching.clients.free", s.Free.Sum()),
		claim.AnswerOf("coaching.clients.centre", s.Clients.Min(), s.Clients.Max()),
		claim.AnswerOf("coaching.clients.total", s.Clients.Sum()),
		claim.AnswerOf("coaching.clients.mean", s.Purchased.Mean()),
	}
}

func recomputeMarketing(s *centres.Tally) []claim.Answer {
	benefiting := s.Benefiting.Mean()
	benefiting.Ratio = benefiting.Ratio.Div(figure.Whole(100))
	return []claim.Answer{
		claim.AnswerOf("coaching.marketing.yes", counted(s, s.Marketed.Count(question.Yes))),
		claim.AnswerOf("coaching.marketing.no", counted(s, s.Marketed.Count(question.No))),
		claim.AnswerOf("coaching.marketing.none", counted(s, s.Marketed.Unanswered())),
		claim.AnswerOf("coaching.need.yes", counted(s, s.Need.Count(question.Yes))),
		claim.AnswerOf("coaching.need.yes.share", s.Need.ShareOfEveryone(question.Yes)),
		claim.AnswerOf("coaching.need.no", counted(s, s.Need.Count(question.No))),
		claim.AnswerOf("coaching.need.no.share", s.Need.ShareOfEveryone(question.No)),
		claim.AnswerOf("coaching.need.none", counted(s, s.Need.Unanswered())),
		claim.AnswerOf("coaching.need.none.share", s.Need.NoAnswer()),
		claim.AnswerOf("coaching.need.no.text", counted(s, s.Need.Count(question.No))),
		claim.AnswerOf("coaching.need.none.text", counted(s, s.Need.Unanswered())),
		claim.AnswerOf("coaching.need.benefiting", benefiting),
	}
}

func recomputeDevelopment(s *centres.Tally) (answers []claim.Answer) {
	for r := range centres.RegionalNeeds() {
		answers = append(answers, recomputeNeed(s, &s.Regional, "coaching.regional-needs.", r)...)
	}
	for r := range centres.ContentNeeds() {
		answers = append(answers, recomputeNeed(s, &s.Content, "coaching.content-needs.", r)...)
	}
	return answers
}

// recomputeNeed returns the three counts of a row of T05 5.
func recomputeNeed[R question.Category](s *centres.Tally, b *question.Battery[R, question.YesNo], prefix string, r R) []claim.Answer {
	id := prefix + r.String()
	return []claim.Answer{
		claim.AnswerOf(id+".yes", counted(s, b.Count(r, question.Yes))),
		claim.AnswerOf(id+".no", counted(s, b.Count(r, question.No))),
		claim.AnswerOf(id+".none", counted(s, b.Unanswered(r))),
	}
}
