package barometer2012

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Incomparable returns which published figures do not compare with responses of another edition, by the ids of claims,
// and why: those of options that have no counterpart by themselves, and those of the rank or the number of options
// where the editions offer others. It is empty for 2011.
func Incomparable(responses *barometer.Report) map[string]figure.Labels {
	l := lawOf(responses.Edition)
	all := map[string]figure.Labels{}
	for _, a := range report.Recompute(responses) {
		if why, refused := l.refuses(strings.Split(a.ID, ".")); refused {
			all[a.ID] = why
		}
	}
	return all
}

// counterparts tell of the options of 2011, by key, why they do not compare by themselves; empty for those that do.
type counterparts map[string]figure.Labels

// laws are the counterparts by vocabulary.
type laws struct {
	services, providers, referrers, partners, types, maintainers, sources, destinations counterparts
}

func lawOf(now barometer.Edition) laws {
	return laws{
		of[clients.Service](now), of[clients.Provider](now), of[clients.Referrer](now), of[clients.Partner](now),
		of[unit.Type](now), of[unit.Maintainer](now), of[funding.Source](now), of[transitions.Destination](now),
	}
}

// of returns the counterparts of a vocabulary.
func of[V barometer.Option](now barometer.Edition) counterparts {
	then, all := barometer.Edition2011(), counterparts{}
	for _, l := range barometer.Links[V](then, now) {
		for _, v := range l.Before {
			why := figure.Labels{}
			if l.How != question.Alike || l.Now[0] != v {
				why = l.Why
			}
			all[v.String()] = why
		}
	}
	return all
}

// changed reports whether any option does not compare by itself, and why.
func (c counterparts) changed() (why figure.Labels, ok bool) {
	for _, w := range c {
		if w != (figure.Labels{}) {
			return lists, true
		}
	}
	return why, false
}

var lists = figure.Labels{
	"kierroksilla on eri vastausvaihtoehdot", "omgångarna har olika svarsalternativ",
	"the editions have other answer options",
}

// vocabulary returns the options that a claim is about, by the words of its id; nil for none that acts change.
func (l laws) vocabulary(words []string) counterparts {
	has := func(some ...string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(some, w) })
	}
	switch {
	case has("provider"):
		return l.providers
	case has("referrers", "referrer-change"):
		return l.referrers
	case has("cooperation"):
		return l.partners
	case has("service", "disability-activity", "te-office", "training-and-subsidy", "subsidised"):
		return l.services
	case has("maintainer"):
		return l.maintainers
	case words[0] == "funding":
		return l.sources
	case words[0] == "transitions":
		return l.destinations
	}
	return nil
}

// refuses reports whether a figure does not compare, and why.
func (l laws) refuses(words []string) (why figure.Labels, refused bool) {
	for _, w := range words {
		if why, ok := l.types[w]; ok && why != (figure.Labels{}) && !slices.Contains(words, "funding") {
			return why, true
		}
	}
	if why, ok := l.types.changed(); ok && amongTypes(words) {
		return why, true
	}
	of := l.vocabulary(words)
	named := false
	for _, w := range words {
		if why, ok := of[w]; ok {
			if named = true; why != (figure.Labels{}) {
				return why, true
			}
		}
	}
	if why, ok := of.changed(); ok && (!named || words[len(words)-1] == "rank" || slices.Contains(words, "types")) {
		return why, true
	}
	return figure.Labels{}, false
}

// amongTypes reports whether a figure ranks or counts the unit types.
func amongTypes(words []string) bool {
	ranked := words[len(words)-1] == "rank" && slices.ContainsFunc(words, func(w string) bool {
		return w == "founded" || w == "situation" || w == "outlook"
	})
	return ranked || slices.Contains(words, "types")
}
