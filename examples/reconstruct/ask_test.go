package main

import (
	"strings"
	"testing"
)

// TestTablesOfTwoReadingsAreAsked: shares beside the counts of the same people, numbers that a name calls shares, totals
// of 100, and rows whose people stand in others are asked about; what the command line tells, and what has its sign, is
// read.
func TestTablesOfTwoReadingsAreAsked(t *testing.T) {
	for _, c := range []struct {
		args, in, says string
		status         int
	}{
		{"", "x;men n;men %;women n;women %\nyes;10;40;5;50\nno;15;60;5;50\n", "men % = ", 2},
		{"", "x;men;men %\nyes;10;40 %\nno;15;60 %\n", "are these shares of people that other columns count", 2},
		{"", "x;men;women;%\nyes;10;5;43 %\nno;15;5;57 %\n", "are these shares of people", 2},
		{"", "x;men;women\nyes;10;5\nno;15;5\n%;71 %;29 %\n", "are these shares of people that other rows count", 2},
		{"", "x;men %;women %\nyes;40;50\nno;60;50\nn;25;10\n", "it may be a count, or a share", 2},
		{"", "x (%);men;women\nyes;40;50\nno;60;50\nn;25;10\n", "it may be a count, or a share", 2},
		{"", "x;men %;women %\nyes;40 %;50 %\nno;60 %;50 %\nn;25;10\n", "Tables that fit: 1", 0},
		{"", "x;n;%\nyes;10;40 %\nno;15;\ntotal;25;100 %\n", "Tables that fit: 1", 0},
		{"", "x;men;women\nyes;40 %;50 %\nno;60 %;50 %\ntotal;100;100\n", "it may be 100 of them, or 100 %", 2},
		{"", "x;men;women\nyes;40;50\nno;60;50\ntotal;100;100\n", "it may be 100 of them, or 100 %", 2},
		{"", "x;men;women\nyes;40 %;50 %\nno;60 %;50 %\ntotal;100 (100 %);10\n", "Tables that fit: 1", 0},
		{"", "x;men\nyes;10\nsubtotal;10\nno;15\n", "its people may stand in other rows", 2},
		{"", "x;men\nyes;10\njoista nuoria;4\nno;15\n", "its people may stand in other rows", 2},
		{"-category;joista nuoria", "x;men\nyes;10\njoista nuoria;4\nno;15\n", "Tables that fit: 1", 0},
		{"", "x;men\nKunnat yhteens\u00e4;10\nmuut;4\n", "it ends like a total", 2},
		{"-category;Kunnat yhteens\u00e4", "x;men\nKunnat yhteens\u00e4;10\nmuut;4\n", "Tables that fit: 1", 0},
		{"", "x;men\nKaikki yhteens\u00e4;14\na;10\nmuut;4\n", "Tables that fit: 1", 0},
	} {
		var args []string
		if c.args != "" {
			args = strings.Split(c.args, ";")
		}
		var stdout, stderr strings.Builder
		status := run(append(args, "-"), strings.NewReader(c.in), &stdout, &stderr)
		if all := stdout.String() + stderr.String(); status != c.status || !strings.Contains(all, c.says) {
			t.Errorf("%q: status %d, no %q in\n%s", c.in, status, c.says, all)
		}
	}
}
