package transitions

import (
	"errors"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/nocopy"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Tally adds up transitions by unit type. Adding is exact and its order does not matter. The zero Tally is ready for
// use. It is for one goroutine at a time: several fill one each, to be merged. It must not be copied once it is in use,
// which "go vet" finds.
type Tally struct {
	notStored
	_     nocopy.Mark
	cells unit.Filled[cell]
	units int64

	unasked uint32 // destinations that no form had, a bit for each
}

// notStored gives a Tally its MarshalJSON, which returns figure.ErrNotStored: store the answers.
type notStored = question.NotStored

// Add counts a unit of type u with its transitions and the clients that it told, nil for none told. A faulty unit is
// refused whole, with every fault named.
func (t *Tally) Add(u unit.Type, a *Answers, c *clients.Answers) error {
	if err := check(u, a, c); err != nil {
		return err
	}
	var services *clients.Counts
	if c != nil {
		services = &c.Services
	}
	return t.AddValid(valid.Mark{}, u, a, services, stockOf(c))
}

// AddValid is Add for answers that have been validated as a part of a whole response, with its clients by service, nil
// for none told, and in all.
func (t *Tally) AddValid(
	_ valid.Mark, u unit.Type, a *Answers, services *clients.Counts, stock figure.Count,
) error {
	if err := question.Room(t.units, 1); err != nil {
		return err
	}
	t.units++
	t.cells.At(u).add(a, services, stock)
	return nil
}

// NotAsked says that no unit's form had the destinations, such as those that an edition does not offer: they have no
// figure, though a form may have said 0. What is no destination is left out.
func (t *Tally) NotAsked(destinations ...Destination) {
	for _, d := range destinations {
		if d.Valid() {
			t.unasked |= 1 << d
		}
	}
}

// check returns every fault of a unit; of its clients, those that would make a wrong denominator.
func check(u unit.Type, a *Answers, c *clients.Answers) error {
	faults := []error{u.Check(), nil, a.Validate(c)}
	if c != nil {
		faults[1] = c.Validate()
	}
	return errors.Join(faults...)
}

// Merge adds all units of o; the result equals adding them one by one.
func (t *Tally) Merge(o *Tally) error {
	if err := question.Mergeable(t, o); err != nil {
		return err
	}
	if err := question.Room(t.units, o.units); err != nil {
		return err
	}
	t.units += o.units
	t.unasked |= o.unasked
	for u, c := range o.cells.In(unit.Everyone) {
		t.cells.At(u).merge(c)
	}
	return nil
}

// Carry lists the sums for the wire.
func (t *Tally) Carry(w *sums.Wire) {
	w.Units(&t.units)
	sums.Value(w, &t.unasked, allDestinations)
	t.cells.Carry(w, func(c *cell) {
		w.Within(t.units)
		c.carry(w)
	})
	w.Check(t.Units(unit.Everyone) == t.units, "units of more or fewer types than there are")
}

// pool adds up one flow over the types of a group that have it.
func (t *Tally) pool(g unit.Group, of func(*cell) *flow) (sum flow) {
	for _, c := range t.cells.In(g) {
		if f := of(c); f != nil {
			sum.merge(f)
		}
	}
	sum.told &^= t.unasked
	return sum
}

// count adds up a number of units over the types of a group.
func (t *Tally) count(g unit.Group, of func(*cell) int64) int64 { return unit.Pool(&t.cells, g, of) }

func all(c *cell) *flow    { return &c.all }
func stock(c *cell) *flow  { return &c.stock }
func served(c *cell) *flow { return &c.served }
func after3(c *cell) *flow { return &c.after3 }
func after6(c *cell) *flow { return &c.after6 }

// Units returns the number of units in the group, whether they answered or not.
func (t *Tally) Units(g unit.Group) int64 { return t.count(g, func(c *cell) int64 { return c.units }) }

// Answering returns the number of units in the group that answered (B12 11: 69).
func (t *Tally) Answering(g unit.Group) int64 {
	return t.count(g, func(c *cell) int64 { return c.all.units })
}

// Itemising returns the number of units in the group that told transitions by service (B12 11.2: 31).
func (t *Tally) Itemising(g unit.Group) int64 {
	return t.count(g, func(c *cell) int64 { return c.itemised })
}
