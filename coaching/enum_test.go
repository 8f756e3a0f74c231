package coaching

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"errors"
	"fmt"
	"iter"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// value is what every enumeration can do.
type value interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
	Valid() bool
	Label(figure.Language) string
	driver.Valuer
}

// pointer is what a pointer to every enumeration can do.
type pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

// checkEnum walks an enumeration: round trips of every key and label, labels in all languages, the limits.
func checkEnum[T value, P pointer[T]](t *testing.T, all func() iter.Seq[T], parse func(string) (T, error)) {
	t.Helper()
	var zero T
	name := fmt.Sprintf("%T", zero)
	n := 0
	for v := range all() {
		n++
		if !v.Valid() || v.String() == "" || int(v) != n {
			t.Errorf("%s: value %d is %q", name, v, v)
		}
		for _, l := range []figure.Language{figure.Finnish, figure.Swedish, figure.English} {
			label := v.Label(l)
			if got, err := parse(label); label == "" || err != nil || got != v {
				t.Errorf("%s: label %q parses as %v, %v", name, label, got, err)
			}
		}
		var read, scanned T
		stored, _ := v.Value()
		if P(&read).UnmarshalText([]byte(v.String())) != nil || P(&scanned).Scan(stored) != nil || read != v || scanned != v {
			t.Errorf("%s: %v is read as %v and from a database as %v", name, v, read, scanned)
		}
		text, err := v.MarshalText()
		if got, err2 := parse(string(text)); err != nil || err2 != nil || got != v {
			t.Errorf("%s: key %s parses as %v, %v, %v", name, text, got, err, err2)
		}
	}
	if n == 0 || n > 23 {
		t.Errorf("%s has %d values", name, n)
	}
	if _, err := parse("no such value"); !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("%s: %v", name, err)
	}
	if _, err := T(250).MarshalText(); err == nil || T(250).String() != name+"(250)" || zero.Valid() {
		t.Errorf("%s: limits: %v, %v", name, err, T(250))
	}
}

func TestEnumerations(t *testing.T) {
	checkEnum(t, Administrations, ParseAdministration)
	checkEnum(t, KelaPresences, ParseKelaPresence)
	checkEnum(t, PurchaseStatuses, ParsePurchaseStatus)
	checkEnum(t, PurchaseForms, ParsePurchaseForm)
	checkEnum(t, PriceBases, ParsePriceBasis)
	checkEnum(t, TermKinds, ParseTerm)
	checkEnum(t, Scopes, ParseScope)
	checkEnum(t, Reasons, ParseReason)
	checkEnum(t, Strengths, ParseStrength)
	checkEnum(t, Weaknesses, ParseWeakness)
	checkEnum(t, Benefits, ParseBenefit)
	checkEnum(t, Problems, ParseProblem)
	checkEnum(t, TargetGroups, ParseTargetGroup)
	checkEnum(t, Availabilities, ParseAvailability)
	checkEnum(t, OtherServices, ParseOtherService)
	checkEnum(t, RegionalNeeds, ParseRegionalNeed)
	checkEnum(t, ContentNeeds, ParseContentNeed)
	checkEnum(t, Proposals, ParseProposal)
}
