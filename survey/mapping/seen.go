package mapping

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
)

// What a suggestion looks at.
const (
	maxSeen     = 200     // different values of a column
	suggestRows = 100_000 // rows
)

// GuessEncoding returns the encoding that the beginning of a file looks like, which may be cut at 64 KiB.
func GuessEncoding(head []byte) Encoding {
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")):
		return UTF16
	case utf8.Valid(head), len(head) == maxHead && utf8.Valid(head[:len(head)-cutRune(head)]):
		return UTF8
	}
	return Windows1252
}

// maxHead is how much of a file its encoding is guessed from.
const maxHead = 64 << 10

// cutRune returns how many bytes at the end begin a character of UTF-8 that is cut.
func cutRune(text []byte) int {
	for n := 1; n < utf8.UTFMax; n++ {
		if !utf8.FullRune(text[len(text)-n:]) {
			return n
		}
	}
	return 0
}

// GuessTitleRows returns how many lines at the beginning of a file are titles: lines without the separator that the
// first line of many cells has. A quoted text may have several lines, and is no title.
func GuessTitleRows(head []byte) (titles int) {
	for line := range bytes.Lines(head) {
		if bytes.IndexByte(line, '"') >= 0 || titles == maxHeaderRows {
			return 0
		}
		if bytes.ContainsAny(line, ";\t") || bytes.Count(line, []byte(",")) > 1 {
			return titles
		}
		titles++
	}
	return 0
}

// seenColumn is a column of an export, and what stands in it.
type seenColumn struct {
	name, text string // its name, and what other rows of the header say
	place      int    // from 1
	values     []valueCount
	index      map[string]int
	more       bool // there are other values
	rows       int64
	blanks     int64
}

// valueCount is a value, and the number of rows that hold it.
type valueCount struct {
	text string
	rows int64
}

// saw counts a value.
func (c *seenColumn) saw(text string) {
	c.rows++
	if text == "" {
		c.blanks++
		return
	}
	i, there := c.index[text]
	switch {
	case there:
		c.values[i].rows++
	case len(c.values) < maxSeen:
		c.index[text] = len(c.values)
		c.values = append(c.values, valueCount{strings.Clone(text), 1})
	default:
		c.more = true
	}
}

// see counts the cells of a row; a sheet ends a row before its empty cells.
func see(columns []*seenColumn, row []string) {
	for i, c := range columns {
		text := ""
		if i < len(row) {
			text = cell.Plain(row[i])
		}
		c.saw(text)
	}
}

// note tells what stands in a column.
func (c *seenColumn) note(l figure.Language) string {
	var out []string
	if c.text != "" {
		out = append(out, c.text)
	}
	var told []string
	for _, v := range slices.SortedStableFunc(slices.Values(c.values), func(a, b valueCount) int {
		return cmp.Compare(b.rows, a.rows)
	}) {
		if len(told) == 3 {
			told = append(told, "…")
			break
		}
		told = append(told, fmt.Sprintf("%s (%d)", cut(v.text), v.rows))
	}
	if c.blanks > 0 {
		told = append(told, fmt.Sprintf(l.Of(emptyWord), c.blanks))
	}
	return strings.Join(append(out, strings.Join(told, ", ")), ": ")
}

// cut returns the beginning of a value on one line.
func cut(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > 30 {
		return string(runes[:30]) + "…"
	}
	return s
}

// headOf finds out how many rows the header has: Qualtrics has texts and import ids below the names; others have the
// options below the questions, each of which stands above its first option.
func (m *Mapping) headOf(head [][]string) {
	if m.HeaderRows > 0 {
		return
	}
	if len(head) > 2 && countCells(head[2], func(s string) bool { return strings.Contains(s, `"ImportId"`) }) > 1 {
		m.HeaderRows = 3
		return
	}
	if len(head) < 2 {
		return
	}
	under := 0
	for i, name := range head[0] {
		if cell.Plain(name) == "" && i < len(head[1]) && cell.Plain(head[1][i]) != "" {
			under++
		}
	}
	if under > 0 && cell.Plain(head[0][0]) != "" && cell.Plain(head[1][0]) == "" {
		m.HeaderRows, m.NameRows = 2, []int{1, 2}
		return
	}
	if explained(head) {
		m.HeaderRows = 2
	}
}

// explained reports whether the second row explains the names: where all that stands below is numbers, it has words, in
// nearly every such column and in several.
func explained(head [][]string) bool {
	words, of := 0, 0
	for i := range head[0] {
		numbers := false
		for _, row := range head[2:] {
			if i < len(row) && cell.Plain(row[i]) != "" {
				numbers = !strings.ContainsFunc(row[i], unicode.IsLetter)
				break
			}
		}
		if !numbers {
			continue
		}
		if of++; i < len(head[1]) && strings.ContainsFunc(head[1][i], unicode.IsLetter) {
			words++
		}
	}
	return words > 2 && 10*words >= 9*of
}

// countCells counts the cells that are such.
func countCells(cells []string, is func(string) bool) (n int) {
	for _, s := range cells {
		if is(s) {
			n++
		}
	}
	return n
}

// columnsOf returns the columns of a header.
func columnsOf(m Mapping, head [][]string) (all []*seenColumn) {
	for i, name := range m.Names(head) {
		c := &seenColumn{name: cell.Plain(name), place: i + 1, index: map[string]int{}}
		if m.HeaderRows > 1 && len(m.NameRows) == 0 && i < len(head[1]) {
			c.text = cell.Plain(head[1][i])
		}
		all = append(all, c)
	}
	named := map[string]int{}
	for _, c := range all {
		named[Key(c.name)]++
	}
	for i, c := range all {
		if c.name == "" || named[Key(c.name)] > 1 {
			if c.text == "" {
				c.text = c.name
			}
			c.name = "#" + strconv.Itoa(i+1)
		}
	}
	return all
}
