package chart

import (
	"fmt"
	"strings"
)

// patterns are the marks on the parts of a bar, by series, on squares of 8 pixels. No two are alike, so that parts
// can be told apart without colour.
var patterns = [...]string{
	"",
	"M-2,2l4,-4M0,8l8,-8M6,10l4,-4",
	"M1,1.5h2M1,2.5h2M5,5.5h2M5,6.5h2",
	"M0,4h8",
	"M-2,6l4,4M0,0l8,8M6,-2l4,4",
	"M4,0v8",
	"M0,0l8,8M0,8l8,-8",
	"M0,4h8M4,0v8",
	"M-1,1l2,-2M0,4l4,-4M0,8l8,-8M4,8l4,-4M7,9l2,-2",
	"M0,6l4,-4l4,4",
	"M0,2h8M0,4h8M0,6h8",
	"M2,0v8M4,0v8M6,0v8",
}

// patternID is the id of a pattern.
func patternID(series int) string { return "chart-p" + number(series) }

// Patterns returns the patterns of pictures that are parts of a page: the page has it once, before the pictures. One
// that is a file of its own has them itself.
func Patterns() string {
	var b strings.Builder
	b.WriteString(`<svg class="chart patterns" aria-hidden="true" width="0" height="0">` + "\n")
	patternsOf(&b, func(int) bool { return true })
	b.WriteString("</svg>\n")
	return b.String()
}

// patternsOf writes the patterns that are used.
func patternsOf(b *strings.Builder, used func(i int) bool) {
	for i := range patterns {
		if !used(i) {
			continue
		}
		fmt.Fprintf(b, `<pattern id="%s" width="8" height="8" patternUnits="userSpaceOnUse">`+
			`<rect class="c%d" width="8" height="8"/>`, patternID(i), i)
		if patterns[i] != "" {
			fmt.Fprintf(b, `<path class="mark" d=%q/>`, patterns[i])
		}
		b.WriteString("</pattern>\n")
	}
}

// palette is the colours of a kind of screen: paper, ink, lines, and those of the parts. The parts' are tints of the
// palette of Okabe and Ito, safe for the colour-blind; after eight they begin again, on other patterns.
type palette struct {
	paper, ink, line, solid string
	parts                   [8]string
}

var (
	light = palette{"#ffffff", "#1a1a1a", "#767676", "#2f6fa7", [8]string{
		"#7fb8e0", "#f0b64d", "#66c2a4", "#f3e877", "#c9c9c9", "#ee9468", "#d9a6c9", "#5f9bd1"}}
	dark = palette{"#15181c", "#f2f2f2", "#8f959c", "#7fb8e0", [8]string{
		"#1f5f8b", "#7d5400", "#0e644b", "#625c00", "#4f5459", "#8f3d17", "#763f66", "#2c4b93"}}
	forced = palette{"Canvas", "CanvasText", "CanvasText", "CanvasText", [8]string{
		"Canvas", "Canvas", "Canvas", "Canvas", "Canvas", "Canvas", "Canvas", "Canvas"}}
)

// variables returns the palette as variables of the style sheet.
func (p palette) variables() string {
	var b strings.Builder
	fmt.Fprintf(&b, "--paper:%s;--ink:%s;--line:%s;--solid:%s", p.paper, p.ink, p.line, p.solid)
	for i, c := range p.parts {
		fmt.Fprintf(&b, ";--c%d:%s", i, c)
	}
	return b.String()
}

// Style returns the style sheet of pictures, for the head of a page; its body needs Patterns as well. Whoever wants
// other colours sets its variables behind it.
func Style() string {
	var b strings.Builder
	fmt.Fprintf(&b, ".chart{%s}\n", light.variables())
	fmt.Fprintf(&b, "@media (prefers-color-scheme:dark){.chart{%s}}\n", dark.variables())
	fmt.Fprintf(&b, "@media print{.chart{%s}}\n", light.variables())
	fmt.Fprintf(&b, "@media (forced-colors:active){.chart{%s}}\n", forced.variables())
	b.WriteString(".chart{display:block;overflow:visible;font:13px/17px system-ui,sans-serif}\n" +
		".chart.patterns{position:absolute}\n" +
		".chart .paper{fill:var(--paper)}\n" +
		".chart text{fill:var(--ink)}\n" +
		".chart .chart-title{font-weight:bold}\n" +
		".chart .tick,.chart .note{font-size:12px}\n" +
		".chart .value{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}\n" +
		".chart .bar,.chart .key{stroke:var(--ink);stroke-width:1px}\n" +
		".chart .open{fill-opacity:.4;stroke-dasharray:3 2}\n" +
		".chart .column{fill:var(--solid);shape-rendering:crispEdges}\n" +
		".chart .mark{fill:none;stroke:var(--ink);stroke-opacity:.6}\n" +
		"@media (forced-colors:active){.chart .mark{stroke-opacity:1}}\n" +
		".chart .line{stroke:var(--line);stroke-opacity:.4}\n" +
		".chart .zero{stroke:var(--ink)}\n")
	for i := range patterns {
		fmt.Fprintf(&b, ".chart .c%d{fill:var(--c%d)}\n", i, i%len(light.parts))
	}
	return b.String()
}
