package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
)

// TestWidth: no line passes the page, in any language, also with names as long as they may be.
func TestWidth(t *testing.T) {
	long := "name;price;basis\n" + strings.Repeat("syntheticfirst ", 13) + ";40;client-day\n" +
		strings.Repeat("s", maxName) + ";1000;client\n"
	for l := range figure.Languages() {
		for _, in := range []string{string(synthetic), long} {
			var stdout, stderr bytes.Buffer
			if status := run([]string{"-lang", l.String(), "-"}, strings.NewReader(in), &stdout, &stderr); status != 0 {
				t.Errorf("%v: status %d: %s", l, status, &stderr)
			}
			for line := range strings.Lines(stdout.String()) {
				if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > 100 {
					t.Errorf("%v: %d columns: %s", l, n, line)
				}
			}
		}
	}
}

// TestWrapped: a crossing that passes the page goes on in the next line.
func TestWrapped(t *testing.T) {
	var stdout, stderr bytes.Buffer
	run([]string{"-lang", "fi", "-vary", "clients-a-coach=2..10"}, nil, &stdout, &stderr)
	want := "  6,55 (72/11): tätä pienemmillä arvoilla edullisempi on Synthetic Cedar, suuremmilla Synthetic\n" +
		"    Dogwood\n"
	if !strings.Contains(stdout.String(), want) {
		t.Errorf("no %q in\n%s", want, &stdout)
	}
}
