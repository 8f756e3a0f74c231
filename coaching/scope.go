package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Scope is what a centre buys when it buys job coaching.
type Scope uint8

// The scopes of T05 2: single modules of a packaged service, a coach's full working time, or something else.
const (
	_ Scope = iota
	Modules
	FullTimeCoach
	OtherScope
)

var scopes = enum.New[Scope]("coaching.Scope", "T05 2", []enum.Row{
	Modules:       enum.Value("modules", enum.Labels{"valmiin palvelun moduuleja", "moduler i en färdig tjänst", "modules of a packaged service"}, "moduulit", "moduuli", "moduleita").Ours(),
	FullTimeCoach: enum.Value("full-time-coach", enum.Labels{"valmentajan täysipäiväinen työpanos", "en arbetstränares heltidsinsats", "a coach's full working time"}, "täysipäiväinen työpanos").Ours(),
	OtherScope:    enum.Value("other", enum.Labels{"muu", "annat", "other"}, "muu kokonaisuus").Ours(),
})

// Scopes yields the values in the order of their constants.
func Scopes() iter.Seq[Scope] { return scopes.All() }

// ParseScope returns the value with the given key or label.
func ParseScope(s string) (Scope, error) { return scopes.Parse(s) }

// Valid reports whether s is a value; the zero value, "not stated", is not.
func (s Scope) Valid() bool { return scopes.Valid(s) }

// String returns the key.
func (s Scope) String() string { return scopes.String(s) }

// Label returns the name.
func (s Scope) Label(l figure.Language) string { return l.Of(scopes.Labels(s)) }

// MarshalText returns the key.
func (s Scope) MarshalText() ([]byte, error) { return scopes.Text(s) }

// UnmarshalText sets s from a key or label.
func (s *Scope) UnmarshalText(text []byte) error { return scopes.Unmarshal(text, s) }

// Value returns the key, or NULL when not stated.
func (s Scope) Value() (driver.Value, error) { return scopes.SQL(s) }

// Scan sets s from a database column of text.
func (s *Scope) Scan(src any) error { return scopes.Scan(src, s) }
