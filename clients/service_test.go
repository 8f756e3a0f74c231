package clients

import (
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

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

// The Acts by their numbers in the statute book; what rests on no one Act has none.
func TestLegalBasis(t *testing.T) {
	for s, want := range map[Service]string{
		IntellectualDisabilityActivity: "519/1977", RehabilitativeWorkActivity: "189/2001",
		SocialWelfareWorkActivity: "710/1982 27 e §", SocialWelfareEmployment: "710/1982 27 d § 3 mom.",
		PracticalTraining: "1295/2002", PaySubsidisedWork: "1295/2002", KelaJobCoaching: "566/2005",
		OtherMunicipal: "", OtherService: "", 0: "", 200: "",
	} {
		if got := Classification2011().Of(s).Act; got != want {
			t.Errorf("%v rests on %q, want %q", s, got, want)
		}
	}
}

// TestMergedLinesSayIt: what is a line of Kela's TEAK since 2017 says so from that day on, and not before.
func TestMergedLinesSayIt(t *testing.T) {
	said := 0
	for s := range Services() {
		for i, span := range s.Spans() {
			if !strings.Contains(span.Note.Finnish, "TEAKin linja") {
				continue
			}
			if said++; span.From != day("2017-01-01") || i == 0 || s.Spans()[i-1].To != day("2016-12-31") {
				t.Errorf("%v, from %v: %s", s, span.From, span.Note.Finnish)
			}
		}
	}
	if said == 0 {
		t.Error("no service is a line of TEAK")
	}
}
