package figure

import "fmt"

// Convention is how printed figures are read: by which rule numbers were rounded, on which ladder words are heard and
// how widely, and how many respondents the share is of, where that is known (0: it is not). The zero Convention is
// HalfUp on the standard ladder, heard as everyday speech. It is ours, not the reports', which state none.
//
// In everyday speech "noin 40 %" and "a tenth" reach halfway to the neighbouring round number, or rung of the ladder,
// so that 35,2 % is "noin 40 %" and 5,0 % "joka kymmenes". Strict lets no word reach further than to the nearest tenth
// of its value, which is a twentieth of it to either side: "noin 40 %" is 38 to 42 %, "joka kymmenes" 9,5 to 10,5 %;
// nor further than halfway to the neighbouring printed value: "noin 17 %" is 16,5 to 17,5 %.
//
// A convention with a rule that is none, or a negative Base, answers nothing: no figure admits a number under it, and
// whatever returns an error returns that of Validate.
type Convention struct {
	Rounding Rounding
	Ladder   Ladder
	Strict   bool
	Base     int64
}

// Validate returns the fault of the convention.
func (c Convention) Validate() error {
	switch {
	case c.Rounding > RoundUp:
		return &FieldError{Path: "convention.rounding", Err: fmt.Errorf("%w: %v", ErrUnknown, c.Rounding)}
	case c.Base < 0:
		return Fault("convention.base", c.Base, ErrRange, "a number of respondents is not negative")
	}
	return nil
}

// twentieth is half of the tenth of a value that Strict tells apart.
const twentieth = 20

// narrowed returns how far "noin x" reaches, half being how far it does in everyday speech.
func (c Convention) narrowed(half, x Ratio) Ratio {
	if !c.Strict || x.Sign() == 0 {
		return half
	}
	reach := x.Mul(Of(1, twentieth)).Lowest()
	return half.Min(reach.Max(reach.Neg()))
}

// around returns the shares that are heard as the fraction x.
func (c Convention) around(x Ratio) Interval {
	everyday := c.Ladder.Around(x)
	if !c.Strict {
		return everyday
	}
	reach := x.Mul(Of(1, twentieth)).Lowest()
	return everyday.Intersect(Closed(x.Sub(reach), x.Add(reach)))
}
