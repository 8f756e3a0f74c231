package coaching

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Reason is why a centre has not bought job coaching.
type Reason uint8

// The reasons of T05 2, coded from open answers.
const (
	_ Reason = iota
	JustStarted
	EarlyPlans
	TenderPending
	OwnGuidance
	RehabilitativeGuidance
	MunicipalUnits
	DevelopingService
	OtherReason
)

var reasons = enum.New[Reason]("coaching.Reason", "T05 2", []enum.Row{
	JustStarted:            enum.Value("just-started", enum.Labels{"toiminta vasta käynnistynyt", "verksamheten har just börjat", "only just started"}).Ours(),
	EarlyPlans:             enum.Value("early-plans", enum.Labels{"suunnitelmat alkuvaiheessa", "planerna i början", "plans at an early stage"}).Ours(),
	TenderPending:          enum.Value("tender-pending", enum.Labels{"kilpailutus kesken", "upphandling pågår", "tendering under way"}).Ours(),
	OwnGuidance:            enum.Value("own-guidance", enum.Labels{"omat ohjausresurssit", "egna handledningsresurser", "own guidance resources"}).Ours(),
	RehabilitativeGuidance: enum.Value("rehabilitative-guidance", enum.Labels{"kuntouttavan työtoiminnan ohjaus", "handledning i arbetsverksamhet i rehabiliteringssyfte", "guidance in rehabilitative work activities"}, "guidance in rehabilitative work activity").Ours(),
	MunicipalUnits:         enum.Value("municipal-units", enum.Labels{"kunnalliset työllistämisyksiköt", "kommunala sysselsättningsenheter", "municipal employment units"}).Ours(),
	DevelopingService:      enum.Value("developing-service", enum.Labels{"mukana kehittämässä palvelua alueella", "med och utvecklar tjänsten i regionen", "developing the service in the area"}).Ours(),
	OtherReason:            enum.Value("other", enum.Labels{"muu syy", "annan orsak", "other reason"}, "muu").Ours(),
})

// Reasons yields the values in the order of their constants.
func Reasons() iter.Seq[Reason] { return reasons.All() }

// ParseReason returns the value with the given key or label.
func ParseReason(s string) (Reason, error) { return reasons.Parse(s) }

// Valid reports whether r is a value; the zero value, "not stated", is not.
func (r Reason) Valid() bool { return reasons.Valid(r) }

// String returns the key.
func (r Reason) String() string { return reasons.String(r) }

// Label returns the name.
func (r Reason) Label(l figure.Language) string { return l.Of(reasons.Labels(r)) }

// MarshalText returns the key.
func (r Reason) MarshalText() ([]byte, error) { return reasons.Text(r) }

// UnmarshalText sets r from a key or label.
func (r *Reason) UnmarshalText(text []byte) error { return reasons.Unmarshal(text, r) }

// Value returns the key, or NULL when not stated.
func (r Reason) Value() (driver.Value, error) { return reasons.SQL(r) }

// Scan sets r from a database column of text.
func (r *Reason) Scan(src any) error { return reasons.Scan(src, r) }
