package options

import (
	"errors"
	"fmt"
	"testing"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

func optionName(key, fi, sv, en string) question.Name {
	return question.Name{Key: key, Labels: figure.Labels{fi, sv, en}}
}

// TestEveryNameOfAnOptionIsItsOwn: the second option of an edition's own is refused as soon as one of its four names is
// one of the first's, in whatever letter case, or an option's of the library, or that of everyone.
func TestEveryNameOfAnOptionIsItsOwn(t *testing.T) {
	first := optionName("synthetic-a", "Keksitty yksi", "Påhittad ett", "Made up one")
	fresh := [4]string{"synthetic-b", "keksitty kaksi", "påhittad två", "made up two"}
	add := func(n [4]string) error {
		return new(Set).Add(Own{Referrers: []question.Name{first, optionName(n[0], n[1], n[2], n[3])}})
	}
	if err := add(fresh); err != nil {
		t.Fatal(err)
	}
	for at := range fresh {
		for _, taken := range []string{
			"synthetic-a", "keksitty yksi", "PÅHITTAD ETT", "made up one", "kela", "Terveyskeskus", "kaikki", "everyone", "",
		} {
			n := fresh
			n[at] = taken
			if err := add(n); err == nil {
				t.Errorf("%q in place %d is accepted", taken, at)
			}
		}
	}
	for i, text := range []string{"synthetic-a", "KEKSITTY YKSI", "påhittad ett", "made up One"} {
		if !called(first, text) || called(first, text+"s") || called(first, fresh[i]) {
			t.Errorf("%q", text)
		}
	}
}

// TestAsManyOwnOptionsAsThereIsRoomFor: an edition can name as many of a kind as its vocabulary has places for, each is
// offered and read by its name, and one more is refused.
func TestAsManyOwnOptionsAsThereIsRoomFor(t *testing.T) {
	of := func(n int) (all []question.Name) {
		for i := range n {
			s := fmt.Sprint("synthetic-", string(rune('a'+i)))
			all = append(all, optionName(s, s+" fi", s+" sv", s+" en"))
		}
		return all
	}
	var full Set
	if err := full.Add(Own{Partners: of(clients.MaxOwn), Destinations: of(transitions.MaxOwn)}); err != nil {
		t.Fatal(err)
	}
	for i := range clients.MaxOwn {
		want := clients.OwnPartner(i + 1)
		got, err := full.parse(partners, of(i + 1)[i].Labels.Swedish)
		if err != nil || clients.Partner(got) != want || !full.offer.has(partners, uint8(want)) {
			t.Errorf("partner %d: %v, %v", i+1, got, err)
		}
	}
	if err := new(Set).Add(Own{Partners: of(clients.MaxOwn + 1)}); !errors.Is(err, figure.ErrRange) {
		t.Errorf("one partner more: %v", err)
	}
	var services []Service
	for _, n := range of(clients.MaxOwnServices) {
		services = append(services, Service{n, "kela", clients.WorkActivity, ""})
	}
	var served Set
	if err := served.Add(Own{Services: services}); err != nil {
		t.Fatal(err)
	}
	for i := range services {
		if own := clients.OwnService(i + 1); !served.offer.has(0, uint8(own)) {
			t.Errorf("service %d is not offered", i+1)
		}
	}
	if err := served.Add(Own{}); !errors.Is(err, figure.ErrClash) {
		t.Errorf("given twice: %v", err)
	}
}

// TestQuestionsOfTodayOneByOne: an edition asks what it is told to, and an answer to each other question of today is
// refused at its column; what is no question is refused.
func TestQuestionsOfTodayOneByOne(t *testing.T) {
	of := func() Answers {
		return Answers{new(unit.Answers), new(funding.Mix), new(clients.Answers), new(transitions.Answers)}
	}
	region, under30, years, after3, after6 := of(), of(), of(), of(), of()
	region.Unit.Region = "synthetic"
	under30.Clients.Parts[clients.Under30] = figure.N(0)
	years.Unit.PersonYears[unit.Expert] = figure.AmountOf(0)
	after3.Transitions.After3[transitions.Education] = figure.N(0)
	after6.Transitions.After6[transitions.Education] = figure.N(0)
	unseen := errors.New("unseen")
	for path, x := range map[string]struct {
		answers Answers
		to      Question
	}{
		"unit.region": {region, Region}, "clients.under-30": {under30, Under30}, "unit.person-years": {years, PersonYears},
		After3Months: {after3, FollowUp}, After6Months: {after6, FollowUp},
	} {
		for q := range Questions() {
			var s Set
			if err := s.Ask(q); err != nil || !s.Asks(q) || s.Asks(0) || s.Asks(numQuestions) {
				t.Errorf("%v: %v", q, err)
			}
			for other := range Questions() {
				if s.Asks(other) != (other == q) {
					t.Errorf("asked about %v: %v", q, other)
				}
			}
			faults := figure.Faults(s.asks.refuse(x.answers, unseen))
			if (len(faults) == 0) != (q == x.to) || len(faults) > 0 && (len(faults) != 1 || faults[0].Path != path) {
				t.Errorf("%s, asked about %v: %v", path, q, faults)
			}
		}
	}
	for _, q := range []Question{0, numQuestions, 200} {
		if err := new(Set).Ask(Region, q); !errors.Is(err, figure.ErrUnknown) {
			t.Errorf("%d: %v", q, err)
		}
	}
}
