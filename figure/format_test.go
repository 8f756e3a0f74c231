package figure

import (
	"errors"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
)

// TestWhatIsFormattedIsReadAgain: every kind of figure, written in a language and read in it, is the same figure.
func TestWhatIsFormattedIsReadAgain(t *testing.T) {
	for _, text := range []string{"0 %", "39,7 %", "-12 %", "0,45", "-0,08", "1 640", "16 400", "164 000", "1 640 000",
		"5 %-yks.",
		"-0,5 %-yks.", "1,2 milj.", "3 tuhatta", "2 mrd.", "30 - 35 %", "1 640 - 1 700", "1,2 - 1,5 milj.",
		"900 tuhatta - 1,2 milj.",
		"noin 350", "reilu 40 %", "vajaa 40 %", "yli 40 %", "alle 40 %", "vähintään 40 %", "korkeintaan 40 %",
		"ainakin noin 40 %",
		"korkeintaan noin 40 %", "puolet", "kaksi kolmasosaa", "reilu kolmannes", "lähes kaikki", "kaikki", "1.9.2005",
		"1/2002",
		"12. - 30.1.2012", "−5 - 7"} {
		p := MustParse(text)
		for _, l := range []Language{Finnish, Swedish, English} {
			written := p.Format(l)
			if again, err := ParseIn(written, l); err != nil || !again.Equal(p) {
				t.Errorf("%q is written %q, read as %v, %v", text, written, again, err)
			}
		}
	}
	for _, c := range []struct{ text, fi, sv, en string }{
		{"900 tuhatta - 1,2 milj.", "900\u00a0tuhatta–1,2\u00a0milj.", "900\u00a0tusen–1,2\u00a0milj.",
			"900 thousand–1.2 million"},
		{"1,2 - 1,5 milj.", "1,2–1,5\u00a0milj.", "1,2–1,5\u00a0milj.", "1.2–1.5 million"},
		{"-0,05 %", "−0,05\u00a0%", "−0,05\u00a0%", "−0.05%"}, {"1 640 000", "1\u00a0640\u00a0000", "1\u00a0640\u00a0000",
			"1,640,000"},
		{"640", "640", "640", "640"}, {"lähes kaikki", "lähes kaikki", "nästan alla", "nearly all"},
	} {
		p := MustParse(c.text)
		if fi, sv, en := p.Format(Finnish), p.Format(Swedish), p.Format(English); fi != c.fi || sv != c.sv || en != c.en {
			t.Errorf("%q is written %q, %q, %q", c.text, fi, sv, en)
		}
	}
}

// TestDigitsWithoutThousands: a figure beside one that has no separators between thousands has none either, its word
// for
// them neither; more than three digits in a row show it, decimals do not.
func TestDigitsWithoutThousands(t *testing.T) {
	for other, solid := range map[string]bool{"1640": true, "164": false, "1 640": false, "0,4567": false,
		"12 - 1640": true} {
		if ungrouped(other) != solid {
			t.Errorf("%q has thousands in a row: %v", other, !solid)
		}
	}
	p, _ := Parse("16 400")
	beside, _ := Parse("1640")
	if got := p.Beside(beside).Format(Finnish); got != "16400" {
		t.Errorf("beside 1640: %q", got)
	}
	if got := MustParse("1,2 milj.").Beside(beside).Format(Finnish); got != "1,2 milj." {
		t.Errorf("beside 1640: %q", got)
	}
}

// TestFaultsAreMovedBelow: one fault, several, and none of the library's, with what is said before them.
func TestFaultsAreMovedBelow(t *testing.T) {
	one := Fault("unit", 5, ErrRange, "")
	other := errors.New("disk")
	for _, c := range []struct {
		err  error
		want []string
	}{
		{one, []string{"row 17, unit = 5: out of range"}},
		{fmt.Errorf("reading: %w", one), []string{"row 17, unit = 5: reading: out of range"}},
		{errors.Join(one, one), []string{"row 17, unit = 5: out of range", "row 17, unit = 5: out of range"}},
		{other, []string{"row 17: disk"}}, {&FieldError{Err: ErrSum}, []string{"row 17: parts do not add up"}},
	} {
		moved := At("row 17, ", c.err)
		faults := Faults(moved)
		if !errors.Is(c.err, ErrRange) && !errors.Is(c.err, ErrSum) {
			faults = []*FieldError{moved.(*FieldError)}
		}
		for i, f := range faults {
			if len(faults) != len(c.want) || f.Error() != c.want[i] {
				t.Errorf("%v: %v, want %v", c.err, f, c.want)
			}
		}
		if len(faults) == 0 {
			t.Errorf("%v: no faults", c.err)
		}
	}
	if At("row 17, ", nil) != nil {
		t.Error("nothing is a fault")
	}
}

// TestAmountsAreExact: in hundredths, as a ratio and at the limits.
func TestAmountsAreExact(t *testing.T) {
	a := AmountOf(250)
	if !a.Ratio().Equal(Of(5, 2)) || a.String() != "2.5" || (Amount{}).Ratio().Defined() || (Amount{}).String() != "" {
		t.Errorf("250 hundredths are %v, %v", a.Ratio(), a)
	}
	for hundredths, valid := range map[int64]bool{-1: false, 0: true, MaxAmount * 100: true, MaxAmount*100 + 1: false} {
		if AmountOf(hundredths).Valid() != valid {
			t.Errorf("%d hundredths are valid: %v", hundredths, !valid)
		}
	}
	for text, ok := range map[string]bool{
		"1000000": true, "1000000.01": false, "-0.01": false, "0.005": false, "1e6": true, "1e7": false,
		"1000000.00000000000000000000": true, "1000000.000000000000000000000": false, "2.50000": true,
	} {
		if a, err := NewAmount(decimal.RequireFromString(text)); (err == nil) != ok || ok && !a.Valid() {
			t.Errorf("%s: %v, %v", text, a, err)
		}
	}
}

// TestSharesOverSomeRespondents: over fewer, words reach further; over none at all it is as over one.
func TestSharesOverSomeRespondents(t *testing.T) {
	half := MustParse("reilu puolet")
	none, one, many := half.IntervalOver(0, Convention{}), half.IntervalOver(1, Convention{}), half.IntervalOver(1000,
		Convention{})
	if !none.Equal(one) || !one.Contains(Whole(1)) || many.Contains(Whole(1)) || !many.Equal(half.Interval(Convention{})) {
		t.Errorf("over none %v, one %v, many %v", none, one, many)
	}
	if all := MustParse("kaikki"); !all.IntervalOver(1, Convention{}).Equal(Point(Whole(1))) {
		t.Errorf("all of one or more: %v", all.IntervalOver(1, Convention{}))
	}
	digits := MustParse("40 %")
	if !digits.IntervalOver(1, Convention{}).Equal(digits.Interval(Convention{})) {
		t.Error("digits do not reach further over one")
	}
}

// TestEnumerationsRefuse: what is no value leaves an enumeration as it was, from text, JSON and databases.
func TestEnumerationsRefuse(t *testing.T) {
	type enumeration interface {
		fmt.Stringer
		UnmarshalText([]byte) error
		UnmarshalJSON([]byte) error
		Scan(any) error
	}
	hedge, rounding, language, over := HedgeAbout, HalfEven, Swedish, OverSent
	for _, e := range []enumeration{&hedge, &rounding, &language, &over} {
		was := e.String()
		for how, err := range map[string]error{"text": e.UnmarshalText([]byte("nothing of the sort")),
			"JSON": e.UnmarshalJSON([]byte(`"nothing of the sort"`)), "column": e.Scan("nothing of the sort")} {
			if !errors.Is(err, ErrUnknown) || e.String() != was {
				t.Errorf("%T from %s: %v, %v", e, how, e, err)
			}
		}
		if err := e.Scan(1.5); err == nil || e.String() != was {
			t.Errorf("%T from a number: %v, %v", e, e, err)
		}
		for how, err := range map[string]error{"text": e.UnmarshalText([]byte(was)), "column": e.Scan(was)} {
			if err != nil || e.String() != was {
				t.Errorf("%T from its own %s: %v, %v", e, how, e, err)
			}
		}
	}
}
