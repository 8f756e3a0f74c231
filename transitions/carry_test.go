package transitions

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/unit"
)

// carried returns the tally of two workshops that told everything.
func carried(t *testing.T) *Tally {
	t.Helper()
	moved := Counts{OpenEmployment: figure.N(2)}
	a := Answers{Moved: moved, After3: moved, After6: moved, Served: figure.N(12)}
	a.ByService[clients.PaySubsidisedWork] = moved
	var tally Tally
	for range 2 {
		told := clients.Answers{Services: clients.Counts{clients.PaySubsidisedWork: figure.N(9)}}
		if err := tally.Add(unit.Workshop, &a, &told); err != nil {
			t.Fatal(err)
		}
	}
	return &tally
}

// TestNoSumIsReadThatUnitsCannotHaveGiven: of two workshops a number of units is at most 2, those who moved on to one
// destination at most 2·MaxCount, and those served the clients and all who moved on.
func TestNoSumIsReadThatUnitsCannotHaveGiven(t *testing.T) {
	const units, moved, served = 2, 2 * figure.MaxCount, 2 * (1 + int64(numDestinations)) * figure.MaxCount
	bounds := map[string]int64{
		"units": 7, "unasked": allDestinations, "cells.of.units": units,
		"cells.of.itemised": units, "cells.of.assumed": units,
		"cells.of.having.key": 1<<clients.NumServices - 2, "cells.of.having": units,
	}
	for _, flow := range []string{"all", "stock", "served", "after3", "after6", "services"} {
		bounds["cells.of."+flow+".units"] = units
		bounds["cells.of."+flow+".base"] = served
		bounds["cells.of."+flow+".moved"] = moved
		bounds["cells.of."+flow+".told"] = allDestinations
	}
	sumstest.Bounds(t, carried(t), 7, bounds)
}

// TestEveryTypeHasItsOwnBound: one workshop and two others, of which one tells, are read as they were written; the one
// workshop tells no more than one unit can.
func TestEveryTypeHasItsOwnBound(t *testing.T) {
	var mixed Tally
	mixed.NotAsked(Pension, Apprenticeship)
	a := Answers{}
	a.ByService[clients.PaySubsidisedWork][Education] = figure.N(2)
	stock := clients.Answers{Services: clients.Counts{clients.PaySubsidisedWork: figure.N(1)}}
	err := errors.Join(mixed.Add(unit.Workshop, &a, &stock), mixed.Add(unit.Other, &a, &stock),
		mixed.Add(unit.Other, new(Answers), nil))
	var read Tally
	if err = errors.Join(err, sumstest.Read(sumstest.Write(&mixed), &read, 3)); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(sumstest.Write(&read), sumstest.Write(&mixed)) {
		t.Error("what is read is not what was written")
	}
	workshop := mixed.cells.At(unit.Workshop)
	for i, change := range []func(){
		func() { workshop.itemised = 2 }, func() { workshop.itemised, workshop.assumed = 1, 2 },
		func() { workshop.assumed, workshop.all.moved[Education] = 1, figure.MaxCount+1 },
	} {
		change()
		err := sumstest.Read(sumstest.Write(&mixed), new(Tally), 3)
		if err == nil || !strings.Contains(err.Error(), "too large") {
			t.Errorf("%d: %v", i, err)
		}
	}
}

// TestContradictorySumsAreRefused: what a tally cannot hold together is not read.
func TestContradictorySumsAreRefused(t *testing.T) {
	workshops := func(t *Tally) *cell { return t.cells.At(unit.Workshop) }
	sumstest.Refuses(t, func() *Tally { return carried(t) }, 3, map[string][]func(*Tally){
		"units of more or fewer types than there are": {
			func(t *Tally) { t.units = 3 }, func(t *Tally) { t.cells.At(unit.MentalHealth).units = 1 },
		},
		"a service that no unit has clients in": {func(t *Tally) { workshops(t).service(int(clients.Jobbkanalen)).base = 3 }},
		"services that no unit has":             {func(t *Tally) { workshops(t).having[2] = 0 }},
	})
}

// TestMergeAddsEveryCounter: no counter of one tally is left out, or taken for another one.
func TestMergeAddsEveryCounter(t *testing.T) {
	sets := []string{"unasked"}
	for _, flow := range []string{"all", "stock", "served", "after3", "after6", "services"} {
		sets = append(sets, "cells.of."+flow+".told")
	}
	sumstest.Merges(t, carried(t), carried(t), (*Tally).Merge, sets...)
	a, b := new(Tally), carried(t)
	a.NotAsked(Education)
	err, told := a.Merge(b), a.cells.At(unit.Workshop).all.told
	b.NotAsked(Pension)
	if other := new(Tally); other.Merge(b) != nil || other.unasked != 1<<Pension || a.Merge(nil) == nil {
		t.Errorf("not asked: %b", other.unasked)
	}
	if err != nil || a.unasked != 1<<Education || told != 1<<OpenEmployment {
		t.Errorf("sets: %b, %b, %v", a.unasked, told, err)
	}
}
