package sums_test

import (
	"cmp"
	"errors"
	"maps"
	"math"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/internal/sums"
)

// tally is a tally of every kind of sums.
type tally struct {
	units, clients int64
	answers        [5]uint32
	shares         [3]int64
	sets           map[uint16]int64
	name           string
	list           []int64
	hash           [4]byte
	flag           bool
}

func (t *tally) carry(w *sums.Wire) {
	w.Units(&t.units)
	sums.Counts(w, t.answers[:])
	sums.Sum(w, 1000, &t.clients)
	sums.Sums(w, 10_000, t.shares[:])
	sums.Map(w, &t.sets, cmp.Compare, func(k *uint16) { sums.Value(w, k, 511) }, func(n *int64) {
		sums.Count(w, n)
		w.Check(*n > 0, "nothing")
	})
	sums.Text(w, &t.name, 10)
	sums.List(w, &t.list, 3, func(n *int64) { sums.Value(w, n, math.MaxInt64) })
	sums.Bytes(w, t.hash[:])
	sums.Flag(w, &t.flag)
}

func (t *tally) equal(o *tally) bool {
	return t.units == o.units && t.clients == o.clients && t.answers == o.answers && t.shares == o.shares &&
		maps.Equal(t.sets, o.sets) && t.name == o.name && slices.Equal(t.list, o.list) && t.hash == o.hash && t.flag == o.flag
}

func written(t *testing.T, x *tally) []byte {
	t.Helper()
	w := sums.Writer(nil)
	x.carry(w)
	data, err := w.Written()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestCarry: what is written is read again, be it all zeros.
func TestCarry(t *testing.T) {
	for _, want := range []tally{
		{},
		{units: 7, clients: 7000, answers: [5]uint32{0, 0, 7}, sets: map[uint16]int64{0: 1, 300: 7}, name: "ä"},
		{units: 1, shares: [3]int64{0, 10_000}, list: []int64{0, math.MaxInt64, 0}, hash: [4]byte{0, 1, 0, 0}, flag: true},
	} {
		data := written(t, &want)
		var got tally
		r := sums.Reader(data, 7)
		got.carry(r)
		if err := r.End(); err != nil || !got.equal(&want) {
			t.Errorf("%+v is read as %+v: %v", want, got, err)
		}
		for cut := range data {
			r, got := sums.Reader(data[:cut], 7), tally{}
			if got.carry(r); !errors.Is(r.End(), sums.ErrFaulty) {
				t.Errorf("%d of %d bytes of %+v: %v", cut, len(data), want, r.End())
			}
		}
	}
}

// TestBounds: a number beyond what so many respondents can have given is refused, and so is what a tally does not keep.
func TestBounds(t *testing.T) {
	for name, x := range map[string]tally{
		"more respondents than a tally takes": {units: 8},
		"more answers than respondents":       {units: 2, answers: [5]uint32{3}},
		"more than they can give":             {units: 2, clients: 2001},
		"a share above one":                   {units: 2, shares: [3]int64{20_001}},
		"a set beyond the enumeration":        {units: 2, sets: map[uint16]int64{512: 1}},
		"a set of nobody":                     {units: 2, sets: map[uint16]int64{1: 0}},
		"a long text":                         {name: "0123456789a"},
		"a long list":                         {list: []int64{1, 2, 3, 4}},
	} {
		w := sums.Writer(nil)
		x.carry(w)
		data, _ := w.Written() // the writer finds a contradiction, too
		r, got := sums.Reader(data, 7), tally{}
		if got.carry(r); !errors.Is(r.End(), sums.ErrFaulty) {
			t.Errorf("%s: %v", name, r.End())
		}
	}
	for name, data := range map[string][]byte{
		"nothing":                 {},
		"no run":                  {0, 0},
		"a run too far":           {0, 100},
		"something left":          append(written(t, &tally{}), 1),
		"a varint without an end": {255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255},
	} {
		r, got := sums.Reader(data, 7), tally{}
		if got.carry(r); !errors.Is(r.End(), sums.ErrFaulty) {
			t.Errorf("%s: %v", name, r.End())
		}
	}
}

// FuzzWire: no bytes make the reader panic, hang, or keep more than it is told.
func FuzzWire(f *testing.F) {
	f.Add([]byte{7, 0, 2, 7})
	f.Fuzz(func(t *testing.T, data []byte) {
		r, x := sums.Reader(data, 7), tally{}
		x.carry(r)
		if r.End() == nil && (x.units > 7 || x.clients > 7000 || len(x.list) > 3 || len(x.sets) > len(data)) {
			t.Errorf("%+v", x)
		}
	})
}
