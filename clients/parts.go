package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/unit"
)

// Part is a part of a unit's clients that the survey counts across services.
type Part uint8

// The parts. JobCoach: clients in the service of a job coach who supports employment in the open labour market, at
// the year's end. Pension: clients whose basic income is a disability pension. Outside: clients who work outside
// the unit's own premises. Under30: clients under 30 years of age, which B12 did not ask.
const (
	_ Part = iota
	JobCoach
	Pension
	Outside
	Under30
	numParts
)

var parts = enum.New[Part]("clients.Part", "B12 5.3.2, 9.3", []enum.Row{
	JobCoach: enum.Value("job-coach",
		enum.Labels{"työhönvalmentajan palvelussa", "klienter hos arbetstränare", "clients of a job coach"},
		"työhönvalmentajan asiakkaat").Ours(),
	Pension: enum.Value("pension",
		enum.Labels{"työkyvyttömyyseläkkeellä", "klienter med invalidpension", "clients on a disability pension"},
		"työkyvyttömyyseläkeläiset").Ours(),
	Outside: enum.Value("outside",
		enum.Labels{"työskentelee yksikön ulkopuolella", "arbetar utanför enheten", "working outside the unit"},
		"yksikön ulkopuolella").Ours(),
	Under30: enum.Value("under-30",
		enum.Labels{"alle 30-vuotiaita", "under 30 år", "under 30 years of age"}).From("ours").Ours(),
})

// Parts yields the values in the order of their constants.
func Parts() iter.Seq[Part] { return parts.All() }

// ParsePart returns the value with the given key or label.
func ParsePart(s string) (Part, error) { return parts.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (p Part) Valid() bool                      { return parts.Valid(p) }
func (p Part) String() string                   { return parts.String(p) }
func (p Part) Label(l figure.Language) string   { return l.Of(parts.Labels(p)) }
func (p Part) MarshalText() ([]byte, error)     { return parts.Text(p) }
func (p *Part) UnmarshalText(text []byte) error { return parts.Unmarshal(text, p) }
func (p *Part) UnmarshalJSON(data []byte) error { return parts.FromJSON(data, p) }
func (p Part) Value() (driver.Value, error)     { return parts.SQL(p) }
func (p *Part) Scan(src any) error              { return parts.Scan(src, p) }

// partOf adds up a part over the types of a group.
func (t *Tally) partOf(g unit.Group, p Part) (sum partCell) {
	if !p.Valid() {
		return sum
	}
	for _, c := range t.cells.In(g) {
		sum.merge(&c.parts[p])
	}
	return sum
}

// Part returns the clients in a part, over the units that answered (B12 5.3.2: 2812 clients of a job coach in 141
// units, 7221 on a disability pension in 186).
func (t *Tally) Part(g unit.Group, p Part) figure.Figure {
	sum := t.partOf(g, p)
	return count(sum.clients, sum.answered)
}

// PartShare returns the share of a part in all clients of the units that answered both: the matched base. The
// clients working outside are told over it (B12 9.3).
func (t *Tally) PartShare(g unit.Group, p Part) figure.Figure {
	sum := t.partOf(g, p)
	return stock(sum.within, sum.all, sum.matched)
}

// PartShareOfAll returns the clients in a part as a share of the clients of all units that told them, those that did
// not answer for the part included, as B12 5.3.2 prints it (18 % and 47 %). Such units count as having none in the
// part, and a part is counted only where all clients of the unit are known, so that the share is a lower bound and
// never above 100 %; it is marked figure.UnequalBases unless the same units answered both.
func (t *Tally) PartShareOfAll(g unit.Group, p Part) figure.Figure {
	sum := t.partOf(g, p)
	all := stock(sum.within, t.Clients(g), sum.matched)
	if all.Defined() && (sum.matched != sum.answered || sum.matched != t.Answering(g)) {
		return all.With(figure.UnequalBases)
	}
	return all
}
