package barometer

import (
	"iter"
	"slices"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/unit"
)

type labels = figure.Labels

// outline declares a table of the report.
type outline = table.Description[*Report]

// catalogue is every table and chart of the report, by chapter.
var catalogue = table.Catalogue[*Report]{
	Counted: labels{"yksiköitä", "enheter", "units"},
	Edition: func(r *Report) table.Edition {
		return table.Edition{Year: r.Edition.Year(), Date: r.Edition.Reference()}
	},
	Tables: slices.Concat(
		respondentTables, fundingTables, situationTables, referrerTables, cooperationTables, clientTables, panelTables,
		staffTables,
		obstacleTables, activityTables, guidanceTables, transitionTables, developmentTables),
}

// catalogueOf returns the tables of an edition: those of the report, and those of the questions of today that it asks.
func catalogueOf(e *Edition) table.Catalogue[*Report] {
	all := catalogue
	for _, t := range todayTables {
		if e.set.Asks(t.Question) {
			all.Tables = append(slices.Clip(all.Tables), t.tables...)
		}
	}
	return all
}

// Tables yields every table and chart of the report, in the order of its chapters: those of the panel where there is
// one, and last those of the questions of today that the edition asks.
func (r *Report) Tables() iter.Seq[table.Table] {
	return func(yield func(table.Table) bool) {
		for t := range catalogueOf(&r.Edition).All(r) {
			if (r.Panel != nil || !isPanel(t)) && !yield(r.noted(r.beside(t))) {
				return
			}
		}
	}
}

// Table returns the table with the id; writing a table whose id is none is an error.
func (r *Report) Table(id string) table.Table {
	return r.noted(r.beside(catalogueOf(&r.Edition).Table(r, id)))
}

// The labels of columns in many tables.
var (
	shareLabel  = labels{"osuus", "andel", "share"}
	clientLabel = labels{"asiakkaita", "klienter", "clients"}
	changeLabel = labels{"muutos", "förändring", "change"}
	typeLabel   = labels{"yksikkötyyppi", "enhetstyp", "unit type"}
)

// unitType is the key of what rows of unit types are.
const unitType = "unit-type"

// everyone is the key of the row or column of all unit types together.
const everyone = "everyone"

// groups are the unit types of the edition one by one, then all together.
func groups(r *Report) table.Rows[unit.Group] {
	var all []unit.Group
	for t := range r.Edition.set.Types() {
		all = append(all, unit.Of(t))
	}
	return table.RowsOf(append(all, unit.Everyone), r.groupHeading).Of(unitType, typeLabel)
}

// rowsOf returns the rows of values: of a vocabulary that has its time, the options of the report's edition, by the
// names that it gives its own; of all other enumerations the values themselves.
func rowsOf[A table.Labelled](values iter.Seq[A]) func(*Report) table.Rows[A] {
	return func(r *Report) table.Rows[A] {
		all, dated := options.Rows[A](&r.Edition.set)
		if !dated {
			return table.Each(values)
		}
		return table.RowsOf(all, func(a A) table.Heading { return headingOf(&r.Edition, a) })
	}
}

// headingOf names a value as the edition does.
func headingOf[A table.Labelled](e *Edition, a A) table.Heading {
	if n, own := options.OwnName(&e.set, a); own {
		return table.Heading{Key: n.Key, Labels: n.Labels}
	}
	return table.HeadingOf(a)
}

// groupHeading names a unit type, or all types together.
func (r *Report) groupHeading(g unit.Group) table.Heading {
	if t, one := g.Single(); one {
		return headingOf(&r.Edition, t)
	}
	return table.Heading{Key: everyone, Labels: labels{"kaikki", "alla", "all"}}
}

// ofAll declares a table of shares of all units: a row a value.
func ofAll[A table.Labelled](
	id, section string, title labels, values iter.Seq[A], share func(*Report, A) figure.Figure,
) outline {
	return table.DescribeBy(id, section, title, rowsOf(values), table.Share("share", shareLabel, share))
}

// byType declares a table with a row a value and a column a unit type, all types last.
func byType[A table.Labelled](
	id, section string, title labels, m table.Measure, values iter.Seq[A],
	f func(*Report, unit.Group, A) figure.Figure,
) outline {
	return table.DescribeBy(id, section, title, rowsOf(values), perType(m, f))
}

// perType declares a column for each unit type, all types last.
func perType[R any](m table.Measure, f func(*Report, unit.Group, R) figure.Figure) table.Columns[*Report, R] {
	return across(m, groups, func(r *Report, row R, g unit.Group) figure.Figure { return f(r, g, row) })
}

// across declares a column for each of the values that a report has.
func across[R, A any](
	m table.Measure, values func(*Report) table.Rows[A], f func(*Report, R, A) figure.Figure,
) table.Columns[*Report, R] {
	return table.Varying(func(r *Report) []table.Columns[*Report, R] {
		return []table.Columns[*Report, R]{table.AcrossRows(m, values(r), f)}
	})
}

// grades declares a table of shares of all units: a row an item and a column a grade.
func grades[R, A table.Labelled](
	id, section string, title labels, items iter.Seq[R], steps iter.Seq[A], share func(*Report, R, A) figure.Figure,
) outline {
	return table.DescribeBy(id, section, title, rowsOf(items), across(table.AsShare, rowsOf(steps), share))
}

// byEdition declares a table of shares of all units: a row a value and a column an edition, the earlier one first.
func byEdition[A table.Labelled](
	id, section string, title labels, values iter.Seq[A], share func(*Report, A) figure.Figure,
) outline {
	return table.DescribeBy(id, section, title, rowsOf(values),
		perEdition("share", shareLabel, table.AsShare, ofEveryone, share))
}

// perEdition declares a column for each edition, the earlier one first. Where the group of units that a row is of does
// not mean the same in both, its figures are marked.
func perEdition[R any](
	key string, l labels, m table.Measure, group func(R) unit.Group, f func(*Report, R) figure.Figure,
) table.Columns[*Report, R] {
	return table.Varying(func(r *Report) (all []table.Columns[*Report, R]) {
		for _, e := range r.rounds() {
			of := func(_ *Report, row R) figure.Figure { return f(e, row).With(r.mark(group(row))) }
			all = append(all, table.Figures(m, key, l, of).Of(e.Edition.Year()))
		}
		return all
	})
}

// ofEveryone says that a row is of all units, itself that it is of the group that it stands for.
func ofEveryone[R any](R) unit.Group { return unit.Everyone }

func itself(g unit.Group) unit.Group { return g }

// rounds returns the report of the edition before, if there is one, and the report itself.
func (r *Report) rounds() []*Report {
	if !r.Before.Edition.Valid() {
		return []*Report{r}
	}
	return []*Report{r.Before, r}
}

// mark marks a figure of a group of units that does not mean the same in the edition before, if there is one.
func (r *Report) mark(g unit.Group) figure.Marks {
	if !r.Before.Edition.Valid() {
		return 0
	}
	return r.Edition.Mark(r.Before.Edition, g)
}

// compared is a figure of two editions that compare, or a mark that they do not.
func compared(f figure.Figure, err error) figure.Figure {
	if err != nil {
		return figure.Figure{Marks: figure.NotComparable}
	}
	return f
}
