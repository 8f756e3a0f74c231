package solver

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// tableau decides whether numbers, whole or not, can satisfy all linear rules at once, within the ends of a box: the
// simplex method in exact arithmetic. Every row says what one dependent number is as a sum of the free ones. The
// numbers are the unknowns and, after them, the sums of the linear rules.
type tableau struct {
	rules    []int32          // the rule of each sum
	free     []int32          // the free numbers, by column
	own      []int32          // the dependent numbers, by row
	position []int32          // where a number is: its column, or -1-row
	factor   [][]figure.Ratio // by row and column
	value    []figure.Ratio   // of every number
	span     []figure.Interval
	sum      []figure.Interval // what the rule of each sum says of it
	unknown  int               // how many of the numbers are unknowns
	effort   int64
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
			t.span[t.unknown+i] = t.sum[i]
			if s.rules[r].off {
				t.span[t.unknown+i] = figure.Interval{}
			}
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
	t.span = make([]figure.Interval, n+len(t.rules))
	t.value = make([]figure.Ratio, n+len(t.rules))
	for v := range n {
		t.free, t.position = append(t.free, int32(v)), append(t.position, int32(v))
		t.value[v] = figure.Whole(0)
	}
	for row, r := range t.rules {
		l := s.rules[r].rule.(*linear)
		t.own, t.position = append(t.own, int32(n+row)), append(t.position, int32(-1-row))
		factor, span := l.integerForm()
		t.sum, t.span[n+row], t.value[n+row] = append(t.sum, span), span, figure.Whole(0)
		line := make([]figure.Ratio, n)
		for i, v := range l.vars {
			line[v] = factor[i]
		}
		t.factor = append(t.factor, line)
	}
	return t
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
