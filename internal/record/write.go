package record

import "strings"

// Append appends a record to dst, with a line end, its cells separated by semicolons. A cell that any list separator
// would split is quoted, whichever a spreadsheet takes for its own, but for a number with a decimal comma; so is one
// that encoding/csv would quote. A record of one empty cell is quoted, since an empty line is none.
func Append(dst []byte, cells []string) []byte {
	for i, c := range cells {
		if i > 0 {
			dst = append(dst, ';')
		}
		if !needsQuotes(c) && (c != "" || len(cells) > 1) {
			dst = append(dst, c...)
			continue
		}
		dst = append(dst, '"')
		dst = append(dst, strings.ReplaceAll(c, `"`, `""`)...)
		dst = append(dst, '"')
	}
	return append(dst, '\n')
}

// needsQuotes reports whether a cell has a list separator, a quote or a line end, begins with a space, or is what some
// databases take for the end of data.
func needsQuotes(c string) bool {
	if c == "" {
		return false
	}
	for i := range len(c) {
		switch c[i] {
		case ',', ';', '|', '\t', '"', '\r', '\n':
			return !isNumber(c)
		}
	}
	return c == `\.` || strings.HasPrefix(c, " ") || strings.HasPrefix(c, "\u00a0")
}

// isNumber reports whether a cell is digits with one comma within, and perhaps a sign, spaces and a percent sign.
func isNumber(c string) bool {
	const around = "*†‡+-–−% \u00a0\u202f\u2007\u2009"
	digits := strings.Trim(c, around)
	before, after, ok := strings.Cut(digits, ",")
	return ok && (allDigits(before) || allDigits(withoutSpaces.Replace(before))) && allDigits(after)
}

// withoutSpaces returns a number without the spaces between its thousands.
var withoutSpaces = strings.NewReplacer(" ", "", "\u00a0", "", "\u202f", "", "\u2007", "", "\u2009", "")

func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
