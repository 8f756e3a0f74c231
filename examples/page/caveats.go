package page

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// caveats say how many respondents stand behind the figures and what shares are shares of, which rows have no figure,
// and how many figures have each mark.
func (d drawn) caveats() (all []string) {
	bases := d.bases()
	if bases == "" {
		return []string{d.lang.Of(noFigures)}
	}
	all = append(all, bases)
	if over := d.over(); over != "" {
		all = append(all, fmt.Sprintf(d.lang.Of(sharesOf), over))
	}
	var missing []string
	have, marks, figures := map[string]bool{}, map[figure.Marks]int{}, 0
	d.cells(func(i, _ int, c table.Cell) {
		name := d.table.Rows[i].Label(d.lang)
		if c.Interval == nil && !c.Figure.Defined() {
			missing = append(missing, name)
			return
		}
		have[name] = true
		figures++
		for m := range c.Figure.Marks.All() {
			marks[m]++
		}
	})
	missing = slices.Compact(slices.DeleteFunc(missing, func(name string) bool { return have[name] }))
	if len(missing) > 0 {
		all = append(all, fmt.Sprintf(d.lang.Of(noFigure), strings.Join(missing, ", ")))
	}
	for m := range (figure.SmallN | figure.NotComparable | figure.UnequalBases | figure.Assumed).All() {
		if marks[m] > 0 {
			all = append(all, fmt.Sprintf(d.lang.Of(marked), m.Symbols(), m.Labels(d.lang)[0], marks[m], figures))
		}
	}
	return all
}

// bases say how many respondents stand behind the figures, "" where there is no figure.
func (d drawn) bases() string {
	lo, hi := int64(0), int64(0)
	d.cells(func(_, _ int, c table.Cell) {
		if n := c.Figure.N; n > 0 && (c.Interval != nil || c.Figure.Defined()) {
			if lo == 0 {
				lo = n
			}
			lo, hi = min(lo, n), max(hi, n)
		}
	})
	number := strconv.FormatInt(lo, 10)
	switch {
	case hi == 0:
		return ""
	case lo < hi:
		number += "–" + strconv.FormatInt(hi, 10)
	}
	return colon(upper(d.table.Covers(d.lang)), number)
}

// over is what all the shares are shares of, "" where they differ, or are none.
func (d drawn) over() string {
	all := map[string]bool{}
	d.cells(func(_, j int, c table.Cell) {
		if d.table.Columns[j].Measure == table.AsShare && (c.Interval != nil || c.Figure.Defined()) {
			all[c.Figure.Over.Label(d.lang)] = true
		}
	})
	if len(all) == 1 {
		for over := range all {
			return over
		}
	}
	return ""
}
