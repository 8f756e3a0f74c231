package claim

import (
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestNothingIsAShareOfNothing: a share of 0 of 0, and a growth from 0, are undefined, and "–" is right for them.
func TestNothingIsAShareOfNothing(t *testing.T) {
	zero, some, none := figure.MustParse("0"), figure.MustParse("5"), figure.Printed{}
	for _, c := range []struct {
		printed figure.Printed
		from    Formula
		verdict Verdict
		note    string
	}{
		{figure.MustParse("0 %"), ShareOf("z", "y"), Inconsistent, "it is undefined: z / y is a share of 0, and only – can " +
			"be printed for it"},
		{none, ShareOf("z", "y"), Reproduced, "it is undefined: z / y is a share of 0"},
		{figure.MustParse("100 %"), GrowthOf("s", "z"), Inconsistent, "it is undefined: s / z - 1 is a growth from 0, and " +
			"only – can be printed for it"},
		{none, GrowthOf("s", "z"), Reproduced, "it is undefined: s / z - 1 is a growth from 0"},
		{figure.MustParse("0 %"), ShareOf("z", "s"), Reproduced, ""},
		{figure.MustParse("-100 %"), GrowthOf("z", "s"), Reproduced, ""},
	} {
		claims := []Claim{
			{ID: "z", Printed: zero},
			{ID: "s", Printed: some},
			{ID: "x", Printed: c.printed, From: c.from},
			{ID: "y", Printed: zero},
		}
		found, err := Verify(claims, figure.Convention{})
		if err != nil {
			t.Fatal(err)
		}
		if found[2].Verdict != c.verdict || found[2].Note != c.note {
			t.Errorf("%s printed for %s: %v, %q, %v", c.printed, c.from, found[2].Verdict, found[2].Note, err)
		}
	}
	for _, c := range []struct {
		printed string
		x       figure.Figure
		verdict Verdict
	}{
		{"–", figure.Share(0, 0, 0), Reproduced}, {"0 %", figure.Share(0, 0, 0), Inconsistent},
		{"–", figure.Share(0, 5, 0), Inconsistent}, {"0 %", figure.Share(0, 5, 0), Reproduced},
	} {
		f := Check(Claim{ID: "x", Printed: figure.MustParse(c.printed)}, AnswerOf("x", c.x), figure.Convention{})
		if f.Verdict != c.verdict {
			t.Errorf("%s printed for %v: %v", c.printed, c.x, f.Verdict)
		}
	}
}

// TestOneIsAThirdOfTwoToFour: words over a whole that is not known leave what Wholes leaves, in Wholes, SystemOf and
// Verify alike: the nearest attainable share is never excluded.
func TestOneIsAThirdOfTwoToFour(t *testing.T) {
	for _, base := range []string{"", "n"} {
		for part := int64(1); part <= 4; part++ {
			for _, words := range []string{"kolmannes", "noin puolet", "reilu puolet", "vajaa viidennes", "kaksi kolmasosaa"} {
				p := figure.MustParse(words)
				claims := []Claim{
					{ID: "k", Printed: figure.Print(figure.Whole(part), figure.Number, 0, figure.HalfUp)}, {ID: "n"},
					{ID: "x", Printed: p, From: ShareOf("k", "n"), Base: base},
				}
				want := figure.Wholes(p, part, figure.Convention{})
				s, err := SystemOf(claims, figure.Convention{})
				if err != nil {
					t.Fatal(err)
				}
				got, err := s.Bounds("n")
				if lo, hi, _ := got.Interval.Whole(); err != nil || lo.Int64() != want.Lo() || hi.Int64() != want.Hi() {
					t.Errorf("%d is %s of n: %v, %v, want %v", part, words, got, err, want)
				}
				found, err := Verify(claims, figure.Convention{})
				if err != nil || found[1].Verdict != Implied || !found[1].Interval.Contains(figure.Whole(want.Lo())) ||
					!found[1].Interval.Contains(figure.Whole(want.Hi())) {
					t.Errorf("%d is %s of n: verified, %v, %v, want %v", part, words, found[1].Interval, err, want)
				}
			}
		}
	}
}

// TestANegativeMeanHasATotal: what a negative figure follows from may be negative.
func TestANegativeMeanHasATotal(t *testing.T) {
	claims := []Claim{
		{ID: "n", Printed: figure.MustParse("40")}, {ID: "total"},
		{ID: "mean", Printed: figure.MustParse("-0,08"), From: ShareOf("total", "n")},
	}
	found, err := Verify(claims, figure.Convention{})
	if err != nil || found[1].Verdict != Implied || !found[1].Interval.Contains(figure.Whole(-3)) {
		t.Errorf("%v, %v", found[1], err)
	}
	claims = []Claim{
		{
			ID:      "a",
			Printed: figure.MustParse("4"),
		}, {ID: "b", Printed: figure.MustParse("9")}, {ID: "d", From: DifferenceOf("a", "b")},
		{ID: "c", Printed: figure.MustParse("3")}, {ID: "sum", Printed: figure.MustParse("-2"), From: SumOf("d", "c")},
	}
	found, err = Verify(claims, figure.Convention{})
	if err != nil || found[4].Verdict == Inconsistent ||
		!claims[2].Interval(figure.Convention{}).Contains(figure.Whole(-5)) {
		t.Errorf("a difference that is not printed: %v, %v", found[4], err)
	}
}

// TestAnUnknownRuleAnswersNothing: a rounding rule that is none is an error, or no answer; never the default in
// silence.
func TestAnUnknownRuleAnswersNothing(t *testing.T) {
	by := figure.Convention{Rounding: figure.RoundUp + 1}
	claims := []Claim{{ID: "a", Printed: figure.MustParse("40 %")}}
	if _, err := Verify(claims, by); err == nil {
		t.Error("Verify took a rule that is none")
	}
	if _, err := SystemOf(claims, by); err == nil {
		t.Error("SystemOf took a rule that is none")
	}
	f := Check(claims[0], AnswerOf("a", figure.Share(2, 5, 0)), by)
	if f.Verdict != Inconsistent || !strings.Contains(f.Note, "figure.Rounding(5)") {
		t.Errorf("Check: %v, %s", f.Verdict, f.Note)
	}
}
