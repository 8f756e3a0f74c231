package barometer_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"iter"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// tableIDs are the tables and charts of B12, each after the section that it stands in.
const tableIDs = `
	1 unit.response
	2.1 unit.coverage
	2.2 unit.maintainer
	2.2 unit.maintainer-by-type
	2.3 unit.age
	2.3 unit.age-by-type
	3 funding.mean
	3 funding.by-type
	3 funding.spread
	3 funding.municipal-total
	4 unit.situation
	4 unit.outlook
	4 unit.outlook-by-type
	5.1 clients.referrers
	5.1 clients.referrers-by-type
	5.1 clients.referrer-change
	5.1 clients.referrer-change-by-type
	5.2 clients.cooperation
	5.2 clients.cooperation-change
	5.3 clients.groups
	5.3 clients.groups-by-type
	5.3.1 clients.by-type
	5.3.2 clients.services
	5.3.2 clients.providers
	5.3.2 clients.job-coach
	5.3.2 clients.pension
	5.3.3 clients.mean-by-type
	5.3.4 clients.trend
	5.3.4 clients.growing-groups
	6 unit.staff
	7 clients.per-instructor
	7 clients.per-instructor-units
	8 clients.causes
	8 clients.obstacles
	9.1 unit.activities
	9.1 unit.activities-by-type
	9.2 coaching.contents
	9.3 clients.outside
	9.3 unit.tasks
	9.3 unit.tasks-outside
	10 clients.statements
	11 transitions.all
	11.1 transitions.by-type
	11.2 transitions.by-service
	11.2 transitions.by-service-served
	12 unit.strengths
	12 unit.needs`

// tally returns the tally of the responses, none of them faulty.
func tally(t testing.TB, responses []barometer.Response) *barometer.Tally {
	t.Helper()
	all := new(barometer.Tally)
	for i := range responses {
		if err := all.Add(&responses[i]); err != nil {
			t.Fatal(err)
		}
	}
	return all
}

// tables returns all tables of a report as JSON, and of the report before.
func tables(t testing.TB, r *barometer.Report) string {
	t.Helper()
	var text bytes.Buffer
	for _, r := range []*barometer.Report{r, r.Before} {
		for filled := range r.Tables() {
			if err := filled.WriteJSON(&text, figure.English); err != nil {
				t.Fatal(err)
			}
		}
	}
	return text.String()
}

// reports are what tables are tested on: the synthetic set, random answers, one response, none at all.
func reports(t testing.TB) map[string]*barometer.Report {
	t.Helper()
	random := tally(t, randoms(700, 8)).Report()
	return map[string]*barometer.Report{
		"synthetic": synthetic(), "random": random, "one": tally(t, randoms(1, 9)).Report(),
		"none": new(barometer.Tally).Report(), "before": random.Before, "before the one before": random.Before.Before,
	}
}

// TestTallyOrder: shuffled responses, and responses split at random and merged in any order, make the same tables
// byte for byte.
func TestTallyOrder(t *testing.T) {
	responses := randoms(600, 10)
	want := tables(t, tally(t, responses).Report())
	r := rand.New(rand.NewPCG(11, 11))
	for range 4 {
		r.Shuffle(len(responses), func(i, j int) { responses[i], responses[j] = responses[j], responses[i] })
		if got := tables(t, tally(t, responses).Report()); got != want {
			t.Fatal(cmp.Diff(want, got))
		}
		parts := make([]*barometer.Tally, 1+r.IntN(7))
		for i := range parts {
			parts[i] = new(barometer.Tally)
		}
		for i := range responses {
			if err := parts[r.IntN(len(parts))].Add(&responses[i]); err != nil {
				t.Fatal(err)
			}
		}
		var merged barometer.Tally
		for _, i := range r.Perm(len(parts)) {
			if err := merged.Merge(parts[i]); err != nil {
				t.Fatal(err)
			}
		}
		if got := tables(t, merged.Report()); got != want {
			t.Fatalf("%d parts: %s", len(parts), cmp.Diff(want, got))
		}
	}
}

// TestTallyRefuses: a faulty response leaves no trace, and neither does a tally of other editions.
func TestTallyRefuses(t *testing.T) {
	responses := randoms(50, 12)
	all := tally(t, responses)
	want := tables(t, all.Report())
	for i, spoil := range []func(*barometer.Response){
		func(r *barometer.Response) { r.Unit.Type = unit.Type(250) },
		func(r *barometer.Response) { r.Edition = 1999 },
		func(r *barometer.Response) { r.Edition, r.Unit.Founded = 2011, 2100 },
		func(r *barometer.Response) { r.Coaching.Offers = 7 },
		func(r *barometer.Response) { r.Transitions.Served = figure.N(figure.MaxCount + 1) },
		func(r *barometer.Response) { r.Clients.Total = figure.N(figure.MaxCount + 1) },
	} {
		r := responses[i]
		spoil(&r)
		if err := all.Add(&r); err == nil {
			t.Errorf("fault %d accepted", i)
		}
	}
	other := barometer.NewTally(barometer.Edition2006(), barometer.Edition{})
	if err := all.Merge(other); !errors.Is(err, figure.ErrNotComparable) {
		t.Errorf("merged other editions: %v", err)
	}
	var untold barometer.Tally
	told := barometer.NewTally(barometer.Edition2011(), barometer.Edition2006())
	err := untold.Merge(told)
	if !errors.Is(err, figure.ErrNotComparable) || !strings.Contains(err.Error(), "without a year as of 2011") {
		t.Errorf("merged what was told its editions: %v", err)
	}
	if got := tables(t, all.Report()); got != want {
		t.Error(cmp.Diff(want, got))
	}
}

// TestTableIDs: every table is there once, in the order of the chapters, and under its id.
func TestTableIDs(t *testing.T) {
	for name, r := range reports(t) {
		var ids []string
		last := []int{0}
		for filled := range r.Tables() {
			ids = append(ids, filled.Section+" "+filled.ID)
			if at := places(t, filled.Section); slices.Compare(at, last) < 0 {
				t.Errorf("%s: section %s after %v", filled.ID, filled.Section, last)
			} else {
				last = at
			}
			if one := r.Table(filled.ID); one.ID != filled.ID || one.Section != filled.Section ||
				len(one.Cells) != len(filled.Cells) {
				t.Errorf("Table(%q) is %q", filled.ID, one.ID)
			}
		}
		want := strings.Split(strings.ReplaceAll(strings.TrimSpace(tableIDs), "\t", ""), "\n")
		slices.Sort(want)
		if slices.Sort(ids); !slices.Equal(want, ids) {
			t.Errorf("%s: %s", name, cmp.Diff(want, ids))
		}
	}
}

// places returns the numbers of a section: "5.3.2" is 5, 3, 2.
func places(t *testing.T, section string) (all []int) {
	for place := range strings.SplitSeq(section, ".") {
		n, err := strconv.Atoi(place)
		if err != nil {
			t.Errorf("section %q", section)
		}
		all = append(all, n)
	}
	return all
}

// writers are the forms of a table.
var writers = map[string]func(table.Table, io.Writer, figure.Language) error{
	"text": table.Table.WriteText, "Markdown": table.Table.WriteMarkdown, "CSV": table.Table.WriteCSV,
	"JSON": table.Table.WriteJSON,
	"spreadsheet": func(t table.Table, w io.Writer, l figure.Language) error {
		return table.WriteSpreadsheet(w, l, slices.Values([]table.Table{t}))
	},
}

// everyTable yields the tables of all reports, and those of the coaching survey, with a name.
func everyTable(t *testing.T, yield func(name string, filled table.Table)) {
	for name, r := range reports(t) {
		for filled := range r.Tables() {
			yield(name+" "+filled.ID, filled)
		}
	}
	for _, sent := range []figure.Count{{}, figure.N(37)} {
		for filled := range coaching2005.Tables(new(centres.Tally), sent) {
			yield("survey "+filled.ID, filled)
		}
	}
}

// languages yields the languages; in short tests one of them, for all are written by the same code.
func languages() iter.Seq[figure.Language] {
	if testing.Short() {
		return slices.Values([]figure.Language{figure.Finnish})
	}
	return figure.Languages()
}

// TestWriters: every table is written in every form and language: text fits TextWidth, CSV is a data frame, a line a
// cell, a spreadsheet has a line a row with one datum a cell, Markdown a line a row, and every printed cell is in each.
func TestWriters(t *testing.T) {
	everyTable(t, func(name string, filled table.Table) {
		for form, write := range writers {
			for l := range languages() {
				var text bytes.Buffer
				if err := write(filled, &text, l); err != nil {
					t.Errorf("%s as %s in %s: %v", name, form, l, err)
				}
				checkForm(t, name+" as "+form+" in "+l.String(), form, text.String(), filled, l)
			}
		}
	})
}

func checkForm(t *testing.T, name, form, text string, filled table.Table, l figure.Language) {
	t.Helper()
	switch form {
	case "text":
		for line := range strings.Lines(text) {
			if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > table.TextWidth ||
				strings.TrimRight(line, " \n") != strings.TrimRight(line, "\n") {
				t.Errorf("%s: %d characters in %q", name, n, line)
			}
		}
	case "Markdown":
		if n := strings.Count(text, "\n|"); n < len(filled.Rows)+1 {
			t.Errorf("%s: %d lines for %d rows:\n%s", name, n, len(filled.Rows), text)
		}
	case "CSV":
		checkFrame(t, name, text, filled, l)
	case "spreadsheet":
		counted := "n (yksiköitä): "
		if strings.HasPrefix(name, "survey") {
			counted = "n (keskuksia): "
		}
		if l == figure.Finnish && !strings.Contains(text, counted) {
			t.Errorf("%s: does not say what n counts:\n%s", name, text)
		}
		rows := records(t, name, strings.TrimPrefix(text, "\ufeff"))
		if len(rows) < len(filled.Rows)+2 {
			t.Fatalf("%s:\n%s", name, text)
		}
		checkData(t, name, rows[1:len(filled.Rows)+2], filled, l)
	}
	if form == "text" || form == "Markdown" {
		counted := map[figure.Language]string{figure.Finnish: "yksiköitä", figure.Swedish: "enheter",
			figure.English: "units"}[l]
		if strings.HasPrefix(name, "survey") {
			counted = map[figure.Language]string{figure.Finnish: "keskuksia", figure.Swedish: "center",
				figure.English: "centres"}[l]
		}
		if regexp.MustCompile(`(?m)^(n|\(n\)|n = \d+): `+counted).FindAllString(text, -1) == nil {
			t.Errorf("%s: does not say that n is %s:\n%s", name, counted, text)
		}
	}
	for _, c := range filled.Columns {
		words := strings.Join(strings.Fields(c.Short(l)+" = "+c.Label(l)), " ")
		explained := strings.Contains(strings.Join(strings.Fields(text), " "), words)
		if want := form == "text" && c.Short(l) != c.Label(l); explained != want {
			t.Errorf("%s: %q is there: %v, want %v", name, words, explained, want)
		}
	}
	if form == "JSON" || form == "CSV" || form == "spreadsheet" || form == "text" && strings.Contains(text, "…") {
		return // JSON is looked at below, CSV was above
	}
	for i := range filled.Cells {
		for j := range filled.Cells[i] {
			if p := filled.Print(i, j, l); !strings.Contains(text, p) {
				t.Errorf("%s: no %q", name, p)
			}
		}
	}
}

// records returns the records of a CSV file.
func records(t *testing.T, name, text string) [][]string {
	t.Helper()
	in := csv.NewReader(strings.NewReader(text))
	in.Comma, in.FieldsPerRecord = ';', -1
	rows, err := in.ReadAll()
	if err != nil {
		t.Fatalf("%s: %v:\n%s", name, err, text)
	}
	return rows
}

// checkFrame: CSV is a data frame with a line a cell, which says what it is of, and the figure as it is printed, in the
// order of the table.
func checkFrame(t *testing.T, name, text string, filled table.Table, l figure.Language) {
	t.Helper()
	rows := records(t, name, text)
	if len(rows) != 1+len(filled.Rows)*len(filled.Columns) || !slices.Equal(rows[0][:5],
		[]string{"table", "section", "row", "row_label", "column"}) {
		t.Fatalf("%s: %d lines, header %q", name, len(rows), rows[0])
	}
	at := func(column string) int { return slices.Index(rows[0], column) }
	for i, r := range filled.Rows {
		for j, c := range filled.Columns {
			f := filled.Cells[i][j].Figure
			got := rows[1+i*len(filled.Columns)+j]
			want := map[string]string{
				"table": filled.ID, "row": r.Key, "column": c.Key, "printed": strings.TrimPrefix(filled.Print(i, j, l), "'"),
				"n": strconv.FormatInt(f.N, 10), "over": f.Over.String(),
			}
			for column, text := range want {
				if strings.TrimPrefix(got[at(column)], "'") != text {
					t.Errorf("%s: row %s, column %s: %s %q, want %q", name, r.Key, c.Key, column, got[at(column)], text)
				}
			}
		}
	}
}

// checkData: a cell of a spreadsheet holds one datum, in columns that are the same whatever was answered: the figures
// as they are printed, then the respondents behind each, then its marks in words.
func checkData(t *testing.T, name string, rows [][]string, filled table.Table, l figure.Language) {
	t.Helper()
	k := len(filled.Columns)
	header := rows[0]
	if len(header) != 1+3*k || header[0] != filled.ID {
		t.Fatalf("%s: header %q", name, header)
	}
	for j, c := range filled.Columns {
		n, marks := header[1+k+j], header[1+2*k+j]
		bare := header[1+j]
		if c.Measure == table.AsPoints {
			bare = bare[:strings.LastIndex(bare, " (")]
		}
		if !strings.HasPrefix(header[1+j], c.Label(l)) ||
			!(strings.HasPrefix(n, "n (") && strings.HasSuffix(n, "): "+bare)) ||
			!strings.HasSuffix(marks, ": "+bare) ||
			marks == n {
			t.Errorf("%s: column %d is headed %q, %q, %q", name, j+1, header[1+j], n, marks)
		}
		for i, r := range rows[1:] {
			f := filled.Cells[i][j].Figure
			want := []string{inSpreadsheet(filled.Print(i, j, figure.Finnish)), strconv.FormatInt(f.N, 10),
				strings.Join(f.Marks.Labels(l), ", ")}
			if got := []string{r[1+j], r[1+k+j], r[1+2*k+j]}; r[0] != filled.Rows[i].Label(l) || !slices.Equal(got, want) {
				t.Errorf("%s: row %q holds %q, want %q", name, r[0], got, want)
			}
		}
	}
}

// inSpreadsheet is a figure without the spaces and the sign that keep a spreadsheet from reading a number.
func inSpreadsheet(s string) string {
	if strings.ContainsAny(s, "–") {
		return s
	}
	return strings.NewReplacer("\u00a0%-yks.", "", "\u00a0", "", "−", "-").Replace(s)
}

// The shape of a table in JSON. Pointers and raw messages tell what is there from what is zero.
type shape struct {
	ID      *string
	Section *string
	Title   *string
	Rows    []map[string]string
	Columns []struct {
		Key, Label *string
		Edition    *int
		Measure    *table.Measure
	}
	Cells [][]map[string]json.RawMessage

	Edition   int
	Reference string
	Notes     []string
}

var fraction = regexp.MustCompile(`^"-?\d+/[1-9]\d*"$`)

// TestJSON holds the shape that programs read: the members and no others, rows and columns that fit, exact values
// as fractions, intervals with both ends, null for no figure.
func TestJSON(t *testing.T) {
	everyTable(t, func(name string, filled table.Table) {
		for l := range languages() {
			var text bytes.Buffer
			if err := filled.WriteJSON(&text, l); err != nil || bytes.Count(text.Bytes(), []byte("\n")) != 1 {
				t.Fatalf("%s: not one line: %v", name, err)
			}
			in := json.NewDecoder(&text)
			in.DisallowUnknownFields()
			var got shape
			if err := in.Decode(&got); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			checkShape(t, name, got, filled, l)
		}
	})
}

func checkShape(t *testing.T, name string, got shape, filled table.Table, l figure.Language) {
	t.Helper()
	if got.ID == nil || *got.ID != filled.ID || got.Section == nil || *got.Section != filled.Section || got.Title == nil ||
		*got.Title != l.Of(filled.Title) {
		t.Errorf("%s: head %+v", name, got)
	}
	if got.Rows == nil || got.Columns == nil || got.Cells == nil {
		t.Errorf("%s: null for a list", name)
	}
	if len(got.Rows) != len(filled.Rows) || len(got.Cells) != len(filled.Rows) || len(got.Columns) != len(filled.Columns) {
		t.Fatalf("%s: %d rows, %d of cells, %d columns", name, len(got.Rows), len(got.Cells), len(got.Columns))
	}
	for i, r := range got.Rows {
		if len(r) != 2 || r["key"] != filled.Rows[i].Key || r["label"] != filled.Rows[i].Label(l) {
			t.Errorf("%s: row %v", name, r)
		}
	}
	for j, c := range got.Columns {
		if h := filled.Columns[j]; c.Key == nil || *c.Key != h.Key || c.Label == nil || *c.Label != h.Label(l) ||
			c.Edition == nil ||
			c.Measure == nil ||
			*c.Measure != h.Measure {
			t.Errorf("%s: column %+v", name, c)
		}
	}
	for i := range got.Cells {
		if len(got.Cells[i]) != len(filled.Columns) {
			t.Fatalf("%s: row %d has %d cells", name, i, len(got.Cells[i]))
		}
		for j, c := range got.Cells[i] {
			checkCell(t, name, c, filled.Cells[i][j], filled.Print(i, j, l))
		}
	}
}

func checkCell(t *testing.T, name string, got map[string]json.RawMessage, c table.Cell, printed string) {
	t.Helper()
	members := []string{"exact", "marks", "n", "over", "printed", "value"}
	exact := string(got["exact"])
	switch {
	case c.Interval != nil:
		members = append(members, "hi", "hi_open", "lo", "lo_open")
		for _, end := range []string{"lo", "hi"} {
			if !fraction.Match(got[end]) || !slices.Contains([]string{"true", "false"}, string(got[end+"_open"])) {
				t.Errorf("%s: %s is %s, open %s", name, end, got[end], got[end+"_open"])
			}
		}
		if exact != "null" {
			t.Errorf("%s: an interval and %s", name, exact)
		}
	case !c.Figure.Defined():
		if exact != "null" || printed != "–" {
			t.Errorf("%s: no figure is %s, printed %s", name, exact, printed)
		}
	case !fraction.MatchString(exact):
		t.Errorf("%s: exact %s", name, exact)
	default:
		var back figure.Ratio
		if err := back.UnmarshalText([]byte(strings.Trim(exact, `"`))); err != nil || !back.Equal(c.Figure.Ratio) {
			t.Errorf("%s: %s is %v, want %v: %v", name, exact, back, c.Figure.Ratio, err)
		}
	}
	slices.Sort(members)
	var names []string
	for n := range got {
		names = append(names, n)
	}
	slices.Sort(names)
	if diff := cmp.Diff(members, names); diff != "" {
		t.Errorf("%s: members %s", name, diff)
	}
	var text string
	var marks []string
	if json.Unmarshal(got["printed"], &text) != nil || text != printed || json.Unmarshal(got["marks"], &marks) != nil ||
		marks == nil {
		t.Errorf("%s: printed %s, want %q, marks %s", name, got["printed"], printed, got["marks"])
	}
	if string(got["n"]) != strconv.FormatInt(c.Figure.N, 10) {
		t.Errorf("%s: n %s, want %d", name, got["n"], c.Figure.N)
	}
}

// parted is what a line must not be broken within: "25 %", "> 0", "− x".
var parted = regexp.MustCompile(`[0-9] %|[><−] `)

// TestLabels: titles, rows and columns are named in every language, rows and columns by keys that are unique.
func TestLabels(t *testing.T) {
	everyTable(t, func(name string, filled table.Table) {
		for l := range figure.Languages() {
			if l.Of(filled.Title) == "" {
				t.Errorf("%s has no title in %s", name, l)
			}
			names := slices.Clone(filled.Rows)
			for _, c := range filled.Columns {
				names = append(names, c.Heading)
			}
			for _, h := range names {
				if h.Label(l) == "" || h.Short(l) == "" || h.Key == "" {
					t.Errorf("%s: %q has no label in %s", name, h.Key, l)
				}
				if parted.MatchString(h.Label(l) + "|" + h.Short(l)) {
					t.Errorf("%s: %q may be broken between a number or sign and what belongs to it", name, h.Label(l))
				}
			}
		}
		rows, columns := map[string]bool{}, map[string]bool{}
		for _, r := range filled.Rows {
			rows[r.Key] = true
		}
		for _, c := range filled.Columns {
			columns[c.Key+" "+strconv.Itoa(c.Edition)] = true
			if !c.Measure.Valid() {
				t.Errorf("%s: column %s measures %v", name, c.Key, c.Measure)
			}
		}
		if len(rows) != len(filled.Rows) || len(columns) != len(filled.Columns) {
			t.Errorf("%s: keys that stand twice", name)
		}
	})
}

// TestTitles: a title says what the table is about, by itself, and the same in each language.
func TestTitles(t *testing.T) {
	titles := map[string][3]string{
		"unit.coverage": {"Vastaajien edustavuus", "Täckning av målgruppen", "Coverage of the target group"},
		"clients.referrers": {
			"Tärkeät tai erittäin tärkeät lähettäjätahot",
			"Viktiga eller mycket viktiga hänvisande instanser",
			"Important or very important referring bodies",
		},
		"clients.referrer-change": {
			"Lähettäjätahojen merkityksen odotettu muutos",
			"Väntad förändring i de hänvisande instansernas betydelse",
			"Expected change in the importance of referring bodies",
		},
		"clients.job-coach": {
			"Asiakkaat työhönvalmentajan palvelussa",
			"Klienter hos arbetstränare",
			"Clients of a job coach",
		},
		"clients.pension": {
			"Asiakkaat työkyvyttömyyseläkkeellä",
			"Klienter med invalidpension",
			"Clients on a disability pension",
		},
		"clients.outside": {
			"Yksikön ulkopuolella työskentelevät asiakkaat",
			"Klienter som arbetar utanför enheten",
			"Clients working outside the unit",
		},
		"coaching.marketing": {
			"Palvelun tuottajien markkinointi",
			"Producenternas marknadsföring",
			"Marketing by the providers",
		},
		"coaching.package": {
			"Työhönvalmennus osana palvelukokonaisuutta",
			"Arbetsträning som del av en helhet",
			"Coaching as part of a package",
		},
		"coaching.clients": {"Työhönvalmennuksen asiakkaat", "Klienter i arbetsträning", "Clients in job coaching"},
	}
	everyTable(t, func(name string, filled table.Table) {
		got := [3]string{figure.Finnish.Of(filled.Title), figure.Swedish.Of(filled.Title), figure.English.Of(filled.Title)}
		if want, told := titles[filled.ID]; told && got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
		delete(titles, filled.ID)
	})
	if len(titles) > 0 {
		t.Errorf("no tables %v", slices.Sorted(maps.Keys(titles)))
	}
}

// TestPoints: a share less another is printed in percentage points, a negative one with a true minus.
func TestPoints(t *testing.T) {
	filled := synthetic().Table("clients.referrer-change")
	row := slices.IndexFunc(filled.Rows, func(h table.Heading) bool { return h.Key == "health-centre" })
	column := slices.IndexFunc(filled.Columns, func(c table.Column) bool { return c.Key == "balance" })
	for l, want := range map[figure.Language]string{figure.Finnish: "−12\u00a0%-yks.", figure.Swedish: "−12\u00a0%-enh.",
		figure.English: "−12\u00a0pp"} {
		if got := filled.Print(row, column, l); got != want || filled.Columns[column].Measure != table.AsPoints {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for _, c := range synthetic().Table("clients.referrer-change-by-type").Columns {
		if c.Measure != table.AsPoints {
			t.Errorf("%s measures %s", c.Key, c.Measure)
		}
	}
}

// TestUnknownTable: a table that is none is an error in every form, and nothing is written.
func TestUnknownTable(t *testing.T) {
	report := new(barometer.Tally).Report()
	for _, id := range []string{"", "unit", "unit.colour", "UNIT.AGE"} {
		for form, write := range writers {
			var text bytes.Buffer
			if err := write(report.Table(id), &text, figure.Finnish); !errors.Is(err, figure.ErrUnknown) || text.Len() > 0 {
				t.Errorf("%q as %s: %v, %q", id, form, err, text.String())
			}
		}
		if _, ok := report.Table(id).Find("workshop", "share"); ok {
			t.Errorf("%q has cells", id)
		}
	}
}

// TestWriterError: the error of a writer that fails comes through.
func TestWriterError(t *testing.T) {
	report := new(barometer.Tally).Report()
	for form, write := range writers {
		for filled := range report.Tables() {
			if err := write(filled, brokenWriter{}, figure.English); !errors.Is(err, io.ErrClosedPipe) {
				t.Errorf("%s as %s: %v", filled.ID, form, err)
			}
		}
	}
	for name, err := range map[string]error{
		"CSV":      barometer.WriteCSV(brokenWriter{}, slices.Values(randoms(2, 1))),
		"JSON":     barometer.WriteJSON(brokenWriter{}, slices.Values(randoms(2, 1))),
		"template": barometer.WriteTemplate(brokenWriter{}, 0),
	} {
		if !errors.Is(err, io.ErrClosedPipe) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
