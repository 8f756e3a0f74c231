package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// earlier says what of a table compares with the edition before, and what does not; nothing where there is none.
func earlier(r *barometer.Report, t table.Table, l figure.Language) (text []string) {
	if !r.Before.Edition.Valid() {
		return nil
	}
	year := r.Before.Edition.Year()
	d := drawn{table: t, lang: l}
	pairs := d.pairs(year)
	if len(pairs) == 0 {
		return []string{fmt.Sprintf(l.Of(noEarlier), year)}
	}
	for _, p := range pairs {
		name := ""
		if len(pairs) > 1 {
			name = upper(t.Columns[p[1]].Label(l)) + ". "
		}
		text = append(text, name+strings.Join(d.moved(p[0], p[1]), " "))
	}
	var marks figure.Marks
	for i := range t.Cells {
		for _, c := range t.Cells[i] {
			marks |= c.Figure.Marks
		}
	}
	if differ := r.Edition.Differ(r.Before.Edition); marks.Has(figure.NotComparable) && differ != 0 {
		var types []string
		for one := range differ.All() {
			types = append(types, one.Label(l))
		}
		text = append(text, fmt.Sprintf(l.Of(differTypes), year, r.Edition.Year(), strings.Join(types, ", ")))
	}
	if marks.Has(figure.UnequalBases) {
		text = append(text, l.Of(otherUnits))
	}
	return text
}

// pairs returns the columns of the year, each with that of the newest edition that has its key.
func (d drawn) pairs(year int) (all [][2]int) {
	for j, k := range d.table.Columns {
		if k.Edition != year {
			continue
		}
		for i := len(d.table.Columns) - 1; i > j; i-- {
			if o := d.table.Columns[i]; o.Key == k.Key && o.Edition > year {
				all = append(all, [2]int{j, i})
				break
			}
		}
	}
	return all
}

// moved says which rows are larger, smaller, the same and not comparable.
func (d drawn) moved(before, now int) (text []string) {
	var up, down, same, not []string
	compared := 0
	for i, r := range d.table.Rows {
		a, b := d.table.Cells[i][before], d.table.Cells[i][now]
		switch {
		case !a.Figure.Defined() || !b.Figure.Defined():
			continue
		case (a.Figure.Marks | b.Figure.Marks).Has(figure.NotComparable):
			not = append(not, r.Label(d.lang))
			continue
		}
		compared++
		said := fmt.Sprintf("%s (%s → %s)", r.Label(d.lang), d.text(i, before), d.text(i, now))
		switch b.Figure.Ratio.Cmp(a.Figure.Ratio) {
		case 1:
			up = append(up, said)
		case -1:
			down = append(down, said)
		default:
			same = append(same, said)
		}
	}
	if compared == 0 && len(not) > 1 {
		not = []string{d.lang.Of(everyRow)}
	}
	for _, x := range []struct {
		words labels
		rows  []string
	}{{growing, up}, {shrinking, down}, {staying, same}, {notCompared, not}} {
		if len(x.rows) > 0 {
			text = append(text, fmt.Sprintf(d.lang.Of(x.words), strings.Join(slices.Compact(x.rows), "; ")))
		}
	}
	return text
}
