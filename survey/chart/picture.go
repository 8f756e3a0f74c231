package chart

import (
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// picture is an SVG that grows downwards: y is the next free line, in pixels. What is alike is written in a layer,
// which says once what all of it has in common.
type picture struct {
	id     string
	y      int
	layers []*layer
	used   [MaxParts]bool // the patterns
}

// layer is a group of elements with attributes in common.
type layer struct {
	attributes string
	strings.Builder
}

// layer returns the layer with the attributes; the layers lie upon one another in the order of their first use.
func (s *picture) layer(attributes string) *layer {
	for _, one := range s.layers {
		if one.attributes == attributes {
			return one
		}
	}
	s.layers = append(s.layers, &layer{attributes: attributes})
	return s.layers[len(s.layers)-1]
}

// The layers of text.
const (
	values   = `class="value" transform="translate(5)"` // behind the ends of bars
	within   = `class="value" text-anchor="middle"`
	headings = `class="value"`
	names    = `class="name"` // beside bars
	notes    = `class="note"`
	ticks    = `class="tick"`
)

// rules is the layer of the lines of the axis.
const rules = `class="axis"`

func newPicture(c Chart, d *data) *picture {
	s := &picture{id: identifier(c.Table.ID, c.part)}
	if c.Width > 0 {
		s.lines(d.title, `class="chart-title"`, perLine*c.Width/narrow)
	}
	return s
}

// identifier returns an id for the document that the picture stands in, made from the table's.
func identifier(id string, part int) string {
	var b strings.Builder
	b.WriteString("chart-")
	for _, r := range id {
		if r == '-' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "_%x_", r)
		}
	}
	if part > 0 {
		b.WriteString("-" + number(part))
	}
	return b.String()
}

// escaped returns text for XML; what XML cannot hold becomes U+FFFD.
func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(strings.ToValidUTF8(s, "\ufffd"))) // a Builder never fails
	return b.String()
}

// text writes text with its baseline at y.
func (s *picture) text(layer string, x length, y int, more, text string) {
	at := ""
	if x != 0 {
		at = ` x="` + x.percent() + `"`
	}
	fmt.Fprintf(s.layer(layer), "<text%s y=\"%d\"%s>%s</text>\n", at, y, more, escaped(text))
}

// lines writes text at the left, wrapped, and moves down.
func (s *picture) lines(text, layer string, width int) {
	for _, one := range table.Wrap(text, width, 0) {
		s.y += lineHeight
		s.text(layer, 0, s.y-4, "", one)
	}
}

// rect writes a bar in the pattern of a series; one without a length is nothing.
func (s *picture) rect(x, width length, y, height, series int, class string) {
	if width == 0 {
		return
	}
	fmt.Fprintf(s.layer(s.filled(class, series)), "<rect x=%q y=\"%d\" width=%q height=\"%d\"/>\n",
		x.percent(), y, width.percent(), height)
}

// filled is what bars in the pattern of a series have in common.
func (s *picture) filled(class string, series int) string {
	s.used[series] = true
	return fmt.Sprintf(`class="%s" fill="url(#%s)"`, class, patternID(series))
}

// rule writes a vertical line of the axis.
func (s *picture) rule(x length, from, to int, class string) {
	fmt.Fprintf(s.layer(rules), "<line class=%q x1=%q x2=%q y1=\"%d\" y2=\"%d\"/>\n",
		class, x.percent(), x.percent(), from, to)
}

// nothing says that there is no figure to draw.
func (s *picture) nothing(d *data) { s.lines(figure.Printed{}.Format(d.lang), headings, perLine) }

// legend writes the names of the series beside their patterns.
func (s *picture) legend(d *data) {
	for i, one := range d.series {
		s.y += 3
		fmt.Fprintf(s.layer(s.filled("key", i)), "<rect y=\"%d\" width=\"20\" height=\"%d\"/>\n", s.y+1, barHeight)
		for _, text := range table.Wrap(one.label, perLine-4, 0) {
			s.y += lineHeight
			s.text("", 0, s.y-4, ` dx="26"`, text)
		}
	}
	s.y += 6
}

// notes writes the notes at the end.
func (s *picture) notes(d *data) {
	s.y += 6
	for _, n := range d.notes {
		s.lines(n, notes, perLine+3)
	}
	s.y += 4
}

// finish returns the whole SVG.
func (s *picture) finish(c Chart, d *data) string {
	var b strings.Builder
	width, space := "100%", "" // HTML knows what an svg is
	if c.Width > 0 {
		width, space = number(c.Width), ` xmlns="http://www.w3.org/2000/svg"`
	}
	fmt.Fprintf(&b, `<svg%s class="chart" role="img" lang=%q width=%q height="%d" `+
		"aria-labelledby=\"%s-t\" aria-describedby=\"%s-d\">\n", space, d.lang, width, s.y, s.id, s.id)
	fmt.Fprintf(&b, "<title id=\"%s-t\">%s</title>\n", s.id, escaped(line(d.title)))
	said := strings.Join(d.desc, "\n") + "\n\n" + strings.Join(d.notes, "\n")
	fmt.Fprintf(&b, "<desc id=\"%s-d\">%s</desc>\n", s.id, escaped(said))
	if c.Width > 0 {
		fmt.Fprintf(&b, "<style>\n%s</style>\n<rect class=\"paper\" width=\"100%%\" height=\"100%%\"/>\n", Style())
		patternsOf(&b, func(i int) bool { return s.used[i] })
	}
	for _, one := range s.layers {
		if one.Len() == 0 {
			continue
		}
		open := strings.TrimSpace("<g " + one.attributes)
		b.WriteString(open + ">\n" + one.String() + "</g>\n")
	}
	b.WriteString("</svg>\n")
	return b.String()
}

// ticks writes the numbers of an axis between two places, and leaves room for the lines.
func (s *picture) ticks(d *data, a axis, from, width length) (draw func(bottom int)) {
	s.y += lineHeight
	s.layer(rules) // the lines lie under the bars
	top := s.y
	type tick struct {
		x    length
		zero bool
	}
	var all []tick
	a.lines(d, func(at figure.Ratio, text string) {
		x := from + width.of(a.part(at))
		all = append(all, tick{x, at.Sign() == 0})
		anchor := "middle"
		switch {
		case x <= 2000:
			anchor = "start"
		case x >= whole-2000:
			anchor = "end"
		}
		s.text(ticks, x, top-4, ` text-anchor="`+anchor+`"`, text)
	})
	return func(bottom int) {
		for _, t := range all {
			class := "line"
			if t.zero {
				class = "zero"
			}
			s.rule(t.x, top, bottom, class)
		}
	}
}
