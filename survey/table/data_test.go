package table_test

import (
	"encoding/json"
	"errors"
	"io"
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
		Notes: []figure.Labels{{"keksitty", "påhittad", "invented"}, {"=2", "=2", "=2"}},
	}
}

// write returns what a form of a table is in English, with no-break spaces as underscores.
func write(t *testing.T, form func(io.Writer, figure.Language) error) string {
	t.Helper()
	var b strings.Builder
	if err := form(&b, figure.English); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), "\u00a0", "_")
}

// TestOneTableIsOneObject: a table in JSON, with everything that a cell may have; one without rows, or without
// columns, has empty lists.
func TestOneTableIsOneObject(t *testing.T) {
	const want = `{"id":"clients.made-up","section":"5","title":"Made up","edition":2026,` +
		`"rows":[{"key":"workshop","label":"workshop"},{"key":"formula","label":"=1"}],` +
		`"columns":[{"key":"clients","label":"clients","edition":2006,"measure":"count"},` +
		`{"key":"growth","label":"change","edition":0,"measure":"points"}],` +
		`"cells":[[{"exact":"4500/1","value":4500,"printed":"4,500","n":118,"over":"","marks":[]},` +
		`{"exact":"-2/11","value":-0.181818181818182,"printed":"−18.2_pp","n":14,"over":"earlier",` +
		`"marks":["small-base","not-comparable"]}],` +
		`[{"exact":null,"value":null,"printed":"–","n":0,"over":"","marks":[]},` +
		`{"exact":null,"value":null,"lo":"1/3","hi":"1/2","lo_open":false,"hi_open":false,"printed":"33.3–50.0_pp",` +
		`"n":40,"over":"earlier","marks":[]}]],"notes":["invented","=2"]}` + "\n"
	if diff := cmp.Diff(want, write(t, changes().WriteJSON)); diff != "" {
		t.Error(diff)
	}
	for want, x := range map[string]table.Table{
		`"rows":[],"columns":[],"cells":[]`: {Columns: []table.Column{}},
		`"rows":[{"key":"a","label":""}],"columns":[],"cells":[[]]`: {Columns: []table.Column{},
			Rows: []table.Heading{{Key: "a"}}, Cells: [][]table.Cell{{}}},
		`"rows":[],"columns":[{"key":"n","label":"","edition":0,"measure":"mean"}],"cells":[]`: {Columns: []table.Column{
			{Heading: table.Heading{Key: "n"}, Measure: table.AsMean}}},
	} {
		if diff := cmp.Diff(`{"id":"","section":"","title":"",`+want+"}\n", write(t, x.WriteJSON)); diff != "" {
			t.Error(diff)
		}
	}
}

// TestEverythingIsExplained: below a table, first what the numbers of respondents count, then its marks, its notes, and
// its short labels, each once.
func TestEverythingIsExplained(t *testing.T) {
	const text = `5 Made up [clients.made-up]
===========================

             cl. 2006             change
--------  -----------  -----------------
workshop  4,500 (118)    −18.2_pp*† (14)
=1              – (0)  33.3–50.0_pp (40)

(n): units that the figure covers
* small base
† not comparable
invented
=2
cl. = clients
`
	if diff := cmp.Diff(text, write(t, changes().WriteText)); diff != "" {
		t.Error(diff)
	}
	const markdown = `### 5 Made up
<!-- clients.made-up -->

|  | clients 2006 | change |
| --- | ---: | ---: |
| workshop | 4,500 (118) | −18.2_pp\*† (14) |
| =1 | – (0) | 33.3–50.0_pp (40) |

(n): units that the figure covers

\* small base

† not comparable

invented

\=2
`
	if diff := cmp.Diff(markdown, write(t, changes().WriteMarkdown)); diff != "" {
		t.Error(diff)
	}
	same := func(s string) figure.Labels { return figure.Labels{s, s, s} }
	x := table.Table{ID: "t", Section: "1", Naming: table.Short, Rows: []table.Heading{{Key: "a", Labels: same("a")}}}
	for i, label := range []string{"clients", "clients", "money", "n"} {
		x.Columns = append(x.Columns, table.Column{Measure: table.AsCount, Edition: []int{2006, 2011, 0, 0}[i],
			Heading: table.Heading{Key: label, Labels: same(label), Narrow: same(label[:1])}})
	}
	x.Cells = [][]table.Cell{make([]table.Cell, 4)}
	const short = `### 1
<!-- t -->

|  | c 2006 | c 2011 | m | n |
| --- | ---: | ---: | ---: | ---: |
| a | – | – | – | – |

c = clients; m = money
`
	if diff := cmp.Diff(short, write(t, x.WriteMarkdown)); diff != "" {
		t.Error(diff)
	}
}

// TestLinesOfTextToTheLastCharacter: a line of a hundred characters stands, and one more is two lines.
func TestLinesOfTextToTheLastCharacter(t *testing.T) {
	note := strings.Repeat("x", table.TextWidth-2) + " y"
	x := changes()
	for more, lines := range map[string]string{"": "\n" + note + "\n", "z": "\n" + note[:table.TextWidth-2] + "\n  yz\n"} {
		x.Notes = []figure.Labels{{English: note + more}}
		if text := write(t, x.WriteText); table.TextWidth != 100 || !strings.Contains(text, lines) {
			t.Errorf("%q:\n%s", more, text)
		}
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
	timeless := changes()
	timeless.Edition = table.Edition{}
	if csv := write(t, timeless.WriteCSV); strings.Count(csv, ";2006;count;") != 2 ||
		strings.Count(csv, ";;points;") != 2 {
		t.Error(csv)
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
invented
'=2
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
	text := func(x table.Table) string { return write(t, x.WriteText) }
	csv := func(x table.Table) string { return write(t, x.WriteCSV) }
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

// TestOnlyKeepsItsCells: of a table whose columns are of a kind, what is left is each cell in its place, and each sum
// with all of its parts.
func TestOnlyKeepsItsCells(t *testing.T) {
	x := table.Table{ID: "t", Of: table.Heading{Key: "size"}, Rows: []table.Heading{{Key: "a"}, {Key: "b"}, {Key: "all"}}}
	for j, key := range []string{"n", "low", "high", "both"} {
		c := table.Column{Heading: table.Heading{Key: key}, Measure: table.AsCount}
		if j > 0 {
			c.Of.Key = "grade"
		}
		x.Columns = append(x.Columns, c)
	}
	for i := range x.Rows {
		var row []table.Cell
		for j := range x.Columns {
			row = append(row, table.Cell{Figure: table.Respondents(int64(10*i+j), 99)})
		}
		x.Cells = append(x.Cells, row)
	}
	at := func(i, j int) table.Place { return table.Place{Row: i, Column: j} }
	x.Sums = []table.Sum{
		{Total: at(2, 3), Parts: []table.Place{at(0, 3), at(1, 3)}},
		{Total: at(1, 3), Parts: []table.Place{at(1, 1), at(1, 2)}},
	}
	got, ok := x.Only("grade", "both", "high")
	want := []string{"0,2,3", "10,12,13", "20,22,23"}
	var cells []string
	for i := range got.Rows {
		var row []string
		for j := range got.Columns {
			row = append(row, got.Print(i, j, figure.English))
		}
		cells = append(cells, strings.Join(row, ","))
	}
	if diff := cmp.Diff(want, cells); !ok || diff != "" {
		t.Error(diff)
	}
	sums := []table.Sum{{Total: at(2, 2), Parts: []table.Place{at(0, 2), at(1, 2)}}}
	if diff := cmp.Diff(sums, got.Sums); diff != "" {
		t.Error(diff)
	}
	got, ok = x.Only("size", "all", "b")
	if !ok || len(got.Columns) != 4 || got.Print(0, 3, figure.English) != "13" ||
		got.Print(1, 0, figure.English) != "20" ||
		len(got.Cells) != 2 {
		t.Errorf("%v", got.Cells)
	}
}

// TestAnswered: a table is answered where one of its cells has a figure or an interval, be it the last.
func TestAnswered(t *testing.T) {
	point := figure.Point(figure.Whole(0))
	for name, c := range map[string]struct {
		cell table.Cell
		want bool
	}{
		"nothing": {table.Cell{}, false}, "a base": {table.Cell{Figure: figure.Figure{N: 4}}, false},
		"a figure": {table.Cell{Figure: table.Respondents(0, 4)}, true}, "an interval": {table.Cell{Interval: &point}, true},
	} {
		for at := range 4 {
			x := table.Table{Cells: [][]table.Cell{make([]table.Cell, 2), make([]table.Cell, 2)}}
			x.Cells[at/2][at%2] = c.cell
			if x.Answered() != c.want {
				t.Errorf("%s in place %d: %v", name, at, !c.want)
			}
		}
	}
	if (table.Table{}).Answered() {
		t.Error("a table of nothing is answered")
	}
}

// TestFind: the cell of a key is that of the edition computed, which stands behind the earlier ones.
func TestFind(t *testing.T) {
	x := table.Table{Rows: []table.Heading{{Key: "a"}, {Key: "b"}}, Cells: [][]table.Cell{
		{{Figure: table.Respondents(1, 9)}, {Figure: table.Respondents(2, 9)}, {Figure: table.Respondents(3, 9)}},
		{{Figure: table.Respondents(4, 9)}, {Figure: table.Respondents(5, 9)}},
	}}
	for i, key := range []string{"n", "n", "m"} {
		x.Columns = append(x.Columns, table.Column{Heading: table.Heading{Key: key}, Edition: 2006 + 5*i})
	}
	for keys, want := range map[[2]string]int64{
		{"a", "n"}: 2, {"a", "m"}: 3, {"b", "n"}: 5, {"b", "m"}: 0, {"c", "n"}: 0, {"a", "b"}: 0, {"n", "a"}: 0,
	} {
		c, ok := x.Find(keys[0], keys[1])
		if ok != (want > 0) || ok && !c.Figure.Ratio.Equal(figure.Whole(want)) {
			t.Errorf("%v: %v, %v", keys, c.Figure, ok)
		}
	}
}

// TestTablesThatAreNotWritten: a table of no id, one whose cells are not its own, and one with a cell that cannot be is
// refused in every form, and says which cell, be it the last.
func TestTablesThatAreNotWritten(t *testing.T) {
	of := func(cells ...[]table.Cell) table.Table {
		return table.Table{ID: "t", Rows: []table.Heading{{Key: "a"}, {Key: "b"}}, Cells: cells, Columns: []table.Column{
			{Heading: table.Heading{Key: "n"}, Measure: table.AsShare},
			{Heading: table.Heading{Key: "m"}, Measure: table.AsShare},
		}}
	}
	n, count := table.Cell{Figure: figure.Figure{N: 5}}, table.Cell{Figure: table.Respondents(4, 6)}
	for says, x := range map[string]table.Table{
		"table = none: unknown value: no table has this id": {ID: "none"},
		"table = t: contradicting: the cells do not match the rows and columns": of(make([]table.Cell, 2),
			make([]table.Cell, 1)),
		"table t, b, m = 5: contradicting: respondents, but no figure": of(make([]table.Cell, 2),
			[]table.Cell{{}, n}),
		"table t, a, m = 6: contradicting: a count, where a share is printed": of([]table.Cell{{}, count},
			[]table.Cell{n, n}),
		"table t, b, n = 6: contradicting: a count, where a share is printed": of(make([]table.Cell, 2),
			[]table.Cell{count, n}),
		"table = t: contradicting: the cells do not match the rows and columns ": of(make([]table.Cell, 2)),
	} {
		for name, form := range map[string]func(io.Writer, figure.Language) error{
			"text": x.WriteText, "Markdown": x.WriteMarkdown, "JSON": x.WriteJSON, "JSON-stat": x.WriteJSONStat,
			"CSV": x.WriteCSV, "sums": func(io.Writer, figure.Language) error { return x.CheckSums() },
			"spreadsheet": func(w io.Writer, l figure.Language) error {
				return table.WriteSpreadsheet(w, l, slices.Values([]table.Table{changes(), x}))
			},
			"collection": func(w io.Writer, l figure.Language) error {
				return table.WriteCollection(w, l, "all", nil, slices.Values([]table.Table{changes(), x}))
			},
		} {
			var b strings.Builder
			if err := form(&b, figure.English); err == nil || err.Error() != strings.TrimSpace(says) || b.Len() > 0 {
				t.Errorf("%s: %v, want %s; %d bytes", name, err, says, b.Len())
			}
		}
	}
	err := table.WriteCollection(io.Discard, figure.English, "all", func() {}, slices.Values([]table.Table{changes()}))
	if err == nil {
		t.Error("an extension that is no JSON is written")
	}
	for _, v := range []any{changes(), table.Cube{}} {
		if _, err := json.Marshal(v); !errors.Is(err, figure.ErrNotStored) {
			t.Errorf("%T: %v", v, err)
		}
	}
}
