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
	for t := range unit.Types() {
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
	Classification clients.Classification `json:"classification"`
}

// MarshalJSON returns {"year": 2011, "reference": "2011-12-31", "sent": 531, "frame": …, "defines": {"workshop": "…"},
// "classification": {"practical-training": …}}, what the options left open as null; null for no edition.
func (e Edition) MarshalJSON() ([]byte, error) {
	if !e.Valid() {
		return []byte("null"), nil
	}
	return json.Marshal(editionJSON{e.year, e.reference, e.sent, e.frame, e.defined, e.services})
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewEdition.
func (e *Edition) UnmarshalJSON(data []byte) error {
	var j editionJSON
	err := wire.Fields(data, map[string]any{
		"year": &j.Year, "reference": &j.Reference, "sent": &j.Sent, "frame": &j.Frame, "defines": &j.Defines,
		"classification": &j.Classification,
	})
	if err != nil {
		return err
	}
	if string(data) == "null" {
		*e = Edition{}
		return nil
	}
	read, err := NewEdition(j.Year, j.Reference, j.options()...)
	if err == nil {
		*e = read
	}
	return err
}

// options returns the options that make the edition.
func (j *editionJSON) options() []EditionOption {
	options := []EditionOption{WithFrame(j.Frame)}
	if n, ok := j.Sent.Get(); ok {
		options = append(options, FormsSent(n))
	}
	for t := range unit.Types() {
		if j.Defines[t] != "" {
			options = append(options, Defines(t, j.Defines[t]))
		}
	}
	return append(options, Classified(j.Classification))
}
