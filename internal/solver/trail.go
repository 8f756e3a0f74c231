package solver

// entry is a change of one end of an unknown's box.
type entry struct {
	v    int32
	on   side
	by   int32 // the rule; -1-level for a decision
	prev int32 // the change of the same end before it
}

// endOf returns the index of an end in box.last.
func endOf(v int32, on side) int32 { return 2*v + int32(on) }

// reason is what a contradiction rests on: statements, and decisions of the search by their level.
type reason struct{ said, levels bitset }

// join returns the reason with all of o in it.
func (r reason) join(o reason) reason {
	return reason{r.said.join(o.said), r.levels.join(o.levels)}
}

// explain returns the reason of the contradiction that propagation met.
func (s *solver) explain(b *box) reason {
	s.mark()
	if v := s.clash.v; v >= 0 {
		s.need(b, int32(len(s.trail)), v, lower)
		s.need(b, int32(len(s.trail)), v, upper)
		return s.trace(b, reason{})
	}
	rule := s.rules[s.clash.rule]
	needsAll(rule.scope(), -1, func(v int32, on side) { s.need(b, int32(len(s.trail)), v, on) })
	return s.trace(b, reason{said: rule.why.clone()})
}

// explainEnd returns the reason of an end of an unknown.
func (s *solver) explainEnd(b *box, v int32, on side) reason {
	s.mark()
	s.need(b, int32(len(s.trail)), v, on)
	return s.trace(b, reason{})
}

// explainInterval returns the statements that what an unknown may be rests on.
func (s *solver) explainInterval(b *box, v int32) bitset {
	return s.explainEnd(b, v, lower).join(s.explainEnd(b, v, upper)).said
}

// manyChanges is how many changes are looked through in one step.
const manyChanges = 256

// mark makes the scratch ready: nothing is needed yet.
func (s *solver) mark() {
	s.steps.Take(int64(len(s.trail) / manyChanges))
	if len(s.marked) < len(s.trail) {
		s.marked = make([]bool, 2*len(s.trail))
	}
	clear(s.marked)
	for i := range s.cursor {
		s.cursor[i] = -2
	}
}

// need marks the last change of an end before the change at.
func (s *solver) need(b *box, at, v int32, on side) {
	end := endOf(v, on)
	if s.cursor[end] == -2 {
		s.cursor[end] = b.last[end]
	}
	for s.cursor[end] >= at {
		s.cursor[end] = s.trail[s.cursor[end]].prev
	}
	if c := s.cursor[end]; c >= 0 {
		s.marked[c] = true
	}
}

// trace follows the marked changes back to statements and decisions, the latest first, so that every end's
// changes are passed once.
func (s *solver) trace(b *box, why reason) reason {
	i := int32(len(s.trail))
	need := func(v int32, on side) { s.need(b, i, v, on) }
	for i--; i >= 0; i-- {
		if !s.marked[i] {
			continue
		}
		e := s.trail[i]
		if e.by < 0 {
			why.levels = why.levels.add(int(-1 - e.by))
			continue
		}
		why.said = why.said.join(s.rules[e.by].why)
		s.rules[e.by].needs(e.v, e.on, need)
	}
	return why
}
