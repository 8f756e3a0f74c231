package barometer

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/options"
	"github.com/socialemployment/barometer/survey/sheet"
)

// ReadAsSuccessor is the kind of note about answers that were read as what took the place of the option.
const ReadAsSuccessor sheet.NoteKind = "read-as-successor"

var successorWords = labels{
	"%[2]s: %[1]d rivillä luettu seuraajanaan: %[3]s",
	"%[2]s: på %[1]d rader läst som sin efterträdare: %[3]s",
	"%[2]s: read as its successor in %[1]d rows: %[3]s",
}

// successionsNoted adds a note for each option that was read as another.
func successionsNoted(s options.Successions, c sheet.RowCount) sheet.RowCount {
	byPath := func(a, b options.Succeeded) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), strings.Compare(a.As, b.As))
	}
	for _, x := range slices.SortedFunc(maps.Keys(s), byPath) {
		c = c.With(sheet.Note{About: ReadAsSuccessor, Labels: successorWords, Path: x.Path, Value: x.As, Rows: s[x]})
	}
	return c
}

// succeed reads the answers of a response to the edition that it is of.
func (e editions) succeed(r *Response, read options.Successions) error {
	of, ok := e.of(r)
	if !ok || !of.Valid() {
		return nil
	}
	return read.Apply(&of.set, r.options())
}
