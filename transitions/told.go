package transitions

import (
	"iter"
	"math/bits"

	"github.com/socialemployment/barometer/clients"
)

// Given reports whether any destination has a number.
func (c *Counts) Given() bool { return *c != Counts{} }

// Given reports whether any service has a number.
func (b *ByService) Given() bool { return *b != nobody }

// nobody is that nothing was told, for comparing with: one made anew would be cleared first.
var nobody ByService

// serviceSet is a set of services, a bit for each.
type serviceSet uint64

// A set has room for 63 services: this does not compile with more.
const _ = uint(64 - clients.NumServices)

// all yields the services of the set.
func (s serviceSet) all() iter.Seq[clients.Service] {
	return func(yield func(clients.Service) bool) {
		for ; s != 0; s &= s - 1 {
			if !yield(clients.Service(bits.TrailingZeros64(uint64(s)))) {
				return
			}
		}
	}
}

// All yields the services that have a number, and theirs.
func (b *ByService) All() iter.Seq2[clients.Service, *Counts] {
	return func(yield func(clients.Service, *Counts) bool) {
		for s := range b.told().all() {
			if !yield(s, &b[s]) {
				return
			}
		}
	}
}

// told returns the services that have a number. Few units tell any.
func (b *ByService) told() (set serviceSet) {
	if !b.Given() {
		return 0
	}
	for s := range b {
		if b[s].Given() {
			set |= 1 << s
		}
	}
	return set
}
