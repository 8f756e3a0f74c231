package solver

import (
	"math/rand/v2"
	"testing"
)

// TestWindowsComeToTheEnd: whatever is answered about several integers at once, the tries come to the end that is
// there, none lies outside of what is left, and they are far fewer than integers.
func TestWindowsComeToTheEnd(t *testing.T) {
	r := rand.New(rand.NewPCG(12, 9))
	for range 3000 {
		on := side(r.IntN(2))
		at := r.Int64N(2000) - 1000
		end := on.inward(at, r.Int64N(1<<r.IntN(12)))
		best, has := on.inward(end, r.Int64N(1<<r.IntN(12))), r.IntN(2) == 0
		unsettled := r.IntN(4) // of four tries of several integers
		w, first, tries := newWindow(on, at, best, has), at, 0
		for to := at; !has || on.outside(at, best); to = w.from(at, best, has) {
			if tries++; on.outside(to, at) || has && !on.outside(to, best) {
				t.Fatalf("from %d to %d, the outermost known is %d (%v)", at, to, best, has)
			}
			steps := w.allowance(1_000_000, at, to)
			if steps < 1 || to == at && steps < 1_000_000/4 {
				t.Fatalf("%d steps from %d to %d", steps, at, to)
			}
			switch {
			case to != at && r.IntN(4) < unsettled:
				w.unsettled(at, to)
			case on.outside(to, end):
				at = on.inward(to, 1)
				w.ruledOut(900 + r.Int64N(200))
			default:
				best, has = on.outer(on.inward(end, r.Int64N(distance(end, to)+1)), to), true
				w.found(at, to)
			}
		}
		if at != end {
			t.Fatalf("the end is %d, not %d", end, at)
		}
		if unsettled == 0 && tries > 60 {
			t.Fatalf("%d tries from %d to %d", tries, first, end)
		}
	}
}

// TestWindowsWithoutABeginning: where an integer has no end to begin from, all that is outside of a witness is tried,
// and with as many steps as a single integer.
func TestWindowsWithoutABeginning(t *testing.T) {
	for _, on := range []side{lower, upper} {
		at := on.outermost()
		w := newWindow(on, at, 0, false)
		if to := w.from(at, 0, false); to != on.opposite().outermost() {
			t.Errorf("no witness: up to %d", to)
		}
		w.ruledOut(10)
		if to := w.from(at, 7, true); to != on.inward(7, -1) || w.allowance(1000, at, to) != 250 {
			t.Errorf("a witness of 7: up to %d, %d steps", to, w.allowance(1000, at, to))
		}
	}
}
