package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// PurchaseForm is the form in which a centre buys job coaching; a centre may use both.
type PurchaseForm uint8

// The forms of T05 2: complementary to the public employment service, or public.
const (
	_ PurchaseForm = iota
	Complementary
	Public
)

var purchaseForms = enum.New[PurchaseForm]("coaching.PurchaseForm", "T05 2", []enum.Row{
	Complementary: enum.Value("complementary", enum.Labels{"täydentävä", "kompletterande", "complementary"}, "täydentävänä", "täydentävä palvelu").Ours(),
	Public:        enum.Value("public", enum.Labels{"julkinen", "offentlig", "public"}, "julkisena", "julkinen palvelu").Ours(),
})

// PurchaseForms yields the values in the order of their constants.
func PurchaseForms() iter.Seq[PurchaseForm] { return purchaseForms.All() }

// ParsePurchaseForm returns the value with the given key or label.
func ParsePurchaseForm(s string) (PurchaseForm, error) { return purchaseForms.Parse(s) }

// Valid reports whether p is a value; the zero value, "not stated", is not.
func (p PurchaseForm) Valid() bool { return purchaseForms.Valid(p) }

// String returns the key.
func (p PurchaseForm) String() string { return purchaseForms.String(p) }

// Label returns the name.
func (p PurchaseForm) Label(l figure.Language) string { return l.Of(purchaseForms.Labels(p)) }

// MarshalText returns the key.
func (p PurchaseForm) MarshalText() ([]byte, error) { return purchaseForms.Text(p) }

// UnmarshalText sets p from a key or label.
func (p *PurchaseForm) UnmarshalText(text []byte) error { return purchaseForms.Unmarshal(text, p) }

// Value returns the key, or NULL when not stated.
func (p PurchaseForm) Value() (driver.Value, error) { return purchaseForms.SQL(p) }

// Scan sets p from a database column of text.
func (p *PurchaseForm) Scan(src any) error { return purchaseForms.Scan(src, p) }
