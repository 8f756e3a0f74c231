package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// ErrJSON is wrapped by every error about text that is not a flat JSON object; it is a case of cell.ErrSyntax.
var ErrJSON = said(enum.Labels{
	"ei ole JSON-olio, jonka arvot ovat tekstejä, lukuja, totuusarvoja tai null",
	"inte ett JSON-objekt vars värden är texter, tal, sanningsvärden eller null", "not a flat JSON object",
}, cell.ErrSyntax)

// Fields reads one flat JSON object and yields its members in order, each as text: strings as they are,
// numbers as written, true and false as words, null as "". A nested value, a second object, anything after the
// object, or text that is not UTF-8 is an error; a name that stands twice is yielded twice. number tells a number from
// a string. The text of a member may
// keep the whole object in memory.
//
// What encoding/json finds valid is cut into members here. The rest goes through its decoder, which is many times
// slower, for the members before the fault and for the fault.
func Fields(data []byte, yield func(name, text string, number bool)) error {
	switch {
	case !utf8.Valid(data):
		return fmt.Errorf("%w: not UTF-8", ErrJSON)
	case json.Valid(data):
		return cut(string(data), yield)
	}
	return decode(data, yield)
}

// The faults of valid JSON that is no flat object.
var (
	errObject    = fmt.Errorf("%w: an object in braces is needed", ErrJSON)
	errNested    = errors.New("the value is nested")
	errSurrogate = errors.New("half of a surrogate pair, which is no character")
)

func badMember(name string, err error) error {
	return fmt.Errorf("%w: member %s: %v", ErrJSON, enum.Quote(name), err)
}

// cut yields the members of valid JSON.
func cut(s string, yield func(name, text string, number bool)) error {
	s = skipSpace(s)
	if s[0] != '{' {
		return errObject
	}
	for s = skipSpace(s[1:]); s[0] != '}'; {
		if surrogate(s) {
			return badMember("", errSurrogate)
		}
		name, rest := quoted(s)
		rest = skipSpace(skipSpace(rest)[1:]) // past the colon
		if rest[0] == '{' || rest[0] == '[' {
			return badMember(name, errNested)
		}
		if surrogate(rest) {
			return badMember(name, errSurrogate)
		}
		number := rest[0] == '-' || '0' <= rest[0] && rest[0] <= '9'
		text, rest := value(rest)
		yield(name, text, number)
		if s = skipSpace(rest); s[0] == ',' {
			s = skipSpace(s[1:])
		}
	}
	return nil
}

// skipSpace returns valid JSON from its first character that is no space.
func skipSpace(s string) string {
	for s[0] == ' ' || s[0] == '\t' || s[0] == '\r' || s[0] == '\n' {
		s = s[1:]
	}
	return s
}

// value returns the scalar that begins valid JSON, as text, and what follows it.
func value(s string) (text, rest string) {
	if s[0] == '"' {
		return quoted(s)
	}
	end := strings.IndexAny(s, ",} \t\r\n")
	if text = s[:end]; text == "null" {
		text = ""
	}
	return text, s[end:]
}

// quoted returns the string that begins valid JSON, and what follows it.
func quoted(s string) (text, rest string) {
	end := 1 + strings.IndexByte(s[1:], '"')
	if strings.IndexByte(s[:end], '\\') < 0 {
		return s[1:end], s[end+1:]
	}
	end = endOfString(s)
	return unescape(s[:end+1]), s[end+1:]
}

// endOfString returns the place of the closing quote of the string that begins valid JSON.
func endOfString(s string) int {
	end := 1
	for ; s[end] != '"'; end++ {
		if s[end] == '\\' {
			end++
		}
	}
	return end
}

// surrogate reports whether a string that begins valid JSON has half of a surrogate pair alone.
func surrogate(s string) bool {
	return s[0] == '"' && cell.LoneSurrogate(s[:endOfString(s)])
}

func unescape(s string) (text string) {
	json.Unmarshal([]byte(s), &text) // valid, so that there is no error
	return text
}

// decode yields the members before the first fault, and returns it.
func decode(data []byte, yield func(name, text string, number bool)) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return errObject
	}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return fmt.Errorf("%w: %v", ErrJSON, err)
		}
		name, _ := token.(string) // nothing else stands before a colon
		text, number, err := scalar(d)
		if err != nil {
			return badMember(name, err)
		}
		yield(name, text, number)
	}
	switch _, err := d.Token(); {
	case err == io.EOF || err == io.ErrUnexpectedEOF:
		return fmt.Errorf("%w: the line ends within the object, and one line holds one object", ErrJSON)
	case err != nil:
		return fmt.Errorf("%w: %v", ErrJSON, err)
	}
	if _, err := d.Token(); err != io.EOF {
		return fmt.Errorf("%w: something follows the object: one line holds one object, without commas or brackets around "+
			"it", ErrJSON)
	}
	return nil
}

// scalar reads one value that is not nested, as text.
func scalar(d *json.Decoder) (text string, number bool, err error) {
	t, err := d.Token()
	if err != nil {
		return "", false, err
	}
	switch t := t.(type) {
	case string:
		return t, false, nil
	case json.Number:
		return t.String(), true, nil
	case bool:
		return fmt.Sprint(t), false, nil
	case nil:
		return "", false, nil
	}
	return "", false, errNested
}
