package figure

import "encoding/json"

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
	var read figureJSON
	if err := json.Unmarshal(data, &read); err != nil {
		return err
	}
	*f = Figure{read.Exact, read.N, read.Over, read.Marks}
	return nil
}
