package figure

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// imply gives every finding that rests on a figure which is not printed the interval that all claims together leave
// of it. The statements that clash by themselves are left out. Where hidden figures make claims contradictory, the
// formulas that name them are inconsistent, one contradiction after the other.
func imply(claims []Claim, findings []Finding, by Convention) error {
	s, err := SystemOf(claims, by)
	if err != nil {
		return err
	}
	at := map[string]*Finding{}
	var clashing []string
	for i := range findings {
		f := &findings[i]
		switch f.Verdict {
		case Implied:
			at[f.Claim.ID] = f
		case Inconsistent:
			clashing = append(clashing, f.Claim.relation())
		}
	}
	for _, part := range s.Without(clashing...).parts() {
		part.imply(at)
	}
	return nil
}

// imply gives the findings about the unknowns of a part their intervals.
func (s *System) imply(at map[string]*Finding) {
	if !slices.ContainsFunc(s.unknowns, func(u unknown) bool { return at[u.name] != nil }) {
		return
	}
	c := s.newSolver()
	b := c.consistent(s, at)
	for v, u := range s.unknowns {
		if f := at[u.name]; f != nil && f.Verdict == Implied {
			f.Interval = c.interval(b, int32(v))
			f.Exact = Ratio{}
			if x, single := f.Interval.Single(); single {
				f.Exact = x
			}
			f.because(s, c.explainEnd(b, int32(v), false).join(c.explainEnd(b, int32(v), true)).said)
		}
	}
}

// consistent returns what is left of the unknowns when the formulas of every contradiction that propagation meets
// are set aside, after their claims have been found inconsistent.
func (s *solver) consistent(of *System, at map[string]*Finding) *box {
	s.propagateOnly(of)
	var chosen bitset
	for n := range of.statements {
		chosen = chosen.add(n)
	}
	for {
		b, ok := s.root()
		if ok {
			return b
		}
		core, _ := s.minimal(s.explain(b).said, question{v: -1})
		chosen = of.setAside(chosen, core, at)
		s.choose(chosen)
	}
}

// setAside takes the formulas about hidden figures out of the statements chosen, or all of a contradiction in which
// there are none.
func (s *System) setAside(chosen, core bitset, at map[string]*Finding) bitset {
	c := Contradiction{Minimal: true}
	for _, n := range core.list() {
		c.Statements = append(c.Statements, s.statements[n])
	}
	formulas := 0
	for _, n := range core.list() {
		id, _, formula := strings.Cut(s.statements[n].Name, formulaSign)
		if f := at[id]; f != nil && formula {
			f.clash(c)
			chosen.remove(n)
			formulas++
		}
	}
	for _, n := range core.list() {
		if formulas == 0 {
			chosen.remove(n)
		}
	}
	return chosen
}

// clash makes a finding inconsistent by a contradiction.
func (f *Finding) clash(c Contradiction) {
	f.Verdict = Inconsistent
	f.Note = joinNotes(fmt.Sprintf("%s = no number that fits: %v", f.Claim.From, c), f.Claim.Note)
}

// The limits of reasons: how many statements are tried one by one for whether an interval needs them, how many are
// looked at for that at all, and how many claims are named.
const (
	fewReasons  = 12
	manyReasons = 64
)

// because notes the claims that give an interval: as few as propagation needs, unless there are many.
func (f *Finding) because(s *System, why bitset) {
	var names []string
	for _, n := range why.list() {
		names = append(names, s.statements[n].Name)
	}
	if len(names) <= manyReasons {
		names = s.only(f.Claim.ID, why).shallowReasons(f.Claim.ID, names)
	}
	var ids []string
	seen := map[string]bool{f.Claim.ID: true}
	for _, name := range names {
		if id, _, _ := strings.Cut(name, formulaSign); !seen[id] {
			seen[id] = true
			ids = append(ids, id)
		}
	}
	if more := len(ids) - manyReasons; more > 0 {
		ids = append(ids[:manyReasons], fmt.Sprintf("and %d others", more))
	}
	if len(ids) > 0 {
		f.Note = joinNotes(fmt.Sprintf("follows from %s", strings.Join(ids, ", ")), f.Claim.Note)
	}
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
	low, high := edge{at: i.lo, open: i.loOpen}, edge{at: i.hi, open: i.hiOpen}
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

func joinNotes(first, second string) string {
	if second == "" {
		return first
	}
	return first + "; " + second
}
