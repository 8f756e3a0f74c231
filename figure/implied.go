package figure

import (
	"fmt"
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
	b, chosen := c.consistent(s, at)
	for v, u := range s.unknowns {
		if f := at[u.name]; f != nil && f.Verdict == Implied {
			f.Interval = c.interval(b, int32(v))
			f.Exact = Ratio{}
			if x, single := f.Interval.Single(); single {
				f.Exact = x
			}
			f.because(s, chosen, c.explainEnd(b, int32(v), false).join(c.explainEnd(b, int32(v), true)).said)
		}
	}
}

// consistent returns what is left of the unknowns when the formulas of every contradiction that propagation meets
// are set aside, after their claims have been found inconsistent, and the statements that are left.
func (s *solver) consistent(of *System, at map[string]*Finding) (b *box, chosen bitset) {
	s.shallow = true
	for n := range of.statements {
		chosen = chosen.add(n)
	}
	for {
		b, ok := s.root()
		if ok {
			return b, chosen
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

// fewReasons is how many statements are tried one by one for whether an interval needs them.
const fewReasons = 12

// because notes the claims that give an interval: as few as propagation needs, unless there are many.
func (f *Finding) because(s *System, chosen, why bitset) {
	var names []string
	for _, n := range why.list() {
		names = append(names, s.statements[n].Name)
	}
	b := s.Only(names...).shallowBounds(f.Claim.ID)
	var ids []string
	for _, name := range b.Because {
		id, _, _ := strings.Cut(name, formulaSign)
		if id != f.Claim.ID && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	if len(ids) > 0 {
		f.Note = joinNotes(fmt.Sprintf("follows from %s", strings.Join(ids, ", ")), f.Claim.Note)
	}
}

// shallowBounds returns the bounds that propagation alone gives.
func (s *System) shallowBounds(name string) Bounds {
	part := s.part(name)
	v := part.index[name]
	c := part.newSolver()
	c.shallow = true
	b, _ := c.root()
	i := c.interval(b, v)
	low, high := edge{at: i.lo, open: i.loOpen}, edge{at: i.hi, open: i.hiOpen}
	why := c.explainEnd(b, v, false).join(c.explainEnd(b, v, true)).said
	if len(why.list()) <= fewReasons {
		why, _ = c.minimal(why, beyond(v, low, high)...)
	}
	return part.bounds(v, low, high, why)
}

func joinNotes(first, second string) string {
	if second == "" {
		return first
	}
	return first + "; " + second
}
