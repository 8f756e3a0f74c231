package claim

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// verified returns the findings of claims that can be verified, by id.
func verified(t *testing.T, rows ...string) map[string]Finding {
	t.Helper()
	findings, err := Verify(claimsOf(rows...), figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	by := map[string]Finding{}
	for _, f := range findings {
		by[f.Claim.ID] = f
	}
	return by
}

// TestVerdicts: what is printed beside what it follows from, at the ends of what the print admits.
func TestVerdicts(t *testing.T) {
	for _, c := range []struct {
		row  string // of x; a is 211, b 531, c 10
		want Verdict
	}{
		{"x|40 %|a / b", Reproduced}, {"x|39,7 %|a / b", Reproduced}, {"x|39,8 %|a / b", Inconsistent},
		{"x|noin 40 %|a / b", Consistent}, {"x|kaksi viidesosaa|a / b", Consistent}, {"x|yli 40 %|a / b", Inconsistent},
		{"x|742|a + b", Reproduced}, {"x|743|a + b", Inconsistent}, {"x|-320|a - b", Reproduced}, {"x|yli 700|a + b",
			Consistent},
		{"x|151,7 %|growth b a", Reproduced}, {"x|1.|rank b a", Reproduced}, {"x|2.|rank b a", Inconsistent},
		{"x|vähiten|rank a b", Reproduced}, {"x|eniten|rank a b", Inconsistent}, {"x|toiseksi|rank a b", Reproduced},
		{"x|vähiten|rank b a", Inconsistent}, {"x||a / b", Implied}, {"x|5", Stated}, {"x|", Implied},
	} {
		f := verified(t, c.row, "a|211", "b|531", "c|10")["x"]
		if f.Verdict != c.want {
			t.Errorf("%s: %v (%s)", c.row, f.Verdict, f.Note)
		}
	}
}

// TestRangesPrintTheirEnds: a range that is recomputed prints as the same range, or not: both ends count.
func TestRangesPrintTheirEnds(t *testing.T) {
	for _, c := range []struct {
		printed string
		want    Verdict
	}{
		{"30 - 35 %", Reproduced}, {"30 - 36 %", Inconsistent}, {"29 - 35 %", Inconsistent}, {"29 - 36 %", Inconsistent},
		{"31 - 35 %", Inconsistent}, {"30 - 34 %", Inconsistent}, {"33 %", Consistent}, {"20 %", Inconsistent},
	} {
		// 60 to 70 of 200 are 30 to 35 %.
		if f := verified(t, "x|"+c.printed+"|a / b", "a|60 - 70", "b|200")["x"]; f.Verdict != c.want {
			t.Errorf("60 to 70 of 200 as %s: %v (%s)", c.printed, f.Verdict, f.Note)
		}
		if f := verified(t, "x|"+c.printed+"|same y", "y|30 - 35 %")["x"]; f.Verdict != c.want {
			t.Errorf("30 - 35 %% as %s: %v (%s)", c.printed, f.Verdict, f.Note)
		}
	}
}

// TestClashesTellTheArithmetic: with two decimals more than are printed, a whole number without any, words as
// percentages and with what they reach.
func TestClashesTellTheArithmetic(t *testing.T) {
	for _, c := range []struct{ row, want string }{
		{"x|50 %|a / b", "a / b = 39,74 %, which does not print as 50 %"},
		{"x|800|a + b", "a + b = 742, which does not print as 800"},
		{"x|2,0|b / a", "b / a = 2,517, which does not print as 2,0"},
		{"x|puolet|a / b", "a / b = 39,74 %, which does not print as puolet ([45,00 %; 55,00 %])"},
		{"x|noin 50 %|a / b", "a / b = 39,74 %, which does not print as noin 50 % ([45,00 %; 55,00 %))"},
		{"x|50 %|d / b", "d / b = 11,30 % to 13,18 %, which does not print as 50 %"},
		{"x|50 %|b / e", "b / e = 100,00 %, which does not print as 50 %"},
		{"x|3000|a + z", "a + z = (5211; ∞), which does not print as 3000"},
		{"x|-50|a - z", "a - z = (−∞; -4 789), which does not print as -50"},
	} {
		f := verified(t, c.row, "a|211", "b|531", "d|60 - 70", "e|531", "z|yli 5000")["x"]
		if f.Verdict != Inconsistent || f.Note != c.want {
			t.Errorf("%s: %v: %s\nwant %s", c.row, f.Verdict, f.Note, c.want)
		}
		f.Note = "a note of its own"
		if f.explain(figure.Convention{}); f.Note != c.want+"; a note of its own" {
			t.Errorf("%s: %s", c.row, f.Note)
		}
	}
}

// TestHiddenFiguresAreTold: the interval and the only number that others leave, which claims give it, and what an
// impossible one clashes with.
func TestHiddenFiguresAreTold(t *testing.T) {
	f := verified(t, "all|", "a|211", "share|40 %|a / all", "rest|320|all - a")
	if all := f["all"]; !all.Exact.Equal(figure.Whole(531)) || all.Verdict != Implied ||
		all.Note != "follows from rest, a" && all.Note != "follows from a, rest" {
		t.Errorf("all: %v, %v, %s", all.Verdict, all.Exact, all.Note)
	}
	f = verified(t, "all|", "a|211", "a.share|40 %|a / all", "b|53", "b.share|10 %|b / all", "c|300",
		"c.share|20 %|c / all")
	if c := f["c.share"]; c.Verdict != Inconsistent || f["a.share"].Verdict != Implied || f["b.share"].Verdict != Implied {
		t.Errorf("%v, %v, %v", f["a.share"].Verdict, f["b.share"].Verdict, c.Verdict)
	} else if !slices.Contains(c.Against, "c") || slices.Contains(c.Against, "c.share") ||
		!strings.HasPrefix(c.Note, "c / all = 5") {
		t.Errorf("against %v: %s", c.Against, c.Note)
	}
}

// TestAClashByItselfTellsNothingElse: that 10 + 20 is not 99 does not touch the 20 of which 10 are 50 %.
func TestAClashByItselfTellsNothingElse(t *testing.T) {
	f := verified(t, "a|10", "b|20", "s|99|a + b", "n|", "share|50 %|a / n")
	if n := f["n"]; f["s"].Verdict != Inconsistent || n.Verdict != Implied || !n.Exact.Equal(figure.Whole(20)) {
		t.Errorf("the sum is %v, the whole %v, %v", f["s"].Verdict, n.Verdict, n.Interval)
	}
}

// TestWhatAClaimStandsFor: a count for itself, rounded for what rounds to it, a range from one to the other; what is
// not printed for any number from 0 on, or any at all where it may be negative.
func TestWhatAClaimStandsFor(t *testing.T) {
	for row, want := range map[string]string{
		"x|5": "[5, 5]", "x|noin 5": "[9/2, 11/2)", "x|3 - 5": "[3, 5]",
		"x|3 - 5,5": "[5/2, 111/20)", "x|3,5 - 5": "[69/20, 11/2)", "x|": "[0, ∞)", "x||a + b": "[0, ∞)",
		"x||a - b": "(−∞, ∞)", "x||growth a b": "(−∞, ∞)", "x|-5|a - b": "[-5, -5]", "x|0": "[0, 0]",
	} {
		if got := claimsOf(row)[0].Interval(figure.Convention{}).String(); got != want {
			t.Errorf("%s: %s, want %s", row, got, want)
		}
	}
	rounded := Claim{Printed: figure.MustParse("5"), Rounded: true}
	if got := rounded.Interval(figure.Convention{}).String(); got != "[9/2, 11/2)" {
		t.Errorf("5, rounded: %s", got)
	}
}

// TestManyReasonsAreCut: a note names manyClaims claims, and tells how many more there are.
func TestManyReasonsAreCut(t *testing.T) {
	for n, more := range map[int]string{manyClaims - 1: "", manyClaims: "", manyClaims + 1: ", and 1 others",
		manyClaims + 2: ", and 2 others"} {
		ids := make([]string, n)
		for i := range ids {
			ids[i] = fmt.Sprint("c", i)
		}
		f := Finding{Claim: Claim{Note: "a note"}}
		want := "follows from " + strings.Join(ids[:min(n, manyClaims)], ", ") + more + "; a note"
		b := boundsAt(figure.Point(figure.Whole(3)))
		if f.bound(b, ids); f.Note != want || !f.Exact.Equal(figure.Whole(3)) || !f.Interval.Equal(b.Interval) {
			t.Errorf("%d reasons: %s", n, f.Note)
		}
	}
	f := Finding{Claim: Claim{Note: "a note"}, Note: "before", Exact: figure.Whole(1)}
	if f.bound(boundsAt(figure.Interval{}), nil); f.Note != "before" || f.Exact.Defined() {
		t.Errorf("no reasons: %q, %v", f.Note, f.Exact)
	}
}

// TestTheWorkIsBounded: the hidden figures of one group times all of it may be MostWork, not more; groups apart count
// each by itself.
func TestTheWorkIsBounded(t *testing.T) {
	chain := func(n int) (b book, ids []string) {
		b = book{}
		for i := range n {
			c := Claim{ID: fmt.Sprint("c", i)}
			if i > 0 {
				c.From = SameAs(ids[i-1])
			}
			b[c.ID], ids = c, append(ids, c.ID)
		}
		return b, ids
	}
	b, ids := chain(MostWork / 1000)
	if err := b.bounded(ids[:1000]); err != nil {
		t.Errorf("1000 of %d: %v", len(b), err)
	}
	if err := b.bounded(ids[:1001]); !errors.Is(err, figure.ErrBudget) {
		t.Errorf("1001 of %d: %v", len(b), err)
	}
	b["apart"] = Claim{ID: "apart"}
	if err := b.bounded(ids[:1000]); err != nil {
		t.Errorf("1000 of %d, and one apart: %v", len(b), err)
	}
	b["apart"] = Claim{ID: "apart", Base: ids[0]}
	if err := b.bounded(ids[:1000]); !errors.Is(err, figure.ErrBudget) {
		t.Errorf("1000 of %d, one by its base: %v", len(b), err)
	}
}

// TestFaultsOfAList: every id of its own, operands and a base that are there, and no claim its own base.
func TestFaultsOfAList(t *testing.T) {
	one := figure.MustParse("5")
	for name, c := range map[string]struct {
		claims []Claim
		want   []error
	}{
		"sound":         {[]Claim{{ID: "a", Printed: one}, {ID: "b", From: SameAs("a"), Base: "a"}}, nil},
		"no id":         {[]Claim{{Printed: one}}, []error{figure.ErrMissing}},
		"two of one id": {[]Claim{{ID: "a"}, {ID: "a"}}, []error{figure.ErrClash}},
		"no operand":    {[]Claim{{ID: "a", From: SumOf("b", "c")}}, []error{figure.ErrMissing, figure.ErrMissing}},
		"no base":       {[]Claim{{ID: "a", Base: "b"}}, []error{figure.ErrMissing}},
		"its own base":  {[]Claim{{ID: "a", Base: "a"}}, []error{figure.ErrClash}},
		"bad formula":   {[]Claim{{ID: "a"}, {ID: "b", From: Formula{OpShare, []string{"a"}}}}, []error{figure.ErrSyntax}},
	} {
		_, err := index(c.claims)
		faults := figure.Faults(err)
		if len(faults) != len(c.want) {
			t.Errorf("%s: %v", name, err)
			continue
		}
		for i, f := range faults {
			if !errors.Is(f, c.want[i]) {
				t.Errorf("%s: %v, want %v", name, f, c.want[i])
			}
		}
	}
}

// TestReadingsOfAnAnswer: the first that agrees is named; where none does, the first tells what it gave; of several
// figures all must agree.
func TestReadingsOfAnAnswer(t *testing.T) {
	c := Claim{ID: "x", Printed: figure.MustParse("40 %"), Note: "a note"}
	of := func(part, whole int64) figure.Figure {
		return figure.Figure{Ratio: figure.Of(part, whole), N: whole, Over: figure.OverSent}
	}
	a := AnswerOf("x", of(1, 2)).As("each").Or("pooled", of(2, 5)).Or("again", of(211, 531))
	if f := Check(c, a, figure.Convention{}); f.Verdict != Reproduced || f.Note != "pooled" ||
		!f.Exact.Equal(figure.Of(2, 5)) ||
		!f.Interval.Equal(figure.Point(figure.Of(2, 5))) || len(f.Figures) != 1 {
		t.Errorf("%v, %q, %v", f.Verdict, f.Note, f.Exact)
	}
	none := AnswerOf("x", of(1, 2), of(2, 5)).Or("pooled", of(3, 5))
	if f := Check(c, none, figure.Convention{}); f.Verdict != Inconsistent || !f.Exact.Equal(figure.Of(1, 2)) ||
		len(f.Figures) != 2 {
		t.Errorf("%v, %v, %v", f.Verdict, f.Exact, f.Figures)
	}
	if f := Check(c, AnswerOf("x", of(1, 2)), figure.Convention{}); f.Verdict != Inconsistent || len(f.Figures) != 1 ||
		!f.Exact.Equal(figure.Of(1, 2)) || f.Note != "a note" {
		t.Errorf("one figure that does not agree: %v, %v, %v", f.Verdict, f.Figures, f.Note)
	}
	if f := Check(c, AnswerOf("y", of(2, 5)), figure.Convention{}); f.Verdict != Inconsistent ||
		f.Note != `the answer is one to another claim, "y"; a note` {
		t.Errorf("of another claim: %v, %s", f.Verdict, f.Note)
	}
	if f := Check(c, AnswerOf("x"), figure.Convention{}); f.Verdict != Inconsistent || f.Exact.Defined() {
		t.Errorf("no figures: %v, %v", f.Verdict, f.Exact)
	}
	if f := Check(c, a, figure.Convention{Base: -1}); f.Verdict != Inconsistent || !strings.Contains(f.Note,
		"convention.base") {
		t.Errorf("a bad convention: %v, %s", f.Verdict, f.Note)
	}
	if none := (Answer{ID: "x"}).As("each"); len(none.Readings) != 0 {
		t.Errorf("no reading is named: %v", none)
	}
	first := AnswerOf("x", of(1, 2))
	if first.As("each"); first.Readings[0].Name != "" {
		t.Error("As changes the answer")
	}
	half := Claim{ID: "x", Printed: figure.MustParse("puolet")}
	// 3 of 7 is nearest to a half, 30 of 70 not.
	for whole, want := range map[int64]Verdict{7: Reproduced, 70: Inconsistent} {
		if f := Check(half, AnswerOf("x", of(3*whole/7, whole)), figure.Convention{}); f.Verdict != want {
			t.Errorf("puolet of %d: %v", whole, f.Verdict)
		}
	}
	count := Claim{ID: "x", Printed: figure.MustParse("40")}
	rounded := Claim{ID: "x", Printed: figure.MustParse("40"), Rounded: true}
	mean := AnswerOf("x", figure.Figure{Ratio: figure.Of(80401, 2000), N: 2000, Over: figure.OverSent}) // 40,2
	if f, g := Check(count, mean, figure.Convention{}), Check(rounded, mean,
		figure.Convention{}); f.Verdict != Inconsistent ||
		g.Verdict != Reproduced {
		t.Errorf("40,2 as a count of 40: %v, as a mean of 40: %v", f.Verdict, g.Verdict)
	}
}

// boundsAt returns what a system leaves of an unknown.
func boundsAt(i figure.Interval) system.Bounds { return system.Bounds{Name: "x", Interval: i} }
