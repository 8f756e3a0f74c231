package centres

import (
	"errors"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
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
	Prices        ByBasis        // what the centre pays, in euros
	Purchased     Persons        // clients in purchased coaching
	Free          Persons        // clients in coaching that costs the centre nothing
	DaysAClient   Estimate       // days bought for a client
	HoursAClient  Estimate       // hours bought for a client
	Package       question.YesNo // whether coaching was part of a wider package of services
	Reasons       question.Set[Reason]

	Strengths  question.Set[Strength]
	Weaknesses question.Set[Weakness]
	Benefits   question.Set[Benefit]
	Problems   question.Set[Problem]

	Marketed      question.YesNo // whether providers have marketed their coaching to the centre
	Need          question.YesNo // whether the clients need coaching
	Benefiting    Estimate       // percentage of the clients who would benefit from a coach
	Targets       question.Set[TargetGroup]
	Availability  Availability
	OtherServices question.Set[OtherService]

	Regional  question.Ratings[RegionalNeed, question.YesNo]
	Content   question.Ratings[ContentNeed, question.YesNo]
	Proposals question.Set[Proposal]
}

// ByBasis is the price that a centre pays on each basis, in euros above zero; the index is the basis. In JSON it is an
// object by key, {"hour": 23}.
type ByBasis [numBases]Estimate

// String returns the prices that are stated: "hour 23, day 123–250"; "" for none.
func (l ByBasis) String() string {
	return listed(coaching.PriceBases(), func(b coaching.PriceBasis) string { return l[b].String() })
}

// numBases is the length of a list of prices, by their bases.
const numBases = coaching.PerClientDay + 1

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
		c.Purchased.whole("coaching.clients.purchased"),
		c.Free.whole("coaching.clients.free"),
		c.DaysAClient.within("coaching.days-a-client", mostDays),
		c.HoursAClient.within("coaching.hours-a-client", mostHours),
		c.Benefiting.within("coaching.benefiting", mostPercent),
		c.clashes(),
	)
}

// validate refuses a price of nothing, one over the limit, and one on no basis.
func (l *ByBasis) validate() error {
	var faults []error
	if l[0].given {
		return figure.Fault("coaching.price", l[0], figure.ErrUnknown, "index 0 is no basis")
	}
	for basis, p := range l {
		if p.given && (p.lo <= 0 || p.hi < p.lo || p.hi > figure.MaxAmount*hundredth) {
			faults = append(faults, figure.FaultBecause("coaching.price."+coaching.PriceBasis(basis).String(), p,
				figure.ErrRange, aPrice, ""))
		}
	}
	return errors.Join(faults...)
}

// The limits of prices and months.
var (
	aPrice = enum.Fill(figure.Labels{"yli 0, enintään %d", "över 0, högst %d", "above 0, at most %d"}, figure.MaxAmount)

	lastMonth = enum.Fill(figure.Labels{
		"viimeistään joulukuu %d", "senast december %d", "up to December %d",
	}, lastYear)
)

// month refuses a month outside the limits; "not stated" is fine.
func month(path string, m Month) error {
	if m > maxMonth {
		return figure.FaultBecause(path, uint16(m), figure.ErrRange, lastMonth, "")
	}
	return nil
}
