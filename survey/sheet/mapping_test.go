package sheet

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/question"
)

// TestMappedFiles: one mapping holds for CSV, JSON lines and rows of another format; filters, missing codes, signs of
// numbers, empty cells, columns by place, and headers of several rows.
func TestMappedFiles(t *testing.T) {
	m := mapping.Mapping{
		Sources: []mapping.Source{
			{Name: "Lainat", To: "loans", Values: []mapping.Meaning{{Value: "-99", Missing: true}, {Value: "", Means: "7"}}},
			{Name: "Hinta", To: "price"}, {Name: "Tila", Keep: []string{"Valmis"}},
		},
		Decimal: ",", Thousands: ".",
	}
	read := func(f *File[priced]) (all []priced, notes string) {
		if err := f.Each(func(x *priced) error { all = append(all, *x); return nil }); err != nil {
			t.Error(err)
		}
		for _, n := range f.Read().Notes {
			notes += string(n.About) + " "
		}
		return all, notes
	}
	want := []priced{{figure.Count{}, figure.AmountOf(125_050), figure.Amount{}},
		{figure.N(7), figure.AmountOf(300), figure.Amount{}}}
	reader := Reader[priced]{Book: pricedBook, Mapping: m}
	rows := [][]string{{"lainat", "HINTA", "Tila"}, {"-99", "1.250,50", "valmis"}, {"5", "1", "kesken"},
		{"", "3,0", "Valmis"}}
	for how, f := range map[string]*File[priced]{
		"CSV":  reader.CSV(strings.NewReader("lainat;HINTA;Tila\n-99;1.250,50;valmis\n5;1;kesken\n;3,0;Valmis\n")),
		"rows": reader.Rows(slices.Values(rows)),
		"JSON": reader.JSON(strings.NewReader(`{"Lainat":"-99","Hinta":"1.250,50","Tila":"Valmis"}` + "\n" +
			`{"Lainat":5,"Hinta":1,"Tila":"kesken"}` + "\n" + `{"Lainat":"","Hinta":3,"Tila":"Valmis"}` + "\n")),
	} {
		if got, notes := read(f); !cmp.Equal(got, want) || !strings.Contains(notes, "left-out-rows") {
			t.Errorf("%s: %v, %s", how, got, notes)
		}
	}
	two := Reader[priced]{Book: pricedBook, Mapping: mapping.Mapping{
		TitleRows: 1, HeaderRows: 2, NameRows: []int{1, 2}, LeaveOut: true,
		Sources: []mapping.Source{{Name: "Q | loans", To: "loans"}, {Name: "#3", To: "price"}},
	}}
	got, _ := read(two.CSV(strings.NewReader("A title\nQ;;;\nx;loans;;\n1;2;3;4\n")))
	if !cmp.Equal(got, []priced{{figure.N(2), figure.AmountOf(300), figure.Amount{}}}) {
		t.Errorf("two rows of a header: %v", got)
	}
	if _, faults := readPriced(reader, "Hinta\n1.25\n"); !strings.Contains(faults, "groups of three") {
		t.Errorf("1.25 where a point is between thousands: %s", faults)
	}
}

// TestDirtyNamesUnderAMapping: a name with spaces around it, with the apostrophe of a guarded cell, or in other
// letters, is found by the mapping and by the book as the plain name is; so it is while the header is looked for.
func TestDirtyNamesUnderAMapping(t *testing.T) {
	m := mapping.Mapping{Sources: []mapping.Source{{Name: "=Lainat", To: "loans"}}}
	for _, header := range []string{"=Lainat;price", "\u00a0'=Lainat\t;price", "'=Lainat;price",
		" =LAINAT\u00a0;\tprice ", "=lainat; Price\u00a0"} {
		x, faults := readPriced(Reader[priced]{Book: pricedBook, Mapping: m}, header+"\n5;2,5\n")
		if want := (priced{figure.N(5), figure.AmountOf(250), figure.Amount{}}); x != want || faults != "" {
			t.Errorf("%q: %v, %s", header, x, faults)
		}
	}
}

// TestEncodings: text of other encodings is read as it is, and a byte that is no character costs its row.
func TestEncodings(t *testing.T) {
	const file = "lån\n5\n"
	var le []byte
	for _, u := range utf16.Encode([]rune("\ufeff" + file)) {
		le = append(le, byte(u), byte(u>>8))
	}
	for text, e := range map[string]mapping.Encoding{string(le): mapping.UTF16, "l\xe5n\n5\n": mapping.Windows1252,
		file: mapping.UTF8} {
		if got, faults := readPriced(Reader[priced]{Mapping: mapping.Mapping{Encoding: e}}, text); got.Loans != figure.N(5) {
			t.Errorf("%v: %v, %s", e, got, faults)
		}
	}
	if _, faults := readPriced(Reader[priced]{Mapping: mapping.Mapping{Encoding: mapping.Windows1252}},
		"loans\n5\x81\n"); !strings.Contains(
		faults, "row 2") {
		t.Errorf("a byte that is no character: %s", faults)
	}
	if _, faults := readPriced(Reader[priced]{Mapping: mapping.Mapping{Encoding: mapping.UTF16}},
		"loans\n5\n"); faults == "" {
		t.Error("UTF-16 without a mark")
	}
}

// asked is a respondent with a question of several answers.
type asked struct {
	ID      string
	Learned question.Set[question.Certainty]
}

var askedBook = MustNew(nil,
	ID("asked.id", labels{"tunnus", "id", "id"}, func(r *asked) *string { return &r.ID }),
	Ticks("learned", labels{"mistä", "varifrån", "from where"}, question.Certainties(),
		func(r *asked) *question.Set[question.Certainty] { return &r.Learned }),
)

// TestEmptyTicksMeanWhatTheMappingSays: an empty cell is no where another option is ticked; no in every row where the
// mapping says so; no answer, option by option, where it says that. A word that says "missing" is no answer everywhere.
func TestEmptyTicksMeanWhatTheMappingSays(t *testing.T) {
	keys := [2]string{}
	i := 0
	for c := range question.Certainties() {
		if i < 2 {
			keys[i] = "learned." + c.String()
		}
		i++
	}
	rows := [][]string{{"asked.id", keys[0], keys[1]}, {"a", "yes", ""}, {"b", "", ""}, {"c", "", "no"}, {"d", "99", "yes"}}
	for means, want := range map[mapping.Blank]string{
		mapping.BlankNoIfTicked: "a: yes no; b: - -; c: no no; d: - yes",
		mapping.BlankNo:         "a: yes no; b: no no; c: no no; d: - yes",
		mapping.BlankMissing:    "a: yes -; b: - -; c: - no; d: - yes",
	} {
		m := mapping.Mapping{Values: []mapping.Meaning{{Value: "99", Missing: true}}}
		m.Blanks = map[string]mapping.Blank{"learned": means}
		var got []string
		read := func(r *asked) error {
			line := r.ID + ":"
			for j := range 2 {
				word := "-"
				c := slices.Collect(question.Certainties())[j]
				if is, known := r.Learned.Asked(c); is && known && r.Learned.Given() {
					word = r.Learned.Ticked(c).String()
				}
				line += " " + word
			}
			got = append(got, line)
			return nil
		}
		if err := (Reader[asked]{Book: askedBook, Mapping: m}).Rows(slices.Values(rows)).Each(read); err != nil {
			t.Errorf("%v: %v", means, err)
		}
		if text := strings.Join(got, "; "); text != want {
			t.Errorf("%v:\n%s, want\n%s", means, text, want)
		}
	}
}
