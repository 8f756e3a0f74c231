package solver

import (
	"cmp"
	"iter"
	"maps"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// The limits of elimination: how many equations are looked at, and how long a derived one may be.
const (
	maxEquations = 400
	maxTerms     = 100
	fewTerms     = 32 // how many terms are taken from others in one step
)

// equation says that its terms add up to right.
type equation struct {
	terms   map[int32]figure.Ratio
	right   figure.Ratio
	why     bitset
	derived bool
}

// eliminate posts what sums of sums imply, by Gaussian elimination: that the totals of the rows and of the columns of
// a table add up to the same, even when no cell is known. It eliminates the unknowns about which least is known from
// the equations one by one, so that what is left speaks of those about which most is known.
func (s *solver) eliminate(b *box) {
	if !s.overlap(b) {
		return
	}
	open := s.equations()
	for _, v := range s.widest(b, open) {
		if s.steps.Spent() {
			return
		}
		pivot := -1
		for i, e := range open {
			if _, has := e.terms[v]; has && (pivot < 0 || len(e.terms) < len(open[pivot].terms)) {
				pivot = i
			}
		}
		if pivot < 0 {
			continue
		}
		p := open[pivot]
		open = slices.Delete(open, pivot, pivot+1)
		s.postDerived(p)
		for _, e := range open {
			if c, has := e.terms[v]; has {
				e.subtract(p, c.Div(p.terms[v]))
				s.steps.Take(1 + int64(len(p.terms)/fewTerms))
			}
		}
	}
	for _, e := range open {
		s.postDerived(e)
	}
}

// equalities yields the sums among the chosen rules that equations are made of, by index.
func (s *solver) equalities() iter.Seq2[int, *linear] {
	return func(yield func(int, *linear) bool) {
		found := 0
		for i, r := range s.rules {
			l, ok := r.rule.(*linear)
			if !ok || r.off || len(l.vars) < 2 || len(l.vars) > maxTerms {
				continue
			}
			if _, single := l.span.Single(); !single {
				continue
			}
			if found++; found > maxEquations || !yield(i, l) {
				return
			}
		}
	}
}

// overlap reports whether two equations have an unknown in common that is not known.
func (s *solver) overlap(b *box) bool {
	seen := make([]bool, len(s.unknowns))
	for _, l := range s.equalities() {
		for _, v := range l.vars {
			if _, known := s.interval(b, v).Single(); seen[v] && !known {
				return true
			}
			seen[v] = true
		}
	}
	return false
}

// equations returns the sums among the chosen rules.
func (s *solver) equations() (list []*equation) {
	for i, l := range s.equalities() {
		right, _ := l.span.Single()
		e := &equation{terms: make(map[int32]figure.Ratio, len(l.vars)), right: right, why: s.rules[i].why.clone()}
		for i, v := range l.vars {
			e.terms[v] = l.factor[i]
		}
		list = append(list, e)
	}
	return list
}

// widest returns the unknowns of several equations that are not known, those with most values left first.
func (s *solver) widest(b *box, list []*equation) []int32 {
	count, width := map[int32]int{}, map[int32]figure.Ratio{}
	for _, e := range list {
		for v := range e.terms {
			i := s.interval(b, v)
			count[v]++
			width[v] = upper.of(i).Sub(lower.of(i))
		}
	}
	order := slices.Sorted(maps.Keys(count))
	order = slices.DeleteFunc(order, func(v int32) bool {
		return count[v] < 2 || width[v].Defined() && width[v].Sign() == 0
	})
	slices.SortStableFunc(order, func(v, w int32) int {
		x, y := width[v], width[w]
		if !x.Defined() || !y.Defined() {
			return cmp.Compare(boolInt(x.Defined()), boolInt(y.Defined()))
		}
		return y.Cmp(x)
	})
	return order
}

// subtract takes times the equation p from e.
func (e *equation) subtract(p *equation, times figure.Ratio) {
	for v, c := range p.terms {
		left := times.Mul(c).Neg()
		if own, has := e.terms[v]; has {
			left = left.Add(own)
		}
		if left.Sign() == 0 {
			delete(e.terms, v)
		} else {
			e.terms[v] = left
		}
	}
	e.right = e.right.Sub(p.right.Mul(times))
	e.why = e.why.join(p.why)
	e.derived = true
}

// postDerived posts an equation that no statement makes by itself.
func (s *solver) postDerived(e *equation) {
	if !e.derived || len(e.terms) > maxTerms || len(e.terms) == 0 && e.right.Sign() == 0 {
		return
	}
	l := &linear{span: figure.Point(e.right)}
	for _, v := range slices.Sorted(maps.Keys(e.terms)) {
		l.vars, l.factor = append(l.vars, v), append(l.factor, e.terms[v])
	}
	if integral(l.vars, s.unknowns) {
		l.toIntegers()
	}
	s.post(l, e.why.clone())
	s.enqueue(int32(len(s.rules) - 1))
}
