package figure

import (
	"encoding/json"
	"errors"
	"testing"
)

// TestLaddersInJSON: a ladder is what it was, null the standard one whatever was there before; rungs that do not rise
// between 0 and 1 leave what was there.
func TestLaddersInJSON(t *testing.T) {
	thirds, err := NewLadder(Of(1, 3), Of(2, 3))
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]Ladder{`null`: {}, `["1/3","2/3"]`: thirds} {
		read, _ := NewLadder(Of(1, 2))
		if err := json.Unmarshal([]byte(text), &read); err != nil || !read.Equal(want) {
			t.Errorf("%s: %v, %v", text, read, err)
		}
		if again, err := json.Marshal(read); err != nil || string(again) != text {
			t.Errorf("%s is written as %s, %v", text, again, err)
		}
	}
	for _, text := range []string{`[]`, `["0/1"]`, `["1/1"]`, `["1/2","1/2"]`, `["2/3","1/3"]`, `[null]`} {
		read := thirds
		if err := json.Unmarshal([]byte(text), &read); !errors.Is(err, ErrRange) || !read.Equal(thirds) {
			t.Errorf("%s: %v, %v", text, read, err)
		}
	}
	rungs := make([]Ratio, maxRungs+1)
	for i := range rungs {
		rungs[i] = Of(int64(i+1), int64(len(rungs)+1))
	}
	if _, err := NewLadder(rungs[:maxRungs]...); err != nil {
		t.Errorf("%d rungs: %v", maxRungs, err)
	}
	if _, err := NewLadder(rungs...); !errors.Is(err, ErrRange) {
		t.Errorf("%d rungs: %v", len(rungs), err)
	}
}

// TestNearestRung: halfway between two it is the lower one, a little above the upper one.
func TestNearestRung(t *testing.T) {
	thirds, _ := NewLadder(Of(1, 3), Of(2, 3))
	little := Of(1, 1000)
	for _, c := range []struct{ lower, upper Ratio }{{Whole(0), Of(1, 3)}, {Of(1, 3), Of(2, 3)}, {Of(2, 3), Whole(1)}} {
		half := midpoint(c.lower, c.upper)
		for x, want := range map[string]Ratio{half.String(): c.lower, half.Add(little).String(): c.upper} {
			var r Ratio
			if err := json.Unmarshal([]byte(`"`+x+`"`), &r); err != nil || !thirds.nearest(r).Equal(want) {
				t.Errorf("nearest to %s: %v, want %v (%v)", x, thirds.nearest(r), want, err)
			}
		}
	}
}

// TestHedgesGoTogether: every pair, in either order: "about" joins itself and the closed ones, no other two go
// together.
func TestHedgesGoTogether(t *testing.T) {
	joins := map[[2]Hedge]Hedge{
		{HedgeAbout, HedgeAbout}: HedgeAbout, {HedgeAbout, HedgeAtLeast}: HedgeAtLeastAbout,
		{HedgeAbout, HedgeAtMost}: HedgeAtMostAbout, {HedgeAbout, HedgeAtLeastAbout}: HedgeAtLeastAbout,
		{HedgeAbout, HedgeAtMostAbout}: HedgeAtMostAbout,
	}
	for h := HedgeExact; h <= HedgeAtMostAbout; h++ {
		joins[[2]Hedge{HedgeExact, h}] = h
	}
	for h := HedgeExact; h <= HedgeAtMostAbout; h++ {
		for o := h; o <= HedgeAtMostAbout; o++ {
			want := joins[[2]Hedge{h, o}]
			a, ok1 := h.and(o)
			b, ok2 := o.and(h)
			if a != want || b != want || ok1 != (want != 0) || ok2 != ok1 {
				t.Errorf("%v and %v: %v, %v; the other way %v, %v", h, o, a, ok1, b, ok2)
			}
		}
	}
	for text, ok := range map[string]bool{
		"ainakin noin 5": true, "noin arviolta suunnilleen 5": true, "noin noin noin 5": true,
		"noin noin noin noin 5": false, "yli alle 5": false, "n. 5": true, "< 5": true, "<5": true, "<= 5": true, ">=5": true,
	} {
		if _, err := Parse(text); (err == nil) != ok {
			t.Errorf("%q: %v", text, err)
		}
	}
}
