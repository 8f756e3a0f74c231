package table

import (
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strconv"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

func TestMeasurePrints(t *testing.T) {
	third := figure.New(figure.Of(1, 3), 40, figure.OverAnswering)
	for m, want := range map[Measure]string{
		AsShare: "33 %", AsGrowth: "33 %", AsCount: "0", AsMean: "0,3", AsAmount: "0,3", AsEuros: "0,33",
		AsPoints: "33 %-yks.",
	} {
		kind, decimals := m.Print()
		if got := third.Print(kind, decimals, figure.HalfUp).String(); got != want {
			t.Errorf("%s prints %s, want %s", m, got, want)
		}
	}
}

// TestMeasuresAreStored: a measure goes through JSON and a database as its key; what is none is refused.
func TestMeasuresAreStored(t *testing.T) {
	n := 0
	for m := range Measures() {
		n++
		text, err := json.Marshal(m)
		value, sqlErr := m.Value()
		var read, scanned Measure
		err = errors.Join(err, sqlErr, json.Unmarshal(text, &read), scanned.Scan(value))
		if err != nil || read != m || scanned != m || string(text) != strconv.Quote(m.String()) || value != m.String() {
			t.Errorf("%v: %s, %v, %v, %v, %v", m, text, value, read, scanned, err)
		}
		if parsed, err := ParseMeasure(m.Label(figure.Swedish)); err != nil || parsed != m || !m.Valid() {
			t.Errorf("%v: %v, %v", m, parsed, err)
		}
	}
	if n != 7 || Measure(0).Valid() || Measure(8).Valid() {
		t.Errorf("%d measures", n)
	}
	m := AsMean
	if json.Unmarshal([]byte(`"average"`), &m) == nil || m.Scan("average") == nil || m.Scan(7) == nil || m != AsMean {
		t.Errorf("%v", m)
	}
}

// TestHeadingsOfEnumerations: a value of an enumeration is named by its key and labels, by short ones where it has
// them.
func TestHeadingsOfEnumerations(t *testing.T) {
	if h := HeadingOf(AsMean); h.Key != "mean" || h.Short(figure.Swedish) != "medeltal" || h.Narrow != (figure.Labels{}) {
		t.Errorf("%+v", h)
	}
	if h := HeadingOf(brief{AsMean}); h.Key != "mean" || h.Label(figure.Swedish) != "medeltal" ||
		h.Short(figure.Swedish) != "m" {
		t.Errorf("%+v", h)
	}
}

// brief is a measure with short labels.
type brief struct{ Measure }

func (b brief) Short(l figure.Language) string { return b.Label(l)[:1] }

// TestNoRespondentsBesideAnEmptyCell: whoever makes a table by hand, or reads one, cannot have numbers of respondents
// printed beside "–": neither where there is no figure, nor where a count would stand among shares.
func TestNoRespondentsBesideAnEmptyCell(t *testing.T) {
	for name, c := range map[string]struct {
		measure Measure
		figure  figure.Figure
		refused bool
	}{
		"a share":               {AsShare, figure.Share(2, 5, figure.OverAnswering), false},
		"no share":              {AsShare, figure.Share(0, 0, figure.OverAnswering), false},
		"a number without base": {AsCount, figure.Figure{Ratio: figure.Whole(3)}, false}, // prints as no figure, n 0
		"n alone":               {AsShare, figure.Figure{N: 5, Over: figure.OverAnswering}, true},
		"a share of nothing":    {AsShare, figure.Figure{Ratio: figure.Of(0, 0), N: 5, Over: figure.OverAnswering}, true},
		"a count among shares":  {AsShare, Respondents(4, 4), true},
		"a count among counts":  {AsCount, Respondents(4, 4), false},
	} {
		table := Table{ID: "made.up", Columns: []Column{{Heading: Heading{Key: "a"}, Measure: c.measure}},
			Rows: []Heading{{Key: "x"}}, Cells: [][]Cell{{{Figure: c.figure}}}, Counted: figure.Labels{"a", "b", "c"}}
		for form, write := range map[string]func(io.Writer, figure.Language) error{
			"text": table.WriteText, "Markdown": table.WriteMarkdown, "JSON": table.WriteJSON, "JSON-stat": table.WriteJSONStat,
			"CSV": table.WriteCSV,
			"spreadsheet": func(w io.Writer, l figure.Language) error {
				return WriteSpreadsheet(w, l, slices.Values([]Table{table}))
			},
		} {
			if err := write(io.Discard, figure.Finnish); errors.Is(err, figure.ErrClash) != c.refused || err != nil &&
				!c.refused {
				t.Errorf("%s as %s: %v", name, form, err)
			}
		}
	}
}
