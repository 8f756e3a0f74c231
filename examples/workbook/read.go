package main

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"iter"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/survey/sheet"
)

// reading is how a workbook is read.
type reading struct {
	sheet  string            // "" for the only one that is visible
	header int               // the row with the names of columns, 0 for the first
	unzip  int64             // bytes that the workbook may unzip to
	keys   map[string]string // of the columns, by their names, folded
}

// source is a sheet of a workbook, as rows of texts.
type source struct {
	file    *excelize.File
	archive *zip.Reader
	part    string
	unzip   int64
	formats formats
	shared  []bool // of the shared texts: whether part of one is raised, lowered or struck out
	date    bool   // dates are counted from 1904

	sheet    string
	hidden   []string // other sheets, which are not read
	header   int
	names    []string
	keys     map[string]string
	blank    int // rows without a cell, which are left out
	formulas int // cells read by the value that was computed last
	unseen   int // hidden rows, which are read
	veiled   []string
	err      error // that ended reading
}

// open opens a workbook and chooses the sheet that is read.
func open(data []byte, r reading) (s *source, err error) {
	defer func() { // a broken workbook must not end the program
		if fault := recover(); fault != nil {
			s, err = nil, command.Tell(notRead, fault)
		}
	}()
	if bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0")) {
		return nil, command.Tell(olderKind)
	}
	if !bytes.HasPrefix(data, []byte("PK")) {
		return nil, command.Tell(noWorkbook, string(data[:min(len(data), 20)]))
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, command.Tell(notUnzipped, err)
	}
	file, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: r.unzip, UnzipXMLSizeLimit: min(r.unzip, 16<<20),
	})
	if err != nil {
		return nil, command.Tell(notOpened, err)
	}
	from := &source{file: file, archive: archive, unzip: r.unzip, header: r.header, keys: r.keys}
	defer func() {
		if err != nil {
			from.close()
		}
	}()
	if err := from.choose(r); err != nil {
		return nil, err
	}
	if from.formats, err = readFormats(archive, r.unzip); err != nil {
		return nil, err
	}
	if from.shared, err = readShared(archive, r.unzip); err != nil {
		return nil, err
	}
	if err := from.findHeader(r); err != nil {
		return nil, err
	}
	return from, from.refuseMerged()
}

func (s *source) close() { s.file.Close() }

// choose chooses the sheet: the one that is named, or the only one that can be seen.
func (s *source) choose(r reading) error {
	var b book
	if err := decode(s.archive, "xl/workbook.xml", s.unzip, &b); err != nil {
		return err
	}
	s.date = b.from1904()
	var seen []string
	for _, x := range b.Sheets {
		switch {
		case x.Name == r.sheet:
			s.sheet = x.Name
		case x.State == "" || x.State == "visible":
			seen = append(seen, x.Name)
		default:
			s.hidden = append(s.hidden, x.Name)
		}
	}
	switch {
	case len(b.Sheets) == 0:
		return command.Tell(noSheet)
	case r.sheet != "" && s.sheet == "":
		return command.Tell(notNamed, r.sheet, strings.Join(append(seen, s.hidden...), ", "))
	case s.sheet != "":
	case len(seen) == 1:
		s.sheet = seen[0]
	case len(seen) == 0:
		return command.Tell(allHidden, strings.Join(s.hidden, ", "))
	default:
		return command.Tell(whichSheet, strings.Join(seen, ", "))
	}
	var err error
	s.part, err = b.partOf(s.archive, s.sheet, s.unzip)
	return err
}

// looked is how many rows are looked at for the names of columns.
const looked = 10

// findHeader settles the row with the names of columns: the first one, unless another is told. Where that one holds no
// name, and a later one does, it is asked about.
func (s *source) findHeader(r reading) error {
	first, better := 1, 0
	if s.header > 0 {
		first = s.header
	}
	s.header = first
	row, hits := 0, 0
	for cells := range s.raw() {
		if row++; row > max(looked, first) {
			break
		}
		n := 0
		for _, c := range cells {
			if r.keys[sheet.Fold(c)] != "" {
				n++
			}
		}
		if row == first {
			s.names, hits = slices.Clone(cells), n
		} else if n > 0 && better == 0 {
			better = row
		}
	}
	switch {
	case s.err != nil:
		return s.err
	case len(s.names) == 0 && better == 0:
		return command.Tell(noNames, s.sheet, first)
	case hits == 0 && better > 0 && r.header == 0:
		return command.Tell(otherHeader, s.sheet, first, better)
	}
	return nil
}

// refuseMerged refuses merged cells among the names of columns and below: all but one of them would be read as not
// answered.
func (s *source) refuseMerged() error {
	in, err := part(s.archive, s.part, s.unzip)
	if err != nil {
		return err
	}
	defer in.Close()
	ranges, err := merged(in)
	if err != nil {
		return err
	}
	var bad []string
	for _, m := range ranges {
		_, last, _ := strings.Cut(m, ":")
		if row, err := strconv.Atoi(strings.TrimLeft(last, "ABCDEFGHIJKLMNOPQRSTUVWXYZ$")); err != nil || row >= s.header {
			bad = append(bad, s.sheet+"!"+m)
		}
	}
	if len(bad) > 0 {
		return command.Tell(mergedCells, strings.Join(bad[:min(5, len(bad))], ", "))
	}
	return nil
}

// raw yields the raw cells of all rows; s.err is set where reading ends early.
func (s *source) raw() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		rows, err := s.file.Rows(s.sheet)
		if err != nil {
			s.err = err
			return
		}
		defer rows.Close()
		for rows.Next() {
			cells, err := rows.Columns()
			if err != nil {
				s.err = command.Tell(atPlace, s.sheet, err)
				return
			}
			if !yield(cells) {
				return
			}
		}
		s.err = rows.Error()
	}
}

// rows yields the rows from the names of columns on, as texts that a reader takes for what the sheet shows: percentages
// with their sign, dates as dates, and numbers with a point and never three decimals alone.
func (s *source) rows() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		in, err := part(s.archive, s.part, s.unzip)
		if err != nil {
			s.err = err
			return
		}
		defer in.Close()
		scan := &scanner{in: xml.NewDecoder(in)}
		row := 0
		for cells := range s.raw() {
			if row++; row < s.header { // a row of titles, which the reader skips
				if !yield(nil) {
					return
				}
				continue
			}
			if err := s.row(row, cells, scan); err != nil {
				s.err = err
				return
			}
			cells = s.trimmed(cells)
			if len(cells) == 0 {
				s.blank++
			} else {
				s.look(row, scan)
			}
			if !yield(cells) {
				return
			}
		}
	}
}

// look notes what a person does not see: a hidden row, as a filter leaves it, and hidden columns.
func (s *source) look(row int, scan *scanner) {
	if row > s.header && row == scan.row && scan.hidden {
		s.unseen++
	}
	if row > s.header {
		return
	}
	for _, column := range scan.columns {
		if column < len(s.names) && s.names[column] != "" {
			s.veiled = append(s.veiled, s.names[column])
		}
	}
}

// trimmed returns a row without empty cells to the right of the names.
func (s *source) trimmed(cells []string) []string {
	for len(cells) > 0 && strings.TrimSpace(cells[len(cells)-1]) == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}

// row writes the cells of a row as texts.
func (s *source) row(row int, cells []string, scan *scanner) error {
	all, err := scan.of(row)
	if err != nil {
		return command.Tell(atRow, s.sheet, row, err)
	}
	for _, a := range all {
		if a.formula {
			s.formulas++
		}
		if a.column < len(cells) {
			cells[a.column] = s.text(cells[a.column], a)
		} else if a.formula && !a.value {
			return command.Tell(noFormulaValue, s.cell(a.column, row))
		}
	}
	return nil
}

// text returns what a cell says.
func (s *source) text(raw string, a attributes) string {
	switch {
	case a.formula && !a.value:
		return "#NO VALUE" // no answer that is read anywhere
	case a.kind == "s" && a.value && (a.shared < 0 || a.shared >= len(s.shared)):
		return "#NO TEXT" // the workbook is damaged
	case (a.set || a.kind == "s" && a.value && s.shared[a.shared]) && numeric(raw):
		return "#RAISED OR STRUCK OUT " + raw // 43 with a raised 1 is not 431
	case a.kind == "b" && raw == "1":
		return "TRUE" // and no count of one
	case a.kind == "b" && raw == "0":
		return "FALSE"
	case a.kind != "" && a.kind != "n" || raw == "":
		return raw
	}
	x, err := strconv.ParseFloat(raw, 64) // a spreadsheet's numbers are such
	if err != nil || math.IsInf(x, 0) || math.IsNaN(x) {
		return raw
	}
	at := func(list []bool) bool { return a.style >= 0 && a.style < len(list) && list[a.style] }
	switch {
	case at(s.formats.date):
		return s.day(x, raw)
	case at(s.formats.percent):
		return decimal(x, 2) + " %"
	}
	return decimal(x, 0)
}

// numeric reports whether a text may be read as a number.
func numeric(text string) bool {
	return strings.ContainsAny(text, "0123456789") && strings.Trim(text, "0123456789 .,%\u00a0\u202f") == ""
}

// day returns a date, with its time where it has one.
func (s *source) day(x float64, raw string) string {
	day, err := excelize.ExcelDateToTime(x, s.date)
	switch {
	case err != nil:
		return raw
	case x < 1:
		return day.Format("15:04")
	case day.Equal(day.Truncate(24 * time.Hour)):
		return day.Format(time.DateOnly)
	}
	return day.Format("2006-01-02 15:04:05")
}

// significant is how many digits a spreadsheet shows of a number.
const significant = 15

// decimal returns a number times a power of ten in the digits that a spreadsheet shows, with a point; three decimals
// alone, which might be thousands to a reader, get a fourth.
func decimal(x float64, shift int) string {
	digits, exponent, _ := strings.Cut(strconv.FormatFloat(x, 'e', significant-1, 64), "e")
	power, _ := strconv.Atoi(exponent)
	sign := ""
	if strings.HasPrefix(digits, "-") {
		digits, sign = digits[1:], "-"
	}
	digits = strings.TrimRight(strings.Replace(digits, ".", "", 1), "0")
	point := power + 1 + shift
	switch {
	case digits == "":
		return "0"
	case point > 30 || point < -30:
		return strconv.FormatFloat(x, 'g', -1, 64)
	case point >= len(digits):
		return sign + digits + strings.Repeat("0", point-len(digits))
	case point <= 0:
		digits, point = strings.Repeat("0", 1-point)+digits, 1
	}
	text := sign + digits[:point] + "." + digits[point:]
	if len(digits)-point == 3 {
		text += "0"
	}
	return text
}

// cell names a cell: "Vastaukset!C4".
func (s *source) cell(column, row int) string {
	name, err := excelize.CoordinatesToCellName(column+1, row)
	if err != nil {
		return fmt.Sprintf("%s, row %d", s.sheet, row)
	}
	return s.sheet + "!" + name
}

// place returns the cell of a fault, by its row and the key of its column; the row where the column is not known.
func (s *source) place(row int, key string) string {
	column := slices.IndexFunc(s.names, func(name string) bool { return key != "" && s.keys[sheet.Fold(name)] == key })
	if column < 0 {
		return s.sheet + "!" + strconv.Itoa(row)
	}
	return s.cell(column, row)
}

// reader returns the reader of the sheet's rows: what stands above the names of columns are titles.
func (s *source) reader(r barometer.Reader) barometer.Reader {
	r.Mapping.TitleRows = s.header - 1
	return r
}

// readAll reads a file whole, up to a bound.
func readAll(in io.Reader) ([]byte, error) {
	const most = 256 << 20
	data, err := io.ReadAll(io.LimitReader(in, most+1))
	if err == nil && len(data) > most {
		err = command.Tell(tooLarge, most)
	}
	return data, err
}
