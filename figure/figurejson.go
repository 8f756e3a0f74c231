package figure

import (
	"encoding/json"

	"github.com/socialemployment/barometer/internal/wire"
)

// figureJSON is the wire form of a figure.
type figureJSON struct {
	Exact Ratio       `json:"exact"`
	N     int64       `json:"n"`
	Over  Denominator `json:"over"`
	Marks Marks       `json:"marks"`
}

// MarshalJSON returns {"exact": "211/531", "n": 531, "over": "sent", "marks": []}, or null for no figure.
func (f Figure) MarshalJSON() ([]byte, error) {
	if !f.Defined() {
		return []byte("null"), nil
	}
	return json.Marshal(figureJSON{f.Ratio, f.N, f.Over, f.Marks})
}

// UnmarshalJSON sets f from what MarshalJSON returns; null is no figure.
func (f *Figure) UnmarshalJSON(data []byte) error {
	var read Figure
	err := wire.Fields(data, map[string]any{"exact": &read.Ratio, "n": &read.N, "over": &read.Over, "marks": &read.Marks})
	if err == nil && !read.Defined() && string(data) != "null" {
		err = Fault("n", read.N, ErrRange, "a figure has a number, and respondents behind it")
	}
	if err == nil {
		*f = read
	}
	return err
}
