package main

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// model is a small table with its totals last, and what is printed of each cell.
type model struct {
	rows, columns int // with the totals
	of            base
	rule          figure.Rounding
	cells         [][]int
	prints        [][]func(k, n int) bool
	text          [][]string
}

// drawn returns a random table of at most most persons and what is printed of it; the number of all is always printed.
func drawn(rng *rand.Rand, most int) model {
	m := model{
		rows:    2 + rng.IntN(2),
		columns: 2 + rng.IntN(3),
		of:      base(1 + rng.IntN(3)),
		rule:    figure.Rounding(1 + rng.IntN(3)),
	}
	m.cells = empty(m.rows, m.columns)
	for range rng.IntN(most + 1) {
		m.cells[rng.IntN(m.rows-1)][rng.IntN(m.columns-1)]++
	}
	totals(m.cells)
	for r, line := range m.cells {
		m.prints, m.text = append(m.prints, nil), append(m.text, nil)
		for c, k := range line {
			kind := rng.IntN(6)
			if r == m.rows-1 && c == m.columns-1 {
				kind = 0
			}
			text, holds := m.print(kind, k, m.whole(m.cells, r, c))
			m.text[r], m.prints[r] = append(m.text[r], text), append(m.prints[r], holds)
		}
	}
	return m
}

// falsify changes one figure that is not the number of all.
func (m *model) falsify(rng *rand.Rand) {
	r, c := rng.IntN(m.rows), rng.IntN(m.columns-1)
	k, n := m.cells[r][c]+1+rng.IntN(2), max(m.whole(m.cells, r, c), 1)
	m.text[r][c], m.prints[r][c] = m.print(rng.IntN(4), k, n)
}

// print returns what is printed of k among n, and which k among n are printed so, in whole numbers.
func (m model) print(kind, k, n int) (string, func(k, n int) bool) {
	switch {
	case kind == 0:
		return fmt.Sprint(k), func(x, _ int) bool { return x == k }
	case kind == 1 && n > 0 || kind == 2 && n > 0:
		p := percent(k, n, m.rule)
		return fmt.Sprintf("%d %%", p), func(x, n int) bool { return n > 0 && percent(x, n, m.rule) == p }
	case kind == 3 && k > 0:
		return fmt.Sprintf("yli %d", k-1), func(x, _ int) bool { return x > k-1 }
	}
	return "", func(int, int) bool { return true }
}

// percent rounds 100·k/n.
func percent(k, n int, rule figure.Rounding) int {
	down, rest := 100*k/n, 100*k%n
	up := 2*rest > n || 2*rest == n && (rule == figure.HalfUp || down%2 == 1)
	if up && rule != figure.RoundDown {
		down++
	}
	return down
}

// whole returns the number that a share in a cell is of.
func (m model) whole(cells [][]int, r, c int) int {
	if m.of != ofRow {
		r = m.rows - 1
	}
	if m.of != ofColumn {
		c = m.columns - 1
	}
	return cells[r][c]
}

func empty(rows, columns int) [][]int {
	cells := make([][]int, rows)
	for r := range cells {
		cells[r] = make([]int, columns)
	}
	return cells
}

// totals fills the last row and column with sums.
func totals(cells [][]int) {
	rows, columns := len(cells)-1, len(cells[0])-1
	clear(cells[rows])
	for r := range rows {
		cells[r][columns] = 0
		for c := range columns {
			cells[r][columns] += cells[r][c]
			cells[rows][c] += cells[r][c]
		}
		cells[rows][columns] += cells[r][columns]
	}
}

// every calls with each table of n persons.
func (m model) every(n int, call func([][]int)) {
	cells := empty(m.rows, m.columns)
	var fill func(i, left int)
	fill = func(i, left int) {
		r, c := i/(m.columns-1), i%(m.columns-1)
		if i == (m.rows-1)*(m.columns-1)-1 {
			cells[r][c] = left
			totals(cells)
			call(cells)
			return
		}
		for k := range left + 1 {
			cells[r][c] = k
			fill(i+1, left-k)
		}
	}
	fill(0, n)
}

// fits reports whether the table prints as the cells of the model that are chosen.
func (m model) fits(cells [][]int, chosen func(r, c int) bool) bool {
	for r, line := range cells {
		for c, k := range line {
			if chosen(r, c) && !m.prints[r][c](k, m.whole(cells, r, c)) {
				return false
			}
		}
	}
	return true
}

// file returns the model as it would be typed.
func (m model) file() string {
	var b strings.Builder
	for c := range m.columns - 1 {
		fmt.Fprintf(&b, ";c%d", c)
	}
	b.WriteString(";total\n")
	for r, line := range m.text {
		name := fmt.Sprintf("r%d", r)
		if r == m.rows-1 {
			name = "total"
		}
		b.WriteString(name + ";" + strings.Join(line, ";") + "\n")
	}
	return b.String()
}

// solved returns the tables that the program finds, in order; at most most.
func (m model) solved(t *testing.T, most int) (tables []string, found solution) {
	s := settings{of: m.of, by: figure.Convention{Rounding: m.rule}, max: most, budget: 10_000_000}
	read, faults := readTable(strings.NewReader(m.file()), s)
	if len(faults) > 0 {
		t.Fatalf("%s%v", m.file(), faults)
	}
	found, err := solve(read, s)
	if err != nil {
		t.Fatalf("%s%v", m.file(), err)
	}
	for _, a := range found.tables {
		cells := empty(m.rows, m.columns)
		for _, at := range read.places() {
			n, _, _ := a.Of(at.name()).Counts()
			cells[at.row][at.column] = int(n)
		}
		tables = append(tables, fmt.Sprint(cells))
	}
	slices.Sort(tables)
	return tables, found
}

// TestBrute: the tables found are those that trying every table of as many persons finds, and what clashes cannot be
// true together in any table of up to a few persons more.
func TestBrute(t *testing.T) {
	const most = 7
	rng := rand.New(rand.NewPCG(2012, 2005))
	all := func(int, int) bool { return true }
	outcomes := map[string]int{}
	for i := range 1500 {
		m := drawn(rng, most)
		if i%2 == 1 {
			m.falsify(rng)
		}
		var want []string
		m.every(m.cells[m.rows-1][m.columns-1], func(cells [][]int) {
			if m.fits(cells, all) {
				want = append(want, fmt.Sprint(cells))
			}
		})
		slices.Sort(want)
		got, found := m.solved(t, 100_000)
		if diff := cmp.Diff(want, got); diff != "" || !found.complete || i%2 == 0 && len(got) == 0 {
			t.Fatalf("%v, %v, complete %v:\n%s(-want +got)\n%s", m.of, m.rule, found.complete, m.file(), diff)
		}
		if len(want) > 0 {
			outcomes["some"]++
			m.checkSpans(t, found, len(want) > 1)
			continue
		}
		outcomes["none"]++
		m.checkClash(t, found, most+2)
	}
	t.Log(slices.Sorted(maps.Keys(outcomes)), outcomes)
	if outcomes["some"] < 500 || outcomes["none"] < 200 {
		t.Errorf("one-sided: %v", outcomes)
	}
}

// checkSpans compares what cells can be by all tables with what they can be when only one table is asked for.
func (m model) checkSpans(t *testing.T, all solution, others bool) {
	_, one := m.solved(t, 1)
	if one.more != others || one.complete == others {
		t.Errorf("%sothers %v: more %v, complete %v", m.file(), others, one.more, one.complete)
	}
	for at, x := range all.cells {
		if diff := cmp.Diff(fmt.Sprint(x), fmt.Sprint(one.cells[at])); diff != "" {
			t.Errorf("%s%v (-by all tables +by the system)\n%s", m.file(), at, diff)
		}
	}
}

// checkClash looks for a table in which everything that is said to clash is true.
func (m model) checkClash(t *testing.T, found solution, most int) {
	clash := map[place]bool{}
	for _, x := range found.clash {
		clash[x.at] = true
	}
	if len(clash) == 0 || !found.minimal {
		t.Errorf("%sclash %v, minimal %v", m.file(), found.clash, found.minimal)
	}
	for n := range most + 1 {
		m.every(n, func(cells [][]int) {
			if m.fits(cells, func(r, c int) bool { return clash[place{r, c}] }) {
				t.Fatalf("%s%v is true of %v", m.file(), clash, cells)
			}
		})
	}
}

// FuzzTable shows that no input panics, and that a table is either answered or refused with a reason.
func FuzzTable(f *testing.F) {
	f.Add(string(synthetic))
	f.Add(";a;b\nx;5 (50 %);noin puolet\n\"y;1\n")
	f.Add("=x,total,a\n'-1,..,joka kymmenes\ntotal,10 - 20,\n")
	f.Fuzz(func(t *testing.T, in string) {
		out, faults, status := ran(in, "-max", "2", "-budget", "200")
		if (status == 2) != (faults != "") || (status == 2) == (out != "") {
			t.Errorf("status %d\n%s%s", status, out, faults)
		}
	})
}
