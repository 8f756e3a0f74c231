package coaching

import "slices"

// link says that a price on the larger basis is a term times the price on the smaller one.
type link struct {
	smaller, larger PriceBasis
	term            Term
}

// links are all that is assumed about how the bases hang together:
//
//	day    = clients a coach · client-day     a coach's day is shared by the clients served on it
//	client = days a client · client-day       what is bought for one client, counted in days
//	day    = hours a day · hour
//	client = hours a client · hour            what is bought for one client, counted in a coach's hours
//	month  = days a month · day
//
// The first four make a ring, so that there are two ways between bases on it, one by days and one by hours.
var links = [...]link{
	{PerClientDay, PerDay, ClientsACoach},
	{PerClientDay, PerClient, DaysAClient},
	{PerHour, PerDay, HoursADay},
	{PerHour, PerClient, HoursAClient},
	{PerDay, PerMonth, DaysAMonth},
}

// step is one link on the way: multiply by the term, or divide by it.
type step struct {
	term  Term
	times bool
}

// route is a way from one basis to another.
type route []step

// routes returns the one or two ways between two bases, the shortest first and the one by days before the one by hours.
func routes(from, to PriceBasis) []route {
	found := walk(from, to, 1<<from, nil)
	slices.SortStableFunc(found, func(a, b route) int { return len(a) - len(b) })
	return found
}

// walk returns the ways from a basis that pass none of the visited ones, each after the steps already taken.
func walk(from, to PriceBasis, visited uint, taken route) (found []route) {
	if from == to {
		return []route{slices.Clone(taken)}
	}
	for _, l := range links {
		next, times := l.larger, true
		if l.larger == from {
			next, times = l.smaller, false
		} else if l.smaller != from {
			continue
		}
		if visited&(1<<next) == 0 {
			found = append(found, walk(next, to, visited|1<<next, append(taken, step{l.term, times}))...)
		}
	}
	return found
}

// missing returns the terms of the route that are not stated.
func (r route) missing(t Terms) (terms []Term) {
	for _, s := range r {
		if !t.Has(s.term) {
			terms = append(terms, s.term)
		}
	}
	return terms
}

// nearest returns the ways between two bases, those first that the fewest terms are missing for.
func nearest(from, to PriceBasis, t Terms) []route {
	ways := routes(from, to)
	slices.SortStableFunc(ways, func(a, b route) int { return len(a.missing(t)) - len(b.missing(t)) })
	return ways
}
