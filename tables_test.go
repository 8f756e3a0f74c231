package barometer_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// of2011 reads rows that name no year as those of 2011.
var of2011 = barometer.Reader{Edition: barometer.Edition2011(), Before: barometer.Edition2006()}

// reportOf returns the report of invented responses in CSV, none of them faulty.
func reportOf(t *testing.T, responses string, editions ...barometer.Edition) *barometer.Report {
	t.Helper()
	reader := of2011
	if len(editions) > 0 {
		reader = barometer.Reader{Edition: editions[0]}
	}
	report, err := reader.CSV(strings.NewReader(responses)).Compute()
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// printed returns the row of a table with the key as it is printed in English, and its marks.
func printed(t *testing.T, filled table.Table, row string) (cells []string) {
	t.Helper()
	for i, r := range filled.Rows {
		if r.Key != row {
			continue
		}
		for j, c := range filled.Cells[i] {
			cell := filled.Print(i, j, figure.English)
			if marks := c.Figure.Marks.String(); marks != "" {
				cell += " " + marks
			}
			cells = append(cells, cell)
		}
		return cells
	}
	t.Errorf("%s has no row %s", filled.ID, row)
	return nil
}

// rows compares the rows of a table as they are printed.
func rows(t *testing.T, name string, filled table.Table, want map[string][]string) {
	t.Helper()
	for row, cells := range want {
		if diff := cmp.Diff(cells, printed(t, filled, row)); diff != "" {
			t.Errorf("%s, %s, row %s (-want +got):\n%s", name, filled.ID, row, diff)
		}
	}
}

// TestResponse: three units answered, however many were asked.
func TestResponse(t *testing.T) {
	const three = "unit.type;unit.part2\nworkshop;yes\nworkshop;\nother;no\n"
	unknown, err := barometer.NewEdition(2016, "2016-12-31")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		edition barometer.Edition
		first   []string
	}{
		"531 forms sent":     {barometer.Edition2011(), []string{"531", "3", "1%"}},
		"the number unknown": {unknown, []string{"–", "3", "–"}},
	} {
		rows(t, name, reportOf(t, three, c.edition).Table("unit.response"), map[string][]string{
			"part-1": c.first, "part-2": {"3", "1", "33% small-base"},
		})
	}
}

// TestNoSecondPart: where no unit tells of a second part, it was sent to nobody.
func TestNoSecondPart(t *testing.T) {
	one := reportOf(t, "unit.type\nworkshop\nother\n", barometer.Edition2011())
	rows(t, "one part", one.Table("unit.response"), map[string][]string{"part-2": {"–", "–", "–"}})
}

// TestIntervalsAreMarked: an interval over three units is marked like a figure over three; the estimate of the frame is
// known, and rests on no units.
func TestIntervalsAreMarked(t *testing.T) {
	few := reportOf(t, `unit.type;funding.municipal;funding.service-sales;clients.total
workshop;40;60;10
workshop;40;60;10
other;100;0;20
`)
	rows(t, "three units", few.Table("unit.coverage"), map[string][]string{ // 3 of 700 and 3 of 600
		"everyone": {"600–700", "3", "0–1% small-base"}, "workshop": {"275", "2", "1% small-base"},
	})
	rows(t, "three units", few.Table("funding.municipal-total"), map[string][]string{ // 28 and 40 of 40 clients
		"everyone": {"70% small-base", "30% small-base", "70–100% small-base"},
	})
	rows(t, "the field", synthetic().Table("unit.coverage"), map[string][]string{
		"everyone": {"600–700", "211", "30–35%"}, "mental-health": {"90", "7", "8% small-base"},
	})
}

// TestCoverageWithoutAnswers: B12 2.1 estimates 250 units for people with intellectual disabilities and 600 to 700 in
// all; that none of them answered is a coverage of 0 %. Of the type Other nobody knows how many there are.
func TestCoverageWithoutAnswers(t *testing.T) {
	rows(t, "one workshop", reportOf(t, "unit.type\nworkshop\n").Table("unit.coverage"), map[string][]string{
		"intellectual-disability": {"250", "0", "0%"}, "workshop": {"275", "1", "0% small-base"}, "other": {"–", "–", "–"},
		"everyone": {"600–700", "1", "0% small-base"},
	})
	rows(t, "nobody", new(barometer.Tally).Report().Table("unit.coverage"), map[string][]string{
		"mental-health": {"90", "0", "0%"}, "other": {"–", "–", "–"}, "everyone": {"600–700", "0", "0%"},
	})
	frame, err := barometer.NewFrame(map[unit.Type]uint32{unit.Workshop: 1}, 1, 2)
	if err != nil {
		t.Fatal(err)
	}
	few, err := barometer.NewEdition(2016, "2016-12-31", barometer.WithFrame(frame))
	if err != nil {
		t.Fatal(err)
	}
	rows(t, "one or two", reportOf(t, "unit.type\nworkshop\n", few).Table("unit.coverage"), map[string][]string{
		"workshop": {"1", "1", "100% small-base"}, "everyone": {"1–2", "1", "50–100% small-base"},
	})
}

// TestNotAsked: what no unit filled in has no figure, as if it had not been asked; a 0 that one of them filled in is
// 0 % of all.
func TestNotAsked(t *testing.T) {
	report := reportOf(t, "unit.type;unit.staff.management;"+
		"unit.staff.expert;clients.practical-training;clients.other-kela;"+
		`transitions.education;transitions.other
workshop;3;0;10;0;5;0
workshop;;;30;;;
mental-health;;;;;;
`)
	rows(t, "staff", report.Table("unit.staff"), map[string][]string{
		"management": {"3.0 small-base", "100% small-base"}, "expert": {"0.0 small-base", "0% small-base"},
		"other": {"–", "–"},
	})
	rows(t, "services", report.Table("clients.services"), map[string][]string{
		"practical-training": {"40 small-base", "100% small-base"}, "other-kela": {"0 small-base", "0% small-base"},
		"other-te": {"–", "–"},
	})
	rows(t, "payers", report.Table("clients.providers"), map[string][]string{
		"te-office":    {"40 small-base assumed", "100% small-base assumed"}, // other services of theirs were not told
		"kela":         {"0 small-base assumed", "0% small-base assumed"},
		"municipality": {"–", "–"},
	})
	rows(t, "types", report.Table("clients.by-type"), map[string][]string{
		"workshop": {"–", "40 small-base", "100% small-base", "–", "–"}, "mental-health": {"–", "–", "–", "–", "–"},
	})
	rows(t, "transitions", report.Table("transitions.all"), map[string][]string{ // the clients of the one unit that told
		"education": {"5 small-base", "50% small-base", "33% small-base assumed", "100% small-base"},
		"other":     {"0 small-base", "0% small-base", "0% small-base assumed", "0% small-base"},
		"unknown":   {"–", "–", "– assumed", "–"},
	})
}

// TestLoads: however many units answer, the table of clients per instructor has at most 26 rows, one client wide up to
// 20: 27/4, 48/7 and 62/9 are 6.75, 6.857… and 6.888…, 117 clients of 17 instructors together. All units of the series
// stand behind each row.
func TestLoads(t *testing.T) {
	type row struct{ Key, Finnish, English, Mean, Units string }
	const head = "unit.type;clients.total;unit.staff.production-instruction\n"
	var many strings.Builder
	for clients := range 300 {
		for halves := range 20 {
			fmt.Fprintf(&many, "workshop;%d;%d,%d\n", clients, halves/2, halves%2*5)
		}
	}
	if rows := reportOf(t, head+many.String()).Table("clients.per-instructor-units").Rows; len(rows) != 26 {
		t.Errorf("%d rows of units with every load", len(rows))
	}
	for name, c := range map[string]struct {
		responses string
		n         int64
		want      []row
	}{
		"on the border, and below it": {"workshop;10;2\nother;21;3\nother;14,0;2,5\n", 3, []row{
			{"5-to-under-6", "5 – alle 6", "5 to under 6", "5.3", "2"},
			{"7-to-under-8", "7 – alle 8", "7 to under 8", "7.0", "1"}}},
		"one load": {"workshop;10;4\nother;5;2\n", 2, []row{{"2-to-under-3", "2 – alle 3", "2 to under 3", "2.5", "2"}}},
		"neighbours and far away": {"other;31;4,5\nworkshop;24;3,5\nother;62;9\nother;2000;1\n", 4, []row{
			{"6-to-under-7", "6 – alle 7", "6 to under 7", "6.9", "3"},
			{"100-or-more", "100 tai enemmän", "100 or more", "2,000.0", "1"}}},
		"wide classes": {"workshop;20;1\nother;24;1\nother;25;1\nother;99;1\n", 4, []row{
			{"20-to-under-25", "20 – alle 25", "20 to under 25", "22.0", "2"},
			{"25-to-under-30", "25 – alle 30", "25 to under 30", "25.0", "1"},
			{"50-to-under-100", "50 – alle 100", "50 to under 100", "99.0", "1"}}},
		"less than one": {"workshop;1;2\n", 1, []row{{"0-to-under-1", "0 – alle 1", "0 to under 1", "0.5", "1"}}},
		"nobody":        {"workshop;;\n", 0, nil},
	} {
		filled := reportOf(t, head+c.responses).Table("clients.per-instructor-units")
		var got []row
		for i, r := range filled.Rows {
			got = append(got, row{
				r.Key, r.Label(figure.Finnish), r.Label(figure.English),
				filled.Print(i, 0, figure.English), filled.Print(i, 1, figure.English),
			})
			for _, cell := range filled.Cells[i] {
				if cell.Figure.N != c.n || cell.Figure.Marks != 0 {
					t.Errorf("%s, row %s: %v, want all %d units of the series and no mark", name, r.Key, cell.Figure, c.n)
				}
			}
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// TestMovedByService: a unit that told transitions by service, in the six rows of the chart of B12 11.2. Practical and
// preparatory training are one, 5 and 1 of 20 and 10 clients; work try-outs of two payers, too.
func TestMovedByService(t *testing.T) {
	report := reportOf(t, "unit.type;clients.practical-training;clients.preparatory-training;clients.te-work-try-out;"+
		"clients.kela-work-try-out;clients.other-te;clients.other;transitions.practical-training.open-employment;"+
		"transitions.preparatory-training.open-employment;transitions.kela-work-try-out.open-employment;"+
		`transitions.other.open-employment
workshop;20;10;30;10;50;50;5;1;8;2
workshop;20;10;30;10;;;;;;
`)
	filled := report.Table("transitions.by-service")
	var columns []string
	for _, c := range filled.Columns {
		columns = append(columns, c.Key)
	}
	want := []string{
		"training", "pay-subsidised-work", "work-try-out", "rehabilitative-work-activity", "job-coaching", "other",
	}
	if diff := cmp.Diff(want, columns); diff != "" {
		t.Errorf("columns (-want +got):\n%s", diff)
	}
	rows(t, "by service", filled, map[string][]string{
		// 6 of 30, 8 of 40, 2 of 100: of two try-outs and two others nobody told those of one
		"open-employment": {"20% small-base", "–", "20% small-base assumed", "–", "–", "2% small-base assumed"},
		"education":       {"–", "–", "–", "–", "–", "–"},
	})
	f := report.Transitions.FromService(unit.Everyone, clients.PreparatoryTraining, transitions.OpenEmployment)
	if f.Percent(0).String() != "10 %" {
		t.Errorf("of preparatory training alone: %v", f)
	}
}

// TestSpreadColumns: of two workshops with 20 % and 60 % of municipal income, half have less than a half. Shares of the
// units say so beside shares of income.
func TestSpreadColumns(t *testing.T) {
	filled := reportOf(t, "unit.type;funding.municipal;funding.projects\nworkshop;20;80\nworkshop;60;40\n").
		Table("funding.spread")
	var ofUnits []string
	for j, c := range filled.Columns {
		for l, words := range map[figure.Language]string{
			figure.Finnish: "yksiköistä: ", figure.Swedish: "av enheterna: ", figure.English: "of the units: ",
		} {
			if strings.HasPrefix(c.Label(l), words) != (j > 4) {
				t.Errorf("%s is labelled %q", c.Key, c.Label(l))
			}
		}
		if j > 4 {
			ofUnits = append(ofUnits, c.Key)
		}
	}
	if diff := cmp.Diff([]string{"some", "below-half", "above-third", "above-half"}, ofUnits); diff != "" {
		t.Errorf("shares of the units (-want +got):\n%s", diff)
	}
	small := func(percent ...string) (cells []string) {
		for _, p := range percent {
			cells = append(cells, p+" small-base")
		}
		return cells
	}
	rows(t, "two workshops", filled, map[string][]string{
		"workshop.municipal": small("20%", "20%", "40%", "60%", "60%", "100%", "50%", "50%", "50%"),
	})
	five := "unit.type;funding.municipal;funding.projects\n"
	for _, share := range []int{10, 20, 30, 40, 50} { // the second and the fourth are the quartiles
		five += fmt.Sprintf("workshop;%d;%d\n", share, 100-share)
	}
	rows(t, "five workshops", reportOf(t, five).Table("funding.spread"), map[string][]string{
		"workshop.municipal": small("10%", "20%", "30%", "40%", "50%", "100%", "80%", "40%", "0%"),
		"workshop.projects":  small("50%", "60%", "70%", "80%", "90%", "100%", "0%", "100%", "80%"),
	})
}

// TestSharesNameTheirWhole: every share, growth and difference of shares in a table says what it is over.
func TestSharesNameTheirWhole(t *testing.T) {
	everyTable(t, func(name string, filled table.Table) {
		for i := range filled.Cells {
			for j, c := range filled.Cells[i] {
				m := filled.Columns[j].Measure
				if (m == table.AsShare || m == table.AsGrowth || m == table.AsPoints) && c.Figure.N > 0 && !c.Figure.Over.Valid() {
					t.Errorf("%s, %s of %s: %v is over nothing", name, filled.Columns[j].Key, filled.Rows[i].Key, c.Figure)
				}
			}
		}
	})
}

// TestSums: every cell that is declared to be the sum of others is their sum exactly, whatever was answered.
func TestSums(t *testing.T) {
	sums := 0
	everyTable(t, func(name string, filled table.Table) {
		sums += len(filled.Sums)
		if err := filled.CheckSums(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	})
	if sums < 100 {
		t.Errorf("only %d sums", sums)
	}
}

// TestAgesToTheYear: in 2011 a unit of 2007 is four years old, and one of 2006 five; so at the end of every band of B12
// 2.3, whose last one has no end.
func TestAgesToTheYear(t *testing.T) {
	file := "unit.type;unit.founded\n"
	for _, year := range []int{2007, 2006, 2001, 2000, 1998, 1996, 1995, 1991, 1990, 1900} {
		file += fmt.Sprintf("workshop;%d\n", year)
	}
	report := reportOf(t, file+"other;\nother;2011\n", barometer.Edition2011())
	for band, percent := range map[string]string{
		"0-4": "10%", "5-10": "20%", "11-15": "30%", "16-20": "20%", "over-20": "20%",
	} {
		cells := printed(t, report.Table("unit.age-by-type"), band)
		if !slices.Contains(cells, percent+" small-base") {
			t.Errorf("%s of the workshops: %q", band, cells)
		}
	}
	rows(t, "all", report.Table("unit.age"), map[string][]string{ // 2 and 3 of 11
		"0-4": {"18% small-base"}, "11-15": {"27% small-base"}, "over-20": {"18% small-base"},
	})
}

// TestASpreadForEverySource: every source that the edition offers has a row in every group; of two workshops with 40
// and 60 % from the municipality the least, the middle and the most are told, and one has more than a half.
func TestASpreadForEverySource(t *testing.T) {
	const two = "unit.type;funding.municipal;funding.other\nworkshop;40;60\nworkshop;60;40\n"
	report := reportOf(t, two, barometer.Edition2011())
	filled, sources := report.Table("funding.spread"), 0
	for range barometer.Edition2011().Options().Sources() {
		sources++
	}
	if len(filled.Rows)%sources != 0 || len(filled.Rows) < 7*sources {
		t.Errorf("%d rows of %d sources", len(filled.Rows), sources)
	}
	for _, source := range []string{"municipal", "other"} {
		got := printed(t, filled, "workshop."+source)
		want := []string{"40%", "40%", "50%", "60%", "60%", "100%", "50%", "100%", "50%"}
		for i, cell := range got {
			if i < len(want) && cell != want[i]+" small-base" {
				t.Errorf("%s: %q, want %q", source, got, want)
				break
			}
		}
		if len(got) != len(want) {
			t.Errorf("%s: %d cells", source, len(got))
		}
	}
}
