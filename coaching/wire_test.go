package coaching

import (
	"errors"
	"testing"

	"github.com/socialemployment/barometer/figure"
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
