package barometer

import (
	"context"
	"errors"
	"io"
	"iter"
	"runtime"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
	"github.com/socialemployment/barometer/survey/sheet"
)

// Reader reads responses. Its zero value reads those of 2011 and, beside them, of 2006; rows that name no year are then
// of no known edition, as Tally.Report says.
type Reader struct {
	// Edition is the edition that is computed, Before the one it is compared with; the zero Edition as Before is none,
	// and as both 2011 beside 2006. A Reader with an Edition writes its year into responses that name none.
	Edition, Before Edition
	// Panel asks for a Panel of the units that answered both editions, told by their ids. It keeps a hash of each id.
	Panel bool
	// Context stops reading when it is done; its error is then among the faults. Nil for none.
	Context context.Context
	// Limits bound the file.
	Limits sheet.Limits
	// Mapping says what the columns and values of an export mean.
	Mapping mapping.Mapping
	// Language is that of the file's numbers: see sheet.Reader.
	Language figure.Language
	// Successors reads an answer option that is no longer valid in an edition as the one that took its place, where there
	// is exactly one, and notes how many rows; without it such answers are refused.
	Successors bool
	// Lenient and Faulty are those of a sheet.Reader: an answer that cannot be read counts as not answered, and every
	// fault is told.
	Lenient bool
	Faulty  func(reading.Found)
	// Shares say what funding mixes are accepted besides those that sum to 100: funding.Rounded(1), say. A note tells in
	// how many rows they do not.
	Shares []funding.MixOption
}

// CSV returns the responses of a CSV file; see package sheet for its form. The columns are named by their keys or
// labels, and unit.type is needed.
func (r Reader) CSV(in io.Reader) *Responses {
	return r.responses(func(s sheet.Reader[draft]) *sheet.File[draft] { return s.CSV(in) })
}

// JSON returns the responses of a file of JSON lines.
func (r Reader) JSON(in io.Reader) *Responses {
	return r.responses(func(s sheet.Reader[draft]) *sheet.File[draft] { return s.JSON(in) })
}

// Rows returns the responses of rows of cells, the header first, as another format holds them.
func (r Reader) Rows(rows iter.Seq[[]string]) *Responses {
	return r.responses(func(s sheet.Reader[draft]) *sheet.File[draft] { return s.Rows(rows) })
}

func (r Reader) responses(open func(sheet.Reader[draft]) *sheet.File[draft]) *Responses {
	in, err := r.sheet()
	return &Responses{r, open(in), newReadAs(), err}
}

// Suggest returns a first mapping of a CSV file, for a person to complete: see sheet.Reader.Suggest.
func (r Reader) Suggest(in io.Reader) (mapping.Mapping, error) {
	s, err := r.sheet()
	if err != nil {
		return mapping.Mapping{}, err
	}
	return s.Suggest(in)
}

// SuggestRows is Suggest for rows of cells, the header first.
func (r Reader) SuggestRows(rows iter.Seq[[]string]) (mapping.Mapping, error) {
	s, err := r.sheet()
	if err != nil {
		return mapping.Mapping{}, err
	}
	return s.SuggestRows(rows)
}

// Tally returns an empty tally of the reader's editions.
func (r Reader) Tally() *Tally {
	if r.Panel {
		return NewPanelTally(r.Edition, r.Before)
	}
	return NewTally(r.Edition, r.Before)
}

// editions returns the editions that the reader is of.
func (r Reader) editions() editions { return editionsOf(&r.Edition, &r.Before) }

// sheet returns the reader of drafts, which it validates as answers to one of the editions; an error for editions that
// nothing tells apart, or whose columns have one name.
func (r Reader) sheet() (sheet.Reader[draft], error) {
	e := r.editions()
	within := e.within()
	book, err := e.book()
	return sheet.Reader[draft]{
		Book: book, Limits: r.Limits, Mapping: r.Mapping, Language: r.Language, Context: r.Context,
		Lenient: r.Lenient, Faulty: r.Faulty,
		Validate: func(d *draft) error {
			err := d.complete(r.Shares...)
			if r.Successors {
				err = errors.Join(err, e.succeed(d))
			}
			err = errors.Join(err, e.validate(&d.Response))
			if err == nil && d.Edition == 0 && e.told {
				d.Edition = e.now.Year()
			}
			return err
		},
		Within: func(d *draft) string { return within(&d.Response) },
	}, errors.Join(e.check(), err)
}

// Responses are the responses of a file, which is read once, as they are ranged over or computed.
type Responses struct {
	reader Reader
	file   *sheet.File[draft]
	as     *readAs // what was read as something else
	fault  error   // of the editions
}

// All yields the responses and the faults of the file, one by one, in the order of the rows. A faulty row is refused
// whole, as one error that joins all its faults; reading goes on after it.
func (s *Responses) All() iter.Seq2[Response, error] {
	return func(yield func(Response, error) bool) {
		if s.fault != nil {
			yield(Response{}, s.fault)
			return
		}
		for d, err := range s.file.All() {
			if err == nil {
				s.as.counted(&d)
			}
			if !yield(d.Response, err) {
				return
			}
		}
	}
}

// Read tells how many rows have been read so far, counted and refused.
func (s *Responses) Read() reading.Count { return s.as.noted(s.file.Read()) }

// Bytes tells how many bytes have been read so far.
func (s *Responses) Bytes() int64 { return s.file.Bytes() }

// Compute reads the responses to their end and returns the report of all that are sound, and the faults, joined, as
// many as the Limits keep. The report is there even when there are faults; its Read counts them all. A file of CSV, or
// of JSON lines, of some MiB is read on all processors, with the same result.
func (s *Responses) Compute() (*Report, error) {
	t := s.reader.Tally()
	if s.fault != nil {
		return t.Report(), s.fault
	}
	parts := make([]portion, s.reader.parts())
	shares := make([]func(*draft) error, len(parts))
	for i := range parts {
		p := &parts[i]
		p.tally, p.as = s.reader.Tally(), newReadAs()
		shares[i] = p.add
	}
	err := s.file.Share(shares)
	var full reading.Count
	for i := range parts {
		s.as.merge(parts[i].as)
		full = full.Plus(parts[i].full)
		err = errors.Join(err, t.Merge(parts[i].tally))
	}
	t.read = s.Read()
	t.read.Counted -= full.Refused
	full.Rows = 0
	t.read = t.read.Plus(full)
	return t.Report(), errors.Join(err, t.fault())
}

// portion is what one goroutine computes of a file.
type portion struct {
	tally *Tally
	as    *readAs
	full  reading.Count // rows that the tally refused
}

// add counts a response that has been validated.
func (p *portion) add(d *draft) error {
	p.as.counted(d)
	err := p.tally.add(&d.Response)
	if err != nil {
		p.full.Row(0, err)
	}
	return err
}

// parts returns in how many parts a file is computed: one for each processor, and one where the rows that a tally has
// no room for depend on those before them.
func (r Reader) parts() int {
	const roomy = 100_000_000 // no tally is full before
	if r.Panel || r.Limits.Rows > roomy {
		return 1
	}
	return runtime.GOMAXPROCS(0)
}
