package command

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/survey/table"
)

// Basis is what a report rests on. Every output begins or ends with it.
type Basis struct {
	Survey          figure.Labels // the survey, where it has no editions
	Edition, Before table.Edition // the one computed, and the one compared with
	File            string
	Read            reading.Count

	without []string // ids of the tables without a figure: not asked, or answered by nobody
}

// Of returns the basis of tables: it tells those without a figure.
func (b Basis) Of(tables iter.Seq[table.Table]) Basis {
	b.without = without(tables)
	return b
}

// NotUsed is the kind of the note about something told on the command line that the answers contradict.
const NotUsed reading.NoteKind = "not-used"

// NotUsedNotes returns a note of each fault of what the command line told, which no figure then rests on: it stands in
// the output itself, for whoever reads that alone.
func NotUsedNotes(faults error) (notes []reading.Note) {
	words := figure.Labels{
		"%%[2]s = %%[3]s: ei käytetä: %s", "%%[2]s = %%[3]s: används inte: %s", "%%[2]s = %%[3]s: not used: %s",
	}
	for _, x := range figure.Faults(faults) {
		notes = append(notes, reading.Note{
			About: NotUsed, Path: x.Path, Value: x.Value, Labels: filled(words, []any{x.Err}),
		})
	}
	return notes
}

// without returns the ids of the tables that have no figure.
func without(tables iter.Seq[table.Table]) (ids []string) {
	for t := range tables {
		if !t.Answered() {
			ids = append(ids, t.ID)
		}
	}
	return ids
}

// The words of a basis.
var (
	surveyWord  = figure.Labels{"kysely", "enkät", "survey"}
	editionWord = figure.Labels{"vuosi", "år", "edition"}
	beforeWord  = figure.Labels{"vertailuvuosi", "jämfört med", "compared with"}
	fileWord    = figure.Labels{"tiedosto", "fil", "file"}
	withoutWord = figure.Labels{
		"taulukot, joissa ei ole lukuja (ei kysytty, tai kukaan ei vastannut)",
		"tabeller utan siffror (frågan ställdes inte, eller ingen svarade)",
		"tables without figures (not asked, or answered by nobody)",
	}
	firstRow = figure.Labels{"ensimmäinen rivi", "den första raden", "first row"}
	restsOn  = figure.Labels{"Mihin luvut perustuvat", "Vad siffrorna bygger på", "What the figures rest on"}
)

// fact is one thing that a report rests on besides its rows.
type fact struct{ key, text string }

// facts returns what there is to say besides the rows.
func (b Basis) facts(l figure.Language) (all []fact) {
	add := func(key string, word figure.Labels, text string) {
		if text != "" {
			all = append(all, fact{key, l.Of(word) + ": " + text})
		}
	}
	add("survey", surveyWord, l.Of(b.Survey))
	add("edition", editionWord, editionText(b.Edition, l))
	add("before", beforeWord, editionText(b.Before, l))
	add("file", fileWord, b.File)
	add("without", withoutWord, strings.Join(b.without, ", "))
	return all
}

// editionText returns the year of an edition and its date in the language: "2026 (31.12.2026)".
func editionText(e table.Edition, l figure.Language) string {
	if e.Year == 0 {
		return ""
	}
	day, err := time.Parse(time.DateOnly, e.Date)
	if err != nil {
		return fmt.Sprint(e.Year)
	}
	date, err := figure.Parse(day.Format("2.1.2006"))
	if err != nil {
		return fmt.Sprintf("%d (%s)", e.Year, e.Date)
	}
	return fmt.Sprintf("%d (%s)", e.Year, date.Format(l))
}

// WriteText writes what became of the rows, and a line for everything else.
func (b Basis) WriteText(w io.Writer, l figure.Language) error {
	if err := b.Read.WriteText(w, l); err != nil {
		return err
	}
	for _, f := range b.facts(l) {
		lines := table.Wrap(sheet.Shown(f.text), table.TextWidth, 2)
		if _, err := fmt.Fprintln(w, strings.Join(lines, "\n")); err != nil {
			return err
		}
	}
	return nil
}

// WriteCheck writes the same, and how many answers the mapping declares as missing: what it names by mistake shows.
func (b Basis) WriteCheck(w io.Writer, l figure.Language) error {
	if err := b.WriteText(w, l); err != nil {
		return err
	}
	for _, line := range b.Read.MissingLines(l) {
		if _, err := fmt.Fprintln(w, strings.Join(table.Wrap(sheet.Shown(line), table.TextWidth, 2), "\n")); err != nil {
			return err
		}
	}
	return nil
}

// WriteMarkdown writes what WriteText does in Markdown.
func (b Basis) WriteMarkdown(w io.Writer, l figure.Language) error {
	if err := b.Read.WriteMarkdown(w, l); err != nil {
		return err
	}
	var notes []string
	for _, f := range b.facts(l) {
		notes = append(notes, sheet.Shown(f.text))
	}
	if len(notes) == 0 {
		return nil
	}
	if _, err := io.WriteString(w, "\n"); err != nil {
		return err
	}
	return table.Grid{Notes: notes}.WriteMarkdown(w)
}

// WriteJSON writes one object and a line break.
func (b Basis) WriteJSON(w io.Writer, l figure.Language) error {
	o, err := b.object(l)
	if err != nil {
		return err
	}
	text, err := json.Marshal(o)
	if err == nil {
		_, err = w.Write(append(text, '\n'))
	}
	return err
}

// object is a basis in JSON.
type object struct {
	Rows      json.RawMessage `json:"rows"`
	Survey    string          `json:"survey,omitempty"`
	Edition   int             `json:"edition,omitempty"`
	Reference string          `json:"reference,omitempty"`
	Before    int             `json:"before,omitempty"`
	File      string          `json:"file"`
	Without   []string        `json:"without_figures"`
}

func (b Basis) object(l figure.Language) (o object, err error) {
	var rows bytes.Buffer
	if err := b.Read.WriteJSON(&rows, l); err != nil {
		return o, err
	}
	if err := json.Unmarshal(rows.Bytes(), &o); err != nil {
		return o, err
	}
	o.Survey, o.Edition, o.Reference = l.Of(b.Survey), b.Edition.Year, b.Edition.Date
	o.Before, o.File, o.Without = b.Before.Year, b.File, append([]string{}, b.without...)
	return o, nil
}

// TableID is the id of the table that a Basis makes.
const TableID = "rests-on"

// Table returns the basis as a table, for formats that hold nothing but tables: a row for each number, reason and note,
// how many rows it is about, and which is the first.
func (b Basis) Table(l figure.Language) table.Table {
	rows := figure.Labels{"riviä", "rader", "rows"}
	t := table.Table{
		ID: TableID, Title: restsOn, Edition: b.Edition,
		Columns: []table.Column{{Heading: table.Heading{Key: "rows", Labels: rows}, Measure: table.AsCount}},
	}
	if len(b.Read.Reasons)+len(b.Read.Unread)+len(b.Read.Notes) > 0 {
		first := table.Heading{Key: "first", Labels: firstRow}
		t.Columns = append(t.Columns, table.Column{Heading: first, Measure: table.AsCount})
	}
	add := func(key, label string, n int64, counts bool, first int) {
		cells := make([]table.Cell, len(t.Columns))
		if counts {
			cells[0].Figure = table.Respondents(n, max(b.Read.Rows, 1))
		}
		if first > 0 {
			cells[1].Figure = table.Respondents(int64(first), max(b.Read.Rows, 1))
		}
		t.Rows = append(t.Rows, table.Heading{Key: key, Labels: figure.Labels{label, label, label}})
		t.Cells = append(t.Cells, cells)
	}
	for _, x := range []struct {
		key  string
		word figure.Labels
		n    int64
	}{
		{"read", figure.Labels{"luettu", "lästa", "read"}, b.Read.Rows},
		{"counted", figure.Labels{"laskettu", "räknade", "counted"}, b.Read.Counted},
		{"refused", figure.Labels{"hylätty", "underkända", "refused"}, b.Read.Refused},
	} {
		add(x.key, l.Of(x.word), x.n, true, 0)
	}
	for i, r := range b.Read.Reasons {
		add(fmt.Sprintf("reason-%d", i+1), sheet.Shown(r.Text(l)), r.Rows, true, first(r.First))
	}
	b.unread(l, add)
	for i, n := range b.Read.Notes {
		add(fmt.Sprintf("note-%d", i+1), sheet.Shown(n.Text(l)), n.Rows, n.Rows > 0, n.First)
	}
	for _, f := range b.facts(l) {
		add(f.key, sheet.Shown(f.text), 0, false, 0)
	}
	return t
}

// unreadWord begins the row of an answer that could not be read.
var unreadWord = figure.Labels{"luettu vastaamattomaksi: %s", "läst som obesvarat: %s", "read as not answered: %s"}

// unread adds a row for each column and value that was read as not answered, and one for the values that are not kept.
func (b Basis) unread(l figure.Language, add func(key, label string, n int64, counts bool, first int)) {
	n := 0
	row := func(r reading.Reason, rows int64, values ...reading.ValueCount) {
		if n++; rows > 0 {
			one := reading.Reason{Path: r.Path, Column: r.Column, Fault: r.Fault, Why: r.Why, Rows: rows, Values: values}
			add(fmt.Sprintf("unread-%d", n), sheet.Shown(fmt.Sprintf(l.Of(unreadWord), one.Text(l))), rows, true, first(r.First))
		}
	}
	for _, r := range b.Read.Unread {
		rest := r.Rows
		for _, v := range r.Values {
			row(r, v.Rows, v)
			rest -= v.Rows
		}
		row(r, rest)
	}
}

// first returns the first of rows, 0 where they are not known.
func first(rows []int) int {
	if len(rows) == 0 {
		return 0
	}
	return rows[0]
}
