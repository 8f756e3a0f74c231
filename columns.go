package barometer

import (
	"errors"
	"io"
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/unit"
)

// draft is a response while it is read: what a value validates as a whole is collected first.
type draft struct {
	Response
	mix     funding.Hundredths
	mixRead bool // a share has been read
	left    []leftSource
	form    *form // that the response is written in; nil while it is read
}

// leftSource is a source of income that the form did not have, or, where the form is not known, was not named.
type leftSource struct {
	source funding.Source
	known  bool
}

type columns = sheet.Columns[draft]

// validate completes the response and returns its faults.
func (d *draft) validate() error {
	err := errors.Join(d.complete(), d.Response.Validate())
	if err == nil && d.form != nil {
		err = d.form.check(&d.Response)
	}
	return err
}

// complete makes values of what has been read of them.
func (d *draft) complete(shares ...funding.MixOption) (err error) {
	if !d.mixRead {
		return nil
	}
	if d.Funding, err = funding.NewMixHundredths(d.mix, shares...); err != nil {
		return err
	}
	for _, s := range d.left {
		leave := d.Funding.NotNamed
		if s.known {
			leave = d.Funding.NotAsked
		}
		if d.Funding, err = leave(s.source); err != nil {
			return err
		}
	}
	return nil
}

// responseColumns are the columns of what is no answer.
func responseColumns() columns {
	edition := columns{{
		Key: "unit.edition", Labels: figure.Labels{"vuosi", "år", "edition"}, Numeric: true,
		Get: func(d *draft) string { return unit.Year(max(d.Edition, 0)).String() },
		Set: func(d *draft, s string) error {
			var year unit.Year
			err := year.UnmarshalText([]byte(s))
			d.Edition = int(year)
			return err
		},
	}}
	return slices.Concat(
		sheet.ID("unit.id", figure.Labels{"yksikön tunnus", "enhetens id", "unit id"},
			func(d *draft) *string { return &d.ID }),
		edition.Affects("unit.founded").About(),
	)
}

// fundingTitle is what the question of funding is called.
var fundingTitle = figure.Labels{"tulorahoitus", "finansiering", "funding"}

// fundingColumns are the columns of B12 3: the share of each source, in percent.
func (f *form) fundingColumns() columns {
	return named[funding.Source](f, "funding", fundingTitle,
		sheet.Items("funding", fundingTitle, values[funding.Source](f), f.mixColumn)).Percent().Affects("funding.*")
}

// mixColumn is the column of a source. A source that the editions do not have is written where it has a share.
func (f *form) mixColumn(s funding.Source) sheet.Column[draft] {
	shown := f.shown.has(sources, uint8(s))
	return sheet.Column[draft]{
		Numeric: true,
		Get: func(d *draft) string {
			asked, known := d.Funding.Asked(s)
			switch {
			case !d.Funding.Given() || !known || !shown && d.Funding.Hundredths(s) == 0:
				return ""
			case !asked:
				return sheet.NotAsked
			}
			return d.Funding.Share(s).String()
		},
		Set: func(d *draft, text string) (err error) {
			d.mix[s], err = cell.Hundredths(text, 100_00)
			d.mixRead = true
			return err
		},
		Left: func(d *draft, known bool) {
			if d.mixRead && shown {
				d.left = append(d.left, leftSource{s, known})
			}
		},
	}
}

// drafts returns the drafts of finished responses, from which they are written in a form; nil for one that holds all.
func drafts(responses iter.Seq[Response], f *form) iter.Seq[draft] {
	return func(yield func(draft) bool) {
		for r := range responses {
			if !yield(draft{Response: r, form: f}) {
				return
			}
		}
	}
}

// WriteJSON writes responses as JSON lines, which Reader.JSON reads back as they were. Answer options of an edition's
// own have the names that the given editions give them. A faulty response, or an error of the writer, ends it.
func WriteJSON(w io.Writer, responses iter.Seq[Response], editions ...Edition) error {
	book := wholeBook()
	if slices.ContainsFunc(editions, Edition.Valid) {
		book = bookOf(reading(editions...))
	}
	return sheet.Writer[draft]{Book: book}.JSON(w, drafts(responses, nil))
}

// WriteCSV writes responses with all columns of the editions, of 2011 beside 2006 where none is given, separated by
// semicolons, with decimal commas; Reader.CSV reads them back as they were. Text that a spreadsheet would take for a
// formula is guarded by an apostrophe. A faulty response, one that holds more than the editions ask, or an error of the
// writer, ends it.
func WriteCSV(w io.Writer, responses iter.Seq[Response], editions ...Edition) error {
	f := blank(append(editions, edition2011)[:max(1, len(editions))]...)
	return sheet.Writer[draft]{Book: formBook(editions)}.CSV(w, drafts(responses, &f))
}

// WriteTemplate writes an empty form of the editions, of 2011 beside 2006 where none is given: the header of a CSV file
// with every column, named by its key, or by its label in a language. WriteQuestionnaire writes one for people.
func WriteTemplate(w io.Writer, l figure.Language, editions ...Edition) error {
	return formBook(editions).Template(w, l)
}
