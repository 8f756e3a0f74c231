package solver

import (
	"slices"
)

// minimal is a deletion-based search for a minimal unsatisfiable subset: it leaves out of statements by which nothing
// answers the questions what is not needed for that, the later ones first. It reports whether every one that is left
// was proved to be needed.
func (s *solver) minimal(core bitset, questions ...question) (bitset, bool) {
	return s.minimalIn(core.list(), core, questions...)
}

// minimalIn tries the statements in an order, the last ones first. No trial takes more than its share of the budget
// that is left: those that this does not settle are tried again when the others are, as long as that settles some.
func (s *solver) minimalIn(order []int, core bitset, questions ...question) (bitset, bool) {
	share := int64(firstShare)
	if s.shallow {
		share = 1
	}
	for first := true; ; first = false {
		rest, unsettled := s.leaveOut(order, core, share, questions)
		if len(unsettled) == 0 {
			return rest, true
		}
		if s.shallow || s.steps.Spent() || !first && len(unsettled) == len(order) {
			return rest, false
		}
		core, order, share = rest, unsettled, int64(len(unsettled))
	}
}

// firstShare is the part of the budget, one in so many, that the first trial of leaving out a statement may take.
const firstShare = 4

// leaveOut tries each statement once, and returns what is left of the core and the statements of it, in the same
// order, of which it was not settled whether they are needed.
func (s *solver) leaveOut(order []int, core bitset, share int64, questions []question) (rest bitset, unsettled []int) {
	for _, n := range slices.Backward(order) {
		if !core.has(n) {
			continue
		}
		less := core.clone()
		less.remove(n)
		switch found, said := s.sparingly(share, less, questions); found {
		case none:
			core = said
		case open:
			unsettled = append(unsettled, n)
		}
	}
	slices.Reverse(unsettled)
	return core, slices.DeleteFunc(unsettled, func(n int) bool { return !core.has(n) })
}

// sparingly asks the questions of some statements alone, and takes no more than a share of the budget for it.
func (s *solver) sparingly(share int64, chosen bitset, questions []question) (answer, bitset) {
	if s.steps.Spent() {
		return open, nil
	}
	s.choose(chosen)
	defer s.steps.Limit((s.steps.left + share - 1) / share)()
	return s.askAll(questions)
}

// localCore returns statements that cannot be true together and are all about the unknowns of one of them: a share,
// its part and its whole, rather than a chain of other shares. It returns nil when propagation finds none.
func (s *solver) localCore(p *Problem) bitset {
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
