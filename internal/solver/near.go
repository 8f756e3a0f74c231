package solver

import "slices"

// near returns statements that cannot be true together and are all about the unknowns of one of them: a share, its
// part and its whole, rather than a chain of other shares. It returns nil when propagation finds none.
func (s *solver) near(p *Problem) bitset {
	single := p.singles()
	s.shallow = true
	defer func() { s.shallow = false }()
	for n, st := range p.Statements {
		chosen := bitset{}.add(n)
		for _, d := range st.conditions {
			for _, v := range d.Of {
				chosen = chosen.join(single[v])
			}
		}
		s.choose(chosen)
		if found, why := s.ask(question{v: -1}); found == none {
			return why.said
		}
	}
	return nil
}

// singles returns, by unknown, the statements that are about it alone.
func (p *Problem) singles() map[int32]bitset {
	list := map[int32]bitset{}
	for n, st := range p.Statements {
		v, alone := st.first(), true
		for _, c := range st.conditions {
			alone = alone && !slices.ContainsFunc(c.Of, func(w int32) bool { return w != v })
		}
		if alone {
			list[v] = list[v].add(n)
		}
	}
	return list
}
