package wire

import (
	"strconv"
	"strings"
	"unicode"
)

// Step returns the step of a path to a member of an object, ".mix"; a name that could be misread stands in quotes.
func Step(name string) string {
	unprintable := func(r rune) bool { return !unicode.IsGraphic(r) }
	if name == "" || strings.ContainsAny(name, `.,:[]"`) || strings.ContainsFunc(name, unprintable) {
		return "[" + strconv.Quote(name) + "]"
	}
	return "." + name
}

// Below returns a path below another one.
func Below(above, path string) string {
	if above != "" && path != "" && path[0] != '[' {
		above += "."
	}
	return above + path
}
