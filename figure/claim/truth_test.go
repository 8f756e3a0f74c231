package claim

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// anyTruth returns claims about quantities whose values are known to the test alone, all of them true.
func anyTruth(r *rand.Rand) (claims []Claim, truth map[string]figure.Ratio) {
	truth = map[string]figure.Ratio{}
	counts, shares := []string{}, []string{}
	add := func(kind string, value figure.Ratio, f Formula, print func() figure.Printed) {
		c := Claim{ID: fmt.Sprint(kind, len(claims)), Report: "R", Section: "1", From: f}
		if r.IntN(3) > 0 {
			c.Printed = print()
		}
		claims = append(claims, c)
		truth[c.ID] = value
		if kind == "count" {
			counts = append(counts, c.ID)
		} else if kind == "share" {
			shares = append(shares, c.ID)
		}
	}
	number := func(x figure.Ratio) func() figure.Printed {
		return func() figure.Printed { return figure.Print(x, figure.Number, 0, figure.HalfUp) }
	}
	percent := func(x figure.Ratio) func() figure.Printed {
		return func() figure.Printed {
			p := figure.Print(x, figure.Percent, r.IntN(2), figure.HalfUp)
			if r.IntN(4) == 0 {
				p = figure.MustParse("noin " + p.String())
			}
			return p
		}
	}
	for range 2 + r.IntN(3) {
		x := figure.Whole(int64(1 + r.IntN(300)))
		add("count", x, Formula{}, number(x))
	}
	pick := func(of []string) string { return of[r.IntN(len(of))] }
	for range 2 + r.IntN(8) {
		a, b := pick(counts), pick(counts)
		for b == a {
			b = pick(counts)
		}
		x, y := truth[a], truth[b]
		switch r.IntN(8) {
		case 0:
			add("count", x.Add(y), SumOf(a, b), number(x.Add(y)))
		case 1:
			if y.Less(x) {
				add("count", x.Sub(y), DifferenceOf(a, b), number(x.Sub(y)))
			}
		case 2:
			add("growth", x.Div(y).Sub(figure.Whole(1)), GrowthOf(a, b), percent(x.Div(y).Sub(figure.Whole(1))))
		case 3:
			add("product", x.Mul(y), ProductOf(a, b), number(x.Mul(y)))
		case 4:
			if len(shares) > 1 {
				s, t := pick(shares), pick(shares)
				rest := figure.Whole(1).Sub(truth[s]).Sub(truth[t])
				if rest.Sign() >= 0 {
					add("share", rest, RestOf(s, t), percent(rest))
				}
			}
		case 5:
			others := []string{b, pick(counts)}
			if others[1] == a || others[1] == b {
				others = others[:1] // each is ranked once
			}
			place := int64(1)
			for _, o := range others {
				place += int64(boolInt(x.Less(truth[o])))
			}
			add("rank", figure.Whole(place), RankOf(a, others...), func() figure.Printed {
				return figure.Print(figure.Whole(place), figure.Rank, 0, figure.HalfUp)
			})
		default:
			add("share", x.Div(y), ShareOf(a, b), percent(x.Div(y)))
		}
	}
	return claims, truth
}

// Nothing true is left out: not by the system, not by its bounds, and not by Verify, which finds no clash.
func TestTruthStands(t *testing.T) {
	verdicts := map[Verdict]int{}
	tight := 0
	for seed := range sample(3000) {
		claims, truth := anyTruth(rand.New(rand.NewPCG(seed, 99)))
		s, err := SystemOf(claims, figure.Convention{})
		if err != nil {
			t.Fatal(err)
		}
		s.Budget = 3000
		if !s.Satisfied(s.Assign(truth)) {
			t.Fatalf("seed %d: the truth does not satisfy %v", seed, s.Statements())
		}
		all, err := s.All()
		if err != nil {
			t.Fatalf("seed %d: %v in %v", seed, err, s.Statements())
		}
		for _, b := range all {
			tight += boolInt(b.Tight)
			if !b.Interval.Contains(truth[b.Name]) {
				t.Errorf("seed %d: %v excludes %v", seed, b, truth[b.Name])
			}
		}
		findings, err := Verify(claims, figure.Convention{})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range findings {
			verdicts[f.Verdict]++
			if f.Verdict == Inconsistent || f.Verdict == Implied && !f.Interval.Contains(truth[f.Claim.ID]) {
				t.Errorf(
					"seed %d: %s is %v, %v, but the truth is %v: %s",
					seed,
					f.Claim.ID,
					f.Verdict,
					f.Interval,
					truth[f.Claim.ID],
					f.Note,
				)
			}
		}
		if t.Failed() {
			for _, st := range s.Statements() {
				t.Log(st)
			}
			t.FailNow()
		}
	}
	if verdicts[Implied] < int(sample(5000)) || verdicts[Reproduced] < int(sample(1000)) || tight < int(sample(10_000)) {
		t.Error(verdicts, tight)
	}
}

// FuzzSystem builds a system from bytes, with factors and ends up to the limits of int64, and asks everything.
func FuzzSystem(f *testing.F) {
	f.Add([]byte("02\x84202BC00BB00%11"))
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 200, 255, 128, 127})
	f.Add([]byte("\x00\x01\xff\x03\x80\x7f\x02\x00\x01\x01\x02"))
	f.Fuzz(func(t *testing.T, data []byte) {
		next := func() int64 {
			if len(data) == 0 {
				return 0
			}
			b := int64(int8(data[0]))
			data = data[1:]
			if b%5 == 0 {
				b <<= 56
			}
			return b
		}
		var s system.System
		names := []string{"a", "b", "c", "x"}
		for _, name := range names[:3] {
			if s.Whole(name, figure.NewRange(next(), next())) != nil {
				must(s.Whole(name, figure.RangeFrom(0)))
			}
		}
		must(s.Real("x", figure.Interval{}))
		pick := func() string { return names[next()&3] }
		for i := 0; len(data) > 0 && i < 12; i++ {
			st := system.Say(fmt.Sprint(i), "")
			switch next() & 7 {
			case 0:
				st = st.Equals(pick(), next())
			case 1:
				st = st.Sum(pick(), pick(), pick())
			case 2:
				st = st.Quotient(pick(), pick(), figure.Print(figure.Of(next(), 77), figure.Percent, 1, figure.HalfUp))
			case 3:
				st = st.StrictlyDescending(pick(), pick(), pick())
			case 4:
				st = st.Rank(pick(), cmp.Or(next(), 1), pick(), pick())
			case 5:
				st = formula(st, pick(), ProductOf(pick(), pick(), pick()))
			case 6:
				st = formula(st, pick(), GrowthOf(pick(), pick()))
			default:
				st = st.Linear(
					figure.Closed(figure.Whole(next()), figure.Whole(next())),
					system.Term{Times: next(), Of: pick()},
					system.Term{Times: next(), Of: pick()},
					system.Term{Times: next(), Of: pick()},
				)
			}
			must(s.Add(st))
		}
		s.Budget = 2000
		askEverything(t, &s)
	})
}

// askEverything fails where answers do not agree with one another.
func askEverything(t *testing.T, s *system.System) {
	c, _ := s.Contradiction()
	a, err := s.Witness()
	if err == nil && (!s.Satisfied(a) || c.Found()) {
		t.Errorf("%v satisfies %v: %v, contradiction %v", a, s.Statements(), s.Satisfied(a), c)
	}
	all, _ := s.All()
	for _, b := range all {
		if err == nil && !b.Interval.Contains(a.Of(b.Name)) {
			t.Errorf("%v excludes %v", b, a)
		}
	}
	for found := range s.Enumerate() {
		if found.String() != "" && !s.Satisfied(found) {
			t.Errorf("%v does not satisfy %v", found, s.Statements())
		}
		break
	}
	if c.Found() && c.Minimal {
		for i := range c.Statements {
			if less, _ := only(t, s, slices.Delete(c.Names(), i, i+1)...).Contradiction(); less.Found() {
				t.Errorf("%v: %s is not needed", c, c.Statements[i].Name)
			}
		}
	}
}

// only returns the system of some statements.
func only(t *testing.T, s *system.System, names ...string) *system.System {
	t.Helper()
	less, err := s.Only(names...)
	if err != nil {
		t.Fatal(err)
	}
	return less
}
