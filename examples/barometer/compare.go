package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
)

// compare prints, for every published figure that is a function of responses, what was printed and what the
// responses give, and how many agree.
func compare(w io.Writer, r *barometer.Report, l figure.Language) error {
	findings, err := r.Check(figure.Convention{})
	if err != nil {
		return err
	}
	var misses []figure.Finding
	for _, f := range findings {
		line(w, f, l)
		if f.Verdict == figure.Inconsistent {
			misses = append(misses, f)
		}
	}
	fmt.Fprintf(w, "\n%d of %d reproduced\n", len(findings)-len(misses), len(findings))
	for _, f := range misses {
		fmt.Fprintf(w, "  not reproduced: %s, printed %s: %s\n", f.Claim.ID, f.Claim.Printed, reason(f))
	}
	return nil
}

// line prints one finding: section, claim, printed, recomputed with its base, and the verdict.
func line(w io.Writer, f figure.Finding, l figure.Language) {
	fmt.Fprintf(w, "%-6s %-52s %-22s %s  %s\n", f.Claim.Section, f.Claim.ID, f.Claim.Printed, recomputed(f, l), f.Verdict.Label(l))
}

// recomputed returns the figures of the reading that agreed, or of the first one.
func recomputed(f figure.Finding, l figure.Language) string {
	if len(f.Figures) == 0 {
		return "–"
	}
	kind, decimals := f.Claim.Printed.Kind(), f.Claim.Printed.Decimals()
	if kind == figure.Fraction {
		kind, decimals = figure.Percent, 1
	}
	var texts []string
	for _, x := range f.Figures {
		texts = append(texts, fmt.Sprintf("%s (n %d)", x.Print(kind, decimals, figure.HalfUp).Format(l), x.N))
	}
	return strings.Join(texts, ", ")
}

// reason says why a figure was not reproduced.
func reason(f figure.Finding) string {
	switch {
	case len(f.Figures) == 0 || !f.Figures[0].Defined():
		return "no response answers it"
	case f.Note != "":
		return f.Note
	}
	return "the responses give another figure"
}
