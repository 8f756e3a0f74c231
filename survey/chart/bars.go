package chart

import (
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// naming is how the bars of a group are named.
type naming struct {
	beside, legend bool
	chars          int // beside: the characters of a line
}

// The widest names beside bars, the most lines that they have, and the most bars of a group that a legend names.
const (
	besideChars = 15
	besideLines = 3
	legendBars  = 4
)

// numberLongNames puts its number in the place of a short name that is too long to stand beside a bar, where no legend
// names it; a note says what it stands for. No word is broken beside a bar.
func (d *data) numberLongNames() {
	if d.form != Grouped || len(d.series) <= legendBars {
		return
	}
	for i, s := range d.series {
		if longestWord(s.short) > besideChars || len(table.Wrap(s.short, besideChars, 0)) > besideLines {
			d.series[i].short = number(i + 1)
		}
	}
}

// longestWord returns how many characters the longest word of a text has.
func longestWord(text string) (longest int) {
	for word := range strings.FieldsSeq(text) {
		longest = max(longest, utf8.RuneCountInString(word))
	}
	return longest
}

// naming returns how the bars of a group are named: one needs no name, a few with long names have a legend.
func (d *data) naming() naming {
	if len(d.series) < 2 {
		return naming{}
	}
	widest := 0
	for _, s := range d.series {
		widest = max(widest, utf8.RuneCountInString(s.short))
	}
	if widest > besideChars && len(d.series) <= legendBars {
		return naming{legend: true}
	}
	return naming{beside: true, chars: min(widest, besideChars)}
}

// grouped draws bars from a common zero.
func (s *picture) grouped(d *data) {
	beside := d.naming()
	var from length
	if beside.beside {
		from = textWidth(beside.chars + 1)
	}
	width := whole - from - min(textWidth(d.widest+1), 40_000)
	switch {
	case beside.legend:
		s.legend(d)
	case len(d.series) == 1:
		s.lines(d.series[0].label, notes, perLine)
	}
	if d.empty() {
		s.nothing(d)
		return
	}
	a := d.fitting(width)
	lines := s.ticks(d, a, from, width)
	for _, b := range d.bars {
		s.y += gap
		s.lines(b.named(), headings, perLine)
		if only, alike := b.nothing(); alike {
			s.text(values, from+width.of(a.part(figure.Whole(0))), s.y+13, "", only)
			s.y += rowHeight
			continue
		}
		for i, c := range b.cells {
			s.bar(d, a, beside, i, c, from, width)
		}
	}
	lines(s.y)
}

// nothing returns what all bars of a group say where it is the same and none has a figure: then it is said once.
func (b bar) nothing() (text string, alike bool) {
	for _, c := range b.cells {
		if c.defined() || c.text != b.cells[0].text {
			return "", false
		}
	}
	return b.cells[0].text, true
}

// named is the label of a bar with its base.
func (b bar) named() string {
	if b.base == "" {
		return b.label
	}
	return b.label + " (" + b.base + ")"
}

// fitting returns an axis whose numbers do not touch one another; its numbers have no unit where there is no room for
// it: those behind the bars have theirs.
func (d *data) fitting(width length) (a axis) {
	for _, bare := range []bool{false, true} {
		for steps := int64(5); steps >= 2; steps-- {
			a = newAxis(d, steps)
			a.bare = bare
			widest := 0
			a.lines(d, func(_ figure.Ratio, text string) { widest = max(widest, utf8.RuneCountInString(text)) })
			if width.of(a.part(a.lo.Add(a.step))) > textWidth(widest+1) {
				return a
			}
		}
	}
	return a
}

// bar draws a bar of a group: its name, what is certain, what the answers leave open, and its text.
func (s *picture) bar(d *data, a axis, beside naming, series int, c cell, from, width length) {
	height := rowHeight
	if beside.beside {
		for i, text := range table.Wrap(d.series[series].short, beside.chars, 0) {
			s.text(names, 0, s.y+13+i*lineHeight, "", text)
			height = max(height, (i+1)*lineHeight)
		}
	}
	pattern := 0
	if beside.legend || len(d.series) <= legendBars {
		pattern = series
	}
	zero := from + width.of(a.part(figure.Whole(0)))
	end := zero
	if c.defined() {
		lo, hi := from+width.of(a.part(c.lo)), from+width.of(a.part(c.hi))
		s.rect(min(zero, lo), max(zero, lo)-min(zero, lo), s.y+2, barHeight, pattern, "bar")
		if c.open() {
			s.rect(lo, hi-lo, s.y+2, barHeight, pattern, "bar open")
		}
		end = max(zero, lo, hi)
	}
	s.text(values, end, s.y+13, "", c.text)
	s.y += height
}

// stacked draws wholes, cut into parts.
func (s *picture) stacked(d *data) {
	s.legend(d)
	if d.empty() {
		s.nothing(d)
		return
	}
	a := axis{lo: figure.Whole(0), hi: figure.Whole(1), step: figure.Of(1, 4)}
	lines := s.ticks(d, a, 0, whole)
	for i := range d.series {
		s.layer(s.filled("bar", i)) // below all text
	}
	for _, b := range d.bars {
		s.y += gap
		s.lines(b.named(), headings, perLine)
		s.parts(b)
	}
	lines(s.y)
}

// parts draws the parts of a bar, each from where the exact sum of those before it ends, and the texts of those that
// are wide enough for them; of a bar without parts, one text: "0 %" where all are nothing, "–" where none is
// known.
func (s *picture) parts(b bar) {
	sum, drawn := figure.Whole(0), false
	var only string
	for i, c := range b.cells {
		if only == "" || c.defined() {
			only = c.text
		}
		if !c.defined() {
			continue
		}
		from := whole.of(sum)
		sum = sum.Add(c.lo)
		width := whole.of(sum) - from
		s.rect(from, width, s.y+2, stackHeight, i, "bar")
		drawn = drawn || width > 0
		if width > 0 && width >= textWidth(utf8.RuneCountInString(c.text)) {
			s.text(within, from+width/2, s.y+16, "", c.text)
		}
	}
	if !drawn {
		s.text(headings, 0, s.y+16, "", only)
	}
	s.y += stackHeight + 4
}
