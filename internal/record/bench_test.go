package record

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"
)

// survey is the answers of n units, a hundred cells each, every tenth quoted.
func survey(n int) string {
	var b strings.Builder
	for row := range n + 1 {
		for col := range 100 {
			if col > 0 {
				b.WriteByte(';')
			}
			if col%10 == 9 {
				fmt.Fprintf(&b, "\"työ %d\"", row)
			} else {
				fmt.Fprint(&b, row*col%1000)
			}
		}
		b.WriteString("\r\n")
	}
	return b.String()
}

// sparse is the answers of n units to 367 questions, of which they answer every third or fourth in runs.
func sparse(n int) string {
	var b strings.Builder
	for row := range n + 1 {
		for col := range 367 {
			if col > 0 {
				b.WriteByte(';')
			}
			if row == 0 || col%56 < 16 {
				fmt.Fprint(&b, (row+1)*(col+7)%9973)
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func BenchmarkReader(b *testing.B) {
	quoted := survey(1000)
	for _, c := range []struct{ name, in string }{
		{"quotes", quoted},
		{"plain", strings.ReplaceAll(quoted, "\"", "")},
		{"narrow", strings.Repeat("1;2;3;4;5;6\r\n", 20000)},
		{"sparse", sparse(1000)},
	} {
		b.Run(c.name+"/record", func(b *testing.B) {
			b.SetBytes(int64(len(c.in)))
			b.ReportAllocs()
			for b.Loop() {
				readOurs(b, c.in)
			}
		})
		b.Run(c.name+"/encoding-csv", func(b *testing.B) {
			b.SetBytes(int64(len(c.in)))
			b.ReportAllocs()
			for b.Loop() {
				readTheirs(b, c.in)
			}
		})
	}
}

func readOurs(b *testing.B, in string) {
	r := NewReader(strings.NewReader(in), Limits{}, nil)
	if _, err := r.Header(); err != nil {
		b.Fatal(err)
	}
	cut := r.Cutter()
	for {
		x, err := r.Next()
		if err == io.EOF {
			return
		}
		if err == nil {
			_, err = cut.Cells(x)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}

func readTheirs(b *testing.B, in string) {
	r := csv.NewReader(strings.NewReader(in))
	r.Comma, r.ReuseRecord = ';', true
	for {
		if _, err := r.Read(); err == io.EOF {
			return
		} else if err != nil {
			b.Fatal(err)
		}
	}
}
