// Package sums is the one mechanism by which tallies go over a wire: a tally lists its sums once, in a method Carry,
// and that list writes them and reads them.
//
// A number is written as an unsigned varint, zeros in a row as one zero and their number. What is read is bounded: a
// counter by the respondents of its tally, a sum by what that many can have given, so that sums which were read can be
// added up as those that were counted. The first fault ends the reading; nothing is allocated that the data does not
// pay for.
package sums

import (
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
)

// ErrFaulty is wrapped by every fault of what is read, and of a tally whose counters contradict one another.
var ErrFaulty = errors.New("faulty sums")

// Wire writes the sums that tallies list, or reads them.
type Wire struct {
	data  []byte // written, or left to read
	reads bool
	zeros uint64 // zeros to be written, or those of a run that are still to be read
	most  int64  // respondents that a tally can have
	units int64  // respondents of the tally that lists its sums
	err   error
}

// Writer returns a Wire that appends to data.
func Writer(data []byte) *Wire { return &Wire{data: data, most: math.MaxInt64} }

// Reader returns a Wire that reads data, of tallies with so many respondents at most.
func Reader(data []byte, respondents int64) *Wire {
	return &Wire{data: data, reads: true, most: respondents}
}

// Reads reports whether the sums are read. What they determine is then for the tally to work out.
func (w *Wire) Reads() bool { return w.reads }

// Written returns what has been written.
func (w *Wire) Written() ([]byte, error) {
	w.flush()
	return w.data, w.err
}

// End returns the first fault of what was read, or that something is left of it.
func (w *Wire) End() error {
	w.Check(len(w.data) == 0 && w.zeros == 0, "more of them than a tally has")
	return w.err
}

// Most returns the number of respondents that a tally can have; while it is written, more than any has.
func (w *Wire) Most() int64 { return w.most }

// Check refuses sums that contradict one another.
func (w *Wire) Check(holds bool, what string) {
	if !holds && w.err == nil {
		w.err = fmt.Errorf("%w: %s", ErrFaulty, what)
	}
}

// Number is a kind of counter.
type Number interface {
	~uint8 | ~uint16 | ~uint32 | ~uint64 | ~int | ~int64
}

// Units carries the number of respondents of a tally, or of a part of it, which bounds what follows.
func (w *Wire) Units(n *int64) {
	carry(w, n, uint64(w.most))
	w.units = *n
}

// Within bounds what follows by a number of respondents that is not carried.
func (w *Wire) Within(units int64) { w.units = units }

// Count carries numbers of respondents.
func Count[N Number](w *Wire, counters ...*N) {
	for _, n := range counters {
		carry(w, n, uint64(w.units))
	}
}

// Counts carries numbers of respondents by index.
func Counts[N Number](w *Wire, n []N) { list(w, n, uint64(w.units)) }

// Sum carries what respondents gave, each at most so much.
func Sum(w *Wire, each int64, sums ...*int64) {
	for _, n := range sums {
		carry(w, n, uint64(w.units*each))
	}
}

// Sums carries what respondents gave, each at most so much, by index.
func Sums(w *Wire, each int64, n []int64) { list(w, n, uint64(w.units*each)) }

// Value carries a number of a value of its own, such as a set of bits or a category.
func Value[N Number](w *Wire, n *N, most uint64) { carry(w, n, most) }

// Flag carries a value that is true or false.
func Flag(w *Wire, b *bool) {
	var n uint8
	if *b {
		n = 1
	}
	carry(w, &n, 1)
	*b = n == 1
}

// list carries an array with its length, which another version may have another of.
func list[N Number](w *Wire, all []N, most uint64) {
	w.length(len(all))
	for i := range all {
		carry(w, &all[i], most)
	}
}

// length carries the length of an array, which must be the reader's.
func (w *Wire) length(n int) {
	read := uint64(n)
	carry(w, &read, uint64(n))
	w.Check(read == uint64(n), "lists of another length: the tally is of another version")
}

// Text carries a text of at most so many bytes.
func Text[T ~string](w *Wire, s *T, most int) {
	n := uint64(len(*s))
	carry(w, &n, uint64(most))
	switch {
	case !w.reads:
		w.flush()
		w.data = append(w.data, *s...)
	case w.err != nil:
	case n > uint64(len(w.data)):
		w.Check(false, "a text that is cut off")
	default:
		*s, w.data = T(w.data[:n]), w.data[n:]
	}
}

// Bytes carries an array of bytes.
func Bytes(w *Wire, b []byte) {
	switch {
	case !w.reads:
		w.flush()
		w.data = append(w.data, b...)
	case w.err != nil:
	case w.zeros > 0 || len(b) > len(w.data):
		w.Check(false, "they are cut off")
	default:
		w.data = w.data[copy(b, w.data):]
	}
}

// List carries a list of at most so many elements.
func List[E any](w *Wire, all *[]E, most int, element func(*E)) {
	n := len(*all)
	Value(w, &n, uint64(most))
	for i := range n {
		if w.err != nil {
			return
		}
		if w.reads {
			*all = append(*all, *new(E))
		}
		element(&(*all)[i])
	}
}

// Map carries a map in the order of its keys; value must refuse one of nothing, which no tally keeps.
func Map[M ~map[K]V, K comparable, V any](
	w *Wire, m *M, compare func(a, b K) int, key func(*K), value func(*V),
) {
	keys := slices.SortedFunc(maps.Keys(*m), compare)
	n := len(keys)
	w.size(&n)
	for i := range n {
		var k K
		var v V
		if w.reads {
			key(&k)
			value(&v)
			w.Check(i == 0 || compare(keys[i-1], k) < 0, "keys out of order")
			keys = append(keys, k)
		} else {
			k, v = keys[i], (*m)[keys[i]]
			key(&k)
			value(&v)
		}
		if w.err != nil {
			return
		}
		if w.reads {
			if *m == nil {
				*m = M{}
			}
			(*m)[k] = v
		}
	}
}

// size carries how many elements follow, each of at least a byte.
func (w *Wire) size(n *int) { carry(w, n, max(uint64(len(w.data)), uint64(*n))) }

// carry writes a number, or reads one of at most so much.
func carry[N Number](w *Wire, n *N, most uint64) {
	if !w.reads {
		w.put(uint64(*n))
		return
	}
	read := w.get()
	w.Check(read <= most, "a number that is too large")
	if w.err == nil {
		*n = N(read)
	}
}

// put writes a number; zeros when the first other one comes.
func (w *Wire) put(n uint64) {
	if n == 0 {
		w.zeros++
		return
	}
	w.flush()
	w.data = binary.AppendUvarint(w.data, n)
}

// flush writes the zeros before a number.
func (w *Wire) flush() {
	if w.zeros > 0 && !w.reads {
		w.data = binary.AppendUvarint(append(w.data, 0), w.zeros)
		w.zeros = 0
	}
}

// get reads a number; 0 after a fault.
func (w *Wire) get() uint64 {
	if w.err != nil {
		return 0
	}
	if w.zeros > 0 {
		w.zeros--
		return 0
	}
	n := w.varint()
	if n == 0 {
		w.zeros = w.varint()
		w.Check(w.zeros > 0, "a run of no zeros")
		w.zeros--
	}
	return n
}

func (w *Wire) varint() uint64 {
	n, size := binary.Uvarint(w.data)
	if size <= 0 {
		w.Check(false, "they are cut off")
		return 0
	}
	w.data = w.data[size:]
	return n
}
