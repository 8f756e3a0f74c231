package mapping

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/record"
)

// TestKeysAreComparedWithoutCaseAndSpaces: of a name only its letters, digits and single spaces count.
func TestKeysAreComparedWithoutCaseAndSpaces(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "q1": "q1", "Q1": "q1", "A": "a", "Z": "z", "@[`{": "@[`{",
		"a  b": "a b", " a\n\tb ": "a b", "TYÖ": "työ", "tyo\u0308": "työ", "'=x": "=x",
		"a\u00a0b": "a b", "~": "~", "a b": "a b",
	} {
		if got := Key(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestGuessEncoding: a byte order mark tells UTF-16; what is valid UTF-8, be it cut within a character where as much
// was read as is looked at, is that; anything else is Windows-1252.
func TestGuessEncoding(t *testing.T) {
	const all = maxHead
	full := func(end string) string { return strings.Repeat("a", all-len(end)) + end }
	for text, want := range map[string]Encoding{
		"": UTF8, "ty\xc3\xb6": UTF8, "ty\xf6": Windows1252, "\xff\xfea\x00": UTF16, "\xfe\xff\x00a": UTF16, "a": UTF8,
		"ty\xc3": Windows1252, full("ö"): UTF8, full("\xc3"): UTF8, full("\xe2\x82"): UTF8, full("\xf0\x9f\x98"): UTF8,
		full("\xf0\x9f\x98\x80"): UTF8, full("\xf6bcde"): Windows1252, full("\xf6b"): Windows1252,
		full("\xf6"): Windows1252, full("ab"): UTF8, full("\xf0\x9f\x98") + "x": Windows1252,
	} {
		if got := GuessEncoding([]byte(text)); got != want {
			t.Errorf("%d bytes, %q at the end: %v, want %v", len(text), text[max(0, len(text)-5):], got, want)
		}
	}
}

// TestTitleRowsToTheLimit: as many titles are seen as a header may have rows before it, and of more none.
func TestTitleRowsToTheLimit(t *testing.T) {
	for n, want := range map[int]int{maxHeaderRows - 1: maxHeaderRows - 1, maxHeaderRows: 0, maxHeaderRows + 1: 0} {
		if got := GuessTitleRows([]byte(strings.Repeat("title\n", n) + "a;b\n")); got != want {
			t.Errorf("%d: %d, want %d", n, got, want)
		}
	}
	for text, want := range map[string]int{"t\na,b,c\n": 1, "t\na,b\nc,d,e\n": 2, "t\na\tb\n": 1, "t\n\"a\";b\n": 0} {
		if got := GuessTitleRows([]byte(text)); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

// TestHeadersThatExplainThemselves: Qualtrics has import ids in its third row; elsewhere options stand below questions,
// or words below names where all that follows is numbers.
func TestHeadersThatExplainThemselves(t *testing.T) {
	row := func(text string) []string { return strings.Split(text, ";") }
	for name, x := range map[string]struct {
		rows  []string
		m     Mapping
		n     int
		names []int
	}{
		"nothing":              {nil, Mapping{}, 0, nil},
		"one row":              {[]string{"a;b"}, Mapping{}, 0, nil},
		"answers":              {[]string{"a;b;c", "1;2;3", "4;5;6"}, Mapping{}, 0, nil},
		"told":                 {[]string{"a;b;c", "x;y;z", "4;5;6"}, Mapping{HeaderRows: 1}, 1, nil},
		"import ids":           {[]string{"a;b", "x;y", `{"ImportId":"1"};{"ImportId":"2"}`}, Mapping{}, 3, nil},
		"one import id":        {[]string{"a;b", "1;2", `{"ImportId":"1"};3`}, Mapping{}, 0, nil},
		"options":              {[]string{"id;Q1;;", ";a;b;c", "1;x;;"}, Mapping{}, 2, []int{1, 2}},
		"options, no answers":  {[]string{"id;Q1;;", ";a;b;c"}, Mapping{}, 2, []int{1, 2}},
		"one option":           {[]string{"id;Q1;", ";a;b", "1;x;"}, Mapping{}, 2, []int{1, 2}},
		"options, a short row": {[]string{"id;Q1;;", ";a;b", "1"}, Mapping{}, 2, []int{1, 2}},
		"no option":            {[]string{"id;Q1;", ";a", "1;x;"}, Mapping{}, 0, nil},
		"options, first name":  {[]string{"id;Q1;", "n;a;b", "1;x;"}, Mapping{}, 0, nil},
		"names above a blank":  {[]string{"a;b;c", ";y;z", "1;x;x"}, Mapping{}, 0, nil},
		"a first name empty":   {[]string{";Q1;", ";a;b", "1;x;"}, Mapping{}, 0, nil},
		"words below names":    {[]string{"a;b;c", "x;y;z", "4;5;6"}, Mapping{}, 2, nil},
		"words in two":         {[]string{"a;b;c", "x;y;3", "4;5;6"}, Mapping{}, 0, nil},
		"words in two of two":  {[]string{"a;b", "x;y", "4;5"}, Mapping{}, 0, nil},
		"words above words":    {[]string{"a;b;c", "x;y;z", "p;q;r"}, Mapping{}, 0, nil},
		"nine of ten": {[]string{"a;b;c;d;e;f;g;h;i;j", "x;x;x;x;x;x;x;x;x;0", "1;1;1;1;1;1;1;1;1;1"}, Mapping{}, 2,
			nil},
		"eight of ten": {[]string{"a;b;c;d;e;f;g;h;i;j", "x;x;x;x;x;x;x;x;0;0", "1;1;1;1;1;1;1;1;1;1"}, Mapping{}, 0,
			nil},
		"below an empty cell": {[]string{"a;b;c", "x;y;z", "4;;6", "1;2;3"}, Mapping{}, 2, nil},
		"answers of one row":  {[]string{"a;b;c", "x;y;z", ";;", "4;5;6"}, Mapping{}, 2, nil},
		"no answers":          {[]string{"a;b;c", "x;y;z", ";;"}, Mapping{}, 0, nil},
		"a first word":        {[]string{"a;b;c;d", "x;y;z;w", "p;4;5;6", "7;7;7;7"}, Mapping{}, 2, nil},
		"words later":         {[]string{"a;b;c", "x;y;z", "4;5;6", "p;q;r"}, Mapping{}, 2, nil},
		"nine of eleven": {[]string{"a;b;c;d;e;f;g;h;i;j;k", "x;x;x;x;x;x;x;x;x;0;0", "1;1;1;1;1;1;1;1;1;1;1"}, Mapping{},
			0, nil},
		"a short row of answers": {[]string{"a;b;c;d", "x;y;z;w", "4;5;6"}, Mapping{}, 2, nil},
		"a short row":            {[]string{"a;b;c;d", "x;y;z", "4;5;6;7"}, Mapping{}, 0, nil},
	} {
		var head [][]string
		for _, r := range x.rows {
			head = append(head, row(r))
		}
		m := x.m
		if m.headOf(head); m.HeaderRows != x.n || !slices.Equal(m.NameRows, x.names) {
			t.Errorf("%s: %d rows, names in %v", name, m.HeaderRows, m.NameRows)
		}
	}
}

// TestColumnsWithoutANameOfTheirOwn: a name that is empty, or stands twice, is the number of the column, and what the
// header says is kept beside it.
func TestColumnsWithoutANameOfTheirOwn(t *testing.T) {
	for _, x := range []struct {
		m    Mapping
		head [][]string
		want string
	}{
		{Mapping{}, [][]string{{"a", "", "b", "B ", "c"}}, "a/ #2/ #3/b #4/B c/"},
		{Mapping{HeaderRows: 2}, [][]string{{"a", "a", "b"}, {"x", "", "z"}}, "#1/x #2/a b/z"},
		{Mapping{HeaderRows: 2}, [][]string{{"a", "b"}, {"x"}}, "a/x b/"},
		{Mapping{HeaderRows: 2, NameRows: []int{1, 2}}, [][]string{{"a", "", "b"}, {"", "y", "z"}}, "a/ a | y/ b | z/"},
		{Mapping{HeaderRows: 2, NameRows: []int{1, 2}}, [][]string{{"a", "b", "c"}, {"x", "y"}}, "a | x/ b | y/ c/"},
		{Mapping{HeaderRows: 2, NameRows: []int{1, 2}}, [][]string{{"a", "b"}, {"x", "y", "z"}}, "a | x/ b | y/"},
		{Mapping{HeaderRows: 2, NameRows: []int{2}}, [][]string{{"a", "b"}, {"y", ""}}, "y/ #2/"},
		{Mapping{HeaderRows: 2, NameRows: []int{2, 1}}, [][]string{{"a", "b"}, {"y", ""}}, "y | a/ y | b/"},
	} {
		var all []string
		for i, c := range columnsOf(x.m, x.head) {
			all = append(all, c.name+"/"+c.text)
			if c.place != i+1 {
				t.Errorf("%s in place %d", c.name, c.place)
			}
		}
		if got := strings.Join(all, " "); got != x.want {
			t.Errorf("%+v: %s, want %s", x.m, got, x.want)
		}
	}
}

// TestReadings: a header is read whole, without its number and a remark in brackets, and cut where tools put an option
// behind its question, or before it.
func TestReadings(t *testing.T) {
	for header, want := range map[string]string{
		"Loans": "loans", "1. Loans (in all)": "loans", "Q12: Use": "use",
		"K3) Use [Rooms]":  "use rooms|use+rooms",
		"Use - Rooms":      "use rooms|use+rooms",
		"Use: Rooms":       "use rooms|use+rooms|rooms+use",
		"Use: Rooms: Big":  "use rooms big|use+rooms big|use rooms+big",
		"a/b/c":            "a b c|a+b c|a b+c",
		"Use___Rooms":      "use rooms|use+rooms",
		"Use > Rooms":      "use rooms|use+rooms",
		"Use | Big - Room": "use big room|use big+room|use+big room",
		": Rooms":          "rooms",
		"a:Rooms":          "a rooms|rooms+a", ":Rooms": "rooms", "//Rooms": "rooms|+rooms",
	} {
		var all []string
		for _, h := range readings(header) {
			text := strings.Join(h.text, " ")
			if len(h.option) > 0 {
				text += "+" + strings.Join(h.option, " ")
			}
			all = append(all, text)
		}
		if got := strings.Join(all, "|"); got != want {
			t.Errorf("%q: %s, want %s", header, got, want)
		}
	}
}

// TestToolsAreKnownByTheirMarks: two names of a tool tell it, or the one of a tool that has no more; its columns tell
// of the answering, and what it writes there says which rows are finished.
func TestToolsAreKnownByTheirMarks(t *testing.T) {
	for header, want := range map[string]string{
		"StartDate;EndDate;Q1": "Qualtrics", "StartDate;Q1": "", "Timestamp;Q1": "Google Forms", "Q1;Q2": "",
		"submitdate;lastpage;Q1": "LimeSurvey", "record_id;redcap_event_name": "REDCap", "Status;Finished;Q1": "Qualtrics",
		"respondentid;s_1;statoverall_4": "SurveyXact", "respondentid;s_1": "",
		"Response ID;Time Started;Status": "Alchemer", "CASE;STARTED;Q1": "SoSci Survey", "_id;_uuid;Q1": "Kobo",
	} {
		name := ""
		if tool := toolOf(strings.Split(header, ";")); tool != nil {
			name = tool.name
		}
		if name != want {
			t.Errorf("%s: %q, want %q", header, name, want)
		}
	}
	of := func(name string) *tool {
		i := slices.IndexFunc(tools, func(t tool) bool { return t.name == name })
		return &tools[i]
	}
	for _, x := range []struct {
		tool, column, values string
		keep, drop           []string
		technical            bool
	}{
		{"Qualtrics", "Finished", "True;False", []string{"True"}, nil, true},
		{"Qualtrics", "Finished", "1;0", []string{"1"}, nil, true},
		{"Qualtrics", "Finished", "yes", nil, nil, true},
		{"Qualtrics", "Status", "IP Address", nil, []string{"Survey Preview", "Survey Test"}, true},
		{"SoSci Survey", "FINISHED", "1", []string{"1"}, nil, true},
		{"SoSci Survey", "FINISHED", "0", nil, nil, true},
		{"SoSci Survey", "TIME001", "3", nil, nil, true},
		{"Alchemer", "Status", "Complete;Partial", []string{"Complete"}, nil, true},
		{"Alchemer", "Status", "Partial", nil, nil, true},
		{"SurveyXact", "statoverall_4", "1;0", []string{"1"}, nil, true},
		{"SurveyXact", "statoverall_4", "0", nil, nil, true},
		{"SurveyXact", "statcollect_2", "1", nil, nil, true},
		{"SurveyXact", "s_1", "1", nil, nil, false},
		{"LimeSurvey", "submitdate", "2026", nil, []string{""}, true},
		{"LimeSurvey", "Lähetyspäivä", "2026", nil, []string{""}, true},
		{"REDCap", "form_complete", "2;0", []string{"2"}, nil, true},
		{"REDCap", "form_complete", "Complete;Unverified", []string{"Complete"}, nil, true},
		{"REDCap", "form_complete", "0", nil, nil, true},
		{"REDCap", "complete", "2", nil, nil, false},
		{"Kobo", "_anything", "x", nil, nil, true},
		{"SoSci Survey", "STARTED", "1", nil, nil, true},
		{"SoSci Survey", "FINISHED", "true", nil, nil, true},
		{"Alchemer", "Language", "Complete", nil, nil, true},
		{"LimeSurvey", "lastpage", "x", nil, nil, true},
		{"LimeSurvey", "Datum inskickat", "", nil, []string{""}, true},
		{"LimeSurvey", "Date submitted", "2026", nil, []string{""}, true},
		{"REDCap", "record_id", "2;Complete", nil, nil, true},
		{"Qualtrics", "Progress", "True;1", nil, nil, true},
		{"Kobo", "finished", "1;true", nil, nil, false},
		{"Kobo", "status", "complete", nil, nil, false},
		{"Kobo", "submitdate", "x", nil, nil, false},
		{"Kobo", "form_complete", "2;Complete", nil, nil, false},
		{"Kobo", "statoverall_4", "1", nil, nil, false},
		{"Kobo", "", "x", nil, nil, false},
		{"Google Forms", "Finished", "True", nil, nil, false},
	} {
		var values []valueCount
		for v := range strings.SplitSeq(x.values, ";") {
			values = append(values, valueCount{v, 1})
		}
		s := Source{Name: x.column}
		filters := of(x.tool).filterOf(&s, values)
		if !slices.Equal(s.Keep, x.keep) || !slices.Equal(s.Drop, x.drop) || filters != (x.keep != nil || x.drop != nil) {
			t.Errorf("%s, %s of %s: keep %q, drop %q", x.tool, x.column, x.values, s.Keep, s.Drop)
		}
		if of(x.tool).technical(x.column) != x.technical {
			t.Errorf("%s, %s: technical %v", x.tool, x.column, !x.technical)
		}
	}
	if s := (Source{Name: "Finished"}); (*tool)(nil).filterOf(&s, nil) || (*tool)(nil).technical("finished") {
		t.Error("no tool has columns")
	}
}

// TestWhatIsSure: a proposal is no guess where it is likely, the next one less so by a margin, and no other likely one
// is named as well, unless the first is named exactly.
func TestWhatIsSure(t *testing.T) {
	p := func(score int, whole, exact bool) proposal { return proposal{score: score, whole: whole, exact: exact} }
	named := func(words, score int, unread bool) proposal {
		return proposal{words: words, score: score, unread: unread}
	}
	for name, x := range map[string]struct {
		own  []proposal
		sure bool
	}{
		"nothing":            {nil, false},
		"one likely":         {[]proposal{p(likely, false, false)}, true},
		"one not likely":     {[]proposal{p(likely-1, true, true)}, false},
		"by the margin":      {[]proposal{p(80, false, false), p(80-margin, true, true)}, true},
		"by less":            {[]proposal{p(80, true, true), p(81-margin, false, false)}, false},
		"another named too":  {[]proposal{p(90, true, false), p(60, true, false)}, false},
		"a third named too":  {[]proposal{p(90, true, false), p(70, false, false), p(likely, true, false)}, false},
		"named, not likely":  {[]proposal{p(90, true, false), p(likely-1, true, false)}, true},
		"likely, not named":  {[]proposal{p(90, true, false), p(60, false, false)}, true},
		"exactly named":      {[]proposal{p(90, true, true), p(60, true, false)}, true},
		"nearly named":       {[]proposal{named(nearly, 70, false), p(90, false, false)}, true},
		"hardly named":       {[]proposal{named(nearly-1, 70, false), p(69, false, false)}, false},
		"both nearly named":  {[]proposal{named(nearly, 90, false), named(nearly, 85, false)}, false},
		"reads nothing":      {[]proposal{named(nearly-1, 80, true)}, false},
		"named all the same": {[]proposal{named(nearly, 80, true)}, true},
	} {
		if sure(x.own) != x.sure {
			t.Errorf("%s: %v", name, !x.sure)
		}
	}
}

// library is a form of a library: an id, a number of loans, a kind, and what is used, with ticks.
func library() Form {
	tick := func(key, label string) Column {
		return Column{
			Key: "use." + key, Section: "use", Tick: true, Labels: figure.Labels{"Käyttö: " + label, "", "Use: " + label},
			Bare:  figure.Labels{label, "", label},
			Reads: func(s string) bool { return s == "yes" || s == "no" || s == "" },
			Means: func(s string) (string, bool) { return s, s == "yes" || s == "no" },
		}
	}
	kinds := []string{"main", "branch-library"}
	f := Form{Columns: []Column{
		{Key: "library.id", Section: "library", Unique: true, Labels: figure.Labels{"Tunnus", "Id", "Identifier"},
			Reads: func(string) bool { return true }, Means: func(s string) (string, bool) { return s, true }},
		{Key: "library.loans", Section: "library", Numeric: true, Labels: figure.Labels{"Lainat", "Lån", "Loans"},
			Reads: func(s string) bool { return strings.Trim(s, "0123456789") == "" },
			Means: func(s string) (string, bool) { return s, code(s) }},
		{Key: "library.kind", Section: "library", Labels: figure.Labels{"Laji", "Slag", "Kind of library"},
			Reads: func(s string) bool { return s == "" || slices.Contains(kinds, s) },
			Means: func(s string) (string, bool) { return strings.ToLower(s), slices.Contains(kinds, strings.ToLower(s)) }},
		tick("rooms", "Rooms"), tick("papers", "Papers"), tick("music", "Music"),
	}, Ticking: []string{"use"}}
	f.Find = func(name string) int {
		return slices.IndexFunc(f.Columns, func(c Column) bool { return c.Key == name || c.Labels.English == name })
	}
	f.Item = func(section, name string) int {
		return slices.IndexFunc(f.Columns, func(c Column) bool {
			return c.Tick && c.Section == section && strings.EqualFold(c.Bare.English, name)
		})
	}
	return f
}

// suggested returns a suggestion as a file, without the notes.
func suggested(t *testing.T, m Mapping, rows ...string) (lines []string) {
	t.Helper()
	got, err := library().Suggest(m, func(yield func([]string) bool) {
		for _, r := range rows {
			if !yield(strings.Split(r, ";")) {
				return
			}
		}
	})
	var file bytes.Buffer
	if err == nil {
		err = got.Write(&file, figure.English)
	}
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(strings.ReplaceAll(file.String(), `"`, "")) {
		if cells := strings.Split(strings.TrimSuffix(line, "\n"), ";"); cells[0] != "column" && len(cells) > 3 {
			lines = append(lines, strings.Join(cells[:len(cells)-1], ";"))
		}
	}
	return lines
}

// TestSuggestions: what a column is goes by its name and its values; what a value means by the words of it; what may be
// two things, and a value that means nothing, is left to a person.
func TestSuggestions(t *testing.T) {
	for name, x := range map[string]struct{ rows, want []string }{
		"our own names": {[]string{"library.id;Loans;library.kind", "a;12;main", "b;3;Branch_library"},
			[]string{"library.id;library.id;;", "Loans;library.loans;;", "library.kind;library.kind;;",
				"library.kind;;Branch_library;branch-library"}},
		"a value that is another word": {[]string{"library.kind", "main", "tent", "-99", "Branch_library", "main (old)"},
			[]string{"library.kind;library.kind;;", "library.kind;;'-99;missing", "library.kind;;tent;?",
				"library.kind;;main (old);main", "library.kind;;Branch_library;branch-library"}},
		"ticks of their own": {[]string{"Use: Rooms;Use: Papers;Use - Music", "yes;no;x", ";yes;"},
			[]string{"Use: Rooms;use.rooms;;", "Use: Papers;use.papers;;", "Use - Music;use.music;;", "Use - Music;;x;yes"}},
		"ticks that nobody denies": {[]string{"Use: Rooms;Use: Papers", "yes;", ";yes"},
			[]string{"*;use;;?", "Use: Rooms;use.rooms;;", "Use: Papers;use.papers;;"}},
		"ticks, one of them a code": {[]string{"Use: Rooms;Use: Papers", "yes;0", ";yes"},
			[]string{"*;use;;?", "Use: Rooms;use.rooms;;", "Use: Papers;use.papers;;", "Use: Papers;;0;?"}},
		"ticks that one denies": {[]string{"Use: Rooms;Use: Papers", "yes;no", ";yes"},
			[]string{"Use: Rooms;use.rooms;;", "Use: Papers;use.papers;;"}},
		"ticks denied in other words": {[]string{"Use: Rooms;Use: Papers", "Checked;", "Unchecked;yes"},
			[]string{"Use: Rooms;use.rooms;;", "Use: Rooms;;Checked;yes", "Use: Rooms;;Unchecked;no",
				"Use: Papers;use.papers;;"}},
		"ticks in other words": {[]string{"Use;Loans", "big rooms, papers;1", "papers;2", "tent, big rooms;3"},
			[]string{"Use;use;;split by ,", "Use;;big rooms;?", "Use;;papers;papers", "Use;;tent;?",
				"Loans;library.loans;;"}},
		"ticks with another separator in one cell": {[]string{"Use;Loans", "Rooms| Papers;1", "Papers, Rooms;2", "Music;3",
			"Music, Rooms;4", "Papers, Music, Rooms;5"},
			[]string{"Use;use;;split by ,", "Use;;Rooms| Papers;?", "Use;;Papers;papers", "Use;;Rooms;rooms",
				"Use;;Music;music", "Loans;library.loans;;"}},
		"ticks that say more before those that do not": {[]string{"Use;Loans", "rooms| and more, Music;1",
			"not papers;2", "papers;3", "Rooms, papers;4"},
			[]string{"Use;use;;split by ,", "Use;;rooms| and more;?", "Use;;Music;music", "Use;;not papers;?",
				"Use;;papers;papers", "Use;;Rooms;rooms", "Loans;library.loans;;"}},
		"ticks that are inflected": {[]string{"Use;Loans", "Room, Papers;1", "Papers;2"},
			[]string{"Use;use;;split by ,", "Use;;Room;rooms", "Use;;Papers;papers", "Loans;library.loans;;"}},
		"one tick alone in a cell": {[]string{"Use;Loans", "Rooms,;1", "Rooms;2"},
			[]string{"Use;?;;", "Loans;library.loans;;"}},
		"ticks of which half are options": {[]string{"Use;Loans", "Rooms, tent;1", "Papers, boat;2"},
			[]string{"Use;?;;", "Loans;library.loans;;"}},
		"all ticks in a cell": {[]string{"Use;Loans", "Rooms, Papers;1", "Papers;2", "Rooms;3"},
			[]string{"Use;use;;split by ,", "Use;;Rooms;rooms", "Use;;Papers;papers", "Loans;library.loans;;"}},
		"a colour": {[]string{"Colour;Loans", "red;1"}, []string{"Colour;?;;", "Loans;library.loans;;"}},
		"a tool's": {[]string{"StartDate;EndDate;Status;Finished;Loans", "1;2;IP Address;True;5"},
			[]string{";;;", "StartDate;leave out;;", "EndDate;leave out;;", "Status;filter;Survey Preview;leave out",
				"Status;filter;Survey Test;leave out", "Status;leave out;;", "Finished;filter;True;keep",
				"Finished;leave out;;", "Loans;library.loans;;"}},
		"an id": {[]string{"ResponseId;Loans", "x1;1", "x2;1"},
			[]string{"ResponseId;library.id;;", "Loans;library.loans;;"}},
		"an id, once left out": {[]string{"ResponseId;Loans", "x1;1", ";1", "x2;1"},
			[]string{"ResponseId;library.id;;", "Loans;library.loans;;"}},
		"two ids": {[]string{"ResponseId;_id;Loans", "x1;y1;1", "x2;y2;1"},
			[]string{"ResponseId;library.id;;", "_id;?;;", "Loans;library.loans;;"}},
		"two cells of ticks": {[]string{"Use;Use;Loans", "Rooms, Papers;Papers, Music;1"},
			[]string{"#1;use;;split by ,", "#1;;Rooms;rooms", "#1;;Papers;papers", "#2;?;;", "Loans;library.loans;;"}},
		"a short row": {[]string{"Loans;Colour", "1", "2;red"}, []string{"Loans;library.loans;;", "Colour;?;;"}},
		"words below names": {[]string{"q1;q2;q3", "Loans;Colour;Lamps", ";;", "1;2;3"},
			[]string{";header rows;;2", "q1;library.loans;;", "q2;?;;", "q3;?;;"}},
		"words below names, and a column not answered soon": {[]string{"q1;q2;q3;q4", "Loans;Colour;Lamps;", "1;2;3;",
			"1;2;3;", "1;2;3;4"},
			[]string{";header rows;;2", "q1;library.loans;;", "q2;?;;", "q3;?;;", "q4;?;;"}},
		"something in a column without a name": {[]string{"Loans;", "1;", "2;red"}, []string{"Loans;library.loans;;",
			"#2;?;;"}},
		"an id that stands twice": {[]string{"Respondent id;Loans", "x1;1", "x1;1", "x1;2"},
			[]string{"Respondent id;?;;", "Loans;library.loans;;"}},
		"nothing in a column without a name": {[]string{"Loans;", "1;", "2;"}, []string{"Loans;library.loans;;",
			"#2;leave out;;"}},
		"the whole of others": {[]string{"Use;Use/Rooms;Use/Papers", "Rooms Papers;1;1", "Rooms;1;0"},
			[]string{"Use;leave out;;", "Use/Rooms;use.rooms;;", "Use/Rooms;;1;?", "Use/Papers;use.papers;;",
				"Use/Papers;;0;?", "Use/Papers;;1;?"}},
	} {
		if diff := cmp.Diff(x.want, suggested(t, Mapping{}, x.rows...)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestOurColumnsAreFoundFromTheFirst: the first column of a form, and the first option of a question, are found by
// name.
func TestOurColumnsAreFoundFromTheFirst(t *testing.T) {
	f := library()
	if c, ok := f.find("library.id"); !ok || c != &f.Columns[0] {
		t.Errorf("%v", ok)
	}
	if _, ok := f.find("library.tent"); ok {
		t.Error("a column that there is not")
	}
	f.Columns = f.Columns[3:] // the options
	f.Item = func(_, name string) int {
		return slices.IndexFunc(f.Columns, func(c Column) bool { return c.Bare.English == name })
	}
	if f.item("use", "Rooms") != &f.Columns[0] || f.item("use", "tent") != nil {
		t.Error("the first option, and one that there is not")
	}
	f = library()
	slices.Reverse(f.Columns)
	m, err := f.Suggest(Mapping{}, slices.Values([][]string{{"ResponseId"}, {"x1"}}))
	if err != nil || m.Sources[0].To != "library.id" {
		t.Errorf("%+v, %v", m.Sources, err)
	}
}

// TestIDsAmongManyRows: an id stands once in each row that has one; past two hundred rows, whose values are no longer
// all kept, one that stood twice is not looked for.
func TestIDsAmongManyRows(t *testing.T) {
	for n, want := range map[int]string{maxSeen: Undecided, maxSeen + 1: "library.id"} {
		rows := [][]string{{"Case"}, {"x1"}} // which stands twice
		for i := range n - 1 {
			rows = append(rows, []string{fmt.Sprint("x", i)})
		}
		m, err := library().Suggest(Mapping{}, slices.Values(rows))
		if err != nil || m.Sources[0].To != want {
			t.Errorf("%d rows: %+v, %v", n, m.Sources, err)
		}
	}
}

// TestRowsToTheLimitOfASuggestion: a hundred thousand rows are looked at, and those that follow are not read.
func TestRowsToTheLimitOfASuggestion(t *testing.T) {
	row, read := []string{"red"}, 0
	m, err := library().Suggest(Mapping{}, func(yield func([]string) bool) {
		for more := yield([]string{"Colour"}); more && read < suggestRows+9; more = yield(row) {
			read++
		}
	})
	if err != nil || m.Sources[0].Note != "red (100000)" || read != suggestRows {
		t.Errorf("%d rows: %s, %v", read, m.Sources[0].Note, err)
	}
}

// TestBlanksOfEveryQuestion: what empty cells mean is left open of each question that nobody denies, be it the last.
func TestBlanksOfEveryQuestion(t *testing.T) {
	f := library()
	for _, c := range f.Columns[3:] {
		c.Key, c.Section = strings.Replace(c.Key, "use.", "needs.", 1), "needs"
		c.Labels.English = strings.Replace(c.Labels.English, "Use", "Needs", 1)
		f.Columns = append(f.Columns, c)
	}
	f.Ticking = append(f.Ticking, "needs")
	f.Find = func(name string) int {
		return slices.IndexFunc(f.Columns, func(c Column) bool { return c.Key == name || c.Labels.English == name })
	}
	for row, want := range map[string]map[string]Blank{
		"1;yes;;yes;":     {"use": blankUndecided, "needs": blankUndecided},
		"1;yes;no;yes;":   {"needs": blankUndecided},
		"1;yes;;yes;no":   {"use": blankUndecided},
		"1;yes;no;no;yes": nil,
		"1;yes;yes;no;":   nil,
	} {
		m, err := f.Suggest(Mapping{}, slices.Values([][]string{
			{"Loans", "Use: Rooms", "Use: Papers", "Needs: Rooms", "Needs: Papers"}, strings.Split(row, ";"),
		}))
		if diff := cmp.Diff(want, m.Blanks); err != nil || diff != "" {
			t.Errorf("%s: %v %s", row, err, diff)
		}
	}
}

// TestCodesOfTicks: numbers that a tick reads stand as they are; beside one that it does not read, each may be yes or
// no, and is asked about. Of a choice, only those that it does not read are.
func TestCodesOfTicks(t *testing.T) {
	f := library()
	reads := func(s string) bool { return s == "1" || s == "0" || s == "yes" }
	means := func(s string) (string, bool) { return "yes", s == "yes" || s == "1" }
	for _, x := range []struct {
		tick         bool
		values, want string
	}{
		{true, "1 0 yes", ""}, {true, "1 2", "1=? 2=?"}, {true, "1 2 yes", "1=? 2=?"}, {true, "0 x", "x=yes"},
		{true, "1 -9", "-9="}, {true, "2 x tent", "2=? x=yes tent=?"}, {false, "1 2", "2=?"}, {false, "1 0 yes", ""},
	} {
		c := &seenColumn{index: map[string]int{}}
		for _, v := range strings.Fields(x.values) {
			c.saw(v)
		}
		s := suggestion{form: f, columns: []*seenColumn{c}, words: f.words(), options: map[[2]string]*Column{}}
		var got []string
		for _, v := range s.valuesOf(c, &Column{Tick: x.tick, Section: "use", Reads: reads, Means: means}) {
			got = append(got, v.Value+"="+v.Means)
		}
		if strings.Join(got, " ") != x.want {
			t.Errorf("%s, tick %v: %s, want %s", x.values, x.tick, got, x.want)
		}
	}
}

// TestValuesOfNumbers: a few that are not read as numbers are asked about, with how often each stood; of more than
// thirty, which are of a notation, only those that mean missing are told.
func TestValuesOfNumbers(t *testing.T) {
	f := library()
	missing := Meaning{Value: "-99", Missing: true, Note: "1"}
	for n, want := range map[int]int{maxSuggested - 1: maxSuggested, maxSuggested: 1} {
		c := &seenColumn{index: map[string]int{}}
		for i := range n {
			for range 11 {
				c.saw(fmt.Sprint(i, ",5"))
			}
		}
		c.saw("-99")
		s := suggestion{form: f, columns: []*seenColumn{c}, options: map[[2]string]*Column{}}
		got := s.valuesOf(c, &f.Columns[1])
		if len(got) != want || got[0] != missing ||
			want > 1 && got[1] != (Meaning{Value: "0,5", Means: Undecided, Note: "11"}) {
			t.Errorf("%d values: %+v", n+1, got)
		}
	}
	s := suggestion{form: f, options: map[[2]string]*Column{}}
	for value, want := range map[string]string{
		"12 (in all)": "12", "2,5": "", "3/4": "", "10 or 12": "", "1:5": "", "10 - 12": "", "12": "12",
	} {
		if got, _ := s.meaning(&f.Columns[1], value); got != want {
			t.Errorf("%q means %q, want %q", value, got, want)
		}
	}
}

// TestMeaningsOfValues: a value means what it says, what stands before or behind a comma, a bracket or a word for or, a
// mark of a tick in the words of tools, or the option's own text; an empty part means nothing.
func TestMeaningsOfValues(t *testing.T) {
	f := library()
	s := suggestion{form: f, words: f.words(), options: map[[2]string]*Column{}}
	kind, rooms := &f.Columns[2], &f.Columns[3]
	for value, want := range map[string]string{
		"main": "main", "Branch_library": "branch-library", "main (old": "main", "main (the old one)": "main",
		"tent, main": "main", "main, tent": "main", ", main": "main", "tent tai main": "main", "main eller tent": "main",
		"tent or main": "main", "tent/main": "main", "main: tent": "main", "tent – main": "main", "main - tent": "main",
		"tent": "", "main tent": "", "": "", "tentormain": "", "main, branch-library": "", "branch-library or main": "",
		"main/main": "main", "main: tent, branch-library": "",
	} {
		if got, ok := s.meaning(kind, value); got != want || ok != (want != "") {
			t.Errorf("%q: %q, %v, want %q", value, got, ok, want)
		}
	}
	for value, want := range map[string]string{
		"Checked": "yes", "selected": "yes", "Valittu": "yes", "vald": "yes", "valgt": "yes", "X": "yes", "✓": "yes",
		"Unchecked": "no", "not selected": "no", "Ei valittu": "no", "ej vald": "no", "inte vald": "no", "ikke valgt": "no",
		"Rooms": "yes", "rooms": "yes", "room": "yes", "Papers": "", "tent": "", "yes": "yes", "not rooms": "",
		"rooms, papers": "", "rooms and papers": "",
	} {
		if got, ok := s.meaning(rooms, value); got != want || ok != (want != "") {
			t.Errorf("tick, %q: %q, %v, want %q", value, got, ok, want)
		}
	}
}

// TestPartsOfCellsOfTicks: of two separators that find as many options the first is taken, each part has the number of
// rows that hold it, and a text that no separator cuts is no cell of ticks.
func TestPartsOfCellsOfTicks(t *testing.T) {
	f := library()
	for values, want := range map[string]string{
		"Rooms;Papers|Rooms|Music": "; Rooms=rooms 2, Papers=papers 1, Music=music 1", "Rooms|Papers": "",
		"Rooms; tent|Papers,": ", Rooms; tent=? 1, Papers=papers 1", "tent;boat": "",
		"Rooms;Papers|Music, Rooms":        "; Rooms=rooms 1, Papers=papers 1, Music, Rooms=? 1",
		"Rooms;rooms":                      "; Rooms=rooms 1, rooms=? 1",
		strings.Repeat("Rooms;Music|", 11): "; Rooms=rooms 11, Music=music 11",
	} {
		c := &seenColumn{index: map[string]int{}}
		for v := range strings.FieldsFuncSeq(values, func(r rune) bool { return r == '|' }) {
			c.saw(v)
		}
		s := suggestion{form: f, columns: []*seenColumn{c}, options: map[[2]string]*Column{}} // and no words that are alike
		by, parts := s.split(0, "use")
		var got []string
		for _, p := range parts {
			got = append(got, p.Value+"="+p.Means+" "+p.Note)
		}
		if text := strings.TrimSpace(by + " " + strings.Join(got, ", ")); text != want {
			t.Errorf("%s: %s, want %s", values, text, want)
		}
	}
}

// TestGuessesAreNoted: of a column that may be several the note names them, the likeliest first, and of one that is
// like none it names nothing.
func TestGuessesAreNoted(t *testing.T) {
	rows := [][]string{{"Use of the library", "Colour"}, {"1", "red"}, {"2", ""}}
	m, err := library().Suggest(Mapping{}, slices.Values(rows))
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"perhaps ", ""} {
		if s := m.Sources[i]; s.To != Undecided || strings.HasPrefix(s.Note, "perhaps ") != (want != "") {
			t.Errorf("%+v", s)
		}
	}
	s := suggestion{guesses: make([]string, 2)}
	var own []proposal
	for _, key := range []string{"a", "b", "c", "d"} {
		own = append(own, proposal{to: &Column{Key: key}})
	}
	s.guess(0, own)
	s.guess(1, append(own[:1:1], proposal{section: "use"}))
	if s.guesses[0] != "a or b or c" || s.guesses[1] != "a or use" {
		t.Errorf("%q", s.guesses)
	}
}

// TestHowWellHeadersAreFound: a header is read as a question and an option, of one that is a tick; as a whole name of
// one that is not; as an option that is not set apart, with less certainty; and of one that has no bare name only
// whole.
func TestHowWellHeadersAreFound(t *testing.T) {
	f := library()
	f.Columns = append(f.Columns, Column{
		Key: "use.other", Section: "use", Labels: figure.Labels{"Käyttö: Muu", "", "Use: Other thing"}, Tick: true,
		Reads: func(string) bool { return true }, Means: func(s string) (string, bool) { return s, true },
	})
	empty := &seenColumn{index: map[string]int{}}
	s := suggestion{form: f, columns: []*seenColumn{empty}, words: f.words(), options: map[[2]string]*Column{}}
	words := func(text string) []string { return strings.Fields(text) }
	best := func(text, option string) (name string, most int) {
		for _, p := range s.alike(0, heading{words(text), words(option)}, s.words) {
			if p.score > most {
				name, most = p.name(), p.score
			}
		}
		return name, most
	}
	for _, x := range []struct {
		text, option, want string
		score              int
	}{
		{"loans", "", "library.loans", 100}, {"library", "loans", "library.loans", 95}, {"use", "rooms", "use.rooms", 100},
		{"use rooms", "", "use.rooms", 90}, {"use", "", "", 0}, {"use", "tent", "", 0}, {"tent", "rooms", "", 0},
		{"use other thing", "", "use.other", 100}, {"use", "other thing", "use.other", 100}, {"tent", "", "", 0},
	} {
		if got, score := best(x.text, x.option); got != x.want || score != x.score {
			t.Errorf("%q, %q: %q %d, want %q %d", x.text, x.option, got, score, x.want, x.score)
		}
	}
}

// TestSuggestFromTheHeader: titles are passed over, and a file that has no more than they is no file of answers.
func TestSuggestFromTheHeader(t *testing.T) {
	rows := []string{"title;x", "another;y", "Loans;Colour", "1;red"}
	for titles, want := range map[int]string{2: "Loans;library.loans;;", 0: "title;?;;", 1: "another;?;;", 3: "1;?;;"} {
		if got := suggested(t, Mapping{TitleRows: titles, HeaderRows: 1}, rows...); !slices.Contains(got, want) {
			t.Errorf("%d titles: %q", titles, got)
		}
	}
	for titles := range 3 {
		_, err := library().Suggest(Mapping{TitleRows: 2}, slices.Values(make([][]string, titles)))
		if !errors.Is(err, record.ErrHeader) {
			t.Errorf("%d rows below 2 titles: %v", titles, err)
		}
	}
}

// TestWhatValuesSayOfAChoice: from 20 less, where none of its values in words is read, to 30 more, where all are;
// nothing where there are no words; and what cannot be, by far less. The first twenty values are looked at.
func TestWhatValuesSayOfAChoice(t *testing.T) {
	f := library()
	kind, loans := &f.Columns[2], &f.Columns[1]
	many := []string{}
	for range 20 {
		many = append(many, "main")
	}
	for name, x := range map[string]struct {
		of     *Column
		values []string
		want   int
	}{
		"none":             {kind, nil, 0},
		"numbers":          {kind, []string{"1", "2"}, 0},
		"all of two":       {kind, []string{"main", "Branch_library"}, 10},
		"all of five":      {kind, many[:5], 25},
		"all of six":       {kind, many[:6], 30},
		"all of seven":     {kind, many[:7], 30},
		"half":             {kind, []string{"main", "tent"}, 5},
		"one of three":     {kind, []string{"main", "tent", "boat", "7"}, -4}, // 16 of 50, less 20
		"no word":          {kind, []string{"tent"}, -5},
		"no word of three": {kind, []string{"tent", "boat", "hut"}, -15},
		"no word of four":  {kind, []string{"tent", "boat", "hut", "barn"}, -20},
		"no word of five":  {kind, []string{"tent", "boat", "hut", "barn", "cave"}, -20},
		"the first twenty": {kind, append(many, "tent", "boat"), 30},
		"words for loans":  {loans, []string{"main"}, 0},
		"an id":            {&f.Columns[0], []string{"main", "tent"}, 0},
		"about the form":   {&Column{About: true, Reads: kind.Reads, Means: kind.Means}, []string{"main"}, -100},
	} {
		c := &seenColumn{}
		for _, v := range x.values {
			c.values = append(c.values, valueCount{v, 1})
		}
		s := suggestion{form: f, columns: []*seenColumn{c}, options: map[[2]string]*Column{}}
		if got, _ := s.evidence(0, x.of); got != x.want {
			t.Errorf("%s: %d, want %d", name, got, x.want)
		}
	}
}

// TestColumnsThatReadNothing: there are words for a choice, or anything for a number, and none of it is read; of an id
// there is nothing to read.
func TestColumnsThatReadNothing(t *testing.T) {
	f := library()
	id, loans, kind := &f.Columns[0], &f.Columns[1], &f.Columns[2]
	for _, x := range []struct {
		of     *Column
		values string
		want   bool
	}{
		{kind, "tent", true}, {kind, "tent;main", false}, {kind, "1;2", false}, {kind, "1;tent", true},
		{loans, "2027-01-01", true}, {loans, "12 or so;13", false}, {id, "tent", false},
	} {
		c := &seenColumn{}
		for v := range strings.SplitSeq(x.values, ";") {
			c.values = append(c.values, valueCount{v, 1})
		}
		s := suggestion{form: f, columns: []*seenColumn{c}, options: map[[2]string]*Column{}}
		if _, unread := s.evidence(0, x.of); unread != x.want {
			t.Errorf("%s of %s: unread %v", x.values, x.of.Key, unread)
		}
	}
}

// TestFewValuesSayLittleBesideTheHeader: of two or three rows the header tells what a column is, be it written apart or
// inflected; an id, which any word may be, a question that the header hardly names, and a number that is none, are
// asked about.
func TestFewValuesSayLittleBesideTheHeader(t *testing.T) {
	f := library()
	f.Columns = append(f.Columns, Column{
		Key: "library.answered", Labels: figure.Labels{"vastasi toiseen osaan", "", "answered part two"}, Section: "library",
		Reads: func(s string) bool { return s == "yes" || s == "no" },
		Means: func(s string) (string, bool) { return s, s == "yes" || s == "no" },
	})
	f.Columns[0].Labels.Finnish, f.Columns[2].Labels.Finnish = "kirjaston tunnus", "kirjastotyyppi"
	for header, x := range map[string]struct{ values, want string }{
		"Kirjaston tyyppi": {"main;tent", "library.kind"},
		"Kirjastotyyppi":   {"tent;boat;hut", "library.kind"},
		"Kirjaston tunnus": {"main;tent", "library.id"},
		"Kirjaston nimi":   {"Oak;Elm", Undecided},
		"Kirjasto ja id":   {"Oak;Elm", "library.id"},
		// The name is there, and fills no hundredth of the header.
		"Id " + strings.Repeat("x", 300): {"Oak;Elm", "library.id"},
		"Tyyppi ja muuta":                {"tent", Undecided},
		"Vastaaja":                       {"yes;no", Undecided},
		"Vastasi osaan":                  {"yes;no", "library.answered"},
		"Lainat alkoivat":                {"2027-01-01", Undecided},
		"Lainat":                         {"2027-01-01", "library.loans"},
		"Laji (mikä?)":                   {"main;tent", Undecided},
		"Lainat (mitä kaikki)":           {"12;14", "library.loans"},
	} {
		rows := [][]string{{header, "Loans 2"}}
		for v := range strings.SplitSeq(x.values, ";") {
			rows = append(rows, []string{v, "1"})
		}
		m, err := f.Suggest(Mapping{}, slices.Values(rows))
		if err != nil || m.Sources[0].To != x.want {
			t.Errorf("%s: %q, %s, want %s, %v", header, m.Sources[0].To, m.Sources[0].Note, x.want, err)
		}
	}
	rows := [][]string{{"Lainat", "Kind"}}
	for _, v := range strings.Split("a b c d e f g", " ") {
		rows = append(rows, []string{v, "main"})
	}
	if m, err := f.Suggest(Mapping{}, slices.Values(rows)); err != nil || strings.Contains(m.Sources[0].Note, "perhaps") {
		t.Errorf("what the values rule out is no guess: %s, %v", m.Sources[0].Note, err)
	}
}

// TestOneHeaderTakesAColumnAndTheNextIsAsked: what is taken leaves no second choice that nobody asked about.
func TestOneHeaderTakesAColumnAndTheNextIsAsked(t *testing.T) {
	rows := []string{"Kind of library;Kind of the library;Loans", "main;main;1", "branch-library;main;2"}
	want := []string{"Kind of library;library.kind;;", "Kind of the library;?;;", "Loans;library.loans;;"}
	if diff := cmp.Diff(want, suggested(t, Mapping{}, rows...)); diff != "" {
		t.Error(diff)
	}
}

// TestWordsAsLikeAsALikelyName: words that are as like a question's as a proposal has to be are no words of the
// question yet: five letters of eight and of ten begin alike, 55 %; six of eight and of ten, 66 %.
func TestWordsAsLikeAsALikelyName(t *testing.T) {
	title := []string{"abcdefxyzw"}
	for word, kept := range map[string]bool{"abcdepqr": true, "abcdefpq": false} {
		text := []string{word, "rooms"}
		want := text
		if !kept {
			want = text[1:]
		}
		if got := without(text, title); !slices.Equal(got, want) {
			t.Errorf("%s: %q", word, got)
		}
		if got := (columnWords{title: [][]string{title}}).beside(text); !slices.Equal(got, want) {
			t.Errorf("%s: %q beside", word, got)
		}
	}
}

// TestTheHeadOfAFileIsSeen: the rows from which the header is known are counted as answers, each once.
func TestTheHeadOfAFileIsSeen(t *testing.T) {
	for n := range 8 {
		rows := [][]string{{"Colour"}}
		for range n {
			rows = append(rows, []string{"red"})
		}
		m, err := library().Suggest(Mapping{}, slices.Values(rows))
		want := ""
		if n > 0 {
			want = fmt.Sprintf("red (%d)", n)
		}
		if err != nil || m.Sources[0].Note != want {
			t.Errorf("%d rows: %q, %v", n, m.Sources[0].Note, err)
		}
	}
}

// TestTicksAreFoundOncePerQuestion: one column of ticks is proposed for a question, whatever number of options it has,
// and none for a header that names an option.
func TestTicksAreFoundOncePerQuestion(t *testing.T) {
	c := &seenColumn{index: map[string]int{}}
	for _, text := range []string{"Rooms, Papers", "Papers", "Music, Rooms"} {
		c.saw(text)
	}
	f := library()
	s := suggestion{form: f, columns: []*seenColumn{c}, words: f.words(), options: map[[2]string]*Column{}}
	for option, want := range map[string]int{"": 1, "rooms": 0} {
		sections := 0
		for _, p := range s.alike(0, heading{[]string{"use"}, strings.Fields(option)}, s.words) {
			if p.to == nil {
				sections++
				if p.name() != "use" || p.score != 120 || len(p.keys) != 3 {
					t.Errorf("%+v", p)
				}
			}
		}
		if sections != want {
			t.Errorf("%q: %d questions", option, sections)
		}
	}
}

// TestAsManyOptionsAsAreSuggested: a cell of ticks may hold thirty different texts, and one of more is no such cell.
func TestAsManyOptionsAsAreSuggested(t *testing.T) {
	f := Form{Find: func(string) int { return -1 }}
	for i := range maxSuggested + 1 {
		name := fmt.Sprint("option", string(rune('A'+i)))
		bare := figure.Labels{English: name}
		f.Columns = append(f.Columns, Column{Key: "use." + name, Section: "use", Tick: true, Bare: bare})
	}
	f.Item = func(_, name string) int {
		return slices.IndexFunc(f.Columns, func(c Column) bool { return c.Bare.English == name })
	}
	for n, want := range map[int]int{maxSuggested: maxSuggested, maxSuggested + 1: 0} {
		c := &seenColumn{index: map[string]int{}}
		for i := range n {
			c.saw(f.Columns[i].Bare.English + ";" + f.Columns[0].Bare.English)
		}
		s := suggestion{form: f, columns: []*seenColumn{c}, options: map[[2]string]*Column{}}
		if _, values := s.split(0, "use"); len(values) != want {
			t.Errorf("%d texts: %d options", n, len(values))
		}
	}
}

// TestOptionsAreOfTheirQuestion: a text is the option of its question that it is like, never that of another question,
// nor a column that is no tick; what is as like two options is neither.
func TestOptionsAreOfTheirQuestion(t *testing.T) {
	column := func(section, bare string, tick bool) Column {
		return Column{Key: section + "." + strings.ToLower(bare), Section: section, Tick: tick,
			Labels: figure.Labels{English: section + ": " + bare}, Bare: figure.Labels{English: bare}}
	}
	f := Form{
		Columns: []Column{
			column("needs", "Rooms", true), column("use", "Papers", false), column("use", "Rooms", true),
			column("use", "Music", true), column("use", "Musik", true), column("needs", "Papers", true),
		},
		Item: func(string, string) int { return -1 },
	}
	s := suggestion{form: f, words: f.words(), options: map[[2]string]*Column{}}
	for at, want := range map[[2]string]string{
		{"use", "big rooms"}: "use.rooms", {"needs", "big rooms"}: "needs.rooms", {"use", "papers"}: "",
		{"needs", "papers"}: "needs.papers", {"use", "music"}: "use.music", {"use", "musi"}: "", {"use", "tent"}: "",
	} {
		for range 2 { // found, and remembered
			got := ""
			if c := s.option(at[0], at[1]); c != nil {
				got = c.Key
			}
			if got != want {
				t.Errorf("%v: %q, want %q", at, got, want)
			}
		}
	}
}

// TestWordsOfColumns: the words of an option are those of its key and of its bare label in every language, without
// those of its question; the question's are those of its section, whole and short, and of what stands before the
// option.
func TestWordsOfColumns(t *testing.T) {
	f := Form{Columns: []Column{
		{Key: "hall.use.rooms", Section: "hall.use", Labels: figure.Labels{"Käyttö: tilat", "Bruk: rum", "Use: use of rooms"},
			Bare: figure.Labels{"tilat", "rum", "use of rooms"}},
		{Key: "hall.size", Section: "hall", Labels: figure.Labels{"Koko", "Storlek", "Size"}},
	}}
	show := func(names [][]string) (all []string) {
		for _, n := range names {
			all = append(all, strings.Join(n, " "))
		}
		return all
	}
	var got []string
	for _, x := range f.words() {
		for _, names := range [][][]string{x.whole, x.title, x.item} {
			got = append(got, strings.Join(show(names), "|"))
		}
	}
	if diff := cmp.Diff([]string{
		"hall use rooms|use rooms|kaytto tilat|bruk rum|use use of rooms", "hall use|use|kaytto|bruk|use",
		"rooms|tilat|rum|of rooms", "hall size|size|koko|storlek|size", "", "",
	}, got); diff != "" {
		t.Error(diff)
	}
}

// TestHowFullyHeadersName: a header names an option in full where its words behind the question are all of the
// option's; its values add to the score, and not to how alike the header is.
func TestHowFullyHeadersName(t *testing.T) {
	f := library()
	c := &seenColumn{index: map[string]int{}}
	c.saw("main")
	c.saw("tent")
	s := suggestion{form: f, columns: []*seenColumn{c}, words: f.words(), options: map[[2]string]*Column{}}
	for header, want := range map[[3]string]string{
		{"use", "rooms", "use.rooms"}:           "100 90 true true true", // of two words that a tick does not read
		{"use", "big rooms", "use.rooms"}:       "96 86 false false true",
		{"use rooms", "", "use.rooms"}:          "90 80 true true true",
		{"use of rooms", "", "use.rooms"}:       "86 76 false false true",
		{"kind of library", "", "library.kind"}: "100 105 true true false", // one word of two that it reads
		{"kind", "of library", "library.kind"}:  "95 100 true true false",
		{"loans", "", "library.loans"}:          "100 100 true true true",
		{"of library", "", "library.kind"}:      "75 80 true false false",
		{"identifier", "", "library.id"}:        "100 100 true true false",
	} {
		got := ""
		for _, p := range s.alike(0, heading{strings.Fields(header[0]), strings.Fields(header[1])}, s.words) {
			if p.name() == header[2] {
				got = fmt.Sprint(p.words, p.score, p.whole, p.exact, p.unread)
			}
		}
		if got != want {
			t.Errorf("%q: %s, want %s", header, got, want)
		}
	}
	named, likelier := proposal{words: nearly, score: 60}, proposal{words: nearly - 1, score: 99}
	if named.compare(likelier) >= 0 || likelier.compare(named) <= 0 || named.compare(named) != 0 ||
		likelier.compare(proposal{words: 1, score: 98}) >= 0 || named.compare(proposal{words: 99, score: 61}) <= 0 {
		t.Error("one that is nearly named comes first, then the likelier one")
	}
}

// TestNamesThatFillAHeader: a header names a column where nearly all of its letters are in the name, and exactly where
// the name has no others.
func TestNamesThatFillAHeader(t *testing.T) {
	words := func(text string) []string { return strings.Fields(text) }
	for _, x := range []struct {
		text, name   string
		whole, exact bool
	}{
		{"loans", "loans", true, true}, {"loans", "loans in all", true, false}, {"loans in all", "loans", false, false},
		{"loans tent", "loans", false, false}, {"", "loans", false, false}, {"tent", "loans", false, false},
		// One letter of 20 is 5 % of them, one of 16 more than 6 %.
		{"abcdefghijklmnopqrst", "abcdefghijXlmnopqrst", true, true},
		{"abcdefghijklmnop", "abcdefghXjklmnop", false, false},
	} {
		whole, exact := filled(words(x.text), [][]string{words("boat"), words(x.name)})
		if whole != x.whole || exact != x.exact {
			t.Errorf("%q in %q: %v, %v", x.text, x.name, whole, exact)
		}
	}
	names := [][]string{words("loans"), words("loans in all")}
	if whole, exact := filled(words("loans"), names); !whole || !exact {
		t.Errorf("a longer name after one that is exact: %v, %v", whole, exact)
	}
}

// TestNotesOfWhatWasSeen: the three values that stood most often, how often each did, and how many cells were empty;
// a long value is cut, and so is a long list of values that mean nothing.
func TestNotesOfWhatWasSeen(t *testing.T) {
	c := &seenColumn{name: "a", text: "words", index: map[string]int{}}
	for _, text := range strings.Split("x;y;y;;z;z;z;w;y;"+strings.Repeat("ä", 31)+";;"+strings.Repeat("ä", 31), ";") {
		c.saw(text)
	}
	want := "words: y (3), z (3), " + strings.Repeat("ä", 30) + "… (2), …, empty (2)"
	if got := c.note(figure.English); got != want || c.rows != 12 {
		t.Errorf("%d rows: %s", c.rows, got)
	}
	if got := cut(strings.Repeat("ä", 30) + " "); got != strings.Repeat("ä", 30) {
		t.Error(got)
	}
	full := &seenColumn{index: map[string]int{}}
	for i := range maxSeen {
		full.saw(fmt.Sprint(i))
	}
	if full.saw("0"); full.more || len(full.values) != maxSeen {
		t.Errorf("%d values, more %v", len(full.values), full.more)
	}
	if full.saw("another"); !full.more || len(full.values) != maxSeen {
		t.Errorf("%d values, more %v", len(full.values), full.more)
	}
	for n, want := range map[int]int{maxSuggested: maxSuggested + 1, maxSuggested + 1: maxSuggested + 1} {
		rows := []string{"library.kind"}
		for i := range n {
			rows = append(rows, fmt.Sprint("tent ", string(rune('A'+i))))
		}
		if lines := suggested(t, Mapping{}, rows...); len(lines) != want {
			t.Errorf("%d values: %d lines", n, len(lines))
		}
	}
}

// TestOptionsWithoutABareName: beside options of one question that have one, an option that has none goes by its whole
// name; a column of another question, or where no option has one, does not.
func TestOptionsWithoutABareName(t *testing.T) {
	column := func(section, fi, bare string) Column {
		return Column{Section: section, Labels: figure.Labels{Finnish: fi}, Bare: figure.Labels{Finnish: bare}}
	}
	rooms, other := column("use", "Käyttö: tilat", "tilat"), column("use", "Käyttö: muu", "")
	for name, x := range map[string]struct {
		beside Column
		want   bool
	}{
		"one that has": {rooms, true}, "one that has none": {column("use", "Käyttö: tilat", ""), false},
		"another question": {column("needs", "Käyttö: tilat", "tilat"), false},
		"another title":    {column("use", "Tarve: tilat", "tilat"), false},
	} {
		if (Form{Columns: []Column{x.beside, other}}).unnamed(other) != x.want {
			t.Errorf("%s: %v", name, !x.want)
		}
	}
}

// TestColumnsThatCannotBe: by its values a column is none of ours where none of more than six is read, as a tick or a
// number, or none of more than thirty, as a choice; where an id stands twice as often as not; and what tells of the
// form.
func TestColumnsThatCannotBe(t *testing.T) {
	seen := func(n, blanks int64, more bool, values ...string) *seenColumn {
		c := &seenColumn{rows: n, blanks: blanks, more: more}
		for _, v := range values {
			c.values = append(c.values, valueCount{v, 1})
		}
		return c
	}
	many := func(n int) (all []string) {
		for i := range n {
			all = append(all, fmt.Sprint("v", string(rune('A'+i))))
		}
		return all
	}
	reads := func(s string) bool { return s == "yes" }
	for name, x := range map[string]struct {
		seen *seenColumn
		of   Column
		want bool
	}{
		"a tick of six":             {seen(9, 0, false, many(maxAnswers)...), Column{Tick: true}, false},
		"a tick of seven":           {seen(9, 0, false, many(maxAnswers+1)...), Column{Tick: true}, true},
		"a tick of seven, one read": {seen(9, 0, false, append(many(maxAnswers), "yes")...), Column{Tick: true}, false},
		"a choice of thirty":        {seen(99, 0, false, many(maxSuggested)...), Column{}, false},
		"a choice of more":          {seen(99, 0, false, many(maxSuggested+1)...), Column{}, true},
		"numbers": {
			seen(9, 0, false, "1", "2,5", "-4", "5 %", "+6", "7", "8"), Column{Numeric: true}, false,
		},
		"words for numbers":       {seen(9, 0, false, many(7)...), Column{Numeric: true}, true},
		"one word among numbers":  {seen(9, 0, false, "1", "2", "3", "4", "5", "6", "x"), Column{Numeric: true}, true},
		"ids":                     {seen(4, 0, false, "a", "b"), Column{Unique: true}, false},
		"ids that stand thrice":   {seen(5, 0, false, "a", "b"), Column{Unique: true}, true},
		"ids and blanks":          {seen(6, 2, false, "a", "b"), Column{Unique: true}, false},
		"more ids than were kept": {seen(500, 0, true, "a", "b"), Column{Unique: true}, false},
		"about the form":          {seen(1, 0, false, "yes"), Column{About: true}, true},
	} {
		x.of.Reads = reads
		if new(suggestion).unlike(x.seen, &x.of) != x.want {
			t.Errorf("%s: %v", name, !x.want)
		}
	}
}

// TestWrittenMappingsLoseNothing: whatever kind of space separates thousands, whatever separates ticks, and the note of
// a column that only filters, is read as it was meant.
func TestWrittenMappingsLoseNothing(t *testing.T) {
	for _, space := range []string{" ", "\u00a0", "\u202f", "\u2009"} {
		var file bytes.Buffer
		if err := (Mapping{Thousands: space}).Write(&file, figure.English); err != nil {
			t.Fatal(err)
		}
		if got, err := Read(&file); err != nil || got.Thousands != " " {
			t.Errorf("%q: %q, %v", space, got.Thousands, err)
		}
	}
	for _, m := range []Mapping{
		{Thousands: "."}, {Thousands: "'"}, {}, {Sources: []Source{{Name: "a", Keep: []string{"x"}, Note: "n"}}},
		{Sources: []Source{{Name: "a", Drop: []string{"x", "y"}}}}, {Sources: []Source{{Name: "a", Note: "n"}}},
	} {
		for _, split := range []string{"", " ", "\t", "\n", ",", ";", "|", "/", "tai"} {
			if m.Sources = slices.Clone(m.Sources); split != "" {
				m.Sources = append(m.Sources, Source{Name: "b" + split + "b", To: "c", Split: split})
			}
			for l := range figure.Languages() {
				var file bytes.Buffer
				err := m.Write(&file, l)
				got, bad := Read(bytes.NewReader(file.Bytes()))
				for i := range got.Sources {
					if strings.HasPrefix(got.Sources[i].Name, "b") {
						got.Sources[i].Name = m.Sources[i].Name // spaces in names do not matter
					}
				}
				if diff := cmp.Diff(m, got); err != nil || bad != nil || diff != "" {
					t.Errorf("split by %q: %v, %v\n%s\n%s", split, err, bad, diff, file.String())
				}
			}
			if split != "" {
				m.Sources = m.Sources[:len(m.Sources)-1]
			}
		}
	}
}

// TestNoEncodingIsAnError: what is no encoding is refused, and read by no other.
func TestNoEncodingIsAnError(t *testing.T) {
	for e, fine := range map[Encoding]bool{UTF8: true, Windows1252: true, endOfEncodings: false, 99: false} {
		if _, err := e.Decode(strings.NewReader("a")); (err == nil) != fine || (Mapping{Encoding: e}.Check() == nil) != fine {
			t.Errorf("%d: %v", e, err)
		}
	}
	for _, x := range []struct {
		m    Mapping
		fine bool
	}{
		{Mapping{TitleRows: maxHeaderRows}, true}, {Mapping{TitleRows: maxHeaderRows + 1}, false},
		{Mapping{HeaderRows: maxHeaderRows}, true}, {Mapping{HeaderRows: maxHeaderRows + 1}, false},
		{Mapping{TitleRows: -1}, false}, {Mapping{HeaderRows: -1}, false}, {Mapping{NameRows: []int{1}}, true},
		{Mapping{NameRows: []int{2}}, false}, {Mapping{NameRows: []int{0}}, false},
		{Mapping{HeaderRows: 3, NameRows: []int{3, 1}}, true}, {Mapping{HeaderRows: 3, NameRows: []int{4}}, false},
	} {
		if err := x.m.Check(); (err == nil) != x.fine {
			t.Errorf("%+v: %v", x.m, err)
		}
	}
}

// TestSuggestionsSpeakTheLanguage: what is said of the export, and the words of the file, are in the language asked for.
func TestSuggestionsSpeakTheLanguage(t *testing.T) {
	rows := [][]string{
		{"Respondent ID", "Collector ID", "Use", "Colour of rooms"}, {"1", "7", "Rooms", "red"},
		{"2", "7", "Rooms;Papers", ""}, {"3", "7", "", ""},
	}
	for l, want := range map[figure.Language]string{
		figure.Finnish: `sarake;meidän;arvo;tarkoittaa;huomautus
;;;;näyttää työkalun SurveyMonkey vienniltä
;otsikkorivejä;;1;
*;use;;?;
Respondent ID;library.id;;;"1 (1), 2 (1), 3 (1)"
Collector ID;jätä pois;;;7 (3)
Use;use;;"erottimena ;";"Rooms (1), Rooms;Papers (1), tyhjä (1)"
Use;;Rooms;rooms;2
Use;;Papers;papers;1
Colour of rooms;?;;;"ehkä use.rooms: red (1), tyhjä (2)"
`,
		figure.Swedish: `kolumn;vår;värde;betyder;anmärkning
;;;;ser ut som en export från SurveyMonkey
;rubrikrader;;1;
*;use;;?;
Respondent ID;library.id;;;"1 (1), 2 (1), 3 (1)"
Collector ID;lämna bort;;;7 (3)
Use;use;;"dela vid ;";"Rooms (1), Rooms;Papers (1), tomt (1)"
Use;;Rooms;rooms;2
Use;;Papers;papers;1
Colour of rooms;?;;;"kanske use.rooms: red (1), tomt (2)"
`,
	} {
		f := library()
		f.Language = l
		got, err := f.Suggest(Mapping{HeaderRows: 1}, slices.Values(rows))
		var file bytes.Buffer
		err = errors.Join(err, got.Write(&file, l))
		if diff := cmp.Diff(want, file.String()); diff != "" || err != nil {
			t.Errorf("%v: %v\n%s", l, err, diff)
		}
	}
}
