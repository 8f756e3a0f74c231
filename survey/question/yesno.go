package question

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// YesNo is the answer to a question of yes or no; its zero value is "no answer", which the reports count apart.
type YesNo uint8

// The answers.
const (
	_ YesNo = iota
	Yes
	No
)

var yesNos = enum.New[YesNo]("question.YesNo", "T05 5", []enum.Row{
	Yes: enum.Value("yes", enum.Labels{"kyllä", "ja", "yes"}, "k", "y", "1", "true", "on"),
	No:  enum.Value("no", enum.Labels{"ei", "nej", "no"}, "e", "n", "0", "false"),
})

// YesNos yields the values in the order of their constants.
func YesNos() iter.Seq[YesNo] { return yesNos.All() }

// ParseYesNo returns the value with the given key or label.
func ParseYesNo(s string) (YesNo, error) { return yesNos.Parse(s) }

// Valid reports whether y is a value; the zero value, "not stated", is not.
func (y YesNo) Valid() bool { return yesNos.Valid(y) }

// String returns the key.
func (y YesNo) String() string { return yesNos.String(y) }

// Label returns the name.
func (y YesNo) Label(l figure.Language) string { return l.Of(yesNos.Labels(y)) }

// MarshalText returns the key.
func (y YesNo) MarshalText() ([]byte, error) { return yesNos.Text(y) }

// UnmarshalText sets y from a key or label.
func (y *YesNo) UnmarshalText(text []byte) error { return yesNos.Unmarshal(text, y) }

// UnmarshalJSON sets y from a JSON string; null is not stated.
func (y *YesNo) UnmarshalJSON(data []byte) error { return yesNos.FromJSON(data, y) }

// Value returns the key, or NULL when not stated.
func (y YesNo) Value() (driver.Value, error) { return yesNos.SQL(y) }

// Scan sets y from a database column of text.
func (y *YesNo) Scan(src any) error { return yesNos.Scan(src, y) }
