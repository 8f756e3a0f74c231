package clients

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// TrendRow is a number of clients whose development a unit judges: all of them, or those of a main group.
type TrendRow uint8

// The rows: all clients, then the main groups in their order.
const (
	_ TrendRow = iota
	TrendOfAll
	TrendOfWorkActivity
	TrendOfOtherRehabilitative
	TrendOfEmploymentContract
)

var trendRows = enum.New[TrendRow]("clients.TrendRow", "B12 5.3.4", []enum.Row{
	TrendOfAll: enum.Value("total",
		enum.Labels{"asiakkaat yhteensä", "klienter totalt", "all clients"}, "yhteensä", "total").Ours(),
	TrendOfWorkActivity: enum.Value("work-activity",
		enum.Labels{"työtoiminta", "arbetsverksamhet", "work activity"}).Ours(),
	TrendOfOtherRehabilitative: enum.Value("other-rehabilitative",
		enum.Labels{"muu kuntouttava tai valmentava toiminta", "annan rehabiliterande eller tränande verksamhet",
			"other rehabilitative or coaching activity"}).Ours(),
	TrendOfEmploymentContract: enum.Value("employment-contract",
		enum.Labels{"työsuhteinen työllistäminen", "sysselsättning i anställningsförhållande",
			"work in an employment relationship"}).Ours(),
})

// TrendRows yields the values in the order of their constants.
func TrendRows() iter.Seq[TrendRow] { return trendRows.All() }

// ParseTrendRow returns the value with the given key or label.
func ParseTrendRow(s string) (TrendRow, error) { return trendRows.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (t TrendRow) Valid() bool                      { return trendRows.Valid(t) }
func (t TrendRow) String() string                   { return trendRows.String(t) }
func (t TrendRow) Label(l figure.Language) string   { return l.Of(trendRows.Labels(t)) }
func (t TrendRow) MarshalText() ([]byte, error)     { return trendRows.Text(t) }
func (t *TrendRow) UnmarshalText(text []byte) error { return trendRows.Unmarshal(text, t) }
func (t *TrendRow) UnmarshalJSON(data []byte) error { return trendRows.FromJSON(data, t) }
func (t TrendRow) Value() (driver.Value, error)     { return trendRows.SQL(t) }
func (t *TrendRow) Scan(src any) error              { return trendRows.Scan(src, t) }

// Trend is how a unit expects a number of clients to develop over the next years.
type Trend uint8

// The answers of B12 5.3.4; TrendUnknown is ours and counts as an answer.
const (
	_ Trend = iota
	TrendGrows
	TrendUnchanged
	TrendDecreases
	TrendUnknown
)

var trends = enum.New[Trend]("clients.Trend", "B12 5.3.4", []enum.Row{
	TrendGrows: enum.Value("grows", enum.Labels{"kasvaa", "ökar", "grows"}).Ours(),
	TrendUnchanged: enum.Value("unchanged",
		enum.Labels{"pysyy ennallaan", "oförändrat", "unchanged"}, "ennallaan").Ours(),
	TrendDecreases: enum.Value("decreases", enum.Labels{"vähenee", "minskar", "decreases"}).Ours(),
	TrendUnknown:   enum.Value("cannot-say", enum.Labels{"en osaa sanoa", "kan inte säga", "cannot say"}).Ours(),
})

// Trends yields the values in the order of their constants.
func Trends() iter.Seq[Trend] { return trends.All() }

// ParseTrend returns the value with the given key or label.
func ParseTrend(s string) (Trend, error) { return trends.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (t Trend) Valid() bool                      { return trends.Valid(t) }
func (t Trend) String() string                   { return trends.String(t) }
func (t Trend) Label(l figure.Language) string   { return l.Of(trends.Labels(t)) }
func (t Trend) MarshalText() ([]byte, error)     { return trends.Text(t) }
func (t *Trend) UnmarshalText(text []byte) error { return trends.Unmarshal(text, t) }
func (t *Trend) UnmarshalJSON(data []byte) error { return trends.FromJSON(data, t) }
func (t Trend) Value() (driver.Value, error)     { return trends.SQL(t) }
func (t *Trend) Scan(src any) error              { return trends.Scan(src, t) }

// GrowingGroup is a group of clients that a unit expects to grow.
type GrowingGroup uint8

// The groups: the report names the first three, the others are ours. The question was probably an open one.
const (
	_ GrowingGroup = iota
	SubstanceAbuseRehabilitees
	MentalHealthRehabilitees
	YoungPeople
	LongTermUnemployed
	PeopleWithIntellectualDisabilities
	Immigrants
	OtherGrowingGroup
)

var growingGroups = enum.New[GrowingGroup]("clients.GrowingGroup", "B12 5.3.4", []enum.Row{
	SubstanceAbuseRehabilitees: enum.Value("substance-abuse-rehabilitees",
		enum.Labels{"päihdekuntoutujat", "personer i missbruksrehabilitering", "substance-abuse rehabilitees"}).Ours(),
	MentalHealthRehabilitees: enum.Value("mental-health-rehabilitees",
		enum.Labels{"mielenterveyskuntoutujat", "mentalvårdsklienter", "mental health rehabilitees"}).Ours(),
	YoungPeople: enum.Value("young-people",
		enum.Labels{"nuoret", "unga", "young people"}, "nuoret asiakkaat").Ours(),
	LongTermUnemployed: enum.Value("long-term-unemployed",
		enum.Labels{"pitkäaikaistyöttömät", "långtidsarbetslösa", "long-term unemployed people"}).Ours(),
	PeopleWithIntellectualDisabilities: enum.Value("people-with-intellectual-disabilities",
		enum.Labels{"kehitysvammaiset", "personer med utvecklingsstörning",
			"people with intellectual disabilities"}).Ours(),
	Immigrants: enum.Value("immigrants",
		enum.Labels{"maahanmuuttajat", "invandrare", "immigrants"}).Ours(),
	OtherGrowingGroup: enum.Value("other",
		enum.Labels{"muu ryhmä", "annan grupp", "other group"}, "muu").Ours(),
})

// GrowingGroups yields the values in the order of their constants.
func GrowingGroups() iter.Seq[GrowingGroup] { return growingGroups.All() }

// ParseGrowingGroup returns the value with the given key or label.
func ParseGrowingGroup(s string) (GrowingGroup, error) { return growingGroups.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (g GrowingGroup) Valid() bool                      { return growingGroups.Valid(g) }
func (g GrowingGroup) String() string                   { return growingGroups.String(g) }
func (g GrowingGroup) Label(l figure.Language) string   { return l.Of(growingGroups.Labels(g)) }
func (g GrowingGroup) MarshalText() ([]byte, error)     { return growingGroups.Text(g) }
func (g *GrowingGroup) UnmarshalText(text []byte) error { return growingGroups.Unmarshal(text, g) }
func (g *GrowingGroup) UnmarshalJSON(data []byte) error { return growingGroups.FromJSON(data, g) }
func (g GrowingGroup) Value() (driver.Value, error)     { return growingGroups.SQL(g) }
func (g *GrowingGroup) Scan(src any) error              { return growingGroups.Scan(src, g) }
