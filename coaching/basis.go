package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// PriceBasis is what a price is paid for.
type PriceBasis uint8

// The bases of T05 2. PerHour, PerDay and PerMonth pay for a coach's working hour, working day and month, however
// many clients the coach serves; PerClientDay pays for one client's day in the service, PerClient for one client's
// whole coaching.
const (
	_ PriceBasis = iota
	PerHour
	PerDay
	PerMonth
	PerClient
	PerClientDay
	numBases
)

var priceBases = enum.New[PriceBasis]("coaching.PriceBasis", "T05 2", []enum.Row{
	PerHour:   enum.Value("hour", enum.Labels{"tunti", "timme", "hour"}, "h", "tuntihinta", "€/h").Ours(),
	PerDay:    enum.Value("day", enum.Labels{"päivä", "dag", "day"}, "pv", "pvä", "päivähinta").Ours(),
	PerMonth:  enum.Value("month", enum.Labels{"kuukausi", "månad", "month"}, "kk", "kuukausihinta").Ours(),
	PerClient: enum.Value("client", enum.Labels{"asiakas", "klient", "client"}, "as", "asiakashinta").Ours(),
	PerClientDay: enum.Value("client-day",
		enum.Labels{"asiakaspäivä", "klientdag", "client-day"},
		"client day", "pvä/asiakas", "pv/asiakas", "päivä/asiakas").Ours(),
})

// PriceBases yields the values in the order of their constants.
func PriceBases() iter.Seq[PriceBasis] { return priceBases.All() }

// ParsePriceBasis returns the value with the given key or label.
func ParsePriceBasis(s string) (PriceBasis, error) { return priceBases.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (p PriceBasis) Valid() bool                      { return priceBases.Valid(p) }
func (p PriceBasis) String() string                   { return priceBases.String(p) }
func (p PriceBasis) Label(l figure.Language) string   { return l.Of(priceBases.Labels(p)) }
func (p PriceBasis) MarshalText() ([]byte, error)     { return priceBases.Text(p) }
func (p *PriceBasis) UnmarshalText(text []byte) error { return priceBases.Unmarshal(text, p) }
func (p *PriceBasis) UnmarshalJSON(data []byte) error { return priceBases.FromJSON(data, p) }
func (p PriceBasis) Value() (driver.Value, error)     { return priceBases.SQL(p) }
func (p *PriceBasis) Scan(src any) error              { return priceBases.Scan(src, p) }
