package main

import (
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/survey/table"
)

// width is the width of the page in characters.
const width = 100

// indented writes a text in lines of the page's width, indented, those after the first by two more.
func indented(out *strings.Builder, by int, text string) {
	for _, line := range table.Wrap(text, width-by, 2) {
		out.WriteString(strings.Repeat(" ", by) + line + "\n")
	}
}

// listed writes the fields of a row two spaces apart; those that would pass the page's width go on in the next line,
// further in than what explains the row.
func listed(out *strings.Builder, fields ...string) {
	const gap, further = "  ", "        "
	line := ""
	for _, field := range fields {
		switch n := utf8.RuneCountInString(line); {
		case line == "":
			line = field
		case n+len(gap)+utf8.RuneCountInString(field) <= width:
			line += gap + field
		default:
			out.WriteString(line + "\n")
			lines := table.Wrap(field, width-len(further), 0)
			for _, full := range lines[:len(lines)-1] {
				out.WriteString(further + full + "\n")
			}
			line = further + lines[len(lines)-1]
		}
	}
	out.WriteString(line + "\n")
}
