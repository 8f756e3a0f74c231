package barometer

import "github.com/socialemployment/barometer/survey/chart"

// drawings say how tables are drawn. A table that is not among them has no chart.
var drawings = map[string]chart.Chart{
	"unit.coverage":                   {Columns: []string{"share"}},
	"unit.maintainer":                 {},
	"unit.maintainer-by-type":         {Form: chart.Stacked, Turned: true},
	"unit.age":                        {Form: chart.Stacked, Turned: true},
	"unit.age-by-type":                {Form: chart.Stacked, Turned: true},
	"funding.mean":                    {Form: chart.Stacked, Turned: true},
	"funding.by-type":                 {Form: chart.Stacked, Turned: true},
	"funding.municipal-total":         {},
	"unit.situation":                  {Form: chart.Stacked, Turned: true},
	"unit.outlook":                    {Form: chart.Stacked, Turned: true},
	"unit.outlook-by-type":            {Form: chart.Stacked, Turned: true},
	"clients.referrers":               {},
	"clients.referrers-by-type":       {},
	"clients.referrer-change":         {Form: chart.Stacked},
	"clients.referrer-change-by-type": {},
	"clients.cooperation":             {Form: chart.Stacked},
	"clients.cooperation-change":      {},
	"clients.groups":                  {Columns: []string{"clients"}},
	"clients.by-type":                 {Columns: []string{"clients"}},
	"clients.services":                {Columns: []string{"clients"}},
	"clients.providers":               {Columns: []string{"share"}, Form: chart.Stacked, Turned: true},
	"clients.job-coach":               {Columns: []string{"share"}},
	"clients.pension":                 {Columns: []string{"share"}},
	"clients.mean-by-type":            {Columns: []string{"mean"}},
	"clients.trend":                   {Form: chart.Stacked},
	"clients.growing-groups":          {},
	"unit.staff":                      {Columns: []string{"share"}, Form: chart.Stacked, Turned: true},
	"clients.per-instructor":          {},
	"clients.per-instructor-units":    {Form: chart.Sorted, Weight: "units"},
	"clients.causes":                  {},
	"clients.obstacles":               {Form: chart.Stacked},
	"unit.activities":                 {},
	"unit.activities-by-type":         {},
	"coaching.contents":               {},
	"clients.outside":                 {Columns: []string{"share"}},
	"unit.tasks":                      {},
	"unit.tasks-outside":              {},
	"clients.statements":              {Form: chart.Stacked},
	"transitions.all":                 {Columns: []string{"share-of-stock"}},
	"transitions.by-type":             {},
	"transitions.by-service":          {},
	"transitions.by-service-served":   {},
	"unit.strengths":                  {},
	"unit.needs":                      {},
	"unit.region":                     {Columns: []string{"share"}},
	"clients.under-30":                {Columns: []string{"share"}},
	"unit.person-years":               {Columns: []string{"share"}, Form: chart.Stacked, Turned: true},
	"unit.person-years-by-type":       {},
	"transitions.follow-up":           {Columns: []string{"year", "share-after-3-months", "share-after-6-months"}},
}

// Chart returns the table with the id as it is drawn; drawn is false for a table that is not, such as one of texts or
// of many measures.
func (r *Report) Chart(id string) (c chart.Chart, drawn bool) {
	c, drawn = drawings[id]
	c.Table = r.Table(id)
	return c, drawn
}
