package sheet

import (
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/alike"
	"github.com/socialemployment/barometer/internal/enum"
)

// longest bounds the names that are compared: longer ones take too long.
const longest = 100

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
	if n < alike.Shortest || n > longest {
		return "", "", false
	}
	most, letters := n/alike.PerSlip, []rune(unknown)
	begin := map[int]string{}
	for _, x := range b.names {
		if x.letters >= n-most && x.letters <= n+most {
			if d := alike.Distance(letters, []rune(x.folded), most); d <= most {
				most, key, own, ok = d-1, b.columns[x.column].Key, x.own, true
			}
		}
		begins := strings.HasPrefix(unknown, x.folded) || strings.HasPrefix(x.folded, unknown)
		if _, there := begin[x.column]; begins && !there && x.letters >= alike.Shortest {
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
