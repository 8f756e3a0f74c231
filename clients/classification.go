package clients

import (
	"errors"
	"maps"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Class is what an edition says of a service: who pays for it, the main group it is counted in, and the Act it rests
// on, by its number and year, with the section where the Act has several services ("710/1982 27 e §"); "" where there
// is none.
type Class struct {
	Provider  Provider  `json:"provider"`
	MainGroup MainGroup `json:"group"`
	Act       string    `json:"act"`
}

// Classification is the class of every service in an edition: which service is whose. It is a value; the zero
// Classification is none, and holds no service. Its lists are asked of a tally:
//
//	tally.ShareIn(unit.Everyone, classification.PaidBy(clients.Kela)...)
//
// A service that an edition does not offer has no class in it. In JSON it is an object of classes by the key of the
// service.
type Classification struct {
	_       [0]func() // Equal compares; == does not compile
	classes *classes  // never changes; nil for none
}

// classes are the classes of services; the index is the Service.
type classes [numServices]Class

// Classification2011 returns the classification of the barometer of 2012 (B12 5.3, 5.3.2), of the services that it
// asked about. ClassificationOn returns that of another day, from the acts.
func Classification2011() Classification { return Classification{classes: &classes2011} }

// Classification2006 returns that of the first barometer, which counted rehabilitative work activity among the other
// rehabilitative or coaching activity (B12 5.3).
func Classification2006() Classification {
	k := classes2011
	k[RehabilitativeWorkActivity].MainGroup = OtherRehabilitative
	return Classification{classes: &k}
}

// With returns the classification with the class of some services changed. A class needs a provider and a main group;
// every fault is named.
func (c Classification) With(changes map[Service]Class) (Classification, error) {
	var k classes
	if c.classes != nil {
		k = *c.classes
	}
	var faults []error
	for _, s := range slices.Sorted(maps.Keys(changes)) {
		if err := changes[s].check(s); err != nil {
			faults = append(faults, err)
			continue
		}
		k[s] = changes[s]
	}
	if len(faults) > 0 {
		return Classification{}, errors.Join(faults...)
	}
	return Classification{classes: &k}, nil
}

// Without returns the classification without the classes of some services.
func (c Classification) Without(services ...Service) Classification {
	if c.classes == nil {
		return c
	}
	k := *c.classes
	for _, s := range services {
		if s.Valid() {
			k[s] = Class{}
		}
	}
	return Classification{classes: &k}
}

// check returns every fault of the class of a service.
func (k Class) check(s Service) error {
	if !s.Valid() {
		return figure.Fault("classification", s, figure.ErrUnknown, "no service")
	}
	var faults []error
	path := "classification." + s.String()
	if !k.Provider.Valid() {
		faults = append(faults, figure.Fault(path+".provider", k.Provider, figure.ErrUnknown, "no provider"))
	}
	if !k.MainGroup.Valid() {
		faults = append(faults, figure.Fault(path+".group", k.MainGroup, figure.ErrUnknown, "no main group"))
	}
	return errors.Join(faults...)
}

// Valid reports whether any service has a class: a provider and a main group.
func (c Classification) Valid() bool { return len(c.Services()) > 0 }

// Services returns the services that have a class.
func (c Classification) Services() []Service {
	return servicesWhere(func(s Service) bool { return c.Of(s) != Class{} })
}

// Equal reports whether both say the same of every service.
func (c Classification) Equal(o Classification) bool {
	if c.classes == nil || o.classes == nil {
		return !c.Valid() && !o.Valid()
	}
	return *c.classes == *o.classes
}

// Of returns the class of a service; the zero Class for what is none.
func (c Classification) Of(s Service) Class {
	if !s.Valid() || c.classes == nil {
		return Class{}
	}
	return c.classes[s]
}

// PaidBy returns the services that the provider pays for.
func (c Classification) PaidBy(p Provider) []Service {
	return servicesWhere(func(s Service) bool { return p.Valid() && c.Of(s).Provider == p })
}

// InGroup returns the services that are counted in any of the main groups; none where one of them is no main group.
func (c Classification) InGroup(groups ...MainGroup) []Service {
	set, ok := enum.Set(groups)
	return servicesWhere(func(s Service) bool { return ok && set&(1<<c.Of(s).MainGroup) != 0 })
}

func servicesWhere(holds func(Service) bool) (all []Service) {
	for s := range services.Every() {
		if holds(s) {
			all = append(all, s)
		}
	}
	return all
}
