package wire

import (
	"database/sql/driver"
	"encoding"
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
)

// Value returns what a database stores for a value: its text, or NULL for "".
func Value(v encoding.TextMarshaler) (driver.Value, error) {
	text, err := v.MarshalText()
	if err != nil || len(text) == 0 {
		return nil, err
	}
	return string(text), nil
}

// Scan sets v from what a database returns: text, or NULL for "".
func Scan(src any, v encoding.TextUnmarshaler) error {
	switch src := src.(type) {
	case nil:
		return v.UnmarshalText(nil)
	case string:
		return v.UnmarshalText([]byte(src))
	case []byte:
		return v.UnmarshalText(src)
	}
	name := strings.TrimPrefix(fmt.Sprintf("%T", v), "*")
	return fmt.Errorf("%s: %w: a database column of text is needed, not %T", name, cell.ErrSyntax, src)
}
