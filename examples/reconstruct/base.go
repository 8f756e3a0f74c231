package main

import (
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// base says what the percentages of a table are shares of.
type base uint8

const (
	_ base = iota
	ofRow
	ofColumn
	ofTotal
)

var bases = enum.New[base]("reconstruct.base", "our own", []enum.Row{
	ofRow:    enum.Value("row", "rivin summasta", "av radens summa", "of the row's total").Ours(),
	ofColumn: enum.Value("column", "sarakkeen summasta", "av kolumnens summa", "of the column's total").Ours(),
	ofTotal:  enum.Value("total", "koko taulukosta", "av hela tabellen", "of the whole table").Ours(),
})

// MarshalText returns the key.
func (b base) MarshalText() ([]byte, error) { return bases.Text(b) }

// UnmarshalText sets b from a key or label.
func (b *base) UnmarshalText(text []byte) error { return bases.Unmarshal(text, b) }

// label returns the words that follow a percentage.
func (b base) label(l figure.Language) string { return bases.Label(b, l.Index()) }

// totalNames are the names by which a row or a column of totals is known.
var totalNames = [...]string{
	"total", "totals", "all", "sum", "in all", "yhteensä", "yht.", "yht", "kaikki", "kaikkiaan", "summa", "totalt", "samtliga", "alla",
}

// isTotal reports whether a row or column of that name holds totals.
func isTotal(name string) bool { return slices.Contains(totalNames[:], enum.Fold(name)) }
