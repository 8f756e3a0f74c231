package barometer

import (
	"bufio"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/column"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// draft is a response while it is read: what a value validates as a whole is collected first.
type draft struct {
	Response
	mix      funding.Hundredths
	mixGiven bool
}

// draftOf returns the draft of a finished response, from which it is written.
func draftOf(r *Response) *draft {
	return &draft{Response: *r, mixGiven: r.Funding.Given()}
}

// finish returns the response with its values validated as wholes.
func (d *draft) finish(shares ...funding.MixOption) (Response, error) {
	if !d.mixGiven {
		return d.Response, nil
	}
	var err error
	d.Funding, err = funding.NewMixHundredths(d.mix, shares...)
	return d.Response, err
}

type (
	labels = [enum.Languages]string
	binds  = []column.Column[draft]
)

// book lists the columns of a response in the order of the report's chapters.
var book = column.NewBook(join(
	binds{idColumn(), editionColumn()},
	binds{
		column.Text("unit.type", labels{"yksikkötyyppi", "enhetstyp", "unit type"}, func(d *draft) *unit.Type { return &d.Unit.Type }),
		column.Text("unit.part2", labels{"vastasi toiseen osaan", "besvarade del två", "answered part two"}, func(d *draft) *question.YesNo { return &d.Unit.Part2 }),
		column.Text("unit.maintainer", labels{"ylläpitäjä", "huvudman", "maintainer"}, func(d *draft) *unit.Maintainer { return &d.Unit.Maintainer }),
		column.Text("unit.founded", labels{"aloitusvuosi", "startår", "founded"}, func(d *draft) *unit.Year { return &d.Unit.Founded }).Number(),
		column.Text("unit.situation", labels{"taloudellinen tilanne", "ekonomisk situation", "economic situation"}, func(d *draft) *unit.Situation { return &d.Unit.Situation }),
		column.Text("unit.outlook", labels{"talouden kehitys", "ekonomisk utveckling", "economic outlook"}, func(d *draft) *unit.Outlook { return &d.Unit.Outlook }),
	},
	items("unit.staff", labels{"henkilöstö", "personal", "staff"}, unit.StaffRoles(), func(r unit.StaffRole) column.Column[draft] {
		return column.Text("", labels{}, func(d *draft) *figure.Amount { return &d.Unit.Staff[r] }).Number()
	}),
	ticked("unit.activities", labels{"toiminta", "verksamhet", "activity"}, unit.Activities(), func(d *draft) *question.Set[unit.Activity] { return &d.Unit.Activities }),
	ticked("unit.tasks", labels{"työtehtävä", "arbetsuppgift", "work task"}, unit.Tasks(), func(d *draft) *question.Set[unit.Task] { return &d.Unit.Tasks }),
	ticked("unit.tasks-outside", labels{"työtehtävä yksikön ulkopuolella", "arbetsuppgift utanför enheten", "work task outside the unit"}, unit.Tasks(), func(d *draft) *question.Set[unit.Task] { return &d.Unit.TasksOutside }),
	ticked("unit.strengths", labels{"vahvuus", "styrka", "strength"}, unit.Strengths(), func(d *draft) *question.Set[unit.Strength] { return &d.Unit.Strengths }),
	ticked("unit.needs", labels{"kehittämistarve", "utvecklingsbehov", "development need"}, unit.Needs(), func(d *draft) *question.Set[unit.Need] { return &d.Unit.Needs }),
	items("funding", labels{"tulorahoitus", "finansiering", "funding"}, funding.Sources(), mixColumn),
	binds{
		whole("clients.total", labels{"asiakkaita yhteensä", "klienter totalt", "clients in all"}, func(d *draft) *figure.Count { return &d.Clients.Total }),
		column.Text("clients.cause.first", labels{"yleisin syy", "vanligaste orsaken", "most common reason"}, func(d *draft) *clients.Cause { return &d.Clients.First }),
		column.Text("clients.cause.second", labels{"toiseksi yleisin syy", "näst vanligaste orsaken", "second most common reason"}, func(d *draft) *clients.Cause { return &d.Clients.Second }),
	},
	items("clients", labels{"asiakkaita", "klienter", "clients"}, clients.Services(), func(s clients.Service) column.Column[draft] {
		return whole("", labels{}, func(d *draft) *figure.Count { return &d.Clients.Services[s] })
	}),
	items("clients", labels{"asiakkaista", "av klienterna", "of the clients"}, clients.Parts(), func(p clients.Part) column.Column[draft] {
		return whole("", labels{}, func(d *draft) *figure.Count { return &d.Clients.Parts[p] })
	}),
	graded("clients.referrers", labels{"lähettäjätahon merkitys", "hänvisande instansens betydelse", "importance of the referring body"}, clients.Referrers(), clients.ParseImportance,
		func(d *draft) *question.Ratings[clients.Referrer, clients.Importance] { return &d.Clients.Importance }),
	graded("clients.referrer-change", labels{"lähettäjätahon muutos", "förändring i hänvisningarna", "change in referrals"}, clients.Referrers(), clients.ParseChange,
		func(d *draft) *question.Ratings[clients.Referrer, clients.Change] { return &d.Clients.Change }),
	graded("clients.cooperation", labels{"yhteistyö", "samarbete", "cooperation"}, clients.Partners(), clients.ParseExtent,
		func(d *draft) *question.Ratings[clients.Partner, clients.Extent] { return &d.Clients.Extent }),
	graded("clients.trend", labels{"asiakasmäärän kehitys", "utveckling av klientantalet", "trend of clients"}, clients.TrendRows(), clients.ParseTrend,
		func(d *draft) *question.Ratings[clients.TrendRow, clients.Trend] { return &d.Clients.Trend }),
	ticked("clients.growing-groups", labels{"kasvava ryhmä", "växande grupp", "growing group"}, clients.GrowingGroups(), func(d *draft) *question.Set[clients.GrowingGroup] { return &d.Clients.Growing }),
	graded("clients.obstacles", labels{"työllistymisen este", "hinder för sysselsättning", "obstacle"}, clients.Obstacles(), clients.ParseSignificance,
		func(d *draft) *question.Ratings[clients.Obstacle, clients.Significance] { return &d.Clients.Obstacles }),
	graded("clients.statements", labels{"väittämä", "påstående", "statement"}, clients.Statements(), clients.ParseAgreement,
		func(d *draft) *question.Ratings[clients.Statement, clients.Agreement] { return &d.Clients.Statements }),
	binds{
		column.Text("coaching.offers", labels{"tarjoaa työhönvalmennusta", "erbjuder arbetsträning", "offers job coaching"}, func(d *draft) *question.YesNo { return &d.Coaching.Offers }),
	},
	ticked("coaching.contents", labels{"työhönvalmennuksen sisältö", "arbetsträningens innehåll", "content of job coaching"}, coaching.Contents(), func(d *draft) *question.Set[coaching.Content] { return &d.Coaching.Contents }),
	moves("transitions", labels{"siirtymä", "övergång", "transition"}, func(d *draft) *transitions.Counts { return &d.Transitions.Moved }),
	binds{
		whole("transitions.served", labels{"vuoden aikana palveltuja", "betjänade under året", "served during the year"}, func(d *draft) *figure.Count { return &d.Transitions.Served }),
	},
	movesByService(),
))

func join(parts ...binds) (all binds) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// labelled is a value of an enumeration.
type labelled interface {
	comparable
	String() string
	Label(figure.Language) string
}

// category is a value that a question is answered with.
type category interface {
	question.Category
	labelled
}

// items returns a column for each value of an enumeration, named section.key.
func items[A labelled](section string, title labels, values iter.Seq[A], bind func(A) column.Column[draft]) (all binds) {
	for a := range values {
		c := bind(a)
		c.Key = a.String()
		c.Labels = labelsOf(a)
		all = append(all, c.Below(section, title))
	}
	return all
}

// ticked returns a yes or no column for each category of a question with several answers.
func ticked[A category](section string, title labels, values iter.Seq[A], field func(*draft) *question.Set[A]) binds {
	return items(section, title, values, func(a A) column.Column[draft] {
		return column.Column[draft]{
			Get: func(d *draft) string { return field(d).Ticked(a).String() },
			Set: func(d *draft, text string) error {
				answer, err := question.ParseYesNo(text)
				if err == nil {
					*field(d), err = field(d).With(a, answer)
				}
				return err
			},
		}
	})
}

// graded returns a column for each item of a question that grades several on one scale.
func graded[R category, A question.Category](section string, title labels, rows iter.Seq[R], parse func(string) (A, error), field func(*draft) *question.Ratings[R, A]) binds {
	return items(section, title, rows, func(r R) column.Column[draft] {
		return column.Column[draft]{
			Get: func(d *draft) string { return field(d).Get(r).String() },
			Set: func(d *draft, text string) error {
				grade, err := parse(text)
				if err == nil {
					*field(d), err = field(d).With(r, grade)
				}
				return err
			},
		}
	})
}

func labelsOf[A labelled](a A) labels {
	return labels{a.Label(figure.Finnish), a.Label(figure.Swedish), a.Label(figure.English)}
}

// whole returns the column of a whole number.
func whole(key string, names labels, field func(*draft) *figure.Count) column.Column[draft] {
	c := column.Text(key, names, field).Number()
	c.Set = func(d *draft, text string) error { return field(d).UnmarshalText([]byte(text)) } // direct, so that nothing is copied
	return c
}

// moves returns a column for each destination.
func moves(section string, title labels, field func(*draft) *transitions.Counts) binds {
	return items(section, title, transitions.Destinations(), func(to transitions.Destination) column.Column[draft] {
		return whole("", labels{}, func(d *draft) *figure.Count { return &field(d)[to] })
	})
}

// movesByService returns a column for each service and destination.
func movesByService() (all binds) {
	for s := range clients.Services() {
		title := labels{"siirtymä palvelusta " + s.Label(figure.Finnish), "övergång från " + s.Label(figure.Swedish), "transition from " + s.Label(figure.English)}
		all = append(all, moves("transitions."+s.String(), title, func(d *draft) *transitions.Counts { return &d.Transitions.ByService[s] })...)
	}
	return all
}

func idColumn() column.Column[draft] {
	return column.Column[draft]{
		Key: "unit.id", Labels: labels{"yksikön tunnus", "enhetens id", "unit id"},
		Get: func(d *draft) string { return d.ID },
		Set: func(d *draft, s string) error {
			d.ID = strings.Clone(strings.ReplaceAll(s, "\r\n", "\n")) // as CSV reads it
			return nil
		},
	}
}

func editionColumn() column.Column[draft] {
	return column.Column[draft]{
		Key: "unit.edition", Labels: labels{"vuosi", "år", "edition"}, Numeric: true,
		Get: func(d *draft) string { return unit.Year(max(d.Edition, 0)).String() },
		Set: func(d *draft, s string) error {
			var year unit.Year
			err := year.UnmarshalText([]byte(s))
			d.Edition = int(year)
			return err
		},
	}
}

// mixColumn binds the share of a source, in percent.
func mixColumn(s funding.Source) column.Column[draft] {
	return column.Column[draft]{
		Numeric: true,
		Get: func(d *draft) string {
			if !d.mixGiven {
				return ""
			}
			return d.Funding.Share(s).String()
		},
		Set: func(d *draft, text string) (err error) {
			d.mix[s], err = cell.Hundredths(text, 100_00)
			d.mixGiven = true
			return err
		},
	}
}

// WriteJSON writes responses as JSON lines, which ReadJSON reads back as they were. A faulty response, or
// an error of the writer, ends it.
func WriteJSON(w io.Writer, responses iter.Seq[Response]) error {
	out := bufio.NewWriter(w)
	for r := range responses {
		line, err := r.MarshalJSON()
		if err != nil {
			return errors.Join(err, out.Flush())
		}
		if _, err = out.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return out.Flush()
}

// WriteCSV writes responses with all columns, separated by semicolons, with decimal commas; ReadCSV reads them
// back as they were. Text that a spreadsheet would take for a formula is guarded by an apostrophe. A faulty
// response, or an error of the writer, ends it.
func WriteCSV(w io.Writer, responses iter.Seq[Response]) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	names := make([]string, len(book.Columns()))
	for i, c := range book.Columns() {
		names[i] = c.Key
	}
	out.Write(names) // an error stays with the writer until Flush
	cells := names
	for r := range responses {
		if err := r.Validate(); err != nil {
			out.Flush()
			return errors.Join(err, out.Error())
		}
		d := draftOf(&r)
		for i, c := range book.Columns() {
			cells[i] = c.Cell(d)
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// WriteTemplate writes an empty form: the header of a CSV file with every column, named by its key, or by its
// label in a language.
func WriteTemplate(w io.Writer, l figure.Language) error {
	out := csv.NewWriter(w)
	out.Comma = ';'
	names := make([]string, len(book.Columns()))
	for i, c := range book.Columns() {
		if names[i] = c.Key; l.Valid() {
			names[i] = c.Labels[l.Index()]
		}
	}
	out.Write(names)
	out.Flush()
	return out.Error()
}
