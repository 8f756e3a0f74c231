package clients

import (
	"errors"
	"maps"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// load is how many clients and how many instructors, in half persons, a unit has.
type load struct{ clients, halves uint32 }

// loads counts units by their load. It grows with the distinct loads, not with the units.
type loads map[load]int64

func (l loads) merge(o loads) loads {
	if l == nil && len(o) > 0 {
		l = make(loads, len(o))
	}
	for k, n := range o {
		l[k] += n
	}
	return l
}

// halfPerson is half a person in the hundredths of an amount.
const halfPerson = 50

// checkStaff refuses persons in guiding roles that are not whole or halves, or too many.
func checkStaff(staff *unit.Staff) error {
	if staff == nil {
		return nil
	}
	var faults []error
	for _, r := range guidingRoles[AllGuidance] {
		h := staff[r].Hundredths()
		if h < 0 || h > 2*halfPerson*unit.MaxStaff || h%halfPerson != 0 {
			faults = append(
				faults,
				figure.Fault(
					"unit.staff."+r.String(),
					staff[r],
					figure.ErrRange,
					"whole persons or halves, at most %d",
					unit.MaxStaff,
				),
			)
		}
	}
	return errors.Join(faults...)
}

// addLoads counts a unit's clients per instructor by every choice of roles; a unit without clients, or without
// instructors, has none (B12 7: nearly all the respondents).
func (c *cell) addLoads(clients figure.Count, staff *unit.Staff) {
	if clients.Int() == 0 {
		return
	}
	for by := ClientGuidance; by < numGuidances; by++ {
		halves := staff.Persons(guidingRoles[by]...).Hundredths() / halfPerson
		if halves == 0 {
			continue
		}
		if c.perPerson[by] == nil {
			c.perPerson[by] = make(loads)
		}
		c.perPerson[by][load{uint32(clients.Int()), uint32(halves)}]++
	}
}

// ratio returns the clients per person.
func (l load) ratio() figure.Ratio { return figure.Of(2*int64(l.clients), int64(l.halves)) }

// loads returns the units of a group by their load.
func (t *Tally) loads(g unit.Group, by Guidance) loads {
	all := make(loads)
	if by.Valid() {
		for u := range g.All() {
			all.merge(t.cells[u].perPerson[by])
		}
	}
	return all
}

// PerInstructor returns the clients per instructor as the mean of the units' own ratios, every unit counted
// alike, over the units with clients and instructors (B12 7). A person with several roles was counted in each, so
// that the figure is pressed down.
func (t *Tally) PerInstructor(g unit.Group, by Guidance) figure.Figure {
	var units int64
	clients := make(map[uint32]int64) // by the number of half persons
	for l, n := range t.loads(g, by) {
		clients[l.halves] += int64(l.clients) * n
		units += n
	}
	sum := figure.Whole(0)
	for _, halves := range slices.Sorted(maps.Keys(clients)) {
		sum = sum.Add(figure.Of(2*clients[halves], int64(halves)))
	}
	return figure.New(sum.Div(figure.Whole(units)), units, figure.OverAnswering)
}

// PerInstructorPooled returns all clients of the same units per instructor of theirs: large units weigh more.
func (t *Tally) PerInstructorPooled(g unit.Group, by Guidance) figure.Figure {
	var units, clients, halves int64
	for l, n := range t.loads(g, by) {
		units += n
		clients += int64(l.clients) * n
		halves += int64(l.halves) * n
	}
	return figure.New(figure.Of(2*clients, halves), units, figure.OverAnswering)
}

// Load is a number of clients per instructor and how many units have it.
type Load struct {
	PerInstructor figure.Ratio
	Units         int64
}

// Loads returns the distinct clients per instructor in rising order, each with its units (B12 7: all units in the
// order of size).
func (t *Tally) Loads(g unit.Group, by Guidance) []Load {
	var series []Load
	for l, n := range t.loads(g, by) {
		series = append(series, Load{l.ratio(), n})
	}
	slices.SortFunc(series, func(a, b Load) int {
		return a.PerInstructor.Cmp(b.PerInstructor)
	})
	return joined(series)
}

// joined adds up the units of equal loads that stand side by side: 8 clients for 2 persons and 4 for 1. Lowest terms
// keep the series independent of which of them came first.
func joined(series []Load) (distinct []Load) {
	for _, l := range series {
		last := len(distinct) - 1
		if last >= 0 && distinct[last].PerInstructor.Equal(l.PerInstructor) {
			distinct[last].Units += l.Units
			continue
		}
		distinct = append(distinct, Load{l.PerInstructor.Lowest(), l.Units})
	}
	return distinct
}
