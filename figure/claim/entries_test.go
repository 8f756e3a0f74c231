package claim

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// TestNoEntryMakesAShareOfNothing: wherever a share of 0, or a growth from 0, can come in, no number stands for it.
func TestNoEntryMakesAShareOfNothing(t *testing.T) {
	nothing, zero, half := figure.Of(0, 0), figure.MustParse("0 %"), figure.MustParse("50 %")
	none, null := figure.Printed{}, figure.Point(figure.Whole(0))
	for name, wrong := range map[string]bool{
		"Of":            nothing.Defined() || figure.Whole(0).Div(figure.Whole(0)).Defined(),
		"Share":         figure.Share(0, 0, figure.OverAnswering).Defined(),
		"New":           figure.New(figure.Of(1, 2), 0, figure.OverAnswering).Defined(),
		"Percent":       figure.Share(0, 0, figure.OverAnswering).Percent(0).String() != "–",
		"Print":         figure.Print(nothing, figure.Percent, 0, figure.HalfUp).Defined(),
		"Rank":          figure.Share(0, 0, figure.OverAnswering).Rank(figure.Share(1, 2, figure.OverAnswering)).Defined(),
		"Admits":        zero.Admits(nothing, figure.Convention{}) || !none.Admits(nothing, figure.Convention{}),
		"Possible":      figure.Possible(zero, 0, figure.Convention{}) || figure.Possible(none, 5, figure.Convention{}),
		"Parts":         !figure.Parts(zero, 0, figure.Convention{}).Empty(),
		"Sums":          !figure.Sums(figure.MustParse("0"), 0, figure.Convention{}).Empty(),
		"Wholes":        figure.Wholes(zero, 0, figure.Convention{}).Contains(0),
		"Split":         !figure.Split(0, figure.Convention{}, half, half)[0].Empty(),
		"RulesFor":      len(figure.RulesFor(0, zero)) > 0,
		"Interval.Div":  !figure.Point(figure.Whole(0)).Div(figure.Point(figure.Whole(0))).Empty(),
		"Formula.Eval":  !ShareOf("a", "b").Eval([]figure.Interval{null, null}).Empty(),
		"growth from 0": !GrowthOf("a", "b").Eval([]figure.Interval{figure.Point(figure.Whole(3)), null}).Empty(),
	} {
		if wrong {
			t.Errorf("%s makes a figure of nothing", name)
		}
	}
	for name, say := range map[string]func(system.Statement) system.Statement{
		"Quotient":   func(s system.Statement) system.Statement { return s.Quotient("part", "whole", zero) },
		"Growth":     func(s system.Statement) system.Statement { return s.Growth("part", "whole", zero) },
		"Share":      func(s system.Statement) system.Statement { return s.Share("x", "part", "whole") },
		"GrowthRate": func(s system.Statement) system.Statement { return s.GrowthRate("x", "part", "whole") },
		"ShareIs": func(s system.Statement) system.Statement {
			return s.ShareIs("x", "part", "whole", figure.MustParse("puolet"))
		},
	} {
		var s system.System
		must(s.Whole("part", figure.NewRange(0, 5)))
		must(s.Whole("whole", figure.NewRange(0, 0)))
		must(s.Real("x", figure.Interval{}))
		must(s.Add(say(system.Say("r", ""))))
		if c, err := s.Contradiction(); err != nil || !c.Found() {
			t.Errorf("%s of 0: %v, %v", name, c, err)
		}
	}
}

// TestNoEntryTakesPointsForPercent: a share, a mean or a growth is never printed in percentage points, and a number of
// points is never what a share of counts is.
func TestNoEntryTakesPointsForPercent(t *testing.T) {
	points := figure.MustParse("40 %-yks.")
	for name, wrong := range map[string]bool{
		"Equal":    points.Equal(figure.MustParse("40 %")),
		"Possible": figure.Possible(points, 5, figure.Convention{}),
		"Parts":    !figure.Parts(points, 5, figure.Convention{}).Empty(),
		"Wholes":   !figure.Wholes(points, 2, figure.Convention{}).Empty(),
		"Sums":     !figure.Sums(points, 5, figure.Convention{}).Empty(),
		"Split":    !figure.Split(5, figure.Convention{}, points, figure.MustParse("60 %"))[0].Empty(),
		"RulesFor": len(figure.RulesFor(5, points)) > 0,
		"Balanced": figure.Balanced(figure.Convention{}, points, figure.MustParse("60 %")).Possible(),
		"Points":   figure.New(figure.Of(2, 5), 5, 0).Points(0).Defined(),
	} {
		if wrong {
			t.Errorf("%s takes percentage points for a share", name)
		}
	}
	var s system.System
	must(s.Whole("a", figure.NewRange(0, 5)))
	must(s.Whole("b", figure.NewRange(0, 5)))
	must(s.Real("x", figure.Interval{}))
	for name, st := range map[string]system.Statement{
		"Quotient": system.Say("q", "").Quotient("a", "b", points), "Growth": system.Say("g", "").Growth("a", "b", points),
		"ShareIs": system.Say("s", "").ShareIs("x", "a", "b", points),
	} {
		if err := s.Add(st); !errors.Is(err, figure.ErrSyntax) {
			t.Errorf("%s: %v", name, err)
		}
	}
	two, five := figure.MustParse("2"), figure.MustParse("5")
	for name, c := range map[string]Claim{
		"share": {From: ShareOf("a", "b")}, "growth": {From: GrowthOf("b", "a")}, "sum": {From: SumOf("a", "b")},
		"product": {From: ProductOf("a", "b")}, "difference of counts": {From: DifferenceOf("a", "b")},
		"the same": {From: SameAs("a")}, "rank": {From: RankOf("a", "b")}, "rest": {From: RestOf("c")},
	} {
		c.ID, c.Printed = "x", points
		claims := []Claim{
			{ID: "a", Printed: two}, {ID: "b", Printed: five}, {ID: "c", Printed: figure.MustParse("60 %")}, c,
		}
		findings, err := Verify(claims, figure.Convention{})
		if err != nil || findings[3].Verdict != Inconsistent || findings[3].Mixed != NotPoints {
			t.Errorf("%s: %v, %v", name, findings[3].Verdict, err)
		}
		system, err := SystemOf(claims, figure.Convention{})
		must(err)
		if clash, err := system.Contradiction(); err != nil || !clash.Found() {
			t.Errorf("%s: %v, %v", name, clash, err)
		}
		if c.From.Op() != OpDifference && c.From.Op() != OpSum && c.From.Op() != OpSame {
			f := Check(c, AnswerOf("x", figure.New(figure.Of(2, 5), 5, 0)), figure.Convention{})
			if f.Verdict != Inconsistent {
				t.Errorf("%s against responses: %v", name, f.Verdict)
			}
		}
	}
}

// TestGrowthOfRoundedNumbersIsAnInterval: what follows from rounded figures is all that unrounded values can give,
// and nothing inside it is called wrong.
func TestGrowthOfRoundedNumbersIsAnInterval(t *testing.T) {
	for _, c := range []struct {
		now, before, growth string
		want                Verdict
		interval            string
	}{
		// 1,15/1,15 - 1 and 1,25/1,05 - 1, neither reached: before is under 1,15, now under 1,25
		{"1,2 milj.", "1,1 milj.", "19 %", Consistent, "(0, 4/21)"},
		{"1,2 milj.", "1,1 milj.", "20 %", Inconsistent, "(0, 4/21)"},
		{"1,2 milj.", "1,1 milj.", "0 %", Consistent, "(0, 4/21)"},
		{"1,2 milj.", "1,1 milj.", "-1 %", Inconsistent, "(0, 4/21)"},
		{"60 %", "40 %", "50 %", Consistent, "(38/81, 42/79)"}, {"60 %", "40 %", "53 %", Consistent, "(38/81, 42/79)"},
		{"60 %", "40 %", "54 %", Inconsistent, "(38/81, 42/79)"},
	} {
		findings, err := Verify([]Claim{
			{ID: "now", Printed: figure.MustParse(c.now)}, {ID: "before", Printed: figure.MustParse(c.before)},
			{ID: "x", Printed: figure.MustParse(c.growth), From: GrowthOf("now", "before")},
		}, figure.Convention{})
		f := findings[2]
		lo, loOpen := f.Interval.Lo()
		hi, hiOpen := f.Interval.Hi()
		got := figure.Between(lo.Lowest(), loOpen, hi.Lowest(), hiOpen).String()
		if err != nil || f.Verdict != c.want || got != c.interval {
			t.Errorf("%s from %s to %s: %v, %s, %v", c.growth, c.before, c.now, f.Verdict, got, err)
		}
	}
}

// TestHalfOfAnOddWholeIsNoHalfPerson: a hidden part is a whole number, so half of 7 is 3 or 4, in every question.
func TestHalfOfAnOddWholeIsNoHalfPerson(t *testing.T) {
	half := figure.MustParse("puolet")
	if got := figure.Parts(half, 7, figure.Convention{}); !got.Equal(figure.NewRange(3, 4)) {
		t.Errorf("parts: %v", got)
	}
	claims := []Claim{{ID: "part"}, {ID: "whole", Printed: figure.MustParse("7")},
		{ID: "share", Printed: half, From: ShareOf("part", "whole"), Base: "whole"}}
	s, err := SystemOf(claims, figure.Convention{})
	must(err)
	b, err := s.Bounds("part")
	if err != nil || !b.Range().Equal(figure.NewRange(3, 4)) || b.Interval.String() != "[3, 4]" {
		t.Errorf("system: %v, %v", b, err)
	}
	findings, err := Verify(claims, figure.Convention{})
	if err != nil || !findings[0].Interval.Equal(figure.Closed(figure.Whole(3), figure.Whole(4))) {
		t.Errorf("Verify: %v, %v", findings[0].Interval, err)
	}
}

// TestAnUnprintedDifferenceMayBeNegative: a loss that is not printed is found, by Verify and the system alike.
func TestAnUnprintedDifferenceMayBeNegative(t *testing.T) {
	claims := []Claim{{ID: "a", Printed: figure.MustParse("5")}, {ID: "b", Printed: figure.MustParse("8")},
		{ID: "d", From: DifferenceOf("a", "b")}, {ID: "g", From: GrowthOf("a", "b")}}
	findings, err := Verify(claims, figure.Convention{})
	if err != nil || !findings[2].Exact.Equal(figure.Whole(-3)) || !findings[3].Exact.Equal(figure.Of(-3, 8)) {
		t.Errorf("%v, %v, %v", findings[2].Interval, findings[3].Interval, err)
	}
	s, err := SystemOf(claims, figure.Convention{})
	must(err)
	if b, err := s.Bounds("d"); err != nil || !b.Interval.Equal(figure.Point(figure.Whole(-3))) {
		t.Errorf("%v, %v", b, err)
	}
}

// TestAnAnswerToAnotherClaimIsNone: responses are held against the claim that they answer.
func TestAnAnswerToAnotherClaimIsNone(t *testing.T) {
	five := figure.New(figure.Whole(5), 5, 0)
	c := Claim{ID: "a", Printed: figure.MustParse("5")}
	f := Check(c, AnswerOf("b", five), figure.Convention{})
	if f.Verdict != Inconsistent || !strings.Contains(f.Note, `"b"`) {
		t.Errorf("%v, %q", f.Verdict, f.Note)
	}
	if f := Check(c, AnswerOf("a", five), figure.Convention{}); f.Verdict != Reproduced {
		t.Errorf("%v, %q", f.Verdict, f.Note)
	}
}

// TestWhatUsersHoldIsReadable: %v says what a value is, and cmp.Diff compares it without options.
func TestWhatUsersHoldIsReadable(t *testing.T) {
	var s system.System
	must(s.Whole("a", figure.NewRange(0, 5)))
	must(s.Add(system.Say("p", "B12 1").Is("a", figure.MustParse("3"))))
	must(s.Add(system.Say("q", "B12 2").Is("a", figure.MustParse("4"))))
	c, err := s.Contradiction()
	if err != nil || !cmp.Equal(c, c) || cmp.Equal(c, system.Contradiction{}) {
		t.Errorf("%v, %v", c, err)
	}
	report := MustReport("B12", Row[int]{ID: "a", Printed: "3"})
	ladder, err := figure.NewLadder(figure.Of(1, 3), figure.Of(1, 2))
	must(err)
	for got, want := range map[string]string{
		s.String(): "1 unknowns, 2 statements", report.String(): "B12, 1 rows", ladder.String(): "1/3, 1/2",
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
