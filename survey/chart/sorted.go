package chart

import (
	"fmt"
	"slices"

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
	s.lines(d.series[0].label, "note", perLine)
	if len(bars) == 0 {
		s.nothing(d)
		return
	}
	s.y += lineHeight // for the number at the top
	a := newAxis(d, 5)
	top := s.y
	const height = length(columnsHeight) * 1000
	a.lines(d, func(at figure.Ratio, text string) {
		y := length(top)*1000 + height - height.of(a.part(at))
		fmt.Fprintf(s, "<line class=\"line\" x1=\"0%%\" x2=\"100%%\" y1=%q y2=%q/>\n", y.String(), y.String())
		fmt.Fprintf(s, "<text class=\"tick\" x=\"0%%\" y=%q dy=\"-3\">%s</text>\n", y.String(), escaped(text))
	})
	zero := height.of(a.part(figure.Whole(0)))
	sum := figure.Whole(0)
	for _, b := range bars {
		x := whole.of(sum.Div(total))
		sum = sum.Add(b.weight)
		y := height.of(a.part(b.cells[0].lo))
		fmt.Fprintf(s, "<rect class=\"column\" x=%q y=%q width=%q height=%q/>\n", x.percent(),
			(length(top)*1000 + height - max(y, zero)).String(), (whole.of(sum.Div(total)) - x).percent(),
			(max(y, zero) - min(y, zero)).String())
	}
	s.y += columnsHeight + lineHeight
	first, last := bars[0].cells[0], bars[len(bars)-1].cells[0]
	s.text(0, s.y-3, "", "", d.lang.Of(smallestWord)+" "+first.text)
	s.text(whole, s.y-3, "", ` text-anchor="end"`, d.lang.Of(largestWord)+" "+last.text)
}
