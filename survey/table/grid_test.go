package table

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/internal/cell"
)

// funding has the form of a table of the barometer; its figures are made up.
var funding = Grid{
	Title:   "Rahoitus yksikkötyypeittäin",
	Corner:  "Yksikkötyyppi",
	Columns: []string{"n", "Kunnan oma rahoitus", "Projektirahoitus"},
	Rows: []GridRow{
		{"Työpaja", []string{"107", "43\u00a0%", "8,8\u00a0%"}},
		{"Sosiaalinen yritys", []string{"7*", "–", "100\u00a0%"}},
		{"Työ- ja päivätoimintaa järjestävä yksikkö", []string{"1\u00a0640", "5\u00a0%", "–"}},
	},
	Notes: []string{"* vähemmän kuin kymmenen vastaajaa, joten osuudet eivät kuvaa koko joukkoa"},
}

const at60 = `Rahoitus yksikkötyypeittäin
===========================

                                 Kunnan
                                    oma
Yksikkötyyppi               n  rahoitus  Projektirahoitus
----------------------  -----  --------  ----------------
Työpaja                   107      43_%             8,8_%
Sosiaalinen yritys         7*         –             100_%
Työ- ja päivätoimintaa  1_640       5_%                 –
  järjestävä yksikkö

* vähemmän kuin kymmenen vastaajaa, joten osuudet eivät
  kuvaa koko joukkoa
`

const at40 = `Rahoitus yksikkötyypeittäin
===========================

                           Kunnan
                              oma
Yksikkötyyppi         n  rahoitus
----------------  -----  --------
Työpaja             107      43_%
Sosiaalinen          7*         –
  yritys
Työ- ja           1_640       5_%
  päivätoimintaa
  järjestävä
  yksikkö

Yksikkötyyppi     Projektirahoitus
----------------  ----------------
Työpaja                      8,8_%
Sosiaalinen                  100_%
  yritys
Työ- ja                          –
  päivätoimintaa
  järjestävä
  yksikkö

* vähemmän kuin kymmenen vastaajaa,
  joten osuudet eivät kuvaa koko joukkoa
`

const asMarkdown = `### Rahoitus yksikkötyypeittäin

| Yksikkötyyppi | n | Kunnan oma rahoitus | Projektirahoitus |
| --- | ---: | ---: | ---: |
| Työpaja | 107 | 43_% | 8,8_% |
| Sosiaalinen yritys | 7\* | – | 100_% |
| Työ- ja päivätoimintaa järjestävä yksikkö | 1_640 | 5_% | – |

\* vähemmän kuin kymmenen vastaajaa, joten osuudet eivät kuvaa koko joukkoa
`

const asCSV = `Yksikkötyyppi;n;Kunnan oma rahoitus;Projektirahoitus
Työpaja;107;43_%;8,8_%
Sosiaalinen yritys;7*;–;100_%
Työ- ja päivätoimintaa järjestävä yksikkö;1_640;5_%;–
`

// text is Text of a width that takes no width.
func text(width int) func(io.Writer, Grid) error {
	return func(w io.Writer, g Grid) error { return g.WriteText(w, width) }
}

// markdown and asRecords are the other forms.
func markdown(w io.Writer, g Grid) error  { return g.WriteMarkdown(w) }
func asRecords(w io.Writer, g Grid) error { return g.WriteCSV(w) }

// The expected texts show a no-break space as an underscore.
func TestGolden(t *testing.T) {
	one := []GridRow{{"x", []string{"1"}}}
	for _, c := range []struct {
		name  string
		write func(io.Writer, Grid) error
		grid  Grid
		want  string
	}{
		{"60 wide", text(60), funding, at60},
		{"40 wide", text(40), funding, at40},
		{"Markdown", markdown, funding, asMarkdown},
		{"CSV", asRecords, funding, asCSV},
		{"nothing", text(60), Grid{}, ""},
		{"nothing in Markdown", markdown, Grid{}, ""},
		{"title", text(60), Grid{Title: "Työ\n1"}, "Työ 1\n=====\n"},
		{"id", text(60), Grid{ID: "unit.work", Title: "Työ"}, "Työ [unit.work]\n===============\n"},
		{"id in Markdown", markdown, Grid{ID: "unit.work", Title: "Työ"}, "### Työ\n<!-- unit.work -->\n"},
		{"id that would end its comment", markdown, Grid{ID: "> a --> b <!--- c\nd"}, "<!--  a - -  b !- - - c d -->\n"},
		{"note", text(60), Grid{Notes: []string{"a"}}, "a\n"},
		{"a row of nothing", text(60), Grid{Rows: []GridRow{{}}, Notes: []string{"a"}}, "\n\na\n"},
		{"no headings", text(60), Grid{Columns: []string{""}, Rows: one}, "x  1\n"},
		{"no columns", text(60), Grid{Rows: []GridRow{{Label: "x"}}}, "x\n"},
		{"no rows", text(60), Grid{Corner: "a", Columns: []string{"b"}}, "a  b\n-  -\n"},
		{"a corner alone", text(60), Grid{Corner: "a"}, "a\n-\n"},
		{"a corner alone in Markdown", markdown, Grid{Corner: "a"}, "| a |\n| --- |\n"},
		{"columns alone", text(60), Grid{Columns: []string{"b"}}, "  b\n  -\n"},
		{"columns alone in Markdown", markdown, Grid{Columns: []string{"b"}}, "|  | b |\n| --- | ---: |\n"},
		{"rows alone in Markdown", markdown, Grid{Rows: []GridRow{{Label: "x"}}}, "|  |\n| --- |\n| x |\n"},
		{"an empty column", text(60), Grid{Columns: []string{"", "b"}, Rows: []GridRow{{"x", []string{"", "1"}}}},
			"      b\n-  -  -\nx     1\n"},
		{"a corner of two lines", text(20), Grid{Corner: "kind of the library", Columns: []string{"loans"},
			Rows: []GridRow{{"x", []string{"1234567890"}}}},
			"kind of\nthe\nlibrary       loans\n-------  ----------\nx        1234567890\n"},
		{"a label that just fits", text(20),
			Grid{Columns: []string{"n"}, Rows: []GridRow{{"workshop abc", []string{"123456"}}}},
			"                   n\n------------  ------\nworkshop abc  123456\n"},
		{"a label that just does not", text(20),
			Grid{Columns: []string{"n"}, Rows: []GridRow{{"workshop abc", []string{"1234567"}}}},
			"                n\n--------  -------\nworkshop  1234567\n  abc\n"},
		{"separators of lines", text(60), Grid{Notes: []string{"a\u2028b\u2029c\x00d\u00a0e"}}, "a b c d_e\n"},
		{"long word", text(20), Grid{Rows: []GridRow{{Label: "kaksikymmentäyksikirjainta"}}},
			"kaksikymmentäyksikir\n  jainta\n"},
		{"title alone in Markdown", markdown, Grid{Title: "#1"}, "### \\#1\n"},
		{"marks in Markdown", markdown, Grid{
			Corner:  "a|b\\c",
			Columns: []string{"x\r\ny"},
			Rows:    []GridRow{{"<5 [a](b)", []string{"*1*"}}},
			Notes:   []string{"- a_b_", "1. x", "2", "> y"},
		}, "| a\\|b\\\\c | x y |\n| --- | ---: |\n| \\<5 \\[a](b) | \\*1\\* |\n\n\\- a\\_b\\_\n\n1\\. x\n\n2\n\n\\> y\n"},
		{"guards", asRecords, Grid{
			Corner:  "@a",
			Columns: []string{"-", "+", "c", "d", "e"},
			Rows:    []GridRow{{"=1;\"", []string{"-5,2\u00a0%", "-1+2", "=A1", "--1", "-"}}},
		}, "'@a;'-;'+;c;d;e\n\"'=1;\"\"\";-5,2_%;'-1+2;'=A1;'--1;-\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b strings.Builder
			if err := c.write(&b, c.grid); err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, strings.ReplaceAll(b.String(), "\u00a0", "_")); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestFaults(t *testing.T) {
	ragged := Grid{Columns: []string{"a"}, Rows: []GridRow{{"x", nil}}}
	for name, write := range map[string]func(io.Writer, Grid) error{
		"text": text(60), "Markdown": markdown, "CSV": asRecords,
	} {
		var b strings.Builder
		if err := write(&b, ragged); !errors.Is(err, errShape) || b.Len() > 0 {
			t.Errorf("%s of a ragged grid: %v, %q", name, err, b.String())
		}
		ragged := Grid{Columns: []string{"a", "b"}, Rows: []GridRow{{"x", []string{"1", "2"}}, {"y", []string{"1"}}}}
		if err := write(&b, ragged); err == nil ||
			err.Error() != "row and columns do not match: row 2 has 1 cells for 2 columns" {
			t.Errorf("%s: %v", name, err)
		}
		if err := write(full{}, funding); !errors.Is(err, errFull) {
			t.Errorf("%s to a full disk: %v", name, err)
		}
		if err := write(short{}, funding); !errors.Is(err, io.ErrShortWrite) {
			t.Errorf("%s to a short writer: %v", name, err)
		}
	}
	for _, width := range []int{-1, 0, MinWidth - 1} {
		if err := funding.WriteText(io.Discard, width); !errors.Is(err, ErrWidth) {
			t.Errorf("width %d: %v", width, err)
		}
	}
	if err := funding.WriteText(io.Discard, 19); err.Error() != "width too small: 19, the least is 20" {
		t.Error(err)
	}
	if err := funding.WriteText(io.Discard, 20); err != nil {
		t.Error(err)
	}
}

var errFull = errors.New("the disk is full")

// full is a writer that fails; short is one that stops without saying so.
type (
	full  struct{}
	short struct{}
)

func (full) Write([]byte) (int, error)    { return 0, errFull }
func (short) Write(p []byte) (int, error) { return len(p) / 2, nil }

// random is a grid of hostile strings.
func random(seed uint64) Grid {
	rnd := rand.New(rand.NewPCG(seed, 1))
	pieces := []string{"a", "työ", "järjestävä", " ", "  ", "\u00a0", "\n", "\t", "|", "\\", "%", "12", "\xff", "\x1b",
		"=", "'", ";", "\"", "kuntouttavatyötoiminta", "-", "\u2028"}
	word := func() string {
		var b strings.Builder
		for range rnd.IntN(8) {
			b.WriteString(pieces[rnd.IntN(len(pieces))])
		}
		return b.String()
	}
	some := func(n int) []string {
		out := make([]string, n)
		for i := range out {
			out[i] = word()
		}
		return out
	}
	g := Grid{ID: word(), Title: word(), Corner: word(), Columns: some(rnd.IntN(9)), Notes: some(rnd.IntN(3))}
	for range rnd.IntN(6) {
		g.Rows = append(g.Rows, GridRow{word(), some(len(g.Columns))})
	}
	return g
}

func FuzzText(f *testing.F) {
	for seed := range uint64(300) {
		f.Add(seed, int(seed%100))
	}
	f.Fuzz(func(t *testing.T, seed uint64, width int) {
		g := random(seed)
		width = MinWidth + max(width, -width, 0)%150
		var b strings.Builder
		if err := g.WriteText(&b, width); err != nil {
			t.Fatal(err)
		}
		for l := range strings.Lines(b.String()) {
			l = strings.TrimSuffix(l, "\n")
			if n := utf8.RuneCountInString(l); n > width {
				t.Errorf("%d > %d: %q", n, width, l)
			}
			if strings.TrimRightFunc(l, unicode.IsSpace) != l || strings.ContainsFunc(l, unicode.IsControl) {
				t.Errorf("spaces at the end, or a control character: %q", l)
			}
		}
		checkMarkdown(t, g)
		checkCSV(t, g)
	})
}

// checkMarkdown counts the lines of a table and the bars of each.
func checkMarkdown(t *testing.T, g Grid) {
	t.Helper()
	var b strings.Builder
	if err := g.WriteMarkdown(&b); err != nil {
		t.Fatal(err)
	}
	rows := 0
	for l := range strings.Lines(b.String()) {
		plain := strings.NewReplacer(`\\`, "", `\|`, "").Replace(l)
		if !strings.HasPrefix(plain, "|") {
			continue
		}
		rows++
		if bars := strings.Count(plain, "|"); bars != len(g.Columns)+2 {
			t.Errorf("%d bars for %d columns: %q", bars, len(g.Columns), l)
		}
	}
	if len(g.Rows) > 0 && rows != len(g.Rows)+2 {
		t.Errorf("%d lines for %d rows", rows, len(g.Rows))
	}
}

// checkCSV reads the labels back.
func checkCSV(t *testing.T, g Grid) {
	t.Helper()
	var b strings.Builder
	if err := g.WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	if len(g.Columns) == 0 {
		return
	}
	r := csv.NewReader(strings.NewReader(b.String()))
	r.Comma = ';'
	got, err := r.ReadAll()
	if err != nil || len(got) != len(g.Rows)+1 {
		t.Fatalf("%d records for %d rows, %v", len(got), len(g.Rows), err)
	}
	for i, row := range g.Rows {
		if label := cell.Unguard(got[i+1][0]); label != row.Label {
			t.Errorf("label %q came back as %q", row.Label, label)
		}
	}
}

func ExampleGrid_WriteText() {
	g := Grid{
		Corner:  "Destination",
		Columns: []string{"Clients", "Share"},
		Rows:    []GridRow{{"Work", []string{"79", "32 %"}}, {"Studies", []string{"171", "68 %"}}},
	}
	var b strings.Builder
	if err := g.WriteText(&b, 40); err != nil {
		fmt.Println(err)
	}
	fmt.Print(b.String())
	// Output:
	// Destination  Clients  Share
	// -----------  -------  -----
	// Work              79   32 %
	// Studies          171   68 %
}
