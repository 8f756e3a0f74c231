package barometer

import (
	"errors"
	"fmt"
	"time"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// Edition is one round of the barometer: the year its answers describe, the reference date of its stocks, the
// number of forms sent, the sampling frame, the classification of its services, and the unit types that it took in a
// sense of its own, which do not compare with another edition's. The zero Edition is no edition. In JSON it is an
// object with the members year, reference, sent, frame, defines (by unit type) and classification.
type Edition struct {
	year      int
	reference string
	sent      figure.Count
	frame     Frame
	defined   unit.ByType[string]
	services  clients.Classification
}

// EditionOption sets one property of an edition.
type EditionOption func(*Edition) error

// FormsSent gives the number of forms sent.
func FormsSent(n uint32) EditionOption {
	return func(e *Edition) error {
		if n == 0 || n > figure.MaxCount {
			return figure.Fault("edition.sent", n, figure.ErrRange, "from 1 to %d forms", figure.MaxCount)
		}
		e.sent = figure.N(n)
		return nil
	}
}

// WithFrame gives the sampling frame.
func WithFrame(f Frame) EditionOption {
	return func(e *Edition) error {
		e.frame = f
		return nil
	}
}

// Defines says that the edition took a unit type in a sense of its own. Editions compare in a type when
// their senses are the same; no sense given is the standard one.
func Defines(t unit.Type, sense string) EditionOption {
	return func(e *Edition) error {
		if !t.Valid() {
			return figure.Fault("edition.defines", t, figure.ErrUnknown, "no unit type")
		}
		e.defined[t] = sense
		return nil
	}
}

// Classified gives the classification of the edition's services.
func Classified(c clients.Classification) EditionOption {
	return func(e *Edition) error {
		if !c.Valid() {
			return figure.Fault("edition.classification", "", figure.ErrMissing,
				"every service needs a provider and a main group")
		}
		e.services = c
		return nil
	}
}

// NewEdition returns the edition that describes the year, with the reference date of its stocks
// ("2016-12-31"), a day of that year or of the next. Its services are classified as in 2011, unless an option says
// otherwise.
func NewEdition(year int, reference string, options ...EditionOption) (Edition, error) {
	e := Edition{year: year, reference: reference, services: clients.Classification2011()}
	var faults []error
	if year < unit.FirstYear || year > unit.LastYear {
		faults = append(faults, figure.Fault("edition.year", year, figure.ErrRange,
			"from %d to %d", unit.FirstYear, unit.LastYear))
	}
	if day, err := time.Parse(time.DateOnly, reference); err != nil {
		faults = append(faults, figure.Fault("edition.reference", reference, figure.ErrSyntax,
			"a date such as 2011-12-31 is needed"))
	} else if day.Year() != year && day.Year() != year+1 {
		faults = append(faults, figure.Fault("edition.reference", reference, figure.ErrClash,
			"stocks of the year %d are counted in it or in the next", year))
	}
	for _, set := range options {
		if err := set(&e); err != nil {
			faults = append(faults, err)
		}
	}
	if len(faults) > 0 {
		return Edition{}, errors.Join(faults...)
	}
	return e, nil
}

// Edition2011 returns the barometer of 2012: the year 2011, 531 forms sent for its first part (B12 1).
func Edition2011() Edition {
	return Edition{
		year: 2011, reference: "2011-12-31", sent: figure.N(531),
		frame: Frame2011(), services: clients.Classification2011(),
	}
}

// Edition2006 returns the first barometer, a postal survey of 2007 (B12 1). Its social enterprises were only
// those with an aim to employ.
func Edition2006() Edition {
	e := Edition{year: 2006, reference: "2006-12-31", services: clients.Classification2006()}
	e.defined[unit.SocialEnterprise] = "with an aim to employ people in a weak labour-market position"
	return e
}

// Year returns the year that the answers describe.
func (e Edition) Year() int { return e.year }

// Reference returns the date of the stocks, as "2011-12-31".
func (e Edition) Reference() string { return e.reference }

// Sent returns the number of forms sent, if it is known.
func (e Edition) Sent() figure.Count { return e.sent }

// Frame returns the sampling frame.
func (e Edition) Frame() Frame { return e.frame }

// Valid reports whether e is an edition.
func (e Edition) Valid() bool { return e.year != 0 }

// Classification returns who pays for each service, and which main group it is counted in.
func (e Edition) Classification() clients.Classification { return e.services }

// Equal reports whether all properties are equal.
func (e Edition) Equal(o Edition) bool {
	return e == o
}

// Differ returns the unit types that do not mean the same in both editions; all of them beside no edition.
func (e Edition) Differ(o Edition) (g unit.Group) {
	if !e.Valid() || !o.Valid() {
		return unit.Everyone
	}
	for t := range unit.Types() {
		if e.defined[t] != o.defined[t] {
			g = g.With(t)
		}
	}
	return g
}

// Comparable returns nil when the units of the group mean the same in both editions, and an error that wraps
// figure.ErrNotComparable and names the types that do not.
func (e Edition) Comparable(o Edition, g unit.Group) error {
	if !e.Valid() || !o.Valid() {
		return fmt.Errorf("%w: no edition to compare with", figure.ErrNotComparable)
	}
	var faults []error
	for t := range (e.Differ(o) & g).All() {
		faults = append(faults, fmt.Errorf("%w: %s of %d and %d", figure.ErrNotComparable, t, e.year, o.year))
	}
	return errors.Join(faults...)
}

// Mark returns figure.NotComparable when the group does not compare between the editions, else no mark.
func (e Edition) Mark(o Edition, g unit.Group) figure.Marks {
	if e.Differ(o)&g != 0 {
		return figure.NotComparable
	}
	return 0
}
