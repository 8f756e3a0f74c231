package unit

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/sums/sumstest"
	"github.com/socialemployment/barometer/survey/question"
)

// twoWorkshops returns the tally of two workshops of the second part that told everything.
func twoWorkshops(t *testing.T) *Tally {
	t.Helper()
	tasks, err := question.Ticked(WoodWork)
	if err != nil {
		t.Fatal(err)
	}
	var tally Tally
	for range 2 {
		a := Answers{Type: Workshop, Part2: question.Yes, Founded: 1999, Region: "synthetic region", Tasks: tasks}
		a.Staff[Management] = figure.AmountOf(150)
		a.PersonYears[Expert] = figure.AmountOf(125)
		if err := tally.Add(&a); err != nil {
			t.Fatal(err)
		}
	}
	return &tally
}

// TestNoSumIsReadThatUnitsCannotHaveGiven: of two workshops a number of units is at most 2, persons in a role at most
// twice MaxStaff, counted in halves, and person-years the same in hundredths.
func TestNoSumIsReadThatUnitsCannotHaveGiven(t *testing.T) {
	tally := twoWorkshops(t)
	sumstest.Bounds(t, &tally.Staff, 7, map[string]int64{
		"units": 7, "cells.of.units": 2, "cells.of.gave": 2, "cells.of.halves": 2 * 2 * MaxStaff,
	})
	sumstest.Bounds(t, &tally.PersonYears, 7, map[string]int64{
		"units": 7, "cells.of.answered": 2, "cells.of.gave": 2, "cells.of.hundredths": 2 * 100 * MaxStaff,
	})
	sumstest.Bounds(t, &tally.Founded, 7, map[string]int64{"total": 7, "units": 2, "n.of": 2})
	sumstest.Bounds(t, &tally.Regions, 7, map[string]int64{"total": 7, "answered": -1, "n": 2})
}

// TestEveryTypeHasItsOwnBound: of two workshops and four others, three of which answer, what the others told is read
// beside what the workshops did, and is at most what three can tell; writing and reading again change nothing.
func TestEveryTypeHasItsOwnBound(t *testing.T) {
	mixed := twoWorkshops(t)
	for i := range 4 {
		a := Answers{Type: Other, Region: "another", Founded: 2001}
		if i > 0 {
			a.Staff[Management], a.PersonYears[Expert] = figure.AmountOf(MaxStaff*100), figure.AmountOf(MaxStaff*100)
		}
		if err := mixed.Add(&a); err != nil {
			t.Fatal(err)
		}
	}
	data := sumstest.Write(mixed)
	var read, again Tally
	for _, into := range []*Tally{&read, &again, &again} { // the last time into what has been filled
		if err := sumstest.Read(data, into, 6); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(sumstest.Write(&again), data) || !bytes.Equal(sumstest.Write(mixed), data) ||
		again.counted() != mixed.counted() || again.Regions.Answering() != 6 {
		t.Errorf("%v, %v", again.counted(), mixed.counted())
	}
	other := func(t *Tally) (*staffCell, *yearsCell) { return t.Staff.cells.At(Other), t.PersonYears.cells.At(Other) }
	for name, x := range map[string]struct {
		change func(*Tally)
		want   string
	}{
		"persons of four": {func(t *Tally) { s, _ := other(t); s.halves[Management] = 4*2*MaxStaff + 1 }, "too large"},
		"years of three":  {func(t *Tally) { _, y := other(t); y.hundredths[Expert] = 3*100*MaxStaff + 1 }, "too large"},
		"who gave any":    {func(t *Tally) { _, y := other(t); y.gave[Expert] = 4 }, "too large"},
		"units": {func(t *Tally) {
			if err := Add(&t.Needs, Other, question.Set[Need]{}); err != nil {
				panic(err)
			}
		}, "more units than a tally takes"},
	} {
		var faulty Tally
		if err := sumstest.Read(data, &faulty, 6); err != nil {
			t.Fatal(err)
		}
		x.change(&faulty)
		err := sumstest.Read(sumstest.Write(&faulty), new(Tally), 6)
		if err == nil || !strings.Contains(err.Error(), x.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestAsManyRegionsAsATallyTakesAreRead: MaxRegions are, and one more is not.
func TestAsManyRegionsAsATallyTakesAreRead(t *testing.T) {
	for n, fine := range map[int]bool{MaxRegions: true, MaxRegions + 1: false} {
		r := Regions{n: map[string]int64{}, total: int64(n)}
		for i := range n {
			r.n[fmt.Sprint("synthetic ", i)] = 1
		}
		var read Regions
		err := sumstest.Read(sumstest.Write(&r), &read, int64(n))
		if (err == nil) != fine || fine && len(read.All()) != n {
			t.Errorf("%d regions: %v", n, err)
		}
	}
}

// TestContradictorySumsAreRefused: what a tally cannot hold together is not read.
func TestContradictorySumsAreRefused(t *testing.T) {
	sound := func() *Tally { return twoWorkshops(t) }
	sumstest.Refuses(t, func() *StaffTally { return &sound().Staff }, 3, map[string][]func(*StaffTally){
		"answers of more or fewer units": {
			func(s *StaffTally) { s.cells.At(Workshop).gave[0] = 1 },
			func(s *StaffTally) { s.cells.At(Workshop).gave = [1 << numStaffRoles]uint32{} },
		},
		"units of more or fewer types": {func(s *StaffTally) { s.units = 3 },
			func(s *StaffTally) { s.cells.At(Other).units, s.cells.At(Other).gave[0] = 1, 1 }},
	})
	sumstest.Refuses(t, func() *PersonYearsTally { return &sound().PersonYears }, 3, map[string][]func(*PersonYearsTally){
		"more answers than units": {func(y *PersonYearsTally) { y.cells.At(Other).answered = 1 }},
	})
	sumstest.Refuses(t, func() *Founding { return &sound().Founded }, 3, map[string][]func(*Founding){
		"more founding years than units": {func(f *Founding) { f.n.At(Workshop)[0] = 1 },
			func(f *Founding) { f.n.At(Other)[0] = 1 }},
		"units of more or fewer types": {func(f *Founding) { f.units[Other] = 1 }, func(f *Founding) { f.total = 3 }},
	})
	sumstest.Refuses(t, func() *Regions { return &sound().Regions }, 3, map[string][]func(*Regions){
		"a region without a name":     {func(r *Regions) { r.n[""] = 1 }, func(r *Regions) { r.n["a\nb"] = 1 }},
		"a region that nobody named":  {func(r *Regions) { r.n["another"] = 0 }},
		"more regions than a tally t": {func(r *Regions) { r.n["another"] = 1 }},
	})
	part2 := func() *Part2[question.Multi[Task]] { return &sound().Tasks }
	sumstest.Refuses(t, part2, 3, map[string][]func(*Part2[question.Multi[Task]]){
		"more units of the second part than of both": {
			func(p *Part2[question.Multi[Task]]) { p.By = By[question.Multi[Task]]{} },
			func(p *Part2[question.Multi[Task]]) {
				if err := Add(&p.part2, Other, question.Set[Task]{}); err != nil {
					t.Fatal(err)
				}
			},
		},
	})
	sumstest.Refuses(t, sound, 3, map[string][]func(*Tally){
		"questions with more or fewer units than others": {
			func(t *Tally) { t.Outlook = By[question.Single[Outlook]]{} }, func(t *Tally) { t.PersonYears.units = 3 },
		},
	})
	if err := sumstest.Read(sumstest.Write(sound()), new(Tally), 1); err == nil || errors.Is(err, figure.ErrFull) {
		t.Errorf("two units of one: %v", err)
	}
}

// foreign is a tally of a caller's own, which does not go over a wire.
type foreign struct{ n int }

func (f foreign) Plus(o *foreign) foreign { return foreign{f.n + o.n} }

func (f *foreign) Add(int) error { f.n++; return nil }

// TestATallyOfAnotherKindIsNotRead: what cannot list its sums is refused, and not left out.
func TestATallyOfAnotherKindIsNotRead(t *testing.T) {
	var by By[foreign]
	if err := Add(&by, Workshop, 1); err != nil {
		t.Fatal(err)
	}
	if err := sumstest.Read(sumstest.Write(&by), new(By[foreign]), 2); err == nil {
		t.Error("accepted")
	}
}

// TestMergeAddsEveryCounter: no counter of one tally is left out, or taken for another one.
func TestMergeAddsEveryCounter(t *testing.T) {
	a, b := twoWorkshops(t), twoWorkshops(t)
	sumstest.Merges(t, &a.Staff, &b.Staff, (*StaffTally).Merge)
	sumstest.Merges(t, &a.PersonYears, &b.PersonYears, (*PersonYearsTally).Merge)
	sumstest.Merges(t, &a.Founded, &b.Founded, (*Founding).Merge)
	sumstest.Merges(t, &a.Regions, &b.Regions, (*Regions).Merge)
	type tasks = By[question.Multi[Task]]
	sumstest.Merges(t, &a.Tasks.By, &b.Tasks.By, (*tasks).Merge, "by.of.named", "units")
	a, b = twoWorkshops(t), twoWorkshops(t)
	if err := a.Merge(b); err != nil || a.Tasks.Units(Of(Workshop)) != 4 || a.Tasks.part2.Units(Of(Workshop)) != 4 {
		t.Errorf("%d workshops, %v", a.Tasks.Units(Of(Workshop)), err)
	}
}
