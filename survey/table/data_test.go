package table_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// changes is a table of a share, a difference of shares and a count, with a label that a spreadsheet would compute.
func changes() table.Table {
	return table.Table{
		ID: "clients.made-up", Section: "5", Title: figure.Labels{"Keksitty", "Påhittad", "Made up"},
		Counted: figure.Labels{"yksiköitä", "enheter", "units"}, Edition: table.Edition{Year: 2026},
		Rows: []table.Heading{
			{Key: "workshop", Labels: figure.Labels{"työpaja", "verkstad", "workshop"}},
			{Key: "formula", Labels: figure.Labels{"=1", "=1", "=1"}},
		},
		Columns: []table.Column{
			{
				Heading: table.Heading{
					Key: "clients", Labels: figure.Labels{"asiakkaita", "klienter", "clients"},
					Narrow: figure.Labels{"as.", "kl.", "cl."},
				},
				Edition: 2006, Measure: table.AsCount,
			},
			{Heading: table.Heading{Key: "growth", Labels: figure.Labels{"muutos", "förändring", "change"}},
				Measure: table.AsPoints, Decimals: 1},
		},
		Cells: [][]table.Cell{
			{
				{Figure: figure.New(figure.Whole(4500), 118, 0)},
				{Figure: figure.New(figure.Of(-2, 11), 14, figure.OverEarlier, figure.NotComparable)},
			},
			{{Figure: figure.Figure{}}, table.Open(figure.New(figure.Of(1, 3), 40, figure.OverEarlier),
				figure.Closed(figure.Of(1, 3), figure.Of(1, 2)))},
		},
	}
}

// TestOneFileIsOneDataFrame: a record a cell, with the table's id; numbers have a point and nothing else, and every
// mark has a column.
func TestOneFileIsOneDataFrame(t *testing.T) {
	const want = `table;section;row;row_label;column;column_label;edition;measure;value;exact;lo;hi;printed;n;over;` +
		`small_base;not_comparable;unequal_bases;assumed
clients.made-up;5;workshop;työpaja;clients;asiakkaita;2006;count;4500;4500/1;;;4_500;118;;0;0;0;0
clients.made-up;5;workshop;työpaja;growth;muutos;2026;points;-0.181818181818182;-2/11;;;` +
		`"−18,2_%-yks.";14;earlier;1;1;0;0
clients.made-up;5;formula;'=1;clients;asiakkaita;2006;count;;;;;–;0;;0;0;0;0
clients.made-up;5;formula;'=1;growth;muutos;2026;points;;1/3..1/2;0.333333333333333;0.5;` +
		`"33,3–50,0_%-yks.";40;earlier;0;0;0;0
`
	var b strings.Builder
	if err := changes().WriteCSV(&b, figure.Finnish); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, strings.ReplaceAll(b.String(), "\u00a0", "_")); diff != "" {
		t.Error(diff)
	}
	b.Reset()
	if err := table.WriteCSV(&b, figure.Finnish, slices.Values([]table.Table{changes(), changes()})); err != nil {
		t.Fatal(err)
	}
	if strings.Count(b.String(), "\n") != 9 || strings.Count(b.String(), "table;") != 1 {
		t.Error(b.String())
	}
}

// TestASpreadsheetReadsNumbers: decimal commas, hyphens for minus signs, no spaces within numbers, the unit of points
// in the heading; what a spreadsheet would compute is guarded.
func TestASpreadsheetReadsNumbers(t *testing.T) {
	const want = "\ufeff" + `5 Made up
clients.made-up;clients 2006;change (pp);n (units): clients 2006;n (units): change;marks: clients 2006;marks: change
workshop;4500;-18,2;118;14;;"small base, not comparable"
'=1;–;"33,3–50,0_%-yks.";0;40;;
`
	var b strings.Builder
	all := slices.Values([]table.Table{changes(), changes()})
	if err := table.WriteSpreadsheet(&b, figure.English, all); err != nil {
		t.Fatal(err)
	}
	got := strings.ReplaceAll(b.String(), "\u00a0", "_")
	if diff := cmp.Diff(want+"\n"+strings.TrimPrefix(want, "\ufeff"), got); diff != "" {
		t.Error(diff)
	}
}

// TestLabels: short labels where they are asked for, in any form, and explained in text.
func TestLabels(t *testing.T) {
	text := func(x table.Table) string {
		var b strings.Builder
		if err := x.WriteText(&b, figure.English); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	csv := func(x table.Table) string {
		var b strings.Builder
		if err := x.WriteCSV(&b, figure.English); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	x, short, long := changes(), changes(), changes()
	short.Naming, long.Naming = table.Short, table.Long
	if s := text(long); strings.Contains(s, "cl.") || text(x) != text(short) {
		t.Error(s)
	}
	if s := csv(short); !strings.Contains(s, ";cl.;") || csv(x) != csv(long) {
		t.Error(s)
	}
}

// TestOnly: a table of a kind is narrowed to some of it, with the sums that remain whole.
func TestOnly(t *testing.T) {
	rows := table.RowsOf([]table.Heading{{Key: "a"}, {Key: "b"}, {Key: "a.x"}, {Key: "all"}},
		func(h table.Heading) table.Heading { return h }).Of("kind", figure.Labels{})
	one := func(_ int, _ table.Heading) figure.Figure { return table.Respondents(1, 1) }
	d := table.Describe("made.up", "1", figure.Labels{}, rows, table.Count("n", figure.Labels{}, one),
		table.AcrossRows(table.AsCount, rows, func(_ int, h, _ table.Heading) figure.Figure { return one(0, h) }))
	x := d.TotalColumn("all", "a").SumRow("all", []string{"a", "b"}).Fill(0)
	got, ok := x.Only("kind", "a", "all")
	var keys []string
	for _, r := range got.Rows {
		keys = append(keys, r.Key)
	}
	for _, c := range got.Columns {
		keys = append(keys, c.Key)
	}
	if diff := cmp.Diff([]string{"a", "a.x", "all", "n", "a", "a.x", "all"}, keys); diff != "" || !ok ||
		len(got.Sums) != 3 {
		t.Errorf("%t, %v: %s", ok, got.Sums, diff)
	}
	if _, ok := x.Only("size", "a"); ok {
		t.Error("the table is of no such kind")
	}
}
