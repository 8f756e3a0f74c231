package coaching

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
	"github.com/socialemployment/barometer/survey/question"
)

func TestPriceList(t *testing.T) {
	day, hour := price(t, "250", PerDay), price(t, "23", PerHour)
	l, err := NewPriceList(day, hour)
	if err != nil || !l[PerDay].Equal(day) || !l[PerHour].Equal(hour) || l[PerClient].Given() {
		t.Errorf("%v, %v", l, err)
	}
	_, err = NewPriceList(day, price(t, "123", PerDay), Price{})
	if !errors.Is(err, figure.ErrClash) || !errors.Is(err, figure.ErrMissing) {
		t.Errorf("two prices a day, and none: %v", err)
	}
	if hour.String() != "23 €/hour" || hour.Basis() != PerHour || (Price{}).String() != "" || (Price{}).Ratio().Defined() {
		t.Error("a price, or none, in words")
	}
}

// TestShares holds the shares of all three kinds of question over both bases.
func TestShares(t *testing.T) {
	s := syntheticSurvey()
	for name, c := range map[string]struct {
		got  figure.Figure
		want figure.Figure
	}{
		"row of those answering": {s.Content.Share(NeedMoreKnowledge, question.Yes), figure.Share(11, 15, figure.Answering)},
		"row of everyone":        {s.Content.ShareOfEveryone(NeedMoreKnowledge, question.Yes), figure.Share(11, 24, figure.Everyone)},
		"row without answer":     {s.Content.NoAnswer(NeedMoreKnowledge), figure.Share(9, 24, figure.Everyone)},
		"ticked, answering":      {s.Targets.Share(Youth), figure.Share(20, 20, figure.Answering)},
		"ticked, everyone":       {s.Targets.ShareOfEveryone(Youth), figure.Share(20, 24, figure.Everyone)},
		"one answer":             {s.Need.Share(question.Yes), figure.Share(14, 15, figure.Answering)},
		"two answers, one twice": {s.Use.Share(NotUsed, Tendering, NotUsed), figure.Share(12, 24, figure.Answering)},
		"form, of buyers":        {s.FormShare(Public), figure.Share(4, 10, figure.Everyone)},
		"started in 2004":        {s.Started.Share(WholeYear(2004)), figure.Share(22, 24, figure.Answering)},
		"mean of clients":        {s.Purchased.Mean(), figure.New(figure.Whole(35), 10, figure.Answering)},
		"unknown row":            {s.Content.ShareOfEveryone(99, question.Yes), figure.Share(0, 24, figure.Everyone)},
		"unknown tick":           {s.Targets.Share(99), figure.Share(0, 20, figure.Answering)},
	} {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if s.Content.Respondents() != 24 || s.Targets.Respondents() != 24 || s.PackageBy(99, question.Yes) != 0 || s.Content.Answering(99) != 0 {
		t.Error("numbers of centres")
	}
}

func TestOfferEqual(t *testing.T) {
	a, b := offer(t, "a", "20", PerHour, "hours-a-day 7"), offer(t, "a", "20.00", PerHour, "hours-a-day 7.0")
	if !a.Equal(b) || a.Equal(offer(t, "b", "20", PerHour, "")) {
		t.Error("offers are compared by what they say")
	}
	long := offer(t, string(make([]byte, 201)), "20", PerHour, "")
	if err := long.Validate(); !errors.Is(err, figure.ErrRange) {
		t.Errorf("a long name: %v", err)
	}
	x, err := a.Price.Convert(PerDay, a.Terms)
	y, _ := a.Price.Convert(PerMonth, termsOf(t, "hours-a-day 7, days-a-month 20"))
	again, _ := b.Price.Convert(PerDay, b.Terms)
	if diff := cmp.Diff(x, again); err != nil || diff != "" || x.Equal(y) {
		t.Errorf("%v, %s", err, diff)
	}
}

// TestPublishedTogether shows that no id stands twice among the claims of both reports.
func TestPublishedTogether(t *testing.T) {
	claims := Published()
	if _, err := claim.Verify(claims, figure.Convention{}); err != nil {
		t.Error(err)
	}
	if len(claims) <= len(publishedSurvey()) {
		t.Error("the claims of B12 are missing")
	}
}
