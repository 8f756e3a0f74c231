package options

import (
	"slices"
	"testing"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/unit"
)

// edition returns the options of the end of a year, with some of its own.
func edition(t *testing.T, year int, own Own) *Set {
	t.Helper()
	s := On(year, question.MustParseDay("2026-12-31"))
	if err := s.Add(own); err != nil {
		t.Fatal(err)
	}
	return &s
}

// TestOwnOptionsCompareByTheirNames: the first own option of two editions is one value, and compares where both gave it
// the same key and the same labels; else it is another option, whatever its number.
func TestOwnOptionsCompareByTheirNames(t *testing.T) {
	ship, farm := optionName("ship", "laiva", "fartyg", "ship"), optionName("farm", "tila", "gård", "farm")
	boat := optionName("ship", "laiva", "båt", "ship")
	for name, x := range map[string]struct {
		before, now []question.Name
		how         question.Likeness
	}{
		"the same":      {[]question.Name{ship}, []question.Name{ship}, question.Alike},
		"another":       {[]question.Name{ship}, []question.Name{farm}, question.Unlike},
		"another label": {[]question.Name{ship}, []question.Name{boat}, question.Unlike},
		"now alone":     {nil, []question.Name{ship}, question.Unlike},
		"before alone":  {[]question.Name{ship}, nil, question.Unlike},
	} {
		before, now := edition(t, 2025, Own{Partners: x.before}), edition(t, 2026, Own{Partners: x.now})
		seen := 0
		for _, l := range Links[clients.Partner](before, now) {
			own := slices.Contains(slices.Concat(l.Before, l.Now), clients.OwnPartner(1))
			if own {
				seen++
			}
			if own && l.How != x.how {
				t.Errorf("%s: %v", name, l.How)
			}
			both := len(x.before)*len(x.now) > 0
			if own && l.How == question.Unlike && (l.Why == ownOption) != both {
				t.Errorf("%s: %v", name, l.Why)
			}
			if !own && l.How == question.Unlike && (name == "the same" || !slices.Contains(l.Now, clients.WithOthers)) &&
				len(x.before) == len(x.now) {
				t.Errorf("%s: %v does not compare", name, l.Now)
			}
		}
		if seen != 1 {
			t.Errorf("%s: in %d links", name, seen)
		}
	}
}

// TestTypesThatDiffer: types differ where one edition alone has them, where both name an own one otherwise, and where
// one took them in a sense of its own; and so does the remainder, where the lists differ.
func TestTypesThatDiffer(t *testing.T) {
	ship, farm := optionName("ship", "laiva", "fartyg", "ship"), optionName("farm", "tila", "gård", "farm")
	plain := func() *Set {
		s := On(2026, question.MustParseDay("2026-12-31"))
		return &s
	}
	sense := plain()
	sense.Defined[unit.Workshop] = "synthetic"
	owning := func(names ...question.Name) *Set { return edition(t, 2025, Own{Types: names}) }
	own := owning(ship)
	own.Defined[unit.Workshop] = "synthetic"
	for name, x := range map[string]struct {
		before, now *Set
		want        unit.Group
	}{
		"nothing":               {plain(), plain(), 0},
		"a sense":               {plain(), sense, unit.Of(unit.Workshop)},
		"the same sense":        {sense, sense, 0},
		"a sense before":        {sense, plain(), unit.Of(unit.Workshop)},
		"an own type":           {plain(), owning(ship), unit.Of(unit.OwnType(1), unit.Other)},
		"an own type before":    {owning(ship), plain(), unit.Of(unit.OwnType(1), unit.Other)},
		"the same own type":     {owning(ship), owning(ship), 0},
		"another own type":      {owning(ship), owning(farm), unit.Of(unit.OwnType(1))},
		"a second own type":     {owning(ship), owning(ship, farm), unit.Of(unit.OwnType(2), unit.Other)},
		"an own type and sense": {own, owning(ship), unit.Of(unit.Workshop)},
	} {
		if got := Differ(x.before, x.now); got != x.want {
			t.Errorf("%s: %v, want %v", name, got, x.want)
		}
	}
}

// TestLinksOfNoEdition: nothing compares with no edition, before or now.
func TestLinksOfNoEdition(t *testing.T) {
	some := edition(t, 2026, Own{})
	for name, pair := range map[string][2]*Set{"before": {new(Set), some}, "now": {some, new(Set)}} {
		if l := Links[unit.Type](pair[0], pair[1]); l != nil {
			t.Errorf("%s: %v", name, l)
		}
	}
	if l := Links[unit.Type](some, some); len(l) == 0 || l[0].Why != (figure.Labels{}) {
		t.Errorf("%v", l)
	}
}

// TestAnswersAboutSeveralBodiesDoNotAddUp: two bodies that became one, and two types that did, compare neither by
// themselves nor as a sum, for one unit answers about each, and a unit has one type; clients and income add up.
func TestAnswersAboutSeveralBodiesDoNotAddUp(t *testing.T) {
	sums := map[string]int{}
	count := func(kind string, how question.Likeness) {
		if how == question.AlikeAsSum {
			sums[kind]++
		}
	}
	days := []string{"2011-12-31", "2016-12-31", "2022-12-31", "2023-12-31", "2026-12-31"}
	for i := range days {
		for j := range i {
			before, now := On(1, question.MustParseDay(days[j])), On(2, question.MustParseDay(days[i]))
			for _, l := range Links[clients.Referrer](&before, &now) {
				count("referrers", l.How)
			}
			for _, l := range Links[clients.Partner](&before, &now) {
				count("partners", l.How)
			}
			for _, l := range Links[unit.Type](&before, &now) {
				count("types", l.How)
			}
			for _, l := range Links[clients.Service](&before, &now) {
				count("services", l.How)
			}
			for _, l := range Links[unit.Maintainer](&before, &now) {
				count("maintainers", l.How)
			}
		}
	}
	if sums["referrers"]+sums["partners"]+sums["types"] > 0 || sums["services"] == 0 || sums["maintainers"] == 0 {
		t.Errorf("%v", sums)
	}
}

// TestPlacesOfAForm: a form that is read has places for all options, of an edition's own those that are named; one that
// is given out for those that it shows alone.
func TestPlacesOfAForm(t *testing.T) {
	s := edition(t, 2026, Own{Partners: []question.Name{optionName("synthetic", "keksitty", "påhittad", "made up")}})
	all, first, second := Everything(), clients.OwnPartner(1), clients.OwnPartner(2)
	read := FormOf(s)
	blank := read.Blank()
	gone := Left[clients.Partner](s)[0]
	for name, x := range map[string]struct {
		form                       *Form
		gone, first, second, asked bool
	}{
		"everything": {&all, true, true, true, true}, "read": {&read, true, true, false, true},
		"blank": {&blank, false, true, false, false},
	} {
		places := slices.Collect(ValuesIn[clients.Partner](x.form))
		has := func(v clients.Partner) bool { return slices.Contains(places, v) }
		if has(gone) != x.gone || has(first) != x.first || has(second) != x.second || x.form.Asks(Region) != x.asked ||
			!has(clients.WithOthers) {
			t.Errorf("%s: %v", name, places)
		}
	}
	for range ValuesIn[clients.Partner](&all) {
		break // an iterator that went on would panic
	}
	for range s.Partners() {
		break
	}
}

// TestOwnNamesAreOfTheEditionAlone: what is no option, no own one, or of no edition with own ones, has no own name.
func TestOwnNamesAreOfTheEditionAlone(t *testing.T) {
	ship := optionName("ship", "laiva", "fartyg", "ship")
	s, plain := edition(t, 2026, Own{Partners: []question.Name{ship}}), edition(t, 2026, Own{})
	if n := NameOf(s, clients.WithOthers); n.Key != clients.WithOthers.String() {
		t.Errorf("%v", n)
	}
	two := edition(t, 2026, Own{Partners: []question.Name{ship, optionName("farm", "tila", "gård", "farm")}})
	if n, own := OwnName(two, clients.OwnPartner(2)); !own || n.Key != "farm" || NameOf(two, clients.OwnPartner(2)) != n {
		t.Errorf("%v, %v", n, own)
	}
	if n, own := OwnName(s, clients.OwnPartner(1)); !own || n != ship {
		t.Errorf("%v, %v", n, own)
	}
	*plain = On(2026, plain.Day)
	_, a := OwnName(s, clients.OwnPartner(2))
	_, b := OwnName(s, clients.WithOthers)
	_, c := OwnName(s, clients.OwnService(1))
	_, d := OwnName(s, unit.Good)
	_, e := OwnName(plain, clients.OwnPartner(1))
	if a || b || c || d || e {
		t.Error(a, b, c, d, e)
	}
}
