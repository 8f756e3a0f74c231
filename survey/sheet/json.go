package sheet

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
)

// Marshal returns the respondent as one flat JSON object: the columns with an answer, in the book's order. A faulty
// respondent is refused: it could not be read back.
func (b *Book[R]) Marshal(r *R) ([]byte, error) {
	if err := b.validate(r); err != nil {
		return nil, err
	}
	return b.append(nil, r)
}

// append adds the respondent as one flat JSON object to dst.
func (b *Book[R]) append(dst []byte, r *R) ([]byte, error) {
	dst = append(dst, '{')
	first := true
	for i := range b.columns {
		c := &b.columns[i]
		text := c.Get(r)
		if text == "" {
			continue
		}
		if !first {
			dst = append(dst, ',')
		}
		first = false
		key, _ := json.Marshal(c.Key)
		dst = append(append(dst, key...), ':')
		if c.Numeric {
			dst = append(dst, text...)
			continue
		}
		value, err := json.Marshal(text)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.Key, err)
		}
		dst = append(dst, value...)
	}
	return append(dst, '}'), nil
}

// Unmarshal reads a flat JSON object whose members are named by keys or labels of columns. Every fault is reported,
// and on any of them the respondent is left as it was.
func (b *Book[R]) Unmarshal(data []byte, r *R) error {
	read, unread, err := b.object(data, newFinder(b, nil))
	if err != nil {
		return errors.Join(unread, err)
	}
	if err = b.faults(read, b.validate, unread); err == nil {
		*r = *read
	}
	return err
}

// object reads one flat JSON object; unread are the faults of its members, err is that it is none.
func (b *Book[R]) object(data []byte, names *finder[R]) (r *R, unread, err error) {
	if err := cell.Text(string(data), len(data)); err != nil {
		return nil, nil, err
	}
	r, faults, seen := new(R), []error(nil), make([]bool, len(b.columns))
	err = record.Fields(data, func(name, text string) {
		c, ok := names.find(name)
		switch {
		case !ok:
			faults = append(faults, figure.Fault("member", name, figure.ErrUnknown, "%s", names.unknown(name)))
		case c != nil && seen[c.place]:
			faults = append(faults, figure.Fault(c.Key, text, figure.ErrClash, "stands twice"))
		case c != nil:
			seen[c.place] = true
			faults = append(faults, c.read(r, text))
		}
	})
	return r, errors.Join(faults...), err
}
