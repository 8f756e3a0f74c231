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

func BenchmarkReader(b *testing.B) {
	quoted := survey(1000)
	for _, c := range []struct{ name, in string }{
		{"quotes", quoted},
		{"plain", strings.ReplaceAll(quoted, "\"", "")},
		{"narrow", strings.Repeat("1;2;3;4;5;6\r\n", 20000)},
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
	for {
		if _, _, err := r.Read(); err == io.EOF {
			return
		} else if err != nil {
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
