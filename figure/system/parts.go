package system

// parts returns the system in parts that have no unknown in common, each a system of its own: in the order of
// their first unknowns, the statements in the order of the system.
func (s *System) parts() []*System {
	list, of := []*System{}, map[int32]*System{}
	group := s.connect()
	if group.one() {
		return []*System{s}
	}
	for v, u := range s.unknowns {
		root := group.find(int32(v))
		if of[root] == nil {
			of[root] = s.empty()
			list = append(list, of[root])
		}
		of[root].have(u)
	}
	for _, st := range s.statements {
		of[group.find(s.index[st.about()])].keep(st)
	}
	return list
}

// part returns the part of the system that an unknown is in.
func (s *System) part(name string) *System {
	group, part := s.connect(), s.empty()
	root := group.find(s.index[name])
	for v, u := range s.unknowns {
		if group.find(int32(v)) == root {
			part.have(u)
		}
	}
	for _, st := range s.statements {
		if group.find(s.index[st.about()]) == root {
			part.keep(st)
		}
	}
	return part
}

// have adds an unknown that another system has.
func (s *System) have(u unknown) {
	s.index[u.name] = int32(len(s.unknowns))
	s.unknowns = append(s.unknowns, u)
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

// about returns one of the unknowns that a statement is about.
func (s Statement) about() string { return s.drafts[0].names[0] }

// groups joins unknowns that statements connect: every unknown names another of its group, the first itself.
type groups []int32

func (s *System) connect() groups {
	g := make(groups, len(s.unknowns))
	for v := range g {
		g[v] = int32(v)
	}
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

// one reports whether all unknowns are in one group.
func (g groups) one() bool {
	for v := range g {
		if g.find(int32(v)) != 0 {
			return false
		}
	}
	return len(g) > 0
}

// find returns the first unknown of the group of v.
func (g groups) find(v int32) int32 {
	for g[v] != v {
		g[v] = g[g[v]]
		v = g[v]
	}
	return v
}

func (g groups) join(v, w int32) {
	v, w = g.find(v), g.find(w)
	g[max(v, w)] = min(v, w)
}
