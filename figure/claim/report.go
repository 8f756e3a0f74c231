package claim

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/socialemployment/barometer/figure"
)

// Row is one figure of a report, and beside it the function that answers it from S, the responses.
type Row[S any] struct {
	ID      string         // package, then what it is: "clients.job-coach.share"
	Section string         // of the report: "5.3.2"
	Printed string         // the figure as printed; "" for one that the report uses and never prints
	Subject string         // what the figure is, in our own words
	From    Formula        // how it follows from other rows
	Base    string         // for a fraction in words over a known number of respondents: the row with that number
	Rounded bool           // a whole number that is itself rounded
	Note    string         // what a reader must know; for a clash, the likeliest explanation
	Answer  func(S) Answer // nil: that of the row it repeats (SameAs), and none if it repeats none
}

// Report is the frozen list of what one report printed, row by row, and of what answers it from responses S. A nil
// Report panics.
type Report[S any] struct {
	claims  []Claim
	answers map[string]func(S) Answer // by id, only of rows that have one
}

// NewReport returns the report with the rows, in their order; name is its short name ("B12"). A printed figure that
// cannot be read, a row without an id, a second row of one, a formula or base that names no row, and rows that follow
// from one another in a circle are faults.
func NewReport[S any](name string, rows ...Row[S]) (*Report[S], error) {
	byID := make(map[string]Row[S], len(rows))
	r := &Report[S]{answers: map[string]func(S) Answer{}}
	var faults []error
	for _, row := range rows {
		c, err := row.claim(name)
		faults = append(faults, err)
		r.claims, byID[row.ID] = append(r.claims, c), row
	}
	_, err := index(r.claims)
	if err = errors.Join(append(faults, err)...); err != nil {
		return nil, err
	}
	for _, row := range rows {
		if answer := row.answer(byID); answer != nil {
			r.answers[row.ID] = answer
		}
	}
	return r, nil
}

// MustReport is NewReport for rows that stand in the code; it panics on a fault.
func MustReport[S any](name string, rows ...Row[S]) *Report[S] {
	r, err := NewReport(name, rows...)
	if err != nil {
		panic(fmt.Sprintf("report %s: %v", name, err))
	}
	return r
}

// String returns the name of the report and the number of its rows: "B12, 368 rows".
func (r *Report[S]) String() string {
	name := ""
	if len(r.claims) > 0 {
		name = r.claims[0].Report + ", "
	}
	return fmt.Sprintf("%s%d rows", name, len(r.claims))
}

// claim returns the row as a claim.
func (r Row[S]) claim(report string) (Claim, error) {
	c := Claim{
		ID: r.ID, Report: report, Section: r.Section, Subject: r.Subject, Rounded: r.Rounded, Base: r.Base,
		From: r.From, Note: r.Note,
	}
	if r.Printed == "" {
		return c, nil
	}
	var err error
	if c.Printed, err = figure.Parse(r.Printed); err != nil {
		err = fmt.Errorf("%s: %w", r.ID, err)
	}
	return c, err
}

// answer returns what answers the row: its own function, or that of the row it repeats, of rows without faults.
func (r Row[S]) answer(rows map[string]Row[S]) func(S) Answer {
	for r.Answer == nil && r.From.Op() == OpSame {
		r = rows[r.From.of[0]]
	}
	return r.Answer
}

// ComparedInWords returns the report with every rank in digits ("2.") taken for a comparison in words: its rank is
// ours.
func (r *Report[S]) ComparedInWords() *Report[S] {
	claims := slices.Clone(r.claims)
	for i := range claims {
		claims[i].Compared = claims[i].Printed.Ordinal()
	}
	return &Report[S]{claims, maps.Clone(r.answers)}
}

// Claims returns every figure of the report, and the quantities that they rest on and that it never prints, in order.
func (r *Report[S]) Claims() []Claim { return slices.Clone(r.claims) }

// Recompute returns what responses give for the claims that are functions of them, in every reading, in the order of
// the claims. An answer without readings is left out.
func (r *Report[S]) Recompute(responses S) []Answer {
	var all []Answer
	for _, c := range r.claims {
		if of := r.answers[c.ID]; of != nil {
			if a := of(responses); len(a.Readings) > 0 {
				all = append(all, Answer{c.ID, a.Readings})
			}
		}
	}
	return all
}

// Check compares what responses give with what the report printed, for every printed figure that is a function of them,
// in the order of the claims.
func (r *Report[S]) Check(responses S, by figure.Convention) []Finding {
	answers := map[string]Answer{}
	for _, a := range r.Recompute(responses) {
		answers[a.ID] = a
	}
	var findings []Finding
	for _, c := range r.claims {
		if a, ok := answers[c.ID]; ok && c.Printed.Defined() {
			findings = append(findings, Check(c, a, by))
		}
	}
	return findings
}
