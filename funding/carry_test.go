package funding

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/unit"
)

// twoWorkshops returns the tally of two workshops with a mix, one of which had another form.
func twoWorkshops(t *testing.T) *Tally {
	t.Helper()
	mix := mixOf(t, Hundredths{Municipal: 6000, Projects: 3333, Other: 667})
	narrow, err := mix.NotAsked(Kela)
	if err != nil {
		t.Fatal(err)
	}
	var tally Tally
	for _, m := range []Mix{mix, narrow} {
		if err := tally.Add(unit.Workshop, m, figure.N(7)); err != nil {
			t.Fatal(err)
		}
	}
	return &tally
}

// TestNoSumIsReadThatUnitsCannotHaveGiven: of one workshop a number of units is at most 1, its clients at most
// MaxCount, and a share at most the whole.
func TestNoSumIsReadThatUnitsCannotHaveGiven(t *testing.T) {
	bounds := map[string]int64{"units": 7, "unasked": allSources, "other.key.unasked": allSources,
		"other.key.unnamed": allSources}
	for _, form := range []string{"cells", "other"} {
		for path, most := range map[string]int64{
			"units": 2, "answered": 1, "weighted": 1, "clients": figure.MaxCount, "sum": whole,
			"product": whole * figure.MaxCount, "values.percents": 1, "values.others.key": whole, "values.others": 1,
			"present.key": allSources, "present": 1,
		} {
			bounds[form+".of."+path] = most
		}
	}
	sumstest.Bounds(t, twoWorkshops(t), 7, bounds)
}

// TestEveryTypeHasItsOwnBound: beside the workshops three others, of which two answer, are read as they were written,
// and tell no more than two can.
func TestEveryTypeHasItsOwnBound(t *testing.T) {
	mixed := func() *Tally {
		tally := twoWorkshops(t)
		mix := mixOf(t, Hundredths{Municipal: whole})
		if err := errors.Join(tally.Add(unit.Other, mix, figure.N(7)), tally.Add(unit.Other, mix, figure.N(7)),
			tally.Add(unit.Other, Mix{}, figure.Count{})); err != nil {
			t.Fatal(err)
		}
		return tally
	}
	sound, read := mixed(), new(Tally)
	if err := sumstest.Read(sumstest.Write(sound), read, 5); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(sumstest.Write(read), sumstest.Write(sound)) {
		t.Error("what is read is not what was written")
	}
	for i, change := range []func(*cell){
		func(c *cell) { c.units = 6 }, func(c *cell) { c.answered = 4 }, func(c *cell) { c.weighted = 3 },
		func(c *cell) { c.sum[Municipal] = 2*whole + 1 }, func(c *cell) { c.present[1<<Kela] = 3 },
	} {
		faulty := mixed()
		change(faulty.cells.At(unit.Other))
		err := sumstest.Read(sumstest.Write(faulty), new(Tally), 5)
		if err == nil || !strings.Contains(err.Error(), "too large") {
			t.Errorf("%d: %v", i, err)
		}
	}
}

// TestContradictorySumsAreRefused: what a tally cannot hold together is not read.
func TestContradictorySumsAreRefused(t *testing.T) {
	workshops := func(t *Tally) *cell { return t.cells.At(unit.Workshop) }
	other := form{unasked: 1 << Kela}
	sumstest.Refuses(t, func() *Tally { return twoWorkshops(t) }, 3, map[string][]func(*Tally){
		"units of more or fewer types than there are": {
			func(t *Tally) { t.units = 3 }, func(t *Tally) { t.cells.At(unit.MentalHealth).units = 1 },
			func(t *Tally) { t.other[other].At(unit.MentalHealth).units = 1 }, func(t *Tally) { delete(t.other, other) },
		},
		"a form that asked about every source": {
			func(t *Tally) { t.other[form{}] = t.other[other] },
			func(t *Tally) { t.other[form{unasked: 6, unnamed: 2}] = t.other[other] },
		},
		"a form that nobody answered":        {func(t *Tally) { t.other[form{unnamed: 2}] = new(unit.Filled[cell]) }},
		"sources that no unit has":           {func(t *Tally) { workshops(t).present[2] = 0 }},
		"a whole percentage among the other": {func(t *Tally) { workshops(t).values[Projects].others[3300] = 1 }},
		"a share that no unit has":           {func(t *Tally) { workshops(t).values[Projects].others[3334] = 0 }},
		"a source that no unit has":          {func(t *Tally) { workshops(t).values[ProductSales] = new(histogram) }},
	})
}

// TestMergeAddsEveryCounter: no counter of one tally is left out, or taken for another one.
func TestMergeAddsEveryCounter(t *testing.T) {
	sumstest.Merges(t, twoWorkshops(t), twoWorkshops(t), (*Tally).Merge, "unasked")
}
