package figure

import (
	"database/sql/driver"
	"fmt"

	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalText returns a text that UnmarshalText reads back: the text as printed, "" for no figure. A computed figure
// with more digits than Parse reads is ErrRange.
func (p Printed) MarshalText() ([]byte, error) {
	if !p.Defined() {
		return []byte{}, nil
	}
	if q, err := parse(p.text, Finnish); err == nil && q.Equal(p) {
		return []byte(p.text), nil
	}
	text := p.format(plain)
	if q, err := parse(text, Finnish); err != nil || !q.Equal(p) {
		return nil, fmt.Errorf("figure %s: %w: more digits than are read back", text, ErrRange)
	}
	return []byte(text), nil
}

// UnmarshalText sets p from the text of a figure, as ParseIn does for Finnish; "" is no figure.
func (p *Printed) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*p = Printed{}
		return nil
	}
	q, err := parse(string(text), Finnish)
	if err == nil {
		*p = q
	}
	return err
}

// UnmarshalJSON reads a JSON string as UnmarshalText does; null is the empty text.
func (p *Printed) UnmarshalJSON(data []byte) error { return wire.Text(data, p) }

// Value returns what a database stores: the text, or NULL for no figure.
func (p Printed) Value() (driver.Value, error) { return wire.Value(p) }

// Scan sets p from a database column of text, or NULL.
func (p *Printed) Scan(src any) error { return wire.Scan(src, p) }
