package cell

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/internal/enum"
)

// Notation is what is known of how a number is written. The zero value: nothing. A comma or a point before exactly
// three digits may then stand between thousands or before decimals, and is refused.
type Notation int

// The notations. Unknown: nothing is known. Comma: decimals after a comma, as Finnish and Swedish are written; a point
// before three digits is refused. Point: decimals after a point, commas between thousands, as in English. Wire:
// decimals after a point, as JSON and databases write numbers. ShortPoint: Point, for numbers that have no three
// decimals: a point before three digits is refused.
const (
	Unknown Notation = iota
	Comma
	Point
	Wire
	ShortPoint
)

// Settled returns a number so that every notation reads it as this one does: only one with a comma or a point before
// three digits may change. What is no number stays as it is.
func (n Notation) Settled(s string) string {
	i := len(s) - 4
	if n == Unknown || i < 1 || s[i] != ',' && s[i] != '.' || !allDigits(s[i+1:]) {
		return s
	}
	whole, decimals, err := n.cut(s)
	switch {
	case err != nil:
		return s
	case decimals == "":
		return whole
	}
	return whole + "." + decimals + "0" // four digits are no group of thousands
}

// cut takes a number apart into the digits before and after its decimal mark.
func (n Notation) cut(t string) (whole, decimals string, err error) {
	if strings.ContainsFunc(t, unlikeNumber) || !strings.ContainsAny(t, "0123456789") {
		return "", "", fmt.Errorf("%w: %s", ErrNoNumber, quote(t))
	}
	whole, decimals, reason := n.Split(t)
	if reason != (enum.Labels{}) {
		return "", "", enum.Because(fmt.Errorf("%w: %s: %s", ErrSyntax, quote(t), Detail(reason, t)), reason)
	}
	return whole, decimals, nil
}

// Why a number is not read. NoGroups is that of thousands.
var (
	NoGroups = enum.Labels{
		"tuhannet eivät ole kolmen numeron ryhmissä", "tusental står inte i grupper om tre siffror",
		"thousands are not in groups of three digits",
	}
	pointHere = enum.Labels{
		"tässä desimaalit ovat pisteen jälkeen ja tuhannet ilman erotinta",
		"här står decimaler efter en punkt, och tusental utan skiljetecken",
		"decimals are written after a point here, and thousands without a separator",
	}
	pointsOfDate  = enum.Labels{"pisteet kuin päivämäärässä", "punkter som i ett datum", "points as in a date"}
	pointsBetween = enum.Labels{"pisteitä tuhansien välissä", "punkter mellan tusental", "points between thousands"}
	noDecimals    = enum.Labels{"desimaalit puuttuvat", "decimaler saknas", "decimals are missing"}
	outOfOrder    = enum.Labels{
		"numerot ja erottimet ovat väärässä järjestyksessä", "siffror och skiljetecken står i fel ordning",
		"digits and separators are out of order",
	}
	thousandsOrDecimals = enum.Labels{
		"tuhansia vai kolme desimaalia? kirjoita tuhannet välilyönnillä tai kerro kieli",
		"tusental eller tre decimaler? skriv tusental med mellanslag, eller ange språket",
		"thousands, or three decimals? write thousands with a space, or state the language",
	}
)

// unlikeNumber tells whether a number has no such character.
func unlikeNumber(r rune) bool {
	return (r < '0' || r > '9') && r != ',' && r != '.' && !isSpace(r)
}

// Split takes a number without sign apart into the digits of its whole part, without what separates thousands, and its
// decimals; or it tells why that cannot be done. It is the one rule of the library for commas, points and spaces.
func (n Notation) Split(s string) (whole, decimals string, reason enum.Labels) {
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	mark, between := ",", ""
	switch {
	case n == Wire && commas > 0, n == Wire && points > 1:
		return "", "", pointHere
	case points > 1 && likeDate(s):
		return "", "", pointsOfDate
	case points > 1, points > 0 && strings.LastIndex(s, ",") > strings.Index(s, "."):
		return "", "", pointsBetween
	case n == Unknown && threeAfter(s, ","), n != Point && n != Wire && threeAfter(s, "."):
		return "", "", thousandsOrDecimals
	case commas > 1, commas == 1 && points == 1, (n == Point || n == ShortPoint) && threeAfter(s, ","):
		mark, between = ".", ","
	case points > 0:
		mark = "."
	}
	whole, decimals, marked := strings.Cut(s, mark)
	digits, ok := ungrouped(whole, between)
	switch {
	case !ok && strings.ContainsFunc(whole, isSpace) || !ok && between != "":
		return "", "", NoGroups
	case marked && decimals == "":
		return "", "", noDecimals
	case !ok || marked && !allDigits(decimals):
		return "", "", outOfOrder
	}
	return digits, decimals, enum.Labels{}
}

// likeDate tells whether points stand as in 1.9.2005, or in 1.9.
func likeDate(s string) bool {
	rest, more := strings.TrimSuffix(s, "."), true
	for i := 0; more; i++ {
		var part string
		part, rest, more = strings.Cut(rest, ".")
		if year := i == 2 && len(part) == 4; i > 2 || len(part) > 2 && !year || !allDigits(part) {
			return false
		}
	}
	return true
}

// threeAfter tells whether a mark that stands alone may be one between thousands: after one to three digits that do not
// begin with 0, and before exactly three.
func threeAfter(s, mark string) bool {
	before, after, _ := strings.Cut(s, mark)
	return len(after) == 3 && allDigits(after) && len(before) <= 3 && allDigits(before) && before[0] != '0'
}

// Ambiguous reports whether a number may be thousands, or one with three decimals, where the notation is not known.
func Ambiguous(s string) bool {
	s = Clean(s)
	return threeAfter(s, ",") || threeAfter(s, ".")
}

// Detail returns why a number is not read, in English: for one with a mark before three digits, both readings.
func Detail(reason enum.Labels, s string) string {
	if reason != thousandsOrDecimals {
		return reason.English
	}
	i := strings.IndexAny(s, ",.")
	before, after := s[:i], s[i+1:]
	return "it may be " + before + after + ", or " + before + "." + after +
		" with three decimals: write thousands with a space, or state the language"
}

// ungrouped takes the separators out of a whole number: spaces, or what is given. It is false unless s is digits, or
// one to three digits and then groups of three.
func ungrouped(s, between string) (string, bool) {
	if allDigits(s) {
		return s, true
	}
	digits := ""
	for more := true; more; {
		var group string
		if between == "" {
			group, s, more = cutSpace(s)
		} else {
			group, s, more = strings.Cut(s, between)
		}
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
