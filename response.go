package barometer

import (
	"errors"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// MaxID bounds the bytes of a response's id.
const MaxID = sheet.MaxID

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

// options returns the answers to the questions whose options have their time.
func (r *Response) options() options.Answers {
	return options.Answers{Unit: &r.Unit, Funding: &r.Funding, Clients: &r.Clients, Transitions: &r.Transitions}
}

// Validate returns every fault of the response as it stands by itself, each a *figure.FieldError whose path is
// the name of a column, or nil. A nil response is figure.ErrMissing.
func (r *Response) Validate() error {
	if r == nil {
		return figure.Fault("response", "", figure.ErrMissing, "no answers")
	}
	faults := [...]error{
		checkID(r.ID), checkYear(r.Edition),
		r.Unit.Validate(), r.Clients.Validate(), r.Transitions.Validate(&r.Clients), r.Coaching.Validate(),
	}
	return errors.Join(faults[:]...)
}

// checkID refuses an id that would not be read back as it was written, or that looks like another.
func checkID(id string) error {
	if err := cell.ID(id, MaxID); err != nil {
		return figure.Fault("unit.id", id, err, "")
	}
	return nil
}

// checkYear refuses a year that no edition can have.
func checkYear(year int) error {
	if year != 0 && (year < unit.FirstYear || year > unit.LastYear) {
		return figure.FaultBecause("unit.edition", year, figure.ErrRange, enum.FromTo(unit.FirstYear, unit.LastYear), "")
	}
	return nil
}

// ValidateIn returns every fault of the response as an answer to one of the editions: also a year that is none
// of theirs, and a founding year after the year that the answers describe. The zero Edition as both is 2011 beside
// 2006; a response without a year then is of no known edition.
func (r *Response) ValidateIn(now, before Edition) error {
	return editionsOf(&now, &before).validate(r)
}

// String returns the answers that were given, by the names of their columns: "unit.type=workshop clients.total=43".
func (r Response) String() string {
	var parts []string
	d := draft{Response: r}
	for _, c := range wholeBook().Columns() {
		if text := c.Get(&d); text != "" && text != sheet.NotNamed {
			parts = append(parts, c.Key+"="+cell.Shown(text))
		}
	}
	return strings.Join(parts, " ")
}

// MarshalJSON returns the response as one flat JSON object whose members are the names of columns. A faulty one
// is refused: it could not be read back. That a source of income later than B12 is not named (funding.Mix.NotNamed)
// only WriteJSON tells, with an edition that has the source; and a mix of funding.Rounded that does not sum to 100 is
// read back by a Reader with its Shares alone.
func (r Response) MarshalJSON() ([]byte, error) {
	return wholeBook().Marshal(&draft{Response: r})
}

// UnmarshalJSON reads a flat JSON object with the names of columns, or their labels, as members. Every fault is
// reported, and on any of them the response is left as it was; null is a response without answers.
func (r *Response) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*r = Response{}
		return nil
	}
	d := draft{Response: *r}
	err := wholeBook().Unmarshal(data, &d)
	*r = d.Response
	return err
}
