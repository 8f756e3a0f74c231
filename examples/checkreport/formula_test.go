package main

import (
	"bytes"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
)

// TestGrowthIsNoShare: a row says in one of three languages how its figure follows, and a share that would agree as a
// growth is asked about.
func TestGrowthIsNoShare(t *testing.T) {
	for _, test := range []struct {
		header, row string
		status      int
		says        string
	}{
		{"formula", "more;17 %;15300;13077;growth", 0, "reproduced"}, // B12 5.3
		{"laskutapa", "more;17 %;15300;13077;kasvu", 0, "reproduced"},
		{"räknesätt", "more;17 %;15300;13077;tillväxt", 0, "reproduced"},
		{"formula", "more;18 %;15300;13077;growth", 1, "15300 / 13077 - 1 = 247/1453 = 17.00% → 17%"},
		{"formula", "more;17 %;15300;13077;", 1, "the formula growth (from 13077 to 15300) would agree: if it is meant, " +
			"write growth in the"},
		{"formula", "more;17 %-yks.;15300;13077;growth", 1, "are not in percentage points"},
		{"formula", "gap;5 pp;45 %;40 %;difference", 0, "consistent"},
		{"formula", "gap;5 %;45 %;40 %;points", 0, "the difference of two shares is in percentage points, not in percent"},
		{"formula", "gap;5 pp;45;40;difference", 1, "are not in percentage points"},
		{"formula", "less;5;45;40;difference", 0, "reproduced"},
		{"formula", "place;2.;5;7+3;rank", 0, "reproduced"},
		{"formula", "place;1.;5;7+3;sija", 1, "inconsistent"},
		{"formula", "part;64/192;64;192;", 0, "reproduced"}, {"formula", "part;65/192;64;192;", 1, "inconsistent"},
		{"formula", "part;1/3;64;192;", 0, "consistent"}, {"formula", "more;+17 %;15300;13077;growth", 0, "reproduced"},
		{"formula", "share;enemmistö;100;192;", 0, "consistent"}, {"formula", "share;enemmistö;64;192;", 1, "inconsistent"},
		{"formula", "cost;1587 €;69;23;product", 0, "reproduced"},
		{"formula", "more;kaksinkertainen;20;10;growth", 1, `write "2" or "100 %"`},
		{"formula", "left;60 %;40 %;;rest", 0, "consistent"},
		{"formula", "cost;1587;69;23;product", 0, "reproduced"},
		{"formula", "all;100 %;24;24;", 0, "reproduced"},
		{"formula", "more;17 %;15300;;growth", 1, "formula = growth: missing: it needs a part"},
		{"formula", "more;17 %;15300;13077;grow", 1, "formula = grow: unknown value: it is share, growth"},
	} {
		var out, faults bytes.Buffer
		in := "id;printed;part;whole;" + test.header + "\n" + test.row + "\n"
		status := run([]string{"-"}, strings.NewReader(in), &out, &faults)
		if text := out.String() + faults.String(); status != test.status || !strings.Contains(text, test.says) {
			t.Errorf("%s: status %d, no %q in\n%s", test.row, status, test.says, text)
		}
	}
}

// TestRowsInACircle: rows that follow from one another are faults that name the circle, and the others are checked.
func TestRowsInACircle(t *testing.T) {
	out, faults, status := checked("a;5;b+1;\nb;4;c;\nc;4;a;\nd;40 %;211;531\ne;5;a;\nf;5;;f\ng;100 %;d;d\n")
	want := "row 2, id = a: contradicting: these follow from themselves, in a circle: a, b, c\n"
	if status != 1 || !strings.Contains(faults, want) ||
		!strings.Contains(faults, "row 8, part = d") && !strings.Contains(faults, "row 8, whole = d") {
		t.Errorf("status %d, %s", status, faults)
	}
	if !strings.Contains(out, "d  40 %  reproduced") || !strings.Contains(out, "e  5  reproduced") ||
		strings.Contains(out, "row 2 ") {
		t.Errorf("%s", out)
	}
}

// TestNoInnocentRow: of six shares of a hidden total the wrong one alone does not agree, in any order of rows.
func TestNoInnocentRow(t *testing.T) {
	file, err := os.ReadFile("../testdata/cases/14_checkreport_innocent_row.csv")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(file)), "\n")[1:]
	r := rand.New(rand.NewPCG(3, 4))
	for range 10 {
		out, faults, status := checked(strings.Join(lines, "\n") + "\n")
		if status != 1 || faults != "" || strings.Count(out, "inconsistent") != 1 ||
			!strings.Contains(out, "virhe  12 %  inconsistent") {
			t.Fatalf("status %d, %s%s", status, out, faults)
		}
		r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	}
}

// TestLongChainsEndSoon: 20 000 rows that follow from one another are checked where they are printed, and refused by
// the bound of the work where they are not.
func TestLongChainsEndSoon(t *testing.T) {
	n := 20_000
	if testing.Short() {
		n = 4_000
	}
	for printed, says := range map[string]string{"5": "do not agree: 0 of " + strconv.Itoa(n), "–": "the product is at most " +
		"4000000"} {
		var draft strings.Builder
		draft.WriteString("r0;" + printed + ";;\n")
		for i := 1; i < n; i++ {
			draft.WriteString("r" + strconv.Itoa(i) + ";" + printed + ";r" + strconv.Itoa(i-1) + ";\n")
		}
		if out, faults, _ := checked(draft.String()); !strings.Contains(out+faults, says) {
			t.Errorf("%s: no %q in %.200s%.500s", printed, says, out, faults)
		}
	}
}
