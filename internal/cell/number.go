package cell

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/enum"
)

// The faults of numbers.
var (
	wholeNumber = enum.Labels{"tarvitaan kokonaisluku", "ett heltal behövs", "a whole number is needed"}
	badDecimals = enum.Labels{
		"ei lueta %d desimaalilla, vain 0–%d", "läses inte med %d decimaler, bara med 0–%d",
		"cannot be read with %d decimals, only with 0 to %d",
	}
	moreDecimals = enum.Labels{"desimaaleja on yli %d", "fler än %d decimaler", "more than %d decimals"}
	limitIs      = enum.Labels{"enintään %s", "högst %s", "the limit is %s"}
	cellEmpty    = enum.Labels{"solu on tyhjä", "cellen är tom", "the cell is empty"}
	longNumber   = enum.Labels{
		"luvussa on enintään %d tavua", "ett tal har högst %d byte", "a number has at most %d bytes",
	}
	minusSign = enum.Labels{
		"luvussa ei saa olla miinusmerkkiä", "ett minustecken är inte tillåtet", "a minus sign is not allowed",
	}
)

// The limits of a number's written form.
const (
	maxNumber   = 64 // bytes of a number
	maxDecimals = 18 // decimals a caller can ask for
)

// Count reads a whole number from 0 to max in no known notation.
func Count(s string, max int64) (int64, error) { return Unknown.Count(s, max) }

// Hundredths reads a percentage in hundredths in no known notation.
func Hundredths(s string, max int64) (int64, error) { return Unknown.Hundredths(s, max) }

// Decimal reads a number in units of its last decimal in no known notation.
func Decimal(s string, decimals int, max int64) (int64, error) {
	return Unknown.Decimal(s, decimals, max)
}

// Count reads a whole number from 0 to max: digits, or groups of three digits after spaces of any kind (1 640). It may
// have decimals where nothing is lost without them (43.0). There is no sign and no exponent.
func (n Notation) Count(s string, max int64) (int64, error) {
	t, err := unsigned(s)
	if err != nil {
		return 0, err
	}
	if allDigits(t) { // nearly all cells
		return bounded(t, t, 0, max)
	}
	whole, decimals, err := n.cut(t)
	if err != nil {
		return 0, err
	}
	digits, ok := fit(whole, decimals, 0)
	if !ok {
		return 0, fault(ErrSyntax, t, wholeNumber)
	}
	return bounded(t, digits, 0, max)
}

// Hundredths reads a number with at most two decimals, with or without a percent
// sign, in hundredths: 60,5 % is 6050. So is max: a limit of one hundred is
// 10000.
func (n Notation) Hundredths(s string, max int64) (int64, error) {
	t := Clean(s)
	if number, ok := strings.CutSuffix(t, "%"); ok {
		t = Clean(number)
	}
	return n.Decimal(t, 2, max)
}

// Decimal reads a number with at most the given decimals (0 to 18), after a comma
// or a point, in units of the last of them: 60,5 with two decimals is 6050, and
// max counts in the same unit. Further digits are read where nothing is lost without them: zeros (60,5000), and what a
// binary number of a spreadsheet leaves after its fifteenth digit (60.500000000000004). Any other is an error, for
// nothing is rounded.
func (n Notation) Decimal(s string, decimals int, max int64) (int64, error) {
	t, err := unsigned(s)
	if err != nil {
		return 0, err
	}
	if decimals < 0 || decimals > maxDecimals {
		return 0, fault(ErrSyntax, t, badDecimals, decimals, maxDecimals)
	}
	before, after, err := n.cut(t)
	if err != nil {
		return 0, err
	}
	digits, ok := fit(before, after, decimals)
	if !ok {
		return 0, fault(ErrSyntax, t, moreDecimals, decimals)
	}
	return bounded(t, digits, decimals, max)
}

// bounded returns the number that digits write, in units of its last decimal, if it is not over max.
func bounded(t, digits string, decimals int, max int64) (int64, error) {
	v, ok := value(digits, max)
	if !ok {
		return 0, fault(ErrRange, t, limitIs, plain(max, decimals))
	}
	return v, nil
}

// unsigned cleans a number and refuses one that is empty, too long or signed.
func unsigned(s string) (string, error) {
	t := Clean(s)
	if t == "" {
		return "", fault(ErrSyntax, t, cellEmpty)
	}
	if len(t) > maxNumber {
		return "", fault(ErrTooLong, t, longNumber, maxNumber)
	}
	r, size := utf8.DecodeRuneInString(t)
	rest := Clean(t[size:])
	if !strings.ContainsRune("-−–－", r) || rest == "" || !isDigit(rest[0]) {
		return t, nil
	}
	return "", fault(ErrNegative, t, minusSign)
}

// fit brings a number to exactly n decimals and returns its digits: by adding zeros, by leaving out zeros, or by
// leaving out what lies beyond the digits that a binary number holds. It is false where something would be lost.
func fit(whole, decimals string, n int) (digits string, ok bool) {
	switch more := len(decimals) - n; {
	case more <= 0:
		return whole + decimals + strings.Repeat("0", -more), true
	case allZeros(decimals[n:]):
		return whole + decimals[:n], true
	}
	return withoutNoise(whole+decimals, len(decimals)-n)
}

// doubleDigits is how many digits a binary number of 64 bits holds; it is written with one or two more.
const doubleDigits = 15

// withoutNoise rounds digits to those that a binary number holds, and leaves out the last ones if they are zeros then.
// Where none of them is a digit that it holds, nothing tells noise from what was meant.
func withoutNoise(digits string, last int) (string, bool) {
	noise := len(strings.TrimLeft(digits, "0")) - doubleDigits
	if noise < 1 || noise > 2 || noise >= last {
		return "", false
	}
	kept := digits[:len(digits)-noise]
	if digits[len(kept)] >= '5' {
		kept = next(kept)
	}
	end := len(kept) - (last - noise)
	return kept[:end], allZeros(kept[end:])
}

// next returns the digits of the number after a whole number.
func next(digits string) string {
	b := []byte(digits)
	for i := len(b) - 1; i >= 0; i-- {
		if b[i] != '9' {
			b[i]++
			return string(b)
		}
		b[i] = '0'
	}
	return "1" + string(b)
}

func allZeros(s string) bool { return strings.Trim(s, "0") == "" }

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

// plain writes v, a number of nothing or more in units of its last decimal, with a decimal point.
func plain(v int64, decimals int) string {
	s := strconv.FormatInt(v, 10)
	if missing := decimals + 1 - len(s); missing > 0 {
		s = strings.Repeat("0", missing) + s
	}
	cut := len(s) - decimals
	if fraction := strings.TrimRight(s[cut:], "0"); fraction != "" {
		return s[:cut] + "." + fraction
	}
	return s[:cut]
}
