package clients

import (
	"github.com/socialemployment/barometer/figure"

	"github.com/socialemployment/barometer/internal/sums"
)

// cell is the sum over the units of one type. Clients are those of the year's end.
type cell struct {
	units     int64
	answered  int64              // units that told their clients
	clients   int64              // of those
	itemised  int64              // units that told them by service
	services  [numServices]int64 // clients by service
	offering  [numServices]int64 // units with a number, 0 included, for the service
	parts     [numParts]partCell
	naming    int64            // units that told their clients and the most common cause
	byCause   [numCauses]int64 // clients of the units naming the cause first
	perPerson [numGuidances]loads
}

// partCell is the sum of one part of the clients.
type partCell struct {
	answered int64 // units
	clients  int64 // in the part
	matched  int64 // units that told all their clients, too
	within   int64 // clients in the part, of the matched units
	all      int64 // all clients of the matched units
}

// add counts a unit that has been checked.
func (c *cell) add(a *Answers, all figure.Count) {
	c.units++
	total, told := all.Get()
	if told {
		c.answered++
		c.clients += int64(total)
	}
	itemised := false
	for s, n := range a.Services {
		if n.Given() {
			c.services[s] += n.Int()
			c.offering[s]++
			itemised = true
		}
	}
	if itemised {
		c.itemised++
	}
	for p, part := range a.Parts {
		if part.Given() {
			c.parts[p].add(part, all)
		}
	}
	if told && a.First != 0 {
		c.naming++
		c.byCause[a.First] += int64(total)
	}
}

// carry lists the sums for the wire.
func (c *cell) carry(w *sums.Wire) {
	sums.Count(w, &c.units)
	w.Within(c.units)
	sums.Count(w, &c.answered, &c.itemised, &c.naming)
	sums.Sum(w, figure.MaxCount, &c.clients)
	sums.Sums(w, figure.MaxCount, c.services[:])
	sums.Counts(w, c.offering[:])
	for p := range c.parts {
		part := &c.parts[p]
		sums.Count(w, &part.answered, &part.matched)
		sums.Sum(w, figure.MaxCount, &part.clients, &part.within, &part.all)
	}
	sums.Sums(w, figure.MaxCount, c.byCause[:])
	for by := range c.perPerson {
		c.perPerson[by].carry(w)
	}
}

func (c *partCell) add(part, all figure.Count) {
	c.answered++
	c.clients += part.Int()
	if all.Given() {
		c.matched++
		c.within += part.Int()
		c.all += all.Int()
	}
}

func (c *cell) merge(o *cell) {
	c.units += o.units
	c.answered += o.answered
	c.clients += o.clients
	c.itemised += o.itemised
	c.naming += o.naming
	for s := range c.services {
		c.services[s] += o.services[s]
		c.offering[s] += o.offering[s]
	}
	for p := range c.parts {
		c.parts[p].merge(&o.parts[p])
	}
	for i := range c.byCause {
		c.byCause[i] += o.byCause[i]
	}
	for by := range c.perPerson {
		c.perPerson[by].merge(&o.perPerson[by])
	}
}

func (c *partCell) merge(o *partCell) {
	c.answered += o.answered
	c.clients += o.clients
	c.matched += o.matched
	c.within += o.within
	c.all += o.all
}
