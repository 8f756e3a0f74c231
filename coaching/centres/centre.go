package centres

import (
	"errors"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// Centre is what one labour force service centre answers to the survey of T05. A field with its zero value was not
// answered, which is never zero, and an empty set of ticks is an answer.
type Centre struct {
	Started Month          // when the centre started
	Staff   Staff          // who works there
	Kela    KelaPresence   // how Kela takes part
	Health  question.YesNo // whether health services take part

	Use           PurchaseStatus
	Forms         question.Set[PurchaseForm]
	FirstPurchase Month
	Scope         question.Set[Scope]
	Prices        PriceList
	Purchased     figure.Count   // clients in purchased coaching
	Free          figure.Count   // clients in coaching that costs the centre nothing
	DaysAClient   figure.Amount  // days bought for a client
	HoursAClient  figure.Amount  // hours bought for a client
	Package       question.YesNo // whether coaching was part of a wider package of services
	Reasons       question.Set[Reason]

	Strengths  question.Set[Strength]
	Weaknesses question.Set[Weakness]
	Benefits   question.Set[Benefit]
	Problems   question.Set[Problem]

	Marketed      question.YesNo // whether providers have marketed their coaching to the centre
	Need          question.YesNo // whether the clients need coaching
	Benefiting    figure.Amount  // percentage of the clients who would benefit from a coach
	Targets       question.Set[TargetGroup]
	Availability  Availability
	OtherServices question.Set[OtherService]

	Regional  question.Ratings[RegionalNeed, question.YesNo]
	Content   question.Ratings[ContentNeed, question.YesNo]
	Proposals question.Set[Proposal]
}

// PriceList holds the price that a centre pays on each basis; the index is the basis. A price that was not stated has
// its zero value. In JSON it is an object of euros by key, {"hour": 23}.
type PriceList [numBases]coaching.Price

// numBases is the length of a list of prices, by their bases.
const numBases = coaching.PerClientDay + 1

// NewPriceList returns the list with the given prices; two on one basis, and a price that is not stated, are refused.
func NewPriceList(prices ...coaching.Price) (PriceList, error) {
	var l PriceList
	var faults []error
	for _, p := range prices {
		path := "coaching.price." + p.Basis().String()
		switch {
		case !p.Given():
			faults = append(faults, figure.Fault("coaching.price", "", figure.ErrMissing, "it must be stated"))
		case l[p.Basis()].Given():
			faults = append(faults, figure.Fault(path, p.Euros(), figure.ErrClash, "a second price on the same basis"))
		default:
			l[p.Basis()] = p
		}
	}
	return l, errors.Join(faults...)
}

// The largest days, hours and percentages that a centre may state, in hundredths.
const (
	mostDays    = 10_000 * hundredth
	mostHours   = 100_000 * hundredth
	mostPercent = 100 * hundredth
)

// Validate returns every fault of the answers, each a *figure.FieldError with the name of its column, or nil. A
// nil centre is figure.ErrMissing.
func (c *Centre) Validate() error {
	if c == nil {
		return figure.Fault("centre", "", figure.ErrMissing, "no answers")
	}
	return errors.Join(
		c.Staff.validate(),
		month("coaching.started", c.Started),
		month("coaching.first-purchase", c.FirstPurchase),
		category("coaching.kela", c.Kela),
		category("coaching.health", c.Health),
		category("coaching.use", c.Use),
		category("coaching.package", c.Package),
		category("coaching.marketed", c.Marketed),
		category("coaching.need", c.Need),
		category("coaching.availability", c.Availability),
		c.Prices.validate(),
		count("coaching.clients.purchased", c.Purchased),
		count("coaching.clients.free", c.Free),
		within("coaching.days-a-client", c.DaysAClient, mostDays),
		within("coaching.hours-a-client", c.HoursAClient, mostHours),
		within("coaching.benefiting", c.Benefiting, mostPercent),
		c.clashes(),
	)
}

// validate refuses a price that stands at another basis than its own.
func (l *PriceList) validate() error {
	var faults []error
	for i, p := range l {
		if p.Given() && p.Basis() != coaching.PriceBasis(i) {
			faults = append(faults, figure.Fault("coaching.price."+coaching.PriceBasis(i).String(), p,
				figure.ErrClash, "a price on another basis"))
		}
	}
	return errors.Join(faults...)
}

// month refuses a month outside the limits; "not stated" is fine.
func month(path string, m Month) error {
	if m > maxMonth {
		return figure.Fault(path, uint16(m), figure.ErrRange, "up to December %d", lastYear)
	}
	return nil
}
