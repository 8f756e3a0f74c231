package column

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// ErrJSON is wrapped by every error about text that is not a flat JSON object; it is a case of cell.ErrSyntax.
var ErrJSON = cell.Kind("not a flat JSON object", cell.ErrSyntax)

// Append adds the record as one flat JSON object to dst: the columns with an answer, in the book's order.
func (b *Book[R]) Append(dst []byte, r *R) ([]byte, error) {
	dst = append(dst, '{')
	first := true
	for _, c := range b.columns {
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

// Fields reads one flat JSON object and yields its members in order, each as text: strings as they are,
// numbers as written, true and false as words, null as "". A nested value, a second object, anything after the
// object, or text that is not UTF-8 is an error; a name that stands twice is yielded twice.
func Fields(data []byte, yield func(name, text string)) error {
	if !utf8.Valid(data) {
		return fmt.Errorf("%w: not UTF-8", ErrJSON)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return fmt.Errorf("%w: an object in braces is needed", ErrJSON)
	}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return fmt.Errorf("%w: %v", ErrJSON, err)
		}
		name, _ := token.(string) // nothing else stands before a colon
		text, err := scalar(d)
		if err != nil {
			return fmt.Errorf("%w: member %s: %v", ErrJSON, enum.Quote(name), err)
		}
		yield(name, text)
	}
	if _, err := d.Token(); err != nil {
		return fmt.Errorf("%w: %v", ErrJSON, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("%w: something follows the object", ErrJSON)
	}
	return nil
}

// scalar reads one value that is not nested, as text.
func scalar(d *json.Decoder) (string, error) {
	t, err := d.Token()
	if err != nil {
		return "", err
	}
	switch t := t.(type) {
	case string:
		return t, nil
	case json.Number:
		return t.String(), nil
	case bool:
		return fmt.Sprint(t), nil
	case nil:
		return "", nil
	}
	return "", errors.New("the value is nested")
}
