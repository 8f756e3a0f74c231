package barometer_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/barometer2012"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// undated are two workshops of which nobody tells the year.
const undated = "unit.id;unit.edition;unit.type;unit.founded;clients.rehabilitative-work-activity\n" +
	"a;;workshop;2015;10\nb;;workshop;;20\n"

// Rows that name no year, where no edition was given, are not taken for 2011: they have no forms sent, no frame, no
// payers, no ages and no verdicts, and the report asks which edition they are of.
func TestRowsWithoutAYearAreNotOf2011(t *testing.T) {
	report, err := barometer.Reader{}.CSV(strings.NewReader(undated)).Compute()
	if err != nil || report.Edition.Valid() || report.Unit.Units(unit.Everyone) != 2 {
		t.Fatalf("%v, edition %d, %v", err, report.Edition.Year(), report.Read)
	}
	if n := report.Read.Notes; len(n) != 1 || n[0].About != barometer.NoEdition || n[0].Rows != 2 {
		t.Errorf("notes %v", n)
	}
	for l := range figure.Languages() {
		if text := report.Read.Notes[0].Text(l); !strings.HasPrefix(text, "2 ") || strings.Contains(text, "%!") {
			t.Errorf("%s: %s", l, text)
		}
	}
	if _, err := barometer2012.Check(report, figure.Convention{}); !errors.Is(err, figure.ErrNotComparable) {
		t.Errorf("verdicts on 2011: %v", err)
	}
	undefined := map[string][]string{
		"unit.response": {"share"}, "unit.coverage": {"estimate", "share"}, "unit.age": {"share"},
		"clients.groups": {"growth"}, "clients.providers": {"clients", "share"}, "clients.by-type": {"growth"},
	}
	for filled := range report.Tables() {
		for i, row := range filled.Rows {
			for j, column := range filled.Columns {
				none := !filled.Cells[i][j].Figure.Defined()
				if column.Edition != 0 || !none && slices.Contains(undefined[filled.ID], column.Key) {
					t.Errorf("%s, %s of %s, edition %d: %v", filled.ID, column.Key, row.Key, column.Edition, filled.Cells[i][j])
				}
			}
		}
		if err := filled.CheckSums(); err != nil {
			t.Error(err)
		}
		if err := filled.WriteText(&strings.Builder{}, figure.Finnish); err != nil {
			t.Errorf("%s: %v", filled.ID, err)
		}
	}
	c, _ := report.Table("clients.services").Find(clients.RehabilitativeWorkActivity.String(), "clients")
	if !c.Figure.Ratio.Equal(figure.Whole(30)) {
		t.Errorf("clients %v", c.Figure)
	}
}

// The same rows, told to be of 2011 by the reader or by themselves, are.
func TestRowsOf2011AreOf2011(t *testing.T) {
	own := strings.ReplaceAll(strings.Replace(undated, "2015", "2001", 1), ";;workshop", ";2011;workshop")
	for name, report := range map[string]*barometer.Report{
		"told by the reader": reportOf(t, strings.Replace(undated, "2015", "2001", 1)),
		"told by the rows":   computedOf(t, barometer.Reader{}, own),
	} {
		if report.Edition.Year() != 2011 || report.Edition.Sent() != figure.N(531) || len(report.Read.Notes) > 0 {
			t.Errorf("%s: %d, %v", name, report.Edition.Year(), report.Read)
		}
		if _, err := barometer2012.Check(report, figure.Convention{}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// computedOf returns the report of responses without faults.
func computedOf(t *testing.T, reader barometer.Reader, file string) *barometer.Report {
	t.Helper()
	report, err := reader.CSV(strings.NewReader(file)).Compute()
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// Rows without a year beside rows of 2011 may be of 2011 or of another edition: they are refused, in any order, and
// counted as refused.
func TestRowsWithoutAYearBeside2011(t *testing.T) {
	lines := strings.SplitAfter(undated+"c;2011;workshop;;40\n", "\n")
	for _, order := range [][]int{{1, 2, 3}, {3, 1, 2}, {1, 3, 2}} {
		file := lines[0]
		for _, i := range order {
			file += lines[i]
		}
		report, err := barometer.Reader{}.CSV(strings.NewReader(file)).Compute()
		faults := figure.Faults(err)
		if len(faults) != 1 || faults[0].Path != "unit.edition" || !errors.Is(err, figure.ErrMissing) {
			t.Errorf("%v", err)
		}
		if r := report.Read; r.Rows != 3 || r.Counted != 1 || r.Refused != 2 || len(r.Reasons) != 1 ||
			r.Reasons[0].Rows != 2 {
			t.Errorf("%+v", r)
		}
		if report.Edition.Year() != 2011 || report.Unit.Units(unit.Everyone) != 1 {
			t.Errorf("%d units of %d", report.Unit.Units(unit.Everyone), report.Edition.Year())
		}
	}
}

// Rows without a year beside rows of 2006 alone compare with nothing.
func TestRowsWithoutAYearBeside2006(t *testing.T) {
	report := computedOf(t, barometer.Reader{}, undated+"a;2006;workshop;;40\n")
	if report.Before.Edition.Year() != 2006 || report.Before.Unit.Units(unit.Everyone) != 1 {
		t.Errorf("before: %d", report.Before.Edition.Year())
	}
	for filled := range report.Tables() {
		for i := range filled.Rows {
			for j, c := range filled.Cells[i] {
				beside := filled.Columns[j].Edition != 0 || filled.Columns[j].Measure == table.AsGrowth
				if beside && c.Figure.Defined() && !c.Figure.Marks.Has(figure.NotComparable) {
					t.Errorf("%s, %s: %v compares", filled.ID, filled.Columns[j].Key, c.Figure)
				}
			}
		}
	}
	if _, err := report.Comparison().Growth(unit.Everyone); !errors.Is(err, figure.ErrNotComparable) {
		t.Errorf("growth: %v", err)
	}
}

// Tallies filled one by one and merged ask the same.
func TestTallyAsksWhichEdition(t *testing.T) {
	var all, part barometer.Tally
	r := barometer.Response{}
	r.Unit.Type = unit.Workshop
	for _, to := range []*barometer.Tally{&all, &part} {
		if err := to.Add(&r); err != nil {
			t.Fatal(err)
		}
	}
	if err := all.Merge(&part); err != nil {
		t.Fatal(err)
	}
	report := all.Report()
	if report.Edition.Valid() || report.Unit.Units(unit.Everyone) != 2 || report.Read.Notes[0].Rows != 2 {
		t.Errorf("%d, %v", report.Edition.Year(), report.Read)
	}
	of2011 := barometer.NewTally(barometer.Edition2011(), barometer.Edition2006())
	if err := of2011.Merge(&part); !errors.Is(err, figure.ErrNotComparable) {
		t.Errorf("rows of no known edition became rows of 2011: %v", err)
	}
}

// Two editions of one year are refused: nothing tells their responses apart.
func TestEditionBesideItself(t *testing.T) {
	again, err := barometer.NewEdition(2011, "2012-03-31")
	if err != nil {
		t.Fatal(err)
	}
	for _, before := range []barometer.Edition{barometer.Edition2011(), again} {
		reader := barometer.Reader{Edition: barometer.Edition2011(), Before: before}
		report, err := reader.CSV(strings.NewReader(undated)).Compute()
		if faults := figure.Faults(err); len(faults) != 1 || faults[0].Path != "edition.before" ||
			report.Unit.Units(unit.Everyone) != 0 {
			t.Errorf("%v, %d units", err, report.Unit.Units(unit.Everyone))
		}
		for _, err := range reader.CSV(strings.NewReader(undated)).All() {
			if !errors.Is(err, figure.ErrClash) {
				t.Error(err)
			}
		}
		r := barometer.Response{}
		r.Unit.Type = unit.Workshop
		if err := reader.Tally().Add(&r); !errors.Is(err, figure.ErrClash) {
			t.Error(err)
		}
	}
}

// A file that names no year is asked about.
func ExampleTally_Report_noEdition() {
	const file = "unit.type;clients.total\nworkshop;40\nworkshop;50\n"
	report, err := barometer.Reader{}.CSV(strings.NewReader(file)).Compute()
	fmt.Println(report.Edition.Valid(), report.Read.Notes[0].About, err)
	now, err := barometer.NewEdition(2026, "2026-12-31")
	if err != nil {
		fmt.Println(err)
		return
	}
	report, err = barometer.Reader{Edition: now}.CSV(strings.NewReader(file)).Compute()
	fmt.Println(report.Edition.Year(), len(report.Read.Notes), err)
	// Output:
	// false no-edition <nil>
	// 2026 0 <nil>
}
