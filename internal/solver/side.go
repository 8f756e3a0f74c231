package solver

import (
	"github.com/socialemployment/barometer/figure"
)

// side is one of the two ends of an interval.
type side uint8

const (
	lower side = iota
	upper
)

// toward returns the side that a sign points to: the lower for -1, the upper for 1.
func toward(sign int) side { return side((sign + 1) / 2) }

// upperIf returns the upper side if ok, else the lower.
func upperIf(ok bool) side { return side(boolInt(ok)) }

// sign returns -1 for the lower side, 1 for the upper.
func (d side) sign() int { return 2*int(d) - 1 }

func (d side) opposite() side { return 1 - d }

// of returns the end of an interval, no number where it has none.
func (d side) of(i figure.Interval) figure.Ratio {
	x, _ := i.Lo()
	if d == upper {
		x, _ = i.Hi()
	}
	return x
}

// open reports whether the end of an interval is open.
func (d side) open(i figure.Interval) bool {
	_, open := i.Lo()
	if d == upper {
		_, open = i.Hi()
	}
	return open
}

// from returns the numbers from an end of this side on inwards.
func (d side) from(end figure.Ratio, open bool) figure.Interval {
	if d == lower {
		return figure.Between(end, open, figure.Ratio{}, false)
	}
	return figure.Between(figure.Ratio{}, false, end, open)
}

// limit returns the outermost value that a box leaves an integer, and whether that is only for want of an end.
func (d side) limit(b *box, v int32) (at int64, endless bool) {
	switch {
	case d == lower && b.lo[v] == noLo, d == upper && b.hi[v] == noHi:
		return d.outermost(), true
	case d == lower:
		return b.lo[v], false
	}
	return b.hi[v], false
}

// outermost returns the outermost value that an integer can have.
func (d side) outermost() int64 { return int64(d.sign()) * MaxUnknown }

// inward returns the integer n steps inwards from x.
func (d side) inward(x, n int64) int64 { return x - int64(d.sign())*n }

// outside reports whether x is farther out than y.
func (d side) outside(x, y int64) bool {
	if d == lower {
		return x < y
	}
	return x > y
}

// outer returns the one of two integers that is farther out.
func (d side) outer(x, y int64) int64 {
	if d.outside(x, y) {
		return x
	}
	return y
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}
