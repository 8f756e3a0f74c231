package sheet

import "bytes"

// Coded returns a column, to be named, whose texts mean the same in every respondent: parse makes a number of a text,
// which put sets. A reader remembers what it has parsed, so that a text which comes again costs next to nothing. The
// column has no Set until it is of a book; where one is given, it is used instead.
func Coded[R any](parse func(text string) (code uint32, err error), put func(r *R, code uint32) error) Column[R] {
	return Column[R]{coding: &coding{parse: parse}, put: put}
}

// coding is how texts are read that mean the same in every respondent. Columns that share it share what is remembered.
type coding struct {
	parse func(text string) (uint32, error)
	one   uint32 // what the number 1 is coded as, where whole numbers are read as they stand; 0 where they are not
	most  uint32 // the largest whole number
}

// maxDigits bounds the digits of a number that is read as it stands.
const maxDigits = 7

// number returns the code of a text that is digits alone, and so the same number however numbers are written; false for
// another text.
func (k *coding) number(text []byte) (code uint32, ok bool) {
	if len(text) > maxDigits {
		return 0, false
	}
	for _, b := range text {
		digit := b - '0'
		if digit > 9 {
			return 0, false
		}
		code = 10*code + uint32(digit)
	}
	return code * k.one, code <= k.most && len(text) > 0
}

// decimal is number for a text of at least one with one or two decimals, after a comma or a point: no notation takes
// them for thousands, and nobody for a share of one.
func (k *coding) decimal(text []byte) (code uint32, ok bool) {
	mark := bytes.IndexAny(text, ",.")
	decimals := len(text) - mark - 1
	if mark < 1 || k.one != 100 || decimals < 1 || decimals > 2 {
		return 0, false
	}
	whole, ok := k.number(text[:mark])
	for _, b := range text[mark+1:] {
		digit := b - '0'
		if ok = ok && digit <= 9; ok {
			code = 10*code + uint32(digit)
		}
	}
	if decimals == 1 {
		code *= 10
	}
	return whole + code, ok && 0 < whole && whole+code <= k.one*k.most
}

// set reads a text into a respondent: as Set does, or by the coding, which is then told.
func (c *Column[R]) set(r *R, text string) (m meaning, err error) {
	if c.coding == nil {
		return m, c.Set(r, text)
	}
	code, err := c.coding.parse(text)
	if err == nil {
		err = c.put(r, code)
	}
	return meaning{does: putsCode, code: code}, err
}

// meaning is what a text of a cell says: a code, or what is remembered of it otherwise.
type meaning struct {
	does effect
	code uint32
}

// effect is what a remembered text does.
type effect uint8

const (
	saysNothing effect = iota
	saysMissing        // by the mapping: the code is the place of the value
	putsCode
	saysNotAsked
	saysNotNamed
)
