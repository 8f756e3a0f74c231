package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/survey/table"
)

// official reports whether a file is JSON-stat, and not CSV: it begins with a brace.
func official(in *bufio.Reader) bool {
	for n := 1; n <= 64; n++ {
		head, err := in.Peek(n)
		if len(head) < n || err != nil {
			return false
		}
		switch c := head[n-1]; c {
		case '{':
			return true
		case ' ', '\t', '\r', '\n', 0xef, 0xbb, 0xbf: // space, and a byte order mark
		default:
			return false
		}
	}
	return false
}

// readOfficial returns the rows of a file of JSON-stat: one for every value that is printed. What follows from what is
// taken from the file alone. A whole is a category whose parts the file names; or one that is named as such, total say,
// the only one of its dimension. Counts of a whole whose parts are named are their sum. Percentages that are 100 in
// every whole of one dimension are shares of that whole, where the file has the counts, too.
func readOfficial(in io.Reader, l figure.Language) (d draft) {
	cubes, err := table.ReadJSONStat(in)
	if err != nil {
		d.File(err)
		return d
	}
	for i, c := range cubes {
		if c.Len() > limits().Rows-int64(len(d.rows)) {
			d.File(command.Fault("size", c.Len(), figure.ErrRange, mostFigures, limits().Rows))
			return d
		}
		before := ""
		if len(cubes) > 1 {
			before = fmt.Sprintf("%d.", i+1)
		}
		ours, ok, err := ownTable(c, before)
		if err != nil {
			d.File(err)
			continue
		}
		if ok {
			rows, err := ours.rows(len(d.rows), l)
			if err != nil {
				d.File(err)
			}
			d.take(rows)
			continue
		}
		o := newOfficial(c, before)
		if err := o.fractions(); err != nil {
			d.File(err)
			continue
		}
		d.take(o.rows(len(d.rows)))
		d.said = append(d.said, o.note(l))
	}
	return d
}

// take takes rows as counted.
func (d *draft) take(rows []row) {
	for _, x := range rows {
		d.rows = append(d.rows, x)
		d.Row(x.number, nil)
	}
}

// cells are the cells of an official table as rows of a draft.
type cells struct {
	table.Cube
	before        string // before every id
	metric        int    // the dimension, -1 for none
	wholes        []int  // the category of every dimension that is the whole of others, -1 for none
	of            int    // the dimension whose wholes shares are of, -1 for none
	count, shares []int  // the categories of the metric that are counts, and shares
}

// newOfficial finds what the figures of a table follow from.
func newOfficial(c table.Cube, before string) *cells {
	o := &cells{Cube: c, before: before, metric: -1, of: -1}
	for i, d := range c.Dimensions {
		o.wholes = append(o.wholes, wholeOf(d))
		if d.Role == "metric" {
			o.metric, o.wholes[i] = i, -1
		}
	}
	if o.metric < 0 {
		return o
	}
	for k, x := range c.Dimensions[o.metric].Categories {
		switch {
		case x.Measure() == table.AsShare:
			o.shares = append(o.shares, k)
		case x.Measure() == table.AsAmount:
			o.count = append(o.count, k)
		}
	}
	var hundred []int
	for i, at := range o.wholes {
		if at >= 0 && len(o.shares) == 1 && len(o.count) == 1 && o.everyWhole(i, at, 100) {
			hundred = append(hundred, i)
		}
	}
	if len(hundred) == 1 {
		o.of = hundred[0]
	}
	return o
}

// fractions refuses percentages that are 1 in every whole: they are 1 %, or 100 % as a spreadsheet stores it.
func (o *cells) fractions() error {
	for i, at := range o.wholes {
		if at < 0 || o.metric < 0 || len(o.shares) != 1 || !o.everyWhole(i, at, 1) {
			continue
		}
		metric, d := o.Dimensions[o.metric], o.Dimensions[i]
		share := metric.Categories[o.shares[0]]
		return command.Fault(sheet.Shown(fmt.Sprintf("dimension.%s.category.unit.%s", metric.ID, share.ID)), share.Unit,
			figure.ErrSyntax, everyHasOne, sheet.Shown(d.Categories[at].Label))
	}
	return nil
}

// totals are names of categories that are the whole of the others.
var totals = []string{
	"sss", "total", "_t", "yhteensä", "kaikki", "koko maa", "totalt", "sammanlagt", "alla", "hela landet", "all",
	"whole country",
}

// wholeOf returns the category that is the whole of others, -1 where there is none, or more than one.
func wholeOf(d table.Dimension) int {
	var found []int
	for k, x := range d.Categories {
		named := slices.Contains(totals, strings.ToLower(x.ID)) || slices.Contains(totals, strings.ToLower(x.Label))
		if named && d.Role != "time" {
			found = append(found, k)
		}
	}
	if len(found) != 1 || len(d.Categories) == 1 {
		return -1
	}
	return found[0]
}

// everyWhole reports whether every share of a whole is so much, and there is one.
func (o *cells) everyWhole(dimension, at int, much int64) bool {
	some, all := false, true
	o.each(func(places []int) {
		if places[dimension] != at || places[o.metric] != o.shares[0] {
			return
		}
		if value, _, _ := o.Value(places...); value.Defined() {
			some, all = true, all && value.Equal(figure.Whole(much))
		}
	})
	return some && all
}

// each hands every place to do.
func (o *cells) each(do func(places []int)) {
	places := make([]int, len(o.Dimensions))
	for range o.Len() {
		do(places)
		for i := len(places) - 1; i >= 0; i-- {
			if places[i]++; places[i] < len(o.Dimensions[i].Categories) {
				break
			}
			places[i] = 0
		}
	}
}

// rows returns a row for every value; they are numbered after those before.
func (o *cells) rows(before int) (rows []row) {
	decimals := o.decimals()
	o.each(func(places []int) {
		value, _, _ := o.Value(places...)
		if !value.Defined() {
			return
		}
		n, ends := decimalsOf(value)
		kind, metric, said := figure.Number, 0, false
		if o.metric >= 0 {
			metric = places[o.metric]
			said = o.Dimensions[o.metric].Categories[metric].Decimals >= 0
			if kind, _ = o.Dimensions[o.metric].Categories[metric].Measure().Print(); kind.Hundredths() {
				value = value.Div(figure.Whole(100))
			}
		}
		if ends || said { // a value without end, as of a third, has all decimals that are read
			n = decimals[metric]
		}
		x := row{number: before + len(rows) + 1, id: o.id(places)}
		x.printed = figure.Print(value, kind, n, figure.HalfUp)
		x.part, x.whole, x.way = o.follows(places)
		rows = append(rows, x)
	})
	return rows
}

// decimals returns how many decimals every metric is printed with: as many as the file says, or more where a value has
// more.
func (o *cells) decimals() map[int]int {
	most := map[int]int{}
	if o.metric >= 0 {
		for k, x := range o.Dimensions[o.metric].Categories {
			most[k] = max(x.Decimals, 0)
		}
	}
	o.each(func(places []int) {
		metric := 0
		if o.metric >= 0 {
			metric = places[o.metric]
		}
		value, _, _ := o.Value(places...)
		if n, ends := decimalsOf(value); ends {
			most[metric] = max(most[metric], n)
		}
	})
	return most
}

// decimalsOf returns how many decimals a value has, of those that are read, and whether it ends there: what a program
// adds behind them (13.800000000000001) does not count.
func decimalsOf(x figure.Ratio) (n int, ends bool) {
	read := figure.Print(x, figure.Number, figure.MaxDecimals, figure.HalfUp).Nominal()
	if !read.Defined() {
		return 0, true
	}
	for ; n < figure.MaxDecimals; n++ {
		if _, ends = figure.HalfUp.Round(read, n); ends {
			return n, true
		}
	}
	return n, x.Equal(read)
}

// id names a place by the ids of its categories.
func (o *cells) id(places []int) string {
	var ids []string
	for i, d := range o.Dimensions {
		ids = append(ids, d.Categories[places[i]].ID)
	}
	return o.named(ids)
}

// named names a place by ids.
func (o *cells) named(ids []string) string {
	id := sheet.Shown(o.before + strings.ReplaceAll(strings.Join(ids, "."), "+", "_"))
	if isFigure(id) {
		return "figure " + id // an id is no number
	}
	return id
}

// follows returns what the value at a place follows from.
func (o *cells) follows(places []int) (part, whole []string, by way) {
	if o.metric < 0 {
		return nil, nil, unsaid
	}
	switch x := o.Dimensions[o.metric].Categories[places[o.metric]]; x.Measure() {
	case table.AsShare:
		if o.of < 0 || places[o.of] == o.wholes[o.of] {
			return nil, nil, unsaid
		}
		of := o.at(places, o.metric, o.count[0])
		if of == nil || o.at(of, o.of, o.wholes[o.of]) == nil {
			return nil, nil, unsaid
		}
		return []string{o.id(of)}, []string{o.id(o.at(of, o.of, o.wholes[o.of]))}, byShare
	case table.AsAmount:
		for i, d := range o.Dimensions {
			if parts := o.parts(places, i, d.Categories[places[i]].Parts); len(parts) > 1 {
				return parts, nil, bySum
			}
		}
	}
	return nil, nil, unsaid
}

// parts returns the ids of the values that the one at a place is the sum of; nil where one of them is missing.
func (o *cells) parts(places []int, dimension int, of []string) (ids []string) {
	for _, id := range of {
		k := slices.IndexFunc(o.Dimensions[dimension].Categories, func(x table.Category) bool { return x.ID == id })
		if k < 0 {
			return nil
		}
		at := o.at(places, dimension, k)
		if at == nil {
			return nil
		}
		ids = append(ids, o.id(at))
	}
	return ids
}

// at returns the places with another category of a dimension, nil where there is no value.
func (o *cells) at(places []int, dimension, category int) []int {
	moved := slices.Clone(places)
	moved[dimension] = category
	if value, _, _ := o.Value(moved...); !value.Defined() {
		return nil
	}
	return moved
}

// note says what the shares of the table are taken for.
func (o *cells) note(l figure.Language) string {
	text := figure.Labels{
		"%s: osuuksia ei lasketa, koska tiedosto ei kerro, mistä ne ovat osuuksia",
		"%s: andelarna räknas inte, för filen säger inte vad de är andelar av",
		"%s: its shares are not computed, for the file does not say what they are shares of",
	}
	if o.of < 0 {
		return fmt.Sprintf(l.Of(text), o.Label)
	}
	text = figure.Labels{
		"%s: osuudet ovat osuuksia luvusta %s (%s)", "%s: andelarna är andelar av %s (%s)",
		"%s: its shares are of %s (%s)",
	}
	d := o.Dimensions[o.of]
	return fmt.Sprintf(l.Of(text), o.Label, d.Categories[o.wholes[o.of]].Label, d.Label)
}
