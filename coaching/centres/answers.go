package centres

import (
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// Centres returns the number of centres that responded.
func (s *Tally) Centres() int64 { return s.Use.Respondents() }

// ResponseRate returns the share of the forms sent that came back (T05 0: 24 of 37 is 65 %). No figure when the number
// sent is not known, or smaller than the number that came back.
func (s *Tally) ResponseRate(sent figure.Count) figure.Figure {
	if sent.Int() < s.Centres() {
		return figure.Figure{Over: figure.OverSent}
	}
	return figure.New(figure.Of(s.Centres(), sent.Int()), sent.Int(), figure.OverSent)
}

// Buyers returns the number of centres that have bought job coaching, the base of the forms of purchase (T05 2: 10). A
// centre that only stated a form, and not its use, counts as buying.
func (s *Tally) Buyers() int64 { return s.Use.Count(UsedPurchased) + s.formsAlone }

// Users returns the number of centres that have used job coaching, bought or not: those that T05 3 asked (10 + 2).
func (s *Tally) Users() int64 { return s.Buyers() + s.Use.Count(UsedOtherwise) }

// FormBuyers returns the number of buyers, whether they told a form or not, but those whose answers show that they were
// not asked about one of the forms; 0 where nobody was asked about it.
func (s *Tally) FormBuyers(forms ...PurchaseForm) int64 {
	n := s.Buyers()
	var left uint8
	for _, f := range forms {
		if s.Forms.Asked(f) == 0 {
			return 0
		}
		left |= 1 << f
	}
	for set, without := range s.buyersWithout {
		if uint8(set)&left != 0 {
			n -= without
		}
	}
	return n
}

// FormShare returns the share of the FormBuyers that use the form, alone or with the other one; shares of both forms
// overlap by BothForms.
func (s *Tally) FormShare(f PurchaseForm) figure.Figure {
	return figure.Share(s.Forms.Count(f), s.FormBuyers(f), figure.OverEveryone)
}

// OnlyForm returns the number of centres that use the form and not the other one.
func (s *Tally) OnlyForm(f PurchaseForm) int64 {
	if !f.Valid() {
		return 0
	}
	return s.Forms.Count(f) - s.bothForms
}

// BothForms returns the number of centres that buy in both forms.
func (s *Tally) BothForms() int64 { return s.bothForms }

// AnyForm returns the number of centres that stated a form: each counted once.
func (s *Tally) AnyForm() int64 {
	return s.Forms.Count(FormComplementary) + s.Forms.Count(FormPublic) - s.bothForms
}

// PackageBy returns the number of centres of one use of coaching that gave the answer to whether it was part of a wider
// package (T05 2: six buyers, and one that used coaching without buying it). Who counts as buying is told at Buyers.
func (s *Tally) PackageBy(use PurchaseStatus, answer question.YesNo) int64 {
	if use >= numStatuses || answer > question.No {
		return 0
	}
	return s.packageByUse[use][answer]
}

// Price returns the prices that centres pay on the basis, in euros; none for an unknown basis.
func (s *Tally) Price(b coaching.PriceBasis) *Quantity {
	if !b.Valid() {
		return new(Quantity)
	}
	q := s.Prices[b]
	return &q
}
