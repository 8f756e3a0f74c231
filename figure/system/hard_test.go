package system

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// Statements that invite endless work or overflow get an answer, or an error, in time.
func TestHardSystems(t *testing.T) {
	free := figure.RangeFrom(0)
	for name, c := range map[string]struct {
		statements []Statement
		want       string // of the contradiction, or of the bounds of a
	}{
		"empty":  {nil, "a: [0, ∞), tight"},
		"circle": {[]Statement{Say("1", "").Descending("a", "b", "c", "a")}, "a: [0, ∞), tight"},
		"strict": {[]Statement{
			Say("1", "").StrictlyDescending("a", "b", "a"),
		}, "these cannot all be true: a > b > a"},
		"strict apart": {[]Statement{
			Say("1", "").StrictlyDescending("a", "b"),
			Say("2", "").StrictlyDescending("b", "c"),
			Say("3", "").StrictlyDescending("c", "a"),
			Say("4", "").Equals("b", 5),
		}, "these cannot all be true: a > b; b > c; c > a"},
		"real circle": {[]Statement{
			Say("1", "").StrictlyDescending("x", "y", "x"),
		}, "these cannot all be true: x > y > x"},
		"nearly one": {[]Statement{
			Say("1", "").Linear(figure.Closed(figure.Whole(1), figure.Ratio{}), Term{1000, "a"}, Term{-1001, "b"}),
			Say("2", "").Linear(figure.Closed(figure.Whole(1), figure.Ratio{}), Term{1000, "b"}, Term{-999, "a"}),
		}, "a: [2001, ∞), tight, because of 1, 2"},
		"edge": {[]Statement{
			Say("1", "").Linear(figure.Point(figure.Whole(0)), Term{math.MaxInt64, "a"}, Term{math.MinInt64, "b"}),
		},
			"a: [0, ∞) <nil>"}, // the first pair after 0 is beyond MaxUnknown
		"edge end": {[]Statement{
			Say("1", "").Linear(figure.Closed(figure.Whole(math.MinInt64), figure.Whole(math.MaxInt64)), Term{math.MaxInt64,
				"a"}),
		}, "a: [0, 1], tight, because of 1"},
		"large": {[]Statement{
			Say("1", "").Equals("a", MaxUnknown),
		}, "a: [1000000000000000, 1000000000000000], tight, because of 1"},
		"too large": {[]Statement{
			Say("1", "").Equals("a", MaxUnknown+1),
		}, "these cannot all be true: a is 1000000000000001"},
		"too large2": {[]Statement{
			Say("1", "").Equals("a", math.MaxInt64),
		}, "these cannot all be true: a is 9223372036854775807"},
		"negative": {[]Statement{
			Say("1", "").Equals("a", math.MinInt64),
		}, "these cannot all be true: a is -9223372036854775808"},
		"cancelled": {[]Statement{
			Say("1", "").Linear(figure.Point(figure.Whole(1)), Term{2, "a"}, Term{-2, "a"}),
		}, "these cannot all be true: 2 · a + -2 · a is in [1, 1]"},
		"parity": {[]Statement{
			Say("1", "").Linear(figure.Point(figure.Whole(1)), Term{2, "a"}, Term{-4, "b"}, Term{6, "c"}),
		}, "these cannot all be true: 2 · a + -4 · b + 6 · c is in [1, 1]"},
		"halves": {[]Statement{
			Say("1", "").Quotient("a", "b", figure.MustParse("50,000000000 %")),
			Say("2", "").Linear(figure.Point(figure.Whole(999_999_999)), Term{1, "a"}, Term{1, "b"}),
		}, "a: [333333333, 333333333], tight, because of 1, 2"},
		"own share": {[]Statement{
			Say("1", "").Quotient("a", "a", figure.MustParse("99 %")),
		}, "these cannot all be true: a / a is printed 99 %"},
		"whole": {[]Statement{
			Say("1", "").Quotient("a", "a", figure.MustParse("100 %")),
		}, "a: [1, ∞), tight, because of 1"},
		"growth": {[]Statement{
			Say("1", "").Growth("a", "b", figure.MustParse("100 %")),
			Say("2", "").Growth("b", "c", figure.MustParse("100 %")),
			Say("3", "").Growth("c", "a", figure.MustParse("100 %")),
		},
			"these cannot all be true: a / b - 1 is printed 100 %; b / c - 1 is printed 100 %; c / a - 1 is printed 100 %"},
	} {
		var s System
		for _, x := range []string{"a", "b", "c"} {
			must(s.Whole(x, free))
		}
		must(s.Real("x", figure.Interval{}))
		must(s.Real("y", figure.Interval{}))
		for _, st := range c.statements {
			must(s.Add(st))
		}
		got := answerOf(&s)
		if !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func answerOf(s *System) string {
	c, err := s.Contradiction()
	if c.Found() || err != nil {
		return fmt.Sprint(c, err)
	}
	b, err := s.Bounds("a")
	return fmt.Sprint(b, err)
}

// Little budget makes an answer weaker, never wrong.
func TestBudget(t *testing.T) {
	h := newHidden(newRand(3), 4, 4, 60)
	s := h.system(printing{rule: figure.HalfUp, row: always, column: always, total: always, margin: never}, truthful)
	must(s.Add(Say("total", "").Equals(cellName(4, 4), h[4][4])))
	truth := h.assignment(s)
	for _, budget := range []int64{1, 2, 5, 10, 100, 1000, 10_000, 100_000} {
		s.Budget = budget
		all, err := s.All()
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range all {
			if !b.Interval.Contains(truth.Of(b.Name)) {
				t.Errorf("budget %d: %v excludes the truth %v", budget, b, truth.Of(b.Name))
			}
		}
		if _, err := s.Witness(); err != nil && !errors.Is(err, figure.ErrBudget) {
			t.Errorf("budget %d: %v", budget, err)
		}
		if c, err := s.Contradiction(); c.Found() || err != nil && !errors.Is(err, figure.ErrBudget) {
			t.Errorf("budget %d: %v, %v", budget, c, err)
		}
		last := error(nil)
		for _, err := range s.Enumerate() {
			last = err
		}
		if last != nil && !errors.Is(last, figure.ErrBudget) || last == nil && budget < 10 {
			t.Errorf("budget %d: enumeration ends with %v", budget, last)
		}
	}
}

// Any number of goroutines may ask one system.
func TestConcurrentQuestions(t *testing.T) {
	s := hiddenGroups(60)
	want, err := s.All()
	must(err)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for i, name := range []string{"0.total", "1.total", "2.total"} {
				if b, err := s.Bounds(name); err != nil || !b.Interval.Equal(want[5*i].Interval) {
					t.Errorf("%v, %v", b, err)
				}
			}
		})
	}
	wait.Wait()
}

// B12 2.1: of a table whose margins and shares are known, which tables fit.
func ExampleSystem_Enumerate() {
	var s System
	for _, name := range []string{"women young", "women old", "men young", "men old"} {
		if err := s.Whole(name, figure.RangeFrom(0)); err != nil {
			fmt.Println(err)
		}
	}
	for _, st := range []Statement{
		Say("women", "table").Linear(figure.Point(figure.Whole(9)), Term{1, "women young"}, Term{1, "women old"}),
		Say("men", "table").Linear(figure.Point(figure.Whole(15)), Term{1, "men young"}, Term{1, "men old"}),
		Say("young", "table").Linear(figure.Point(figure.Whole(11)), Term{1, "women young"}, Term{1, "men young"}),
		Say("old women", "text").Linear(figure.HalfOpen(figure.Whole(6), figure.Whole(8)), Term{1, "women old"}),
	} {
		if err := s.Add(st); err != nil {
			fmt.Println(err)
		}
	}
	for table, err := range s.Enumerate() {
		fmt.Println(table, err)
	}
	// Output:
	// women young = 2, women old = 7, men young = 9, men old = 6 <nil>
	// women young = 3, women old = 6, men young = 8, men old = 7 <nil>
}

// Two figures of a report that cannot both be right: of 211 units 75 answered the second part, and 36 % of them; but
// 40 % would be another number (B12 1).
func ExampleSystem_Contradiction() {
	var s System
	errs := errors.Join(
		s.Whole("first part", figure.RangeFrom(1)),
		s.Whole("second part", figure.RangeFrom(0)),
		s.Add(Say("first", "B12 1").Equals("first part", 211)),
		s.Add(Say("second", "B12 1").Equals("second part", 75)),
		s.Add(Say("both", "B12 1").Within("second part", "first part")),
		s.Add(Say("rate", "a draft").Quotient("second part", "first part", figure.MustParse("40 %"))),
	)
	c, err := s.Contradiction()
	fmt.Println(errs, err)
	fmt.Println(strings.ReplaceAll(fmt.Sprint(c), "; ", "\n"))
	// Output:
	// <nil> <nil>
	// these cannot all be true: first part is 211 (B12 1)
	// second part is 75 (B12 1)
	// second part / first part is printed 40 % (a draft)
}
