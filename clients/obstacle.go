package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Obstacle is what can make it hard for clients to find work.
type Obstacle uint8

// The obstacles of B12 8. PersonRelated is a disability, an illness or another matter of the person.
const (
	_ Obstacle = iota
	PersonRelated
	EmployerPrejudice
	LabourMarketChallenges
	ServiceSystemFailure
)

var obstacles = enum.New[Obstacle]("clients.Obstacle", "B12 8", []enum.Row{
	PersonRelated:          enum.Value("person-related", enum.Labels{"vamma, sairaus tai muu henkilöön liittyvä asia", "funktionsnedsättning, sjukdom eller annan sak som gäller personen", "disability, illness or another personal matter"}).Ours(),
	EmployerPrejudice:      enum.Value("employer-prejudice", enum.Labels{"työnantajien ennakkoluulot", "arbetsgivarnas fördomar", "employers' prejudice"}).Ours(),
	LabourMarketChallenges: enum.Value("labour-market-challenges", enum.Labels{"työmarkkinoiden haasteet", "utmaningar på arbetsmarknaden", "challenges of the labour market"}).Ours(),
	ServiceSystemFailure:   enum.Value("service-system-failure", enum.Labels{"palvelujärjestelmän toimimattomuus", "ett servicesystem som inte fungerar", "malfunctioning of the service system"}).Ours(),
})

// Obstacles yields the values in the order of their constants.
func Obstacles() iter.Seq[Obstacle] { return obstacles.All() }

// ParseObstacle returns the value with the given key or label.
func ParseObstacle(s string) (Obstacle, error) { return obstacles.Parse(s) }

// Valid reports whether o is a value; the zero value, "not stated", is not.
func (o Obstacle) Valid() bool { return obstacles.Valid(o) }

// String returns the key.
func (o Obstacle) String() string { return obstacles.String(o) }

// Label returns the name.
func (o Obstacle) Label(l figure.Language) string { return l.Of(obstacles.Labels(o)) }

// MarshalText returns the key.
func (o Obstacle) MarshalText() ([]byte, error) { return obstacles.Text(o) }

// UnmarshalText sets o from a key or label.
func (o *Obstacle) UnmarshalText(text []byte) error { return obstacles.Unmarshal(text, o) }

// Value returns the key, or NULL when not stated.
func (o Obstacle) Value() (driver.Value, error) { return obstacles.SQL(o) }

// Scan sets o from a database column of text.
func (o *Obstacle) Scan(src any) error { return obstacles.Scan(src, o) }
