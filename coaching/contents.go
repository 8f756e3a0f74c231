package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Content is what a unit's job coaching consists of.
type Content uint8

// The contents. B12 9.2 names the first three: guidance in the unit's own tasks, teaching of life-management
// skills, and support of somebody at an ordinary workplace, which is the coaching of supported employment. The
// chart's other rows are not printed, and the rest is ours.
const (
	_ Content = iota
	GuidanceInOwnTasks
	LifeManagement
	SupportAtWorkplace
	JobSearch
	EmployerContact
	ServiceGuidance
	OtherContent
)

var contents = enum.New[Content]("coaching.Content", "B12 9.2", []enum.Row{
	GuidanceInOwnTasks: enum.Value("guidance-in-own-tasks", enum.Labels{"opastaminen yksikön omissa työtehtävissä",
		"handledning i enhetens egna arbetsuppgifter", "guidance in the unit's own tasks"}).
		Short(enum.Labels{"omat työt", "egna arb.", "own tasks"}).Ours(),
	LifeManagement: enum.Value("life-management", enum.Labels{"elämänhallintataitojen opettaminen",
		"undervisning i livshantering", "teaching of life-management skills"},
		"elämänhallintataidot", "elämänhallinta").
		Short(enum.Labels{"elämänhall.", "livshant.", "life skills"}).Ours(),
	SupportAtWorkplace: enum.Value("workplace-support",
		enum.Labels{"avoimilla työmarkkinoilla työskentelevän tukeminen työpaikalla",
			"stöd på arbetsplatsen på den öppna arbetsmarknaden", "support at a workplace in the open labour market"},
		"tukeminen työpaikalla").
		Short(enum.Labels{"työpaikalla", "arbetsplats", "workplace"}).Ours(),
	JobSearch: enum.Value("job-search",
		enum.Labels{"työnhaun tuki", "stöd i jobbsökning", "help in looking for work"},
		"työnhaku").
		Short(enum.Labels{"työnhaku", "jobbsökning", "job search"}).Ours(),
	EmployerContact: enum.Value("employer-contact", enum.Labels{"yhteydet työnantajiin",
		"kontakter till arbetsgivare", "contacts with employers"},
		"työnantajayhteydet").
		Short(enum.Labels{"työnantajat", "arb.givare", "employers"}).Ours(),
	ServiceGuidance: enum.Value("service-guidance",
		enum.Labels{"palveluohjaus", "servicehandledning", "service guidance"}).
		Short(enum.Labels{"palveluohj.", "service", "services"}).Ours(),
	OtherContent: enum.Value("other", enum.Labels{"muu sisältö", "annat innehåll", "other content"},
		"muu", "annat").
		Short(enum.Labels{"muu", "annat", "other"}).Ours(),
})

// Contents yields the values in the order of their constants.
func Contents() iter.Seq[Content] { return contents.All() }

// ParseContent returns the value with the given key or label.
func ParseContent(s string) (Content, error) { return contents.Parse(s) }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (c Content) Valid() bool                      { return contents.Valid(c) }
func (c Content) String() string                   { return contents.String(c) }
func (c Content) Label(l figure.Language) string   { return l.Of(contents.Labels(c)) }
func (c Content) Short(l figure.Language) string   { return l.Of(contents.Short(c)) }
func (c Content) MarshalText() ([]byte, error)     { return contents.Text(c) }
func (c *Content) UnmarshalText(text []byte) error { return contents.Unmarshal(text, c) }
func (c *Content) UnmarshalJSON(data []byte) error { return contents.FromJSON(data, c) }
func (c Content) Value() (driver.Value, error)     { return contents.SQL(c) }
func (c *Content) Scan(src any) error              { return contents.Scan(src, c) }
