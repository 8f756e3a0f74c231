package barometer

import (
	"errors"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/compare"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/survey/table"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// later reports whether the edition before stands beside the report's own in every table that compares. The barometer
// of 2012 printed the first one beside it in a few tables only, and its report keeps to them.
func (r *Report) later() bool {
	return r.Before.Edition.Valid() && r.Edition.Valid() && !(r.Edition.set.IsB12() && r.Before.Edition.set.IsB12())
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
type axis func(before, now *Report) []compare.Link

// linksOf is the axis of a vocabulary.
func linksOf[V options.Option](before, now *Report) (all []compare.Link) {
	names := func(e Edition, values []V) (names []question.Name) {
		for _, v := range values {
			names = append(names, options.NameOf(&e.set, v))
		}
		return names
	}
	for _, l := range options.Links[V](&before.Edition.set, &now.Edition.set) {
		all = append(all, compare.Link{
			Before: names(before.Edition, l.Before), Now: names(now.Edition, l.Now), How: l.How, Why: l.Why,
		})
	}
	return all
}

// mainGroups is the axis of the main groups and their sums.
func mainGroups(_, now *Report) (all []compare.Link) {
	c := now.Comparison()
	for b := range bundles().Values() {
		name := []question.Name{{Key: b.heading.Key, Labels: b.heading.Labels}}
		how, why := question.Alike, labels{}
		if _, err := b.growth(c); errors.Is(err, figure.ErrNotComparable) {
			how, why = question.Unlike, otherGroup
		}
		all = append(all, compare.Link{Before: name, Now: name, How: how, Why: why})
	}
	return all
}

var otherGroup = labels{
	"palvelu kuuluu eri ryhmään", "en tjänst hör till en annan grupp", "a service belongs to another group",
}

// originLinks is the axis of the origins of transitions.
func originLinks(before, now *Report) (all []compare.Link) {
	links := options.Links[clients.Service](&before.Edition.set, &now.Edition.set)
	for o := range transitions.Origins() {
		in := func(s clients.Service) bool { return transitions.OriginOf(s) == o }
		h := table.HeadingOf(o)
		name := []question.Name{{Key: h.Key, Labels: h.Labels}}
		x := compare.Link{Before: name, Now: name, How: question.Alike}
		for _, l := range links {
			both := slices.Concat(l.Before, l.Now)
			if slices.ContainsFunc(both, in) && slices.ContainsFunc(both, func(s clients.Service) bool { return !in(s) }) {
				x.How, x.Why = question.Unlike, otherGroup
			}
		}
		all = append(all, x)
	}
	return all
}

// typesAndSources is the axis of rows of a unit type and a source of income.
func typesAndSources(before, now *Report) (all []compare.Link) {
	for _, t := range linksOf[unit.Type](before, now) {
		for _, s := range linksOf[funding.Source](before, now) {
			x := compare.Link{
				Before: namePairs(t.Before, s.Before), Now: namePairs(t.Now, s.Now), How: max(t.How, s.How), Why: s.Why,
			}
			if t.How > s.How {
				x.Why = t.Why
			}
			if x.How == question.AlikeAsSum {
				x.How = question.Unlike // a distribution is no sum
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
	"unit.response":           {alone: true},
	"unit.coverage":           {alone: true},
	"unit.maintainer":         {rows: linksOf[unit.Maintainer], adds: true},
	"unit.maintainer-by-type": {rows: linksOf[unit.Maintainer], columns: linksOf[unit.Type], adds: true},
	"unit.age-by-type":        {columns: linksOf[unit.Type]},
	"funding.mean":            {rows: linksOf[funding.Source], adds: true, whole: true},
	"funding.by-type": {rows: linksOf[funding.Source], columns: linksOf[unit.Type], adds: true,
		whole: true},
	"funding.spread": {rows: typesAndSources},
	"funding.municipal-total": {rows: linksOf[unit.Type], refused: options.DutiesMoved,
		by: linksOf[clients.Provider]},
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

// beside returns the table with the columns of the edition before beside its own, the sums that compare as further
// rows, and what compares and why as notes.
func (r *Report) beside(t table.Table) table.Table {
	of := comparabilities[t.ID]
	if !r.later() || t.Columns == nil || of.alone {
		return t
	}
	c := compare.Tables{
		Now: t, Before: catalogueOf(&r.Before.Edition).Table(r.Before, t.ID),
		Year: r.Edition.Year(), Earlier: r.Before.Edition.Year(),
		Adds: of.adds, Whole: of.whole, Change: of.change, Mark: r.marks(t),
	}
	if c.Before.Columns == nil && !of.change {
		return t // the question was not asked
	}
	if of.rows != nil {
		c.Rows = of.rows(r.Before, r)
	}
	if of.columns != nil {
		c.Columns = of.columns(r.Before, r)
	}
	if of.by != nil && slices.ContainsFunc(of.by(r.Before, r), compare.Link.Unlike) {
		c.Refused = of.refused
	}
	return c.Beside()
}

// marks returns the marks of the figures of a row and a column, some of whose units do not mean the same in both
// editions: of the type that the column or the row is of, or of all. Other is a key of many a vocabulary.
func (r *Report) marks(t table.Table) func(row, column string) figure.Marks {
	differ := r.Edition.Differ(r.Before.Edition)
	mark := func(g unit.Group) (m figure.Marks) {
		if differ&g != 0 {
			m = figure.NotComparable
		}
		return m
	}
	of := map[string]figure.Marks{}
	for t := range r.Edition.set.Types() {
		of[options.NameOf(&r.Edition.set, t).Key] = mark(unit.Of(t))
	}
	all := mark(unit.Everyone)
	return func(row, column string) figure.Marks {
		if m, ok := of[column]; ok {
			return m
		}
		kind, _, _ := strings.Cut(row, ".")
		if m, ok := of[kind]; ok && t.Of.Key == unitType {
			return m
		}
		return all
	}
}
