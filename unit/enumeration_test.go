package unit

import (
	"slices"
	"testing"
)

// "At least good" and "at most moderate" are runs of grades (B12 4).
func TestSituationRuns(t *testing.T) {
	for s := range Situations() {
		for grade := range Situations() {
			if slices.Contains(s.AtLeast(), grade) != (grade >= s) || slices.Contains(s.AtMost(), grade) != (grade <= s) {
				t.Errorf("%s and %s", s, grade)
			}
		}
	}
	for _, s := range []Situation{0, VeryGood + 1, 250} {
		if len(s.AtLeast()) != 0 || len(s.AtMost()) != 0 {
			t.Errorf("%s has grades above or below", s)
		}
	}
}

// What may be tallied fits the tallies: a value beyond the 31st is refused by every Add.
func TestEnumerationsFit(t *testing.T) {
	for name, n := range map[string]int{
		"types": length(Types()), "maintainers": length(Maintainers()), "situations": length(Situations()),
		"outlooks": length(Outlooks()), "activities": length(Activities()), "tasks": length(Tasks()),
		"strengths": length(Strengths()), "needs": length(Needs()),
	} {
		if n == 0 || n > 31 {
			t.Errorf("%d %s", n, name)
		}
	}
	public := PublicSector()
	public[0] = OtherMaintainer
	if slices.Contains(PublicSector(), OtherMaintainer) {
		t.Error("a caller can change what the public sector is")
	}
}

func length[T any](all func(func(T) bool)) (n int) {
	for range all {
		n++
	}
	return n
}
