package enum

import (
	"fmt"
	"slices"
	"strconv"
)

// ByLanguage holds one thing for every language. It is an alias of an unnamed struct and is written without the names
// of its fields, so that a language more is a compile error wherever one is written.
type ByLanguage[T any] = struct{ Finnish, Swedish, English T }

// Labels are texts that say the same in every language.
type Labels = ByLanguage[string]

// Same returns labels that are the same text in every language.
func Same(s string) Labels { return Labels{s, s, s} }

// Join returns the labels of a and of b with a separator between them.
func Join(a Labels, separator string, b Labels) Labels {
	return Labels{a.Finnish + separator + b.Finnish, a.Swedish + separator + b.Swedish, a.English + separator + b.English}
}

// Fill returns labels that are formats with their arguments filled in, those that are labels in each language; without
// any they are no formats.
func Fill(x Labels, args ...any) Labels {
	if len(args) == 0 {
		return x
	}
	in := func(format string, of func(Labels) string) string {
		said := slices.Clone(args)
		for i, arg := range said {
			if words, ok := arg.(Labels); ok {
				said[i] = of(words)
			}
		}
		return fmt.Sprintf(format, said...)
	}
	return Labels{
		in(x.Finnish, func(w Labels) string { return w.Finnish }), in(x.Swedish, func(w Labels) string { return w.Swedish }),
		in(x.English, func(w Labels) string { return w.English }),
	}
}

// Counted are texts about a number of things: One is said of 1, Many of all others, and of 1 where One is empty.
type Counted struct{ One, Many Labels }

// Of returns the texts about so many.
func (c Counted) Of(n int64) Labels {
	if n == 1 && c.One != (Labels{}) {
		return c.One
	}
	return c.Many
}

// Several returns a number before its English noun: "1 unit", "2 units".
func Several(n int64, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.FormatInt(n, 10) + " " + many
}

// AtMost and FromTo tell the limits of a number.
func AtMost(most any) Labels { return Fill(Labels{"enintään %v", "högst %v", "at most %v"}, most) }
func FromTo(low, high any) Labels {
	return Fill(Labels{"%v–%v", "%v–%v", "from %v to %v"}, low, high)
}

// Because returns an error that says in every language why it is one. It reads, and unwraps, as err.
func Because(err error, why Labels) error { return &because{err, why} }

type because struct {
	error
	why Labels
}

// Why returns why it is an error, in every language.
func (b *because) Why() Labels { return b.why }

// Unwrap returns the error.
func (b *because) Unwrap() error { return b.error }

// Each returns the labels in the order of the languages.
func Each(x Labels) []string {
	x = Labels{x.Finnish, x.Swedish, x.English} // does not compile where a language is missing in the next line
	return []string{x.Finnish, x.Swedish, x.English}
}

// complete reports whether no label is empty.
func complete(x Labels) bool { return !slices.Contains(Each(x), "") }
