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
	LabourAdministration: enum.Value("labour-administration",
		enum.Labels{"työvoimahallinto", "arbetskraftsförvaltningen", "labour administration"}, "työvoimahallinnon").
		Short(enum.Labels{"työvoima", "arbetskraft", "labour"}).Ours(),
	HealthServices: enum.Value("health-services",
		enum.Labels{"terveystoimi", "hälsovården", "health services"}, "terveystoimen", "terveys").
		Short(enum.Labels{"terveys", "hälsovård", "health"}).Ours(),
	SocialWork: enum.Value("social-work",
		enum.Labels{"sosiaalityö", "socialt arbete", "social work"}, "sosiaalitoimi").
		Short(enum.Labels{"sosiaalityö", "socialt", "social"}).Ours(),
	Kela:           enum.Value("kela", enum.Labels{"Kela", "FPA", "Kela"}, "Kansaneläkelaitos", "KELA"),
	OtherEmployers: enum.Value("others", enum.Labels{"muut", "övriga", "others"}, "muita", "muu").Ours(),
})

// Administrations yields the values in the order of their constants.
func Administrations() iter.Seq[Administration] { return administrations.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (a Administration) Valid() bool                      { return administrations.Valid(a) }
func (a Administration) String() string                   { return administrations.String(a) }
func (a Administration) Label(l figure.Language) string   { return l.Of(administrations.Labels(a)) }
func (a Administration) Short(l figure.Language) string   { return l.Of(administrations.Short(a)) }
func (a Administration) MarshalText() ([]byte, error)     { return administrations.Text(a) }
func (a *Administration) UnmarshalText(text []byte) error { return administrations.Unmarshal(text, a) }
func (a *Administration) UnmarshalJSON(data []byte) error { return administrations.FromJSON(data, a) }
func (a Administration) Value() (driver.Value, error)     { return administrations.SQL(a) }
func (a *Administration) Scan(src any) error              { return administrations.Scan(src, a) }

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
	KelaFullTime: enum.Value("full-time",
		enum.Labels{"kokopäiväisesti", "på heltid", "full-time"}, "kokopäiväinen").Ours(),
	KelaPartTime: enum.Value("part-time",
		enum.Labels{"osapäiväisesti tai yhteyshenkilö", "på deltid eller kontaktperson",
			"part-time or a contact"}, "osapäiväinen", "osapäiväisesti", "yhteyshenkilö", "viikoittain").
		Short(enum.Labels{"osapäiv.", "deltid", "part-time"}).Ours(),
	KelaNone: enum.Value("none", enum.Labels{"ei lainkaan", "inte alls", "not at all"}, "ei edustajaa").Ours(),
})

// KelaPresences yields the values in the order of their constants.
func KelaPresences() iter.Seq[KelaPresence] { return kelaPresences.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (k KelaPresence) Valid() bool                      { return kelaPresences.Valid(k) }
func (k KelaPresence) String() string                   { return kelaPresences.String(k) }
func (k KelaPresence) Label(l figure.Language) string   { return l.Of(kelaPresences.Labels(k)) }
func (k KelaPresence) Short(l figure.Language) string   { return l.Of(kelaPresences.Short(k)) }
func (k KelaPresence) MarshalText() ([]byte, error)     { return kelaPresences.Text(k) }
func (k *KelaPresence) UnmarshalText(text []byte) error { return kelaPresences.Unmarshal(text, k) }
func (k *KelaPresence) UnmarshalJSON(data []byte) error { return kelaPresences.FromJSON(data, k) }
func (k KelaPresence) Value() (driver.Value, error)     { return kelaPresences.SQL(k) }
func (k *KelaPresence) Scan(src any) error              { return kelaPresences.Scan(src, k) }
