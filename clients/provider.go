package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Provider is who pays for a service.
type Provider uint8

// The payers of B12 5.3.2.
const (
	_ Provider = iota
	Municipality
	TEOffice
	Kela
	OtherProvider
)

var providers = enum.New[Provider]("clients.Provider", "B12 5.3.2", []enum.Row{
	Municipality: enum.Value("municipality", enum.Labels{"kunta", "kommun", "municipality"}, "kuntasektori", "kunnat").Ours(),
	TEOffice: enum.Value("te-office", enum.Labels{"työ- ja elinkeinotoimisto", "arbets- och näringsbyrå", "employment and economic development office (TE office)"}, "TE-toimisto", "TE-palvelut", "TE-byrå", "TE office").
		Short(enum.Labels{"TE-tsto", "TE-byrå", "TE office"}),
	Kela: enum.Value("kela", enum.Labels{"Kansaneläkelaitos (Kela)", "Folkpensionsanstalten (FPA)", "Social Insurance Institution (Kela)"}, "Kansaneläkelaitos", "FPA").
		Short(enum.Labels{"Kela", "FPA", "Kela"}),
	OtherProvider: enum.Value("other", enum.Labels{"muu", "annan", "other"}, "muut").Ours(),
})

// Providers yields the values in the order of their constants.
func Providers() iter.Seq[Provider] { return providers.All() }

// ParseProvider returns the value with the given key or label.
func ParseProvider(s string) (Provider, error) { return providers.Parse(s) }

// Valid reports whether p is a value; the zero value, "not stated", is not.
func (p Provider) Valid() bool { return providers.Valid(p) }

// String returns the key.
func (p Provider) String() string { return providers.String(p) }

// Label returns the name.
func (p Provider) Label(l figure.Language) string { return l.Of(providers.Labels(p)) }

// Short returns a name for narrow columns.
func (p Provider) Short(l figure.Language) string { return l.Of(providers.Short(p)) }

// MarshalText returns the key.
func (p Provider) MarshalText() ([]byte, error) { return providers.Text(p) }

// UnmarshalText sets p from a key or label.
func (p *Provider) UnmarshalText(text []byte) error { return providers.Unmarshal(text, p) }

// Value returns the key, or NULL when not stated.
func (p Provider) Value() (driver.Value, error) { return providers.SQL(p) }

// Scan sets p from a database column of text.
func (p *Provider) Scan(src any) error { return providers.Scan(src, p) }
