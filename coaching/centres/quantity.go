package centres

import (
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// hundredth is the unit in which quantities are added up.
const hundredth = 100

// Quantity adds up a number that centres gave: persons, clients, days, euros. It keeps how many gave it, their sum, the
// smallest and the largest, each from its lowest to its highest where answers are estimates. The zero Quantity is ready
// for use.
type Quantity struct {
	n                int64
	sum, least, most ends
}

// ends are the lowest and the highest that answers leave of a number, in hundredths.
type ends struct{ lo, hi int64 }

func (e ends) plus(o ends) ends { return ends{e.lo + o.lo, e.hi + o.hi} }
func (e ends) min(o ends) ends  { return ends{min(e.lo, o.lo), min(e.hi, o.hi)} }
func (e ends) max(o ends) ends  { return ends{max(e.lo, o.lo), max(e.hi, o.hi)} }

// Span is a figure as far as answers tell it: from Lo to Hi, which are the same where all answers are exact. Both have
// the same base and marks.
type Span struct{ Lo, Hi figure.Figure }

// Exact reports whether the answers leave one figure, which both ends are.
func (s Span) Exact() bool { return s.Lo.Equal(s.Hi) }

// Interval returns every number that the answers leave; every number when no centre gave one.
func (s Span) Interval() figure.Interval { return figure.Closed(s.Lo.Ratio, s.Hi.Ratio) }

// Equal reports whether both have the same ends.
func (s Span) Equal(o Span) bool { return s.Lo.Equal(o.Lo) && s.Hi.Equal(o.Hi) }

// String returns the figure, or both of its ends.
func (s Span) String() string {
	if s.Exact() {
		return s.Lo.String()
	}
	return s.Lo.String() + " to " + s.Hi.String()
}

// MarshalJSON returns figure.ErrNotStored: store the centres.
func (Quantity) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// add counts an estimate that has been checked; one that was not answered is none.
func (q *Quantity) add(e Estimate) {
	if !e.given {
		return
	}
	x := ends{e.lo, e.hi}
	q.merge(&Quantity{1, x, x, x})
}

func (q *Quantity) merge(o *Quantity) {
	switch {
	case o.n == 0:
		return
	case q.n == 0:
		q.least, q.most = o.least, o.most
	}
	q.n += o.n
	q.sum = q.sum.plus(o.sum)
	q.least, q.most = q.least.min(o.least), q.most.max(o.most)
}

// N returns the number of centres that gave the quantity.
func (q *Quantity) N() int64 { return q.n }

// Sum returns what the centres gave together.
func (q *Quantity) Sum() Span { return q.span(q.sum, 1, 0) }

// Mean returns the mean of what the centres gave.
func (q *Quantity) Mean() Span { return q.span(q.sum, q.n, figure.OverAnswering) }

// Min returns the smallest that a centre gave.
func (q *Quantity) Min() Span { return q.span(q.least, 1, 0) }

// Max returns the largest that a centre gave.
func (q *Quantity) Max() Span { return q.span(q.most, 1, 0) }

// Range returns everything from the smallest to the largest, as T05 2 tells quantities; every number when no centre
// gave it.
func (q *Quantity) Range() figure.Interval { return figure.Closed(q.Min().Lo.Ratio, q.Max().Hi.Ratio) }

// String returns how many centres gave the quantity, their sum, and the smallest and largest: "3 centres, sum 553.5,
// from 123 to 250".
func (q *Quantity) String() string {
	if q.n == 0 {
		return "no centre"
	}
	return fmt.Sprintf("%s, sum %v, from %v to %v", enum.Several(q.n, "centre", "centres"), q.sum,
		ends{q.least.lo, q.least.lo}, ends{q.most.hi, q.most.hi})
}

func (e ends) String() string { return Estimate{e.lo, e.hi, true}.String() }

// span returns ends over a divisor as a figure over the centres that gave the quantity.
func (q *Quantity) span(e ends, by int64, over figure.Denominator) Span {
	one := func(hundredths int64) figure.Figure {
		return figure.New(amount(hundredths).Div(figure.Whole(by)), q.n, over)
	}
	return Span{one(e.lo), one(e.hi)}
}

// amount returns so many hundredths as a number, a whole one without its denominator.
func amount(hundredths int64) figure.Ratio {
	if hundredths%hundredth == 0 {
		return figure.Whole(hundredths / hundredth)
	}
	return figure.Of(hundredths, hundredth)
}
