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
}

// leftSource is a source of income that the form did not have, or, where the form is not known, was not named.
type leftSource struct {
	source funding.Source
	known  bool
}

type columns = sheet.Columns[draft]

// book lists the columns of a response in the order of the report's chapters.
var book = sheet.MustNew((*draft).validate,
	responseColumns(), unitColumns(), fundingColumns(), clientColumns(), coachingColumns(), transitionColumns())

// validate completes the response and returns its faults.
func (d *draft) validate() error { return errors.Join(d.complete(), d.Response.Validate()) }

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

// fundingColumns are the columns of B12 3: the share of each source, in percent.
func fundingColumns() columns {
	title := figure.Labels{"tulorahoitus", "finansiering", "funding"}
	return columns(sheet.Items("funding", title, funding.Sources(), mixColumn)).Affects("funding.*")
}

func mixColumn(s funding.Source) sheet.Column[draft] {
	return sheet.Column[draft]{
		Numeric: true,
		Get: func(d *draft) string {
			asked, known := d.Funding.Asked(s)
			switch {
			case !d.Funding.Given() || !known:
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
			if d.mixRead {
				d.left = append(d.left, leftSource{s, known})
			}
		},
	}
}

// drafts returns the drafts of finished responses, from which they are written.
func drafts(responses iter.Seq[Response]) iter.Seq[draft] {
	return func(yield func(draft) bool) {
		for r := range responses {
			if !yield(draft{Response: r}) {
				return
			}
		}
	}
}

// WriteJSON writes responses as JSON lines, which Reader.JSON reads back as they were. A faulty response, or an error
// of the writer, ends it.
func WriteJSON(w io.Writer, responses iter.Seq[Response]) error {
	return sheet.Writer[draft]{Book: book}.JSON(w, drafts(responses))
}

// WriteCSV writes responses with all columns, separated by semicolons, with decimal commas; Reader.CSV reads them back
// as they were. Text that a spreadsheet would take for a formula is guarded by an apostrophe. A faulty response, or an
// error of the writer, ends it.
func WriteCSV(w io.Writer, responses iter.Seq[Response]) error {
	return sheet.Writer[draft]{Book: book}.CSV(w, drafts(responses))
}

// WriteTemplate writes an empty form: the header of a CSV file with every column, named by its key, or by its label in
// a language.
func WriteTemplate(w io.Writer, l figure.Language) error { return book.Template(w, l) }
