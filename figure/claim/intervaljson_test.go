package claim

import (
	"encoding/json"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

func TestIntervalJSON(t *testing.T) {
	for want, v := range map[string]any{
		`{"lo":"79/2","lo_open":false,"hi":"81/2","hi_open":true}`: figure.HalfOpen(figure.Of(79, 2), figure.Of(81, 2)),
		`{"lo":null,"lo_open":false,"hi":"1/1","hi_open":false}`:   figure.Closed(figure.Ratio{}, figure.Whole(1)),
		`{"lo":15201,"hi":16068}`:                                  figure.NewRange(15201, 16068),
		`{"lo":0,"hi":null}`:                                       figure.RangeFrom(0),
		`null`:                                                     figure.Range{},
		`{"op":"share","of":["a","b"]}`:                            ShareOf("a", "b"),
		`["1/3","1/2"]`:                                            ladder(t, figure.Of(1, 3), figure.Of(1, 2)),
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
		again[figure.Interval](t, data)
		again[figure.Range](t, data)
		again[Formula](t, data)
		again[figure.Ladder](t, data)
		again[figure.Figure](t, data)
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
