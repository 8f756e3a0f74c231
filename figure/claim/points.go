package claim

import "github.com/socialemployment/barometer/figure"

// Mixed says how percent, percentage points and numbers stand for one another in a figure. A share, a growth and a
// remainder are in percent, a share less another is in percentage points; their numbers may be the same, and neither is
// the other.
type Mixed uint8

// The ways. NotPoints: printed in percentage points, and no share less another. NotPercent: printed in percent, and
// made of percentage points. LessShares: printed in percent, a share less another; a habit that is noted, not a clash.
// NotShares: printed in percent, and made of numbers. Unlike: percentages are added to, subtracted from or ranked among
// numbers, or dates, that are no shares.
const (
	NotMixed Mixed = iota
	NotPoints
	NotPercent
	LessShares
	NotShares
	Unlike
)

// String returns what is to be noted, "" for NotMixed.
func (m Mixed) String() string {
	switch m {
	case NotPoints:
		return "a share, a growth or a number is not in percentage points: a share less another is"
	case NotPercent:
		return "made of percentage points, it is not in percent"
	case LessShares:
		return "a share less another is in percentage points, not in percent"
	case NotShares:
		return "made of numbers, it is not in percent"
	case Unlike:
		return "percentages and numbers do not go together"
	}
	return ""
}

// nature says which of three things a number can be.
type nature uint8

const (
	asOther nature = 1 << iota // a count, a mean, a rank
	asPercent
	asPoints
	asAny = asOther | asPercent | asPoints
)

// natureOf returns what a printed figure is.
func natureOf(p figure.Printed) nature {
	switch p.Kind() {
	case 0:
		return asAny
	case figure.Points:
		return asPoints
	case figure.Percent, figure.Fraction:
		return asPercent
	}
	return asOther
}

// natures tells what claims are, each once.
type natures struct {
	book
	known map[string]nature
}

// of returns what a claim is: as it is printed, or where it is not, as its formula makes it.
func (n natures) of(id string) nature {
	c := n.book[id]
	if c.Printed.Defined() {
		return natureOf(c.Printed)
	}
	if x, known := n.known[id]; known {
		return x
	}
	n.known[id] = n.made(c.From)
	return n.known[id]
}

// made returns what a formula makes of its operands; where they do not go together, the numbers decide.
func (n natures) made(f Formula) nature {
	if f.Stated() {
		return asAny
	}
	of := make([]nature, len(f.of))
	for i, id := range f.of {
		of[i] = n.of(id)
	}
	made := f.nature(of)
	if made == 0 {
		return asAny
	}
	return made
}

func (f Formula) nature(of []nature) (made nature) {
	switch f.op {
	case OpGrowth:
		return asPercent | asOther
	case OpRest:
		return asPercent
	case OpRank:
		return asOther
	case OpShare:
		if of[0] == asPoints && of[1]&asPoints == 0 {
			return asPoints // points a year
		}
		return asPercent | asOther
	case OpProduct:
		for _, x := range of {
			if x == asPoints {
				return asPoints | asOther
			}
		}
		return asPercent | asOther
	case OpDifference:
		return less(of[0], of[1])
	}
	return together(of)
}

// less returns what x less y can be: of two shares, points.
func less(x, y nature) (made nature) {
	made = x & y & (asOther | asPoints)
	if x&y&asPercent != 0 {
		made |= asPoints
	}
	if x&asPercent != 0 && y&asPoints != 0 {
		made |= asPercent
	}
	return made
}

// together returns what numbers that are added can be: points are added to points, or to a share.
func together(of []nature) nature {
	all, share := asAny, false
	for _, x := range of {
		all, share = all&x, share || x == asPercent
	}
	if !share {
		return all
	}
	for _, x := range of {
		if x&(asPercent|asPoints) == 0 {
			return 0
		}
	}
	return asPercent
}

// unlike reports whether a formula adds, subtracts or ranks percentages and what is no share.
func (n natures) unlike(f Formula) bool {
	if f.op != OpSum && f.op != OpDifference && f.op != OpRank {
		return false
	}
	shares, numbers := false, false
	for _, id := range f.of {
		x := n.of(id)
		shares = shares || x == asPercent || x == asPoints
		numbers = numbers || noShare(n.book[id].Printed)
	}
	return shares && numbers
}

// noShare reports whether a figure is printed as a number beyond 1, which is no share in decimals, or as a date.
func noShare(p figure.Printed) bool {
	low, high := p.Ends()
	one := figure.Whole(1)
	return p.Kind() == figure.Date ||
		p.Kind() == figure.Number && (high.Nominal().Cmp(one) > 0 || low.Nominal().Cmp(one.Neg()) < 0)
}

// mixed compares what a claim is printed as with what its formula makes.
func (n natures) mixed(c Claim) Mixed {
	printed, made := natureOf(c.Printed), n.made(c.From)
	if c.Printed.Defined() && n.unlike(c.From) {
		return Unlike
	}
	if c.From.Stated() || !c.Printed.Defined() || printed == asOther || made&printed != 0 {
		return NotMixed
	}
	switch {
	case printed == asPoints:
		return NotPoints
	case c.From.op == OpDifference && n.of(c.From.of[0])&asPercent != 0 && n.of(c.From.of[1])&asPercent != 0:
		return LessShares
	case made == asOther:
		return NotShares
	}
	return NotPercent
}
