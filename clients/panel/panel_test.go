package panel

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/unit"
)

// total returns the answers of a unit with so many clients, services those of one with so many in one service.
func total(n uint32) *clients.Answers { return &clients.Answers{Total: figure.N(n)} }

func services(n uint32) *clients.Answers {
	return &clients.Answers{Services: clients.Counts{clients.PaySubsidisedWork: figure.N(n)}}
}

// TestOneIDIsOneUnit: a unit is in the panel when its id stands once in each edition and it told its clients in both.
// Its
// type is that of now, and an id in composed and decomposed form is one.
func TestOneIDIsOneUnit(t *testing.T) {
	const now, before = true, false
	type row struct {
		id      string
		kind    unit.Type
		clients *clients.Answers
		now     bool
	}
	workshops := unit.Of(unit.Workshop)
	for name, x := range map[string]struct {
		rows        []row
		units       int64 // workshops
		now, before int64 // their clients
		byService   int64
	}{
		"both": {[]row{{"a", unit.Workshop, total(7), now}, {"a", unit.Workshop, total(4), before}}, 1, 7, 4,
			0},
		"before first": {[]row{{"a", unit.Workshop, total(4), before}, {"a", unit.Workshop, total(7), now}}, 1, 7, 4,
			0},
		"another type before": {[]row{{"a", unit.Workshop, total(7), now}, {"a", unit.Other, total(4), before}}, 1, 7, 4, 0},
		"only now":            {[]row{{"a", unit.Workshop, total(7), now}}, 0, 0, 0, 0},
		"only before":         {[]row{{"a", unit.Workshop, total(7), before}}, 0, 0, 0, 0},
		"no id":               {[]row{{"", unit.Workshop, total(7), now}, {"", unit.Workshop, total(4), before}}, 0, 0, 0, 0},
		"not told now": {[]row{{"a", unit.Workshop, &clients.Answers{}, now}, {"a", unit.Workshop, total(4),
			before}}, 0, 0, 0, 0},
		"not told then": {[]row{{"a", unit.Workshop, total(4), now}, {"a", unit.Workshop, &clients.Answers{},
			before}}, 0, 0, 0, 0},
		"none, and told": {[]row{{"a", unit.Workshop, total(0), now}, {"a", unit.Workshop, total(0), before}}, 1, 0, 0,
			0},
		"twice now": {[]row{{"a", unit.Workshop, total(7), now}, {"a", unit.Workshop, total(8), now},
			{"a", unit.Workshop, total(4), before}}, 0, 0, 0, 0},
		"twice before": {[]row{{"a", unit.Workshop, total(7), before}, {"a", unit.Workshop, total(8), before},
			{"a", unit.Workshop, total(4), now}}, 0, 0, 0, 0},
		"two units": {[]row{{"a", unit.Workshop, total(7), now}, {"b", unit.Workshop, total(8), now},
			{"b", unit.Workshop, total(4), before}, {"a", unit.Workshop, total(3), before}}, 2, 15, 7, 0},
		"composed": {[]row{{"ö", unit.Workshop, total(7), now}, {"o\u0308", unit.Workshop, total(4), before}}, 1, 7, 4, 0},
		"services in both": {[]row{{"a", unit.Workshop, services(7), now}, {"a", unit.Workshop, services(4), before}}, 1, 7,
			4, 1},
		"services now": {[]row{{"a", unit.Workshop, services(7), now}, {"a", unit.Workshop, total(4), before}}, 1, 7, 4, 0},
		"services before": {[]row{{"a", unit.Workshop, total(7), now}, {"a", unit.Workshop, services(4), before}}, 1, 7, 4,
			0},
	} {
		p, parts := Pairs{}, [2]Pairs{{}, {}}
		for i, r := range x.rows {
			p.Add(r.id, r.kind, r.clients, r.now)
			parts[i%2].Add(r.id, r.kind, r.clients, r.now)
		}
		parts[0].Merge(parts[1])
		for how, p := range map[string]Pairs{"added": p, "merged": parts[0], "sent": sent(t, p)} {
			is := p.Panel(clients.Comparison{})
			c := is.Comparison()
			if is.Units(workshops) != x.units || is.Units(unit.Everyone) != x.units || c.Now.Clients(workshops) != x.now ||
				c.Before.Clients(workshops) != x.before || c.Now.Itemising(workshops) != x.byService ||
				c.Before.Itemising(workshops) != x.byService || !c.SameUnits {
				t.Errorf("%s, %s: %d units, %v and %v clients", name, how, is.Units(workshops), c.Now.Clients(workshops),
					c.Before.Clients(workshops))
			}
		}
	}
}

// sent returns pairs as another process reads them.
func sent(t *testing.T, p Pairs) (read Pairs) {
	t.Helper()
	if err := sumstest.Read(sumstest.Write(&p), &read, Max); err != nil {
		t.Fatal(err)
	}
	return read
}

// TestRoomToTheLastID: a panel takes Max ids, and not one more; no panel takes any number.
func TestRoomToTheLastID(t *testing.T) {
	p := Pairs{}
	for i := range 3 {
		p.Add(fmt.Sprint("synthetic-", i), unit.Workshop, total(1), true)
	}
	if err := p.Room(Max - 3); err != nil {
		t.Error(err)
	}
	if err := p.Room(Max - 2); !errors.Is(err, figure.ErrFull) ||
		!strings.Contains(err.Error(), "at most 1000000 ids of a panel") {
		t.Errorf("one more than Max: %v", err)
	}
	if err := Pairs(nil).Room(Max + 1); err != nil {
		t.Error(err)
	}
	var none Pairs
	none.Add("a", unit.Workshop, total(1), true)
	if none != nil || none.Panel(clients.Comparison{}) != nil {
		t.Error("a panel that nobody asked for")
	}
	var nobody *Panel
	if nobody.Units(unit.Everyone) != 0 || nobody.Comparison().Now.Units(unit.Everyone) != 0 {
		t.Error("units of no panel")
	}
}

// TestPairsThatContradictThemselvesAreRefused: an id is of a unit of a type, with a number of clients that it can have.
func TestPairsThatContradictThemselvesAreRefused(t *testing.T) {
	sound := func() *Pairs {
		p := Pairs{}
		p.Add("a", unit.Workshop, services(figure.MaxCount), true)
		p.Add("a", unit.Workshop, total(0), false)
		return &p
	}
	change := func(f func(*twoAnswers)) func(*Pairs) {
		return func(p *Pairs) {
			for id, x := range *p {
				f(&x)
				(*p)[id] = x
			}
		}
	}
	sumstest.Refuses(t, sound, 2, map[string][]func(*Pairs){
		"no unit type": {
			change(func(x *twoAnswers) { x.now.kind = 0 }), change(func(x *twoAnswers) { x.before.kind = 60 }),
		},
		"an id without answers": {change(func(x *twoAnswers) { x.now, x.before = nil, nil })},
		"too large": {
			change(func(x *twoAnswers) { x.now.clients = figure.N(figure.MaxCount + 1) }),
			change(func(x *twoAnswers) { x.now.services[clients.Jobbkanalen] = figure.N(figure.MaxCount + 1) }),
		},
	})
}
