// Package options holds the answer options that have their time: the numbers and names of eight enumerations, which of
// them an edition offers, how an edition reads and checks answers by them, and how those of two editions compare.
package options

import (
	"iter"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Option is an answer option that has its time: a value of one of the eight vocabularies that acts change.
type Option interface {
	clients.Service | clients.Provider | clients.Referrer | clients.Partner | unit.Type | unit.Maintainer |
		funding.Source | transitions.Destination
	question.Option
}

// Kind is one of the enumerations of options.
type Kind uint8

// The kinds.
const (
	Services Kind = iota
	Providers
	Referrers
	Partners
	Types
	Maintainers
	Sources
	Destinations
	NumKinds
)

// KindOf returns the kind of a type of values; false for one that has no time.
func KindOf[V any]() (Kind, bool) {
	switch any(*new(V)).(type) {
	case clients.Service:
		return Services, true
	case clients.Provider:
		return Providers, true
	case clients.Referrer:
		return Referrers, true
	case clients.Partner:
		return Partners, true
	case unit.Type:
		return Types, true
	case unit.Maintainer:
		return Maintainers, true
	case funding.Source:
		return Sources, true
	case transitions.Destination:
		return Destinations, true
	}
	return 0, false
}

// ValueOf returns the option of a kind with a number.
func ValueOf(k Kind, v uint8) any {
	switch k {
	case Services:
		return clients.Service(v)
	case Providers:
		return clients.Provider(v)
	case Referrers:
		return clients.Referrer(v)
	case Partners:
		return clients.Partner(v)
	case Types:
		return unit.Type(v)
	case Maintainers:
		return unit.Maintainer(v)
	case Sources:
		return funding.Source(v)
	}
	return transitions.Destination(v)
}

// lexicon is what one kind knows of its values, whatever their type.
type lexicon struct {
	name  string // in JSON: "services"
	end   uint8  // past the last value that has a name of ours
	owns  int    // how many values an edition can name for itself
	b12   uint8  // the last value that B12 has
	key   func(uint8) string
	parse func(string) (uint8, error)
	check func(uint8, question.Day) error
	as    func(uint8, question.Day) (uint8, bool)
	label func(uint8, figure.Language) string
}

// lexicons are those of all kinds.
var lexicons = [NumKinds]lexicon{
	Services: lexiconOf("services", clients.Services(), clients.MaxOwnServices, clients.OtherService,
		clients.ParseService, clients.ServiceCalendar()),
	Providers: lexiconOf("providers", clients.Providers(), clients.MaxOwn, clients.OtherProvider,
		clients.ParseProvider, clients.ProviderCalendar()),
	Referrers: lexiconOf("referrers", clients.Referrers(), clients.MaxOwn, clients.ByOther,
		clients.ParseReferrer, clients.ReferrerCalendar()),
	Partners: lexiconOf("partners", clients.Partners(), clients.MaxOwn, clients.WithOthers,
		clients.ParsePartner, clients.PartnerCalendar()),
	Types: lexiconOf("types", unit.Types(), unit.MaxOwn, unit.Other, unit.ParseType, unit.TypeCalendar()),
	Maintainers: lexiconOf("maintainers", unit.Maintainers(), unit.MaxOwn, unit.OtherMaintainer,
		unit.ParseMaintainer, unit.MaintainerCalendar()),
	Sources: lexiconOf("sources", funding.Sources(), funding.MaxOwn, funding.Other,
		funding.ParseSource, funding.SourceCalendar()),
	Destinations: lexiconOf("destinations", transitions.Destinations(), transitions.MaxOwn, transitions.Unknown,
		transitions.ParseDestination, transitions.DestinationCalendar()),
}

func lexiconOf[V Option](
	name string, all iter.Seq[V], owns int, b12 V, parse func(string) (V, error), calendar *question.Calendar[V],
) lexicon {
	end := V(1)
	for range all {
		end++
	}
	return lexicon{
		name: name, end: uint8(end), owns: owns, b12: uint8(b12),
		key: func(v uint8) string { return V(v).String() },
		parse: func(s string) (uint8, error) {
			v, err := parse(s)
			return uint8(v), err
		},
		check: func(v uint8, d question.Day) error { return calendar.Check(V(v), d) },
		as: func(v uint8, d question.Day) (uint8, bool) {
			a, ok := calendar.ReadAs(V(v), d)
			return uint8(a), ok
		},
		label: func(v uint8, l figure.Language) string { return V(v).Label(l) },
	}
}

// Name returns the name of the kind in JSON: "services".
func (k Kind) Name() string { return lexicons[k].name }

// Key returns the key of an option, one of an edition's own by its number.
func (k Kind) Key(v uint8) string { return lexicons[k].key(v) }

// End returns the number of options that have a name of ours, and the most that an edition can name for itself.
func (k Kind) End() (end uint8, owns int) { return lexicons[k].end, lexicons[k].owns }

// Own reports whether an option is one that editions name for themselves, and which: the first is 0.
func (k Kind) Own(v uint8) (i int, ok bool) {
	i = int(v) - int(lexicons[k].end)
	return i, i >= 0 && i < lexicons[k].owns
}
