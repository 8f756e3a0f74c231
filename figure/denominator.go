package figure

import (
	"database/sql/driver"

	"github.com/socialemployment/barometer/internal/enum"
)

// Denominator says what a figure is a share of, or an average over. The zero value: not a share.
type Denominator uint8

// The denominators. OverAnswering: the respondents who answered the item. OverEveryone: all respondents, whether they
// answered or not. OverSent: those who received the form. OverFrame: the estimated population. OverStock: clients at
// the year's end. OverServed: everyone served during the year. OverAssignments: persons counted once for each role.
// OverOffering: respondents that offer the service. OverEarlier: the same quantity in an earlier edition. OverWeighted:
// respondents weighted by clients. OverFlow: what was counted during the year, all of it or the kinds named; beside a
// stock, which is counted at its end.
const (
	_ Denominator = iota
	OverAnswering
	OverEveryone
	OverSent
	OverFrame
	OverStock
	OverServed
	OverAssignments
	OverOffering
	OverEarlier
	OverWeighted
	OverFlow
)

var denominators = enum.New[Denominator]("figure.Denominator", "our own", []enum.Row{
	OverAnswering: enum.Value("answering", enum.Labels{"vastanneista", "av dem som svarat", "of those answering"}).
		Ours(),
	OverEveryone: enum.Value("everyone", enum.Labels{"kaikista vastaajista", "av alla svarande", "of all respondents"}).
		Ours(),
	OverSent:  enum.Value("sent", enum.Labels{"lomakkeen saaneista", "av utsända", "of forms sent"}).Ours(),
	OverFrame: enum.Value("frame", enum.Labels{"kohderyhmästä", "av målgruppen", "of the target group"}).Ours(),
	OverStock: enum.Value("stock", enum.Labels{"vuoden lopun asiakkaista", "av klienterna vid årets " +
		"slut", "of clients at year end"}).
		Ours(),
	OverServed: enum.Value("served", enum.Labels{"vuoden aikana palvelluista", "av alla betjänade under " +
		"året", "of everyone served in the year"}).
		Ours(),
	OverAssignments: enum.Value("assignments", enum.Labels{"tehtävistä", "av uppgifterna", "of role assignments"}).Ours(),
	OverOffering: enum.Value("offering", enum.Labels{"palvelua tarjoavista", "av dem som erbjuder tjänsten",
		"of those offering the service"}).
		Ours(),
	OverEarlier: enum.Value("earlier", enum.Labels{"aiemmasta kyselystä", "av föregående enkät",
		"of the earlier edition"}).
		Ours(),
	OverWeighted: enum.Value("weighted", enum.Labels{"asiakasmäärällä painotettuna", "viktat med antalet kliente" +
		"r", "weighted by clients"}).
		Ours(),
	OverFlow: enum.Value("flow", enum.Labels{"vuoden virrasta", "av årets flöde", "of the year's flow"}).Ours(),
})

// Valid reports whether d is a kind of denominator.
func (d Denominator) Valid() bool { return denominators.Valid(d) }

// String returns the key.
func (d Denominator) String() string { return denominators.String(d) }

// Label returns the words that follow a percentage: "of those answering".
func (d Denominator) Label(l Language) string { return l.Of(denominators.Labels(d)) }

// MarshalText returns the key.
func (d Denominator) MarshalText() ([]byte, error) { return denominators.Text(d) }

// UnmarshalText sets d from a key or label.
func (d *Denominator) UnmarshalText(text []byte) error { return denominators.Unmarshal(text, d) }

// UnmarshalJSON sets d from a JSON string; null is not stated.
func (d *Denominator) UnmarshalJSON(data []byte) error { return denominators.FromJSON(data, d) }

// Value returns the key, or NULL for the zero value.
func (d Denominator) Value() (driver.Value, error) { return denominators.SQL(d) }

// Scan sets d from a database column of text.
func (d *Denominator) Scan(src any) error { return denominators.Scan(src, d) }
