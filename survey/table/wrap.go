package table

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// runes is the width of s.
func runes(s string) int { return utf8.RuneCountInString(s) }

// widest is the width of the widest of the strings.
func widest(lines []string) int {
	w := 0
	for _, s := range lines {
		w = max(w, runes(s))
	}
	return w
}

// Wrap cuts s at spaces into lines of at most width, the lines after the first
// indented. A word that is too long is cut anywhere. There is always a line.
func Wrap(s string, width, indent int) []string {
	indent = min(indent, width-1)
	lines := []string{""}
	for _, word := range words(s) {
		for word != "" {
			lines, word = place(lines, word, width, indent)
		}
	}
	for i, l := range lines {
		lines[i] = strings.TrimRightFunc(l, unicode.IsSpace)
	}
	return lines
}

// place puts a word on the last line or on a new one, and returns the part of the
// word that is left over.
func place(lines []string, word string, width, indent int) ([]string, string) {
	last := len(lines) - 1
	used := runes(lines[last])
	switch {
	case used == 0:
	case used+1+runes(word) <= width:
		lines[last] += " " + word
		return lines, ""
	default:
		lines = append(lines, strings.Repeat(" ", indent))
		last, used = last+1, indent
	}
	head, tail := cut(word, width-used)
	lines[last] += head
	return lines, tail
}

// cut cuts s after n characters.
func cut(s string, n int) (head, tail string) {
	for i := range s {
		if n == 0 {
			return s[:i], s[i:]
		}
		n--
	}
	return s, ""
}

// padLeft and padRight fill s with spaces to the width.
func padLeft(s string, width int) string  { return pad(s, width) + s }
func padRight(s string, width int) string { return s + pad(s, width) }

func pad(s string, width int) string {
	return strings.Repeat(" ", max(0, width-runes(s)))
}
