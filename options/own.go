package options

import (
	"errors"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// Own are the answer options that an edition has besides those of the library: a region's extra service, say, with who
// pays for it. They have keys, labels and a place in every table, column and form, as all others.
type Own struct {
	Services     []Service
	Providers    []question.Name
	Referrers    []question.Name
	Partners     []question.Name
	Types        []question.Name
	Maintainers  []question.Name
	Sources      []question.Name
	Destinations []question.Name
}

// Service is a service of an edition's own.
type Service struct {
	question.Name
	Provider  string // the key of who pays for it, which may be one of the edition's own
	MainGroup clients.MainGroup
	Act       string // that it rests on, "" for none
}

// Add adds options of the edition's own, once. In a response they are the values that Parse returns for their keys.
func (s *Set) Add(own Own) error {
	all := names{
		providers: own.Providers, referrers: own.Referrers, partners: own.Partners, types: own.Types,
		maintainers: own.Maintainers, sources: own.Sources, destinations: own.Destinations,
	}
	for _, x := range own.Services {
		all[services] = append(all[services], x.Name)
	}
	if err := all.check(); err != nil {
		return err
	}
	if s.HasOwn() {
		return figure.Fault("edition.own", "", figure.ErrClash, "given twice")
	}
	s.own = &all
	for k := range all {
		for i := range all[k] {
			s.offer[k] |= 1 << (lexicons[k].end + uint8(i))
		}
	}
	return nil
}

// Classes returns the classes of an edition's own services, and a fault for each whose payer it does not have.
func (s *Set) Classes(own []Service) (map[clients.Service]clients.Class, error) {
	var faults []error
	classes := map[clients.Service]clients.Class{}
	for i, x := range own {
		payer, err := Parse[clients.Provider](s, x.Provider)
		if err != nil {
			faults = append(faults, figure.Fault("own.services."+x.Key+".provider", x.Provider, err, ""))
			continue
		}
		classes[clients.OwnService(i+1)] = clients.Class{Provider: payer, MainGroup: x.MainGroup, Act: x.Act}
	}
	return classes, errors.Join(faults...)
}

// Own returns the options of the edition's own, its services as they are classified.
func (s *Set) Own(c clients.Classification) (own Own) {
	if s.own == nil {
		return own
	}
	own = Own{
		Providers: s.own[providers], Referrers: s.own[referrers], Partners: s.own[partners], Types: s.own[types],
		Maintainers: s.own[maintainers], Sources: s.own[sources], Destinations: s.own[destinations],
	}
	for i, n := range s.own[services] {
		class := c.Of(clients.OwnService(i + 1))
		own.Services = append(own.Services, Service{n, NameOf(s, class.Provider).Key, class.MainGroup, class.Act})
	}
	return own
}
