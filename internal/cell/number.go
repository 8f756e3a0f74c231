package cell

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// The limits of a number's written form.
const (
	maxNumber   = 64 // bytes of a number
	maxDecimals = 18 // decimals a caller can ask for
	maxZeros    = 8  // zeros allowed past those decimals
)

// Count reads a whole number from 0 to max: digits, or groups of three digits
// after spaces of any kind (1 640). There is no sign, no exponent and no
// other separator.
func Count(s string, max int64) (int64, error) {
	t, err := unsigned(s)
	if err != nil {
		return 0, err
	}
	digits, ok := whole(t)
	if !ok {
		return 0, fault(ErrSyntax, t, "%s", countAdvice(t))
	}
	v, ok := value(digits, max)
	if !ok {
		return 0, fault(ErrRange, t, "the limit is %d", max)
	}
	return v, nil
}

// Hundredths reads a number with at most two decimals, with or without a percent
// sign, in hundredths: 60,5 % is 6050. So is max: a limit of one hundred is
// 10000.
func Hundredths(s string, max int64) (int64, error) {
	t := Clean(s)
	if number, ok := strings.CutSuffix(t, "%"); ok {
		t = Clean(number)
	}
	return Decimal(t, 2, max)
}

// Decimal reads a number with at most the given decimals (0 to 18), after a comma
// or a point, in units of the last of them: 60,5 with two decimals is 6050, and
// max counts in the same unit. A few zeros more do no harm (60,500); any other
// digit past the decimals is an error, for nothing is rounded.
func Decimal(s string, decimals int, max int64) (int64, error) {
	t, err := unsigned(s)
	if err != nil {
		return 0, err
	}
	if decimals < 0 || decimals > maxDecimals {
		return 0, fault(ErrSyntax, t, "cannot be read with %d decimals, only with 0 to %d", decimals, maxDecimals)
	}
	before, after, marked := cutMark(t)
	digits, ok := whole(before)
	if !ok || marked && !allDigits(after) {
		return 0, fault(ErrSyntax, t, "a number is digits, at most one decimal comma or point, and a space between thousands")
	}
	after, ok = fit(after, decimals)
	if !ok {
		return 0, fault(ErrSyntax, t, "more than %d decimals", decimals)
	}
	v, ok := value(digits+after, max)
	if !ok {
		return 0, fault(ErrRange, t, "the limit is %s", plain(max, decimals))
	}
	return v, nil
}

// unsigned cleans a number and refuses one that is empty, too long or signed.
func unsigned(s string) (string, error) {
	t := Clean(s)
	if t == "" {
		return "", fault(ErrSyntax, t, "the cell is empty")
	}
	if len(t) > maxNumber {
		return "", fault(ErrTooLong, t, "a number has at most %d bytes", maxNumber)
	}
	r, size := utf8.DecodeRuneInString(t)
	rest := Clean(t[size:])
	if !strings.ContainsRune("-−–－", r) || rest == "" || !isDigit(rest[0]) {
		return t, nil
	}
	return "", fault(ErrNegative, t, "a minus sign is not allowed")
}

// countAdvice says what is wrong with a count.
func countAdvice(s string) string {
	switch {
	case strings.ContainsAny(s, ".,"):
		return "a whole number has no decimals, and thousands are separated by a space"
	case strings.ContainsFunc(s, isSpace):
		return "thousands are separated by a space, in groups of three digits"
	}
	return "a whole number is digits only"
}

// whole takes the spaces out of a whole number. It is false unless s is digits,
// or one to three digits and then groups of three.
func whole(s string) (string, bool) {
	if allDigits(s) {
		return s, true
	}
	digits := ""
	for more := true; more; {
		var group string
		group, s, more = cutSpace(s)
		if len(group) > 3 || len(group) < 3 && digits != "" || group == "" {
			return "", false
		}
		digits += group
	}
	return digits, allDigits(digits)
}

// cutSpace cuts s at its first space.
func cutSpace(s string) (before, after string, found bool) {
	i := strings.IndexFunc(s, isSpace)
	if i < 0 {
		return s, "", false
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return s[:i], s[i+size:], true
}

// cutMark cuts a number at its decimal comma or point.
func cutMark(s string) (before, after string, marked bool) {
	i := strings.IndexAny(s, ",.")
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+1:], true
}

// fit brings the digits after the decimal mark to exactly n, by adding zeros or
// by leaving out a few.
func fit(digits string, n int) (string, bool) {
	if len(digits) <= n {
		return digits + strings.Repeat("0", n-len(digits)), true
	}
	beyond := digits[n:]
	return digits[:n], len(beyond) <= maxZeros && strings.Trim(beyond, "0") == ""
}

// value is the number that digits write; false if it is over max.
func value(digits string, max int64) (int64, bool) {
	var v int64
	for i := range len(digits) {
		d := int64(digits[i] - '0')
		if v > (math.MaxInt64-d)/10 {
			return 0, false
		}
		v = v*10 + d
	}
	return v, v <= max
}

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// plain writes v, a number in units of its last decimal, with a decimal point.
func plain(v int64, decimals int) string {
	s := strconv.FormatInt(v, 10)
	if decimals == 0 || v < 0 {
		return s
	}
	if missing := decimals + 1 - len(s); missing > 0 {
		s = strings.Repeat("0", missing) + s
	}
	cut := len(s) - decimals
	if fraction := strings.TrimRight(s[cut:], "0"); fraction != "" {
		return s[:cut] + "." + fraction
	}
	return s[:cut]
}
