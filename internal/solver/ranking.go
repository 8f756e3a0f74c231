package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// ranking states the place of the first unknown among all: that place-1 of the others are larger, or -place-1
// smaller when the place is counted from the end. A place of 0 is itself an unknown, the last of vars.
type ranking struct {
	vars  []int32
	place int64
}

// Ranking returns the rule that the first of n unknowns has the place among them: 1 the largest, -1 the smallest.
func Ranking(n int, place int64) Rule { return Rule{&ranking{place: place, vars: places(n)}} }

// RankingIn returns the rule that the last of n unknowns is the place of the first among the others.
func RankingIn(n int) Rule { return Rule{&ranking{vars: places(n)}} }

func (r *ranking) scope() []int32 { return r.vars }

func (r *ranking) on(at []int32, _ []Unknown) rule { return &ranking{remap(r.vars, at), r.place} }

// needs names all ends, those of v too: which others are before x is told by what x may be.
func (r *ranking) needs(_ int32, _ bool, use func(int32, bool)) { needsAll(r.vars, -1, use) }

// parts returns the unknown that is ranked, those it is ranked among, and the unknown place, if it is one.
func (r *ranking) parts() (x int32, others []int32, place int32, unknown bool) {
	if r.place != 0 {
		return r.vars[0], r.vars[1:], 0, false
	}
	last := len(r.vars) - 1
	return r.vars[0], r.vars[1:last], r.vars[last], true
}

func (r *ranking) revise(s *solver, b *box, me int32) bool {
	x, others, at, unknown := r.parts()
	place := figure.Point(figure.Whole(r.place))
	if unknown {
		place = s.interval(b, at)
	}
	down := highEnd(place).Sign() < 0 && highEnd(place).Defined() // counted from the smallest
	sure, maybe := r.ahead(s, b, x, others, down)
	if unknown && lowEnd(place).Sign() > 0 {
		if !s.within(b, at, figure.Closed(figure.Whole(int64(sure)+1), figure.Whole(int64(maybe)+1)), me) {
			return false
		}
		place = s.interval(b, at)
	}
	if !r.squeeze(s, b, me, x, others, place) {
		return false
	}
	n, single := place.Single()
	if !single {
		return true
	}
	count, _, _ := n.Counts()
	ahead := max(count, -count) - 1
	switch {
	case count == 0 || int64(sure) > ahead || int64(maybe) < ahead:
		return false
	case int64(sure) == ahead:
		return r.settle(s, b, me, x, others, down, false)
	case int64(maybe) == ahead:
		return r.settle(s, b, me, x, others, down, true)
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

// before reports whether o surely and possibly stands before x: is larger, or smaller when counting down.
func before(o, x figure.Interval, down bool) (surely, possibly bool) {
	if down {
		o, x = x, o
	}
	surely = o.Above(x)
	possibly = !highEnd(o).Defined() || !lowEnd(x).Defined() || lowEnd(x).Less(highEnd(o))
	return surely, possibly
}

// settle orders x and the undecided others: all of them before x, or all of them not.
func (r *ranking) settle(s *solver, b *box, me, x int32, others []int32, down, ahead bool) bool {
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
	return s.within(b, o, figure.Between(lowEnd(low), strict || lowOpen(low), figure.Ratio{}, false), me) &&
		s.within(b, x, figure.Between(figure.Ratio{}, false, highEnd(high), strict || highOpen(high)), me)
}

func (r *ranking) holds(values []figure.Ratio) bool {
	x, others, at, unknown := r.parts()
	place := figure.Whole(r.place)
	if unknown {
		place = values[at]
	}
	ahead := int64(1)
	for _, o := range others {
		if c := values[o].Cmp(values[x]); c == place.Sign() {
			ahead++
		}
	}
	return place.Scale(int64(place.Sign())).Equal(figure.Whole(ahead))
}
