package barometer

import (
	"errors"
	"iter"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/options"
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

// Offers reports whether a value is an answer option of the edition: valid at its reference date, or its own.
func Offers[V Option](e Edition, v V) bool {
	k, _ := options.KindOf[V]()
	return e.set.Offer.Has(k, uint8(v))
}

// optionsOf yields the options of an edition, in the order of their constants, its own last.
func optionsOf[V Option](e *Edition) iter.Seq[V] { return options.Values[V](e.set.Options()) }

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
	k, _ := options.KindOf[V]()
	return e.set.Check(k, uint8(v))
}

// SuccessorIn returns the option of an edition that took the place of a value: the value itself where it is one, else
// the one that its successors lead to, where there is exactly one.
func SuccessorIn[V Option](e Edition, v V) (V, bool) {
	k, _ := options.KindOf[V]()
	w, ok := e.set.Successor(k, uint8(v))
	return V(w), ok
}

// NameOf returns what the edition calls a value: for one of its own the name that it gave it.
func NameOf[V Option](e Edition, v V) question.Name {
	k, _ := options.KindOf[V]()
	return e.set.NameOf(k, uint8(v))
}

// Parse returns the value with a key, a label or another spelling, as the edition names its own and as they are named
// in all. Whether it is an option of the edition says Check.
func Parse[V Option](e Edition, s string) (V, error) {
	k, _ := options.KindOf[V]()
	v, err := e.set.Parse(k, s)
	return V(v), err
}

// Own are the answer options that an edition has besides those of the library: a region's extra service, say, with who
// pays for it. They have keys, labels and a place in every table, column and form, as all others.
type Own struct {
	Services     []OwnService
	Providers    []question.Name
	Referrers    []question.Name
	Partners     []question.Name
	Types        []question.Name
	Maintainers  []question.Name
	Sources      []question.Name
	Destinations []question.Name
}

// OwnService is a service of an edition's own.
type OwnService struct {
	question.Name
	Provider  string // the key of who pays for it, which may be one of the edition's own
	MainGroup clients.MainGroup
	Act       string // that it rests on, "" for none
}

// With adds answer options of the edition's own. In a response they are the values that Parse returns for their keys.
func With(own Own) EditionOption {
	return func(e *Edition) error {
		all := options.Names{
			options.Providers: own.Providers, options.Referrers: own.Referrers, options.Partners: own.Partners,
			options.Types: own.Types, options.Maintainers: own.Maintainers, options.Sources: own.Sources,
			options.Destinations: own.Destinations,
		}
		for _, s := range own.Services {
			all[options.Services] = append(all[options.Services], s.Name)
		}
		if err := all.Check(); err != nil {
			return err
		}
		if e.set.Own != nil {
			return twice("edition.own", "")
		}
		e.set.Add(&all)
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

// Links returns how the answer options of an earlier edition compare with those of a later one, and why: alike, as a
// sum, with a mark, or not. Every option of both is in one link. Where either is no edition there are none.
func Links[V Option](before, now Edition) []question.Link[V] {
	return options.Links[V](&before.set, &now.set)
}
