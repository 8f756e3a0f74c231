package sheet

import (
	"encoding/json"
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
