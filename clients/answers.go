package clients

import (
	"errors"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
)

// Counts are a unit's clients by service at the year's end; the index is the Service. A unit that fills in one
// service has told of all: a service left blank beside it has no clients. In JSON they are an object by key.
type Counts [numServices]figure.Count

// Given reports whether any service was filled in.
func (c *Counts) Given() bool {
	for _, n := range c[1:] { // index 0 is no service
		if n.Given() {
			return true
		}
	}
	return false
}

// Sum returns the clients of all services together, 0 when none was filled in.
func (c *Counts) Sum() (n int64) {
	for _, k := range c[1:] {
		n += k.Int()
	}
	return n
}

// PartCounts are a unit's clients by part; the index is the Part, and each part is a question of its own. In JSON they
// are an object by key.
type PartCounts [numParts]figure.Count

// Answers are what a unit says of its clients. A field with its zero value was not answered, which is never
// zero; beside each stands the name of its column.
type Answers struct {
	Total      figure.Count                             // clients.total, at the year's end; may be left to the services
	Services   Counts                                   // clients.<service>
	Parts      PartCounts                               // clients.<part>
	Importance question.Ratings[Referrer, Importance]   // clients.referrers.<referrer>, B12 5.1
	Change     question.Ratings[Referrer, Change]       // clients.referrer-change.<referrer>, B12 5.1
	Extent     question.Ratings[Partner, Extent]        // clients.cooperation.<partner>, B12 5.2
	Trend      question.Ratings[TrendRow, Trend]        // clients.trend.<row>, B12 5.3.4
	Growing    question.Set[GrowingGroup]               // clients.growing-groups.<group>, B12 5.3.4
	First      Cause                                    // clients.cause.first, the most common one, B12 8
	Second     Cause                                    // clients.cause.second
	Obstacles  question.Ratings[Obstacle, Significance] // clients.obstacles.<obstacle>, B12 8
	Statements question.Ratings[Statement, Agreement]   // clients.statements.<statement>, B12 10
}

// Clients returns all clients of the unit: the total as told, else the sum of its services, else not answered.
func (a *Answers) Clients() figure.Count {
	if a.Total.Given() || !a.Services.Given() {
		return a.Total
	}
	return figure.N(uint32(min(a.Services.Sum(), figure.MaxCount)))
}

// Validate returns every fault of the answers, each a *figure.FieldError with the name of its column, or nil. A
// total other than the sum of the services, and a part above the total, are figure.ErrClash; nil
// answers are figure.ErrMissing.
func (a *Answers) Validate() error {
	if a == nil {
		return figure.Fault("clients", "", figure.ErrMissing, "no answers")
	}
	return errors.Join(a.checkCounts(), a.checkTotal(), a.checkParts(), a.checkCauses())
}

// checkCounts refuses counts beyond their limit.
func (a *Answers) checkCounts() error {
	var faults []error
	if !a.Total.Valid() {
		faults = append(faults, overLimit("total", a.Total))
	}
	for _, n := range []figure.Count{a.Services[0], a.Parts[0]} {
		if n.Given() {
			faults = append(faults, figure.Fault("clients", n, figure.ErrUnknown, "index 0 is no service, and no part"))
		}
	}
	for s, n := range a.Services {
		if !n.Valid() {
			faults = append(faults, overLimit(Service(s).String(), n))
		}
	}
	for p := Part(1); p < numParts; p++ {
		if n := a.Parts[p]; !n.Valid() {
			faults = append(faults, overLimit(p.String(), n))
		}
	}
	return errors.Join(faults...)
}

func overLimit(item string, n figure.Count) error {
	return figure.FaultBecause("clients."+item, n, figure.ErrRange, enum.AtMost(figure.MaxCount), "")
}

// checkTotal refuses services that do not make up the total.
func (a *Answers) checkTotal() error {
	sum, total := a.Services.Sum(), a.Total.Int()
	switch {
	case !a.Services.Given():
	case a.Total.Given() && sum != total:
		return figure.FaultBecause("clients.total", total, figure.ErrClash, notTheServices,
			"the services have %s", enum.Several(sum, "client", "clients"))
	case sum > figure.MaxCount:
		return figure.FaultBecause("clients.total", sum, figure.ErrRange, enum.AtMost(figure.MaxCount), "")
	}
	return nil
}

// checkParts refuses a part above the whole, where that is known.
func (a *Answers) checkParts() error {
	var faults []error
	total, known := a.Clients().Get()
	for p := Part(1); p < numParts; p++ {
		if n, ok := a.Parts[p].Get(); ok && known && n > total {
			faults = append(faults, figure.FaultBecause("clients."+p.String(), n, figure.ErrClash, moreThanClients,
				"of %s", enum.Several(int64(total), "client", "clients")))
		}
	}
	return errors.Join(faults...)
}

// checkCauses refuses what is no cause, a second without a first, and the same twice.
func (a *Answers) checkCauses() error {
	var faults []error
	if a.First != 0 && !a.First.Valid() {
		faults = append(
			faults,
			figure.Fault("clients.cause.first", a.First, figure.ErrUnknown, "not a category of the question"),
		)
	}
	switch {
	case a.Second == 0:
	case !a.Second.Valid():
		faults = append(
			faults,
			figure.Fault("clients.cause.second", a.Second, figure.ErrUnknown, "not a category of the question"),
		)
	case a.First == 0:
		faults = append(faults, figure.FaultBecause("clients.cause.first", "", figure.ErrMissing, secondAlone, ""))
	case a.First == a.Second:
		faults = append(faults, figure.FaultBecause("clients.cause.second", a.Second, figure.ErrClash, sameCause, ""))
	}
	return errors.Join(faults...)
}

// Why answers are refused.
var (
	notTheServices = figure.Labels{
		"eri luku kuin palvelujen asiakkaat yhteensä", "ett annat tal än tjänsternas klienter sammanlagt",
		"not the number of clients of the services together",
	}
	moreThanClients = figure.Labels{
		"enemmän kuin asiakkaita", "fler än klienterna",
		"more than there are clients",
	}
	secondAlone = figure.Labels{
		"toinen syy ilman ensimmäistä", "en andra orsak utan en första",
		"a second reason needs a first",
	}
	sameCause = figure.Labels{"sama kuin ensimmäinen", "samma som den första", "the same as the first"}
)
