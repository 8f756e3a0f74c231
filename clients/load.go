package clients

import (
	"cmp"
	"errors"
	"maps"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/unit"
)

// loads are the sums of the units with clients and instructors. They do not grow with the units: a mean of the units'
// own ratios is exact from the clients by the number of instructors alone, of which there are at most
// 2*unit.MaxStaff*3 half persons, and the distribution is counted in classes.
type loads struct {
	units, halves int64             // units, and their instructors in half persons
	clients       [manyHalves]int64 // clients by the number of half persons
	large         map[uint32]int64  // the same of units with manyHalves and more
	classes       [numLoads]loadClass
}

// manyHalves is the number of half persons that few units have.
const manyHalves = 32

// loadClass are the units of one class of clients per instructor.
type loadClass struct{ units, clients, halves int64 }

// loadBounds are where the classes of clients per instructor begin: one wide up to 20, as one reads them, then wider.
// The last has no end.
var loadBounds = [numLoads]int64{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
	25, 30, 40, 50, 100}

const numLoads = 26

// loadOf returns the class of a unit with instructors: 4 clients for 1.5 of them, 3 halves, are 2 to under 3.
func loadOf(clients, halves int64) int {
	per := 2 * clients / halves // no class begins between whole numbers
	if per <= 20 {
		return int(per)
	}
	class := numLoads - 1
	for loadBounds[class] > per {
		class--
	}
	return class
}

// add counts a unit.
func (l *loads) add(clients, halves int64) {
	l.units++
	l.halves += halves
	l.addClients(uint32(halves), clients)
	c := &l.classes[loadOf(clients, halves)]
	c.units++
	c.clients += clients
	c.halves += halves
}

// addClients adds clients of units with a number of half persons.
func (l *loads) addClients(halves uint32, clients int64) {
	if halves < manyHalves {
		l.clients[halves] += clients
		return
	}
	if l.large == nil {
		l.large = map[uint32]int64{}
	}
	l.large[halves] += clients
}

func (l *loads) merge(o *loads) {
	l.units += o.units
	l.halves += o.halves
	for halves, n := range o.clients {
		l.clients[halves] += n
	}
	for halves, n := range o.large {
		l.addClients(halves, n)
	}
	for i := range l.classes {
		c, more := &l.classes[i], &o.classes[i]
		c.units += more.units
		c.clients += more.clients
		c.halves += more.halves
	}
}

// mostHalves is the number of half persons that a unit can have in all guiding roles.
const mostHalves = 2 * unit.MaxStaff * 3

// carry lists the sums for the wire.
func (l *loads) carry(w *sums.Wire) {
	sums.Count(w, &l.units)
	sums.Sum(w, mostHalves, &l.halves)
	sums.Sums(w, figure.MaxCount, l.clients[:])
	sums.Map(w, &l.large, cmp.Compare, func(halves *uint32) {
		sums.Value(w, halves, mostHalves)
		w.Check(*halves >= manyHalves, "few instructors among the many")
	}, func(clients *int64) {
		sums.Sum(w, figure.MaxCount, clients)
		w.Check(*clients > 0, "instructors without clients")
	})
	for i := range l.classes {
		c := &l.classes[i]
		sums.Count(w, &c.units)
		sums.Sum(w, figure.MaxCount, &c.clients)
		sums.Sum(w, mostHalves, &c.halves)
	}
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
		var halves int64
		for _, r := range guidingRoles[by] {
			halves += staff[r].Hundredths() / halfPerson
		}
		if halves > 0 {
			c.perPerson[by].add(clients.Int(), halves)
		}
	}
}

// loads returns the sums of a group.
func (t *Tally) loads(g unit.Group, by Guidance) (all loads) {
	if by.Valid() {
		for _, c := range t.cells.In(g) {
			all.merge(&c.perPerson[by])
		}
	}
	return all
}

// PerInstructor returns the clients per instructor as the mean of the units' own ratios, every unit counted
// alike, over the units with clients and instructors (B12 7). A person with several roles was counted in each, so
// that the figure is pressed down.
func (t *Tally) PerInstructor(g unit.Group, by Guidance) figure.Figure {
	all := t.loads(g, by)
	sum := figure.Whole(0)
	for halves, n := range all.clients {
		if n > 0 {
			sum = sum.Add(figure.Of(2*n, int64(halves)))
		}
	}
	for _, halves := range slices.Sorted(maps.Keys(all.large)) {
		sum = sum.Add(figure.Of(2*all.large[halves], int64(halves)))
	}
	return figure.New(sum.Div(figure.Whole(all.units)), all.units, figure.OverAnswering)
}

// PerInstructorPooled returns all clients of the same units per instructor of theirs: large units weigh more.
func (t *Tally) PerInstructorPooled(g unit.Group, by Guidance) figure.Figure {
	var clients int64
	all := t.loads(g, by)
	for _, c := range all.classes {
		clients += c.clients
	}
	return figure.New(figure.Of(2*clients, all.halves), all.units, figure.OverAnswering)
}

// Load is a class of clients per instructor, at least From and fewer than To, or at least From where To is 0: how many
// units are in it, and how many clients they have per instructor of theirs together.
type Load struct {
	From, To      int64
	Units         int64
	PerInstructor figure.Ratio
}

// Loads returns the classes that hold units, in rising order (B12 7: all units in the order of size). They are one
// client wide up to 20, and wider beyond.
func (t *Tally) Loads(g unit.Group, by Guidance) (series []Load) {
	all := t.loads(g, by)
	for i, c := range all.classes {
		if c.units == 0 {
			continue
		}
		l := Load{From: loadBounds[i], Units: c.units, PerInstructor: figure.Of(2*c.clients, c.halves)}
		if i+1 < numLoads {
			l.To = loadBounds[i+1]
		}
		series = append(series, l)
	}
	return series
}
