// Package chart draws the tables of a survey as SVG: stacked bars of a whole, grouped bars, and units in the order of
// their size.
//
// Every length is computed from the exact ratio of a cell, in integers, and rounded once, to a thousandth of a
// percent of the picture's width (of the columns of Sorted: a thousandth of a pixel). The numbers in the picture are
// the table's cells as they are printed, with their marks; the number of respondents behind them and what the marks
// mean stand in the picture as well. The same table gives the same bytes.
//
// A picture has a title, and a description that says every cell of its rows, for those who do not see it. No two
// parts differ by colour alone: each has a pattern of its own or its name beside it. Widths are shares of the place
// that the picture stands in, text is not, so that one picture can be read on a telephone and on paper. The style
// sheet, which Style returns for a page and which a picture of a fixed width holds itself, has colours for light and
// dark screens and for those that have colours of their own. A page also has, once, what Patterns returns.
//
// The libraries that draw charts were looked at (go-chart, gonum/plot, go-echarts, go-analyze/charts, svgo): none gives
// an accessible name, patterns or the number format of a language, and all compute in float64.
package chart
