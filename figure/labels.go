package figure

import "github.com/socialemployment/barometer/internal/enum"

// ByLanguage holds one thing for every language: a struct with the fields Finnish, Swedish and English. It is an alias
// of an unnamed struct and is written without the names of its fields, so that a language more is a compile error
// wherever one is written. For picks one.
type ByLanguage[T any] = enum.ByLanguage[T]

// Labels are texts that say the same in Finnish, Swedish and English:
//
//	figure.Labels{"kunta", "kommun", "municipality"}
//
// Language.Of picks one.
type Labels = enum.Labels

// Counted are Labels about a number of things: One is said of 1, Many of all others, and of 1 where One is empty:
//
//	figure.Counted{figure.Labels{"%d rivi", "%d rad", "%d row"}, figure.Labels{"%d riviä", "%d rader", "%d rows"}}
//
// Counted.Of picks one.
type Counted = enum.Counted

// Of returns the text in the language; the zero Language, and what is no language, count as English.
func (l Language) Of(x Labels) string { return For(l, x) }

// For returns what x holds for a language; the zero Language, and what is no language, count as English.
func For[T any](l Language, x ByLanguage[T]) T {
	all := [...]T{Finnish: x.Finnish, Swedish: x.Swedish, English: x.English}
	var languages [endOfLanguages]T = all // does not compile where a language is missing above
	if !l.Valid() {
		l = English
	}
	return languages[l]
}

// LabelsOf returns the labels that a function, such as a value's method Label, gives for every language.
func LabelsOf(label func(Language) string) Labels {
	return Labels{label(Finnish), label(Swedish), label(English)}
}
