package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
)

// TestWidth: no line passes the page, in any language, also with ids as long as they may be and long sums.
func TestWidth(t *testing.T) {
	long := strings.Repeat("synthetic ", 9) + "share"
	draft := "id;printed;part;whole\n" + long + ";40 %;" + strings.Repeat("1000+", 30) + "1;531\n" +
		strings.Repeat("s", maxID) + ";vajaa viidennes;" + long + "s;100\n" + long + "s;41;;\n"
	for l := range figure.Languages() {
		for _, in := range []string{string(synthetic), draft} {
			var out, faults bytes.Buffer
			run([]string{"-lang", l.String(), "-"}, strings.NewReader(in), &out, &faults)
			if faults.Len() > 0 || out.Len() == 0 {
				t.Errorf("%v: %s%s", l, &out, &faults)
			}
			for line := range strings.Lines(out.String()) {
				if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 100 {
					t.Errorf("%v: %d columns: %s", l, n, line)
				}
			}
		}
	}
}

// TestWrapped: what passes the page goes on in the next line.
func TestWrapped(t *testing.T) {
	out, _, _ := checked(strings.Repeat("synthetic-", 8) + "share;vajaa viidennes;41;192\n")
	want := "row 2  " + strings.Repeat(
		"synthetic-",
		8,
	) + "share\n        vajaa viidennes  inconsistent\n    computed: 41 / 192 = 21.35%"
	if !strings.HasPrefix(out, want) {
		t.Errorf("no %q in\n%s", want, out)
	}
}

// TestUnread: a row that names what is not there is told as a fault; it stands neither in the list nor in the summary.
func TestUnread(t *testing.T) {
	out, faults, status := checked("a;5;nope;\nb;50 %;5;10\nc;5;a;\n")
	want := "row 3  b  50 %  reproduced\nrow 4  c  5  reproduced\n" +
		"3 rows: 2 counted, 1 refused\n  1 row: part: missing: no row has this id, and it is no number\n" +
		"figures that do not agree: 0 of 2\n"
	if out != want || status != 1 || !strings.HasPrefix(faults, "row 2, part = nope") {
		t.Errorf("status %d, %s%s", status, out, faults)
	}
	if out, faults, status = checked("a;5;nope;\n"); faults == "" ||
		out != "1 row: 0 counted, 1 refused\n  1 row: part: missing: no row has this id, and it is no number\n" ||
		status != 1 {
		t.Errorf("nothing is checked: status %d, %s%s", status, out, faults)
	}
}
