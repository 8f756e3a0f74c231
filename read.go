package barometer

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/column"
	"github.com/socialemployment/barometer/internal/record"
	"github.com/socialemployment/barometer/unit"
)

// Limits bound what a reader takes: rows, columns, and bytes of a cell, a record (a row with its line breaks,
// or a line of JSON) and the whole file. A limit of zero or less is the default.
type Limits = record.Limits

// DefaultLimits returns the limits that hold when no others are asked for.
func DefaultLimits() Limits { return record.Default() }

// MaxIDs is the number of ids that a reader remembers to find one that stands twice.
const MaxIDs = 1_000_000

// options are the choices of a caller; see Option.
type options struct {
	now, before unit.Edition
	chosen      bool // the editions, by the caller
	limits      Limits
	names       map[string]string
	shares      []funding.MixOption
	ids         int
}

// Option is a choice for reading and computing. The same options go to the reader and to Compute.
type Option func(*options)

// Editions tells which edition is computed and which one it is compared with; the zero Edition for none. The
// default is 2011 beside 2006. A reader that is told its editions writes the year into responses that name none, so that a
// tally of other editions refuses them.
func Editions(now, before unit.Edition) Option {
	return func(o *options) { o.now, o.before, o.chosen = now, before, true }
}

// WithLimits raises or lowers the limits of a reader.
func WithLimits(l Limits) Option { return func(o *options) { o.limits = l } }

// Columns tells which column a name of the caller's own stands for; "" leaves a column out knowingly. A name that stands
// for a column and that a CSV file does not have is a fault.
func Columns(names map[string]string) Option { return func(o *options) { o.names = names } }

// RoundedShares accepts funding mixes whose shares were rounded to the given decimals before they were stated.
func RoundedShares(decimals int) Option {
	return func(o *options) { o.shares = []funding.MixOption{funding.Rounded(decimals)} }
}

// RememberIDs sets how many ids a reader remembers; past it, it says once that it no longer checks.
func RememberIDs(n int) Option { return func(o *options) { o.ids = n } }

func defaults(choices ...Option) *options {
	o := &options{now: unit.Edition2011(), before: unit.Edition2006(), limits: DefaultLimits(), ids: MaxIDs}
	for _, choose := range choices {
		choose(o)
	}
	return o
}

// ReadCSV yields the responses of a CSV file and its faults, one by one, in the order of the rows. A faulty row
// is refused whole: its fault names the row as a spreadsheet numbers it (the header is row 1), the column, the
// value and what is wrong, all faults of the row joined. Reading goes on after it.
//
// The separator (semicolon, comma or tab) is found by itself; cells may be quoted and hold line breaks; numbers
// have a decimal comma or point, and spaces, only, between thousands. Columns are named by their keys or labels
// and stand in any order; one that is missing was not asked. A name that is unknown, or stands twice, is a fault.
func ReadCSV(r io.Reader, choices ...Option) iter.Seq2[Response, error] {
	o := defaults(choices...)
	return func(yield func(Response, error) bool) {
		names := book.Names(o.names)
		rows := record.NewReader(r, o.limits, names.Known)
		header, err := rows.Header()
		if err != nil {
			yield(Response{}, figure.At("file", err))
			return
		}
		bound, faults := bind(header, names)
		for _, fault := range faults {
			if !yield(Response{}, fault) {
				return
			}
		}
		next := func(ids *record.IDs) (Response, error) {
			cells, row, err := rows.Read()
			if err != nil {
				return Response{}, err
			}
			return o.response(row, cells, bound, ids)
		}
		if bound != nil {
			o.each(yield, next)
		}
	}
}

// bind returns the column of each cell, nil for one that is left out, and the faults of the header; without a
// column for the unit type there is nothing to read.
func bind(header []string, names *column.Names[draft]) (bound []*column.Column[draft], faults []error) {
	first, typed := map[string]int{}, false
	for _, name := range names.Absent(header) {
		faults = append(faults, figure.Fault("header", name, figure.ErrUnknown, "the option Columns maps this name, and no column of the file has it"))
	}
	for i, name := range header {
		c, ok := names.Find(name)
		place := fmt.Sprintf("header, column %d", i+1)
		switch {
		case !ok:
			faults = append(faults, figure.Fault(place, name, figure.ErrUnknown, "%s; what stands below it is not read", names.Unknown(name)))
		case c != nil && first[c.Key] > 0:
			return nil, append(faults, figure.Fault(place, name, figure.ErrClash, "column %d is %s already", first[c.Key], c.Key))
		case c != nil:
			first[c.Key] = i + 1
			typed = typed || c.Key == "unit.type"
		}
		bound = append(bound, c)
	}
	if !typed {
		return nil, append(faults, figure.Fault("header", "", figure.ErrMissing, "no column unit.type"))
	}
	return bound, faults
}

// each yields what next returns until the end of the file, or a fault that is not a row's.
func (o *options) each(yield func(Response, error) bool, next func(*record.IDs) (Response, error)) {
	ids := record.NewIDs(o.ids)
	full := figure.Fault("unit.id", "", figure.ErrRange, "after %d ids, ids that stand twice are no longer found", o.ids)
	for {
		r, err := next(ids)
		var row *record.RowError
		var field *figure.FieldError
		switch {
		case err == io.EOF:
			return
		case errors.As(err, &row):
			err = figure.At(fmt.Sprintf("row %d", row.Row), row.Err)
		case err != nil && !errors.As(err, &field):
			yield(Response{}, figure.At("file", err))
			return
		}
		if !yield(r, err) || ids.Filled() && !yield(Response{}, full) {
			return
		}
	}
}

// response reads one row.
func (o *options) response(row int, cells []string, bound []*column.Column[draft], ids *record.IDs) (Response, error) {
	d, faults := new(draft), []error(nil)
	for i, text := range cells {
		if c := bound[i]; c != nil && text != "" {
			if err := set(c, d, cell.Unguard(text)); err != nil {
				faults = append(faults, err)
			}
		}
	}
	return o.finish(row, d, ids, errors.Join(faults...))
}

// set reads one cell into its column; an empty one is not answered.
func set(c *column.Column[draft], d *draft, text string) error {
	if text = cell.Clean(text); text == "" {
		return nil
	}
	if err := c.Set(d, text); err != nil {
		return figure.Fault(c.Key, text, err, "")
	}
	return nil
}

// finish validates a whole response, some cells of which may be unread, and puts the row before every fault.
func (o *options) finish(row int, d *draft, ids *record.IDs, unread error) (Response, error) {
	r, err := d.finish(o.shares...)
	err = errors.Join(err, r.ValidateIn(o.now, o.before))
	if unread != nil {
		err = errors.Join(unread, apart(err, unread))
	}
	if err == nil {
		err = o.twice(&r, ids)
	}
	if err != nil {
		return Response{}, figure.At(fmt.Sprintf("row %d, ", row), err)
	}
	if r.Edition == 0 && o.chosen {
		r.Edition = o.now.Year()
	}
	return r, nil
}

// apart returns the faults that do not rest on cells that were not read: without its cell a sum may be wrong.
func apart(err, unread error) error {
	holes := map[string]bool{}
	for _, f := range figure.Faults(unread) {
		holes[section(f.Path)] = true
	}
	holes["transitions"] = holes["transitions"] || holes["clients"] // of which services, and how many
	holes["unit.founded"] = holes["unit.founded"] || holes["unit.edition"]
	var rest []error
	for _, f := range figure.Faults(err) {
		if !holes[section(f.Path)] {
			rest = append(rest, f)
		}
	}
	return errors.Join(rest...)
}

// section returns the part of a response whose cells are validated together: of what a unit says of itself, each.
func section(path string) string {
	if name, _, _ := strings.Cut(path, "."); name != "unit" {
		return name
	}
	return path
}

// ReadJSON yields the responses of a file of JSON lines and its faults, as ReadCSV does: one flat object a line,
// whose members are named by keys or labels of columns. The row is the line's number.
func ReadJSON(r io.Reader, choices ...Option) iter.Seq2[Response, error] {
	o := defaults(choices...)
	return func(yield func(Response, error) bool) {
		lines, names := record.NewLines(r, o.limits), book.Names(o.names)
		o.each(yield, func(ids *record.IDs) (Response, error) {
			line, row, err := lines.Read()
			if err != nil {
				return Response{}, err
			}
			d, unread, err := object(line, names)
			if err != nil {
				return Response{}, figure.At(fmt.Sprintf("row %d, ", row), errors.Join(unread, err))
			}
			return o.finish(row, d, ids, unread)
		})
	}
}

// object reads one flat JSON object into a draft; unread are the faults of its members, err is that it is none.
func object(data []byte, names *column.Names[draft]) (d *draft, unread, err error) {
	if err := cell.Text(string(data), len(data)); err != nil {
		return nil, nil, err
	}
	d, faults, first := new(draft), []error(nil), make([]bool, len(book.Columns()))
	err = column.Fields(data, func(name, text string) {
		c, ok := names.Find(name)
		switch {
		case !ok:
			faults = append(faults, figure.Fault("member", name, figure.ErrUnknown, "%s", names.Unknown(name)))
		case c != nil && first[c.Place]:
			faults = append(faults, figure.Fault(c.Key, text, figure.ErrClash, "stands twice"))
		case c != nil:
			first[c.Place] = true
			faults = append(faults, set(c, d, text))
		}
	})
	return d, errors.Join(faults...), err
}

// twice refuses an id that stands twice within an edition.
func (o *options) twice(r *Response, ids *record.IDs) error {
	e, _ := r.edition(o.now, o.before)
	if r.ID != "" && ids.Twice(strconv.Itoa(e.Year())+" "+r.ID) {
		return figure.Fault("unit.id", r.ID, figure.ErrClash, "the id stands twice in the edition of %d", e.Year())
	}
	return nil
}

// Compute reads responses to their end and returns the report of all that are sound, and every fault, joined.
// The report is there even when there are faults.
func Compute(responses iter.Seq2[Response, error], choices ...Option) (*Report, error) {
	t := NewTally(choices...)
	var faults []error
	for r, err := range responses {
		if err == nil {
			err = t.Add(&r)
		}
		if err != nil {
			faults = append(faults, err)
		}
	}
	return t.Report(), errors.Join(faults...)
}
