package barometer

import (
	"encoding/json"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
	"github.com/socialemployment/barometer/unit"
)

// frameJSON is the wire form of a frame.
type frameJSON struct {
	Estimates unit.ByType[figure.Count] `json:"estimates"`
	Lo        uint32                    `json:"lo"`
	Hi        uint32                    `json:"hi"`
}

// MarshalJSON returns {"estimates": {"workshop": 275}, "lo": 600, "hi": 700}; null for a frame that knows nothing.
func (f Frame) MarshalJSON() ([]byte, error) {
	if f.Equal(Frame{}) {
		return []byte("null"), nil
	}
	return json.Marshal(frameJSON{f.estimates, f.lo, f.hi})
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewFrame.
func (f *Frame) UnmarshalJSON(data []byte) error {
	var j frameJSON
	if err := wire.Fields(data, map[string]any{"estimates": &j.Estimates, "lo": &j.Lo, "hi": &j.Hi}); err != nil {
		return err
	}
	if string(data) == "null" {
		*f = Frame{}
		return nil
	}
	estimates := map[unit.Type]uint32{}
	for t := range unit.Everyone.All() {
		if n, ok := j.Estimates[t].Get(); ok {
			estimates[t] = n
		}
	}
	read, err := NewFrame(estimates, j.Lo, j.Hi)
	if err == nil {
		*f = read
	}
	return err
}

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
	if e.own == nil {
		return nil
	}
	all := ownJSON{}
	for k := range e.own {
		for i, n := range e.own[k] {
			o := ownOptionJSON{Key: n.Key, Finnish: n.Labels.Finnish, Swedish: n.Labels.Swedish, English: n.Labels.English}
			if vocabulary(k) == services {
				class := e.services.Of(clients.OwnService(i + 1))
				o.Provider, o.Group, o.Act = e.nameOf(providers, uint8(class.Provider)).Key, class.MainGroup, class.Act
			}
			all[lexicons[k].name] = append(all[lexicons[k].name], o)
		}
	}
	return all
}

// option returns the option that adds the edition's own options again.
func (j ownJSON) option() (EditionOption, error) {
	var own Own
	lists := map[string]*[]Name{
		"providers": &own.Providers, "referrers": &own.Referrers, "partners": &own.Partners, "types": &own.Types,
		"maintainers": &own.Maintainers, "sources": &own.Sources, "destinations": &own.Destinations,
	}
	for name, options := range j {
		for _, o := range options {
			n := Name{o.Key, figure.Labels{o.Finnish, o.Swedish, o.English}}
			switch {
			case name == lexicons[services].name:
				own.Services = append(own.Services, OwnService{n, o.Provider, o.Group, o.Act})
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
			e.offer, e.b12 = offerB12(), true
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
		Year: e.year, Reference: e.reference.String(), Sent: e.sent, Frame: e.frame, Defines: e.defined,
		Offers: offersThen, Own: e.ownJSON(), Asks: []Question{}, Classification: e.services,
	}
	if e.b12 {
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
	options, err := j.options()
	if err != nil {
		return err
	}
	read, err := NewEdition(j.Year, j.Reference, options...)
	if err == nil {
		*e = read
	}
	return err
}

// options returns the options that make the edition.
func (j *editionJSON) options() ([]EditionOption, error) {
	options := []EditionOption{WithFrame(j.Frame), offering(j.Offers), Asks(j.Asks...)}
	if n, ok := j.Sent.Get(); ok {
		options = append(options, FormsSent(n))
	}
	for t := range unit.Everyone.All() {
		if j.Defines[t] != "" {
			options = append(options, Defines(t, j.Defines[t]))
		}
	}
	if j.Own != nil {
		own, err := j.Own.option()
		if err != nil {
			return nil, err
		}
		options = append(options, own)
	}
	return append(options, Classified(j.Classification)), nil
}
