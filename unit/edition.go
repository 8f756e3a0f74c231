package unit

import (
	"errors"
	"fmt"
	"maps"
	"time"

	"github.com/socialemployment/barometer/figure"
)

// Edition is one round of the barometer: the year its answers describe, the reference date of its stocks, the
// number of forms sent, the sampling frame, and what it defined otherwise than the standard, which decides
// what may be compared with another edition. The zero Edition is no edition. In JSON it is an object with the members
// year, reference, sent, frame, defines (by unit type) and places (by item).
type Edition struct {
	year      int
	reference string
	sent      figure.Count
	frame     Frame
	defined   ByType[string]
	placed    map[string]string
}

// Years that an edition, and the founding of a unit, may lie in.
const (
	FirstYear = 1800
	LastYear  = 2199
)

// EditionOption sets one property of an edition.
type EditionOption func(*Edition) error

// Sent tells the number of forms sent.
func Sent(n uint32) EditionOption {
	return func(e *Edition) error {
		if n == 0 || n > figure.MaxCount {
			return figure.Fault("edition.sent", n, figure.ErrRange, "from 1 to %d forms", figure.MaxCount)
		}
		e.sent = figure.N(n)
		return nil
	}
}

// WithFrame tells the sampling frame.
func WithFrame(f Frame) EditionOption {
	return func(e *Edition) error {
		e.frame = f
		return nil
	}
}

// Defines tells that the edition took a unit type in a sense of its own. Editions compare in a type when
// their senses are the same; no sense told is the standard one.
func Defines(t Type, sense string) EditionOption {
	return func(e *Edition) error {
		if !t.Valid() {
			return figure.Fault("edition.defines", t, figure.ErrUnknown, "no unit type")
		}
		e.defined[t] = sense
		return nil
	}
}

// Places tells that the edition counted an item (the key of a service) in another group than the standard one
// (the key of a main group).
func Places(item, group string) EditionOption {
	return func(e *Edition) error {
		if item == "" || group == "" {
			return figure.Fault("edition.places", item, figure.ErrMissing, "needs an item and a group")
		}
		placed := map[string]string{}
		maps.Copy(placed, e.placed) // copies of an edition share the map
		placed[item] = group
		e.placed = placed
		return nil
	}
}

// NewEdition returns the edition that describes the year, with the reference date of its stocks
// ("2016-12-31"), a day of that year or of the next.
func NewEdition(year int, reference string, options ...EditionOption) (Edition, error) {
	e := Edition{year: year, reference: reference}
	var faults []error
	if year < FirstYear || year > LastYear {
		faults = append(faults, figure.Fault("edition.year", year, figure.ErrRange, "from %d to %d", FirstYear, LastYear))
	}
	if day, err := time.Parse(time.DateOnly, reference); err != nil {
		faults = append(faults, figure.Fault("edition.reference", reference, figure.ErrSyntax, "a date such as 2011-12-31 is needed"))
	} else if day.Year() != year && day.Year() != year+1 {
		faults = append(faults, figure.Fault("edition.reference", reference, figure.ErrClash, "stocks of the year %d are counted in it or in the next", year))
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
	return Edition{year: 2011, reference: "2011-12-31", sent: figure.N(531), frame: Frame2011()}
}

// Edition2006 returns the first barometer, a postal survey of 2007 (B12 1). Its social enterprises were only
// those with an aim to employ, and it counted rehabilitative work activity in the group of other rehabilitative
// or coaching activity (B12 5.3).
func Edition2006() Edition {
	e := Edition{year: 2006, reference: "2006-12-31"}
	e.defined[SocialEnterprise] = "with an aim to employ people in a weak labour-market position"
	e.placed = map[string]string{"rehabilitative-work-activity": "other-rehabilitative"}
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

// Placed returns the group that the edition counted an item in, "" for the standard one.
func (e Edition) Placed(item string) string { return e.placed[item] }

// Equal reports whether all properties are equal.
func (e Edition) Equal(o Edition) bool {
	return e.year == o.year && e.reference == o.reference && e.sent == o.sent && e.frame == o.frame &&
		e.defined == o.defined && maps.Equal(e.placed, o.placed)
}

// Comparable returns nil when the units of the group mean the same in both editions, and an error that wraps
// figure.ErrNotComparable and names the types that do not.
func (e Edition) Comparable(o Edition, g Group) error {
	var faults []error
	for t := range g.All() {
		if e.defined[t] != o.defined[t] {
			faults = append(faults, fmt.Errorf("%w: %s of %d and %d", figure.ErrNotComparable, t, e.year, o.year))
		}
	}
	return errors.Join(faults...)
}

// Mark returns figure.NotComparable when the group does not compare between the editions, else no mark.
func (e Edition) Mark(o Edition, g Group) figure.Marks {
	if e.Comparable(o, g) != nil {
		return figure.NotComparable
	}
	return 0
}
