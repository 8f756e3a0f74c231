package barometer_test

import (
	"errors"
	"io"
	"iter"
	"strings"
	"sync"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// Several readers of one tally change nothing in it, not even in the zero Tally; told by the race detector.
func TestReadingATallyChangesNothing(t *testing.T) {
	var empty barometer.Tally
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			var own barometer.Tally
			if err := own.Merge(&empty); err != nil {
				t.Error(err)
			}
			if r := empty.Report(); r.Edition.Year() != 2011 || r.Before.Edition.Year() != 2006 {
				t.Errorf("the editions are %d and %d", r.Edition.Year(), r.Before.Edition.Year())
			}
		})
	}
	all.Wait()
}

// A place beside the table is no figure, and cells that are not the table's are refused.
func TestCellsBesideTheTable(t *testing.T) {
	r := new(barometer.Tally).Report()
	whole := r.Table("clients.by-type")
	for _, at := range [][2]int{{-1, 0}, {0, -1}, {1 << 30, 0}, {0, 1 << 30}} {
		if got := whole.Print(at[0], at[1], figure.Finnish); got != "–" {
			t.Errorf("%v prints %q", at, got)
		}
	}
	if got := r.Table("no-such-table").Print(0, 0, figure.English); got != "–" {
		t.Errorf("no table prints %q", got)
	}
	fewer, narrow := r.Table("clients.by-type"), r.Table("clients.by-type")
	fewer.Cells = fewer.Cells[:1]
	narrow.Cells[0] = narrow.Cells[0][:1]
	for _, filled := range []table.Table{fewer, narrow} {
		for _, write := range []func(io.Writer, figure.Language) error{filled.WriteText, filled.WriteMarkdown,
			filled.WriteCSV, filled.WriteJSON} {
			if err := write(io.Discard, figure.English); !errors.Is(err, figure.ErrClash) {
				t.Error(err)
			}
		}
		last := filled.Columns[len(filled.Columns)-1].Key
		for _, row := range filled.Rows {
			filled.Find(row.Key, last)
		}
	}
}

// full takes so many bytes.
type full struct{ room int }

var errFull = errors.New("no room")

func (w *full) Write(p []byte) (int, error) {
	if w.room -= len(p); w.room < 0 {
		return 0, errFull
	}
	return len(p), nil
}

// short takes half of what it is given, and says nothing.
type short struct{}

func (short) Write(p []byte) (int, error) { return len(p) / 2, nil }

// A writer that fails ends the writing: responses without end are not asked for to their end.
func TestWritersThatFail(t *testing.T) {
	for name, write := range map[string]func(io.Writer, iter.Seq[barometer.Response], ...barometer.Edition) error{
		"CSV": barometer.WriteCSV, "JSON": barometer.WriteJSON,
	} {
		n := 0
		err := write(&full{room: 100_000}, func(yield func(barometer.Response) bool) {
			for n = 0; n < 100_000 && yield(barometer.Response{Unit: unit.Answers{Type: unit.Workshop}}); n++ {
			}
		})
		if !errors.Is(err, errFull) || n == 100_000 {
			t.Errorf("%s: %v after %d responses", name, err, n)
		}
	}
	for filled := range new(barometer.Tally).Report().Tables() {
		for i, write := range []func(io.Writer, figure.Language) error{filled.WriteText, filled.WriteMarkdown,
			filled.WriteCSV, filled.WriteJSON} {
			if err := write(short{}, figure.Swedish); !errors.Is(err, io.ErrShortWrite) {
				t.Errorf("%s, form %d: %v", filled.ID, i, err)
			}
			if err := write(&full{room: 20}, figure.Swedish); !errors.Is(err, errFull) {
				t.Errorf("%s, form %d: %v", filled.ID, i, err)
			}
		}
	}
}

// The zero Edition is none: no founding year is compared with it, and no message offers it as the edition before.
func TestEditionsThatAreNone(t *testing.T) {
	const file = "unit.type;unit.edition;unit.founded\nworkshop;;1990\nworkshop;2006;1990\n"
	for name, c := range map[string]struct {
		now, before barometer.Edition
		sound       int
		message     string
	}{
		"both": {barometer.Edition2011(), barometer.Edition2006(), 2, ""},
		"one": {barometer.Edition2011(), barometer.Edition{}, 1, "row 3, unit.edition = 2006: unknown value: the " +
			"edition is 2011"},
		"swapped": {barometer.Edition2006(), barometer.Edition2011(), 2, ""},
		"equal": {barometer.Edition2006(), barometer.Edition2006(), 0, "edition.before = 2006: contradicting: the same " +
			"year as the edition that it is compared with"},
		"none": {barometer.Edition{}, barometer.Edition{}, 2, ""},
	} {
		r, err := barometer.Reader{Edition: c.now, Before: c.before}.CSV(strings.NewReader(file)).Compute()
		sound := int(r.Unit.Units(unit.Everyone) + r.Before.Unit.Units(unit.Everyone))
		message := ""
		if err != nil {
			message = err.Error()
		}
		if sound != c.sound || message != c.message {
			t.Errorf("%s: %d sound, %q", name, sound, message)
		}
	}
}

// A tally merged with itself would hold everything twice: it is refused, and stays what it was.
func TestMergeWithItself(t *testing.T) {
	own, same := tally(t, randoms(200, 77)), tally(t, randoms(200, 77))
	if err := own.Merge(own); !errors.Is(err, figure.ErrClash) {
		t.Errorf("merged into itself: %v", err)
	}
	var a, b strings.Builder
	for filled := range own.Report().Tables() {
		if err := errors.Join(filled.WriteJSON(&a, figure.English), same.Report().Table(filled.ID).WriteJSON(&b,
			figure.English)); err != nil {
			t.Fatal(err)
		}
	}
	if a.String() != b.String() {
		t.Error("a refused merge left a trace")
	}
}

// Nothing to merge is missing, in every package.
func TestMergeNothing(t *testing.T) {
	for name, err := range map[string]error{
		"barometer":   new(barometer.Tally).Merge(nil),
		"unit":        new(unit.Tally).Merge(nil),
		"staff":       new(unit.StaffTally).Merge(nil),
		"founding":    new(unit.Founding).Merge(nil),
		"single":      new(question.Single[question.YesNo]).Merge(nil),
		"multi":       new(question.Multi[unit.Need]).Merge(nil),
		"battery":     new(question.Battery[clients.Referrer, clients.Change]).Merge(nil),
		"crosstab":    new(unit.By[question.Single[question.YesNo]]).Merge(nil),
		"multiple":    new(unit.By[question.Multi[unit.Need]]).Merge(nil),
		"matrix":      new(unit.By[question.Battery[clients.Referrer, clients.Change]]).Merge(nil),
		"second part": new(unit.Part2[question.Multi[unit.Task]]).Merge(nil),
		"funding":     new(funding.Tally).Merge(nil),
		"clients":     new(clients.Tally).Merge(nil),
		"transitions": new(transitions.Tally).Merge(nil),
		"coaching":    new(coaching.Tally).Merge(nil),
		"survey":      new(centres.Tally).Merge(nil),
	} {
		if !errors.Is(err, figure.ErrMissing) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// The arrays of answers have no use for index 0; what stands there is refused, not left out in silence.
func TestIndexZero(t *testing.T) {
	n, a := figure.N(5), figure.AmountOf(100)
	for path, fill := range map[string]func(*barometer.Response){
		"unit.staff":  func(r *barometer.Response) { r.Unit.Staff[0] = a },
		"clients":     func(r *barometer.Response) { r.Clients.Services[0] = n },
		"transitions": func(r *barometer.Response) { r.Transitions.Moved[0] = n },
		"transitions.pay-subsidised-work": func(r *barometer.Response) {
			r.Transitions.ByService[clients.PaySubsidisedWork][0] = n
		},
		"transitions.practical-training": func(r *barometer.Response) {
			r.Transitions.ByService[clients.PracticalTraining][0] = figure.N(0)
		},
	} {
		r := barometer.Response{Unit: unit.Answers{Type: unit.Workshop}}
		fill(&r)
		faults := figure.Faults(new(barometer.Tally).Add(&r))
		if len(faults) != 1 || faults[0].Path != path || !errors.Is(faults[0], figure.ErrUnknown) {
			t.Errorf("%s: %v", path, faults)
		}
	}
	r := barometer.Response{Unit: unit.Answers{Type: unit.Workshop}}
	r.Clients.Parts[0], r.Transitions.ByService[0][transitions.Education] = n, n
	if faults := figure.Faults(r.Validate()); len(faults) != 2 {
		t.Errorf("%v", faults)
	}
	if _, err := funding.NewMixHundredths(funding.Hundredths{0: 500, funding.Municipal: 100_00}); !errors.Is(
		err,
		figure.ErrUnknown,
	) {
		t.Errorf("a share without a source: %v", err)
	}
	c := centres.Centre{}
	c.Staff.By[0] = a
	if err := c.Validate(); !errors.Is(err, figure.ErrUnknown) {
		t.Errorf("staff without an employer: %v", err)
	}
}
