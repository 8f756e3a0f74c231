package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// PurchaseStatus says whether a centre has used job coaching, and whether it bought it.
type PurchaseStatus uint8

// The answers of T05 2. UsedPurchased centres are the buyers; UsedOtherwise have used coaching without buying it;
// NotUsed have not tried it; Tendering had their call for tenders under way.
const (
	_ PurchaseStatus = iota
	UsedPurchased
	UsedOtherwise
	NotUsed
	Tendering
	numStatuses
)

var purchaseStatuses = enum.New[PurchaseStatus]("coaching.PurchaseStatus", "T05 2", []enum.Row{
	UsedPurchased: enum.Value("yes", enum.Labels{"kyllä, ostettu", "ja, köpt", "yes, purchased"}, "kyllä").Short(enum.Labels{"kyllä", "ja", "yes"}).Ours(),
	UsedOtherwise: enum.Value("yes-not-purchased", enum.Labels{"kyllä, ei ostettu", "ja, inte köpt", "yes, not purchased"}, "kyllä, ei osto", "kyllä, ei ostopalveluna").Short(enum.Labels{"ei osto", "inte köpt", "not purchased"}).Ours(),
	NotUsed:       enum.Value("no", enum.Labels{"ei", "nej", "no"}),
	Tendering:     enum.Value("tendering", enum.Labels{"kilpailutus kesken", "upphandling pågår", "tendering under way"}, "kilpailutus kesk.", "kilpailutus").Short(enum.Labels{"kilpailutus", "upphandling", "tendering"}).Ours(),
})

// PurchaseStatuses yields the values in the order of their constants.
func PurchaseStatuses() iter.Seq[PurchaseStatus] { return purchaseStatuses.All() }

// ParsePurchaseStatus returns the value with the given key or label.
func ParsePurchaseStatus(s string) (PurchaseStatus, error) { return purchaseStatuses.Parse(s) }

// Valid reports whether p is a value; the zero value, "not stated", is not.
func (p PurchaseStatus) Valid() bool { return purchaseStatuses.Valid(p) }

// String returns the key.
func (p PurchaseStatus) String() string { return purchaseStatuses.String(p) }

// Label returns the name.
func (p PurchaseStatus) Label(l figure.Language) string { return l.Of(purchaseStatuses.Labels(p)) }

// Short returns a name for narrow columns.
func (p PurchaseStatus) Short(l figure.Language) string { return l.Of(purchaseStatuses.Short(p)) }

// MarshalText returns the key.
func (p PurchaseStatus) MarshalText() ([]byte, error) { return purchaseStatuses.Text(p) }

// UnmarshalText sets p from a key or label.
func (p *PurchaseStatus) UnmarshalText(text []byte) error { return purchaseStatuses.Unmarshal(text, p) }

// Value returns the key, or NULL when not stated.
func (p PurchaseStatus) Value() (driver.Value, error) { return purchaseStatuses.SQL(p) }

// Scan sets p from a database column of text.
func (p *PurchaseStatus) Scan(src any) error { return purchaseStatuses.Scan(src, p) }
