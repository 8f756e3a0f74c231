package responses

import (
	"errors"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// estimates are a sampling frame as the command line tells it: the units of each type, and the range of all of them, ""
// and zeros where it was not told.
type estimates struct {
	of     map[unit.Type]uint32
	total  string
	lo, hi uint32
}

// readFrame reads the estimates of a sampling frame.
func readFrame(s string) (*estimates, error) {
	e := &estimates{of: map[unit.Type]uint32{}}
	var sum uint64
	for _, entry := range strings.Split(s, ",") {
		name, text, _ := strings.Cut(entry, "=")
		from, to, span := strings.Cut(text, "-")
		n, err := strconv.ParseUint(from, 10, 32)
		m := n
		if err == nil && span {
			m, err = strconv.ParseUint(to, 10, 32)
		}
		t, unknown := unit.ParseType(name)
		switch {
		case err != nil || n == 0:
			return nil, command.Tell(figure.Labels{
				"%q: tarvitaan tyyppi ja sen yksiköt, esimerkiksi workshop=275",
				"%q: en typ och dess enheter behövs, till exempel workshop=275",
				"%q: a type and its units are needed, such as workshop=275",
			}, entry)
		case name == "total" && e.total != "":
			return nil, command.Tell(figure.Labels{
				"%q: kokonaismäärä on jo kerrottu, %s",
				"%q: totalen är redan angiven, %s",
				"%q: the total is told already, %s",
			}, entry, e.total)
		case name == "total":
			e.total, e.lo, e.hi = text, uint32(n), uint32(m)
			continue
		case unknown != nil:
			return nil, unknown
		case span || e.of[t] > 0:
			return nil, command.Tell(figure.Labels{
				"%q: yksi luku tyyppiä kohden; väli on kokonaismäärää varten",
				"%q: ett tal per typ; ett intervall är för totalen",
				"%q: one number for each type; a range is for the total",
			}, entry)
		}
		e.of[t] = uint32(n)
		sum += n
	}
	lo, hi := e.lo, e.hi
	if e.total == "" {
		lo = uint32(min(sum, figure.MaxCount+1))
		hi = lo
	}
	_, err := barometer.NewFrame(e.of, lo, hi)
	return e, err
}

// settled returns the frame for the units that answered: without the estimates that are smaller than their number,
// which are faults, and with the sum of the estimates as a total that was not told, if every type that answered has
// one. Nil estimates are no frame.
func (e *estimates) settled(answered *unit.Tally) (barometer.Frame, error) {
	if e == nil {
		return barometer.Frame{}, nil
	}
	kept, sum, fault := e.kept(answered)
	lo, hi := e.lo, e.hi
	switch n := answered.Units(unit.Everyone); {
	case e.total == "":
		lo, hi = sum, sum
	case n > int64(lo):
		lo, hi, fault = 0, 0, errors.Join(fault, exceeded("total", e.total, n))
	}
	if len(kept) == 0 && hi == 0 {
		return barometer.Frame{}, fault
	}
	f, err := barometer.NewFrame(kept, lo, hi)
	return f, errors.Join(fault, err)
}

// kept returns the estimates of types that no more units answered than they say, their sum or, where a type that
// answered has none, 0, and the faults of the others.
func (e *estimates) kept(answered *unit.Tally) (kept map[unit.Type]uint32, sum uint32, fault error) {
	kept, known := map[unit.Type]uint32{}, true
	for t := range unit.Types() {
		n, estimate := answered.Units(unit.Of(t)), e.of[t]
		switch {
		case n > int64(estimate):
			known = false
			if estimate > 0 {
				fault = errors.Join(fault, exceeded(t.String(), strconv.Itoa(int(estimate)), n))
			}
		case estimate > 0:
			kept[t] = estimate
			sum += estimate
		}
	}
	if !known {
		sum = 0
	}
	return kept, sum, fault
}

// exceeded says that more units answered than an estimate tells.
func exceeded(what, told string, answered int64) error {
	return command.Fault("-frame "+what, told, figure.ErrRange, unitsAnswered.Of(answered), answered)
}
