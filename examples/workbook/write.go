package main

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// The names of sheets.
var (
	basisSheet   = figure.Labels{"Perusteet", "Underlag", "Basis"}
	chapterSheet = figure.Labels{"Luku %s", "Kapitel %s", "Chapter %s"}
)

// exactSheet is the hidden sheet with the exact ratio of every figure.
const exactSheet = "exact"

// exactHeader are its columns; cell is where the figure stands.
var exactHeader = []any{"cell", "table", "row", "column", "edition", "exact", "lo", "hi", "printed", "n", "over"}

// workbook is a workbook in the making.
type workbook struct {
	*excelize.File
	lang   figure.Language
	styles map[string]int // by number format
	rows   map[string]int // the last row of every sheet
	err    error          // the first one
}

// makeBook returns the workbook of tables and what they rest on.
func makeBook(basis command.Basis, tables iter.Seq[table.Table], l figure.Language) (*excelize.File, error) {
	w := &workbook{File: excelize.NewFile(), lang: l, styles: map[string]int{}, rows: map[string]int{}}
	first := l.Of(basisSheet)
	w.try(w.SetSheetName("Sheet1", first))
	_, err := w.NewSheet(exactSheet)
	w.try(err)
	w.add(exactSheet, exactHeader...)
	about := basis.Table(l)
	w.add(first, l.Of(about.Title))
	for i, r := range about.Rows {
		if n := about.Cells[i][0].Figure; n.Defined() {
			w.add(first, r.Label(l), number(n.Ratio))
		} else {
			w.add(first, r.Label(l))
		}
	}
	w.try(w.SetColWidth(first, "A", "A", 80))
	for t := range tables {
		w.table(t)
	}
	w.try(w.SetSheetVisible(exactSheet, false))
	if w.err != nil {
		w.Close()
		return nil, w.err
	}
	return w.File, nil
}

// try keeps the first fault.
func (w *workbook) try(err error) {
	if w.err == nil {
		w.err = err
	}
}

// add adds a row to a sheet and returns its number. Texts are texts, whatever they begin with.
func (w *workbook) add(sheet string, cells ...any) int {
	w.rows[sheet]++
	at, err := excelize.CoordinatesToCellName(1, w.rows[sheet])
	w.try(err)
	w.try(w.SetSheetRow(sheet, at, &cells))
	return w.rows[sheet]
}

// table adds a table to the sheet of its chapter: its title, a header, a row a row with the figures, their n and their
// marks, its notes and an empty row.
func (w *workbook) table(t table.Table) {
	l := w.lang
	chapter, _, _ := strings.Cut(t.Section, ".")
	sheet := fmt.Sprintf(l.Of(chapterSheet), chapter)
	if w.rows[sheet] == 0 {
		_, err := w.NewSheet(sheet)
		w.try(err)
		w.try(w.SetColWidth(sheet, "A", "A", 44))
	}
	w.add(sheet, fmt.Sprintf("%s %s [%s]", t.Section, l.Of(t.Title), t.ID))
	marks := l.Of(figure.Labels{"huomautukset", "anmärkningar", "marks"})
	header := []any{""}
	for _, before := range []string{"", "n (" + l.Of(t.Counted) + "): ", marks + ": "} {
		for _, c := range t.Columns {
			header = append(header, before+heading(c, l))
		}
	}
	w.add(sheet, header...)
	for i, r := range t.Rows {
		w.row(sheet, t, i, r.Label(l))
	}
	for _, n := range t.Notes {
		w.add(sheet, l.Of(n))
	}
	w.rows[sheet]++
}

// heading is the label of a column with its year, and with the unit of points, which their numbers do not show.
func heading(c table.Column, l figure.Language) string {
	label := c.Label(l)
	if c.Edition != 0 {
		label += " " + strconv.Itoa(c.Edition)
	}
	if c.Measure == table.AsPoints {
		label += " (" + l.Of(figure.Labels{"%-yks.", "%-enh.", "pp"}) + ")"
	}
	return label
}

// row adds a row of a table, and the exact figures to their own sheet.
func (w *workbook) row(sheet string, t table.Table, i int, label string) {
	cells := []any{label}
	for j, c := range t.Columns {
		cells = append(cells, value(c, t.Cells[i][j], t.Print(i, j, w.lang)))
	}
	for _, x := range t.Cells[i] {
		cells = append(cells, x.Figure.N)
	}
	for _, x := range t.Cells[i] {
		cells = append(cells, strings.Join(x.Figure.Marks.Labels(w.lang), ", "))
	}
	at := w.add(sheet, cells...)
	for j, c := range t.Columns {
		name, err := excelize.CoordinatesToCellName(j+2, at)
		w.try(err)
		w.try(w.SetCellStyle(sheet, name, name, w.style(c)))
		x := t.Cells[i][j]
		exact, lo, hi := "", "", ""
		if x.Interval != nil {
			a, _ := x.Interval.Lo()
			b, _ := x.Interval.Hi()
			lo, hi = text(a), text(b)
		} else if x.Figure.Defined() {
			exact = text(x.Figure.Ratio)
		}
		year := c.Edition
		if year == 0 {
			year = t.Edition.Year
		}
		w.add(exactSheet, "'"+sheet+"'!"+name, t.ID, t.Rows[i].Key, c.Key, year, exact, lo, hi, t.Print(i, j, w.lang),
			x.Figure.N, x.Figure.Over.String())
	}
}

// text returns a ratio exactly, as it was counted.
func text(r figure.Ratio) string {
	if s := r.Exact(); s != nil {
		return *s
	}
	return ""
}

// number returns a ratio as a spreadsheet's number.
func number(r figure.Ratio) float64 {
	x, _ := r.Rat().Float64()
	return x
}

// value returns what stands in a cell: a number, which the format of the column shows as it is printed, or the printed
// text of a range and of no figure. A column that rounds by another rule than a spreadsheet holds its rounded numbers.
func value(c table.Column, x table.Cell, printed string) any {
	kind, _ := c.Measure.Print()
	p := x.Figure.Print(kind, c.Decimals, figure.HalfUp)
	if x.Interval != nil || !p.Defined() {
		return printed
	}
	r := x.Figure.Ratio
	if c.Rounding.Valid() && c.Rounding != figure.HalfUp {
		r, _ = x.Figure.Print(kind, c.Decimals, c.Rounding).Point()
	}
	if c.Measure == table.AsPoints {
		r = r.Scale(100)
	}
	return number(r)
}

// style returns the style of a column's numbers, made once.
func (w *workbook) style(c table.Column) int {
	decimals := ""
	if c.Decimals > 0 {
		decimals = "." + strings.Repeat("0", c.Decimals)
	}
	format := "#,##0" + decimals
	if c.Measure == table.AsShare || c.Measure == table.AsGrowth {
		format = "0" + decimals + `\ %`
	}
	if id, ok := w.styles[format]; ok {
		return id
	}
	id, err := w.NewStyle(&excelize.Style{CustomNumFmt: &format, Alignment: &excelize.Alignment{Horizontal: "right"}})
	w.try(err)
	w.styles[format] = id
	return id
}
