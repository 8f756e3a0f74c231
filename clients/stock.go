package clients

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/unit"
)

// count returns a number of clients as a figure that rests on n units.
func count(clients, n int64) figure.Figure { return figure.New(figure.Whole(clients), n, 0) }

// stock returns a share of clients at the year's end, with the number of units behind it.
func stock(part, all, n int64, marks ...figure.Marks) figure.Figure {
	return figure.New(figure.Of(part, all), n, figure.OverStock, marks...)
}

// Total returns the clients of the group at the year's end, over the units that told them (B12 5.3).
func (t *Tally) Total(g unit.Group) figure.Figure { return count(t.Clients(g), t.Answering(g)) }

// ShareOfAll returns the share of all clients that the units of the group have (B12 5.3.1: 34 % in multi-service
// centres). Where no unit of the group told its clients there is none.
func (t *Tally) ShareOfAll(g unit.Group) figure.Figure {
	if t.Answering(g) == 0 {
		return stock(0, 0, 0)
	}
	return stock(t.Clients(g), t.Clients(unit.Everyone), t.Answering(unit.Everyone))
}

// Mean returns the clients a unit, over the units that told them (B12 5.3.3).
func (t *Tally) Mean(g unit.Group) figure.Figure {
	n := t.Answering(g)
	return figure.New(figure.Of(t.Clients(g), n), n, figure.OverAnswering)
}

// In returns the clients of the services together, over the units that told their clients by service (B12 5.3.2).
// Services for which no unit of the group gave a number, be it 0, have no figure, nor have a list of none and what is
// no service, here and below. A sum with a service for which no unit of any type gave one is marked figure.Assumed: that
// nobody is in it is not known, for it may not have been asked.
func (t *Tally) In(g unit.Group, services ...Service) figure.Figure {
	clients, units := t.in(g, services)
	return t.assuming(services, count(clients, units))
}

// ShareIn returns the share of the services together in all clients of the units that told them by service: the
// shares of all services sum to one, each client being in one of them.
func (t *Tally) ShareIn(g unit.Group, services ...Service) figure.Figure {
	part, units := t.in(g, services)
	whole, _ := t.in(g, servicesWhere(Service.Valid))
	return t.assuming(services, stock(part, whole, units))
}

// Untold returns those of the services for which no unit of any type gave a number, be it 0: they were not asked about,
// or have no clients.
func (t *Tally) Untold(services ...Service) []Service {
	return slices.DeleteFunc(slices.Clone(services), func(s Service) bool {
		return !s.Valid() || t.offering(unit.Everyone, s) > 0
	})
}

// assuming returns a figure over services, marked where it assumes that one which no unit told has no clients. All
// services together are those that were told.
func (t *Tally) assuming(of []Service, f figure.Figure) figure.Figure {
	if f.Defined() && len(of) < len(slices.Collect(Services())) && len(t.Untold(of...)) > 0 {
		return f.With(figure.Assumed)
	}
	return f
}

// in adds up the clients of distinct services, and tells how many units stand behind them: none where no unit gave a
// number for any of the services.
func (t *Tally) in(g unit.Group, of []Service) (clients, units int64) {
	set, ok := enum.Set(of)
	var given int64
	for s := range services.Every() {
		if ok && set&(1<<s) != 0 {
			clients += t.pool(g, func(c *cell) int64 { return c.services[s] })
			given += t.offering(g, s)
		}
	}
	if given == 0 {
		return 0, 0
	}
	return clients, t.Itemising(g)
}

// offering returns the units that gave a number for the service.
func (t *Tally) offering(g unit.Group, s Service) int64 {
	if t.unasked&(1<<s) != 0 {
		return 0
	}
	return t.pool(g, func(c *cell) int64 { return c.offering[s] })
}

// Offering returns the share of the units that told their clients by service which gave a number for the service,
// be it 0. A service for which no unit at all gave one may not have been asked, and has no figure.
func (t *Tally) Offering(g unit.Group, s Service) figure.Figure {
	if !s.Valid() || t.offering(unit.Everyone, s) == 0 {
		return figure.Figure{Over: figure.OverAnswering}
	}
	return figure.Share(t.offering(g, s), t.Itemising(g), figure.OverAnswering)
}
