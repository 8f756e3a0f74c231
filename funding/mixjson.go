package funding

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/wire"
)

// MarshalJSON returns an object of percentages by source, {"municipal": 60, "projects": 40}, without the sources
// that have no share; null for a mix that was not answered.
func (m Mix) MarshalJSON() ([]byte, error) {
	var shares [numSources]figure.Amount
	for s := range sources.Every() {
		if h := m.Hundredths(s); h > 0 {
			shares[s] = figure.AmountOf(h)
		}
	}
	return wire.Marshal[Source](shares[:])
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewMix: the shares sum to exactly 100.
func (m *Mix) UnmarshalJSON(data []byte) error {
	var shares [numSources]figure.Amount
	if err := wire.Unmarshal[Source](data, shares[:]); err != nil {
		return err
	}
	if string(data) == "null" {
		*m = Mix{}
		return nil
	}
	var stated Hundredths
	for s := range shares {
		stated[s] = shares[s].Hundredths()
	}
	read, err := NewMixHundredths(stated)
	if err == nil {
		*m = read
	}
	return err
}

// MarshalJSON returns an object of hundredths by source, {"municipal": 6000, "projects": 4000}, without those that are
// zero; null when all are.
func (h Hundredths) MarshalJSON() ([]byte, error) { return wire.Marshal[Source](h[:]) }

// UnmarshalJSON reads what MarshalJSON returns; NewMixHundredths tells whether the shares are sound.
func (h *Hundredths) UnmarshalJSON(data []byte) error { return wire.Unmarshal[Source](data, h[:]) }
