package alike

import "testing"

// TestDistance: letters changed, left out, put in and swapped with the next count one each, and beyond the bound only
// that it is passed.
func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b       string
		most, want int
	}{
		{"", "", 3, 0}, {"", "abc", 3, 3}, {"kitten", "sitting", 3, 3}, {"kitten", "sitting", 2, 3}, {"ääni", "aani", 5, 2},
		{"abcdef", "abXdf", 5, 2}, {"same", "same", 0, 0}, {"same", "some", 0, 1},
		{"vousi", "vuosi", 1, 1}, {"ab", "ba", 0, 1}, {"abcd", "badc", 2, 2}, {"abcd", "badc", 1, 2}, {"abc", "cba", 3, 2},
	} {
		if got := Distance([]rune(c.a), []rune(c.b), c.most); got != c.want {
			t.Errorf("%q and %q: %d, want %d", c.a, c.b, got, c.want)
		}
		if got := Distance([]rune(c.b), []rune(c.a), c.most); got != c.want {
			t.Errorf("%q and %q: %d, want %d", c.b, c.a, got, c.want)
		}
	}
}
