package centres

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Administration is the employer of a person who works in a centre.
type Administration uint8

// The employers of T05 1. HealthServices and SocialWork are the municipality's; Others are mostly, but not only,
// municipal too: debt advice, education, projects, administration, private providers.
const (
	_ Administration = iota
	LabourAdministration
	HealthServices
	SocialWork
	Kela
	OtherEmployers
	numAdministrations
)

var administrations = enum.New[Administration]("centres.Administration", "T05 1", []enum.Row{
	LabourAdministration: enum.Value("labour-administration", enum.Labels{"työvoimahallinto", "arbetskraftsförvaltningen", "labour administration"}, "työvoimahallinnon").Short(enum.Labels{"työvoima", "arbetskraft", "labour"}).Ours(),
	HealthServices:       enum.Value("health-services", enum.Labels{"terveystoimi", "hälsovården", "health services"}, "terveystoimen", "terveys").Short(enum.Labels{"terveys", "hälsovård", "health"}).Ours(),
	SocialWork:           enum.Value("social-work", enum.Labels{"sosiaalityö", "socialt arbete", "social work"}, "sosiaalitoimi").Short(enum.Labels{"sosiaalityö", "socialt", "social"}).Ours(),
	Kela:                 enum.Value("kela", enum.Labels{"Kela", "FPA", "Kela"}, "Kansaneläkelaitos", "KELA"),
	OtherEmployers:       enum.Value("others", enum.Labels{"muut", "övriga", "others"}, "muita", "muu").Ours(),
})

// Administrations yields the values in the order of their constants.
func Administrations() iter.Seq[Administration] { return administrations.All() }

// ParseAdministration returns the value with the given key or label.
func ParseAdministration(s string) (Administration, error) { return administrations.Parse(s) }

// Valid reports whether a is a value; the zero value, "not stated", is not.
func (a Administration) Valid() bool { return administrations.Valid(a) }

// String returns the key.
func (a Administration) String() string { return administrations.String(a) }

// Label returns the name.
func (a Administration) Label(l figure.Language) string { return l.Of(administrations.Labels(a)) }

// Short returns a name for narrow columns.
func (a Administration) Short(l figure.Language) string { return l.Of(administrations.Short(a)) }

// MarshalText returns the key.
func (a Administration) MarshalText() ([]byte, error) { return administrations.Text(a) }

// UnmarshalText sets a from a key or label.
func (a *Administration) UnmarshalText(text []byte) error { return administrations.Unmarshal(text, a) }

// Value returns the key, or NULL when not stated.
func (a Administration) Value() (driver.Value, error) { return administrations.SQL(a) }

// Scan sets a from a database column of text.
func (a *Administration) Scan(src any) error { return administrations.Scan(src, a) }

// KelaPresence says how the Social Insurance Institution takes part in the work of a centre.
type KelaPresence uint8

// The answers of T05 1. KelaPartTime also holds weekly work and a named contact who does not work in the centre.
const (
	_ KelaPresence = iota
	KelaFullTime
	KelaPartTime
	KelaNone
)

var kelaPresences = enum.New[KelaPresence]("centres.KelaPresence", "T05 1", []enum.Row{
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
