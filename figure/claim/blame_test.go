package claim

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// TestNoInnocentFigureIsBlamed: of figures that share a hidden total, only those are inconsistent that the others do
// not need to leave out, in whatever order they stand; where either of two may be wrong, both are named.
func TestNoInnocentFigureIsBlamed(t *testing.T) {
	for _, c := range []struct {
		claims []Claim
		want   []string
		says   string
	}{
		{claimsOf("all | ", "wrong | 12 % | 525 / all", "t1 | 18 % | 2812 / all", "t2 | 47 % | 7221 / all",
			"t3 | 34 % | 5202 / all",
			"t4 | 31 % | 4770 / all", "t5 | 66 % | 10157 / all", "525 | 525", "2812 | 2812", "7221 | 7221", "5202 | 5202",
			"4770 | 4770", "10157 | 10157"), []string{"wrong"}, "525 / all = 3,39 % to 3,44 %, which does not print as 12 %"},
		{claimsOf("all | ", "a | 50 % | 10 / all", "b | 20 % | 10 / all", "10 | 10"), []string{"a", "b"},
			"no number that fits"},
		{claimsOf("all | ", "a | 50 % | 10 / all", "b | 50 % | 10 / all", "c | 25 % | 10 / all", "d | 100 % | 10 / all",
			"10 | 10"),
			[]string{"c", "d"}, "which does not print as"},
		{claimsOf("all | ", "a | 50 % | 10 / all", "b | 50 % | 10 / all", "10 | 10"), nil, ""},
	} {
		r := rand.New(rand.NewPCG(1, 2))
		var before []string
		for range 12 {
			findings, err := Verify(c.claims, figure.Convention{})
			if err != nil {
				t.Fatal(err)
			}
			var blamed, told []string
			for _, f := range findings {
				told = append(told, f.Claim.ID+": "+f.Note)
				if f.Verdict == Inconsistent {
					blamed = append(blamed, f.Claim.ID)
					if !strings.Contains(f.Note, c.says) || len(f.Against) == 0 {
						t.Errorf("%s: %q, against %q", f.Claim.ID, f.Note, f.Against)
					}
				}
			}
			slices.Sort(blamed)
			slices.Sort(told)
			if diff := cmp.Diff(c.want, blamed); diff != "" {
				t.Fatalf("(- want, + blamed)\n%s", diff)
			}
			if before != nil && c.want != nil && !slices.Equal(before, told) {
				t.Errorf("the order of claims tells:\n%s", cmp.Diff(before, told))
			}
			before = told
			r.Shuffle(len(c.claims), func(i, j int) { c.claims[i], c.claims[j] = c.claims[j], c.claims[i] })
		}
	}
}

// TestTheShortestContradictionIsTold: of those in which a formula stands, the first of the shortest.
func TestTheShortestContradictionIsTold(t *testing.T) {
	said := func(names ...string) (c system.Contradiction) {
		for _, name := range names {
			c.Statements = append(c.Statements, system.Say(name, ""))
		}
		return c
	}
	b := blame{conflicts: []conflict{
		{said("x", "y", "z"), []string{"r", "s"}}, {said("x", "y"), []string{"r"}}, {said("y", "z"), []string{"r", "t"}},
		{said("z"), []string{"t"}},
	}}
	for relation, want := range map[string][]string{"r": {"x", "y"}, "s": {"x", "y", "z"}, "t": {"z"}, "u": {}} {
		if got := b.of(relation).Names(); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", relation, got, want)
		}
	}
}

// TestOnlyFormulasAskedAboutAreBlamed: of a contradiction, not what is printed, nor the formula of a figure that is not
// asked about.
func TestOnlyFormulasAskedAboutAreBlamed(t *testing.T) {
	s, err := SystemOf(claimsOf("all |", "a | 50 % | 10 / all", "b | 20 % | 10 / all", "10 | 10"), figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ asked, want []string }{
		{[]string{"all", "a", "b"}, []string{"a = 10 / all", "b = 10 / all"}}, {[]string{"b"}, []string{"b = 10 / all"}},
		{[]string{"all"}, nil},
	} {
		b := blameOf(s.Propagation(c.asked...), c.asked, len(s.Statements()))
		if found := b.clashes(nil); found != (c.want != nil) || !slices.Equal(union(b.relations()), c.want) {
			t.Errorf("asked about %v: %v, want %v", c.asked, b.relations(), c.want)
		}
	}
}
