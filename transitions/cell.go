package transitions

import (
	"cmp"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/sums"
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
	for d, n := range c {
		if n.Given() {
			f.moved[d] += n.Int()
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

// mostServed is the number of clients that a unit can have served: its stock and all who moved on.
const mostServed = (int64(numDestinations) + 1) * figure.MaxCount

// allDestinations is the set of all destinations, a bit for each.
const allDestinations = 1<<numDestinations - 2

// carry lists the sums for the wire.
func (f *flow) carry(w *sums.Wire) {
	sums.Count(w, &f.units)
	sums.Sum(w, mostServed, &f.base)
	sums.Sums(w, figure.MaxCount, f.moved[:])
	sums.Value(w, &f.told, allDestinations)
}

// total adds up distinct destinations, and tells how many units stand behind it: none where no unit gave a number, be
// it 0, for any of the destinations, and where none is asked about, or what is no destination.
func (f *flow) total(to []Destination) (moved, units int64) {
	set, ok := enum.Set(to)
	if !ok || uint32(set)&f.told == 0 {
		return 0, 0
	}
	for d, n := range f.moved {
		if set&(1<<d) != 0 {
			moved += n
		}
	}
	return moved, f.units
}

// left returns all who moved on.
func (f *flow) left() (n int64) {
	for _, moved := range f.moved {
		n += moved
	}
	return n
}

// cell is the sum over the units of one type.
type cell struct {
	units    int64
	itemised int64 // units that told transitions by service
	assumed  int64 // units whose number served is stock and leavers
	all      flow  // all units answering; no base
	stock    flow  // units answering that told their clients
	served   flow  // units answering whose number served is known or assumed
	after3   flow  // units that told where leavers were three months later; their base is those followed up
	after6   flow
	services [clients.NumServices]*flow // nil where no unit has clients in the service
	having   map[serviceSet]int64       // units by the services they have clients in
}

// add counts answers that have been checked.
func (c *cell) add(a *Answers, services *clients.Counts, stock figure.Count) {
	c.units++
	if a.After3.Given() {
		c.after3.add(a.After3.Sum(), &a.After3)
	}
	if a.After6.Given() {
		c.after6.add(a.After6.Sum(), &a.After6)
	}
	byService := a.ByService.told()
	if a.Moved.Given() {
		c.addMoved(&a.Moved, a.Served, stock)
	} else if byService != 0 {
		moved := a.ByService.sums(byService)
		c.addMoved(&moved, a.Served, stock)
	}
	if byService != 0 {
		c.itemised++
		c.addServices(&a.ByService, services)
	}
}

// addMoved counts transitions over the denominators that are known.
func (c *cell) addMoved(moved *Counts, served, stock figure.Count) {
	c.all.add(0, moved)
	if stock.Given() {
		c.stock.add(stock.Int(), moved)
	}
	switch {
	case served.Given():
		c.served.add(served.Int(), moved)
	case stock.Given():
		c.served.add(stock.Int()+moved.Sum(), moved)
		c.assumed++
	}
}

// addServices counts transitions by service, where the service has clients.
func (c *cell) addServices(b *ByService, services *clients.Counts) {
	if services == nil {
		return
	}
	var having serviceSet
	for s, n := range services {
		if n.Int() == 0 {
			continue
		}
		having |= 1 << s
		c.service(s).add(n.Int(), &b[s])
	}
	c.addHaving(having, 1)
}

// service returns the flow of a service, made when the first unit has clients in it.
func (c *cell) service(s int) *flow {
	if c.services[s] == nil {
		c.services[s] = new(flow)
	}
	return c.services[s]
}

// addHaving counts units that have clients in the services, and no others.
func (c *cell) addHaving(s serviceSet, units int64) {
	if c.having == nil {
		c.having = map[serviceSet]int64{}
	}
	c.having[s] += units
}

func (c *cell) merge(o *cell) {
	c.units += o.units
	c.itemised += o.itemised
	c.assumed += o.assumed
	c.all.merge(&o.all)
	c.stock.merge(&o.stock)
	c.served.merge(&o.served)
	c.after3.merge(&o.after3)
	c.after6.merge(&o.after6)
	for s, from := range o.services {
		if from != nil {
			c.service(s).merge(from)
		}
	}
	for s, units := range o.having {
		c.addHaving(s, units)
	}
}

// carry lists the sums for the wire.
func (c *cell) carry(w *sums.Wire) {
	sums.Count(w, &c.units)
	w.Within(c.units)
	sums.Count(w, &c.itemised, &c.assumed)
	for _, f := range []*flow{&c.all, &c.stock, &c.served, &c.after3, &c.after6} {
		f.carry(w)
	}
	for s := range c.services {
		made := c.services[s] != nil
		sums.Flag(w, &made)
		if made {
			c.service(s).carry(w)
			w.Check(c.services[s].units > 0, "a service that no unit has clients in")
		}
	}
	sums.Map(w, &c.having, cmp.Compare, func(set *serviceSet) { sums.Value(w, set, 1<<clients.NumServices-2) },
		func(n *int64) {
			sums.Count(w, n)
			w.Check(*n > 0, "services that no unit has")
		})
}

// from adds up distinct services; a unit with clients in several of them is one unit. Of no services, or of what is no
// service, there is nothing.
func (c *cell) from(services []clients.Service) (sum flow) {
	asked, ok := enum.Set(services)
	if !ok {
		return sum
	}
	for s := range c.services {
		if asked&(1<<s) != 0 && c.services[s] != nil {
			sum.merge(c.services[s])
		}
	}
	sum.units = 0
	for s, units := range c.having {
		if uint64(s)&asked != 0 {
			sum.units += units
		}
	}
	return sum
}
