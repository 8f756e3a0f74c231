package compare

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestReadingsSpeakEveryLanguage: what tells the readings of a sentence apart is told in Finnish and in Swedish, too.
func TestReadingsSpeakEveryLanguage(t *testing.T) {
	for _, r := range readings {
		if r.Finnish == "" || r.Swedish == "" || r.Finnish == r.English || r.Swedish == r.English {
			t.Errorf("%q", r)
		}
	}
	for name, want := range map[string]figure.Labels{
		"over those answering":    {"kysymykseen vastanneista", "av dem som besvarade frågan", "over those answering"},
		"founded 2007-2011":       {"perustettu 2007-2011", "grundade 2007-2011", "founded 2007-2011"},
		"client-guidance, pooled": {"palveluohjaus ja ohjaus työmarkkinoille, yhdessä laskettuna", "", ""},
		"a name of one's own":     {"a name of one's own", "a name of one's own", "a name of one's own"},
	} {
		for l := range figure.Languages() {
			if got := reading(name, l); l.Of(want) != "" && got != l.Of(want) {
				t.Errorf("%s in %v: %s", name, l, got)
			}
		}
	}
}
