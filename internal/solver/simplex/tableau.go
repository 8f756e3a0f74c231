// Package simplex decides whether numbers, whole or not, can satisfy linear constraints within bounds, and how far one
// of them can go: the simplex method for bounded variables, primal and dual, in exact arithmetic.
//
// A Tableau is over unknowns, which are numbered from 0, and over the sums of them that were stated, which follow. Each
// has an interval; ends that are open count as closed. Restrict changes intervals and keeps where the last question
// was left, so that the next one starts from there. Every exchange takes its steps from the caller's budget.
package simplex

import (
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/solver/exact"
)

// Sum is a sum of factors times unknowns.
type Sum struct {
	Of      []int32
	Factors []figure.Ratio
}

// Steps is the work that may still be done; Take takes n and reports whether any is left.
type Steps interface{ Take(n int64) bool }

// Tableau has as many free numbers as there are unknowns, and says of every unknown that is not free what it is as a
// sum of these. What a stated sum is follows from its unknowns, and is worked out where it is asked for.
type Tableau struct {
	sums     []sum
	free     []int32 // the free numbers, by column
	column   []int32 // of every number; -1 for one that is not free
	lines    []line  // by unknown; of a free one there is none
	value    []figure.Ratio
	span     []figure.Interval
	over     over
	outdated bool  // the values of the sums are
	cells    int64 // looked at since steps were taken last
}

// New returns the tableau of sums over n unknowns, all of them free, zero and without ends.
func New(n int, sums []Sum) *Tableau {
	t := &Tableau{
		lines: make([]line, n),
		value: make([]figure.Ratio, n+len(sums)),
		span:  make([]figure.Interval, n+len(sums)),
	}
	for x := range t.value {
		t.value[x] = figure.Whole(0)
		if x < n {
			t.free, t.column = append(t.free, int32(x)), append(t.column, int32(x))
		} else {
			t.sums, t.column = append(t.sums, newSum(sums[x-n])), append(t.column, -1)
		}
	}
	return t
}

// Become makes the tableau the same as another of the same unknowns and sums, apart from it.
func (t *Tableau) Become(o *Tableau) {
	t.sums, t.outdated = o.sums, o.outdated
	t.free = append(t.free[:0], o.free...)
	t.column = append(t.column[:0], o.column...)
	t.value = append(t.value[:0], o.value...)
	t.span = append(t.span[:0], o.span...)
	if t.lines == nil {
		t.lines = make([]line, len(o.lines))
	}
	for v := range t.lines {
		t.lines[v].become(&o.lines[v])
	}
}

// Restrict gives a number its interval.
func (t *Tableau) Restrict(x int32, to figure.Interval) { t.span[x] = to }

// Values returns what the unknowns are; they are not to be changed.
func (t *Tableau) Values() []figure.Ratio { return t.value[:len(t.lines)] }

// Free reports whether a number is free.
func (t *Tableau) Free(x int32) bool { return t.column[x] >= 0 }

// Dependence yields the free numbers that a number depends on, and the sign of the factor of each.
func (t *Tableau) Dependence(x int32) iter.Seq2[int32, int] {
	return func(yield func(int32, int) bool) {
		if t.Free(x) {
			yield(x, 1)
			return
		}
		l := t.lineOf(x)
		for c, y := range t.free {
			if sign := l.sign(c); sign != 0 && !yield(y, sign) {
				return
			}
		}
	}
}

// lineOf returns the line of a number that is not free.
func (t *Tableau) lineOf(x int32) *line {
	if n := int32(len(t.lines)); x >= n {
		return t.sums[x-n].line(t)
	}
	return &t.lines[x]
}

// Outside returns -1 when the value of a number is below its interval, 1 when it is above, else 0.
func (t *Tableau) Outside(x int32) int {
	switch lo, hi := t.end(x, -1), t.end(x, 1); {
	case lo.Defined() && t.value[x].Less(lo):
		return -1
	case hi.Defined() && hi.Less(t.value[x]):
		return 1
	}
	return 0
}

// end returns the end of a number's interval on the side of a sign, no number where it has none.
func (t *Tableau) end(x int32, sign int) figure.Ratio {
	end, _ := t.span[x].Lo()
	if sign > 0 {
		end, _ = t.span[x].Hi()
	}
	return end
}

// atEnd reports whether a number is at its end on the side of a sign, or beyond.
func (t *Tableau) atEnd(x int32, sign int) bool {
	end := t.end(x, sign)
	return end.Defined() && t.value[x].Cmp(end)*sign >= 0
}

// move changes a free number, and all unknowns that depend on it.
func (t *Tableau) move(c int, to figure.Ratio) {
	x := t.free[c]
	by := exact.Minus(to, t.value[x])
	for v := range t.lines {
		if t.column[v] < 0 && t.lines[v].sign(c) != 0 {
			t.value[v] = exact.Plus(t.value[v], exact.Times(t.lines[v].factor(c), by))
			t.cells += ratioCells
		}
	}
	t.value[x], t.outdated = to, true
}

// update works out the values of the sums that are not free.
func (t *Tableau) update() {
	if !t.outdated {
		return
	}
	n := len(t.lines)
	quick := t.over.common(t.value[:n])
	for i := range t.sums {
		if t.column[n+i] >= 0 {
			continue
		}
		x, ok := figure.Ratio{}, false
		if t.cells += int64(len(t.sums[i].of)); quick {
			x, ok = t.sums[i].valueOver(&t.over)
		}
		if !ok {
			x = t.sums[i].value(t.value)
			t.cells += ratioCells * int64(len(t.sums[i].of))
		}
		t.value[n+i] = x
	}
	t.outdated = false
}

// ratioCells is how many cells of a line are worked through in the time that one ratio takes.
const ratioCells = 8

// exchange moves a dependent number to its end on the side of a sign, by way of the free one of a column, and makes it
// free in place of that.
func (t *Tableau) exchange(leaving int32, column, sign int) {
	entering, pivot := t.free[column], *t.lineOf(leaving)
	end := t.end(leaving, sign)
	by := exact.Times(exact.Minus(end, t.value[leaving]), exact.Inverse(pivot.factor(column)))
	t.move(column, exact.Plus(t.value[entering], by))
	t.value[leaving] = end

	n := int32(len(t.lines))
	if leaving < n {
		t.lines[leaving] = line{}
	}
	t.free[column], t.column[leaving], t.column[entering] = leaving, int32(column), -1
	pivot.solveFor(column)
	for v := range t.lines {
		if l := &t.lines[v]; t.column[v] < 0 && int32(v) != entering && l.sign(column) != 0 {
			l.put(&pivot, column)
			t.cells += l.cost()
		}
	}
	if entering < n {
		t.lines[entering] = pivot
	}
}

// stepCells is how many cells are worked through in one step of the caller's.
const stepCells = 2048

// pay takes steps for the work since it was last called; false when none are left.
func (t *Tableau) pay(steps Steps) bool {
	n := t.cells / stepCells
	t.cells -= n * stepCells
	return steps.Take(n)
}
