package centres

import (
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// Staff is who works in a centre, in person-years by employer; an employer without a number was not answered. Total is
// all of them where the centre states it. OthersMunicipal is the part of the Others that a municipality employs, where
// the centre splits them; T05 1 did not.
type Staff struct {
	By              ByEmployer
	Total           figure.Amount
	OthersMunicipal figure.Amount
}

// ByEmployer is the staff of a centre by employer, in person-years; the index is the Administration. In JSON it is an
// object by key.
type ByEmployer [numAdministrations]figure.Amount

// String returns the employers that have a number: "social-work 4.5, kela 1"; "" for none.
func (e ByEmployer) String() string {
	return listed(Administrations(), func(a Administration) string { return e[a].String() })
}

// listed returns the values that are stated, each behind its key.
func listed[K fmt.Stringer](keys iter.Seq[K], value func(K) string) string {
	var all []string
	for k := range keys {
		if text := value(k); text != "" {
			all = append(all, k.String()+" "+text)
		}
	}
	return strings.Join(all, ", ")
}

// mostStaff bounds the person-years of a centre, in hundredths.
const mostStaff = figure.MaxAmount * hundredth

// validate returns the faults of the staff.
func (s *Staff) validate() error {
	err := errors.Join(
		s.checkEach(),
		Exactly(s.Total).within("coaching.staff.total", mostStaff),
		Exactly(s.OthersMunicipal).within("coaching.staff.others-municipal", mostStaff),
	)
	if err != nil {
		return err
	}
	return errors.Join(s.checkTotal(), s.checkSplit())
}

// checkEach refuses the staff of an employer over the limit.
func (s *Staff) checkEach() error {
	var faults []error
	if s.By[0].Given() {
		faults = append(faults, figure.Fault("coaching.staff", s.By[0], figure.ErrUnknown, "index 0 is no employer"))
	}
	for a := range Administrations() {
		if n := Exactly(s.By[a]); n.within("", mostStaff) != nil {
			faults = append(faults, n.within("coaching.staff."+a.String(), mostStaff))
		}
	}
	return errors.Join(faults...)
}

// checkTotal refuses a total that is not the sum of the parts, or less than those of them that were answered.
func (s *Staff) checkTotal() error {
	sum, all := s.sum()
	total := s.Total.Hundredths()
	if s.Total.Given() && (sum > total || all && sum != total) {
		return figure.FaultBecause("coaching.staff.total", s.Total, figure.ErrSum, notTheParts,
			"the staff by employer sum to %s",
			figure.AmountOf(sum))
	}
	return nil
}

// checkSplit refuses a municipal part of the others larger than they are.
func (s *Staff) checkSplit() error {
	others := s.By[OtherEmployers]
	switch {
	case !s.OthersMunicipal.Given():
		return nil
	case !others.Given():
		return figure.FaultBecause("coaching.staff.others-municipal", s.OthersMunicipal, figure.ErrMissing,
			othersNotStated, "")
	case s.OthersMunicipal.Hundredths() > others.Hundredths():
		return figure.FaultBecause("coaching.staff.others-municipal", s.OthersMunicipal, figure.ErrClash, moreThanOthers,
			"the others are %s", others)
	}
	return nil
}

// sum returns the sum of the parts answered, in hundredths, and whether all were.
func (s *Staff) sum() (sum int64, all bool) {
	all = true
	for a := range Administrations() {
		sum += s.By[a].Hundredths()
		all = all && s.By[a].Given()
	}
	return sum, all
}

// Why answers are refused.
var (
	notTheParts = figure.Labels{
		"eri luku kuin työnantajien henkilöt yhteensä", "ett annat tal än arbetsgivarnas personal sammanlagt",
		"not the staff of the employers together",
	}
	othersNotStated = figure.Labels{
		"muiden määrää ei ole kerrottu", "antalet övriga anges inte", "the others themselves are not stated",
	}
	moreThanOthers = figure.Labels{"enemmän kuin muita", "fler än de övriga", "more than the others"}
)
