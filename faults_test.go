package barometer_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/record"
	"github.com/socialemployment/barometer/survey/sheet"
	"github.com/socialemployment/barometer/unit"
)

// fault is a fault that is expected: where it stands, what it is, and a part of what it says.
type fault struct {
	path string
	is   error
	says string
}

// broken are rows with faults. Each stands as row 3 between two sound ones; a workshop without an id unless it has
// the columns itself.
var broken = []struct {
	name, columns, cells string
	want                 []fault
}{
	{"shares of 90", "funding.municipal;funding.projects", "60;30", []fault{{"funding", figure.ErrSum, "90"}}},
	{"shares of 100.01", "funding.municipal;funding.projects", "60,01;40", []fault{{"funding", figure.ErrSum, "100.01"}}},
	{"no shares but zeros", "funding.municipal", "0", []fault{{"funding", figure.ErrSum, "= 0:"}}},
	{
		"thirds that were rounded",
		"funding.municipal;funding.projects;funding.other",
		"33,3;33,3;33,3",
		[]fault{{"funding", figure.ErrSum, "99.9"}},
	},
	{"a negative share", "funding.municipal", "-5", []fault{{"funding.municipal", cell.ErrNegative, "= -5:"}}},
	{"a typographic minus", "funding.municipal", "−5", []fault{{"funding.municipal", figure.ErrRange, "minus"}}},
	{
		"a share over 100",
		"funding.municipal",
		"100,01",
		[]fault{{"funding.municipal", figure.ErrRange, "the limit is 100"}},
	},
	{
		"a share with an exponent",
		"funding.municipal",
		"1e999999999",
		[]fault{{"funding.municipal", figure.ErrSyntax, "1e999999999"}},
	},
	{"a share that is no number", "funding.municipal", "NaN", []fault{{"funding.municipal", figure.ErrSyntax, "NaN"}}},
	{"an infinite share", "funding.municipal", "Inf", []fault{{"funding.municipal", figure.ErrSyntax, "Inf"}}},
	{
		"a share in words",
		"funding.municipal",
		"noin puolet",
		[]fault{{"funding.municipal", figure.ErrSyntax, "noin puolet"}},
	},
	{
		"a share with three decimals",
		"funding.municipal",
		"33,333",
		[]fault{{"funding.municipal", figure.ErrSyntax, "decimals"}},
	},
	{"two percent signs", "funding.municipal", "100 %%", []fault{{"funding.municipal", figure.ErrSyntax, ""}}},
	{
		"a million digits",
		"funding.municipal",
		strings.Repeat("9", 60_000),
		[]fault{{"funding.municipal", figure.ErrRange, "at most 64 bytes"}},
	},
	{
		"every share faulty",
		"funding.municipal;funding.service-sales;funding.product-sales;funding.projects;funding.other",
		"-1;101;x;1e2;5,555",
		[]fault{
			{
				"funding.municipal",
				figure.ErrRange,
				"",
			}, {"funding.service-sales", figure.ErrRange, ""}, {"funding.product-sales", figure.ErrSyntax, ""},
			{"funding.projects", figure.ErrSyntax, ""}, {"funding.other", figure.ErrSyntax, ""},
		},
	},

	{
		"an unknown type",
		"unit.type",
		"sairaala",
		[]fault{{"unit.type", figure.ErrUnknown, "one of intellectual-disability"}},
	},
	{"the number of a type", "unit.type", "2", []fault{{"unit.type", figure.ErrUnknown, ""}}},
	{"no type", "unit.type;clients.total", ";5", []fault{{"unit.type", figure.ErrMissing, ""}}},
	{"an unknown maintainer", "unit.maintainer", "valtio", []fault{{"unit.maintainer", figure.ErrUnknown, "valtio"}}},
	{"neither yes nor no", "unit.part2", "ehkä", []fault{{"unit.part2", figure.ErrUnknown, "ehkä"}}},
	{"founded in the future", "unit.founded", "2012", []fault{{"unit.founded", figure.ErrClash, "after 2011"}}},
	{
		"founded after the earlier survey",
		"unit.edition;unit.founded",
		"2006;2007",
		[]fault{{"unit.founded", figure.ErrClash, "after 2006"}},
	},
	{"founded too long ago", "unit.founded", "1799", []fault{{"unit.founded", figure.ErrRange, "1800"}}},
	{"founded past any year", "unit.founded", "20111", []fault{{"unit.founded", figure.ErrRange, "2199"}}},
	{"founded on a date", "unit.founded", "1.1.1990", []fault{{"unit.founded", figure.ErrSyntax, ""}}},
	{
		"an edition that nobody knows",
		"unit.edition",
		"2010",
		[]fault{{"unit.edition", figure.ErrUnknown, "2011 and 2006"}},
	},
	{"an unknown situation", "unit.situation", "loistava", []fault{{"unit.situation", figure.ErrUnknown, ""}}},
	{"staff in thirds", "unit.staff.management", "0,33", []fault{{"unit.staff.management", figure.ErrRange, "halves"}}},
	{"staff in thousandths", "unit.staff.management", "0,333", []fault{{"unit.staff.management", figure.ErrSyntax, ""}}},
	{"too many staff", "unit.staff.management", "1000,5", []fault{{"unit.staff.management", figure.ErrRange, "1000"}}},
	{"negative staff", "unit.staff.management", "-1", []fault{{"unit.staff.management", figure.ErrRange, ""}}},
	{"staff in words", "unit.staff.management", "kaksi", []fault{{"unit.staff.management", figure.ErrSyntax, "kaksi"}}},
	{
		"an activity neither offered nor not",
		"unit.activities.group-activity",
		"joskus",
		[]fault{{"unit.activities.group-activity", figure.ErrUnknown, ""}},
	},

	{
		"a point between thousands",
		"clients.total",
		"1.640",
		[]fault{{"clients.total", figure.ErrSyntax, "it may be 1640, or 1.640 with three decimals"}},
	},
	{"a comma between thousands", "clients.total", "1,640", []fault{{"clients.total", figure.ErrSyntax, ""}}},
	{"groups of two digits", "clients.total", "16 40", []fault{{"clients.total", figure.ErrSyntax, "groups of three"}}},
	{"half a client", "clients.total", "12,5", []fault{{"clients.total", figure.ErrSyntax, ""}}},
	{"negative clients", "clients.total", "-3", []fault{{"clients.total", figure.ErrRange, ""}}},
	{"clients with a plus sign", "clients.total", "+3", []fault{{"clients.total", figure.ErrSyntax, ""}}},
	{"clients over the limit", "clients.total", "1 000 001", []fault{{"clients.total", figure.ErrRange, "1000000"}}},
	{"clients past int64", "clients.total", "99999999999999999999", []fault{{"clients.total", figure.ErrRange, ""}}},
	{"clients in words", "clients.total", "kymmenen", []fault{{"clients.total", figure.ErrSyntax, "kymmenen"}}},
	{"clients in digits of full width", "clients.total", "１２", []fault{{"clients.total", figure.ErrSyntax, ""}}},
	{
		"a service over the limit",
		"clients.practical-training",
		"1000001",
		[]fault{{"clients.practical-training", figure.ErrRange, ""}},
	},
	{
		"services together over the limit",
		"clients.practical-training;clients.other",
		"1000000;1",
		[]fault{{"clients.total", figure.ErrRange, "1000001"}},
	},
	{
		"services that clash with the total",
		"clients.total;clients.practical-training;clients.other",
		"10;5;4",
		[]fault{{"clients.total", figure.ErrClash, "9 clients"}},
	},
	{
		"more of a job coach than there are",
		"clients.total;clients.job-coach",
		"10;11",
		[]fault{{"clients.job-coach", figure.ErrClash, "of 10"}},
	},
	{"parts above the services", "clients.other;clients.pension;clients.outside", "10;11;12", []fault{
		{"clients.pension", figure.ErrClash, "of 10"}, {"clients.outside", figure.ErrClash, "of 10"},
	}},
	{
		"the same cause twice",
		"clients.cause.first;clients.cause.second",
		"substance-abuse;päihdeongelma",
		[]fault{{"clients.cause.second", figure.ErrClash, "the same"}},
	},
	{
		"a second cause without a first",
		"clients.cause.second",
		"substance-abuse",
		[]fault{{"clients.cause.first", figure.ErrMissing, ""}},
	},
	{
		"an unknown cause",
		"clients.cause.first",
		"laiskuus",
		[]fault{{"clients.cause.first", figure.ErrUnknown, "laiskuus"}},
	},
	{
		"an unknown grade",
		"clients.referrers.municipality",
		"kolme",
		[]fault{{"clients.referrers.municipality", figure.ErrUnknown, ""}},
	},
	{
		"a grade of another scale",
		"clients.statements.staff-skilled",
		"important",
		[]fault{{"clients.statements.staff-skilled", figure.ErrUnknown, ""}},
	},

	{
		"contents of what is not offered",
		"coaching.offers;coaching.contents.job-search",
		"ei;kyllä",
		[]fault{{"coaching.offers", figure.ErrClash, ""}},
	},
	{"moved on from a service not offered", "clients.other;transitions.pay-subsidised-work.education", "5;1", []fault{
		{"transitions.pay-subsidised-work.education", figure.ErrClash, "no clients in the service"},
	}},
	{
		"more by service than in all",
		"transitions.education;transitions.other.education;transitions.practical-training.education",
		"2;2;1",
		[]fault{
			{"transitions.education", figure.ErrClash, "3 by service"},
		},
	},
	{
		"fewer served than there are",
		"clients.total;transitions.served",
		"10;9",
		[]fault{{"transitions.served", figure.ErrClash, "10 clients"}},
	},
	{
		"fewer served than have left",
		"transitions.served;transitions.education;transitions.other",
		"4;3;2",
		[]fault{{"transitions.served", figure.ErrClash, "5 clients moved on"}},
	},
	{"fewer served than either", "clients.total;transitions.served;transitions.education", "10;4;5", []fault{
		{"transitions.served", figure.ErrClash, "10 clients"}, {"transitions.served", figure.ErrClash, "5 clients"},
	}},
	{
		"a transition over the limit",
		"transitions.other.education",
		"1000001",
		[]fault{{"transitions.other.education", figure.ErrRange, ""}},
	},
	{"served over the limit", "transitions.served", "2 000 000", []fault{{"transitions.served", figure.ErrRange, ""}}},

	{"an id that stands twice", "unit.id", "first", []fault{{"unit.id", figure.ErrClash, "2011"}}},
	{"a long id", "unit.id", strings.Repeat("x", 201), []fault{{"unit.id", figure.ErrRange, "200"}}},
	{"a control character in an id", "unit.id", "a\x1b[2J", []fault{{"unit.id", figure.ErrSyntax, "U+001B"}}},

	{
		"faults of every section",
		"unit.type;unit.founded;funding.municipal;clients.total;clients.job-coach;clients.cause.second;coaching.offers;" +
			"coaching.contents.job-search;transitions.served",
		";2012;99;10;11;other;no;yes;3",
		[]fault{
			{"funding", figure.ErrSum, "99"}, {"unit.type", figure.ErrMissing, ""}, {"clients.job-coach", figure.ErrClash, ""},
			{"clients.cause.first", figure.ErrMissing, ""}, {"transitions.served", figure.ErrClash, ""},
			{"coaching.offers", figure.ErrClash, ""}, {"unit.founded", figure.ErrClash, ""},
		},
	},
	{
		"cells of every section",
		"unit.type;unit.founded;funding.municipal;clients.total;clients.cause.second;coaching.offers;transitions.served",
		"x;x;x;x;x;x;x",
		[]fault{
			{
				"unit.type",
				figure.ErrUnknown,
				"",
			}, {"unit.founded", figure.ErrSyntax, ""}, {"funding.municipal", figure.ErrSyntax, ""},
			{
				"clients.total",
				figure.ErrSyntax,
				"",
			}, {"clients.cause.second", figure.ErrUnknown, ""}, {"coaching.offers", figure.ErrUnknown, ""},
			{"transitions.served", figure.ErrSyntax, ""},
		},
	},
	{"cells that do not read beside faults that do not rest on them",
		"unit.staff.expert;unit.staff.management;funding.municipal;funding.other;clients.total;clients.job-coach;" +
			"transitions.served;coaching.offers;coaching.contents.job-search",
		"x;0,3;y;99;z;5;1;no;yes", []fault{
			{
				"unit.staff.expert",
				figure.ErrSyntax,
				"",
			}, {"funding.municipal", figure.ErrSyntax, ""}, {"clients.total", figure.ErrSyntax, ""},
			{"unit.staff.management", figure.ErrRange, "halves"}, {"coaching.offers", figure.ErrClash, ""},
		}},
	{
		"a service that does not read beside transitions from it",
		"clients.practical-training;clients.other;transitions.practical-training.education",
		"x;5;1",
		[]fault{{"clients.practical-training", figure.ErrSyntax, ""}},
	},
	{
		"an unknown edition beside a year of founding",
		"unit.edition;unit.founded",
		"1066;2015",
		[]fault{{"unit.edition", figure.ErrRange, ""}},
	},
}

// TestBrokenRows reads each broken row, as CSV and as JSON: every fault stands at its place, at once, and the rows
// before and after are computed.
func TestBrokenRows(t *testing.T) {
	if len(broken) < 60 {
		t.Errorf("%d broken rows, at least sixty are wanted", len(broken))
	}
	for _, c := range broken {
		columns, cells := strings.Split(c.columns, ";"), strings.Split(c.cells, ";")
		names, rows := between(columns, cells)
		t.Run(c.name, func(t *testing.T) {
			checkFaults(t, of2011.CSV(strings.NewReader(asCSV(names, rows))), placed("row 3, ", c.want), 2)
		})
		t.Run(c.name+" in JSON", func(t *testing.T) {
			checkFaults(t, of2011.JSON(strings.NewReader(asJSON(names, rows))), placed("row 2, ", c.want), 2)
		})
	}
}

// between returns the names and rows of a file: the broken row between two sound ones.
func between(columns, cells []string) (names []string, rows [][]string) {
	names = []string{"unit.id", "unit.type"}
	sound := func(id string) []string { return []string{id, "workshop"} }
	rows = [][]string{sound("first"), sound("broken"), sound("last")}
	for i, name := range columns {
		at := slices.Index(names, name)
		if at < 0 {
			at = len(names)
			names = append(names, name)
			for r := range rows {
				rows[r] = append(rows[r], "")
			}
		}
		rows[1][at] = cells[i]
	}
	return names, rows
}

func asCSV(names []string, rows [][]string) string {
	text := strings.Join(names, ";") + "\n"
	for _, row := range rows {
		text += strings.Join(row, ";") + "\n"
	}
	return text
}

func asJSON(names []string, rows [][]string) (text string) {
	for _, row := range rows {
		var members []string
		for i, name := range names {
			members = append(members, fmt.Sprintf("%q:%s", name, quoted(row[i])))
		}
		text += "{" + strings.Join(members, ",") + "}\n"
	}
	return text
}

// quoted returns the text as a JSON string.
func quoted(s string) string {
	return `"` + strings.NewReplacer("\x1b", `\u001b`, `"`, `\"`).Replace(s) + `"`
}

// placed returns the faults below a place.
func placed(place string, faults []fault) []fault {
	below := slices.Clone(faults)
	for i := range below {
		below[i].path = place + below[i].path
	}
	return below
}

// checkFaults reads to the end and compares the faults with those wanted, in order, and the number of units that
// are computed all the same.
func checkFaults(t *testing.T, responses *barometer.Responses, want []fault, units int64) {
	t.Helper()
	report, err := responses.Compute()
	got := fieldErrors(t, err)
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			t.Errorf("no fault %s", want[i].path)
		case i >= len(want):
			t.Errorf("unexpected fault %v", got[i])
		case got[i].Path != want[i].path, !errors.Is(got[i], want[i].is), !strings.Contains(got[i].Error(), want[i].says):
			t.Errorf("fault %q: %v\nwant %q: %v … %q", got[i].Path, got[i], want[i].path, want[i].is, want[i].says)
		case len(got[i].Error()) > 400:
			t.Errorf("a message of %d bytes", len(got[i].Error()))
		}
	}
	if n := report.Unit.Units(unit.Everyone); n != units {
		t.Errorf("%d units computed, want %d", n, units)
	}
}

// fieldErrors returns the single faults that are joined in err; an error that is none is a fault of the library.
func fieldErrors(t *testing.T, err error) (all []*figure.FieldError) {
	t.Helper()
	if err == nil {
		return nil
	}
	if field, ok := err.(*figure.FieldError); ok {
		return []*figure.FieldError{field}
	}
	many, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatalf("%T without a place: %v", err, err)
	}
	for _, one := range many.Unwrap() {
		all = append(all, fieldErrors(t, one)...)
	}
	return all
}

// head begins files with two columns, and sound is a row of them.
const (
	head  = "unit.id;unit.type\n"
	sound = "a;workshop\n"
)

// The files whose faults are not those of answers. units is how many rows are computed all the same.
var brokenFiles = []struct {
	name, file string
	want       []fault
	units      int64
}{
	{"nothing", "", []fault{{"file", record.ErrHeader, "empty"}}, 0},
	{"a byte order mark alone", "\ufeff", []fault{{"file", record.ErrHeader, "empty"}}, 0},
	{"empty lines alone", "\n\r\n\n", []fault{{"file", record.ErrHeader, "empty"}}, 0},
	{"a header alone", head, []fault{{"file", figure.ErrMissing, "no row"}}, 0},
	{"no column for the type", "unit.id;clients.total\na;5\n", []fault{{"header", figure.ErrMissing, "unit.type"}}, 0},
	{"no header but a row", "a;workshop\nb;workshop\n", []fault{
		{
			"header, column 1",
			figure.ErrUnknown,
			"= a:",
		}, {"header, column 2", figure.ErrUnknown, "= workshop:"}, {"header", figure.ErrMissing, ""},
	}, 0},
	{
		"an unknown column",
		"unit.id;unit.type;unit.colour\na;workshop;red\n",
		[]fault{{"header, column 3", figure.ErrUnknown, "unit.colour"}},
		1,
	},
	{
		"a column without a name",
		"unit.id;unit.type;\na;workshop;x\n",
		[]fault{{"header, column 3", figure.ErrUnknown, ""}},
		1,
	},
	{
		"a column twice",
		"unit.id;unit.type;clients.total;clients.total\na;workshop;1;2\n",
		[]fault{{"header, column 4", figure.ErrClash, "column 3 is clients.total"}},
		0,
	},
	{
		"a column by its key and its label",
		"unit.type;Yksikkötyyppi\nworkshop;workshop\n",
		[]fault{{"header, column 2", figure.ErrClash, "column 1 is unit.type"}},
		0,
	},
	{"a short row", head + "a\nb;workshop\n", []fault{{"row 2", record.ErrCells, "1, but the header has 2"}}, 1},
	{
		"a long row",
		head + sound + "b;workshop;\nc;workshop\n",
		[]fault{{"row 3", record.ErrCells, "3, but the header has 2"}},
		2,
	},
	{
		"a cell of 10 MB",
		head + sound + "b;" + strings.Repeat("x", 10<<20) + "\nc;workshop\n",
		[]fault{{"row 3", record.ErrLimit, "RecordBytes"}},
		2,
	},
	{
		"a quoted cell of 10 MB",
		head + sound + "b;\"" + strings.Repeat("x", 10<<20) + "\"\nc;workshop\n",
		[]fault{{"row 3", record.ErrLimit, ""}},
		2,
	},
	{
		"a cell over 64 KiB",
		head + sound + "b;" + strings.Repeat("x", 65<<10) + "\nc;workshop\n",
		[]fault{{"row 3", record.ErrLimit, "CellBytes"}},
		2,
	},
	{
		"an unclosed quote",
		head + sound + "\"b;workshop\n" + "c;workshop\nd;workshop\n",
		[]fault{{"row 3", record.ErrQuote, "line 3 is not closed"}},
		3,
	},
	{
		"an unclosed quote before a megabyte of rows",
		head + "\"b;workshop\n" + strings.Repeat(";workshop\n", 110_000),
		[]fault{{"row 2", record.ErrQuote, "opened in line 2 is not closed in time"}},
		110_000,
	},
	{
		"a quote within a cell",
		head + sound + "b\"c;workshop\nd;workshop\n",
		[]fault{{"row 3", record.ErrQuote, "within a cell"}},
		2,
	},
	{
		"text after a quote",
		head + sound + "\"b\"c;workshop\nd;workshop\n",
		[]fault{{"row 3", record.ErrQuote, "after a closing quote"}},
		2,
	},
	{
		"a NUL",
		head + sound + "b;work\x00shop\nc;workshop\n",
		[]fault{{"row 3", cell.ErrControl, "cell 2: control character: NUL, U+0000 at offset 4"}},
		2,
	},
	{
		"Latin-1 in a row",
		head + sound + "b;ty\xf6paja\nc;työpaja\n",
		[]fault{{"row 3", record.ErrEncoding, "0xF6 at offset 4 of the row: save the file as UTF-8"}},
		2,
	},
	{
		"Latin-1 in the header",
		"yksikk\xf6tyyppi\nworkshop\n",
		[]fault{{"file", record.ErrEncoding, "0xF6 at offset 6"}},
		0,
	},
	{
		"UTF-16, little end first",
		utf16Of(binary.LittleEndian, head+sound),
		[]fault{{"file", record.ErrEncoding, "UTF-16"}},
		0,
	},
	{"UTF-16, big end first", utf16Of(binary.BigEndian, head+sound), []fault{{"file", record.ErrEncoding, "UTF-16"}}, 0},
	{
		"200 000 columns",
		strings.Repeat("unit.type;", 200_000) + "\n" + sound,
		[]fault{{"file", record.ErrLimit, "Record"}},
		0,
	},
	{
		"200 000 short columns",
		strings.Repeat("x;", 200_000) + "\n" + sound,
		[]fault{{"file", record.ErrLimit, "2000 columns"}},
		0,
	},
	{"another separator", "sep=|\nunit.id|unit.type\na|workshop\n", []fault{{"file", record.ErrHeader, `"|"`}}, 0},
	{"carriage returns alone", "unit.id;unit.type\ra;workshop\r", []fault{{"file", record.ErrLineEnd, ""}}, 0},
	{
		"decimal commas between commas",
		"unit.type,funding.municipal,funding.other\nworkshop,60,5,39,5\nworkshop,\"60,5\",\"39,5\"\n",
		[]fault{{"row 2", record.ErrCells, "5"}},
		1,
	},
	{"faults in every row", head + "a;x\nb\nc;y\nd;\n\"e\n", []fault{
		{
			"row 2, unit.type",
			figure.ErrUnknown,
			"",
		}, {"row 3", record.ErrCells, ""}, {"row 4, unit.type", figure.ErrUnknown, ""},
		{"row 5, unit.type", figure.ErrMissing, ""}, {"row 6", record.ErrQuote, ""},
	}, 0},
	{
		"a faulty row after empty lines",
		head + "\n\n" + sound + "\nb;x\n",
		[]fault{{"row 6, unit.type", figure.ErrUnknown, ""}},
		1,
	},
}

func utf16Of(order binary.ByteOrder, text string) string {
	units := utf16.Encode([]rune("\ufeff" + text))
	raw := make([]byte, 2*len(units))
	for i, u := range units {
		order.PutUint16(raw[2*i:], u)
	}
	return string(raw)
}

func TestBrokenFiles(t *testing.T) {
	for _, c := range brokenFiles {
		t.Run(c.name, func(t *testing.T) {
			checkFaults(t, barometer.Reader{}.CSV(strings.NewReader(c.file)), c.want, c.units)
			if len(c.file) < 1<<20 {
				checkFaults(t, barometer.Reader{}.CSV(iotest.HalfReader(strings.NewReader(c.file))), c.want, c.units)
			}
		})
	}
}

// good is a sound line of JSON.
const good = `{"unit.type":"workshop"}` + "\n"

var brokenLines = []struct {
	name, file string
	want       []fault
	units      int64
}{
	{"nothing", "", []fault{{"file", figure.ErrMissing, "no row"}}, 0},
	{"blank lines", "\n \n" + good + "\r\n" + good, nil, 2},
	{"an empty object", good + "{}\n" + good, []fault{{"row 2, unit.type", figure.ErrMissing, ""}}, 2},
	{"a list", good + "[]\n" + good, []fault{{"row 2", record.ErrJSON, ""}}, 2},
	{"a string", good + `"workshop"` + "\n" + good, []fault{{"row 2", record.ErrJSON, ""}}, 2},
	{"null", good + "null\n" + good, []fault{{"row 2", record.ErrJSON, ""}}, 2},
	{"text", good + "workshop\n" + good, []fault{{"row 2", record.ErrJSON, ""}}, 2},
	{
		"a nested object",
		good + `{"unit":{"type":"workshop"}}` + "\n" + good,
		[]fault{{"row 2", record.ErrJSON, "nested"}},
		2,
	},
	{"a nested list", good + `{"unit.type":["workshop"]}` + "\n" + good, []fault{{"row 2", record.ErrJSON, "nested"}}, 2},
	{
		"a thousand braces",
		good + strings.Repeat(`{"a":`, 1000) + "\n" + good,
		[]fault{{"row 2", record.ErrJSON, "nested"}},
		2,
	},
	{
		"half a megabyte of brackets",
		good + strings.Repeat("[", 500_000) + "\n" + good,
		[]fault{{"row 2", record.ErrJSON, ""}},
		2,
	},
	{"an unclosed object", good + `{"unit.type":"workshop"` + "\n" + good, []fault{{"row 2", record.ErrJSON, ""}}, 2},
	{"an unclosed string", good + `{"unit.type":"workshop}` + "\n" + good, []fault{{"row 2", record.ErrJSON, ""}}, 2},
	{"a comma too many", good + `{"unit.type":"workshop",}` + "\n" + good, []fault{{"row 2", record.ErrJSON, ""}}, 2},
	{
		"something after the object",
		good + `{"unit.type":"workshop"} x` + "\n" + good,
		[]fault{{"row 2", record.ErrJSON, "follows"}},
		2,
	},
	{
		"two objects in a line",
		good + `{"unit.type":"workshop"}{"unit.type":"workshop"}` + "\n" + good,
		[]fault{{"row 2", record.ErrJSON, "follows"}},
		2,
	},
	{
		"a member twice",
		good + `{"unit.type":"workshop","unit.type":"other"}` + "\n" + good,
		[]fault{{"row 2, unit.type", figure.ErrClash, "twice"}},
		2,
	},
	{
		"a member by its key and its label",
		good + `{"unit.type":"workshop","yksikkötyyppi":"työpaja"}` + "\n" + good,
		[]fault{{"row 2, unit.type", figure.ErrClash, "twice"}},
		2,
	},
	{
		"an unknown member",
		good + `{"unit.type":"workshop","colour":"red"}` + "\n" + good,
		[]fault{{"row 2, member", figure.ErrUnknown, "= colour:"}},
		2,
	},
	{
		"a number for text",
		good + `{"unit.type":3}` + "\n" + good,
		[]fault{{"row 2, unit.type", figure.ErrUnknown, `"3"`}},
		2,
	},
	{
		"true for text",
		good + `{"unit.type":true}` + "\n" + good,
		[]fault{{"row 2, unit.type", figure.ErrUnknown, "true"}},
		2,
	},
	{"null for text", good + `{"unit.type":null}` + "\n" + good, []fault{{"row 2, unit.type", figure.ErrMissing, ""}}, 2},
	{
		"text for a number",
		good + `{"unit.type":"workshop","clients.total":"ten"}` + "\n" + good,
		[]fault{{"row 2, clients.total", figure.ErrSyntax, "ten"}},
		2,
	},
	{
		"a huge exponent",
		good + `{"unit.type":"workshop","clients.total":1e999999999,"funding.other":1e-999999999}` + "\n" + good,
		[]fault{
			{"row 2, clients.total", figure.ErrSyntax, ""}, {"row 2, funding.other", figure.ErrSyntax, ""},
		},
		2,
	},
	{
		"no number",
		good + `{"unit.type":"workshop","clients.total":NaN}` + "\n" + good,
		[]fault{{"row 2", record.ErrJSON, ""}},
		2,
	},
	{
		"an id that stands twice",
		`{"unit.type":"workshop","unit.id":"a"}` + "\n" + `{"unit.type":"other","unit.id":"a"}` + "\n" + good,
		[]fault{{"row 2, unit.id", figure.ErrClash, ""}},
		2,
	},
	{
		"a long line",
		good + `{"unit.id":"` + strings.Repeat("x", 10<<20) + `"}` + "\n" + good,
		[]fault{{"row 2", record.ErrLimit, ""}},
		2,
	},
	{
		"invalid UTF-8",
		good + "{\"unit.type\":\"ty\xf6paja\"}\n" + good,
		[]fault{{"row 2", cell.ErrEncoding, "0xF6 at offset 16"}},
		2,
	},
	{"a NUL", good + "{\"unit.type\":\"work\x00shop\"}\n" + good, []fault{{"row 2", cell.ErrControl, "U+0000"}}, 2},
	{
		"a NUL that is escaped",
		good + `{"unit.type":"workshop","unit.id":"a\u0000"}` + "\n" + good,
		[]fault{{"row 2, unit.id", cell.ErrControl, "U+0000"}},
		2,
	},
	{
		"UTF-16",
		utf16Of(binary.LittleEndian, good),
		[]fault{{"file", record.ErrEncoding, "UTF-16"}},
		0,
	},
	{
		"a long name",
		good + `{"unit.type":"workshop","` + strings.Repeat("x", 1000_000) + `":1}` + "\n" + good,
		[]fault{{"row 2, member", figure.ErrUnknown, "xxx…"}},
		2,
	},
	{
		"a long name of a nested value",
		good + `{"` + strings.Repeat("x", 1000_000) + `":[]}` + "\n" + good,
		[]fault{{"row 2", record.ErrJSON, "nested"}},
		2,
	},
	{
		"a faulty member before a nested one",
		good + `{"unit.type":"x","unit.id":{}}` + "\n" + good,
		[]fault{{"row 2, unit.type", figure.ErrUnknown, ""}, {"row 2", record.ErrJSON, "nested"}},
		2,
	},
}

func TestBrokenLines(t *testing.T) {
	for _, c := range brokenLines {
		t.Run(c.name, func(t *testing.T) {
			checkFaults(t, barometer.Reader{}.JSON(strings.NewReader(c.file)), c.want, c.units)
			checkFaults(t, barometer.Reader{}.JSON(iotest.HalfReader(strings.NewReader(c.file))), c.want, c.units)
		})
	}
}

// TestSentinels: every fault above can be told by a sentinel that a program outside the module can name.
func TestSentinels(t *testing.T) {
	told := func(t *testing.T, err error) {
		for _, f := range fieldErrors(t, err) {
			if !slices.ContainsFunc(
				[]error{figure.ErrUnknown, figure.ErrMissing, figure.ErrRange, figure.ErrSum, figure.ErrClash, figure.ErrSyntax},
				func(is error) bool { return errors.Is(f, is) },
			) {
				t.Errorf("no sentinel of package figure: %v", f)
			}
		}
	}
	for _, c := range brokenFiles {
		if len(c.file) > 1<<20 {
			continue // a limit like those of the others
		}
		_, err := barometer.Reader{}.CSV(strings.NewReader(c.file)).Compute()
		told(t, err)
	}
	for _, c := range brokenLines {
		_, err := barometer.Reader{}.JSON(strings.NewReader(c.file)).Compute()
		told(t, err)
	}
}

// TestReaderError: what was read before the reader fails is computed, and its error comes through.
func TestReaderError(t *testing.T) {
	broke := errors.New("the disk broke")
	csv := io.MultiReader(strings.NewReader(head+sound), iotest.ErrReader(broke))
	checkFaults(t, barometer.Reader{}.CSV(csv), []fault{{"file", broke, ""}}, 1)
	lines := io.MultiReader(strings.NewReader(good+good), iotest.ErrReader(broke))
	checkFaults(t, barometer.Reader{}.JSON(lines), []fault{{"file", broke, ""}}, 2)
	checkFaults(t, barometer.Reader{}.CSV(iotest.ErrReader(broke)), []fault{{"file", broke, ""}}, 0)
}

// TestLimits: each limit can be lowered, names itself, and keeps what stands before it.
func TestLimits(t *testing.T) {
	file := head + sound + "b;workshop\nc;workshop\nelevenchars;workshop\n"
	for name, c := range map[string]struct {
		limits sheet.Limits
		path   string
		units  int64
	}{
		"Rows":        {sheet.Limits{Rows: 3}, "file", 3},
		"Columns":     {sheet.Limits{Columns: 1}, "file", 0},
		"CellBytes":   {sheet.Limits{CellBytes: 10}, "row 5", 3},
		"RecordBytes": {sheet.Limits{RecordBytes: 10}, "file", 0},
		"FileBytes":   {sheet.Limits{FileBytes: 32}, "file", 1},
	} {
		t.Run(name, func(t *testing.T) {
			want := []fault{{c.path, record.ErrLimit, "the limit " + name + " can be raised"}}
			checkFaults(t, barometer.Reader{Limits: c.limits}.CSV(strings.NewReader(file)), want, c.units)
		})
	}
	rows := []fault{{"file", record.ErrLimit, "2 rows"}}
	checkFaults(t, barometer.Reader{Limits: sheet.Limits{Rows: 2}}.JSON(strings.NewReader(good+good+good)), rows, 2)
	bytes := []fault{{"file", record.ErrLimit, "40 bytes"}}
	checkFaults(t, barometer.Reader{Limits: sheet.Limits{FileBytes: 40}}.JSON(strings.NewReader(good+good+good)), bytes, 1)
}

// TestUnitType250: a value beyond its enumeration is refused where no text was read, and nothing of it is counted.
func TestUnitType250(t *testing.T) {
	r := barometer.Response{Unit: unit.Answers{Type: unit.Type(250), Outlook: 9}}
	tally := new(barometer.Tally)
	faults := fieldErrors(t, tally.Add(&r))
	if len(faults) != 2 || faults[0].Path != "unit.type" || faults[0].Value != "unit.Type(250)" ||
		faults[1].Path != "unit.outlook" {
		t.Errorf("faults %v", faults)
	}
	if n := tally.Report().Unit.Units(unit.Everyone); n != 0 {
		t.Errorf("%d units counted", n)
	}
}
