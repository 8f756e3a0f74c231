package coaching

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

func (s *Survey) recomputePrices() []figure.Answer {
	ends := func(id string, q *Quantity) figure.Answer { return figure.AnswerOf(id, q.Min(), q.Max()) }
	return []figure.Answer{
		ends("coaching.price.day", s.Price(PerDay)),
		figure.AnswerOf("coaching.price.client.least", s.Price(PerClient).Min()),
		figure.AnswerOf("coaching.price.client.most", s.Price(PerClient).Max()),
		ends("coaching.price.month", s.Price(PerMonth)),
		ends("coaching.price.client-day", s.Price(PerClientDay)),
		ends("coaching.price.hour", s.Price(PerHour)),
		figure.AnswerOf("coaching.price.hour.centres", s.centres(s.Price(PerHour).N())),
		figure.AnswerOf("coaching.days.least", s.DaysAClient.Min()),
		figure.AnswerOf("coaching.days.most", s.DaysAClient.Max()),
		figure.AnswerOf("coaching.hours", s.HoursAClient.Max()),
	}
}

func (s *Survey) recomputeClients() []figure.Answer {
	return []figure.Answer{
		figure.AnswerOf("coaching.clients.purchased", s.Purchased.Sum()),
		figure.AnswerOf("coaching.clients.free", s.Free.Sum()),
		figure.AnswerOf("coaching.clients.centre", s.Clients.Min(), s.Clients.Max()),
		figure.AnswerOf("coaching.clients.total", s.Clients.Sum()),
		figure.AnswerOf("coaching.clients.mean", s.Purchased.Mean()),
	}
}

func (s *Survey) recomputeMarketing() []figure.Answer {
	benefiting := s.Benefiting.Mean()
	benefiting.Ratio = benefiting.Ratio.Div(figure.Whole(100))
	return []figure.Answer{
		figure.AnswerOf("coaching.marketing.yes", s.centres(s.Marketed.Count(question.Yes))),
		figure.AnswerOf("coaching.marketing.no", s.centres(s.Marketed.Count(question.No))),
		figure.AnswerOf("coaching.marketing.none", s.centres(s.Marketed.Unanswered())),
		figure.AnswerOf("coaching.need.yes", s.centres(s.Need.Count(question.Yes))),
		figure.AnswerOf("coaching.need.yes.share", s.Need.ShareOfEveryone(question.Yes)),
		figure.AnswerOf("coaching.need.no", s.centres(s.Need.Count(question.No))),
		figure.AnswerOf("coaching.need.no.share", s.Need.ShareOfEveryone(question.No)),
		figure.AnswerOf("coaching.need.none", s.centres(s.Need.Unanswered())),
		figure.AnswerOf("coaching.need.none.share", s.Need.NoAnswer()),
		figure.AnswerOf("coaching.need.no.text", s.centres(s.Need.Count(question.No))),
		figure.AnswerOf("coaching.need.none.text", s.centres(s.Need.Unanswered())),
		figure.AnswerOf("coaching.need.benefiting", benefiting),
	}
}

func (s *Survey) recomputeDevelopment() (answers []figure.Answer) {
	for r := range RegionalNeeds() {
		answers = append(answers, recomputeNeed(s, &s.Regional, "coaching.regional-needs.", r)...)
	}
	for r := range ContentNeeds() {
		answers = append(answers, recomputeNeed(s, &s.Content, "coaching.content-needs.", r)...)
	}
	return answers
}

// recomputeNeed returns the three counts of a row of T05 5.
func recomputeNeed[R question.Category](s *Survey, b *question.Battery[R, question.YesNo], prefix string, r R) []figure.Answer {
	id := prefix + r.String()
	return []figure.Answer{
		figure.AnswerOf(id+".yes", s.centres(b.Count(r, question.Yes))),
		figure.AnswerOf(id+".no", s.centres(b.Count(r, question.No))),
		figure.AnswerOf(id+".none", s.centres(b.Unanswered(r))),
	}
}
