package compare_test

import (
	"fmt"
	"os"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/compare"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
)

// Two options of an earlier survey became one of a later one: the sums stand side by side, and a note says why.
func ExampleTables() {
	name := func(key string) question.Name { return question.Name{Key: key, Labels: figure.Labels{key, key, key}} }
	of := func(year int, counts map[string]int64, keys ...string) table.Table {
		t := table.Table{ID: "visits", Title: figure.Labels{"käynnit", "besök", "visits"}, Edition: table.Edition{Year: year}}
		t.Columns = []table.Column{{Heading: table.Heading{Key: "share", Labels: figure.Labels{"osuus", "andel", "share"}},
			Measure: table.AsShare}}
		for _, key := range keys {
			n := name(key)
			t.Rows = append(t.Rows, table.Heading{Key: n.Key, Labels: n.Labels})
			t.Cells = append(t.Cells, []table.Cell{{Figure: figure.Share(counts[key], 40, figure.OverAnswering)}})
		}
		return t
	}
	both := compare.Tables{
		Now:    of(2026, map[string]int64{"pool": 30, "gym": 10}, "pool", "gym"),
		Before: of(2016, map[string]int64{"lanes": 12, "slides": 8, "gym": 20}, "lanes", "slides", "gym"),
		Year:   2026, Earlier: 2016, Adds: true,
		Rows: []compare.Link{{
			Before: []question.Name{name("lanes"), name("slides")}, Now: []question.Name{name("pool")},
			How: question.AlikeAsSum,
		}},
	}
	fmt.Println(both.Beside().WriteText(os.Stdout, figure.English))
	// Output:
	// visits [visits]
	// ===============
	//
	//       share  share
	//        2016   2026
	// ----  -----  -----
	// pool    50%    75%
	// gym     50%    25%
	//
	// pool = 2016: lanes + slides
	// <nil>
}
