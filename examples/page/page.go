// Package page writes the tables of a survey as one self-contained page: every table in sentences, as a picture where
// it is drawn, and cell by cell; what compares with the edition before and what does not; what was published beside it;
// what was refused; the words of the page, and how a figure can be checked. The page has no script and no address, and
// is read on a screen, on a telephone or on paper.
//
// Its sentences are made from the figures by rules; a rule never says more than the table does. Behind a printed figure
// are its counts, its base, what it is a share of, its marks and the interval that its digits stand for.
package page

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/table"
)

// Page is what a page is written of.
type Page struct {
	Title           labels
	Edition, Before table.Edition // the one computed, and the one compared with; 0 is none
	Warning         labels        // stands above everything: that the answers are invented
	Read            reading.Count
	Tables          iter.Seq[table.Table]
	Chart           func(table.Table) (c chart.Chart, drawn bool)
	Chapters        map[string]labels            // titles by the number of the chapter: "5" of a section 5.3.1
	Glances         []Glance                     // the main points
	Remarks         map[string]labels            // what should be known of a table, by its id
	Differ          func(t table.Table) []labels // why figures of a table do not compare with those before; nil: no reason
	Published       map[string][]Published       // by the number of the chapter
	PublishedTitle  labels                       // of all published figures
	Checks          []Check
}

// Glance is a main point: what the sentences say of a table, or of the row or column with the key alone.
type Glance struct{ Table, Key string }

// Published is a figure that was published, beside what the answers give for it; no verdict is of another edition.
type Published struct{ ID, Subject, Printed, Given, Verdict string }

// Check is a way to check a figure, with the command that does it.
type Check struct {
	Text    labels
	Command string
}

// view is what the template shows.
type view struct {
	Lang, Title, Year, Reference, Warning string
	Style                                 template.CSS
	Patterns                              template.HTML
	Words                                 map[string]string
	Glance                                []link
	Comparison                            comparison
	Chapters                              []chapter
	Rows                                  []string
	Definitions                           []definition
	Checks                                []checkView
}

// link is a sentence, and the table that it is of.
type link struct{ ID, Title, Text string }

// chapter is a chapter of the page.
type chapter struct {
	Number, Title string
	Tables        []tableView
	Published     []Published
	Verdicts      bool
}

// tableView is a table of the page.
type tableView struct {
	ID, Section, Title string
	Text               []string
	Items              []item
	Folded             bool // the items
	Remark             string
	Pictures           []template.HTML
	Fault              string
	Columns            []column
	Shorts             string // what the short names of columns stand for
	Most               bool   // there are so many columns that paper needs smaller letters
	Rows               []rowView
	Notes              []string
	Earlier            []string // as one paragraph, or
	EarlierItems       []string // line by line
	EarlierFolded      bool     // the lines
	EarlierTitle       string
}

// column is a column of a table, with a short name for paper where that is another; Short is "" otherwise.
type column struct{ Name, Short string }

// rowView is a row of a table.
type rowView struct {
	Label string
	Cells []cellView
}

// checkView is a way to check a figure.
type checkView struct{ Text, Command string }

//go:embed page.html
var text string

//go:embed page.css
var style string

var page = template.Must(template.New("page").Parse(text))

// Write writes the page in a language.
func (p Page) Write(w io.Writer, l figure.Language) error {
	v := view{
		Lang: l.String(), Title: l.Of(p.Title), Year: l.Of(unknownYear), Warning: l.Of(p.Warning),
		Style: template.CSS(style + chart.Style()), Patterns: template.HTML(chart.Patterns()), Words: wordsIn(l),
		Rows: rowLines(p.Read, l), Definitions: definitionsIn(l),
	}
	v.Words["published"] = l.Of(p.PublishedTitle)
	if p.Edition.Year != 0 {
		v.Year = l.Of(yearWord) + " " + strconv.Itoa(p.Edition.Year)
	}
	if p.Edition.Date != "" {
		v.Reference = fmt.Sprintf(l.Of(referenceWord), dated(p.Edition.Date, l))
	}
	for _, c := range slices.Concat([]Check{{Text: openWord}}, p.Checks) {
		v.Checks = append(v.Checks, checkView{l.Of(c.Text), c.Command})
	}
	for t := range p.Tables {
		p.add(&v, t, l)
	}
	p.publish(&v, l)
	v.Comparison.head(p.Before.Year, l)
	return page.Execute(w, v)
}

// dated writes a date as the language does, one that is none as it is.
func dated(date string, l figure.Language) string {
	day, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	printed, err := figure.Parse(day.Format("2.1.2006"))
	if err != nil {
		return date
	}
	return printed.Format(l)
}

// publish puts the published figures into their chapters.
func (p Page) publish(v *view, l figure.Language) {
	var numbers []string
	for number := range p.Published {
		if !slices.ContainsFunc(v.Chapters, func(c chapter) bool { return c.Number == number }) {
			numbers = append(numbers, number)
		}
	}
	slices.Sort(numbers)
	for _, number := range numbers {
		v.Chapters = append(v.Chapters, chapter{Number: number, Title: l.Of(p.Chapters[number])})
	}
	for i := range v.Chapters {
		c := &v.Chapters[i]
		c.Published = p.Published[c.Number]
		c.Verdicts = len(c.Published) > 0 && c.Published[0].Verdict != ""
	}
}

// How many lines are so many that they are folded away, and how many pairs of columns a paragraph compares.
const (
	foldedFrom = 9
	fewPairs   = 2
)

// add adds a table to its chapter, and to the main points and the comparison.
func (p Page) add(to *view, t table.Table, l figure.Language) {
	c, ok := p.Chart(t)
	c.Table = t
	d := newDrawn(c, ok, l)
	v := tableView{ID: t.ID, Section: t.Section, Title: l.Of(t.Title), Remark: l.Of(p.Remarks[t.ID])}
	main, items := d.shows()
	v.Text, v.Items = slices.Concat(main, d.caveats()), items
	v.Folded = len(v.Items) >= foldedFrom
	if ok {
		var err error
		if v.Pictures, err = pictures(c, l); err != nil {
			v.Fault = l.Of(noChart) + err.Error()
		}
	}
	if pairs := d.pairs(p.Before.Year); len(pairs) > 0 {
		v.EarlierTitle = fmt.Sprintf(l.Of(compareWord), p.Before.Year)
		v.Earlier = slices.Concat(d.earlier(pairs), p.reasons(t, l))
		if len(pairs) > fewPairs {
			v.Earlier, v.EarlierItems = nil, v.Earlier
			v.EarlierFolded = long(v.EarlierItems)
		}
		if said := d.compares(pairs); said != "" {
			to.Comparison.Tables = append(to.Comparison.Tables, link{t.ID, v.Title, said})
			to.Comparison.reasons(p.reasons(t, l))
		}
	}
	v.fill(d)
	number, _, _ := strings.Cut(t.Section, ".")
	i := slices.IndexFunc(to.Chapters, func(c chapter) bool { return c.Number == number })
	if i < 0 {
		i = len(to.Chapters)
		to.Chapters = append(to.Chapters, chapter{Number: number, Title: l.Of(p.Chapters[number])})
	}
	to.Chapters[i].Tables = append(to.Chapters[i].Tables, v)
	for _, g := range p.Glances {
		if text := d.glance(g.Key, main, items); g.Table == t.ID && text != d.nothingNow() {
			to.Glance = append(to.Glance, link{t.ID, v.Title, text})
		}
	}
}

// fill puts the cells of the table into the view.
func (v *tableView) fill(d drawn) {
	var marks figure.Marks
	for j := range d.table.Columns {
		v.Columns = append(v.Columns, column{d.columnName(j), d.shortName(j)})
	}
	v.shorten()
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

// How many columns are so many that paper has room for short names alone, and for small letters alone.
const (
	manyColumns = 6
	mostColumns = 10
)

// shorten explains the short names of columns where they are used, and leaves them out elsewhere.
func (v *tableView) shorten() {
	var each []string
	for i, c := range v.Columns {
		if c.Short == "" {
			continue
		}
		if len(v.Columns) < manyColumns {
			v.Columns[i].Short = ""
			continue
		}
		each = append(each, c.Short+" = "+c.Name)
	}
	v.Shorts, v.Most = strings.Join(each, "; "), len(v.Columns) >= mostColumns
}

// rowLines say what became of the rows that were read.
func rowLines(read reading.Count, l figure.Language) (lines []string) {
	lines = append(lines, read.Text(l))
	lines = append(lines, read.Lines(l, nil)...)
	for _, n := range read.Notes {
		if !n.IsFault() {
			lines = append(lines, n.Text(l))
		}
	}
	return lines
}
