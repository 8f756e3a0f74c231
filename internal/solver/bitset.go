package solver

import (
	"math/bits"
)

// bitset is a set of small numbers.
type bitset []uint64

// add returns the set with n in it.
func (b bitset) add(n int) bitset {
	for len(b) <= n/64 {
		b = append(b, 0)
	}
	b[n/64] |= 1 << (n % 64)
	return b
}

// remove takes n out.
func (b bitset) remove(n int) {
	if n/64 < len(b) {
		b[n/64] &^= 1 << (n % 64)
	}
}

func (b bitset) has(n int) bool { return n/64 < len(b) && b[n/64]&(1<<(n%64)) != 0 }

// join returns the set with all of o in it.
func (b bitset) join(o bitset) bitset {
	for len(b) < len(o) {
		b = append(b, 0)
	}
	for i, w := range o {
		b[i] |= w
	}
	return b
}

// within reports whether all members are in o.
func (b bitset) within(o bitset) bool {
	for i, w := range b {
		if i < len(o) {
			w &^= o[i]
		}
		if w != 0 {
			return false
		}
	}
	return true
}

func (b bitset) clone() bitset { return append(bitset(nil), b...) }

// list returns the members in rising order.
func (b bitset) list() (members []int) {
	for i, w := range b {
		for ; w != 0; w &= w - 1 {
			members = append(members, 64*i+bits.TrailingZeros64(w))
		}
	}
	return members
}
