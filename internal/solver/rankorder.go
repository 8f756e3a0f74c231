package solver

import (
	"cmp"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// ranked is an unknown whose rank among others is known.
type ranked struct {
	x    int32
	rank int64
	why  bitset
}

// orders posts what ranks among the same unknowns say together: that the first is larger than the second, that one
// larger than the third, and that, when no other can be before the third, all others are at most as large.
func (s *solver) orders() {
	var groups []rankedGroup
	for i := range s.rules[:s.stated] {
		r, ok := s.rules[i].rule.(*ranking)
		if !ok || s.rules[i].off {
			continue
		}
		s.steps.Take(int64(len(r.vars)))
		x, others, at, unknown := r.roles()
		p := ranked{x, r.rank, s.rules[i].why}
		if unknown {
			p.rank, p.why = s.printedRank(at, p.why)
		}
		if p.rank != 0 {
			groups = p.join(groups, append([]int32{x}, others...))
		}
	}
	for _, g := range groups {
		s.inOrder(g.known, g.scope)
	}
}

// rankedGroup is unknowns that are ranked among the same ones, all from the largest or all from the smallest.
type rankedGroup struct {
	down  bool
	scope []int32 // in rising order
	known []ranked
}

// join puts p into the group of its scope, unless it is there, or an unknown is twice in that.
func (p ranked) join(groups []rankedGroup, scope []int32) []rankedGroup {
	slices.Sort(scope)
	if n := len(scope); len(slices.Compact(scope)) < n {
		return groups
	}
	down := p.rank < 0
	at := slices.IndexFunc(groups, func(g rankedGroup) bool { return g.down == down && slices.Equal(g.scope, scope) })
	if at < 0 {
		return append(groups, rankedGroup{down, scope, []ranked{p}})
	}
	g := &groups[at]
	if !slices.ContainsFunc(g.known, func(o ranked) bool { return o.x == p.x && o.rank == p.rank }) {
		g.known = append(g.known, p)
	}
	return groups
}

// printedRank returns the whole number that a statement gives an unknown rank by itself, 0 for none.
func (s *solver) printedRank(at int32, why bitset) (int64, bitset) {
	for _, i := range s.about[at] {
		l, ok := s.rules[i].rule.(*linear)
		if !ok || s.rules[i].off || len(l.vars) != 1 {
			continue
		}
		x, single := scaled(l.span, exact.Inverse(l.factor[0])).Single()
		if n, per, fits := x.Lowest().Counts(); single && fits && per == 1 {
			return n, why.clone().join(s.rules[i].why)
		}
	}
	return 0, nil
}

// inOrder posts the order of those whose ranks among the scope are known, and that all others come after the last of
// them that no other can be before; ranks are counted all from the largest, or all from the smallest.
func (s *solver) inOrder(known []ranked, scope []int32) {
	slices.SortStableFunc(known, func(p, o ranked) int { return cmp.Compare(p.position(), o.position()) })
	var why, whole bitset
	last, ahead := -1, 0
	named := map[int32]bool{}
	for i, p := range known {
		named[p.x] = true
		if i > 0 {
			s.follow(known[i-1], p)
		}
		if i > 0 && known[i-1].rank != p.rank {
			ahead = i
		}
		if why = why.join(p.why); int64(ahead) == p.position()-1 {
			last, whole = i, why.clone()
		}
	}
	for _, o := range scope {
		if last >= 0 && !named[o] {
			s.follow(known[last], ranked{x: o, why: whole})
		}
	}
}

// position returns the rank without its sign, which says from where it is counted.
func (p ranked) position() int64 { return max(p.rank, -p.rank) }

// follow posts that o is not before p in the order, and comes after it when its rank is a later one.
func (s *solver) follow(p, o ranked) {
	span := figure.Closed(figure.Whole(0), figure.Ratio{})
	switch {
	case o.rank == p.rank:
		span = figure.Point(figure.Whole(0))
	case o.rank != 0:
		span = figure.Between(figure.Whole(0), true, figure.Ratio{}, false)
	}
	if p.rank < 0 {
		span = span.Neg()
	}
	l := newLinear([]figure.Ratio{figure.Whole(1), figure.Whole(-1)}, span).on([]int32{p.x, o.x}, s.unknowns)
	s.post(l, p.why.clone().join(o.why))
	s.enqueue(int32(len(s.rules) - 1))
}
