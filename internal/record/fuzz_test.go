package record

import (
	"encoding/csv"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
)

// Whatever this package reads without a fault, encoding/csv reads the same way;
// and the pieces that a file comes in make no difference.
func FuzzReader(f *testing.F) {
	for _, c := range files {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		limits := Limits{RecordBytes: 50}
		got := dump(NewReader(strings.NewReader(in), limits, nil))
		if d := cmp.Diff(got, dump(NewReader(iotest.OneByteReader(strings.NewReader(in)), limits, nil))); d != "" {
			t.Errorf("in pieces:\n%s", d)
		}
		compare(t, in)
	})
}

// compare reads in both ways as far as both go.
func compare(t *testing.T, in string) {
	ours := NewReader(strings.NewReader(in), Limits{}, nil)
	header, err := ours.Header()
	plain := strings.TrimPrefix(in, "\xef\xbb\xbf")
	if err != nil || strings.HasPrefix(strings.ToLower(strings.Trim(plain, "\"\r\n")), "sep=") {
		return
	}
	theirs := csv.NewReader(strings.NewReader(plain))
	theirs.Comma = ours.Separator()
	theirs.FieldsPerRecord = -1
	for got := header; err == nil; got, _, err = ours.Read() {
		want, e := theirs.Read()
		if e != nil {
			t.Fatalf("%q: %q, but encoding/csv says %v", in, got, e)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Fatalf("%q:\n%s", in, d)
		}
	}
	if _, e := theirs.Read(); err == io.EOF && e != io.EOF {
		t.Errorf("%q: at the end, but encoding/csv says %v", in, e)
	}
}
