package sheet

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// TestRawRows: rows come with the number that a spreadsheet shows, faults with theirs, and the last one says when it
// has no line end.
func TestRawRows(t *testing.T) {
	const end = "a fault"
	for name, c := range map[string]struct {
		file string
		want []string
	}{
		"rows":             {"a;b\n1;'=x\n\n 2 ;3\n", []string{"1 [a b]", "2 [1 =x]", "4 [2 3]"}},
		"an empty line":    {"\na,b\n1,2\n", []string{"2 [a b]", "3 [1 2]"}},
		"cut":              {"a;b\n1;2\n3;4", []string{"1 [a b]", "2 [1 2]", "3 [3 4] open"}},
		"cut before it":    {"a;b\n1;2\n3", []string{"1 [a b]", "2 [1 2]", "3 [] open " + end}},
		"a fault of a row": {"a;b\n1\n3;4\n", []string{"1 [a b]", "2 [] " + end, "3 [3 4]"}},
		"empty":            {"", []string{"0 [] " + end}},
		"too many rows":    {"a\n1\n2\n3\n4\n", []string{"1 [a]", "2 [1]", "3 [2]", "4 [3]", "0 [] " + end}},
	} {
		var got []string
		for row, err := range Rows(strings.NewReader(c.file), Limits{Rows: 3}, nil) {
			text := fmt.Sprintf("%d %v", row.Number, row.Cells)
			if _, open := row.OpenNote(); open {
				text += " open"
			}
			if err != nil {
				text += " " + end
				if len(figure.Faults(err)) != 1 {
					t.Errorf("%s: %v", name, err)
				}
			}
			got = append(got, text)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
	for _, err := range Rows(strings.NewReader("a\n"), Limits{Rows: -1}, nil) {
		if !errors.Is(err, figure.ErrRange) {
			t.Errorf("limits below zero: %v", err)
		}
	}
}

// TestRowsByScore: the caller's own judgement of a header decides between separators.
func TestRowsByScore(t *testing.T) {
	score := func(header []string) int {
		if len(header) == 2 {
			return 1
		}
		return 0
	}
	for row, err := range Rows(strings.NewReader("a;b,c,d\n1;2,3,4\n"), Limits{}, score) {
		if err != nil || len(row.Cells) != 2 {
			t.Errorf("%v, %v", row, err)
		}
		break
	}
}

// TestNamesAreOneLineThatShows: a name has one written form, or is refused.
func TestNamesAreOneLineThatShows(t *testing.T) {
	const decomposed, composed = "Tyo\u0308paja", "Ty\u00f6paja"
	for _, s := range []string{composed, decomposed, " " + decomposed} {
		if got, err := Name(s, 20); err != nil || got != composed || Fold(s) != "ty\u00f6paja" {
			t.Errorf("%q: %q, %v, %q", s, got, err, Fold(s))
		}
	}
	for _, s := range []string{"a\nb", "a\u202eb", "a\x1bb", "\u200b", strings.Repeat("a", 21)} {
		if _, err := Name(s, 20); err == nil {
			t.Errorf("%q is a name", s)
		}
		if shown := Shown(s); strings.ContainsAny(shown, "\n\x1b\u202e\u200b") {
			t.Errorf("%q is shown as %q", s, shown)
		}
	}
}
