package barometer

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/options"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// later reports whether the edition before stands beside the report's own in every table that compares. The barometer
// of 2012 printed the first one beside it in a few tables only, and its report keeps to them.
func (r *Report) later() bool {
	return r.Before.Edition.Valid() && r.Edition.Valid() && !(r.Edition.b12 && r.Before.Edition.b12)
}

// comparability says how a table of one edition stands beside that of an earlier one: what its rows and columns are,
// whether the figures of rows add up, and why it does not, if it does not.
type comparability struct {
	rows, columns axis
	adds          bool   // the figure of two options together is the sum of theirs
	whole         bool   // but only where all of them were asked about
	change        bool   // its columns compare the editions themselves
	alone         bool   // it is of one edition only
	refused       labels // why nothing of it compares, where the law of a vocabulary says so
	by            axis   // the vocabulary
}

// axis is what rows or columns are, and so how those of two editions are linked.
type axis func(before, now *Report) []keyLink

// keyLink is a Link of rows or columns, by their names in either edition.
type keyLink struct {
	before, now []question.Name
	how         question.Likeness
	why         labels
}

// has reports whether names hold the key.
func has(names []question.Name, key string) bool {
	return slices.ContainsFunc(names, func(n question.Name) bool { return n.Key == key })
}

// linksOf is the axis of a vocabulary.
func linksOf[V Option](before, now *Report) (all []keyLink) {
	names := func(e Edition, values []V) (names []question.Name) {
		for _, v := range values {
			names = append(names, NameOf(e, v))
		}
		return names
	}
	for _, l := range Links[V](before.Edition, now.Edition) {
		all = append(all, keyLink{names(before.Edition, l.Before), names(now.Edition, l.Now), l.How, l.Why})
	}
	return all
}

// mainGroups is the axis of the main groups and their sums.
func mainGroups(_, now *Report) (all []keyLink) {
	c := now.Comparison()
	for b := range bundles().Values() {
		name := []question.Name{{Key: b.heading.Key, Labels: b.heading.Labels}}
		how, why := question.Alike, labels{}
		if _, err := b.growth(c); errors.Is(err, figure.ErrNotComparable) {
			how, why = question.Unlike, otherGroup
		}
		all = append(all, keyLink{name, name, how, why})
	}
	return all
}

var otherGroup = labels{
	"palvelu kuuluu eri ryhmään", "en tjänst hör till en annan grupp", "a service belongs to another group",
}

// originLinks is the axis of the origins of transitions.
func originLinks(before, now *Report) (all []keyLink) {
	links := Links[clients.Service](before.Edition, now.Edition)
	for o := range transitions.Origins() {
		in := func(s clients.Service) bool { return transitions.OriginOf(s) == o }
		h := table.HeadingOf(o)
		x := keyLink{[]question.Name{{Key: h.Key, Labels: h.Labels}}, []question.Name{{Key: h.Key, Labels: h.Labels}}, question.Alike, labels{}}
		for _, l := range links {
			both := slices.Concat(l.Before, l.Now)
			if slices.ContainsFunc(both, in) && slices.ContainsFunc(both, func(s clients.Service) bool { return !in(s) }) {
				x.how, x.why = question.Unlike, otherGroup
			}
		}
		all = append(all, x)
	}
	return all
}

// typesAndSources is the axis of rows of a unit type and a source of income.
func typesAndSources(before, now *Report) (all []keyLink) {
	for _, t := range linksOf[unit.Type](before, now) {
		for _, s := range linksOf[funding.Source](before, now) {
			x := keyLink{namePairs(t.before, s.before), namePairs(t.now, s.now), max(t.how, s.how), s.why}
			if t.how > s.how {
				x.why = t.why
			}
			if x.how == question.AlikeAsSum {
				x.how = question.Unlike // a distribution is no sum
			}
			all = append(all, x)
		}
	}
	return all
}

// namePairs returns the names of all pairs.
func namePairs(a, b []question.Name) (all []question.Name) {
	for _, x := range a {
		for _, y := range b {
			h := pair(table.Heading{Key: x.Key, Labels: x.Labels}, table.Heading{Key: y.Key, Labels: y.Labels})
			all = append(all, question.Name{Key: h.Key, Labels: h.Labels})
		}
	}
	return all
}

// comparabilities are those of all tables whose rows or columns have their time, or that do not compare as a whole. In
// all others the same words are asked in both editions.
var comparabilities = map[string]comparability{
	// of the edition before the file may hold some of those who answered only: how many they were it does not tell
	"unit.response":                   {alone: true},
	"unit.coverage":                   {alone: true},
	"unit.maintainer":                 {rows: linksOf[unit.Maintainer], adds: true},
	"unit.maintainer-by-type":         {rows: linksOf[unit.Maintainer], columns: linksOf[unit.Type], adds: true},
	"unit.age-by-type":                {columns: linksOf[unit.Type]},
	"funding.mean":                    {rows: linksOf[funding.Source], adds: true, whole: true},
	"funding.by-type":                 {rows: linksOf[funding.Source], columns: linksOf[unit.Type], adds: true, whole: true},
	"funding.spread":                  {rows: typesAndSources},
	"funding.municipal-total":         {rows: linksOf[unit.Type], refused: options.DutiesMoved, by: linksOf[clients.Provider]},
	"unit.situation":                  {columns: linksOf[unit.Type]},
	"unit.outlook-by-type":            {columns: linksOf[unit.Type]},
	"clients.referrers":               {rows: linksOf[clients.Referrer]},
	"clients.referrers-by-type":       {rows: linksOf[clients.Referrer], columns: linksOf[unit.Type]},
	"clients.referrer-change":         {rows: linksOf[clients.Referrer]},
	"clients.referrer-change-by-type": {rows: linksOf[clients.Referrer], columns: linksOf[unit.Type]},
	"clients.cooperation":             {rows: linksOf[clients.Partner]},
	"clients.cooperation-change":      {rows: linksOf[clients.Partner]},
	"clients.groups":                  {rows: mainGroups},
	"clients.groups-by-type":          {rows: mainGroups, columns: linksOf[unit.Type]},
	"clients.by-type":                 {rows: linksOf[unit.Type]},
	"clients.services":                {rows: linksOf[clients.Service], adds: true},
	"clients.providers":               {rows: linksOf[clients.Provider], adds: true},
	"clients.job-coach":               {rows: linksOf[unit.Type]},
	"clients.pension":                 {rows: linksOf[unit.Type]},
	"clients.under-30":                {rows: linksOf[unit.Type]},
	"clients.outside":                 {rows: linksOf[unit.Type]},
	"clients.mean-by-type":            {rows: linksOf[unit.Type]},
	"clients.panel":                   {rows: linksOf[unit.Type], change: true},
	"clients.panel-groups":            {rows: mainGroups, change: true},
	"clients.per-instructor":          {rows: linksOf[unit.Type]},
	"clients.per-instructor-units":    {alone: true},
	"unit.activities-by-type":         {columns: linksOf[unit.Type]},
	"unit.region":                     {},
	"unit.person-years-by-type":       {rows: linksOf[unit.Type]},
	"transitions.all":                 {rows: linksOf[transitions.Destination], adds: true},
	"transitions.by-type":             {rows: linksOf[transitions.Destination], columns: linksOf[unit.Type], adds: true},
	"transitions.by-service":          {rows: linksOf[transitions.Destination], columns: originLinks, adds: true},
	"transitions.by-service-served":   {rows: linksOf[transitions.Destination], columns: originLinks, adds: true},
	"transitions.follow-up":           {rows: linksOf[transitions.Destination], adds: true},
}

// comparison puts the table of the edition before beside a table.
type comparison struct {
	of            comparability
	now, earlier  *Report
	table, before table.Table
	rows, columns []keyLink
	whole         labels // why nothing compares
}

// beside returns the table with the columns of the edition before beside its own, the sums that compare as further rows,
// and what compares and why as notes.
func (r *Report) beside(t table.Table) table.Table {
	c := comparison{of: comparabilities[t.ID], now: r, earlier: r.Before, table: t}
	if !r.later() || t.Columns == nil || c.of.alone {
		return t
	}
	if c.before = catalogueOf(&r.Before.Edition).Table(r.Before, t.ID); c.before.Columns == nil && !c.of.change {
		return t // the question was not asked
	}
	if c.of.rows != nil {
		c.rows = c.of.rows(r.Before, r)
	}
	if c.of.columns != nil {
		c.columns = c.of.columns(r.Before, r)
	}
	if c.of.by != nil && slices.ContainsFunc(c.of.by(r.Before, r), unlike) {
		c.whole = c.of.refused
	}
	return c.made()
}

func unlike(l keyLink) bool { return l.how == question.Unlike }

// made returns the table.
func (c *comparison) made() table.Table {
	t := c.table
	sums := c.sums()
	t.Columns, t.Cells, t.Sums = nil, make([][]table.Cell, len(t.Rows)+len(sums)), nil
	at := make([]int, len(c.table.Columns)) // where a column is now, -1 for nowhere
	for j, column := range c.table.Columns {
		at[j] = -1
		growth := c.compares(column)
		if column.Edition == c.earlier.Edition.Year() && !c.of.change {
			continue
		}
		if !growth {
			was := column
			was.Edition, column.Edition = c.earlier.Edition.Year(), c.now.Edition.Year()
			t.Columns = append(t.Columns, was)
			c.fill(t.Cells, sums, func(rows []string) table.Cell { return c.cellBefore(rows, column.Key) })
		}
		at[j] = len(t.Columns)
		t.Columns = append(t.Columns, column)
		c.fill(t.Cells, sums, func(rows []string) table.Cell { return c.cellNow(rows, j, growth) })
	}
	for _, s := range sums {
		t.Rows = append(t.Rows, table.Heading{Key: joinKeys(s.now), Labels: joinLabels(s.now)})
	}
	for _, s := range c.table.Sums {
		if x, ok := movedSum(s, at); ok {
			t.Sums = append(t.Sums, x)
		}
	}
	t.Notes = append(slices.Clone(t.Notes), c.notes()...)
	return t
}

// movedSum returns a sum of cells whose columns have moved; none where a column is gone.
func movedSum(s table.Sum, at []int) (table.Sum, bool) {
	x := table.Sum{Total: table.Place{Row: s.Total.Row, Column: at[s.Total.Column]}}
	ok := x.Total.Column >= 0
	for _, p := range s.Parts {
		ok = ok && at[p.Column] >= 0
		x.Parts = append(x.Parts, table.Place{Row: p.Row, Column: at[p.Column]})
	}
	return x, ok
}

// fill appends a cell to every row: those of the table, then those of sums.
func (c *comparison) fill(cells [][]table.Cell, sums []keyLink, cell func(rows []string) table.Cell) {
	for i, row := range c.table.Rows {
		cells[i] = append(cells[i], cell([]string{row.Key}))
	}
	for i, s := range sums {
		var keys []string
		for _, n := range s.now {
			keys = append(keys, n.Key)
		}
		k := len(c.table.Rows) + i
		cells[k] = append(cells[k], cell(keys))
	}
}

// compares reports whether a column compares the editions itself.
func (c *comparison) compares(column table.Column) bool {
	return c.of.change || column.Measure == table.AsGrowth
}

// sums returns the links of rows that compare as a sum and are several rows now.
func (c *comparison) sums() (all []keyLink) {
	for _, l := range c.rows {
		if l.how == question.AlikeAsSum && len(l.now) > 1 && c.of.adds {
			all = append(all, l)
		}
	}
	return all
}

// link returns the link of rows or columns that are named so; what is in no link is linked with itself.
func link(links []keyLink, keys []string) keyLink {
	for _, l := range links {
		if has(l.now, keys[0]) {
			if len(keys) < len(l.now) {
				l.how = question.Unlike // a part of what compares as a sum
			}
			return l
		}
	}
	return keyLink{before: []question.Name{{Key: keys[0]}}, how: question.Alike}
}

// cellBefore returns the figure of the edition before that stands beside that of rows and a column, or a mark that there
// is none.
func (c *comparison) cellBefore(rows []string, column string) table.Cell {
	row, of := link(c.rows, rows), link(c.columns, []string{column})
	if c.whole != (labels{}) || unlike(row) || unlike(of) || len(of.before) != 1 {
		return table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
	}
	var parts []table.Cell
	for _, n := range row.before {
		if cell, ok := c.before.Find(n.Key, of.before[0].Key); ok {
			parts = append(parts, cell)
		}
	}
	marks := c.mark(rows[0], column)
	if row.how == question.AlikeMarked || of.how == question.AlikeMarked {
		marks |= figure.NotComparable
	}
	return total(parts, marks, c.of.whole)
}

// cellNow returns the figure of rows in a column of the table; one that compares the editions has none where they do not.
func (c *comparison) cellNow(rows []string, j int, growth bool) table.Cell {
	if l := link(c.rows, rows); growth && (unlike(l) || c.whole != (labels{})) || growth && len(rows) > 1 {
		return table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
	}
	var parts []table.Cell
	for i, row := range c.table.Rows {
		if slices.Contains(rows, row.Key) {
			parts = append(parts, c.table.Cells[i][j])
		}
	}
	if growth {
		return parts[0]
	}
	return total(parts, c.mark(rows[0], c.table.Columns[j].Key), c.of.whole)
}

// mark marks figures of units some of which do not mean the same in both editions: of the type that the row or the
// column is of, or of all.
func (c *comparison) mark(row, column string) figure.Marks {
	for t := range c.now.Edition.Types() {
		key := NameOf(c.now.Edition, t).Key
		if row == key || column == key || strings.HasPrefix(row, key+".") {
			return c.now.mark(unit.Of(t))
		}
	}
	return c.now.mark(unit.Everyone)
}

// total returns the sum of cells over the same units, with the marks; one cell as it is. Without a figure in any of them
// there is none, and over different units, or with an interval, there is no sum; nor, of a whole, where one is missing.
func total(cells []table.Cell, marks figure.Marks, whole bool) table.Cell {
	if len(cells) == 1 {
		x := cells[0]
		if x.Figure.Defined() || x.Interval != nil {
			x.Figure = x.Figure.With(marks)
		}
		return x
	}
	var sum figure.Figure
	for _, x := range cells {
		switch {
		case x.Interval != nil:
			return table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
		case !x.Figure.Defined() && whole:
			return table.Cell{}
		case !x.Figure.Defined():
			continue
		case !sum.Defined():
			sum = x.Figure
			continue
		case x.Figure.N != sum.N || x.Figure.Over != sum.Over:
			return table.Cell{Figure: figure.Figure{Marks: figure.NotComparable}}
		}
		added := x.Figure.Ratio.Add(sum.Ratio)
		sum = figure.Figure{Ratio: added, N: sum.N, Over: sum.Over, Marks: sum.Marks | x.Figure.Marks}
	}
	if sum.Defined() {
		sum = sum.With(marks)
	}
	return table.Cell{Figure: sum}
}

// joinKeys and joinLabels name a sum.
func joinKeys(names []question.Name) string {
	var keys []string
	for _, n := range names {
		keys = append(keys, n.Key)
	}
	return strings.Join(keys, "+")
}

func joinLabels(names []question.Name) labels {
	return figure.LabelsOf(func(l figure.Language) string {
		var all []string
		for _, n := range names {
			all = append(all, l.Of(n.Labels))
		}
		return strings.Join(all, " + ")
	})
}

// The words of notes: names, the year before, names then, and why.
var (
	sumNote    = labels{"%s = %[2]d: %[3]s%[4]s", "%s = %[2]d: %[3]s%[4]s", "%s = %[2]d: %[3]s%[4]s"}
	markedNote = labels{
		"†\u00a0%s – %[2]d: %[3]s%[4]s", "†\u00a0%s – %[2]d: %[3]s%[4]s", "†\u00a0%s – %[2]d: %[3]s%[4]s",
	}
	unlikeNote = labels{
		"ei vertailukelpoinen vuoteen %[2]d: %[1]s%[4]s", "inte jämförbar med år %[2]d: %[1]s%[4]s",
		"not comparable with %[2]d: %[1]s%[4]s",
	}
	wholeNote = labels{"taulukko", "tabellen", "the table"}
)

// notes tell of the rows and columns what compares as a sum or with a mark, and what does not, and why.
func (c *comparison) notes() (all []labels) {
	year := c.earlier.Edition.Year()
	note := func(format labels, now, before, why labels) {
		all = append(all, figure.LabelsOf(func(l figure.Language) string {
			reason := l.Of(why)
			if reason != "" {
				reason = " (" + reason + ")"
			}
			return fmt.Sprintf(l.Of(format), l.Of(now), year, l.Of(before), reason)
		}))
	}
	if c.whole != (labels{}) {
		note(unlikeNote, wholeNote, labels{}, c.whole)
		return all
	}
	links := slices.Concat(c.rows, c.columns)
	for _, l := range links {
		switch l.how {
		case question.AlikeAsSum:
			note(sumNote, joinLabels(l.now), joinLabels(l.before), l.why)
		case question.AlikeMarked:
			note(markedNote, joinLabels(l.now), joinLabels(l.before), l.why)
		}
	}
	var told []labels
	for _, l := range links {
		if !unlike(l) || slices.Contains(told, l.why) {
			continue
		}
		told = append(told, l.why)
		var names []question.Name
		for _, other := range links {
			if unlike(other) && other.why == l.why {
				for _, n := range slices.Concat(other.now, other.before) {
					if !has(names, n.Key) {
						names = append(names, n)
					}
				}
			}
		}
		note(unlikeNote, listed(names), labels{}, l.why)
	}
	return all
}

// listed names several rows or columns.
func listed(names []question.Name) labels {
	return figure.LabelsOf(func(l figure.Language) string {
		var all []string
		for _, n := range names {
			all = append(all, l.Of(n.Labels))
		}
		return strings.Join(all, "; ")
	})
}
