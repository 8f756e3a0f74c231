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
	w, kept := sums.Writer(nil), *x // which a writer does not change
	x.carry(w)
	data, err := w.Written()
	if err != nil || !x.equal(&kept) {
		t.Fatalf("%+v, was %+v: %v", x, kept, err)
	}
	return data
}

// TestTheWire: numbers are unsigned varints, zeros in a row are one and their number, and texts and bytes stand as they
// are, a text behind its length.
func TestTheWire(t *testing.T) {
	w := sums.Writer([]byte{99})
	five, zero, large, yes, no := 5, 0, int64(300), true, false
	ab, none := "ab", ""
	w.Units(&large)
	sums.Count(w, &five, &zero, &zero, &five)
	sums.Sum(w, 1000, &large, &large)
	sums.Text(w, &ab, 9)
	sums.Text(w, &none, 9)
	sums.Bytes(w, []byte{0, 1})
	sums.Value(w, &zero, 9)
	sums.Flag(w, &yes)
	sums.Flag(w, &no)
	sums.Counts(w, []int{0, 7})
	data, err := w.Written()
	want := []byte{99, 0xac, 2, 5, 0, 2, 5, 0xac, 2, 0xac, 2, 2, 'a', 'b', 0, 1, 0, 1, 0, 1, 1, 0, 1, 2, 0, 1, 7}
	if err != nil || !slices.Equal(data, want) {
		t.Errorf("%v, %v, want %v", data, err, want)
	}
	if !yes || no || w.Reads() || w.Most() != math.MaxInt64 {
		t.Errorf("%v, %v, %v, %d", yes, no, w.Reads(), w.Most())
	}
	if w.Check(false, "a reason"); !errors.Is(func() error { _, err := w.Written(); return err }(), sums.ErrFaulty) {
		t.Error("a writer that found a contradiction has no fault")
	}
}

// TestFaultsOfTheWire: the first fault is told, in words, and nothing is read behind it.
func TestFaultsOfTheWire(t *testing.T) {
	const cutOff, large, kept = "they are cut off", "a number that is too large", "kept"
	for data, x := range map[string]struct{ says, text string }{
		"": {cutOff, kept}, "\x80": {cutOff, kept}, "\x00": {cutOff, kept}, "\x00\x00": {"a run of no zeros", kept},
		"\x05": {large, kept}, "\x04": {cutOff, kept}, "\x04\x02\x03abcde": {large, kept},
		"\x04\x01\x06abcdefgh": {large, kept}, "\x04\x01\x03ab": {"a text that is cut off", kept},
		"\x04\x01\x03abcd":  {cutOff, "abc"},
		"\x04\x01\x03abcde": {"", "abc"}, "\x04\x01\x00\x01de": {"", ""}, "\x04\x01\x00\x02de": {cutOff, ""},
		"\x04\x01\x00\x03de": {cutOff, ""}, "\x04\x00\x02de": {"", ""}, "\x04\x00\x03de": {cutOff, ""},
		"\x04\x01\x03abcdef": {"more of them than a tally has", "abc"},
	} {
		r := sums.Reader([]byte(data), 4)
		var units, n int64
		text, last := kept, [2]byte{1, 2}
		r.Units(&units)
		sums.Value(r, &n, 1)
		sums.Text(r, &text, 5)
		sums.Bytes(r, last[:])
		err := r.End()
		if text != x.text || x.says == "" && err != nil ||
			x.says != "" && (err == nil || err.Error() != "faulty sums: "+x.says) {
			t.Errorf("%q: %v, want %s; %q, want %q", data, err, x.says, text, x.text)
		}
		if got := string(last[:]); got != "\x01\x02" && got != "de" || x.says == cutOff && got == "de" {
			t.Errorf("%q: the last bytes are %q", data, got)
		}
	}
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

// TestKeysInOrder: the keys of a map come once each, from the least, as they are written.
func TestKeysInOrder(t *testing.T) {
	for data, want := range map[string]map[uint8]uint8{
		"\x02\x01\x07\x02\x07": {1: 7, 2: 7}, "\x02\x01\x07\x01\x07": nil, "\x02\x02\x07\x01\x07": nil,
		"\x01\x05\x07": {5: 7}, "\x09\x01\x07": nil,
	} {
		var got map[uint8]uint8
		r := sums.Reader([]byte(data), 7)
		sums.Map(r, &got, cmp.Compare, func(k *uint8) { sums.Value(r, k, 9) }, func(n *uint8) { sums.Value(r, n, 9) })
		if err := r.End(); (err == nil) != (want != nil) || want != nil && !maps.Equal(got, want) {
			t.Errorf("%q: %v, %v", data, got, err)
		}
	}
}

// TestListsOfAnotherLength: an array is read as it was written, with as many numbers, whatever follows it.
func TestListsOfAnotherLength(t *testing.T) {
	for n := range 5 {
		var got [5]uint8
		r := sums.Reader([]byte{2, 7, 6, 5, 4}[:max(n, 2)+1], 7)
		r.Within(7)
		sums.Counts(r, got[:n])
		err := r.End()
		if n != 2 && !errors.Is(err, sums.ErrFaulty) || n == 2 && (err != nil || got[1] != 6) {
			t.Errorf("%d of 2 numbers: %v, %v", n, got, err)
		}
		if n > 2 && err.Error() != "faulty sums: lists of another length: the tally is of another version" {
			t.Error(err)
		}
	}
}

// TestBytesThatAreCutOff: an array of bytes is read whole, be it the last of a tally.
func TestBytesThatAreCutOff(t *testing.T) {
	for n := range 6 {
		var b [4]byte
		r := sums.Reader([]byte{9, 8, 7, 6, 5}[:n], 7)
		if sums.Bytes(r, b[:]); (r.End() == nil) != (n == 4) {
			t.Errorf("%d bytes: %v, %v", n, b, r.End())
		}
	}
}

// TestBytesAreNoZeros: a run of zeros that goes on where an array of bytes begins is of another tally.
func TestBytesAreNoZeros(t *testing.T) {
	for run, sound := range map[byte]bool{1: true, 2: false, 3: false} {
		var n, last uint8
		var b [2]byte
		r := sums.Reader([]byte{0, run, 8, 9, 5}, 7)
		sums.Value(r, &n, 9)
		sums.Bytes(r, b[:])
		sums.Value(r, &last, 9)
		if err := r.End(); (err == nil) != sound || sound && (b != [2]byte{8, 9} || last != 5) {
			t.Errorf("a run of %d: %v, %d, %v", run, b, last, err)
		}
		var text string
		r = sums.Reader([]byte{0, run, 'x'}, 7)
		sums.Value(r, &n, 9)
		sums.Text(r, &text, 9)
		if err := r.End(); !errors.Is(err, sums.ErrFaulty) || text != "" {
			t.Errorf("a run of %d before a text: %q, %v", run, text, err)
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
