package figure

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
)

func TestNewAmount(t *testing.T) {
	for _, c := range []struct {
		in   decimal.Decimal
		want int64
		err  error
	}{
		{decimal.New(0, 0), 0, nil},
		{decimal.New(25, -1), 250, nil},
		{decimal.New(2500, -3), 250, nil},
		{decimal.New(1, 6), MaxAmount * 100, nil},
		{decimal.New(100_000_001, -2), 0, ErrRange},
		{decimal.New(-1, -2), 0, ErrRange},
		{decimal.New(1, -3), 0, ErrRange},
		{decimal.New(1, 1_000_000_000), 0, ErrRange},
		{decimal.New(1, -1_000_000_000), 0, ErrRange},
	} {
		got, err := NewAmount(c.in)
		if !errors.Is(err, c.err) || err == nil && !got.Equal(AmountOf(c.want)) {
			t.Errorf(
				"NewAmount(%d e%d) = %v, %v; want %d hundredths, %v",
				c.in.CoefficientInt64(),
				c.in.Exponent(),
				got,
				err,
				c.want,
				c.err,
			)
		}
	}
}

// TestRefusedAmountsAreTold: what is allowed, in words, beside the number that is not.
func TestRefusedAmountsAreTold(t *testing.T) {
	for text, want := range map[string]string{
		"1e7": "an amount is a number from 0 to 1000000 with at most two decimals", "2.505": "2.505: at most two decimals",
		"1000000.01": "1000000.01: from 0 to 1000000", "-1": "-1: from 0 to 1000000",
	} {
		if _, err := NewAmount(decimal.RequireFromString(text)); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: %v, want %s", text, err, want)
		}
	}
}

// Every wire form reads back, the unanswered amount too, and zero is not "not answered".
func TestAmountRoundTrip(t *testing.T) {
	for _, a := range []Amount{{}, AmountOf(0), AmountOf(1), AmountOf(250), AmountOf(100), AmountOf(MaxAmount * 100)} {
		var text, js, sql Amount
		b, _ := a.MarshalText()
		if err := text.UnmarshalText(b); err != nil || !text.Equal(a) {
			t.Errorf("text %q: %v, %v", b, text, err)
		}
		b, _ = json.Marshal(a)
		if err := json.Unmarshal(b, &js); err != nil || !js.Equal(a) {
			t.Errorf("JSON %s: %v, %v", b, js, err)
		}
		v, _ := a.Value()
		if err := sql.Scan(v); err != nil || !sql.Equal(a) {
			t.Errorf("SQL %v: %v, %v", v, sql, err)
		}
		if a.Given() != a.Ratio().Defined() || !a.Valid() {
			t.Errorf("%v: ratio %v, valid %v", a, a.Ratio(), a.Valid())
		}
	}
}

func TestAnAmountOfWholeNumbersInADatabase(t *testing.T) {
	var a Amount
	if err := a.Scan(int64(1234)); err != nil || a.Hundredths() != 1234_00 {
		t.Errorf("%v, %v", a, err)
	}
}

// TestNothingClearsAnAmount: no answer, read over an amount that is set, leaves none.
func TestNothingClearsAnAmount(t *testing.T) {
	for form, read := range map[string]func(*Amount) error{
		"text":    func(a *Amount) error { return a.UnmarshalText(nil) },
		"JSON":    func(a *Amount) error { return a.UnmarshalJSON([]byte(`""`)) },
		"null":    func(a *Amount) error { return a.UnmarshalJSON([]byte("null")) },
		"SQL":     func(a *Amount) error { return a.Scan("") },
		"no row":  func(a *Amount) error { return a.Scan(nil) },
		"no byte": func(a *Amount) error { return a.Scan([]byte{}) },
	} {
		a := AmountOf(7)
		if err := read(&a); err != nil || a.Given() || a.Hundredths() != 0 {
			t.Errorf("%s: %v, given %v; %v", form, a, a.Given(), err)
		}
	}
}

func TestAmountFaults(t *testing.T) {
	for _, s := range []string{"-1", "2,505", "1e2", "x", "1000000,01", "1.000,5"} {
		a := AmountOf(7)
		if err := a.UnmarshalText([]byte(s)); err == nil || !a.Equal(AmountOf(7)) {
			t.Errorf("UnmarshalText(%q) = %v, %v", s, a, err)
		}
	}
	if AmountOf(-1).Valid() || AmountOf(MaxAmount*100+1).Valid() {
		t.Error("an amount outside the limits is valid")
	}
	var a Amount
	if a.Scan(2.5) == nil {
		t.Error("a floating-point column was read")
	}
}
