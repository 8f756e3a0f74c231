package main

import (
	"fmt"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// base says what the percentages of a table are shares of.
type base uint8

const (
	_ base = iota
	ofRow
	ofColumn
	ofTotal
)

// bases are the keys, and the words that follow a percentage.
var bases = [...]struct {
	key    string
	labels figure.Labels
}{
	ofRow:    {"row", figure.Labels{"rivin summasta", "av radens summa", "of the row's total"}},
	ofColumn: {"column", figure.Labels{"sarakkeen summasta", "av kolumnens summa", "of the column's total"}},
	ofTotal:  {"total", figure.Labels{"koko taulukosta", "av hela tabellen", "of the whole table"}},
}

// MarshalText returns the key.
func (b base) MarshalText() ([]byte, error) {
	if int(b) >= len(bases) {
		return nil, fmt.Errorf("base %d: %w", b, figure.ErrUnknown)
	}
	return []byte(bases[b].key), nil
}

// UnmarshalText sets b from a key.
func (b *base) UnmarshalText(text []byte) error {
	for of := ofRow; int(of) < len(bases); of++ {
		if sheet.Fold(string(text)) == bases[of].key {
			*b = of
			return nil
		}
	}
	return command.Because(figure.ErrUnknown, itIsABase)
}

// label returns the words that follow a percentage.
func (b base) label(l figure.Language) string { return l.Of(bases[b].labels) }
