package solver

import "testing"

// TestBudget: steps that are limited come back, those that are taken do not.
func TestBudget(t *testing.T) {
	b := budget{10}
	if b.Spent() || !b.Take(9) || b.left != 1 || b.Take(1) || !b.Spent() {
		t.Errorf("%d steps are left of 10 less 10", b.left)
	}
	for _, c := range []struct{ left, limit, within, taken, after int64 }{
		{10, 4, 4, 3, 7}, {10, 4, 4, 4, 6}, {10, 4, 4, 9, 6}, {10, 12, 10, 3, 7}, {10, 10, 10, 0, 10}, {10, 0, 0, 0, 10},
	} {
		b := budget{c.left}
		end := b.Limit(c.limit)
		if b.left != c.within {
			t.Errorf("%d limited to %d: %d", c.left, c.limit, b.left)
		}
		b.Take(c.taken)
		if end(); b.left != c.after {
			t.Errorf("%d limited to %d, less %d: %d, want %d", c.left, c.limit, c.taken, b.left, c.after)
		}
	}
}

// TestBudgetOfAHeuristic: it takes its steps from both budgets, and only a success adds to its own.
func TestBudgetOfAHeuristic(t *testing.T) {
	for _, c := range []struct {
		all, own, within int64 // within: what the heuristic sees
		taken            int64
		ok               bool
		allAfter, after  int64
		runs             bool
	}{
		{100, 10, 10, 4, true, 96, 11, true}, // 10 - 4 + 5
		{100, 10, 10, 4, false, 96, 6, true},
		{8, 10, 8, 4, false, 4, 6, true},
		{100, 0, 0, 0, false, 100, 0, false},
		{0, 10, 0, 0, false, 0, 10, false},
		{1, 1, 1, 1, false, 0, 0, true},
	} {
		all, own, ran := budget{c.all}, budget{c.own}, false
		ok := all.Try(&own, 5, func() bool {
			if ran = true; all.left != c.within {
				t.Errorf("%+v: it sees %d", c, all.left)
			}
			all.Take(c.taken)
			return c.ok
		})
		if ok != c.ok || ran != c.runs || all.left != c.allAfter || own.left != c.after {
			t.Errorf("%+v: %v, ran %v, %d and %d are left", c, ok, ran, all.left, own.left)
		}
	}
}
