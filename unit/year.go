package unit

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"strconv"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// Year is the year a unit was founded, from FirstYear to LastYear; its zero value is "not stated".
type Year uint16

// Valid reports whether y is a year within the limits.
func (y Year) Valid() bool { return FirstYear <= y && y <= LastYear }

// check refuses a year outside the limits; "not stated" is fine.
func (y Year) check() error {
	if y != 0 && !y.Valid() {
		return figure.FaultBecause("unit.founded", int(y), figure.ErrRange, enum.FromTo(FirstYear, LastYear), "")
	}
	return nil
}

// String returns the four digits, "" when not stated.
func (y Year) String() string {
	if y == 0 {
		return ""
	}
	return strconv.Itoa(int(y))
}

// MarshalText returns the four digits, "" when not stated. A year outside the limits is figure.ErrRange, here and
// below: it could not be read back.
func (y Year) MarshalText() ([]byte, error) { return []byte(y.String()), y.check() }

// UnmarshalText reads four digits; "" is not stated.
func (y *Year) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*y = 0
		return nil
	}
	n, err := cell.Count(string(text), LastYear)
	if err != nil {
		return err
	}
	if n < FirstYear {
		return figure.Because(figure.ErrRange, enum.FromTo(FirstYear, LastYear), "a year lies between %d and %d",
			FirstYear, LastYear)
	}
	*y = Year(n)
	return nil
}

// MarshalJSON returns a JSON number, or null when not stated.
func (y Year) MarshalJSON() ([]byte, error) {
	if y == 0 {
		return []byte("null"), nil
	}
	return y.MarshalText()
}

// UnmarshalJSON reads a JSON number, the same in a string, or null.
func (y *Year) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*y = 0
		return nil
	}
	return y.UnmarshalText(bytes.Trim(data, `"`))
}

// Value returns the year as an integer, or NULL when not stated.
func (y Year) Value() (driver.Value, error) {
	if y == 0 {
		return nil, nil
	}
	return int64(y), y.check()
}

// Scan sets y from an integer or text column, or NULL.
func (y *Year) Scan(src any) error {
	switch src.(type) {
	case nil, int64, string, []byte:
	default:
		return fmt.Errorf("unit.Year: %w: a database column of whole numbers or text is needed, not %T", figure.ErrSyntax,
			src)
	}
	var c figure.Count
	if err := c.Scan(src); err != nil {
		return err
	}
	return y.UnmarshalText([]byte(c.String()))
}
