package enum

import "testing"

// TestCounted: the texts about one are said of 1 alone, and where there are none, the others.
func TestCounted(t *testing.T) {
	one, many := Labels{"rivi", "rad", "row"}, Labels{"riviä", "rader", "rows"}
	for n, want := range map[int64]Labels{-1: many, 0: many, 1: one, 2: many, 11: many, 21: many} {
		if got := (Counted{one, many}).Of(n); got != want {
			t.Errorf("%d: %v", n, got)
		}
		if got := (Counted{Many: many}).Of(n); got != many {
			t.Errorf("%d of no one: %v", n, got)
		}
	}
	for n, want := range map[int64]string{0: "0 units", 1: "1 unit", 2: "2 units"} {
		if got := Several(n, "unit", "units"); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}
