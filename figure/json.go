package figure

import (
	"encoding/json"
	"fmt"

	"github.com/socialemployment/barometer/internal/wire"
)

// figureJSON is the wire form of a figure.
type figureJSON struct {
	Exact Ratio       `json:"exact"`
	N     int64       `json:"n"`
	Over  Denominator `json:"over"`
	Marks Marks       `json:"marks"`
}

// MarshalJSON returns {"exact": "211/531", "n": 531, "over": "sent", "marks": []}, or null for no figure: what it
// would have been a share of, and its marks, are not kept.
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

// MarshalJSON returns {"lo": "79/2", "lo_open": false, "hi": "81/2", "hi_open": true}; an unbounded end is null.
func (i Interval) MarshalJSON() ([]byte, error) {
	return json.Marshal(intervalJSON{i.lo.Exact(), i.loOpen, i.hi.Exact(), i.hiOpen})
}

// intervalJSON is the wire form of an interval.
type intervalJSON struct {
	Lo     *string `json:"lo"`
	LoOpen bool    `json:"lo_open"`
	Hi     *string `json:"hi"`
	HiOpen bool    `json:"hi_open"`
}

// UnmarshalJSON reads what MarshalJSON returns; null is every number.
func (i *Interval) UnmarshalJSON(data []byte) error {
	var read Interval
	err := wire.Fields(
		data,
		map[string]any{"lo": &read.lo, "lo_open": &read.loOpen, "hi": &read.hi, "hi_open": &read.hiOpen},
	)
	if err == nil {
		*i = read
	}
	return err
}

// MarshalJSON returns {"lo": 15201, "hi": 16068}; hi is null where there is no upper end, and an empty range is null.
func (r Range) MarshalJSON() ([]byte, error) {
	if !r.some {
		return []byte("null"), nil
	}
	ends := rangeJSON{Lo: &r.lo, Hi: &r.hi}
	if r.unbounded {
		ends.Hi = nil
	}
	return json.Marshal(ends)
}

// rangeJSON is the wire form of a range.
type rangeJSON struct {
	Lo *int64 `json:"lo"`
	Hi *int64 `json:"hi"`
}

// UnmarshalJSON reads what MarshalJSON returns; a range that falls is ErrRange.
func (r *Range) UnmarshalJSON(data []byte) error {
	var ends rangeJSON
	if err := wire.Fields(data, map[string]any{"lo": &ends.Lo, "hi": &ends.Hi}); err != nil {
		return err
	}
	switch {
	case ends == rangeJSON{}:
		*r = Range{}
	case ends.Lo == nil:
		return Fault("lo", "", ErrMissing, "a range has a lower end")
	case ends.Hi == nil:
		*r = RangeFrom(*ends.Lo)
	case *ends.Hi < *ends.Lo:
		return Fault("hi", *ends.Hi, ErrRange, "at least %d", *ends.Lo)
	default:
		*r = NewRange(*ends.Lo, *ends.Hi)
	}
	return nil
}

// MarshalJSON returns {"fault": "out of range: from 0 to 100", "path": "funding.projects", "value": "160"}, to be
// shown.
func (e FieldError) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]string{"fault": fmt.Sprint(e.Err), "path": e.Path, "value": e.Value})
}

// UnmarshalJSON returns ErrNotStored: a fault that was read back could not be told by errors.Is.
func (*FieldError) UnmarshalJSON([]byte) error { return ErrNotStored }
