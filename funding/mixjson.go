package funding

import (
	"encoding/json"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// What JSON says of a source that the form did not have, or that the unit does not name.
const (
	notAskedAbout = "not-asked"
	notNamed      = "not-named"
)

// member is what JSON says of a source: its share in percent, or one of the words above.
type member struct {
	share figure.Amount
	word  string
}

func (x member) MarshalJSON() ([]byte, error) {
	if x.word != "" {
		return json.Marshal(x.word)
	}
	return x.share.MarshalJSON()
}

func (x *member) UnmarshalJSON(data []byte) error {
	var word string
	if json.Unmarshal(data, &word) == nil && (word == notAskedAbout || word == notNamed) {
		*x = member{word: word}
		return nil
	}
	return x.share.UnmarshalJSON(data)
}

// MarshalJSON returns an object of percentages by source, {"municipal": 60, "projects": 40}, without the sources
// that have no share, and with "not-asked" or "not-named" of those that were not asked about; null for a mix that was
// not answered.
func (m Mix) MarshalJSON() ([]byte, error) {
	var members [numSources]member
	for s := range sources.Every() {
		asked, known := m.Asked(s)
		switch h := m.Hundredths(s); {
		case h > 0:
			members[s].share = figure.AmountOf(h)
		case !known:
			members[s].word = notNamed
		case m.given && !asked:
			members[s].word = notAskedAbout
		}
	}
	return wire.Marshal[Source](members[:])
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewMix: the shares sum to exactly 100, and one of
// Rounded that do not is refused.
func (m *Mix) UnmarshalJSON(data []byte) error {
	var members [numSources]member
	if err := wire.Unmarshal[Source](data, members[:]); err != nil {
		return err
	}
	if string(data) == "null" {
		*m = Mix{}
		return nil
	}
	var stated Hundredths
	var unasked, unnamed sourceSet
	for s, x := range members {
		stated[s] = x.share.Hundredths()
		switch x.word {
		case notAskedAbout:
			unasked |= 1 << s
		case notNamed:
			unnamed |= 1 << s
		}
	}
	read, err := NewMixHundredths(stated)
	if err == nil {
		read.unasked, read.unnamed = unasked, unnamed
		*m = read
	}
	return err
}

// MarshalJSON returns an object of hundredths by source, {"municipal": 6000, "projects": 4000}, without those that are
// zero; null when all are.
func (h Hundredths) MarshalJSON() ([]byte, error) { return wire.Marshal[Source](h[:]) }

// UnmarshalJSON reads what MarshalJSON returns; NewMixHundredths tells whether the shares are sound.
func (h *Hundredths) UnmarshalJSON(data []byte) error { return wire.Unmarshal[Source](data, h[:]) }
