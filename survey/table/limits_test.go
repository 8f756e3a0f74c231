package table

import (
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestNumbersOfJSONToTheLimits: 60 characters of digits and an exponent within 60 are read exactly, one more is not.
func TestNumbersOfJSONToTheLimits(t *testing.T) {
	nines := strings.Repeat("9", maxNumberDigits)
	for text, want := range map[string]string{
		nines: nines, nines + "9": "", "-" + nines: "", "-" + nines[1:]: "-" + nines[1:],
		"1e60": "1" + strings.Repeat("0", 60), "1e61": "", "1E+60": "1" + strings.Repeat("0", 60), "1e+61": "",
		"25e-1": "5/2", "1e-2": "1/100", "1.5e2": "150", "1e0": "1", "-2.5": "-5/2", "1e060": "1" + strings.Repeat("0", 60),
		"1e-61": "", "1e-061": "", "1e-060": "1/1" + strings.Repeat("0", 60),
		"1e0060":  "1" + strings.Repeat("0", 60),
		"1e00060": "", "1e+0060": "", "1e": "1", "1ex": "", "": "", "x": "",
	} {
		r, err := readNumber(text)
		if (err == nil) != (want != "") || err == nil && r.Rat().RatString() != want {
			t.Errorf("%q: %v, %v", text, r, err)
		}
	}
	if r, err := readNumber("1e-60"); err != nil || r.Rat().Denom().String() != "1"+strings.Repeat("0", 60) {
		t.Errorf("1e-60: %v, %v", r, err)
	}
}

// TestRespondentsOfACellToTheLimit: 2^53 is the last whole number that every reader of JSON keeps (RFC 8259, 6).
func TestRespondentsOfACellToTheLimit(t *testing.T) {
	for n, fine := range map[int64]bool{0: true, 1 << 53: true, 1<<53 + 1: false, -1: false} {
		x, err := readTree(strings.NewReader(fmt.Sprint(n)), 999)
		if err != nil {
			t.Fatal(err)
		}
		var c Cell
		if err := c.readN(x); (err == nil) != fine || fine && c.Figure.N != n {
			t.Errorf("%d: %d, %v", n, c.Figure.N, err)
		}
	}
}

// cubeOf returns a cube of sizes, whose values are the numbers of their places.
func cubeOf(t *testing.T, sizes ...int) Cube {
	t.Helper()
	var ids, list, dimensions, values []string
	n := 1
	for i, size := range sizes {
		var categories []string
		for k := range size {
			categories = append(categories, fmt.Sprintf("%q", fmt.Sprint("c", k)))
		}
		ids = append(ids, fmt.Sprintf("%q", fmt.Sprint("d", i)))
		list = append(list, fmt.Sprint(size))
		dimensions = append(dimensions, fmt.Sprintf("%q:{\"category\":{\"index\":[%s]}}", fmt.Sprint("d", i),
			strings.Join(categories, ",")))
		n *= size
	}
	for i := range n {
		values = append(values, fmt.Sprint(i))
	}
	cubes, err := ReadJSONStat(strings.NewReader(fmt.Sprintf(
		`{"class":"dataset","version":"2.0","label":"all","id":[%s],"size":[%s],"dimension":{%s},"value":[%s]}`,
		strings.Join(ids, ","),
		strings.Join(list, ","), strings.Join(dimensions, ","), strings.Join(values, ","))))
	if err != nil {
		t.Fatal(err)
	}
	return cubes[0]
}

// TestPlacesOfACubeToTheLast: the value at places is that of JSON-stat's order, the last dimension fastest; a place
// before the first or after the last, and a place too few or too many, is none.
func TestPlacesOfACubeToTheLast(t *testing.T) {
	c := cubeOf(t, 2, 3, 4)
	for i := -1; i <= 2; i++ {
		for j := -1; j <= 3; j++ {
			for k := -1; k <= 4; k++ {
				has := i >= 0 && i < 2 && j >= 0 && j < 3 && k >= 0 && k < 4
				value, _, ok := c.Value(i, j, k)
				if ok != has || has && !value.Equal(figure.Whole(int64(12*i+4*j+k))) || !has && value.Defined() {
					t.Errorf("%d, %d, %d: %v, %v", i, j, k, value, ok)
				}
			}
		}
	}
	for _, places := range [][]int{nil, {0, 0}, {0, 0, 0, 0}} {
		if _, _, ok := c.Value(places...); ok {
			t.Errorf("%v", places)
		}
	}
}

// TestWrapToTheLastCharacter: a line is as wide as it may be, and not wider; what does not fit is on the next one,
// indented, and a word that fits on no line is cut.
func TestWrapToTheLastCharacter(t *testing.T) {
	for _, x := range []struct {
		text          string
		width, indent int
		want          string
	}{
		{"", 5, 2, ""}, {"abcde", 5, 2, "abcde"}, {"abcdef", 5, 2, "abcde|  f"}, {"ab cd", 5, 2, "ab cd"},
		{"ab cde", 5, 2, "ab|  cde"}, {"ab cdef", 5, 2, "ab|  cde|  f"}, {"äö åäö", 5, 2, "äö|  åäö"},
		{"abc", 1, 2, "a|b|c"},
		{"ab\u00a0cd\u00a0ef", 3, 0, "ab|cd|ef"}, {"abc", 2, 2, "ab| c"}, {"a b", 1, 0, "a|b"}, {"  a   b ", 9, 0, "a b"},
	} {
		if got := strings.Join(Wrap(x.text, x.width, x.indent), "|"); got != x.want {
			t.Errorf("%q in %d: %q, want %q", x.text, x.width, got, x.want)
		}
	}
}

// TestColumnsFillABlockToTheLastCharacter: of five columns of four characters, each after a gap of two, two fit beside
// a label of eight on a page of twenty, in every block.
func TestColumnsFillABlockToTheLastCharacter(t *testing.T) {
	g := Grid{
		Columns: []string{"a", "b", "c", "d", "e"},
		Rows:    []GridRow{{"workshop", []string{"1111", "2222", "3333", "4444", "5555"}}},
	}
	const want = `             a     b
--------  ----  ----
workshop  1111  2222

             c     d
--------  ----  ----
workshop  3333  4444

             e
--------  ----
workshop  5555
`
	var b strings.Builder
	if err := g.WriteText(&b, 20); err != nil || b.String() != want {
		t.Errorf("%v\n%s\nwant\n%s", err, b.String(), want)
	}
}

// TestOnlyKeepsTheSumsThatItKeepsWhole: a sum stays where its total and all of its parts stay, be they first or last.
func TestOnlyKeepsTheSumsThatItKeepsWhole(t *testing.T) {
	all := Table{
		ID: "t", Of: Heading{Key: "row"}, Columns: []Column{{}, {}},
		Rows:  []Heading{{Key: "total"}, {Key: "a"}, {Key: "b"}},
		Cells: [][]Cell{{{}, {}}, {{}, {}}, {{}, {}}},
		Sums: []Sum{
			{Place{0, 0}, []Place{{1, 0}, {2, 0}}}, {Place{0, 1}, []Place{{1, 1}, {2, 1}}}, {Place{0, 1}, []Place{{1, 1}}},
		},
	}
	for keys, want := range map[string]int{"total a b": 3, "total a": 1, "total b": 0, "a b": 0, "total": 0} {
		only, ok := all.Only("row", strings.Fields(keys)...)
		if !ok || len(only.Sums) != want {
			t.Errorf("%s: %v", keys, only.Sums)
		}
	}
}

// TestRowsOfACubeAreCalledByWhatDiffers: a category that is the only one of its dimension is in the key of a row, and
// in its label only where the row has no other.
func TestRowsOfACubeAreCalledByWhatDiffers(t *testing.T) {
	for name, x := range map[string]struct {
		sizes        []int
		keys, labels string
	}{
		"one dimension":         {[]int{2}, "c0 c1", "c0|c1"},
		"one category":          {[]int{1}, "c0", "c0"},
		"one of two":            {[]int{2, 1}, "c0.c0 c1.c0", "c0|c1"},
		"the other of two":      {[]int{1, 2}, "c0.c0 c0.c1", "c0|c1"},
		"both":                  {[]int{2, 2}, "c0.c0 c0.c1 c1.c0 c1.c1", "c0, c0|c0, c1|c1, c0|c1, c1"},
		"two that are only one": {[]int{1, 1}, "c0.c0", "all"},
	} {
		read, err := cubeOf(t, x.sizes...).Table()
		if err != nil {
			t.Fatal(err)
		}
		var keys, labels []string
		for _, h := range read.Rows {
			keys, labels = append(keys, h.Key), append(labels, h.Label(figure.Swedish))
		}
		of := "" // what rows of several dimensions are has no name
		if len(x.sizes) == 1 {
			of = "d0"
		}
		if strings.Join(keys, " ") != x.keys || strings.Join(labels, "|") != x.labels || read.Of.Key != of {
			t.Errorf("%s: %q, %q", name, keys, labels)
		}
	}
}

// TestNullIsNoValueOfACube: in a list and in an object of places alike, and the places of an object are whole numbers
// below the size.
func TestNullIsNoValueOfACube(t *testing.T) {
	const cube = `{"class":"dataset","id":["a"],"size":[3],"value":%s,` +
		`"dimension":{"a":{"category":{"index":["x","y","z"]}}}}`
	for values, want := range map[string]string{
		`[1,null,3]`: "1--3", `{"0":1,"1":null,"2":3}`: "1--3", `{"2":3}`: "--3", `{}`: "--", `{"3":1}`: "refused",
		`{"-1":1}`: "refused", `{"00":1}`: "refused", `[1,2]`: "refused", `[1,2,3,4]`: "refused", `null`: "refused",
	} {
		got := "refused"
		if cubes, err := ReadJSONStat(strings.NewReader(fmt.Sprintf(cube, values))); err == nil {
			var all []string
			for i := range 3 {
				value, _, _ := cubes[0].Value(i)
				all = append(all, plain(value))
			}
			got = strings.Join(all, "-")
		}
		if got != want {
			t.Errorf("%s: %s, want %s", values, got, want)
		}
	}
}

// TestNoSumOfOpenCells: a sum with an open part, first or last, or an open total, does not hold, whatever its numbers.
func TestNoSumOfOpenCells(t *testing.T) {
	point := figure.Point(figure.Whole(1))
	of := func(n int64) Cell { return Cell{Figure: figure.New(figure.Whole(n), 9, 0)} }
	open := func(n int64) Cell { return Open(of(n).Figure, point) }
	for name, x := range map[string]struct {
		cells []Cell
		holds bool
	}{
		"closed": {[]Cell{of(3), of(1), of(2)}, true}, "no part": {[]Cell{of(1), of(1), {}}, true},
		"nothing": {[]Cell{{}, {}, {}}, true}, "of nothing": {[]Cell{{}, of(0), {}}, true},
		"no total": {[]Cell{{}, of(1), {}}, false}, "another": {[]Cell{of(4), of(1), of(2)}, false},
		"open total": {[]Cell{open(3), of(1), of(2)}, false}, "open first": {[]Cell{of(3), open(1), of(2)}, false},
		"open last":               {[]Cell{of(3), of(1), open(2)}, false},
		"open and adding nothing": {[]Cell{of(2), open(1), of(2)}, false},
		"all but one open":        {[]Cell{of(1), of(1), open(2)}, false},
	} {
		all := Table{
			ID: "t", Title: figure.Labels{"t", "t", "t"}, Columns: []Column{{Heading: Heading{Key: "n"}, Measure: AsCount}},
			Rows: []Heading{{Key: "all"}, {Key: "a"}, {Key: "b"}}, Sums: []Sum{{Place{0, 0}, []Place{{1, 0}, {2, 0}}}},
		}
		for _, c := range x.cells {
			all.Cells = append(all.Cells, []Cell{c})
		}
		if err := all.CheckSums(); (err == nil) != x.holds {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestDimensionsAreCalledByWhatTheyAre: the columns of a JSON-stat file are called by what all of them are, where that
// is one thing and not what the rows are; their categories have the labels of the language.
func TestDimensionsAreCalledByWhatTheyAre(t *testing.T) {
	named := func(key string) Heading {
		return Heading{Key: key, Labels: figure.Labels{key + " fi", key + " sv", key + " en"}}
	}
	cell := Cell{Figure: figure.Share(1, 20, figure.OverAnswering)}
	for name, x := range map[string]struct {
		first, second Heading // what the columns are
		want          string
	}{
		"one kind": {named("grade"), named("grade"), "grade"}, "two kinds": {named("grade"), named("year"), columnDimension},
		"one of them": {named("grade"), Heading{}, columnDimension}, "none": {Heading{}, Heading{}, columnDimension},
		"the rows'": {named("size"), named("size"), columnDimension},
	} {
		all := Table{
			ID: "t", Section: "1", Title: figure.Labels{"t", "t", "t"}, Counted: named("units").Labels, Of: named("size"),
			Rows: []Heading{named("small")}, Cells: [][]Cell{{cell, cell}}, Columns: []Column{
				{Heading: named("a"), Of: x.first, Measure: AsShare}, {Heading: named("b"), Of: x.second, Measure: AsShare},
			},
		}
		var b strings.Builder
		if err := all.WriteJSONStat(&b, figure.Swedish); err != nil {
			t.Fatal(name, err)
		}
		cubes, err := ReadJSONStat(strings.NewReader(b.String()))
		if err != nil || len(cubes[0].Dimensions) != 2 {
			t.Fatal(name, err)
		}
		d := cubes[0].Dimensions[1]
		if d.ID != x.want || d.Categories[0].Label != "a sv" || d.Categories[1].Label != "b sv" {
			t.Errorf("%s: %+v", name, d)
		}
		if x.want != columnDimension && d.Label != x.want+" sv" || cubes[0].Dimensions[0].Label != "size sv" {
			t.Errorf("%s: called %q and %q", name, d.Label, cubes[0].Dimensions[0].Label)
		}
		dated := strings.Replace(b.String(), `"key":"a","edition":0`, `"key":"a","edition":2011`, 1)
		if dated == b.String() {
			dated = strings.Replace(b.String(), `"key":"a"`, `"key":"a","edition":2011`, 1)
		}
		if cubes, err = ReadJSONStat(strings.NewReader(dated)); err == nil {
			_, err = cubes[0].Table()
		}
		if dated == b.String() || err == nil {
			t.Errorf("%s: a column of a year in a file without years is read", name)
		}
	}
}

// TestTitlesAreNotIndented: a title that fills two lines begins both at the edge, and is underlined as wide as it is.
func TestTitlesAreNotIndented(t *testing.T) {
	var b strings.Builder
	g := Grid{Title: "Clients of the units by type", Rows: []GridRow{{"x", nil}}}
	const want = "Clients of the units\nby type\n====================\n\nx\n"
	if err := g.WriteText(&b, 20); err != nil || b.String() != want {
		t.Errorf("%v\n%s", err, b.String())
	}
}

// TestValuesWrapToTheLastCharacter: values and headings that are wider than the page leaves room for are cut at its
// last character, and their next lines begin where the first does: beside a label of eight on a page of twenty, ten
// fit.
func TestValuesWrapToTheLastCharacter(t *testing.T) {
	var b strings.Builder
	g := Grid{Columns: []string{"abcdefghijklmnopqrst"}, Rows: []GridRow{{"workshop", []string{"12345678901234567890"}}}}
	const want = `          abcdefghij
          klmnopqrst
--------  ----------
workshop  1234567890
          1234567890
`
	if err := g.WriteText(&b, 20); err != nil || b.String() != want {
		t.Errorf("%v\n%s", err, b.String())
	}
}

// TestWhatIsSaidOfColumnsIsSaidOfEach: decimals, rounding and year of several columns are those of every one, and not
// of the columns that they were made from.
func TestWhatIsSaidOfColumnsIsSaidOfEach(t *testing.T) {
	of := Across(AsShare, Measures(), func(int, Heading, Measure) figure.Figure { return figure.Figure{} })
	rows := One("a", figure.Labels{})
	n := 0
	said := of.Decimals(2).Rounded(figure.HalfEven).Of(2011)
	for _, c := range Describe("t", "1", figure.Labels{}, rows, said).Fill(0).Columns {
		n++
		if c.Decimals != 2 || c.Rounding != figure.HalfEven || c.Edition != 2011 {
			t.Errorf("%s: %+v", c.Key, c)
		}
	}
	for _, c := range Describe("t", "1", figure.Labels{}, rows, of).Fill(0).Columns {
		n++
		if c.Decimals != 0 || c.Rounding != 0 || c.Edition != 0 {
			t.Errorf("%s, as it was declared: %+v", c.Key, c)
		}
	}
	if n != 14 {
		t.Errorf("%d columns of 7 measures", n)
	}
}

// TestColumnsOfAFileInAnotherOrder: the columns that the extension lists are those of the dimension and in its order,
// or every cell would be another's.
func TestColumnsOfAFileInAnotherOrder(t *testing.T) {
	share := func(part int64) Cell { return Cell{Figure: figure.Share(part, 40, figure.OverAnswering)} }
	x := Table{
		ID: "t", Title: figure.Labels{"t", "t", "t"}, Rows: []Heading{{Key: "all"}},
		Cells:   [][]Cell{{share(10), share(20)}},
		Columns: []Column{{Heading: Heading{Key: "a"}, Measure: AsShare}, {Heading: Heading{Key: "b"}, Measure: AsShare}},
	}
	for name, year := range map[string]int{"without years": 0, "of a year": 2011} {
		x.Edition.Year = year
		var b strings.Builder
		if err := x.WriteJSONStat(&b, figure.English); err != nil {
			t.Fatal(err)
		}
		const a, other = `"key":"a"`, `"key":"b"`
		for order, keys := range map[string][2]string{
			"as written": {a, other}, "another year": {a, other},
			"the other": {other, a}, "the first alone": {a, a}, "the second alone": {other, other},
		} {
			text := strings.NewReplacer(a, keys[0], other, keys[1]).Replace(b.String())
			if order == "another year" {
				if year == 0 {
					continue
				}
				text = strings.ReplaceAll(text, `"2011"`, `"2012"`) // of the dimension, not of the columns
			}
			cubes, err := ReadJSONStat(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			_, err = cubes[0].Table()
			if written := order == "as written"; (err == nil) != written || !written && !errors.Is(err, figure.ErrClash) {
				t.Errorf("%s, %s: %v", name, order, err)
			}
		}
	}
}

// TestSizesOfACubeToTheLimit: a product of MaxCells is read, and the next larger one is not, in whatever dimension.
func TestSizesOfACubeToTheLimit(t *testing.T) {
	for sizes, fine := range map[[3]int]bool{
		{1000, 1000, 2000}: true, {2000, 1000, 1000}: true, {1000, 1000, 2001}: false, {2001, 1000, 1000}: false,
	} {
		dimension := func(n int) string {
			places := make([]string, n)
			for i := range places {
				places[i] = strconv.Quote(strconv.Itoa(i))
			}
			return `{"category":{"index":[` + strings.Join(places, ",") + `]}}`
		}
		cubes, err := ReadJSONStat(strings.NewReader(fmt.Sprintf(`{"class":"dataset","id":["a","b","c"],"size":[%d,%d,%d],`+
			`"dimension":{"a":%s,"b":%s,"c":%s},"value":{}}`, sizes[0], sizes[1], sizes[2], dimension(sizes[0]),
			dimension(sizes[1]), dimension(sizes[2]))))
		if (err == nil) != fine || fine && cubes[0].Len() != MaxCells ||
			!fine && err.Error() != "size: out of range: more than 2000000000 values" {
			t.Errorf("%v: %v", sizes, err)
		}
	}
}

// TestDimensionsToTheLimit: as many dimensions of one category are read as there may be, and no more; none are refused.
func TestDimensionsToTheLimit(t *testing.T) {
	for n, fine := range map[int]bool{0: false, 1: true, maxDimensions: true, maxDimensions + 1: false} {
		var ids, sizes, dimensions []string
		for i := range n {
			ids, sizes = append(ids, strconv.Quote(strconv.Itoa(i))), append(sizes, "1")
			dimensions = append(dimensions, ids[i]+`:{"category":{"index":["x"]}}`)
		}
		_, err := ReadJSONStat(strings.NewReader(fmt.Sprintf(`{"class":"dataset","id":[%s],"size":[%s],"dimension":{%s},`+
			`"value":[1]}`, strings.Join(ids, ","), strings.Join(sizes, ","), strings.Join(dimensions, ","))))
		if (err == nil) != fine || !fine && !errors.Is(err, figure.ErrClash) {
			t.Errorf("%d dimensions: %v", n, err)
		}
	}
}

// TestYearsAreTimes: a time whose id is a year is the edition of a column; other times, and other things called by four
// digits, are a part of its name.
func TestYearsAreTimes(t *testing.T) {
	const cube = `{"class":"dataset","id":["m","t"],"size":[1,1],"role":{"metric":["m"],"time":["t"]},"value":[5],` +
		`"dimension":{"m":{"category":{"index":["%s"]}},"t":{"category":{"index":["%s"]}}}}`
	for ids, want := range map[[2]string]string{
		{"2011", "2026"}: "2011 2026", {"n", "2026"}: "n 2026", {"n", "2026M01"}: "n.2026M01 0", {"2011", "x"}: "2011.x 0",
		{"n", "0000"}: "n.0000 0", {"n", "-202"}: "n.-202 0", {"n", "20260"}: "n.20260 0", {"n", "0001"}: "n 1",
	} {
		cubes, err := ReadJSONStat(strings.NewReader(fmt.Sprintf(cube, ids[0], ids[1])))
		if err != nil {
			t.Fatal(err)
		}
		x, err := cubes[0].Table()
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(x.Columns[0].Key, " ", x.Columns[0].Edition); got != want {
			t.Errorf("%v: %s, want %s", ids, got, want)
		}
	}
}

// TestUnitsOfMeasures: what the figures of a column are, as JSON-stat and spreadsheets show it.
func TestUnitsOfMeasures(t *testing.T) {
	for m, want := range map[Measure]string{
		AsShare: "%", AsGrowth: "%", AsPoints: "%-enh.", AsEuros: "€", AsCount: "", AsMean: "", AsAmount: "", 0: "",
	} {
		if got := m.symbol(figure.Swedish); got != want {
			t.Errorf("%v: %q", m, got)
		}
	}
}

// TestOursHasTwoOrThreeDimensions: a file that says it is a table of ours has rows and columns, and may have years.
func TestOursHasTwoOrThreeDimensions(t *testing.T) {
	for n, fine := range map[int]bool{1: false, 2: true, 3: true, 4: false} {
		c := cubeOf(t, []int{1, 1, 1, 1}[:n]...)
		c.own = tree{"extension", map[string]any{"table": map[string]any{}}}
		_, err := c.Table()
		clash := errors.Is(err, figure.ErrClash) && strings.Contains(err.Error(), "2 or 3 dimensions")
		if clash == fine || err == nil {
			t.Errorf("%d: %v", n, err)
		}
	}
}

// TestNoNoteBecomesAList: what begins as a list, a quotation or a heading does, and only that, has a backslash.
func TestNoNoteBecomesAList(t *testing.T) {
	for note, want := range map[string]string{
		"": "", "a": "a", "- a": "\\- a", "+a": "\\+a", "> a": "\\> a", "= a": "\\= a", "1. a": "1\\. a", "12) a": "12\\) a",
		"1": "1", "12": "12", "1 a": "1 a", ". a": ". a", ") a": ") a", "a. b": "a. b", "# a": "\\# a",
	} {
		if got := paragraph(note); got != want {
			t.Errorf("%q: %q, want %q", note, got, want)
		}
	}
}

// TestCellsOutsideATable: each side of a table has a last cell, and beyond it there is none.
func TestCellsOutsideATable(t *testing.T) {
	x := Table{Columns: make([]Column, 2), Rows: make([]Heading, 2), Cells: [][]Cell{
		{{Figure: Respondents(1, 9)}, {Figure: Respondents(2, 9)}}, {{Figure: Respondents(3, 9)}},
	}}
	x.Columns[0].Measure, x.Columns[1].Measure = AsCount, AsCount
	for at, want := range map[[2]int]string{
		{0, 0}: "1", {0, 1}: "2", {1, 0}: "3", {1, 1}: "–", {0, 2}: "–", {2, 0}: "–", {-1, 0}: "–", {0, -1}: "–",
	} {
		if got := x.Print(at[0], at[1], figure.English); got != want {
			t.Errorf("%v: %s, want %s", at, got, want)
		}
	}
}

// TestSpreadsheetsOfWhatNobodyCounts: the numbers of respondents, and the marks, stand behind the figures where it is
// said what they count, and nowhere else.
func TestSpreadsheetsOfWhatNobodyCounts(t *testing.T) {
	x := Table{
		ID: "t", Title: figure.Labels{"T", "T", "T"}, Rows: []Heading{{Key: "a"}},
		Columns: []Column{{Heading: Heading{Key: "s"}, Measure: AsShare}},
		Cells:   [][]Cell{{{Figure: figure.Share(1, 2, figure.OverAnswering)}}},
	}
	for counted, columns := range map[string]int{"": 2, "units": 4} {
		x.Counted = figure.Labels{counted, counted, counted}
		if g := x.sheet(figure.English); len(g.Columns) != columns-1 || len(g.Rows[0].Cells) != columns-1 {
			t.Errorf("%q: %+v", counted, g)
		}
	}
}

// TestYearsOfACubeInTheirOrder: years stand from the first, whatever the order of the columns, and every cell in its
// own.
func TestYearsOfACubeInTheirOrder(t *testing.T) {
	x := Table{ID: "t", Title: figure.Labels{"t", "t", "t"}, Rows: []Heading{{Key: "all"}}, Cells: [][]Cell{nil}}
	for i, year := range []int{2026, 2006, 2011} {
		x.Columns = append(x.Columns, Column{Heading: Heading{Key: "n"}, Measure: AsCount, Edition: year})
		x.Cells[0] = append(x.Cells[0], Cell{Figure: figure.New(figure.Whole(int64(i)), 9, 0)})
	}
	var b strings.Builder
	if err := x.WriteJSONStat(&b, figure.English); err != nil ||
		!strings.Contains(b.String(), `"index":["2006","2011","2026"]`) || !strings.Contains(b.String(), `"value":[1,2,0]`) {
		t.Errorf("%v: %s", err, b.String())
	}
	for name, twice := range map[string]Table{
		"a row": {ID: "t", Rows: []Heading{{Key: "a"}, {Key: "a"}}, Columns: x.Columns[:1], Cells: [][]Cell{{{}}, {{}}}},
		"a column": {ID: "t", Rows: []Heading{{Key: "a"}}, Columns: []Column{x.Columns[0], x.Columns[0]},
			Cells: [][]Cell{{{}, {}}}},
	} {
		if err := twice.WriteJSONStat(io.Discard, figure.English); !errors.Is(err, figure.ErrClash) {
			t.Errorf("%s twice: %v", name, err)
		}
	}
}

// TestNestingToTheLastLevel: objects and lists within one another count alike.
func TestNestingToTheLastLevel(t *testing.T) {
	for n, fine := range map[int]bool{maxNesting: true, maxNesting + 1: false} {
		for name, text := range map[string]string{
			"lists":   strings.Repeat("[", n) + "1" + strings.Repeat("]", n),
			"objects": strings.Repeat(`{"a":`, n) + "1" + strings.Repeat("}", n),
			"both": strings.Repeat(`{"a":[`, n/2) + strings.Repeat("[", n%2) + "1" + strings.Repeat("]", n%2) +
				strings.Repeat("]}", n/2),
		} {
			if _, err := readTree(strings.NewReader(text), 999); (err == nil) != fine ||
				!fine && !errors.Is(err, figure.ErrRange) {
				t.Errorf("%d %s: %v", n, name, err)
			}
		}
	}
}

// TestEveryNoteIsWritten: all notes of a table stand below it, in their order, in text, in Markdown and in JSON, where
// the signs of markup stand as they are.
func TestEveryNoteIsWritten(t *testing.T) {
	same := func(s string) figure.Labels { return figure.Labels{s, s, s} }
	x := Table{
		ID: "t", Title: same("R & D <all>"), Rows: []Heading{{Key: "a", Labels: same("a")}},
		Columns: []Column{{Heading: Heading{Key: "n", Labels: same("n")}, Measure: AsCount}},
		Cells:   [][]Cell{{{Figure: figure.New(figure.Whole(1), 9, 0)}}},
		Notes:   []figure.Labels{same("first"), same("second")},
	}
	for name, write := range map[string]func(io.Writer, figure.Language) error{
		"text": x.WriteText, "Markdown": x.WriteMarkdown, "JSON": x.WriteJSON, "JSON-stat": x.WriteJSONStat,
	} {
		var b strings.Builder
		if err := write(&b, figure.English); err != nil {
			t.Fatal(name, err)
		}
		first, second := strings.Index(b.String(), "first"), strings.Index(b.String(), "second")
		if noted := name != "JSON-stat"; noted && (first < 0 || second < first) {
			t.Errorf("%s: the notes are not all in\n%s", name, b.String())
		}
		if name != "Markdown" && !strings.Contains(b.String(), "R & D <all>") {
			t.Errorf("%s: the title is not in\n%s", name, b.String())
		}
	}
}

// TestDecimalsOfACube: a column has the decimals that its file states, be they fewer than its values have, and else as
// many as the value with most of them, at most MaxDecimals; of a share those of its percent.
func TestDecimalsOfACube(t *testing.T) {
	const cube = `{"class":"dataset","id":["a","m"],"size":[3,2],"role":{"metric":["m"]},"value":[%s],"dimension":{` +
		`"a":{"category":{"index":["x","y","z"]}},"m":{"category":{"index":["n","s"],"unit":{%s"s":{"symbol":"%%"%s}}}}}}`
	for _, x := range []struct {
		values, stated string // the decimals of the shares
		n, s           int
		first          string // as it is printed
	}{
		{`null,1,0.5,2,3,3`, ``, 1, 0, "– 1%"}, {`null,1,null,0.5,0.5,2`, ``, 1, 1, "– 1.0%"},
		{`1,1,2,2,3,3`, ``, 0, 0, "1 1%"}, {`1,39.5,2,2,3,3`, ``, 0, 1, "1 39.5%"},
		{`1,1,2,2,3.25,3.5`, ``, 2, 1, "1.00 1.0%"},
		{`0.5,1,0.125,2,3.5,3`, ``, 3, 0, "0.500 1%"}, {`1.5,1,null,2,null,3`, ``, 1, 0, "1.5 1%"},
		{`null,null,null,null,null,null`, ``, 0, 0, "– –"}, {`1,39.5,2,2.25,3,3`, `,"decimals":0`, 0, 0, "1 40%"},
		{`1,39.5,2,2,3,3`, `,"decimals":2`, 0, 2, "1 39.50%"}, {`1e-20,1,2,2,3,3`, ``, figure.MaxDecimals, 0, ""},
	} {
		cubes, err := ReadJSONStat(strings.NewReader(fmt.Sprintf(cube, x.values, ``, x.stated)))
		if err != nil {
			t.Fatal(err)
		}
		read, err := cubes[0].Table()
		if err != nil || read.Columns[0].Decimals != x.n || read.Columns[1].Decimals != x.s {
			t.Errorf("%s%s: %+v, %v", x.values, x.stated, read.Columns, err)
		}
		if got := read.Print(0, 0, figure.English) + " " + read.Print(0, 1, figure.English); x.first != "" && got != x.first {
			t.Errorf("%s%s: %s", x.values, x.stated, got)
		}
	}
	for name, file := range map[string]string{
		"the first stated":    fmt.Sprintf(cube, `1,1,2,2.5,3,3`, `"n":{"decimals":2},`, ``),
		"of no metric at all": strings.Replace(fmt.Sprintf(cube, `1,1,2,2.5,3,3`, ``, ``), `"metric":["m"]`, ``, 1),
	} {
		cubes, err := ReadJSONStat(strings.NewReader(file))
		if err != nil {
			t.Fatal(err)
		}
		if read, err := cubes[0].Table(); err != nil || read.Columns[len(read.Columns)-1].Decimals != 1 {
			t.Errorf("%s: %+v, %v", name, read.Columns, err)
		}
	}
}

// TestCubesToTheLimitOfATable: of a million places there is a table, and of one more there is none.
func TestCubesToTheLimitOfATable(t *testing.T) {
	one := []Dimension{{ID: "a", Categories: []Category{{ID: "x"}}}}
	if _, err := (Cube{size: 1_000_000, Dimensions: one}).Table(); err != nil {
		t.Error(err)
	}
	_, err := (Cube{size: 1_000_001, Dimensions: one}).Table()
	if err == nil || err.Error() != "size = 1000001: out of range: a table has at most 1000000 cells" {
		t.Error(err)
	}
}

// TestFilesToTheLimit: a file of as many bytes as may be is read, its mark and spaces among them, and of one more it is
// not.
func TestFilesToTheLimit(t *testing.T) {
	for text, says := range map[string]string{
		"\ufeff[1]  ": "", "\ufeff[1]   ": "file: out of range: over 8 bytes", "[123456]": "",
		"[1234567]": "file: out of range: over 8 bytes",
	} {
		if _, err := readTree(strings.NewReader(text), 8); err == nil && says != "" || err != nil && err.Error() != says {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// TestPlainNumbersOfCells: what a column writes as a number: of an interval nothing, be there a figure beside it, nor
// of a count that would stand among shares; of a share its percent.
func TestPlainNumbersOfCells(t *testing.T) {
	half := figure.Share(1, 2, figure.OverAnswering)
	point := figure.Point(figure.Of(1, 2))
	for _, x := range []struct {
		measure Measure
		cell    Cell
		want    string
	}{
		{AsShare, Cell{Figure: half}, "50"}, {AsMean, Cell{Figure: half}, "0.5"}, {AsShare, Cell{}, ""},
		{AsShare, Cell{half, &point}, ""}, {AsMean, Cell{half, &point}, ""},
		{AsShare, Cell{Figure: Respondents(1, 2)}, ""}, {AsCount, Cell{Figure: Respondents(1, 2)}, "1"},
	} {
		if got := (Column{Measure: x.measure}).value(x.cell); got != x.want {
			t.Errorf("%v of %v: %q, want %q", x.cell, x.measure, got, x.want)
		}
	}
}
