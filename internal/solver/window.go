package solver

// window is how many integers next to one another galloping search tries at once: more as long as they are ruled out
// with little work, fewer where that is not settled soon. The narrower an unknown, the more propagation says.
type window struct {
	on     side
	width  int64
	step   int64 // how far outside the outermost witness the window ends at least
	least  int64 // how many steps it took at least to rule a window out; 0 for none yet
	growth int64 // by which it grows
	few    bool  // a witness is near from the beginning
}

// The limits of a window: how many integers are few, and how many times the least work is done for them, and for more.
const (
	fewIntegers = 64
	muchWork    = 16
	wideWork    = 4
)

// newWindow returns the window to begin with. Few integers up to a witness that is known already are tried at once.
func newWindow(on side, at, best int64, has bool) *window {
	w := &window{on: on, width: 1, step: 1, growth: 4, few: has && distance(at, best) <= fewIntegers}
	if w.few {
		w.width = fewIntegers
	}
	return w
}

// from returns the last of the integers to be tried at once, of which at is the first. Best is the outermost that a
// witness has, if one is known. Where there is no end to begin from, it is all that are outside of it.
func (w *window) from(at, best int64, has bool) (to int64) {
	to = w.on.opposite().outermost()
	if has {
		to = w.on.outer(w.on.inward(best, -1), w.on.inward(at, max(distance(at, best)-w.step, distance(at, best)/2)))
	}
	if at == w.on.outermost() {
		return to
	}
	return w.on.outer(to, w.on.inward(at, w.width))
}

func distance(x, y int64) int64 { return max(x, y) - min(x, y) }

// allowance returns how many of the steps that are left may be taken for the integers from at to to.
func (w *window) allowance(left, at, to int64) int64 {
	switch {
	case to == at || w.least == 0 || at == w.on.outermost():
		return left / 4
	case distance(at, to) > fewIntegers:
		return min(left/4, wideWork*w.least)
	}
	return min(left/4, muchWork*w.least)
}

// ruledOut makes the window wider when integers were ruled out in so many steps, if these are few.
func (w *window) ruledOut(steps int64) {
	if w.least == 0 || steps < w.least {
		w.least = max(steps, 1)
	}
	if w.width >= fewIntegers {
		w.growth = min(w.growth, 2)
	}
	if steps <= 2*w.least {
		w.width *= w.growth
	}
}

// found makes the window narrower that led to a witness: to rule out some of it takes less work than to find another.
func (w *window) found(at, to int64) {
	w.step *= 2
	if !w.few {
		w.width = distance(at, to) / 4
	}
}

// unsettled makes the window narrower, and for good: it was too wide.
func (w *window) unsettled(at, to int64) { w.width, w.growth = distance(at, to)/4, 1 }
