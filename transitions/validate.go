package transitions

import (
	"errors"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Validate returns every fault of the answers, each a *figure.FieldError with the name of its column, or nil.
// They are checked against the clients that the unit told, nil for none told; nil answers are figure.ErrMissing.
func (a *Answers) Validate(c *clients.Answers) error {
	if a == nil {
		return figure.Fault("transitions", "", figure.ErrMissing, "no answers")
	}
	told := a.ByService.told()
	return errors.Join(a.checkLimits(told), a.checkSums(told), a.checkServices(c, told), a.checkServed(c, told),
		a.checkFollowed("after-3-months", &a.After3, told), a.checkFollowed("after-6-months", &a.After6, told))
}

// column returns the name of a column: "transitions.pay-subsidised-work.education", without the service for all.
func column(s clients.Service, d Destination) string {
	if s == 0 {
		return "transitions." + d.String()
	}
	return "transitions." + s.String() + "." + d.String()
}

// checkLimits refuses counts over their limit.
func (a *Answers) checkLimits(told serviceSet) error {
	faults := a.Moved.overLimit(0, nil)
	if told&1 != 0 {
		faults = append(faults, figure.Fault("transitions", a.ByService[0].Sum(), figure.ErrUnknown, "index 0 is no service"))
	}
	for s := range (told &^ 1).all() {
		faults = a.ByService[s].overLimit(s, faults)
	}
	if !a.Served.Valid() {
		faults = append(faults, figure.FaultBecause("transitions.served", a.Served, figure.ErrRange, limit, ""))
	}
	return errors.Join(faults...)
}

// overLimit appends a fault for each count over the limit, and for one that has no destination.
func (c *Counts) overLimit(s clients.Service, faults []error) []error {
	if c[0].Given() {
		faults = append(faults, figure.Fault(strings.TrimSuffix(column(s, 0), "."), c[0], figure.ErrUnknown,
			"index 0 is no destination"))
	}
	for d, n := range c {
		if d > 0 && !n.Valid() {
			faults = append(faults, figure.FaultBecause(column(s, Destination(d)), n, figure.ErrRange, limit, ""))
		}
	}
	return faults
}

// checkSums refuses what is told by service and does not agree with what is told of all services together: more
// transitions by service than in all, and a destination that is told by service alone where others are told of all.
// Told by service alone, the sums are bounded as counts are.
func (a *Answers) checkSums(told serviceSet) error {
	if told == 0 {
		return nil
	}
	var faults []error
	sums, whole := a.ByService.sums(told), a.Moved.Given()
	for d := range destinations.Every() {
		all, ok := a.Moved[d].Get()
		switch sum := sums[d].Int(); {
		case ok && sum > int64(all):
			faults = append(faults, figure.FaultBecause(column(0, d), all, figure.ErrClash, moreByService,
				"%d by service", sum))
		case !ok && sum > 0 && whole:
			faults = append(faults, a.untold(d))
		case !ok && sum > figure.MaxCount:
			faults = append(faults, figure.FaultBecause(column(0, d), sum, figure.ErrRange, tooMany,
				"at most %d by service", figure.MaxCount))
		}
	}
	return errors.Join(faults...)
}

// untold returns the fault of a destination that is told by service, and not of all services as others are: nobody
// moved there, or its number was left out.
func (a *Answers) untold(d Destination) error {
	var from clients.Service
	for s := range everyService() {
		if from == 0 && a.ByService[s][d].Int() > 0 {
			from = s
		}
	}
	var other Destination
	for o := range destinations.Every() {
		if other == 0 && a.Moved[o].Given() {
			other = o
		}
	}
	return figure.FaultBecause(column(from, d), a.ByService[from][d], figure.ErrClash, blankOfAll,
		"%s is blank, but %s is told of all services together", column(0, d), column(0, other))
}

// checkServices refuses transitions from a service that the unit does not offer: that has no clients where
// others have.
func (a *Answers) checkServices(c *clients.Answers, told serviceSet) error {
	if c == nil || told == 0 || !c.Services.Given() {
		return nil
	}
	var faults []error
	for s := range (told &^ 1).all() {
		if c.Services[s].Int() == 0 {
			faults = a.ByService[s].none(s, faults)
		}
	}
	return errors.Join(faults...)
}

// none appends a fault for each destination that somebody moved on to.
func (c *Counts) none(s clients.Service, faults []error) []error {
	for d := range destinations.Every() {
		if n := c[d].Int(); n > 0 {
			faults = append(faults, figure.FaultBecause(column(s, d), n, figure.ErrClash, noSuchClients, ""))
		}
	}
	return faults
}

// checkServed refuses fewer clients served than were there at the year's end, or than left.
func (a *Answers) checkServed(c *clients.Answers, told serviceSet) error {
	served, ok := a.Served.Get()
	if !ok {
		return nil
	}
	var faults []error
	if stock, known := stockOf(c).Get(); known && served < stock {
		faults = append(
			faults,
			figure.FaultBecause("transitions.served", served, figure.ErrClash, fewerThanClients,
				"%s at the year's end", enum.Several(int64(stock), "client", "clients")),
		)
	}
	if left := a.leavers(told); int64(served) < left {
		faults = append(faults, figure.FaultBecause("transitions.served", served, figure.ErrClash, fewerThanLeft,
			"%s moved on", enum.Several(left, "client", "clients")))
	}
	return errors.Join(faults...)
}

// checkFollowed refuses numbers over the limit, and more that were followed up than moved on.
func (a *Answers) checkFollowed(key string, c *Counts, told serviceSet) error {
	if !c.Given() {
		return nil
	}
	var faults []error
	for d, n := range c {
		if !n.Valid() || d == 0 && n.Given() {
			faults = append(faults, figure.Fault("transitions."+key+"."+Destination(d).String(), n, figure.ErrRange,
				"a destination, and at most %d", figure.MaxCount))
		}
	}
	if left := a.leavers(told); (a.Moved.Given() || told != 0) && c.Sum() > left {
		faults = append(faults, figure.FaultBecause("transitions."+key, c.Sum(), figure.ErrClash, moreThanLeft,
			"%s moved on", enum.Several(left, "client", "clients")))
	}
	return errors.Join(faults...)
}

// stockOf returns the clients at the year's end.
func stockOf(c *clients.Answers) figure.Count {
	if c == nil {
		return figure.Count{}
	}
	return c.Clients()
}

// Why answers are refused.
var (
	limit         = enum.AtMost(figure.MaxCount)
	moreByService = figure.Labels{
		"palveluittain enemmän kuin yhteensä", "fler per tjänst än sammanlagt",
		"more by service than in all",
	}
	tooMany    = figure.Labels{"liian monta", "för många", "too many"}
	blankOfAll = figure.Labels{
		"kaikista palveluista yhteensä puuttuu tämä, muita on", "det saknas av alla tjänster sammanlagt, där andra anges",
		"blank of all services together, where others are told",
	}
	noSuchClients = figure.Labels{
		"yksiköllä ei ole asiakkaita palvelussa", "enheten har inga klienter i tjänsten",
		"the unit has no clients in the service",
	}
	fewerThanLeft = figure.Labels{
		"vähemmän kuin siirtyneitä", "färre än dem som gått vidare", "fewer than the clients who moved on",
	}
	moreThanLeft = figure.Labels{
		"enemmän kuin siirtyneitä", "fler än dem som gått vidare", "more than the clients who moved on",
	}
	fewerThanClients = figure.Labels{
		"vähemmän kuin asiakkaita vuoden lopussa", "färre än klienterna vid årets slut",
		"fewer than the clients at the year's end",
	}
)
