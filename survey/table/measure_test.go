package table

import (
	"errors"
	"io"
	"slices"
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
			if err := write(io.Discard, figure.Finnish); errors.Is(err, figure.ErrClash) != c.refused || err != nil && !c.refused {
				t.Errorf("%s as %s: %v", name, form, err)
			}
		}
	}
}
