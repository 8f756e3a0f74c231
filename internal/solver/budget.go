package solver

// budget is the number of steps that may still be taken. A step is the revision of one rule, or about as much work;
// every loop takes its steps from a budget, so that every question ends.
type budget struct{ left int64 }

// Take takes n steps, and reports whether any are left.
func (b *budget) Take(n int64) bool {
	b.left -= n
	return b.left > 0
}

// Spent reports whether no steps are left.
func (b *budget) Spent() bool { return b.left <= 0 }

// Limit lets no more than n steps be taken until the function that it returns is called, which gives the others back.
func (b *budget) Limit(n int64) (end func()) {
	rest := b.left - min(b.left, n)
	b.left -= rest
	return func() { b.left = max(b.left, 0) + rest }
}

// Try runs a heuristic, which need not lead anywhere, on steps that count both here and in a budget of its own; that
// one grows by gain with every success.
func (b *budget) Try(own *budget, gain int64, heuristic func() bool) bool {
	if own.Spent() || b.Spent() {
		return false
	}
	most := min(b.left, own.left)
	rest := b.left - most
	b.left = most
	ok := heuristic()
	own.left -= most - b.left
	if b.left += rest; ok {
		own.left += gain
	}
	return ok
}
