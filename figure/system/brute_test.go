package system

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// anySystem returns a system of a few small unknowns with statements of every sort, contradictory as often as not.
func anySystem(r *rand.Rand) *System {
	var s System
	names := []string{"a", "b", "c", "d"}[:2+r.IntN(3)]
	for _, name := range names {
		lo := int64(r.IntN(5) - 2)
		must(s.Whole(name, figure.NewRange(lo, lo+int64(r.IntN(9)))))
	}
	pick := func() string { return names[r.IntN(len(names))] }
	for i := range 1 + r.IntN(4) {
		must(s.Add(anyStatement(r, Say(fmt.Sprint("s", i), "test"), pick)))
	}
	return &s
}

func anyStatement(r *rand.Rand, s Statement, pick func() string) Statement {
	rules := slices.Collect(figure.Roundings())
	s = s.By(figure.Convention{Rounding: rules[r.IntN(len(rules))]})
	percent := func() figure.Printed {
		if r.IntN(4) == 0 {
			words := []string{"noin puolet", "reilu kolmannes", "vajaa puolet", "kaikki", "yli 30 %", "vähintään neljännes"}
			return figure.MustParse(words[r.IntN(len(words))])
		}
		return figure.Print(figure.Of(int64(r.IntN(13)), int64(1+r.IntN(12))), figure.Percent, r.IntN(2), figure.HalfUp)
	}
	switch r.IntN(13) {
	case 0:
		return s.Equals(pick(), int64(r.IntN(6)))
	case 1:
		return s.Quotient(pick(), pick(), percent())
	case 2:
		return s.Growth(pick(), pick(), percent())
	case 3:
		return s.Sum(pick(), pick(), pick())
	case 4:
		return s.SumAtMost(pick(), pick(), pick())
	case 5:
		return s.SumAtLeast(pick(), pick(), pick())
	case 6:
		return s.Times(pick(), int64(r.IntN(5)-2), pick())
	case 7:
		return s.Descending(pick(), pick(), pick())
	case 8:
		return s.StrictlyDescending(pick(), pick())
	case 9:
		return s.Within(pick(), pick())
	case 10:
		return s.Overlap(pick(), pick(), pick(), pick())
	case 11:
		return s.Rank(pick(), []int64{1, 2, -1, -2}[r.IntN(4)], pick(), pick())
	}
	lo := int64(r.IntN(9) - 4)
	return s.Linear(figure.HalfOpen(figure.Whole(lo), figure.Whole(lo+int64(r.IntN(5)))),
		Term{int64(r.IntN(7) - 3), pick()}, Term{int64(r.IntN(7) - 3), pick()})
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// solutions returns everything that satisfies the system, by trying all values.
func solutions(s *System) (list []Assignment) {
	values := make([]figure.Ratio, len(s.unknowns))
	var from func(i int)
	from = func(i int) {
		if i == len(values) {
			if a := s.assignment(values); s.Satisfied(a) {
				list = append(list, a)
			}
			return
		}
		for x := int64(-8); x <= 16; x++ { // all that the tests declare lies there
			if values[i] = figure.Whole(x); s.unknowns[i].Admits(values[i]) {
				from(i + 1)
			}
		}
	}
	from(0)
	return list
}

// Every answer is the one that trying all values gives.
func TestSystemAgainstBruteForce(t *testing.T) {
	contradictory, enumerated := 0, 0
	for seed := range sample(2500) {
		s := anySystem(rand.New(rand.NewPCG(seed, 5)))
		all := solutions(s)
		enumerated += len(all)
		compareAll(t, s, all)
		if len(all) == 0 {
			contradictory++
			minimalCore(t, s)
		} else {
			compareBounds(t, s, all)
		}
		if t.Failed() {
			t.Fatalf("seed %d: %v", seed, s.Statements())
		}
	}
	if contradictory < int(sample(500)) || enumerated < int(sample(40_000)) {
		t.Errorf("only %d contradictory, %d solutions", contradictory, enumerated)
	}
}

func compareAll(t *testing.T, s *System, all []Assignment) {
	t.Helper()
	var got []string
	for a, err := range s.Enumerate() {
		if err != nil {
			t.Errorf("enumeration: %v", err)
		}
		got = append(got, a.String())
	}
	var want []string
	for _, a := range all {
		want = append(want, a.String())
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%d enumerated, %d by brute force", len(got), len(want))
	}
	if a, err := s.Witness(); (err == nil) != (len(all) > 0) || err == nil && !s.Satisfied(a) {
		t.Errorf("witness %v, %v, but %d solutions", a, err, len(all))
	}
}

// minimalCore fails unless the contradiction named cannot be true, and can without any one of its statements.
func minimalCore(t *testing.T, s *System) {
	t.Helper()
	c, err := s.Contradiction()
	if err != nil || !c.Found() || !c.Minimal {
		t.Errorf("contradiction %v, %v", c, err)
		return
	}
	if len(solutions(only(t, s, c.Names()...))) > 0 {
		t.Errorf("%v: can all be true", c)
	}
	for i := range c.Statements {
		if len(solutions(only(t, s, slices.Delete(c.Names(), i, i+1)...))) == 0 {
			t.Errorf("%v: %s is not needed", c, c.Statements[i].Name)
		}
	}
}

func compareBounds(t *testing.T, s *System, all []Assignment) {
	t.Helper()
	if c, err := s.Contradiction(); err != nil || c.Found() {
		t.Errorf("%v, %v, but there are solutions", c, err)
	}
	every, err := s.All()
	if err != nil {
		t.Error(err)
		return
	}
	for i, name := range slices.Collect(s.Unknowns()) {
		one, err := s.Bounds(name)
		want := extremes(all, name)
		if err != nil || !one.Tight || !every[i].Tight || !one.Interval.Equal(want) || !every[i].Interval.Equal(want) {
			t.Errorf("%v, %v, %v, want %v", one, every[i], err, want)
		}
		becauseNeeded(t, s, one, want)
	}
}

func extremes(all []Assignment, name string) figure.Interval {
	lo, hi := all[0].Of(name), all[0].Of(name)
	for _, a := range all {
		lo, hi = lo.Min(a.Of(name)), hi.Max(a.Of(name))
	}
	return figure.Closed(lo, hi)
}

// becauseNeeded fails unless the statements named give the bounds, and do not without any one of them.
func becauseNeeded(t *testing.T, s *System, b Bounds, want figure.Interval) {
	t.Helper()
	if got := extremes(solutions(only(t, s, b.Because...)), b.Name); !got.Equal(want) {
		t.Errorf("%v: those statements leave %v", b, got)
	}
	for i, name := range b.Because {
		without := slices.Delete(slices.Clone(b.Because), i, i+1)
		if got := extremes(solutions(only(t, s, without...)), b.Name); got.Equal(want) {
			t.Errorf("%v: %s is not needed", b, name)
		}
	}
}

func TestSystemFaults(t *testing.T) {
	var s System
	must(s.Whole("a", figure.RangeFrom(0)))
	for name, c := range map[string]struct {
		err  error
		want error
	}{
		"taken":       {s.Whole("a", figure.RangeFrom(0)), figure.ErrClash},
		"no name":     {s.Real("", figure.Interval{}), figure.ErrClash},
		"empty range": {s.Whole("b", figure.Range{}), figure.ErrRange},
		"too large":   {s.Whole("b", figure.RangeFrom(MaxUnknown+1)), figure.ErrRange},
		"empty":       {s.Real("b", figure.Between(figure.Whole(0), true, figure.Whole(0), true)), figure.ErrRange},
		"undeclared":  {s.Add(Say("x", "").Equals("b", 1)), figure.ErrMissing},
		"nothing":     {s.Add(Say("x", "")), figure.ErrMissing},
		"unnamed":     {s.Add(Say("", "").Equals("a", 1)), figure.ErrMissing},
	} {
		if !errors.Is(c.err, c.want) {
			t.Errorf("%s: %v, want %v", name, c.err, c.want)
		}
	}
	if len(s.Statements()) != 0 || len(slices.Collect(s.Unknowns())) != 1 {
		t.Error("a refused statement or unknown was kept")
	}
	must(s.Add(Say("x", "").Equals("a", 1)))
	if err := s.Add(Say("x", "").Equals("a", 2)); !errors.Is(err, figure.ErrClash) || len(s.Statements()) != 1 {
		t.Errorf("a second statement of one name: %v, %d statements", err, len(s.Statements()))
	}
	if _, err := s.Bounds("b"); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("bounds of an undeclared unknown: %v", err)
	}
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
