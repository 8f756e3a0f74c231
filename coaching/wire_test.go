package coaching

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

func TestParsePrice(t *testing.T) {
	for text, want := range map[string]Price{
		"23 €/hour": price(t, "23", PerHour), "31,50€ / Tunti": price(t, "31.5", PerHour),
		"1\u00a0200 €/asiakas": price(t, "1200", PerClient),
		"40 €/pvä/asiakas":     price(t, "40", PerClientDay), "0.01 €/client-day": price(t, "0.01", PerClientDay),
	} {
		if got, err := ParsePrice(text); got != want || err != nil {
			t.Errorf("%q is %v, %v", text, got, err)
		}
	}
	for text, want := range map[string]error{
		"": figure.ErrSyntax, "23": figure.ErrSyntax, "23 €": figure.ErrSyntax, "23/hour": figure.ErrSyntax,
		"€ 23/hour": figure.ErrSyntax,
		"23 €/":     figure.ErrMissing, "23 €/year": figure.ErrUnknown, "0 €/hour": figure.ErrRange,
		"-1 €/hour":         figure.ErrRange,
		"1000000.01 €/hour": figure.ErrRange, "1.234 €/hour": figure.ErrSyntax, "€/hour": figure.ErrMissing,
	} {
		if got, err := ParsePrice(text); !errors.Is(err, want) || got.Given() {
			t.Errorf("%q is %v, %v; want %v", text, got, err, want)
		}
	}
}

// TestPricesAreReadWhole: the empty text and null are no price, and what is none leaves the price as it was; terms come
// back from JSON, those of a hundredth, too.
func TestPricesAreReadWhole(t *testing.T) {
	was := price(t, "40", PerDay)
	for name, x := range map[string]struct {
		read func(*Price) error
		want Price
		fine bool
	}{
		"text":    {func(p *Price) error { return p.UnmarshalText([]byte("23 €/hour")) }, price(t, "23", PerHour), true},
		"no text": {func(p *Price) error { return p.UnmarshalText(nil) }, Price{}, true},
		"a word":  {func(p *Price) error { return p.UnmarshalText([]byte("cheap")) }, was, false},
		"JSON":    {func(p *Price) error { return json.Unmarshal([]byte(`"23 €/hour"`), p) }, price(t, "23", PerHour), true},
		"null":    {func(p *Price) error { return p.UnmarshalJSON([]byte("null")) }, Price{}, true},
		"number":  {func(p *Price) error { return p.UnmarshalJSON([]byte("23")) }, was, false},
		"column":  {func(p *Price) error { return p.Scan("23 €/hour") }, price(t, "23", PerHour), true},
		"NULL":    {func(p *Price) error { return p.Scan(nil) }, Price{}, true},
		"day":     {func(p *Price) error { return p.Scan(7) }, was, false},
	} {
		p := was
		if err := x.read(&p); (err == nil) != x.fine || p != x.want {
			t.Errorf("%s: %v, %v", name, p, err)
		}
	}
	for p, want := range map[Price]string{was: "40", price(t, "0.5", PerHour): "50/100"} {
		if !p.Amount().Given() || p.Ratio().String() != want {
			t.Errorf("%v: %v, %v", p, p.Amount(), p.Ratio())
		}
	}
	if (Price{}).Amount().Given() || (Price{}).Ratio().Defined() {
		t.Error("no price has an amount")
	}
	terms := termsOf(t, "hours-a-day 0.01, days-a-client 20, hours-a-client 69")
	text, err := json.Marshal(terms)
	var read Terms
	if err := errors.Join(err, json.Unmarshal(text, &read)); err != nil || read != terms || !terms.Has(HoursADay) {
		t.Errorf("%s: %v, %v", text, read, err)
	}
}

// TestComparisonsToTheLimits: an offer's name has up to 200 bytes, and MaxOffers are compared; one more is refused,
// with the limit. A comparison is not stored, and nothing is merged into a tally, or counted.
func TestComparisonsToTheLimits(t *testing.T) {
	for n, want := range map[int]string{200: "", 201: "at most 200 bytes"} {
		err := offer(t, strings.Repeat("x", n), "23", PerHour, "").Validate()
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
	for n, want := range map[int]string{1000: "", 1001: "at most 1000"} {
		c, err := Compare(make([]Offer, n), PerHour, Terms{})
		if (err == nil) != (want == "") || err == nil && len(c.Refused) != n ||
			err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%d offers: %v", n, err)
		}
	}
	for _, x := range []json.Marshaler{Comparison{}, Refused{}} {
		if _, err := x.MarshalJSON(); !errors.Is(err, figure.ErrNotStored) {
			t.Errorf("%T: %v", x, err)
		}
	}
	for _, err := range []error{new(Tally).Merge(nil), new(Tally).Add(unit.Workshop, nil)} {
		if !errors.Is(err, figure.ErrMissing) {
			t.Error(err)
		}
	}
}

// FuzzPrice shows that no text panics, and that what is read is written and read again as the same price.
func FuzzPrice(f *testing.F) {
	for _, text := range []string{"23 €/hour", "31,50€ / Tunti", "40 €/pvä/asiakas", "€/", "1e9 €/h"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := ParsePrice(text)
		if (err == nil) != p.Given() {
			t.Fatalf("%q is %v, %v", text, p, err)
		}
		if again, err2 := ParsePrice(p.String()); err == nil && (err2 != nil || again != p) {
			t.Fatalf("%q is %v, read again %v, %v", text, p, again, err2)
		}
	})
}
