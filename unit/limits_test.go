package unit

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// TestYearsToTheLimits: a band is cut from age 0 to the age of a unit of FirstYear in LastYear, ages rise, and a range
// of one year holds it.
func TestYearsToTheLimits(t *testing.T) {
	const oldest = LastYear - FirstYear
	for name, x := range map[string]struct {
		year  int
		upper []int
		want  []Years // nil: refused
	}{
		"no cut":         {2011, nil, []Years{{FirstYear, 2011}}},
		"0":              {2011, []int{0}, []Years{{2011, 2011}, {FirstYear, 2010}}},
		"below 0":        {2011, []int{-1}, nil},
		"one year bands": {2011, []int{4, 5, 6}, []Years{{2007, 2011}, {2006, 2006}, {2005, 2005}, {FirstYear, 2004}}},
		"twice":          {2011, []int{4, 4}, nil},
		"falling":        {2011, []int{4, 3}, nil},
		"the oldest":     {LastYear, []int{oldest}, []Years{{FirstYear, LastYear}, {FirstYear, FirstYear - 1}}},
		"older":          {LastYear, []int{oldest + 1}, nil},
		"the first year": {FirstYear, []int{0}, []Years{{FirstYear, FirstYear}, {FirstYear, FirstYear - 1}}},
		"before it":      {FirstYear - 1, []int{0}, nil},
		"after the last": {LastYear + 1, []int{0}, nil},
		"as B12 cuts them": {2011, []int{4, 10, 15, 20}, []Years{
			{2007, 2011}, {2001, 2006}, {1996, 2000}, {1991, 1995}, {FirstYear, 1990}}},
	} {
		got, err := AgeBands(x.year, x.upper...)
		if (err == nil) != (x.want != nil) || err != nil && !errors.Is(err, figure.ErrRange) || len(got) != len(x.want) {
			t.Errorf("%s: %v, %v", name, got, err)
			continue
		}
		for i := range got {
			if got[i] != x.want[i] {
				t.Errorf("%s: %v, want %v", name, got, x.want)
			}
		}
	}
	var f Founding
	for _, year := range []Year{FirstYear, 1999, LastYear} {
		if err := f.Add(Workshop, year); err != nil {
			t.Fatal(err)
		}
	}
	for years, want := range map[Years]figure.Figure{
		{FirstYear, FirstYear}:    figure.Share(1, 3, figure.OverAnswering),
		{LastYear, LastYear}:      figure.Share(1, 3, figure.OverAnswering),
		{1999, 1999}:              figure.Share(1, 3, figure.OverAnswering),
		{2000, 1999}:              {Over: figure.OverAnswering},
		{0, FirstYear - 1}:        {Over: figure.OverAnswering},
		{LastYear + 1, 3000}:      {Over: figure.OverAnswering},
		{FirstYear + 1, 1998}:     figure.Share(0, 3, figure.OverAnswering),
		{-5, 5000}:                figure.Share(3, 3, figure.OverAnswering),
		{FirstYear - 1, LastYear}: figure.Share(3, 3, figure.OverAnswering),
	} {
		if got := f.Share(Everyone, years); !got.Equal(want) {
			t.Errorf("%v: %v, want %v", years, got, want)
		}
	}
}

// TestPersonYearsAndRegionsToTheLimits: from 0 to MaxStaff person-years in a role, a name of MaxRegion bytes, and
// MaxRegions of them; one more is refused and counts nothing.
func TestPersonYearsAndRegionsToTheLimits(t *testing.T) {
	for hundredths, fine := range map[int64]bool{-1: false, 0: true, 100 * MaxStaff: true, 100*MaxStaff + 1: false} {
		var y PersonYearsTally
		p := PersonYears{Expert: figure.AmountOf(hundredths)}
		if err := y.Add(Workshop, &p); (err == nil) != fine || (y.Answering(Everyone) == 1) != fine {
			t.Errorf("%d hundredths: %v", hundredths, err)
		}
		var read PersonYears
		data, err := p.MarshalJSON()
		if err == nil {
			err = read.UnmarshalJSON(data)
		}
		if (err == nil) != fine {
			t.Errorf("%d hundredths in JSON: %v", hundredths, err)
		}
	}
	var y PersonYearsTally
	if err := y.Add(Workshop, &PersonYears{0: figure.AmountOf(1)}); !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("no role: %v", err)
	}
	name := func(i int) string { return fmt.Sprint("synthetic region ", i) }
	var all, more Regions
	for i := range MaxRegions {
		if err := all.Add(name(i)); err != nil {
			t.Fatal(i, err)
		}
	}
	if err := errors.Join(all.Add(""), all.Add(name(0)), more.Add(name(1)), all.Merge(&more)); err != nil {
		t.Errorf("a region that is known: %v", err)
	}
	if len(all.All()) != MaxRegions || all.Answering() != MaxRegions+2 {
		t.Fatalf("%d regions", len(all.All()))
	}
	if err := all.Add("another"); !errors.Is(err, figure.ErrFull) {
		t.Errorf("one region more: %v", err)
	}
	if err := more.Add("another"); err != nil {
		t.Fatal(err)
	}
	if err := all.Merge(&more); !errors.Is(err, figure.ErrFull) || all.Answering() != MaxRegions+2 {
		t.Errorf("one region more, merged: %v", err)
	}
	for n, fine := range map[int]bool{MaxRegion: true, MaxRegion + 1: false} {
		var r Regions
		if err := r.Add(strings.Repeat("a", n)); (err == nil) != fine {
			t.Errorf("%d bytes: %v", n, err)
		}
	}
}

// TestWhatNoTypeNamesHasNoShare: a category that all answers of workshops leave open was on the form only where an
// answer of another type names it; a type without answers, and one that was not asked, name nothing.
func TestWhatNoTypeNamesHasNoShare(t *testing.T) {
	ticked := func(set question.Set[Need], err error) question.Set[Need] {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return set
	}
	one := ticked(question.Ticked(MoreResources))
	open, unasked := ticked(one.NotNamed(OtherNeed)), ticked(one.NotAsked(OtherNeed))
	for name, x := range map[string]struct {
		other question.Set[Need]
		asked int64
	}{
		"no answer": {question.Set[Need]{}, 0}, "open too": {open, 0}, "not asked": {unasked, 0}, "named": {one, 1},
	} {
		var by By[question.Multi[Need]]
		if err := errors.Join(Add(&by, Workshop, open), Add(&by, Other, x.other)); err != nil {
			t.Fatal(err)
		}
		workshops := by.In(Of(Workshop))
		if workshops.Asked(OtherNeed) != x.asked || workshops.Share(OtherNeed).Defined() != (x.asked > 0) {
			t.Errorf("%s: asked %d, %v", name, workshops.Asked(OtherNeed), workshops.Share(OtherNeed))
		}
	}
}
