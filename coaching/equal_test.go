package coaching

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestConversionsDifferInEachField: a conversion equals itself, and no other one that differs in one thing alone.
func TestConversionsDifferInEachField(t *testing.T) {
	of := func() Conversion {
		c, err := price(t, "40", PerClientDay).Convert(PerMonth, termsOf(t, "clients-a-coach 5, days-a-month 20"))
		if err != nil || len(c.Steps) != 2 {
			t.Fatalf("%v, %v", c, err)
		}
		return c
	}
	if !of().Equal(of()) || !of().Euros.Equal(figure.Whole(40*5*20)) {
		t.Errorf("%v", of())
	}
	for name, change := range map[string]func(*Conversion){
		"the price":      func(c *Conversion) { c.From = price(t, "41", PerClientDay) },
		"its basis":      func(c *Conversion) { c.From = price(t, "40", PerDay) },
		"the basis":      func(c *Conversion) { c.To = PerDay },
		"the result":     func(c *Conversion) { c.Euros = figure.Whole(1) },
		"a step less":    func(c *Conversion) { c.Steps = c.Steps[:1] },
		"a step more":    func(c *Conversion) { c.Steps = append(c.Steps, c.Steps[0]) },
		"the first step": func(c *Conversion) { c.Steps[0].Times = !c.Steps[0].Times },
		"the last step":  func(c *Conversion) { c.Steps[1].Value = figure.AmountOf(1) },
		"the last term":  func(c *Conversion) { c.Steps[1].Term = HoursADay },
	} {
		other := of()
		change(&other)
		if of().Equal(other) || other.Equal(of()) {
			t.Errorf("%s: %v", name, other)
		}
	}
}

// TestPricesDifferInEachField: a price is its amount and its basis.
func TestPricesDifferInEachField(t *testing.T) {
	one := price(t, "40", PerDay)
	if !one.Equal(price(t, "40", PerDay)) || one.Equal(price(t, "41", PerDay)) || one.Equal(price(t, "40", PerHour)) ||
		one.Equal(Price{}) || !(Price{}).Equal(Price{}) {
		t.Error("prices are equal where they are not, or not where they are")
	}
}

// TestOnlyTermsThatThePriceRestsOnAreAssumed: where an offer's own terms give the price one way, the assumed terms of
// the other way are not said to be assumed.
func TestOnlyTermsThatThePriceRestsOnAreAssumed(t *testing.T) {
	assumed := termsOf(t, "hours-a-day 7.5, days-a-client 10, hours-a-client 15, clients-a-coach 5, days-a-month 20")
	for name, x := range map[string]struct {
		offer Offer
		basis PriceBasis
		want  string
		euros figure.Ratio
	}{
		"its own":     {offer(t, "a", "20", PerHour, "hours-a-client 30"), PerClient, "", figure.Whole(600)},
		"one of ours": {offer(t, "a", "20", PerHour, ""), PerClient, "hours-a-client 15", figure.Whole(300)},
		"a day":       {offer(t, "a", "20", PerHour, ""), PerDay, "hours-a-day 7.5", figure.Whole(150)},
		// 7.5 hours a day, 15 a client, and 5 clients, 10 days: a client costs two days either way, told by days
		"one of two ways": {offer(t, "a", "20", PerDay, ""), PerClient, "clients-a-coach 5, days-a-client 10",
			figure.Whole(40)},
		"none": {offer(t, "a", "20", PerDay, ""), PerDay, "", figure.Whole(20)},
	} {
		c, err := Compare([]Offer{x.offer}, x.basis, assumed)
		if err != nil || len(c.Ranking) != 1 {
			t.Errorf("%s: %v, %v", name, c, err)
			continue
		}
		r := c.Ranking[0]
		if r.Assumed.String() != x.want || !r.Conversion.Euros.Equal(x.euros) {
			t.Errorf("%s: %v with %q assumed", name, r.Conversion, r.Assumed)
		}
	}
}

// TestTermsInJSONAreRefusedWhole: what is no object of terms, and a term that NewTerms refuses, leaves them as they
// were.
func TestTermsInJSONAreRefusedWhole(t *testing.T) {
	was := termsOf(t, "hours-a-day 7.5")
	for text, fine := range map[string]bool{
		`{"hours-a-day": 8}`: true, `null`: true, `{}`: true, `[]`: false, `{"hours": 8}`: false,
		`{"hours-a-day": -1}`: false,
		`{"hours-a-day": 25}`: false, `{"hours-a-day": 8, "days-a-month": 32}`: false, `{"hours-a-day": "x"}`: false,
	} {
		terms := was
		if err := terms.UnmarshalJSON([]byte(text)); (err == nil) != fine || !fine && terms != was || fine && terms == was {
			t.Errorf("%s: %v, %v", text, terms, err)
		}
	}
}
