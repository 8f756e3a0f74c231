package figure

// parts returns the system in parts that have no unknown in common, each a system of its own: in the order of
// their first unknowns, the statements in the order of the system.
func (s *System) parts() []*System {
	group := s.connect()
	list, of := []*System{}, map[int32]*System{}
	for v, u := range s.unknowns {
		root := group.find(int32(v))
		if of[root] == nil {
			of[root] = s.empty()
			list = append(list, of[root])
		}
		part := of[root]
		part.index[u.name] = int32(len(part.unknowns))
		part.unknowns = append(part.unknowns, u)
	}
	for _, st := range s.statements {
		of[group.find(s.index[st.about()])].keep(st)
	}
	return list
}

// empty returns a system with nothing in it, and the same budget.
func (s *System) empty() *System {
	return &System{Budget: s.Budget, index: map[string]int32{}, named: map[string]int{}}
}

// keep adds a statement that another system has, all of whose unknowns are here.
func (s *System) keep(st Statement) {
	st.rules, _ = s.resolve(st)
	s.named[st.Name] = len(s.statements)
	s.statements = append(s.statements, st)
}

// part returns the part of the system that an unknown is in.
func (s *System) part(name string) *System {
	for _, p := range s.parts() {
		if _, has := p.index[name]; has {
			return p
		}
	}
	return s
}

// about returns one of the unknowns that a statement is about.
func (s Statement) about() string { return s.drafts[0].names[0] }

// groups joins unknowns that statements connect.
type groups map[int32]int32

func (s *System) connect() groups {
	g := groups{}
	for _, st := range s.statements {
		first := s.index[st.about()]
		for _, d := range st.drafts {
			for _, name := range d.names {
				g.join(first, s.index[name])
			}
		}
	}
	return g
}

// find returns the unknown that stands for the group of v.
func (g groups) find(v int32) int32 {
	for {
		up, has := g[v]
		if !has || up == v {
			return v
		}
		if above, has := g[up]; has {
			g[v] = above
		}
		v = up
	}
}

func (g groups) join(v, w int32) {
	v, w = g.find(v), g.find(w)
	g[max(v, w)] = min(v, w)
}
