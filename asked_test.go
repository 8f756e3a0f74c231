package barometer_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

// An option without a column was not on the form: whichever single item of a question a file has, the rows of the
// others have no figure, in no table.
func TestOptionsWithoutAColumnHaveNoFigure(t *testing.T) {
	var form bytes.Buffer
	if err := barometer.WriteTemplate(&form, 0); err != nil {
		t.Fatal(err)
	}
	keys := strings.Split(strings.TrimSpace(form.String()), ";")
	var ids []string
	for filled := range barometer.NewTally(barometer.Edition2011(), barometer.Edition2006()).Report().Tables() {
		ids = append(ids, filled.ID)
	}
	tables := 0
	for _, key := range keys {
		section := key[:strings.LastIndexByte(key, '.')]
		report := answering(key)
		if report == nil || section == "unit" {
			continue
		}
		for _, id := range ids {
			if id != section && !strings.HasPrefix(id, section+"-") && id != "clients.services" && section != "funding" {
				continue
			}
			filled := report.Table(id)
			for i, row := range filled.Rows {
				other := section + "." + row.Key
				if other == key || !slices.Contains(keys, other) {
					continue
				}
				tables++
				for j, c := range filled.Cells[i] {
					if c.Figure.Defined() || c.Interval != nil {
						t.Errorf("a file with %s alone: table %s, row %s, %s is %s", key, filled.ID, row.Key,
							filled.Columns[j].Key, filled.Print(i, j, figure.English))
					}
				}
			}
		}
	}
	if tables < 500 {
		t.Errorf("only %d rows were looked at", tables)
	}
}

// answering returns the report of two workshops that answer one column alone, with what it takes; nil for none.
func answering(key string) *barometer.Report {
	for _, answer := range []string{"yes", "100", "grows", "some", "important", "agree", "considerable"} {
		file := fmt.Sprintf("unit.type;%s\nworkshop;%s\nworkshop;%[2]s\n", key, answer)
		report, err := barometer.Reader{}.CSV(strings.NewReader(file)).Compute()
		if err == nil && report.Read.Counted == 2 {
			return report
		}
	}
	return nil
}

// forms are two files: the first asked about networks and staff, the second about networks alone.
const (
	wide = "unit.type;unit.strengths.networks;unit.strengths.staff-skill;funding.municipal;funding.projects\n" +
		"workshop;yes;yes;50;50\nworkshop;no;yes;100;\nmental-health;;yes;40;60\n"
	narrow = "unit.type;unit.strengths.networks;funding.municipal;funding.other\n" +
		"workshop;yes;80;20\nsocial-enterprise;no;100;0\n"
)

// Files of different forms, added up: each option has the n of those whose form had it. However they are put
// together, it is the same.
func TestFormsThatDifferAddUp(t *testing.T) {
	one, other := tallyOf(t, wide), tallyOf(t, narrow)
	first, second := tallyOf(t, wide), tallyOf(t, narrow)
	if err := errors.Join(one.Merge(other), second.Merge(first)); err != nil {
		t.Fatal(err)
	}
	for name, report := range map[string]*barometer.Report{
		"merged": one.Report(), "the other way": second.Report(), "written and read": copied(t, wide, narrow),
	} {
		for id, want := range map[string]map[string]string{
			"unit.strengths": {"networks": "40% of 5", "staff-skill": "100% of 3", "quality-coaching": "– of 0"},
			"funding.mean": { // (50 + 100 + 40 + 80 + 100) / 5, (50 + 0 + 60) / 3, (20 + 0) / 2
				"municipal": "74% of 5", "projects": "37% of 3", "other": "10% of 2", "service-sales": "– of 0"},
		} {
			filled := report.Table(id)
			if diff := cmp.Diff(want, firstColumn(filled, want)); diff != "" {
				t.Errorf("%s, %s (-want +got):\n%s", name, id, diff)
			}
		}
	}
}

// firstColumn returns the first column of some rows, with what stands behind it.
func firstColumn(filled table.Table, rows map[string]string) map[string]string {
	got := map[string]string{}
	for i, row := range filled.Rows {
		if _, ok := rows[row.Key]; ok {
			got[row.Key] = fmt.Sprintf("%s of %d", filled.Print(i, 0, figure.English), filled.Cells[i][0].Figure.N)
		}
	}
	return got
}

func tallyOf(t *testing.T, file string) *barometer.Tally {
	t.Helper()
	var tally barometer.Tally
	for _, r := range responses(t, file) {
		if err := tally.Add(&r); err != nil {
			t.Fatal(err)
		}
	}
	return &tally
}

func responses(t *testing.T, files ...string) (all []barometer.Response) {
	t.Helper()
	for _, file := range files {
		for r, err := range (barometer.Reader{}).CSV(strings.NewReader(file)).All() {
			if err != nil {
				t.Fatal(err)
			}
			all = append(all, r)
		}
	}
	return all
}

// copied writes the responses of files into one of CSV, that into one of JSON lines, and reads it.
func copied(t *testing.T, files ...string) *barometer.Report {
	t.Helper()
	all := responses(t, files...)
	var csv, lines bytes.Buffer
	if err := barometer.WriteCSV(&csv, slices.Values(all)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(all, responses(t, csv.String())); diff != "" {
		t.Errorf("not read back as they were (-want +got):\n%s", diff)
	}
	if err := barometer.WriteJSON(&lines, slices.Values(responses(t, csv.String()))); err != nil {
		t.Fatal(err)
	}
	report, err := barometer.Reader{}.JSON(&lines).Compute()
	if err != nil {
		t.Fatal(err)
	}
	return report
}

// A line of JSON may name no more than what was ticked: an option that any line names was asked about, one that none
// names was not.
func TestLinesOfJSONTellTogetherWhatWasAsked(t *testing.T) {
	lines := `{"unit.type":"workshop","unit.strengths.networks":true,"funding.municipal":100}
{"unit.type":"mental-health","unit.strengths.staff-skill":true,"funding.municipal":50,"funding.projects":50}
{"unit.type":"workshop","unit.strengths.networks":true,"unit.strengths.staff-skill":"ei kysytty"}
`
	report, err := barometer.Reader{}.JSON(strings.NewReader(lines)).Compute()
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[string]map[string]string{
		"unit.strengths":    {"networks": "67% of 3", "staff-skill": "50% of 2", "quality-coaching": "– of 0"},
		"funding.mean":      {"municipal": "75% of 2", "projects": "25% of 2", "other": "– of 0"},
		"funding.by-type":   {"municipal": "– of 0"}, // units for people with intellectual disabilities: none
		"unit.maintainer":   {"municipality": "– of 0"},
		"coaching.contents": {},
	} {
		if diff := cmp.Diff(want, firstColumn(report.Table(id), want)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", id, diff)
		}
	}
}

// TestWhatNobodyNamesStaysUnasked: responses of JSON lines that leave options out, each its own, are the same after any
// number of copies through CSV, JSON lines and JSON, in any order; so is every cell of every table.
func TestWhatNobodyNamesStaysUnasked(t *testing.T) {
	r, rounds := rand.New(rand.NewPCG(9, 3)), 30
	if testing.Short() {
		rounds = 2
	}
	for range rounds {
		var lines strings.Builder
		for i, x := range randoms(6, r.Uint64()) {
			text, err := json.Marshal(x)
			var members map[string]any
			if err = errors.Join(err, json.Unmarshal(text, &members)); err != nil {
				t.Fatal(err)
			}
			for key, value := range members {
				if value == "no" && r.IntN(i+1) > 0 {
					delete(members, key) // a line may name no more than what is ticked
				}
			}
			text, _ = json.Marshal(members)
			fmt.Fprintf(&lines, "%s\n", text)
		}
		all := read(t, barometer.Reader{}.JSON(strings.NewReader(lines.String())))
		want := allTables(t, all)
		for range 4 {
			names := slices.Sorted(maps.Keys(forms))
			name := names[r.IntN(len(names))]
			back := forms[name](t, all)
			if diff := cmp.Diff(all, back); diff != "" {
				t.Fatalf("%s of\n%s (-want +got):\n%s", name, lines.String(), diff)
			}
			if got := allTables(t, back); got != want {
				t.Fatalf("%s: other tables, of\n%s", name, lines.String())
			}
			all = back
		}
	}
}

// allTables returns every table of responses.
func allTables(t *testing.T, all []barometer.Response) string {
	t.Helper()
	var tally barometer.Tally
	for i := range all {
		if err := tally.Add(&all[i]); err != nil {
			t.Fatal(err)
		}
	}
	var b strings.Builder
	for filled := range tally.Report().Tables() {
		if err := filled.WriteJSON(&b, figure.English); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// TestAResponseByItselfTellsWhatItWasNotAsked: it comes back from JSON with the sources of income that its form did not
// have, those later than B12 and an edition's own among them, so that a unit that could not state one has not 0 % of
// it.
func TestAResponseByItselfTellsWhatItWasNotAsked(t *testing.T) {
	for _, left := range [][]funding.Source{
		{}, {funding.Kela}, {funding.Projects, funding.EmploymentArea}, {funding.OwnSource(funding.MaxOwn)},
	} {
		mix, err := funding.NewMixHundredths(funding.Hundredths{funding.Municipal: 9000, funding.StateGrants: 1000})
		if err == nil {
			mix, err = mix.NotAsked(left...)
		}
		if err != nil {
			t.Fatal(err)
		}
		r := barometer.Response{Funding: mix}
		r.Unit.Type = unit.Workshop
		data, err := json.Marshal(r)
		var back barometer.Response
		if err = errors.Join(err, json.Unmarshal(data, &back)); err != nil || !back.Funding.Equal(mix) {
			t.Errorf("%v: %s, %v, %v", left, data, back, err)
		}
		for _, s := range left {
			if asked, known := back.Funding.Asked(s); asked || !known {
				t.Errorf("%v: %v asked %v, known %v", left, s, asked, known)
			}
		}
	}
}
