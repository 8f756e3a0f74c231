// Package textset remembers texts exactly, and in little room: a text takes its own bytes, those of its numbers, and 8
// to 21 more, with no pointer for the collector to follow.
package textset

import (
	"bytes"
	"encoding/binary"
)

// Set is texts with two numbers each, found by a hash that the caller makes; it may be that of several texts. Its zero
// value is empty.
type Set struct {
	slots  []uint64 // upper half: the hash; lower half: the place of the text, one higher; 0 for none
	blocks [][]byte // one text after the other
	n      int
}

// Text is a text of a set.
type Text struct {
	Group int // what the caller tells texts apart by, besides their bytes
	Row   int
	Text  []byte // valid as long as the set
}

const (
	firstSlots = 1 << 10
	blockSize  = 1 << 16
	maxBlocks  = 1 << 16 // so that a place has 32 bits
)

// Len returns how many texts there are.
func (s *Set) Len() int { return s.n }

// Full reports whether no text more may fit: past 4 GiB.
func (s *Set) Full() bool { return len(s.blocks) >= maxBlocks-1 }

// With returns a text that was added with a hash, or perhaps another, and where to look for the next one; begin at 0.
// ok is false where there is none.
func (s *Set) With(hash uint64, from int) (t Text, next int, ok bool) {
	for i := from; i < len(s.slots); i++ {
		slot := s.slots[(s.slot(hash)+i)&(len(s.slots)-1)]
		switch {
		case slot == 0:
			return t, i, false
		case slot>>32 == hash>>32:
			return s.at(uint32(slot) - 1), i + 1, true
		}
	}
	return t, from, false
}

// slot returns where a hash belongs: by its upper half, which is kept.
func (s *Set) slot(hash uint64) int { return int(hash>>32) & (len(s.slots) - 1) }

// Add adds a text, which must be shorter than 32 KiB.
func (s *Set) Add(hash uint64, t Text) {
	if 4*(s.n+1) > 3*len(s.slots) {
		s.grow()
	}
	s.put(hash>>32<<32 | uint64(s.keep(t)+1))
	s.n++
}

// put puts a slot in its place, or the next one that is free.
func (s *Set) put(slot uint64) {
	i := s.slot(slot)
	for s.slots[i] != 0 {
		i = (i + 1) & (len(s.slots) - 1)
	}
	s.slots[i] = slot
}

// grow doubles the slots.
func (s *Set) grow() {
	old := s.slots
	s.slots = make([]uint64, max(firstSlots, 2*len(old)))
	for _, slot := range old {
		if slot != 0 {
			s.put(slot)
		}
	}
}

// keep writes a text to the end of the last block, and returns its place.
func (s *Set) keep(t Text) uint32 {
	var head [3 * binary.MaxVarintLen64]byte
	start := binary.AppendUvarint(head[:0], uint64(t.Group))
	start = binary.AppendUvarint(start, uint64(t.Row))
	start = binary.AppendUvarint(start, uint64(len(t.Text)))
	last := len(s.blocks) - 1
	if last < 0 || len(s.blocks[last])+len(start)+len(t.Text) > blockSize {
		last++
		s.blocks = append(s.blocks, make([]byte, 0, blockSize))
	}
	place := last*blockSize + len(s.blocks[last])
	s.blocks[last] = append(append(s.blocks[last], start...), t.Text...)
	return uint32(place)
}

// at returns the text at a place.
func (s *Set) at(place uint32) (t Text) {
	b := s.blocks[place/blockSize][place%blockSize:]
	var numbers [3]int
	for i := range numbers {
		n, size := binary.Uvarint(b)
		numbers[i], b = int(n), b[size:]
	}
	return Text{Group: numbers[0], Row: numbers[1], Text: b[:numbers[2]:numbers[2]]}
}

// Equal reports whether both are the same text of one group, whatever their rows.
func (t Text) Equal(o Text) bool { return t.Group == o.Group && bytes.Equal(t.Text, o.Text) }
