package sheet

import (
	"encoding/binary"

	"github.com/socialemployment/barometer/survey/mapping"
)

// memo remembers what the texts of columns mean that are read alike: a cache with two places for a hash, of which a new
// text takes the first, and what was there the second.
type memo struct {
	places [64][2]place
	texts  [64][2]string // of the places
}

// place is what is remembered of a text.
type place struct {
	spelling
	meaning
}

// maxRemembered bounds the bytes of a text that is remembered.
const maxRemembered = 64

// spelling is a text by its bytes: all of them, of a text of at most 24, and otherwise those at its ends.
type spelling struct {
	first, middle, last uint64
	bytes               uint8
}

// wholly is how many bytes a spelling has room for.
const wholly = 24

// spellingOf returns the spelling of a text of 1 to maxRemembered bytes.
func spellingOf(text []byte) (w spelling) {
	n := len(text)
	w.bytes = uint8(n)
	switch {
	case n >= 8:
		w.first, w.last = binary.LittleEndian.Uint64(text), binary.LittleEndian.Uint64(text[n-8:])
		if n > 16 {
			w.middle = binary.LittleEndian.Uint64(text[8:])
		}
	case n >= 4:
		w.first = uint64(binary.LittleEndian.Uint32(text)) | uint64(binary.LittleEndian.Uint32(text[n-4:]))<<32
	default:
		w.first = uint64(text[0]) | uint64(text[n/2])<<8 | uint64(text[n-1])<<16
	}
	return w
}

// hash returns the places of a spelling.
func (w *spelling) hash() uint64 {
	h := w.first ^ w.last<<7 ^ w.middle<<13 ^ uint64(w.bytes)
	return h * 0x9e3779b97f4a7c15 >> (64 - 6)
}

// find returns what is remembered of a text, nil for nothing.
func (m *memo) find(text []byte) *place {
	if len(text) > maxRemembered {
		return nil
	}
	w := spellingOf(text)
	h := w.hash()
	for i := range m.places[h] {
		if p := &m.places[h][i]; p.spelling == w && (w.bytes <= wholly || m.texts[h][i] == string(text)) {
			return p
		}
	}
	return nil
}

// keep remembers what a text means.
func (m *memo) keep(text string, said meaning) {
	if len(text) > maxRemembered {
		return
	}
	w := spellingOf([]byte(text))
	h := w.hash()
	m.places[h][0], m.places[h][1] = place{w, said}, m.places[h][0]
	m.texts[h][0], m.texts[h][1] = text, m.texts[h][0]
}

// readAlike is what columns have in common that share a memo.
type readAlike struct {
	coding           *coding
	by               numerals
	origin           origin
	numeric, percent bool
	leaves           bool
}

// quick is what reading a cell needs of a column, for all the columns of a file are gone through in every row.
type quick[R any] struct {
	memo   *memo // what texts mean; nil where that depends on more
	coding *coding
	put    func(*R, uint32) error
	again  func(*R, uint32)
	role   role
	adds   bool // its numbers may be added
	place  int
	read   bool // the column is read
	digits bool // a number without decimals is read as it stands,
	comma  bool // and one with them
}

// role is what a cell of a column tells.
type role struct {
	id, answer bool
	tick       bool // a category of a question with ticks:
	question   int  // its number
}

// quicken returns what is needed of each column of a file: one that is coded, or has values of its own in the mapping,
// has a memo. What a text means must depend on nothing else then.
func (b bound[R]) quicken(all map[string]mapping.Meaning) []quick[R] {
	quicks, quick := make([]quick[R], len(b)), quickener[R]{map[readAlike]*memo{}, all}
	for i := range b {
		quicks[i] = quick.of(&b[i])
	}
	return quicks
}

// quickener tells what is quick of the columns of a file, those of a kind with one memo; without memos, nothing is.
type quickener[R any] struct {
	memos  map[readAlike]*memo
	values map[string]mapping.Meaning // of all columns
}

func (k quickener[R]) of(x *binding[R]) (q quick[R]) {
	c := x.column
	if q.read = c != nil || x.split != nil; c == nil || c.coding == nil || k.memos == nil {
		return q
	}
	q.coding, q.put, q.again, q.role, q.adds, q.place = c.coding, c.put, c.again, c.role, c.adds, c.place
	if x.own {
		q.memo = new(memo)
		return q
	}
	key := readAlike{c.coding, x.by, x.origin, c.Numeric, c.Percent, c.Left != nil}
	if k.memos[key] == nil {
		k.memos[key] = new(memo)
	}
	q.memo, q.digits = k.memos[key], len(k.values) == 0 && c.coding.one > 0
	q.comma = q.digits && (x.by.decimal == "" || x.origin == jsonNumber)
	return q
}

// number returns the code of a text that is a number however numbers are written.
func (q *quick[R]) number(text []byte) (code uint32, ok bool) {
	if code, ok = q.coding.number(text); !ok && q.comma {
		code, ok = q.coding.decimal(text)
	}
	return code, ok
}
