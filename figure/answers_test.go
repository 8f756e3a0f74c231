package figure

import (
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"testing"
)

// TestNumbersOutsideTheLimitsAreNotWritten: they could not be read back. Those at the limits are written.
func TestNumbersOutsideTheLimitsAreNotWritten(t *testing.T) {
	for name, x := range map[string]struct {
		number interface {
			encoding.TextMarshaler
			json.Marshaler
			driver.Valuer
		}
		written bool
	}{
		"count": {N(MaxCount), true}, "no count": {Count{}, true}, "a count too many": {N(MaxCount + 1), false},
		"amount": {AmountOf(MaxAmount * 100), true}, "no amount": {Amount{}, true}, "nothing": {AmountOf(0), true},
		"an amount too large": {AmountOf(MaxAmount*100 + 1), false}, "below nothing": {AmountOf(-1), false},
	} {
		_, inText := x.number.MarshalText()
		_, inJSON := x.number.MarshalJSON()
		_, inDatabase := x.number.Value()
		for _, err := range []error{inText, inJSON, inDatabase} {
			if (err == nil) != x.written || err != nil && !errors.Is(err, ErrRange) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

// TestNumbersInALanguage: a comma before three digits is one of thousands in English, and refused elsewhere, as a point
// there is everywhere; what has one reading is read alike in all languages.
func TestNumbersInALanguage(t *testing.T) {
	for text, x := range map[string]struct {
		english, other int64 // -1 where it is refused
		amount         int64 // in hundredths, in English
	}{
		"":          {0, 0, 0},
		"8167":      {8167, 8167, 816700},
		"8 167":     {8167, 8167, 816700},
		"8,167":     {8167, -1, 816700},
		"8.167":     {-1, -1, -1},
		"43.0":      {43, 43, 4300},
		"43.000":    {-1, -1, -1},
		"12,34":     {-1, -1, 1234},
		"1,000,000": {1_000_000, 1_000_000, 100_000_000},
		"1,000,001": {-1, -1, -1},
		"-5":        {-1, -1, -1},
		"0,167":     {-1, -1, -1},
	} {
		for l := range Languages() {
			want := x.other
			if l == English {
				want = x.english
			}
			c, err := ParseCount(text, l)
			if (err == nil) != (want >= 0) || err == nil && c.Int() != want || c.Given() != (err == nil && text != "") {
				t.Errorf("%q in %v: %v, %v", text, l, c, err)
			}
			if err != nil && !errors.Is(err, ErrSyntax) && !errors.Is(err, ErrRange) {
				t.Errorf("%q in %v: %v", text, l, err)
			}
		}
		a, err := ParseAmount(text, English)
		if (err == nil) != (x.amount >= 0) || err == nil && a.Hundredths() != x.amount {
			t.Errorf("%q: %v, %v", text, a, err)
		}
	}
}
