package transitions

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Origin is the kind of service that a client moved on from, as the chart of B12 11.2 puts services together.
type Origin uint8

// The origins of B12 11.2: practical and preparatory training are one row there, and work try-outs and job coaching
// stand without their payer.
const (
	_ Origin = iota
	Training
	PaySubsidisedWork
	TryOut
	RehabilitativeWork
	JobCoaching
	OtherServices
	numOrigins
)

var origins = enum.New[Origin]("transitions.Origin", "B12 11.2", []enum.Row{
	Training: enum.Value("training", enum.Labels{"työharjoittelu/työelämävalmennus",
		"arbetspraktik/arbetslivsträning", "practical work training or coaching for working life"}, "practical or preparatory training",
		"työharjoittelu", "työelämävalmennus").
		Short(enum.Labels{"harjoittelu", "praktik", "training"}).Ours(),
	PaySubsidisedWork: enum.Value("pay-subsidised-work", enum.Labels{"palkkatukityö",
		"arbete med lönesubvention", "pay-subsidised work"},
		"palkkatuettu työ").
		Short(enum.Labels{"palkkatuki", "lönesubv.", "subsidised"}),
	TryOut: enum.Value("work-try-out", enum.Labels{"työkokeilu", "arbetsprövning", "work try-out"}).
		Short(enum.Labels{"kokeilu", "prövning", "try-out"}),
	RehabilitativeWork: enum.Value("rehabilitative-work-activity", enum.Labels{"kuntouttava työtoiminta",
		"arbetsverksamhet i rehabiliteringssyfte", "rehabilitative work activities"}, "rehabilitative work activity").
		Short(enum.Labels{"kuntouttava", "rehab.", "rehab."}),
	JobCoaching: enum.Value("job-coaching", enum.Labels{"työhönvalmennus", "arbetsträning", "job coaching"}).
		Short(enum.Labels{"valmennus", "träning", "coaching"}),
	OtherServices: enum.Value("other", enum.Labels{"muut palvelut", "övriga tjänster", "other services"}, "övrig service",
		"muu palvelu", "muut").
		Short(enum.Labels{"muut", "övriga", "other"}).Ours(),
})

// Origins yields the values in the order of their constants.
func Origins() iter.Seq[Origin] { return origins.All() }

// ParseOrigin returns the value with the given key or label.
func ParseOrigin(s string) (Origin, error) { return origins.Parse(s) }

// Valid reports whether o is a value; the zero value, "not stated", is not.
func (o Origin) Valid() bool { return origins.Valid(o) }

// String returns the key.
func (o Origin) String() string { return origins.String(o) }

// Label returns the name.
func (o Origin) Label(l figure.Language) string { return l.Of(origins.Labels(o)) }

// Short returns a name for narrow columns.
func (o Origin) Short(l figure.Language) string { return l.Of(origins.Short(o)) }

// MarshalText returns the key.
func (o Origin) MarshalText() ([]byte, error) { return origins.Text(o) }

// UnmarshalText sets o from a key or label.
func (o *Origin) UnmarshalText(text []byte) error { return origins.Unmarshal(text, o) }

// Value returns the key, or NULL when not stated.
func (o Origin) Value() (driver.Value, error) { return origins.SQL(o) }

// Scan sets o from a database column of text.
func (o *Origin) Scan(src any) error { return origins.Scan(src, o) }
