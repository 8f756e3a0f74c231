package centres

import (
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalJSON returns an object of euros by basis, {"hour": 23}; null when no price was stated.
func (l ByBasis) MarshalJSON() ([]byte, error) { return wire.Marshal[coaching.PriceBasis](l[:]) }

// UnmarshalJSON reads what MarshalJSON returns; labels will do for keys, and a price of nothing is refused.
func (l *ByBasis) UnmarshalJSON(data []byte) error {
	var read ByBasis
	err := wire.Unmarshal[coaching.PriceBasis](data, read[:])
	if err == nil {
		err = read.validate()
	}
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
