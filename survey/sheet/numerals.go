package sheet

import (
	"regexp"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/survey/mapping"
)

// numerals are how the numbers of a file are written.
type numerals struct {
	notation           cell.Notation
	decimal, thousands string // where a mapping tells them
}

// numeralsOf returns what a language, and a mapping, say of numbers.
func numeralsOf(l figure.Language, m mapping.Mapping) (numerals, error) {
	n := numerals{cell.Unknown, m.Decimal, m.Thousands}
	if l == figure.English { // see figure.ParseCount
		n.notation = cell.ShortPoint
	}
	switch {
	case m.Decimal == "" && m.Thousands == "":
		return n, nil
	case m.Decimal == m.Thousands, len(m.Decimal) > 4 || strings.ContainsAny(m.Decimal, "0123456789-+% "),
		len(m.Thousands) > 4 || strings.ContainsAny(m.Thousands, "0123456789-+%"):
		return n, figure.Fault("", m.Decimal+" "+m.Thousands, say(figure.ErrSyntax, noSigns), "")
	case n.decimal == "" && n.thousands == ",":
		n.decimal = "."
	case n.decimal == "":
		n.decimal = ","
	}
	return n, nil
}

// settled returns a number in one notation, or refuses one that does not keep to the signs.
func (n numerals) settled(text string) (string, error) {
	if n.decimal == "" {
		return n.each(text), nil
	}
	whole, decimals, marked := strings.Cut(text, n.decimal)
	digits := whole
	if n.thousands != "" && strings.TrimSpace(n.thousands) != "" && strings.Contains(whole, n.thousands) {
		groups := strings.Split(whole, n.thousands)
		for i, g := range groups {
			if len(g) > 3 || len(g) < 3 && i > 0 || g == "" {
				return "", say(figure.ErrSyntax, cell.NoGroups)
			}
		}
		digits = strings.Join(groups, "")
	}
	if marked {
		digits += "." + decimals
	}
	if strings.ContainsAny(strings.Replace(digits, ".", "", 1), ",.") || !marked && strings.Contains(digits, ".") {
		return "", ofSetting{say(figure.ErrSyntax, decimalSign, n.decimal)}
	}
	return cell.Wire.Settled(digits), nil
}

// numberIn is a number within a text that is more than one: a range, or a number with a word before it.
var numberIn = regexp.MustCompile(`[0-9][0-9.,]*`)

// each settles a number, or those within a text: "about 1,250", "1,250-1,500".
func (n numerals) each(text string) string {
	if n.notation == cell.Unknown || strings.Trim(text, "0123456789., \u00a0\u202f") == "" {
		return n.notation.Settled(text)
	}
	return numberIn.ReplaceAllStringFunc(text, n.notation.Settled)
}
