package transitions

import (
	"math"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
)

// Counts are how many clients moved on during the year; the index is the Destination. In JSON they are an object by
// key.
type Counts [numDestinations]figure.Count

// ByService are how many clients moved on from each service; the index is the clients.Service. In JSON they are an
// object by key of objects by key.
type ByService [clients.NumServices]Counts

// Answers are what a unit says of its transitions. A field with its zero value was not answered, which is never
// zero. A unit may tell them of all services together, by service, or both; see All. What it tells in both ways must
// agree: a destination by service has a number of all services, too, where any destination has one.
type Answers struct {
	Moved     Counts       // from all services together
	ByService ByService    // the same itemised, by those who could
	Served    figure.Count // distinct clients served during the year
	After3    Counts       // where those who moved on were three months later; a question of today
	After6    Counts       // and six months later
}

// Sum returns the clients who moved on, whichever way.
func (c *Counts) Sum() (n int64) {
	for _, k := range c {
		n += k.Int()
	}
	return n
}

// sums returns those who moved on from the services, by destination: "not answered" where none has a number for it.
func (b *ByService) sums(told serviceSet) (all Counts) {
	var sum flow
	for s := range told.all() {
		sum.add(0, &b[s])
	}
	for d, n := range sum.moved {
		if sum.told&(1<<d) != 0 {
			all[d] = figure.N(uint32(min(n, math.MaxUint32)))
		}
	}
	return all
}

// All returns how many clients moved on from all services together: the numbers given for all, or else, where none
// was, the sums over services.
func (a *Answers) All() Counts { return a.all(a.ByService.told()) }

// all is All where it is known which services have a number.
func (a *Answers) all(told serviceSet) Counts {
	if told == 0 || a.Moved.Given() {
		return a.Moved
	}
	return a.ByService.sums(told)
}

// Leavers returns how many clients moved on in all, whichever way.
func (a *Answers) Leavers() int64 { return a.leavers(a.ByService.told()) }

// leavers is Leavers where it is known which services have a number.
func (a *Answers) leavers(told serviceSet) int64 {
	all := a.all(told)
	return all.Sum()
}
