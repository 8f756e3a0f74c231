package barometer_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/reports/coaching2005"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// TestFaultsAreToldInEveryLanguage: what is wrong with a file is told in Finnish and in Swedish as fully as in English:
// not by its kind alone, and without an English word.
func TestFaultsAreToldInEveryLanguage(t *testing.T) {
	told := 0
	errs := func(name string, read func(add func(error))) {
		before := told
		read(func(err error) { told += checkTold(t, name, err) })
		if told == before {
			t.Errorf("%s: no fault", name)
		}
	}
	faulty := func(r barometer.Reader, text string, lines bool) func(func(error)) {
		return func(add func(error)) {
			file := r.CSV(strings.NewReader(text))
			if lines {
				file = r.JSON(strings.NewReader(text))
			}
			for _, err := range file.All() {
				add(err)
			}
		}
	}
	for _, c := range broken {
		names, rows := between(strings.Split(c.columns, ";"), strings.Split(c.cells, ";"))
		errs(c.name, faulty(of2011, asCSV(names, rows), false))
	}
	for _, c := range brokenFiles {
		if len(c.want) > 0 && len(c.file) < 1<<20 {
			errs(c.name, faulty(barometer.Reader{}, c.file, false))
		}
	}
	for _, c := range brokenLines {
		if len(c.want) > 0 && len(c.file) < 1<<20 {
			errs(c.name, faulty(barometer.Reader{}, c.file, true))
		}
	}
	for name, text := range oddAnswers {
		errs(name, faulty(barometer.Reader{Edition: barometer.Edition2026()}, text, false))
	}
	for name, text := range oddCentres {
		errs(name, func(add func(error)) {
			for _, err := range coaching2005.Reader().CSV(strings.NewReader(text)).All() {
				add(err)
			}
		})
	}
	for name, text := range oddMappings {
		errs(name, func(add func(error)) {
			m, err := mapping.Read(strings.NewReader("column;ours;value;means\n" + text))
			add(err)
			faulty(barometer.Reader{Mapping: m}, "Tyyppi;Vahvuudet\nx;y\n", false)(add)
		})
	}
	if told < 200 {
		t.Errorf("%d faults were looked at", told)
	}
}

// untoldKinds say by their label all that can be said in short: how many cells there are too many, which quote.
var untoldKinds = []reading.Fault{reading.QuoteFault, reading.CellsFault, reading.EncodingFault}

// checkTold checks how the faults of an error are told, and returns how many there are.
func checkTold(t *testing.T, name string, err error) int {
	t.Helper()
	if err == nil {
		return 0
	}
	all := reading.FoundIn(0, err)
	for _, x := range all {
		_, detail, _ := strings.Cut(x.Err.Error(), ": ")
		for _, l := range []figure.Language{figure.Finnish, figure.Swedish} {
			text := x.Text(l)
			bare := text == x.Fault.Label(l) && detail != "" && !slices.Contains(untoldKinds, x.Fault)
			if bare || text == x.Text(figure.English) || detail != "" && strings.Contains(text, detail) {
				t.Errorf("%s: %v\nis told in %v: %s", name, x.Err, l, x.Line(l))
			}
		}
	}
	return len(all)
}

// oddAnswers are files of the edition of 2026 whose answers cannot be, synthetic.
var oddAnswers = map[string]string{
	"a year of no edition":     "unit.type;unit.edition\nworkshop;1999\n",
	"served fewer":             "unit.type;clients.total;transitions.served\nworkshop;9;4\n",
	"left more than served":    "unit.type;transitions.education;transitions.served\nworkshop;9;4\n",
	"followed up more":         "unit.type;transitions.education;transitions.after-3-months.education\nworkshop;2;4\n",
	"contents, not offered":    "unit.type;coaching.offers;coaching.contents.job-search\nworkshop;no;yes\n",
	"thirds of persons":        "unit.type;unit.staff.expert\nworkshop;1,3\n",
	"too many persons":         "unit.type;unit.staff.expert\nworkshop;200000\n",
	"too many years of work":   "unit.type;unit.person-years.expert\nworkshop;200000\n",
	"too many clients":         "unit.type;clients.total\nworkshop;5000000000\n",
	"an act that ended":        "unit.type\nsocial-enterprise\n",
	"no such option":           "unit.type;unit.maintainer\nworkshop;moon\n",
	"a region of two lines":    "unit.type;unit.region\nworkshop;\"a\nb\"\n",
	"a year of three digits":   "unit.type;unit.founded\nworkshop;123\n",
	"a year to come":           "unit.type;unit.founded\nworkshop;2030\n",
	"an id that is a total":    "unit.id;unit.type\nYhteensä;workshop\n",
	"an id twice":              "unit.id;unit.type\na;workshop\na;workshop\n",
	"a second cause alone":     "unit.type;clients.cause.second\nworkshop;social-reasons\n",
	"a part above the whole":   "unit.type;clients.total;clients.under-30\nworkshop;4;9\n",
	"no type":                  "unit.type;clients.total\n;9\n",
	"thousands or decimals":    "unit.type;clients.total\nworkshop;1.250\n",
	"points of a date":         "unit.type;clients.total\nworkshop;1.9.2026\n",
	"a negative number":        "unit.type;clients.total\nworkshop;-4\n",
	"a word for a number":      "unit.type;clients.total\nworkshop;many\n",
	"decimals of a count":      "unit.type;clients.total\nworkshop;4,5\n",
	"an empty file":            "",
	"a workbook":               "PK\x03\x04...",
	"JSON":                     "{\"unit.type\":\"workshop\"}\n",
	"a web page":               "<!DOCTYPE html>\n<html></html>\n",
	"a PDF":                    "%PDF-1.4\n",
	"an old workbook":          "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
	"a NUL":                    "unit.type;clients.total\nworkshop;\x004\n",
	"UTF-32":                   "\xff\xfe\x00\x00a\x00\x00\x00",
	"UTF-16":                   "\xff\xfea\x00;\x00b\x00",
	"more cells":               "unit.type;clients.total\nworkshop;1;2;3\n",
	"a column twice":           "unit.type;clients.total;clients.total\nworkshop;1;2\n",
	"a column of no meaning":   "unit.type;what\nworkshop;1\n",
	"no column of the type":    "clients.total\n4\n",
	"a column of old services": "unit.type;clients.te-work-try-out\nworkshop;4\n",
}

// oddCentres are answers of centres that cannot be, synthetic.
var oddCentres = map[string]string{
	"Kela, and none":            "coaching.kela;coaching.staff.kela\nnone;1\n",
	"health, and none":          "coaching.health;coaching.staff.health-services\nno;1\n",
	"a price, nothing bought":   "coaching.use;coaching.price.day\nno;40\n",
	"a form, nothing bought":    "coaching.use;coaching.forms.public\nno;yes\n",
	"reasons, and bought":       "coaching.use;coaching.reasons.other\nyes;yes\n",
	"a strength, not used":      "coaching.use;coaching.strengths.other\nno;yes\n",
	"a price of nothing":        "coaching.use;coaching.price.day\nyes;0\n",
	"a total of fewer":          "coaching.staff.kela;coaching.staff.total\n4;2\n",
	"more municipal":            "coaching.staff.others;coaching.staff.others-municipal\n1;2\n",
	"municipal of no others":    "coaching.staff.others-municipal\n2\n",
	"more than all benefit":     "coaching.benefiting\n120\n",
	"too many days":             "coaching.use;coaching.days-a-client\nyes;99999\n",
	"half a client":             "coaching.use;coaching.clients.purchased\nyes;1,5\n",
	"a range that falls":        "coaching.use;coaching.price.day\nyes;200–150\n",
	"a range with one end":      "coaching.use;coaching.price.day\nyes;yli 150\n",
	"no month":                  "coaching.started\nspring\n",
	"a month too early":         "coaching.started\n1066-10\n",
	"a price of another basis":  "coaching.use;coaching.price.day\nyes;40 e/h\n",
	"a word that names no more": "coaching.use;coaching.price.day\nyes;muutama\n",
}

// oddMappings are lines of mappings that cannot be meant.
var oddMappings = map[string]string{
	"not decided":          "Tyyppi;?;;\n",
	"a filter of nothing":  "Tyyppi;filter;a;b\n",
	"out, with a meaning":  "Tyyppi;unit.type;;\nTyyppi;leave out;;\n",
	"two meanings":         "Tyyppi;unit.type;;\nTyyppi;clients.total;;\n",
	"nothing":              "Tyyppi;;;\n",
	"no separator":         "Vahvuudet;unit.strengths;;split by\n",
	"a value of nothing":   "Tyyppi;;x;\n",
	"blank is what":        "*;unit.strengths;;perhaps\n",
	"all columns":          "*;unit.type;x;y\n",
	"no setting":           ";size;;3\n",
	"too many rows":        ";title rows;;99\n",
	"no row of the header": ";names;;7\n",
	"no encoding":          ";encoding;;EBCDIC\n",
	"no signs":             ";decimal;;abc\n",
	"no column of ours":    "Tyyppi;unit.colour;;\n",
	"no column of theirs":  "Koko;unit.type;;\n",
	"two values":           "Tyyppi;unit.type;;\nTyyppi;;x;workshop\nTyyppi;;x;other\n",
	"no ticks":             "*;unit.type;;no\n",
	"a split of one":       "Vahvuudet;unit.type;;split by ,\nVahvuudet;;a;networks\n",
	"a split of no option": "Vahvuudet;unit.strengths;;split by ,\nVahvuudet;;a;moon\n",
	"a split without any":  "Vahvuudet;unit.strengths;;split by ,\n",
	"an empty cell ticks":  "Vahvuudet;unit.strengths;;split by ,\nVahvuudet;;;networks\n",
	"a text of two":        "Vahvuudet;unit.strengths;;split by ,\nVahvuudet;;a;networks\nVahvuudet;;a;other\n",
	"not listed": "Tyyppi;unit.type;;\nTyyppi;;x;workshop\nVahvuudet;unit.strengths;;split by ,\n" +
		"Vahvuudet;;a;networks\n",
	"by name and place": "#1;unit.type;;\nTyyppi;unit.type;;\n",
}
