package unit

import (
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
)

// Filled holds a value for each unit type that has one: it is made when it is first asked for, so that a tally is as
// large as its types are many. The zero Filled is ready for use.
type Filled[T any] struct{ of ByType[*T] }

// MarshalJSON returns figure.ErrNotStored: store the answers.
func (Filled[T]) MarshalJSON() ([]byte, error) { return nil, figure.ErrNotStored }

// At returns the value of a type, a new one where there was none.
func (f *Filled[T]) At(t Type) *T {
	if f.of[t] == nil {
		f.of[t] = new(T)
	}
	return f.of[t]
}

// Carry lists the values that were made for the wire, with the sums that one lists.
func (f *Filled[T]) Carry(w *sums.Wire, list func(*T)) {
	var made uint64
	for t := range f.In(Everyone) {
		made |= 1 << t
	}
	sums.Value(w, &made, uint64(Everyone))
	for t := range Everyone.All() {
		if made&(1<<t) != 0 {
			list(f.At(t))
		}
	}
}

// In yields the values of a group that were made.
func (f *Filled[T]) In(g Group) iter.Seq2[Type, *T] {
	return func(yield func(Type, *T) bool) {
		for t := range g.All() {
			if v := f.of[t]; v != nil && !yield(t, v) {
				return
			}
		}
	}
}

// Pool adds up a quantity of the values of a group.
func Pool[T any](f *Filled[T], g Group, quantity func(*T) int64) (n int64) {
	for _, v := range f.In(g) {
		n += quantity(v)
	}
	return n
}
