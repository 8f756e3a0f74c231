package funding

import "encoding/json"

// MarshalJSON returns an object of percentages by source, {"municipal": 60, "projects": 40}, without the sources
// that have no share; null for a mix that was not answered.
func (m Mix) MarshalJSON() ([]byte, error) {
	if !m.given {
		return []byte("null"), nil
	}
	text := []byte{'{'}
	for s := range Sources() {
		if h := m.Hundredths(s); h > 0 {
			text = append(text, `"`+s.String()+`":`+percent(h)+`,`...)
		}
	}
	text[len(text)-1] = '}' // a mix that was answered has a share
	return text, nil
}

// UnmarshalJSON reads what MarshalJSON returns, by the rules of NewMix: the shares sum to exactly 100.
func (m *Mix) UnmarshalJSON(data []byte) error {
	var shares Shares
	if err := json.Unmarshal(data, &shares); err != nil {
		return err
	}
	if shares == nil {
		*m = Mix{}
		return nil
	}
	read, err := NewMix(shares)
	if err == nil {
		*m = read
	}
	return err
}
