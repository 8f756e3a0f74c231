package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// answer is what a search found: numbers that satisfy all rules, that there are none, or neither.
type answer uint8

const (
	open answer = iota
	some
	none
)

// question asks whether the chosen statements can be true with an unknown in an interval; v < 0 asks whether they
// can be true at all.
type question struct {
	v  int32
	in figure.Interval
}

// ask searches for numbers that answer the question. The reason of a failure may hold the decision of level 0 when
// it is about an unknown.
func (s *solver) ask(q question) (answer, reason) {
	b, ok := s.root()
	defer s.release(b)
	if !ok {
		return none, s.explain(b)
	}
	return s.solve(b, q, s.steps.left)
}

// askAll returns none when all of the questions have that answer, and what the answers rest on together.
func (s *solver) askAll(questions []question) (result answer, said bitset) {
	b, ok := s.root()
	defer s.release(b)
	if !ok {
		return none, s.explain(b).said
	}
	for _, q := range questions {
		found, why := s.solve(b, q, s.steps.left)
		if found != none {
			return found, nil
		}
		said = said.join(why.said)
	}
	return none, said
}

// maxDepth bounds the decisions that a search takes one upon the other.
const maxDepth = 10_000

// solve looks for numbers within the box that root has left, that have v in the interval if v is an unknown. What
// propagation does not settle soon is given to the tableau as well. Of allowance steps it takes no more than that.
func (s *solver) solve(b *box, q question, allowance int64) (found answer, why reason) {
	defer s.steps.Limit(allowance)()
	quick := quickly * int64(len(s.unknowns))
	all := s.steps.left <= quick
	end := s.steps.Limit(quick)
	found, why = s.from(b, q)
	if end(); found != open || all || s.shallow {
		return found, why
	}
	s.relaxProducts(b)
	s.tableau = s.ready()
	found, why = s.from(b, q)
	s.tableau = nil
	return found, why
}

// quickly is how many steps for every unknown propagation alone is given to settle a question.
const quickly = 32

// from asks the question of a box that is not changed.
func (s *solver) from(b *box, q question) (answer, reason) {
	if q.v >= 0 {
		return s.try(b, q.v, q.in, 0)
	}
	c, mark := s.copyOf(b), len(s.trail)
	s.clip(c)
	found, why := s.search(c, 0)
	s.trail = s.trail[:mark]
	s.release(c)
	return found, why
}

// search is a depth-first branch and bound: it looks for numbers within the box that satisfy every rule. Of a box
// without any, it gives the reason: the statements, and the decisions of higher levels, that it rests on. A failure
// that does not rest on the decision taken here is a failure of the whole box, and no other value is tried.
func (s *solver) search(b *box, level int) (answer, reason) {
	if !s.propagate(b) {
		return none, s.explain(b)
	}
	if s.steps.Spent() || level > maxDepth || s.shallow {
		return open, reason{}
	}
	if t := s.tableau; t != nil {
		x, ok, settled := t.check(s, b, s.outward)
		switch {
		case !ok:
			return none, t.explain(s, b, x)
		case !settled:
			return open, reason{}
		}
		if v, found := t.fractional(s, b); found {
			if values := s.integerMultiple(b, t.Values()); values != nil {
				return s.accept(values)
			}
			return s.branch(b, v, level, around(s.interval(b, v), t.Values()[v]), true)
		}
		if s.inside(b, t.Values()) && s.violated(t.Values()) < 0 {
			return s.accept(t.Values())
		}
	}
	return s.decide(b, level)
}
