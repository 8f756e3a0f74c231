package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// KelaPresence says how the Social Insurance Institution takes part in the work of a centre.
type KelaPresence uint8

// The answers of T05 1. KelaPartTime also holds weekly work and a named contact who does not work in the centre.
const (
	_ KelaPresence = iota
	KelaFullTime
	KelaPartTime
	KelaNone
)

var kelaPresences = enum.New[KelaPresence]("coaching.KelaPresence", "T05 1", []enum.Row{
	KelaFullTime: enum.Value("full-time", enum.Labels{"kokopäiväisesti", "på heltid", "full-time"}, "kokopäiväinen").Ours(),
	KelaPartTime: enum.Value("part-time", enum.Labels{"osapäiväisesti tai yhteyshenkilö", "på deltid eller kontaktperson", "part-time or a contact"}, "osapäiväinen", "osapäiväisesti", "yhteyshenkilö", "viikoittain").Short(enum.Labels{"osapäiv.", "deltid", "part-time"}).Ours(),
	KelaNone:     enum.Value("none", enum.Labels{"ei lainkaan", "inte alls", "not at all"}, "ei edustajaa").Ours(),
})

// KelaPresences yields the values in the order of their constants.
func KelaPresences() iter.Seq[KelaPresence] { return kelaPresences.All() }

// ParseKelaPresence returns the value with the given key or label.
func ParseKelaPresence(s string) (KelaPresence, error) { return kelaPresences.Parse(s) }

// Valid reports whether k is a value; the zero value, "not stated", is not.
func (k KelaPresence) Valid() bool { return kelaPresences.Valid(k) }

// String returns the key.
func (k KelaPresence) String() string { return kelaPresences.String(k) }

// Label returns the name.
func (k KelaPresence) Label(l figure.Language) string { return l.Of(kelaPresences.Labels(k)) }

// Short returns a name for narrow columns.
func (k KelaPresence) Short(l figure.Language) string { return l.Of(kelaPresences.Short(k)) }

// MarshalText returns the key.
func (k KelaPresence) MarshalText() ([]byte, error) { return kelaPresences.Text(k) }

// UnmarshalText sets k from a key or label.
func (k *KelaPresence) UnmarshalText(text []byte) error { return kelaPresences.Unmarshal(text, k) }

// Value returns the key, or NULL when not stated.
func (k KelaPresence) Value() (driver.Value, error) { return kelaPresences.SQL(k) }

// Scan sets k from a database column of text.
func (k *KelaPresence) Scan(src any) error { return kelaPresences.Scan(src, k) }
