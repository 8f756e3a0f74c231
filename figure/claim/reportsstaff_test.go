package claim_test

import (
	"github.com/socialemployment/barometer/figure"
)

// totals calls see with every number of all clients that 2 812 being 18 % and 7 221 being 47 % leave (B12 5.3.2).
func totals(see func(n int64)) {
	for n := int64(1); n <= 40_000; n++ {
		if between(2812, n, 175, 185) && between(7221, n, 465, 475) {
			see(n)
		}
	}
}

// triedStaff tries whole numbers of persons for the staff that B12 hides: about half of them, from 9/20 to 11/20,
// instruct production, about a third, from 7/24 to 11/30, guide, about a sixth, from 2/15 to 11/60, lead or are experts
// (6), and the instructors, who are those who guide and some or all or none of those in production, have nine clients
// each (7).
func triedStaff() map[string]*reach {
	var instructors, staff, production, guidance, counted reach
	totals(func(n int64) {
		for i := int64(1); 17*i <= 2*n; i++ { // 8,5 clients
			if 2*n < 19*i {
				instructors.see(i)
			}
		}
	})
	for s := int64(1); s <= 10_000; s++ {
		for g := range over(s, 35, 44, 120).to() {
			p := over(s, 54, 66, 120)
			p = ends{max(p.lo, over(s, 98, 98, 120).lo-g), min(p.hi, over(s, 104, 104, 120).hi-g)} // all but the sixth
			// Those in production who count make up what the instructors need.
			c := ends{max(0, instructors.lo-g), min(p.hi, instructors.hi-g)}
			if p.lo = max(p.lo, c.lo); p.lo > p.hi || c.lo > c.hi {
				continue
			}
			staff.see(s)
			guidance.see(g)
			production.see(p.lo)
			production.see(p.hi)
			counted.see(c.lo)
			counted.see(c.hi)
		}
	}
	return map[string]*reach{
		"clients.instructors":                       &instructors,
		"unit.staff.persons":                        &staff,
		"unit.staff.guidance.persons":               &guidance,
		"unit.staff.production-instruction.persons": &production,
		"clients.instructors.production":            &counted,
	}
}

// to yields the whole numbers between the ends.
func (e ends) to() func(yield func(int64) bool) {
	return func(yield func(int64) bool) {
		for n := e.lo; n <= e.hi && yield(n); n++ {
		}
	}
}

// triedOutside tries whole numbers for the clients working outside and all of the units that told them, who are at most
// all clients: about a fifth, from 11/60 to 9/40 (B12 9.3).
func triedOutside() map[string]*reach {
	var outside, base, all reach
	totals(all.see)
	for n := int64(1); n <= all.hi; n++ {
		for k := range over(n, 22, 27, 120).to() {
			outside.see(k)
			base.see(n)
		}
	}
	return map[string]*reach{"clients.outside": &outside, "clients.outside.base": &base}
}

// triedRest is what is told by itself: 1 640 and 707 clients in an employment relationship (B12 5.3).
func triedRest() map[string]*reach {
	var relationship reach
	relationship.see(paySubsidised + employed)
	return map[string]*reach{"clients.employment-contract": &relationship}
}

// sharesB12 are the shares that B12 hides, by arithmetic with the ends of what it prints.
func sharesB12() map[string]figure.Interval {
	of, zero, one := figure.Of, figure.Whole(0), figure.Whole(1)
	base := triedOutside()["clients.outside.base"]
	least := of(base.lo, base.hi)
	return map[string]figure.Interval{
		// All less over a third, from 11/60 and from 9/40 and from 2/15: 1/8, to nothing (3).
		"funding.weighted.other": figure.HalfOpen(zero, one.Sub(of(1, 3)).Sub(of(11, 60)).Sub(of(9, 40)).Sub(of(2, 15))),
		// About half, from 9/20 to 11/20, less over a third to 11/30: 1/12 to 13/60; but all services sold are less than a
		// fifth, and what others buy is the rest (3).
		"funding.weighted.service-sales.municipal": figure.HalfOpen(of(9, 20).Sub(of(11, 30)), of(1, 5)),
		"funding.weighted.service-sales.others":    figure.HalfOpen(zero, of(1, 5).Sub(of(9, 20).Sub(of(11, 30)))),
		// 211 less twice 29 to 38, which are from 2/15 to 11/60 of them (4).
		"unit.outlook.unchanged": figure.Closed(of(211-2*38, 211), of(211-2*29, 211)),
		// All less over half and from 1/20 to 2/15 (5.3.4).
		"clients.trend.total.unchanged": figure.HalfOpen(zero, one.Sub(of(1, 2)).Sub(of(1, 20))),
		// All less from 19/30, from 7/24 and from 1,5 % (5.3.2); no whole number of clients has all three.
		"clients.provider.other.share": figure.HalfOpen(
			zero,
			one.Sub(of(19, 30)).Sub(of(7, 24)).Sub(of(15, 1000)),
		),
		"clients.outside.base.share":                  figure.Closed(least, one),
		"clients.outside.others.share":                figure.Closed(zero, one.Sub(least)),
		"clients.instructors.production.share":        figure.Closed(zero, one),
		"clients.instructors.production.others.share": figure.Closed(zero, one),
		// Whole numbers without an upper end: no number of 38 units is 15 %, which clashes and leaves any (3); no
		// commoner transition is told than the return to basic services, so that they are not fewer than 525 (11).
		"funding.projects-above-third.workshop.units": figure.Closed(zero, figure.Ratio{}),
		"transitions.back-to-basic-services":          figure.Closed(figure.Whole(525), figure.Ratio{}),
	}
}
