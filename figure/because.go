package figure

import "fmt"

// Because returns a fault of a kind that says in every language why it is one: why is the same of every value, so that
// like faults are told together. Its error is in English, with what the format adds where there is one; its method
// Text(Language) returns why.
func Because(kind error, why Labels, format string, args ...any) error {
	text := why.English
	if format != "" {
		text = fmt.Sprintf(format, args...)
	}
	return &because{kind, why, text}
}

// FaultBecause is Fault for what is so Because.
func FaultBecause(path string, value any, kind error, why Labels, format string, args ...any) *FieldError {
	return Fault(path, value, Because(kind, why, format, args...), "")
}

// because is a fault that says why it is one.
type because struct {
	kind error
	why  Labels
	text string
}

// Error returns the kind and the text.
func (b *because) Error() string { return b.kind.Error() + ": " + b.text }

// Text returns why it is a fault, in a language.
func (b *because) Text(l Language) string { return l.Of(b.why) }

// Unwrap returns the kind.
func (b *because) Unwrap() error { return b.kind }
