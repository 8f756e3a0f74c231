package figure

import (
	"flag"
	"math"
	"slices"
	"testing"
)

var many = flag.Bool("many", false, "try everything, not a part of it")

// The GRIM test agrees with counting: for every base up to 250, with 0 to 2 decimals and by every rule, a percentage is
// possible exactly when some number of respondents prints so, and the parts are those numbers. Of the percentages that
// nothing prints, those beside the ones that are printed are tried, and some of the others; all of them with -many.
func TestPossibleIsBruteForce(t *testing.T) {
	for rule := range Roundings() {
		for n := int64(1); n <= 250; n++ {
			if !*many && n > 60 && n%7 > 0 && n%50 > 1 && n%50 < 49 {
				continue // some of the larger ones, and those around the whole hundreds and their halves
			}
			for decimals := range 3 {
				grimAgainstCounting(t, n, decimals, rule)
			}
		}
	}
}

// grimAgainstCounting checks figures of one base: units of the last decimal, from none to the whole.
func grimAgainstCounting(t *testing.T, n int64, decimals int, rule Rounding) {
	t.Helper()
	most := 100 * pow10(decimals)
	counted := make([]Range, most+1)
	for k := range n + 1 {
		units, _ := rule.Round(Of(k*100, n), decimals)
		r := &counted[units.Int64()]
		if r.Empty() {
			*r = NewRange(k, k)
		}
		*r = NewRange(r.Lo(), k)
	}
	printed := func(u int64) bool { return 0 <= u && u <= most && !counted[u].Empty() }
	for u := int64(0); u <= most; u++ {
		if !*many && !printed(u-1) && !printed(u) && !printed(u+1) && u%101 != 0 {
			continue
		}
		p := single(Percent, HedgeExact, end{value: Of(u, most), decimals: uint8(decimals)})
		by := Convention{Rounding: rule}
		if got := Parts(p, n, by); got != counted[u] || Possible(p, n, by) == got.Empty() {
			t.Fatalf("%v of %d under %v is %v, counted %v", p, n, rule, got, counted[u])
		}
	}
}

func TestPossibleMean(t *testing.T) {
	for n := int64(1); n <= 40; n++ {
		for rule := range Roundings() {
			counted := map[int64]bool{}
			for sum := range 10*n + 1 { // beside what is printed, as above
				units, _ := rule.Round(Of(sum, n), 2)
				counted[units.Int64()] = true
			}
			for u := int64(0); u < 1000; u++ {
				if !*many && !counted[u-1] && !counted[u] && !counted[u+1] && u%101 != 0 {
					continue
				}
				p := single(Number, HedgeExact, end{value: Of(u, 100), decimals: 2})
				if got := !Sums(p, n, Convention{Rounding: rule}).Empty(); got != counted[u] {
					t.Fatalf("a mean of %v over %d under %v is possible: %v, counted %v", p, n, rule, got, counted[u])
				}
			}
		}
	}
}

// T05 prints k/24 in its chapters 2 and 4.1; one figure is not rounded like the others.
func TestRulesFor(t *testing.T) {
	chapter2 := figures("41,7 %", "8,3 %", "33,3 %", "16,7 %")
	if got := RulesFor(24, chapter2...); !slices.Equal(got, []Rounding{HalfUp, HalfEven}) {
		t.Errorf("T05 2 can be rounded by %v", got)
	}
	if got := RulesFor(24, figures("58,3 %", "4,1 %", "37,5 %")...); !slices.Equal(got, []Rounding{RoundDown}) {
		t.Errorf("T05 4.1 can be rounded by %v", got)
	}
	if got := RulesFor(24, figures("41,7 %", "4,1 %")...); got != nil {
		t.Errorf("both can be rounded by %v", got)
	}
}

func TestSplit(t *testing.T) {
	for _, c := range []struct {
		n     int64
		rule  Rounding
		texts []string
		want  []string
	}{
		{24, HalfUp, []string{"41,7 %", "8,3 %", "33,3 %", "16,7 %"}, []string{"10", "2", "8", "4"}},
		{24, RoundDown, []string{"58,3 %", "4,1 %", "37,5 %"}, []string{"14", "1", "9"}},
		{24, HalfUp, []string{"58,3 %", "4,1 %", "37,5 %"}, []string{"none", "none", "none"}},
		{24, HalfUp, []string{"58,3 %", "4,2 %", "37,5 %"}, []string{"14", "1", "9"}},
		{24, HalfUp, []string{"58,3 %", "4,2 %"}, []string{"none", "none"}},
		{211, HalfUp, []string{"36 %", "64 %"}, []string{"75 to 77", "134 to 136"}},
		{211, HalfUp, []string{"36 %", "yli puolet"}, []string{"75 to 77", "134 to 136"}},
		{100, HalfUp, []string{"30 - 35 %", "64 %"}, []string{"none", "none"}},
		{100, HalfUp, []string{"30 - 36 %", "60 - 64 %"}, []string{"36", "64"}},
		{100, HalfUp, []string{"30 - 36 %", "60 - 66 %"}, []string{"34 to 36", "64 to 66"}},
	} {
		got := Split(c.n, Convention{Rounding: c.rule}, figures(c.texts...)...)
		for i, r := range got {
			if r.String() != c.want[i] {
				t.Errorf("%v of %d under %v: %v, want %v", c.texts, c.n, c.rule, got, c.want)
				break
			}
		}
	}
	if got := Split(math.MaxInt64, Convention{}, figures("50 %", "50 %", "0 %")...); got[0].Empty() {
		t.Errorf("halves of the largest number: %v", got)
	}
	if got := Split(5, Convention{}); len(got) != 0 {
		t.Errorf("no shares: %v", got)
	}
}

// Splitting agrees with trying every pair.
func TestSplitIsBruteForce(t *testing.T) {
	for n := int64(1); n <= 40; n++ {
		for a := range int64(101) {
			for b := max(0, 98-a); b <= min(100, 102-a); b++ {
				p, q := Print(Of(a, 100), Percent, 0, HalfUp), Print(Of(b, 100), Percent, 0, HalfUp)
				var want Range
				for k := range n + 1 {
					if Print(Of(k, n), Percent, 0, HalfUp).Equal(p) && Print(Of(n-k, n), Percent, 0, HalfUp).Equal(q) {
						want = NewRange(min(k, want.Lo()+k*int64(boolInt(want.Empty()))), k)
					}
				}
				if got := Split(n, Convention{}, p, q)[0]; got != want {
					t.Fatalf("%v and %v of %d: %v, want %v", p, q, n, got, want)
				}
			}
		}
	}
}

func TestBalanced(t *testing.T) {
	for _, c := range []struct {
		texts []string
		rule  Rounding
		want  string
	}{
		// T05 1, staff by administration: more is missing than five roundings explain.
		{[]string{"50,1 %", "3,9 %", "34,8 %", "2,3 %", "8,4 %"}, HalfUp, "sum 99.5%, drift −0.5%, band (−0.25%, 0.25%]: " +
			"impossible"},
		{[]string{"50,1 %", "3,9 %", "34,8 %", "2,3 %", "8,4 %"}, RoundDown, "sum 99.5%, drift −0.5%, band (−0.5%, 0%]: " +
			"impossible"},
		{[]string{"41,7 %", "8,3 %", "33,3 %", "16,7 %"}, HalfUp, "sum 100%, drift 0%, band (−0.2%, 0.2%]: possible"},
		{[]string{"58,3 %", "4,1 %", "37,5 %"}, HalfUp, "sum 99.9%, drift −0.1%, band (−0.15%, 0.15%]: possible"},
		{[]string{"33 %", "33 %", "33 %"}, HalfUp, "sum 99%, drift −1%, band (−1.5%, 1.5%]: possible"},
		{[]string{"50 %", "51 %"}, HalfUp, "sum 101%, drift 1%, band (−1%, 1%]: possible"},
		{[]string{"50 %", "51 %"}, HalfEven, "sum 101%, drift 1%, band (−1%, 1%): impossible"},
		{nil, HalfUp, "sum 0%, drift −100%, band [0%, 0%]: impossible"},
	} {
		b := Balanced(Convention{Rounding: c.rule}, figures(c.texts...)...)
		if b.String() != c.want || b.Possible() != b.Band.Contains(b.Drift) {
			t.Errorf("%v under %v: %v, want %s", c.texts, c.rule, b, c.want)
		}
	}
}

func figures(texts ...string) []Printed {
	all := make([]Printed, len(texts))
	for i, s := range texts {
		all[i] = MustParse(s)
	}
	return all
}

func BenchmarkParts(b *testing.B) {
	p := MustParse("41,7 %")
	for b.Loop() {
		Parts(p, 24, Convention{})
	}
}

func BenchmarkAdmits(b *testing.B) {
	p, x := MustParse("41,7 %"), Of(10, 24)
	for b.Loop() {
		p.Admits(x, Convention{})
	}
}

// TestPointsAreNoShares: percentage points are no share of a whole, however many it has, nor a mean, nor part of 100 %.
func TestPointsAreNoShares(t *testing.T) {
	p := MustParse("40 %-yks.")
	if r := Wholes(p, 211, Convention{}); !r.Empty() {
		t.Errorf("Wholes: %v", r)
	}
	r, sums := Parts(p, 531, Convention{}), Sums(p, 531, Convention{})
	if !r.Empty() || Possible(p, 531, Convention{}) || !sums.Empty() {
		t.Errorf("Parts: %v", r)
	}
	for _, r := range Split(10, Convention{}, p, MustParse("60 %")) {
		if !r.Empty() {
			t.Errorf("Split: %v", r)
		}
	}
	if b := Balanced(Convention{}, p, MustParse("60 %")); b.Possible() {
		t.Errorf("Balanced: %v", b)
	}
	if rules := RulesFor(10, p); len(rules) > 0 {
		t.Errorf("RulesFor: %v", rules)
	}
}
