package unit

import (
	"iter"
	"math/bits"
	"strings"
)

// Group is a set of unit types: the units a question is asked about. The zero Group is empty. In JSON it is a list of
// keys.
type Group uint16

const _ = uint(16 - numTypes) // every type has a bit

// Everyone is the group of all unit types, those of an edition's own among them.
const Everyone Group = 1<<numTypes - 2

// Of returns the group of the given types; values that are no unit type are left out.
func Of(types ...Type) Group {
	var g Group
	for _, t := range types {
		g = g.With(t)
	}
	return g
}

// With returns the group with t in it.
func (g Group) With(t Type) Group {
	if !t.Valid() {
		return g
	}
	return g | 1<<t
}

// Without returns the group with t left out: Everyone.Without(SocialEnterprise) is the second series of the
// report's funding chart (B12 3).
func (g Group) Without(t Type) Group { return g &^ (1 << t) }

// Has reports whether t is in the group.
func (g Group) Has(t Type) bool { return t.Valid() && g&(1<<t) != 0 }

// Len returns the number of types in the group.
func (g Group) Len() int { return bits.OnesCount16(uint16(g & Everyone)) }

// Single returns the type of a group that has just one.
func (g Group) Single() (t Type, ok bool) {
	if g.Len() != 1 {
		return 0, false
	}
	return Type(bits.TrailingZeros16(uint16(g & Everyone))), true
}

// All yields the types of the group.
func (g Group) All() iter.Seq[Type] {
	return func(yield func(Type) bool) {
		for set := uint(g & Everyone); set != 0; set &= set - 1 {
			if !yield(Type(bits.TrailingZeros(set))) {
				return
			}
		}
	}
}

// String returns the keys of the types joined with "+", or "everyone".
func (g Group) String() string {
	if g&Everyone == Everyone {
		return "everyone"
	}
	var keys []string
	for t := range g.All() {
		keys = append(keys, t.String())
	}
	return strings.Join(keys, "+")
}

// ByType holds a value for each unit type; the index is the type, and index 0 is unused. The zero value is
// ready for use. In JSON it is an object by key.
type ByType[T any] [numTypes]T

// Pool adds up a quantity of the values of a group.
func Pool[T any](b *ByType[T], g Group, quantity func(*T) int64) (n int64) {
	for t := range g.All() {
		n += quantity(&b[t])
	}
	return n
}

// Sum adds up the values of a group.
func Sum[T ~int64](b *ByType[T], g Group) (n T) {
	for set := uint(g & Everyone); set != 0; set &= set - 1 {
		n += b[bits.TrailingZeros(set)]
	}
	return n
}
