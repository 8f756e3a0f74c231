package coaching_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
)

// TestQuotesAsPeopleWriteThem: the signs and words for euros that figure.Parse reads stand on one side of the number,
// and what it is for behind a slash.
func TestQuotesAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]string{
		"12": "12 €/hour", "12 €": "12 €/hour", "€12": "12 €/hour", "€ 12": "12 €/hour", "1 200 €": "1200 €/hour",
		"1\u00a0200\u00a0€": "1200 €/hour", "12,50 EUR": "12.5 €/hour", "12,50 e": "12.5 €/hour", "12,50e": "12.5 €/hour",
		"EUR 12.50": "12.5 €/hour", "12 euroa": "12 €/hour", "12 euros": "12 €/hour", " 12 € ": "12 €/hour",
		"25 €/h": "25 €/hour", "25 / tunti": "25 €/hour", "25 eur/timme": "25 €/hour", "25/hour": "25 €/hour",
	} {
		p, err := coaching.ParseQuote(text, coaching.PerHour, figure.Finnish)
		if err != nil || p.String() != want {
			t.Errorf("%q: %v, want %s, %v", text, p, want, err)
		}
		if number, _, _ := strings.Cut(text, "/"); text == number { // as a figure of a report
			x, err := figure.Parse(text)
			if err != nil || !x.Nominal().Equal(p.Amount().Ratio()) {
				t.Errorf("%q as a figure: %v, %v", text, x, err)
			}
		}
	}
	p, err := coaching.ParseQuote("25 €/pvä/asiakas", coaching.PerClientDay, figure.Finnish)
	if err != nil || p.Basis() != coaching.PerClientDay {
		t.Error(p, err)
	}
	p, err = coaching.ParseQuote("1,250 €", coaching.PerHour, figure.English)
	if err != nil || p.String() != "1250 €/hour" {
		t.Error(p, err)
	}
}

// TestQuotesThatAreRefused: another currency, a tax, two signs, a basis that is not known or not that of its column,
// and what is no amount; the fault names what stands there.
func TestQuotesThatAreRefused(t *testing.T) {
	for text, x := range map[string]struct {
		kind error
		says string
	}{
		"12 $": {figure.ErrSyntax, `"$"`}, "£12": {figure.ErrSyntax, `"£"`}, "12 kr": {figure.ErrSyntax, `"kr"`},
		"12,00 € + alv": {figure.ErrSyntax, `"€ + alv"`}, "€12 €": {figure.ErrSyntax, `"€ €"`},
		"noin 12": {figure.ErrSyntax, `"noin"`}, "12 %": {figure.ErrSyntax, `"%"`},
		"25 €/pv": {figure.ErrClash, "day"}, "25 €/km": {figure.ErrUnknown, `"km"`}, "25 €/": {figure.ErrUnknown, `""`},
		"1,250 €": {figure.ErrSyntax, ""}, "-12 €": {figure.ErrRange, ""}, "€": {figure.ErrSyntax, ""},
		"": {figure.ErrMissing, ""}, "0 €": {figure.ErrRange, ""},
	} {
		p, err := coaching.ParseQuote(text, coaching.PerHour, figure.Finnish)
		if !errors.Is(err, x.kind) || !strings.Contains(err.Error(), x.says) || p.Given() {
			t.Errorf("%q: %v, %v", text, p, err)
		}
	}
	for l, want := range map[figure.Language]string{
		figure.Finnish: "hinnassa peruste on päivä, sarakkeessa tunti", figure.Swedish: "dag i priset, timme i kolumnen",
		figure.English: "by the day, and the basis is hour",
	} {
		_, err := coaching.ParseQuote("25 €/pv", coaching.PerHour, l)
		var why interface{ Text(figure.Language) string }
		if !errors.As(err, &why) || !strings.Contains(why.Text(l), want) {
			t.Errorf("%v: %v", l, err)
		}
	}
}
