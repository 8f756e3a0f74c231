// Package document reads JSON documents that hold values of the library, and tells every fault with its place.
package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// Unmarshal reads JSON into a value of any type as json.Unmarshal does, and on an error tells every fault as a
// figure.FieldError with its place in the document, "units[1].mix.municipal": encoding/json stops at the first value
// that refuses its text, and does not say where it stands. Of text that is no JSON, it tells the line.
//
// A fault is found by reading each value of the document without those beside it. At most 100 are told, and the place
// is that of a value around it where the work would be out of proportion, or past 64 levels.
func Unmarshal[T any](data []byte, v *T) error {
	err := json.Unmarshal(data, v)
	if err == nil {
		return nil
	}
	if syntax := (*json.SyntaxError)(nil); errors.As(err, &syntax) && !json.Valid(data) {
		line := 1 + bytes.Count(data[:min(int(syntax.Offset), len(data))], []byte{'\n'})
		return &figure.FieldError{Path: fmt.Sprintf("line %d", line), Err: fmt.Errorf("%w: %w", figure.ErrSyntax, err)}
	}
	t := trial{read: func(text []byte) error { return json.Unmarshal(text, new(T)) }, work: 1<<20 + 100*len(data)}
	document := &part{raw: data}
	t.locate(document)
	if len(t.faults) == 0 { // what v held before plays a part
		t.tell(document, err)
	}
	return errors.Join(t.faults...)
}

// part is a value within a document.
type part struct {
	around *part  // nil for the document itself
	level  int    // how many are around it
	step   string // from there: ".mix", "[1]"
	open   string // what stands before it: "[", or "{" and its name
	raw    []byte
}

// steps returns the way to a part.
func (p *part) steps() (all []string) {
	for ; p.around != nil; p = p.around {
		all = append(all, p.step)
	}
	slices.Reverse(all)
	return all
}

// path returns the way to a part: "units[1].mix".
func (p *part) path() string { return strings.TrimPrefix(strings.Join(p.steps(), ""), ".") }

// alone returns the document with nothing beside the part.
func (p *part) alone() []byte {
	text := p.raw
	for ; p.around != nil; p = p.around {
		text = slices.Concat([]byte(p.open), text, []byte{p.open[0] + 2}) // } and ] are two after { and [
	}
	return text
}

// parts returns the members of an object or the elements of a list; none of another value.
func (p *part) parts() []*part {
	d := json.NewDecoder(bytes.NewReader(p.raw))
	start, _ := d.Token()
	if start != json.Delim('{') && start != json.Delim('[') {
		return nil
	}
	var all []*part
	for d.More() {
		one := &part{around: p, level: p.level + 1, step: fmt.Sprintf("[%d]", len(all)), open: "["}
		if start == json.Delim('{') {
			name, _ := d.Token()
			key, _ := json.Marshal(name)
			one.step, one.open = wire.Step(fmt.Sprint(name)), fmt.Sprintf("{%s:", key)
		}
		if d.Decode((*json.RawMessage)(&one.raw)) != nil {
			return nil
		}
		all = append(all, one)
	}
	return all
}

// only returns the part with nothing in it but these parts of it.
func (p *part) only(parts []*part) *part {
	raw := []byte{p.raw[0]}
	for i, one := range parts {
		if i > 0 {
			raw = append(raw, ',')
		}
		raw = append(append(raw, one.open[1:]...), one.raw...)
	}
	return &part{around: p.around, level: p.level, step: p.step, open: p.open, raw: append(raw, p.raw[0]+2)}
}

// trial finds the faults of a document by reading parts of it alone.
type trial struct {
	read   func(text []byte) error
	work   int // how many bytes may still be read
	faults []error
}

// The bounds of a trial.
const (
	maxTold   = 100
	maxLevels = 64
)

// fails returns why the document cannot be read with nothing beside the part.
func (t *trial) fails(p *part) error {
	text := p.alone()
	t.work -= len(text)
	return t.read(text)
}

// locate tells the faults of a part: those within it, if it can be read without them, and else its own.
func (t *trial) locate(p *part) {
	err := t.fails(p)
	switch {
	case err == nil || len(t.faults) > maxTold:
		return
	case len(t.faults) == maxTold:
		t.faults = append(t.faults, &figure.FieldError{Path: p.path(), Err: fmt.Errorf("this, and perhaps more: %w", err)})
		return
	}
	if t.level(p, err) > p.level {
		var sound, faulty []*part
		for _, one := range p.parts() {
			if t.work <= 0 {
				t.tell(p, err)
				return
			}
			if t.fails(one) == nil {
				sound = append(sound, one)
			} else {
				faulty = append(faulty, one)
			}
		}
		if t.fails(p.only(sound)) == nil {
			for _, one := range faulty {
				t.locate(one)
			}
			return
		}
	}
	t.tell(p, err)
}

// level returns how deep within a part the value stands that refuses it: the deepest one that alone fails as the part
// does. A type of the library that names a member of its own has refused the members together.
func (t *trial) level(p *part, err error) int {
	for p.level < maxLevels {
		parts := p.parts()
		i := slices.IndexFunc(parts, func(one *part) bool {
			return t.work > 0 && fmt.Sprint(t.fails(one)) == err.Error()
		})
		if i < 0 {
			break
		}
		p = parts[i]
	}
	names, steps := namesIn(err), p.steps()
	for i := len(steps) - len(names); i >= 0 && len(names) > 0; i-- {
		if slices.Equal(steps[i:i+len(names)], names) {
			return i
		}
	}
	return p.level
}

// namesIn returns the steps that an error names itself, from a type of the library to its members.
func namesIn(err error) (steps []string) {
	for m := (*wire.MemberError)(nil); errors.As(err, &m); err = m.Err {
		steps = append(steps, wire.Step(m.Name))
	}
	return steps
}

// tell adds the faults that an error says of a part, or of the members that it names.
func (t *trial) tell(p *part, err error) {
	faults := figure.Faults(err)
	if len(faults) == 0 {
		faults = []*figure.FieldError{{Err: fmt.Errorf("%w: %w", figure.ErrSyntax, err)}}
	}
	parts := p.parts()
	for _, f := range faults {
		at, path := p, p.path()
		if i := slices.IndexFunc(parts, func(one *part) bool { return leads(one.step, f.Path) }); i >= 0 {
			path = wire.Below(path, f.Path)
			at = parts[i]
		} else if f.Path != "" {
			path = strings.TrimPrefix(path+", "+f.Path, ", ")
		}
		value := f.Value
		if value == "" && !bytes.ContainsAny(at.raw[:1], "{[") {
			value = string(bytes.Trim(at.raw, `"`))
		}
		t.faults = append(t.faults, figure.Fault(path, value, f.Err, ""))
	}
}

// leads reports whether a path begins with a step.
func leads(step, path string) bool {
	rest, ok := strings.CutPrefix(path, strings.TrimPrefix(step, "."))
	return ok && path != "" && (rest == "" || rest[0] == '.' || rest[0] == '[')
}
