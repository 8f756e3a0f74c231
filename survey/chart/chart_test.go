package chart

import (
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

var update = flag.Bool("update", false, "write the golden file anew")

func same(s string) figure.Labels { return figure.Labels{s, s, s} }

// shares is a table with a column for each list: parts of 40 readers.
func shares(m table.Measure, columns ...[]int64) table.Table {
	t := table.Table{
		ID: "readers", Section: "1", Title: figure.Labels{"Lukijat", "Läsare", "Readers"},
		Counted: figure.Labels{"lukijoita", "läsare", "readers"},
	}
	_, decimals := m.Print()
	for j, parts := range columns {
		name := string(rune('a' + j))
		t.Columns = append(t.Columns, table.Column{
			Heading: table.Heading{Key: name, Labels: same(name)}, Measure: m, Decimals: decimals,
		})
		for i, k := range parts {
			if len(t.Rows) <= i {
				row := "row " + number(i+1)
				t.Rows, t.Cells = append(t.Rows, table.Heading{Key: row, Labels: same(row)}), append(t.Cells, nil)
			}
			t.Cells[i] = append(t.Cells[i], table.Cell{Figure: figure.Share(k, 40, figure.OverAnswering)})
		}
	}
	return t
}

// drawnAs returns the picture of a chart.
func drawnAs(t *testing.T, c Chart) string {
	t.Helper()
	var b strings.Builder
	if err := c.WriteSVG(&b, figure.English); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// TestGolden: a picture of a fixed width, byte by byte. After a change that is meant, run go test ./survey/chart
// -update and look at it.
func TestGolden(t *testing.T) {
	readers := shares(table.AsShare, []int64{20, 15, 5}, []int64{0, 40, 0})
	c := Chart{Table: readers, Form: Stacked, Turned: true, Width: 480}
	got := drawnAs(t, c)
	const name = "testdata/readers.svg"
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Error(diff)
	}
}

// TestOnlyAWholeIsStacked: what is more than a whole, negative, left open, no share, or cut into more parts than
// there are patterns, is drawn as bars beside one another.
func TestOnlyAWholeIsStacked(t *testing.T) {
	open := shares(table.AsShare, []int64{20, 10})
	open.Cells[1][0] = table.Open(open.Cells[1][0].Figure, figure.Closed(figure.Of(1, 4), figure.Of(1, 2)))
	most := make([]int64, MaxParts)
	for name, c := range map[string]struct {
		table table.Table
		whole bool
	}{
		"a whole":            {shares(table.AsShare, []int64{20, 15, 5}), true},
		"less than a whole":  {shares(table.AsShare, []int64{20, 15}), true},
		"as many as may be":  {shares(table.AsShare, most), true},
		"one part too many":  {shares(table.AsShare, append(most, 0)), false},
		"more than a whole":  {shares(table.AsShare, []int64{20, 15, 6}), false},
		"a negative part":    {shares(table.AsShare, []int64{20, -5}), false},
		"points":             {shares(table.AsPoints, []int64{20, 15}), false},
		"a part left open":   {open, false},
		"several, one wrong": {shares(table.AsShare, []int64{20, 20}, []int64{40, 1}), false},
	} {
		d, err := Chart{Table: c.table, Form: Stacked, Turned: true}.data(figure.English)
		if err != nil || (d.form == Stacked) != c.whole {
			t.Errorf("%s: stacked %v, %v", name, d.form == Stacked, err)
		}
	}
}

// TestLongNamesAreNumbers: a bar of a group whose name has no room beside it has a number, which a note explains; a
// name never runs down beside its neighbours.
func TestLongNamesAreNumbers(t *testing.T) {
	five := shares(table.AsShare, []int64{20}, []int64{20}, []int64{20}, []int64{20}, []int64{20})
	long := strings.Repeat("very long name ", 5)
	five.Columns[2].Labels = same(long)
	got := drawnAs(t, Chart{Table: five})
	for _, says := range []string{">3</text>", "3 = very long name very", ">b</text>"} {
		if !strings.Contains(got, says) {
			t.Errorf("it does not say %q", says)
		}
	}
	_, beside, _ := strings.Cut(got, `<g class="name">`)
	beside, _, _ = strings.Cut(beside, "</g>")
	if n := strings.Count(beside, "<text"); n != 5 {
		t.Errorf("%d lines beside five bars", n)
	}
	five.Rows, five.Cells = append(five.Rows, five.Rows[0]), append(five.Cells, five.Cells[0])
	for _, piece := range (Chart{Table: five}).Split(150, figure.English) {
		if got := drawnAs(t, piece); piece.part != 1 && !strings.Contains(got, "3 = very long name very") {
			t.Errorf("part %d does not say what 3 is: %s", piece.part, got)
		}
	}
	five.Rows, five.Cells = five.Rows[:1], five.Cells[:1]
	five.Columns, five.Cells[0] = five.Columns[:3], five.Cells[0][:3]
	if got := drawnAs(t, Chart{Table: five}); strings.Contains(got, "3 = ") || !strings.Contains(got, `class="key"`) {
		t.Errorf("three are not named by a legend: %s", got)
	}
}

// TestShortNamesOfEditions: what a short name stands for is said once, not for each edition.
func TestShortNamesOfEditions(t *testing.T) {
	six := shares(table.AsShare, []int64{20}, []int64{20}, []int64{20}, []int64{20}, []int64{20}, []int64{20})
	for j := range six.Columns {
		name := string(rune('a' + j/2))
		six.Columns[j].Heading = table.Heading{Key: name, Labels: same(name + " at length"), Narrow: same(name)}
		six.Columns[j].Edition = []int{2011, 2026}[j%2]
	}
	got := drawnAs(t, Chart{Table: six})
	for _, want := range []string{">a = a at length; b = b at length; c = c at</text>", ">a 2026</text>"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
}

// TestNoWordIsBroken: a word of the terms that is longer than others gets the room that it needs beside its bar, and a
// number where it would leave none for the bars.
func TestNoWordIsBroken(t *testing.T) {
	five := shares(table.AsShare, []int64{20}, []int64{20}, []int64{20}, []int64{20}, []int64{20})
	five.Columns[1].Labels = same("hyvinvointialue")
	five.Columns[2].Labels = same("työllistymispalvelut")
	got := drawnAs(t, Chart{Table: five})
	for _, says := range []string{">hyvinvointialue</text>", ">3</text>"} {
		if !strings.Contains(got, says) {
			t.Errorf("it does not say %q", says)
		}
	}
}

// TestNumbersOfAnAxisDoNotTouch: where names and texts leave an axis no room for "−100% pts", its numbers are bare; the
// texts of the bars keep their unit.
func TestNumbersOfAnAxisDoNotTouch(t *testing.T) {
	points := shares(table.AsPoints, []int64{-39}, []int64{38}, []int64{1}, []int64{1}, []int64{1}, []int64{1})
	for j := range points.Columns {
		points.Columns[j].Labels = same("hyvinvointialue")
		points.Cells[0][j].Figure.N = 40 + int64(j) // so that each text has its base
	}
	points.Rows = append(points.Rows, points.Rows[0])
	points.Cells = append(points.Cells, slices.Clone(points.Cells[0]))
	for j := range points.Cells[1] {
		points.Cells[1][j].Figure.N = 50 + int64(j)
	}
	var svg struct {
		Groups []struct {
			Class string   `xml:"class,attr"`
			Texts []string `xml:"text"`
		} `xml:"g"`
	}
	if err := xml.Unmarshal([]byte(drawnAs(t, Chart{Table: points})), &svg); err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, g := range svg.Groups {
		for _, text := range g.Texts {
			if unit := strings.Contains(text, "pp"); g.Class == "tick" {
				seen++
				if unit {
					t.Errorf("the axis says %s", text)
				}
			}
		}
	}
	if seen < 3 || !strings.Contains(drawnAs(t, Chart{Table: points}), "−98") {
		t.Errorf("%d numbers: %v", seen, svg.Groups)
	}
}

// TestAGroupOfNothing: bars of a group that have no figure, all for the same reason, say it once; the description says
// every cell.
func TestAGroupOfNothing(t *testing.T) {
	two := shares(table.AsShare, []int64{20, 0}, []int64{20, 0}, []int64{20, 0})
	two.Cells[1] = make([]table.Cell, 3)
	_, drawn, _ := strings.Cut(drawnAs(t, Chart{Table: two}), "</desc>")
	if n := strings.Count(drawn, ">–</text>"); n != 1 {
		t.Errorf("it is said %d times: %s", n, drawn)
	}
	two.Cells[1][2].Figure.Marks = figure.NotComparable
	if _, drawn, _ = strings.Cut(drawnAs(t, Chart{Table: two}), "</desc>"); !strings.Contains(drawn, ">–†</text>") {
		t.Errorf("the mark is left out: %s", drawn)
	}
}

// TestNumbersBesideColumns: the numbers of the axis of sorted units stand beside the columns, never under them.
func TestNumbersBesideColumns(t *testing.T) {
	_, drawn, _ := strings.Cut(drawnAs(t, Chart{Table: shares(table.AsMean, []int64{40, 20}), Form: Sorted}), "</desc>")
	_, columns, _ := strings.Cut(drawn, `class="column"`)
	if !strings.Contains(drawn, ">0") || columns == "" || strings.Contains(columns, `x="0%"`) {
		t.Error(drawn)
	}
}

// TestLongNotesStayWithTheTable: a picture has the notes of its table where they are short, and says how many they are
// where they would be longer than the chart.
func TestLongNotesStayWithTheTable(t *testing.T) {
	readers := shares(table.AsShare, []int64{20})
	readers.Notes = []figure.Labels{same("read twice")}
	if got := drawnAs(t, Chart{Table: readers}); !strings.Contains(got, ">read twice</text>") {
		t.Errorf("the note is left out: %s", got)
	}
	for range 20 {
		readers.Notes = append(readers.Notes, same("read again"))
	}
	got := drawnAs(t, Chart{Table: readers})
	if strings.Contains(got, "read again") || !strings.Contains(got, ">21 notes: see the table</text>") {
		t.Errorf("long notes: %s", got)
	}
}

// TestABarForEachEdition: the parts of a row in two editions are no whole: each edition has a bar of its own.
func TestABarForEachEdition(t *testing.T) {
	both := shares(table.AsShare, []int64{30, 20}, []int64{35, 20}, []int64{10, 20}, []int64{5, 20})
	for j := range both.Columns {
		both.Columns[j].Key = []string{"yes", "yes", "no", "no"}[j]
		both.Columns[j].Labels = same(both.Columns[j].Key)
		both.Columns[j].Edition = []int{2006, 2011}[j%2]
	}
	d, err := Chart{Table: both, Form: Stacked}.data(figure.English)
	if err != nil || d.form != Stacked || len(d.series) != 2 || len(d.bars) != 4 {
		t.Fatalf("form %d, %d series, %d bars, %v", d.form, len(d.series), len(d.bars), err)
	}
	if b := d.bars[1]; b.label != "row 1 2011" || b.cells[0].text != "88%" || b.cells[1].text != "13%" {
		t.Errorf("%s: %v", b.label, b.cells)
	}
}

// TestFaultyCharts: what cannot be drawn is an error that says why.
func TestFaultyCharts(t *testing.T) {
	cut := shares(table.AsShare, []int64{20, 15})
	cut.Cells = cut.Cells[:1]
	two := shares(table.AsShare, []int64{1}, []int64{2})
	two.Columns[1].Measure = table.AsCount
	one := shares(table.AsShare, []int64{1})
	for name, c := range map[string]struct {
		chart Chart
		want  error
	}{
		"no table":             {Chart{Table: table.Table{ID: "nope"}}, figure.ErrUnknown},
		"no such column":       {Chart{Table: one, Columns: []string{"z"}}, figure.ErrClash},
		"no such weight":       {Chart{Table: one, Form: Sorted, Weight: "z"}, figure.ErrClash},
		"nothing but a weight": {Chart{Table: one, Form: Sorted, Weight: "a"}, figure.ErrClash},
		"a row is missing":     {Chart{Table: cut}, figure.ErrClash},
		"two measures":         {Chart{Table: two, Columns: []string{"a", "b"}}, figure.ErrClash},
		"too many bars":        {Chart{Table: shares(table.AsShare, make([]int64, MaxBars+1))}, figure.ErrRange},
		"as many as may be":    {Chart{Table: shares(table.AsShare, make([]int64, MaxBars))}, nil},
	} {
		if err := c.chart.WriteSVG(io.Discard, figure.English); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// TestAxis: an axis holds every number, in at most so many steps of 1, 2 or 5.
func TestAxis(t *testing.T) {
	for _, c := range []struct {
		lo, hi figure.Ratio
		want   string
	}{
		{figure.Whole(0), figure.Of(58, 100), "0% 20% 40% 60%"},
		{figure.Whole(0), figure.Whole(1), "0% 20% 40% 60% 80% 100%"},
		{figure.Whole(0), figure.Whole(0), "0% 1%"},
		{figure.Whole(0), figure.Of(1, 300), "0% 1%"},
		{figure.Of(-18, 100), figure.Of(128, 100), "−50% 0% 50% 100% 150%"},
		{figure.Of(-33, 100), figure.Whole(0), "−40% −30% −20% −10% 0%"},
		{figure.Whole(0), figure.Whole(150), "0% 5,000% 10,000% 15,000%"},
	} {
		d := &data{kind: figure.Percent, lang: figure.English, lo: c.lo, hi: c.hi}
		var texts []string
		newAxis(d, 5).lines(d, func(_ figure.Ratio, text string) { texts = append(texts, text) })
		if got := strings.Join(texts, " "); got != c.want {
			t.Errorf("from %v to %v: %s, want %s", c.lo, c.hi, got, c.want)
		}
	}
}

// TestLengths: a length is rounded once, to a thousandth.
func TestLengths(t *testing.T) {
	for _, c := range []struct {
		of   figure.Ratio
		want string
	}{
		{figure.Of(1, 3), "33.333%"}, {figure.Of(2, 3), "66.667%"}, {figure.Of(1, 8), "12.5%"}, {figure.Whole(1), "100%"},
		{figure.Whole(0), "0%"}, {figure.Of(1, 100_000), "0.001%"}, {figure.Of(-1, 4), "-25%"}, {figure.Ratio{}, "0%"},
	} {
		if got := whole.of(c.of).percent(); got != c.want {
			t.Errorf("%v is %s, want %s", c.of, got, c.want)
		}
	}
}

// TestLongLabelsWrap: no line of a picture holds more characters than there is room for on a telephone.
func TestLongLabelsWrap(t *testing.T) {
	long := shares(table.AsShare, []int64{9, 8}, []int64{5, 5}, []int64{1, 2}, []int64{3, 4}, []int64{3, 4})
	for i := range long.Rows {
		long.Rows[i].Labels = same(strings.Repeat("kehitysvammaisten työtoimintayksikkö ", 4))
	}
	for j := range long.Columns {
		long.Columns[j].Labels = same("tuotannollistyöpajamainenmonipalvelukeskus " + number(j))
	}
	for _, c := range []Chart{
		{Table: long}, {Table: long, Turned: true}, {Table: long, Form: Stacked}, {Table: long, Form: Sorted},
	} {
		var svg struct {
			Texts []string `xml:"g>text"`
		}
		if err := xml.Unmarshal([]byte(drawnAs(t, c)), &svg); err != nil {
			t.Fatal(err)
		}
		for _, text := range svg.Texts {
			if utf8.RuneCountInString(text) > perLine+3 {
				t.Errorf("%d characters: %s", utf8.RuneCountInString(text), text)
			}
		}
	}
}

// TestNothingIsSaid: where there is nothing to draw, the picture says so: "–" without figures, "0 %" where all is
// nothing.
func TestNothingIsSaid(t *testing.T) {
	none := shares(table.AsShare, []int64{0, 0})
	none.Cells[0][0], none.Cells[1][0] = table.Cell{}, table.Cell{}
	zero, empty := shares(table.AsShare, []int64{0, 0}), shares(table.AsShare, nil)
	for _, form := range []Form{Grouped, Stacked, Sorted} {
		for _, c := range []struct {
			table table.Table
			says  string
		}{{none, "–"}, {empty, "–"}, {zero, "0%"}} {
			text := drawnAs(t, Chart{Table: c.table, Form: form, Turned: form == Stacked})
			_, text, _ = strings.Cut(text, "</desc>")
			if !strings.Contains(text, ">"+c.says+"</text>") {
				t.Errorf("form %d: the picture does not say %s:\n%s", form, c.says, text)
			}
		}
	}
}

// TestSplit: the pictures of a chart hold every bar once, in order, and are no higher than they may be.
func TestSplit(t *testing.T) {
	c := Chart{Table: shares(table.AsShare, make([]int64, 100))}
	pieces, next := c.Split(500, figure.English), 0
	for _, p := range pieces {
		d, err := p.data(figure.English)
		if err != nil || p.from != next || len(d.bars) != p.to-p.from {
			t.Fatalf("from %d to %d: %v", p.from, p.to, err)
		}
		next = p.to
		if high := p.within(d, 0, len(d.bars)); high > 500 {
			t.Errorf("%d pixels", high)
		}
	}
	if next != 100 || len(pieces) < 2 {
		t.Errorf("%d pictures of %d bars", len(pieces), next)
	}
	if one := c.Split(5000, figure.English); len(one) != 1 {
		t.Errorf("%d pictures where one is enough", len(one))
	}
	if each := c.Split(1, figure.English); len(each) != 100 {
		t.Errorf("%d pictures of one bar", len(each))
	}
}

// element is an element of a picture, with those in it.
type element struct {
	XMLName  xml.Name
	Elements []element `xml:",any"`
}

// FuzzLabels: whatever the names of a table are, the picture is XML, and says them as text.
func FuzzLabels(f *testing.F) {
	f.Add("loan", "share", "library.purpose")
	f.Add("</text><script>", `" onload="x`, "a b)c")
	f.Add("\x00\xff\u2028", "&amp;", "")
	f.Fuzz(func(t *testing.T, row, column, id string) {
		filled := shares(table.AsShare, []int64{20, 10}, []int64{20, 30})
		filled.ID, filled.Title = id, same(row)
		filled.Rows[0].Labels, filled.Columns[0].Labels = same(row), same(column)
		for _, form := range []Form{Grouped, Stacked, Sorted} {
			var svg struct {
				Elements []element `xml:",any"`
			}
			if err := xml.Unmarshal([]byte(drawnAs(t, Chart{Table: filled, Form: form, Width: 480})), &svg); err != nil {
				t.Fatal(err)
			}
			for _, e := range svg.Elements {
				for _, inner := range append(e.Elements, e) {
					switch inner.XMLName.Local {
					case "title", "desc", "style", "rect", "pattern", "path", "g", "text", "line":
					default:
						t.Errorf("<%s> in the picture", inner.XMLName.Local)
					}
				}
			}
		}
	})
}
