package sheet

import (
	"encoding"
	"iter"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/valid"
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

// Answer is Value for a field that is a small number: an answer of an enumeration, or a year.
func Answer[R any, T ~uint8 | ~uint16, P Texter[T]](key string, labels figure.Labels, field func(*R) P) Columns[R] {
	return Value[R, T](key, labels, field).each(func(c *Column[R]) {
		c.Set, c.coding = nil, &coding{parse: func(text string) (uint32, error) {
			var a T
			err := P(&a).UnmarshalText([]byte(text))
			return uint32(a), err
		}}
		c.put = func(r *R, code uint32) error {
			*field(r) = T(code)
			return nil
		}
	})
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
			*field(r) = strings.ReplaceAll(s, "\r\n", "\n") // as CSV reads it
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
		Key: key, Labels: labels, Numeric: true, coding: wholeNumbers,
		Get: func(r *R) string { return field(r).String() },
		put: func(r *R, code uint32) error {
			*field(r) = figure.N(code)
			return nil
		},
	}
}

// wholeNumbers are coded as themselves.
var wholeNumbers = &coding{
	one: 1, most: figure.MaxCount,
	parse: func(text string) (uint32, error) {
		var n figure.Count
		err := n.UnmarshalText([]byte(text))
		return uint32(n.Int()), err
	},
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
		Key: key, Labels: labels, Numeric: true, coding: hundredths,
		Get: func(r *R) string { return field(r).String() },
		put: func(r *R, code uint32) error {
			*field(r) = figure.AmountOf(int64(code))
			return nil
		},
	}
}

// hundredths are amounts in hundredths.
var hundredths = &coding{
	one: 100, most: figure.MaxAmount,
	parse: func(text string) (uint32, error) {
		var a figure.Amount
		err := a.UnmarshalText([]byte(text))
		return uint32(a.Hundredths()), err
	},
}

// Hundredths returns a column, to be named, of a number from 0 to most, with or without a percent sign and with at most
// two decimals: put is given its hundredths.
func Hundredths[R any](most uint32, put func(r *R, hundredths uint32) error) Column[R] {
	most = min(most, figure.MaxAmount)
	parse := func(text string) (uint32, error) {
		n, err := cell.Hundredths(text, 100*int64(most))
		return uint32(n), err
	}
	return Column[R]{Numeric: true, coding: &coding{parse: parse, one: 100, most: most}, put: put}
}

// answers returns how the answers of an enumeration are read.
func answers[A question.Category](parse func(string) (A, error)) *coding {
	return &coding{parse: func(text string) (uint32, error) {
		a, err := parse(text)
		return uint32(a), err
	}}
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
		Get:    func(r *R) string { return answer(*field(r)) },
		coding: answers(parse),
		put: func(r *R, code uint32) error {
			*field(r) = A(code)
			return nil
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
			coding: yesNos,
			put: func(r *R, code uint32) (err error) {
				*field(r), err = field(r).With(a, question.YesNo(code))
				return err
			},
			again: func(r *R, code uint32) { field(r).TickValid(valid.Mark{}, a, question.YesNo(code)) },
		}
	})
}

// yesNos are the answers yes and no.
var yesNos = answers(question.ParseYesNo)

// Grades returns a column for each item of a question that grades several on one scale, whose steps parse reads.
func Grades[R any, I Labelled, A question.Category](
	section string, title figure.Labels, items iter.Seq[I], parse func(string) (A, error),
	field func(*R) *question.Ratings[I, A],
) Columns[R] {
	grades := answers(parse)
	return Items(section, title, items, func(item I) Column[R] {
		return Column[R]{
			Get:    func(r *R) string { return answer(field(r).Get(item)) },
			coding: grades,
			put: func(r *R, code uint32) (err error) {
				*field(r), err = field(r).With(item, A(code))
				return err
			},
			again: func(r *R, code uint32) { field(r).GradeValid(valid.Mark{}, item, A(code)) },
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
