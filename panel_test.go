package barometer_test

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// panelRows: a and b answer both editions, b as another type and without services before; c, d and the rows without an
// id answer one; e told no clients before; f stands in lower and composed letters, which is one id.
const panelRows = `unit.id;unit.edition;unit.type;clients.total;clients.rehabilitative-work-activity;` +
	`clients.pay-subsidised-work
a;2011;workshop;;30;20
a;2006;workshop;;20;20
b;2011;workshop;;5;5
b;2006;other;30;;
c;2011;workshop;100;;
d;2006;workshop;7;;
;2011;workshop;8;;
;2006;workshop;8;;
e;2011;workshop;9;;
e;2006;workshop;;;
` + "\u00f6;2011;mental-health;12;;\no\u0308;2006;mental-health;6;;\n"

// panelOf returns the report with a panel.
func panelOf(t *testing.T, file string) *barometer.Report {
	return computedOf(t, barometer.Reader{Panel: true}, file)
}

// The growth of a panel is that of the units that stand in both editions, and of no other.
func TestPanelIsOfTheSameUnits(t *testing.T) {
	report := panelOf(t, panelRows)
	rows(t, "by type", report.Table("clients.panel"), map[string][]string{ // 40 + 30 to 50 + 10; 6 to 12
		"workshop":      {"2", "70 small-base", "60 small-base", "−14% small-base"},
		"mental-health": {"1", "6 small-base", "12 small-base", "100% small-base"},
		"other":         {"–", "–", "–", "–"},
		"everyone":      {"3", "76 small-base", "72 small-base", "−5% small-base not-comparable"},
	})
	// b told no services before: of a alone, 20 to 30 and 20 to 20. Rehabilitative work activity moved between groups.
	// Each group has services that nobody told: they are assumed to have no clients.
	rows(t, "by group", report.Table("clients.panel-groups"), map[string][]string{
		"employment-contract": {
			"20 small-base assumed", "20 small-base assumed", "0% small-base not-comparable assumed",
		},
		"work-activity": {"–", "30 small-base assumed", "– not-comparable"},
		"work-activity+other-rehabilitative": {
			"20 small-base assumed", "30 small-base assumed", "50% small-base not-comparable assumed",
		},
		"total": {"76 small-base", "72 small-base", "−5% small-base not-comparable"},
	})
	if report.Panel.Units(unit.Everyone) != 3 || report.Panel.Units(unit.Of(unit.Other)) != 0 {
		t.Errorf("%d units", report.Panel.Units(unit.Everyone))
	}
}

// Without ids in both editions there is no figure; a report that was not asked for a panel has no such table.
func TestPanelOfNobody(t *testing.T) {
	const apart = "unit.id;unit.edition;unit.type;clients.total\na;2011;workshop;5\nb;2006;workshop;5\n"
	for _, id := range []string{"clients.panel", "clients.panel-groups"} {
		filled := panelOf(t, apart).Table(id)
		for i := range filled.Rows {
			for j := range filled.Columns {
				if text := filled.Print(i, j, figure.English); text != "–" {
					t.Errorf("%s of %s is %s", filled.Columns[j].Key, filled.Rows[i].Key, text)
				}
			}
		}
	}
	ids := func(r *barometer.Report) (all []string) {
		for filled := range r.Tables() {
			all = append(all, filled.ID)
		}
		return all
	}
	without, with := ids(computedOf(t, barometer.Reader{}, apart)), ids(panelOf(t, apart))
	if slices.Contains(without, "clients.panel") || !slices.Contains(with, "clients.panel") ||
		len(with) != len(without)+2 {
		t.Errorf("%d tables without a panel, %d with one", len(without), len(with))
	}
	none := computedOf(t, barometer.Reader{}, apart).Panel
	if f, err := none.Comparison().Growth(unit.Everyone); none.Units(unit.Everyone) != 0 || err != nil || f.Defined() {
		t.Errorf("a nil panel: %v, %v", f, err)
	}
}

// An id that stands twice in one edition is in no panel, in whatever order its rows come; tallies filled apart and
// merged have the panel of all.
func TestPanelMerges(t *testing.T) {
	var responses []barometer.Response
	for _, x := range []struct {
		id      string
		year    int
		clients uint32
	}{
		{"a", 2011, 5}, {"a", 2006, 4}, {"b", 2011, 7}, {"b", 2006, 6}, {"b", 2011, 7}, {"c", 2006, 1}, {"c", 2006, 1},
		{"c", 2011, 1}, {"d", 2011, 30}, {"d", 2006, 10},
	} {
		r := barometer.Response{ID: x.id, Edition: x.year}
		r.Unit.Type = unit.Workshop
		r.Clients.Total = figure.N(x.clients)
		responses = append(responses, r)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		rng.Shuffle(len(responses), func(i, j int) { responses[i], responses[j] = responses[j], responses[i] })
		all := barometer.NewPanelTally(barometer.Edition2011(), barometer.Edition2006())
		part := barometer.NewPanelTally(barometer.Edition2011(), barometer.Edition2006())
		for i := range responses {
			to := all
			if rng.IntN(2) == 0 {
				to = part
			}
			if err := to.Add(&responses[i]); err != nil {
				t.Fatal(err)
			}
		}
		if err := all.Merge(part); err != nil {
			t.Fatal(err)
		}
		panel := all.Report().Panel
		f, err := panel.Comparison().Growth(unit.Of(unit.Workshop)) // 14 to 35
		if panel.Units(unit.Everyone) != 2 || !f.Ratio.Equal(figure.Of(35-14, 14)) || f.N != 2 || err != nil {
			t.Fatalf("%d units, %v of %d, %v", panel.Units(unit.Everyone), f.Ratio, f.N, err)
		}
	}
	plain := barometer.NewTally(barometer.Edition2011(), barometer.Edition2006())
	if err := plain.Merge(barometer.NewPanelTally(barometer.Edition2011(), barometer.Edition2006())); !errors.Is(err,
		figure.ErrClash) {
		t.Errorf("a panel was lost: %v", err)
	}
}

// Of 80 workshops of 50 clients in 2011 and the first 40 of them in 2026 the sum halved, and no unit changed.
func ExampleReader_panel() {
	file := "unit.id;unit.edition;unit.type;clients.total\n"
	for i := range 80 {
		file += fmt.Sprintf("synthetic-%d;2011;workshop;50\n", i)
		if i < 40 {
			file += fmt.Sprintf("synthetic-%d;2026;workshop;50\n", i)
		}
	}
	now, err := barometer.NewEdition(2026, "2026-12-31")
	if err != nil {
		fmt.Println(err)
		return
	}
	reader := barometer.Reader{Edition: now, Before: barometer.Edition2011(), Panel: true}
	report, err := reader.CSV(strings.NewReader(file)).Compute()
	if err != nil {
		fmt.Println(err)
		return
	}
	workshops := unit.Of(unit.Workshop)
	sum, err := report.Comparison().Growth(workshops)
	fmt.Println("all who answered:", sum.Percent(0), sum.Marks, err)
	same, err := report.Panel.Comparison().Growth(workshops)
	fmt.Println("the same", same.N, "units:", same.Percent(0), same.Marks, err)
	// Output:
	// all who answered: -50 % unequal-bases <nil>
	// the same 40 units: 0 %  <nil>
}

// A panel's tallies count what the whole tallies do where every unit answers both editions.
func TestPanelOfAllIsAll(t *testing.T) {
	var file strings.Builder
	file.WriteString("unit.id;unit.edition;unit.type;clients.rehabilitative-work-activity;clients.other-te\n")
	rng := rand.New(rand.NewPCG(3, 4))
	for i := range 60 {
		for _, year := range []int{2006, 2011} {
			fmt.Fprintf(&file, "u%d;%d;workshop;%d;%d\n", i, year, rng.IntN(50), 1+rng.IntN(50))
		}
	}
	report := panelOf(t, file.String())
	for _, groups := range [][]clients.MainGroup{slices.Collect(clients.MainGroups()), {clients.EmploymentContract}} {
		want, errWant := report.Comparison().GroupGrowth(unit.Of(unit.Workshop), groups...)
		got, err := report.Panel.Comparison().GroupGrowth(unit.Of(unit.Workshop), groups...)
		want.Marks &^= figure.UnequalBases
		if diff := cmp.Diff(want, got); diff != "" || err != nil || errWant != nil {
			t.Errorf("%v: %v, %v, %s", groups, err, errWant, diff)
		}
	}
}
