package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Proposal is what a centre asks of the body that develops job coaching.
type Proposal uint8

// The proposals of T05 5, coded from open answers.
const (
	_ Proposal = iota
	FoundWorkshop
	Coordination
	RegionalMeetings
	ExplainMethod
	OtherProposal
)

var proposals = enum.New[Proposal]("coaching.Proposal", "T05 5", []enum.Row{
	FoundWorkshop:    enum.Value("found-workshop", enum.Labels{"työpajan perustaminen", "grundande av en verkstad", "founding a workshop"}).Ours(),
	Coordination:     enum.Value("coordination", enum.Labels{"kehittämistyön koordinointi", "koordinering av utvecklingsarbetet", "coordination of development"}).Ours(),
	RegionalMeetings: enum.Value("regional-meetings", enum.Labels{"alueelliset yhteistilaisuudet", "regionala träffar", "regional meetings"}).Ours(),
	ExplainMethod:    enum.Value("explain-method", enum.Labels{"tuetun työn menetelmän avaaminen", "beskrivning av metoden för arbete med stöd", "explaining supported employment"}).Ours(),
	OtherProposal:    enum.Value("other", enum.Labels{"muu ehdotus", "annat förslag", "other proposal"}, "muu").Ours(),
})

// Proposals yields the values in the order of their constants.
func Proposals() iter.Seq[Proposal] { return proposals.All() }

// ParseProposal returns the value with the given key or label.
func ParseProposal(s string) (Proposal, error) { return proposals.Parse(s) }

// Valid reports whether p is a value; the zero value, "not stated", is not.
func (p Proposal) Valid() bool { return proposals.Valid(p) }

// String returns the key.
func (p Proposal) String() string { return proposals.String(p) }

// Label returns the name.
func (p Proposal) Label(l figure.Language) string { return l.Of(proposals.Labels(p)) }

// MarshalText returns the key.
func (p Proposal) MarshalText() ([]byte, error) { return proposals.Text(p) }

// UnmarshalText sets p from a key or label.
func (p *Proposal) UnmarshalText(text []byte) error { return proposals.Unmarshal(text, p) }

// Value returns the key, or NULL when not stated.
func (p Proposal) Value() (driver.Value, error) { return proposals.SQL(p) }

// Scan sets p from a database column of text.
func (p *Proposal) Scan(src any) error { return proposals.Scan(src, p) }
