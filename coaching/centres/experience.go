package centres

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Strength is a strength of job coaching as its users see it.
type Strength uint8

// The strengths of T05 3.1, coded from open answers. The contents page of the report numbers the section 3.2.
const (
	_ Strength = iota
	strengthIntensiveService
	strengthWayToOpenMarket
	strengthDirectContacts
	strengthWorkplaceSupport
	strengthWiderNetwork
	strengthResponsiveness
	strengthOther
)

var strengths = enum.New[Strength]("centres.Strength", "T05 3.1", []enum.Row{
	strengthIntensiveService: enum.Value("intensive-service",
		enum.Labels{"yksilöllinen, tiivis palvelu", "individuell, intensiv service",
			"individual, intensive service"}).Ours(),
	strengthWayToOpenMarket: enum.Value("way-to-open-market",
		enum.Labels{"tie avoimille työmarkkinoille", "väg till den öppna arbetsmarknaden",
			"a way to the open labour market"}).Ours(),
	strengthDirectContacts: enum.Value("direct-contacts",
		enum.Labels{"suorat yhteydet työnantajiin", "direkta arbetsgivarkontakter",
			"direct contacts with employers"}).Ours(),
	strengthWorkplaceSupport: enum.Value("workplace-support",
		enum.Labels{"tuki työpaikalle", "stöd på arbetsplatsen", "support at the workplace"}).Ours(),
	strengthWiderNetwork: enum.Value("wider-network",
		enum.Labels{"laajeneva verkostoyhteistyö", "bredare nätverkssamarbete", "wider network"}).Ours(),
	strengthResponsiveness: enum.Value("responsiveness",
		enum.Labels{"reagointiherkkyys", "snabb reaktion", "responsiveness"}).Ours(),
	strengthOther: enum.Value("other",
		enum.Labels{"muu vahvuus", "annan styrka", "other strength"}, "muu").Ours(),
})

// Strengths yields the values in the order of their constants.
func Strengths() iter.Seq[Strength] { return strengths.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (s Strength) Valid() bool                      { return strengths.Valid(s) }
func (s Strength) String() string                   { return strengths.String(s) }
func (s Strength) Label(l figure.Language) string   { return l.Of(strengths.Labels(s)) }
func (s Strength) MarshalText() ([]byte, error)     { return strengths.Text(s) }
func (s *Strength) UnmarshalText(text []byte) error { return strengths.Unmarshal(text, s) }
func (s *Strength) UnmarshalJSON(data []byte) error { return strengths.FromJSON(data, s) }
func (s Strength) Value() (driver.Value, error)     { return strengths.SQL(s) }
func (s *Strength) Scan(src any) error              { return strengths.Scan(src, s) }

// Weakness is a weakness of job coaching as its users see it.
type Weakness uint8

// The weaknesses of T05 3.2, coded from open answers. The contents page of the report numbers the section 3.1.
const (
	_ Weakness = iota
	weaknessUnevenQuality
	weaknessQualityUnmeasured
	weaknessShortSupply
	weaknessNeedUnclear
	weaknessUnevenSkills
	weaknessBuyerProviderRelation
	weaknessTooExpensive
	weaknessNoStandard
	weaknessOther
)

var weaknesses = enum.New[Weakness]("centres.Weakness", "T05 3.2", []enum.Row{
	weaknessUnevenQuality: enum.Value("uneven-quality",
		enum.Labels{"laatu vaihtelee", "ojämn kvalitet", "uneven quality"}).Ours(),
	weaknessQualityUnmeasured: enum.Value("quality-unmeasured",
		enum.Labels{"laatua vaikea arvioida", "kvaliteten svår att bedöma", "quality is hard to measure"}).Ours(),
	weaknessShortSupply: enum.Value("short-supply",
		enum.Labels{"saatavuus riittämätöntä", "otillräcklig tillgång", "short supply"}).Ours(),
	weaknessNeedUnclear: enum.Value("need-unclear",
		enum.Labels{"tarpeen arviointi vaikeaa", "behovet svårt att bedöma", "need is hard to assess"}).Ours(),
	weaknessUnevenSkills: enum.Value("uneven-skills",
		enum.Labels{"ammattitaito vaihtelee", "ojämn yrkesskicklighet", "uneven skills of providers"}).Ours(),
	weaknessBuyerProviderRelation: enum.Value("buyer-provider-relation",
		enum.Labels{"tilaajan ja tuottajan yhteistyö", "samarbetet mellan beställare och producent",
			"relation of purchaser and provider"}).Ours(),
	weaknessTooExpensive: enum.Value("too-expensive",
		enum.Labels{"liian kallis", "för dyr", "too expensive"}).Ours(),
	weaknessNoStandard: enum.Value("no-standard",
		enum.Labels{"standardin puute", "ingen standard", "no standard"}).Ours(),
	weaknessOther: enum.Value("other",
		enum.Labels{"muu heikkous", "annan svaghet", "other weakness"}, "muu").Ours(),
})

// Weaknesses yields the values in the order of their constants.
func Weaknesses() iter.Seq[Weakness] { return weaknesses.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (w Weakness) Valid() bool                      { return weaknesses.Valid(w) }
func (w Weakness) String() string                   { return weaknesses.String(w) }
func (w Weakness) Label(l figure.Language) string   { return l.Of(weaknesses.Labels(w)) }
func (w Weakness) MarshalText() ([]byte, error)     { return weaknesses.Text(w) }
func (w *Weakness) UnmarshalText(text []byte) error { return weaknesses.Unmarshal(text, w) }
func (w *Weakness) UnmarshalJSON(data []byte) error { return weaknesses.FromJSON(data, w) }
func (w Weakness) Value() (driver.Value, error)     { return weaknesses.SQL(w) }
func (w *Weakness) Scan(src any) error              { return weaknesses.Scan(src, w) }

// Benefit is what job coaching has been good for.
type Benefit uint8

// The benefits of T05 3.3, coded from open answers.
const (
	_ Benefit = iota
	benefitOpenEmployment
	benefitHiddenJobs
	benefitProblemsRevealed
	benefitAbilitiesRevealed
	benefitOther
)

var benefits = enum.New[Benefit]("centres.Benefit", "T05 3.3", []enum.Row{
	benefitOpenEmployment: enum.Value("open-employment",
		enum.Labels{"työllistyminen avoimille työmarkkinoille", "sysselsättning på den öppna arbetsmarknaden",
			"employment in the open labour market"}).Ours(),
	benefitHiddenJobs: enum.Value("hidden-jobs",
		enum.Labels{"piilotyöpaikkojen löytyminen", "dolda arbetsplatser", "hidden vacancies found"}).Ours(),
	benefitProblemsRevealed: enum.Value("problems-revealed",
		enum.Labels{"todelliset ongelmat esiin", "verkliga problem synliga", "real problems revealed"}).Ours(),
	benefitAbilitiesRevealed: enum.Value("abilities-revealed",
		enum.Labels{"vahvuudet ja kehittämiskohteet esiin", "styrkor och utvecklingsbehov synliga",
			"strengths and needs revealed"}).Ours(),
	benefitOther: enum.Value("other",
		enum.Labels{"muu hyöty", "annan nytta", "other benefit"}, "muu").Ours(),
})

// Benefits yields the values in the order of their constants.
func Benefits() iter.Seq[Benefit] { return benefits.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (b Benefit) Valid() bool                      { return benefits.Valid(b) }
func (b Benefit) String() string                   { return benefits.String(b) }
func (b Benefit) Label(l figure.Language) string   { return l.Of(benefits.Labels(b)) }
func (b Benefit) MarshalText() ([]byte, error)     { return benefits.Text(b) }
func (b *Benefit) UnmarshalText(text []byte) error { return benefits.Unmarshal(text, b) }
func (b *Benefit) UnmarshalJSON(data []byte) error { return benefits.FromJSON(data, b) }
func (b Benefit) Value() (driver.Value, error)     { return benefits.SQL(b) }
func (b *Benefit) Scan(src any) error              { return benefits.Scan(src, b) }

// Problem is a problem met in using job coaching.
type Problem uint8

// The problems of T05 3.4, coded from open answers.
const (
	_ Problem = iota
	problemLateEvidence
	problemNoOneEmployed
	problemLittleGuidance
	problemHardTendering
	problemAssessmentSkills
	problemLittleSupportAtWork
	problemAdministrationUnknown
	problemNetworkUnfamiliar
	problemLabourMarket
	problemOther
)

var problems = enum.New[Problem]("centres.Problem", "T05 3.4", []enum.Row{
	problemLateEvidence: enum.Value("late-evidence",
		enum.Labels{"näyttö vaikuttavuudesta viipyy", "belägg för effekter dröjer",
			"evidence of effects comes late"}).Ours(),
	problemNoOneEmployed: enum.Value("no-one-employed",
		enum.Labels{"työllistymisistä ei vielä kokemusta", "ingen har ännu sysselsatts",
			"nobody employed so far"}).Ours(),
	problemLittleGuidance: enum.Value("little-guidance",
		enum.Labels{"ohjeet riittämättömiä", "otillräckliga anvisningar", "too few instructions"}).Ours(),
	problemHardTendering: enum.Value("hard-tendering",
		enum.Labels{"kilpailutus vaikeaa", "upphandlingen svår", "tendering is difficult"}).Ours(),
	problemAssessmentSkills: enum.Value("assessment-skills",
		enum.Labels{"arviointiammattitaito", "bedömningskompetensen", "assessment skills"}).Ours(),
	problemLittleSupportAtWork: enum.Value("little-support-at-work",
		enum.Labels{"työllistyjän tukeminen vähäistä", "litet stöd till den som får arbete",
			"too little support for those who found work"}).Ours(),
	problemAdministrationUnknown: enum.Value("administration-unknown",
		enum.Labels{"työvoimahallinnon käytännöt vieraita", "förvaltningens praxis obekant",
			"providers do not know the administration"}).Ours(),
	problemNetworkUnfamiliar: enum.Value("network-unfamiliar",
		enum.Labels{"verkostotyö vierasta", "nätverksarbete obekant", "network of actors is unfamiliar"}).Ours(),
	problemLabourMarket: enum.Value("labour-market",
		enum.Labels{"työmarkkinatilanne", "läget på arbetsmarknaden", "labour market"}).Ours(),
	problemOther: enum.Value("other",
		enum.Labels{"muu ongelma", "annat problem", "other problem"}, "muu").Ours(),
})

// Problems yields the values in the order of their constants.
func Problems() iter.Seq[Problem] { return problems.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (p Problem) Valid() bool                      { return problems.Valid(p) }
func (p Problem) String() string                   { return problems.String(p) }
func (p Problem) Label(l figure.Language) string   { return l.Of(problems.Labels(p)) }
func (p Problem) MarshalText() ([]byte, error)     { return problems.Text(p) }
func (p *Problem) UnmarshalText(text []byte) error { return problems.Unmarshal(text, p) }
func (p *Problem) UnmarshalJSON(data []byte) error { return problems.FromJSON(data, p) }
func (p Problem) Value() (driver.Value, error)     { return problems.SQL(p) }
func (p *Problem) Scan(src any) error              { return problems.Scan(src, p) }
