package barometer

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/survey/question"
)

// TestPairsAreNamedByBoth: every pair of a row is named by both of its parts.
func TestPairsAreNamedByBoth(t *testing.T) {
	names := func(keys ...string) (all []question.Name) {
		for _, k := range keys {
			all = append(all, question.Name{Key: k, Labels: labels{k, k, k}})
		}
		return all
	}
	var pairs []string
	for _, n := range namePairs(names("a", "b"), names("b", "c")) {
		pairs = append(pairs, n.Key)
	}
	if !slices.Equal(pairs, []string{"a.b", "a.c", "b.b", "b.c"}) {
		t.Errorf("pairs: %v", pairs)
	}
}

// TestOriginsWhoseServicesMoved: services of one origin of 2011 have successors of another one in 2026 (practical training
// is a work try-out now, and Kela's try-out and coaching are one line), so that four origins do not compare; between 2006
// and 2011 all do.
func TestOriginsWhoseServicesMoved(t *testing.T) {
	moved := []string{"training", "work-try-out", "job-coaching", "other"}
	report := func(e Edition) *Report { return &Report{Edition: e} }
	for _, c := range []struct {
		before, now Edition
		unlike      []string
	}{{Edition2011(), Edition2026(), moved}, {Edition2006(), Edition2011(), nil}} {
		var got []string
		links := originLinks(report(c.before), report(c.now))
		for _, l := range links {
			if len(l.Before) != 1 || len(l.Now) != 1 || l.Before[0] != l.Now[0] {
				t.Errorf("%v is linked with %v", l.Before, l.Now)
			}
			if l.Unlike() {
				got = append(got, l.Now[0].Key)
			}
		}
		if !slices.Equal(got, c.unlike) || len(links) != 6 {
			t.Errorf("%d to %d: %v of %d, want %v", c.before.Year(), c.now.Year(), got, len(links), c.unlike)
		}
	}
}
