package table_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// made returns a table with everything that a table may have: editions, marks, an open cell, cells without a figure, a
// column that only one edition has, and a share that is none because it has no whole.
func made() table.Table {
	open := figure.Between(figure.Of(1, 3), true, figure.Of(2, 5), false)
	share := func(part, whole int64, marks ...figure.Marks) table.Cell {
		return table.Cell{Figure: figure.Share(part, whole, figure.OverAnswering, marks...)}
	}
	heading := func(key string) table.Heading {
		return table.Heading{Key: key, Labels: figure.Labels{key + " fi", key + " sv", key + " en"}}
	}
	return table.Table{
		ID: "made.up", Section: "1.2", Title: figure.Labels{"Keksitty", "Påhittad", "Made up"},
		Counted: figure.Labels{"kirjastoja", "bibliotek", "libraries"},
		Edition: table.Edition{Year: 2026, Date: "2026-12-31"},
		Of:      table.Heading{Key: "size", Labels: figure.Labels{"koko", "storlek", "size"}},
		Rows:    []table.Heading{heading("a"), heading("b")},
		Columns: []table.Column{
			{Heading: heading("share"), Measure: table.AsShare, Edition: 2011, Decimals: 1, Rounding: figure.HalfEven},
			{Heading: heading("share"), Measure: table.AsShare, Edition: 2026},
			{Heading: heading("growth"), Measure: table.AsGrowth},
			{Heading: heading("mean"), Measure: table.AsMean, Decimals: 1},
		},
		Cells: [][]table.Cell{
			{share(1, 3), share(211, 531, figure.UnequalBases), {Figure: figure.Figure{Marks: figure.NotComparable}},
				share(7, 2)},
			{
				share(1, 8, figure.Assumed, figure.NotComparable), table.Open(share(1, 40).Figure, open),
				share(-17, 100), {Figure: figure.New(figure.Of(10, 4), 4, 0)},
			},
		},
	}
}

// TestJSONStatIsWhatThePortalsRead: ids, sizes, roles, units, values and statuses, worked out by hand.
func TestJSONStatIsWhatThePortalsRead(t *testing.T) {
	var out bytes.Buffer
	if err := made().WriteJSONStat(&out, figure.Finnish); err != nil {
		t.Fatal(err)
	}
	// Rows a and b; columns share, growth and mean; years 2011 and 2026: the year runs fastest.
	for _, part := range []string{
		`"version":"2.0","class":"dataset","label":"Keksitty","id":["size","column","edition"],"size":[2,3,2],`,
		`"role":{"metric":["column"],"time":["edition"]}`,
		`"size":{"label":"koko","category":{"index":["a","b"],"label":{"a":"a fi","b":"b fi"}}}`,
		`"share":{"label":"osuus","symbol":"%","decimals":0}`,
		`"value":[33.333333333333333,39.736346516007533,null,null,null,3.5,12.5,null,null,-17,null,2.5]`,
		`"status":{"0":"small-base","1":"unequal-bases","10":"not-in-table","11":"small-base","2":"not-in-table",` +
			`"3":"not-comparable+no-figure","4":"not-in-table","5":"small-base",` +
			`"6":"small-base+not-comparable+assumed","7":"range","8":"not-in-table"}`,
		`"small-base":"pieni vastaajamäärä"`,
		`"exact":["1/3","211/531",null,null,null,"7/2","1/8",null,null,"-17/100",null,"10/4"]`,
		`"n":[3,531,0,0,0,2,8,40,0,100,0,4]`,
		`"edition":{"label":"vuosi","category":{"index":["2011","2026"],"label":{"2011":"2011","2026":"2026"}}}`,
		`"extension":{"status":{"label":{"assumed":"oletukseen perustuva","no-figure":"ei lukua",` +
			`"not-comparable":"ei vertailukelpoinen","not-in-table":"ei taulukossa","range":"vaihteluväli",` +
			`"small-base":"pieni vastaajamäärä",` +
			`"unequal-bases":"eri vastaajajoukot"}}`,
		`"table":{"id":"made.up","section":"1.2","counted":"kirjastoja","edition":2026,"reference":"2026-12-31","columns":[` +
			`{"key":"share","edition":2011,"measure":"share","decimals":1,"rounding":"half-even"},`,
		`"over":["answering","answering","","","","answering","answering","answering","","answering","",""]`,
		`"printed":["33,3_%","40_%","","–","","3,5","12,5_%","33–40_%","","−17_%","","2,5"]`,
		`"range":[null,null,null,null,null,null,null,{"lo":"1/3","hi":"2/5","lo_open":true,"hi_open":false},` +
			`null,null,null,null]`,
	} {
		if !strings.Contains(strings.ReplaceAll(out.String(), "\u00a0", "_"), part) {
			t.Errorf("no %s in\n%s", part, out.String())
		}
	}
}

// TestJSONStatReadBackPrintsTheSame: a table that was written and read again has the same cells, printed and exact, and
// is written as the same bytes.
func TestJSONStatReadBackPrintsTheSame(t *testing.T) {
	tables := []table.Table{made()}
	timeless := made()
	timeless.Edition, timeless.Columns = table.Edition{}, timeless.Columns[1:]
	timeless.Columns[0].Edition = 0
	for i := range timeless.Cells {
		timeless.Cells[i] = timeless.Cells[i][1:]
	}
	empty := made()
	empty.Rows, empty.Cells = nil, nil
	open := made()
	for i, row := range open.Cells {
		for j, c := range row[:3] {
			row[j] = table.Open(figure.Share(1, 9, figure.OverAnswering),
				figure.Closed(figure.Of(int64(i+j), 9), figure.Of(5, 9)))
			row[j].Figure.Marks |= c.Figure.Marks
		}
	}
	tables = append(tables, timeless, empty, open)
	for _, want := range tables {
		for l := range figure.Languages() {
			var out, again bytes.Buffer
			if err := want.WriteJSONStat(&out, l); err != nil {
				t.Fatal(err)
			}
			got, err := readBack(out.Bytes())
			if err != nil {
				t.Fatal(err)
			}
			for i := range want.Rows {
				for j := range want.Columns {
					if diff := cmp.Diff(want.Cells[i][j], got.Cells[i][j]); diff != "" {
						t.Errorf("%d, %d: %s", i, j, diff)
					}
					if got.Print(i, j, l) != want.Print(i, j, l) {
						t.Errorf("%d, %d: %s, was %s", i, j, got.Print(i, j, l), want.Print(i, j, l))
					}
				}
			}
			if err := got.WriteJSONStat(&again, l); err != nil || again.String() != out.String() {
				t.Errorf("%v: %s", err, cmp.Diff(out.String(), again.String()))
			}
		}
	}
}

func readBack(data []byte) (table.Table, error) {
	cubes, err := table.ReadJSONStat(bytes.NewReader(data))
	if err != nil {
		return table.Table{}, err
	}
	if len(cubes) != 1 {
		return table.Table{}, fmt.Errorf("%d cubes", len(cubes))
	}
	return cubes[0].Table()
}

// TestCollection: tables in one file come back one by one.
func TestCollection(t *testing.T) {
	var out bytes.Buffer
	other := made()
	other.ID = "other"
	all := slices.Values([]table.Table{made(), other})
	if err := table.WriteCollection(&out, figure.Swedish, "Två", nil, all); err != nil {
		t.Fatal(err)
	}
	cubes, err := table.ReadJSONStat(&out)
	if err != nil || len(cubes) != 2 {
		t.Fatalf("%d, %v", len(cubes), err)
	}
	if got, err := cubes[1].Table(); err != nil || got.ID != "other" {
		t.Errorf("%s, %v", got.ID, err)
	}
}

// official is a table as PxWeb writes one, with invented numbers: synthetic.
const official = `{"class":"dataset","label":"Työpajat","source":"synthetic","updated":"2026-01-02T06:00:00Z",
"id":["Vuosi","Alue","Tiedot"],"size":[2,2,2],"version":"2.0",
"role":{"time":["Vuosi"],"geo":["Alue"],"metric":["Tiedot"]},
"dimension":{
 "Vuosi":{"label":"Vuosi","category":{"index":{"2011":1,"2006":0},"label":{"2011":"2011","2006":"2006"}}},
 "Alue":{"label":"Alue","category":{"index":["SSS","MK01"],"label":{"SSS":"KOKO MAA","MK01":"Uusimaa"}}},
 "Tiedot":{"label":"Tiedot","category":{"index":{"lkm":0,"osuus":1},"label":{"lkm":"Lukumäärä","osuus":"Osuus, %"},
  "unit":{"lkm":{"base":"lukumäärä","decimals":0},"osuus":{"base":"%","decimals":1}}}}},
"value":[200,100,79,39.5,250,100.0,null,4e1],"status":{"6":".."},"extension":{"px":{"language":"fi"}}}`

// TestOfficialTable: the columns are metrics and years, the rows places, and a missing value is told.
func TestOfficialTable(t *testing.T) {
	got, err := readBack([]byte(official))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := got.WriteText(&out, figure.Finnish); err != nil {
		t.Fatal(err)
	}
	const want = `Työpajat
========

          Lukumäärä   Osuus,  Lukumäärä   Osuus,
               2006   % 2006       2011   % 2011
--------  ---------  -------  ---------  -------
KOKO MAA        200  100,0_%        250  100,0_%
Uusimaa          79   39,5_%          –   40,0_%

..: 1 luku
`
	if diff := cmp.Diff(want, strings.ReplaceAll(out.String(), "\u00a0", "_")); diff != "" {
		t.Error(diff)
	}
}

// TestStatusAsListObjectOrText: the three forms that the format has say the same, and sparse values are read.
func TestStatusAsListObjectOrText(t *testing.T) {
	const cube = `{"class":"dataset","id":["a"],"size":[3],"dimension":{"a":{"category":{"index":["x","y","z"]}}},` +
		`"value":{"1":2.50},"status":%s}`
	for status, want := range map[string]string{
		`["e",null,"e"]`: "e  e", `{"0":"e","2":"e"}`: "e  e", `"e"`: "e e e", `["e"]`: "e e e", `null`: "  ",
	} {
		cubes, err := table.ReadJSONStat(strings.NewReader(fmt.Sprintf(cube, status)))
		if err != nil {
			t.Errorf("%s: %v", status, err)
			continue
		}
		var got, values []string
		for i := range 3 {
			value, s, _ := cubes[0].Value(i)
			got, values = append(got, s), append(values, value.String())
		}
		if strings.Join(got, " ") != want || strings.Join(values, " ") != "– 5/2 –" {
			t.Errorf("%s: %q, %q", status, got, values)
		}
	}
}

// TestHostileJSONStatIsRefusedWithItsPlace: what is not of the format, or too large, is refused and says where.
func TestHostileJSONStatIsRefusedWithItsPlace(t *testing.T) {
	replaced := func(old, by string) string {
		if !strings.Contains(official, old) {
			t.Fatalf("no %s", old)
		}
		return strings.Replace(official, old, by, 1)
	}
	var ids []string
	for i := range 1300 {
		ids = append(ids, fmt.Sprintf("%q", fmt.Sprint(i)))
	}
	large := `{"category":{"index":[` + strings.Join(ids, ",") + `]}}`
	tooLarge := `{"class":"dataset","id":["a","b","c"],"size":[1300,1300,1300],"dimension":{"a":` + large + `,"b":` +
		large +
		`,"c":` + large + `},"value":{}}`
	for name, c := range map[string]struct {
		in, path string
		kind     error
	}{
		"nothing":                 {"", "file", figure.ErrSyntax},
		"a list":                  {"[]", "file", figure.ErrSyntax},
		"cut off":                 {official[:300], "dimension.Vuosi.category", figure.ErrSyntax},
		"two values":              {"{} {}", "file", figure.ErrSyntax},
		"no UTF-8":                {"\xff{}", "file", figure.ErrSyntax},
		"nested":                  {strings.Repeat(`{"a":`, 1000), "", figure.ErrRange},
		"unknown class":           {replaced(`"dataset"`, `"datacube"`), "class", figure.ErrUnknown},
		"a class that is no text": {replaced(`"dataset"`, `7`), "class", figure.ErrSyntax},
		"version 1":               {`{"dataset":{}}`, "class", figure.ErrMissing},
		"neither":                 {`{"class":"x","dataset":{}}`, "class", figure.ErrUnknown},
		"no class":                {`{"id":[]}`, "class", figure.ErrMissing},
		"another version":         {replaced(`"version":"2.0"`, `"version":"3.0"`), "version", figure.ErrUnknown},
		"a product of 2.197·10^9": {tooLarge, "size", figure.ErrRange},
		"a product that wraps":    {replaced(`[2,2,2]`, `[2,9223372036854775807,2]`), "size[1]", figure.ErrRange},
		"a size below 0":          {replaced(`[2,2,2]`, `[2,-2,2]`), "size[1]", figure.ErrRange},
		"a size that is no whole": {replaced(`[2,2,2]`, `[2,2.0,2]`), "size[1]", figure.ErrRange},
		"another size":            {replaced(`[2,2,2]`, `[2,3,2]`), "dimension.Alue.category", figure.ErrClash},
		"a size too few":          {replaced(`[2,2,2]`, `[2,2]`), "size", figure.ErrClash},
		"an id twice": {replaced(`["Vuosi","Alue","Tiedot"]`, `["Vuosi","Vuosi","Tiedot"]`), "id",
			figure.ErrClash},
		"a value too few":         {replaced(`[200,100,`, `[200,`), "value", figure.ErrClash},
		"a value that is text":    {replaced(`[200,`, `["200",`), "value[0]", figure.ErrSyntax},
		"a value over all bounds": {replaced(`4e1`, `4e999999999`), "value[7]", figure.ErrRange},
		"a place outside":         {replaced(`"6":".."`, `"8":".."`), "status.8", figure.ErrRange},
		"a place in two writings": {replaced(`"6":".."`, `"06":".."`), "status.06", figure.ErrRange},
		"a status that is none":   {replaced(`{"6":".."}`, `[1]`), "status[0]", figure.ErrSyntax},
		"one place for two": {replaced(`{"2011":1,"2006":0}`, `{"2011":1,"2006":1}`), "dimension.Vuosi.category.index.2011",
			figure.ErrClash},
		"a member twice":  {replaced(`"source":"synthetic"`, `"source":"a","source":"b"`), "source", figure.ErrClash},
		"an unknown role": {replaced(`"geo":["Alue"]`, `"place":["Alue"]`), "role.place", figure.ErrUnknown},
		"decimals over all bounds": {replaced(`"base":"%","decimals":1`, `"base":"%","decimals":400`),
			"dimension.Tiedot.category.unit.osuus.decimals", figure.ErrRange},
	} {
		_, err := table.ReadJSONStat(strings.NewReader(c.in))
		faults := figure.Faults(err)
		if !errors.Is(err, c.kind) || len(faults) != 1 || c.path != "" && faults[0].Path != c.path {
			t.Errorf("%s: %.300v", name, err)
		}
	}
}

// TestWordsOfHostileJSONStat: each fault says in words what is wrong, with the place and the value, be it the last of
// several.
func TestWordsOfHostileJSONStat(t *testing.T) {
	const sound = `{"class":"dataset","id":["a"],"size":[2],"dimension":{"a":{"category":{"index":["x","y"]}}},` +
		`"value":[1,2]}`
	for _, x := range []struct{ old, by, says string }{
		{sound, `{"dataset":{}}`, "class: missing: a bundle of version 1: ask its source for json-stat2"},
		{sound, `{}`, "class: missing: dataset or collection is needed"},
		{`"dataset"`, `"x"`, "class = x: unknown value: dataset or collection is read"},
		{sound, `[7]`, "file: not readable: an object is needed"}, {sound, "\xff", "file: not readable: not UTF-8"},
		{sound, sound + "1", "file: not readable: something follows its value"},
		{sound, sound + "]", "file: not readable: something follows its value"},
		{sound, sound + "\n}", "file: not readable: something follows its value"},
		{sound, "", "file: not readable: it ends too early"}, {sound, `{"a":1`, "file: not readable: it ends too early"},
		{sound, `{"a":{"b":[7`, "a.b: not readable: it ends too early"},
		{sound, `{"a":{"b":[`, "a.b: not readable: it ends too early"},
		{sound, `{"a":[7}`, "a: not readable: invalid character '}' after array element"},
		{sound, `{"a":7]`, "file: not readable: invalid character ']' after object key:value pair"},
		{sound, `{"class":"collection"}`, "link.item: not readable: a list is needed"},
		{sound, `{"class":"collection","link":{"item":[` + sound + `,{"href":"https://example.org"}]}}`,
			"link.item[1]: missing: the item stands elsewhere: read it by itself"},
		{`"value"`, `"version":"1.0","value"`, "version = 1.0: unknown value: version 2 is read"},
		{`[2]`, `7`, "size = 7: not readable: a list is needed"},
		{`[2]`, `[]`, "size: contradicting: 0 sizes for 1 dimensions; 1 to 50 are read"},
		{`[2]`, `[3]`, "dimension.a.category: contradicting: 2 categories, its size is 3"},
		{`[2]`, `[2000000001]`, "size[0] = 2000000001: out of range: a whole number from 0 to 2000000000 is needed"},
		{`"y"]}}`, `"y"]}},"b":{}`, "dimension: contradicting: 2 dimensions for 1 ids"},
		{`["x","y"]`, `["x","y"],"child":{"x":["y","y"]}`,
			"dimension.a.category.child.x: contradicting: y is a part of itself, or stands twice"},
		{`["x","y"]`, `["x","y"],"child":{"x":["y","x"]}`,
			"dimension.a.category.child.x: contradicting: x is a part of itself, or stands twice"},
		{`["x","y"]`, `{"x":0,"y":2}`,
			"dimension.a.category.index.y = 2: out of range: a whole number from 0 to 1 is needed"},
		{`["x","y"]`, `{"x":0,"y":0}`, "dimension.a.category.index.y = 0: contradicting: x has the same place"},
		{`["x","y"]`, `["x","x"]`, "dimension.a.category.index: contradicting: x stands twice"},
		{`["x","y"]`, `["x",7]`, "dimension.a.category.index[1] = 7: not readable: a text is needed"},
		{`"index":["x","y"]`, `"label":{"x":"X","y":"Y"}`,
			"dimension.a.category.index: missing: the order of 2 categories"},
		{`"index":["x","y"]`, `"label":{}`, "dimension.a.category.index: missing: the order of 0 categories"},
		{`["x","y"]`, `["x","y"],"unit":{"x":{"decimals":10}}`,
			"dimension.a.category.unit.x.decimals = 10: out of range: a whole number from 0 to 9 is needed"},
		{`"value"`, `"role":{"time":["b"]},"value"`, "role.time: contradicting: b is no dimension, or has another role"},
		{`"value"`, `"role":{"time":["a","a"]},"value"`,
			"role.time: contradicting: a is no dimension, or has another role"},
		{`[1,2]`, `{"2":1}`, "value.2 = 1: out of range: a place from 0 to 1 is needed"},
		{`[1,2]`, `[1]`, "value: contradicting: 1 items for 2 values"},
		{`[1,2]`, `true`, "value = true: not readable: a list is needed"},
		{`[1,2]`, `[1,"2"]`, "value[1] = 2: not readable: a number or null is needed"},
		{`[1,2]`, `[1,1e61]`, "value[1] = 1e61: out of range: at most 60 digits, and an exponent within 60"},
		{sound, strings.Repeat("[", 42), strings.Repeat("[0]", 41) + ": out of range: more than 40 levels"},
	} {
		in := strings.Replace(sound, x.old, x.by, 1)
		if _, err := table.ReadJSONStat(strings.NewReader(in)); err == nil || err.Error() != x.says {
			t.Errorf("%s:\n%v, want\n%s", in, err, x.says)
		}
	}
	for cut := range len(sound) {
		if _, err := table.ReadJSONStat(strings.NewReader(sound[:cut])); !errors.Is(err, figure.ErrSyntax) {
			t.Errorf("%s: %v", sound[:cut], err)
		}
	}
	broke := errors.New("synthetic")
	_, err := table.ReadJSONStat(io.MultiReader(strings.NewReader(sound), iotest.ErrReader(broke)))
	if !errors.Is(err, broke) || err.Error() != "file: synthetic" {
		t.Errorf("%v", err)
	}
}

// TestWhatTheFileSaysOfACube: a dimension of one category is read from its label alone; parts, roles and decimals are
// those of the file, and decimals of which it says nothing are below zero. An item that stands here may say where it
// stands as well.
func TestWhatTheFileSaysOfACube(t *testing.T) {
	const in = `{"class":"collection","link":{"item":[{"class":"dataset","href":"https://example.org",` +
		`"id":["a","b","c"],"size":[2,1,1],"role":{"time":["b","c"]},"dimension":{"a":{"category":{"index":{"x":1,"y":0},` +
		`"unit":{"y":{"decimals":9,"symbol":"€","label":"euro"}},"child":{"y":["x"]}}},` +
		`"b":{"label":"B","category":{"label":{"p":"P"}}},` +
		`"c":{"category":{"index":["q"]}}},"value":{"1":7}}]}}`
	cubes, err := table.ReadJSONStat(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	want := []table.Dimension{
		{ID: "a", Label: "a", Categories: []table.Category{{ID: "y", Label: "y", Unit: "€", Decimals: 9,
			Parts: []string{"x"}}, {ID: "x", Label: "x", Decimals: -1}}},
		{ID: "b", Label: "B", Role: "time", Categories: []table.Category{{ID: "p", Label: "P", Decimals: -1}}},
		{ID: "c", Label: "c", Role: "time", Categories: []table.Category{{ID: "q", Label: "q", Decimals: -1}}},
	}
	if diff := cmp.Diff(want, cubes[0].Dimensions); diff != "" {
		t.Error(diff)
	}
}

// TestSparseCubeIsNoTable: a cube of two thousand million places takes no memory, but a table of it is refused.
func TestSparseCubeIsNoTable(t *testing.T) {
	var ids []string
	for i := range 1250 {
		ids = append(ids, fmt.Sprintf("%q", fmt.Sprint(i)))
	}
	large := `{"category":{"index":[` + strings.Join(ids, ",") + `]}}`
	in := `{"class":"dataset","id":["a","b","c"],"size":[1250,1250,1250],"dimension":{"a":` + large + `,"b":` + large +
		`,"c":` + large + `},"value":{"1953124999":7}}`
	cubes, err := table.ReadJSONStat(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	if value, _, ok := cubes[0].Value(1249, 1249, 1249); !ok || !value.Equal(figure.Whole(7)) {
		t.Errorf("%v", value)
	}
	if _, err := cubes[0].Table(); !errors.Is(err, figure.ErrRange) {
		t.Errorf("%v", err)
	}
}

// TestValuesThatAreNotTheExactOnes: a table of ours that was changed by hand is refused, with the place.
func TestValuesThatAreNotTheExactOnes(t *testing.T) {
	var out bytes.Buffer
	if err := made().WriteJSONStat(&out, figure.English); err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ old, by, says string }{
		{"-17,null,2.5]", "-18,null,2.5]", `value[9] = -18: contradicting: extension.exact gives "-17"`},
		{`"1/8",null`, `"1/9",null`, `value[6] = 12.5: contradicting: extension.exact gives "11.111111111111111"`},
		{`"1/8",null`, `"1-8",null`, "extension.exact[6] = 1-8: not readable: a number such as 79/250 is needed"},
		{`"1/8",null`, `8,null`, "extension.exact[6] = 8: not readable: a text is needed"},
		{`"11":"small-base"`, `"11":"sound"`, "status[11] = sound: unknown value: no status of a table"},
		{`"measure":"growth"`, `"measure":"increase"`, `extension.table.columns[2].measure: table.Measure: unknown value ` +
			`"increase" (one of share, count, mean, growth, amount, euros, points)`},
		{`"key":"growth"`, `"key":"shrinking"`,
			"extension.table.columns[2].key = shrinking: unknown value: no category of column"},
		{`"key":"growth"`, `"key":7`, "extension.table.columns[2].key = 7: not readable: a text is needed"},
		{`"section":"1.2"`, `"section":1.2`, "extension.table.section = 1.2: not readable: a text is needed"},
		{`"n":[3,`, `"n":[-3,`,
			"extension.n[0] = -3: out of range: a whole number from 0 to 9007199254740992 is needed"},
		{`"n":[3,531,0`, `"n":[3,531,7`, "extension.n: contradicting: cell 2: 7 respondents, but no figure"},
		{`"over":["answering"`, `"over":[7`, "extension.over[0] = 7: not readable: a text is needed"},
		{`"key":"mean","edition":0`, `"key":"mean","edition":2011`,
			"value[5] = 3.5: contradicting: the table has no such cell"},
		{`"key":"mean","edition":0`, `"key":"mean","edition":10000`,
			"extension.table.columns[3].edition = 10000: out of range: a whole number from 0 to 9999 is needed"},
		{`"edition":2026`, `"edition":10000`,
			"extension.table.edition = 10000: out of range: a whole number from 0 to 9999 is needed"},
		{`"edition":2026`, `"edition":9999`,
			"extension.table: contradicting: its columns are not those of the dimensions"},
		{`"lo_open":true`, `"lo_open":1`,
			"extension.range[7]: missing: lo_open and hi_open tell whether the ends belong to it"},
		{`"lo":"1/3"`, `"lo":"x"`, "extension.range[7].lo = x: not readable: a number such as 79/250 is needed"},
		{`"hi":"2/5"`, `"hi":"x"`, "extension.range[7].hi = x: not readable: a number such as 79/250 is needed"},
		{`"columns":[`, `"columns":[],"x":[`, "extension.table.columns: missing: a table has columns"},
		{`"columns":[`, `"columns":7,"x":[`, "extension.table.columns = 7: not readable: a list is needed"},
		{`"decimals":1,"rounding"`, `"decimals":10,"rounding"`,
			"extension.table.columns[0].decimals = 10: out of range: a whole number from 0 to 9 is needed"},
	} {
		if !strings.Contains(out.String(), x.old) {
			t.Fatalf("no %s in %s", x.old, out.String())
		}
		got, err := readBack([]byte(strings.Replace(out.String(), x.old, x.by, 1)))
		if err == nil || err.Error() != x.says {
			t.Errorf("%s: %v, want %s; %v", x.by, err, x.says, got.Cells)
		}
	}
	for old, by := range map[string]string{
		`"small-base+not-comparable+assumed"`: `"assumed+small-base+not-comparable"`,
		`"not-comparable+no-figure"`:          `"no-figure+not-comparable"`,
	} {
		got, err := readBack([]byte(strings.Replace(out.String(), old, by, 1)))
		if diff := cmp.Diff(made().Cells, got.Cells); err != nil || diff != "" {
			t.Errorf("%s: %v %s", by, err, diff)
		}
	}
}

// TestAColumnAlone: what the columns are is known of one alone, too; and where the file has no years, a column has
// none.
func TestAColumnAlone(t *testing.T) {
	x := made()
	x.Edition, x.Columns = table.Edition{}, x.Columns[3:]
	x.Columns[0].Of = table.Heading{Key: "measure", Labels: figure.Labels{"suure", "storhet", "measure"}}
	for i := range x.Cells {
		x.Cells[i] = x.Cells[i][3:]
	}
	var out bytes.Buffer
	if err := x.WriteJSONStat(&out, figure.English); err != nil {
		t.Fatal(err)
	}
	if s := out.String(); !strings.Contains(s, `"id":["size","measure"],"size":[2,1],"role":{"metric":["measure"]}`) ||
		strings.Contains(s, `"range"`) { // of no open cell
		t.Error(s)
	}
	if got, err := readBack(out.Bytes()); err != nil || got.Columns[0].Of.Label(figure.Finnish) != "measure" {
		t.Errorf("%+v, %v", got.Columns, err)
	}
	dated := strings.Replace(out.String(), `"key":"mean","edition":0`, `"key":"mean","edition":2011`, 1)
	if got, err := readBack([]byte(dated)); !errors.Is(err, figure.ErrClash) {
		t.Errorf("%+v, %v", got.Columns, err)
	}
	x.Columns, x.Cells = []table.Column{}, [][]table.Cell{{}, {}}
	out.Reset()
	if err := x.WriteJSONStat(&out, figure.English); err != nil {
		t.Fatal(err)
	}
	if _, err := readBack(out.Bytes()); err == nil || !strings.Contains(err.Error(), "a table has columns") {
		t.Errorf("%s: %v", out.String(), err)
	}
}

// FuzzReadJSONStat: no input panics, and a table that is read can be written in every form.
func FuzzReadJSONStat(f *testing.F) {
	var out bytes.Buffer
	if err := made().WriteJSONStat(&out, figure.English); err != nil {
		f.Fatal(err)
	}
	f.Add(out.Bytes())
	f.Add([]byte(official))
	f.Add([]byte(`{"class":"collection","link":{"item":[{"class":"dataset"}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		cubes, err := table.ReadJSONStat(bytes.NewReader(data))
		if err != nil {
			return
		}
		for _, c := range cubes {
			x, err := c.Table()
			if err != nil || len(x.Columns)*len(x.Rows) > 10_000 {
				continue
			}
			var out bytes.Buffer
			for _, write := range []func() error{
				func() error { return x.WriteText(&out, figure.Finnish) },
				func() error { return x.WriteMarkdown(&out, figure.Swedish) },
				func() error { return x.WriteCSV(&out, figure.English) },
				func() error { return x.WriteJSON(&out, figure.English) },
			} {
				if err := write(); err != nil {
					t.Errorf("%v", err)
				}
			}
		}
	})
}

// TestCategoriesStandOnce: two categories of one name, in a list or in an object, are refused.
func TestCategoriesStandOnce(t *testing.T) {
	const cube = `{"class":"dataset","id":["a"],"size":[3],"dimension":{"a":{"category":{"index":%s}}},"value":[1,2,3]}`
	for index, is := range map[string]error{
		`["x","y","z"]`: nil, `["x","y","x"]`: figure.ErrClash, `["x","x","z"]`: figure.ErrClash,
		`{"x":0,"y":2,"z":1}`: nil,
	} {
		if _, err := table.ReadJSONStat(strings.NewReader(fmt.Sprintf(cube, index))); !errors.Is(err, is) ||
			(err == nil) != (is == nil) {
			t.Errorf("%s: %v", index, err)
		}
	}
}

// TestStatusesAreNotes: the notes of a table tell how many values have each status, and what the file says that it
// means.
func TestStatusesAreNotes(t *testing.T) {
	const cube = `{"class":"dataset","id":["a","b"],"size":[3,1],"dimension":{"a":{"category":{"index":["x","y","z"]}},` +
		`"b":{"category":{"index":["n"]}}},"value":[1,2,3],"status":%s,"extension":{"status":{"label":{"e":"estimate"}}}}`
	for status, want := range map[string][]string{
		`["e",null,"e"]`:          {"e = estimate: 2 values"},
		`"e"`:                     {"e = estimate: 3 values"},
		`{"0":"p","1":"e"}`:       {"e = estimate: 1 value", "p: 1 value"},
		`{"0":"p","1":"","2":""}`: {"p: 1 value"},
		`null`:                    nil,
	} {
		cubes, err := table.ReadJSONStat(strings.NewReader(fmt.Sprintf(cube, status)))
		if err != nil {
			t.Fatal(err)
		}
		read, err := cubes[0].Table()
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, n := range read.Notes {
			got = append(got, n.English)
		}
		if want = append([]string{"b: n"}, want...); !slices.Equal(got, want) { // the dimension of one category first
			t.Errorf("%s: %q, want %q", status, got, want)
		}
	}
}

// TestAnotherTypeIsRefusedWhereItStands: whatever of a file is read is refused where it is of another type of JSON,
// with its place or that of what holds it. What PxWeb says of itself, and what our cells print, is not read.
func TestAnotherTypeIsRefusedWhereItStands(t *testing.T) {
	var ours bytes.Buffer
	if err := made().WriteJSONStat(&ours, figure.English); err != nil {
		t.Fatal(err)
	}
	const whole = `{"class":"dataset","id":["a"],"size":[2],"status":["e",null],"value":{"0":1},"dimension":{"a":` +
		`{"category":{"index":["x","y"],"child":{"x":["y"]},"unit":{"x":{"symbol":"%","label":"percent"}}}}},` +
		`"extension":{"status":{"label":{"e":"estimate"}}}}`
	unread := func(path string) bool {
		return strings.HasPrefix(path, "extension.px") || strings.HasPrefix(path, "extension.printed")
	}
	seen := 0
	for _, in := range []string{official, ours.String(), whole, `{"class":"collection","link":{"item":[` + whole + `]}}`} {
		d := json.NewDecoder(strings.NewReader(in))
		d.UseNumber()
		var file any
		if err := d.Decode(&file); err != nil {
			t.Fatal(err)
		}
		each(file, "", func(path string, was any, put func(any)) {
			for _, other := range []any{json.Number("7"), "7", true, []any{json.Number("7")}, map[string]any{"x": true}} {
				one := other == "7" && strings.HasSuffix(path, "status") // text: the status of all values
				if was == nil || one || unread(path) || reflect.TypeOf(was) == reflect.TypeOf(other) {
					continue
				}
				seen++
				put(other)
				text, _ := json.Marshal(file)
				_, err := readBack(text)
				faults := figure.Faults(err)
				if len(faults) != 1 || !strings.HasPrefix(path, faults[0].Path) && !strings.HasPrefix(faults[0].Path, path) {
					t.Errorf("%s: %v for %v: %v", path, other, was, err)
				}
			}
			put(was)
		})
	}
	if seen < 500 {
		t.Errorf("%d values", seen)
	}
}

// each visits everything that a value of JSON holds, with its place and a way to put something else there.
func each(v any, path string, visit func(path string, was any, put func(any))) {
	switch v := v.(type) {
	case map[string]any:
		for name, x := range v {
			at := strings.TrimPrefix(path+"."+name, ".")
			visit(at, x, func(other any) { v[name] = other })
			each(x, at, visit)
		}
	case []any:
		for i, x := range v {
			at := fmt.Sprintf("%s[%d]", path, i)
			visit(at, x, func(other any) { v[i] = other })
			each(x, at, visit)
		}
	}
}
