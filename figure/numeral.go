package figure

import (
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/lexicon"
)

// spans are the ways to write a range in words; the separator becomes a dash.
var spans = []struct{ before, between, after string }{
	{"", " ja ", " välillä"},
	{"", "", " välillä"},
	{"between ", " and ", ""},
	{"from ", " to ", ""},
	{"", " to ", ""},
	{"mellan ", " och ", ""},
}

// dashed returns s with a range in words written with a dash.
func dashed(s string) string {
	for _, w := range spans {
		if !strings.HasPrefix(s, w.before) || !strings.HasSuffix(s, w.after) || strings.Count(s, w.between) == 0 {
			continue
		}
		inner := strings.TrimSuffix(strings.TrimPrefix(s, w.before), w.after)
		if w.between == "" {
			return inner
		}
		return strings.Replace(inner, w.between, " - ", 1)
	}
	return s
}

// parseNumbers reads a number or a range in digits; it returns no figure, and no error, for what has no digits.
func parseNumbers(s string, l Language) (Printed, error) {
	s = dashed(cutCurrency(s))
	if s == "" || !strings.ContainsAny(s[:1], "0123456789-+") && !strings.HasPrefix(s, "−") {
		return Printed{}, nil
	}
	if low, high, ok := strings.Cut(s[1:], "-"); ok && !strings.Contains(s, "%:") {
		return parseRange(s[:1]+low, high, l)
	} else if ok {
		return Printed{}, fault("a range with an inflected percent sign")
	}
	if isOrdinal(s) {
		return Printed{}, nil
	}
	e, kind, err := parseNumber(s, l)
	if err != nil {
		return Printed{}, err
	}
	return single(kind, HedgeExact, e), nil
}

// parseRange reads the two ends of a range; a percent sign at the second belongs to both.
func parseRange(low, high string, l Language) (Printed, error) {
	if strings.Contains(low+high, "-") {
		return Printed{}, fault("more than one dash: a negative end of a range needs the minus sign −")
	}
	hi, kind, err := parseNumber(strings.TrimPrefix(high, " "), l)
	if err != nil {
		return Printed{}, err
	}
	lo, lowKind, err := parseNumber(strings.TrimSuffix(low, " "), l)
	if err != nil {
		return Printed{}, err
	}
	switch {
	case kind == Percent && lowKind == Number:
		lo.value, lowKind = percent(lo.value), Percent
	case lo.tens == 0:
		lo = lo.in(int64(hi.tens))
	}
	switch {
	case lowKind != kind:
		return Printed{}, fault("a percent sign at the first end of a range only")
	case !lo.value.Less(hi.value):
		return Printed{}, fault("the ends of a range must rise")
	}
	return Printed{kind: kind, hedge: HedgeExact, lo: lo, hi: hi}, nil
}

// percent returns x/100 with its denominator kept.
func percent(x Ratio) Ratio { return Of(x.num, x.den*100) }

// in returns the number as so many thousands or millions, by their power of ten.
func (e end) in(tens int64) end {
	e.value, e.tens = e.value.Mul(Whole(pow10(int(tens)))), uint8(tens)
	return e
}

// cutCurrency returns s without a sign for euros before its digits.
func cutCurrency(s string) string {
	for _, sign := range []string{"€", "eur "} {
		if rest, ok := strings.CutPrefix(s, sign); ok && !strings.Contains(rest, "€") {
			return strings.TrimPrefix(rest, " ")
		}
	}
	return s
}

// parseNumber reads one number in digits with what follows it.
func parseNumber(s string, l Language) (end, Kind, error) {
	cut := strings.IndexFunc(s, func(r rune) bool { return !strings.ContainsRune("0123456789,. -−+", r) })
	if cut < 0 {
		cut = len(s)
	}
	digits, unit := strings.TrimSuffix(s[:cut], " "), s[cut:]
	e, err := parseSigned(digits, l)
	if err != nil {
		return end{}, 0, err
	}
	e, kind := e.followed(unit)
	if kind == 0 {
		return end{}, 0, unread(unit, "after the digits is not part of a figure")
	}
	return e, kind, nil
}

// followed returns a number with what follows it: a percent sign, thousands or millions, years or euros; no kind for
// anything else.
func (e end) followed(by string) (end, Kind) {
	if lexicon.Percent(by) {
		e.value = percent(e.value)
		return e, Percent
	}
	if scale, rest, _ := strings.Cut(by, " "); lexicon.Tens(scale) > 0 {
		e, by = e.in(lexicon.Tens(scale)), rest
	}
	if by != "" && !lexicon.Unit(by) {
		return end{}, 0
	}
	return e, Number
}

// unread returns the fault of words that were not read: of the first that is vague, or of all of them.
func unread(s, why string) error {
	if word, advice, found := lexicon.Vague(strings.Fields(enum.Fold(s))); found {
		return fault("%q: %s", word, advice)
	}
	return fault("%q %s", s, why)
}

// parseSigned reads a numeral that may be negative.
func parseSigned(s string, l Language) (end, error) {
	digits := strings.TrimLeft(s, "-−+")
	if sign := s[:len(s)-len(digits)]; len([]rune(sign)) > 1 {
		return end{}, fault("more than one sign")
	}
	e, err := parseNumeral(digits, l)
	if err != nil || digits == s {
		return e, err
	}
	if e.value.Sign() == 0 {
		return end{}, fault("zero has no sign")
	}
	if s[0] != '+' {
		e.value = e.value.Neg()
	}
	return e, nil
}

// parseNumeral reads digits with separators.
func parseNumeral(s string, l Language) (end, error) {
	whole, decimals, reason := notationIn(l).Split(s)
	switch {
	case reason != "":
		return end{}, fault("%s", reason)
	case len(whole) > 1 && whole[0] == '0':
		return end{}, fault("a leading zero")
	case len(whole)+len(decimals) > maxDigits || len(decimals) > MaxDecimals:
		return end{}, fault("more than %d digits or %d decimals", maxDigits, MaxDecimals)
	}
	units, err := strconv.ParseInt(whole+decimals, 10, 64)
	return end{value: Of(units, pow10(len(decimals))), decimals: uint8(len(decimals))}, err
}

// notationIn returns what a language says about commas and points; the zero Language says nothing.
func notationIn(l Language) cell.Notation {
	switch l {
	case Finnish, Swedish:
		return cell.Comma
	case English:
		return cell.Point
	}
	return cell.Unknown
}
