package table

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
)

// The bounds of a JSON-stat file.
const (
	maxFileBytes = 64 << 20
	maxNesting   = 40
)

// tree is a value of JSON with the place where it stands: an object, a list, a number, a text, a truth value, or nil.
type tree struct {
	path  string
	value any
}

// readTree reads a whole file of so many bytes at most. What stands twice in an object is refused, for one of them
// would be lost.
func readTree(in io.Reader, most int64) (tree, error) {
	data, err := io.ReadAll(io.LimitReader(in, most+1))
	switch {
	case err != nil:
		return tree{}, figure.At("file", err)
	case int64(len(data)) > most:
		return tree{}, figure.Fault("file", "", figure.ErrRange, "over %d bytes", most)
	case !utf8.Valid(data):
		return tree{}, figure.Fault("file", "", figure.ErrSyntax, "not UTF-8")
	}
	d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	d.UseNumber()
	value, err := parse(d, "", 0)
	if err != nil {
		return tree{}, err
	}
	if _, err := d.Token(); err != io.EOF {
		return tree{}, figure.Fault("file", "", figure.ErrSyntax, "something follows its value")
	}
	return tree{"", value}, nil
}

// parse reads the next value.
func parse(d *json.Decoder, path string, depth int) (any, error) {
	token, err := d.Token()
	switch {
	case err != nil:
		return nil, unreadable(path, err)
	case depth > maxNesting:
		return nil, figure.Fault(placeOf(path), "", figure.ErrRange, "more than %d levels", maxNesting)
	case token == json.Delim('{'):
		return object(d, path, depth+1)
	case token == json.Delim('['):
		list := []any{}
		for d.More() {
			x, err := parse(d, path+"["+strconv.Itoa(len(list))+"]", depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, x)
		}
		_, err = d.Token()
		return list, unreadable(path, err)
	}
	return token, nil
}

// object reads the members of an object.
func object(d *json.Decoder, path string, depth int) (any, error) {
	members := map[string]any{}
	for d.More() {
		token, err := d.Token()
		if err != nil {
			return nil, unreadable(path, err)
		}
		name, _ := token.(string) // the decoder lets nothing else be a name
		if _, twice := members[name]; twice {
			return nil, figure.Fault(below(path, name), "", figure.ErrClash, "it stands twice")
		}
		if members[name], err = parse(d, below(path, name), depth); err != nil {
			return nil, err
		}
	}
	_, err := d.Token()
	return members, unreadable(path, err)
}

// unreadable is the fault of the decoder at a place; nil for none.
func unreadable(path string, err error) error {
	switch err {
	case nil:
		return nil
	case io.EOF, io.ErrUnexpectedEOF:
		return figure.Fault(placeOf(path), "", figure.ErrSyntax, "it ends too early")
	}
	return figure.Fault(placeOf(path), "", figure.ErrSyntax, "%v", err)
}

// placeOf is a path, or what stands for the whole file.
func placeOf(path string) string {
	if path == "" {
		return "file"
	}
	return path
}

func below(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}

// fault says what is wrong with a value.
func (t tree) fault(err error, format string, args ...any) error {
	value := ""
	switch v := t.value.(type) {
	case string, json.Number, bool:
		value = fmt.Sprint(v)
	}
	return figure.Fault(placeOf(t.path), value, err, format, args...)
}

// has reports whether a value is there: neither missing nor null.
func (t tree) has() bool { return t.value != nil }

// member returns a member of an object, nothing of what is none.
func (t tree) member(name string) tree {
	o, _ := t.value.(map[string]any)
	return tree{below(t.path, name), o[name]}
}

// names returns the names of the members in alphabetical order.
func (t tree) names() []string {
	o, _ := t.value.(map[string]any)
	return slices.Sorted(maps.Keys(o))
}

// object refuses what is no object.
func (t tree) object() error {
	if _, ok := t.value.(map[string]any); !ok {
		return t.fault(figure.ErrSyntax, "an object is needed")
	}
	return nil
}

// objects refuses members that are there and no objects: what they hold would be lost.
func (t tree) objects(names ...string) error {
	for _, name := range names {
		if m := t.member(name); m.has() {
			if err := m.object(); err != nil {
				return err
			}
		}
	}
	return nil
}

// list returns the items of a list.
func (t tree) list() ([]tree, error) {
	l, ok := t.value.([]any)
	if !ok {
		return nil, t.fault(figure.ErrSyntax, "a list is needed")
	}
	all := make([]tree, len(l))
	for i, x := range l {
		all[i] = tree{t.path + "[" + strconv.Itoa(i) + "]", x}
	}
	return all, nil
}

// text returns a text; "" for what is missing.
func (t tree) text() (string, error) {
	if !t.has() {
		return "", nil
	}
	s, ok := t.value.(string)
	if !ok {
		return "", t.fault(figure.ErrSyntax, "a text is needed")
	}
	return s, nil
}

// texts returns a list of texts.
func (t tree) texts() ([]string, error) {
	list, err := t.list()
	if err != nil {
		return nil, err
	}
	all := make([]string, len(list))
	for i, x := range list {
		s, ok := x.value.(string)
		if !ok {
			return nil, x.fault(figure.ErrSyntax, "a text is needed")
		}
		all[i] = s
	}
	return all, nil
}

// whole returns a whole number from 0 to most.
func (t tree) whole(most int64) (int64, error) {
	number, ok := t.value.(json.Number)
	n, err := strconv.ParseInt(string(number), 10, 64)
	if !ok || err != nil || n < 0 || n > most {
		return 0, t.fault(figure.ErrRange, "a whole number from 0 to %d is needed", most)
	}
	return n, nil
}
