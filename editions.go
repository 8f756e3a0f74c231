package barometer

import (
	"errors"
	"fmt"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/reading"
)

// editions are the editions that responses answer: the one that is computed, and the one it is compared with.
type editions struct {
	now, before *Edition // never changed through them
	told        bool     // now was given: a response without a year is of it
}

// equal reports whether both are the same editions.
func (e editions) equal(o editions) bool {
	return e.now.Equal(*o.now) && e.before.Equal(*o.before) && e.told == o.told
}

// The editions that hold where none are given.
var edition2011, edition2006 = Edition2011(), Edition2006()

// noEdition is the edition of a response of which nobody tells it.
var noEdition Edition

// editionsOf returns the editions that are computed for those given. The zero Edition as the second is none, and as
// both 2011 beside 2006.
func editionsOf(now, before *Edition) editions {
	switch {
	case now.Valid():
		return editions{now, before, true}
	case before.Valid():
		return editions{&edition2011, before, false}
	}
	return editions{&edition2011, &edition2006, false}
}

// check refuses two editions of one year, whose responses nothing tells apart.
func (e editions) check() error {
	if e.before.Valid() && e.before.Year() == e.now.Year() {
		return figure.FaultBecause("edition.before", e.before.Year(), figure.ErrClash, labels{
			"sama vuosi kuin kierroksella, johon verrataan", "samma år som omgången som den jämförs med",
			"the same year as the edition that it is compared with",
		}, "")
	}
	return nil
}

// validate returns every fault of a response as an answer to one of the editions.
func (e editions) validate(r *Response) error {
	if r == nil {
		return r.Validate()
	}
	err := r.Validate()
	return errors.Join(e.check(), err, e.checkYears(r, err == nil))
}

// checkYears refuses a year of none of the editions, and one of founding after it.
func (e editions) checkYears(r *Response, sound bool) error {
	of, ok := e.of(r)
	switch {
	case !ok:
		return figure.FaultBecause("unit.edition", r.Edition, figure.ErrUnknown, e.given(), "")
	case of.Valid() && int(r.Unit.Founded) > of.Year():
		return errors.Join(figure.FaultBecause("unit.founded", r.Unit.Founded, figure.ErrClash, afterTheYear,
			"after %d, which the answers describe", of.Year()), of.set.Refuse(r.options(), sound))
	case !of.Valid():
		of = e.now
	}
	return of.set.Refuse(r.options(), sound)
}

// given says which editions a response can answer.
func (e editions) given() labels {
	if !e.before.Valid() {
		return enum.Fill(labels{"kierros on %d", "omgången är %d", "the edition is %d"}, e.now.Year())
	}
	return enum.Fill(labels{
		"kierrokset ovat %d ja %d, ellei muita kerrota", "omgångarna är %d och %d, om inga andra anges",
		"the editions are %d and %d, where the Reader has no others",
	}, e.now.Year(), e.before.Year())
}

// of returns the edition that the response answers: noEdition where neither it nor the caller tells which. ok is false
// for a year that is none of theirs.
func (e editions) of(r *Response) (of *Edition, ok bool) {
	switch {
	case e.undated(r):
		return &noEdition, true
	case r.Edition == 0, r.Edition == e.now.Year():
		return e.now, true
	case r.Edition == e.before.Year():
		return e.before, true
	}
	return &noEdition, false
}

// undated reports whether nobody tells which edition the response answers.
func (e editions) undated(r *Response) bool { return r.Edition == 0 && !e.told }

// within returns what names the edition that a response answers, in which its id is unique.
func (e editions) within() func(*Response) string {
	named := func(of *Edition) string { return fmt.Sprint("the edition of ", of.Year()) }
	now, before := named(e.now), named(e.before)
	return func(r *Response) string {
		switch of, _ := e.of(r); {
		case !of.Valid():
			return "the rows without a year"
		case of.Year() == e.now.Year():
			return now
		}
		return before
	}
}

// NoEdition is the kind of the note that tells how many responses were counted of which nobody told the edition.
const NoEdition reading.NoteKind = "no-edition"

// whichEdition asks which edition the responses are of.
var whichEdition = figure.Counted{
	One: labels{
		"%[1]d riviltä puuttuu vuosi (unit.edition), eikä kierrosta ole kerrottu: lukuja ei verrata julkaistuihin, " +
			"eikä vastausprosenttia ja edustavuutta lasketa; minkä vuoden vastauksia se on?",
		"%[1]d rad saknar år (unit.edition) och ingen omgång är angiven: siffrorna jämförs inte med de publicerade, " +
			"och svarsprocent och täckning räknas inte; vilket år gäller svaren?",
		"%[1]d row names no year (unit.edition) and no edition was told: nothing is compared with what was published, " +
			"and there is no response rate or coverage; which year does it answer for?",
	},
	Many: labels{
		"%[1]d riviltä puuttuu vuosi (unit.edition), eikä kierrosta ole kerrottu: lukuja ei verrata julkaistuihin, " +
			"eikä vastausprosenttia ja edustavuutta lasketa; minkä vuoden vastauksia ne ovat?",
		"%[1]d rader saknar år (unit.edition) och ingen omgång är angiven: siffrorna jämförs inte med de publicerade, " +
			"och svarsprocent och täckning räknas inte; vilket år gäller svaren?",
		"%[1]d rows name no year (unit.edition) and no edition was told: nothing is compared with what was published, " +
			"and there is no response rate or coverage; which year do they answer for?",
	},
}

// refused is the fault of responses without a year beside others of the edition that is computed: which they are may be
// read in two ways.
func (e editions) refused(undated, dated int64) error {
	return figure.FaultBecause("unit.edition", "", figure.ErrMissing, enum.Fill(figure.Counted{
		One: labels{
			"%d riviltä puuttuu vuosi; vuodelta %[3]d rivejä on %[2]d: onko se siltä vuodelta vai toiselta kierrokselta, " +
				"joka on kerrottava?",
			"%d rad saknar år, och från %[3]d är %[2]d: är den från det året, eller från en annan omgång, som måste anges?",
			"%d row names no year beside %d of %d: of that year, or of another edition, which the Reader must have",
		},
		Many: labels{
			"%d riviltä puuttuu vuosi; vuodelta %[3]d rivejä on %[2]d: ovatko ne siltä vuodelta vai toiselta " +
				"kierrokselta, joka on kerrottava?",
			"%d rader saknar år, och från %[3]d är %[2]d: är de från det året, eller från en annan omgång, som måste anges?",
			"%d rows name no year beside %d of %d: of that year, or of another edition, which the Reader must have",
		},
	}.Of(undated), undated, dated, e.now.Year()), "")
}

// Why answers are refused.
var (
	afterTheYear = figure.Labels{
		"vastausten vuoden jälkeen", "efter det år som svaren gäller",
		"after the year that the answers describe",
	}
)
