package solver

// fixpoint is what propagation found by all statements: fewer are asked from there on, not from the declarations.
type fixpoint struct {
	trail []entry
	box   *box
}

// staysOpen reports whether the chosen statements do not answer one of the questions. Where they answer all, what that
// rests on has to be found from the declarations.
func (s *solver) staysOpen(questions []question) bool {
	b := s.resume()
	defer s.release(b)
	if !s.derive(b) {
		return false
	}
	for _, q := range questions {
		if found, _ := s.solve(b, q, s.steps.left); found != none {
			return true
		}
	}
	return false
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
	for _, e := range s.fixpoint.trail {
		sure := int(e.by) < s.stated && !s.rules[e.by].off
		if sure {
			s.rules[e.by].needs(e.v, e.on, func(v int32, on side) { sure = sure && s.rests[endOf(v, on)] })
		}
		s.rests[endOf(e.v, e.on)] = sure
	}
	return s.rests
}
