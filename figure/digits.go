package figure

import (
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
)

// parseSigned reads a numeral that may be negative.
func parseSigned(s string, l Language) (end, error) {
	digits := strings.TrimPrefix(strings.TrimPrefix(s, "-"), "−")
	if len(s)-len(digits) > len("−") {
		return end{}, fault("two signs")
	}
	e, err := parseNumeral(digits, l)
	if err != nil || digits == s {
		return e, err
	}
	if e.value.Sign() == 0 {
		return end{}, fault("zero has no sign")
	}
	e.value = e.value.Neg()
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
