// Package wire is the one mechanism behind the library's JSON objects and columns of text: values by the keys of an
// enumeration, never by its positions, so that a new value in the middle of one shifts nothing that was stored.
//
// Reading is strict: a name that is unknown, or stands twice, is refused. What is read is not yet checked any
// further; that is for the constructors of the types.
package wire

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
)

// Key is an enumeration whose values name the members of an object, by the text that they go over every wire with.
type Key interface {
	~uint8
	Valid() bool
}

// Marshal returns a JSON object of the values by the keys of their indexes. A value that is written as the zero value
// is was not answered, and is left out; where nothing was answered, the object is null.
func Marshal[K Key, V any](values []V) ([]byte, error) {
	var zero V
	none, err := json.Marshal(zero)
	if err != nil {
		return nil, err
	}
	object := []byte{'{'}
	for i := range values {
		value, err := json.Marshal(values[i])
		if err == nil && bytes.Equal(value, none) {
			continue
		}
		key, keyErr := name(K(i))
		if err = errors.Join(keyErr, err); err != nil {
			return nil, err
		}
		object = append(append(append(append(object, key...), ':'), value...), ',')
	}
	if len(object) == 1 {
		return []byte("null"), nil
	}
	object[len(object)-1] = '}'
	return object, nil
}

// Listed returns the values that are not zero after their keys: "education 5, other 2".
func Listed[K Key, V comparable](values []V) string {
	var zero V
	var parts []string
	for k, v := range values {
		if v != zero {
			parts = append(parts, fmt.Sprintf("%v %v", K(k), v))
		}
	}
	return strings.Join(parts, ", ")
}

// name returns the key of an index as a JSON string.
func name[K Key](k K) ([]byte, error) {
	text, ok := any(k).(encoding.TextMarshaler)
	if !ok || !k.Valid() {
		return nil, fmt.Errorf("%T: %w: index %d has no key", k, enum.ErrUnknown, uint8(k))
	}
	key, err := text.MarshalText()
	if err != nil {
		return nil, err
	}
	return json.Marshal(string(key))
}

// Unmarshal sets all values from what Marshal returns; labels will do for keys. On an error they are as they were.
func Unmarshal[K Key, V any](data []byte, values []V) error {
	read := make([]V, len(values))
	err := Members(data, func(name string) (any, error) {
		var k K
		text, ok := any(&k).(encoding.TextUnmarshaler)
		if !ok {
			return nil, fmt.Errorf("%T: %w: it has no keys", k, enum.ErrUnknown)
		}
		if err := text.UnmarshalText([]byte(name)); err != nil {
			return nil, err
		}
		if !k.Valid() || int(k) >= len(values) {
			return nil, fmt.Errorf("%T: %w %s", k, enum.ErrUnknown, enum.Quote(name))
		}
		return &read[k], nil
	})
	if err == nil {
		copy(values, read)
	}
	return err
}

// Fields reads a JSON object whose members are known by name into the places given for them. Each of them is needed;
// null sets none.
func Fields(data []byte, places map[string]any) error {
	found := map[string]bool{}
	err := Members(data, func(name string) (any, error) {
		place, ok := places[name]
		if !ok {
			return nil, fmt.Errorf("%w member %s", enum.ErrUnknown, enum.Quote(name))
		}
		found[name] = true
		return place, nil
	})
	if err == nil && len(found) < len(places) && !null(data) {
		lacking := slices.DeleteFunc(slices.Sorted(maps.Keys(places)), func(name string) bool { return found[name] })
		return fmt.Errorf("%w: %d of %d members; it lacks %s", cell.ErrSyntax, len(found), len(places),
			strings.Join(lacking, ", "))
	}
	return err
}

// Members reads the members of a JSON object, each into the pointer that is its place; null has none. It tells every
// faulty value, up to the first name without a place, or with the place of an earlier one.
func Members(data []byte, place func(name string) (any, error)) error {
	if !json.Valid(data) {
		return fmt.Errorf("%w: no JSON", cell.ErrSyntax)
	}
	if err := surrogates(data); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(data)) // of valid JSON, so that its errors are those of the values
	if start, _ := d.Token(); start == nil {
		return nil
	} else if start != json.Delim('{') {
		return fmt.Errorf("%w: an object in braces is needed", cell.ErrSyntax)
	}
	var faults []error
	filled := map[any]bool{}
	for d.More() {
		token, _ := d.Token()
		name, _ := token.(string)
		into, err := place(name)
		if err == nil && filled[into] {
			err = fmt.Errorf("%w: member %s stands twice", cell.ErrSyntax, enum.Quote(name))
		}
		if err != nil {
			return errors.Join(append(faults, err)...)
		}
		filled[into] = true
		if err := d.Decode(into); err != nil {
			faults = append(faults, &MemberError{name, err})
		}
	}
	return errors.Join(faults...)
}

// MemberError is a fault of the value of a member of an object.
type MemberError struct {
	Name string
	Err  error
}

// Error names the member and says the fault.
func (e *MemberError) Error() string { return fmt.Sprintf("member %s: %v", enum.Quote(e.Name), e.Err) }

// Unwrap returns the fault.
func (e *MemberError) Unwrap() error { return e.Err }

// UnmarshalText reads a JSON string into a value that reads itself as text; null is the empty text.
func UnmarshalText(data []byte, v encoding.TextUnmarshaler) error {
	if err := surrogates(data); err != nil {
		return err
	}
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return fmt.Errorf("%w: a JSON string is needed, not %s", cell.ErrSyntax, enum.Quote(string(data)))
	}
	return v.UnmarshalText([]byte(text))
}

// surrogates refuses half of a surrogate pair: encoding/json reads it as U+FFFD.
func surrogates(data []byte) error {
	if cell.LoneSurrogate(string(data)) {
		return fmt.Errorf("%w: half of a surrogate pair, which is no character", cell.ErrSyntax)
	}
	return nil
}

// null reports whether valid JSON is null.
func null(data []byte) bool { return string(bytes.TrimSpace(data)) == "null" }
