package coaching

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

func (s *Survey) recomputePrices() []claim.Answer {
	ends := func(id string, q *Quantity) claim.Answer { return claim.AnswerOf(id, q.Min(), q.Max()) }
	return []claim.Answer{
		ends("coaching.price.day", s.Price(PerDay)),
		claim.AnswerOf("coaching.price.client.least", s.Price(PerClient).Min()),
		claim.AnswerOf("coaching.price.client.most", s.Price(PerClient).Max()),
		ends("coaching.price.month", s.Price(PerMonth)),
		ends("coaching.price.client-day", s.Price(PerClientDay)),
		ends("coaching.price.hour", s.Price(PerHour)),
		claim.AnswerOf("coaching.price.hour.centres", s.centres(s.Price(PerHour).N())),
		claim.AnswerOf("coaching.days.least", s.DaysAClient.Min()),
		claim.AnswerOf("coaching.days.most", s.DaysAClient.Max()),
		claim.AnswerOf("coaching.hours", s.HoursAClient.Max()),
	}
}

func (s *Survey) recomputeClients() []claim.Answer {
	return []claim.Answer{
		claim.AnswerOf("coaching.clients.purchased", s.Purchased.Sum()),
		claim.AnswerOf("coaching.clients.free", s.Free.Sum()),
		claim.AnswerOf("coaching.clients.centre", s.Clients.Min(), s.Clients.Max()),
		claim.AnswerOf("coaching.clients.total", s.Clients.Sum()),
		claim.AnswerOf("coaching.clients.mean", s.Purchased.Mean()),
	}
}

func (s *Survey) recomputeMarketing() []claim.Answer {
	benefiting := s.Benefiting.Mean()
	benefiting.Ratio = benefiting.Ratio.Div(figure.Whole(100))
	return []claim.Answer{
		claim.AnswerOf("coaching.marketing.yes", s.centres(s.Marketed.Count(question.Yes))),
		claim.AnswerOf("coaching.marketing.no", s.centres(s.Marketed.Count(question.No))),
		claim.AnswerOf("coaching.marketing.none", s.centres(s.Marketed.Unanswered())),
		claim.AnswerOf("coaching.need.yes", s.centres(s.Need.Count(question.Yes))),
		claim.AnswerOf("coaching.need.yes.share", s.Need.ShareOfEveryone(question.Yes)),
		claim.AnswerOf("coaching.need.no", s.centres(s.Need.Count(question.No))),
		claim.AnswerOf("coaching.need.no.share", s.Need.ShareOfEveryone(question.No)),
		claim.AnswerOf("coaching.need.none", s.centres(s.Need.Unanswered())),
		claim.AnswerOf("coaching.need.none.share", s.Need.NoAnswer()),
		claim.AnswerOf("coaching.need.no.text", s.centres(s.Need.Count(question.No))),
		claim.AnswerOf("coaching.need.none.text", s.centres(s.Need.Unanswered())),
		claim.AnswerOf("coaching.need.benefiting", benefiting),
	}
}

func (s *Survey) recomputeDevelopment() (answers []claim.Answer) {
	for r := range RegionalNeeds() {
		answers = append(answers, recomputeNeed(s, &s.Regional, "coaching.regional-needs.", r)...)
	}
	for r := range ContentNeeds() {
		answers = append(answers, recomputeNeed(s, &s.Content, "coaching.content-needs.", r)...)
	}
	return answers
}

// recomputeNeed returns the three counts of a row of T05 5.
func recomputeNeed[R question.Category](s *Survey, b *question.Battery[R, question.YesNo], prefix string, r R) []claim.Answer {
	id := prefix + r.String()
	return []claim.Answer{
		claim.AnswerOf(id+".yes", s.centres(b.Count(r, question.Yes))),
		claim.AnswerOf(id+".no", s.centres(b.Count(r, question.No))),
		claim.AnswerOf(id+".none", s.centres(b.Unanswered(r))),
	}
}
