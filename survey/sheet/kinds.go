package sheet

import (
	"encoding"
	"iter"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/survey/question"
)

// MaxID bounds the bytes of an id.
const MaxID = 200

// MaxText bounds the bytes of a text.
const MaxText = 4 << 10

// Texter is a pointer to a field that reads and writes itself as text.
type Texter[T any] interface {
	*T
	encoding.TextMarshaler
	encoding.TextUnmarshaler
}

// Labelled is a value of an enumeration with its names: an item of a question, or an answer.
type Labelled interface {
	question.Category
	Label(figure.Language) string
}

// Value returns the column of a field that reads and writes itself as text: a value of an enumeration, or a month.
func Value[R, T any, P Texter[T]](key string, labels figure.Labels, field func(*R) P) Columns[R] {
	return Columns[R]{{
		Key: key, Labels: labels,
		Get: func(r *R) string {
			text, err := field(r).MarshalText()
			if err != nil {
				return ""
			}
			return string(text)
		},
		Set: func(r *R, s string) error { return field(r).UnmarshalText([]byte(s)) },
	}}
}

// ID returns the column of the name by which a respondent is known, which no other row of a file has: one line of
// characters that show. Composed and decomposed letters are the same.
func ID[R any](key string, labels figure.Labels, field func(*R) *string) Columns[R] {
	return text(key, labels, MaxID, cell.ID, field).each(func(c *Column[R]) { c.Unique = true })
}

// Text returns the column of a text.
func Text[R any](key string, labels figure.Labels, field func(*R) *string) Columns[R] {
	return text(key, labels, MaxText, cell.Text, field)
}

func text[R any](
	key string, labels figure.Labels, most int, check func(string, int) error, field func(*R) *string,
) Columns[R] {
	return Columns[R]{{
		Key: key, Labels: labels,
		Get: func(r *R) string { return *field(r) },
		Set: func(r *R, s string) error {
			*field(r) = strings.Clone(strings.ReplaceAll(s, "\r\n", "\n")) // as CSV reads it; the row is let go
			return check(s, most)
		},
	}}
}

// Count returns the column of a whole number.
func Count[R any](key string, labels figure.Labels, field func(*R) *figure.Count) Columns[R] {
	return Columns[R]{countColumn(key, labels, field)}
}

func countColumn[R any](key string, labels figure.Labels, field func(*R) *figure.Count) Column[R] {
	return Column[R]{
		Key: key, Labels: labels, Numeric: true,
		Get: func(r *R) string { return field(r).String() },
		Set: func(r *R, s string) error { return field(r).UnmarshalText([]byte(s)) },
	}
}

// Counts returns a column of whole numbers for each item of a question.
func Counts[R any, I Labelled](
	section string, title figure.Labels, items iter.Seq[I], field func(*R, I) *figure.Count,
) Columns[R] {
	return Items(section, title, items, func(item I) Column[R] {
		return countColumn("", figure.Labels{}, func(r *R) *figure.Count { return field(r, item) })
	})
}

// Amount returns the column of a number with at most two decimals.
func Amount[R any](key string, labels figure.Labels, field func(*R) *figure.Amount) Columns[R] {
	return Columns[R]{amountColumn(key, labels, field)}
}

func amountColumn[R any](key string, labels figure.Labels, field func(*R) *figure.Amount) Column[R] {
	return Column[R]{
		Key: key, Labels: labels, Numeric: true,
		Get: func(r *R) string { return field(r).String() },
		Set: func(r *R, s string) error { return field(r).UnmarshalText([]byte(s)) },
	}
}

// Amounts returns a column of numbers for each item of a question.
func Amounts[R any, I Labelled](
	section string, title figure.Labels, items iter.Seq[I], field func(*R, I) *figure.Amount,
) Columns[R] {
	return Items(section, title, items, func(item I) Column[R] {
		return amountColumn("", figure.Labels{}, func(r *R) *figure.Amount { return field(r, item) })
	})
}

// Choice returns the column of a question with one answer, which parse reads from its key or a label.
func Choice[R any, A question.Category](
	key string, labels figure.Labels, parse func(string) (A, error), field func(*R) *A,
) Columns[R] {
	return Columns[R]{{
		Key: key, Labels: labels,
		Get: func(r *R) string { return answer(*field(r)) },
		Set: func(r *R, s string) (err error) {
			*field(r), err = parse(s)
			return err
		},
	}}
}

// answer returns the key of an answer, "" for none.
func answer[A question.Category](a A) string {
	if a == 0 {
		return ""
	}
	return a.String()
}

// Ticks returns a column of yes and no for each category of a question with several answers.
func Ticks[R any, A Labelled](
	section string, title figure.Labels, categories iter.Seq[A], field func(*R) *question.Set[A],
) Columns[R] {
	return Items(section, title, categories, func(a A) Column[R] {
		return Column[R]{
			said: func(r *R) bool { return field(r).Has(a) },
			Get: func(r *R) string {
				s := field(r)
				switch asked, known := s.Asked(a); {
				case !s.Given() || asked:
					return s.Ticked(a).String()
				case known:
					return NotAsked
				}
				return NotNamed
			},
			Left: func(r *R, known bool) {
				s := field(r)
				if known {
					*s, _ = s.NotAsked(a) // a cell of its own would have ticked it
				} else {
					*s, _ = s.NotNamed(a)
				}
			},
			Set: func(r *R, s string) error {
				ticked, err := question.ParseYesNo(s)
				if err == nil {
					*field(r), err = field(r).With(a, ticked)
				}
				return err
			},
		}
	})
}

// Grades returns a column for each item of a question that grades several on one scale, whose steps parse reads.
func Grades[R any, I Labelled, A question.Category](
	section string, title figure.Labels, items iter.Seq[I], parse func(string) (A, error),
	field func(*R) *question.Ratings[I, A],
) Columns[R] {
	return Items(section, title, items, func(item I) Column[R] {
		return Column[R]{
			Get: func(r *R) string { return answer(field(r).Get(item)) },
			Set: func(r *R, s string) error {
				grade, err := parse(s)
				if err == nil {
					*field(r), err = field(r).With(item, grade)
				}
				return err
			},
		}
	})
}

// Items returns a column for each value of an enumeration: named by the section and the value's key, its labels those
// of the section and the value. Of the column that is given, only what it reads and writes counts.
func Items[R any, I Labelled](
	section string, title figure.Labels, items iter.Seq[I], column func(I) Column[R],
) (all Columns[R]) {
	for item := range items {
		c := column(item)
		c.Key = item.String()
		c.Labels = figure.LabelsOf(item.Label)
		all = append(all, c.below(section, title))
	}
	return all
}
