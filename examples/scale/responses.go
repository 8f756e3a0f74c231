package main

import (
	"fmt"
	"iter"
	"math/rand/v2"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// invent yields n responses to the barometer of 2011, the same ones whenever it is called.
func invent(n int) iter.Seq[barometer.Response] {
	return func(yield func(barometer.Response) bool) {
		d := dice{rand.New(rand.NewPCG(2011, 211))}
		for i := range n {
			if !yield(d.response(i)) {
				return
			}
		}
	}
}

// dice are where the answers come from.
type dice struct{ *rand.Rand }

// may is true in so many of a hundred cases.
func (d dice) may(percent int) bool { return d.IntN(100) < percent }

// oneOf returns one of the values.
func oneOf[V ~uint8](d dice, last V) V { return V(1 + d.IntN(int(last))) }

func (d dice) response(i int) barometer.Response {
	r := barometer.Response{ID: fmt.Sprintf("synthetic-%d", i+1), Edition: 2011}
	d.unit(&r.Unit)
	if d.may(90) {
		r.Funding = d.mix()
	}
	d.clients(&r.Clients)
	d.transitions(&r)
	if r.Coaching.Offers = oneOf(d, question.No); r.Coaching.Offers == question.Yes {
		r.Coaching.Contents = ticks(d, coaching.OtherContent)
	}
	return r
}

func (d dice) unit(a *unit.Answers) {
	a.Type, a.Maintainer, a.Part2 = oneOf(d, unit.Other), oneOf(d, unit.OtherMaintainer), oneOf(d, question.No)
	a.Founded = unit.Year(1960 + d.IntN(52))
	a.Situation, a.Outlook = oneOf(d, unit.VeryGood), oneOf(d, unit.CannotSay)
	for r := range unit.StaffRoles() {
		if d.may(80) {
			a.Staff[r] = figure.AmountOf(int64(50 * d.IntN(20)))
		}
	}
	a.Strengths, a.Needs = ticks(d, unit.OtherStrength), ticks(d, unit.OtherNeed)
	if a.Part2 == question.Yes {
		a.Activities, a.Tasks = ticks(d, unit.OtherActivity), ticks(d, unit.OtherTask)
	}
}

// ticks returns some of the categories, up to the last.
func ticks[A question.Category](d dice, last A) question.Set[A] {
	var some []A
	for a := A(1); a <= last; a++ {
		if d.may(30) {
			some = append(some, a)
		}
	}
	s, _ := question.Ticked(some...)
	return s
}

// grades returns grades of the items, up to the last, from 1 to the highest.
func grades[I, G question.Category](d dice, last I, highest G) (all question.Ratings[I, G]) {
	for i := I(1); i <= last; i++ {
		if d.may(90) {
			all, _ = all.With(i, oneOf(d, highest))
		}
	}
	return all
}

// mix returns shares in steps of 5 %, that sum to 100.
func (d dice) mix() funding.Mix {
	var shares funding.Hundredths
	for left := int64(100_00); left > 0; {
		part := min(left, int64(5_00*(1+d.IntN(10))))
		shares[oneOf(d, funding.Other)] += part
		left -= part
	}
	m, _ := funding.NewMixHundredths(shares)
	return m
}

func (d dice) clients(a *clients.Answers) {
	for s := clients.IntellectualDisabilityActivity; s <= clients.OtherService; s++ {
		if d.may(30) {
			a.Services[s] = figure.N(uint32(d.IntN(60)))
		}
	}
	if a.Services.Given() {
		a.Total = figure.N(uint32(a.Services.Sum()))
	}
	for _, p := range []clients.Part{clients.JobCoach, clients.Pension, clients.Outside} {
		if n := a.Total.Int(); n > 0 && d.may(70) {
			a.Parts[p] = figure.N(uint32(d.Int64N(n)))
		}
	}
	a.Importance = grades(d, clients.ByOther, clients.Important)
	a.Extent = grades(d, clients.WithOthers, clients.Extensive)
	a.First = oneOf(d, clients.OtherCause)
	a.Obstacles = grades(d, clients.ServiceSystemFailure, clients.MostSignificant)
}

// transitions invents how many moved on, of a third of the units by service, too.
func (d dice) transitions(r *barometer.Response) {
	if !d.may(60) {
		return
	}
	a := &r.Transitions
	for to := transitions.OpenEmployment; to <= transitions.Unknown; to++ {
		a.Moved[to] = figure.N(uint32(d.IntN(8)))
	}
	if !d.may(33) {
		return
	}
	for s := range r.Clients.Services {
		to := transitions.Destination(1 + s%int(transitions.Unknown))
		if n := a.Moved[to].Int(); n > 0 && r.Clients.Services[s].Int() > 0 && a.ByService[s][to].Int() == 0 && s <= 11 {
			a.ByService[s][to] = figure.N(uint32(d.Int64N(n)))
		}
	}
}
