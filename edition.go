package barometer

import (
	"errors"
	"fmt"
	"slices"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/unit"
)

// Edition is one round of the barometer: the year its answers describe, the reference date of its stocks, the
// number of forms sent, the sampling frame, the answer options, the classification of its services, the questions of
// today that it asks, and the unit types that it took in a sense of its own, which do not compare with another
// edition's. The zero Edition is no edition. In JSON it is an object with the members year, reference, sent, frame,
// defines (by unit type), offers (null for what is valid at the reference date), own, asks and classification.
type Edition struct {
	set      options.Set // the year, the reference date and the options
	sent     figure.Count
	frame    Frame
	services clients.Classification
}

// EditionOption sets one property of an edition.
type EditionOption func(*Edition) error

// FormsSent gives the number of forms sent.
func FormsSent(n uint32) EditionOption {
	return func(e *Edition) error {
		if n == 0 || n > figure.MaxCount {
			return figure.Fault("edition.sent", n, figure.ErrRange, "from 1 to %d forms", figure.MaxCount)
		}
		if e.sent.Given() {
			return twice("edition.sent", n)
		}
		e.sent = figure.N(n)
		return nil
	}
}

// twice is the fault of a property that two options give: nothing tells which of them holds.
func twice(path string, value any) error {
	return figure.Fault(path, value, figure.ErrClash, "given twice")
}

// WithFrame gives the sampling frame.
func WithFrame(f Frame) EditionOption {
	return func(e *Edition) error {
		if !e.frame.Equal(Frame{}) {
			return twice("edition.frame", "")
		}
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
		if e.set.Defined[t] != "" {
			return twice("edition.defines", t)
		}
		if _, err := sheet.Name(sense, sheet.MaxText); err != nil {
			return figure.Fault("edition.defines", t, err, "")
		}
		e.set.Defined[t] = sense
		return nil
	}
}

// Classified gives the class of some of the edition's services, which for all others follows from the acts. The class
// of a service that the edition does not offer is left out.
func Classified(c clients.Classification) EditionOption {
	return func(e *Edition) error {
		if !c.Valid() {
			return figure.Fault("edition.classification", "", figure.ErrMissing,
				"a service with a provider and a main group is needed")
		}
		classes := map[clients.Service]clients.Class{}
		for _, s := range c.Services() {
			classes[s] = c.Of(s)
		}
		all, err := e.services.With(classes)
		if err == nil {
			e.services = all
		}
		return err
	}
}

// With adds answer options of the edition's own.
func With(own options.Own) EditionOption {
	return func(e *Edition) error {
		if err := e.set.Add(own); err != nil {
			return err
		}
		classes, faults := e.set.Classes(own.Services)
		all, err := e.services.With(classes)
		if err = errors.Join(faults, err); err == nil {
			e.services = all
		}
		return err
	}
}

// Asks adds questions of today to those that the edition asks.
func Asks(questions ...options.Question) EditionOption {
	return func(e *Edition) error { return e.set.Ask(questions...) }
}

// NewEdition returns the edition that describes the year, with the reference date of its stocks
// ("2016-12-31"), a day of that year or of the next. Its answer options are those that are valid on that day, and its
// services are classified as they were then, unless an option says otherwise.
func NewEdition(year int, reference string, properties ...EditionOption) (Edition, error) {
	e := Edition{set: options.Set{Year: year}}
	var faults []error
	if year < unit.FirstYear || year > unit.LastYear {
		faults = append(faults, figure.Fault("edition.year", year, figure.ErrRange,
			"from %d to %d", unit.FirstYear, unit.LastYear))
	}
	if day, err := question.ParseDay(reference); err != nil {
		faults = append(faults, figure.Fault("edition.reference", reference, figure.ErrSyntax,
			"a date such as 2011-12-31 is needed"))
	} else if day.Year() != year && day.Year() != year+1 {
		faults = append(faults, figure.Fault("edition.reference", reference, figure.ErrClash,
			"stocks of the year %d are counted in it or in the next", year))
	} else {
		e.set, e.services = options.On(year, day), clients.ClassificationOn(day)
	}
	for _, set := range properties {
		if set == nil {
			set = func(*Edition) error { return figure.Fault("edition", "", figure.ErrMissing, "a nil option") }
		}
		if err := set(&e); err != nil {
			faults = append(faults, err)
		}
	}
	if len(faults) > 0 {
		return Edition{}, errors.Join(faults...)
	}
	if err := e.frame.offered(e); err != nil {
		return Edition{}, err
	}
	e.services = e.services.Without(slices.DeleteFunc(e.services.Services(), func(s clients.Service) bool {
		return options.Offers(&e.set, s)
	})...)
	if e.set.HasOwn() {
		if _, err := formOf(e).book(); err != nil {
			return Edition{}, figure.At("edition.own: ", err)
		}
	}
	return e, nil
}

// Edition2011 returns the barometer of 2012: the year 2011, 531 forms sent for its first part (B12 1).
func Edition2011() Edition {
	return Edition{
		set: options.B12(2011, question.MustParseDay("2011-12-31")), sent: figure.N(531), frame: Frame2011(),
		services: clients.Classification2011(),
	}
}

// Edition2026 returns a barometer of 2026: the options and the classification of the last day of that year, as the acts
// stand, and all questions of today. How many forms were sent, and the frame, are for whoever holds it to say.
func Edition2026() Edition {
	day := question.MustParseDay("2026-12-31")
	e := Edition{set: options.On(2026, day), services: clients.ClassificationOn(day)}
	_ = e.set.Ask(slices.Collect(options.Questions())...) // which are all questions
	return e
}

// Edition2006 returns the first barometer, a postal survey of 2007 (B12 1). Its social enterprises were only
// those with an aim to employ.
func Edition2006() Edition {
	e := Edition{
		set: options.B12(2006, question.MustParseDay("2006-12-31")), services: clients.Classification2006(),
	}
	e.set.Defined[unit.SocialEnterprise] = "with an aim to employ people in a weak labour-market position"
	return e
}

// Year returns the year that the answers describe.
func (e Edition) Year() int { return e.set.Year }

// Reference returns the date of the stocks, as "2011-12-31".
func (e Edition) Reference() string { return e.set.Day.String() }

// Day returns the date of the stocks.
func (e Edition) Day() question.Day { return e.set.Day }

// Sent returns the number of forms sent, if it is known.
func (e Edition) Sent() figure.Count { return e.sent }

// Frame returns the sampling frame.
func (e Edition) Frame() Frame { return e.frame }

// Options returns the answer options of the edition: package options asks about them. Edition2006 and Edition2011 have
// those of B12.
func (e Edition) Options() *options.Set { return &e.set }

// Valid reports whether e is an edition.
func (e Edition) Valid() bool { return e.set.Year != 0 }

// Classification returns who pays for each service, and which main group it is counted in.
func (e Edition) Classification() clients.Classification { return e.services }

// String returns the year, the reference date and the number of forms sent: "2011 (2011-12-31, 531 sent)".
func (e Edition) String() string {
	switch {
	case !e.Valid():
		return "no edition"
	case !e.sent.Given():
		return fmt.Sprintf("%d (%s)", e.set.Year, e.set.Day)
	}
	return fmt.Sprintf("%d (%s, %v sent)", e.set.Year, e.set.Day, e.sent)
}

// Equal reports whether all properties are equal.
func (e Edition) Equal(o Edition) bool {
	return e.services.Equal(o.services) && e.set.Equal(&o.set) && e.sent == o.sent && e.frame == o.frame
}

// Differ returns the unit types that do not mean the same in both editions, or that only one of them has; all of them
// beside no edition. options.Links tells why.
func (e Edition) Differ(o Edition) unit.Group {
	if !e.Valid() || !o.Valid() {
		return unit.Everyone
	}
	return options.Differ(&o.set, &e.set)
}

// Comparable returns nil when the units of the group mean the same in both editions, and an error that wraps
// figure.ErrNotComparable and names the types that do not.
func (e Edition) Comparable(o Edition, g unit.Group) error {
	if !e.Valid() || !o.Valid() {
		return fmt.Errorf("%w: no edition to compare with", figure.ErrNotComparable)
	}
	var faults []error
	for t := range (e.Differ(o) & g).All() {
		faults = append(faults, fmt.Errorf("%w: %s of %d and %d", figure.ErrNotComparable, t, e.set.Year, o.set.Year))
	}
	return errors.Join(faults...)
}

// Mark returns figure.NotComparable when any type of the group does not compare between the editions, else no mark: a
// total is marked as soon as one of its parts does not compare, be it only the remainder "other", as B12 does for
// social enterprises. Which units stand in a remainder, and whether they were asked at all, no answer tells; a mark
// keeps the figure, and says so.
func (e Edition) Mark(o Edition, g unit.Group) figure.Marks {
	if e.Differ(o)&g != 0 {
		return figure.NotComparable
	}
	return 0
}
