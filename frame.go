package barometer

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/wire"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/unit"
)

// Frame is a sampling frame: the estimated number of units of each type in the country, and the range of the
// estimated total, which was estimated separately (B12 1: a multi-service centre consists of several units,
// and only some activity centres count). The zero Frame knows nothing. In JSON it is an object, {"estimates":
// {"workshop": 275}, "lo": 600, "hi": 700}.
type Frame struct {
	estimates unit.ByType[figure.Count]
	lo, hi    uint32
}

// NewFrame returns the frame with the given estimates, a type without one left out, and the range of the total; 0 and 0
// where types are estimated and the total is not. A total that cannot hold the units of the types is ErrClash.
func NewFrame(estimates map[unit.Type]uint32, lo, hi uint32) (Frame, error) {
	f := Frame{lo: lo, hi: hi}
	var faults []error
	for _, t := range slices.Sorted(maps.Keys(estimates)) {
		switch n := estimates[t]; {
		case !t.Valid():
			faults = append(faults, figure.Fault("frame.type", t, figure.ErrUnknown, "no unit type"))
		case n == 0 || n > figure.MaxCount:
			faults = append(faults, figure.Fault("frame."+t.String(), n, figure.ErrRange,
				"from 1 to %d units", figure.MaxCount))
		default:
			f.estimates[t] = figure.N(n)
		}
	}
	total := hi > 0 || len(estimates) == 0
	if total && lo == 0 || hi < lo || hi > figure.MaxCount {
		faults = append(faults, figure.Fault("frame.total", hi, figure.ErrRange,
			"needs 1 ≤ %d ≤ %d ≤ %d", lo, hi, figure.MaxCount))
	} else if least := f.least(); total && least > uint64(hi) {
		faults = append(faults, figure.FaultBecause("frame.total", f.total(), figure.ErrClash,
			enum.Fill(tooSmall, least), ""))
	}
	if len(faults) > 0 {
		return Frame{}, errors.Join(faults...)
	}
	return f, nil
}

// tooSmall is why a total is refused that cannot hold the units of the types.
var tooSmall = figure.Labels{
	"tyyppien arvioiden mukaan yksiköitä on vähintään %d",
	"enligt uppskattningarna per typ finns det minst %d enheter",
	"by the estimates of the types, there are at least %d units",
}

// least returns how many units there are at least by the estimates of types, whatever the total leaves out (B12 1): the
// sum of those types whose units all count, and count once. The units of a multi-service centre may be those of other
// types, and only some activity centres count: these two are not added, but neither is more than all. So the estimates
// of B12 2.1, whose plain sum is 873, go with its total of 600 to 700.
func (f Frame) least() uint64 {
	var sum, alone uint64
	for t := range unit.Everyone.All() {
		n := uint64(f.estimates[t].Int())
		if t == unit.MultiServiceCentre || t == unit.IntellectualDisability {
			alone = max(alone, n)
		} else {
			sum += n
		}
	}
	return max(sum, alone)
}

// total returns the range of the total as it is told: "600-700", or "650" where both ends are the same.
func (f Frame) total() string {
	if f.lo == f.hi {
		return fmt.Sprint(f.hi)
	}
	return fmt.Sprintf("%d-%d", f.lo, f.hi)
}

// offered refuses the estimate of a type that an edition does not have: no table would hold it.
func (f Frame) offered(e Edition) error {
	var faults []error
	for t := range unit.Everyone.All() {
		if !f.estimates[t].Given() {
			continue
		}
		if err := options.Check(&e.set, t); err != nil {
			faults = append(faults, figure.Fault("edition.frame", t, err, ""))
		}
	}
	return errors.Join(faults...)
}

// Frame2011 returns the estimates of B12 2.1; there is none for the type Other.
func Frame2011() Frame {
	return Frame{lo: 600, hi: 700, estimates: unit.ByType[figure.Count]{
		unit.IntellectualDisability: figure.N(250), unit.Workshop: figure.N(275), unit.SocialEnterprise: figure.N(168),
		unit.MultiServiceCentre: figure.N(40), unit.ProductionCentre: figure.N(50), unit.MentalHealth: figure.N(90),
	}}
}

// Estimate returns the estimated number of units of type t, "not answered" where there is none.
func (f Frame) Estimate(t unit.Type) figure.Count {
	if !t.Valid() {
		return figure.Count{}
	}
	return f.estimates[t]
}

// Total returns the range of the estimated number of all units, 0 and 0 where there is no estimate.
func (f Frame) Total() (lo, hi uint32) { return f.lo, f.hi }

// String returns the estimates by type and the range of the total: "workshop 275, total 600-700".
func (f Frame) String() string {
	text := wire.Listed[unit.Type](f.estimates[:])
	switch {
	case f.hi == 0 && text == "":
		return "no frame"
	case f.hi == 0:
		return text
	case text != "":
		text += ", "
	}
	return fmt.Sprintf("%stotal %d-%d", text, f.lo, f.hi)
}

// Equal reports whether both frames have the same estimates and range.
func (f Frame) Equal(o Frame) bool { return f == o }

// Coverage returns the share of the estimated units of type t that answered; no figure where there is no
// estimate (B12 2.1: 79 of 250 is 32 %). It rests on the units that answered or, where none did, on those estimated.
func (f Frame) Coverage(t unit.Type, answered int64) figure.Figure {
	n, ok := f.Estimate(t).Get()
	if !ok {
		return figure.Figure{Over: figure.OverFrame}
	}
	return figure.New(figure.Of(answered, int64(n)), cmp.Or(answered, int64(n)), figure.OverFrame)
}

// TotalCoverage returns the range of the share of all estimated units that answered: the lower end from the
// upper estimate (B12 2.1: 211 of 700 to 211 of 600); an undefined one where the total is not estimated.
func (f Frame) TotalCoverage(answered int64) figure.Interval {
	return figure.Closed(figure.Of(answered, int64(f.hi)), figure.Of(answered, int64(f.lo)))
}

// frameJSON is the wire form of a frame.
type frameJSON struct {
	Estimates unit.ByType[figure.Count] `json:"estimates"`
	Lo        uint32                    `json:"lo"`
	Hi        uint32                    `json:"hi"`
}

// MarshalJSON returns {"estimates": {"workshop": 275}, "lo": 600, "hi": 700}; null for a frame that knows nothing.
func (f Frame) MarshalJSON() ([]byte, error) {
	if f.Equal(Frame{}) {
		return []byte("null"), nil
	}
	return json.Marshal(frameJSON{f.estimates, f.lo, f.hi})
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewFrame.
func (f *Frame) UnmarshalJSON(data []byte) error {
	var j frameJSON
	if err := wire.Fields(data, map[string]any{"estimates": &j.Estimates, "lo": &j.Lo, "hi": &j.Hi}); err != nil {
		return err
	}
	if string(data) == "null" {
		*f = Frame{}
		return nil
	}
	estimates := map[unit.Type]uint32{}
	for t := range unit.Everyone.All() {
		if n, ok := j.Estimates[t].Get(); ok {
			estimates[t] = n
		}
	}
	read, err := NewFrame(estimates, j.Lo, j.Hi)
	if err == nil {
		*f = read
	}
	return err
}
