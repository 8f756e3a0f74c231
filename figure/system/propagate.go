package system

import (
	"maps"
	"slices"
)

// Propagate returns the bounds of the unknowns named, as far as propagation alone finds them: nothing is searched, so
// they are true, but may be wider than those of Bounds. It also returns every contradiction that propagation meets. Of a
// contradiction the relations whose Subject is named are set aside, or if it has none, all its statements; an unknown of
// which a relation was set aside has no bounds.
func (s *System) Propagate(names ...string) ([]Bounds, []Contradiction) {
	asked := map[string]bool{}
	for _, name := range names {
		asked[name] = true
	}
	var bounds []Bounds
	var clashes []Contradiction
	for _, part := range s.parts() {
		more, found := part.propagated(asked)
		bounds, clashes = append(bounds, more...), append(clashes, found...)
	}
	return bounds, clashes
}

// propagated is Propagate for a connected part.
func (s *System) propagated(asked map[string]bool) (bounds []Bounds, clashes []Contradiction) {
	if !slices.ContainsFunc(s.unknowns, func(u unknown) bool { return asked[u.name] }) {
		return nil, nil
	}
	c := s.newSolver()
	b, clashes := c.consistent(s, asked)
	doubted := map[string]bool{}
	for _, clash := range clashes {
		for _, st := range clash.Statements {
			doubted[st.Subject] = doubted[st.Subject] || st.Relation
		}
	}
	for v, u := range s.unknowns {
		if asked[u.name] && !doubted[u.name] {
			why := c.explainEnd(b, int32(v), false).join(c.explainEnd(b, int32(v), true)).said
			bounds = append(bounds, Bounds{Name: u.name, Interval: c.interval(b, int32(v)), Because: s.reasons(u.name, why)})
		}
	}
	return bounds, clashes
}

// consistent returns what is left of the unknowns when the relations of every contradiction that propagation meets are
// set aside, and these contradictions.
func (s *solver) consistent(of *System, asked map[string]bool) (*box, []Contradiction) {
	s.propagateOnly(of)
	var chosen bitset
	var clashes []Contradiction
	for n := range of.statements {
		chosen = chosen.add(n)
	}
	for {
		b, ok := s.root()
		if ok {
			return b, clashes
		}
		core, _ := s.minimal(s.explain(b).said, question{v: -1})
		clashes = append(clashes, of.contradictionOf(core, true))
		of.setAside(chosen, core, asked)
		s.choose(chosen)
	}
}

// setAside takes the relations about the unknowns asked for out of the statements chosen, or all of a contradiction in
// which there are none.
func (s *System) setAside(chosen, core bitset, asked map[string]bool) {
	relations := 0
	for _, n := range core.list() {
		if st := s.statements[n]; st.Relation && asked[st.Subject] {
			chosen.remove(n)
			relations++
		}
	}
	for _, n := range core.list() {
		if relations == 0 {
			chosen.remove(n)
		}
	}
}

func (s *System) contradictionOf(core bitset, minimal bool) Contradiction {
	c := Contradiction{Minimal: minimal}
	for _, n := range core.list() {
		c.Statements = append(c.Statements, s.statements[n])
	}
	return c
}

// The limits of reasons: how many statements are tried one by one for whether an interval needs them, and how many are
// looked at for that at all.
const (
	fewReasons  = 12
	manyReasons = 64
)

// reasons returns the names of the statements that give an interval: as few as propagation needs, unless there are many.
func (s *System) reasons(name string, why bitset) (names []string) {
	for _, n := range why.list() {
		names = append(names, s.statements[n].Name)
	}
	if len(names) <= manyReasons {
		names = s.only(name, why).shallowReasons(name, names)
	}
	return names
}

// only returns the system of some statements and an unknown, with no unknowns beside.
func (s *System) only(name string, chosen bitset) *System {
	named := map[int32]bool{s.index[name]: true}
	for _, n := range chosen.list() {
		for _, d := range s.statements[n].drafts {
			for _, name := range d.names {
				named[s.index[name]] = true
			}
		}
	}
	only := s.empty()
	for _, v := range slices.Sorted(maps.Keys(named)) {
		only.have(s.unknowns[v])
	}
	for _, n := range chosen.list() {
		only.keep(s.statements[n])
	}
	return only.part(name)
}

// shallowReasons returns the statements that give the bounds which propagation alone finds; all of those named when it
// takes too long to tell.
func (s *System) shallowReasons(name string, all []string) []string {
	v := s.index[name]
	c := s.newSolver()
	c.propagateOnly(s)
	b, _ := c.root()
	if c.left <= 0 {
		return all
	}
	i := c.interval(b, v)
	low, high := edge{at: lowEnd(i), open: lowOpen(i)}, edge{at: highEnd(i), open: highOpen(i)}
	why := c.explainEnd(b, v, false).join(c.explainEnd(b, v, true)).said
	if len(why.list()) <= fewReasons {
		why, _ = c.minimal(why, beyond(v, low, high)...)
	}
	return s.bounds(v, low, high, why).Because
}

// stepsForEach is how many steps propagation takes for every statement, in all, where nothing is searched.
const stepsForEach = 200

// propagateOnly makes the solver search nothing, and stop after a number of steps that grows with the system.
func (s *solver) propagateOnly(of *System) {
	s.shallow = true
	s.left = min(s.left, stepsForEach*int64(len(of.statements)+8))
}
