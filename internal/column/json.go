package column

import (
	"encoding/json"
	"fmt"
)

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
