package sheet

import (
	"strings"
	"testing"
)

// TestNearest: a name with few slips means the column that is nearest; one that is a beginning means it if no other
// begins so.
func TestNearest(t *testing.T) {
	book := bookOf(t, columns())
	for name, want := range map[string]string{
		"tasks.wod":                "tasks.wood tasks.wood",
		"taskswood":                "tasks.wood tasks.wood",
		"TASKS.MTEAL":              "tasks.metal tasks.metal",
		"metallityöt":              "tasks.metal metallityö",
		"hsare":                    "share share",
		"puuytö":                   "tasks.wood puutyö",
		"työtehtävät: puutyö":      "tasks.wood työtehtävä: puutyö",
		"the shape":                "share the share",
		"metallityö (kyllä / ei)":  "tasks.metal metallityö",
		"työtehtävä":               "", // two begin so
		"nam":                      "", // too short
		"":                         "",
		"quite another":            "",
		strings.Repeat("wood", 99): "", // too long
	} {
		key, own, ok := book.nearest(name)
		if got := strings.TrimSpace(key + " " + own); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// TestDistance: letters changed, left out, put in and swapped with the next count one each, and beyond the bound only
// that it is passed.
func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b       string
		most, want int
	}{
		{"", "", 3, 0}, {"", "abc", 3, 3}, {"kitten", "sitting", 3, 3}, {"kitten", "sitting", 2, 3}, {"ääni", "aani", 5, 2},
		{"abcdef", "abXdf", 5, 2}, {"same", "same", 0, 0}, {"same", "some", 0, 1},
		{"vousi", "vuosi", 1, 1}, {"ab", "ba", 0, 1}, {"abcd", "badc", 2, 2}, {"abcd", "badc", 1, 2}, {"abc", "cba", 3, 2},
	} {
		if got := distance([]rune(c.a), []rune(c.b), c.most); got != c.want {
			t.Errorf("%q and %q: %d, want %d", c.a, c.b, got, c.want)
		}
		if got := distance([]rune(c.b), []rune(c.a), c.most); got != c.want {
			t.Errorf("%q and %q: %d, want %d", c.b, c.a, got, c.want)
		}
	}
}
