package unit

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/valid"
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

// TestWhyUnitsAreRefused: faults name the limits, and what stands for nothing; each number has one fault.
func TestWhyUnitsAreRefused(t *testing.T) {
	staff := func(r StaffRole, n int64) error {
		var s Staff
		s[r] = figure.AmountOf(n)
		return s.check()
	}
	years := func(r StaffRole, n int64) error {
		var y PersonYears
		y[r] = figure.AmountOf(n)
		return y.check()
	}
	faulty := Staff{Expert: figure.AmountOf(-50)}
	_, bands := AgeBands(FirstYear-1, 1)
	full := Regions{n: map[string]int64{}}
	for i := range MaxRegions {
		full.n[fmt.Sprint("synthetic ", i)] = 1
	}
	var tooMany, more Tally
	tooMany.Regions.n = full.n
	if err := more.Add(&Answers{Type: Workshop, Region: "another"}); err != nil {
		t.Fatal(err)
	}
	var told interface{ Text(figure.Language) string }
	before := new(Year).UnmarshalText([]byte("1799"))
	if !errors.As(before, &told) || told.Text(figure.Finnish) != "1800–2199" {
		t.Errorf("a year in Finnish: %v", before)
	}
	for name, x := range map[string]struct {
		err  error
		want string
	}{
		"no answers":           {(*Answers)(nil).Validate(), "no answers"},
		"none to a tally":      {new(Tally).Add(nil), "no answers"},
		"no staff":             {new(StaffTally).Add(Workshop, nil), "no answers"},
		"staff above":          {staff(Expert, 1000_01), "from 0 to 1000"},
		"staff below":          {staff(Expert, -1), "from 0 to 1000"},
		"a third":              {staff(Expert, 33), "whole persons or halves"},
		"staff of no role":     {staff(0, 700), "unit.staff = 7: unknown value: index 0 is no role"},
		"too many of none":     {staff(0, 2000_00), "unit.staff = 2000: unknown value: index 0 is no role"},
		"person-years above":   {years(Expert, 1000_01), "from 0 to 1000"},
		"of no role":           {years(0, 700), "unit.person-years = 7: unknown value: index 0 is no role"},
		"too many of no role":  {years(0, 2000_00), "unit.person-years = 2000: unknown value: index 0 is no role"},
		"a founding year":      {Year(1799).check(), "from 1800 to 2199"},
		"a year as a text":     {new(Year).UnmarshalText([]byte("1799")), "a year lies between 1800 and 2199"},
		"a year of bands":      {bands, "from 1800 to 2199"},
		"a region too many":    {full.Add("another"), "more than 1000 regions"},
		"one merged":           {full.Merge(&Regions{n: map[string]int64{"another": 1}}), "more than 1000 regions"},
		"a region of control":  {new(Regions).Add("a\nb"), "unit.region"},
		"an answer too many":   {tooMany.Add(&Answers{Type: Workshop, Region: "another"}), "more than 1000 regions"},
		"and merged":           {tooMany.Merge(&more), "more than 1000 regions"},
		"no type of staff":     {new(StaffTally).Add(0, new(Staff)), "unit.type"},
		"no type of years":     {new(PersonYearsTally).Add(numTypes, new(PersonYears)), "unit.type"},
		"no type of a part":    {AddPart2(new(Part2[question.Single[Need]]), 0, question.No, Need(0)), "unit.type"},
		"no type in JSON":      {new(ByType[int64]).UnmarshalJSON([]byte(`{"cook": 1}`)), "cook"},
		"no type in a group":   {new(Group).UnmarshalJSON([]byte(`["workshop", ""]`)), "unit.type"},
		"staff that is faulty": {new(StaffTally).Add(Workshop, &faulty), "unit.staff.expert"},
	} {
		if faults := figure.Faults(x.err); x.err == nil || len(faults) > 1 || !strings.Contains(x.err.Error(), x.want) {
			t.Errorf("%s: %v", name, x.err)
		}
	}
}

// TestYearsThatNobodyCanHave: an age below 0, and a year outside the limits, have no founding years; an age of 0 has.
func TestYearsThatNobodyCanHave(t *testing.T) {
	for _, x := range []struct{ got, want Years }{
		{OlderThan(-1, 2011), Years{}}, {OlderThan(5, FirstYear-1), Years{}}, {OlderThan(5, LastYear+1), Years{}},
		{OlderThan(0, 2011), Years{FirstYear, 2010}}, {OlderThan(1, LastYear), Years{FirstYear, LastYear - 2}},
		{YoungerThan(-1, 2011), Years{}}, {YoungerThan(5, FirstYear-1), Years{}}, {YoungerThan(5, LastYear+1), Years{}},
		{YoungerThan(0, 2011), Years{2012, 2011}}, {YoungerThan(1, 2011), Years{2011, 2011}},
	} {
		if x.got != x.want {
			t.Errorf("%v, want %v", x.got, x.want)
		}
	}
	all := Years{-5, 5000}
	if all.Has(FirstYear-1) || !all.Has(FirstYear) || !all.Has(LastYear) || all.Has(LastYear+1) {
		t.Error("years without bounds end with the limits")
	}
	year := Year(2000)
	for name, read := range map[string]func() error{
		"no text": func() error { return year.UnmarshalText(nil) },
		"null":    func() error { return year.UnmarshalJSON([]byte("null")) },
	} {
		if year = 2000; read() != nil || year != 0 {
			t.Errorf("%s is the year %v", name, year)
		}
	}
}

// merger is a tally that takes another.
type merger[T any] interface {
	*T
	Merge(*T) error
}

// refusesItself checks that a tally merges neither nothing nor itself, and none where it is full; and that it is not
// stored as JSON.
func refusesItself[T any, P merger[T]](t *testing.T, full P, one func(P) error) {
	t.Helper()
	some := P(new(T))
	if err := one(some); err != nil {
		t.Fatal(err)
	}
	if err := some.Merge(nil); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("%T: nothing merged: %v", some, err)
	}
	if err := some.Merge(some); !errors.Is(err, figure.ErrClash) {
		t.Errorf("%T: merged into itself: %v", some, err)
	}
	if err := full.Merge(some); !errors.Is(err, figure.ErrFull) {
		t.Errorf("%T: full, and merged: %v", some, err)
	}
	if err := one(full); !errors.Is(err, figure.ErrFull) {
		t.Errorf("%T: full, and added: %v", some, err)
	}
	if _, err := json.Marshal(some); !errors.Is(err, figure.ErrNotStored) {
		t.Errorf("%T in JSON: %v", some, err)
	}
}

// TestTalliesRefuseThemselves: every tally of a question alone does.
func TestTalliesRefuseThemselves(t *testing.T) {
	const most = question.MaxRespondents
	type needs = question.Multi[Need]
	refusesItself(t, &StaffTally{units: most}, func(s *StaffTally) error { return s.Add(Workshop, new(Staff)) })
	refusesItself(t, &PersonYearsTally{units: most},
		func(y *PersonYearsTally) error { return y.Add(Workshop, new(PersonYears)) })
	refusesItself(t, &Founding{total: most}, func(f *Founding) error { return f.Add(Workshop, 0) })
	refusesItself(t, &Regions{total: most}, func(r *Regions) error { return r.Add("") })
	refusesItself(t, &By[needs]{total: most},
		func(b *By[needs]) error { return Add(b, Workshop, question.Set[Need]{}) })
	refusesItself(t, &Part2[needs]{By: By[needs]{total: most}},
		func(p *Part2[needs]) error { return AddPart2(p, Workshop, question.No, question.Set[Need]{}) })
	if _, err := json.Marshal(Filled[int]{}); !errors.Is(err, figure.ErrNotStored) || new(Tally).Merge(nil) == nil {
		t.Errorf("values by type in JSON: %v", err)
	}
}

// TestEveryTypeIsMerged: sums of several types, and several regions, come together, also into a tally of nobody.
func TestEveryTypeIsMerged(t *testing.T) {
	var all, part Tally
	for _, a := range []Answers{
		{Type: Workshop, Region: "synthetic a", PersonYears: PersonYears{Expert: figure.AmountOf(100)}},
		{Type: Other, Region: "synthetic b", PersonYears: PersonYears{Expert: figure.AmountOf(50)}},
		{Type: Other, Region: "synthetic b", PersonYears: PersonYears{Expert: figure.AmountOf(50)}},
	} {
		if err := part.Add(&a); err != nil {
			t.Fatal(err)
		}
	}
	if err := all.Merge(&part); err != nil {
		t.Fatal(err)
	}
	for name, x := range map[string]struct{ got, want figure.Figure }{
		"person-years":    {all.PersonYears.Total(Everyone, Expert), figure.New(figure.Whole(2), 3, 0)},
		"of others":       {all.PersonYears.Total(Of(Other), Expert), figure.New(figure.Whole(1), 2, 0)},
		"the first":       {all.Regions.Count("synthetic a"), figure.New(figure.Whole(1), 3, 0)},
		"the second":      {all.Regions.Count("synthetic b"), figure.New(figure.Whole(2), 3, 0)},
		"its share":       {all.Regions.Share("synthetic b"), figure.Share(2, 3, figure.OverAnswering)},
		"a third, unsaid": {all.Regions.Count("synthetic c"), figure.New(figure.Whole(0), 3, 0)},
	} {
		if !x.got.Equal(x.want) || x.got.Over != x.want.Over {
			t.Errorf("%s: %v", name, x.got)
		}
	}
	if n := all.Staff.Units(Of(Other)); n != 2 {
		t.Errorf("%d others were asked about their staff", n)
	}
}

// TestValidatedAnswersAreCountedAlike: what has been validated is counted as what Add validates.
func TestValidatedAnswersAreCountedAlike(t *testing.T) {
	var checked, counted tallies
	for _, a := range randomAnswers(9, 50) {
		if err := checked.add(a); err != nil {
			t.Fatal(err)
		}
		AddSingle(valid.Mark{}, &counted.one, a.unit, &a.situation)
		AddMulti(valid.Mark{}, &counted.many, a.unit, &a.tasks)
		AddBattery(valid.Mark{}, &counted.graded, a.unit, &a.staff)
		counted.founded.add(a.unit, a.founded)
	}
	if !reflect.DeepEqual(&checked, &counted) {
		t.Error("they differ")
	}
}

// TestMaintainersThatNobodyWasAsked: those have no share, also among types that answered; the others have.
func TestMaintainersThatNobodyWasAsked(t *testing.T) {
	var tally Tally
	for _, of := range []Type{Workshop, Other} {
		if err := tally.Add(&Answers{Type: of, Maintainer: Association}); err != nil {
			t.Fatal(err)
		}
	}
	tally.NotAsked(EmploymentArea)
	for _, g := range []Group{Everyone, Of(Workshop), Of(Other)} {
		of := tally.Maintainer.In(g)
		if of.Share(EmploymentArea).Defined() || !of.Share(Foundation).Defined() || !of.Share(Association).Defined() {
			t.Errorf("%v: %v, %v", g, of.Share(EmploymentArea), of.Share(Foundation))
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
