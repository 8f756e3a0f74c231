package enum

import "testing"

// TestASignedNumberIsNoWord: -1, which some tools write for "not answered", is not the 1 that stands for yes.
func TestASignedNumberIsNoWord(t *testing.T) {
	yes := New[uint8](
		"test.YesNo",
		"a test",
		[]Row{1: Value("yes", Labels{"kyllä", "ja", "yes"}, "1", "part-time work", "- other"),
			2: Value("no", Labels{"ei", "nej", "no"}, "0", "9")},
	)
	for text, want := range map[string]uint8{
		"1": 1, " 1 ": 1, "0": 2, "-0": 0, "9": 2, "-9": 0, "-1": 0, "−1": 0, "– 1": 0, "+1": 0,
		" -1": 0, "±1": 0, "part time work": 1, "-part-time-work": 1, "-other": 1,
	} {
		if got, err := yes.Parse(text); got != want || (err == nil) != (want != 0) {
			t.Errorf("Parse(%q) = %d, %v, want %d", text, got, err, want)
		}
	}
}
