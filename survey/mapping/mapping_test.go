package mapping

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/record"
)

// TestMappingReadsBack: what is written is read as it was.
func TestMappingReadsBack(t *testing.T) {
	want := Mapping{
		Sources: []Source{
			{Name: "Q1", To: "price", Values: []Meaning{{Value: "-99", Missing: true}, {Value: "free; of charge", Means: "0"}}},
			{Name: "Ticks", To: "tasks", Split: ",", Values: []Meaning{{Value: "a", Means: "wood"}}},
			{Name: "Status", Keep: []string{"done"}, Drop: []string{"", "preview"}},
			{Name: "#3"}, {Name: "=x", To: "loans", Note: "a note"},
		},
		Values:   []Meaning{{Value: "NA", Missing: true}, {Value: "yes", Means: "1", Note: "n"}},
		Blanks:   map[string]Blank{"tasks": BlankNo, "b": BlankMissing},
		LeaveOut: true, TitleRows: 1, HeaderRows: 3, NameRows: []int{1, 2}, Encoding: UTF16, Decimal: ",", Thousands: " ",
		Note: "of a tool",
	}
	for l := range figure.Languages() {
		var file bytes.Buffer
		if err := want.Write(&file, l); err != nil {
			t.Fatal(err)
		}
		got, err := Read(bytes.NewReader(file.Bytes()))
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%v\n%s\n%s", err, diff, file.String())
		}
	}
}

// TestFaultyMappings: a line that cannot be meant, or that is undecided, is a fault with its row.
func TestFaultyMappings(t *testing.T) {
	for line, says := range map[string]string{
		"Q1;?;;":                     "it is not decided yet",
		"Q1;;a;?":                    "it is not decided yet",
		"Q1;;;":                      "says nothing",
		"Q1;filter;a;perhaps":        "keep or leave out",
		"Q1;tasks;;split by":         "the separator is missing",
		";colour;;red":               "sets encoding",
		";encoding;;ebcdic":          "unknown value",
		";header rows;;0":            "from 1 to 20",
		"*;tasks;;perhaps":           "no, no if ticked or missing",
		"Q1;loans;;\nQ1;price;;":     "loans already",
		"Q1;loans;;\nQ1;leave out;;": "is left out",
		"Q1;leave out;;\nQ1;loans;;": "is left out",
		"Q1;leave out;;\nQ1;;a;b":    "is left out",
	} {
		_, err := Read(strings.NewReader("column;ours;value;means\n" + line + "\n"))
		if err == nil || !strings.Contains(err.Error(), says) || !strings.Contains(err.Error(), "mapping, row") {
			t.Errorf("%q: %v", line, err)
		}
	}
}

// TestHeadersOfManyRows: a mapping of a header with more rows than the file has is suggested from, and names nothing.
func TestHeadersOfManyRows(t *testing.T) {
	form := Form{Find: func(string) int { return -1 }, Item: func(string, string) int { return -1 }}
	for rows := range 20 {
		m, err := form.Suggest(Mapping{HeaderRows: rows, NameRows: []int{rows}}, func(yield func([]string) bool) {
			for range 5 {
				if !yield([]string{"a", "b"}) {
					return
				}
			}
		})
		if err != nil || len(m.Sources) != 2 {
			t.Errorf("%d rows: %v, %v", rows, m, err)
		}
	}
	if names := (Mapping{NameRows: []int{0, 3}}).Names(nil); names != nil {
		t.Errorf("no rows have the names %q", names)
	}
}

// TestGuessTitleRows: lines before the first of many cells are titles; a quoted text of several lines is none.
func TestGuessTitleRows(t *testing.T) {
	for text, want := range map[string]int{
		"Survey of 2026\nmade 31.1.2027\n\nid\ttype\n1\tx\n": 3,
		"Survey, of units\nid,type,year\n":                   1,
		"id;type\n1;x\n":                                     0,
		"\"a question\nof two lines\";b\n1;2\n":              0,
		"id\n1\n2\n":                                         0,
		"":                                                   0,
	} {
		if got := GuessTitleRows([]byte(text)); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

// TestEveryLineOfAMapping: what each kind of line says, in whatever language and letter case its words are.
func TestEveryLineOfAMapping(t *testing.T) {
	source := func(s Source) Mapping { return Mapping{Sources: []Source{s}} }
	for lines, want := range map[string]Mapping{
		"":                  {},
		"Q1;loans;;":        source(Source{Name: "Q1", To: "loans"}),
		"Q1;loans;;;a note": source(Source{Name: "Q1", To: "loans", Note: "a note"}),
		"Q1;leave out;;":    source(Source{Name: "Q1"}), "Q1;JÄTÄ POIS;;": source(Source{Name: "Q1"}),
		"Q1;lämna bort;;\nQ1;leave out;;": source(Source{Name: "Q1"}),
		"Q1;loans;;\nq1;;many;9;note": source(Source{Name: "Q1", To: "loans", Values: []Meaning{
			{Value: "many", Means: "9", Note: "note"}}}),
		"Q1;loans;many;9": source(Source{
			Name: "Q1", To: "loans", Values: []Meaning{{Value: "many", Means: "9"}}}),
		"Q1;;many;Missing":              source(Source{Name: "Q1", Values: []Meaning{{Value: "many", Missing: true}}}),
		"Q1;;;0":                        source(Source{Name: "Q1", Values: []Meaning{{Means: "0"}}}),
		"Q1;use;;split by ,":            source(Source{Name: "Q1", To: "use", Split: ","}),
		"Q1;use;;erottimena puolipiste": source(Source{Name: "Q1", To: "use", Split: ";"}),
		"Q1;use;;dela vid  mellanslag":  source(Source{Name: "Q1", To: "use", Split: " "}),
		"Q1;use;;Split By Tab":          source(Source{Name: "Q1", To: "use", Split: "\t"}),
		"Q1;filter;a;keep\nQ1;suodata;b;pidä\nQ1;filtrera;;jätä pois": source(Source{
			Name: "Q1", Keep: []string{"a", "b"}, Drop: []string{""}}),
		"Q1;filter;a;keep\nQ1;loans;;": source(Source{Name: "Q1", To: "loans", Keep: []string{"a"}}),
		"Q1;filter;;leave out\nQ1;;a;b": source(Source{
			Name: "Q1", Drop: []string{""}, Values: []Meaning{{Value: "a", Means: "b"}}}),
		"Q1;filter;a;keep\nQ1;filter;b;leave out\nQ1;loans;;": source(Source{
			Name: "Q1", To: "loans", Keep: []string{"a"}, Drop: []string{"b"}}),
		"*;;NA;missing":           {Values: []Meaning{{Value: "NA", Missing: true}}},
		"*;;yes;1":                {Values: []Meaning{{Value: "yes", Means: "1"}}},
		"*;use;;no":               {Blanks: map[string]Blank{"use": BlankNo}},
		"*;use;;ei jos valittu":   {Blanks: map[string]Blank{"use": BlankNoIfTicked}},
		"*;use;;saknas\n*;b;;nej": {Blanks: map[string]Blank{"use": BlankMissing, "b": BlankNo}},
		"*;leave out;;":           {LeaveOut: true},
		";encoding;;utf-16le":     {Encoding: UTF16LE}, ";Encoding;utf-8;": {}, ";encoding;cp1252;": {Encoding: Windows1252},
		";title rows;;2": {TitleRows: 2}, ";title rows;20;": {TitleRows: 20}, ";title rows;;0": {},
		";names;;1\n;names;;2": {NameRows: []int{2}},
		";header rows;;3":      {HeaderRows: 3}, ";names;;1+3": {NameRows: []int{1, 3}}, ";names;; 2 ": {NameRows: []int{2}},
		";decimal;;.": {Decimal: "."}, ";thousands;;Space": {Thousands: " "}, ";thousands;;.": {Thousands: "."},
		";;;;for people\n;;;;more": {Note: "for people"},
	} {
		head := "column;ours;value;means;note\n"
		if lines != "" {
			lines += "\n"
		}
		text := head
		for line := range strings.Lines(lines) {
			line = strings.TrimSuffix(line, "\n")
			text += line + strings.Repeat(";", 4-strings.Count(line, ";")) + "\n"
		}
		got, err := Read(strings.NewReader(text))
		if diff := cmp.Diff(want, got); err != nil || diff != "" {
			t.Errorf("%q: %v\n%s", lines, err, diff)
		}
	}
}

// TestLinesThatCannotBeMeant: each is a fault of its own row, and those of other rows are told as well.
func TestLinesThatCannotBeMeant(t *testing.T) {
	for line, kind := range map[string]error{
		"Q1;?;;": figure.ErrMissing, "*;use;;?": figure.ErrMissing, "Q1;;;": figure.ErrMissing, "Q1;;a;": figure.ErrMissing,
		"*;;a;": figure.ErrMissing, "Q1;filter;a;": figure.ErrUnknown, "Q1;filter;a;missing": figure.ErrUnknown,
		"Q1;use;;split by": figure.ErrSyntax, "Q1;use;a;split by ,": figure.ErrSyntax, "*;;;": figure.ErrSyntax,
		"*;;;no": figure.ErrSyntax, "*;use;a;no": figure.ErrSyntax, "*;use;;perhaps": figure.ErrUnknown,
		"*;use;;": figure.ErrUnknown, ";colour;;": figure.ErrUnknown, ";;;x": figure.ErrUnknown,
		";encoding;;x":    figure.ErrUnknown,
		";title rows;;21": figure.ErrRange, ";title rows;;-1": figure.ErrRange, ";header rows;;0": figure.ErrRange,
		";header rows;;21": figure.ErrRange, ";names;;0": figure.ErrRange, ";names;;1+x": figure.ErrSyntax,
		";names;;1+21": figure.ErrRange, ";title rows;;": figure.ErrSyntax, "Q1;leave out;a;": figure.ErrClash,
		"Q1;leave out;;b": figure.ErrClash, "a;b": record.ErrCells,
	} {
		_, err := Read(strings.NewReader("column;ours;value;means\nQ0;loans;;\n" + line + "\nQ2;?;;\n"))
		faults := figure.Faults(err)
		if len(faults) != 2 || !errors.Is(faults[0], kind) || !strings.HasPrefix(faults[0].Path, "mapping, row 3") ||
			faults[1].Path != "mapping, row 4" {
			t.Errorf("%q: %v", line, err)
		}
	}
	for file, kind := range map[string]error{
		"": record.ErrHeader, "column;ours;value\n": figure.ErrMissing,
		"column;ours;means;note\nQ1;loans;;\n": figure.ErrMissing,
		"a;b;c;d\n":                            figure.ErrMissing, "Kolumn;VÅR;värde;betyder\n": nil,
		"means;value;ours;column\n9;many;loans;Q1\n": nil,
		// the separator is the one with more names of a mapping, not the one with more columns
		"column,ours,value,means,a;b;c;d;e;f;g\nQ1,loans,,,\n": nil,
		"a;b;c;d;e;f,column,ours,value,means\n,Q1,loans,,\n":   nil,
		strings.Repeat("x;", 16) + "column;ours;value;means\n": nil,
		strings.Repeat("x;", 17) + "column;ours;value;means\n": record.ErrHeader,
	} {
		m, err := Read(strings.NewReader(file))
		if !errors.Is(err, kind) || kind != nil && (len(m.Sources) > 0 || !strings.Contains(err.Error(), "mapping")) {
			t.Errorf("%q: %+v, %v", file, m, err)
		}
	}
}

// TestAMappingThatIsNotWritten: the error of the writer is told.
func TestAMappingThatIsNotWritten(t *testing.T) {
	r, w := io.Pipe()
	r.Close()
	if err := (Mapping{LeaveOut: true}).Write(w, figure.English); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("%v", err)
	}
}

// TestMappingsThatBreak: what stands before a file breaks is not taken for all of it.
func TestMappingsThatBreak(t *testing.T) {
	broke := errors.New("synthetic")
	const head = "column;ours;value;means\nQ1;loans;;\n"
	m, err := Read(io.MultiReader(strings.NewReader(head), iotest.ErrReader(broke)))
	if !errors.Is(err, broke) || err.Error() != "mapping, file: synthetic" || m.Sources != nil {
		t.Errorf("%+v, %v", m, err)
	}
	for line, says := range map[string]string{
		";title rows;;21":  `mapping, row 3: out of range: "21": the limit is 20`,
		";header rows;;0":  "mapping, row 3: out of range: from 1 to 20 rows",
		";header rows;;21": "mapping, row 3: out of range: \"21\": the limit is 20",
	} {
		_, err := Read(strings.NewReader(head + line + "\n"))
		if err == nil || err.Error() != says {
			t.Errorf("%s: %v, want %s", line, err, says)
		}
	}
}

// TestEncodingsOfFiles: each is read as what it is, and goes by its name, whatever its case, and by other names in use.
func TestEncodingsOfFiles(t *testing.T) {
	for e, x := range map[Encoding]struct{ file, names string }{
		UTF8: {"ty\xc3\xb6", " utf-8 UTF-8"}, UTF16: {"\xfe\xff\x00t\x00y\x00\xf6", "utf-16 UTF-16 unicode"},
		UTF16LE: {"t\x00y\x00\xf6\x00", "utf-16le UTF-16LE"}, UTF16BE: {"\x00t\x00y\x00\xf6", "utf-16be"},
		Windows1252: {"ty\xf6", "windows-1252 CP1252 ansi Latin1 iso-8859-1"},
	} {
		in, err := e.Decode(strings.NewReader(x.file))
		if err != nil {
			t.Fatal(err)
		}
		if text, err := io.ReadAll(in); err != nil || string(text) != "työ" {
			t.Errorf("%v: %q, %v", e, text, err)
		}
		for i, name := range strings.Split(x.names, " ") {
			read, fromJSON := Encoding(99), Encoding(99)
			err := errors.Join(read.UnmarshalText([]byte(name)), json.Unmarshal([]byte(`"`+name+`"`), &fromJSON))
			if err != nil || read != e || fromJSON != e {
				t.Errorf("%s: %v, %v, %v", name, read, fromJSON, err)
			}
			if i == 0 && e.String() != name {
				t.Errorf("%v is called %s", e, name)
			}
		}
	}
}

// TestWhatHoldsOfNoFile: each fault of a header is told, with the bound in words.
func TestWhatHoldsOfNoFile(t *testing.T) {
	err := Mapping{TitleRows: 21, NameRows: []int{1, 2, 0}, Encoding: 99}.Check()
	const want = ` = 21: out of range: at most 20 rows before the first respondent
 = 2: out of range: the header has 1 row
 = 0: out of range: the header has 1 row
Mapping.Encoding = 99: unknown value: no encoding`
	if err == nil || err.Error() != want {
		t.Error(err)
	}
}
