package enum

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
)

// Text returns the wire form of v: its key, "" for "not stated", an error beyond the table.
func (t *Table[T]) Text(v T) ([]byte, error) {
	if int(v) >= len(t.rows) {
		return nil, fmt.Errorf("%s: %w %d", t.name, ErrUnknown, uint8(v))
	}
	return []byte(t.rows[v].key), nil
}

// Unmarshal sets *v from a key or any accepted spelling; empty text is "not stated". On error *v is unchanged.
func (t *Table[T]) Unmarshal(text []byte, v *T) error {
	if len(text) == 0 {
		*v = 0
		return nil
	}
	if key, ok := t.index[string(text)]; ok { // looked up without a copy
		*v = key
		return nil
	}
	parsed, err := t.Parse(string(text))
	if err == nil {
		*v = parsed
	}
	return err
}

// FromJSON sets *v from a JSON string of a key or any accepted spelling; null is "not stated", as "" is. On error *v
// is unchanged.
func (t *Table[T]) FromJSON(data []byte, v *T) error {
	if string(data) == "null" {
		*v = 0
		return nil
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("%s: %w: a JSON string is needed, not %s", t.name, ErrUnknown, Quote(string(data)))
	}
	return t.Unmarshal([]byte(text), v)
}

// SQL returns what a database stores for v: its key, or NULL for "not stated".
func (t *Table[T]) SQL(v T) (driver.Value, error) {
	if v == 0 {
		return nil, nil
	}
	text, err := t.Text(v)
	return string(text), err
}

// Scan sets *v from what a database returns: text, or NULL for "not stated". A number is refused, because the
// position of a value is not its wire form.
func (t *Table[T]) Scan(src any, v *T) error {
	switch src := src.(type) {
	case nil:
		*v = 0
		return nil
	case string:
		return t.Unmarshal([]byte(src), v)
	case []byte:
		return t.Unmarshal(src, v)
	}
	return fmt.Errorf("%s: %w: a database column of text is needed, not %T", t.name, ErrUnknown, src)
}
