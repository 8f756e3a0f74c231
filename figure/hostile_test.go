package figure

import (
	"errors"
	"math"
	"testing"
)

// A range reads back in every notation, also below zero and with its ends given the other way round.
func TestPrintRangeReadsBack(t *testing.T) {
	ends := []Ratio{Of(-35, 10), Of(-3, 10), Whole(0), Of(1, 3), Whole(7), Whole(12_345)}
	for i, lo := range ends {
		for _, hi := range ends[i+1:] {
			for _, k := range []Kind{Number, Percent} {
				p := PrintRange(lo, hi, k, 1, HalfUp)
				if !p.Equal(PrintRange(hi, lo, k, 1, HalfUp)) || !p.IsRange() {
					t.Errorf("%v to %v is %v", lo, hi, p)
				}
				var read Printed
				text, err := p.MarshalText()
				if err != nil || read.UnmarshalText(text) != nil || !read.Equal(p) {
					t.Errorf("%v to %v: %q reads back as %v, %v", lo, hi, text, read, err)
				}
				for l := range Languages() {
					if q, err := ParseIn(p.Format(l), l); err != nil || !q.Equal(p) {
						t.Errorf("%v to %v: %q reads back as %v, %v", lo, hi, p.Format(l), q, err)
					}
				}
			}
		}
	}
	for _, k := range []Kind{Fraction, Rank} {
		if p := PrintRange(Whole(0), Whole(1), k, 0, HalfUp); p.IsRange() {
			t.Errorf("a range of kind %v: %v", k, p)
		}
	}
	if p := PrintRange(Of(1, 3), Of(1, 2), Fraction, 0, HalfUp); p.Defined() {
		t.Errorf("a third to a half is %v", p)
	}
}

// A figure with more digits than are read back is refused on the wire, not written so that nobody reads it.
func TestMarshalTextOfManyDigits(t *testing.T) {
	for _, c := range []struct {
		x        Ratio
		decimals int
		err      error
	}{
		{Whole(999_999_999), 9, nil},
		{Whole(9_999_999_999), 9, ErrRange},
		{Whole(math.MinInt64), 0, ErrRange},
		{Whole(math.MaxInt64).Mul(Whole(math.MaxInt64)), 0, ErrRange},
	} {
		p := Print(c.x, Number, c.decimals, HalfUp)
		if _, err := p.MarshalText(); !errors.Is(err, c.err) {
			t.Errorf("%v: %v", p, err)
		}
		if _, err := p.Value(); !errors.Is(err, c.err) {
			t.Errorf("%v in a database: %v", p, err)
		}
	}
}

// A column of a kind that holds no amount is not readable, as for a count.
func TestAmountScanFault(t *testing.T) {
	for _, src := range []any{1.5, true, int32(4)} {
		var a Amount
		var c Count
		if err1, err2 := a.Scan(src), c.Scan(src); !errors.Is(err1, ErrSyntax) || !errors.Is(err2, ErrSyntax) {
			t.Errorf("%T: %v, %v", src, err1, err2)
		}
	}
}

// A fault made by hand prints, without moving the cursor of a terminal, whatever its parts are.
func TestFieldErrorOfAnything(t *testing.T) {
	for want, e := range map[string]*FieldError{
		`"a\x1b[2J" = "b\u202ec": missing`: {Path: "a\x1b[2J", Value: "b\u202ec", Err: ErrMissing},
		`"a\nb": missing`:                  {Path: "a\nb", Err: ErrMissing},
		"a: <nil>":                         {Path: "a"},
	} {
		if got := e.Error(); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
