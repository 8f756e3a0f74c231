package main

import (
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
)

// readEntry reads a cell: nothing, a count, a share, or a count with its share in brackets.
func readEntry(text string, s settings) (e entry, err error) {
	e.text = strings.TrimSpace(text)
	text = unmarked(e.text)
	if !strings.HasSuffix(text, ")") {
		return e, e.read(text, s)
	}
	count, share, found := strings.Cut(strings.TrimSuffix(text, ")"), "(")
	if !found {
		return e, command.Because(figure.ErrSyntax, notOpened)
	}
	if err := e.read(unmarked(strings.TrimSpace(count)), s); err != nil {
		return e, err
	}
	if e.share.Defined() || !e.count.Defined() {
		return e, command.Because(figure.ErrSyntax, countBefore)
	}
	if err := e.read(unmarked(strings.TrimSpace(share)), s); err != nil {
		return e, err
	}
	if !e.share.Defined() {
		return e, command.Because(figure.ErrSyntax, shareWithin)
	}
	return e, nil
}

// marks are what stands after a figure or a name and refers to a note, as in the tables of this library: "58 %†".
const marks = "†‡*§¶"

// unmarked returns a text without the marks after it.
func unmarked(s string) string { return strings.TrimRight(s, marks+" \u00a0") }

// read reads one figure as the count or the share of a cell.
func (e *entry) read(text string, s settings) error {
	if text == "" || text == ".." || text == "…" {
		return nil
	}
	p, err := figure.ParseIn(text, s.lang)
	if err != nil || !p.Defined() {
		return err
	}
	switch p.Kind() {
	case figure.Percent, figure.Fraction:
		e.share = p
	case figure.Number:
		e.count = p
	default:
		return command.Because(figure.ErrSyntax, neitherNor)
	}
	return admissible(p, s.by)
}

// admissible refuses what no cell can print: decimals of a count, and numbers out of bounds. A share of more than the
// whole is read, for it is the table's own fault.
func admissible(p figure.Printed, by figure.Convention) error {
	in, most := p.Interval(by), figure.Whole(maxCount)
	switch {
	case p.Kind() == figure.Number && p.Decimals() > 0:
		return command.Because(figure.ErrSyntax, wholeNumber)
	case in.Intersect(figure.Closed(figure.Whole(0), figure.Ratio{})).Empty():
		return command.Because(figure.ErrRange, noNegative)
	}
	lo, hi := p.Ends()
	if most.Less(lo.Nominal()) || most.Less(hi.Nominal()) {
		return command.Because(figure.ErrRange, atMost, maxCount)
	}
	return nil
}
