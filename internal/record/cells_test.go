package record

import (
	"encoding/csv"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestCellsAcrossBlocks: lines of every length up to a few blocks, with cells that begin, end and lie across their
// borders, are cut as encoding/csv cuts them, with quotes and without.
func TestCellsAcrossBlocks(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2)) // a fixed seed
	for _, letters := range []string{"a;", ";", "a", "a;;;;;;;;;;;;", "aaaaaaaaaaaaaaaaa;", "aä;"} {
		for size := range 4 * block {
			line := make([]rune, size)
			for i := range line {
				line[i] = []rune(letters)[random.IntN(len([]rune(letters)))]
			}
			plain := string(line)
			quoted := `"` + strings.ReplaceAll(plain, ";", `";"`) + `"`
			for _, text := range []string{plain, quoted} {
				if text == "" {
					continue // no record
				}
				if d := cmp.Diff(csvCells(t, text), cutCells(t, text+"\n")); d != "" {
					t.Fatalf("%q:\n%s", text, d)
				}
			}
		}
	}
}

// csvCells returns what encoding/csv makes of a line: the cells that are not empty, and how many there are in all.
func csvCells(t *testing.T, line string) (all []string) {
	r := csv.NewReader(strings.NewReader(line))
	r.Comma = ';'
	fields, err := r.Read()
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range fields {
		if f != "" {
			all = append(all, fmt.Sprint(i, f))
		}
	}
	return append(all, fmt.Sprint(len(fields)))
}

func cutCells(t *testing.T, record string) (all []string) {
	c := Cutter{limits: Default(), sep: ';'}
	n, err := c.cut([]byte(record))
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range c.cells {
		all = append(all, fmt.Sprint(x.Column, string(x.Text)))
	}
	return append(all, fmt.Sprint(n))
}
