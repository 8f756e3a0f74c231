package sheet

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/compose"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/reading"
)

// Name returns a name in composed form, so that two writings of it are one; what is no single line of characters that
// show, or longer, is an error.
func Name(s string, maxBytes int) (string, error) {
	s = cell.Clean(s)
	if err := cell.ID(s, maxBytes); err != nil {
		return s, err
	}
	return compose.String(s), nil
}

// totals are what tables call a row that sums up the others, or is their mean, folded.
var totals = [...]string{
	"yhteensä", "yht", "kaikki", "kaikki yhteensä", "summa", "keskiarvo", "ka", "mediaani", "totalt", "alla", "sammanlagt",
	"totalsumma", "medelvärde", "medeltal", "total", "totals", "grand total", "all", "sum", "average", "mean", "median",
}

// IsTotal reports whether a name is what tables call a row that sums up the others, or is their mean; "Total 2026" is.
func IsTotal(name string) bool {
	if i := strings.IndexAny(name, "0123456789"); i >= 0 {
		if i == 0 || name[i-1] != ' ' || strings.Trim(name[i:], "0123456789") != "" {
			return false // nearly all
		}
		name = name[:i]
	}
	return slices.Contains(totals[:], strings.TrimRight(Fold(name), ".: "))
}

// Lookalikes finds names that are like an earlier one and yet not the same: they differ in letter case, in spaces, or
// in letters of other alphabets that look alike. Its zero value is ready.
type Lookalikes struct {
	first map[string]string
	note  reading.Note
}

// Add adds the name of a row.
func (x *Lookalikes) Add(name string, row int) {
	if x.first == nil {
		x.first = map[string]string{}
	}
	name = compose.String(name)
	key := cell.Alike(name)
	switch first, there := x.first[key]; {
	case !there:
		x.first[key] = name
	case first != name:
		x.note.About = reading.AlikeIDs
		if x.note.Saw(1, row); x.note.First == row {
			x.note.Value = name + " ~ " + first
		}
	}
}

// Note returns the note that there are such names, if there are.
func (x *Lookalikes) Note() (n reading.Note, found bool) { return x.note, x.note.Rows > 0 }

// Fold returns a name in the form in which names of columns and answers are compared: letter case, hyphens, and how
// many spaces there are, do not matter.
func Fold(name string) string { return enum.Fold(compose.String(name)) }

// Shown returns text of a user's, a name or an argument say, as it can be printed on one line of a terminal: line
// breaks, control characters, and what does not show or turns the direction of writing, stand as escapes, \n or \u202e.
func Shown(s string) string { return cell.Shown(s) }
