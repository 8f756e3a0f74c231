package system

// near returns statements that cannot be true together and are all about the unknowns of one of them: a share, its
// part and its whole, rather than a chain of other shares. It returns nil when propagation finds none.
func (s *solver) near(of *System) bitset {
	single := of.singles()
	s.shallow = true
	defer func() { s.shallow = false }()
	for n, st := range of.statements {
		chosen := bitset{}.add(n)
		for _, d := range st.drafts {
			for _, name := range d.names {
				chosen = chosen.join(single[name])
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
func (s *System) singles() map[string]bitset {
	list := map[string]bitset{}
	for n, st := range s.statements {
		name, alone := st.about(), true
		for _, d := range st.drafts {
			for _, other := range d.names {
				alone = alone && other == name
			}
		}
		if alone {
			list[name] = list[name].add(n)
		}
	}
	return list
}
