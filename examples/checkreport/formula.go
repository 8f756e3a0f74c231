package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// way is how a row says that its figure follows from part and whole; 0 where it leaves that to them.
type way int

const (
	unsaid way = iota
	byShare
	byGrowth
	byDifference
	byRank
	byRest
	byProduct
	bySum
	numWays
)

// ways are the words for them; the second line of one holds other words.
var ways = [numWays][]figure.Labels{
	byShare:  {{"osuus", "andel", "share"}, {"keskiarvo", "medeltal", "mean"}},
	byGrowth: {{"kasvu", "tillväxt", "growth"}, {"muutosprosentti", "ökning", "increase"}},
	byDifference: {
		{"erotus", "skillnad", "difference"},
		{"prosenttiyksikkö", "procentenhet", "points"},
		{"prosenttiyksiköt", "procentenheter", "percentage points"},
	},
	byRank:    {{"sija", "rang", "rank"}, {"järjestys", "plats", "place"}},
	byRest:    {{"loput", "resten", "rest"}},
	byProduct: {{"tulo", "produkt", "product"}},
	bySum:     {{"summa", "summa", "sum"}},
}

// wayOf returns what a word says.
func wayOf(word string) (way, error) {
	for w, all := range ways {
		for _, names := range all {
			for l := range figure.Languages() {
				if strings.EqualFold(l.Of(names), word) {
					return way(w), nil
				}
			}
		}
	}
	if word == "" {
		return unsaid, nil
	}
	return unsaid, command.Fault(columns[needed].English, word, figure.ErrUnknown, figure.LabelsOf(itIsAWay))
}

// itIsAWay says which words there are, in a language.
func itIsAWay(l figure.Language) string {
	return fmt.Sprintf(l.Of(figure.Labels{"se on %s", "det är %s", "it is %s"}), strings.Join(wayNames(l), ", "))
}

// wayNames returns the words in a language.
func wayNames(l figure.Language) (names []string) {
	for _, all := range ways[byShare:] {
		names = append(names, l.Of(all[0]))
	}
	return names
}

// stated returns the formula that a row names, over the ids of its operands.
func (b *book) stated(r row, parts, wholes []string) (f claim.Formula, err error) {
	lacks := func(what figure.Labels) (claim.Formula, error) {
		return f, command.Fault(columns[needed].English, r.formula, figure.ErrMissing, what)
	}
	switch r.way {
	case byRest, bySum:
		if len(parts) == 0 || len(wholes) > 0 {
			return lacks(partsAlone)
		}
		if r.way == byRest {
			return claim.RestOf(parts...), nil
		}
		return claim.SumOf(parts...), nil
	case byProduct:
		if n := len(parts) + len(wholes); n < 2 || n > maxParts {
			return lacks(twoOrMore)
		}
		return claim.ProductOf(slices.Concat(parts, wholes)...), nil
	case byRank:
		if len(parts) != 1 || len(wholes) == 0 {
			return lacks(oneAndOthers)
		}
		ids, err := b.ranked(slices.Concat(parts, wholes))
		if err != nil {
			return f, err
		}
		return claim.RankOf(ids[0], ids[1:]...), nil
	}
	if len(parts) == 0 || len(wholes) == 0 {
		return lacks(nowAndBefore)
	}
	part, err1 := b.sum("part", parts)
	whole, err2 := b.sum("whole", wholes)
	switch {
	case err1 != nil:
		return f, err1
	case err2 != nil:
		return f, err2
	case r.way == byGrowth:
		return claim.GrowthOf(part, whole), nil
	}
	return claim.DifferenceOf(part, whole), nil
}

// told returns a formula as it reads in a language.
func told(f claim.Formula, l figure.Language) string {
	switch of := f.Operands(); f.Op() {
	case claim.OpSame:
		return of[0]
	case claim.OpRest:
		return "100 % - " + strings.Join(of, " - ")
	case claim.OpRank:
		return l.Of(ways[byRank][0]) + "(" + strings.Join(of, ", ") + ")"
	}
	return f.String()
}

// makes returns what a formula makes of percentages and points, 0 where it has other operands.
func (b *book) makes(f claim.Formula) figure.Kind {
	kind := figure.Kind(0)
	for _, id := range f.Operands() {
		of := b.claim(id).Printed.Kind()
		if !of.Hundredths() || kind.Valid() && of != kind {
			return 0
		}
		kind = of
	}
	switch f.Op() {
	case claim.OpDifference:
		return figure.Points
	case claim.OpSum, claim.OpSame, claim.OpRest:
		return kind
	}
	return 0
}

// others returns the formulas by which a figure would agree that does not agree as a share, for the author to choose
// one.
func (b *book) others(f claim.Finding, by figure.Convention) (found []way) {
	if f.Claim.From.Op() != claim.OpShare {
		return nil
	}
	of, c := f.Claim.From.Operands(), f.Claim
	for w, from := range map[way]claim.Formula{byGrowth: claim.GrowthOf(of[0], of[1]),
		byDifference: claim.DifferenceOf(of[0], of[1])} {
		c.From, c.Base = from, ""
		if b.agrees(f, c, by) {
			found = append(found, w)
		}
	}
	slices.Sort(found)
	return found
}

// signed returns the figures that would agree in the place of one that does not and may lack a sign: a number in
// percent, or in points; a growth or a difference below zero, "−15 %".
func (b *book) signed(f claim.Finding, by figure.Convention) (found []figure.Printed) {
	text := f.Claim.Printed.String()
	var with []string
	if f.Claim.Printed.Kind() == figure.Number {
		with = []string{text + " %", text + " pp"}
	}
	if op := f.Claim.From.Op(); op == claim.OpGrowth || op == claim.OpDifference {
		with = append(with, "−"+text)
	}
	for _, text := range with {
		c := f.Claim
		p, err := figure.ParseIn(text, b.lang)
		if c.Printed = p; err == nil && b.agrees(f, c, by) {
			found = append(found, p)
		}
	}
	return found
}

// agrees reports whether a claim would agree in the place of one that does not, with what it follows from as printed.
func (b *book) agrees(f claim.Finding, c claim.Claim, by figure.Convention) bool {
	if f.Verdict != claim.Inconsistent || !f.Claim.Printed.Defined() || f.Claim.Printed.Hedge() > figure.HedgeJustUnder {
		return false // what has one end agrees with too much
	}
	var claims []claim.Claim
	for _, id := range f.Claim.From.Operands() {
		operand := b.claim(id)
		if !operand.Printed.Defined() {
			return false
		}
		operand.From = claim.Formula{}
		if !slices.ContainsFunc(claims, func(o claim.Claim) bool { return o.ID == id }) {
			claims = append(claims, operand)
		}
	}
	findings, err := claim.Verify(append(claims, c), by)
	return err == nil && findings[len(claims)].Verdict != claim.Inconsistent &&
		findings[len(claims)].Mixed == claim.NotMixed
}
