package main

import (
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
	ofRow:    enum.Value("row", enum.Labels{"rivin summasta", "av radens summa", "of the row's total"}).Ours(),
	ofColumn: enum.Value("column", enum.Labels{"sarakkeen summasta", "av kolumnens summa", "of the column's total"}).Ours(),
	ofTotal:  enum.Value("total", enum.Labels{"koko taulukosta", "av hela tabellen", "of the whole table"}).Ours(),
})

// MarshalText returns the key.
func (b base) MarshalText() ([]byte, error) { return bases.Text(b) }

// UnmarshalText sets b from a key or label.
func (b *base) UnmarshalText(text []byte) error { return bases.Unmarshal(text, b) }

// label returns the words that follow a percentage.
func (b base) label(l figure.Language) string { return l.Of(bases.Labels(b)) }
