package compare

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
)

// named returns names that are their keys.
func named(keys ...string) (all []question.Name) {
	for _, k := range keys {
		all = append(all, question.Name{Key: k, Labels: figure.Labels{k, k, k}})
	}
	return all
}

// counts returns a table of a year with a share in percent, and a growth, for each row.
func counts(year int, percent map[string]int64, keys ...string) table.Table {
	heading := func(key string) table.Heading {
		return table.Heading{Key: key, Labels: figure.Labels{key, key, key}}
	}
	t := table.Table{ID: "t", Title: figure.Labels{"t", "t", "t"}, Edition: table.Edition{Year: year}}
	t.Columns = []table.Column{
		{Heading: heading("share"), Measure: table.AsShare}, {Heading: heading("growth"), Measure: table.AsGrowth},
	}
	for _, k := range keys {
		t.Rows = append(t.Rows, heading(k))
		growth := table.Cell{Figure: figure.New(figure.Of(percent[k], 10), 40, figure.OverEarlier)}
		t.Cells = append(t.Cells, []table.Cell{{Figure: figure.New(figure.Of(percent[k], 100), 40, figure.OverAnswering)},
			growth})
	}
	return t
}

// printed returns the lines of a table, "key: 40% 50%†", its notes last.
func printed(t table.Table) (all []string) {
	for i, r := range t.Rows {
		line := r.Key + ":"
		for j := range t.Columns {
			line += " " + strings.ReplaceAll(t.Print(i, j, figure.English), "\u00a0", "")
			if t.Cells[i][j].Figure.Marks.Has(figure.NotComparable) {
				line += "†"
			}
		}
		all = append(all, line)
	}
	for _, n := range t.Notes {
		all = append(all, strings.ReplaceAll(n.English, "\u00a0", " "))
	}
	return all
}

// TestBeside: of 2026 the pool and the gym are two rows; of 2016 lanes and slides became the pool. Every link is told
// in a note of its own kind, those that do not compare by their reason, each name once; a growth stands alone, and is
// none of what does not compare.
func TestBeside(t *testing.T) {
	now := counts(2026, map[string]int64{"pool": 30, "gym": 10, "hall": 5, "sauna": 7}, "pool", "gym", "hall", "sauna")
	then := map[string]int64{"lanes": 12, "slides": 8, "gym": 20, "hall": 9}
	before := counts(2016, then, "lanes", "slides", "gym", "hall")
	why, other := figure.Labels{"", "", "act"}, figure.Labels{"", "", "other"}
	pool := Link{named("lanes", "slides"), named("pool"), question.AlikeAsSum, why}
	for name, c := range map[string]struct {
		change func(*Tables)
		want   []string
	}{
		"no links": {func(c *Tables) { c.Rows = nil }, []string{
			"pool: – 30% 300%", "gym: 20% 10% 100%", "hall: 9% 5% 50%", "sauna: – 7% 70%",
		}},
		"a sum": {func(c *Tables) {}, []string{
			"pool: 20% 30% 300%", "gym: 20% 10% 100%", "hall: 9% 5% 50%", "sauna: – 7% 70%",
			"pool = 2016: lanes + slides (act)",
		}},
		"a caveat, and a sum": {func(c *Tables) {
			c.Rows = []Link{{named("gym"), named("gym"), question.AlikeMarked, other}, pool}
		}, []string{
			"pool: 20% 30% 300%", "gym: 20%† 10% 100%", "hall: 9% 5% 50%", "sauna: – 7% 70%", "† gym – 2016: gym (other)",
			"pool = 2016: lanes + slides (act)",
		}},
		"two that do not compare": {func(c *Tables) {
			c.Rows = append(c.Rows, Link{named("gym"), named("gym", "hall"), question.Unlike, other},
				Link{named("x"), named("hall"), question.Unlike, other}, Link{nil, named("sauna"), question.Unlike, why})
		}, []string{
			"pool: 20% 30% 300%", "gym: –† 10% –†", "hall: –† 5% –†", "sauna: –† 7% –†", "pool = 2016: lanes + slides (act)",
			"not comparable with 2016: gym; hall; x (other)", "not comparable with 2016: sauna (act)",
		}},
		"nothing compares": {func(c *Tables) { c.Refused = why }, []string{
			"pool: –† 30% –†", "gym: –† 10% –†", "hall: –† 5% –†", "sauna: –† 7% –†",
			"not comparable with 2016: the table (act)",
		}},
		"one became two": {func(c *Tables) {
			c.Rows = []Link{{named("gym"), named("gym", "hall"), question.AlikeAsSum, why}}
		}, []string{
			"pool: – 30% 300%", "gym: –† 10% –†", "hall: –† 5% –†", "sauna: – 7% 70%", "gym+hall: 20% 15% –†",
			"gym + hall = 2016: gym (act)",
		}},
		"one became two that do not add up": {func(c *Tables) {
			c.Rows, c.Adds = []Link{{named("gym"), named("gym", "hall"), question.AlikeAsSum, why}}, false
		}, []string{
			"pool: – 30% 300%", "gym: –† 10% –†", "hall: –† 5% –†", "sauna: – 7% 70%", "gym + hall = 2016: gym (act)",
		}},
		"a column that is another": {func(c *Tables) {
			c.Rows, c.Columns = nil, []Link{{named("share"), named("share"), question.AlikeMarked, why}}
		}, []string{
			"pool: – 30% 300%", "gym: 20%† 10% 100%", "hall: 9%† 5% 50%", "sauna: – 7% 70%", "† share – 2016: share (act)",
		}},
		"a column of two": {func(c *Tables) {
			c.Rows, c.Columns = nil, []Link{{named("share", "x"), named("share"), question.AlikeAsSum, why}}
		}, []string{
			"pool: –† 30% 300%", "gym: –† 10% 100%", "hall: –† 5% 50%", "sauna: –† 7% 70%", "share = 2016: share + x (act)",
		}},
		"marked respondents": {func(c *Tables) {
			c.Mark = func(row, column string) (m figure.Marks) {
				if row == "gym" && column == "share" {
					m = figure.NotComparable
				}
				return m
			}
		}, []string{
			"pool: 20% 30% 300%", "gym: 20%† 10%† 100%", "hall: 9% 5% 50%", "sauna: – 7% 70%",
			"pool = 2016: lanes + slides (act)",
		}},
	} {
		tables := Tables{Now: now, Before: before, Year: 2026, Earlier: 2016, Adds: true, Rows: []Link{pool}}
		c.change(&tables)
		if diff := cmp.Diff(c.want, printed(tables.Beside())); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestColumnsBeside: a column of the earlier edition in the later table is left out, but where the columns compare the
// editions themselves; sums go with the columns that stay.
func TestColumnsBeside(t *testing.T) {
	now := counts(2026, map[string]int64{"a": 10, "b": 20, "all": 30}, "a", "b", "all")
	now.Columns[1].Measure, now.Columns[1].Edition = table.AsShare, 2016
	now.Sums = []table.Sum{
		{Total: table.Place{Row: 2, Column: 0}, Parts: []table.Place{{Row: 0, Column: 0}, {Row: 1, Column: 0}}},
		{Total: table.Place{Row: 2, Column: 1}, Parts: []table.Place{{Row: 0, Column: 1}, {Row: 1, Column: 1}}},
	}
	for change, want := range map[bool][]string{false: {"share 2016", "share 2026"}, true: {"share 0", "growth 2016"}} {
		both := (&Tables{Now: now, Before: now, Year: 2026, Earlier: 2016, Change: change}).Beside()
		var got []string
		for _, c := range both.Columns {
			got = append(got, c.Key+" "+figure.Whole(int64(c.Edition)).String())
		}
		sums := len(both.Sums)
		if !slices.Equal(got, want) || !change && (sums != 1 || both.Sums[0].Total.Column != 1) || change && sums != 2 {
			t.Errorf("%v: %q, %v", change, got, both.Sums)
		}
	}
}

// TestColumnsOfTheEarlierEdition: a column that the later table has of the earlier edition gives way to that edition's
// own, wherever it stands, and a sum that it is in is gone; the columns and sums behind it stay.
func TestColumnsOfTheEarlierEdition(t *testing.T) {
	now, before := counts(2026, map[string]int64{"pool": 30}, "pool"), counts(2016, map[string]int64{"pool": 20}, "pool")
	was := now.Columns[0]
	was.Edition = 2016
	now.Columns = []table.Column{now.Columns[1], was, now.Columns[0]}
	row := now.Cells[0]
	now.Cells = [][]table.Cell{{row[1], {Figure: figure.New(figure.Of(99, 100), 40, figure.OverAnswering)}, row[0]}}
	at := func(column int) table.Place { return table.Place{Column: column} }
	now.Sums = []table.Sum{{Total: at(0), Parts: []table.Place{at(1)}}, {Total: at(2), Parts: []table.Place{at(0)}}}
	both := (&Tables{Now: now, Before: before, Year: 2026, Earlier: 2016}).Beside()
	if diff := cmp.Diff([]string{"pool: 300% 20% 30%"}, printed(both)[:1]); diff != "" {
		t.Error(diff)
	}
	want := []table.Sum{{Total: at(2), Parts: []table.Place{at(0)}}}
	if diff := cmp.Diff(want, both.Sums); diff != "" {
		t.Error(diff)
	}
}

// TestASumOfWhatDoesNotCompareIsNone: where a part, or the total, has no figure because it does not compare, the others
// are no sum any more; where all compare, or a part has had no figure before, they are.
func TestASumOfWhatDoesNotCompareIsNone(t *testing.T) {
	share := map[string]int64{"pool": 30, "gym": 10, "all": 40}
	for name, x := range map[string]struct {
		unlike string
		empty  bool // the gym has no figure
		sums   int
	}{
		"all compare":  {"", false, 1},
		"a part":       {"gym", false, 0},
		"the total":    {"all", false, 0},
		"an empty one": {"gym", true, 1},
	} {
		now := counts(2026, share, "pool", "gym", "all")
		if x.empty {
			now.Cells[1][1].Figure = figure.Figure{}
			now.Cells[2][1] = now.Cells[0][1]
		}
		parts := []table.Place{{Row: 0, Column: 1}, {Row: 1, Column: 1}}
		now.Sums = []table.Sum{{Total: table.Place{Row: 2, Column: 1}, Parts: parts}}
		c := Tables{Now: now, Before: counts(2016, share, "pool", "gym", "all"), Year: 2026, Earlier: 2016, Change: true,
			Rows: []Link{{nil, named(x.unlike), question.Unlike, figure.Labels{}}}}
		both := c.Beside()
		if err := both.CheckSums(); err != nil || len(both.Sums) != x.sums {
			t.Errorf("%s: %v, %v", name, both.Sums, err)
		}
	}
}
