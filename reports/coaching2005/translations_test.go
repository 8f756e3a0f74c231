package coaching2005

import "testing"

// TestEverySubjectSpeaksEveryLanguage: what every figure is about is told in Finnish and in Swedish, too, each in its
// own words, once; and nothing is translated that no figure is about.
func TestEverySubjectSpeaksEveryLanguage(t *testing.T) {
	translations := len(subjects) + len(statedSubjects)
	for _, c := range Claims() {
		s := SubjectOf(c)
		if s.Finnish == s.English || s.Swedish == s.English || s.Finnish == s.Swedish || s.Finnish == "" || s.Swedish == "" {
			t.Errorf("%s: %q", c.ID, s)
		}
		translations--
	}
	if translations != 0 {
		t.Errorf("%d translations too many", translations)
	}
}
