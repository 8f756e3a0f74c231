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
	TrendOfAll:                 enum.Value("total", enum.Labels{"asiakkaat yhteensä", "klienter totalt", "all clients"}, "yhteensä", "total").Ours(),
	TrendOfWorkActivity:        enum.Value("work-activity", enum.Labels{"työtoiminta", "arbetsverksamhet", "work activity"}).Ours(),
	TrendOfOtherRehabilitative: enum.Value("other-rehabilitative", enum.Labels{"muu kuntouttava tai valmentava toiminta", "annan rehabiliterande eller tränande verksamhet", "other rehabilitative or coaching activity"}).Ours(),
	TrendOfEmploymentContract:  enum.Value("employment-contract", enum.Labels{"työsuhteinen työllistäminen", "sysselsättning i anställningsförhållande", "work in an employment relationship"}).Ours(),
})

// TrendRows yields the values in the order of their constants.
func TrendRows() iter.Seq[TrendRow] { return trendRows.All() }

// ParseTrendRow returns the value with the given key or label.
func ParseTrendRow(s string) (TrendRow, error) { return trendRows.Parse(s) }

// Valid reports whether t is a value; the zero value, "not stated", is not.
func (t TrendRow) Valid() bool { return trendRows.Valid(t) }

// String returns the key.
func (t TrendRow) String() string { return trendRows.String(t) }

// Label returns the name.
func (t TrendRow) Label(l figure.Language) string { return l.Of(trendRows.Labels(t)) }

// MarshalText returns the key.
func (t TrendRow) MarshalText() ([]byte, error) { return trendRows.Text(t) }

// UnmarshalText sets t from a key or label.
func (t *TrendRow) UnmarshalText(text []byte) error { return trendRows.Unmarshal(text, t) }

// Value returns the key, or NULL when not stated.
func (t TrendRow) Value() (driver.Value, error) { return trendRows.SQL(t) }

// Scan sets t from a database column of text.
func (t *TrendRow) Scan(src any) error { return trendRows.Scan(src, t) }
