package clients

import (
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// An answer is read with ordinary spaces, though its label is never broken within "25 %".
func TestChangeSpaces(t *testing.T) {
	for c := range Changes() {
		for l := range figure.Languages() {
			typed := strings.ReplaceAll(c.Label(l), "\u00a0", " ")
			if got, err := ParseChange(typed); got != c || err != nil {
				t.Errorf("%q is %v, %v", typed, got, err)
			}
		}
	}
}
