package claim

import (
	"errors"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/system"
)

// SystemOf returns the system that claims make, read by a convention. Every claim is an unknown, named by its id; what
// it prints is one statement, with the id as its name, and its formula another, named as relation names it. The
// source of both is report and section.
//
// A quantity that is never printed is a count, a whole number from 0 on, unless it is Rounded, its formula makes it a
// share, or it is added to, or ranked among, such figures. What is printed is any number that its figure admits, so
// that nothing true is left out. Where digits and words are printed for the same thing, the digits decide: words that
// they allow are no statement. A fraction in words of a whole that is not printed is heard over each number that the
// whole may be, as figure.Wholes does, where the whole is its Base or the part is a printed count. Formulas of all
// kinds are read. It is an error when two claims share an id, or a formula names a claim that is not there, or claims
// follow from one another in a circle.
func SystemOf(claims []Claim, by figure.Convention) (*system.System, error) {
	b, err := index(claims)
	if err = errors.Join(err, by.Validate()); err != nil {
		return nil, err
	}
	return b.system(claims, by)
}

// system is SystemOf for claims without faults, those of the book, in an order of their own.
func (b book) system(claims []Claim, by figure.Convention) (*system.System, error) {
	return systemOf(b.stated(claims, by))
}

// stated is what a claim says to a system: of an unknown, and by statements.
type stated struct {
	Claim
	real, negative bool // the unknown need not be a whole number, and may be negative
	statements     []system.Statement
}

// stated returns what claims say, in their order.
func (b book) stated(claims []Claim, by figure.Convention) []stated {
	ordered := b.ordered(claims)
	shares, losses, kinds := b.shares(ordered), b.losses(ordered, by), natures{b, map[string]nature{}}
	list := make([]stated, len(claims))
	for i, c := range claims {
		list[i] = stated{c, shares[c.ID], losses[c.ID], b.statements(c, kinds.mixed(c), by)}
	}
	return list
}

// systemOf returns the system of what claims say, in an order of their own.
func systemOf(claims []stated) (*system.System, error) {
	s := &system.System{}
	var faults []error
	for _, c := range claims {
		faults = append(faults, c.declare(s))
	}
	for _, c := range claims {
		for _, st := range c.statements {
			faults = append(faults, s.Add(st))
		}
	}
	return s, errors.Join(faults...)
}

// relation returns the name of the statement that a claim's formula makes: "rate = answered / sent".
func (c Claim) relation() string { return c.ID + " = " + c.From.String() }

// shares returns the claims that are no counts, of claims each after those that it rests on.
func (b book) shares(claims []Claim) map[string]bool {
	real := map[string]bool{}
	for _, c := range claims {
		real[c.ID] = c.measured()
	}
	for again := true; again; {
		again = false
		for _, c := range claims {
			again = b.spread(c, real) || again
		}
		for _, c := range slices.Backward(claims) {
			again = b.spread(c, real) || again
		}
	}
	return real
}

// measured reports whether a claim is by itself no count: a share, a mean, a number with decimals.
func (c Claim) measured() bool {
	p := c.Printed
	switch c.From.op {
	case OpShare, OpGrowth, OpRest, OpProduct:
		return true
	}
	return c.Rounded || p.Kind().Hundredths() || p.Kind() == figure.Fraction || p.Kind() == figure.Date || p.Decimals() > 0
}

// counted returns the whole number that a claim prints, if it prints one.
func (c Claim) counted() (figure.Ratio, bool) {
	x, ok := c.Printed.Point()
	return x, ok && !c.Rounded
}

// spread marks what is like a share because it is added to shares, is their rest or their sum, or ranked among them.
// A claim that prints a whole number is one.
func (b book) spread(c Claim, real map[string]bool) (changed bool) {
	var alike []string
	switch c.From.op {
	case OpSum, OpDifference, OpSame:
		alike = append([]string{c.ID}, c.From.of...)
	case OpRest, OpRank:
		alike = c.From.of
	}
	any := c.From.op == OpRest
	for _, id := range alike {
		any = any || real[id]
	}
	for _, id := range alike {
		if _, counted := b[id].counted(); any && !real[id] && !counted {
			real[id], changed = true, true
		}
	}
	return changed
}

// losses returns the claims that may be negative, of claims each after those that it rests on: differences and growths,
// what is printed so, and what follows from them.
func (b book) losses(claims []Claim, by figure.Convention) map[string]bool {
	negative := map[string]bool{}
	for _, c := range claims {
		negative[c.ID] = c.From.op == OpDifference || c.From.op == OpGrowth ||
			c.Printed.Defined() && !b.admitted(c, by).NonNegative()
	}
	for again := true; again; {
		again = false
		for _, c := range claims {
			switch c.From.op {
			case OpSum, OpSame, OpShare, OpProduct:
				if !negative[c.ID] && slices.ContainsFunc(c.From.of, func(id string) bool { return negative[id] }) {
					negative[c.ID], again = true, true
				}
			}
		}
		for _, c := range slices.Backward(claims) {
			again = b.lost(c, negative) || again
		}
	}
	return negative
}

// lost marks what is not printed and adds up, or is divided, to a figure that is printed below zero, or may be negative
// and is not printed either.
func (b book) lost(c Claim, negative map[string]bool) (changed bool) {
	of := c.From.of
	switch c.From.op {
	case OpShare:
		of = of[:1]
	case OpSum, OpSame:
	default:
		return false
	}
	low, _ := c.Printed.Ends()
	loss := negative[c.ID] && (low.Nominal().Sign() < 0 || !c.Printed.Defined())
	for _, id := range of {
		if loss && !negative[id] && !b[id].Printed.Defined() {
			negative[id], changed = true, true
		}
	}
	return changed
}

// declare declares the unknown of a claim.
func (c stated) declare(s *system.System) error {
	most := int64(len(c.From.of))
	least := figure.Closed(figure.Whole(0), figure.Ratio{})
	if c.negative {
		least = figure.Interval{}
	}
	switch {
	case c.From.op == OpRank && c.Printed.Defined():
		return s.Whole(c.ID, figure.NewRange(-most, most))
	case c.From.op == OpRank:
		return s.Whole(c.ID, figure.NewRange(1, most))
	case c.real || c.Printed.Defined():
		return s.Real(c.ID, least)
	case !c.negative:
		return s.Whole(c.ID, figure.RangeFrom(0))
	}
	return s.Whole(c.ID, figure.NewRange(-system.MaxUnknown, system.MaxUnknown))
}

// statements returns the statements of a claim. A formula that cannot make what is printed, percentage points of a
// share, holds for no number.
func (b book) statements(c Claim, m Mixed, by figure.Convention) (list []system.Statement) {
	source := strings.TrimSpace(c.Report + " " + c.Section)
	if c.Printed.Defined() && !b.gloss(c, by) {
		st := system.Say(c.ID, source)
		st.Subject, st.Words = c.ID, c.ID+" is printed "+c.Printed.String()
		if whole := b.unknownBase(c); whole != "" {
			st = st.By(by).ShareIs(c.ID, c.From.of[0], whole, c.Printed)
		} else {
			st = st.Lies(c.ID, b.admitted(c, by))
		}
		list = append(list, st)
	}
	if !c.From.Stated() && (c.Printed.Defined() || !b.undefined(c, by)) {
		st := system.Say(c.relation(), source)
		st.Subject, st.Relation, st.Words = c.ID, true, c.relation()
		if m != NotMixed && m != LessShares {
			st.Words += ": " + m.String()
			st = st.Lies(c.ID, figure.Between(figure.Whole(0), true, figure.Whole(0), true))
		} else {
			st = formula(st, c.ID, c.From)
		}
		list = append(list, st)
	}
	return list
}

// unknownBase returns the whole of which a fraction in words is the share, where that is not printed and the words
// count respondents of it: it is the claim's base, or the part is printed as a count. Otherwise, and where the base is
// known, "".
func (b book) unknownBase(c Claim) string {
	if !c.Printed.InWords() || c.From.op != OpShare {
		return ""
	}
	whole := b[c.From.of[1]]
	_, counted := b[c.From.of[0]].counted()
	if whole.Printed.Defined() || whole.measured() || c.Base != whole.ID && (c.Base != "" || !counted) {
		return ""
	}
	return whole.ID
}

// gloss reports whether a claim says in words what another prints in digits, and the digits allow the words. The digits
// decide then: "45 %, nearly half" is from 44,5 % on, though nearly half is from 45 % on.
func (b book) gloss(c Claim, by figure.Convention) bool {
	digits := c
	for range b {
		if digits.From.op != OpSame || !digits.Printed.InWords() {
			break
		}
		digits = b[digits.From.of[0]]
	}
	inDigits := digits.Printed.Defined() && !digits.Printed.InWords()
	return c.Printed.InWords() && inDigits && !b.admitted(c, by).Intersect(b.admitted(digits, by)).Empty()
}

// admitted returns what a claim's figure admits; for a fraction in words over a known number of respondents, from
// the least to the most of them.
func (b book) admitted(c Claim, by figure.Convention) figure.Interval {
	by = b.base(c, by)
	if !c.Printed.InWords() || by.Base == 0 {
		return c.Interval(by)
	}
	return figure.Parts(c.Printed, by.Base, by).Interval().Scale(figure.Of(1, by.Base))
}

// formula states that x follows from others by a formula.
func formula(st system.Statement, x string, f Formula) system.Statement {
	switch f.op {
	case OpShare:
		return st.Share(x, f.of[0], f.of[1])
	case OpGrowth:
		return st.GrowthRate(x, f.of[0], f.of[1])
	case OpProduct:
		return st.Product(x, f.of...)
	case OpDifference:
		return st.Linear(
			figure.Point(figure.Whole(0)),
			system.Term{Times: 1, Of: x},
			system.Term{Times: -1, Of: f.of[0]},
			system.Term{Times: 1, Of: f.of[1]},
		)
	case OpRest:
		var terms []system.Term
		for _, id := range append(f.of[:len(f.of):len(f.of)], x) {
			terms = append(terms, system.Term{Times: 1, Of: id})
		}
		return st.Linear(figure.Point(figure.Whole(1)), terms...)
	case OpRank:
		return st.RankIn(x, f.of[0], f.of[1:]...)
	}
	return st.Sum(x, f.of...)
}
