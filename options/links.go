package options

import (
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Links returns how the answer options of an earlier edition compare with those of a later one, and why: alike, as a
// sum, with a mark, or not. Every option of both is in one link. Where either is no edition there are none.
func Links[V Option](before, now *Set) []question.Link[V] {
	var links any
	switch any(*new(V)).(type) {
	case clients.Service:
		links = linksOf(&serviceLaw, before, now)
	case clients.Provider:
		links = linksOf(&providerLaw, before, now)
	case clients.Referrer:
		links = linksOf(&referrerLaw, before, now)
	case clients.Partner:
		links = linksOf(&partnerLaw, before, now)
	case unit.Type:
		links = typeLinks(before, now)
	case unit.Maintainer:
		links = linksOf(&maintainerLaw, before, now)
	case funding.Source:
		links = linksOf(&sourceLaw, before, now)
	case transitions.Destination:
		links = destinationLinks(before, now)
	}
	return links.([]question.Link[V])
}

// linksOf returns the links of a vocabulary.
func linksOf[V Option](l *law[V], before, now *Set) []question.Link[V] {
	if before.Year == 0 || now.Year == 0 {
		return nil
	}
	of := func(e *Set) question.Form[V] {
		return question.Form[V]{Day: e.Day, Options: slices.Collect(valuesOf[V](e.options()))}
	}
	was, is := of(before), of(now)
	links := l.calendar.Links(was, is, l.rules...)
	same := slices.Equal(was.Options, is.Options)
	for i := range links {
		l.settle(&links[i], same, before, now)
	}
	return links
}

// settle says how a link compares by what the vocabulary is.
func (l *law[V]) settle(x *question.Link[V], same bool, before, now *Set) {
	has := func(some []V) bool {
		return slices.ContainsFunc(slices.Concat(x.Before, x.Now), func(v V) bool { return slices.Contains(some, v) })
	}
	switch {
	case x.How == question.Unlike:
	case !ownAlike(x, before, now):
		x.How, x.Why = question.Unlike, ownOption
	case !same && has(l.residual):
		x.How, x.Why = question.Unlike, otherList
	case !same && has(l.wider):
		x.How, x.Why = question.Unlike, l.why
	case x.How == question.AlikeAsSum && !l.adds:
		x.How, x.Why = question.Unlike, noSum
	case x.How == question.Alike && l.bodies && x.Before[0] != x.Now[0]:
		why := otherBody
		if x.Why != (figure.Labels{}) {
			why = enum.Join(otherBody, ": ", x.Why)
		}
		x.How, x.Why = question.AlikeMarked, why
	}
}

// ownAlike reports whether the options of a link that editions have of their own are named alike in both.
func ownAlike[V Option](x *question.Link[V], before, now *Set) bool {
	k, _ := kindOf[V]()
	for _, v := range slices.Concat(x.Before, x.Now) {
		if _, own := k.own(uint8(v)); own && before.nameOf(k, uint8(v)) != now.nameOf(k, uint8(v)) {
			return false
		}
	}
	return true
}

// typeLinks are the links of unit types; a type that an edition took in a sense of its own compares with no other
// sense.
func typeLinks(before, now *Set) []question.Link[unit.Type] {
	links := linksOf(&typeLaw, before, now)
	for i, x := range links {
		for _, t := range slices.Concat(x.Before, x.Now) {
			if x.How != question.Unlike && before.Defined[t] != now.Defined[t] {
				links[i].How, links[i].Why = question.Unlike, otherSense
			}
		}
	}
	return links
}

// destinationLinks are the links of destinations. An apprenticeship is vocational education: where one edition names it
// and the other does not, it stands in education there.
func destinationLinks(before, now *Set) []question.Link[transitions.Destination] {
	l := destinationLaw
	named := func(e *Set) bool { return e.offer.has(destinations, uint8(transitions.Apprenticeship)) }
	if named(before) != named(now) {
		if before.Day == now.Day { // two lists of one day: a rule holds from one day to a later one
			earlier := *before
			earlier.Day = before.Day.Prev()
			before = &earlier
		}
		first := before.Day
		if now.Day.Before(first) {
			first = now.Day
		}
		l.rules = []question.Rule[transitions.Destination]{{
			On: first.Next(), How: question.AlikeAsSum, Why: apprenticeship,
			Options: []transitions.Destination{transitions.Education, transitions.Apprenticeship},
		}}
	}
	return linksOf(&l, before, now)
}

// Differ returns the unit types that do not mean the same in both editions, or that only one of them has. Links tells
// why.
func Differ(before, now *Set) (g unit.Group) {
	if now.offer[types] == before.offer[types] && !now.HasOwn() && !before.HasOwn() {
		for t := range unit.Everyone.All() {
			if now.Defined[t] != before.Defined[t] {
				g = g.With(t)
			}
		}
		return g
	}
	for _, l := range Links[unit.Type](before, now) {
		if l.How == question.Unlike {
			g |= unit.Of(slices.Concat(l.Before, l.Now)...)
		}
	}
	return g
}
