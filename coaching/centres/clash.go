package centres

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// clashes returns the pairs of answers that cannot both be true.
func (c *Centre) clashes() error {
	return errors.Join(c.absent(), c.notBuying(), c.buying(), c.notUsing())
}

// absent refuses staff of an employer that takes no part.
func (c *Centre) absent() error {
	var faults []error
	if kela := c.Staff.By[Kela]; c.Kela == KelaNone && kela.Hundredths() > 0 {
		faults = append(faults, clash("coaching.staff.kela", kela, "Kela takes no part in the centre"))
	}
	if health := c.Staff.By[HealthServices]; c.Health == question.No && health.Hundredths() > 0 {
		faults = append(faults, clash("coaching.staff.health-services", health,
			"health services take no part in the centre"))
	}
	return errors.Join(faults...)
}

// notBuying refuses details of a purchase from a centre that has not bought.
func (c *Centre) notBuying() error {
	if c.Use == 0 || c.Use == UsedPurchased {
		return nil
	}
	var faults []error
	if c.Forms.Len() > 0 {
		faults = append(faults, clash("coaching.forms", c.Use, "a form of purchase, but nothing was bought"))
	}
	if c.FirstPurchase != 0 {
		faults = append(faults, clash("coaching.first-purchase", c.FirstPurchase,
			"a first purchase, but nothing was bought"))
	}
	if c.Purchased.Int() > 0 {
		faults = append(faults, clash("coaching.clients.purchased", c.Purchased,
			"clients in purchased coaching, but nothing was bought"))
	}
	return errors.Join(faults...)
}

// buying refuses reasons for not buying from a centre that buys.
func (c *Centre) buying() error {
	if c.Use == UsedPurchased && c.Reasons.Len() > 0 {
		return clash("coaching.reasons", c.Use, "reasons for not buying, but coaching was bought")
	}
	return nil
}

// notUsing refuses experiences, and use in a package, from a centre that has not tried coaching (T05 3 asked only its
// users).
func (c *Centre) notUsing() error {
	if c.Use != NotUsed {
		return nil
	}
	var faults []error
	for _, e := range []struct {
		path string
		told bool
	}{
		{"coaching.package", c.Package == question.Yes},
		{"coaching.strengths", c.Strengths.Len() > 0},
		{"coaching.weaknesses", c.Weaknesses.Len() > 0},
		{"coaching.benefits", c.Benefits.Len() > 0},
		{"coaching.problems", c.Problems.Len() > 0},
	} {
		if e.told {
			faults = append(faults, clash(e.path, c.Use, "told by a centre that has not used coaching"))
		}
	}
	return errors.Join(faults...)
}

func clash(path string, value any, format string) error {
	return figure.Fault(path, value, figure.ErrClash, format)
}
