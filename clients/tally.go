package clients

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/nocopy"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Tally adds up what units say of their clients, by unit type. Adding is exact and its order does not matter. The
// zero Tally is ready for use. It is for one goroutine at a time: several fill one each, to be merged. It must not be
// copied once it is in use, which "go vet" finds. Its fields are the graded and ticked questions, each with its own
// number of answers.
type Tally struct {
	notStored
	_          nocopy.Mark
	Importance unit.By[question.Battery[Referrer, Importance]]   // B12 5.1: what referring bodies mean
	Change     unit.By[question.Battery[Referrer, Change]]       // B12 5.1: expected change in what they refer
	Extent     unit.By[question.Battery[Partner, Extent]]        // B12 5.2: amount of cooperation
	Trend      unit.By[question.Battery[TrendRow, Trend]]        // B12 5.3.4: expected development of clients
	Growing    unit.By[question.Multi[GrowingGroup]]             // B12 5.3.4: groups expected to grow
	First      unit.By[question.Single[Cause]]                   // B12 8: most common reason
	Second     unit.By[question.Single[Cause]]                   // B12 8: second most common reason
	Obstacles  unit.By[question.Battery[Obstacle, Significance]] // B12 8: what makes finding work hard
	Statements unit.By[question.Battery[Statement, Agreement]]   // B12 10: on guidance
	cells      unit.Filled[cell]
	units      int64
	unasked    uint64 // services that no form had, a bit for each
}

// notStored gives a Tally its MarshalJSON, which returns figure.ErrNotStored: store the answers.
type notStored = question.NotStored

// Add counts a unit of type u with its answers and its staff, nil for no staff told. A faulty unit is refused
// whole, with every fault named.
func (t *Tally) Add(u unit.Type, a *Answers, staff *unit.Staff) error {
	if err := check(u, a, staff); err != nil {
		return err
	}
	return t.AddValid(valid.Mark{}, u, a, a.Clients(), staff)
}

// AddValid is Add for answers that have been validated as a part of a whole response; all are their Clients.
func (t *Tally) AddValid(ok valid.Mark, u unit.Type, a *Answers, all figure.Count, staff *unit.Staff) error {
	counted := t.counted()
	if err := question.RoomForOne(counted[:]); err != nil {
		return err
	}
	t.units++
	c := t.cells.At(u)
	c.add(a, all)
	if staff != nil {
		c.addLoads(all, staff)
	}
	t.addGrades(ok, u, a)
	return nil
}

// NotAsked says that no unit's form had the services, such as those that an edition does not offer: they have no
// figure, though a form may have said 0. What is no service is left out.
func (t *Tally) NotAsked(services ...Service) {
	for _, s := range services {
		if s.Valid() {
			t.unasked |= 1 << s
		}
	}
}

// check returns every fault of a unit.
func check(u unit.Type, a *Answers, staff *unit.Staff) error {
	return errors.Join(u.Check(), a.Validate(), checkStaff(staff))
}

// questions is the number of the graded and ticked questions, and one for the units.
const questions = 10

// counted returns how many units each question has counted, and all. They are alike, unless a field was filled from
// outside.
func (t *Tally) counted() [questions]int64 {
	all := unit.Everyone
	return [questions]int64{
		t.units, t.Importance.Units(all), t.Change.Units(all), t.Extent.Units(all), t.Trend.Units(all), t.Growing.Units(all),
		t.First.Units(all), t.Second.Units(all), t.Obstacles.Units(all), t.Statements.Units(all),
	}
}

// addGrades counts the graded and ticked questions.
func (t *Tally) addGrades(ok valid.Mark, u unit.Type, a *Answers) {
	unit.AddBattery(ok, &t.Importance, u, &a.Importance)
	unit.AddBattery(ok, &t.Change, u, &a.Change)
	unit.AddBattery(ok, &t.Extent, u, &a.Extent)
	unit.AddBattery(ok, &t.Trend, u, &a.Trend)
	unit.AddMulti(ok, &t.Growing, u, &a.Growing)
	unit.AddSingle(ok, &t.First, u, &a.First)
	unit.AddSingle(ok, &t.Second, u, &a.Second)
	unit.AddBattery(ok, &t.Obstacles, u, &a.Obstacles)
	unit.AddBattery(ok, &t.Statements, u, &a.Statements)
}

// Merge adds all units of o; the result equals adding them one by one.
func (t *Tally) Merge(o *Tally) error {
	if err := question.Mergeable(t, o); err != nil {
		return err
	}
	counted, more := t.counted(), o.counted()
	if err := question.RoomInAll(counted[:], more[:]); err != nil {
		return err
	}
	t.units += o.units
	t.unasked |= o.unasked
	for u, c := range o.cells.In(unit.Everyone) {
		t.cells.At(u).merge(c)
	}
	return errors.Join(
		t.Importance.Merge(&o.Importance),
		t.Change.Merge(&o.Change),
		t.Extent.Merge(&o.Extent),
		t.Trend.Merge(&o.Trend),
		t.Growing.Merge(&o.Growing),
		t.First.Merge(&o.First),
		t.Second.Merge(&o.Second),
		t.Obstacles.Merge(&o.Obstacles),
		t.Statements.Merge(&o.Statements),
	)
}

// Carry lists the sums for the wire.
func (t *Tally) Carry(w *sums.Wire) {
	w.Units(&t.units)
	sums.Value(w, &t.unasked, 1<<numServices-2)
	t.cells.Carry(w, func(c *cell) {
		w.Within(t.units)
		c.carry(w)
	})
	w.Check(t.Units(unit.Everyone) == t.units, "units of more or fewer types than there are")
	for _, of := range []interface{ Carry(*sums.Wire) }{
		&t.Importance, &t.Change, &t.Extent, &t.Trend, &t.Growing, &t.First, &t.Second, &t.Obstacles, &t.Statements,
	} {
		of.Carry(w)
	}
	for _, n := range t.counted() {
		w.Check(n == t.units, "questions with more or fewer units than others")
	}
}

// pool adds up a quantity over the types of a group.
func (t *Tally) pool(g unit.Group, quantity func(*cell) int64) int64 {
	return unit.Pool(&t.cells, g, quantity)
}

// Units returns the number of units in the group, whether they answered or not.
func (t *Tally) Units(g unit.Group) int64 { return t.pool(g, func(c *cell) int64 { return c.units }) }

// Answering returns the number of units in the group that told their clients.
func (t *Tally) Answering(g unit.Group) int64 {
	return t.pool(g, func(c *cell) int64 { return c.answered })
}

// Itemising returns the number of units in the group that told their clients by service.
func (t *Tally) Itemising(g unit.Group) int64 {
	return t.pool(g, func(c *cell) int64 { return c.itemised })
}

// Clients returns the clients of the group at the year's end.
func (t *Tally) Clients(g unit.Group) int64 {
	return t.pool(g, func(c *cell) int64 { return c.clients })
}
