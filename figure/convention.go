package figure

import "fmt"

// Convention is how printed figures are read: by which rule numbers were rounded, on which ladder words are heard and
// how widely, and how many respondents the share is of, where that is known (0: it is not). The zero Convention is
// HalfUp on the standard ladder, heard as everyday speech. It is ours, not the reports', which state none.
//
// A convention with a rule or a hearing that is none, or a negative Base, answers nothing: no figure admits a number
// under it, and whatever returns an error returns that of Validate.
type Convention struct {
	Rounding Rounding
	Ladder   Ladder
	Hearing  Hearing
	Base     int64
}

// Validate returns every fault of the convention.
func (c Convention) Validate() error {
	switch {
	case c.Rounding > RoundUp:
		return &FieldError{Path: "convention.rounding", Err: fmt.Errorf("%w: %v", ErrUnknown, c.Rounding)}
	case c.Hearing > Strict:
		return &FieldError{Path: "convention.hearing", Err: fmt.Errorf("%w: %v", ErrUnknown, c.Hearing)}
	case c.Base < 0:
		return Fault("convention.base", c.Base, ErrRange, "a number of respondents is not negative")
	}
	return nil
}
