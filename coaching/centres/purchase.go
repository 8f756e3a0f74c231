package centres

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

var purchaseStatuses = enum.New[PurchaseStatus]("centres.PurchaseStatus", "T05 2", []enum.Row{
	UsedPurchased: enum.Value("yes",
		enum.Labels{"kyllä, ostettu", "ja, köpt", "yes, purchased"}, "kyllä").
		Short(enum.Labels{"kyllä", "ja", "yes"}).Ours(),
	UsedOtherwise: enum.Value("yes-not-purchased",
		enum.Labels{"kyllä, ei ostettu", "ja, inte köpt",
			"yes, not purchased"}, "kyllä, ei osto", "kyllä, ei ostopalveluna").
		Short(enum.Labels{"ei osto", "inte köpt", "not purchased"}).Ours(),
	NotUsed: enum.Value("no", enum.Labels{"ei", "nej", "no"}),
	Tendering: enum.Value("tendering",
		enum.Labels{"kilpailutus kesken", "upphandling pågår",
			"tendering under way"}, "kilpailutus kesk.", "kilpailutus").
		Short(enum.Labels{"kilpailutus", "upphandling", "tendering"}).Ours(),
})

// PurchaseStatuses yields the values in the order of their constants.
func PurchaseStatuses() iter.Seq[PurchaseStatus] { return purchaseStatuses.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (p PurchaseStatus) Valid() bool                      { return purchaseStatuses.Valid(p) }
func (p PurchaseStatus) String() string                   { return purchaseStatuses.String(p) }
func (p PurchaseStatus) Label(l figure.Language) string   { return l.Of(purchaseStatuses.Labels(p)) }
func (p PurchaseStatus) Short(l figure.Language) string   { return l.Of(purchaseStatuses.Short(p)) }
func (p PurchaseStatus) MarshalText() ([]byte, error)     { return purchaseStatuses.Text(p) }
func (p *PurchaseStatus) UnmarshalText(text []byte) error { return purchaseStatuses.Unmarshal(text, p) }
func (p *PurchaseStatus) UnmarshalJSON(data []byte) error { return purchaseStatuses.FromJSON(data, p) }
func (p PurchaseStatus) Value() (driver.Value, error)     { return purchaseStatuses.SQL(p) }
func (p *PurchaseStatus) Scan(src any) error              { return purchaseStatuses.Scan(src, p) }

// PurchaseForm is the form in which a centre buys job coaching; a centre may use both.
type PurchaseForm uint8

// The forms of T05 2: complementary to the public employment service, or public.
const (
	_ PurchaseForm = iota
	FormComplementary
	FormPublic
)

var purchaseForms = enum.New[PurchaseForm]("centres.PurchaseForm", "T05 2", []enum.Row{
	FormComplementary: enum.Value("complementary",
		enum.Labels{"täydentävä", "kompletterande", "complementary"}, "täydentävänä", "täydentävä palvelu").Ours(),
	FormPublic: enum.Value("public",
		enum.Labels{"julkinen", "offentlig", "public"}, "julkisena", "julkinen palvelu").Ours(),
})

// PurchaseForms yields the values in the order of their constants.
func PurchaseForms() iter.Seq[PurchaseForm] { return purchaseForms.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (p PurchaseForm) Valid() bool                      { return purchaseForms.Valid(p) }
func (p PurchaseForm) String() string                   { return purchaseForms.String(p) }
func (p PurchaseForm) Label(l figure.Language) string   { return l.Of(purchaseForms.Labels(p)) }
func (p PurchaseForm) MarshalText() ([]byte, error)     { return purchaseForms.Text(p) }
func (p *PurchaseForm) UnmarshalText(text []byte) error { return purchaseForms.Unmarshal(text, p) }
func (p *PurchaseForm) UnmarshalJSON(data []byte) error { return purchaseForms.FromJSON(data, p) }
func (p PurchaseForm) Value() (driver.Value, error)     { return purchaseForms.SQL(p) }
func (p *PurchaseForm) Scan(src any) error              { return purchaseForms.Scan(src, p) }

// Scope is what a centre buys when it buys job coaching.
type Scope uint8

// The scopes of T05 2: single modules of a packaged service, a coach's full working time, or something else.
const (
	_ Scope = iota
	ScopeModules
	ScopeFullTimeCoach
	ScopeOther
)

var scopes = enum.New[Scope]("centres.Scope", "T05 2", []enum.Row{
	ScopeModules: enum.Value("modules",
		enum.Labels{"valmiin palvelun moduuleja", "moduler i en färdig tjänst",
			"modules of a packaged service"}, "moduulit", "moduuli", "moduleita").Ours(),
	ScopeFullTimeCoach: enum.Value("full-time-coach",
		enum.Labels{"valmentajan täysipäiväinen työpanos", "en arbetstränares heltidsinsats",
			"a coach's full working time"}, "täysipäiväinen työpanos").Ours(),
	ScopeOther: enum.Value("other", enum.Labels{"muu", "annat", "other"}, "muu kokonaisuus").Ours(),
})

// Scopes yields the values in the order of their constants.
func Scopes() iter.Seq[Scope] { return scopes.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (s Scope) Valid() bool                      { return scopes.Valid(s) }
func (s Scope) String() string                   { return scopes.String(s) }
func (s Scope) Label(l figure.Language) string   { return l.Of(scopes.Labels(s)) }
func (s Scope) MarshalText() ([]byte, error)     { return scopes.Text(s) }
func (s *Scope) UnmarshalText(text []byte) error { return scopes.Unmarshal(text, s) }
func (s *Scope) UnmarshalJSON(data []byte) error { return scopes.FromJSON(data, s) }
func (s Scope) Value() (driver.Value, error)     { return scopes.SQL(s) }
func (s *Scope) Scan(src any) error              { return scopes.Scan(src, s) }

// Reason is why a centre has not bought job coaching.
type Reason uint8

// The reasons of T05 2, coded from open answers.
const (
	_ Reason = iota
	reasonJustStarted
	reasonEarlyPlans
	reasonTenderPending
	reasonOwnGuidance
	reasonRehabilitativeGuidance
	reasonMunicipalUnits
	reasonDevelopingService
	reasonOther
)

var reasons = enum.New[Reason]("centres.Reason", "T05 2", []enum.Row{
	reasonJustStarted: enum.Value("just-started",
		enum.Labels{"toiminta vasta käynnistynyt", "verksamheten har just börjat", "only just started"}).Ours(),
	reasonEarlyPlans: enum.Value("early-plans",
		enum.Labels{"suunnitelmat alkuvaiheessa", "planerna i början", "plans at an early stage"}).Ours(),
	reasonTenderPending: enum.Value("tender-pending",
		enum.Labels{"kilpailutus kesken", "upphandling pågår", "tendering under way"}).Ours(),
	reasonOwnGuidance: enum.Value("own-guidance",
		enum.Labels{"omat ohjausresurssit", "egna handledningsresurser", "own guidance resources"}).Ours(),
	reasonRehabilitativeGuidance: enum.Value("rehabilitative-guidance",
		enum.Labels{"kuntouttavan työtoiminnan ohjaus", "handledning i arbetsverksamhet i rehabiliteringssyfte",
			"guidance in rehabilitative work activities"}, "guidance in rehabilitative work activity").Ours(),
	reasonMunicipalUnits: enum.Value("municipal-units",
		enum.Labels{"kunnalliset työllistämisyksiköt", "kommunala sysselsättningsenheter",
			"municipal employment units"}).Ours(),
	reasonDevelopingService: enum.Value("developing-service",
		enum.Labels{"mukana kehittämässä palvelua alueella", "med och utvecklar tjänsten i regionen",
			"developing the service in the area"}).Ours(),
	reasonOther: enum.Value("other",
		enum.Labels{"muu syy", "annan orsak", "other reason"}, "muu").Ours(),
})

// Reasons yields the values in the order of their constants.
func Reasons() iter.Seq[Reason] { return reasons.All() }

// Valid excludes "not stated"; String, MarshalText and Value give the key, Label the name.
func (r Reason) Valid() bool                      { return reasons.Valid(r) }
func (r Reason) String() string                   { return reasons.String(r) }
func (r Reason) Label(l figure.Language) string   { return l.Of(reasons.Labels(r)) }
func (r Reason) MarshalText() ([]byte, error)     { return reasons.Text(r) }
func (r *Reason) UnmarshalText(text []byte) error { return reasons.Unmarshal(text, r) }
func (r *Reason) UnmarshalJSON(data []byte) error { return reasons.FromJSON(data, r) }
func (r Reason) Value() (driver.Value, error)     { return reasons.SQL(r) }
func (r *Reason) Scan(src any) error              { return reasons.Scan(src, r) }
