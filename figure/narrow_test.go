package figure

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// narrowEdges are numbers around which the fast rules and the general ones part.
var narrowEdges = []int64{0, 1, 2, 3, 5, 7, 24, 99, 100, 101, 531, 999, 1000, 1001, 1<<30 - 1, 1 << 30, 1<<31 - 1,
	1 << 31, 1<<31 + 1, 1<<62 - 1, 1 << 62}

// either returns an edge with any sign or a random number of any length.
func either(r *rand.Rand) int64 {
	n := narrowEdges[r.IntN(len(narrowEdges))] + r.Int64N(3) - 1
	if r.IntN(2) == 0 {
		n = r.Int64N(1 << (1 + r.IntN(62)))
	}
	if r.IntN(4) == 0 {
		return -n
	}
	return n
}

// TestNarrowFiguresAreWhatAllFiguresAre: what the fast rules admit, and leave of parts and sums, is what the general
// ones do, by every rule, on random numbers and on those at and beside the ends of what is printed.
func TestNarrowFiguresAreWhatAllFiguresAre(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	rounds, fast := 20_000, 0
	if *many {
		rounds *= 20
	}
	for range rounds {
		kind, decimals, by := []Kind{Number, Percent, Points}[r.IntN(3)], r.IntN(5), Convention{Rounding: Rounding(r.IntN(6))}
		e := end{decimals: uint8(decimals)}
		e.value = Of(either(r), pow10(e.places(kind)))
		if r.IntN(20) == 0 {
			e.value = e.value.Lowest()
		}
		p := single(kind, HedgeExact, e)
		if h, ok := p.inHalves(&by); ok {
			fast++
			if want := e.rounded(kind, by.Rounding); !want.Equal(Between(Of(h.lo, h.per), h.loOpen, Of(h.hi, h.per), h.hiOpen)) {
				t.Fatalf("%v by %v is %+v, not %v", p, by.Rounding, h, want)
			}
		}
		lo, _ := p.Interval(by).Lo()
		hi, _ := p.Interval(by).Hi()
		for _, x := range []Ratio{Of(either(r), either(r)), e.value, lo, hi, lo.Add(Of(1, 1<<29)), hi.Sub(Of(1, 1<<29)), {}} {
			if got, want := p.Admits(x, by), p.admits(x, by); got != want {
				t.Fatalf("%v by %v admits %v: %v, by the general rules %v", p, by.Rounding, x, got, want)
			}
		}
		n := max(either(r), 1)
		if got := Sums(p, n, by); kind != Points && !got.Equal(p.sums(n, by)) {
			t.Fatalf("sums of %v over %d by %v: %v, by the general rules %v", p, n, by.Rounding, got, p.sums(n, by))
		}
		if got := Parts(p, n, by); kind != Points && !got.Equal(p.parts(n, by)) {
			t.Fatalf("parts of %v of %d by %v: %v, by the general rules %v", p, n, by.Rounding, got, p.parts(n, by))
		}
	}
	if fast < rounds/4 {
		t.Errorf("only %d of %d were fast", fast, rounds)
	}
}

// TestPlainFiguresAreReadAsAllAre: what the fast reader takes, the general one reads as the same.
func TestPlainFiguresAreReadAsAllAre(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	pieces := []string{"0", "1", "2", "4", "07", "12", "640", "999999999", ",", ".", "-", "−", " ", "\u00a0", "%",
		"+", "/"}
	rounds, fast := 100_000, 0
	if *many {
		rounds *= 10
	}
	for range rounds {
		s := ""
		for range 1 + r.IntN(6) {
			s += pieces[r.IntN(len(pieces))]
		}
		p, ok := parsePlain(s)
		if !ok {
			continue
		}
		fast++
		for _, l := range append([]Language{0}, slices.Collect(Languages())...) {
			q, err := parseAny(s, l)
			if err != nil || !q.Equal(p) || q.text != p.text || q.lo.value.String() != p.lo.value.String() {
				t.Fatalf("%q is %#v, read in general %#v, %v", s, p, q, err)
			}
		}
	}
	if fast < rounds/50 {
		t.Errorf("only %d of %d were fast", fast, rounds)
	}
}

// TestNarrowAllocatesNothing: a figure that is read, admits a share and is possible costs no memory.
func TestNarrowAllocatesNothing(t *testing.T) {
	if n := testing.AllocsPerRun(100, func() {
		p, err := Parse("41,7 %")
		if err != nil || !p.Admits(Of(10, 24), Convention{}) || !Possible(p, 24, Convention{}) {
			t.Error(p, err)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkPossible(b *testing.B) {
	p := MustParse("41,7 %")
	b.ReportAllocs()
	for b.Loop() {
		Possible(p, 24, Convention{})
	}
}

func BenchmarkParseAdmits(b *testing.B) {
	x := Of(10, 24)
	b.ReportAllocs()
	for b.Loop() {
		p, _ := Parse("41,7 %")
		p.Admits(x, Convention{})
	}
}
