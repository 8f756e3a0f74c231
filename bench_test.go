package barometer_test

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"slices"
	"sync"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/unit"
)

// TestAddAllocates: once every unit type and number of clients per instructor has been seen, adding a response
// allocates nothing.
func TestAddAllocates(t *testing.T) {
	responses := randoms(300, 13)
	all := tally(t, responses)
	i := 0
	if n := testing.AllocsPerRun(10*len(responses), func() {
		if err := all.Add(&responses[i%len(responses)]); err != nil {
			t.Fatal(err)
		}
		i++
	}); n != 0 {
		t.Errorf("%v allocations for a response", n)
	}
}

// BenchmarkAdd adds responses exactly, as a caller does and as a reader does that has validated them, and the same
// answers in a plain float64 loop over their filled cells.
func BenchmarkAdd(b *testing.B) {
	for _, c := range []struct {
		name      string
		responses []barometer.Response
	}{{"random", randoms(500, 13)}, {"synthetic", syntheticResponses(b)}} {
		cells, columns := flattened(b, c.responses)
		added := func(add func(*barometer.Tally, *barometer.Response) error) func(*testing.B) {
			return func(b *testing.B) {
				all := tally(b, c.responses)
				b.ReportAllocs()
				i := 0
				for b.Loop() {
					if err := add(all, &c.responses[i]); err != nil {
						b.Fatal(err)
					}
					if i++; i == len(c.responses) {
						i = 0
					}
				}
			}
		}
		b.Run(c.name+"/exact", added((*barometer.Tally).Add))
		b.Run(c.name+"/validated", added((*barometer.Tally).AddValid))
		b.Run(c.name+"/float64", func(b *testing.B) {
			var sums [16]columnSums
			for t := range sums {
				sums[t] = columnSums{make([]float64, columns), make([]float64, columns), make([]float64, columns)}
			}
			i := 0
			for b.Loop() {
				sums[c.responses[i].Unit.Type].add(&cells[i])
				if i++; i == len(c.responses) {
					i = 0
				}
			}
			filled := 0
			for i := range cells {
				filled += len(cells[i].columns)
			}
			b.ReportMetric(float64(filled)/float64(len(cells)), "cells/response")
		})
	}
}

// syntheticResponses returns those of the job in examples/barometer.
func syntheticResponses(tb testing.TB) (all []barometer.Response) {
	file, err := os.Open("examples/barometer/synthetic.csv")
	if err != nil {
		tb.Fatal(err)
	}
	defer file.Close()
	for r, err := range (barometer.Reader{}).CSV(file).All() {
		if err != nil {
			tb.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// flat is a response as a program without this library would hold it for its sums: the filled cells alone.
type flat struct {
	columns []int
	values  []float64 // the number, or 1 where the cell is an answer, each answer being a column of its own
	clients float64
}

// columnSums are the sums of the units of one type, by column.
type columnSums struct{ n, sum, weighted []float64 }

// add does what engineers write: the number of answers, their sum, and their sum weighted by clients.
func (s *columnSums) add(r *flat) {
	for i, c := range r.columns {
		x := r.values[i]
		s.n[c]++
		s.sum[c] += x
		s.weighted[c] += x * r.clients
	}
}

// flattened returns the filled cells of responses, and the number of columns that they are in.
func flattened(tb testing.TB, responses []barometer.Response) (cells []flat, columns int) {
	at := map[string]int{}
	for i := range responses {
		var members map[string]any
		text, err := json.Marshal(responses[i])
		if err == nil {
			err = json.Unmarshal(text, &members)
		}
		if err != nil {
			tb.Fatal(err)
		}
		delete(members, "unit.id")
		r := flat{clients: float64(responses[i].Clients.Clients().Int())}
		for _, key := range slices.Sorted(maps.Keys(members)) {
			x, number := members[key].(float64)
			if !number {
				key, x = key+"="+fmt.Sprint(members[key]), 1
			}
			if _, known := at[key]; !known {
				at[key] = len(at)
			}
			r.columns, r.values = append(r.columns, at[key]), append(r.values, x)
		}
		cells = append(cells, r)
	}
	return cells, len(at)
}

// TestReadAllocates: reading a response allocates for the response and its record, not for each of its answers.
func TestReadAllocates(t *testing.T) {
	if testing.Short() {
		t.Skip("counted without -short: the race detector, which runs with it, allocates as well")
	}
	responses := randoms(300, 14)
	var table, lines bytes.Buffer
	if err := errors.Join(barometer.WriteCSV(&table, slices.Values(responses)), barometer.WriteJSON(&lines,
		slices.Values(responses))); err != nil {
		t.Fatal(err)
	}
	const most = 40 // for a response of some hundred answers
	for name, read := range map[string]func(){
		"CSV":  func() { accepted(barometer.Reader{}.CSV(bytes.NewReader(table.Bytes()))) },
		"JSON": func() { accepted(barometer.Reader{}.JSON(bytes.NewReader(lines.Bytes()))) },
	} {
		if n := testing.AllocsPerRun(5, read) / float64(len(responses)); n > most {
			t.Errorf("%s: %.1f allocations for a response", name, n)
		}
	}
}

// BenchmarkRead reads the same bytes with encoding/csv alone, and with json.Valid, into responses, and into tables: of
// a survey, and of files as large as nobody has; -short leaves those out.
func BenchmarkRead(b *testing.B) {
	responses := randoms(1000, 14)
	for i := range responses {
		responses[i].ID = firstID
	}
	var table, lines bytes.Buffer
	if err := barometer.WriteCSV(&table, slices.Values(responses)); err != nil {
		b.Fatal(err)
	}
	if err := barometer.WriteJSON(&lines, slices.Values(responses)); err != nil {
		b.Fatal(err)
	}
	header, rows, _ := bytes.Cut(table.Bytes(), []byte("\n"))
	reader := barometer.Reader{Edition: barometer.Edition2011(), Before: barometer.Edition2006(),
		Limits: sheet.Limits{FileBytes: 1 << 40}} // a million lines of JSON are more than the default
	sizes := []int{211, 10_000, 100_000, 1_000_000}
	if testing.Short() {
		sizes = sizes[:2]
	}
	for _, n := range sizes {
		for _, c := range []struct {
			name string
			file func() io.Reader
			read func(io.Reader) int
		}{
			{"encoding/csv", func() io.Reader { return long(header, rows, n) }, plainCSV},
			{"CSV", func() io.Reader { return long(header, rows, n) }, func(r io.Reader) int { return accepted(reader.CSV(r)) }},
			{"CSV to tables", func() io.Reader { return long(header, rows, n) },
				func(r io.Reader) int { return tallied(reader.CSV(r)) }},
			{"json.Valid", func() io.Reader { return long(nil, lines.Bytes(), n) }, validJSON},
			{"JSON", func() io.Reader { return long(nil, lines.Bytes(), n) },
				func(r io.Reader) int { return accepted(reader.JSON(r)) }},
		} {
			b.Run(fmt.Sprintf("%d/%s", n, c.name), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if got := c.read(c.file()); got != n {
						b.Fatal(got)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/response")
			})
		}
	}
}

// firstID is the id of each row that a long file repeats.
const firstID = "unit-0000000"

// long returns a file of so many rows, which repeats some with ids of their own: it takes the room of those.
func long(header, rows []byte, n int) io.Reader {
	file := &repeated{rows: bytes.SplitAfter(bytes.Clone(rows), []byte("\n")), n: n}
	file.rows = file.rows[:len(file.rows)-1] // nothing stands after the last line
	if header != nil {
		file.left = append(bytes.Clone(header), '\n')
	}
	return file
}

// repeated is what is left of a long file.
type repeated struct {
	rows    [][]byte
	left    []byte // of the line that is read
	next, n int
}

func (f *repeated) Read(p []byte) (n int, err error) {
	for n < len(p) {
		if len(f.left) == 0 {
			if f.next == f.n {
				return n, io.EOF
			}
			f.left = f.rows[f.next%len(f.rows)]
			id := f.left[bytes.Index(f.left, []byte(firstID[:5])):][:len(firstID)]
			copy(id, fmt.Sprintf("%s%07d", firstID[:5], f.next))
			f.next++
		}
		copied := copy(p[n:], f.left)
		n, f.left = n+copied, f.left[copied:]
	}
	return n, nil
}

// tallied counts the responses of a report.
func tallied(responses *barometer.Responses) int {
	report, err := responses.Compute()
	if err != nil {
		return -1
	}
	return int(report.Read.Counted)
}

// validJSON counts the lines that are JSON.
func validJSON(r io.Reader) (n int) {
	for lines := bufio.NewScanner(r); lines.Scan(); {
		if json.Valid(lines.Bytes()) {
			n++
		}
	}
	return n
}

// accepted counts the responses without a fault.
func accepted(responses *barometer.Responses) (n int) {
	for _, err := range responses.All() {
		if err == nil {
			n++
		}
	}
	return n
}

// plainCSV counts the rows below the header.
func plainCSV(r io.Reader) (n int) {
	in := csv.NewReader(r)
	in.Comma = ';'
	in.ReuseRecord = true
	for {
		if _, err := in.Read(); err != nil {
			return n - 1
		}
		n++
	}
}

// BenchmarkWrite writes responses, each validated again, beside encoding/csv and encoding/json writing the same cells
// and members.
func BenchmarkWrite(b *testing.B) {
	responses := randoms(500, 14)
	var table, lines bytes.Buffer
	if err := errors.Join(barometer.WriteCSV(&table, slices.Values(responses)),
		barometer.WriteJSON(&lines, slices.Values(responses))); err != nil {
		b.Fatal(err)
	}
	in := csv.NewReader(&table)
	in.Comma = ';'
	rows, err := in.ReadAll()
	if err != nil {
		b.Fatal(err)
	}
	var members []map[string]any
	for line := range bytes.Lines(lines.Bytes()) {
		var m map[string]any
		if err := json.Unmarshal(line, &m); err != nil {
			b.Fatal(err)
		}
		members = append(members, m)
	}
	for _, c := range []struct {
		name  string
		write func() error
	}{
		{"encoding/csv", func() error { return csv.NewWriter(io.Discard).WriteAll(rows[1:]) }},
		{"CSV", func() error { return barometer.WriteCSV(io.Discard, slices.Values(responses)) }},
		{"encoding/json", func() error {
			out := json.NewEncoder(io.Discard)
			for _, m := range members {
				if err := out.Encode(m); err != nil {
					return err
				}
			}
			return nil
		}},
		{"JSON", func() error { return barometer.WriteJSON(io.Discard, slices.Values(responses)) }},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := c.write(); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(responses)), "ns/response")
		})
	}
}

// BenchmarkTables makes every table of a report, and counts their rows.
func BenchmarkTables(b *testing.B) {
	report := tally(b, randoms(5000, 14)).Report()
	for b.Loop() {
		n := 0
		for table := range report.Tables() {
			n += len(table.Rows)
		}
		if n == 0 {
			b.Fatal("no rows")
		}
	}
}

// BenchmarkMerge adds the same responses on one goroutine, and half of them on each of two whose tallies are merged.
func BenchmarkMerge(b *testing.B) {
	responses := randoms(500, 15)
	const rounds = 100 // times the responses are added
	add := func(part []barometer.Response) *barometer.Tally {
		t := new(barometer.Tally)
		for range rounds {
			for i := range part {
				if err := t.Add(&part[i]); err != nil {
					b.Error(err)
				}
			}
		}
		return t
	}
	b.Run("one", func(b *testing.B) {
		for b.Loop() {
			add(responses)
		}
	})
	b.Run("two", func(b *testing.B) {
		for b.Loop() {
			var halves [2]*barometer.Tally
			var done sync.WaitGroup
			for i := range halves {
				done.Go(func() { halves[i] = add(responses[i*250 : (i+1)*250]) })
			}
			done.Wait()
			if err := halves[0].Merge(halves[1]); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// plain is a unit as a program without this library would hold it.
type plain struct {
	kind              int
	answered, counted bool
	shares            [5]float64
	clients           float64
}

func plains(responses []barometer.Response) []plain {
	all := make([]plain, len(responses))
	for i, r := range responses {
		p := plain{
			kind:     int(r.Unit.Type),
			answered: r.Funding.Given(),
			counted:  r.Clients.Clients().Given(),
			clients:  float64(r.Clients.Clients().Int()),
		}
		for s := range b12.Options().Sources() {
			p.shares[s-1] = r.Funding.Share(s).InexactFloat64() / 100
		}
		all[i] = p
	}
	return all
}

// pools are the unit types one by one, all of them, and all but social enterprises, as the tables have them.
const (
	everyone = 8
	without  = 9
	pools    = 10
)

// sums is what the float64 loop keeps of a pool of units.
type sums struct {
	n, clients    float64
	sum, weighted [5]float64
	shares        [5][]float64
}

// floats computes the funding tables in float64: means, weighted means and spreads by pool and source.
func floats(units []plain) (tables [pools][5][11]float64) {
	var all [pools]sums
	for _, u := range units {
		if !u.answered {
			continue
		}
		all[u.kind].add(u)
		all[everyone].add(u)
		if u.kind != int(unit.SocialEnterprise) {
			all[without].add(u)
		}
	}
	for p := range all {
		for s := range all[p].shares {
			tables[p][s] = all[p].answers(s)
		}
	}
	return tables
}

func (a *sums) add(u plain) {
	a.n++
	if u.counted {
		a.clients += u.clients
	}
	for s, share := range u.shares {
		a.sum[s] += share
		a.shares[s] = append(a.shares[s], share)
		if u.counted {
			a.weighted[s] += share * u.clients
		}
	}
}

// answers returns mean, weighted mean, minimum, lower quartile, median, upper quartile, maximum, and the shares of
// units above none, below a half, above a third and above a half.
func (a *sums) answers(s int) (out [11]float64) {
	sorted := a.shares[s]
	if len(sorted) == 0 {
		return out
	}
	slices.Sort(sorted)
	n := len(sorted)
	at := func(p float64) float64 { return sorted[max(int(math.Ceil(p*float64(n))), 1)-1] }
	out = [11]float64{
		a.sum[s] / a.n,
		a.weighted[s] / a.clients,
		sorted[0],
		at(0.25),
		(sorted[(n-1)/2] + sorted[n/2]) / 2,
		at(0.75),
		sorted[n-1],
	}
	for _, share := range sorted {
		for i, holds := range [4]bool{share > 0, share < 0.5, share > 1./3, share > 0.5} {
			if holds {
				out[7+i] += 1 / float64(n)
			}
		}
	}
	return out
}

// exact computes the same with the library.
func exact(responses []barometer.Response) (tables [pools][5][11]figure.Figure, err error) {
	var t funding.Tally
	for i := range responses {
		if err := t.Add(responses[i].Unit.Type, responses[i].Funding, responses[i].Clients.Clients()); err != nil {
			return tables, err
		}
	}
	for p := range tables {
		g := unit.Of(unit.Type(p))
		switch p {
		case everyone:
			g = unit.Everyone
		case without:
			g = unit.Everyone.Without(unit.SocialEnterprise)
		}
		for s := range b12.Options().Sources() {
			d := t.Spread(g, s)
			tables[p][s-1] = [11]figure.Figure{
				t.Mean(
					g,
					s,
				), t.WeightedMean(g, s), d.Min(), d.Quantile(figure.Of(1, 4)), d.Median(), d.Quantile(figure.Of(3, 4)), d.Max(),
				d.Above(figure.Whole(0)), d.Below(figure.Of(1, 2)), d.Above(figure.Of(1, 3)), d.Above(figure.Of(1, 2)),
			}
		}
	}
	return tables, nil
}

// TestFloats: the float64 loop computes the same tables, as near as float64 can.
func TestFloats(t *testing.T) {
	responses := randoms(2000, 16)
	got, err := exact(responses)
	if err != nil {
		t.Fatal(err)
	}
	compared := 0
	for p, table := range floats(plains(responses)) {
		for s, row := range table {
			for i, want := range row {
				f := got[p][s][i]
				if !f.Defined() {
					continue
				}
				compared++
				if x, _ := f.Ratio.Rat().Float64(); math.Abs(x-want) > 1e-9 {
					t.Errorf("pool %d, source %d, answer %d: %v, float64 %v", p, s+1, i, x, want)
				}
			}
		}
	}
	if compared != (pools-1)*5*11 { // type 0 is no type
		t.Errorf("%d figures compared", compared)
	}
}

// BenchmarkFunding computes the funding tables of 50 000 units exactly, and in a plain float64 loop.
func BenchmarkFunding(b *testing.B) {
	var responses []barometer.Response
	for some := randoms(5000, 17); len(responses) < 50_000; {
		responses = append(responses, some...)
	}
	units := plains(responses)
	b.Run("exact", func(b *testing.B) {
		for b.Loop() {
			if _, err := exact(responses); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("float64", func(b *testing.B) {
		for b.Loop() {
			floats(units)
		}
	})
}
