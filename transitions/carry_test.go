package transitions

import (
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
	if err != nil || a.unasked != 1<<Education || told != 1<<OpenEmployment {
		t.Errorf("sets: %b, %b, %v", a.unasked, told, err)
	}
}
