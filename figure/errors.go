package figure

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/wire"
)

// The faults that errors of the library wrap; test for them with errors.Is.
var (
	// ErrUnknown: a text or number that is no value of an enumeration.
	ErrUnknown = enum.ErrUnknown
	// ErrMissing: an answer, a term or an operand that is needed is not there.
	ErrMissing = errors.New("missing")
	// ErrRange: a number outside its limits.
	ErrRange = cell.ErrRange
	// ErrSum: parts that do not add up to their whole.
	ErrSum = errors.New("parts do not add up")
	// ErrClash: two answers, or two statements, that cannot both be true.
	ErrClash = errors.New("contradicting")
	// ErrSyntax: a text that cannot be read as what it should be.
	ErrSyntax = cell.ErrSyntax
	// ErrFull: a tally that cannot take more respondents without losing exactness.
	ErrFull = errors.New("tally is full")
	// ErrBudget: a question that was not settled within the steps allowed.
	ErrBudget = errors.New("not settled within the budget")
	// ErrNotComparable: figures of two editions that measure different things.
	ErrNotComparable = errors.New("not comparable")
	// ErrTime: an answer option that is not valid at the time that the answers describe.
	ErrTime = errors.New("not valid at the time")
	// ErrNotStored: a value that is computed from others, and is not written to JSON by itself.
	ErrNotStored = errors.New("not stored: store what it is computed from")
)

// FieldError is a fault at a place: the path that a person can find ("funding.projects", "row 17,
// unit.type"), the value found there, cut to a readable length, and the fault.
type FieldError struct {
	Path  string
	Value string
	Err   error
}

// Fault returns a FieldError for the value found at path. The fault wraps err and reads as the format says.
func Fault(path string, value any, err error, format string, args ...any) *FieldError {
	if format != "" {
		err = fmt.Errorf("%w: "+format, append([]any{err}, args...)...)
	}
	return &FieldError{Path: path, Value: clip(fmt.Sprint(value)), Err: err}
}

// Faults returns the faults of an error, in their order: of those that errors.Join has joined and of those that other
// errors wrap, however deep. What the library refuses without knowing a place, such as a value that json.Unmarshal
// reads, is a fault without a path (package document tells the place); errors that are none of the library's are left
// out.
func Faults(err error) (all []*FieldError) {
	switch wrap := err.(type) {
	case nil:
		return nil
	case *FieldError:
		return []*FieldError{wrap}
	case *wire.MemberError:
		for _, f := range Faults(wrap.Err) {
			all = append(all,
				&FieldError{Path: wire.Below(strings.TrimPrefix(wire.Step(wrap.Name), "."), f.Path), Value: f.Value, Err: f.Err})
		}
		return all
	case interface{ Unwrap() []error }:
		for _, one := range wrap.Unwrap() {
			all = append(all, Faults(one)...)
		}
	case interface{ Unwrap() error }:
		all = Faults(wrap.Unwrap())
	}
	told := slices.ContainsFunc(all, func(f *FieldError) bool { return f.Path != "" || f.Value != "" })
	if told || list(err) != nil || !ours(err) {
		return all
	}
	return []*FieldError{{Err: err}}
}

// ours reports whether an error wraps a fault of the library.
func ours(err error) bool {
	return slices.ContainsFunc([]error{
		ErrUnknown, ErrMissing, ErrRange, ErrSum, ErrClash, ErrSyntax, ErrFull, ErrBudget, ErrNotComparable, ErrTime,
		ErrNotStored,
	}, func(fault error) bool { return errors.Is(err, fault) })
}

// At returns err with every FieldError in it moved below the prefix ("row 17, "), each one by itself; other errors
// become a FieldError there ("row 17"). What an error that wraps faults says before them is said of each.
func At(prefix string, err error) error {
	if err == nil {
		return nil
	}
	if many := list(err); many != nil {
		moved := make([]error, 0, len(many))
		for _, e := range many {
			moved = append(moved, At(prefix, e))
		}
		return errors.Join(moved...)
	}
	if f, ok := err.(*FieldError); ok {
		return f.below(prefix, "")
	}
	faults := Faults(err)
	if len(faults) == 0 {
		return &FieldError{Path: strings.TrimRight(prefix, ",: "), Err: err}
	}
	before, _, _ := strings.Cut(err.Error(), faults[0].Error())
	moved := make([]error, 0, len(faults))
	for _, f := range faults {
		moved = append(moved, f.below(prefix, before))
	}
	return errors.Join(moved...)
}

// below returns the fault below a prefix, with what is said before it.
func (e *FieldError) below(prefix, before string) *FieldError {
	path, err := prefix+e.Path, e.Err
	if e.Path == "" {
		path = strings.TrimRight(prefix, ",: ")
	}
	if before != "" {
		err = fmt.Errorf("%s%w", before, err)
	}
	return &FieldError{Path: path, Value: e.Value, Err: err}
}

// list returns the errors that errors.Join has joined; none for one error that wraps several and says more than
// they do.
func list(err error) []error {
	many, ok := err.(interface{ Unwrap() []error })
	if !ok || err.Error() != errors.Join(many.Unwrap()...).Error() {
		return nil
	}
	return many.Unwrap()
}

// Error returns "path: fault", with the value where there is one; a path or value that does not print stands in quotes.
func (e *FieldError) Error() string {
	if e.Path == "" && e.Value == "" {
		return fmt.Sprint(e.Err)
	}
	if e.Value == "" {
		return fmt.Sprintf("%s: %v", printable(e.Path), e.Err)
	}
	return fmt.Sprintf("%s = %s: %v", printable(e.Path), printable(e.Value), e.Err)
}

// printable returns s, in quotes if a character of it does not print.
func printable(s string) string {
	if strings.ContainsFunc(s, unprintable) {
		return strconv.Quote(s)
	}
	return s
}

// unprintable reports whether a character would move the cursor of a terminal, or not show.
func unprintable(r rune) bool { return !unicode.IsGraphic(r) }

// Unwrap returns the fault.
func (e *FieldError) Unwrap() error { return e.Err }

// clip cuts a value to what fits a message.
func clip(s string) string {
	const most = 40
	runes := []rune(s[:min(len(s), utf8.UTFMax*(most+1))])
	if len(runes) <= most {
		return string(runes)
	}
	return string(runes[:most]) + "…"
}
