package clients

import (
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// An answer is read with ordinary spaces, though its label is never broken within "25 %".
func TestChangeSpaces(t *testing.T) {
	for c := range Changes() {
		for l := range figure.Languages() {
			typed := strings.ReplaceAll(c.Label(l), "\u00a0", " ")
			if got, err := ParseChange(typed); got != c || err != nil {
				t.Errorf("%q is %v, %v", typed, got, err)
			}
		}
	}
}

// The terms of the authorities are the labels; what stood before them is read still.
func TestServiceSpellings(t *testing.T) {
	for s, c := range map[Service]struct {
		sv, en string
		also   []string
	}{
		SocialWelfareWorkActivity: {"arbetsverksamhet för handikappade (27 e §)", "work activity under the Social Welfare " +
			"Act",
			[]string{"arbetsverksamhet enligt socialvårdslagen", "SVL verks."}},
		SocialWelfareEmployment: {"arbete i anställningsförhållande (27 d § 3 mom.)", "work in an employment relationship " +
			"under the Social Welfare Act",
			[]string{"arbete i anställningsförhållande enligt socialvårdslagen"}},
		RehabilitativeWorkActivity: {"arbetsverksamhet i rehabiliteringssyfte", "rehabilitative work " +
			"activities", []string{"rehabilitative work activity"}},
		PracticalTraining: {"arbetspraktik", "practical work training", []string{"practical training"}},
		PreparatoryTraining: {"arbetslivsträning", "coaching for working life", []string{"preparatory training for " +
			"working life", "livsträning"}},
		TEWorkTryOut: {"arbets- och näringsbyråns arbetsprövning", "work trial of the TE " +
			"office", []string{"work try-out of the TE office", "try-out (TE)"}},
		KelaMentalHealthJobCoaching: {"FPA:s arbetsträning för mentalvårdsklienter", "job coaching of Kela for mental " +
			"health rehabilitees", []string{"mv-träning"}},
		OtherMunicipal: {"annan kommunal tjänst", "other municipal service", []string{"annan kommunal service"}},
		OtherTE: {"annan tjänst från arbets- och näringsbyrån", "other service of the TE " +
			"office", []string{"annan service från arbets- och näringsbyrån"}},
		OtherKela:    {"annan tjänst från FPA", "other service of Kela", []string{"annan service från FPA"}},
		OtherService: {"annan tjänst", "other service", []string{"annan service"}},
	} {
		sv, en := strings.ReplaceAll(s.Label(figure.Swedish), "\u00a0", " "), s.Label(figure.English)
		if sv != c.sv || en != c.en {
			t.Errorf("%v is %q and %q, want %q and %q", s, sv, en, c.sv, c.en)
		}
		for _, text := range append(c.also, c.sv, c.en) {
			if got, err := ParseService(text); got != s || err != nil {
				t.Errorf("%q is %v, %v", text, got, err)
			}
		}
	}
}

// TestAtLeastHoldsTheStepsFromItOn: a step and all above it, in their order; what is no step begins nothing.
func TestAtLeastHoldsTheStepsFromItOn(t *testing.T) {
	atLeast(t, Significances(), Significance.AtLeast)
	atLeast(t, Extents(), Extent.AtLeast)
	atLeast(t, Importances(), Importance.AtLeast)
	atLeast(t, Agreements(), Agreement.AtLeast)
}

func atLeast[A ~uint8](t *testing.T, steps iter.Seq[A], from func(A) []A) {
	t.Helper()
	all := slices.Collect(steps)
	for i, a := range all {
		if got := from(a); !slices.Equal(got, all[i:]) {
			t.Errorf("from %v on: %v, want %v", a, got, all[i:])
		}
	}
	if got := from(0); len(got) > 0 {
		t.Errorf("from no step on: %v", got)
	}
}
