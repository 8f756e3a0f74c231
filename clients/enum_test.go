package clients

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"iter"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

type value interface {
	~uint8
	Valid() bool
	String() string
	Label(figure.Language) string
	encoding.TextMarshaler
	driver.Valuer
}

type scanner[A any] interface {
	*A
	sql.Scanner
	encoding.TextUnmarshaler
}

// walk checks the round trips of one enumeration and that every label parses back to its own value.
func walk[A value, P scanner[A]](t *testing.T, values iter.Seq[A], parse func(string) (A, error)) {
	t.Helper()
	n := A(0)
	for a := range values {
		n++
		if a != n || !a.Valid() {
			t.Errorf("value %d is %d", n, a)
		}
		text, err := a.MarshalText()
		if err != nil || string(text) != a.String() {
			t.Errorf("%v: text %q, %v", a, text, err)
		}
		var scanned, read A
		stored, err := a.Value()
		if err != nil || P(&scanned).Scan(stored) != nil || scanned != a || P(&read).UnmarshalText(text) != nil || read != a {
			t.Errorf("%v: stored as %v, %v", a, stored, err)
		}
		for _, s := range []string{a.String(), a.Label(figure.Finnish), a.Label(figure.Swedish), a.Label(figure.English)} {
			if got, err := parse(s); s == "" || err != nil || got != a {
				t.Errorf("%v: %q parses as %v, %v", a, s, got, err)
			}
		}
	}
	if n == 0 || n > 23 {
		t.Errorf("%d values", n)
	}
	if _, err := A(250).MarshalText(); err == nil || A(250).Valid() || A(0).Valid() {
		t.Errorf("%T: a value beyond the table passes", n)
	}
	if _, err := parse(""); err == nil {
		t.Errorf("%T: empty text is a value", n)
	}
}

func TestEnumerations(t *testing.T) {
	walk(t, Providers(), ParseProvider)
	walk(t, MainGroups(), ParseMainGroup)
	walk(t, Services(), ParseService)
	walk(t, Parts(), ParsePart)
	walk(t, Referrers(), ParseReferrer)
	walk(t, Importances(), ParseImportance)
	walk(t, Changes(), ParseChange)
	walk(t, Partners(), ParsePartner)
	walk(t, Extents(), ParseExtent)
	walk(t, Trends(), ParseTrend)
	walk(t, TrendRows(), ParseTrendRow)
	walk(t, GrowingGroups(), ParseGrowingGroup)
	walk(t, Causes(), ParseCause)
	walk(t, Obstacles(), ParseObstacle)
	walk(t, Significances(), ParseSignificance)
	walk(t, Statements(), ParseStatement)
	walk(t, Agreements(), ParseAgreement)
	walk(t, Guidances(), ParseGuidance)
}

// A column of a service and a column of a part never share a name, nor do their labels.
func TestColumnNames(t *testing.T) {
	seen := map[string]bool{"total": true}
	add := func(names ...string) {
		for _, n := range names {
			if seen[n] {
				t.Errorf("%q stands twice", n)
			}
			seen[n] = true
		}
	}
	for s := range Services() {
		add(s.String(), s.Label(figure.Finnish), s.Label(figure.Swedish), s.Label(figure.English))
	}
	for p := range Parts() {
		add(p.String(), p.Label(figure.Finnish), p.Label(figure.Swedish), p.Label(figure.English))
	}
}
