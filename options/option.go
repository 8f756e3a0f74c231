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

// kind is one of the enumerations of options.
type kind uint8

// The kinds.
const (
	services kind = iota
	providers
	referrers
	partners
	types
	maintainers
	sources
	destinations
	numKinds
)

// kindOf returns the kind of a type of values; false for one that has no time.
func kindOf[V any]() (kind, bool) {
	switch any(*new(V)).(type) {
	case clients.Service:
		return services, true
	case clients.Provider:
		return providers, true
	case clients.Referrer:
		return referrers, true
	case clients.Partner:
		return partners, true
	case unit.Type:
		return types, true
	case unit.Maintainer:
		return maintainers, true
	case funding.Source:
		return sources, true
	case transitions.Destination:
		return destinations, true
	}
	return 0, false
}

// valueOf returns the option of a kind with a number.
func valueOf(k kind, v uint8) any {
	switch k {
	case services:
		return clients.Service(v)
	case providers:
		return clients.Provider(v)
	case referrers:
		return clients.Referrer(v)
	case partners:
		return clients.Partner(v)
	case types:
		return unit.Type(v)
	case maintainers:
		return unit.Maintainer(v)
	case sources:
		return funding.Source(v)
	}
	return transitions.Destination(v)
}

// lexicon is what one kind knows of its values, whatever their type.
type lexicon struct {
	name  string // in JSON and in paths of faults: "services"
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
var lexicons = [numKinds]lexicon{
	services: lexiconOf("services", clients.Services(), clients.MaxOwnServices, clients.OtherService,
		clients.ParseService, clients.ServiceCalendar()),
	providers: lexiconOf("providers", clients.Providers(), clients.MaxOwn, clients.OtherProvider,
		clients.ParseProvider, clients.ProviderCalendar()),
	referrers: lexiconOf("referrers", clients.Referrers(), clients.MaxOwn, clients.ByOther,
		clients.ParseReferrer, clients.ReferrerCalendar()),
	partners: lexiconOf("partners", clients.Partners(), clients.MaxOwn, clients.WithOthers,
		clients.ParsePartner, clients.PartnerCalendar()),
	types: lexiconOf("types", unit.Types(), unit.MaxOwn, unit.Other, unit.ParseType, unit.TypeCalendar()),
	maintainers: lexiconOf("maintainers", unit.Maintainers(), unit.MaxOwn, unit.OtherMaintainer,
		unit.ParseMaintainer, unit.MaintainerCalendar()),
	sources: lexiconOf("sources", funding.Sources(), funding.MaxOwn, funding.Other,
		funding.ParseSource, funding.SourceCalendar()),
	destinations: lexiconOf("destinations", transitions.Destinations(), transitions.MaxOwn, transitions.Unknown,
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

// name returns the name of the kind: "services".
func (k kind) name() string { return lexicons[k].name }

// key returns the key of an option, one of an edition's own by its number.
func (k kind) key(v uint8) string { return lexicons[k].key(v) }

// own reports whether an option is one that editions name for themselves, and which: the first is 0.
func (k kind) own(v uint8) (i int, ok bool) {
	i = int(v) - int(lexicons[k].end)
	return i, i >= 0 && i < lexicons[k].owns
}
