package options

import (
	"errors"
	"fmt"
	"strings"
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
	for i, text := range []string{"SYNTHETIC-a", "KEKSITTY YKSI", "påhittad ett", "made up One"} {
		if !called(first, text) || called(first, text+"s") || called(first, fresh[i]) {
			t.Errorf("%q", text)
		}
	}
}

// TestWhatIsNoName: a key is a key and no number, a name fits an id, and is that of no other option, whichever of the
// others; each kind tells its own fault.
func TestWhatIsNoName(t *testing.T) {
	fine := optionName("synthetic", "keksitty", "påhittad", "made up")
	keyed := func(key string) []question.Name { return []question.Name{optionName(key, "fi", "sv", "en")} }
	long := strings.Repeat("x", 200) // as long as an id may be
	for name, x := range map[string]struct {
		names []question.Name
		err   error
	}{
		"a key": {[]question.Name{fine}, nil}, "digits in one": {keyed("b12"), nil}, "longest": {keyed(long), nil},
		"upper case": {keyed("Ship"), figure.ErrSyntax}, "a number": {keyed("12"), figure.ErrSyntax},
		"a range":  {keyed("1-2"), figure.ErrSyntax},
		"no label": {[]question.Name{optionName("a", "b", "", "c")}, figure.ErrMissing},
		"too long": {keyed(long + "x"), figure.ErrRange},
		"of a second": {[]question.Name{optionName("b", "c", "d", "e"), fine, optionName("f", "made up", "g", "h")},
			figure.ErrClash},
	} {
		if err := new(Set).Add(Own{Sources: x.names}); !errors.Is(err, x.err) || x.err == nil && err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	var many []question.Name
	for i := range 5 {
		many = append(many, keyed(string(rune('a'+i)))...)
	}
	faults := figure.Faults(new(Set).Add(Own{Providers: many, Partners: many, Sources: keyed("Ship")}))
	if len(faults) != 3 || faults[0].Path != "own.providers" || faults[1].Path != "own.partners" ||
		faults[2].Path != "own.sources" {
		t.Errorf("%v", faults)
	}
	_, err := new(Set).Classes([]Service{{Name: fine, Provider: "x"}, {Provider: "kela"}, {Name: fine, Provider: "y"}})
	if len(figure.Faults(err)) != 2 {
		t.Errorf("two services that nobody pays for: %v", err)
	}
}

// TestB12HasItsOwnOptions: the options of B12 run to the last that its form names (B12, appendix), in every vocabulary,
// also for an edition of another day that takes them; an edition has the own values from the first to the last of its
// vocabulary.
func TestB12HasItsOwnOptions(t *testing.T) {
	later := On(2026, question.MustParseDay("2026-12-31"))
	later.OfferB12()
	then := B12(2011, question.MustParseDay("2011-12-31"))
	for _, s := range []*Set{&then, &later, new(Set)} {
		for name, fine := range map[string]bool{
			"services":     Offers(s, clients.OtherService) && !Offers(s, clients.IDWorkActivity),
			"providers":    Offers(s, clients.OtherProvider) && !Offers(s, clients.LabourOffice),
			"referrers":    Offers(s, clients.ByOther) && !Offers(s, clients.ByMultiSectoralService),
			"partners":     Offers(s, clients.WithOthers) && !Offers(s, clients.WithCounty),
			"types":        Offers(s, unit.Other) && !Offers(s, unit.Other+1),
			"maintainers":  Offers(s, unit.OtherMaintainer) && !Offers(s, unit.OtherMaintainer+1),
			"sources":      Offers(s, funding.Other) && !Offers(s, funding.WellbeingServicesCounty),
			"destinations": Offers(s, transitions.Unknown) && !Offers(s, transitions.Pension),
			"none":         !Offers(s, clients.Service(0)) && !Offers(s, unit.Type(64)),
			"b12":          s.IsB12() == (s.Year != 0),
		} {
			if !fine {
				t.Errorf("%d, %s", s.Year, name)
			}
		}
	}
	if w, ok := Successor(&later, clients.ByEmploymentAuthority); ok {
		t.Errorf("what is valid on the day, but not on offer, is read as %v", w)
	}
	if first := On(1, question.MustParseDay("2026-12-31")); !Offers(&first, clients.WithCounty) {
		t.Error("the year 1 has the options of B12")
	}
	for k := range kind(numKinds) {
		end, owns := int(lexicons[k].end), lexicons[k].owns
		for v, want := range map[int]int{end - 1: -1, end: 0, end + owns - 1: owns - 1, end + owns: -1} {
			if i, own := k.own(uint8(v)); own != (want >= 0) || own && i != want {
				t.Errorf("%s: %d is own option %d, %v", k.name(), v, i, own)
			}
		}
	}
}

// TestWhyAnOptionIsNone: one of ours that is not offered on a day is outside of its time, an own one that nobody named
// is none of the edition's, and what is past them all is nothing.
func TestWhyAnOptionIsNone(t *testing.T) {
	s := On(2026, question.MustParseDay("2026-12-31"))
	for k := range kind(numKinds) {
		x := lexicons[k]
		for v := uint8(0); int(v) <= int(x.end)+x.owns; v++ {
			err, want := s.check(k, v), figure.ErrUnknown
			if ours := v > 0 && v < x.end; ours {
				want = figure.ErrTime
			}
			_, own := k.own(v)
			if s.offer.has(k, v) != (err == nil) || err != nil && (!errors.Is(err, want) ||
				own != strings.Contains(err.Error(), "is not an answer option of the edition of 2026")) {
				t.Errorf("%s %d: %v", x.name, v, err)
			}
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
