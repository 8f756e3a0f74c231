package textset

import (
	"fmt"
	"hash/maphash"
	"strings"
	"testing"
)

// TestSet: a set knows what a map knows, also where all texts have one hash, and over many blocks.
func TestSet(t *testing.T) {
	seed := maphash.MakeSeed()
	for name, c := range map[string]struct {
		hash func(string) uint64
		n    int
	}{
		"hashes": {func(s string) uint64 { return maphash.String(seed, s) }, 20_000},
		"one":    {func(string) uint64 { return 7 << 32 }, 300},
	} {
		t.Run(name, func(t *testing.T) {
			var s Set
			known := map[string]int{}
			for i := range c.n {
				text := fmt.Sprintf("%d%s", i*7919%(c.n/2), strings.Repeat("x", i%200))
				row, there := find(&s, c.hash(text), text)
				if want, ok := known[text]; ok != there || row != want {
					t.Fatalf("%s is in row %d (%v), want %d (%v)", text, row, there, want, ok)
				}
				if !there {
					s.Add(c.hash(text), Text{Group: len(text) % 3, Row: i + 2, Text: []byte(text)})
					known[text] = i + 2
				}
			}
			if s.Len() != len(known) || s.Full() {
				t.Errorf("%d texts, want %d", s.Len(), len(known))
			}
		})
	}
}

// TestHashesOfNothing: the first text is found by a hash of 0, too, when its part has grown, and one that was not added
// is not.
func TestHashesOfNothing(t *testing.T) {
	var s Set
	if _, _, ok := s.With(0, 0); ok {
		t.Error("a text in an empty set")
	}
	for i := range 3 * firstSlots {
		hash := uint64(i) << 38 // all of one part
		if _, _, ok := s.With(hash, 0); ok {
			t.Errorf("text %d before it was added", i)
		}
		s.Add(hash, Text{Row: i})
	}
	for i := range 3 * firstSlots {
		if x, _, ok := s.With(uint64(i)<<38, 0); !ok || x.Row != i {
			t.Errorf("text %d is in row %d, %v", i, x.Row, ok)
		}
	}
	for n, full := range map[int]bool{maxBlocks - 2: false, maxBlocks - 1: true} { // a block more would be the last
		if s.blocks = make([][]byte, n); s.Full() != full {
			t.Errorf("%d blocks: full %v", n, !full)
		}
	}
}

func find(s *Set, hash uint64, text string) (row int, ok bool) {
	for x, next, ok := s.With(hash, 0); ok; x, next, ok = s.With(hash, next) {
		if x.Equal(Text{Group: len(text) % 3, Text: []byte(text)}) {
			return x.Row, true
		}
	}
	return 0, false
}

// BenchmarkSet adds a million ids, and tells the bytes that each takes beside a map.
func BenchmarkSet(b *testing.B) {
	seed := maphash.MakeSeed()
	id := make([]byte, 0, 16)
	b.ReportAllocs()
	for b.Loop() {
		var s Set
		for i := range 1_000_000 {
			id = fmt.Appendf(id[:0], "unit-%07d", i)
			s.Add(maphash.Bytes(seed, id), Text{Row: i, Text: id})
		}
	}
}
