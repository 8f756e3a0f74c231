package centres

import (
	"bytes"
	"database/sql/driver"
	"math/big"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/wire"
)

// Estimate is a number that a centre gave as well as it knows it: exactly ("40"), as a range ("150–200"), or about
// ("n. 350"), as T05 2 tells prices, clients and days. It has at most two decimals and stands for every such number
// from Lo to Hi: the ends of a range as they are given, and all that a word before the number admits. "n. 350" is 345
// to 354.99, and of Persons 345 to 354. The zero Estimate is "not answered". In JSON an exact one is a number, any
// other a text.
type Estimate struct {
	lo, hi int64 // in hundredths
	given  bool
}

// Exactly returns the estimate of one number; an amount that was not given is not answered.
func Exactly(a figure.Amount) Estimate { return Estimate{a.Hundredths(), a.Hundredths(), a.Given()} }

// Between returns the estimate of everything from one number to another; an end that was not given, and ends that
// fall, are refused.
func Between(lo, hi figure.Amount) (Estimate, error) {
	switch {
	case !lo.Given() || !hi.Given():
		return Estimate{}, figure.FaultBecause("", "", figure.ErrMissing, twoEnds, "")
	case lo.Hundredths() > hi.Hundredths():
		return Estimate{}, figure.FaultBecause("", lo, figure.ErrRange, endsRise,
			"the ends of a range must rise, up to %s", hi)
	}
	return Estimate{lo.Hundredths(), hi.Hundredths(), true}, nil
}

// Given reports whether the number was answered.
func (e Estimate) Given() bool { return e.given }

// Lo returns the smallest number that the answer stands for.
func (e Estimate) Lo() figure.Amount { return e.end(e.lo) }

// Hi returns the largest number that the answer stands for, the same as Lo where it is exact.
func (e Estimate) Hi() figure.Amount { return e.end(e.hi) }

func (e Estimate) end(hundredths int64) figure.Amount {
	if !e.given {
		return figure.Amount{}
	}
	return figure.AmountOf(hundredths)
}

// Equal reports whether both stand for the same numbers, or both were not answered.
func (e Estimate) Equal(o Estimate) bool { return e == o }

// String returns the number, or its range with an en dash, "150–200"; "" when not answered.
func (e Estimate) String() string {
	if e.lo == e.hi {
		return e.Lo().String()
	}
	return e.Lo().String() + "–" + e.Hi().String()
}

// MarshalText returns what String returns.
func (e Estimate) MarshalText() ([]byte, error) { return []byte(e.String()), nil }

// UnmarshalText reads a number as figure.Amount does; or a range, or a hedged number, as figure.Parse does, where it
// has two ends: "yli 100" has one. "" is not answered. On error e is unchanged.
func (e *Estimate) UnmarshalText(text []byte) error {
	var a figure.Amount
	if err := a.UnmarshalText(text); err != nil {
		return e.between(string(text), 1, err)
	}
	*e = Exactly(a)
	return nil
}

// MarshalJSON returns a number, a text for a range, or null when not answered.
func (e Estimate) MarshalJSON() ([]byte, error) {
	if e.lo == e.hi {
		return e.Lo().MarshalJSON()
	}
	return []byte(`"` + e.String() + `"`), nil
}

// UnmarshalJSON reads a JSON number, a text as UnmarshalText does, or null.
func (e *Estimate) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte{'"'}) {
		return e.UnmarshalText(bytes.Trim(data, `"`))
	}
	var a figure.Amount
	err := a.UnmarshalJSON(data)
	if err == nil {
		*e = Exactly(a)
	}
	return err
}

// Value returns what a database stores: the text, or NULL when not answered.
func (e Estimate) Value() (driver.Value, error) { return wire.Value(e) }

// Scan sets e from a database column of text, or NULL.
func (e *Estimate) Scan(src any) error { return wire.Scan(src, e) }

// Persons is an estimate of a whole number: clients.
type Persons struct{ Estimate }

// PersonsOf returns the estimate of exactly so many.
func PersonsOf(n uint32) Persons { return persons(figure.N(n)) }

func persons(c figure.Count) Persons {
	return Persons{Estimate{hundredth * c.Int(), hundredth * c.Int(), c.Given()}}
}

// Equal reports whether both stand for the same numbers, or both were not answered.
func (p Persons) Equal(o Persons) bool { return p == o }

// UnmarshalText reads a whole number as figure.Count does; or a range, or a hedged number, as that of Estimate.
func (p *Persons) UnmarshalText(text []byte) error {
	var c figure.Count
	if err := c.UnmarshalText(text); err != nil {
		return p.between(string(text), hundredth, err)
	}
	*p = persons(c)
	return nil
}

// UnmarshalJSON reads a JSON number, a text as UnmarshalText does, or null.
func (p *Persons) UnmarshalJSON(data []byte) error {
	if bytes.HasPrefix(data, []byte{'"'}) {
		return p.UnmarshalText(bytes.Trim(data, `"`))
	}
	var c figure.Count
	err := c.UnmarshalJSON(data)
	if err == nil {
		*p = persons(c)
	}
	return err
}

// Scan sets p from a database column of text, or NULL.
func (p *Persons) Scan(src any) error { return wire.Scan(src, p) }

// between reads what is no plain number, for which it is refused: as a figure with two ends, which are multiples of so
// many hundredths.
func (e *Estimate) between(text string, step int64, refused error) error {
	p, err := figure.Parse(text)
	last := strings.LastIndexAny(text, "0123456789")
	switch {
	case last >= 0 && strings.TrimSpace(text[last+1:]) != "": // a unit, which may be that of another question
		return refused
	case err != nil && text[0] >= '0' && text[0] <= '9' && strings.ContainsAny(text, "-–—"):
		return err // a range that cannot be read
	case err != nil, p.Kind() != figure.Number, p.Hedge() == figure.HedgeExact && !p.IsRange():
		return refused
	}
	low, high := p.Ends()
	lo, _, okLo := multiples(low, step)
	_, hi, okHi := multiples(high, step)
	switch {
	case !okLo || !okHi:
		return figure.Because(figure.ErrSyntax, noNumberIn, "")
	case lo == nil || hi == nil:
		return figure.Because(figure.ErrSyntax, numberOrRange, "")
	case low.Nominal().Sign() < 0 || hi.Cmp(big.NewInt(figure.MaxAmount*hundredth/step)) > 0:
		return figure.Because(figure.ErrRange, enum.FromTo(0, figure.MaxAmount), "")
	}
	*e = Estimate{max(lo.Int64(), 0) * step, hi.Int64() * step, true} // "about 0" is no less
	return nil
}

// multiples returns the least and the largest number that a figure stands for, in multiples of so many hundredths; one
// without a hedge stands for itself.
func multiples(p figure.Printed, step int64) (lo, hi *big.Int, ok bool) {
	in := p.Interval(figure.Convention{})
	if p.Hedge() == figure.HedgeExact {
		in = figure.Point(p.Nominal())
	}
	return in.Scale(figure.Whole(hundredth / step)).Whole()
}

// Why an estimate is not read.
var (
	twoEnds  = figure.Labels{"välillä on kaksi päätä", "ett intervall har två ändar", "a range has two ends"}
	endsRise = figure.Labels{
		"välin loppu ei saa olla pienempi kuin alku", "intervallets slut får inte vara mindre än dess början",
		"the ends of a range must rise",
	}
	noNumberIn = figure.Labels{
		"siihen ei osu sellaista lukua", "inget sådant tal ligger i det", "no such number lies in it",
	}
	numberOrRange = figure.Labels{
		"tarvitaan luku tai väli, jolla on kaksi päätä, esimerkiksi 150–200",
		"ett tal eller ett intervall med två ändar behövs, till exempel 150–200",
		"a number or a range with two ends is needed, such as 150–200",
	}
)
