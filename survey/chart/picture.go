package chart

import (
	"encoding/xml"
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// picture is an SVG that grows downwards: y is the next free line, in pixels.
type picture struct {
	strings.Builder
	id   string
	y    int
	used [MaxParts]bool // the patterns
}

func newPicture(c Chart, d *data) *picture {
	s := &picture{id: identifier(c.Table.ID, c.part)}
	if c.Width > 0 {
		s.lines(d.title, "chart-title", perLine*c.Width/narrow)
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
func (s *picture) text(x length, y int, class, more, text string) {
	if class != "" {
		class = ` class="` + class + `"`
	}
	fmt.Fprintf(s, "<text%s x=%q y=\"%d\"%s>%s</text>\n", class, x.percent(), y, more, escaped(text))
}

// lines writes text at the left, wrapped, and moves down.
func (s *picture) lines(text, class string, width int) {
	for _, one := range table.Wrap(text, width, 0) {
		s.y += lineHeight
		s.text(0, s.y-4, class, "", one)
	}
}

// rect writes a bar in the pattern of a series; one without a length is nothing.
func (s *picture) rect(x, width length, y, height, series int, class string) {
	if width == 0 {
		return
	}
	s.used[series] = true
	if class != "" {
		class = " " + class
	}
	fmt.Fprintf(s, "<rect class=\"bar%s\" x=%q y=\"%d\" width=%q height=\"%d\" fill=\"url(#%s-p%d)\"/>\n",
		class, x.percent(), y, width.percent(), height, s.id, series)
}

// rule writes a vertical line of the axis.
func (s *picture) rule(x length, from, to int, class string) {
	fmt.Fprintf(s, "<line class=%q x1=%q x2=%q y1=\"%d\" y2=\"%d\"/>\n", class, x.percent(), x.percent(), from, to)
}

// nothing says that there is no figure to draw.
func (s *picture) nothing(d *data) { s.lines(figure.Printed{}.Format(d.lang), "value", perLine) }

// legend writes the names of the series beside their patterns.
func (s *picture) legend(d *data) {
	for i, one := range d.series {
		s.y += 3
		s.used[i] = true
		fmt.Fprintf(s, "<rect class=\"key\" x=\"0\" y=\"%d\" width=\"20\" height=\"%d\" fill=\"url(#%s-p%d)\"/>\n",
			s.y+1, barHeight, s.id, i)
		for _, text := range table.Wrap(one.label, perLine-4, 0) {
			s.y += lineHeight
			s.text(0, s.y-4, "", ` dx="26"`, text)
		}
	}
	s.y += 6
}

// notes writes the notes at the end.
func (s *picture) notes(d *data) {
	s.y += 6
	for _, n := range d.notes {
		s.lines(n, "note", perLine+3)
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
	}
	s.patterns(&b)
	b.WriteString(s.String())
	b.WriteString("</svg>\n")
	return b.String()
}

// ticks writes the numbers of an axis between two places, and leaves room for the lines.
func (s *picture) ticks(d *data, a axis, from, width length) (draw func(bottom int)) {
	s.y += lineHeight
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
		s.text(x, top-4, "tick", ` text-anchor="`+anchor+`"`, text)
	})
	mark := s.Len()
	return func(bottom int) { // the lines lie under the bars
		rest := s.String()[mark:]
		before := s.String()[:mark]
		s.Reset()
		s.WriteString(before)
		for _, t := range all {
			class := "line"
			if t.zero {
				class = "zero"
			}
			s.rule(t.x, top, bottom, class)
		}
		s.WriteString(rest)
	}
}
