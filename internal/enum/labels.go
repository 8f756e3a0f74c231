package enum

import "slices"

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

// Each returns the labels in the order of the languages.
func Each(x Labels) []string {
	x = Labels{x.Finnish, x.Swedish, x.English} // does not compile where a language is missing in the next line
	return []string{x.Finnish, x.Swedish, x.English}
}

// complete reports whether no label is empty.
func complete(x Labels) bool { return !slices.Contains(Each(x), "") }
