package transitions

import (
	"math/bits"
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/unit"
)

// Anywhere returns all destinations: Count(g, Anywhere()...) are all who moved on.
func Anywhere() []Destination { return slices.Collect(destinations.Every()) }

// share returns those of a flow who moved on to one of the destinations, as a share of its base.
func (f *flow) share(to []Destination, over figure.Denominator, marks ...figure.Marks) figure.Figure {
	moved, units := f.total(to)
	return figure.New(figure.Of(moved, f.base), units, over, marks...)
}

// Count returns how many clients moved on to the destinations (B12 11: 525 to open employment). Destinations that no
// unit of the group gave a number for, be it 0, have no figure, nor has a list of none, here and below; Anywhere lists
// all. A sum with a destination that no unit of any type gave one for, or over a service of which none told where its
// clients went, is marked figure.Assumed: it may not have been asked. Anywhere are those that were.
func (t *Tally) Count(g unit.Group, to ...Destination) figure.Figure {
	f := t.pool(g, all)
	moved, units := f.total(to)
	return t.assuming(to, figure.New(figure.Whole(moved), units, 0))
}

// assuming returns a figure of destinations, marked where it assumes that nobody moved on to one which no unit told, or
// from a service of which none told where its clients went.
func (t *Tally) assuming(to []Destination, f figure.Figure, services ...clients.Service) figure.Figure {
	if f.Defined() && slices.ContainsFunc(services, t.untold) {
		return f.With(figure.Assumed)
	}
	return t.assumingIn(all, to, f)
}

// assumingIn returns a figure of destinations, marked where it assumes that nobody is at one which no unit told in the
// flow. All destinations together are those that were told.
func (t *Tally) assumingIn(of func(*cell) *flow, to []Destination, f figure.Figure) figure.Figure {
	told := t.pool(unit.Everyone, of).told
	untold := func(d Destination) bool { return told&(1<<d) == 0 }
	set, _ := enum.Set(to)
	every := bits.OnesCount64(set) >= len(slices.Collect(Destinations()))
	if f.Defined() && !every && slices.ContainsFunc(to, untold) {
		return f.With(figure.Assumed)
	}
	return f
}

// untold reports whether a service has clients, and no unit told where those who left it went.
func (t *Tally) untold(s clients.Service) bool {
	f := t.pool(unit.Everyone, func(c *cell) *flow { return c.services[s] })
	return f.base > 0 && f.told == 0
}

// Share returns how many clients moved on to the destinations as a share of the clients at the year's end, over the
// units that told both (B12 11: 9 % to open employment). It is the report's measure, and too large: those who moved on
// are not among the clients at the year's end.
func (t *Tally) Share(g unit.Group, to ...Destination) figure.Figure {
	f := t.pool(g, stock)
	return t.assuming(to, f.share(to, figure.OverStock))
}

// ShareOfServed returns the same as a share of everyone served during the year: the number given, or else the
// clients at the year's end and those who moved on, which is marked as assumed.
func (t *Tally) ShareOfServed(g unit.Group, to ...Destination) figure.Figure {
	var marks figure.Marks
	if t.count(g, func(c *cell) int64 { return c.assumed }) > 0 {
		marks = figure.Assumed
	}
	f := t.pool(g, served)
	return t.assuming(to, f.share(to, figure.OverServed, marks))
}

// Stock returns the clients at the year's end of the units that answered and told them: the denominator of Share.
func (t *Tally) Stock(g unit.Group) figure.Figure {
	f := t.pool(g, stock)
	return figure.New(figure.Whole(f.base), f.units, 0)
}

// Served returns everyone served during the year in the units that answered: the denominator of ShareOfServed.
func (t *Tally) Served(g unit.Group) figure.Figure {
	var marks figure.Marks
	if t.count(g, func(c *cell) int64 { return c.assumed }) > 0 {
		marks = figure.Assumed
	}
	f := t.pool(g, served)
	return figure.New(figure.Whole(f.base), f.units, 0, marks)
}

// Proportion returns the transitions to d as a share of those to some destinations: Proportion(g, d, Anywhere()...) is
// its share of all. Between destinations the report's figures can be compared (B12 11), whatever the denominator. A
// destination that is not among them has none of these.
func (t *Tally) Proportion(g unit.Group, d Destination, among ...Destination) figure.Figure {
	f := t.pool(g, all)
	whole, units := f.total(among)
	if t.unasked&(1<<d) != 0 {
		units = 0
	}
	var part int64
	if slices.Contains(among, d) || !d.Valid() {
		var told int64
		part, told = f.total([]Destination{d})
		units = min(units, told)
	}
	return t.assuming(among, figure.New(figure.Of(part, whole), units, figure.OverFlow))
}

// From returns how many clients of the services moved on to the destinations as a share of the services' clients at the
// year's end, over the units that told transitions by service and have clients in any of the services (B12 11.2; 13:
// work is most often found from the services of the TE office, as Classification.PaidBy lists them).
func (t *Tally) From(g unit.Group, services []clients.Service, to ...Destination) figure.Figure {
	f := t.from(g, services)
	return t.assuming(to, f.share(to, figure.OverStock), services...)
}

// FromServed returns the same clients as a share of everyone served in the services during the year, which is not asked
// by service: of their clients at the year's end and those who moved on from them, which is marked as assumed.
func (t *Tally) FromServed(g unit.Group, services []clients.Service, to ...Destination) figure.Figure {
	f := t.from(g, services)
	f.base += f.left()
	share := f.share(to, figure.OverServed)
	if share.Defined() {
		share = share.With(figure.Assumed)
	}
	return share
}

// from adds up the transitions from some services over the types of a group.
func (t *Tally) from(g unit.Group, services []clients.Service) (sum flow) {
	for _, c := range t.cells.In(g) {
		f := c.from(services)
		sum.merge(&f)
	}
	sum.told &^= t.unasked
	return sum
}

// FromService is From for one service.
func (t *Tally) FromService(g unit.Group, s clients.Service, to ...Destination) figure.Figure {
	return t.From(g, []clients.Service{s}, to...)
}

// FromOrigin is From for the services that B12 11.2 puts together.
func (t *Tally) FromOrigin(g unit.Group, o Origin, to ...Destination) figure.Figure {
	return t.From(g, o.Services(), to...)
}

// FromOriginServed is FromServed for the services that B12 11.2 puts together.
func (t *Tally) FromOriginServed(g unit.Group, o Origin, to ...Destination) figure.Figure {
	return t.FromServed(g, o.Services(), to...)
}
