package sheet

import (
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/enum"
)

// Bounds of what counts as a misspelling: short names are like too many others, and long ones take too long.
const (
	shortest = 4
	longest  = 100
	perSlip  = 4 // letters of a name for each that may differ
)

// name is one of the names of a column, as it stands and as it is compared.
type name struct {
	own, folded string
	letters     int
	column      int
}

// named keeps a name of a column, and returns it as it is compared.
func (b *Book[R]) named(own string, i int) string {
	folded := enum.Fold(own)
	b.names = append(b.names, name{own, folded, utf8.RuneCountInString(folded), i})
	return folded
}

// nearest returns the key and the name of the column that a name which finds none most likely means: the one with the
// fewest slips, at most one for four letters; else the only one whose name begins so, or with which the name begins.
func (b *Book[R]) nearest(unknown string) (key, own string, ok bool) {
	unknown = enum.Fold(unknown)
	n := utf8.RuneCountInString(unknown)
	if n < shortest || n > longest {
		return "", "", false
	}
	most, letters := n/perSlip, []rune(unknown)
	begin := map[int]string{}
	for _, x := range b.names {
		if x.letters >= n-most && x.letters <= n+most {
			if d := distance(letters, []rune(x.folded), most); d <= most {
				most, key, own, ok = d-1, b.columns[x.column].Key, x.own, true
			}
		}
		alike := strings.HasPrefix(unknown, x.folded) || strings.HasPrefix(x.folded, unknown)
		if _, there := begin[x.column]; alike && !there && x.letters >= shortest {
			begin[x.column] = x.own
		}
	}
	if !ok && len(begin) == 1 {
		for i, name := range begin {
			return b.columns[i].Key, name, true
		}
	}
	return key, own, ok
}

// distance returns how many letters have to be changed, left out or put in, or to change places with the next one, to
// make one text of another; more than most where it is more than that.
func distance(from, to []rune, most int) int {
	last, row, next := make([]int, len(to)+1), make([]int, len(to)+1), make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, x := range from {
		least := i + 1
		next[0] = i + 1
		for j, y := range to {
			change := row[j]
			if x != y {
				change++
			}
			next[j+1] = min(change, next[j]+1, row[j+1]+1)
			if i > 0 && j > 0 && x == to[j-1] && y == from[i-1] {
				next[j+1] = min(next[j+1], last[j-1]+1)
			}
			least = min(least, next[j+1])
		}
		if least > most {
			return most + 1
		}
		last, row, next = row, next, last
	}
	return row[len(to)]
}
