package main

import (
	"errors"
	"regexp"
	"slices"
	"strings"

	"github.com/socialemployment/barometer/examples/command"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// totalNames are the names by which a row or a column of totals, or of the numbers that shares are of, is known.
var totalNames = figure.ByLanguage[[]string]{
	[]string{
		"yhteensä",
		"yht.",
		"yht",
		"kaikki",
		"kaikkiaan",
		"summa",
		"kaikki yhteensä",
		"yhteensä kaikki",
		"kokonaismäärä",
		"n",
		"vastaajia",
		"vastaajia yhteensä",
		"vastanneita",
		"vastanneita yhteensä",
		"kaikki vastaajat",
		"kaikki vastanneet",
		"vastaajien määrä",
	},
	[]string{
		"totalt",
		"samtliga",
		"alla",
		"summa",
		"sammanlagt",
		"tillsammans",
		"totalsumma",
		"alla totalt",
		"antal svarande",
		"svarande totalt",
		"alla svarande",
		"samtliga svarande",
		"svarande",
		"n",
	},
	[]string{
		"total",
		"totals",
		"all",
		"sum",
		"in all",
		"overall",
		"grand total",
		"base",
		"n",
		"respondents",
		"all respondents",
		"number of respondents",
		"total respondents",
		"total number",
	},
}

// The names of columns that hold the same people twice: as counts, and as shares.
var (
	countNames = []string{"n", "lkm", "lukumäärä", "kpl", "antal", "st", "count", "counts", "number", "no."}
	shareNames = []string{
		"%",
		"osuus",
		"osuus %",
		"osuus, %",
		"prosenttia",
		"pros.",
		"andel",
		"andel %",
		"andel, %",
		"procent",
		"share",
		"share %",
		"share, %",
		"percent",
		"per cent",
	}
)

// withBase cuts a name such as "Total (N = 20)" into the name and its number.
var withBase = regexp.MustCompile(`^(.*?)\s*[(\[]?\s*\b[nN]\s*=\s*(\d[\d\s\x{a0}\x{202f}]*)\s*[)\]]?$`)

// baseIn returns a name without the number of respondents that it tells, and the number as it stands.
func baseIn(name string) (rest, number string) {
	m := withBase.FindStringSubmatch(strings.TrimRight(name, marks+": "))
	if m == nil {
		return name, ""
	}
	if rest = strings.TrimSpace(m[1]); rest == "" {
		rest = "n"
	}
	return rest, strings.TrimSpace(m[2])
}

// bare returns a name without its number of respondents and the marks after it, folded.
func bare(name string) string {
	rest, _ := baseIn(name)
	return sheet.Fold(strings.TrimRight(rest, marks+": "))
}

// isTotal reports whether a row or column of that name holds totals.
func isTotal(name string) bool {
	for l := range figure.Languages() {
		if slices.Contains(figure.For(l, totalNames), bare(name)) {
			return true
		}
	}
	return false
}

// seemsTotal reports whether a name begins like that of totals and goes on as none: "kaikki muut", "total workshops".
func seemsTotal(name string) bool {
	for l := range figure.Languages() {
		for _, total := range figure.For(l, totalNames) {
			if rest, begins := strings.CutPrefix(bare(name), total); begins && total != "n" && total != "base" &&
				strings.HasPrefix(rest, " ") {
				return true
			}
		}
	}
	return false
}

// asked reports whether a name is among those that the command line tells.
func asked(name string, names []string) bool {
	return slices.ContainsFunc(names, func(s string) bool { return sheet.Fold(s) == sheet.Fold(name) })
}

// holdsTotals reports whether a row or column holds totals, by what the command line or its name says; what begins like
// a total and is none is asked about.
func (s settings) holdsTotals(name string) (bool, error) {
	switch {
	case asked(name, s.totals):
		return true, nil
	case asked(name, s.categories):
		return false, nil
	case isTotal(name):
		return true, nil
	case seemsTotal(name):
		return false, command.Fault("", name, figure.ErrSyntax, beginsLikeTotal, name)
	case endsLikeTotal(name):
		return false, command.Fault("", name, figure.ErrSyntax, endsLikeOne, name)
	case overlaps(name):
		return false, command.Fault("", name, figure.ErrSyntax, inOthersToo, name)
	}
	return false, nil
}

// paired reports whether the columns are the counts and the shares of the same people, and which is which.
func (a axis) paired(s settings) (counts, shares int, ok bool) {
	if len(a.names) != 2 || asked(a.names[0], s.categories) || asked(a.names[1], s.categories) {
		return 0, 0, false
	}
	is := func(i int, names []string) bool { return slices.Contains(names, sheet.Fold(a.names[i])) }
	switch {
	case is(0, countNames) && is(1, shareNames):
		return 0, 1, true
	case is(1, countNames) && is(0, shareNames):
		return 1, 0, true
	}
	return 0, 0, false
}

// pairs reports whether two names of columns are those of counts and shares.
func pairs(names []string, s settings) bool {
	_, _, ok := axis{names: []string{names[0], names[1]}}.paired(s)
	return ok
}

// mingled reports whether columns of counts and of shares stand among others.
func (a axis) mingled(s settings) bool {
	has := func(names []string) bool {
		return slices.ContainsFunc(a.names, func(name string) bool {
			return slices.Contains(names, sheet.Fold(name)) && !asked(name, s.categories) && !asked(name, s.totals)
		})
	}
	return has(countNames) && has(shareNames)
}

// pair makes one column of two that hold the counts and the shares of the same people.
func (t *crosstab) pair(s settings) error {
	counts, shares, ok := t.columns.paired(s)
	switch {
	case !ok && t.columns.mingled(s):
		return command.Fault("row 1", strings.Join(t.columns.names, ", "), figure.ErrSyntax, samePeople)
	case !ok:
		return nil
	}
	name := t.columns.names[counts] + " (" + t.columns.names[shares] + ")"
	var faults []error
	for r, line := range t.cells {
		e := line[counts]
		if share := line[shares]; share.text != "" {
			e.share, e.text = share.share, strings.TrimSpace(e.text+" ("+share.text+")")
			if share.count.Defined() {
				faults = append(
					faults,
					command.Fault(t.rows.names[r], share.text, figure.ErrSyntax, countInShares, t.columns.names[shares]),
				)
			}
		}
		if line[counts].share.Defined() {
			faults = append(
				faults,
				command.Fault(t.rows.names[r], line[counts].text, figure.ErrSyntax, shareInCounts, t.columns.names[counts]),
			)
		}
		t.cells[r] = []entry{e}
	}
	t.columns = axis{names: []string{name}, total: -1}
	return errors.Join(faults...)
}

// tell puts the numbers of respondents that names tell, "men (n = 20)", into the cells of totals.
func (t *crosstab) tell(s settings) (faults []error) {
	place := func(name string, r, c int) {
		_, number := baseIn(name)
		if number == "" {
			return
		}
		if r < 0 || c < 0 {
			faults = append(
				faults,
				command.Fault("", name, figure.ErrSyntax, noTotals, number),
			)
			return
		}
		told, err := readEntry(number, s)
		e := &t.cells[r][c]
		if err == nil && e.count.Defined() && !e.count.Equal(told.count) {
			err = command.Fault("", name, figure.ErrClash, cellPrints, e.count)
		}
		if err != nil {
			faults = append(faults, figure.At(name+": ", err))
			return
		}
		e.count = told.count
		if e.text == "" {
			e.text = number
		}
	}
	for c, name := range t.columns.names {
		place(name, t.rows.total, c)
	}
	for r, name := range t.rows.names {
		if c := t.columns.total; c < 0 && len(t.columns.names) == 1 {
			place(name, r, 0)
		} else {
			place(name, r, c)
		}
	}
	return faults
}
