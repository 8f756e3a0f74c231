package main

import (
	"bytes"
	"crypto/sha256"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
)

// TestInvent: the responses are sound, and the same ones each time, so that what is measured is.
func TestInvent(t *testing.T) {
	tally := barometer.NewTally(barometer.Edition2011(), barometer.Edition{})
	for r := range invent(300) {
		if err := tally.Add(&r); err != nil {
			t.Fatal(err)
		}
	}
	var one, other bytes.Buffer
	for _, to := range []*bytes.Buffer{&one, &other} {
		if status := run([]string{"-n", "20", "-keep", "-"}, to, os.Stderr); status != 0 {
			t.Fatal(status)
		}
	}
	if a, b := sha256.Sum256(one.Bytes()), sha256.Sum256(other.Bytes()); a != b {
		t.Error("another file each time")
	}
}

// TestMeasure: the job counts every response of a file that it made, and of one that it is given.
func TestMeasure(t *testing.T) {
	name := filepath.Join(t.TempDir(), "synthetic.csv")
	for _, args := range [][]string{{"-n", "30", "-keep", name}, {name}, {"-n", "30"}} {
		var out, errs strings.Builder
		if status := run(args, &out, &errs); status != 0 || !strings.HasPrefix(out.String(), "units: 30, in ") {
			t.Errorf("%v: %d, %s%s", args, status, &out, &errs)
		}
	}
	for args, want := range map[string]int{"-n 0": 2, "-n x": 2, "a b": 2, "-h": 0, "no-such-file.csv": 1} {
		if status := run(strings.Fields(args), new(strings.Builder), new(strings.Builder)); status != want {
			t.Errorf("%s: %d", args, status)
		}
	}
}
