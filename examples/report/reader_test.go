package main

import (
	"bytes"
	"html"
	"regexp"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples"
	"github.com/socialemployment/barometer/figure"
)

// answer is where a reader finds the answer to a question: the id of the section, what it says there, and the cell of
// the table that it must agree with, "" for none.
type answer struct{ section, says, table, row, column string }

// questions are what readers of the barometer asked before they saw the page, with where they found the answers.
var questions = map[string][]answer{
	"Which unit type has most project money?": {
		{"funding.by-type", "project funding: largest multi-service employment centre (#),", "funding.by-type", "projects",
			"multi-service-centre"},
		{"funding.by-type", "No euros were asked.", "", "", ""},
	},
	"May the totals of 2006 and 2011 be compared?": {
		{"comparison", "Clients by main group: not comparable", "", "", ""},
		{"comparison", "Not the same in 2006 and 2011: social enterprise.", "", "", ""},
		{"comparison", "Rehabilitative work activities: in 2006 in the group other rehabilitative or coaching activity, in " +
			"2011 in work activity.", "", "", ""},
		{"clients.groups", "Not comparable (†): every row.", "", "", ""},
	},
	"How many answered, of how many, and can the figures speak for the whole field?": {
		{"glance", "answered (#), response rate", "unit.response", "part-1", "answered"},
		{"glance", "response rate (#)", "unit.response", "part-1", "share"},
		{"unit.coverage", "All: #.", "unit.coverage", "everyone", "share"},
		{"top", "They are no estimates of the whole field.", "", "", ""},
	},
	"What share of the income is from municipalities, and does a large unit count for more?": {
		{"funding.mean", "all: direct municipal funding (#)", "funding.mean", "municipal", "all"},
		{"funding.mean", "weighted by clients: direct municipal funding (#)", "funding.mean", "municipal", "weighted"},
		{"funding.mean", "small and large ones weigh the same", "", "", ""},
		{"funding.municipal-total", "all (#)", "funding.municipal-total", "everyone", "total"},
	},
	"Which service has most clients, and how many?": {
		{"clients.services", "for Persons with Intellectual Disabilities (#),", "clients.services",
			"intellectual-disability-activity", "clients"},
	},
	"Who sends most clients?": {
		{"clients.referrers", "largest municipality (#†)", "clients.referrers-by-type", "municipality", "everyone"},
		{"clients.referrers", "How many clients it refers was not asked.", "", "", ""},
	},
	"How many clients are there per instructor, and how far do types and units differ?": {
		{"glance", "All guidance, production instruction included, mean of units: largest work activity unit for mental " +
			"health rehabilitees (#)", "clients.per-instructor", "mental-health", "all-guidance.mean"},
		{"glance", "; all (#).", "clients.per-instructor", "everyone", "all-guidance.mean"},
		{"clients.per-instructor-units", "lowest class 6 to under 7, highest 13 to under 14; at least half " +
			"are in the class 7 to under 8 or lower.", "", "", ""},
	},
	"What share of those who left went to work in the open labour market, and is it more than in 2006?": {
		{"transitions.all", "#525/2549; n 69; of the year's flow", "transitions.all", "open-employment", "proportion"},
		{"transitions.all", "the shares are too large. Compare destinations with one another.", "", "", ""},
		{"comparison", "These tables have figures of 2006; the others have none.", "", "", ""},
	},
	"What do the units expect?": {
		{"unit.outlook", "improves (#)", "unit.outlook", "improves", "share"},
		{"unit.outlook", "weakens (#)", "unit.outlook", "weakens", "share"},
		{"clients.trend", "all clients: grows (#)", "clients.trend", "total", "grows"},
	},
	"Which figures rest on few answers?": {
		{"clients.referrers-by-type", "small base: 84 of 96 figures.", "", "", ""},
		{"definitions", "Small base: fewer than 32 units.", "", "", ""},
	},
}

// TestReader: a reader finds the answers to ten questions in the text of the page, as the tables have them.
func TestReader(t *testing.T) {
	report, err := barometer.Reader{}.CSV(bytes.NewReader(examples.Synthetic)).Compute()
	if err != nil {
		t.Fatal(err)
	}
	page := written(t, "-lang", "en")
	if len(questions) != 10 {
		t.Errorf("%d questions", len(questions))
	}
	for question, answers := range questions {
		for _, a := range answers {
			text, says := sectionText(page, a.section), a.says
			if a.table != "" {
				says = strings.ReplaceAll(says, "#", printedCell(t, report, a))
			}
			if !strings.Contains(text, says) {
				t.Errorf("%s %s does not say %q", question, a.section, says)
			}
		}
	}
}

// printedCell is the cell of an answer as it is printed, with its marks.
func printedCell(t *testing.T, r *barometer.Report, a answer) string {
	t.Helper()
	table := r.Table(a.table)
	for i, row := range table.Rows {
		for j, column := range table.Columns {
			if row.Key == a.row && column.Key == a.column {
				return table.Print(i, j, figure.English) + table.Cells[i][j].Figure.Marks.Symbols()
			}
		}
	}
	t.Errorf("%s has no cell %s, %s", a.table, a.row, a.column)
	return "?"
}

// The tags of a page, and what lies between pictures, which readers of the text do not see.
var (
	pictureTags = regexp.MustCompile(`(?s)<svg.*?</svg>`)
	tag         = regexp.MustCompile(`<[^>]*>`)
	spaces      = regexp.MustCompile(`[ \n]+`)
)

// sectionText is the text of a section, or of the head of the page.
func sectionText(page, id string) string {
	_, text, _ := strings.Cut(page, `id="`+id+`">`)
	for _, end := range []string{"</section>", "</header>"} {
		text, _, _ = strings.Cut(text, end)
	}
	text = tag.ReplaceAllString(pictureTags.ReplaceAllString(text, ""), "")
	return spaces.ReplaceAllString(html.UnescapeString(text), " ")
}
