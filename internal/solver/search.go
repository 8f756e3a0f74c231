package solver

import (
	"math/big"

	"github.com/socialemployment/barometer/figure"
)

// answer is what a search found: numbers that satisfy all rules, that there are none, or neither.
type answer uint8

const (
	open answer = iota
	some
	none
)

// maxDepth bounds the decisions that a search takes one upon the other.
const maxDepth = 10_000

// solve looks for numbers within the box that root has left, that have v in the interval if v is an unknown. What
// propagation does not settle soon is given to the tableau as well. Of allowance steps it takes no more than that.
func (s *solver) solve(b *box, q question, allowance int64) (found answer, why reason) {
	most := min(s.left, allowance)
	s.left -= most
	defer func(rest int64) { s.left = rest + max(s.left, 0) }(s.left)
	quick := min(most, quickly*int64(len(s.unknowns)))
	s.left = quick
	if found, why = s.from(b, q); found != open || most == quick || s.shallow {
		s.left += most - quick
		return found, why
	}
	s.left = max(s.left, 0) + most - quick
	s.relax(b)
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

// search looks for numbers within the box that satisfy every rule. Of a box without any, it gives the reason: the
// statements, and the decisions of higher levels, that it rests on. A failure that does not rest on the decision
// taken here is a failure of the whole box, and no other value is tried.
func (s *solver) search(b *box, level int) (answer, reason) {
	if !s.propagate(b) {
		return none, s.explain(b)
	}
	if s.left <= 0 || level > maxDepth || s.shallow {
		return open, reason{}
	}
	if t := s.tableau; t != nil {
		row, ok, settled := t.check(s, b)
		switch {
		case !ok:
			return none, t.explain(s, b, row)
		case !settled:
			return open, reason{}
		}
		if v, found := t.fractional(s, b); found {
			if values := s.multiplied(b, t.value[:t.unknown]); values != nil {
				return s.accept(values)
			}
			return s.branch(b, v, level, around(s.interval(b, v), t.value[v]), true)
		}
		if s.inside(b, t.value) && s.violated(t.value) < 0 {
			return s.accept(t.value)
		}
	}
	return s.decide(b, level)
}

// decide takes the next decision, and if there is none to take, looks at the one point that is left.
func (s *solver) decide(b *box, level int) (answer, reason) {
	v, found := s.pick(b)
	switch {
	case found && s.unknowns[v].integer:
		return s.branch(b, v, level, s.choices(b, v), true)
	case found:
		return s.branch(b, v, level, samples(b.span[v]), false)
	}
	values := make([]figure.Ratio, len(s.unknowns))
	for v := range s.unknowns {
		values[v] = lowEnd(s.interval(b, int32(v)))
	}
	if r := s.violated(values); r >= 0 {
		s.clash = clash{v: -1, rule: r}
		return none, s.explain(b)
	}
	return s.accept(values)
}

// around divides an interval at a number that is not whole, the nearer half first.
func around(i figure.Interval, x figure.Ratio) []figure.Interval {
	below := figure.FromRat(new(big.Rat).SetInt(x.Floor()))
	parts := []figure.Interval{figure.Between(lowEnd(i), false, below, false), figure.Between(below.Add(figure.Whole(1)), false, highEnd(i), false)}
	if figure.Of(1, 2).Less(x.Sub(below)) {
		parts[0], parts[1] = parts[1], parts[0]
	}
	return parts
}

// branch tries the choices for v one by one; together they are all that v can be if exhaustive.
func (s *solver) branch(b *box, v int32, level int, choices []figure.Interval, exhaustive bool) (answer, reason) {
	var why reason
	result := none
	for _, c := range choices {
		found, because := s.try(b, v, c, level)
		switch {
		case found == some:
			return some, reason{}
		case found == open:
			result = open
		case !because.levels.has(level):
			return none, because
		default:
			because.levels.remove(level)
			why = why.join(because)
		}
		if s.left <= 0 {
			return open, reason{}
		}
	}
	if !exhaustive {
		result = open
	}
	return result, why
}

// fewUnknowns is how many unknowns are copied and looked through in one step.
const fewUnknowns = 32

// try searches the part of the box in which v lies in the choice.
func (s *solver) try(b *box, v int32, choice figure.Interval, level int) (answer, reason) {
	s.left -= 1 + int64(len(s.unknowns)/fewUnknowns)
	c, mark := s.copyOf(b), len(s.trail)
	defer func() {
		s.trail = s.trail[:mark]
		s.drain()
		s.release(c)
	}()
	s.clip(c)
	if !s.within(c, v, choice, int32(-1-level)) {
		return none, s.explain(c)
	}
	return s.search(c, level+1)
}
