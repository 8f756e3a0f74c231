package centres

import (
	"errors"
	"fmt"

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

// notBuying refuses details of a purchase from a centre that has not bought. T05 2 asks for them under what was bought,
// and tells coaching that a municipality or a project provides as free: a price that such a centre names is none that
// it pays, and would stand among those that are paid.
func (c *Centre) notBuying() error {
	if c.Use == 0 || c.Use == UsedPurchased {
		return nil
	}
	details := []detail{
		{"coaching.forms", &c.Use, c.Forms.Len() > 0, "a form of purchase"},
		{"coaching.first-purchase", &c.FirstPurchase, c.FirstPurchase != 0, "a first purchase"},
		{"coaching.scope", &c.Use, c.Scope.Len() > 0, "what was bought"},
		{"coaching.clients.purchased", &c.Purchased, c.Purchased.hi > 0, "clients in purchased coaching"},
		{"coaching.days-a-client", &c.DaysAClient, c.DaysAClient.hi > 0, "days bought for a client"},
		{"coaching.hours-a-client", &c.HoursAClient, c.HoursAClient.hi > 0, "hours bought for a client"},
	}
	for basis := range numBases {
		if p := &c.Prices[basis]; p.given {
			details = append(details, detail{"coaching.price." + basis.String(), p, true, "a price"})
		}
	}
	return refuse(details, "%s is told, but nothing was bought: either coaching was bought, or the centre does not pay "+
		"for this")
}

// detail is an answer that some centres cannot give, and whether one did; the value is a pointer, which costs nothing
// where all is well.
type detail struct {
	path  string
	value fmt.Stringer
	told  bool
	what  string
}

// refuse returns a fault for each detail that was told.
func refuse(details []detail, format string) error {
	var faults []error
	for _, d := range details {
		if d.told {
			faults = append(faults, figure.Fault(d.path, d.value, figure.ErrClash, format, d.what))
		}
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

// notUsing refuses experiences, use in a package, and clients from a centre that has not tried coaching (T05 3 asked
// only its users).
func (c *Centre) notUsing() error {
	if c.Use != NotUsed {
		return nil
	}
	return refuse([]detail{
		{"coaching.clients.free", &c.Free, c.Free.hi > 0, "clients in coaching"},
		{"coaching.package", &c.Use, c.Package == question.Yes, "use in a package"},
		{"coaching.strengths", &c.Use, c.Strengths.Len() > 0, "a strength"},
		{"coaching.weaknesses", &c.Use, c.Weaknesses.Len() > 0, "a weakness"},
		{"coaching.benefits", &c.Use, c.Benefits.Len() > 0, "a benefit"},
		{"coaching.problems", &c.Use, c.Problems.Len() > 0, "a problem"},
	}, "%s is told by a centre that has not used coaching")
}

func clash(path string, value any, format string) error {
	return figure.Fault(path, value, figure.ErrClash, format)
}
