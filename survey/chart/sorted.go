package chart

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
)

// The words of sorted units.
var (
	smallestWord = figure.Labels{"pienin", "minst", "smallest"}
	largestWord  = figure.Labels{"suurin", "störst", "largest"}
)

// columnsHeight is the height of the columns of sorted units, in pixels.
const columnsHeight = 200

// sorted draws the bars as columns in the order of size, each as wide as its weight.
func (s *picture) sorted(d *data) {
	bars := slices.DeleteFunc(slices.Clone(d.bars), func(b bar) bool {
		return !b.cells[0].defined() || b.weight.Sign() <= 0
	})
	slices.SortStableFunc(bars, func(x, y bar) int { return x.cells[0].lo.Cmp(y.cells[0].lo) })
	total := figure.Whole(0)
	for _, b := range bars {
		total = total.Add(b.weight)
	}
	s.lines(d.series[0].label, notes, perLine)
	if len(bars) == 0 {
		s.nothing(d)
		return
	}
	s.y += lineHeight // for the number at the top
	a, widest := newAxis(d, 5), 0
	a.lines(d, func(_ figure.Ratio, text string) { widest = max(widest, utf8.RuneCountInString(text)) })
	from := textWidth(widest + 1)
	width := whole - from
	top := s.y
	const height = length(columnsHeight) * 1000
	a.lines(d, func(at figure.Ratio, text string) {
		y := length(top)*1000 + height - height.of(a.part(at))
		fmt.Fprintf(s.layer(rules), "<line class=\"line\" x1=%q x2=\"100%%\" y1=%q y2=%q/>\n",
			from.percent(), y.String(), y.String())
		fmt.Fprintf(s.layer(ticks), "<text y=%q dy=\"4\">%s</text>\n", y.String(), escaped(text))
	})
	zero := height.of(a.part(figure.Whole(0)))
	sum := figure.Whole(0)
	for _, b := range bars {
		x := from + width.of(sum.Div(total))
		sum = sum.Add(b.weight)
		y := height.of(a.part(b.cells[0].lo))
		fmt.Fprintf(s.layer(`class="column"`), "<rect x=%q y=%q width=%q height=%q/>\n", x.percent(),
			(length(top)*1000 + height - max(y, zero)).String(), (from + width.of(sum.Div(total)) - x).percent(),
			(max(y, zero) - min(y, zero)).String())
	}
	s.y += columnsHeight + lineHeight
	first, last := bars[0].cells[0], bars[len(bars)-1].cells[0]
	s.text("", from, s.y-3, "", d.lang.Of(smallestWord)+" "+first.text)
	s.text("", whole, s.y-3, ` text-anchor="end"`, d.lang.Of(largestWord)+" "+last.text)
}
