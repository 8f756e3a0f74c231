package transitions

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
)

// flow adds up those who moved on, by destination, beside the clients that they are a share of.
type flow struct {
	units int64 // units behind it
	base  int64 // their clients
	moved [numDestinations]int64
	told  uint32 // the destinations that any of the units gave a number for, a bit for each
}

// add counts a unit's transitions beside its base.
func (f *flow) add(base int64, c *Counts) {
	f.units++
	f.base += base
	for d := range f.moved {
		f.moved[d] += c[d].Int()
		if c[d].Given() {
			f.told |= 1 << d
		}
	}
}

func (f *flow) merge(o *flow) {
	f.units += o.units
	f.base += o.base
	f.told |= o.told
	for d := range f.moved {
		f.moved[d] += o.moved[d]
	}
}

// total adds up distinct destinations, and tells how many units stand behind it: none where no unit gave a number, be
// it 0, for any of the destinations.
func (f *flow) total(to []Destination) (moved, units int64) {
	var seen uint32
	for _, d := range to {
		if d.Valid() && seen&(1<<d) == 0 {
			seen |= 1 << d
			moved += f.moved[d]
		}
	}
	if seen&f.told == 0 {
		return 0, 0
	}
	return moved, f.units
}

// cell is the sum over the units of one type.
type cell struct {
	units     int64
	itemised  int64 // units that told transitions by service
	assumed   int64 // units whose number served is stock and leavers
	all       flow  // all units answering; no base
	stock     flow  // units answering that told their clients
	served    flow  // units answering whose number served is known or assumed
	services  [clients.OtherService + 1]flow
	origins   [numOrigins]flow
	providers [clients.OtherProvider + 1]flow
}

// add counts answers that have been checked.
func (c *cell) add(a *Answers, told *clients.Answers) {
	c.units++
	if a.Moved.Given() {
		c.addMoved(a, stockOf(told))
	}
	if a.ByService.Given() {
		c.itemised++
		c.addServices(&a.ByService, told)
	}
}

// addMoved counts transitions over the denominators that are known.
func (c *cell) addMoved(a *Answers, stock figure.Count) {
	c.all.add(0, &a.Moved)
	if stock.Given() {
		c.stock.add(stock.Int(), &a.Moved)
	}
	switch {
	case a.Served.Given():
		c.served.add(a.Served.Int(), &a.Moved)
	case stock.Given():
		c.served.add(stock.Int()+a.Leavers(), &a.Moved)
		c.assumed++
	}
}

// addServices counts transitions by service, where the service has clients.
func (c *cell) addServices(b *ByService, told *clients.Answers) {
	if told == nil {
		return
	}
	var origins [numOrigins]flow
	var providers [clients.OtherProvider + 1]flow
	for s := range clients.Services() {
		n := told.Services[s].Int()
		if n == 0 {
			continue
		}
		c.services[s].add(n, &b[s])
		origins[OriginOf(s)].add(n, &b[s])
		providers[s.Provider()].add(n, &b[s])
	}
	mergeUnit(c.origins[:], origins[:])
	mergeUnit(c.providers[:], providers[:])
}

// mergeUnit adds what one unit has in each row, counting the unit once.
func mergeUnit(rows, unit []flow) {
	for i := range rows {
		unit[i].units = min(unit[i].units, 1)
		rows[i].merge(&unit[i])
	}
}

func (c *cell) merge(o *cell) {
	c.units += o.units
	c.itemised += o.itemised
	c.assumed += o.assumed
	c.all.merge(&o.all)
	c.stock.merge(&o.stock)
	c.served.merge(&o.served)
	for i := range c.services {
		c.services[i].merge(&o.services[i])
	}
	for i := range c.origins {
		c.origins[i].merge(&o.origins[i])
	}
	for i := range c.providers {
		c.providers[i].merge(&o.providers[i])
	}
}
