package figure

import (
	"encoding/json"

	"github.com/socialemployment/barometer/internal/wire"
)

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
