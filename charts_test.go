package barometer_test

import (
	order "cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/table"
)

// TestEveryChartIsFaithful: in every language, the description of every chart says all cells of its table as they are
// printed, every bar is as long as its exact ratio, and nothing is told apart by colour alone. The pictures of a chart
// that is split say and draw everything together.
func TestEveryChartIsFaithful(t *testing.T) {
	report := synthetic()
	drawn := 0
	for filled := range report.Tables() {
		c, ok := report.Chart(filled.ID)
		if !ok {
			continue
		}
		drawn++
		for l := range figure.Languages() {
			faithful(t, c, 900, l)
		}
	}
	if drawn < 33 {
		t.Errorf("%d charts", drawn)
	}
}

// TestChartsOfTwoEditionsAreFaithful: the same of charts of an edition beside the one before, both with responses.
func TestChartsOfTwoEditionsAreFaithful(t *testing.T) {
	file, err := os.Open("examples/barometer/synthetic2026.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	report, err := barometer.Reader{Edition: barometer.Edition2026(), Before: barometer.Edition2011()}.CSV(file).Compute()
	if err != nil {
		t.Fatal(err)
	}
	for filled := range report.Tables() {
		if c, ok := report.Chart(filled.ID); ok {
			faithful(t, c, 900, figure.Finnish)
		}
	}
}

// TestEveryChartOfT05IsFaithful: the same of the charts of T05, from its synthetic answers.
func TestEveryChartOfT05IsFaithful(t *testing.T) {
	file, err := os.Open("examples/survey/centres-synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var answers centres.Tally
	rows := coaching2005.Reader().CSV(file)
	if err := rows.Each(func(row *coaching2005.Response) error { return answers.Add(&row.Centre) }); err != nil {
		t.Fatal(err)
	}
	drawn := 0
	for filled := range coaching2005.Tables(&answers, figure.N(37)) {
		c, ok := coaching2005.Chart(filled)
		if !ok {
			continue
		}
		drawn++
		for l := range figure.Languages() {
			faithful(t, c, 900, l)
		}
	}
	if drawn != 14 {
		t.Errorf("%d charts", drawn)
	}
}

// TestChartsOfNothing: a report of no responses is drawn, without bars; a table that is none is not.
func TestChartsOfNothing(t *testing.T) {
	report := barometer.NewTally(barometer.Edition2026(), barometer.Edition2011()).Report()
	for filled := range report.Tables() {
		if c, ok := report.Chart(filled.ID); ok {
			faithful(t, c, 900, figure.Swedish)
		}
	}
	if _, ok := report.Chart("nope"); ok {
		t.Error("a table that is none is drawn")
	}
	err := chart.Chart{Table: report.Table("nope")}.WriteSVG(io.Discard, figure.English)
	if !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("a table that is none: %v", err)
	}
}

// picture is an SVG as it is read back: what it says and, in the order in which they stand, its bars.
type picture struct {
	title, desc string
	bars        []drawnBar
	ticks       []tick
	names       int               // beside bars
	patterns    map[string]string // geometry by id
	fills       map[string]bool
}

// drawnBar is a bar as it is drawn, in percent of the width, or in pixels.
type drawnBar struct {
	x, y, width, height *big.Rat
	open                bool
}

// tick is a number of the axis, and where its line is.
type tick struct {
	text string
	at   *big.Rat
}

// readPicture reads an SVG back.
func readPicture(t *testing.T, text string) picture {
	t.Helper()
	p, pattern, group := picture{patterns: map[string]string{}, fills: map[string]bool{}}, "", map[string]string{}
	var lines []*big.Rat
	decoder := xml.NewDecoder(strings.NewReader(text))
	for {
		token, err := decoder.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatalf("%v in\n%.2000s", err, text)
		}
		e, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		at := map[string]string{}
		for _, a := range e.Attr {
			at[a.Name.Local] = a.Value
		}
		length := func(name string) *big.Rat {
			x, ok := new(big.Rat).SetString(strings.TrimSuffix(at[name], "%"))
			if !ok {
				t.Fatalf("%s %s=%q is no length", e.Name.Local, name, at[name])
			}
			return x
		}
		if e.Name.Local == "g" { // what its elements have in common
			group = at
			continue
		}
		for _, name := range []string{"class", "fill"} {
			if at[name] == "" {
				at[name] = group[name]
			}
		}
		class, _, _ := strings.Cut(at["class"], " ")
		switch e.Name.Local + "." + class {
		case "title.", "desc.", "text.tick":
			inner, _ := decoder.Token()
			words, _ := inner.(xml.CharData)
			switch e.Name.Local {
			case "title":
				p.title = string(words)
			case "desc":
				p.desc = string(words)
			default:
				p.ticks = append(p.ticks, tick{text: string(words)})
			}
		case "text.name":
			p.names++
		case "pattern.":
			pattern = at["id"]
			p.patterns[pattern] = ""
		case "path.mark":
			p.patterns[pattern] = at["d"]
		case "line.line", "line.zero":
			if at["x1"] == at["x2"] {
				lines = append(lines, length("x1"))
			} else {
				lines = append(lines, length("y1"))
			}
		case "rect.key", "rect.bar", "rect.column":
			p.fills[strings.TrimSuffix(strings.TrimPrefix(at["fill"], "url(#"), ")")] = true
			if class == "key" {
				continue
			}
			p.bars = append(p.bars, drawnBar{
				length("x"), length("y"), length("width"), length("height"), strings.Contains(at["class"], "open"),
			})
		}
	}
	if len(lines) != len(p.ticks) {
		t.Fatalf("%d lines for %d numbers of the axis", len(lines), len(p.ticks))
	}
	for i := range lines {
		p.ticks[i].at = lines[i]
	}
	return p
}

// scale returns where 0 is on the axis, how long a unit is, and a thousandth of the axis, all from its numbers as they
// are printed; the unit of shares is 1, not a percent, also where the axis has room for bare numbers alone.
func (p picture) scale(t *testing.T, kind figure.Kind, l figure.Language) (zero, unit, thousandth *big.Rat) {
	t.Helper()
	value := func(i int) *big.Rat {
		printed, err := figure.ParseIn(strings.ReplaceAll(p.ticks[i].text, "−", "-"), l)
		if err != nil {
			t.Fatalf("axis: %v", err)
		}
		at := printed.Nominal().Rat()
		if kind.Hundredths() && printed.Kind() == figure.Number {
			at.Quo(at, big.NewRat(100, 1))
		}
		return at
	}
	last := len(p.ticks) - 1
	length := new(big.Rat).Sub(p.ticks[last].at, p.ticks[0].at)
	unit = new(big.Rat).Quo(length, new(big.Rat).Sub(value(last), value(0)))
	zero = new(big.Rat).Sub(p.ticks[0].at, new(big.Rat).Mul(value(0), unit))
	return zero, unit, length.Abs(length.Quo(length, big.NewRat(1000, 1)))
}

// marksInWords are the marks behind a number of a description.
var marksInWords = regexp.MustCompile(` \([^()]*\)$`)

// spoken returns the numbers that a description says, by the names before them: "municipality. share 2006".
func spoken(desc string) map[string]string {
	numbers := map[string]string{}
	cells, _, _ := strings.Cut(desc, "\n\n")
	for _, line := range strings.Split(cells, "\n") {
		head, rest, _ := strings.Cut(line, ". ")
		for _, part := range strings.Split(rest, "; ") {
			if colon := strings.LastIndex(part, ": "); colon >= 0 {
				numbers[head+". "+part[:colon]] = marksInWords.ReplaceAllString(part[colon+2:], "")
			}
		}
	}
	return numbers
}

// columnNames returns the names of the columns: the years alone where they are all that differs.
func columnNames(filled table.Table, l figure.Language) (names []string) {
	years := len(filled.Columns) > 1 && !slices.ContainsFunc(filled.Columns, func(c table.Column) bool {
		return c.Edition == 0 || c.Key != filled.Columns[0].Key
	})
	for _, c := range filled.Columns {
		switch year := strconv.Itoa(c.Edition); {
		case years:
			names = append(names, year)
		case c.Edition != 0:
			names = append(names, c.Label(l)+" "+year)
		default:
			names = append(names, c.Label(l))
		}
	}
	return names
}

// faithful checks a chart, cut into pictures of at most the height.
func faithful(t *testing.T, c chart.Chart, height int, l figure.Language) {
	t.Helper()
	name := fmt.Sprintf("%s in %s", c.Table.ID, l)
	said, bars := map[string]string{}, []drawnBar(nil)
	shared := readPicture(t, chart.Patterns())
	var p picture
	for _, piece := range c.Split(height, l) {
		var b strings.Builder
		if err := piece.WriteSVG(&b, l); err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
		before := p.ticks
		p = readPicture(t, b.String())
		if before != nil && len(p.ticks) > 0 && (before[0].text != p.ticks[0].text || before[0].at.Cmp(p.ticks[0].at) != 0 ||
			len(before) != len(p.ticks)) {
			t.Errorf("%s: its pictures have other axes", name)
		}
		if !strings.HasPrefix(p.title, c.Table.Section+" "+l.Of(c.Table.Title)) {
			t.Errorf("%s: the title is %q", name, p.title)
		}
		for names, number := range spoken(p.desc) {
			said[names] = number
		}
		if c.Form != chart.Sorted { // those of a pattern stand together
			slices.SortFunc(p.bars, func(a, b drawnBar) int { return order.Or(a.y.Cmp(b.y), a.x.Cmp(b.x)) })
		}
		bars = append(bars, p.bars...)
		for id := range p.fills {
			if _, ok := shared.patterns[id]; id != "" && !ok {
				t.Errorf("%s: no pattern %s", name, id)
			}
		}
		series := perGroup(c)
		if p.names == 0 && len(p.fills) < series && c.Form == chart.Grouped && len(p.bars) > series {
			t.Errorf("%s: %d patterns for %d bars of a group, without names", name, len(p.fills), series)
		}
	}
	want, columns := map[string]string{}, columnNames(c.Table, l)
	for i, r := range c.Table.Rows {
		for j := range c.Table.Columns {
			names := r.Label(l) + ". " + columns[j]
			if c.Turned {
				names = columns[j] + ". " + r.Label(l)
			}
			want[names] = c.Table.Print(i, j, l)
		}
	}
	if diff := cmp.Diff(want, said); diff != "" {
		t.Errorf("%s: the description does not say the table (-want +got):\n%s", name, diff)
	}
	if len(p.ticks) > 0 {
		lengths(t, name, c, p, bars, l)
	}
}

// perGroup returns how many bars a group has.
func perGroup(c chart.Chart) int {
	for _, group := range groupsOf(c) {
		return len(group)
	}
	return 0
}

// TestPatternsDiffer: the patterns of pictures differ by more than colour.
func TestPatternsDiffer(t *testing.T) {
	seen := map[string]string{}
	for id, geometry := range readPicture(t, chart.Patterns()).patterns {
		if other, ok := seen[geometry]; ok {
			t.Errorf("%s and %s differ by colour alone", id, other)
		}
		seen[geometry] = id
	}
	if len(seen) != chart.MaxParts {
		t.Errorf("%d patterns", len(seen))
	}
}

// lengths checks the bars: each begins where it should and is as long as its exact ratio, within a thousandth of the
// axis.
func lengths(t *testing.T, name string, c chart.Chart, p picture, bars []drawnBar, l figure.Language) {
	t.Helper()
	zero, unit, thousandth := p.scale(t, kindOf(c), l)
	close := func(what string, got *big.Rat, want *big.Rat) {
		if d := new(big.Rat).Sub(got, want); d.Abs(d).Cmp(thousandth) > 0 {
			t.Errorf("%s: %s is %s, want %s", name, what, got.FloatString(3), want.FloatString(3))
		}
	}
	k, stacked := 0, isStacked(c)
	for _, group := range groupsOf(c) {
		at := new(big.Rat).Set(zero)
		for _, cell := range group {
			lo, hi := cell.Figure.Ratio, cell.Figure.Ratio
			if cell.Interval != nil {
				lo, _ = cell.Interval.Lo()
				hi, _ = cell.Interval.Hi()
			}
			if cell.Interval == nil && !cell.Figure.Defined() {
				continue
			}
			for _, part := range [][2]figure.Ratio{{figure.Whole(0), lo}, {lo, hi}} {
				length := new(big.Rat).Mul(part[1].Sub(part[0]).Rat(), unit)
				size := new(big.Rat).Abs(length)
				if size.Cmp(thousandth) < 0 && (k == len(bars) || bars[k].extent(c).Cmp(thousandth) > 0) {
					continue // too short to be drawn
				}
				if k == len(bars) {
					t.Errorf("%s: %d bars only", name, k)
					return
				}
				what := fmt.Sprintf("bar %d", k)
				close(what, bars[k].extent(c), size)
				if c.Form != chart.Sorted {
					start := new(big.Rat).Add(at, new(big.Rat).Mul(part[0].Rat(), unit))
					if length.Sign() < 0 {
						start.Add(start, length)
					}
					close("the start of "+what, bars[k].x, start)
				}
				if stacked {
					at.Add(at, length)
				}
				k++
				if lo.Equal(hi) {
					break
				}
			}
		}
	}
	if k != len(bars) {
		t.Errorf("%s: %d bars, want %d", name, len(bars), k)
	}
}

// kindOf is the kind of figure that a chart draws.
func kindOf(c chart.Chart) figure.Kind {
	for _, k := range c.Table.Columns {
		if len(c.Columns) == 0 || slices.Contains(c.Columns, k.Key) {
			kind, _ := k.Measure.Print()
			return kind
		}
	}
	return 0
}

// extent is the length of a bar, or the height of a column.
func (b drawnBar) extent(c chart.Chart) *big.Rat {
	if c.Form == chart.Sorted {
		return b.height
	}
	return b.width
}

// isStacked reports whether every bar is a whole, or a part of one, cut into parts: what is none is drawn as bars from
// a common zero.
func isStacked(c chart.Chart) bool {
	one := big.NewRat(1, 1)
	for _, group := range groupsOf(c) {
		sum := new(big.Rat)
		for _, cell := range group {
			if cell.Interval != nil {
				return false
			}
			if cell.Figure.Defined() {
				sum.Add(sum, cell.Figure.Ratio.Rat())
			}
		}
		if sum.Cmp(one) > 0 || len(group) > chart.MaxParts {
			return false
		}
	}
	return c.Form == chart.Stacked
}

// yearsOf returns the editions of the columns.
func yearsOf(c chart.Chart, columns []int) (years []int) {
	for _, j := range columns {
		if year := c.Table.Columns[j].Edition; !slices.Contains(years, year) {
			years = append(years, year)
		}
	}
	return years
}

// groupsOf returns the cells that are drawn, by bar or group of bars.
func groupsOf(c chart.Chart) (groups [][]table.Cell) {
	var columns []int
	for j, k := range c.Table.Columns {
		if k.Key == c.Weight || len(c.Columns) > 0 && !slices.Contains(c.Columns, k.Key) {
			continue
		}
		if len(columns) == 0 || k.Measure == c.Table.Columns[columns[0]].Measure {
			columns = append(columns, j)
		}
	}
	if years := yearsOf(c, columns); c.Form == chart.Stacked && !c.Turned && len(years) > 1 {
		for _, row := range c.Table.Cells {
			for _, year := range years {
				var group []table.Cell
				for _, j := range columns {
					if c.Table.Columns[j].Edition == year {
						group = append(group, row[j])
					}
				}
				groups = append(groups, group)
			}
		}
		return groups
	}
	if !c.Turned {
		for _, row := range c.Table.Cells {
			var group []table.Cell
			for _, j := range columns {
				group = append(group, row[j])
			}
			groups = append(groups, group)
		}
		return groups
	}
	for _, j := range columns {
		var group []table.Cell
		for _, row := range c.Table.Cells {
			group = append(group, row[j])
		}
		groups = append(groups, group)
	}
	return groups
}
