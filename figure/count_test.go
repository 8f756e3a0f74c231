package figure

import (
	"encoding/json"
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/internal/cell"
)

func TestCountRoundTrips(t *testing.T) {
	for _, c := range []Count{{}, N(0), N(1), N(43), N(2812), N(MaxCount)} {
		var text, sql, js Count
		b, err := c.MarshalText()
		if err != nil || text.UnmarshalText(b) != nil || !text.Equal(c) {
			t.Errorf("%q reads back from text %q as %q", c, b, text)
		}
		v, err := c.Value()
		if err != nil || sql.Scan(v) != nil || !sql.Equal(c) {
			t.Errorf("%q reads back from a database's %v as %q", c, v, sql)
		}
		b, err = json.Marshal(c)
		if err != nil || json.Unmarshal(b, &js) != nil || !js.Equal(c) {
			t.Errorf("%q reads back from JSON %s as %q", c, b, js)
		}
	}
}

// Not answered is not zero, anywhere.
func TestCountNotAnswered(t *testing.T) {
	var c Count
	if c.Given() || c.Equal(N(0)) || !c.Valid() || c.String() != "" || c.Int() != 0 {
		t.Errorf("the zero Count is %q", c)
	}
	if n, ok := N(0).Get(); n != 0 || !ok || !N(0).Given() || N(0).String() != "0" {
		t.Error("0 is an answer")
	}
	if b, _ := json.Marshal(struct{ A, B Count }{B: N(0)}); string(b) != `{"A":null,"B":0}` {
		t.Errorf("JSON %s", b)
	}
	if v, _ := c.Value(); v != nil {
		t.Errorf("a database stores %v", v)
	}
	if cmp.Equal(c, N(0)) || !cmp.Equal(N(5), N(5)) {
		t.Error("go-cmp cannot tell not answered from 0")
	}
}

// A refused text leaves the count as it was, and says why.
func TestCountRefuses(t *testing.T) {
	for _, c := range []struct {
		text string
		err  error
	}{
		{"1000001", ErrRange}, {"99999999999999999999", ErrRange}, {"-1", cell.ErrNegative}, {"4,5", ErrSyntax},
		{"1e3", ErrSyntax}, {"NaN", ErrSyntax}, {"noin 500", ErrSyntax}, {"1.640", ErrSyntax}, {" ", ErrSyntax},
	} {
		got := N(7)
		if err := got.UnmarshalText([]byte(c.text)); !errors.Is(err, c.err) || !got.Equal(N(7)) {
			t.Errorf("text %q: %v, %v; want %v", c.text, got, err, c.err)
		}
		if err := got.Scan(c.text); !errors.Is(err, c.err) || !got.Equal(N(7)) {
			t.Errorf("column %q: %v, %v; want %v", c.text, got, err, c.err)
		}
	}
	for _, src := range []any{int64(-1), int64(MaxCount + 1), int64(math.MinInt64), 4.0, true, []int{1}} {
		got := N(7)
		if err := got.Scan(src); err == nil || !got.Equal(N(7)) {
			t.Errorf("a database's %v was read as %v", src, got)
		}
	}
	for _, js := range []string{`-1`, `1.5`, `1e3`, `true`, `[1]`, `{}`, `"1,5"`, `1000001`} {
		got := N(7)
		if err := json.Unmarshal([]byte(js), &got); err == nil || !got.Equal(N(7)) {
			t.Errorf("JSON %s was read as %v", js, got)
		}
	}
}

// TestDigits: one, two, three and more of them; none is allocated for below a thousand.
func TestDigits(t *testing.T) {
	for n, want := range map[uint32]string{0: "0", 9: "9", 10: "10", 99: "99", 100: "100", 101: "101", 999: "999",
		1000: "1000", MaxCount: "1000000"} {
		if got := N(n).String(); got != want {
			t.Errorf("%d as text: %s", n, got)
		}
		if got := testing.AllocsPerRun(10, func() { _ = N(n).String() }); got > 0 && n < thousand {
			t.Errorf("%d as text allocates %v times", n, got)
		}
	}
}

func TestCountReads(t *testing.T) {
	for _, c := range []struct {
		json string
		want Count
	}{{`1640`, N(1640)}, {`"1640"`, N(1640)}, {`"1 640"`, N(1640)}, {`null`, Count{}}, {`""`, Count{}}} {
		var got Count
		if err := json.Unmarshal([]byte(c.json), &got); err != nil || !got.Equal(c.want) {
			t.Errorf("%s reads as %q, %v", c.json, got, err)
		}
	}
	var got Count
	if err := got.Scan([]byte("2 812")); err != nil || !got.Equal(N(2812)) {
		t.Errorf("%q, %v", got, err)
	}
	for name, read := range map[string]func() error{
		"NULL": func() error { return got.Scan(nil) }, "no text": func() error { return got.UnmarshalText(nil) },
	} {
		if got = N(2812); read() != nil || got.Given() {
			t.Errorf("%s is %q", name, got)
		}
	}
	if N(MaxCount+1).Valid() || N(math.MaxUint32).Valid() {
		t.Error("a count past the limit is valid")
	}
}

func FuzzCount(f *testing.F) {
	for _, s := range []string{"0", "1 640", "1000000", "-1", "", "null", `"5"`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var c, back Count
		if err := c.UnmarshalText([]byte(s)); err == nil {
			if err := back.UnmarshalText([]byte(c.String())); err != nil || !back.Equal(c) || !c.Valid() {
				t.Errorf("%q reads as %q and back as %q, %v", s, c, back, err)
			}
		}
		if err := c.UnmarshalJSON([]byte(s)); err == nil && !c.Valid() {
			t.Errorf("%q reads as %q", s, c)
		}
	})
}

// TestNumbersInJSONHaveANotationOfTheirOwn: a JSON number has a decimal point, whatever stands in text; there "1.000"
// and "2.500" may be thousands, and are refused.
func TestNumbersInJSONHaveANotationOfTheirOwn(t *testing.T) {
	for text, want := range map[string]int64{`1.000`: 1, `2.5`: -1, `"1.000"`: -1, `"1,000"`: -1, `"1 000"`: 1000} {
		var c Count
		if err := c.UnmarshalJSON([]byte(text)); (err != nil) != (want < 0) || want > 0 && c.Int() != want {
			t.Errorf("count %s: %v, %v", text, c, err)
		}
	}
	for text, want := range map[string]int64{`2.500`: 250, `2.505`: -1, `"2.500"`: -1, `"2,50"`: 250, `1000.25`: 100_025} {
		var a Amount
		if err := a.UnmarshalJSON([]byte(text)); (err != nil) != (want < 0) || want > 0 && a.Hundredths() != want {
			t.Errorf("amount %s: %v, %v", text, a, err)
		}
	}
}
