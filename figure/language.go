package figure

import (
	"database/sql/driver"
	"iter"

	"github.com/socialemployment/barometer/internal/enum"
)

// Language is a language of labels, titles and number formats. The zero value prints as English.
type Language uint8

// The languages of the library; the reports themselves are in Finnish.
const (
	_ Language = iota
	Finnish
	Swedish
	English
	endOfLanguages
)

// languageRows has a row for every language, or does not compile.
var languageRows [endOfLanguages]enum.Row = [...]enum.Row{
	Finnish: enum.Value("fi", enum.Labels{"suomi", "finska", "Finnish"}),
	Swedish: enum.Value("sv", enum.Labels{"ruotsi", "svenska", "Swedish"}),
	English: enum.Value("en", enum.Labels{"englanti", "engelska", "English"}),
}

var languages = enum.New[Language]("figure.Language", "our own", languageRows[:])

// Languages yields the languages.
func Languages() iter.Seq[Language] { return languages.All() }

// Valid reports whether l is a language.
func (l Language) Valid() bool { return languages.Valid(l) }

// String returns the key: "fi", "sv" or "en".
func (l Language) String() string { return languages.String(l) }

// Label returns the name of l in the language in.
func (l Language) Label(in Language) string { return in.Of(languages.Labels(l)) }

// MarshalText returns the key.
func (l Language) MarshalText() ([]byte, error) { return languages.Text(l) }

// UnmarshalText sets l from a key or a name.
func (l *Language) UnmarshalText(text []byte) error { return languages.Unmarshal(text, l) }

// UnmarshalJSON sets l from a JSON string; null is not stated.
func (l *Language) UnmarshalJSON(data []byte) error { return languages.FromJSON(data, l) }

// Value returns the key, or NULL for the zero value.
func (l Language) Value() (driver.Value, error) { return languages.SQL(l) }

// Scan sets l from a database column of text.
func (l *Language) Scan(src any) error { return languages.Scan(src, l) }
