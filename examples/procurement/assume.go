package main

import (
	"errors"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

// span is a range over which an assumed term is moved.
type span struct {
	term     coaching.Term
	from, to figure.Amount
}

// parseTerms reads terms such as "hours-a-day=7.5 days-a-client=30", separated by spaces or semicolons.
func parseTerms(text string, l figure.Language) (coaching.Terms, error) {
	var terms coaching.Terms
	var faults []error
	for _, part := range fields(text) {
		term, value, err := assignment(part)
		var a figure.Amount
		if err == nil {
			a, err = amountOf("terms."+term.String(), value, l)
		}
		switch {
		case err != nil:
		case !a.Given():
			err = command.Fault("terms."+term.String(), "", figure.ErrMissing, noValue)
		case terms.Has(term):
			err = command.Fault("terms."+term.String(), value, figure.ErrClash, assumedTwice, terms.Get(term))
		default:
			terms, err = terms.With(term, a)
		}
		faults = append(faults, figure.At("-assume ", err))
	}
	return terms, errors.Join(faults...)
}

// parseSpans reads ranges such as "clients-a-coach=2..10", separated by spaces or semicolons.
func parseSpans(text string, l figure.Language) ([]span, error) {
	var spans []span
	var faults []error
	for _, part := range fields(text) {
		s, err := parseSpan(part, l)
		if err == nil && slices.ContainsFunc(spans, func(o span) bool { return o.term == s.term }) {
			err = command.Fault("terms."+s.term.String(), part, figure.ErrClash, movedTwice)
		}
		faults = append(faults, figure.At("-vary ", err))
		spans = append(spans, s)
	}
	return spans, errors.Join(faults...)
}

func parseSpan(text string, l figure.Language) (span, error) {
	term, value, err := assignment(text)
	if err != nil {
		return span{}, err
	}
	path := "terms." + term.String()
	low, high, ok := strings.Cut(value, "..")
	if !ok {
		return span{}, command.Fault(path, value, figure.ErrSyntax, aRange)
	}
	from, err1 := amountOf(path, low, l)
	to, err2 := amountOf(path, high, l)
	if err := errors.Join(err1, err2); err != nil {
		return span{}, err
	}
	if !from.Given() || !to.Given() {
		return span{}, command.Fault(path, value, figure.ErrMissing, twoEnds)
	}
	_, err = coaching.Vary(nil, coaching.PerDay, coaching.Terms{}, term, from, to) // checks the range
	return span{term, from, to}, err
}

// fields cuts a list at spaces and semicolons.
func fields(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == ';' })
}

// assignment cuts "hours-a-day=7.5" into the term and its value.
func assignment(text string) (coaching.Term, string, error) {
	key, value, ok := strings.Cut(text, "=")
	if !ok {
		return 0, "", command.Fault("", text, figure.ErrSyntax, termValue)
	}
	term, err := coaching.ParseTerm(key)
	return term, value, err
}

// amountOf reads a number with at most two decimals, after a comma or a point.
func amountOf(path, text string, l figure.Language) (figure.Amount, error) {
	a, err := figure.ParseAmount(text, l)
	if err != nil {
		return a, &figure.FieldError{Path: path, Value: text, Err: err}
	}
	return a, nil
}
