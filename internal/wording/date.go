package wording

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/socialemployment/barometer/internal/enum"
)

var (
	// A day, a month in digits, and either with the month in letters.
	dayForm   = regexp.MustCompile(`^(0?[1-9]|[12]\d|3[01])\.(?:(\d{1,2})\.(\d{4})?)?$`)
	monthForm = regexp.MustCompile(`^(\d{1,2})/((?:19|20)\d{2})$`)
	wordForm  = regexp.MustCompile(`^(?:([1-9]\d?) )?(\pL+) (\d{4})$`)
)

// calendar is a date of which the later parts may be missing: 0.
type calendar struct{ day, month, year int }

// ReadDate reads a day, a month or a span of days, counted from 1 January 1970, of a text that Tidy has returned; it
// returns no figure, and no error, for anything else.
func ReadDate(s string) (Text, error) {
	first, last, span := strings.Cut(s, "-")
	from, ok := readCalendar(strings.TrimSuffix(first, " "))
	if !ok {
		return Text{}, nil
	}
	to := from
	if span {
		if to, ok = readCalendar(strings.TrimPrefix(last, " ")); !ok {
			return Text{}, Fault(enum.Labels{
				"päivien välin viimeinen päivä puuttuu", "spannet av dagar saknar sista dag", "the span of days has no last day",
			})
		}
		from = from.completed(to)
	}
	if to.year == 0 {
		return Text{}, nil
	}
	return dateSpan(from, to)
}

// completed returns c with the month and year of the end of its span where it has none.
func (c calendar) completed(o calendar) calendar {
	if c.month == 0 {
		c.month = o.month
	}
	if c.year == 0 {
		c.year = o.year
	}
	return c
}

// dateSpan returns the figure of the days from the first of from to the last of to.
func dateSpan(from, to calendar) (Text, error) {
	a, _, ok1 := from.days()
	_, b, ok2 := to.days()
	switch {
	case !ok1 || !ok2:
		return Text{}, Fault(enum.Labels{"sellaista päivää ei ole", "en sådan dag finns inte", "there is no such day"})
	case b < a:
		return Text{}, Fault(enum.Labels{
			"päivien väli loppuu ennen kuin se alkaa", "spannet av dagar slutar innan det börjar",
			"the span of days ends before it begins",
		})
	}
	return Text{Kind: Date, Lo: whole(a), Hi: whole(b)}, nil
}

// days returns the first and the last day of a day or a month, counted from 1 January 1970.
func (c calendar) days() (first, last int64, ok bool) {
	day := max(c.day, 1)
	t := time.Date(c.year, time.Month(c.month), day, 0, 0, 0, 0, time.UTC)
	ok = t.Day() == day && int(t.Month()) == c.month && c.year > 0
	end := t
	if c.day == 0 {
		end = t.AddDate(0, 1, -1)
	}
	return daysSince1970(t), daysSince1970(end), ok
}

func daysSince1970(t time.Time) int64 { return t.Unix() / (24 * 60 * 60) }

// readCalendar reads "1.9.2005", "23.8.", "12.", "1/2002", "tammikuussa 2002" or "1 september 2005".
func readCalendar(s string) (calendar, bool) {
	if m := dayForm.FindStringSubmatch(s); m != nil {
		return calendar{atoi(m[1]), atoi(m[2]), atoi(m[3])}, true
	}
	if m := monthForm.FindStringSubmatch(s); m != nil {
		return calendar{0, atoi(m[1]), atoi(m[2])}, true
	}
	if m := wordForm.FindStringSubmatch(s); m != nil {
		month := monthNamed(m[2])
		return calendar{atoi(m[1]), month, atoi(m[3])}, month > 0
	}
	return calendar{}, false
}

// atoi reads at most four digits that a pattern has found; none are 0.
func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// months are the names of the months, the Finnish ones without "kuu".
var months = [12]enum.Labels{
	{"tammi", "januari", "january"}, {"helmi", "februari", "february"}, {"maalis", "mars", "march"},
	{"huhti", "april", "april"}, {"touko", "maj", "may"}, {"kesä", "juni", "june"}, {"heinä", "juli", "july"},
	{"elo", "augusti", "august"}, {"syys", "september", "september"}, {"loka", "oktober", "october"},
	{"marras", "november", "november"}, {"joulu", "december", "december"},
}

// monthNamed returns the number of the month, 0 for none; the Finnish names may be inflected.
func monthNamed(word string) int {
	stem, ending, finnish := strings.Cut(word, "kuu")
	if finnish && strings.Contains("  ssa ta n ", " "+ending+" ") {
		word = stem
	}
	for i, names := range months {
		if finnish && word == names.Finnish || !finnish && (word == names.Swedish || word == names.English) {
			return i + 1
		}
	}
	return 0
}

// LikeMonth reports whether a text is a number that may be a month with a point: 12.2011.
func LikeMonth(s string) bool {
	month, year, _ := strings.Cut(s, ".")
	return len(month) <= 2 && len(year) == 4 && IsMonth(month+"/"+year) && 1 <= atoi(month) && atoi(month) <= 12
}

// LikeMonths reports whether a text is such a number, or a range with one: 1.2011 - 3.2012.
func LikeMonths(s string) bool {
	low, high, _ := strings.Cut(dashed(s), "-")
	return LikeMonth(strings.TrimSpace(low)) || LikeMonth(strings.TrimSpace(high)) && low != ""
}

// IsMonth reports whether a text is a month in digits: 1/2002.
func IsMonth(s string) bool { return monthForm.MatchString(s) }
