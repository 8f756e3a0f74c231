package options

import (
	"errors"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/enum"
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
func (o *offer) add(k kind, v uint8) { o[k] |= 1 << (v & 63) }

// within reports whether all of these are among others.
func (o *offer) within(p *offer) bool {
	for k := range o {
		if o[k]&^p[k] != 0 {
			return false
		}
	}
	return true
}

// usedBy returns the options that answers use; a count of 0 is no use of an option. In answers that are sound by
// themselves, transitions by service use no others than those that are told of all services, of services with clients.
func usedBy(a Answers, sound bool) (u offer) {
	u.add(types, uint8(a.Unit.Type))
	u.add(maintainers, uint8(a.Unit.Maintainer))
	for s := funding.Source(1); s.Valid(); s++ {
		if a.Funding.Hundredths(s) > 0 {
			u.add(sources, uint8(s))
		}
	}
	for s := 1; s < len(a.Clients.Services); s++ {
		if a.Clients.Services[s].Int() > 0 {
			u.add(services, uint8(s))
		}
	}
	u[referrers] |= a.Clients.Importance.Items() | a.Clients.Change.Items()
	u[partners] |= a.Clients.Extent.Items()
	u.moved(&a.Transitions.Moved)
	u.moved(&a.Transitions.After3)
	u.moved(&a.Transitions.After6)
	if !sound || !a.Transitions.Moved.Given() || !a.Clients.Services.Given() {
		u.movedByService(&a.Transitions.ByService)
	}
	for k := range u {
		u[k] &^= 1 // not stated
	}
	return u
}

// movedByService adds what the transitions by service use.
func (u *offer) movedByService(b *transitions.ByService) {
	for s, to := range b.All() {
		if to.Sum() > 0 {
			u.add(services, uint8(s))
			u.moved(to)
		}
	}
}

func (u *offer) moved(to *transitions.Counts) {
	for d := 1; d < len(to); d++ {
		if to[d].Int() > 0 {
			u.add(destinations, uint8(d))
		}
	}
}

// Refuse returns a fault for every answer that uses an option which the edition does not offer, or is to a question of
// today that it does not ask, with the reason; sound says that the answers are sound by themselves.
func (s *Set) Refuse(a Answers, sound bool) error {
	offered := s.options()
	if askedOf(a)&^s.asks == 0 && a.within(&offered, sound) {
		return nil
	}
	of := *s // a copy, so that the set of sound answers stays where it is
	unseen := figure.Because(figure.ErrUnknown, enum.Fill(notAsked, of.Year), "")
	return errors.Join(a.refuse(offered, of.check), of.asks.refuse(a, unseen))
}

// notAsked is why an answer to a question of today is refused.
var notAsked = figure.Labels{
	"vuoden %d kierroksella ei kysytä tätä", "omgången %d frågar inte detta", "the edition of %d does not ask this",
}

// within reports whether all options that answers use are among these.
func (a Answers) within(offered *offer, sound bool) bool {
	used := usedBy(a, sound)
	return used.within(offered)
}

// refuse returns a fault for every answer that uses an option which is not among the offered ones: why says so.
func (a Answers) refuse(offered offer, why func(kind, uint8) error) error {
	c := check{offer: offered, why: why}
	c.one(types, uint8(a.Unit.Type), "unit.type")
	c.one(maintainers, uint8(a.Unit.Maintainer), "unit.maintainer")
	for s := funding.Source(1); s.Valid(); s++ {
		if a.Funding.Hundredths(s) > 0 {
			c.item(sources, uint8(s), "funding", a.Funding.Share(s))
		}
	}
	c.clients(a.Clients)
	c.transitions(a.Transitions)
	return errors.Join(c.faults...)
}

// check collects the faults of answers that use an option which is not offered.
type check struct {
	offer  offer
	why    func(kind, uint8) error // why an option is not offered
	faults []error
}

// one checks the answer to a question with one answer.
func (c *check) one(k kind, v uint8, path string) {
	if v != 0 && v < 64 && !c.offer.has(k, v) {
		c.refuse(k, v, path, k.key(v))
	}
}

// item checks an item that was answered.
func (c *check) item(k kind, v uint8, section string, value any) {
	if !c.offer.has(k, v) {
		c.refuse(k, v, section+"."+k.key(v), value)
	}
}

func (c *check) refuse(k kind, v uint8, path string, value any) {
	c.faults = append(c.faults, figure.Fault(path, value, c.why(k, v), ""))
}

func (c *check) clients(a *clients.Answers) {
	for s := 1; s < len(a.Services); s++ {
		if n := a.Services[s]; n.Int() > 0 {
			c.item(services, uint8(s), "clients", n)
		}
	}
	for r, grade := range a.Importance.All() {
		c.item(referrers, uint8(r), "clients.referrers", grade)
	}
	for r, grade := range a.Change.All() {
		c.item(referrers, uint8(r), "clients.referrer-change", grade)
	}
	for p, grade := range a.Extent.All() {
		c.item(partners, uint8(p), "clients.cooperation", grade)
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
		path := "transitions." + services.key(uint8(s))
		if !c.offer.has(services, uint8(s)) {
			c.refuse(services, uint8(s), path, n)
			continue
		}
		c.moved(&a.ByService[s], path)
	}
}

func (c *check) moved(to *transitions.Counts, section string) {
	for d := 1; d < len(to); d++ {
		if n := to[d]; n.Int() > 0 {
			c.item(destinations, uint8(d), section, n)
		}
	}
}
