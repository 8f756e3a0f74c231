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
