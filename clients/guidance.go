package clients

import (
	"database/sql/driver"
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/unit"
)

// Guidance is the choice of staff roles that count as guiding clients.
type Guidance uint8

// The choices. B12 7 counts those "in the tasks of guiding clients" and does not say whether production and task
// instruction is one of them. ClientGuidance: service guidance and guidance to the labour market.
// AllGuidance: these and production and task instruction.
const (
	_ Guidance = iota
	ClientGuidance
	AllGuidance
	numGuidances
)

var guidances = enum.New[Guidance]("clients.Guidance", "B12 6, 7", []enum.Row{
	ClientGuidance: enum.Value("client-guidance",
		enum.Labels{"palveluohjaus ja ohjaus työmarkkinoille",
			"servicehandledning och handledning till arbetsmarknaden", "service and labour-market guidance"}).Ours(),
	AllGuidance: enum.Value("all-guidance",
		enum.Labels{"kaikki ohjaus, myös tuotannon ja työtehtävien",
			"all handledning, även i produktion och arbetsuppgifter",
			"all guidance, production instruction included"}).Ours(),
})

// Guidances yields the values in the order of their constants.
func Guidances() iter.Seq[Guidance] { return guidances.All() }

// ParseGuidance returns the value with the given key or label.
func ParseGuidance(s string) (Guidance, error) { return guidances.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (g Guidance) Valid() bool                      { return guidances.Valid(g) }
func (g Guidance) String() string                   { return guidances.String(g) }
func (g Guidance) Label(l figure.Language) string   { return l.Of(guidances.Labels(g)) }
func (g Guidance) MarshalText() ([]byte, error)     { return guidances.Text(g) }
func (g *Guidance) UnmarshalText(text []byte) error { return guidances.Unmarshal(text, g) }
func (g *Guidance) UnmarshalJSON(data []byte) error { return guidances.FromJSON(data, g) }
func (g Guidance) Value() (driver.Value, error)     { return guidances.SQL(g) }
func (g *Guidance) Scan(src any) error              { return guidances.Scan(src, g) }

// guidingRoles holds the roles of each choice.
var guidingRoles = [numGuidances][]unit.StaffRole{
	ClientGuidance: {unit.ServiceGuidance, unit.LabourMarketGuidance},
	AllGuidance:    {unit.ServiceGuidance, unit.LabourMarketGuidance, unit.ProductionInstruction},
}

// Roles returns the staff roles of the choice.
func (g Guidance) Roles() []unit.StaffRole {
	if !g.Valid() {
		return nil
	}
	return slices.Clone(guidingRoles[g])
}
