package command

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/sheet"
)

// Rows is what became of the rows of a file that is no survey: a list, or a draft.
type Rows struct {
	Read   reading.Count
	Faults []error // each with its row
}

// Row counts a row, or refuses it for faults that name its columns.
func (r *Rows) Row(number int, err error) {
	r.Read.Row(number, err)
	if err != nil {
		r.Faults = append(r.Faults, figure.At(fmt.Sprintf("row %d, ", number), err))
	}
}

// Broken refuses a row that could not be read at all, or notes what is wrong with the file.
func (r *Rows) Broken(line sheet.Row, err error) {
	if line.Number == 0 {
		r.File(err)
		return
	}
	r.Faults = append(r.Faults, err)
	var why []error
	for _, f := range figure.Faults(err) {
		why = append(why, &figure.FieldError{Value: f.Value, Err: f.Err})
	}
	r.Read.Row(line.Number, errors.Join(why...))
}

// File notes a fault of the file, or of its header, for which no row is read.
func (r *Rows) File(err error) {
	r.Faults = append(r.Faults, err)
	r.Read.File(err)
}

// Ended notes that no row stands below the names of columns: such a file says nothing, and is no sound list.
func (r *Rows) Ended() {
	if r.Read.Rows == 0 && len(r.Faults) == 0 {
		r.File(Fault("file", "", figure.ErrMissing, figure.Labels{
			"sarakkeiden nimien alla ei ole yhtään riviä", "ingen rad står under kolumnernas namn",
			"no row stands below the names of columns",
		}))
	}
}

// Note notes that the last row has no line end, if the row is such a one.
func (r *Rows) Note(line sheet.Row) {
	if note, open := line.OpenNote(); open {
		r.Read = r.Read.With(note)
	}
}
