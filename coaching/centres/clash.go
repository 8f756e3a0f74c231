package centres

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
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
		faults = append(faults, clash("coaching.staff.kela", kela, noKela))
	}
	if health := c.Staff.By[HealthServices]; c.Health == question.No && health.Hundredths() > 0 {
		faults = append(faults, clash("coaching.staff.health-services", health, noHealth))
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
		{"coaching.forms", &c.Use, c.Forms.Len() > 0, formOfPurchase},
		{"coaching.first-purchase", &c.FirstPurchase, c.FirstPurchase != 0, firstPurchase},
		{"coaching.scope", &c.Use, c.Scope.Len() > 0, whatBought},
		{"coaching.clients.purchased", &c.Purchased, c.Purchased.hi > 0, purchasedClients},
		{"coaching.days-a-client", &c.DaysAClient, c.DaysAClient.hi > 0, daysBought},
		{"coaching.hours-a-client", &c.HoursAClient, c.HoursAClient.hi > 0, hoursBought},
	}
	for basis := range numBases {
		if p := &c.Prices[basis]; p.given {
			details = append(details, detail{"coaching.price." + basis.String(), p, true, aPriceTold})
		}
	}
	return refuse(details, nothingBought)
}

// detail is an answer that some centres cannot give, and whether one did; the value is a pointer, which costs nothing
// where all is well.
type detail struct {
	path  string
	value fmt.Stringer
	told  bool
	what  figure.Labels
}

// refuse returns a fault for each detail that was told.
func refuse(details []detail, why figure.Labels) error {
	var faults []error
	for _, d := range details {
		if d.told {
			faults = append(faults, figure.FaultBecause(d.path, d.value, figure.ErrClash, enum.Join(d.what, ", ", why), ""))
		}
	}
	return errors.Join(faults...)
}

// buying refuses reasons for not buying from a centre that buys.
func (c *Centre) buying() error {
	if c.Use == UsedPurchased && c.Reasons.Len() > 0 {
		return clash("coaching.reasons", c.Use, reasonsButBought)
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
		{"coaching.clients.free", &c.Free, c.Free.hi > 0, coachedClients},
		{"coaching.package", &c.Use, c.Package == question.Yes, inPackage},
		{"coaching.strengths", &c.Use, c.Strengths.Len() > 0, aStrength},
		{"coaching.weaknesses", &c.Use, c.Weaknesses.Len() > 0, aWeakness},
		{"coaching.benefits", &c.Use, c.Benefits.Len() > 0, aBenefit},
		{"coaching.problems", &c.Use, c.Problems.Len() > 0, aProblem},
	}, notUsedAtAll)
}

func clash(path string, value any, why figure.Labels) error {
	return figure.FaultBecause(path, value, figure.ErrClash, why, "")
}

// Why details are refused, and what they are.
var (
	noKela = figure.Labels{
		"Kela ei ole mukana keskuksessa", "FPA deltar inte i centret", "Kela takes no part in the centre",
	}
	noHealth = figure.Labels{
		"terveyspalvelut eivät ole mukana keskuksessa", "hälsovården deltar inte i centret",
		"health services take no part in the centre",
	}
	nothingBought = figure.Labels{
		"mutta mitään ei ole ostettu: joko valmennusta on ostettu, tai keskus ei maksa tästä",
		"men inget har köpts: antingen har arbetsträning köpts, eller så betalar centret inte för detta",
		"but nothing was bought: either coaching was bought, or the centre does not pay for this",
	}
	reasonsButBought = figure.Labels{
		"syitä olla ostamatta, mutta valmennusta on ostettu", "orsaker att inte köpa, men arbetsträning har köpts",
		"reasons for not buying, but coaching was bought",
	}
	notUsedAtAll = figure.Labels{
		"vaikka keskus ei ole käyttänyt valmennusta", "fast centret inte har använt arbetsträning",
		"told by a centre that has not used coaching",
	}
	formOfPurchase   = figure.Labels{"ostotapa on kerrottu", "köpform anges", "a form of purchase is told"}
	firstPurchase    = figure.Labels{"ensimmäinen osto on kerrottu", "första köpet anges", "a first purchase is told"}
	whatBought       = figure.Labels{"ostettu kohde on kerrottu", "vad som köpts anges", "what was bought is told"}
	purchasedClients = figure.Labels{
		"ostetun valmennuksen asiakkaat on kerrottu", "klienter i köpt arbetsträning anges",
		"clients in purchased coaching are told",
	}
	daysBought = figure.Labels{
		"asiakkaalle ostetut päivät on kerrottu", "dagar köpta för en klient anges", "days bought for a client are told",
	}
	hoursBought = figure.Labels{
		"asiakkaalle ostetut tunnit on kerrottu", "timmar köpta för en klient anges", "hours bought for a client are told",
	}
	aPriceTold     = figure.Labels{"hinta on kerrottu", "ett pris anges", "a price is told"}
	coachedClients = figure.Labels{
		"valmennuksen asiakkaat on kerrottu", "klienter i arbetsträning anges", "clients in coaching are told",
	}
	inPackage = figure.Labels{"käyttö osana pakettia", "användning i ett paket", "use in a package"}
	aStrength = figure.Labels{"vahvuus", "en styrka", "a strength"}
	aWeakness = figure.Labels{"heikkous", "en svaghet", "a weakness"}
	aBenefit  = figure.Labels{"hyöty", "en nytta", "a benefit"}
	aProblem  = figure.Labels{"ongelma", "ett problem", "a problem"}
)
