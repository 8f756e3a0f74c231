package system

import (
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// hidden is a table of whole numbers that a system is made of; its last row and column are the sums.
type hidden [][]int64

func newHidden(r *rand.Rand, rows, columns, most int) hidden {
	h := make(hidden, rows+1)
	for i := range h {
		h[i] = make([]int64, columns+1)
	}
	for i := range rows {
		for j := range columns {
			n := int64(r.IntN(most + 1))
			if r.IntN(6) == 0 {
				n = 0
			}
			h[i][j] = n
			h[i][columns] += n
			h[rows][j] += n
			h[rows][columns] += n
		}
	}
	return h
}

func cellName(i, j int) string { return fmt.Sprintf("x%d.%d", i, j) }

// printing says what of a table is printed.
type printing struct {
	decimals                   int
	rule                       figure.Rounding
	row, column, total, margin func() bool // of each figure, whether it is printed
}

// system returns the hidden table's system: a cell is unknown, sums are sums, and what is printed is stated. A
// stated figure is passed through the printer, which may falsify it.
func (h hidden) system(p printing, falsify func(kind string, exact, whole int64) int64) *System {
	var s System
	rows, columns := len(h)-1, len(h[0])-1
	for i := range h {
		for j := range h[i] {
			must(s.Whole(cellName(i, j), figure.RangeFrom(0)))
		}
	}
	for i := range h {
		parts := names(columns, func(j int) string { return cellName(i, j) })
		must(s.Add(Say(fmt.Sprint("row ", i), "sum").Sum(cellName(i, columns), parts...)))
	}
	for j := range columns + 1 {
		parts := names(rows, func(i int) string { return cellName(i, j) })
		must(s.Add(Say(fmt.Sprint("column ", j), "sum").Sum(cellName(rows, j), parts...)))
	}
	share := func(kind string, i, j, wi, wj int, printed func() bool) {
		whole := h[wi][wj]
		if whole == 0 || !printed() || i == wi && j == wj {
			return
		}
		part := falsify(kind, h[i][j], whole)
		shown := figure.Print(figure.Of(part, whole), figure.Percent, p.decimals, p.rule)
		st := Say(kind+" "+cellName(i, j), "table").By(figure.Convention{Rounding: p.rule})
		must(s.Add(st.Quotient(cellName(i, j), cellName(wi, wj), shown)))
	}
	for i := range h {
		for j := range h[i] {
			share("row %", i, j, i, columns, p.row)
			if i < rows {
				share("column %", i, j, rows, j, p.column)
			}
			if i < rows && j < columns {
				share("total %", i, j, rows, columns, p.total)
			}
			if (i == rows || j == columns) && p.margin() {
				must(s.Add(Say("margin "+cellName(i, j), "table").Equals(cellName(i, j), falsify("margin", h[i][j], 0))))
			}
		}
	}
	return &s
}

func names(n int, name func(int) string) []string {
	list := make([]string, n)
	for i := range list {
		list[i] = name(i)
	}
	return list
}

func (h hidden) assignment(s *System) Assignment {
	var values []figure.Ratio
	for _, row := range h {
		for _, n := range row {
			values = append(values, figure.Whole(n))
		}
	}
	return s.assignment(values)
}

func truthful(_ string, exact, _ int64) int64 { return exact }

// oneFalse returns a printer that moves the n-th figure it is given.
func oneFalse(r *rand.Rand, n int) func(string, int64, int64) int64 {
	at := 0
	return func(kind string, exact, whole int64) int64 {
		at++
		if at != n+1 {
			return exact
		}
		off := 1 + int64(r.IntN(3)) + whole/int64(4+r.IntN(10))
		if r.IntN(2) == 0 && exact >= off {
			return exact - off
		}
		return exact + off
	}
}

func some01(r *rand.Rand, outOf int) func() bool {
	k := r.IntN(outOf + 1)
	return func() bool { return r.IntN(outOf) < k }
}

func anyPrinting(r *rand.Rand) printing {
	rules := slices.Collect(figure.Roundings())
	return printing{
		decimals: r.IntN(2), rule: rules[r.IntN(3)],
		row: some01(r, 3), column: some01(r, 3), total: some01(r, 3), margin: some01(r, 2),
	}
}

var many = flag.Bool("many", false, "try all random systems")

// sample is how many of so many random systems a run tries: all with -many, a fifth by default, fewer in a short run.
func sample(n uint64) uint64 {
	switch {
	case *many:
		return n
	case testing.Short():
		return n / 15
	}
	return n / 5
}

// hardTable is the seed of the one table whose contradiction is proved minimal only by trying integer multiples of what
// the relaxation allows.
const hardTable = 3707

// The truth is never excluded, and a contradiction that is named is one, and minimal.
func TestRandomTables(t *testing.T) {
	count := sample(10_000)
	const shards = 4
	tallies := make([]map[string]int, shards)
	t.Run("tables", func(t *testing.T) {
		for shard := range uint64(shards) {
			tallies[shard] = map[string]int{}
			t.Run(fmt.Sprint(shard), func(t *testing.T) {
				t.Parallel()
				for seed := shard; seed < count && !t.Failed(); seed += shards {
					randomTable(t, seed, tallies[shard])
				}
				if shard == 0 && count <= hardTable {
					randomTable(t, hardTable, tallies[shard])
				}
			})
		}
	})
	sum := map[string]int{}
	for _, tally := range tallies {
		for what, n := range tally {
			sum[what] += n
		}
	}
	t.Log(sum)
	n := int(count)
	if sum["contradictory"] < n/2 || sum["not settled"]+sum["not proved minimal"] > 0 || sum["tight"] < sum["bounds"]/2 {
		t.Errorf("of %d tables: %v", n, sum)
	}
}

// randomTable checks one hidden table, with true figures and with one of them falsified.
func randomTable(t *testing.T, seed uint64, tally map[string]int) {
	r := rand.New(rand.NewPCG(seed, 17))
	h := newHidden(r, 2+r.IntN(3), 2+r.IntN(3), 1+r.IntN(80))
	p := anyPrinting(r)
	truthIn(t, seed, h, h.system(p, truthful), tally)
	s := h.system(p, oneFalse(r, r.IntN(12)))
	s.Budget = 100_000
	c, err := s.Contradiction()
	switch {
	case errors.Is(err, figure.ErrBudget):
		tally["not settled"]++
	case c.Found():
		tally["contradictory"]++
		coreHolds(t, seed, s, c)
		if !c.Minimal {
			tally["not proved minimal"]++
		}
	default:
		tally["possible after all"]++
	}
}

func truthIn(t *testing.T, seed uint64, h hidden, s *System, tally map[string]int) {
	t.Helper()
	s.Budget = 6_000
	truth := h.assignment(s)
	if !s.Satisfied(truth) {
		t.Errorf("seed %d: the truth does not satisfy its own figures", seed)
	}
	all, err := s.All()
	if err != nil {
		t.Errorf("seed %d: %v", seed, err)
	}
	for _, b := range all {
		tally["bounds"]++
		tally["tight"] += boolInt(b.Tight)
		if !b.Interval.Contains(truth.Of(b.Name)) {
			t.Errorf("seed %d: %v excludes the truth %v", seed, b, truth.Of(b.Name))
		}
	}
	if c, err := s.Contradiction(); c.Found() {
		t.Errorf("seed %d: %v %v", seed, c, err)
	}
}

func coreHolds(t *testing.T, seed uint64, s *System, c Contradiction) {
	t.Helper()
	if _, err := only(t, s, c.Names()...).Witness(); !errors.Is(err, figure.ErrClash) {
		t.Errorf("seed %d: %v: %v", seed, c, err)
	}
	for i := range c.Statements {
		less := only(t, s, slices.Delete(c.Names(), i, i+1)...)
		if a, err := less.Witness(); c.Minimal && (err != nil || !less.Satisfied(a)) {
			t.Errorf("seed %d: %v: without %s: %v", seed, c, c.Statements[i].Name, err)
		}
	}
}

// only returns the system of some statements.
func only(t *testing.T, s *System, names ...string) *System {
	t.Helper()
	less, err := s.Only(names...)
	if err != nil {
		t.Fatal(err)
	}
	return less
}
