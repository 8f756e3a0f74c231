package page

import (
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// cellView is a cell of a table on the page: as it is printed, and what stands behind it, "" where nothing does.
type cellView struct{ Printed, Behind string }

// longest is how many characters an exact ratio may have on the page.
const longest = 40

// behind returns what stands behind a printed figure: its counts, its base, what it is a share of, its marks in
// words, and the interval that the digits stand for.
func behind(k table.Column, c table.Cell, l figure.Language) string {
	var parts []string
	switch {
	case c.Interval != nil:
		parts = append(parts, c.Interval.Format(func(x figure.Ratio) string { return exact(k, x, l) }))
	case !c.Figure.Defined():
		return ""
	default:
		parts = append(parts, exact(k, c.Figure.Ratio, l))
	}
	parts = append(parts, "n "+strconv.FormatInt(c.Figure.N, 10))
	if over := c.Figure.Over.Label(l); over != "" {
		parts = append(parts, over)
	}
	parts = append(parts, c.Figure.Marks.Labels(l)...)
	if i := interval(k, c, l); i != "" {
		parts = append(parts, i)
	}
	return strings.Join(parts, "; ")
}

// exact writes a ratio with its counts; one that is too long is shortened, and says so.
func exact(k table.Column, x figure.Ratio, l figure.Language) string {
	if text := x.String(); len(text) <= longest {
		return text
	}
	kind, decimals := k.Measure.Print()
	return "≈\u00a0" + figure.Print(x, kind, decimals+4, figure.HalfUp).Format(l)
}

// interval returns the interval that the printed digits stand for: "[39,5 %; 40,5 %)"; "" for a count, which is itself.
func interval(k table.Column, c table.Cell, l figure.Language) string {
	if k.Measure == table.AsCount || c.Interval != nil {
		return ""
	}
	kind, _ := k.Measure.Print()
	rule := k.Rounding
	if !rule.Valid() {
		rule = figure.HalfUp
	}
	printed := c.Figure.Print(kind, k.Decimals, rule)
	if !printed.Defined() {
		return ""
	}
	return printed.Interval(figure.Convention{Rounding: rule}).Format(func(end figure.Ratio) string {
		return figure.Print(end, kind, k.Decimals+1, figure.HalfUp).Format(l)
	})
}
