package barometer

import (
	"iter"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/unit"
)

// sheet describes a table: where it stands in the report, its title, and how it is filled.
type sheet struct {
	id, section string
	title       labels
	fill        func(r *Report) Table
}

// table returns the filled table.
func (s sheet) table(r *Report) Table {
	t := s.fill(r)
	t.ID, t.Section, t.title = s.id, s.section, s.title
	return t
}

// Tables yields every table and chart of the report, in the order of its chapters.
func (r *Report) Tables() iter.Seq[Table] {
	return func(yield func(Table) bool) {
		for _, s := range sheets() {
			if !yield(s.table(r)) {
				return
			}
		}
	}
}

// Table returns the table with the id; writing a table whose id is none is an error.
func (r *Report) Table(id string) Table {
	for _, s := range sheets() {
		if s.id == id {
			return s.table(r)
		}
	}
	return Table{ID: id}
}

// series is a column of a table: its heading and the cell of each row.
type series[R any] struct {
	heading Heading
	cell    func(R) Cell
}

// measured returns a series with the key, labels and measure.
func measured[R any](key string, l labels, m figure.Measure, cell func(R) Cell) series[R] {
	return series[R]{Heading{Key: key, Measure: m, labels: l}, cell}
}

// fill returns the table with the rows and, for each series, a column.
func fill[R any](rows []R, heading func(R) Heading, columns ...series[R]) Table {
	var t Table
	for _, c := range columns {
		t.Columns = append(t.Columns, c.heading)
	}
	for _, r := range rows {
		t.Rows = append(t.Rows, heading(r))
		var cells []Cell
		for _, c := range columns {
			cells = append(cells, c.cell(r))
		}
		t.Cells = append(t.Cells, cells)
	}
	return t
}

// heading names a value of an enumeration.
func heading[A labelled](a A) Heading {
	h := Heading{Key: a.String(), labels: labelsOf(a)}
	if s, ok := any(a).(interface{ Short(figure.Language) string }); ok {
		h.short = labels{s.Short(figure.Finnish), s.Short(figure.Swedish), s.Short(figure.English)}
	}
	return h
}

// everyone names the row or column of all unit types together.
func everyone() Heading {
	return Heading{Key: "everyone", labels: labels{"kaikki", "alla", "all"}}
}

// groups are the unit types one by one, then all together, with their headings.
func groups() (all []unit.Group, named func(unit.Group) Heading) {
	for t := range unit.Types() {
		all = append(all, unit.Of(t))
	}
	return append(all, unit.Everyone), func(g unit.Group) Heading {
		if t, one := g.Single(); one {
			return heading(t)
		}
		return everyone()
	}
}

// byType returns the table with a row a value and a column a unit type, all types last.
func byType[A labelled](values iter.Seq[A], share func(unit.Group, A) figure.Figure) Table {
	return fill(collect(values), heading[A], perType(share)...)
}

// perType returns a column of shares for each unit type, all types last.
func perType[R any](share func(unit.Group, R) figure.Figure) (columns []series[R]) {
	all, named := groups()
	for _, g := range all {
		h := named(g)
		h.Measure = figure.AsShare
		columns = append(columns, series[R]{h, of(func(row R) figure.Figure { return share(g, row) })})
	}
	return columns
}

// byEdition returns the table with a row a value and a column an edition, the earlier one first.
func byEdition[A labelled](r *Report, values iter.Seq[A], share func(*Report, A) figure.Figure) Table {
	return fill(collect(values), heading[A], perEdition(r, "share", labels{"osuus", "andel", "share"}, figure.AsShare, unit.Everyone, share)...)
}

// perEdition returns a column for each edition, the earlier one first. Where the group of units does not mean the
// same in both, every figure is marked.
func perEdition[R any](r *Report, key string, l labels, m figure.Measure, g unit.Group, f func(*Report, R) figure.Figure) (columns []series[R]) {
	mark := r.Edition.Mark(r.Before.Edition, g)
	for _, e := range r.rounds() {
		c := measured(key, l, m, of(func(row R) figure.Figure { return f(e, row).With(mark) }))
		c.heading.Edition = e.Edition.Year()
		columns = append(columns, c)
	}
	return columns
}

// perAnswer returns a column of shares for each value of an enumeration.
func perAnswer[R any, A labelled](answers iter.Seq[A], share func(R, A) figure.Figure) (columns []series[R]) {
	for a := range answers {
		h := heading(a)
		h.Measure = figure.AsShare
		columns = append(columns, series[R]{h, of(func(row R) figure.Figure { return share(row, a) })})
	}
	return columns
}

// rounds returns the report of the edition before, if there is one, and the report itself.
func (r *Report) rounds() []*Report {
	if !r.Before.Edition.Valid() {
		return []*Report{r}
	}
	return []*Report{r.Before, r}
}

func collect[A any](values iter.Seq[A]) (all []A) {
	for a := range values {
		all = append(all, a)
	}
	return all
}

// of returns the function of a cell that holds a figure.
func of[R any](f func(R) figure.Figure) func(R) Cell {
	return func(r R) Cell { return Cell{Figure: f(r)} }
}
