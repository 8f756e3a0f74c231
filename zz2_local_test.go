package barometer

import (
	"bytes"
	"cmp"
	"io"
	"os"
	"runtime"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/internal/record"
)

func TestLocalStages(t *testing.T) {
	data, err := os.ReadFile(cmp.Or(os.Getenv("S"), "/tmp/w/s20k.csv"))
	if err != nil {
		t.Skip()
	}
	runtime.LockOSThread()
	runtime.GOMAXPROCS(1)
	measure := func(f func()) float64 {
		start := cpu()
		f()
		return (cpu() - start) / 20000 * 1e6
	}
	stages := []string{"next", "cut", "take", "validate", "add"}
	times := make([][]float64, len(stages))
	lines := func(cut bool) func() {
		return func() {
			r := record.NewReader(bytes.NewReader(data), record.Limits{}, nil)
			r.Header()
			c := r.Cutter()
			for {
				x, err := r.Next()
				if err == io.EOF {
					break
				}
				if cut {
					c.Cells(x)
				}
			}
		}
	}
	read := func(validate, add bool) func() {
		return func() {
			in, _ := Reader{}.sheet()
			if !validate {
				in.Validate = func(*draft) error { return nil }
			}
			tally := Reader{}.Tally()
			in.CSV(bytes.NewReader(data)).Each(func(d *draft) error {
				if add {
					return tally.add(&d.Response)
				}
				return nil
			})
		}
	}
	for range 10 {
		for i, f := range []func(){lines(false), lines(true), read(false, false), read(true, false), read(true, true)} {
			times[i] = append(times[i], measure(f))
		}
	}
	for i, s := range stages {
		slices.Sort(times[i])
		t.Logf("stage %-9s min %.2f median %.2f", s, times[i][0], times[i][5])
	}
}
