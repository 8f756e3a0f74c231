package sheet

import (
	"errors"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
)

// spelled is a fault of a number that was settled in one notation, told of the number as it stands.
type spelled struct {
	error
	text string
}

func (s *spelled) Error() string { return s.text }
func (s *spelled) Unwrap() error { return s.error }

// asSpelled returns a fault that quotes what stood there, not what it was settled as.
func asSpelled(err error, settled, text string) error {
	if err == nil || settled == text {
		return err
	}
	return &spelled{err, strings.ReplaceAll(err.Error(), strconv.Quote(settled), strconv.Quote(text))}
}

// capped are the faults of a row, up to a limit.
type capped struct {
	faults []error
	more   int
}

func (c *capped) add(err error) {
	switch {
	case err == nil:
	case len(c.faults) < MaxRowFaults:
		c.faults = append(c.faults, err)
	default:
		c.more++
	}
}

// join returns the faults, the last of them the number of those that were left out.
func (c *capped) join() error {
	if c.more > 0 {
		c.faults = append(c.faults, figure.Fault("row", "", ErrMore, "%d besides the first %d", c.more, MaxRowFaults))
	}
	return errors.Join(c.faults...)
}
