package transitions

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
)

// Counts are how many clients moved on during the year; the index is the Destination. In JSON they are an object by key.
type Counts [numDestinations]figure.Count

// ByService are how many clients moved on from each service; the index is the clients.Service. In JSON they are an object
// by key of objects by key.
type ByService [clients.NumServices]Counts

// Answers are what a unit says of its transitions. A field with its zero value was not answered, which is never
// zero.
type Answers struct {
	Moved     Counts       // from all services together
	ByService ByService    // the same itemised, by those who could
	Served    figure.Count // distinct clients served during the year
}

// Given reports whether any destination has a number.
func (c *Counts) Given() bool {
	for _, n := range c {
		if n.Given() {
			return true
		}
	}
	return false
}

// Sum returns the clients who moved on, whichever way.
func (c *Counts) Sum() (n int64) {
	for _, k := range c {
		n += k.Int()
	}
	return n
}

// Given reports whether any service has a number.
func (b *ByService) Given() bool {
	for s := range b {
		if b[s].Given() {
			return true
		}
	}
	return false
}

// sum returns those who moved on to d from all services.
func (b *ByService) sum(d Destination) (n int64) {
	for s := range b {
		n += b[s][d].Int()
	}
	return n
}

// Leavers returns how many clients moved on in all: for each destination the number given, or else the sum over
// services.
func (a *Answers) Leavers() (n int64) {
	for d := range Destinations() {
		if a.Moved[d].Given() {
			n += a.Moved[d].Int()
		} else {
			n += a.ByService.sum(d)
		}
	}
	return n
}
