package funding

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// Shares are percentages by source, as a respondent states them: from 0 to 100 with at most two decimals.
type Shares map[Source]decimal.Decimal

// Hundredths are shares by source in hundredths of a percent: 60 % is 6000. The index is the Source. In JSON they are
// an object by key.
type Hundredths [numSources]int64

// whole is 100 % in hundredths.
const whole = 10_000

// Mix is a unit's income by source: shares that sum to 100 %. It is immutable; the zero Mix is "not answered". In JSON
// it is an object of percentages by key.
type Mix struct {
	shares  [numSources]uint16 // hundredths of a percent
	given   bool
	unasked sourceSet // sources that the form did not have
	unnamed sourceSet // sources of which only other units tell whether the form had them
}

// sourceSet is a set of sources, a bit each.
type sourceSet uint16

// A set has room for 15 sources: this does not compile with more.
const _ = uint(16 - numSources)

// MixOption loosens the rules of a mix.
type MixOption func(*rules)

type rules struct {
	decimals int
	rounded  bool
}

// Rounded accepts shares that were rounded to the given decimals, 0 to 2, before they were stated: k shares may miss
// 100 by k/2 units of the last decimal. A share of zero counts where it was stated, for it may have been rounded as
// well; among Hundredths, which cannot tell it from a source left out, it does not. Shares are never adjusted. Other
// decimals are figure.ErrRange, when the mix is made.
func Rounded(decimals int) MixOption {
	return func(r *rules) {
		r.decimals, r.rounded = decimals, true
	}
}

// NewMix returns the mix with the given shares; a source left out has none. Every fault is reported: a share
// that is negative, over 100 or has more than two decimals (figure.ErrRange), an unknown source
// (figure.ErrUnknown), and a sum other than 100 (figure.ErrSum).
func NewMix(shares Shares, options ...MixOption) (Mix, error) {
	var h Hundredths
	var faults []error
	for _, s := range slices.Sorted(maps.Keys(shares)) {
		n, err := hundredths(s, shares[s])
		if err != nil {
			faults = append(faults, err)
			continue
		}
		h[s] = n
	}
	if len(faults) > 0 {
		return Mix{}, errors.Join(faults...)
	}
	return newMix(h, len(shares), options)
}

// hundredths bounds a decimal before any arithmetic is done on it, then returns it in hundredths.
func hundredths(s Source, d decimal.Decimal) (int64, error) {
	path := "funding." + s.String()
	switch {
	case !s.Valid():
		return 0, figure.Fault("funding", uint8(s), figure.ErrUnknown, "no source of income")
	case d.IsZero():
		return 0, nil
	case d.Exponent() > 2 || d.Exponent() < -20 || d.NumDigits() > 25:
		return 0, figure.FaultBecause(path, "", figure.ErrRange, aShare, "")
	case !d.Equal(d.Truncate(2)):
		return 0, figure.FaultBecause(path, d, figure.ErrRange, twoDecimals, "")
	case d.IsNegative() || d.GreaterThan(decimal.New(1, 2)):
		return 0, figure.FaultBecause(path, d, figure.ErrRange, upToWhole, "")
	}
	return d.Shift(2).IntPart(), nil
}

// NewMixHundredths returns the mix with the given shares, by the same rules as NewMix.
func NewMixHundredths(shares Hundredths, options ...MixOption) (Mix, error) {
	stated := 0
	for s := range sources.Every() {
		if shares[s] != 0 {
			stated++
		}
	}
	return newMix(shares, stated, options)
}

// newMix returns the mix of shares, k of which were stated.
func newMix(shares Hundredths, k int, options []MixOption) (Mix, error) {
	var r rules
	for _, o := range options {
		if o == nil {
			return Mix{}, figure.Fault("funding", "", figure.ErrMissing, "a nil option")
		}
		o(&r)
	}
	m, sum := Mix{given: true}, int64(0)
	var faults []error
	if r.decimals < 0 || r.decimals > 2 {
		faults = append(
			faults,
			figure.Fault("funding.rounded", r.decimals, figure.ErrRange, "shares are rounded to 0, 1 or 2 decimals"),
		)
	}
	if shares[0] != 0 {
		faults = append(
			faults,
			figure.Fault("funding", percent(shares[0]), figure.ErrUnknown, "index 0 is no source of income"),
		)
	}
	for s := range sources.Every() {
		n := shares[s]
		if n < 0 || n > whole {
			faults = append(faults, figure.FaultBecause("funding."+s.String(), percent(n), figure.ErrRange, upToWhole, ""))
			continue
		}
		m.shares[s] = uint16(n)
		sum += n
	}
	err := errors.Join(faults...)
	if err == nil {
		err = r.checkSum(sum, k)
	}
	if err != nil {
		return Mix{}, err
	}
	return m, nil
}

// checkSum refuses a sum other than 100, or outside the band that rounding k shares allows, to 0, 1 or 2 decimals.
func (r rules) checkSum(sum int64, k int) error {
	unit := int64(0) // one unit of the last decimal, in hundredths
	if r.rounded {
		unit = [...]int64{100, 10, 1}[r.decimals]
	}
	if off := sum - whole; 2*max(off, -off) > int64(k)*unit {
		return figure.FaultBecause("funding", percent(sum), figure.ErrSum, notWhole, "")
	}
	return nil
}

func percent(hundredths int64) string {
	return decimal.New(hundredths, -2).String()
}

// Given reports whether the question was answered.
func (m Mix) Given() bool { return m.given }

// Whole reports whether the shares sum to 100 exactly, which those of Rounded need not, or there are none.
func (m Mix) Whole() bool {
	sum := int64(0)
	for _, h := range m.shares {
		sum += int64(h)
	}
	return !m.given || sum == whole
}

// Share returns the share of a source in percent; zero for a mix that was not answered.
func (m Mix) Share(s Source) decimal.Decimal { return decimal.New(m.Hundredths(s), -2) }

// Hundredths returns the share of a source in hundredths of a percent.
func (m Mix) Hundredths(s Source) int64 {
	if !s.Valid() {
		return 0
	}
	return int64(m.shares[s])
}

// NotAsked returns the mix of a form that did not have the sources: an income that could not be stated is not 0 %. One
// with a share, or no source, is refused; a mix that was not answered stays as it is.
func (m Mix) NotAsked(sources ...Source) (Mix, error) {
	left, err := m.without(sources)
	m.unasked |= left
	m.unnamed &^= left
	return m, err
}

// NotNamed returns the mix of a unit that does not name the sources, of a form that is not known: they were asked
// about, and are 0 %, if any other unit names them. It refuses what NotAsked does.
func (m Mix) NotNamed(sources ...Source) (Mix, error) {
	left, err := m.without(sources)
	m.unnamed |= left
	m.unasked &^= left
	return m, err
}

// without returns sources that have no share; none where the question was not answered.
func (m Mix) without(sources []Source) (left sourceSet, err error) {
	for _, s := range sources {
		switch {
		case !s.Valid():
			return 0, figure.Fault("funding", uint8(s), figure.ErrUnknown, "no source of income")
		case m.shares[s] > 0:
			return 0, figure.FaultBecause("funding."+s.String(), m.Share(s), figure.ErrClash, notAsked, "")
		}
		left |= 1 << s
	}
	if !m.given {
		return 0, nil
	}
	return left, nil
}

// Asked reports whether a unit that answered was asked about a source, and whether that is known: see NotNamed.
func (m Mix) Asked(s Source) (asked, known bool) {
	if !m.given || !s.Valid() {
		return false, true
	}
	return (m.unasked|m.unnamed)&(1<<s) == 0, m.unnamed&(1<<s) == 0
}

// Equal reports whether both mixes have the same shares of the same sources asked about, or both were not answered.
func (m Mix) Equal(o Mix) bool { return m == o }

// String returns the sources with a share: "municipal 60 %, projects 40 %".
func (m Mix) String() string {
	text := ""
	for s := range sources.Every() {
		if h := m.Hundredths(s); h > 0 {
			text += fmt.Sprintf(", %s %s %%", s, percent(h))
		}
	}
	if text == "" {
		return ""
	}
	return text[2:]
}

// Why answers are refused.
var (
	notWhole = figure.Labels{
		"osuuksien summan on oltava 100", "andelarnas summa ska vara 100",
		"the shares must sum to 100",
	}
	aShare = figure.Labels{
		"osuus on luku 0–100, jossa on enintään kaksi desimaalia", "en andel är ett tal 0–100 med högst två decimaler",
		"a share is a number from 0 to 100 with at most two decimals",
	}
	twoDecimals = figure.Labels{"enintään kaksi desimaalia", "högst två decimaler", "at most two decimals"}
	upToWhole   = enum.FromTo(0, 100)
	notAsked    = figure.Labels{
		"tämän on sanottu jääneen kysymättä", "har angetts som inte frågat", "said not to have been asked about",
	}
)
