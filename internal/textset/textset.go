// Package textset remembers texts exactly, and in little room: a text takes its own bytes, those of its numbers, and
// some 10 to 13 more, with no pointer for the collector to follow. It grows a part at a time, so that it never needs
// twice its room.
package textset

import (
	"bytes"
	"encoding/binary"
)

// Set is texts with two numbers each, found by a hash that the caller makes; it may be that of several texts. Its zero
// value is empty.
type Set struct {
	parts  [64]part // by the hash
	blocks [][]byte // one text after the other
	n      int
}

// part is where texts are found by their hashes.
type part struct {
	slots []uint64 // upper half: the hash; lower half: the place of the text, one higher; 0 for none
	n     int
}

// Text is a text of a set.
type Text struct {
	Group int // what the caller tells texts apart by, besides their bytes
	Row   int
	Text  []byte // valid as long as the set
}

const (
	firstSlots = 16
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
	p := s.part(hash)
	for i := from; i < len(p.slots); i++ {
		at := p.at(hash) + i
		if at >= len(p.slots) {
			at -= len(p.slots)
		}
		switch slot := p.slots[at]; {
		case slot == 0:
			return t, i, false
		case slot>>32 == hash>>32:
			return s.at(uint32(slot) - 1), i + 1, true
		}
	}
	return t, from, false
}

// part returns the part of a hash: by its upper half, which is kept.
func (s *Set) part(hash uint64) *part { return &s.parts[hash>>32%uint64(len(s.parts))] }

// at returns where a hash belongs.
func (p *part) at(hash uint64) int { return int(hash >> 32 * uint64(len(p.slots)) >> 32) }

// Add adds a text, which must be shorter than 32 KiB.
func (s *Set) Add(hash uint64, t Text) {
	p := s.part(hash)
	if 5*(p.n+1) > 4*len(p.slots) {
		p.grow()
	}
	p.put(hash>>32<<32 | uint64(s.keep(t)+1))
	p.n++
	s.n++
}

// put puts a slot in its place, or the next one that is free.
func (p *part) put(slot uint64) {
	i := p.at(slot)
	for p.slots[i] != 0 {
		if i++; i == len(p.slots) {
			i = 0
		}
	}
	p.slots[i] = slot
}

// grow makes room for a quarter more.
func (p *part) grow() {
	old := p.slots
	p.slots = make([]uint64, max(firstSlots, len(old)+len(old)/4))
	for _, slot := range old {
		if slot != 0 {
			p.put(slot)
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
