package record

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
var ErrJSON = said(enum.Labels{
	"ei ole JSON-olio, jonka arvot ovat tekstejä, lukuja, totuusarvoja tai null",
	"inte ett JSON-objekt vars värden är texter, tal, sanningsvärden eller null", "not a flat JSON object",
}, cell.ErrSyntax)

// Member is a member of a JSON object: its name, and its value as text: a string as it is, a number as it is written,
// true and false as words, null as no text.
type Member struct {
	Name, Text []byte
	Number     bool // and no string
}

// Members cuts flat JSON objects into their members. Its zero value is ready.
type Members struct{ all []Member }

// Of returns the members of one flat JSON object, in order; a name that stands twice comes twice. They are valid until
// the next call, and as long as the object's bytes. A nested value, a second object, anything after the object, half of
// a surrogate pair, or text that is not UTF-8 is an error, beside which the members before it come.
//
// What is sound is cut here. The rest goes through the decoder of encoding/json, which is many times slower, for the
// members before the fault and for the fault.
func (m *Members) Of(object []byte) ([]Member, error) {
	m.all = m.all[:0]
	if !utf8.Valid(object) {
		return nil, fmt.Errorf("%w: not UTF-8", ErrJSON)
	}
	if m.cut(object) {
		return m.all, nil
	}
	m.all = m.all[:0]
	err := m.decode(object)
	return m.all, err
}

// cut cuts an object of valid UTF-8, and reports whether it is a sound one.
func (m *Members) cut(s []byte) (sound bool) {
	s = skipSpace(s)
	if first(s) != '{' {
		return false
	}
	if s = skipSpace(s[1:]); first(s) == '}' {
		return len(skipSpace(s[1:])) == 0
	}
	for {
		var x Member
		if x.Name, s, sound = quoted(s); !sound {
			return false
		}
		if s = skipSpace(s); first(s) != ':' {
			return false
		}
		if x.Text, x.Number, s, sound = value(skipSpace(s[1:])); !sound {
			return false
		}
		m.all = append(m.all, x)
		switch s = skipSpace(s); first(s) {
		case ',':
			s = skipSpace(s[1:])
		case '}':
			return len(skipSpace(s[1:])) == 0
		default:
			return false
		}
	}
}

// first returns the first byte of a text, NUL, which stands nowhere in JSON, for none.
func first(s []byte) byte {
	if len(s) == 0 {
		return 0
	}
	return s[0]
}

// skipSpace returns a text from its first character that is no space of JSON.
func skipSpace(s []byte) []byte {
	for len(s) > 0 && (s[0] == ' ' || s[0] == '\t' || s[0] == '\r' || s[0] == '\n') {
		s = s[1:]
	}
	return s
}

// value returns the value that a text begins with, if it is no nested one, and what follows it.
func value(s []byte) (text []byte, number bool, rest []byte, sound bool) {
	switch first(s) {
	case '"':
		text, rest, sound = quoted(s)
		return text, false, rest, sound
	case 't', 'f':
		for _, word := range []string{"true", "false"} {
			if bytes.HasPrefix(s, []byte(word)) {
				return s[:len(word)], false, s[len(word):], true
			}
		}
	case 'n':
		rest, sound = bytes.CutPrefix(s, []byte("null"))
		return nil, false, rest, sound
	default:
		n := numberLength(s)
		return s[:n], true, s[n:], n > 0
	}
	return nil, false, s, false
}

// quoted returns the string that a text begins with, and what follows it.
func quoted(s []byte) (text, rest []byte, sound bool) {
	if first(s) != '"' {
		return nil, s, false
	}
	for i := 1; i < len(s); i++ {
		switch b := s[i]; {
		case b == '"':
			return s[1:i], s[i+1:], true
		case b == '\\':
			return escaped(s)
		case b < ' ':
			return nil, s, false
		}
	}
	return nil, s, false
}

// escaped is quoted for a string with escapes.
func escaped(s []byte) (text, rest []byte, sound bool) {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '"':
			var decoded string
			whole := s[:i+1]
			sound = json.Unmarshal(whole, &decoded) == nil && !cell.LoneSurrogate(string(whole))
			return []byte(decoded), s[i+1:], sound
		}
	}
	return nil, s, false
}

// numberLength returns how many bytes of a text are the JSON number that it begins with, 0 for none.
func numberLength(s []byte) int {
	n := 0
	if first(s) == '-' {
		n = 1
	}
	digits := digitsAt(s, n)
	if digits == 0 || digits > 1 && s[n] == '0' {
		return 0
	}
	n += digits
	if n < len(s) && s[n] == '.' {
		if digits = digitsAt(s, n+1); digits == 0 {
			return 0
		}
		n += 1 + digits
	}
	if n < len(s) && (s[n] == 'e' || s[n] == 'E') {
		n++
		if n < len(s) && (s[n] == '+' || s[n] == '-') {
			n++
		}
		if digits = digitsAt(s, n); digits == 0 {
			return 0
		}
		n += digits
	}
	return n
}

// digitsAt returns how many digits stand at a place of a text.
func digitsAt(s []byte, at int) (n int) {
	for at+n < len(s) && s[at+n]-'0' <= 9 {
		n++
	}
	return n
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

// decode reads an object with the decoder of encoding/json, up to the first fault, and returns that.
func (m *Members) decode(object []byte) error {
	d := json.NewDecoder(bytes.NewReader(object))
	d.UseNumber()
	token := func() (json.Token, error) {
		start := d.InputOffset()
		t, err := d.Token()
		if err == nil && cell.LoneSurrogate(string(object[start:d.InputOffset()])) {
			err = errSurrogate
		}
		return t, err
	}
	if t, err := token(); err != nil || t != json.Delim('{') {
		return errObject
	}
	for d.More() {
		t, err := token()
		switch {
		case err == errSurrogate:
			return badMember("", err)
		case err != nil:
			return fmt.Errorf("%w: %v", ErrJSON, err)
		}
		name, _ := t.(string) // nothing else stands before a colon
		x := Member{Name: []byte(name)}
		if t, err = token(); err != nil {
			return badMember(name, err)
		}
		if err := x.set(t); err != nil {
			return badMember(name, err)
		}
		m.all = append(m.all, x)
	}
	return ended(d)
}

// ended returns why an object is not followed by its end, and that by nothing.
func ended(d *json.Decoder) error {
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

// set sets the value that a token is, if it is no nested one.
func (x *Member) set(t json.Token) error {
	switch t := t.(type) {
	case string:
		x.Text = []byte(t)
	case json.Number:
		x.Text, x.Number = []byte(t), true
	case bool:
		x.Text = fmt.Append(nil, t)
	case nil:
	default:
		return errNested
	}
	return nil
}
