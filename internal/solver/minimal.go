package solver

import (
	"slices"
)

// minimal leaves out of statements by which nothing answers the questions what is not needed for that, the later
// ones first. It reports whether every one that is left was proved to be needed.
func (s *solver) minimal(core bitset, questions ...question) (bitset, bool) {
	return s.minimalIn(core.list(), core, questions...)
}

// minimalIn tries the statements in an order, the last ones first. No trial takes more than its share of the budget that
// is left: those that this does not settle are tried again when the others are, as long as that settles some.
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
		if s.shallow || s.left <= 0 || !first && len(unsettled) == len(order) {
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
	if s.left <= 0 {
		return open, nil
	}
	s.choose(chosen)
	all := s.left
	s.left = (all + share - 1) / share
	kept := all - s.left
	found, said := s.askAll(questions)
	s.left = max(s.left, 0) + kept
	return found, said
}
