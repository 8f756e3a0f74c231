package figure

import (
	"math"
	"math/big"
)

// Interval is a set of numbers between two ends, each of which belongs to it (closed), does not (open), or is
// missing (unbounded). The zero Interval is every number. Intervals are exact: the ends are Ratios. In JSON an interval
// is an object with the members lo, lo_open, hi and hi_open.
type Interval struct {
	lo, hi         Ratio // no number: unbounded
	loOpen, hiOpen bool
}

// Point returns the interval that holds x alone; every number for no number.
func Point(x Ratio) Interval { return Interval{lo: x, hi: x} }

// Closed returns [lo, hi]; an end that is no number is unbounded.
func Closed(lo, hi Ratio) Interval { return Interval{lo: lo, hi: hi} }

// HalfOpen returns [lo, hi), the set of numbers that round half up to one figure.
func HalfOpen(lo, hi Ratio) Interval { return Interval{lo: lo, hi: hi, hiOpen: true} }

// Between returns the interval with ends open as told.
func Between(lo Ratio, loOpen bool, hi Ratio, hiOpen bool) Interval {
	return Interval{lo: lo, hi: hi, loOpen: loOpen, hiOpen: hiOpen}
}

// Lo returns the lower end and whether it is open; no number when unbounded below.
func (i Interval) Lo() (end Ratio, open bool) { return i.lo, i.loOpen }

// Hi returns the upper end and whether it is open; no number when unbounded above.
func (i Interval) Hi() (end Ratio, open bool) { return i.hi, i.hiOpen }

// Empty reports whether no number belongs to i.
func (i Interval) Empty() bool {
	if !i.lo.Defined() || !i.hi.Defined() {
		return false
	}
	c := i.lo.Cmp(i.hi)
	return c > 0 || c == 0 && (i.loOpen || i.hiOpen)
}

// Single returns the one number of an interval that holds exactly one.
func (i Interval) Single() (x Ratio, ok bool) {
	ok = i.lo.Defined() && i.hi.Defined() && !i.loOpen && !i.hiOpen && i.lo.Equal(i.hi)
	return i.lo, ok
}

// Contains reports whether x belongs to i; no number belongs to none.
func (i Interval) Contains(x Ratio) bool {
	return x.Defined() && i.below(x) && i.above(x)
}

// below reports whether x is not under the lower end, above whether it is not over the upper one.
func (i Interval) below(x Ratio) bool {
	c := i.lo.Cmp(x)
	return !i.lo.Defined() || c < 0 || c == 0 && !i.loOpen
}

func (i Interval) above(x Ratio) bool {
	c := x.Cmp(i.hi)
	return !i.hi.Defined() || c < 0 || c == 0 && !i.hiOpen
}

// Above reports whether every number of i is larger than every number of o.
func (i Interval) Above(o Interval) bool {
	if !i.lo.Defined() || !o.hi.Defined() {
		return false
	}
	c := i.lo.Cmp(o.hi)
	return c > 0 || c == 0 && (i.loOpen || o.hiOpen)
}

// Intersect returns the numbers that belong to both.
func (i Interval) Intersect(o Interval) Interval {
	if c := o.lo.Cmp(i.lo); o.lo.Defined() && (!i.lo.Defined() || c > 0 || c == 0 && o.loOpen) {
		i.lo, i.loOpen = o.lo, o.loOpen
	}
	if c := o.hi.Cmp(i.hi); o.hi.Defined() && (!i.hi.Defined() || c < 0 || c == 0 && o.hiOpen) {
		i.hi, i.hiOpen = o.hi, o.hiOpen
	}
	return i
}

// Hull returns the smallest interval that holds both; an empty one adds nothing.
func (i Interval) Hull(o Interval) Interval {
	switch {
	case i.Empty():
		return o
	case o.Empty():
		return i
	}
	if c := o.lo.Cmp(i.lo); i.lo.Defined() && (!o.lo.Defined() || c < 0 || c == 0 && !o.loOpen) {
		i.lo, i.loOpen = o.lo, o.loOpen
	}
	if c := o.hi.Cmp(i.hi); i.hi.Defined() && (!o.hi.Defined() || c > 0 || c == 0 && !o.hiOpen) {
		i.hi, i.hiOpen = o.hi, o.hiOpen
	}
	return i
}

// Equal reports whether the same numbers belong to both; all empty intervals are equal.
func (i Interval) Equal(o Interval) bool {
	if i.Empty() || o.Empty() {
		return i.Empty() == o.Empty()
	}
	return i.lo.Equal(o.lo) && (i.loOpen == o.loOpen || !i.lo.Defined()) &&
		i.hi.Equal(o.hi) && (i.hiOpen == o.hiOpen || !i.hi.Defined())
}

// Whole returns the smallest and largest whole number in i, nil for an unbounded end; ok is false when there
// is none.
func (i Interval) Whole() (lo, hi *big.Int, ok bool) {
	if lo = i.lo.Ceil(); lo != nil && i.loOpen && i.lo.Equal(fromRat(new(big.Rat).SetInt(lo))) {
		lo.Add(lo, big.NewInt(1))
	}
	if hi = i.hi.Floor(); hi != nil && i.hiOpen && i.hi.Equal(fromRat(new(big.Rat).SetInt(hi))) {
		hi.Sub(hi, big.NewInt(1))
	}
	return lo, hi, lo == nil || hi == nil || lo.Cmp(hi) <= 0
}

// Range returns the whole numbers in i that an int64 holds; an end that lies beyond counts as none.
func (i Interval) Range() Range { return wholesIn(i, math.MinInt64) }

// String returns the interval in mathematical notation with exact ends: "[79/2, 81/2)"; "∅" when empty.
func (i Interval) String() string { return i.write(", ", Ratio.String) }

// Format returns the interval in mathematical notation, its ends written by number, with a semicolon between them,
// because numbers may have decimal commas: "[39,5 %; 40,5 %)"; "∅" when empty, and an interval of one number as that
// number.
func (i Interval) Format(number func(Ratio) string) string {
	if x, single := i.Single(); single {
		return number(x)
	}
	return i.write("; ", number)
}

// write writes the ends and what is between them; an unbounded end is infinite and never belongs to the interval.
func (i Interval) write(between string, number func(Ratio) string) string {
	if i.Empty() {
		return "∅"
	}
	left, right, lo, hi := "(", ")", "−∞", "∞"
	if i.lo.Defined() {
		lo = number(i.lo)
		if !i.loOpen {
			left = "["
		}
	}
	if i.hi.Defined() {
		hi = number(i.hi)
		if !i.hiOpen {
			right = "]"
		}
	}
	return left + lo + between + hi + right
}
