package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// ranking states the rank of the first unknown among all: that rank-1 of the others are larger, or -rank-1
// smaller when the rank is counted from the end. A rank of 0 is itself an unknown, the last of vars.
type ranking struct {
	vars []int32
	rank int64
}

// Ranking returns the rule that the first of n unknowns has the rank among them: 1 the largest, -1 the smallest.
func Ranking(n int, rank int64) Rule { return Rule{&ranking{rank: rank, vars: indices(n)}} }

// RankingIn returns the rule that the last of n unknowns is the rank of the first among the others.
func RankingIn(n int) Rule { return Rule{&ranking{vars: indices(n)}} }

func (r *ranking) scope() []int32 { return r.vars }

func (r *ranking) on(at []int32, _ []Unknown) rule { return &ranking{remap(r.vars, at), r.rank} }

// needs names all ends, those of v too: which others are before x depends on what x may be.
func (r *ranking) needs(_ int32, _ side, use func(int32, side)) { needsAll(r.vars, -1, use) }

// roles returns the unknown that is ranked, those it is ranked among, and the unknown rank, if it is one.
func (r *ranking) roles() (x int32, others []int32, rank int32, unknown bool) {
	if r.rank != 0 {
		return r.vars[0], r.vars[1:], 0, false
	}
	last := len(r.vars) - 1
	return r.vars[0], r.vars[1:last], r.vars[last], true
}

func (r *ranking) revise(s *solver, b *box, me int32) bool {
	x, others, at, unknown := r.roles()
	rank := figure.Point(figure.Whole(r.rank))
	if unknown {
		rank = s.interval(b, at)
	}
	down := upper.of(rank).Sign() < 0 && upper.of(rank).Defined() // counted from the smallest
	sure, maybe := r.ahead(s, b, x, others, down)
	if unknown && lower.of(rank).Sign() > 0 {
		if !s.within(b, at, figure.Closed(figure.Whole(int64(sure)+1), figure.Whole(int64(maybe)+1)), me) {
			return false
		}
		rank = s.interval(b, at)
	}
	if !r.boundByOrder(s, b, me, x, others, rank) {
		return false
	}
	n, single := rank.Single()
	if !single {
		return true
	}
	count, _, _ := n.Counts()
	ahead := max(count, -count) - 1
	switch {
	case count == 0 || int64(sure) > ahead || int64(maybe) < ahead:
		return false
	case int64(sure) == ahead:
		return r.order(s, b, me, x, others, down, false)
	case int64(maybe) == ahead:
		return r.order(s, b, me, x, others, down, true)
	}
	return true
}

// ahead counts the others that are surely, and possibly, before x in the order.
func (r *ranking) ahead(s *solver, b *box, x int32, others []int32, down bool) (sure, maybe int) {
	for _, o := range others {
		surely, possibly := before(s.interval(b, o), s.interval(b, x), down)
		sure, maybe = sure+boolInt(surely), maybe+boolInt(possibly)
	}
	return sure, maybe
}

// before reports whether o surely and possibly comes before x: is larger, or smaller when counting down.
func before(o, x figure.Interval, down bool) (surely, possibly bool) {
	if down {
		o, x = x, o
	}
	surely = o.Above(x)
	possibly = !upper.of(o).Defined() || !lower.of(x).Defined() || lower.of(x).Less(upper.of(o))
	return surely, possibly
}

// order orders x and the undecided others: all of them before x, or all of them not.
func (r *ranking) order(s *solver, b *box, me, x int32, others []int32, down, ahead bool) bool {
	for _, o := range others {
		surely, possibly := before(s.interval(b, o), s.interval(b, x), down)
		if surely || !possibly {
			continue
		}
		if !s.ordered(b, me, o, x, down != ahead, ahead) {
			return false
		}
	}
	return true
}

// ordered makes o larger than x (up), or smaller; equality is allowed unless strict.
func (s *solver) ordered(b *box, me, o, x int32, up, strict bool) bool {
	if !up {
		o, x = x, o
	}
	low, high := s.interval(b, x), s.interval(b, o)
	return s.within(b, o, figure.Between(lower.of(low), strict || lower.open(low), figure.Ratio{}, false), me) &&
		s.within(b, x, figure.Between(figure.Ratio{}, false, upper.of(high), strict || upper.open(high)), me)
}

func (r *ranking) holds(values []figure.Ratio) bool {
	x, others, at, unknown := r.roles()
	rank := figure.Whole(r.rank)
	if unknown {
		rank = values[at]
	}
	ahead := int64(1)
	for _, o := range others {
		if c := values[o].Cmp(values[x]); c == rank.Sign() {
			ahead++
		}
	}
	return rank.Scale(int64(rank.Sign())).Equal(figure.Whole(ahead))
}
