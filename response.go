package barometer

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"iter"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// MaxID bounds the bytes of a response's id.
const MaxID = 200

// Response is one unit's answers. A section, or a single answer, with its zero value was not answered, which is
// not zero.
type Response struct {
	ID          string // tells responses apart; may be empty
	Edition     int    // the year the answers describe; 0 is the edition that is computed
	Unit        unit.Answers
	Funding     funding.Mix
	Clients     clients.Answers
	Transitions transitions.Answers
	Coaching    coaching.Answers
}

// Validate returns every fault of the response as it stands by itself, each a *figure.FieldError whose path is
// the name of a column, or nil.
func (r *Response) Validate() error {
	faults := []error{r.Unit.Validate(), r.Clients.Validate(), r.Transitions.Validate(&r.Clients), r.Coaching.Validate()}
	if len(r.ID) > MaxID {
		faults = append(faults, figure.Fault("unit.id", r.ID, figure.ErrRange, "at most %d bytes", MaxID))
	}
	return errors.Join(faults...)
}

// ValidateIn returns every fault of the response as an answer to one of the editions: also a year that is none
// of theirs, and a founding year after the year that the answers describe.
func (r *Response) ValidateIn(now, before unit.Edition) error {
	faults := []error{r.Validate()}
	e, ok := r.edition(now, before)
	switch {
	case !ok:
		faults = append(faults, figure.Fault("unit.edition", r.Edition, figure.ErrUnknown, "the editions are %d and %d", now.Year(), before.Year()))
	case int(r.Unit.Founded) > e.Year():
		faults = append(faults, figure.Fault("unit.founded", r.Unit.Founded, figure.ErrClash, "after %d, which the answers describe", e.Year()))
	}
	return errors.Join(faults...)
}

// edition returns the edition that the response answers.
func (r *Response) edition(now, before unit.Edition) (unit.Edition, bool) {
	switch r.Edition {
	case 0, now.Year():
		return now, true
	case before.Year():
		return before, before.Valid()
	}
	return unit.Edition{}, false
}

// MarshalJSON returns the response as one flat JSON object whose members are the names of columns.
func (r Response) MarshalJSON() ([]byte, error) {
	return book.Append(nil, draftOf(&r))
}

// UnmarshalJSON reads a flat JSON object with the names of columns, or their labels, as members. Every fault is
// reported, and on any of them the response is left as it was.
func (r *Response) UnmarshalJSON(data []byte) error {
	d, err := defaults().object(data)
	if err != nil {
		return err
	}
	read, err := d.finish()
	if err = errors.Join(err, read.Validate()); err == nil {
		*r = read
	}
	return err
}

// WriteJSON writes responses as JSON lines, which ReadJSON reads back as they were.
func WriteJSON(w io.Writer, responses iter.Seq[Response]) error {
	out := bufio.NewWriter(w)
	for r := range responses {
		line, err := r.MarshalJSON()
		if err != nil {
			return err
		}
		out.Write(append(line, '\n')) // an error stays with the writer until Flush
	}
	return out.Flush()
}

// WriteCSV writes responses with all columns, separated by semicolons, with decimal commas; ReadCSV reads them
// back as they were. Text that a spreadsheet would take for a formula is guarded by an apostrophe.
func WriteCSV(w io.Writer, responses iter.Seq[Response]) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	names := make([]string, len(book.Columns()))
	for i, c := range book.Columns() {
		names[i] = c.Key
	}
	out.Write(names) // an error stays with the writer until Flush
	cells := names
	for r := range responses {
		d := draftOf(&r)
		for i, c := range book.Columns() {
			cells[i] = c.Cell(d)
		}
		out.Write(cells)
	}
	out.Flush()
	return out.Error()
}

// WriteTemplate writes an empty form: the header of a CSV file with every column, named by its key, or by its
// label in a language.
func WriteTemplate(w io.Writer, l figure.Language) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	names := make([]string, len(book.Columns()))
	for i, c := range book.Columns() {
		if names[i] = c.Key; l.Valid() {
			names[i] = c.Labels[l.Index()]
		}
	}
	out.Write(names)
	out.Flush()
	return out.Error()
}
