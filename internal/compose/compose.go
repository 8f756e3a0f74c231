// Package compose brings text into Unicode's composed form (NFC), so that ö is the same whether it came as one
// character or as o with two dots put over it.
//
// It knows the combining marks U+0300 to U+036F, those of all Latin, Greek and Cyrillic writing. Text with other marks
// is not composed; Unknown finds them, for a caller that has to refuse what it cannot compare.
package compose

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The range of marks that are known.
const first, last = '\u0300', '\u036f'

// pair is a character and a mark that follows it.
type pair struct{ base, mark rune }

// The composed form of pairs, and the way back.
var compositions, decompositions = tables()

func tables() (map[pair]rune, map[rune]pair) {
	to, from := map[pair]rune{}, map[rune]pair{}
	for mark, list := range composed {
		for runes := []rune(list); len(runes) > 0; runes = runes[2:] {
			to[pair{runes[0], mark}], from[runes[1]] = runes[1], pair{runes[0], mark}
		}
	}
	return to, from
}

// String returns s in composed form. Text without a combining mark is in it.
func String(s string) string {
	if !hasMark(s) {
		return s
	}
	var out strings.Builder
	out.Grow(len(s))
	var cluster []rune // a character, decomposed, and its marks
	for _, r := range s {
		if !isMark(r) {
			write(&out, cluster)
			cluster = cluster[:0]
		}
		cluster = decompose(cluster, r)
	}
	write(&out, cluster)
	return out.String()
}

// Unknown returns the first mark or part of a letter that String leaves as it is, and that may have a composed form.
func Unknown(s string) (rune, bool) {
	for _, r := range s {
		if r > last && (unicode.In(r, unicode.Mn, unicode.Mc) || '\u1100' <= r && r <= '\u11ff') {
			return r, true
		}
	}
	return 0, false
}

// hasMark reports whether there is a mark in a text: its first byte is none of ASCII.
func hasMark(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return strings.ContainsFunc(s[i:], isMark)
		}
	}
	return false
}

func isMark(r rune) bool { return first <= r && r <= last }

// decompose appends a character in its parts.
func decompose(to []rune, r rune) []rune {
	if p, ok := decompositions[r]; ok {
		return append(decompose(to, p.base), p.mark)
	}
	return append(to, r)
}

// write writes a character with its marks, composed as far as it can be: the canonical ordering and composition of
// Unicode (UAX 15).
func write(out *strings.Builder, cluster []rune) {
	if len(cluster) == 0 {
		return
	}
	base, marks := cluster[0], cluster[1:]
	if isMark(base) {
		base, marks = 0, cluster // marks at the beginning of the text
	}
	slices.SortStableFunc(marks, func(a, b rune) int { return int(class(a)) - int(class(b)) })
	rest, before := marks[:0], uint8(0)
	for _, m := range marks {
		to, ok := compositions[pair{base, m}]
		if blocked := len(rest) > 0 && before >= class(m); ok && !blocked {
			base = to
			continue
		}
		before = class(m)
		rest = append(rest, m)
	}
	if base != 0 {
		out.WriteRune(base)
	}
	for _, m := range rest {
		out.WriteRune(m)
	}
}

// class returns the combining class of a mark.
func class(r rune) uint8 {
	for _, c := range classes {
		if r <= c.last {
			return c.class
		}
	}
	return 0
}
