package coaching2005

import (
	"bytes"
	"testing"

	"github.com/socialemployment/barometer/coaching/centres"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// TestEveryQuestionAskedHasATable walks the book: an answer in any of its columns changes what a table tells of the
// survey. The answer is added to that of a centre that bought coaching, to one that did not, and to one with staff.
func TestEveryQuestionAskedHasATable(t *testing.T) {
	centre := func(cells ...string) Response {
		var r Response
		for i := 0; i < len(cells); i += 2 {
			c, ok := book.Find(cells[i])
			if !ok || c.Set(&r, cells[i+1]) != nil {
				t.Fatalf("%s = %s", cells[i], cells[i+1])
			}
		}
		return r
	}
	bases := []Response{
		centre("coaching.use", "yes"), centre("coaching.use", "tendering"),
		centre("coaching.staff.others", "5", "coaching.staff.social-work", "5"),
	}
	asked := 0
	for _, c := range book.Columns() {
		if c.Unique {
			continue // the id
		}
		asked++
		if !reaches(t, c, bases) {
			t.Errorf("%s reaches no table", c.Key)
		}
	}
	if asked != 98 {
		t.Errorf("%d columns are asked", asked)
	}
}

// reaches reports whether an answer in the column, added to one of the centres, changes a table.
func reaches(t *testing.T, c sheet.Column[Response], bases []Response) bool {
	for _, base := range bases {
		for _, text := range []string{"yes", "2004-08", "1", "5", "full-time", "too-little"} {
			with := base
			if c.Set(&with, text) == nil && with.Validate() == nil && with != base &&
				printed(t, &with.Centre) != printed(t, &base.Centre) {
				return true
			}
		}
	}
	return false
}

// printed returns all tables of a survey of one centre.
func printed(t *testing.T, c *centres.Centre) string {
	var s centres.Tally
	if err := s.Add(c); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	for filled := range Tables(&s, figure.Count{}) {
		if err := filled.WriteJSON(&out, figure.English); err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}
