package barometer_test

import (
	"runtime"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// heap returns the bytes that are in use after a collection.
func heap() int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// TestTallyIsSmall: a tally with a unit of each type takes at most 0.2 MiB, an empty one next to nothing.
func TestTallyIsSmall(t *testing.T) {
	responses, edition := randoms(300, 13), barometer.Edition2011()
	before := heap()
	tally := barometer.NewTally(edition, barometer.Edition{})
	empty := heap() - before
	seen := map[unit.Type]bool{}
	for i := range responses {
		r := &responses[i]
		r.Edition = 2011
		if r.Unit.Founded <= 2011 && !seen[r.Unit.Type] {
			seen[r.Unit.Type] = true
			if err := tally.Add(r); err != nil {
				t.Fatal(err)
			}
		}
	}
	used := heap() - before
	runtime.KeepAlive(tally)
	runtime.KeepAlive(responses)
	if len(seen) != 7 || used > 200<<10 || empty > 40<<10 {
		t.Errorf("%d types in %d bytes, %d empty", len(seen), used, empty)
	}
}

// TestNoFileGrowsATally: a hundred thousand units of which no two have the same clients and staff take no more room
// than
// a thousand of them.
func TestNoFileGrowsATally(t *testing.T) {
	grown := func(units int) int64 {
		tally, before := new(barometer.Tally), heap()
		for i := range units {
			r := barometer.Response{Edition: 2011, Unit: unit.Answers{Type: unit.Workshop}}
			r.Clients.Total = figure.N(uint32(1 + i%1000))
			r.Unit.Staff[unit.ServiceGuidance] = figure.AmountOf(int64(50 * (1 + i/1000 + i%1000)))
			if err := tally.Add(&r); err != nil {
				t.Fatal(err)
			}
		}
		used := heap() - before
		if rows := tally.Report().Table("clients.per-instructor-units").Rows; len(rows) == 0 || len(rows) > 26 {
			t.Errorf("%d rows", len(rows))
		}
		return used
	}
	if few, many := grown(1000), grown(100_000); many > few+64<<10 {
		t.Errorf("%d bytes for 1000 units, %d for 100 000", few, many)
	}
}
