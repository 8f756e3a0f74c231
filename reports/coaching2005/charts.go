package coaching2005

import (
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/table"
)

// drawings say how the tables are drawn of which a picture says more: what many centres named, and how wholes are cut.
// T05 itself has no charts.
var drawings = map[string]chart.Chart{
	"coaching.staff":          {Columns: []string{"share"}, Form: chart.Stacked, Turned: true},
	"coaching.use":            {Columns: []string{"share"}},
	"coaching.reasons":        {Columns: []string{"share"}},
	"coaching.strengths":      {Columns: []string{"share"}},
	"coaching.weaknesses":     {Columns: []string{"share"}},
	"coaching.benefits":       {Columns: []string{"share"}},
	"coaching.problems":       {Columns: []string{"share"}},
	"coaching.need":           {Columns: []string{"share"}},
	"coaching.targets":        {Columns: []string{"share"}},
	"coaching.availability":   {Columns: []string{"share"}},
	"coaching.other-services": {Columns: []string{"share"}},
	"coaching.regional-needs": {},
	"coaching.content-needs":  {},
	"coaching.proposals":      {Columns: []string{"share"}},
}

// Chart returns a table of Tables as it is drawn; drawn is false for one that is not.
func Chart(t table.Table) (c chart.Chart, drawn bool) {
	c, drawn = drawings[t.ID]
	c.Table = t
	return c, drawn
}
