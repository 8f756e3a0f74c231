package claim

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalText returns the word for the operation: "share", "rest"; "" for none.
func (o Op) MarshalText() ([]byte, error) {
	if o >= numOps {
		return nil, fmt.Errorf("claim.Op: %w %d", figure.ErrUnknown, uint8(o))
	}
	return []byte(opNames[o]), nil
}

// UnmarshalText sets o from a word that MarshalText returns; "" is no operation.
func (o *Op) UnmarshalText(text []byte) error {
	i := slices.Index(opNames[:], string(text))
	if i < 0 {
		return fmt.Errorf("claim.Op: %w %s", figure.ErrUnknown, enum.Quote(string(text)))
	}
	*o = Op(i)
	return nil
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the empty text.
func (o *Op) UnmarshalJSON(data []byte) error { return wire.UnmarshalText(data, o) }

// formulaJSON is the wire form of a formula.
type formulaJSON struct {
	Op Op       `json:"op"`
	Of []string `json:"of"`
}

// MarshalJSON returns {"op": "share", "of": ["unit.answered", "unit.sent"]}, null for an input.
func (f Formula) MarshalJSON() ([]byte, error) {
	if f.Stated() {
		return []byte("null"), nil
	}
	if err := f.check(); err != nil {
		return nil, err
	}
	return json.Marshal(formulaJSON{f.op, f.of})
}

// UnmarshalJSON reads what MarshalJSON returns; a number of operands that does not fit is refused.
func (f *Formula) UnmarshalJSON(data []byte) error {
	var read Formula
	if err := wire.Fields(data, map[string]any{"op": &read.op, "of": &read.of}); err != nil {
		return err
	}
	if read.of != nil && read.Stated() {
		return figure.Fault("formula", "", figure.ErrMissing, "operands without an operation")
	}
	if !read.Stated() {
		if err := read.check(); err != nil {
			return err
		}
	}
	*f = read
	return nil
}
