package figure

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"
)

// TestEverySetOfMarks: each mark by itself and all together: its sign, its key, and what JSON keeps of it.
func TestEverySetOfMarks(t *testing.T) {
	single := []struct {
		m         Marks
		sign, key string
	}{{SmallN, "*", "small-base"}, {NotComparable, "†", "not-comparable"}, {UnequalBases, "‡", "unequal-bases"},
		{Assumed, "§", "assumed"}}
	for set := range Marks(1 << len(single)) {
		var signs string
		keys, all := []string{}, []Marks(nil)
		for _, s := range single {
			if set.Has(s.m) {
				signs, keys, all = signs+s.sign, append(keys, s.key), append(all, s.m)
			}
		}
		if got := set.Symbols(); got != signs {
			t.Errorf("%v: %s, want %s", keys, got, signs)
		}
		if got := set.Keys(); !slices.Equal(got, keys) || len(set.Labels(English)) != len(keys) {
			t.Errorf("%v: %v", keys, got)
		}
		if got := slices.Collect(set.All()); !slices.Equal(got, all) {
			t.Errorf("%v: %v", keys, got)
		}
		for range set.All() {
			break
		}
		text, err := json.Marshal(set)
		read := Assumed
		if err2 := json.Unmarshal(text, &read); err != nil || err2 != nil || read != set {
			t.Errorf("%v: %s, %v, read %v, %v", keys, text, err, read, err2)
		}
	}
	if _, err := json.Marshal(Marks(1 << len(single))); !errors.Is(err, ErrUnknown) {
		t.Errorf("a fifth mark: %v", err)
	}
	read := SmallN
	if err := json.Unmarshal([]byte(`["assumed", "nothing"]`), &read); !errors.Is(err, ErrUnknown) || read != SmallN {
		t.Errorf("an unknown key: %v, %v", read, err)
	}
}

// TestFiguresInJSONHaveANumberAndABase: one without either is refused, and nothing is read.
func TestFiguresInJSONHaveANumberAndABase(t *testing.T) {
	for text, ok := range map[string]bool{
		`null`: true, `{"exact": "1/2", "n": 2, "over": "sent", "marks": []}`: true,
		`{"exact": null, "n": 2, "over": "sent", "marks": []}`:  false,
		`{"exact": "1/2", "n": 0, "over": "sent", "marks": []}`: false,
	} {
		f := Figure{Ratio: Of(1, 4), N: 4}
		err := json.Unmarshal([]byte(text), &f)
		if ok && err != nil || !ok && (!errors.Is(err, ErrRange) || f.N != 4) {
			t.Errorf("%s: %v, %v", text, f, err)
		}
	}
}
