package clients

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// TestNoSumIsReadThatUnitsCannotHaveGiven: of two workshops a number of units is at most 2, a number of clients at most
// 2·MaxCount, of half persons at most twice three roles of MaxStaff persons in halves.
func TestNoSumIsReadThatUnitsCannotHaveGiven(t *testing.T) {
	var tally Tally
	a := Answers{Total: figure.N(9), Services: Counts{PaySubsidisedWork: figure.N(9)}, First: WeakPosition}
	a.Parts[JobCoach] = figure.N(3)
	for _, staff := range []*unit.Staff{
		{unit.ServiceGuidance: figure.AmountOf(150), unit.ProductionInstruction: figure.AmountOf(20_00)}, {},
	} {
		if err := tally.Add(unit.Workshop, &a, staff); err != nil {
			t.Fatal(err)
		}
	}
	tally.NotAsked(Jobbkanalen)
	const units, clients, halves = 2, 2 * figure.MaxCount, 2 * 3 * 2 * unit.MaxStaff
	sumstest.Bounds(t, &tally, 7, map[string]int64{
		"units": 7, "unasked": 1<<numServices - 2, "cells.of.units": units,
		"cells.of.answered": units, "cells.of.itemised": units, "cells.of.naming": units, "cells.of.offering": units,
		"cells.of.clients": clients, "cells.of.services": clients, "cells.of.byCause": clients,
		"cells.of.parts.answered": units, "cells.of.parts.matched": units,
		"cells.of.parts.clients": clients, "cells.of.parts.within": clients, "cells.of.parts.all": clients,
		"cells.of.perPerson.units": units, "cells.of.perPerson.halves": halves, "cells.of.perPerson.clients": clients,
		"cells.of.perPerson.large.key": halves / 2, "cells.of.perPerson.large": clients,
		"cells.of.perPerson.classes.units": units, "cells.of.perPerson.classes.halves": halves,
		"cells.of.perPerson.classes.clients": clients,
	})
}

// TestEveryTypeHasItsOwnBound: one workshop with one client and 16 instructors, and two others that tell nothing, are
// read as they were written; the workshop tells no more than one unit can.
func TestEveryTypeHasItsOwnBound(t *testing.T) {
	mixed := func() *Tally {
		var tally Tally
		staff := &unit.Staff{unit.ServiceGuidance: figure.AmountOf(16_00)}
		err := errors.Join(tally.Add(unit.Workshop, &Answers{Total: figure.N(1)}, staff),
			tally.Add(unit.Other, new(Answers), nil), tally.Add(unit.Other, new(Answers), nil))
		if err != nil {
			t.Fatal(err)
		}
		return &tally
	}
	var read Tally
	if err := sumstest.Read(sumstest.Write(mixed()), &read, 3); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(sumstest.Write(&read), sumstest.Write(mixed())) {
		t.Error("what is read is not what was written")
	}
	for i, change := range []func(workshop, others *cell){
		func(w, _ *cell) { w.answered = 2 }, func(w, _ *cell) { w.services[OtherTE] = figure.MaxCount + 1 },
		func(_, o *cell) { o.units = 4 }, func(_, o *cell) { o.clients = 2*figure.MaxCount + 1 },
	} {
		faulty := mixed()
		change(faulty.cells.At(unit.Workshop), faulty.cells.At(unit.Other))
		err := sumstest.Read(sumstest.Write(faulty), new(Tally), 3)
		if err == nil || !strings.Contains(err.Error(), "too large") {
			t.Errorf("%d: %v", i, err)
		}
	}
}

// TestContradictorySumsAreRefused: what a tally cannot hold together is not read.
func TestContradictorySumsAreRefused(t *testing.T) {
	sound := func() *Tally {
		var tally Tally
		a, staff := Answers{Total: figure.N(9)}, &unit.Staff{unit.ServiceGuidance: figure.AmountOf(16_00)}
		for _, u := range []unit.Type{unit.Workshop, unit.Workshop, unit.MentalHealth} {
			if err := tally.Add(u, &a, staff); err != nil {
				t.Fatal(err)
			}
		}
		return &tally
	}
	large := func(t *Tally) map[uint32]int64 { return t.cells.At(unit.Workshop).perPerson[ClientGuidance].large }
	sumstest.Refuses(t, sound, 4, map[string][]func(*Tally){
		"units of more or fewer types than there are": {
			func(t *Tally) { t.cells.At(unit.Workshop).units++ }, func(t *Tally) { t.units = 4 },
		},
		"questions with more or fewer units than others": {
			func(t *Tally) { t.First = unit.By[question.Single[Cause]]{} },
			func(t *Tally) { t.Statements = unit.By[question.Battery[Statement, Agreement]]{} },
		},
		"few instructors among the many": {func(t *Tally) { large(t)[manyHalves-1] = 1 }},
		"instructors without clients":    {func(t *Tally) { large(t)[manyHalves] = 0 }},
	})
}

// TestMergeAddsEveryCounter: no counter of one tally is left out, or taken for another one.
func TestMergeAddsEveryCounter(t *testing.T) {
	of := func() *Tally {
		var tally Tally
		staff := &unit.Staff{unit.ServiceGuidance: figure.AmountOf(16_00)}
		for _, u := range []unit.Type{unit.Workshop, unit.Other} {
			if err := tally.Add(u, &Answers{Total: figure.N(9)}, staff); err != nil {
				t.Fatal(err)
			}
		}
		return &tally
	}
	sumstest.Merges(t, of(), of(), (*Tally).Merge, "unasked")
}

// TestWhatNoFormHadIsMerged: a service that the forms of either tally did not have has no figure, though a unit told 0.
func TestWhatNoFormHadIsMerged(t *testing.T) {
	of := func(services ...Service) *Tally {
		var tally Tally
		a := Answers{Services: Counts{PaySubsidisedWork: figure.N(0), OtherKela: figure.N(0), Jobbkanalen: figure.N(3)}}
		if err := tally.Add(unit.Workshop, &a, nil); err != nil {
			t.Fatal(err)
		}
		tally.NotAsked(append(services, 0, Service(NumServices))...)
		return &tally
	}
	a, b := of(PaySubsidisedWork), of(OtherKela)
	if err := a.Merge(b); err != nil {
		t.Fatal(err)
	}
	for s, asked := range map[Service]bool{PaySubsidisedWork: false, OtherKela: false, Jobbkanalen: true} {
		if a.In(unit.Everyone, s).Defined() != asked || a.Offering(unit.Everyone, s).Defined() != asked ||
			a.ShareIn(unit.Everyone, s).Defined() != asked {
			t.Errorf("%v: %v, %v", s, a.In(unit.Everyone, s), a.Offering(unit.Everyone, s))
		}
	}
}
