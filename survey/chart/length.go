package chart

import (
	"strconv"

	"github.com/socialemployment/barometer/figure"
)

// length is a length in thousandths: of a percent of the picture's width, or of a pixel.
type length int64

// whole is the width of the picture.
const whole length = 100_000

// of returns the part of the length that x is, rounded once.
func (n length) of(x figure.Ratio) length {
	units, _ := figure.HalfUp.Round(x.Scale(int64(n)), 0)
	if units == nil || !units.IsInt64() {
		return 0
	}
	return length(units.Int64())
}

// String returns the number that the thousandths are, without zeros at its end: "12.5".
func (n length) String() string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	text := sign + strconv.FormatInt(int64(n/1000), 10)
	if rest := n % 1000; rest != 0 {
		digits := strconv.FormatInt(int64(1000+rest), 10)[1:]
		for digits[len(digits)-1] == '0' {
			digits = digits[:len(digits)-1]
		}
		text += "." + digits
	}
	return text
}

// percent returns the length as a share of the picture's width: "12.5%".
func (n length) percent() string { return n.String() + "%" }

// The size of text, in pixels. A picture is laid out for the narrowest place, a telephone, and widens.
const (
	narrow      = 296 // the width of a column on a telephone
	charTenths  = 72  // the width of a character, in tenths of a pixel
	lineHeight  = 17
	barHeight   = 14
	stackHeight = 20
	rowHeight   = 18 // of a bar in a group
	gap         = 9  // between groups
)

// perLine is how many characters a line holds.
const perLine = narrow * 10 / charTenths

// textWidth returns the width of so many characters in the narrowest picture.
func textWidth(chars int) length {
	return length(int64(chars) * charTenths * int64(whole) / (narrow * 10))
}
