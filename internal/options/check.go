package options

import (
	"errors"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Answers are the answers of a unit to the questions whose options have their time.
type Answers struct {
	Unit        *unit.Answers
	Funding     *funding.Mix
	Clients     *clients.Answers
	Transitions *transitions.Answers
}

// The sections of the follow-up.
const (
	After3Months = "transitions.after-3-months"
	After6Months = "transitions.after-6-months"
)

// add says that a value is used.
func (o *Offer) add(k Kind, v uint8) { o[k] |= 1 << (v & 63) }

// within reports whether all of these are among others.
func (o *Offer) within(p *Offer) bool {
	for k := range o {
		if o[k]&^p[k] != 0 {
			return false
		}
	}
	return true
}

// usedBy returns the options that answers which are sound by themselves use. A count of 0 is no use of an option.
func usedBy(a Answers) (u Offer) {
	u.add(Types, uint8(a.Unit.Type))
	u.add(Maintainers, uint8(a.Unit.Maintainer))
	for s := funding.Source(1); s.Valid(); s++ {
		if a.Funding.Hundredths(s) > 0 {
			u.add(Sources, uint8(s))
		}
	}
	for s := 1; s < len(a.Clients.Services); s++ {
		if a.Clients.Services[s].Int() > 0 {
			u.add(Services, uint8(s))
		}
	}
	u[Referrers] |= a.Clients.Importance.Items() | a.Clients.Change.Items()
	u[Partners] |= a.Clients.Extent.Items()
	u.moves(a.Transitions)
	for k := range u {
		u[k] &^= 1 // not stated
	}
	return u
}

// moves adds what the transitions use.
func (u *Offer) moves(a *transitions.Answers) {
	u.moved(&a.Moved)
	u.moved(&a.After3)
	u.moved(&a.After6)
	for s, to := range a.ByService.All() {
		if to.Sum() > 0 {
			u.add(Services, uint8(s))
			u.moved(to)
		}
	}
}

func (u *Offer) moved(to *transitions.Counts) {
	for d := 1; d < len(to); d++ {
		if to[d].Int() > 0 {
			u.add(Destinations, uint8(d))
		}
	}
}

// Within reports whether all options that answers which are sound by themselves use are among these.
func (a Answers) Within(offer Offer) bool {
	used := usedBy(a)
	return used.within(&offer)
}

// Refuse returns a fault for every answer that uses an option which is not among the offered ones: why says so.
func (a Answers) Refuse(offer Offer, why func(Kind, uint8) error) error {
	c := check{offer: offer, why: why}
	c.one(Types, uint8(a.Unit.Type), "unit.type")
	c.one(Maintainers, uint8(a.Unit.Maintainer), "unit.maintainer")
	for s := funding.Source(1); s.Valid(); s++ {
		if a.Funding.Hundredths(s) > 0 {
			c.item(Sources, uint8(s), "funding", a.Funding.Share(s))
		}
	}
	c.clients(a.Clients)
	c.transitions(a.Transitions)
	return errors.Join(c.faults...)
}

// check collects the faults of answers that use an option which is not offered.
type check struct {
	offer  Offer
	why    func(Kind, uint8) error // why an option is not offered
	faults []error
}

// one checks the answer to a question with one answer.
func (c *check) one(k Kind, v uint8, path string) {
	if v != 0 && v < 64 && !c.offer.Has(k, v) {
		c.refuse(k, v, path, k.Key(v))
	}
}

// item checks an item that was answered.
func (c *check) item(k Kind, v uint8, section string, value any) {
	if !c.offer.Has(k, v) {
		c.refuse(k, v, section+"."+k.Key(v), value)
	}
}

func (c *check) refuse(k Kind, v uint8, path string, value any) {
	c.faults = append(c.faults, figure.Fault(path, value, c.why(k, v), ""))
}

func (c *check) clients(a *clients.Answers) {
	for s := 1; s < len(a.Services); s++ {
		if n := a.Services[s]; n.Int() > 0 {
			c.item(Services, uint8(s), "clients", n)
		}
	}
	for r, grade := range a.Importance.All() {
		c.item(Referrers, uint8(r), "clients.referrers", grade)
	}
	for r, grade := range a.Change.All() {
		c.item(Referrers, uint8(r), "clients.referrer-change", grade)
	}
	for p, grade := range a.Extent.All() {
		c.item(Partners, uint8(p), "clients.cooperation", grade)
	}
}

func (c *check) transitions(a *transitions.Answers) {
	c.moved(&a.Moved, "transitions")
	c.moved(&a.After3, After3Months)
	c.moved(&a.After6, After6Months)
	for s := 1; s < len(a.ByService); s++ {
		n := a.ByService[s].Sum()
		if n == 0 {
			continue
		}
		path := "transitions." + Services.Key(uint8(s))
		if !c.offer.Has(Services, uint8(s)) {
			c.refuse(Services, uint8(s), path, n)
			continue
		}
		c.moved(&a.ByService[s], path)
	}
}

func (c *check) moved(to *transitions.Counts, section string) {
	for d := 1; d < len(to); d++ {
		if n := to[d]; n.Int() > 0 {
			c.item(Destinations, uint8(d), section, n)
		}
	}
}
