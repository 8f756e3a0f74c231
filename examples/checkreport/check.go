package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// book collects the claims of a draft: its rows, and the numbers and sums that their formulas name.
type book struct {
	claims []claim.Claim
	index  map[string]int
	lang   figure.Language // of the numbers in formulas
}

// check checks every row against those that it follows from. A row that names what is not there is refused, and has no
// result; what it prints counts where others name it.
func (d *draft) check(s settings) (results []result) {
	b := book{index: map[string]int{}, lang: s.lang}
	for _, r := range d.rows {
		b.add(claim.Claim{ID: r.id, Printed: r.printed})
	}
	unread := map[int]bool{}
	for i, r := range d.rows {
		if err := errors.Join(b.derive(i, r), b.fits(i)); err != nil {
			d.refuse(1, r.number, err)
			b.claims[i].From, unread[i] = claim.Formula{}, true
		}
	}
	d.straighten(&b, unread)
	findings, err := claim.Verify(b.claims, s.by)
	if err != nil {
		d.Faults = append(d.Faults, err)
		d.Read = d.Read.Refuse(d.Read.Counted, err)
		return nil
	}
	for i, r := range d.rows {
		if !unread[i] {
			results = append(results, b.result(r, findings[i], s.by))
		}
	}
	return results
}

// refuse refuses rows that were counted, the first of which has the number.
func (d *draft) refuse(rows int64, number int, err error) {
	err = d.named(err)
	d.Faults = append(d.Faults, figure.At(fmt.Sprintf("row %d, ", number), err))
	d.Read = d.Read.Refuse(rows, err)
}

// straighten takes the formulas of rows away that follow from one another in a circle, and refuses every circle.
func (d *draft) straighten(b *book, unread map[int]bool) {
	for _, group := range claim.Circles(b.claims) {
		first, rows := len(d.rows), int64(0)
		for _, id := range group {
			i := b.index[id]
			if first = min(first, i); !unread[i] {
				rows++
			}
			b.claims[i].From, unread[i] = claim.Formula{}, true
		}
		if more := len(group) - manyNames; more > 0 {
			group = append(group[:manyNames], fmt.Sprintf("… %d", more))
		}
		d.refuse(rows, d.rows[first].number, command.Fault("id", d.rows[first].id, figure.ErrClash, inCircle,
			strings.Join(group, ", ")))
	}
}

// manyNames is how many rows are named at once.
const manyNames = 12

// add adds a claim, unless there is one of its id, and returns the id.
func (b *book) add(c claim.Claim) string {
	if _, there := b.index[c.ID]; !there {
		b.index[c.ID] = len(b.claims)
		b.claims = append(b.claims, c)
	}
	return c.ID
}

// claim returns the claim with an id.
func (b *book) claim(id string) claim.Claim { return b.claims[b.index[id]] }

// derive sets the formula of the claim at i from the row's part and whole.
func (b *book) derive(i int, r row) error {
	parts, err1 := b.operands("part", r.part, r)
	wholes, err2 := b.operands("whole", r.whole, r)
	if err := errors.Join(err1, err2); err != nil {
		return err
	}
	if err := b.apart(parts, wholes, r.way); err != nil {
		return err
	}
	if r.way > byShare {
		f, err := b.stated(r, parts, wholes)
		b.claims[i].From = f
		return err
	}
	c := &b.claims[i]
	switch {
	case r.way == byShare && len(wholes) == 0:
		return command.Fault(columns[needed].English, r.formula, figure.ErrMissing, needsWhole)
	case len(wholes) == 0 && len(parts) == 1:
		c.From = claim.SameAs(parts[0])
	case len(wholes) == 0 && len(parts) > 1:
		c.From = claim.SumOf(parts...)
	case len(wholes) > 0:
		part := "? (" + r.id + ")" // not known
		if len(parts) == 0 {
			b.add(claim.Claim{ID: part})
		} else if part, err1 = b.sum("part", parts); err1 != nil {
			return err1
		}
		whole, err := b.sum("whole", wholes)
		if err != nil {
			return err
		}
		c = &b.claims[i] // adding may have moved it
		c.From = claim.ShareOf(part, whole)
		if c.Printed.InWords() {
			c.Base = whole
		}
	}
	return nil
}

// fits refuses a rank or a date that follows from what is none.
func (b *book) fits(i int) error {
	c := b.claims[i]
	kind, op := c.Printed.Kind(), c.From.Op()
	switch n, _, _ := c.Printed.Nominal().Counts(); {
	case kind != figure.Rank && kind != figure.Date || c.From.Stated() || kind == figure.Rank && op == claim.OpRank:
		return nil
	case op == claim.OpSame && (kind == figure.Rank || b.claim(c.From.Operands()[0]).Printed.Kind() == figure.Date):
		return nil
	case kind == figure.Date:
		return command.Fault("printed", c.Printed, figure.ErrClash, noDate)
	case n < 2:
		return command.Fault("printed", c.Printed, figure.ErrClash, noRank)
	default:
		return command.Fault("printed", c.Printed, figure.ErrClash, noRankButShare, n)
	}
}

// operands returns the ids of claims for the numbers and ids in a list.
func (b *book) operands(column string, list []string, r row) (ids []string, err error) {
	var faults []error
	for _, text := range list {
		p, notRead := figure.ParseIn(text, b.lang)
		_, there := b.index[text]
		switch {
		case text == r.id:
			faults = append(faults, command.Fault(column, text, figure.ErrClash, fromItself))
		case there:
			ids = append(ids, text)
		case notRead != nil:
			faults = append(faults, figure.FaultBecause(column, text, figure.ErrMissing, noRow,
				"no row has this id, and it is no number: %v", notRead))
		case p.Kind().Hundredths() && r.way == unsaid && len(r.whole) > 0:
			faults = append(faults, command.Fault(column, text, figure.ErrClash, noShare))
		case p.Kind() != figure.Number && !p.Kind().Hundredths():
			faults = append(faults, command.Fault(column, text, figure.ErrMissing, neitherNor))
		default:
			ids = append(ids, b.add(claim.Claim{ID: text, Subject: number, Printed: p}))
		}
	}
	return ids, errors.Join(faults...)
}

// apart gives a number that stands on both sides two names, for it is no figure beside itself: 24 of 24. A row on both
// sides is one.
func (b *book) apart(parts, wholes []string, w way) error {
	if len(parts) != 1 || len(wholes) != 1 || parts[0] != wholes[0] || w > byDifference {
		return nil
	}
	if b.claim(wholes[0]).Subject != number {
		return command.Fault("whole", wholes[0], figure.ErrClash, besideItself)
	}
	wholes[0] = b.again(wholes[0])
	return nil
}

// again returns another id for a number.
func (b *book) again(id string) string {
	c := b.claim(id)
	c.ID = "(" + id + ")"
	return b.add(c)
}

// ranked returns ids that are ranked, each number that stands among them twice under a name of its own; no row may.
func (b *book) ranked(ids []string) ([]string, error) {
	for i, id := range ids {
		for slices.Contains(ids[:i], ids[i]) {
			if b.claim(id).Subject != number {
				return nil, command.Fault("whole", id, figure.ErrClash, rankedOnce)
			}
			ids[i] = b.again(ids[i])
		}
	}
	return ids, nil
}

// number is the subject of claims that are no rows.
const number = "a number of the draft"

// sum returns the id of a claim with the sum of counts, or of the only one.
func (b *book) sum(column string, ids []string) (string, error) {
	if len(ids) == 1 {
		return ids[0], nil
	}
	total := figure.Whole(0)
	for _, id := range ids {
		n, ok := b.claim(id).Printed.Point()
		if !ok {
			return "", command.Fault(column, id, figure.ErrSyntax, onlyCounts)
		}
		total = total.Add(n)
	}
	name := "(" + strings.Join(ids, " + ") + ")"
	return b.add(
		claim.Claim{ID: name, Subject: number, Printed: figure.Print(total, figure.Number, 0, figure.HalfUp)},
	), nil
}
