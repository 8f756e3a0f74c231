package clients

import (
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
