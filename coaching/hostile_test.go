package coaching

import "testing"

// A step with a term that does not exist, in a conversion made by hand, rests on nothing.
func TestUsedOfUnknownTerms(t *testing.T) {
	c := Conversion{Steps: []Step{{Term: 0}, {Term: 6}, {Term: 250}}}
	if used := c.Used(); used != (Terms{}) {
		t.Errorf("%v", used)
	}
}
