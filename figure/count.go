package figure

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// MaxCount bounds every count that a respondent may give: people, clients, staff. It keeps weighted sums over
// some 9·10^8 units inside int64.
const MaxCount = 1_000_000

// Count is a whole number that a respondent gave, or "not answered", which is its zero value and is not 0.
type Count struct {
	n uint32 // and givenBit, where there is one: an array of counts is small, and compared at once
}

// givenBit tells a number that was given from none.
const givenBit = 1 << 31

// N returns the given number n; one that does not fit, which is far over MaxCount, becomes the largest that does.
func N(n uint32) Count { return Count{min(n, math.MaxInt32) | givenBit} }

// ParseCount reads what Count.UnmarshalText reads, in a language: "8,167" is 8167 in English. A number that would have
// three decimals, as "8.167" there and both in Finnish and Swedish, stays refused, for no answer has so many.
func ParseCount(s string, l Language) (c Count, err error) {
	err = c.read([]byte(s), answersIn(l))
	return c, err
}

// answersIn returns what a language says about commas and points in an answer.
func answersIn(l Language) cell.Notation {
	if l == English {
		return cell.ShortPoint
	}
	return cell.Unknown
}

// Get returns the number; ok is false when it was not answered.
func (c Count) Get() (n uint32, ok bool) { return c.n &^ givenBit, c.n != 0 }

// Given reports whether the number was answered.
func (c Count) Given() bool { return c.n != 0 }

// Int returns the number, 0 when it was not answered: for sums that name their own base.
func (c Count) Int() int64 { return int64(c.n &^ givenBit) }

// Valid reports whether the number, if given, is within MaxCount.
func (c Count) Valid() bool { return c.n&^givenBit <= MaxCount }

// Equal reports whether both are unanswered, or both the same number.
func (c Count) Equal(o Count) bool { return c == o }

// String returns the digits, or "" when not answered.
func (c Count) String() string {
	if !c.Given() {
		return ""
	}
	return digits(c.Int())
}

// digits returns the digits of a number; those of one below a thousand, as nearly all answers are, without allocation.
func digits(n int64) string {
	switch {
	case n < 0 || n >= thousand:
		return strconv.FormatInt(n, 10)
	case n >= 100:
		return threeDigits[3*n : 3*n+3]
	case n >= 10:
		return threeDigits[3*n+1 : 3*n+3]
	}
	return threeDigits[3*n+2 : 3*n+3]
}

const thousand = 1000

// threeDigits are the numbers from 000 to 999, one after another.
var threeDigits = func() string {
	var all strings.Builder
	for n := range thousand {
		fmt.Fprintf(&all, "%03d", n)
	}
	return all.String()
}()

// MarshalText returns the digits, or "" when not answered. A number over MaxCount is ErrRange, here and below: it could
// not be read back.
func (c Count) MarshalText() ([]byte, error) { return []byte(c.String()), c.check() }

// check returns the fault of a number outside the limits.
func (c Count) check() error {
	if c.Valid() {
		return nil
	}
	return Because(ErrRange, enum.FromTo(0, MaxCount), "%s", c)
}

// UnmarshalText reads digits, with spaces between groups of three if any, up to MaxCount; "" is not answered. Decimals
// are read where nothing is lost without them, as in "43.0"; "43.000" may be 43000, and is refused.
func (c *Count) UnmarshalText(text []byte) error { return c.read(text, cell.Unknown) }

func (c *Count) read(text []byte, by cell.Notation) error {
	if len(text) == 0 {
		*c = Count{}
		return nil
	}
	n, err := by.Count(string(text), MaxCount)
	if err == nil {
		*c = N(uint32(n))
	}
	return err
}

// MarshalJSON returns a JSON number, or null when not answered.
func (c Count) MarshalJSON() ([]byte, error) {
	if !c.Given() {
		return []byte("null"), nil
	}
	return c.MarshalText()
}

// UnmarshalJSON reads a JSON number, a text as UnmarshalText does, or null.
func (c *Count) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*c = Count{}
		return nil
	}
	return c.read(bytes.Trim(data, `"`), inJSON(data))
}

// inJSON returns the notation of a JSON value: a number has one of its own, a string may hold any.
func inJSON(data []byte) cell.Notation {
	if bytes.HasPrefix(data, []byte{'"'}) {
		return cell.Unknown
	}
	return cell.Wire
}

// Value returns what a database stores: an integer, or NULL when not answered.
func (c Count) Value() (driver.Value, error) {
	if !c.Given() {
		return nil, nil
	}
	return c.Int(), c.check()
}

// Scan sets c from an integer or text column, or NULL; in text a point stands before decimals, as databases write it.
func (c *Count) Scan(src any) error {
	switch src := src.(type) {
	case nil:
		*c = Count{}
		return nil
	case int64:
		return c.UnmarshalText([]byte(strconv.FormatInt(src, 10)))
	case string:
		return c.read([]byte(src), cell.Wire)
	case []byte:
		return c.read(src, cell.Wire)
	}
	return fmt.Errorf("figure.Count: %w: a database column of whole numbers or text is needed, not %T", ErrSyntax, src)
}
