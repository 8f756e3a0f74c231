package barometer

import (
	"fmt"
	"reflect"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/clients/panel"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Report holds the answers to every question of one edition, chapter by chapter, and of the edition before it.
type Report struct {
	Edition     Edition
	Unit        *unit.Tally        // B12 1, 2, 4, 6, 9, 12
	Funding     *funding.Tally     // B12 3
	Clients     *clients.Tally     // B12 5, 7, 8, 9.3, 10
	Transitions *transitions.Tally // B12 11
	Coaching    *coaching.Tally    // B12 9.2
	Read        reading.Count      // the rows that the report rests on, of both editions
	Panel       *panel.Panel       // the units that answered both editions; nil where nobody asked for them
	Before      *Report            // the edition compared with; without responses when there were none, never nil
}

// String returns the edition with its number of units, and the one before it.
func (r *Report) String() string {
	units := func(r *Report) string { return enum.Several(r.Unit.Units(unit.Everyone), "unit", "units") }
	text := fmt.Sprintf("%v: %s", r.Edition, units(r))
	if r.Before.Edition.Valid() {
		text += fmt.Sprintf("; before %v: %s", r.Before.Edition, units(r.Before))
	}
	return text
}

// Equal reports whether both reports are of the same editions, and rest on the same answers and rows.
func (r *Report) Equal(o *Report) bool { return reflect.DeepEqual(r, o) }

// Comparison returns the clients beside those of the edition compared with.
func (r *Report) Comparison() clients.Comparison {
	c := clients.Comparison{
		Now: r.Clients, Classification: r.Edition.Classification(),
		Before: r.Before.Clients, Earlier: r.Before.Edition.Classification(),
	}
	if r.Before.Edition.Valid() {
		c.Differ = r.Edition.Differ(r.Before.Edition)
	}
	if r.later() {
		c.Services = options.Links[clients.Service](&r.Before.Edition.set, &r.Edition.set)
		c.Referrers = options.Links[clients.Referrer](&r.Before.Edition.set, &r.Edition.set)
		c.Partners = options.Links[clients.Partner](&r.Before.Edition.set, &r.Edition.set)
	}
	return c
}
