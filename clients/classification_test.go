package clients

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// One service moved between the main groups of B12 5.3; every service has a payer and a group.
func TestClassifications(t *testing.T) {
	now, before := Classification2011(), Classification2006()
	if !now.Valid() || !before.Valid() || (Classification{}).Valid() || now.Equal(before) {
		t.Error("a classification is not whole")
	}
	for s := range Services() {
		moved := now.Of(s).MainGroup != before.Of(s).MainGroup
		if moved != (s == RehabilitativeWorkActivity) || now.Of(s).Provider != before.Of(s).Provider {
			t.Errorf("%v: %v in 2011, %v in 2006", s, now.Of(s), before.Of(s))
		}
	}
	if g := before.Of(RehabilitativeWorkActivity).MainGroup; g != OtherRehabilitative {
		t.Errorf("2006: %v", g)
	}
	if now.Of(99) != (Class{}) || now.Of(0) != (Class{}) || now.PaidBy(0) != nil || now.InGroup(0, 99) != nil ||
		(Classification{}).PaidBy(Kela) != nil || (Classification{}).InGroup(0) != nil {
		t.Error("what is no service has a class")
	}
}

// Each service is paid by one provider and is in one main group.
func TestClassificationLists(t *testing.T) {
	payers, groups := map[Service]int{}, map[Service]int{}
	for p := range Providers() {
		for _, s := range Classification2006().PaidBy(p) {
			payers[s]++
		}
	}
	for g := range MainGroups() {
		for _, s := range Classification2006().InGroup(g) {
			groups[s]++
		}
	}
	for s := IntellectualDisabilityActivity; s <= OtherService; s++ { // the services of B12
		if payers[s] != 1 || groups[s] != 1 {
			t.Errorf("%v has %d payers and is in %d groups", s, payers[s], groups[s])
		}
	}
}

// A classification of one's own changes no other; every fault of it is named.
func TestClassificationWith(t *testing.T) {
	own, err := Classification2011().With(map[Service]Class{PreparatoryTraining: {Kela, WorkActivity, "1/2026"}})
	if err != nil || own.Of(PreparatoryTraining).Provider != Kela ||
		Classification2011().Of(PreparatoryTraining).Provider != TEOffice {
		t.Errorf("%v, %v", own.Of(PreparatoryTraining), err)
	}
	bad, err := own.With(map[Service]Class{
		0: {Kela, WorkActivity, ""}, OtherKela: {0, WorkActivity, ""}, OtherTE: {Kela, 99, ""}, OtherService: {},
	})
	for _, want := range []string{
		"classification: unknown value", "classification.other-kela.provider",
		"classification.other-te.group", "classification.other.provider", "classification.other.group",
	} {
		if err == nil || !strings.Contains(err.Error(), want) || bad.Valid() {
			t.Errorf("%q is not in %v", want, err)
		}
	}
	text, err := json.Marshal(own)
	var again Classification
	if err = errors.Join(err, json.Unmarshal(text, &again)); err != nil || !again.Equal(own) {
		t.Errorf("%s, %v", text, err)
	}
	for _, text := range []string{
		`{"other":{"provider":"kela"}}`, `{"x":{}}`, `{"other":{"provider":"kela","group":"x"}}`, `[]`,
	} {
		if err := json.Unmarshal([]byte(text), &again); err == nil || !again.Equal(own) {
			t.Errorf("%s is read as %+v", text, again)
		}
	}
	short := `{"preparatory-training":{"provider":"kela","group":"work-activity","act":"1/2026"}}`
	_ = json.Unmarshal([]byte(short), &again)
	if !slices.Equal(again.Services(), []Service{PreparatoryTraining}) {
		t.Error("a service that is left out has a class")
	}
}

// TestClassificationsThatHoldNothing: those without a class are alike, however they were made, and like no other; null
// is none, and one class is enough to be some.
func TestClassificationsThatHoldNothing(t *testing.T) {
	one, err := Classification{}.With(map[Service]Class{OtherKela: {Kela, WorkActivity, ""}})
	if err != nil {
		t.Fatal(err)
	}
	none, emptied, read := Classification{}, one.Without(OtherKela), one
	if err := json.Unmarshal([]byte("null"), &read); err != nil {
		t.Fatal(err)
	}
	all := []Classification{none, emptied, read, one}
	for i, c := range all {
		for j, o := range all {
			if c.Equal(o) != (i < 3 == (j < 3)) {
				t.Errorf("%d and %d: %v", i, j, !c.Equal(o))
			}
		}
		if c.Valid() != (i == 3) {
			t.Errorf("%d: %v", i, c.Valid())
		}
	}
	if less, err := one.With(map[Service]Class{OtherKela: {}}); err == nil || less.Valid() {
		t.Errorf("a class of nothing: %v, %v", less, err)
	}
	const class = `{"provider": "kela", "group": "work-activity", "act": ""}`
	for text, want := range map[string]string{
		`{"other-kela": ` + class + `, "other-kela": ` + class + `}`: "classification.other-kela = other-kela: " +
			"contradicting: given twice",
		`{"nobody": ` + class + `}`:            "nobody",
		`{"other-kela": {"provider": "kela"}}`: "",
	} {
		if err := json.Unmarshal([]byte(text), &read); err == nil || !strings.Contains(err.Error(), want) || read.Valid() {
			t.Errorf("%s: %v, %v", text, read, err)
		}
	}
	if err := new(Class).UnmarshalJSON([]byte(`{"provider": "kela", "group": "work-activity"}`)); err == nil {
		t.Error("a class without an act is read")
	}
}

// TestServicesOfADay: on a day the services have classes that are valid then, and what ended tells the act that did.
func TestServicesOfADay(t *testing.T) {
	all := []Service{PracticalTraining, TEWorkTryOut, TEJobCoaching, WorkTryOut, Jobbkanalen}
	for date, want := range map[string][]Service{
		"2012-12-31": all[:3], "2024-12-31": {TEWorkTryOut, TEJobCoaching, Jobbkanalen}, "2025-01-01": {WorkTryOut},
	} {
		c := ClassificationOn(question.MustParseDay(date))
		for _, s := range all {
			if c.Of(s).MainGroup.Valid() != slices.Contains(want, s) {
				t.Errorf("%v on %s: %v", s, date, c.Of(s))
			}
		}
	}
	for s, act := range map[Service]string{
		IntellectualDisabilityActivity: "676/2023", PracticalTraining: "916/2012", TEJobCoaching: "383/2023",
		PaySubsidisedWork: "",
	} {
		if spans := s.Spans(); spans[len(spans)-1].Ended != act {
			t.Errorf("%v was ended by %q", s, spans[len(spans)-1].Ended)
		}
	}
}

// TestWithoutLeavesAllOut: every service that is named has no class any more, the others keep theirs, and what is no
// service changes nothing.
func TestWithoutLeavesAllOut(t *testing.T) {
	all := Classification2011()
	less := all.Without(OtherService, 0, OtherKela, numServices)
	for s := range services.Every() {
		want := all.Of(s)
		if s == OtherService || s == OtherKela {
			want = Class{}
		}
		if got := less.Of(s); got != want {
			t.Errorf("%v is %v, want %v", s, got, want)
		}
	}
}

// Without classifications a main group has no figure.
func TestGrowthUnclassified(t *testing.T) {
	now, before := editions(t)
	f, err := Comparison{
		Now:            now,
		Before:         before,
		Classification: Classification2011(),
	}.GroupGrowth(
		unit.Everyone,
		WorkActivity,
	)
	if err != nil || f.Defined() || f.Marks != 0 || figure.New(f.Ratio, 0, 0).Defined() {
		t.Errorf("%v, %v", f, err)
	}
}
