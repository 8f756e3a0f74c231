package sheet

import (
	"encoding/json"
	"errors"
	"hash/maphash"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// Marshal returns the respondent as one flat JSON object: the columns with an answer, in the book's order. A faulty
// respondent is refused: it could not be read back.
func (b *Book[R]) Marshal(r *R) ([]byte, error) {
	if err := b.validate(r); err != nil {
		return nil, err
	}
	return b.append(nil, r), nil
}

// append adds the respondent as one flat JSON object to dst.
func (b *Book[R]) append(dst []byte, r *R) []byte {
	dst = append(dst, '{')
	first := true
	for i := range b.columns {
		c := &b.columns[i]
		text := c.Get(r)
		if text == "" || text == NotNamed && c.Left != nil {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		dst = append(quoted(dst, c.Key), ':')
		if c.Numeric && (isDigits(text) || json.Valid([]byte(text))) { // what is no number is text
			dst = append(dst, text...)
			continue
		}
		dst = quoted(dst, text)
	}
	return append(dst, '}')
}

// quoted adds a text as a JSON string; one of plain characters, as keys are, as it stands.
func quoted(dst []byte, text string) []byte {
	for i := range len(text) {
		if b := text[i]; b < ' ' || b > '~' || b == '"' || b == '\\' || b == '<' || b == '>' || b == '&' {
			value, _ := json.Marshal(text) // a string has no faults
			return append(dst, value...)
		}
	}
	dst = append(append(dst, '"'), text...)
	return append(dst, '"')
}

// isDigits reports whether a text is a whole number in digits, as JSON writes it.
func isDigits(text string) bool {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return false
		}
	}
	return text == "0" || text != "" && text[0] != '0'
}

// Unmarshal reads a flat JSON object whose members are named by keys or labels of columns. Every fault is reported,
// and on any of them the respondent is left as it was.
func (b *Book[R]) Unmarshal(data []byte, r *R) error {
	var x row[R]
	b.object(&x, data, newFinder(Reader[R]{Book: b}))
	if x.broken != nil {
		return errors.Join(x.unread, x.broken)
	}
	err := b.faults(x.value, b.validate, x.unread)
	if err == nil {
		*r = *x.value
	}
	return err
}

// leavesOut returns the note of the first filter of the mapping that an object does not pass, nil where it counts.
func (n *finder[R]) leavesOut(data []byte) *reading.Note {
	if !n.plan.filters {
		return nil
	}
	texts := map[string]string{}
	if record.Fields(data, func(name, text string, _ bool) { texts[mapping.Key(name)] = text }) != nil {
		return nil // its fault is told when it is read
	}
	for _, x := range n.plan.order {
		if x.filter != nil && !x.filter.passes(texts[mapping.Key(x.name)]) {
			return &x.left
		}
	}
	return nil
}

// objects returns what takes lines of JSON.
func (b *Book[R]) objects(names *finder[R]) func(raw, *slot[R]) *row[R] {
	return func(line raw, to *slot[R]) *row[R] {
		x := &to.row
		*x = row[R]{number: line.number}
		if line.fault != nil {
			x.refuse(line.fault)
		} else if x.leftOut = names.leavesOut(line.line); x.leftOut == nil {
			b.object(x, line.line, names)
		}
		return x
	}
}

// object reads one flat JSON object.
func (b *Book[R]) object(x *row[R], data []byte, names *finder[R]) {
	b.take(x, data, names)
	if x.unread == nil {
		return
	}
	number := x.number
	x.again = func(skip []bool) *row[R] {
		y := &row[R]{number: number, skip: skip}
		b.take(y, data, names)
		return y
	}
}

// take reads one flat JSON object, without the cells that the row skips.
func (b *Book[R]) take(x *row[R], data []byte, names *finder[R]) {
	if x.broken = cell.Text(string(data), len(data)); x.broken != nil {
		return
	}
	x.value, x.ticks, x.remember = new(R), b.ticks(), names.plan.blanks != nil
	faults, seen := capped{}, make([]bool, len(b.columns))
	var read bound[R]
	x.broken = record.Fields(data, func(name, text string, number bool) {
		m, ok := names.find(name, 0)
		if !ok {
			faults.add(figure.Fault("member", name, names.unknown(name), ""))
			return
		}
		for _, c := range m.columns() {
			if seen[c.place] {
				faults.add(figure.Fault(c.Key, text, say(figure.ErrClash, memberTwice), ""))
				return
			}
			seen[c.place] = true
		}
		read = append(read, m)
		if m.split != nil {
			faults.add(m.split.read(x, text))
		} else if text != "" || m.blank {
			if m.column != nil && m.column.coding == nil {
				text = strings.Clone(text) // which may be kept, and the line is let go
			}
			faults.add(x.takeOne(&m, text, number))
		}
	})
	for _, e := range names.empties(read) {
		faults.add(x.settle(e))
	}
	for i := range b.columns {
		if c := &b.columns[i]; c.Left != nil && !seen[i] {
			c.Left(x.value, false)
		}
	}
	x.leave(nil, true)
	x.print = maphash.Bytes(seed, data)
	x.unread = faults.join()
}
