package command

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// Output is which tables of a report a command line asks for, and in which form.
type Output struct {
	line            *Line
	format          *string
	dir             string
	ids, chapters   string
	kind            Kind
	only            string
	List            bool // the tables are listed, and nothing is read
	narrow, unshort bool
}

// Kind is what tables can be narrowed to: one of its values, beside all of them.
type Kind struct {
	Key   string                       // table.Heading.Key of the rows or columns
	All   string                       // the key of the row or column of all values
	Parse func(string) (string, error) // returns the key of a value
}

// formatWords are the forms of output, text by default.
var formatWords = []string{"text", "markdown", "csv", "spreadsheet", "json", "jsonstat"}

// HTML is the form of a report that has a page.
const HTML = "html"

// Formats returns the names of the forms of output that every program has.
func Formats() []string { return slices.Clone(formatWords) }

// Output defines the flags of output. Where the program's tables have a kind of rows or columns, -type narrows them to
// one of its values. More are forms beside those of every program.
func (l *Line) Output(kind Kind, more ...string) *Output {
	o := &Output{line: l, kind: kind}
	o.format = l.Choice("format", figure.Labels{"taulukoiden muoto", "tabellernas form", "form of the tables"},
		slices.Concat(formatWords, more)...)
	l.StringVar(&o.dir, "out", "", l.Says(figure.Labels{
		"`kansio`, johon jokainen taulukko kirjoitetaan omaan tiedostoonsa; muodossa csv ja ilman valitsinta -format " +
			"tiedostot avautuvat oikein suomalaisessa taulukkolaskennassa",
		"`mapp` som varje tabell skrivs i som en egen fil; i formen csv och utan -format öppnas filerna rätt i ett " +
			"finländskt kalkylprogram",
		"`folder` to write a file a table into; in the form csv, or without -format, files that a Finnish spreadsheet " +
			"opens right",
	}))
	l.StringVar(&o.ids, "table", "", l.Says(figure.Labels{
		"kirjoitettavan taulukon `tunnus`, tai useita pilkuilla erotettuina; -list luettelee ne",
		"`id` för den tabell som skrivs, eller flera med kommatecken emellan; -list räknar upp dem",
		"`id` of a table to write, or several with commas between; -list tells them",
	}))
	l.StringVar(&o.chapters, "chapter", "", l.Says(figure.Labels{
		"luvun `numero`, jonka taulukot kirjoitetaan, tai useita pilkuilla erotettuina",
		"`nummer` på det kapitel vars tabeller skrivs, eller flera med kommatecken emellan",
		"`number` of a chapter whose tables are written, or several with commas between",
	}))
	l.BoolVar(&o.List, "list", false, l.Says(figure.Labels{
		"luettele taulukot, niiden luvut ja otsikot, ja lopeta",
		"räkna upp tabellerna, deras kapitel och rubriker, och avsluta",
		"list the tables, with their chapters and titles, and stop",
	}))
	l.BoolVar(&o.narrow, "short", false, l.Says(figure.Labels{
		"kirjoita lyhyet nimet kaikissa muodoissa", "skriv korta namn i alla former", "write short labels in every form",
	}))
	l.BoolVar(&o.unshort, "long", false, l.Says(figure.Labels{
		"kirjoita pitkät nimet kaikissa muodoissa, myös tekstissä", "skriv långa namn i alla former, också i text",
		"write whole labels in every form, in text, too",
	}))
	if kind.Key != "" {
		l.StringVar(&o.only, "type", "", l.Says(figure.Labels{
			"tyypin `avain` tai nimi: taulukot tyypeittäin, tästä tyypistä kaikkien tyyppien rinnalla",
			"typens `nyckel` eller namn: tabellerna efter typ, av denna typ bredvid alla typer",
			"`key` or label of a type: the tables by type, of it beside all types",
		}))
	}
	return o
}

// Check refuses what no table is asked by; all are the tables that there are.
func (o *Output) Check(all iter.Seq[table.Table]) error {
	var faults []error
	if o.narrow && o.unshort {
		faults = append(faults, Tell(figure.Labels{
			"-short ja -long: vain toinen niistä",
			"-short och -long: bara den ena",
			"-short and -long: one of them",
		}))
	}
	if o.only != "" {
		key, err := o.kind.Parse(o.only)
		if err != nil {
			return errors.Join(append(faults, Tell(figure.Labels{
				"-type %s: %s", "-type %s: %s", "-type %s: %s",
			}, o.only, err))...)
		}
		o.only = key
	}
	var ids, chapters []string
	for t := range all {
		ids, chapters = append(ids, t.ID), append(chapters, t.Section)
	}
	for _, id := range list(o.ids) {
		if !slices.Contains(ids, id) {
			faults = append(faults, Tell(figure.Labels{
				"-table %s: millään taulukolla ei ole tätä tunnusta; -list luettelee ne",
				"-table %s: ingen tabell har denna id; -list räknar upp dem",
				"-table %s: no table has this id; -list tells them",
			}, id))
		}
	}
	for _, c := range list(o.chapters) {
		if !slices.ContainsFunc(chapters, func(s string) bool { return inChapter(s, c) }) {
			faults = append(faults, Tell(figure.Labels{
				"-chapter %s: siinä ei ole taulukoita; -list luettelee ne",
				"-chapter %s: det har inga tabeller; -list räknar upp dem",
				"-chapter %s: no table is of it; -list tells them",
			}, c))
		}
	}
	if len(faults) == 0 && o.dir == "" && !slices.ContainsFunc(slices.Collect(all), o.wants) {
		faults = append(faults, Tell(figure.Labels{
			"taulukoita ei jää: -list luettelee ne",
			"ingen tabell blir kvar: -list räknar upp dem",
			"no table is left: -list tells them",
		}))
	}
	return errors.Join(append(faults, o.overwrites(all))...)
}

// list returns the words of a list with commas between.
func list(s string) (words []string) {
	for w := range strings.SplitSeq(s, ",") {
		if w = strings.TrimSpace(w); w != "" {
			words = append(words, w)
		}
	}
	return words
}

// inChapter reports whether a section is the chapter or within it: 5.3.1 is in 5 and in 5.3.
func inChapter(section, chapter string) bool {
	return section == chapter || strings.HasPrefix(section, chapter+".")
}

// selects reports whether not all tables are asked for.
func (o *Output) selects() bool { return o.ids != "" || o.chapters != "" || o.only != "" }

// wants reports whether a table is asked for.
func (o *Output) wants(t table.Table) bool {
	ids, chapters := list(o.ids), list(o.chapters)
	if len(ids) > 0 && !slices.Contains(ids, t.ID) {
		return false
	}
	if len(chapters) > 0 && !slices.ContainsFunc(chapters, func(c string) bool { return inChapter(t.Section, c) }) {
		return false
	}
	if o.only == "" {
		return true
	}
	_, of := t.Only(o.kind.Key, o.only)
	return of
}

// chosen yields the tables that are asked for, as they are asked for.
func (o *Output) chosen(all iter.Seq[table.Table]) iter.Seq[table.Table] {
	return func(yield func(table.Table) bool) {
		for t := range all {
			if !o.wants(t) {
				continue
			}
			if o.only != "" {
				t, _ = t.Only(o.kind.Key, o.only, o.kind.All)
			}
			switch {
			case o.narrow:
				t.Naming = table.Short
			case o.unshort:
				t.Naming = table.Long
			}
			if !yield(t) {
				return
			}
		}
	}
}

// Report is what a program writes: what it rests on, the tables, and, for those who read, a comparison as text or as
// Markdown, nil for none. Page writes the tables as a page, with the comparison or without it; nil where the program
// does not have the form HTML.
type Report struct {
	Title      figure.Labels
	Basis      Basis
	Tables     iter.Seq[table.Table]
	Comparison func(w io.Writer, markdown bool) error
	Page       func(w io.Writer, tables iter.Seq[table.Table], compared bool) error
}

// Write writes a report as it was asked for: to standard output, or into a folder. Where nothing could be counted there
// are no tables. The comparison is of the whole report: it is left out where tables are chosen.
func (o *Output) Write(stdout io.Writer, r Report, l figure.Language) error {
	all := r.Tables
	r.Tables = o.chosen(all)
	if r.Basis.Read.Counted == 0 {
		r.Tables = func(func(table.Table) bool) {}
	}
	r.Basis = r.Basis.Of(r.Tables)
	if o.selects() {
		r.Comparison = nil
	}
	if o.dir != "" {
		return o.files(stdout, r, l)
	}
	return writeForm(*o.format, stdout, r, l)
}

// writeForm writes a report in one of the forms.
func writeForm(format string, w io.Writer, r Report, l figure.Language) error {
	switch format {
	case "csv":
		return table.WriteCSV(w, l, after(r.Basis.Table(l), r.Tables))
	case "spreadsheet":
		return table.WriteSpreadsheet(w, l, after(r.Basis.Table(l), r.Tables))
	case "json":
		if err := r.Basis.WriteJSON(w, l); err != nil {
			return err
		}
		return eachTable(w, r.Tables, func(t table.Table) error { return t.WriteJSON(w, l) }, "")
	case "jsonstat":
		basis, err := r.Basis.object(l)
		if err != nil {
			return err
		}
		return table.WriteCollection(w, l, l.Of(r.Title), map[string]any{"rests_on": basis}, r.Tables)
	case HTML:
		return r.Page(w, r.Tables, r.Comparison != nil)
	}
	basis, write := r.Basis.WriteText, table.Table.WriteText
	if format == "markdown" {
		basis, write = r.Basis.WriteMarkdown, table.Table.WriteMarkdown
	}
	if err := basis(w, l); err != nil || r.Basis.Read.Counted == 0 {
		return err
	}
	if _, err := io.WriteString(w, "\n"); err != nil {
		return err
	}
	err := eachTable(w, r.Tables, func(t table.Table) error { return write(t, w, l) }, "\n")
	if err != nil || r.Comparison == nil {
		return err
	}
	return r.Comparison(w, format == "markdown")
}

// after yields a table and then others.
func after(first table.Table, others iter.Seq[table.Table]) iter.Seq[table.Table] {
	return func(yield func(table.Table) bool) {
		if yield(first) {
			others(yield)
		}
	}
}

// eachTable writes tables, each followed by the text.
func eachTable(w io.Writer, tables iter.Seq[table.Table], write func(table.Table) error, text string) error {
	for t := range tables {
		if err := write(t); err != nil {
			return err
		}
		if _, err := io.WriteString(w, text); err != nil {
			return err
		}
	}
	return nil
}

// endings are the endings of the files of a form.
var endings = map[string]string{
	"text": ".txt", "markdown": ".md", "spreadsheet": ".csv", "json": ".jsonl", "jsonstat": ".json",
	HTML: ".html",
}

// fileFormat returns the form of the files of -out.
func (o *Output) fileFormat() string {
	if *o.format == "csv" || !o.line.given("format") {
		return "spreadsheet"
	}
	return *o.format
}

// file returns the name of the file of a table.
func (o *Output) file(t table.Table) string {
	return filepath.Join(o.dir, t.ID+endings[o.fileFormat()])
}

// overwrites refuses a folder in which the file of a table is one that the command line also reads or writes.
func (o *Output) overwrites(tables iter.Seq[table.Table]) error {
	var faults []error
	for t := range tables {
		if o.dir != "" && o.wants(t) {
			faults = append(faults, o.line.overwritten(at("-out", o.file(t))))
		}
	}
	return errors.Join(faults...)
}

// files writes a file a table, each with what it rests on, and tells on standard output what was written.
func (o *Output) files(stdout io.Writer, r Report, l figure.Language) error {
	if err := os.MkdirAll(o.dir, 0o777); err != nil {
		return err
	}
	if err := r.Basis.WriteText(stdout, l); err != nil {
		return err
	}
	for t := range r.Tables {
		name := o.file(t)
		write := func(f *os.File) error { return writeTable(f, o.fileFormat(), t, r, l) }
		if err := o.line.Save("-out", name, write); err != nil {
			return err
		}
		if _, err := fmt.Fprintln(stdout, name); err != nil {
			return err
		}
	}
	return nil
}

// writeTable writes the file of one table.
func writeTable(file io.Writer, format string, t table.Table, r Report, l figure.Language) error {
	one := slices.Values([]table.Table{t})
	if format == "spreadsheet" { // the table first: a spreadsheet opens at its top
		return table.WriteSpreadsheet(file, l, slices.Values([]table.Table{t, r.Basis.Table(l)}))
	}
	return writeForm(format, file, Report{Title: r.Title, Basis: r.Basis, Tables: one, Page: r.Page}, l)
}

// WriteList lists the tables: their ids, chapters and titles.
func (o *Output) WriteList(w io.Writer, all iter.Seq[table.Table], l figure.Language) error {
	g := table.Grid{Columns: []string{
		l.Of(figure.Labels{"luku", "kapitel", "chapter"}), l.Of(figure.Labels{"otsikko", "rubrik", "title"}),
	}, Corner: l.Of(figure.Labels{"taulukko", "tabell", "table"})}
	for t := range o.chosen(all) {
		g.Rows = append(g.Rows, table.GridRow{Label: t.ID, Cells: []string{t.Section, l.Of(t.Title)}})
	}
	switch *o.format {
	case "markdown":
		return g.WriteMarkdown(w)
	case "csv", "spreadsheet":
		return g.WriteCSV(w)
	case "json", "jsonstat":
		return listJSON(w, g)
	}
	for _, r := range g.Rows {
		if _, err := fmt.Fprintf(w, "%-36s %-7s %s\n", r.Label, r.Cells[0], r.Cells[1]); err != nil {
			return err
		}
	}
	return nil
}

// listJSON writes an object a line.
func listJSON(w io.Writer, g table.Grid) error {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	for _, r := range g.Rows {
		err := encoder.Encode(struct {
			ID      string `json:"id"`
			Section string `json:"section"`
			Title   string `json:"title"`
		}{r.Label, r.Cells[0], r.Cells[1]})
		if err != nil {
			return err
		}
	}
	return nil
}
