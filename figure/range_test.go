package figure

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"testing"
)

// TestRangesAtTheLimits: their length, their only number and whether they end, up to the largest and smallest int64.
func TestRangesAtTheLimits(t *testing.T) {
	const most, least = int64(math.MaxInt64), int64(math.MinInt64)
	for _, c := range []struct {
		r               Range
		length          int64
		single, bounded bool
	}{
		{Range{}, 0, false, true}, {NewRange(5, 4), 0, false, true}, {NewRange(5, 5), 1, true, true},
		{NewRange(-1, 1), 3, false, true}, {NewRange(0, most-2), most - 1, false, true},
		{NewRange(0, most-1), most, false, true}, {NewRange(0, most), most, false, true},
		{NewRange(-1, most-1), most, false, true}, {NewRange(least, most), most, false, true},
		{NewRange(most, most), 1, true, true}, {NewRange(0, 0), 1, true, true},
		{RangeFrom(0), most, false, false}, {RangeFrom(most), most, false, false},
	} {
		if got := c.r.Len(); got != c.length {
			t.Errorf("%v has %d numbers, want %d", c.r, got, c.length)
		}
		if _, ok := c.r.Single(); ok != c.single || c.r.Bounded() != c.bounded {
			t.Errorf("%v: single %v, bounded %v", c.r, ok, c.r.Bounded())
		}
	}
}

// TestRangesIntersect: what both hold, and an end only where neither goes on for ever.
func TestRangesIntersect(t *testing.T) {
	ranges := []Range{{}, NewRange(0, 0), NewRange(-2, 3), NewRange(3, 7), NewRange(4, 9), NewRange(0, math.MaxInt64),
		RangeFrom(3), RangeFrom(4), RangeFrom(-5)}
	for _, r := range ranges {
		for _, o := range ranges {
			both := r.Intersect(o)
			for n := int64(-6); n <= 10; n++ {
				if both.Contains(n) != (r.Contains(n) && o.Contains(n)) {
					t.Errorf("%v and %v: %v, which holds %d: %v", r, o, both, n, both.Contains(n))
				}
			}
			if endless := !r.Bounded() && !o.Bounded(); both.Bounded() == endless || both.Empty() && !both.Equal(Range{}) {
				t.Errorf("%v and %v: %v is bounded: %v", r, o, both, both.Bounded())
			}
		}
	}
}

// TestRangesOfIntervals: the whole numbers of an interval, and of a range as an interval the same ones again; what lies
// beyond int64 is no end, or none.
func TestRangesOfIntervals(t *testing.T) {
	over, under := Whole(math.MaxInt64).Add(Whole(1)), Whole(math.MinInt64).Sub(Whole(1))
	for _, c := range []struct {
		i    Interval
		want Range
	}{
		{Closed(Of(1, 2), Of(7, 2)), NewRange(1, 3)}, {Between(Whole(1), true, Whole(3), true), NewRange(2, 2)},
		{Between(Whole(1), true, Whole(2), true), Range{}}, {Closed(Whole(2), Ratio{}), RangeFrom(2)},
		{Closed(Ratio{}, Whole(2)), NewRange(math.MinInt64, 2)}, {Closed(Whole(3), over), RangeFrom(3)},
		{Closed(over, Ratio{}), Range{}}, {Closed(Ratio{}, under), Range{}}, {Closed(under, Whole(2)),
			NewRange(math.MinInt64, 2)},
		{Point(Whole(math.MaxInt64)), NewRange(math.MaxInt64, math.MaxInt64)},
		{Point(Whole(math.MinInt64)), NewRange(math.MinInt64, math.MinInt64)},
		{Closed(Whole(math.MaxInt64), Ratio{}), RangeFrom(math.MaxInt64)},
	} {
		got := c.i.Range()
		if !got.Equal(c.want) {
			t.Errorf("%v: %v, want %v", c.i, got, c.want)
		}
		if again := got.Interval().Range(); !again.Equal(got) || got.Interval().Empty() != got.Empty() {
			t.Errorf("%v as an interval: %v", got, got.Interval())
		}
	}
	for _, c := range []struct {
		r    Range
		want []int64
	}{
		{Range{}, nil}, {NewRange(-1, 1), []int64{-1, 0, 1}}, {RangeFrom(math.MaxInt64), []int64{math.MaxInt64}},
		{NewRange(math.MaxInt64-1, math.MaxInt64), []int64{math.MaxInt64 - 1, math.MaxInt64}},
	} {
		if got := slices.Collect(c.r.All()); !slices.Equal(got, c.want) {
			t.Errorf("%v: %v", c.r, got)
		}
	}
	for n := range NewRange(0, 9).All() {
		if n == 3 {
			break
		}
	}
}

// TestRangesInJSON: every range is what it was after writing and reading; one that falls, or has only an upper end, is
// refused.
func TestRangesInJSON(t *testing.T) {
	for _, c := range []struct {
		r    Range
		text string
	}{
		{Range{}, `null`}, {NewRange(3, 5), `{"lo":3,"hi":5}`}, {NewRange(3, 3), `{"lo":3,"hi":3}`},
		{RangeFrom(-2), `{"lo":-2,"hi":null}`},
	} {
		text, err := json.Marshal(c.r)
		read := NewRange(1, 1)
		if err2 := json.Unmarshal(text, &read); err != nil || err2 != nil || string(text) != c.text || !read.Equal(c.r) {
			t.Errorf("%v: %s, %v, read %v, %v", c.r, text, err, read, err2)
		}
	}
	for text, want := range map[string]error{`{"lo":5,"hi":4}`: ErrRange, `{"lo":null,"hi":4}`: ErrMissing,
		`{"hi":4}`: ErrSyntax} {
		r := NewRange(1, 2)
		if err := json.Unmarshal([]byte(text), &r); !errors.Is(err, want) || !r.Equal(NewRange(1, 2)) {
			t.Errorf("%s: %v, %v", text, r, err)
		}
	}
}
