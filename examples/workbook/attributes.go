package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
)

// part opens a part of a workbook by its name; the bytes that it may unzip to are bounded.
func part(archive *zip.Reader, name string, most int64) (io.ReadCloser, error) {
	for _, file := range archive.File {
		if strings.EqualFold(strings.ReplaceAll(file.Name, `\`, "/"), name) {
			in, err := file.Open()
			if err != nil {
				return nil, err
			}
			return struct {
				io.Reader
				io.Closer
			}{io.LimitReader(in, most), in}, nil
		}
	}
	return nil, command.Tell(lacksPart, name)
}

// decode reads a small part as XML.
func decode(archive *zip.Reader, name string, most int64, into any) error {
	in, err := part(archive, name, most)
	if err != nil {
		return err
	}
	defer in.Close()
	return xml.NewDecoder(in).Decode(into)
}

// book is what a workbook says of its sheets.
type book struct {
	Properties struct {
		From1904 string `xml:"date1904,attr"`
	} `xml:"workbookPr"`
	Sheets []struct {
		Name  string `xml:"name,attr"`
		State string `xml:"state,attr"`
		ID    string `xml:"http://schemas.openxmlformats.org/officeDocument/2006/relationships id,attr"`
	} `xml:"sheets>sheet"`
}

// from1904 reports whether dates are counted from 1904.
func (b book) from1904() bool { return b.Properties.From1904 == "1" || b.Properties.From1904 == "true" }

// partOf returns the name of the part that holds a sheet.
func (b book) partOf(archive *zip.Reader, sheet string, most int64) (string, error) {
	var links struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		}
	}
	if err := decode(archive, "xl/_rels/workbook.xml.rels", most, &links); err != nil {
		return "", err
	}
	for _, s := range b.Sheets {
		for _, link := range links.Relationship {
			if s.Name == sheet && s.ID == link.ID {
				if strings.HasPrefix(link.Target, "/") {
					return link.Target[1:], nil
				}
				return path.Join("xl", link.Target), nil
			}
		}
	}
	return "", command.Tell(noPart, sheet)
}

// formats are what the styles of a workbook make of numbers: percentages, or dates.
type formats struct{ percent, date []bool }

// readFormats reads the styles once, so that no cell has to ask for its own.
func readFormats(archive *zip.Reader, most int64) (f formats, err error) {
	var styles struct {
		Formats []struct {
			ID   int    `xml:"numFmtId,attr"`
			Code string `xml:"formatCode,attr"`
		} `xml:"numFmts>numFmt"`
		Cells []struct {
			Format int `xml:"numFmtId,attr"`
		} `xml:"cellXfs>xf"`
	}
	if err := decode(archive, "xl/styles.xml", most, &styles); err != nil {
		return f, err
	}
	for _, c := range styles.Cells {
		percent := c.Format == 9 || c.Format == 10
		date := c.Format >= 14 && c.Format <= 22 || c.Format >= 27 && c.Format <= 36 || c.Format >= 45 && c.Format <= 47 ||
			c.Format >= 50 && c.Format <= 58
		for _, own := range styles.Formats {
			if own.ID == c.Format {
				bare := literal.ReplaceAllString(own.Code, "")
				percent, date = strings.Contains(bare, "%"), strings.ContainsAny(strings.ToLower(bare), "ymdhs")
			}
		}
		f.percent, f.date = append(f.percent, percent), append(f.date, date && !percent)
	}
	return f, nil
}

// literal is what a format code shows as it is: texts, colours and the names of languages.
var literal = regexp.MustCompile(`"[^"]*"|\\.|\[[^\]]*\]|_.|General`)

// attributes are what the value of a cell does not say.
type attributes struct {
	column  int // from 0
	style   int
	kind    string // "e" for an error, "n" or "" for a number, else text
	formula bool
	value   bool
	shared  int  // the place of a shared text
	set     bool // part of its text is raised, lowered or struck out
}

// scanner reads the attributes of the cells of a sheet, a row at a time.
type scanner struct {
	in      *xml.Decoder
	row     int // the last one
	pending int // a row that was read ahead, 0 for none
	cells   []attributes
	hidden  bool  // the row that was read last is hidden
	columns []int // hidden ones, from 0
}

// of returns the attributes of the cells of a row; rows are asked for in their order.
func (s *scanner) of(row int) ([]attributes, error) {
	for s.pending < row {
		if err := s.next(); err == io.EOF {
			return nil, nil
		} else if err != nil {
			return nil, err
		}
	}
	if s.pending > row {
		return nil, nil
	}
	return s.cells, nil
}

// next reads the next row into pending and cells.
func (s *scanner) next() error {
	for {
		token, err := s.in.Token()
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if ok && start.Name.Local == "col" {
			s.hide(start)
		}
		if !ok || start.Name.Local != "row" {
			continue
		}
		s.pending, s.hidden = s.row+1, isHidden(start)
		for _, a := range start.Attr {
			if a.Name.Local == "r" {
				if s.pending, err = strconv.Atoi(a.Value); err != nil || s.pending <= s.row {
					return command.Tell(rowOrder, a.Value, s.row)
				}
			}
		}
		s.row, s.cells = s.pending, s.cells[:0]
		return s.readCells()
	}
}

// isHidden reports whether a row or columns are hidden.
func isHidden(t xml.StartElement) bool {
	return slices.ContainsFunc(t.Attr, func(a xml.Attr) bool {
		return a.Name.Local == "hidden" && (a.Value == "1" || a.Value == "true")
	})
}

// maxColumns is the number of columns that a sheet may have.
const maxColumns = 16_384

// hide notes columns that are hidden.
func (s *scanner) hide(t xml.StartElement) {
	first, last := 1, 0
	for _, a := range t.Attr {
		n, err := strconv.Atoi(a.Value)
		switch {
		case err != nil:
		case a.Name.Local == "min":
			first = n
		case a.Name.Local == "max":
			last = n
		}
	}
	for i := max(first, 1); isHidden(t) && i <= min(last, maxColumns) && len(s.columns) < maxColumns; i++ {
		s.columns = append(s.columns, i-1)
	}
}

// readCells reads the cells of a row to its end.
func (s *scanner) readCells() error {
	for {
		token, err := s.in.Token()
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.EndElement:
			if t.Name.Local == "row" {
				return nil
			}
		case xml.StartElement:
			switch t.Name.Local {
			case "c":
				if err := s.cell(t); err != nil {
					return err
				}
			case "f":
				if n := len(s.cells); n > 0 {
					s.cells[n-1].formula = true
				}
			case "v", "is":
				if n := len(s.cells); n > 0 {
					s.cells[n-1].value = true
				}
			case "vertAlign", "strike":
				if n := len(s.cells); n > 0 {
					s.cells[n-1].set = true
				}
			}
		case xml.CharData:
			if n := len(s.cells); n > 0 && s.cells[n-1].kind == "s" {
				s.cells[n-1].place(t)
			}
		}
	}
}

// cell begins a cell.
func (s *scanner) cell(t xml.StartElement) error {
	c := attributes{}
	if n := len(s.cells); n > 0 {
		c.column = s.cells[n-1].column + 1
	}
	for _, a := range t.Attr {
		var err error
		switch a.Name.Local {
		case "r":
			c.column, err = columnOf(a.Value)
		case "s":
			c.style, err = strconv.Atoi(a.Value)
		case "t":
			c.kind = a.Value
		}
		if err != nil {
			return err
		}
	}
	s.cells = append(s.cells, c)
	return nil
}

// place sets the place of a shared text; below 0 for none.
func (a *attributes) place(text []byte) {
	n, err := strconv.Atoi(strings.TrimSpace(string(text)))
	switch {
	case err == nil:
		a.shared = n
	case len(bytes.TrimSpace(text)) > 0:
		a.shared = -1
	}
}

// readShared returns, of every shared text, whether part of it is raised, lowered or struck out; none where a workbook
// has no such part.
func readShared(archive *zip.Reader, most int64) (set []bool, err error) {
	in, err := part(archive, "xl/sharedStrings.xml", most)
	if err != nil {
		return nil, nil
	}
	defer in.Close()
	for d := xml.NewDecoder(in); ; {
		token, err := d.Token()
		if err == io.EOF {
			return set, nil
		}
		if err != nil {
			return nil, command.Tell(atPlace, "xl/sharedStrings.xml", err)
		}
		start, ok := token.(xml.StartElement)
		switch {
		case !ok:
		case start.Name.Local == "si":
			set = append(set, false)
		case (start.Name.Local == "vertAlign" || start.Name.Local == "strike") && len(set) > 0:
			set[len(set)-1] = true
		}
	}
}

// columnOf returns the column of a cell: 0 for A7.
func columnOf(cell string) (int, error) {
	n := 0
	for i := 0; i < len(cell) && cell[i] >= 'A' && cell[i] <= 'Z' && i < 4; i++ {
		n = n*26 + int(cell[i]-'A') + 1
	}
	if n == 0 || n > maxColumns {
		return 0, command.Tell(noCell, cell)
	}
	return n - 1, nil
}

// merged returns the ranges of merged cells, "A1:C1", which stand below the rows.
func merged(in io.Reader) (ranges []string, err error) {
	lines := bufio.NewReaderSize(in, 64<<10)
	for {
		tag, err := lines.ReadSlice('>')
		if _, ref, ok := bytes.Cut(tag, []byte("mergeCell ref=\"")); ok {
			name, _, _ := bytes.Cut(ref, []byte(`"`))
			ranges = append(ranges, string(slices.Clone(name)))
		}
		switch {
		case errors.Is(err, io.EOF):
			return ranges, nil
		case err != nil && !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}
