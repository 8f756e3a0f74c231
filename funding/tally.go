package funding

import (
	"cmp"
	"errors"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/nocopy"
	"github.com/socialemployment/barometer/internal/sums"
	"github.com/socialemployment/barometer/internal/valid"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// Tally adds up mixes by unit type. Adding is exact and its order does not matter. The zero Tally is ready for use. It
// is for one goroutine at a time: several fill one each, to be merged. It must not be copied once it is in use, which
// "go vet" finds.
type Tally struct {
	notStored
	_     nocopy.Mark
	cells unit.Filled[cell] // of units that were asked about every source
	other map[form]*unit.Filled[cell]
	units int64

	unasked sourceSet // sources that no form had
}

// form is what a form, as one unit shows it, did not have or may not have had.
type form struct{ unasked, unnamed sourceSet }

// notStored gives a Tally its MarshalJSON, which returns figure.ErrNotStored: store the mixes.
type notStored = question.NotStored

// cell is the sum over the units of one type.
type cell struct {
	units    int64 // all, answered or not
	answered int64
	weighted int64             // units that stated both mix and clients
	clients  int64             // of those
	sum      [numSources]int64 // Σ share, hundredths of a percent
	product  [numSources]int64 // Σ share · clients
	values   [numSources]*histogram
	present  map[uint64]int64 // units by the set of sources with a share above 0
}

// Add counts a unit with its mix, the zero Mix for none, and its clients, the zero Count for none stated.
// A faulty unit is refused whole, with every fault named.
func (t *Tally) Add(u unit.Type, m Mix, clients figure.Count) error {
	if err := errors.Join(u.Check(), checkClients(clients)); err != nil {
		return err
	}
	return t.AddValid(valid.Mark{}, u, &m, clients)
}

// AddValid is Add for answers that have been validated as a part of a whole response.
func (t *Tally) AddValid(_ valid.Mark, u unit.Type, m *Mix, clients figure.Count) error {
	if err := question.Room(t.units, 1); err != nil {
		return err
	}
	t.units++
	t.of(form{m.unasked, m.unnamed}).At(u).add(m, clients)
	return nil
}

// NotAsked says that no unit's form had the sources, such as those that an edition does not offer: a share of them has
// no figure, and is not 0 %. What is no source is left out.
func (t *Tally) NotAsked(sources ...Source) {
	for _, s := range sources {
		if s.Valid() {
			t.unasked |= 1 << s
		}
	}
}

// of returns the sums of a form, made when the first unit answers it.
func (t *Tally) of(f form) *unit.Filled[cell] {
	if f == (form{}) {
		return &t.cells
	}
	if t.other[f] == nil {
		if t.other == nil {
			t.other = make(map[form]*unit.Filled[cell])
		}
		t.other[f] = new(unit.Filled[cell])
	}
	return t.other[f]
}

func checkClients(clients figure.Count) error {
	if !clients.Valid() {
		return figure.Fault("clients.total", clients, figure.ErrRange, "at most %d", figure.MaxCount)
	}
	return nil
}

// add counts a unit that has been checked.
func (c *cell) add(m *Mix, clients figure.Count) {
	c.units++
	if !m.given {
		return
	}
	c.answered++
	n, ok := clients.Get()
	if ok {
		c.weighted++
		c.clients += int64(n)
	}
	var set uint64
	for s := Municipal; s < numSources; s++ {
		h := int64(m.shares[s])
		if h == 0 {
			continue
		}
		c.sum[s] += h
		c.product[s] += h * int64(n)
		c.histogram(s).add(h, 1)
		set |= 1 << s
	}
	c.addPresent(set, 1)
}

// addPresent counts units with a share of the sources, and of no others.
func (c *cell) addPresent(set uint64, units int64) {
	if c.present == nil {
		c.present = map[uint64]int64{}
	}
	c.present[set] += units
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
	for f, cells := range o.forms() {
		own := t.of(f)
		for u, c := range cells.In(unit.Everyone) {
			own.At(u).merge(c)
		}
	}
	return nil
}

func (c *cell) merge(o *cell) {
	c.units += o.units
	c.answered += o.answered
	c.weighted += o.weighted
	c.clients += o.clients
	for s := range c.sum {
		c.sum[s] += o.sum[s]
		c.product[s] += o.product[s]
		if o.values[s] != nil {
			c.histogram(Source(s)).merge(o.values[s])
		}
	}
	for set, units := range o.present {
		c.addPresent(set, units)
	}
}

// Carry lists the sums for the wire.
func (t *Tally) Carry(w *sums.Wire) {
	w.Units(&t.units)
	sums.Value(w, &t.unasked, allSources)
	of := func(cells *unit.Filled[cell]) {
		cells.Carry(w, func(c *cell) {
			w.Within(t.units)
			c.carry(w)
		})
	}
	of(&t.cells)
	units := func(c *cell) int64 { return c.units }
	all := unit.Pool(&t.cells, unit.Everyone, units)
	sums.Map(w, &t.other, form.compare, func(f *form) {
		sums.Value(w, &f.unasked, allSources)
		sums.Value(w, &f.unnamed, allSources)
		w.Check(*f != form{} && f.unasked&f.unnamed == 0, "a form that asked about every source")
	}, func(cells **unit.Filled[cell]) {
		if w.Reads() {
			*cells = new(unit.Filled[cell])
		}
		of(*cells)
		n := unit.Pool(*cells, unit.Everyone, units)
		w.Check(n > 0, "a form that nobody answered")
		all += n
	})
	w.Check(all == t.units, "units of more or fewer types than there are")
}

// allSources is the set of all sources, a bit for each.
const allSources = 1<<numSources - 2

func (f form) compare(o form) int {
	return cmp.Or(cmp.Compare(f.unasked, o.unasked), cmp.Compare(f.unnamed, o.unnamed))
}

func (c *cell) carry(w *sums.Wire) {
	sums.Count(w, &c.units)
	w.Within(c.units)
	sums.Count(w, &c.answered)
	w.Within(c.answered)
	sums.Count(w, &c.weighted)
	sums.Sum(w, figure.MaxCount, &c.clients)
	sums.Sums(w, whole, c.sum[:])
	sums.Sums(w, whole*figure.MaxCount, c.product[:])
	for s := range c.values {
		made := c.values[s] != nil
		sums.Flag(w, &made)
		if made {
			c.histogram(Source(s)).carry(w)
		}
	}
	sums.Map(w, &c.present, cmp.Compare, func(set *uint64) { sums.Value(w, set, allSources) }, func(n *int64) {
		sums.Count(w, n)
		w.Check(*n > 0, "sources that no unit has")
	})
}

// forms yields the sums of every form.
func (t *Tally) forms() iter.Seq2[form, *unit.Filled[cell]] {
	return func(yield func(form, *unit.Filled[cell]) bool) {
		if !yield(form{}, &t.cells) {
			return
		}
		for f, cells := range t.other {
			if !yield(f, cells) {
				return
			}
		}
	}
}

// asking yields the sums of the forms that had all the sources of a set.
func (t *Tally) asking(set uint64) iter.Seq[*unit.Filled[cell]] {
	return func(yield func(*unit.Filled[cell]) bool) {
		if set&uint64(t.unasked) != 0 {
			return
		}
		var named sourceSet
		for f, cells := range t.forms() {
			if unit.Pool(cells, unit.Everyone, answered) > 0 {
				named |= ^(f.unasked | f.unnamed)
			}
		}
		for f, cells := range t.forms() {
			if set&uint64(f.unasked|f.unnamed&^named) == 0 && !yield(cells) {
				return
			}
		}
	}
}

// pool adds up a quantity over the types of a group, of the units that were asked about all sources of a set.
func (t *Tally) pool(g unit.Group, set uint64, quantity func(*cell) int64) (n int64) {
	for cells := range t.asking(set) {
		n += unit.Pool(cells, g, quantity)
	}
	return n
}

func answered(c *cell) int64 { return c.answered }

// Units returns the number of units in the group, whether they answered or not.
func (t *Tally) Units(g unit.Group) int64 {
	return t.pool(g, 0, func(c *cell) int64 { return c.units })
}

// Answering returns the number of units in the group that stated their mix.
func (t *Tally) Answering(g unit.Group) int64 { return t.pool(g, 0, answered) }

// Mean returns the mean share of the sources together, every unit counted alike that was asked about them all (B12 3,
// first series; without social enterprises, the second). What no unit was asked about, no sources, and what is no
// source, have no figure, here and below.
func (t *Tally) Mean(g unit.Group, sources ...Source) figure.Figure {
	set, ok := enum.Set(sources)
	if !ok {
		return figure.Figure{Over: figure.OverAnswering}
	}
	sum := t.pool(g, set, func(c *cell) int64 { return total(&c.sum, set) })
	n := t.pool(g, set, answered)
	return figure.New(figure.Of(sum, whole*n), n, figure.OverAnswering)
}

// WeightedMean returns the mean share of the sources together, weighted by clients, over the units that stated
// both (B12 3, third series: an estimate of how the income of the whole field is made up, on the assumption
// that turnover grows with clients).
func (t *Tally) WeightedMean(g unit.Group, sources ...Source) figure.Figure {
	set, ok := enum.Set(sources)
	if !ok {
		return figure.Figure{Over: figure.OverWeighted}
	}
	return t.weighted(g, set, set)
}

// weighted returns the mean share of a set of sources, weighted by clients, over the units asked about another one.
func (t *Tally) weighted(g unit.Group, set, asked uint64) figure.Figure {
	sum := t.pool(g, asked, func(c *cell) int64 { return total(&c.product, set) })
	clients := t.pool(g, asked, func(c *cell) int64 { return c.clients })
	n := t.pool(g, asked, func(c *cell) int64 { return c.weighted })
	return figure.New(figure.Of(sum, whole*clients), n, figure.OverWeighted)
}

// total adds up the sums of a set of sources.
func total(sums *[numSources]int64, sources uint64) (n int64) {
	for s, sum := range sums {
		if sources&(1<<s) != 0 {
			n += sum
		}
	}
	return n
}

// Having returns the share of units that get at least a small part of their income from one or more of the
// sources (B12 3: a good half of the workshops have project funding).
func (t *Tally) Having(g unit.Group, sources ...Source) figure.Figure {
	wanted, ok := enum.Set(sources)
	if !ok {
		return figure.Figure{Over: figure.OverAnswering}
	}
	having := t.pool(g, wanted, func(c *cell) (n int64) {
		for set, k := range c.present {
			if set&wanted != 0 {
				n += k
			}
		}
		return n
	})
	return figure.Share(having, t.pool(g, wanted, answered), figure.OverAnswering)
}

// HavingOfEveryone returns the same units as a share of all units in the group, those without an answer
// included, and those left out that were not asked: some of the report's shares hold only over this base.
func (t *Tally) HavingOfEveryone(g unit.Group, sources ...Source) figure.Figure {
	f := t.Having(g, sources...)
	if !f.Defined() {
		return figure.Figure{Over: figure.OverEveryone}
	}
	having, _, _ := f.Ratio.Counts()
	return figure.Share(having, t.Units(g)-t.Answering(g)+f.N, figure.OverEveryone)
}
