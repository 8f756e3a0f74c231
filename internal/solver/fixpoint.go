package solver

import "slices"

// fixpoint is what propagation found by all statements, of which there are at most manyReasons: fewer are asked from
// there on, not from the declarations.
type fixpoint struct {
	trail   []entry
	box     *box
	derived []posted          // rules that follow from several statements at once
	trials  map[uint64]*trial // by the statements that were chosen
}

// trial is what propagation found by some of the statements.
type trial struct {
	box     *box
	derived []posted
	outside *box // what was left when an unknown was to be outside its interval; nil before
}

// keepFixpoint takes what propagation has found in a box as the fixpoint.
func (s *solver) keepFixpoint(b *box) {
	s.fixpoint = &fixpoint{slices.Clone(s.trail), b, s.derived(), map[uint64]*trial{}}
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

// staysOpen reports whether the chosen statements do not answer one of the questions. Where they answer all, what that
// rests on has to be found from the declarations.
func (s *solver) staysOpen(chosen bitset, questions []question) bool {
	t := s.tried(chosen[0])
	if t == nil {
		return false
	}
	// What was left when another unknown was outside its interval is tried first: most of it need not be found again.
	for _, b := range []*box{t.outside, t.box} {
		for _, q := range questions {
			if b == nil {
				continue
			}
			c, settled := s.leave(b, q)
			if c == nil {
				continue
			}
			old := t.outside
			if settled {
				t.outside = c
			} else {
				old = c
			}
			if old != nil {
				s.release(old)
			}
			return true
		}
	}
	return false
}

// tried returns what propagation finds by the chosen statements, nil for a contradiction.
func (s *solver) tried(chosen uint64) *trial {
	if t := s.fixpoint.trials[chosen]; t != nil {
		s.repost(t.derived)
		return t
	}
	b := s.resume()
	if !s.derive(b) {
		s.release(b)
		return nil
	}
	t := &trial{box: b, derived: s.derived()}
	if !s.steps.Spent() { // it was not cut short
		s.fixpoint.trials[chosen] = t
	}
	return t
}

// leave returns what propagation leaves of a box for the question, nil for nothing; settled is false when it was cut
// short.
func (s *solver) leave(b *box, q question) (left *box, settled bool) {
	defer s.steps.Limit(quickly * int64(len(s.unknowns)))()
	s.steps.Take(1 + int64(len(s.unknowns)/fewUnknowns))
	if s.interval(b, q.v).Intersect(q.in).Empty() {
		return nil, true
	}
	defer s.drain()
	c := s.copyOf(b)
	s.clip(c)
	if s.within(c, q.v, q.in, -1) && s.propagate(c) {
		return c, !s.steps.Spent()
	}
	s.release(c)
	return nil, true
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
