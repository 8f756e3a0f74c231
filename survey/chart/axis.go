package chart

import (
	"math"
	"math/big"

	"github.com/socialemployment/barometer/figure"
)

// axis is a scale from lo to hi with a step between its lines; lo is 0 or less, hi 0 or more.
type axis struct {
	lo, hi, step figure.Ratio
	decimals     int
	bare         bool // its numbers are written without their unit
}

// newAxis returns the axis that holds all cells, with at most so many steps: of 1, 2 or 5 units and their multiples by
// ten. A unit is that of the measure, hundredths of shares.
func newAxis(d *data, steps int64) axis {
	lo, hi := d.lo, d.hi
	unit := figure.Whole(1)
	if d.kind.Hundredths() {
		unit = figure.Of(1, 100)
	}
	a := axis{step: unit}
	if d.column.Decimals > 0 {
		a.step, a.decimals = unit.Div(figure.Whole(10)), 1
	}
	for k := 0; a.count(lo, hi) > steps; k++ {
		a.step = a.step.Mul([]figure.Ratio{figure.Whole(2), figure.Of(5, 2), figure.Whole(2)}[k%3])
		if !a.step.Less(unit) {
			a.decimals = 0
		}
	}
	a.lo, a.hi = a.step.Mul(below(lo, a.step)), a.step.Mul(above(hi, a.step))
	if a.lo.Equal(a.hi) {
		a.hi = a.step
	}
	return a
}

// count returns how many steps lie between two numbers, both moved outwards to a line.
func (a axis) count(lo, hi figure.Ratio) int64 {
	n := above(hi, a.step).Sub(below(lo, a.step)).Floor()
	if !n.IsInt64() {
		return math.MaxInt64
	}
	return n.Int64()
}

// below and above return the whole number of steps next below, and next above, a number.
func below(x, step figure.Ratio) figure.Ratio { return whole64(x.Div(step).Floor()) }
func above(x, step figure.Ratio) figure.Ratio { return whole64(x.Div(step).Ceil()) }

func whole64(n *big.Int) figure.Ratio { return figure.FromRat(new(big.Rat).SetInt(n)) }

// part returns where a number lies between the ends of the axis: 0 to 1.
func (a axis) part(x figure.Ratio) figure.Ratio { return x.Sub(a.lo).Div(a.hi.Sub(a.lo)) }

// lines yields the numbers at the lines of the axis, as they are printed.
func (a axis) lines(d *data, yield func(at figure.Ratio, text string)) {
	for at := a.lo; at.Cmp(a.hi) <= 0; at = at.Add(a.step) {
		kind, x := d.kind, at
		if a.bare && kind.Hundredths() {
			kind, x = figure.Number, at.Mul(figure.Whole(100))
		}
		yield(at, figure.Print(x, kind, a.decimals, figure.HalfUp).Format(d.lang))
	}
}
