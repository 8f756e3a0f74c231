package chart

import (
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
	besideChars = 13
	besideLines = 3
	legendBars  = 4
)

// numberLongNames puts its number in the place of a short name that is too long to stand beside a bar, where no legend
// names it; a note says what it stands for.
func (d *data) numberLongNames() {
	if d.form != Grouped || len(d.series) <= legendBars {
		return
	}
	for i, s := range d.series {
		if len(table.Wrap(s.short, besideChars, 0)) > besideLines {
			d.series[i].short = number(i + 1)
		}
	}
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
	names := d.naming()
	var from length
	if names.beside {
		from = textWidth(names.chars + 1)
	}
	width := whole - from - min(textWidth(d.widest+1), 40_000)
	switch {
	case names.legend:
		s.legend(d)
	case len(d.series) == 1:
		s.lines(d.series[0].label, "note", perLine)
	}
	if d.empty() {
		s.nothing(d)
		return
	}
	a := d.fitting(width)
	lines := s.ticks(d, a, from, width)
	for _, b := range d.bars {
		s.y += gap
		s.lines(b.named(), "value", perLine)
		for i, c := range b.cells {
			s.bar(d, a, names, i, c, from, width)
		}
	}
	lines(s.y)
}

// named is the label of a bar with its base.
func (b bar) named() string {
	if b.base == "" {
		return b.label
	}
	return b.label + " (" + b.base + ")"
}

// fitting returns an axis whose numbers do not touch one another.
func (d *data) fitting(width length) axis {
	for steps := int64(5); ; steps-- {
		a, widest := newAxis(d, max(steps, 2)), 0
		a.lines(d, func(_ figure.Ratio, text string) { widest = max(widest, utf8.RuneCountInString(text)) })
		if steps <= 2 || width.of(a.part(a.lo.Add(a.step))) > textWidth(widest+1) {
			return a
		}
	}
}

// bar draws a bar of a group: its name, what is certain, what the answers leave open, and its text.
func (s *picture) bar(d *data, a axis, names naming, series int, c cell, from, width length) {
	height := rowHeight
	if names.beside {
		for i, text := range table.Wrap(d.series[series].short, besideChars, 0) {
			s.text(0, s.y+13+i*lineHeight, "name", "", text)
			height = max(height, (i+1)*lineHeight)
		}
	}
	pattern := 0
	if names.legend || len(d.series) <= legendBars {
		pattern = series
	}
	zero := from + width.of(a.part(figure.Whole(0)))
	end := zero
	if c.defined() {
		lo, hi := from+width.of(a.part(c.lo)), from+width.of(a.part(c.hi))
		s.rect(min(zero, lo), max(zero, lo)-min(zero, lo), s.y+2, barHeight, pattern, "")
		if c.open() {
			s.rect(lo, hi-lo, s.y+2, barHeight, pattern, "open")
		}
		end = max(zero, lo, hi)
	}
	s.text(end, s.y+13, "value", ` dx="5"`, c.text)
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
	for _, b := range d.bars {
		s.y += gap
		s.lines(b.named(), "value", perLine)
		s.parts(b)
	}
	lines(s.y)
}

// parts draws the parts of a bar, each from where the exact sum of those before it ends, and then the texts of those
// that are wide enough for them; of a bar without parts, one text: "0 %" where all are nothing, "–" where none is
// known.
func (s *picture) parts(b bar) {
	sum, drawn := figure.Whole(0), false
	var only string
	var texts []func()
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
		s.rect(from, width, s.y+2, stackHeight, i, "")
		drawn = drawn || width > 0
		if width > 0 && width >= textWidth(utf8.RuneCountInString(c.text)) {
			texts = append(texts, func() {
				s.text(from+width/2, s.y+16, "value", ` text-anchor="middle"`, c.text)
			})
		}
	}
	for _, text := range texts {
		text()
	}
	if !drawn {
		s.text(0, s.y+16, "value", "", only)
	}
	s.y += stackHeight + 4
}
