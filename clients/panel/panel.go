// Package panel compares the clients of the units that answered two editions, told by their ids.
package panel

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math"
	"reflect"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/compose"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Max is the number of ids that a tally with a panel takes before Add and Merge return figure.ErrFull.
const Max = 1_000_000

// Panel is the clients of the units that answered both editions, told by their ids: how many more or fewer clients the
// same units have. A unit is in it when its id stands once in each edition, and when it told its clients in both; it
// counts among the services when it told them by service in both. Its type is that of the edition that is computed.
//
// Of a nil Panel, which a report has that was not asked for one, and of a Panel without units nothing is known.
type Panel struct {
	question.NotStored
	units       unit.ByType[int64]
	now, before clients.Tally
	editions    clients.Comparison // their classifications, and what differs
}

// Units returns the number of units of the group in the panel.
func (p *Panel) Units(g unit.Group) int64 {
	if p == nil {
		return 0
	}
	return unit.Sum(&p.units, g)
}

// String returns the number of units.
func (p *Panel) String() string {
	return enum.Several(p.Units(unit.Everyone), "unit", "units") + " in both editions"
}

// Equal reports whether both rest on the same answers.
func (p *Panel) Equal(o *Panel) bool { return reflect.DeepEqual(p, o) }

// Comparison returns the clients of the panel's units beside their earlier ones. The growth of their sum is that of the
// same units, and is not marked.
func (p *Panel) Comparison() clients.Comparison {
	if p == nil {
		p = new(Panel)
	}
	c := p.editions
	c.Now, c.Before, c.SameUnits = &p.now, &p.before, true
	return c
}

// Pairs hold the clients of units by a hash of their ids, in both editions. A nil Pairs keeps nothing.
type Pairs map[[sha256.Size]byte]twoAnswers

// twoAnswers are what a unit told in each edition; nil for nothing.
type twoAnswers struct {
	now, before *told
	twice       bool // the id stands twice in an edition: nothing tells which of its rows is the unit's
}

// told is what a panel needs of a response.
type told struct {
	kind     unit.Type
	clients  figure.Count
	services clients.Counts
}

// Room returns figure.ErrFull where there is no room for an id.
func (p Pairs) Room(more int) error {
	if p != nil && len(p)+more > Max {
		return fmt.Errorf("%w: at most %d ids of a panel", figure.ErrFull, Max)
	}
	return nil
}

// Add keeps what the unit with an id tells in an edition: the one computed, or the one before.
func (p Pairs) Add(id string, t unit.Type, a *clients.Answers, now bool) {
	if p == nil || id == "" {
		return
	}
	x := twoAnswers{before: &told{t, a.Clients(), a.Services}}
	if now {
		x.now, x.before = x.before, nil
	}
	p.put(sha256.Sum256([]byte(compose.String(id))), x)
}

// Merge adds what is known of other ids, or of the same.
func (p Pairs) Merge(o Pairs) {
	for key, x := range o {
		p.put(key, x)
	}
}

// Carry lists the pairs for the wire.
func (p *Pairs) Carry(w *sums.Wire) {
	compare := func(a, b [sha256.Size]byte) int { return bytes.Compare(a[:], b[:]) }
	sums.Map(w, p, compare, func(key *[sha256.Size]byte) { sums.Bytes(w, key[:]) }, func(x *twoAnswers) {
		for _, of := range []**told{&x.now, &x.before} {
			given := *of != nil
			if sums.Flag(w, &given); !given {
				continue
			}
			if w.Reads() {
				*of = new(told)
			}
			(*of).carry(w)
		}
		sums.Flag(w, &x.twice)
		w.Check(x.now != nil || x.before != nil, "an id without answers")
	})
	w.Check(len(*p) <= Max, "more ids than a panel takes")
}

func (t *told) carry(w *sums.Wire) {
	sums.Value(w, &t.kind, math.MaxUint8)
	w.Check(t.kind.Valid(), "no unit type")
	carryCount(w, &t.clients)
	for s := range t.services {
		carryCount(w, &t.services[s])
	}
}

// carryCount carries a number that may not have been answered: that is 0, and any other one more than it is.
func carryCount(w *sums.Wire, c *figure.Count) {
	n, given := c.Get()
	if given {
		n++
	}
	if sums.Value(w, &n, figure.MaxCount+1); n > 0 {
		*c = figure.N(n - 1)
	}
}

// put adds what is known of an id.
func (p Pairs) put(key [sha256.Size]byte, x twoAnswers) {
	y := p[key]
	twice := x.twice || y.twice || x.now != nil && y.now != nil || x.before != nil && y.before != nil
	if x.now == nil {
		x.now = y.now
	}
	if x.before == nil {
		x.before = y.before
	}
	p[key] = twoAnswers{x.now, x.before, twice}
}

// Panel returns the units that both editions have.
func (p Pairs) Panel(editions clients.Comparison) *Panel {
	if p == nil {
		return nil
	}
	all := &Panel{editions: editions}
	for _, x := range p {
		if !x.twice && x.now != nil && x.before != nil && x.now.clients.Given() && x.before.clients.Given() {
			all.add(*x.now, *x.before)
		}
	}
	return all
}

// add counts a unit; its services, where it told them in both editions. There is room for Max.
func (p *Panel) add(now, before told) {
	p.units[now.kind]++
	if !now.services.Given() || !before.services.Given() {
		now.services, before.services = clients.Counts{}, clients.Counts{}
	}
	ok, u := valid.Mark{}, now.kind
	_ = p.now.AddValid(ok, u, &clients.Answers{Total: now.clients, Services: now.services}, now.clients, nil)
	_ = p.before.AddValid(ok, u, &clients.Answers{Total: before.clients, Services: before.services}, before.clients,
		nil)
}
