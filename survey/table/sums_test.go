package table

import (
	"errors"
	"io"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// counted declares a table of three rows and two columns: a and b, and all, which is their sum when it is 3 and 30.
func counted(all int64) Description[int] {
	n := map[string]int64{"a": 1, "b": 2, "all": all}
	rows := RowsOf([]Heading{{Key: "a"}, {Key: "b"}, {Key: "all"}}, func(h Heading) Heading { return h })
	return Describe("made.up", "1", figure.Labels{"a", "b", "c"}, rows,
		Count("ones", figure.Labels{}, func(_ int, h Heading) figure.Figure { return Respondents(n[h.Key], 40) }),
		Count("tens", figure.Labels{}, func(_ int, h Heading) figure.Figure { return Respondents(10*n[h.Key], 40) }))
}

// TestSums: a declared sum is listed by the places of its cells, and one that does not hold is a fault.
func TestSums(t *testing.T) {
	rows := []Sum{
		{Place{2, 0}, []Place{{0, 0}, {1, 0}}},
		{Place{2, 1}, []Place{{0, 1}, {1, 1}}},
	}
	columns := []Sum{{Place{0, 1}, []Place{{0, 0}}}, {Place{1, 1}, []Place{{1, 0}}}, {Place{2, 1}, []Place{{2, 0}}}}
	for name, c := range map[string]struct {
		d     Description[int]
		want  []Sum
		holds bool
	}{
		"total row":                  {counted(3).TotalRow("all"), rows, true},
		"total row in a column":      {counted(3).TotalRow("all", "tens"), rows[1:], true},
		"row of rows":                {counted(3).SumRow("all", []string{"a", "b"}), rows, true},
		"one too many":               {counted(4).TotalRow("all"), rows, false},
		"total column, ten times it": {counted(3).TotalColumn("tens", "ones"), columns, false},
	} {
		filled := c.d.Fill(0)
		if diff := cmp.Diff(c.want, filled.Sums); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if err := filled.CheckSums(); (err == nil) != c.holds || err != nil && !errors.Is(err, figure.ErrClash) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestSumOfNothing: a sum of a row or column that is not in the table cannot be written.
func TestSumOfNothing(t *testing.T) {
	for name, d := range map[string]Description[int]{
		"total":  counted(3).TotalRow("everyone"),
		"part":   counted(3).SumRow("all", []string{"c"}),
		"within": counted(3).TotalRow("all", "hundreds"),
		"second": counted(3).TotalRow("all", "tens", "hundreds"),
		"a part": counted(3).SumRow("all", []string{"a", "c"}),
		"two":    counted(3).TotalRow("all").TotalRow("everyone"),
		"column": counted(3).TotalColumn("hundreds"),
	} {
		if err := d.Fill(0).WriteJSON(io.Discard, figure.Finnish); !errors.Is(err, figure.ErrClash) {
			t.Errorf("%s: %v", name, err)
		}
		if err := d.Fill(0).CheckSums(); !errors.Is(err, figure.ErrClash) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestEverySumIsChecked: each that does not hold is a fault, with its cell, what stands there and what it should be.
func TestEverySumIsChecked(t *testing.T) {
	filled := counted(3).TotalRow("all").TotalColumn("tens", "ones").Fill(0)
	filled.Cells[2][1].Figure = Respondents(31, 40)
	const want = `table = made.up: contradicting: tens of all is 31 (n 40), its parts are 30
table = made.up: contradicting: tens of a is 10 (n 40), its parts are 1
table = made.up: contradicting: tens of b is 20 (n 40), its parts are 2
table = made.up: contradicting: tens of all is 31 (n 40), its parts are 3`
	if err := filled.CheckSums(); err == nil || err.Error() != want {
		t.Error(err)
	}
}

// TestDecimals: decimals and rounding belong to the column; another column declared from it keeps its own.
func TestDecimals(t *testing.T) {
	row := One("all", figure.Labels{})
	half := Share("half", figure.Labels{}, func(int, Heading) figure.Figure {
		return figure.Share(81, 160, figure.OverEveryone) // 50.625 %
	})
	filled := Describe(
		"made.up",
		"1",
		figure.Labels{},
		row,
		half,
		half.Decimals(2),
		half.Decimals(2).Rounded(figure.HalfEven),
		half.Rounded(figure.RoundDown),
		half.Of(2006),
	).Fill(0)
	var got []string
	for j := range filled.Columns {
		got = append(got, filled.Print(0, j, figure.English))
	}
	if diff := cmp.Diff([]string{"51%", "50.63%", "50.62%", "50%", "51%"}, got); diff != "" {
		t.Error(diff)
	}
	if filled.Columns[4].Edition != 2006 || filled.Columns[0].Edition != 0 {
		t.Errorf("editions %d and %d", filled.Columns[4].Edition, filled.Columns[0].Edition)
	}
}

// TestTablesMayStop: a loop over the tables of a catalogue may end after the first; each is found by its id.
func TestTablesMayStop(t *testing.T) {
	c := Catalogue[int]{Tables: []Description[int]{counted(3), counted(4), counted(5)}}
	seen := 0
	for range c.All(0) {
		seen++
	}
	for range c.All(0) {
		seen++
		break
	}
	if seen != 4 {
		t.Errorf("%d tables", seen)
	}
	units := figure.Labels{"yksiköitä", "enheter", "units"}
	other := counted(5)
	other.ID = "other"
	c = Catalogue[int]{Counted: units, Tables: []Description[int]{counted(3), other},
		Edition: func(year int) Edition { return Edition{Year: year, Date: "x"} }}
	x := c.Table(2016, "other")
	if x.ID != "other" || x.Counted != units || x.Edition != (Edition{2016, "x"}) || x.Print(2, 0, figure.English) != "5" {
		t.Errorf("%+v", x)
	}
	if x = c.Table(2016, "third"); x.ID != "third" || x.Rows != nil || x.Columns != nil {
		t.Errorf("%+v", x)
	}
}
