package centres

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// RegionalNeed is a need to develop job coaching in the area of a centre, and the means to it.
type RegionalNeed uint8

// The rows of the first table of T05 5.
const (
	_ RegionalNeed = iota
	RegionalTraining
	RegionalInformation
	RegionalOther
)

var regionalNeeds = enum.New[RegionalNeed]("centres.RegionalNeed", "T05 5", []enum.Row{
	RegionalTraining:    enum.Value("training", enum.Labels{"koulutus", "utbildning", "training"}).Ours(),
	RegionalInformation: enum.Value("information", enum.Labels{"tiedotus", "information", "information"}).Ours(),
	RegionalOther:       enum.Value("other", enum.Labels{"muu", "annat", "other"}, "muuta").Ours(),
})

// RegionalNeeds yields the values in the order of their constants.
func RegionalNeeds() iter.Seq[RegionalNeed] { return regionalNeeds.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (r RegionalNeed) Valid() bool                      { return regionalNeeds.Valid(r) }
func (r RegionalNeed) String() string                   { return regionalNeeds.String(r) }
func (r RegionalNeed) Label(l figure.Language) string   { return l.Of(regionalNeeds.Labels(r)) }
func (r RegionalNeed) MarshalText() ([]byte, error)     { return regionalNeeds.Text(r) }
func (r *RegionalNeed) UnmarshalText(text []byte) error { return regionalNeeds.Unmarshal(text, r) }
func (r *RegionalNeed) UnmarshalJSON(data []byte) error { return regionalNeeds.FromJSON(data, r) }
func (r RegionalNeed) Value() (driver.Value, error)     { return regionalNeeds.SQL(r) }
func (r *RegionalNeed) Scan(src any) error              { return regionalNeeds.Scan(src, r) }

// ContentNeed is a need to develop the content of job coaching, and the means to it.
type ContentNeed uint8

// The rows of the second table of T05 5.
const (
	_ ContentNeed = iota
	ContentKnowledge
	ContentInformation
	ContentTraining
	ContentNetworking
)

var contentNeeds = enum.New[ContentNeed]("centres.ContentNeed", "T05 5", []enum.Row{
	ContentKnowledge: enum.Value("more-information",
		enum.Labels{"lisätieto", "mer kunskap", "more information"}, "lisätietoja").Ours(),
	ContentInformation: enum.Value("information",
		enum.Labels{"tiedotus", "information", "information"}, "tiedotusta").Ours(),
	ContentTraining: enum.Value("training",
		enum.Labels{"koulutus", "utbildning", "training"}, "koulutusta").Ours(),
	ContentNetworking: enum.Value("networking",
		enum.Labels{"tuki verkostoitumiseen", "stöd för nätverkande",
			"support for networking"}, "tukea verkostoitumiseen").Ours(),
})

// ContentNeeds yields the values in the order of their constants.
func ContentNeeds() iter.Seq[ContentNeed] { return contentNeeds.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (c ContentNeed) Valid() bool                      { return contentNeeds.Valid(c) }
func (c ContentNeed) String() string                   { return contentNeeds.String(c) }
func (c ContentNeed) Label(l figure.Language) string   { return l.Of(contentNeeds.Labels(c)) }
func (c ContentNeed) MarshalText() ([]byte, error)     { return contentNeeds.Text(c) }
func (c *ContentNeed) UnmarshalText(text []byte) error { return contentNeeds.Unmarshal(text, c) }
func (c *ContentNeed) UnmarshalJSON(data []byte) error { return contentNeeds.FromJSON(data, c) }
func (c ContentNeed) Value() (driver.Value, error)     { return contentNeeds.SQL(c) }
func (c *ContentNeed) Scan(src any) error              { return contentNeeds.Scan(src, c) }

// Proposal is what a centre asks of the body that develops job coaching.
type Proposal uint8

// The proposals of T05 5, coded from open answers.
const (
	_ Proposal = iota
	proposalFoundWorkshop
	proposalCoordination
	proposalRegionalMeetings
	proposalExplainMethod
	proposalOther
)

var proposals = enum.New[Proposal]("centres.Proposal", "T05 5", []enum.Row{
	proposalFoundWorkshop: enum.Value("found-workshop",
		enum.Labels{"työpajan perustaminen", "grundande av en verkstad", "founding a workshop"}).Ours(),
	proposalCoordination: enum.Value("coordination",
		enum.Labels{"kehittämistyön koordinointi", "koordinering av utvecklingsarbetet",
			"coordination of development"}).Ours(),
	proposalRegionalMeetings: enum.Value("regional-meetings",
		enum.Labels{"alueelliset yhteistilaisuudet", "regionala träffar", "regional meetings"}).Ours(),
	proposalExplainMethod: enum.Value("explain-method",
		enum.Labels{"tuetun työn menetelmän avaaminen", "beskrivning av metoden för arbete med stöd",
			"explaining supported employment"}).Ours(),
	proposalOther: enum.Value("other",
		enum.Labels{"muu ehdotus", "annat förslag", "other proposal"}, "muu").Ours(),
})

// Proposals yields the values in the order of their constants.
func Proposals() iter.Seq[Proposal] { return proposals.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (p Proposal) Valid() bool                      { return proposals.Valid(p) }
func (p Proposal) String() string                   { return proposals.String(p) }
func (p Proposal) Label(l figure.Language) string   { return l.Of(proposals.Labels(p)) }
func (p Proposal) MarshalText() ([]byte, error)     { return proposals.Text(p) }
func (p *Proposal) UnmarshalText(text []byte) error { return proposals.Unmarshal(text, p) }
func (p *Proposal) UnmarshalJSON(data []byte) error { return proposals.FromJSON(data, p) }
func (p Proposal) Value() (driver.Value, error)     { return proposals.SQL(p) }
func (p *Proposal) Scan(src any) error              { return proposals.Scan(src, p) }
