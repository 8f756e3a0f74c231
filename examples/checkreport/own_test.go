package main

import (
	"bytes"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// checkedFile runs the program over a file in English.
func checkedFile(file string) (out, faults string, status int) {
	var stdout, stderr strings.Builder
	status = run([]string{"-lang", "en", "-"}, strings.NewReader(file), &stdout, &stderr)
	return strings.ReplaceAll(stdout.String(), "\u00a0", " "), stderr.String(), status
}

// TestOurTablesAreChecked: of every table that the library writes, in every language, each share and mean is checked
// against the counts behind it, and agrees.
func TestOurTablesAreChecked(t *testing.T) {
	in, err := os.Open("../barometer/synthetic.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	report, err := barometer.Reader{}.CSV(in).Compute()
	if err != nil {
		t.Fatal(err)
	}
	shares, figures, counts := 0, 0, 0
	for one := range report.Tables() {
		both := map[table.Measure]bool{}
		for _, row := range one.Cells {
			for j, x := range row {
				m := one.Columns[j].Measure
				if x.Interval != nil || x.Figure.Defined() {
					figures++
				}
				if both[m] = true; x.Figure.Defined() && (m == table.AsShare || m == table.AsMean) {
					shares++
				}
			}
		}
		if both[table.AsShare] && both[table.AsCount] {
			counts++
		}
	}
	if shares < 1000 || counts < 8 {
		t.Fatalf("%d shares, %d tables with counts and shares", shares, counts)
	}
	for l := range figure.Languages() {
		var file bytes.Buffer
		if err := table.WriteCollection(&file, l, "synthetic", nil, report.Tables()); err != nil {
			t.Fatal(err)
		}
		out, faults, status := checkedFile(file.String())
		said := regexp.MustCompile(`figures checked: (\d+); (\d+) follow`).FindStringSubmatch(out)
		if status != 0 || faults != "" || said == nil ||
			!strings.Contains(out, fmt.Sprintf("figures that do not agree: 0 of %d\n", figures)) {
			t.Fatalf("%v: %d, %s\n%s", l, status, faults, out[max(0, len(out)-200):])
		}
		var checked, stated int
		fmt.Sscan(said[1]+" "+said[2], &checked, &stated)
		if checked < shares || checked+stated != figures {
			t.Errorf("%v: %d of %d figures are checked, %d are shares and means", l, checked, figures, shares)
		}
		for _, row := range []string{ // B12 1, 2.1, 5.3.1: a share of counts, an open one, a share of everybody
			"  1.part-1.share.2011  40%  reproduced", "  2.everyone.share.2011  30–35%  reproduced",
			"  22.workshop.share.2011  17%  reproduced", "  22.everyone.growth.2011  17%  reproduced",
		} {
			if !strings.Contains(out, row) {
				t.Errorf("%v: no %q", l, row)
			}
		}
	}
}

// ours is a table of the library, in JSON-stat: 79 of 250 are 32 %, 38 of 275 14 %, 31 of 168 18 %. Synthetic.
func ours(t *testing.T) string {
	t.Helper()
	column := func(key string, m table.Measure) table.Column {
		return table.Column{Heading: table.Heading{Key: key, Labels: figure.Labels{key, key, key}}, Measure: m}
	}
	one := table.Table{ID: "synthetic", Edition: table.Edition{Year: 2026}, Columns: []table.Column{
		column("sent", table.AsCount), column("answered", table.AsCount), column("share", table.AsShare),
	}}
	for i, n := range [][2]int64{{79, 250}, {38, 275}, {31, 168}} {
		key := fmt.Sprintf("kind-%d", i)
		one.Rows = append(one.Rows, table.Heading{Key: key, Labels: figure.Labels{key, key, key}})
		one.Cells = append(one.Cells, []table.Cell{
			{Figure: figure.New(figure.Whole(n[1]), n[1], 0)}, {Figure: figure.New(figure.Whole(n[0]), n[1], 0)},
			{Figure: figure.Share(n[0], n[1], figure.OverSent)},
		})
	}
	var file bytes.Buffer
	if err := one.WriteJSONStat(&file, figure.English); err != nil {
		t.Fatal(err)
	}
	return file.String()
}

// TestOurCountsThatWereChanged: a count that is not behind its share any more is found, a value that is not its exact
// one is refused, and fewer respondents behind a share than behind its count are none of both.
func TestOurCountsThatWereChanged(t *testing.T) {
	value, exact := [2]string{"275,38,", "275,83,"}, [2]string{`"38/1"`, `"83/1"`}
	for _, c := range []struct {
		changes [][2]string
		status  int
		says    string
	}{
		{nil, 0, "figures checked: 3; 6 follow from no others"},
		{[][2]string{value}, 1, "contradicting"}, {[][2]string{exact}, 1, "contradicting"},
		{[][2]string{value, exact}, 1, "kind-1.answered.2026 / kind-1.sent.2026 = 83/275 = 30.18% → 30%"},
		{[][2]string{value, exact, {`"n":[250,250,250,275,275,275`, `"n":[250,250,250,275,300,275`}}, 0, "0 of 9"},
	} {
		file := ours(t)
		for _, change := range c.changes {
			if strings.Count(file, change[0]) != 1 {
				t.Fatalf("%q is not there once in\n%s", change[0], file)
			}
			file = strings.Replace(file, change[0], change[1], 1)
		}
		out, faults, status := checkedFile(file)
		if status != c.status || !strings.Contains(out+faults, c.says) {
			t.Errorf("%q: %d, no %q in\n%s%s", c.changes, status, c.says, out, faults)
		}
	}
}
