package centres

import (
	"errors"

	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalJSON returns an object of euros by basis, {"hour": 23}; null when no price was stated.
func (l PriceList) MarshalJSON() ([]byte, error) {
	if err := l.validate(); err != nil {
		return nil, err
	}
	var euros [numBases]figure.Amount
	for b, p := range l {
		euros[b] = p.Amount()
	}
	return wire.Marshal[coaching.PriceBasis](euros[:])
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewPrice; labels will do for keys.
func (l *PriceList) UnmarshalJSON(data []byte) error {
	var euros [numBases]figure.Amount
	if err := wire.Unmarshal[coaching.PriceBasis](data, euros[:]); err != nil {
		return err
	}
	var read PriceList
	var faults []error
	for b := range coaching.PriceBases() {
		if euros[b].Given() {
			var err error
			read[b], err = coaching.PriceOf(euros[b], b)
			faults = append(faults, err)
		}
	}
	err := errors.Join(faults...)
	if err == nil {
		*l = read
	}
	return err
}

// MarshalJSON returns an object of person-years by employer, {"social-work": 2.5}; null when no employer has a number.
func (e ByEmployer) MarshalJSON() ([]byte, error) { return wire.Marshal[Administration](e[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys.
func (e *ByEmployer) UnmarshalJSON(data []byte) error {
	return wire.Unmarshal[Administration](data, e[:])
}
