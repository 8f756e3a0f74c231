package main

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/table"
)

// page is what the template shows.
type page struct {
	Lang, Title, Year, Reference string
	Synthetic                    string
	Style                        template.CSS
	Words                        map[string]string
	Glance                       []glance
	Chapters                     []chapter
	Rows                         []string
	Definitions                  []definition
	Checks                       []check
}

// glance is a main point, and the table that it is from.
type glance struct{ ID, Title, Text string }

// chapter is a chapter of the report.
type chapter struct {
	Number, Title string
	Tables        []tableView
	Published     []published
	Verdicts      bool
}

// tableView is a table of the report.
type tableView struct {
	ID, Section, Title string
	Text, Items        []string
	Folded             bool // the items
	Pictures           []template.HTML
	Fault              string
	Columns            []string
	Rows               []rowView
	Notes              []string
	Earlier            []string
	EarlierTitle       string
}

// rowView is a row of a table.
type rowView struct {
	Label string
	Cells []cellView
}

//go:embed page.html
var pageText string

//go:embed page.css
var pageStyle string

var pageTemplate = template.Must(template.New("page").Parse(pageText))

// writePage writes the page of a report; synthetic says that its responses are invented.
func writePage(w io.Writer, r *barometer.Report, l figure.Language, synthetic bool) error {
	p := page{
		Lang: l.String(), Title: l.Of(titleWord), Style: template.CSS(pageStyle + chart.Style()), Words: wordsIn(l),
		Year: l.Of(unknownYear), Rows: rowLines(r, l), Definitions: definitionsIn(l), Checks: checksIn(l),
	}
	if r.Edition.Valid() {
		p.Year = l.Of(yearWord) + " " + strconv.Itoa(r.Edition.Year())
		p.Reference = fmt.Sprintf(l.Of(referenceWord), r.Edition.Reference())
	}
	if synthetic {
		p.Synthetic = l.Of(syntheticWord)
	}
	found, err := publishedBy(r, l)
	if err != nil {
		return err
	}
	for t := range r.Tables() {
		p.add(r, t, l)
	}
	for i := range p.Chapters {
		c := &p.Chapters[i]
		c.Published = found[c.Number]
		delete(found, c.Number)
		c.Verdicts = len(c.Published) > 0 && c.Published[0].Verdict != ""
	}
	if last := found["13"]; len(last) > 0 {
		p.Chapters = append(p.Chapters, chapter{
			Number: "13", Title: l.Of(chapters["13"]), Published: last, Verdicts: last[0].Verdict != "",
		})
	}
	return pageTemplate.Execute(w, p)
}

// glances are the tables whose first sentence is a main point.
var glances = map[string]bool{
	"unit.response": true, "unit.maintainer": true, "funding.mean": true, "unit.outlook": true, "clients.referrers": true,
	"clients.by-type": true, "clients.providers": true, "clients.growing-groups": true, "unit.staff": true,
	"clients.per-instructor": true, "transitions.all": true, "unit.needs": true,
}

// foldedFrom is how many lines are so many that they are folded away.
const foldedFrom = 7

// add adds a table to its chapter.
func (p *page) add(r *barometer.Report, t table.Table, l figure.Language) {
	c, ok := r.Chart(t.ID)
	c.Table = t
	d := newDrawn(c, ok, l)
	v := tableView{ID: t.ID, Section: t.Section, Title: l.Of(t.Title), Earlier: earlier(r, t, l)}
	main, items := d.shows()
	v.Text, v.Items = append(main, d.caveats()...), items
	v.Folded = len(v.Items) >= foldedFrom
	if r.Before.Edition.Valid() {
		v.EarlierTitle = fmt.Sprintf(l.Of(compareWord), r.Before.Edition.Year())
	}
	if ok {
		var err error
		if v.Pictures, err = pictures(c, l); err != nil {
			v.Fault = l.Of(noChart) + err.Error()
		}
	}
	v.fill(d)
	number := chapterOf(t.Section)
	if last := len(p.Chapters) - 1; last < 0 || p.Chapters[last].Number != number {
		p.Chapters = append(p.Chapters, chapter{Number: number, Title: l.Of(chapters[number])})
	}
	last := &p.Chapters[len(p.Chapters)-1]
	last.Tables = append(last.Tables, v)
	if glances[t.ID] {
		text := strings.Join(main, " ")
		if len(v.Items) > 0 {
			text = upper(v.Items[0]) + "."
		}
		p.Glance = append(p.Glance, glance{t.ID, v.Title, text})
	}
}

// fill puts the cells of the table into the view.
func (v *tableView) fill(d drawn) {
	var marks figure.Marks
	for j := range d.table.Columns {
		v.Columns = append(v.Columns, d.columnName(j))
	}
	for i, r := range d.table.Rows {
		row := rowView{Label: r.Label(d.lang)}
		for j, c := range d.table.Cells[i] {
			marks |= c.Figure.Marks
			row.Cells = append(row.Cells, cellView{d.text(i, j), behind(d.table.Columns[j], c, d.lang)})
		}
		v.Rows = append(v.Rows, row)
	}
	v.Notes = append(v.Notes, "n: "+d.table.Covers(d.lang))
	for m := range marks.All() {
		v.Notes = append(v.Notes, m.Symbols()+" "+m.Labels(d.lang)[0])
	}
	for _, n := range d.table.Notes {
		v.Notes = append(v.Notes, d.lang.Of(n))
	}
}

// rowLines say what became of the rows that were read.
func rowLines(r *barometer.Report, l figure.Language) (lines []string) {
	lines = append(lines, r.Read.Text(l))
	lines = append(lines, r.Read.Lines(l, nil)...)
	for _, n := range r.Read.Notes {
		if !n.IsFault() {
			lines = append(lines, n.Text(l))
		}
	}
	return lines
}
