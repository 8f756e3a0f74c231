package figure

import (
	"encoding/json"
	"testing"
)

func TestIntervalJSON(t *testing.T) {
	for want, v := range map[string]any{
		`{"lo":"79/2","lo_open":false,"hi":"81/2","hi_open":true}`: HalfOpen(Of(79, 2), Of(81, 2)),
		`{"lo":null,"lo_open":false,"hi":"1/1","hi_open":false}`:   Closed(Ratio{}, Whole(1)),
		`{"lo":15201,"hi":16068}`:                                  NewRange(15201, 16068),
		`{"lo":0,"hi":null}`:                                       RangeFrom(0),
		`null`:                                                     Range{},
		`{"op":"share","of":["a","b"]}`:                            ShareOf("a", "b"),
		`["1/3","1/2"]`:                                            Ladder{rungs: []Ratio{Of(1, 3), Of(1, 2)}},
	} {
		if text, err := json.Marshal(v); string(text) != want || err != nil {
			t.Errorf("%v is %s, %v; want %s", v, text, err, want)
		}
	}
}

// FuzzIntervalJSON shows that no text panics, and that what is read is written and read again as the same value.
func FuzzIntervalJSON(f *testing.F) {
	for _, text := range []string{
		`{"lo":"79/2","lo_open":false,"hi":"81/2","hi_open":true}`, `{"lo":1,"hi":null}`, `{"lo":3,"hi":2}`,
		`{"op":"rest","of":["a","b"]}`, `["1/3"]`, `{"exact":"1/2","n":7,"over":"","marks":["assumed"]}`, `null`, `{`,
	} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		again[Interval](t, data)
		again[Range](t, data)
		again[Formula](t, data)
		again[Ladder](t, data)
		again[Figure](t, data)
	})
}

// again checks that a value that is read from JSON is written and read again as the same.
func again[T interface{ Equal(T) bool }](t *testing.T, data []byte) {
	t.Helper()
	var v, back T
	if json.Unmarshal(data, &v) != nil {
		return
	}
	text, err := json.Marshal(v)
	if err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(v) {
		t.Errorf("%q is %v, written as %s, %v, read again as %v", data, v, text, err, back)
	}
}
