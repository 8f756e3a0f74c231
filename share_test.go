package barometer_test

import (
	"bytes"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
)

// longFile returns a CSV file of more than 2 MiB of synthetic responses, which is read by several goroutines, some of
// its rows faulty: an id that stands twice, and a count that is none.
func longFile(t *testing.T) string {
	t.Helper()
	responses := randoms(250, 41)
	var file bytes.Buffer
	for i := 0; file.Len() < 5<<19; i++ {
		var part bytes.Buffer
		for j := range responses {
			responses[j].ID = fmt.Sprintf("unit %d-%d", i, j)
			if j%83 == 7 {
				responses[j].ID = fmt.Sprintf("unit %d-%d", i/2, j)
			}
		}
		if err := barometer.WriteCSV(&part, slices.Values(responses)); err != nil {
			t.Fatal(err)
		}
		header, rows, _ := strings.Cut(part.String(), "\n")
		if i == 0 {
			file.WriteString(header + "\n")
		}
		file.WriteString(strings.ReplaceAll(rows, ";43;", ";4 3;"))
	}
	return file.String()
}

// TestLongFilesComputeTheSame: a file that several goroutines read gives the tables, the counts and the faults that its
// responses give when they are read and added one by one.
func TestLongFilesComputeTheSame(t *testing.T) {
	file := longFile(t)
	reader := barometer.Reader{Edition: barometer.Edition2011(), Before: barometer.Edition2006()}
	one, faults := reader.Tally(), []string(nil)
	in := reader.CSV(strings.NewReader(file))
	for r, err := range in.All() {
		if err == nil {
			err = one.Add(&r)
		}
		if err != nil {
			faults = append(faults, err.Error())
		}
	}
	read := in.Read()
	if read.Counted < 500 || read.Refused < 20 || len(faults) != int(read.Refused) {
		t.Fatalf("%+v, %d faults: nothing is shown", read, len(faults))
	}
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(4))
	report, err := reader.CSV(strings.NewReader(file)).Compute()
	if d := cmp.Diff(strings.Join(faults, "\n"), fmt.Sprint(err)); d != "" {
		t.Errorf("faults: %s", d)
	}
	if d := cmp.Diff(read, report.Read); d != "" {
		t.Errorf("rows: %s", d)
	}
	if tables(t, report) != tables(t, one.Report()) {
		t.Error("the tables differ")
	}
}
