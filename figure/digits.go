package figure

import (
	"strconv"
	"strings"
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
	whole, decimals, err := splitNumeral(s, l)
	if err != nil {
		return end{}, err
	}
	switch {
	case !allDigits(whole) || decimals != "" && !allDigits(decimals):
		return end{}, fault("digits and separators are out of order")
	case len(whole) > 1 && whole[0] == '0':
		return end{}, fault("a leading zero")
	case len(whole)+len(decimals) > maxDigits || len(decimals) > MaxDecimals:
		return end{}, fault("more than %d digits or %d decimals", maxDigits, MaxDecimals)
	}
	units, err := strconv.ParseInt(whole+decimals, 10, 64)
	return end{value: Of(units, pow10(len(decimals))), decimals: uint8(len(decimals))}, err
}

// splitNumeral takes a numeral apart into its whole part, without group separators, and its decimals.
func splitNumeral(s string, l Language) (whole, decimals string, err error) {
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	separator := ","
	if points > 0 {
		separator = "."
	}
	whole, decimals, found := strings.Cut(s, separator)
	three := found && commas+points == 1 && len(decimals) == 3 && len(whole) <= 3 && whole != "0"
	switch {
	case points > 1 || commas > 0 && points > 0 && strings.Contains(decimals, ","):
		return "", "", fault("points between thousands")
	case commas > 1 || commas == 1 && points == 1, three && separator == "," && l == English:
		whole, decimals, found = strings.Cut(s, ".")
		whole, err = ungroup(whole, ",")
	case three && (l == 0 || separator == "." && l != English):
		return "", "", fault("%q may mean thousands or three decimals: write thousands with a space, or state the language", s)
	default:
		whole, err = ungroup(whole, " ")
	}
	if err == nil && found && decimals == "" {
		err = fault("decimals are missing")
	}
	return whole, decimals, err
}

// ungroup removes the separators between groups of three digits.
func ungroup(s, separator string) (string, error) {
	groups := strings.Split(s, separator)
	for i, g := range groups {
		if len(groups) > 1 && (len(g) > 3 || i > 0 && len(g) != 3) {
			return "", fault("thousands are not in groups of three")
		}
	}
	return strings.Join(groups, ""), nil
}

func allDigits(s string) bool {
	return s != "" && strings.Trim(s, "0123456789") == ""
}
