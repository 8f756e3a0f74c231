package figure

import "testing"

// TestSignsAreHedges: what is written with a sign means what the word for it does, and no sign is dropped.
func TestSignsAreHedges(t *testing.T) {
	for text, words := range map[string]string{
		"< 1 %": "alle 1 %", "<5": "alle 5", "> 99 %": "yli 99 %", "≤ 5": "korkeintaan 5", "≥5": "vähintään 5",
		"~40 %": "noin 40 %", "≈ 350": "noin 350", "1\u2007640": "1 640",
	} {
		p, err := Parse(text)
		if want := MustParse(words); err != nil || !p.Equal(want) {
			t.Errorf("Parse(%q) = %v, %v, want what %q is", text, p, err, words)
		}
	}
	for _, text := range []string{"<", "< > 5", "<<5", "~", "5 <"} {
		if p, err := Parse(text); err == nil {
			t.Errorf("Parse(%q) = %v", text, p)
		}
	}
}
