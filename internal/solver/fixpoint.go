package solver

import "slices"

// fixpoint is what propagation found by all statements, of which there are at most manyReasons: fewer are asked from
// there on, not from the declarations.
type fixpoint struct {
	trail   []entry
	box     *box
	derived []posted        // rules that follow from several statements at once
	trials  map[uint64]*box // by the statements that were chosen
}

const _ = uint(64 - manyReasons) // they fit in one word

// keepFixpoint takes what propagation has found in a box as the fixpoint.
func (s *solver) keepFixpoint(b *box) {
	s.fixpoint = &fixpoint{slices.Clone(s.trail), b, s.derived(), map[uint64]*box{}}
}

// recall brings the solver back to its fixpoint, by all statements.
func (s *solver) recall() {
	s.forget()
	for i := range s.rules {
		s.rules[i].off = false
	}
	s.repost(s.fixpoint.derived)
	s.trail = append(s.trail, s.fixpoint.trail...)
}

// derived returns the rules that were derived from several statements, repost posts them again.
func (s *solver) derived() []posted { return slices.Clone(s.rules[s.stated:]) }

func (s *solver) repost(derived []posted) {
	for _, r := range derived {
		s.post(r.rule, r.why)
	}
}

// tried returns what propagation leaves by the chosen statements alone.
func (s *solver) tried(chosen bitset) *box {
	if b := s.fixpoint.trials[chosen[0]]; b != nil {
		return b
	}
	s.choose(chosen)
	b := s.resume()
	s.derive(b)
	if !s.steps.Spent() { // it was not cut short
		s.fixpoint.trials[chosen[0]] = b
	}
	return b
}

// resume returns the box that is known, with every end as declared that does not rest on the chosen statements alone,
// and the rules about those to be looked at. The others are where no rule narrows them: they were by more statements.
func (s *solver) resume() *box {
	b, sure := s.declared(), s.sure()
	for v, u := range s.unknowns {
		low, high := sure[endOf(int32(v), lower)], sure[endOf(int32(v), upper)]
		switch {
		case u.integer:
			if low {
				b.lo[v] = s.fixpoint.box.lo[v]
			}
			if high {
				b.hi[v] = s.fixpoint.box.hi[v]
			}
		case low && high:
			b.span[v] = s.fixpoint.box.span[v]
		case low:
			b.span[v] = b.span[v].Intersect(lower.from(s.fixpoint.box.span[v].Lo()))
		case high:
			b.span[v] = b.span[v].Intersect(upper.from(s.fixpoint.box.span[v].Hi()))
		}
		if !low || !high {
			for _, r := range s.about[v] {
				s.enqueue(r)
			}
		}
	}
	return b
}

// sure returns, by end, whether its last change rests on the chosen statements alone, and on nothing that was derived
// from several. An end without a change is.
func (s *solver) sure() []bool {
	if len(s.rests) < 2*len(s.unknowns) {
		s.rests = make([]bool, 2*len(s.unknowns))
	}
	for i := range s.rests {
		s.rests[i] = true
	}
	sure := false
	rests := func(v int32, on side) { sure = sure && s.rests[endOf(v, on)] }
	for _, e := range s.fixpoint.trail {
		if sure = int(e.by) < s.stated && !s.rules[e.by].off; sure {
			s.rules[e.by].needs(e.v, e.on, rests)
		}
		s.rests[endOf(e.v, e.on)] = sure
	}
	return s.rests
}
