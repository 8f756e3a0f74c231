package barometer

import (
	"io"
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// WriteJSON writes responses as JSON lines, which Reader.JSON reads back as they were. Answer options of an edition's
// own have the names that the given editions give them. A faulty response, or an error of the writer, ends it.
func WriteJSON(w io.Writer, responses iter.Seq[Response], editions ...Edition) error {
	book := wholeBook()
	if slices.ContainsFunc(editions, Edition.Valid) {
		var err error
		if book, err = formOf(editions...).book(); err != nil {
			return figure.At("edition.own: ", err)
		}
	}
	return sheet.Writer[draft]{Book: book}.JSON(w, drafts(responses, nil))
}

// WriteCSV writes responses with all columns of the editions, of 2011 beside 2006 where none is given, separated by
// semicolons, with decimal commas; Reader.CSV reads them back as they were. Text that a spreadsheet would take for a
// formula is guarded by an apostrophe. A faulty response, one that holds more than the editions ask, or an error of the
// writer, ends it.
func WriteCSV(w io.Writer, responses iter.Seq[Response], editions ...Edition) error {
	book, err := formBook(editions)
	if err != nil {
		return err
	}
	f := blank(append(editions, edition2011)[:max(1, len(editions))]...)
	return sheet.Writer[draft]{Book: book}.CSV(w, drafts(responses, &f))
}

// WriteTemplate writes an empty form of the editions, of 2011 beside 2006 where none is given: the header of a CSV file
// with every column, named by its key, or by its label in a language. Package questionnaire writes one for people.
func WriteTemplate(w io.Writer, l figure.Language, editions ...Edition) error {
	book, err := formBook(editions)
	if err != nil {
		return err
	}
	return book.Template(w, l)
}
