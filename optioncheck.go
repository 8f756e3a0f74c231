package barometer

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/transitions"
)

// use is what a response uses: the answer options, and the questions of today.
type use struct {
	offer offer
	asks  asked
}

// within reports whether all that is used is offered and asked.
func (u *use) within(o *offer, a asked) bool {
	for k := range u.offer {
		if u.offer[k]&^o[k] != 0 {
			return false
		}
	}
	return u.asks&^a == 0
}

// add says that a value is used.
func (u *use) add(k vocabulary, v uint8) { u.offer[k] |= 1 << (v & 63) }

// useOf returns what a response that is sound by itself uses. A count of 0 is no use of an option.
func useOf(r *Response) (u use) {
	u.add(types, uint8(r.Unit.Type))
	u.add(maintainers, uint8(r.Unit.Maintainer))
	for s := funding.Source(1); s.Valid(); s++ {
		if r.Funding.Hundredths(s) > 0 {
			u.add(sources, uint8(s))
		}
	}
	for s := 1; s < len(r.Clients.Services); s++ {
		if r.Clients.Services[s].Int() > 0 {
			u.add(services, uint8(s))
		}
	}
	u.offer[referrers] |= r.Clients.Importance.Items() | r.Clients.Change.Items()
	u.offer[partners] |= r.Clients.Extent.Items()
	u.moves(&r.Transitions)
	u.questions(r)
	for k := range u.offer {
		u.offer[k] &^= 1 // not stated
	}
	return u
}

// moves adds what the transitions use.
func (u *use) moves(a *transitions.Answers) {
	u.moved(&a.Moved)
	u.moved(&a.After3)
	u.moved(&a.After6)
	if !a.ByService.Given() {
		return
	}
	for s := 1; s < len(a.ByService); s++ {
		if a.ByService[s].Sum() > 0 {
			u.add(services, uint8(s))
			u.moved(&a.ByService[s])
		}
	}
}

func (u *use) moved(to *transitions.Counts) {
	for d := 1; d < len(to); d++ {
		if to[d].Int() > 0 {
			u.add(destinations, uint8(d))
		}
	}
}

// questions adds the questions of today that are answered.
func (u *use) questions(r *Response) {
	if r.Unit.Region != "" {
		u.asks |= 1 << Region
	}
	if r.Clients.Parts[clients.Under30].Given() {
		u.asks |= 1 << Under30
	}
	if r.Unit.PersonYears.Given() {
		u.asks |= 1 << PersonYears
	}
	if r.Transitions.After3.Given() || r.Transitions.After6.Given() {
		u.asks |= 1 << FollowUp
	}
}

// checkOptions returns a fault for every answer that is no answer to the edition: an option that is not valid at its
// reference date, and a question that it does not ask.
func (e *Edition) checkOptions(r *Response) error {
	offer, used := e.options(), useOf(r)
	if used.within(&offer, e.asks) {
		return nil
	}
	of := *e // a copy, so that the edition of a sound response stays where it is
	c := optionCheck{offer: offer, asks: of.asks, why: of.check}
	c.unseen = fmt.Errorf("%w: the edition of %d does not ask this", figure.ErrUnknown, of.year)
	return c.check(r)
}

// check returns a fault for every answer that has no column in the form.
func (f *form) check(r *Response) error {
	if used := useOf(r); used.within(&f.shown, f.asks) {
		return nil
	}
	unseen := fmt.Errorf("%w: there is no column for it: the form is of other editions", figure.ErrUnknown)
	why := func(vocabulary, uint8) error { return unseen }
	c := optionCheck{offer: f.shown, asks: f.asks, why: why, unseen: unseen}
	return c.check(r)
}

// optionCheck collects the faults of answers that use an option which is not offered, or a question that is not asked.
type optionCheck struct {
	offer  offer
	asks   asked
	why    func(vocabulary, uint8) error // why an option is not offered
	unseen error                         // why a question is not asked
	faults []error
}

func (c *optionCheck) check(r *Response) error {
	c.one(types, uint8(r.Unit.Type), "unit.type")
	c.one(maintainers, uint8(r.Unit.Maintainer), "unit.maintainer")
	for s := funding.Source(1); s.Valid(); s++ {
		if r.Funding.Hundredths(s) > 0 {
			c.item(sources, uint8(s), "funding", r.Funding.Share(s))
		}
	}
	c.clients(&r.Clients)
	c.transitions(&r.Transitions)
	c.questions(r)
	return errors.Join(c.faults...)
}

// one checks the answer to a question with one answer.
func (c *optionCheck) one(k vocabulary, v uint8, path string) {
	if v != 0 && v < 64 && !c.offer.has(k, v) {
		c.refuse(k, v, path, lexicons[k].key(v))
	}
}

// item checks an item that was answered.
func (c *optionCheck) item(k vocabulary, v uint8, section string, value any) {
	if !c.offer.has(k, v) {
		c.refuse(k, v, section+"."+lexicons[k].key(v), value)
	}
}

func (c *optionCheck) refuse(k vocabulary, v uint8, path string, value any) {
	c.faults = append(c.faults, figure.Fault(path, value, c.why(k, v), ""))
}

func (c *optionCheck) clients(a *clients.Answers) {
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

func (c *optionCheck) transitions(a *transitions.Answers) {
	c.moved(&a.Moved, "transitions")
	c.moved(&a.After3, after3Months)
	c.moved(&a.After6, after6Months)
	for s := 1; s < len(a.ByService); s++ {
		n := a.ByService[s].Sum()
		if n == 0 {
			continue
		}
		path := "transitions." + lexicons[services].key(uint8(s))
		if !c.offer.has(services, uint8(s)) {
			c.refuse(services, uint8(s), path, n)
			continue
		}
		c.moved(&a.ByService[s], path)
	}
}

func (c *optionCheck) moved(to *transitions.Counts, section string) {
	for d := 1; d < len(to); d++ {
		if n := to[d]; n.Int() > 0 {
			c.item(destinations, uint8(d), section, n)
		}
	}
}

// questions refuses answers to questions of today that are not asked.
func (c *optionCheck) questions(r *Response) {
	var u use
	u.questions(r)
	for q, path := range [numQuestions]string{
		Region: "unit.region", Under30: "clients.under-30", PersonYears: "unit.person-years", FollowUp: after3Months,
	} {
		if q := Question(q); u.asks.has(q) && !c.asks.has(q) {
			if q == FollowUp && !r.Transitions.After3.Given() {
				path = after6Months
			}
			c.faults = append(c.faults, figure.Fault(path, "", c.unseen, ""))
		}
	}
}
