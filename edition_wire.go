package barometer

import (
	"encoding/json"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
	"github.com/socialemployment/barometer/options"
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
	Own            *options.Own           `json:"own"`
	Asks           []options.Question     `json:"asks"`
	Classification clients.Classification `json:"classification"`
}

// The words for which options an edition offers: those of B12, or those valid at the reference date.
const (
	offersB12  = "B12"
	offersThen = "reference"
)

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
		Offers: offersThen, Asks: []options.Question{}, Classification: e.services,
	}
	if e.set.IsB12() {
		j.Offers = offersB12
	}
	if e.set.HasOwn() {
		own := e.set.Own(e.services)
		j.Own = &own
	}
	for q := range options.Questions() {
		if e.set.Asks(q) {
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
	read, err := NewEdition(j.Year, j.Reference, j.properties()...)
	if err == nil {
		*e = read
	}
	return err
}

// properties returns the options that make the edition.
func (j *editionJSON) properties() []EditionOption {
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
		all = append(all, With(*j.Own))
	}
	return append(all, Classified(j.Classification))
}
