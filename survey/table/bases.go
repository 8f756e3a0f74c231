package table

import (
	"fmt"
	"slices"
	"strconv"
)

// withBases returns the grid with the number of respondents behind each cell, 0 for a cell without a figure, put
// where it is least in the way: once below when all are alike, as a last row when each column has one number, as a
// last column when each row has, and else behind each cell in brackets. The first note says in the words given what
// the number counts.
func (g Grid) withBases(n [][]int64, words string) Grid {
	columns, byColumn := alike(n, len(g.Columns), func(_, j int) int { return j })
	rows, byRow := alike(n, len(n), func(i, _ int) int { return i })
	name := "n"
	switch {
	case byColumn && byRow && len(columns) > 0:
		name += " = " + strconv.FormatInt(slices.Max(columns), 10)
	case byColumn:
		g.Rows = append(g.Rows, GridRow{Label: "n", Cells: digits(columns)})
	case byRow:
		g.Columns = append(g.Columns, "n")
		for i, text := range digits(rows) {
			g.Rows[i].Cells = append(g.Rows[i].Cells, text)
		}
	default:
		name = "(n)"
		for i := range n {
			for j, k := range n[i] {
				g.Rows[i].Cells[j] += fmt.Sprintf(" (%d)", k)
			}
		}
	}
	g.Notes = append([]string{name + ": " + words}, g.Notes...)
	return g
}

// alike returns the number that the cells of each line have in common, 0 for a line of empty cells, and whether
// they have one. A line is a row or a column, as at tells.
func alike(n [][]int64, lines int, at func(i, j int) int) (common []int64, ok bool) {
	common = make([]int64, lines)
	for i := range n {
		for j, k := range n[i] {
			line := &common[at(i, j)]
			if k != 0 && *line != 0 && *line != k {
				return common, false
			}
			*line = max(*line, k)
		}
	}
	return common, true
}

func digits(numbers []int64) []string {
	text := make([]string, len(numbers))
	for i, n := range numbers {
		text[i] = strconv.FormatInt(n, 10)
	}
	return text
}
