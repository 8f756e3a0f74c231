package barometer

import (
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Option is an answer option that has its time: a value of one of the eight vocabularies that acts change.
type Option interface {
	clients.Service | clients.Provider | clients.Referrer | clients.Partner | unit.Type | unit.Maintainer |
		funding.Source | transitions.Destination
	question.Option
}

// vocabulary is one of the enumerations of options.
type vocabulary uint8

const (
	services vocabulary = iota
	providers
	referrers
	partners
	types
	maintainers
	sources
	destinations
	numVocabularies
)

// vocabularyOf returns the vocabulary of a type of values; false for one that has no time.
func vocabularyOf[V any]() (vocabulary, bool) {
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

// optionOf returns the value of a vocabulary with a number.
func optionOf(k vocabulary, v uint8) any {
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

// lexicon is what one vocabulary knows of its values, whatever their type.
type lexicon struct {
	name  string // of the vocabulary in JSON: "services"
	end   uint8  // past the last value that has a name of ours
	owns  int    // how many values an edition can name for itself
	b12   uint8  // the last value that B12 has
	key   func(uint8) string
	parse func(string) (uint8, error)
	check func(uint8, question.Day) error
	as    func(uint8, question.Day) (uint8, bool)
	label func(uint8, figure.Language) string
}

// lexicons are the vocabularies.
var lexicons = [numVocabularies]lexicon{
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

// own reports whether a value is one that editions name for themselves, and which: the first is 0.
func (x *lexicon) own(v uint8) (i int, ok bool) {
	i = int(v) - int(x.end)
	return i, i >= 0 && i < x.owns
}

// offer are the options of an edition: by vocabulary, a bit for each value.
type offer [numVocabularies]uint64

// offerOn returns the options that are valid on a day.
func offerOn(d question.Day) (o offer) {
	for k := range o {
		for v := uint8(1); v < lexicons[k].end; v++ {
			if lexicons[k].check(v, d) == nil {
				o[k] |= 1 << v
			}
		}
	}
	return o
}

// offerB12 returns the options of the barometer of 2012, in whose words the one before is told, too.
func offerB12() (o offer) {
	for k := range o {
		o[k] = 1<<(lexicons[k].b12+1) - 2
	}
	return o
}

// has reports whether a value is among the options.
func (o *offer) has(k vocabulary, v uint8) bool { return o[k]&(1<<v) != 0 }

// plus returns the options of both.
func (o offer) plus(p offer) offer {
	for k := range o {
		o[k] |= p[k]
	}
	return o
}

// Offers reports whether a value is an answer option of the edition: valid at its reference date, or its own.
func Offers[V Option](e Edition, v V) bool {
	k, _ := vocabularyOf[V]()
	return e.offer.has(k, uint8(v))
}

// options returns the options of the edition; of none, those of B12.
func (e *Edition) options() offer {
	if !e.Valid() {
		return offerB12()
	}
	return e.offer
}

// optionsOf yields the options of an edition, in the order of their constants, its own last.
func optionsOf[V Option](e *Edition) iter.Seq[V] {
	k, _ := vocabularyOf[V]()
	set := e.options()[k]
	return func(yield func(V) bool) {
		for v := V(1); v < 64; v++ {
			if set&(1<<v) != 0 && !yield(v) {
				return
			}
		}
	}
}

// Services yields the services of the edition: those valid at its reference date, and its own. Edition2006 and
// Edition2011 have those of B12. So have the methods below the values of their vocabularies.
func (e Edition) Services() iter.Seq[clients.Service] { return optionsOf[clients.Service](&e) }

// Providers yields who pays for the services of the edition.
func (e Edition) Providers() iter.Seq[clients.Provider] { return optionsOf[clients.Provider](&e) }

// Referrers yields the bodies that refer clients in the edition.
func (e Edition) Referrers() iter.Seq[clients.Referrer] { return optionsOf[clients.Referrer](&e) }

// Partners yields the bodies that units of the edition may cooperate with.
func (e Edition) Partners() iter.Seq[clients.Partner] { return optionsOf[clients.Partner](&e) }

// Types yields the unit types of the edition.
func (e Edition) Types() iter.Seq[unit.Type] { return optionsOf[unit.Type](&e) }

// Maintainers yields the maintainers of the edition.
func (e Edition) Maintainers() iter.Seq[unit.Maintainer] { return optionsOf[unit.Maintainer](&e) }

// Sources yields the sources of income of the edition.
func (e Edition) Sources() iter.Seq[funding.Source] { return optionsOf[funding.Source](&e) }

// Destinations yields the destinations of the edition.
func (e Edition) Destinations() iter.Seq[transitions.Destination] {
	return optionsOf[transitions.Destination](&e)
}

// Check returns nil when the value is an answer option of the edition; else an error that says why it is not: it was
// not yet, or is no longer, valid at the reference date (figure.ErrTime), or is not an option (figure.ErrUnknown).
func Check[V Option](e Edition, v V) error {
	k, _ := vocabularyOf[V]()
	return e.check(k, uint8(v))
}

func (e *Edition) check(k vocabulary, v uint8) error {
	x := &lexicons[k]
	switch {
	case v < 64 && e.offer.has(k, v):
		return nil
	case v == 0 || int(v) >= int(x.end)+x.owns:
		return fmt.Errorf("%w: %s", figure.ErrUnknown, x.key(v))
	case v < x.end:
		if err := x.check(v, e.reference); err != nil {
			return err
		}
	}
	return fmt.Errorf("%w: %s is not an answer option of the edition of %d", figure.ErrUnknown, x.key(v), e.year)
}

// SuccessorIn returns the option of an edition that took the place of a value: the value itself where it is one, else
// the one that its successors lead to, where there is exactly one.
func SuccessorIn[V Option](e Edition, v V) (V, bool) {
	k, _ := vocabularyOf[V]()
	w, ok := e.successor(k, uint8(v))
	return V(w), ok
}

func (e *Edition) successor(k vocabulary, v uint8) (uint8, bool) {
	if e.offer.has(k, v) {
		return v, true
	}
	w, ok := lexicons[k].as(v, e.reference)
	return w, ok && e.offer.has(k, w)
}

// Name is the key of an answer option, and what it is called.
type Name struct {
	Key    string        // ASCII kebab-case, as in the names of columns
	Labels figure.Labels // as in tables and forms
}

// NameOf returns what the edition calls a value: for one of its own the name that it gave it.
func NameOf[V Option](e Edition, v V) Name {
	k, _ := vocabularyOf[V]()
	return e.nameOf(k, uint8(v))
}

func (e *Edition) nameOf(k vocabulary, v uint8) Name {
	x := &lexicons[k]
	if i, ok := x.own(v); ok && e.own != nil && i < len(e.own[k]) {
		return e.own[k][i]
	}
	return Name{x.key(v), figure.LabelsOf(func(l figure.Language) string { return x.label(v, l) })}
}

// Parse returns the value with a key, a label or another spelling, as the edition names its own and as they are named
// in all. Whether it is an option of the edition says Check.
func Parse[V Option](e Edition, s string) (V, error) {
	k, _ := vocabularyOf[V]()
	v, err := e.parse(k, s)
	return V(v), err
}

func (e *Edition) parse(k vocabulary, s string) (uint8, error) {
	if e.own != nil {
		for i, n := range e.own[k] {
			if n.called(s) {
				return lexicons[k].end + uint8(i), nil
			}
		}
	}
	return lexicons[k].parse(s)
}

// called reports whether a text is the key or a label, whatever the letter case.
func (n Name) called(s string) bool {
	folded := sheet.Fold(s)
	return s == n.Key || folded == sheet.Fold(n.Key) || folded == sheet.Fold(n.Labels.Finnish) ||
		folded == sheet.Fold(n.Labels.Swedish) || folded == sheet.Fold(n.Labels.English)
}

// Own are the answer options that an edition has besides those of the library: a region's extra service, say, with who
// pays for it. They have keys, labels and a place in every table, column and form, as all others.
type Own struct {
	Services     []OwnService
	Providers    []Name
	Referrers    []Name
	Partners     []Name
	Types        []Name
	Maintainers  []Name
	Sources      []Name
	Destinations []Name
}

// OwnService is a service of an edition's own.
type OwnService struct {
	Name
	Provider  string // the key of who pays for it, which may be one of the edition's own
	MainGroup clients.MainGroup
	Act       string // that it rests on, "" for none
}

// names are the names of an edition's own options, in their order.
type names [numVocabularies][]Name

// equal reports whether both are the same names.
func (n *names) equal(o *names) bool {
	if n == nil || o == nil {
		return n == o
	}
	for k := range n {
		if !slices.Equal(n[k], o[k]) {
			return false
		}
	}
	return true
}

// With adds answer options of the edition's own. In a response they are the values that Parse returns for their keys.
func With(own Own) EditionOption {
	return func(e *Edition) error {
		all := names{
			providers: own.Providers, referrers: own.Referrers, partners: own.Partners, types: own.Types,
			maintainers: own.Maintainers, sources: own.Sources, destinations: own.Destinations,
		}
		for _, s := range own.Services {
			all[services] = append(all[services], s.Name)
		}
		if err := all.check(); err != nil {
			return err
		}
		if e.own != nil {
			return twice("edition.own", "")
		}
		e.own = &all
		for k := range all {
			for i := range all[k] {
				e.offer[k] |= 1 << (lexicons[k].end + uint8(i))
			}
		}
		return e.classifyOwn(own.Services)
	}
}

// classifyOwn gives the edition's own services their class.
func (e *Edition) classifyOwn(own []OwnService) error {
	var faults []error
	classes := map[clients.Service]clients.Class{}
	for i, s := range own {
		payer, err := Parse[clients.Provider](*e, s.Provider)
		if err != nil {
			faults = append(faults, figure.Fault("own.services."+s.Key+".provider", s.Provider, err, ""))
			continue
		}
		classes[clients.OwnService(i+1)] = clients.Class{Provider: payer, MainGroup: s.MainGroup, Act: s.Act}
	}
	c, err := e.services.With(classes)
	if err = errors.Join(append(faults, err)...); err != nil {
		return err
	}
	e.services = c
	return nil
}

// check refuses names that are no names, that are taken, and too many of them.
func (n *names) check() error {
	var faults []error
	for k := range n {
		x := &lexicons[k]
		if len(n[k]) > x.owns {
			faults = append(faults, figure.Fault("own."+x.name, len(n[k]), figure.ErrRange, "at most %d", x.owns))
			continue
		}
		for i, name := range n[k] {
			if err := name.check(x, n[k][:i]); err != nil {
				faults = append(faults, figure.Fault("own."+x.name, name.Key, err, ""))
			}
		}
	}
	return errors.Join(faults...)
}

// reserved are what tables call their rows and columns of totals, and files what was not asked, folded.
var reserved = [...]string{
	"everyone", "all", "kaikki", "alla", "total", "totalt", "yhteensä", "sammanlagt", sheet.Fold(sheet.NotAsked),
}

// check refuses a name that is incomplete, that means something else in tables and files, and one that another value of the vocabulary has.
func (n Name) check(x *lexicon, others []Name) error {
	if !enum.IsKey(n.Key) || strings.Trim(n.Key, "0123456789-") == "" {
		return fmt.Errorf("%w: a key is of lower-case letters, digits and hyphens, and no number", figure.ErrSyntax)
	}
	for _, s := range []string{n.Key, n.Labels.Finnish, n.Labels.Swedish, n.Labels.English} {
		if s == "" {
			return fmt.Errorf("%w: a label", figure.ErrMissing)
		}
		if _, err := sheet.Name(s, sheet.MaxID); err != nil {
			return err
		}
		if slices.Contains(reserved[:], sheet.Fold(s)) {
			return fmt.Errorf("%w: %q names a row of totals, or what was not asked", figure.ErrClash, s)
		}
		if v, err := x.parse(s); err == nil {
			return fmt.Errorf("%w: %q is %s already", figure.ErrClash, s, x.key(v))
		}
		for _, o := range others {
			if o.called(s) {
				return fmt.Errorf("%w: %q is %s already", figure.ErrClash, s, o.Key)
			}
		}
	}
	return nil
}
