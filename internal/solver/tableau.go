package solver

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/simplex"
)

// tableau is the simplex tableau of linear rules: its columns are the unknowns, its sums those of the rules.
type tableau struct {
	*simplex.Tableau
	rules   []int32           // the rule of each sum
	sum     []figure.Interval // what the rule of each sum says of it
	unknown int               // how many of the numbers are unknowns
}

// maxCells bounds the size of a tableau.
const maxCells = 400_000

// ready returns a tableau for the rules that are not set aside: the one of the question before, from where that was
// left, unless there are other rules now, or far fewer. It returns nil when there is none, or too much.
func (s *solver) ready() *tableau {
	rules := s.sums()
	if t := s.basis; t == nil || !subset(rules, t.rules) || len(t.rules) > 2*len(rules) {
		s.basis = s.newTableau(rules)
	}
	if t := s.basis; t != nil {
		for i, r := range t.rules {
			span := t.sum[i]
			if s.rules[r].off {
				span = figure.Interval{}
			}
			t.Restrict(int32(t.unknown+i), span)
		}
	}
	return s.basis
}

// sums returns the rules of a tableau. An equation that was derived from others says nothing new there.
func (s *solver) sums() (rules []int32) {
	for i, r := range s.rules {
		if l, ok := r.rule.(*linear); ok && !r.off && len(l.vars) > 1 {
			if _, equation := l.span.Single(); i < s.stated || !equation {
				rules = append(rules, int32(i))
			}
		}
	}
	return rules
}

// subset reports whether all members of a rising list are in another.
func subset(list, of []int32) bool {
	for _, x := range list {
		i, found := slices.BinarySearch(of, x)
		if !found {
			return false
		}
		of = of[i:]
	}
	return true
}

// newTableau returns the tableau of some rules; nil when there is none, or too much.
func (s *solver) newTableau(rules []int32) *tableau {
	t := &tableau{unknown: len(s.unknowns), rules: rules}
	n := len(s.unknowns)
	if len(t.rules) == 0 || n*len(t.rules) > maxCells {
		return nil
	}
	sums := make([]simplex.Sum, len(rules))
	for row, r := range rules {
		l := s.rules[r].rule.(*linear)
		factors, span := l.integerForm()
		sums[row], t.sum = simplex.Sum{Of: l.vars, Factors: factors}, append(t.sum, span)
	}
	t.Tableau = simplex.New(n, sums)
	for row, span := range t.sum {
		t.Restrict(int32(n+row), span)
	}
	return t
}

// check looks for values of the relaxation within the box: those that are best for an end, unless it is nil.
func (t *tableau) check(s *solver, b *box, best *end) (x int32, ok, settled bool) {
	t.within(s, b)
	if best == nil {
		return t.Feasible(&s.steps)
	}
	x, ok, settled, _ = t.Optimum(best.v, best.on.sign(), &s.steps)
	return x, ok, settled
}

// within restricts the unknowns to a box.
func (t *tableau) within(s *solver, b *box) {
	for v := range t.unknown {
		t.Restrict(int32(v), s.interval(b, int32(v)))
	}
}

// integerForm returns the rule in whole numbers where it has that form: "less than 0" is "at most -1" there.
func (l *linear) integerForm() ([]figure.Ratio, figure.Interval) {
	if l.coef == nil {
		return l.factor, l.span
	}
	factor := make([]figure.Ratio, len(l.coef))
	for i, a := range l.coef {
		factor[i] = figure.Whole(a)
	}
	return factor, wholeSpan(l.lo, l.hi)
}
