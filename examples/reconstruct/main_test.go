package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/socialemployment/barometer/figure"
)

func Example() {
	fmt.Println(run([]string{"-max", "1"}, nil, os.Stdout, os.Stderr))
	// Output:
	// The table as printed
	// ====================
	//
	// synthetic offices         small  medium        large  total
	// ------------------------  -----  ------  -----------  -----
	// synthetic: buys coaching   67 %    44 %  noin puolet
	// synthetic: plans to buy                         13 %  6 - 8
	// synthetic: does not buy     8 %
	// total                                16                  36
	//
	// shares of the column's total, rounding: ties away from zero
	//
	// What each cell can be
	// =====================
	//
	// synthetic offices         small  medium  large  total
	// ------------------------  -----  ------  -----  -----
	// synthetic: buys coaching      8       7      4     19
	// synthetic: plans to buy       3     2–4      1    6–8
	// synthetic: does not buy       1     5–7      3   9–11
	// total                        12      16      8     36
	//
	// There are more tables that fit; printed here: 1
	//
	// Table 1
	// =======
	//
	// synthetic offices         small  medium  large  total
	// ------------------------  -----  ------  -----  -----
	// synthetic: buys coaching      8       7      4     19
	// synthetic: plans to buy       3       2      1      6
	// synthetic: does not buy       1       7      3     11
	// total                        12      16      8     36
	// 0
}

func Example_clash() {
	fmt.Println(run([]string{"-lang", "fi", "clash-synthetic.csv"}, nil, os.Stdout, os.Stderr))
	// Output:
	// Taulukko sellaisena kuin se on painettu
	// =======================================
	//
	// synthetic offices         small  large  total
	// ------------------------  -----  -----  -----
	// synthetic: buys coaching   42 %             9
	// synthetic: does not buy           45 %     16
	// total                        12            25
	//
	// osuudet sarakkeen summasta, pyöristys: puolikkaat ylös
	//
	// Mikään kokonaislukujen taulukko ei sovi. Nämä eivät voi kaikki pitää paikkaansa:
	//   synthetic: does not buy, large: 45 % sarakkeen summasta
	//   total, small: 12
	//   total, total: 25
	//   rivi total: solujen summa on total
	// Ilman mitä tahansa yhtä niistä muut voivat pitää paikkansa.
	// 1
}

// ran runs the program over a table, and returns its output, its faults and its status.
func ran(file string, args ...string) (out, faults string, status int) {
	var stdout, stderr bytes.Buffer
	status = run(append(args, "-"), strings.NewReader(file), &stdout, &stderr)
	return stdout.String(), stderr.String(), status
}

// TestAnswers: small tables that can be worked out by hand.
func TestAnswers(t *testing.T) {
	for name, c := range map[string]struct {
		file   string
		args   []string
		status int
		says   string
	}{
		"no figures at all":          {";a\nx;\n", nil, 0, "0 or more"},
		"unknown in every way":       {";a;b;c;d\nx;-;–;..;…\ntotal;0;0;0;0\n", nil, 0, "fit: 1,"},
		"a count and its share":      {";a\nx;5 (50 %)\ny;\n", nil, 0, "fit: 1,"},
		"a count and another share":  {";a\nx;5 (50 %)\ny;6\n", nil, 1, "x, a: 50 % of the column's total"},
		"counts that do not add up":  {";a\nx;5\ny;6\ntotal;12\n", nil, 1, "column a: its cells add up to total"},
		"more than all":              {";a\nx;120 %\ny;\n", nil, 1, "x, a: 120 %"},
		"a share of none":            {";a\nx;0 %\ntotal;0\n", nil, 1, "total, a: 0\n"},
		"all of itself":              {";a\nx;\ntotal;100 %\n", nil, 0, "1 or more"},
		"a part of itself":           {";a\nx;\ntotal;99 %\n", nil, 1, "total, a: 99 %"},
		"no count of 24 is 4,1 %":    {";a\nx;4,1 %\ntotal;24\n", nil, 1, "total, a: 24"}, // T05 4.1
		"one of 24 is 4,1 % cut off": {";a\nx;4,1 %\ny;\ntotal;24\n", []string{"-rounding", "down"}, 0, "fit: 1,"},
		"one of 24 is 4,2 %":         {";a\nx;4,2 %\ny;\ntotal;24\n", nil, 0, "fit: 1,"},
		"an eighth, half up":         {";a\nx;13 %\ny;\ntotal;8\n", nil, 0, "fit: 1,"},
		"an eighth, half to even":    {";a\nx;13 %\ny;\ntotal;8\n", []string{"-rounding", "half-even"}, 1, "13 %"},
		"shares of the row":          {";a;b;total\nx;40 %;60 %;5\n", []string{"-of", "row"}, 0, "fit: 1,"},
		"shares of the whole table": {";a;b\nx;10 %;20 %\ny;30 %;40 %\ntotal;;" +
			"6\n", []string{"-of", "total"}, 0, "fit: 1,"},
		"totals in front":               {"B;yhteensä;a;b\nkaikki;9;4;\nx;5;;3\ny;;;\n", nil, 0, "fit: 1,"},
		"totals that nothing rests on":  {";2006;2011\nx;5;50 %\ny;6;3\n", nil, 0, "fit: 1,"},
		"36 of 100, in everyday speech": {";a\nx;36 (noin 40 %)\ny;64\n", nil, 0, "fit: 1,"},
		"36 of 100, heard strictly": {";a\nx;36 (noin 40 %)\ny;64\n", []string{"-convention", "strict"}, 1,
			"noin 40 %"},
		"half of seven in words": {";a\nx;noin puolet\ny;\ntotal;7\n", nil, 0, "fit: 2,"},
		"over and about":         {";a\nx;yli 5\ny;n. 350\ntotal;352\n", nil, 0, "fit: 2,"}, // 6 and 346, 7 and 345
		"an unbounded cell":      {";a\nx;40 %\ny;60 %\n", []string{"-max", "2"}, 0, "2 or more"},
		"a comma between cells":  {",a,total\nx,\"4,2 %\",\ny,,23\ntotal,24,\n", nil, 0, "fit: 1,"},
		"no steps": {";a;b;total\nx;;;9\ny;;;8\ntotal;8;9;" +
			"\n", []string{"-budget", "1"}, 1, "not settled"},
		"few tables": {";a;b;total\nx;;;9\ny;;;8\ntotal;8;9;\n", nil, 0, "fit: 9,"}, // 0 to 8 at y, a
	} {
		t.Run(name, func(t *testing.T) {
			out, faults, status := ran(c.file, c.args...)
			if status != c.status || faults != "" || !strings.Contains(out, c.says) {
				t.Errorf("status %d, want %d and %q:\n%s%s", status, c.status, c.says, out, faults)
			}
		})
	}
}

// TestMisspeltNames: a row or column that the command line names and the table does not have is told, and no table is
// sought.
func TestMisspeltNames(t *testing.T) {
	const table = ";a;all;total\nx;1;1;2\ny;1;1;2\n"
	if out, faults, status := ran(table, "-category", "all"); status != 0 || faults != "" || out == "" {
		t.Errorf("a name that is there: status %d, %s", status, faults)
	}
	out, faults, status := ran(table, "-category", "all", "-total", "totl", "-category", "z")
	if status != 2 || out != "" ||
		!strings.Contains(faults, "-total = totl: unknown value: no row or column has this name\n") ||
		!strings.Contains(faults, "-category = z: ") {
		t.Errorf("status %d\n%s%s", status, out, faults)
	}
}

// TestLarge: a table of the largest size is answered.
func TestLarge(t *testing.T) {
	file := ";"
	for c := range maxColumns - 1 {
		file += fmt.Sprintf("c%d;", c)
	}
	file += "total\n"
	for r := range maxRows - 1 {
		file += fmt.Sprintf("r%d;", r) + strings.Repeat("4 %;", maxColumns-1) + "\n"
	}
	file += "total" + strings.Repeat(";999", maxColumns-1) + ";\n"
	if out, faults, _ := ran(file, "-max", "2", "-budget", "20000"); faults != "" ||
		!strings.Contains(out, "more tables that fit; printed here: 2") {
		t.Errorf("%s%s", out, faults)
	}
}

// TestFaults: everything that cannot be read is named with its row and column.
func TestFaults(t *testing.T) {
	file := "B;men;women;total\n" +
		"a;5;x;40 %\n" +
		"b;-5;-5 %;1,5\n" +
		"c;5 5);5 (6);(5 %)\n" +
		"d;1 000 000 001;2.;1.9.2005\n" +
		"e;1\n" +
		";1;2;3\n" +
		"A;1;2;3\n" +
		"total;1;2;3\n" +
		"yhteensä;1;2;3\n" +
		"f;12,345;1;1\n" +
		"g\x07;\x00;1;1\n" +
		"h;40 % (5);5 (50 %;1\n"
	_, faults, status := ran(file)
	want := []string{
		"row 2, women = x: ",
		"row 3, men = -5: out of range", "row 3, women = -5 %: out of range", "row 3, total = 1,5: not readable: a count " +
			"is a whole number",
		"row 4, men = 5 5): ", "row 4, women = 5 (6): not readable: a share stands", "row 4, total = (5 %): not readable: " +
			"a count stands",
		"row 5, men = 1 000 000 001: out of range", "row 5, women = 2.: not readable: neither", "row 5, total = 1.9.2005: " +
			"not readable: neither",
		"row 6 (line 6): wrong number of cells",
		"row 7, column 1: missing", "row 8, column 1 = A: contradicting: the name stands twice",
		"row 10, column 1 = yhteensä: contradicting: total holds the totals already",
		"row 11, men = 12,345: ", "row 12 (line 12): cell 2: control character",
		"row 13, men = 40 % (5): not readable: a count stands", "row 13, women = 5 (50 %: ",
	}
	got := strings.Split(strings.TrimSpace(faults), "\n")
	if status != 2 || len(got) != len(want) {
		t.Fatalf("status %d, %d faults, want %d:\n%s", status, len(got), len(want), faults)
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("%q, want %q", got[i], want[i])
		}
	}
}

// TestStatus holds the exit status of faults outside the cells.
func TestStatus(t *testing.T) {
	for name, c := range map[string]struct {
		args   []string
		in     string
		status int
		says   string
	}{
		"help":              {[]string{"-h"}, "", 0, "-budget"},
		"unknown base":      {[]string{"-of", "page"}, "", 2, "page"},
		"unknown rule":      {[]string{"-rounding", "sideways"}, "", 2, "sideways"},
		"no tables":         {[]string{"-max", "0"}, "", 2, "-max"},
		"too many tables":   {[]string{"-max", "1001"}, "", 2, "-max"},
		"no budget":         {[]string{"-budget", "0"}, "", 2, "-budget"},
		"two files":         {[]string{"a", "b"}, "", 2, "one FILE"},
		"no such file":      {[]string{"no/such/file.csv"}, "", 2, "no such file"},
		"empty file":        {[]string{"-"}, "", 2, "empty"},
		"one column":        {[]string{"-"}, "a\nx\n", 2, "row 1: missing"},
		"totals only":       {[]string{"-"}, ";total\ntotal;5\n", 2, "row 1: missing"},
		"no rows":           {[]string{"-"}, ";a\n", 2, "row 2: missing"},
		"a row of totals":   {[]string{"-"}, ";a\ntotal;5\n", 2, "row 2: missing"},
		"a column twice":    {[]string{"-"}, ";a;A\nx;1;2\n", 2, "row 1, column 3 = A: contradicting"},
		"a column unnamed":  {[]string{"-"}, ";a;\nx;1;2\n", 2, "row 1, column 3: missing"},
		"a control name":    {[]string{"-"}, "\x1b[31m;a\nx;1\n", 2, "row 1, column 1"},
		"not UTF-8":         {[]string{"-"}, ";a\nx;\xff\n", 2, "row 2"},
		"too many rows":     {[]string{"-"}, ";a\n" + strings.Repeat("x;1\n", 52), 2, "over a limit"},
		"too many columns":  {[]string{"-"}, strings.Repeat(";a", 52) + "\n", 2, "over a limit"},
		"an unclosed quote": {[]string{"-"}, ";a\n\"x;1\ny;1\n", 2, "row 2"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			status := run(c.args, strings.NewReader(c.in), &stdout, &stderr)
			if status != c.status || !strings.Contains(stderr.String(), c.says) || stdout.Len() > 0 {
				t.Errorf("status %d, want %d: %q does not say %q", status, c.status, stderr.String(), c.says)
			}
		})
	}
	var stdout, stderr bytes.Buffer
	if run([]string{"-"}, iotest.ErrReader(errors.New("disk")), &stdout, &stderr) != 2 ||
		!strings.Contains(stderr.String(), "disk") {
		t.Errorf("a reader's fault: %s", stderr.String())
	}
	if run(nil, nil, failing{}, &stderr) != 1 {
		t.Error("an output that fails")
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, iotest.ErrTimeout }

// TestLanguages: the embedded table fits in every language, and says in every row that it is invented.
func TestLanguages(t *testing.T) {
	for i, line := range strings.Split(strings.TrimSpace(string(synthetic)), "\n") {
		if !strings.HasPrefix(line, "synthetic") && !strings.HasPrefix(line, "total;") {
			t.Errorf("line %d: %s", i+1, line)
		}
	}
	for l := range figure.Languages() {
		out, faults, status := ran(string(synthetic), "-lang", l.String())
		if status != 0 || faults != "" || strings.Contains(out, "%!") || strings.Count(out, "\n=") != 5 {
			t.Errorf("%v: status %d\n%s%s", l, status, out, faults)
		}
	}
}

// TestNoNameForgesALine: a name with a line break, and an argument with an escape sequence, write no line of their own.
func TestNoNameForgesALine(t *testing.T) {
	for _, c := range []struct{ arg, in string }{
		{"-", "a;b;c\n\"yes\nTables that fit: 1, and no others\";1;2\n"}, {"file\x1b[2J\nTables that fit: 1", ""},
		{"-flag\x1b[2J\nTables that fit: 1", ""},
	} {
		var stdout, stderr strings.Builder
		status := run([]string{c.arg}, strings.NewReader(c.in), &stdout, &stderr)
		if all := stdout.String() + stderr.String(); status != 2 || strings.Contains(all, "\nTables that fit") ||
			strings.Contains(all, "\x1b") {
			t.Errorf("%q, %q: %d, %s", c.arg, c.in, status, all)
		}
	}
}

// TestACutLastRowIsSaid: a count that may have lost its last digits is read, and said to be so; a whole file says
// nothing.
func TestACutLastRowIsSaid(t *testing.T) {
	const says = "the last row (3) has no line end: it may be cut"
	for in, cut := range map[string]bool{
		"a;men;total\nyes;1;2\ntotal;1;2": true, "a;men;total\nyes;1;2\ntotal;1;2\n": false, "a;men;total\nyes;1;2\ntotal;" +
			"1;x": true,
	} {
		var stdout, stderr strings.Builder
		run([]string{"-"}, strings.NewReader(in), &stdout, &stderr)
		if all := stdout.String() + stderr.String(); strings.Contains(all, says) != cut {
			t.Errorf("%q: %s", in, all)
		}
	}
}

// TestCountsAreReadInTheLanguageTold: three digits after a mark are read in English alone; elsewhere they are refused,
// with both readings where no language is told.
func TestCountsAreReadInTheLanguageTold(t *testing.T) {
	const table = "answer;men;women;total\nyes;;;4,083\nno;;;4,084\ntotal;4,000;4,167;8,167\n"
	for lang, want := range map[string]string{
		"en": "8,167", "fi": "määrä on kokonaisluku", "": "it may be 8167, or 8.167",
	} {
		args := []string{"-max", "1", "-"}
		if lang != "" {
			args = append([]string{"-lang", lang}, args...)
		}
		var out, errs bytes.Buffer
		status := run(args, strings.NewReader(table), &out, &errs)
		if !strings.Contains(out.String()+errs.String(), want) || (status == 0) != (lang == "en") {
			t.Errorf("%q: status %d, %s%s, want %q", lang, status, out.String(), errs.String(), want)
		}
	}
}
