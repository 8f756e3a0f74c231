package barometer

import (
	"encoding/json"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// editionJSON is the wire form of an edition.
type editionJSON struct {
	Year           int                    `json:"year"`
	Reference      string                 `json:"reference"`
	Sent           figure.Count           `json:"sent"`
	Frame          Frame                  `json:"frame"`
	Defines        unit.ByType[string]    `json:"defines"`
	Offers         string                 `json:"offers"`
	Own            ownJSON                `json:"own"`
	Asks           []Question             `json:"asks"`
	Classification clients.Classification `json:"classification"`
}

// ownJSON is the wire form of an edition's own options, by the name of their vocabulary.
type ownJSON map[string][]ownOptionJSON

type ownOptionJSON struct {
	Key      string            `json:"key"`
	Finnish  string            `json:"fi"`
	Swedish  string            `json:"sv"`
	English  string            `json:"en"`
	Provider string            `json:"provider,omitempty"` // of a service, as its group and act
	Group    clients.MainGroup `json:"group,omitzero"`
	Act      string            `json:"act,omitempty"`
}

// The words for which options an edition offers: those of B12, or those valid at the reference date.
const (
	offersB12  = "B12"
	offersThen = "reference"
)

// ownJSON returns the wire form of the edition's own options; nil for none.
func (e *Edition) ownJSON() ownJSON {
	if !e.set.HasOwn() {
		return nil
	}
	all, own := ownJSON{}, e.set.Own(e.services)
	for _, s := range own.Services {
		o := ownOption(s.Name)
		o.Provider, o.Group, o.Act = s.Provider, s.MainGroup, s.Act
		all[ownServices] = append(all[ownServices], o)
	}
	for name, list := range ownLists(&own) {
		for _, n := range *list {
			all[name] = append(all[name], ownOption(n))
		}
	}
	return all
}

// ownServices is the name of the vocabulary of services.
const ownServices = "services"

// ownLists returns the lists of own options that are names alone, by the names of their vocabularies.
func ownLists(own *options.Own) map[string]*[]question.Name {
	return map[string]*[]question.Name{
		"providers": &own.Providers, "referrers": &own.Referrers, "partners": &own.Partners, "types": &own.Types,
		"maintainers": &own.Maintainers, "sources": &own.Sources, "destinations": &own.Destinations,
	}
}

// ownOption returns the wire form of a name.
func ownOption(n question.Name) ownOptionJSON {
	return ownOptionJSON{Key: n.Key, Finnish: n.Labels.Finnish, Swedish: n.Labels.Swedish, English: n.Labels.English}
}

// option returns the option that adds the edition's own options again.
func (j ownJSON) option() (EditionOption, error) {
	var own options.Own
	lists := ownLists(&own)
	for name, all := range j {
		for _, o := range all {
			n := question.Name{Key: o.Key, Labels: figure.Labels{o.Finnish, o.Swedish, o.English}}
			switch {
			case name == ownServices:
				own.Services = append(own.Services, options.Service{Name: n, Provider: o.Provider, MainGroup: o.Group, Act: o.Act})
			case lists[name] == nil:
				return nil, figure.Fault("edition.own", name, figure.ErrUnknown, "no vocabulary")
			default:
				*lists[name] = append(*lists[name], n)
			}
		}
	}
	return With(own), nil
}

// offering returns the option that is told in JSON.
func offering(word string) EditionOption {
	return func(e *Edition) error {
		switch word {
		case offersThen:
		case offersB12:
			e.set.OfferB12()
		default:
			return figure.Fault("edition.offers", word, figure.ErrUnknown, "%q or %q", offersB12, offersThen)
		}
		return nil
	}
}

// MarshalJSON returns {"year": 2011, "reference": "2011-12-31", "sent": 531, "frame": …, "defines": {"workshop": "…"},
// "offers": "B12", "own": null, "asks": [], "classification": {"practical-training": …}}, what the options left open as
// null; null for no edition. It offers the options of B12, or those valid at the reference date.
func (e Edition) MarshalJSON() ([]byte, error) {
	if !e.Valid() {
		return []byte("null"), nil
	}
	j := editionJSON{
		Year: e.set.Year, Reference: e.set.Day.String(), Sent: e.sent, Frame: e.frame, Defines: e.set.Defined,
		Offers: offersThen, Own: e.ownJSON(), Asks: []Question{}, Classification: e.services,
	}
	if e.set.IsB12() {
		j.Offers = offersB12
	}
	for q := range Questions() {
		if e.Asks(q) {
			j.Asks = append(j.Asks, q)
		}
	}
	return json.Marshal(j)
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewEdition.
func (e *Edition) UnmarshalJSON(data []byte) error {
	var j editionJSON
	err := wire.Fields(data, map[string]any{
		"year": &j.Year, "reference": &j.Reference, "sent": &j.Sent, "frame": &j.Frame, "defines": &j.Defines,
		"offers": &j.Offers, "own": &j.Own, "asks": &j.Asks, "classification": &j.Classification,
	})
	if err != nil {
		return err
	}
	if string(data) == "null" {
		*e = Edition{}
		return nil
	}
	properties, err := j.properties()
	if err != nil {
		return err
	}
	read, err := NewEdition(j.Year, j.Reference, properties...)
	if err == nil {
		*e = read
	}
	return err
}

// properties returns the options that make the edition.
func (j *editionJSON) properties() ([]EditionOption, error) {
	all := []EditionOption{WithFrame(j.Frame), offering(j.Offers), Asks(j.Asks...)}
	if n, ok := j.Sent.Get(); ok {
		all = append(all, FormsSent(n))
	}
	for t := range unit.Everyone.All() {
		if j.Defines[t] != "" {
			all = append(all, Defines(t, j.Defines[t]))
		}
	}
	if j.Own != nil {
		own, err := j.Own.option()
		if err != nil {
			return nil, err
		}
		all = append(all, own)
	}
	return append(all, Classified(j.Classification)), nil
}
