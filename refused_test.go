package barometer_test

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Random pairs of editions with random answers to every vocabulary: what is refused is refused in every table, and in
// every form that a table is written in.
func TestRefusedEverywhere(t *testing.T) {
	rng, pairs := rand.New(rand.NewPCG(9, 10)), 12
	if testing.Short() {
		pairs = 4
	}
	looked := map[string]int{}
	for range pairs {
		before, now := pairOf(t, rng)
		tally := barometer.NewTally(now, before)
		for _, e := range []barometer.Edition{before, now} {
			for range 40 {
				if r := answerTo(e, rng); tally.Add(&r) != nil {
					t.Fatal(r.ValidateIn(now, before))
				}
			}
		}
		refused := refusedKeys(before, now)
		for filled := range tally.Report().Tables() {
			looked[filled.ID] += checkRefused(t, before, now, filled, refused)
		}
	}
	for id, of := range vocabularies {
		if looked[id] == 0 && of != [2]string{} && id != "clients.under-30" {
			t.Errorf("%s: no refused cell was looked at", id)
		}
	}
}

// answerTo returns a random response to the edition.
func answerTo(e barometer.Edition, rng *rand.Rand) barometer.Response {
	r := barometer.Response{Edition: e.Year(), Unit: unit.Answers{Type: one(rng, e.Options().Types()),
		Maintainer: one(rng, e.Options().Maintainers()), Part2: question.Yes, Situation: unit.Good, Founded: 1990}}
	r.Unit.Staff[unit.ServiceGuidance] = figure.AmountOf(int64(100 * (1 + rng.IntN(5))))
	var shares funding.Hundredths
	shares[one(rng, e.Options().Sources())] += 40_00
	shares[one(rng, e.Options().Sources())] += 60_00
	r.Funding, _ = funding.NewMixHundredths(shares)
	for s := range e.Options().Services() {
		r.Clients.Services[s] = figure.N(uint32(1 + rng.IntN(9)))
		for d := range e.Options().Destinations() {
			if rng.IntN(9) == 0 {
				r.Transitions.ByService[s][d] = figure.N(uint32(1 + rng.IntN(2)))
			}
		}
	}
	for b := range e.Options().Referrers() {
		r.Clients.Importance, _ = r.Clients.Importance.With(b, clients.Importance(1+rng.IntN(3)))
		r.Clients.Change, _ = r.Clients.Change.With(b, clients.Change(1+rng.IntN(5)))
	}
	for p := range e.Options().Partners() {
		r.Clients.Extent, _ = r.Clients.Extent.With(p, clients.Extent(1+rng.IntN(2)))
	}
	r.Clients.Parts[clients.JobCoach], r.Clients.Parts[clients.Pension] = figure.N(1), figure.N(2)
	r.Clients.Parts[clients.Outside] = figure.N(3)
	return r
}

// one returns one of the values.
func one[V any](rng *rand.Rand, values func(func(V) bool)) V {
	all := slices.Collect(values)
	return all[rng.IntN(len(all))]
}

// vocabularies are those of the rows and the columns of tables. It is written down here anew, so that a table that the
// library forgets is found.
var vocabularies = map[string][2]string{
	"unit.maintainer":                 {"maintainers", ""},
	"unit.maintainer-by-type":         {"maintainers", "types"},
	"unit.age-by-type":                {"", "types"},
	"funding.mean":                    {"sources", ""},
	"funding.by-type":                 {"sources", "types"},
	"funding.municipal-total":         {"types", ""},
	"unit.situation":                  {"", "types"},
	"clients.referrers":               {"referrers", ""},
	"clients.referrers-by-type":       {"referrers", "types"},
	"clients.referrer-change":         {"referrers", ""},
	"clients.referrer-change-by-type": {"referrers", "types"},
	"clients.cooperation":             {"partners", ""},
	"clients.cooperation-change":      {"partners", ""},
	"clients.by-type":                 {"types", ""},
	"clients.services":                {"services", ""},
	"clients.providers":               {"providers", ""},
	"clients.job-coach":               {"types", ""},
	"clients.pension":                 {"types", ""},
	"clients.outside":                 {"types", ""},
	"clients.mean-by-type":            {"types", ""},
	"clients.per-instructor":          {"types", ""},
	"transitions.all":                 {"destinations", ""},
	"transitions.by-type":             {"destinations", "types"},
	"transitions.by-service":          {"destinations", ""},
	"transitions.by-service-served":   {"destinations", ""},
}

// refusedKeys are the options of the later edition that do not compare by themselves, by vocabulary.
func refusedKeys(before, now barometer.Edition) map[string][]string {
	return map[string][]string{
		"services":     refusedOf[clients.Service](before, now),
		"providers":    refusedOf[clients.Provider](before, now),
		"referrers":    refusedOf[clients.Referrer](before, now),
		"partners":     refusedOf[clients.Partner](before, now),
		"types":        refusedOf[unit.Type](before, now),
		"maintainers":  refusedOf[unit.Maintainer](before, now),
		"sources":      refusedOf[funding.Source](before, now),
		"destinations": refusedOf[transitions.Destination](before, now),
	}
}

func refusedOf[V options.Option](before, now barometer.Edition) (keys []string) {
	for _, l := range options.Links[V](before.Options(), now.Options()) {
		for _, v := range l.Now {
			if l.How == question.Unlike || len(l.Now) > 1 {
				keys = append(keys, options.NameOf(now.Options(), v).Key)
			}
		}
	}
	return keys
}

// checkRefused checks that refused rows and columns have no figure of the edition before and no growth, in any form; it
// returns how many cells it looked at.
func checkRefused(t *testing.T, before, now barometer.Edition, filled table.Table,
	refused map[string][]string) (n int) {
	t.Helper()
	of := vocabularies[filled.ID]
	forms := writtenForms(t, filled)
	for i, row := range filled.Rows {
		for j, column := range filled.Columns {
			compares := column.Edition == before.Year() || column.Measure == table.AsGrowth
			if !compares || !slices.Contains(refused[of[0]], row.Key) && !slices.Contains(refused[of[1]], column.Key) {
				continue
			}
			n++
			where := fmt.Sprintf("%d and %d: %s, %s %d of %s", before.Year(), now.Year(), filled.ID, column.Key,
				column.Edition, row.Key)
			x := filled.Cells[i][j]
			if x.Figure.Defined() || x.Interval != nil || !x.Figure.Marks.Has(figure.NotComparable) {
				t.Errorf("%s: %v", where, x)
			}
			for form, cells := range forms {
				if got := cells[i][j]; got != "–† ––" {
					t.Errorf("%s, %s: written as %q", where, form, got)
				}
			}
		}
	}
	return n
}

// writtenForms returns the cells of a table as every form has them, read back from what was written: what is printed,
// with a dagger where it says that it does not compare, then "–" where it has no exact figure and "–" where no number.
func writtenForms(t *testing.T, filled table.Table) map[string][][]string {
	t.Helper()
	write := func(write func(io.Writer) error) []byte {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatalf("%s: %v", filled.ID, err)
		}
		return out.Bytes()
	}
	sheet := write(func(w io.Writer) error {
		return table.WriteSpreadsheet(w, figure.English, slices.Values([]table.Table{filled}))
	})
	return map[string][][]string{
		"text": inText(filled, write(func(w io.Writer) error { return filled.WriteText(w, figure.English) })),
		"Markdown": inMarkdown(filled, write(func(w io.Writer) error {
			return filled.WriteMarkdown(w, figure.Finnish)
		})),
		"CSV":         inCSV(t, filled, write(func(w io.Writer) error { return filled.WriteCSV(w, figure.Swedish) })),
		"spreadsheet": inSpreadsheetCSV(t, filled, sheet),
		"JSON":        inJSON(t, filled, write(func(w io.Writer) error { return filled.WriteJSON(w, figure.English) })),
		"JSON-stat": inJSONStat(t, filled, write(func(w io.Writer) error {
			return filled.WriteJSONStat(w, figure.English)
		})),
	}
}

// cellsOf returns what each cell of a table is.
func cellsOf(filled table.Table, is func(i, j int) string) [][]string {
	cells := make([][]string, len(filled.Rows))
	for i := range cells {
		for j := range filled.Columns {
			cells[i] = append(cells[i], is(i, j))
		}
	}
	return cells
}

// inText reads text: below the rule of every block a row begins with a line that has its values on its right; a label
// that is wrapped goes on below, indented.
func inText(filled table.Table, text []byte) [][]string {
	read := make([][]string, len(filled.Rows))
	row, values := -1, 0 // of a block
	for _, line := range strings.Split(string(text), "\n") {
		switch {
		case strings.HasPrefix(line, "---"):
			row, values = 0, len(strings.Fields(line))-1
			continue
		case line == "":
			row = -1
		}
		if row < 0 || row >= len(read) || strings.HasPrefix(line, "  ") {
			continue
		}
		cells := strings.Split(line, "  ")
		cells = slices.DeleteFunc(cells, func(s string) bool { return strings.TrimSpace(s) == "" })
		for _, x := range cells[max(0, len(cells)-values):] {
			read[row] = append(read[row], withoutBase(x)+" ––")
		}
		row++
	}
	return cellsOf(filled, func(i, j int) string {
		if j < len(read[i]) {
			return read[i][j]
		}
		return fmt.Sprintf("nothing: %q", read[i])
	})
}

// inMarkdown reads the rows of the table.
func inMarkdown(filled table.Table, text []byte) [][]string {
	var rows [][]string
	for _, line := range strings.Split(string(text), "\n") {
		if strings.HasPrefix(line, "| ") {
			rows = append(rows, strings.Split(strings.Trim(line, "|"), " | "))
		}
	}
	return cellsOf(filled, func(i, j int) string { return withoutBase(rows[2+i][j+1]) + " ––" }) // below the header
}

// withoutBase returns a printed cell without the number of respondents that it may have behind it.
func withoutBase(printed string) string {
	return strings.TrimSuffix(strings.TrimSpace(printed), " (0)")
}

// dash returns "–" for an empty text, and the text else.
func dash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// inCSV reads the rows of the cells, which follow one another.
func inCSV(t *testing.T, filled table.Table, text []byte) [][]string {
	t.Helper()
	in := csv.NewReader(bytes.NewReader(text))
	in.Comma = ';'
	lines, err := in.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := func(line []string, column string) string { return line[slices.Index(lines[0], column)] }
	return cellsOf(filled, func(i, j int) string {
		line := lines[1+i*len(filled.Columns)+j]
		printed := at(line, "printed")
		if at(line, "not_comparable") == "1" {
			printed += "†"
		}
		exact := at(line, "exact") + at(line, "lo") + at(line, "hi")
		if at(line, "row") != filled.Rows[i].Key || at(line, "column") != filled.Columns[j].Key || at(line, "n") != "0" {
			return fmt.Sprint(line)
		}
		return printed + " " + dash(exact) + dash(at(line, "value"))
	})
}

// inSpreadsheetCSV reads a line a row: what is printed, then the numbers of respondents, then the marks.
func inSpreadsheetCSV(t *testing.T, filled table.Table, text []byte) [][]string {
	t.Helper()
	in := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))
	in.Comma, in.FieldsPerRecord = ';', -1
	lines, err := in.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	k := len(filled.Columns)
	return cellsOf(filled, func(i, j int) string {
		line := lines[2+i]
		printed := line[1+j]
		if len(line) > 1+k && strings.Contains(line[1+2*k+j], figure.NotComparable.Labels(figure.English)[0]) &&
			line[1+k+j] == "0" {
			printed += "†"
		}
		return printed + " ––"
	})
}

func inJSON(t *testing.T, filled table.Table, text []byte) [][]string {
	t.Helper()
	var read struct {
		Cells [][]struct {
			Exact, Value   json.RawMessage
			Printed        string
			Marks          []string
			N              int64
			Lo, Hi, LoOpen json.RawMessage
		}
	}
	if err := json.Unmarshal(text, &read); err != nil {
		t.Fatal(err)
	}
	null := func(m json.RawMessage) string { return dash(strings.TrimPrefix(string(m), "null")) }
	return cellsOf(filled, func(i, j int) string {
		x := read.Cells[i][j]
		if slices.Contains(x.Marks, "not-comparable") && x.N == 0 && x.Lo == nil && x.Hi == nil {
			x.Printed += "†"
		}
		return x.Printed + " " + null(x.Exact) + null(x.Value)
	})
}

// inJSONStat reads the observations, which have the row, the column and, where there are several, the edition as their
// dimensions.
func inJSONStat(t *testing.T, filled table.Table, text []byte) [][]string {
	t.Helper()
	var read struct {
		ID        []string
		Size      []int
		Value     []json.RawMessage
		Status    map[string]string
		Dimension map[string]struct{ Category struct{ Index []string } }
	}
	if err := json.Unmarshal(text, &read); err != nil {
		t.Fatal(err)
	}
	return cellsOf(filled, func(i, j int) string {
		row, column := filled.Rows[i].Key, filled.Columns[j].Key
		year := cmp.Or(filled.Columns[j].Edition, filled.Edition.Year) // a change is of the later edition
		keys := slices.Concat([]string{row, column, fmt.Sprint(year)}, strings.Split(column, "."))
		k := 0
		for d, id := range read.ID {
			index := read.Dimension[id].Category.Index
			key := slices.IndexFunc(keys, func(key string) bool { return slices.Contains(index, key) })
			if key < 0 {
				return "no " + id
			}
			at := slices.Index(index, keys[key])
			keys[key] = "" // a row and a column may have one key
			k = k*read.Size[d] + at
		}
		status := read.Status[fmt.Sprint(k)]
		if string(read.Value[k]) != "null" || !strings.Contains(status, "no-figure") ||
			!strings.Contains(status, "not-comparable") {
			return string(read.Value[k]) + " " + status
		}
		return "–† ––"
	})
}
