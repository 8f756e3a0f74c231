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
			if both := len(x.before)*len(x.now) > 0; own && both && l.How == question.Unlike && l.Why != ownOption {
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
	plain := func() *Set { return edition(t, 2026, Own{}) }
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
