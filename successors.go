package barometer

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/reading"
)

// ReadAsSuccessor is the kind of note about answers that were read as what took the place of the option.
const ReadAsSuccessor reading.NoteKind = "read-as-successor"

var successorWords = figure.Counted{
	One: labels{
		"%[2]s: %[1]d rivillä luettu seuraajanaan: %[3]s",
		"%[2]s: på %[1]d rad läst som sin efterträdare: %[3]s",
		"%[2]s: read as its successor in %[1]d row: %[3]s",
	},
	Many: labels{
		"%[2]s: %[1]d rivillä luettu seuraajanaan: %[3]s",
		"%[2]s: på %[1]d rader läst som sin efterträdare: %[3]s",
		"%[2]s: read as its successor in %[1]d rows: %[3]s",
	},
}

// RoundedFunding is the kind of note about funding mixes whose shares do not sum to 100: Reader.Shares allows them.
const RoundedFunding reading.NoteKind = "rounded-funding"

var roundedWords = figure.Counted{
	One: labels{
		"%[2]s: %[1]d rivillä osuuksien summa ei ole 100: ne on luettu pyöristettyinä, muuttamatta",
		"%[2]s: på %[1]d rad är andelarnas summa inte 100: de har lästs som avrundade, utan ändring",
		"%[2]s: in %[1]d row the shares do not sum to 100: they are read as rounded ones, unchanged",
	},
	Many: labels{
		"%[2]s: %[1]d rivillä osuuksien summa ei ole 100: ne on luettu pyöristettyinä, muuttamatta",
		"%[2]s: på %[1]d rader är andelarnas summa inte 100: de har lästs som avrundade, utan ändring",
		"%[2]s: in %[1]d rows the shares do not sum to 100: they are read as rounded ones, unchanged",
	},
}

// readAs is what was read as something else: options as their successors, shares as rounded ones.
type readAs struct {
	successors options.Successions
	rounded    int64
}

func newReadAs() *readAs { return &readAs{successors: options.Successions{}} }

// counted counts a row that is counted.
func (s *readAs) counted(d *draft) {
	for x, n := range d.succeeded {
		s.successors[x] += n
	}
	if !d.Funding.Whole() {
		s.rounded++
	}
}

// merge adds the rows of another part of a file.
func (s *readAs) merge(o *readAs) {
	for x, n := range o.successors {
		s.successors[x] += n
	}
	s.rounded += o.rounded
}

// noted adds a note for each option that was read as another, and one for rounded shares.
func (s *readAs) noted(c reading.Count) reading.Count {
	byPath := func(a, b options.Succeeded) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.As, b.As))
	}
	for _, x := range slices.SortedFunc(maps.Keys(s.successors), byPath) {
		c = c.With(reading.Note{About: ReadAsSuccessor, Labels: successorWords.Of(s.successors[x]), Path: x.Path, Value: x.As,
			Rows: s.successors[x]})
	}
	if s.rounded > 0 {
		c = c.With(reading.Note{
			About: RoundedFunding, Labels: roundedWords.Of(s.rounded), Path: "funding", Column: fundingTitle, Rows: s.rounded,
		})
	}
	return c
}

// succeed reads the answers of a response to the edition that it is of.
func (e editions) succeed(d *draft) error {
	of, ok := e.of(&d.Response)
	if !ok || !of.Valid() {
		return nil
	}
	d.succeeded = options.Successions{}
	return d.succeeded.Apply(&of.set, d.options())
}
