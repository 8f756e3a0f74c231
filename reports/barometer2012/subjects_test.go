package barometer2012

import "testing"

// Every figure that responses answer says what it is about, and what is listed is such a figure.
func TestEveryFigureSaysWhatItIsAbout(t *testing.T) {
	left := map[string]bool{}
	for id := range subjects {
		left[id] = true
	}
	for _, r := range rows {
		if r.Answer == nil {
			continue
		}
		of := original[r.ID]
		if _, listed := subjects[of]; !listed {
			t.Errorf("%s says nothing: %s", of, r.Subject)
		}
		delete(left, of)
	}
	for id := range left {
		t.Errorf("%s is listed, and no figure that responses answer", id)
	}
}
