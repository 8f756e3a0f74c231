package figure

import (
	"fmt"
	"iter"
	"math"
	"math/big"
)

// Range is a set of consecutive whole numbers. The zero Range is empty; a range may have no upper end. In JSON it is an
// object with the members lo and hi.
type Range struct {
	lo, hi    int64
	some      bool
	unbounded bool
}

// NewRange returns the whole numbers from lo to hi, none when hi is smaller.
func NewRange(lo, hi int64) Range {
	if hi < lo {
		return Range{}
	}
	return Range{lo: lo, hi: hi, some: true}
}

// RangeFrom returns the whole numbers from lo up.
func RangeFrom(lo int64) Range { return Range{lo: lo, hi: math.MaxInt64, some: true, unbounded: true} }

// wholesIn returns the whole numbers of i from least up. What lies beyond int64 counts as no upper end, or as none.
func wholesIn(i Interval, least int64) Range {
	lo, hi, ok := i.Whole()
	switch {
	case !ok || hi != nil && hi.Cmp(big.NewInt(least)) < 0 || lo != nil && lo.Cmp(big.NewInt(math.MaxInt64)) > 0:
		return Range{}
	case lo != nil && lo.Cmp(big.NewInt(least)) > 0:
		least = lo.Int64()
	}
	if hi == nil || !hi.IsInt64() {
		return RangeFrom(least)
	}
	return NewRange(least, hi.Int64())
}

// Lo returns the smallest number, 0 of an empty range.
func (r Range) Lo() int64 { return r.lo }

// Hi returns the largest number, 0 of an empty range and math.MaxInt64 without an upper end.
func (r Range) Hi() int64 { return r.hi }

// Empty reports whether there is no number in r.
func (r Range) Empty() bool { return !r.some }

// Bounded reports whether r has an upper end; an empty range counts as bounded.
func (r Range) Bounded() bool { return !r.unbounded }

// Single returns the one number of a range that holds exactly one.
func (r Range) Single() (n int64, ok bool) { return r.lo, r.some && !r.unbounded && r.lo == r.hi }

// Len returns how many numbers there are, math.MaxInt64 when they are more than that or without end.
func (r Range) Len() int64 {
	n := r.hi - r.lo
	if r.some && !r.unbounded && n >= 0 && n < math.MaxInt64 {
		return n + 1
	}
	return math.MaxInt64 * int64(boolInt(r.some))
}

// Contains reports whether n belongs to r.
func (r Range) Contains(n int64) bool { return r.some && r.lo <= n && n <= r.hi }

// Intersect returns the numbers that belong to both.
func (r Range) Intersect(o Range) Range {
	both := NewRange(max(r.lo, o.lo), min(r.hi, o.hi))
	if !r.some || !o.some {
		return Range{}
	}
	both.unbounded = both.some && r.unbounded && o.unbounded
	return both
}

// Equal reports whether the same numbers belong to both.
func (r Range) Equal(o Range) bool { return r == o }

// All yields the numbers in rising order; without an upper end, to the largest int64.
func (r Range) All() iter.Seq[int64] {
	return func(yield func(int64) bool) {
		for n := r.lo; r.some && n <= r.hi; n++ {
			if !yield(n) || n == math.MaxInt64 {
				return
			}
		}
	}
}

// Interval returns the range as a closed interval of numbers.
func (r Range) Interval() Interval {
	switch {
	case r.unbounded:
		return Closed(Whole(r.lo), Ratio{})
	case !r.some:
		return nothing()
	}
	return Closed(Whole(r.lo), Whole(r.hi))
}

// String returns "15201 to 16068", "15201", "15201 or more", or "none".
func (r Range) String() string {
	switch {
	case !r.some:
		return "none"
	case r.unbounded:
		return fmt.Sprintf("%d or more", r.lo)
	case r.lo == r.hi:
		return fmt.Sprint(r.lo)
	}
	return fmt.Sprintf("%d to %d", r.lo, r.hi)
}
