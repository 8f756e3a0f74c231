package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// edge is one end of what an unknown may be.
type edge struct {
	at      figure.Ratio // no number: no end
	open    bool
	reached bool   // numbers that satisfy all statements were found there
	clash   bool   // no numbers satisfy them at all
	why     bitset // the statements that it rests on
}

// ends finds both ends of what v may be; false when nothing is possible, after which the box is of no more use.
func (s *solver) ends(b *box, v int32) (low, high edge, possible bool) {
	if low = s.end(b, v, false); low.clash {
		return low, high, false
	}
	high = s.end(b, v, true)
	return low, high, !high.clash
}

// end finds an end of what v may be within the box that is left so far.
func (s *solver) end(b *box, v int32, upper bool) edge {
	if !s.met(b, v, upper) && !s.sharpen(b, v, upper) {
		return edge{clash: true, why: s.explain(b).said}
	}
	why := s.explainEnd(b, v, upper).said
	if s.unknowns[v].integer {
		return s.hunt(b, v, upper, why)
	}
	return s.realEnd(b, v, upper, why)
}

// met reports whether a witness is known that has v at the end that the box leaves.
func (s *solver) met(b *box, v int32, upper bool) bool {
	x, _, has := s.known(v, upper)
	side := 2*boolInt(upper) - 1
	return has && x.Equal(at(s.interval(b, v), side))
}

// realEnd tries the end that is left so far; it is not moved beyond.
func (s *solver) realEnd(b *box, v int32, upper bool, why bitset) edge {
	i := b.span[v]
	e := edge{at: lowEnd(i), open: lowOpen(i), why: why}
	if upper {
		e.at, e.open = highEnd(i), highOpen(i)
	}
	if !e.at.Defined() {
		e.reached = s.endless(b, v, upper) == some
		return e
	}
	if e.open {
		return e
	}
	if s.met(b, v, upper) || s.dive(b, v, e.at) {
		e.reached = true
		return e
	}
	found, because := s.solve(b, question{v, figure.Point(e.at)}, s.left/4)
	e.reached = found == some
	if found == none {
		e.clash, e.open, e.why = !because.levels.has(0), true, why.join(because.said)
	}
	return e
}

// hunt finds the end of a whole number: it tries the outermost that is left so far, and if that is ruled out,
// whatever lies beyond the outermost that a witness has, in steps that grow as long as witnesses are found and are
// halved when they are not. Numbers are counted outwards in, so that both ends are found alike: as they are from the
// lower end, with the other sign from the upper. Where none is left so far, one is looked for only if there is
// one.
func (s *solver) hunt(b *box, v int32, upper bool, why bitset) edge {
	h := hunter{s, b, v, upper}
	e := edge{why: why}
	at, unbounded := h.first()
	if unbounded {
		if found := s.endless(b, v, upper); found != none {
			e.reached = found == some
			return e
		}
	}
	_, best, has := s.known(v, upper)
	step := int64(1)
	for to := at; !(has && best <= at); {
		if at > -MaxUnknown && h.dive(b, v, h.end(at)) {
			break
		}
		found, because := h.probe(at, to)
		switch {
		case found == some:
			best, has, step = h.value(s.witness[v]), true, 2*step
		case found == open:
			if at > -MaxUnknown {
				e.at = h.end(at)
			}
			return e
		case !because.levels.has(0) || to >= h.last():
			e.clash = true
			return e
		default:
			e.why = e.why.join(because.said)
			at = to + 1
		}
		if to = MaxUnknown; has {
			to = max(at, best-step)
		}
	}
	e.at, e.reached = h.end(at), true
	return e
}

// hunter counts the values of an unknown outwards in.
type hunter struct {
	*solver
	b     *box
	v     int32
	upper bool
}

// first returns the outermost number, and whether that is only for want of an end.
func (h hunter) first() (at int64, unbounded bool) {
	lo, hi := h.b.lo[h.v], h.b.hi[h.v]
	switch {
	case h.upper && hi == noHi || !h.upper && lo == noLo:
		return -MaxUnknown, true
	case h.upper:
		return -hi, false
	}
	return lo, false
}

// last returns the innermost number.
func (h hunter) last() int64 {
	at, unbounded := hunter{h.solver, h.b, h.v, !h.upper}.first()
	if unbounded {
		return MaxUnknown
	}
	return -at
}

func (h hunter) probe(from, to int64) (answer, reason) {
	if h.upper {
		from, to = -to, -from
	}
	return h.solve(h.b, question{h.v, figure.Closed(figure.Whole(from), figure.Whole(to))}, h.left/4)
}

// value returns a value as the hunter counts it.
func (h hunter) value(x figure.Ratio) int64 {
	n, _, _ := x.Counts()
	if h.upper {
		return -n
	}
	return n
}

func (h hunter) end(at int64) figure.Ratio {
	if h.upper {
		return figure.Whole(-at)
	}
	return figure.Whole(at)
}

// watch makes the solver remember the outermost values of every witness it meets.
func (s *solver) watch() {
	s.least, s.most = make([]figure.Ratio, len(s.unknowns)), make([]figure.Ratio, len(s.unknowns))
	s.seen = func(values []figure.Ratio) {
		for v, x := range values {
			if !s.least[v].Defined() || x.Less(s.least[v]) {
				s.least[v] = x
			}
			s.most[v] = s.most[v].Max(x)
		}
	}
}

// known returns the outermost value of v that a witness has, as it is and as a hunter counts it.
func (s *solver) known(v int32, upper bool) (x figure.Ratio, counted int64, has bool) {
	if s.seen == nil {
		return figure.Ratio{}, 0, false
	}
	x = s.least[v]
	if upper {
		x = s.most[v]
	}
	return x, hunter{upper: upper}.value(x), x.Defined()
}
