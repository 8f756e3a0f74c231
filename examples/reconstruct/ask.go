package main

import (
	"slices"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// partNames are what a row or column begins with that holds people of others: their sum so far, or a part of them.
var partNames = []string{
	"välisumma", "joista", "josta", "siitä", "niistä", "delsumma", "därav", "varav", "subtotal", "sub total", "of which",
	"thereof",
}

// endNames are what a sum of some rows ends with: "kunnat yhteensä".
var endNames = []string{"yhteensä", "yht.", "yht", "totalt", "sammanlagt", "total", "in all"}

// overlaps reports whether a name says that its people stand in other rows or columns, too.
func overlaps(name string) bool {
	name = bare(name)
	return slices.ContainsFunc(partNames, func(word string) bool {
		rest, begins := strings.CutPrefix(name, word)
		return begins && (rest == "" || rest[0] == ' ')
	})
}

// endsLikeTotal reports whether a name ends like that of totals.
func endsLikeTotal(name string) bool {
	name = bare(name)
	return slices.ContainsFunc(endNames, func(word string) bool { return strings.HasSuffix(name, " "+word) })
}

// measureOf cuts what a name counts off it: "men %" are the shares of men, "men n" their counts.
func measureOf(name string) (of string, shares, counts bool) {
	folded := sheet.Fold(name)
	cut := func(words []string) (string, bool) {
		for _, word := range words {
			for _, end := range []string{"(" + word + ")", "[" + word + "]", " " + word, "," + word} {
				if rest, ends := strings.CutSuffix(folded, end); ends && strings.TrimSpace(rest) != "" {
					return strings.Trim(rest, " ,:"), true
				}
			}
		}
		return folded, slices.Contains(words, folded)
	}
	if of, shares = cut(shareNames); shares {
		return of, true, false
	}
	of, counts = cut(countNames)
	return of, false, counts
}

// ask returns what the table can be read as in two ways.
func (t *crosstab) ask(s settings) (faults []error) {
	for c, name := range t.columns.names {
		faults = append(faults, t.columns.doubled(name, s, "column"))
		for r := range t.rows.names {
			faults = append(faults, t.unsigned(r, c, s))
		}
	}
	for _, name := range t.rows.names {
		faults = append(faults, t.rows.doubled(name, s, "row"))
	}
	return slices.DeleteFunc(append(faults, t.hundreds()...), func(err error) bool { return err == nil })
}

// told reports whether the command line says what a row or column is.
func (s settings) told(name string) bool { return asked(name, s.categories) || asked(name, s.totals) }

// doubled asks about shares of people that another name has, too, or of nobody in particular.
func (a axis) doubled(name string, s settings, what string) error {
	of, shares, _ := measureOf(name)
	if !shares || s.told(name) {
		return nil
	}
	twice := of == sheet.Fold(name) && len(a.names) > 1 // "%" beside others
	for _, other := range a.names {
		same, _, _ := measureOf(other)
		twice = twice || other != name && same == of
	}
	if !twice {
		return nil
	}
	place := "row 1"
	if what == "row" {
		place = "column 1"
	}
	return command.Fault(place, name, figure.ErrSyntax, sharesOfOthers[what])
}

// unsigned asks about a number without a sign where a name, or the table's, says that it is a share.
func (t *crosstab) unsigned(r, c int, s settings) error {
	e, column, row := t.cells[r][c], t.columns.names[c], t.rows.names[r]
	if !e.count.Defined() || e.share.Defined() || r == t.rows.total {
		return nil
	}
	for _, name := range []string{column, row, t.name} {
		if _, shares, _ := measureOf(name); shares && !s.told(name) {
			return command.Fault(row+", "+column, e.text, figure.ErrSyntax, countOrShare, name, e.text)
		}
	}
	return nil
}

// hundreds asks about totals of 100 without a sign: so many people, or all of them in percent.
func (t *crosstab) hundreds() (faults []error) {
	if t.rows.total < 0 || t.rows.added {
		return nil
	}
	hundred := func(c int) bool {
		e := t.cells[t.rows.total][c]
		return e.count.Equal(figure.MustParse("100")) && !e.share.Defined()
	}
	all := len(t.columns.names) > 1
	for c := range t.columns.names {
		all = all && hundred(c)
	}
	for c, column := range t.columns.names {
		some := slices.ContainsFunc(t.cells, func(line []entry) bool { return line[c].share.Defined() })
		if hundred(c) && (some || all) {
			faults = append(faults, command.Fault(t.rows.names[t.rows.total]+", "+column, "100", figure.ErrSyntax,
				hundredOf))
		}
	}
	return faults
}

// unknown returns a fault for each name of the command line that no row or column has: it is misspelt.
func (s settings) unknown(names []string) (faults []error) {
	for _, flag := range []struct {
		name string
		told []string
	}{{"-total", s.totals}, {"-category", s.categories}} {
		for _, name := range flag.told {
			if !asked(name, names) {
				faults = append(faults, command.Fault(flag.name, name, figure.ErrUnknown, noSuchName))
			}
		}
	}
	return faults
}
