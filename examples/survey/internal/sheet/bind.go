package sheet

import (
	"errors"
	"iter"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/column"
	"github.com/socialemployment/barometer/survey/question"
)

// labelled is a value of an enumeration that a question is about, or answered with.
type labelled interface {
	question.Category
	Label(figure.Language) string
}

// items returns a column for each value of an enumeration, named section.key.
func items[A labelled](section string, title labels, values iter.Seq[A], bind func(A) column.Column[Row]) (all columns) {
	for a := range values {
		c := bind(a)
		c.Key = a.String()
		c.Labels = labels{a.Label(figure.Finnish), a.Label(figure.Swedish), a.Label(figure.English)}
		all = append(all, c.Below(section, title))
	}
	return all
}

// ticked returns a column of yes and no for each answer to a question that takes several.
func ticked[A labelled](section string, title labels, values iter.Seq[A], field func(*Row) *question.Set[A]) columns {
	return items(section, title, values, func(a A) column.Column[Row] {
		return yesNo(
			func(r *Row) question.YesNo { return field(r).Ticked(a) },
			func(r *Row, answer question.YesNo) (err error) {
				*field(r), err = field(r).With(a, answer)
				return err
			})
	})
}

// rated returns a column of yes and no for each item of a question that asks about several.
func rated[R labelled](section string, title labels, rows iter.Seq[R], field func(*Row) *question.Ratings[R, question.YesNo]) columns {
	return items(section, title, rows, func(item R) column.Column[Row] {
		return yesNo(
			func(r *Row) question.YesNo { return field(r).Get(item) },
			func(r *Row, answer question.YesNo) (err error) {
				*field(r), err = field(r).With(item, answer)
				return err
			})
	})
}

// yesNo returns a column of yes and no.
func yesNo(get func(*Row) question.YesNo, set func(*Row, question.YesNo) error) column.Column[Row] {
	return column.Column[Row]{
		Get: func(r *Row) string { return get(r).String() },
		Set: func(r *Row, text string) error {
			answer, err := question.ParseYesNo(text)
			if err != nil {
				return err
			}
			return set(r, answer)
		},
	}
}

// priceColumn binds the price on a basis, in euros.
func priceColumn(basis coaching.PriceBasis) column.Column[Row] {
	return column.Column[Row]{
		Numeric: true,
		Get: func(r *Row) string {
			if p := r.Prices[basis]; p.Given() {
				return p.Euros().String()
			}
			return ""
		},
		Set: func(r *Row, text string) error {
			var euros figure.Amount
			err := euros.UnmarshalText([]byte(text))
			if err == nil {
				r.Prices[basis], err = coaching.PriceOf(euros, basis)
			}
			if f := (*figure.FieldError)(nil); errors.As(err, &f) {
				return f.Err // its place is the column
			}
			return err
		},
	}
}

func idColumn() column.Column[Row] {
	return column.Column[Row]{
		Key: "coaching.id", Labels: labels{"keskuksen tunnus", "centrets id", "centre id"},
		Get: func(r *Row) string { return r.ID },
		Set: func(r *Row, text string) error {
			r.ID = text
			return cell.Text(text, MaxID)
		},
	}
}
