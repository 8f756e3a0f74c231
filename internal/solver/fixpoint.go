package solver

// fixpoint is what propagation found by all statements: fewer of them are asked from there on, not from the declarations.
type fixpoint struct {
	trail  []entry
	box    *box
	unsure []bool // by end; scratch of unsure
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
	b, unsure := s.declared(), s.unsure()
	for v, u := range s.unknowns {
		low, high := !unsure[endOf(int32(v), lower)], !unsure[endOf(int32(v), upper)]
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

// unsure returns, by end, whether its last change does not rest on the chosen statements alone, or rests on what was
// derived from several.
func (s *solver) unsure() []bool {
	ends := s.fixpoint.unsure
	clear(ends)
	for _, e := range s.fixpoint.trail {
		unsure := int(e.by) >= s.stated || s.rules[e.by].off
		if !unsure {
			s.rules[e.by].needs(e.v, e.on, func(v int32, on side) { unsure = unsure || ends[endOf(v, on)] })
		}
		ends[endOf(e.v, e.on)] = unsure
	}
	return ends
}
