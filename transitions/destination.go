package transitions

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Destination is what a client of a unit moved on to.
type Destination uint8

// The destinations. B12 11 names open employment, practical training, work try-out, education, the return to
// basic services and interruption; the chart's other rows are not printed, and ours follow the workshop
// statistics. BackToBasicServices is the return to a client of the municipality's or the employment office's
// basic services.
const (
	_ Destination = iota
	OpenEmployment
	SubsidisedEmployment
	WorkTryOut
	PracticalTraining
	Education
	OtherService
	BackToBasicServices
	Unemployed
	Interrupted
	Other
	Unknown
	numDestinations
)

var destinations = enum.New[Destination]("transitions.Destination", "B12 11", []enum.Row{
	OpenEmployment: enum.Value("open-employment", enum.Labels{"työsuhteinen työ avoimilla työmarkkinoilla",
		"anställning på den öppna arbetsmarknaden", "employment in the open labour market"},
		"työ", "työhön", "avoimet työmarkkinat", "open labour market").
		Short(enum.Labels{"työ", "arbete", "work"}).Ours(),
	SubsidisedEmployment: enum.Value("subsidised-employment", enum.Labels{"palkkatuettu työ",
		"arbete med lönesubvention", "pay-subsidised work"},
		"palkkatukityö", "pay-subsidized work").
		Short(enum.Labels{"palkkatuki", "lönesubv.", "subsidised"}).From("workshop statistics").Ours(),
	WorkTryOut: enum.Value("work-try-out", enum.Labels{"työkokeilu", "arbetsprövning", "work try-out"},
		"kokeilu").
		Short(enum.Labels{"kokeilu", "prövning", "try-out"}),
	PracticalTraining: enum.Value("practical-training", enum.Labels{"työharjoittelu", "arbetspraktik", "practical work training"}, "practical training",
		"harjoittelu", "työelämävalmennus").
		Short(enum.Labels{"harjoittelu", "praktik", "training"}),
	Education: enum.Value("education", enum.Labels{"koulutus", "utbildning", "education"}),
	OtherService: enum.Value("other-service", enum.Labels{"muu palvelu", "annan tjänst", "other service"}, "annan service").
		Short(enum.Labels{"muu palv.", "annan tjänst", "other serv."}).From("workshop statistics").Ours(),
	BackToBasicServices: enum.Value("back-to-basic-services", enum.Labels{"takaisin peruspalvelujen asiakkaaksi",
		"tillbaka som klient i basservicen", "back to basic services"},
		"peruspalvelut").
		Short(enum.Labels{"peruspalv.", "basservice", "basic serv."}).Ours(),
	Unemployed: enum.Value("unemployed", enum.Labels{"työtön", "arbetslös", "unemployed"},
		"työttömäksi").From("workshop statistics"),
	Interrupted: enum.Value("interrupted", enum.Labels{"keskeytyminen", "avbrott", "interrupted"},
		"keskeyttänyt", "keskeytti").
		Short(enum.Labels{"keskeytyi", "avbrott", "interrupted"}).Ours(),
	Other:   enum.Value("other", enum.Labels{"muu", "annat", "other"}, "muualle").Ours(),
	Unknown: enum.Value("unknown", enum.Labels{"ei tiedossa", "okänt", "unknown"}, "ei tietoa").Ours(),
})

// Destinations yields the values in the order of their constants.
func Destinations() iter.Seq[Destination] { return destinations.All() }

// ParseDestination returns the value with the given key or label.
func ParseDestination(s string) (Destination, error) { return destinations.Parse(s) }

// Valid reports whether d is a value; the zero value, "not stated", is not.
func (d Destination) Valid() bool { return destinations.Valid(d) }

// String returns the key.
func (d Destination) String() string { return destinations.String(d) }

// Label returns the name.
func (d Destination) Label(l figure.Language) string { return l.Of(destinations.Labels(d)) }

// Short returns a name for narrow columns.
func (d Destination) Short(l figure.Language) string { return l.Of(destinations.Short(d)) }

// MarshalText returns the key.
func (d Destination) MarshalText() ([]byte, error) { return destinations.Text(d) }

// UnmarshalText sets d from a key or label.
func (d *Destination) UnmarshalText(text []byte) error { return destinations.Unmarshal(text, d) }

// Value returns the key, or NULL when not stated.
func (d Destination) Value() (driver.Value, error) { return destinations.SQL(d) }

// Scan sets d from a database column of text.
func (d *Destination) Scan(src any) error { return destinations.Scan(src, d) }
