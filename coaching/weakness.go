package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Weakness is a weakness of job coaching as its users see it.
type Weakness uint8

// The weaknesses of T05 3.2, coded from open answers. The contents page of the report numbers the section 3.1.
const (
	_ Weakness = iota
	UnevenQuality
	QualityUnmeasured
	ShortSupply
	NeedUnclear
	UnevenSkills
	BuyerProviderRelation
	TooExpensive
	NoStandard
	OtherWeakness
)

var weaknesses = enum.New[Weakness]("coaching.Weakness", "T05 3.2", []enum.Row{
	UnevenQuality:         enum.Value("uneven-quality", enum.Labels{"laatu vaihtelee", "ojämn kvalitet", "uneven quality"}).Ours(),
	QualityUnmeasured:     enum.Value("quality-unmeasured", enum.Labels{"laatua vaikea arvioida", "kvaliteten svår att bedöma", "quality is hard to measure"}).Ours(),
	ShortSupply:           enum.Value("short-supply", enum.Labels{"saatavuus riittämätöntä", "otillräcklig tillgång", "short supply"}).Ours(),
	NeedUnclear:           enum.Value("need-unclear", enum.Labels{"tarpeen arviointi vaikeaa", "behovet svårt att bedöma", "need is hard to assess"}).Ours(),
	UnevenSkills:          enum.Value("uneven-skills", enum.Labels{"ammattitaito vaihtelee", "ojämn yrkesskicklighet", "uneven skills of providers"}).Ours(),
	BuyerProviderRelation: enum.Value("buyer-provider-relation", enum.Labels{"tilaajan ja tuottajan yhteistyö", "samarbetet mellan beställare och producent", "relation of purchaser and provider"}).Ours(),
	TooExpensive:          enum.Value("too-expensive", enum.Labels{"liian kallis", "för dyr", "too expensive"}).Ours(),
	NoStandard:            enum.Value("no-standard", enum.Labels{"standardin puute", "ingen standard", "no standard"}).Ours(),
	OtherWeakness:         enum.Value("other", enum.Labels{"muu heikkous", "annan svaghet", "other weakness"}, "muu").Ours(),
})

// Weaknesses yields the values in the order of their constants.
func Weaknesses() iter.Seq[Weakness] { return weaknesses.All() }

// ParseWeakness returns the value with the given key or label.
func ParseWeakness(s string) (Weakness, error) { return weaknesses.Parse(s) }

// Valid reports whether w is a value; the zero value, "not stated", is not.
func (w Weakness) Valid() bool { return weaknesses.Valid(w) }

// String returns the key.
func (w Weakness) String() string { return weaknesses.String(w) }

// Label returns the name.
func (w Weakness) Label(l figure.Language) string { return l.Of(weaknesses.Labels(w)) }

// MarshalText returns the key.
func (w Weakness) MarshalText() ([]byte, error) { return weaknesses.Text(w) }

// UnmarshalText sets w from a key or label.
func (w *Weakness) UnmarshalText(text []byte) error { return weaknesses.Unmarshal(text, w) }

// Value returns the key, or NULL when not stated.
func (w Weakness) Value() (driver.Value, error) { return weaknesses.SQL(w) }

// Scan sets w from a database column of text.
func (w *Weakness) Scan(src any) error { return weaknesses.Scan(src, w) }
