package reading

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/record"
)

// told is a fault that says why in every language; of a setting, where it is one.
type told struct {
	why     string
	setting bool
}

func (e told) Error() string               { return e.why }
func (e told) Text(figure.Language) string { return e.why }
func (e told) OfSetting() bool             { return e.setting }

// stray is a name that finds no column.
type stray struct {
	about   NoteKind
	nearest string
}

func (stray) Error() string                 { return "no column" }
func (s stray) Unknown() (NoteKind, string) { return s.about, s.nearest }

// listing is a fault that lists why in every language.
type listing struct{}

func (listing) Error() string      { return "a list" }
func (listing) Why() figure.Labels { return figure.Labels{"a, b", "a, b sv", "a, b en"} }

// kinds returns what a reason is told apart by, and how many rows it has.
func kinds(reasons []Reason) (all []string) {
	for _, r := range reasons {
		all = append(all, fmt.Sprintf("%s %s %q %d", r.Path, r.Fault, r.Why.English, r.Rows))
	}
	return all
}

// TestReasonsAreToldApart: two faults are of one kind where their column, what is wrong and why are the same, or where
// they are of one setting, in whatever column; and a row counts once for a kind.
func TestReasonsAreToldApart(t *testing.T) {
	at := func(path string, why string, setting bool) error {
		return &figure.FieldError{Path: path, Err: told{why, setting}}
	}
	for name, x := range map[string]struct {
		rows []error
		want []string
	}{
		"one kind":       {[]error{at("a", "x", false), at("a", "x", false)}, []string{`a other "x" 2`}},
		"another column": {[]error{at("a", "x", false), at("b", "x", false)}, []string{`a other "x" 1`, `b other "x" 1`}},
		"another reason": {[]error{at("a", "x", false), at("a", "y", false)}, []string{`a other "x" 1`, `a other "y" 1`}},
		"one setting":    {[]error{at("a", "x", true), at("b", "x", true)}, []string{` other "x" 2`}},
		"two settings":   {[]error{at("a", "x", true), at("b", "y", true)}, []string{`a other "x" 1`, `b other "y" 1`}},
		"beside no one":  {[]error{at("a", "x", true), at("b", "x", false)}, []string{`a other "x" 1`, `b other "x" 1`}},
		"twice in a row": {[]error{errors.Join(at("a", "x", false), at("a", "x", false))}, []string{`a other "x" 1`}},
		"after one twice": {
			[]error{errors.Join(at("a", "x", false), at("a", "x", false), at("b", "x", false))},
			[]string{`a other "x" 1`, `b other "x" 1`},
		},
		"two in a row": {
			[]error{errors.Join(at("a", "x", false), at("b", "x", false))}, []string{`a other "x" 1`, `b other "x" 1`},
		},
		"without a place": {[]error{errors.New("z")}, []string{` other "" 1`}},
		"kinds of errors": {
			[]error{figure.Fault("a", 1, figure.ErrRange, ""), figure.Fault("a", 1, figure.ErrSum, "")},
			[]string{`a range "" 1`, `a sum "" 1`},
		},
	} {
		var c Count
		for i, err := range x.rows {
			c.Row(i+2, err)
		}
		c.Row(9, nil)
		n := int64(len(x.rows))
		if !slices.Equal(kinds(c.Reasons), x.want) || c.Rows != n+1 || c.Refused != n || c.Counted != 1 {
			t.Errorf("%s: %v, %q", name, c, kinds(c.Reasons))
		}
		if sum := (Count{}).Plus(c); !slices.Equal(kinds(sum.Reasons), x.want) || !sum.Equal(c) {
			t.Errorf("%s, added to nothing: %q", name, kinds(sum.Reasons))
		}
	}
}

// TestNoMoreIsKeptThanThereIsRoomFor: of a kind the first five rows and twenty values, and 200 kinds; what is over is
// counted, not kept.
func TestNoMoreIsKeptThanThereIsRoomFor(t *testing.T) {
	var c Count
	for i := range maxValues + 5 {
		c.Row(i+2, figure.Fault("a", fmt.Sprint("v", i), figure.ErrSyntax, ""))
	}
	c.Row(0, figure.Fault("a", "v0", figure.ErrSyntax, ""))
	c.Row(2, figure.Fault("a", "v0", figure.ErrSyntax, ""))
	c.Row(2, figure.Fault("a", "v7", figure.ErrSyntax, ""))
	r := c.Reasons[0]
	if r.Rows != 28 || r.Values[7] != (ValueCount{"v7", 2}) || !slices.Equal(r.First, []int{2, 3, 4, 5, 6}) ||
		len(r.Values) != maxValues ||
		r.Values[0] != (ValueCount{"v0", 3}) || r.Values[maxValues-1] != (ValueCount{"v19", 1}) {
		t.Errorf("%+v", r)
	}
	var wide Count
	for i := range maxReasons + 3 {
		wide.Row(i+2, figure.Fault(fmt.Sprint("a", i), i, figure.ErrSyntax, ""))
	}
	last := wide.Reasons[len(wide.Reasons)-1]
	wide.Row(1, figure.Fault("a0", 0, figure.ErrSyntax, ""))
	wide.Row(999, figure.Fault("a3", 3, figure.ErrSyntax, ""))
	if first := wide.Reasons[0]; first.Rows != 2 || !slices.Equal(first.First, []int{2, 1}) || wide.Reasons[3].Rows != 2 {
		t.Errorf("%+v, %+v", first, wide.Reasons[3])
	}
	if len(wide.Reasons) != maxReasons+1 || wide.Reasons[maxReasons-1].Path != "a199" || last.Path != "" ||
		last.Fault != OtherFault || last.Rows != 3 {
		t.Errorf("%d kinds, the last %+v", len(wide.Reasons), last)
	}
	var noted Count
	for range maxNotes + 1 {
		noted = noted.With(Note{About: LastRowOpen})
	}
	if len(noted.Notes) != maxNotes {
		t.Errorf("%d notes", len(noted.Notes))
	}
}

// TestDetailOfAllRows: what a fault says in English stays as long as every row of its kind says the same.
func TestDetailOfAllRows(t *testing.T) {
	say := func(what string) error { return figure.Fault("a", "v", figure.ErrRange, "%s", what) }
	one, two := new(Count), new(Count)
	one.Row(2, say("from 1 to 5"))
	one.Row(3, say("from 1 to 5"))
	two.Row(4, say("from 1 to 9"))
	if d := one.Reasons[0].Detail; !strings.HasSuffix(d, "from 1 to 5") || d != one.Plus(*one).Reasons[0].Detail {
		t.Errorf("%q, then %q", d, one.Plus(*one).Reasons[0].Detail)
	}
	if d := one.Plus(*two).Reasons[0].Detail; d != "" {
		t.Errorf("of two that differ: %q", d)
	}
	one.Row(5, say("from 1 to 9"))
	if d := one.Reasons[0].Detail; d != "" {
		t.Errorf("of rows that differ: %q", d)
	}
	one.Row(6, say("from 1 to 9"))
	if d := one.Reasons[0].Detail; d != "" {
		t.Errorf("of rows that differed: %q", d)
	}
	var other Count
	other.Row(2, errors.New("anything"))
	if d := other.Reasons[0].Detail; d != "" {
		t.Errorf("of a fault of no kind: %q", d)
	}
}

// TestCountsShareNothing: a count with notes, with rows refused later, or added up leaves the one it was made from as
// it was; reasons stand in the order of their rows.
func TestCountsShareNothing(t *testing.T) {
	var c Count
	c.Row(2, figure.Fault("b", "x", figure.ErrSyntax, ""))
	c.Row(3, nil)
	c.Row(4, nil)
	c.Skip(4, figure.Faults(figure.Fault("u", "y", figure.ErrRange, "")))
	was := Count{}.Plus(c)
	noted := c.With(Note{About: LastRowOpen}, Note{About: EqualRows})
	refused := c.Refuse(2, figure.Fault("a", "", figure.ErrClash, ""))
	again := refused.Refuse(0, figure.Fault("b", "", figure.ErrSyntax, ""))
	again.Reasons[1].Values[0].Rows++
	if !c.Equal(was) || len(noted.Notes) != 2 || c.Notes != nil {
		t.Errorf("%+v, was %+v", c, was)
	}
	if refused.Rows != 3 || refused.Counted != 0 || refused.Refused != 3 ||
		!slices.Equal(kinds(refused.Reasons), []string{`a clash "" 2`, `b syntax "" 1`}) || len(refused.Unread) != 1 {
		t.Errorf("%+v", refused)
	}
	joined := c.Refuse(1, errors.Join(figure.Fault("b", "", figure.ErrSyntax, ""),
		figure.Fault("c", "", figure.ErrSum, "")))
	if !slices.Equal(kinds(joined.Reasons), []string{`b syntax "" 2`, `c sum "" 1`}) || joined.Refused != 2 {
		t.Errorf("%+v", joined)
	}
	three := c.With(Note{}, Note{}, Note{}) // with room for a fourth
	one, other := three.With(Note{About: LastRowOpen}), three.With(Note{About: EqualRows})
	if one.Notes[3].About != LastRowOpen || other.Notes[3].About != EqualRows {
		t.Errorf("%v, %v", one.Notes, other.Notes)
	}
	var later Count
	later.Skip(2, figure.Faults(figure.Fault("v", "y", figure.ErrRange, "")))
	later.Skip(3, figure.Faults(figure.Fault("v", "y", figure.ErrRange, "")))
	if sum := c.Plus(later); !slices.Equal(kinds(sum.Unread), []string{`v range "" 2`, `u range "" 1`}) {
		t.Errorf("%q", kinds(sum.Unread))
	}
	sum := c.Plus(refused)
	if sum.Rows != 6 || sum.Counted != 2 || sum.Refused != 4 || len(sum.Unread) != 1 || sum.Unread[0].Rows != 2 ||
		!slices.Equal(kinds(sum.Reasons), []string{`a clash "" 2`, `b syntax "" 2`}) {
		t.Errorf("%+v", sum)
	}
}

// TestFaultsOfTheFile: ten are told one by one, and of more how many there are; names that find no column stand
// together, the first ten of them, those of a mapping apart.
func TestFaultsOfTheFile(t *testing.T) {
	for n, want := range map[int]int64{maxTold: 0, maxTold + 1: 1, maxTold + 3: 3} {
		var c Count
		for i := range n {
			c.File(figure.Fault("header", i, figure.ErrSyntax, "why"))
		}
		more := int64(0)
		for _, x := range c.Notes {
			if x.About == MoreFaults {
				more = x.Rows
			} else if x.About != FileFault || x.Path != "header" || !strings.Contains(x.Labels.Finnish, "ei luettavissa: ") ||
				!strings.Contains(x.Labels.English, "why") {
				t.Errorf("%+v", x)
			}
		}
		if more != want || int64(len(c.Notes)) != maxTold+min(want, 1) {
			t.Errorf("%d faults: %d notes, %d more", n, len(c.Notes), more)
		}
		names := Count{}
		for i := range n {
			names.File(&figure.FieldError{Path: "header", Value: fmt.Sprint("c", i), Err: stray{UnknownColumns, "d"[:i%2]}})
		}
		text := "c0, c1 (~ d), c2, c3 (~ d), c4, c5 (~ d), c6, c7 (~ d), c8, c9 (~ d)"
		if n > maxTold {
			text += ", …"
		}
		if len(names.Notes) != 1 || names.Notes[0].Rows != int64(n) || names.Notes[0].Value != text {
			t.Errorf("%d names: %+v", n, names.Notes)
		}
	}
	var c Count
	for _, name := range []string{"price, euros", "size", "a, b"} {
		c.File(&figure.FieldError{Path: "header", Value: name, Err: stray{UnknownColumns, ""}})
	}
	if got := c.Notes[0].Value; got != `"price, euros", size, "a, b"` {
		t.Errorf("names with commas: %s", got)
	}
	c = Count{}
	c.File(errors.Join(&figure.FieldError{Path: "mapping, row 3", Err: stray{AbsentColumns, ""}},
		&figure.FieldError{Path: "file", Err: told{"syy", false}}, errors.New("no place")))
	var got []NoteKind
	for _, n := range c.Notes {
		got = append(got, n.About)
	}
	if !slices.Equal(got, []NoteKind{FileFault, FileFault}) || c.Notes[1].Labels.Swedish != "syy" {
		t.Errorf("%+v", c.Notes)
	}
	c = Count{}
	c.File(figure.FaultBecause("file", "v", figure.ErrSyntax, figure.Labels{"syy", "orsak", "cause"}, ""))
	c.File(&figure.FieldError{Path: "file", Err: listing{}})
	if c.Notes[0].Labels != (figure.Labels{"syy", "orsak", "not readable: cause"}) ||
		c.Notes[1].Labels != (figure.Labels{"a, b", "a, b sv", "a list"}) {
		t.Errorf("%+v", c.Notes)
	}
	c = Count{}
	c.File(fmt.Errorf("synthetic: %w", record.ErrQuote))
	if len(c.Notes) != 1 || c.Notes[0].Path != "" ||
		!strings.HasPrefix(c.Notes[0].Labels.Swedish, "felplacerat citattecken: ") {
		t.Errorf("%+v", c.Notes)
	}
}

// TestEqualCountsTellTheSame: counts differ in every single thing that they tell.
func TestEqualCountsTellTheSame(t *testing.T) {
	all := []func(*Count){
		func(*Count) {}, func(c *Count) { c.Rows++ }, func(c *Count) { c.Counted++ }, func(c *Count) { c.Refused++ },
		func(c *Count) { c.Reasons[0].Path = "z" }, func(c *Count) { c.Reasons[0].Column.Swedish = "z" },
		func(c *Count) { c.Reasons[0].Fault = SumFault }, func(c *Count) { c.Reasons[0].Rows++ },
		func(c *Count) { c.Reasons[0].First[0]++ }, func(c *Count) { c.Reasons[0].Values[0].Rows++ },
		func(c *Count) { c.Reasons[0].Why.Finnish = "z" }, func(c *Count) { c.Reasons[0].Detail = "z" },
		func(c *Count) { c.Unread[0].Rows++ }, func(c *Count) { c.Unread = nil }, func(c *Count) { c.Reasons = nil },
		func(c *Count) { c.Notes[0].First++ }, func(c *Count) { c.Notes = nil },
	}
	for i, change := range all {
		for j, other := range all {
			var two [2]Count
			for k, with := range []func(*Count){change, other} {
				two[k].Row(2, figure.Fault("a", "x", figure.ErrSyntax, "why"))
				two[k].Skip(3, figure.Faults(figure.Fault("u", "y", figure.ErrRange, "")))
				two[k] = two[k].With(Note{About: LastRowOpen, First: 2})
				with(&two[k])
			}
			if two[0].Equal(two[1]) != (i == j) {
				t.Errorf("%d and %d", i, j)
			}
		}
	}
}

// made returns a count of everything that may be told.
func made() Count {
	var c Count
	for i := range 7 {
		c.Row(i+2, figure.Fault("shop.sold", fmt.Sprint("m", i), figure.ErrSyntax, ""))
	}
	c.Row(9, figure.Fault("shop.kind", "=x\u007f", figure.ErrUnknown, "no kind"))
	c.Row(0, figure.Fault("shop.town", "", figure.ErrMissing, ""))
	c.Row(10, nil)
	c.Row(11, nil)
	c.Skip(10, figure.Faults(figure.Fault("shop.open", "*", figure.ErrRange, "")))
	c.Skip(11, figure.Faults(figure.Fault("shop.open", "?", figure.ErrRange, "")))
	c.Skip(11, figure.Faults(figure.Fault("shop.note", "z", figure.ErrMissing, "")))
	c.File(figure.Fault("header, column 3", "x", figure.ErrClash, "it stands twice"))
	c.File(figure.Fault("header, column 4", "y", figure.ErrClash, "it stands twice"))
	return c.With(Note{About: NoAnswers, Rows: 1, First: 10}, Note{About: EqualRows, Rows: 2, First: 4},
		Note{About: "own", Labels: figure.Labels{"%[1]d f", "%[1]d s", "%[2]s %[1]d"}, Path: "p", Rows: 8},
		Note{About: "nothing"})
}

// TestWhatACountTells: a line a kind in every form, the faults of the file first, then the reasons by their rows; at
// most five values and five rows of each, and the number of the others not hidden.
func TestWhatACountTells(t *testing.T) {
	want := map[string]string{
		"en": `11 rows: 2 counted, 9 refused
  header, column 3: x: contradicting: it stands twice
  header, column 4: y: contradicting: it stands twice
  7 rows: shop.sold: not readable: m0 (1), m1 (1), m2 (1), m3 (1), m4 (1), …; rows 2, 3, 4, 5, 6, …
  1 row: shop.kind = =x\x7f: unknown value: no kind; row 9
  1 row: shop.town: missing
  read as not answered: 2 rows: shop.open: out of range: * (1), ? (1); rows 10, 11
  read as not answered: 1 row: shop.note = z: missing; row 11
  note: 1 row answers no question (row 10): it is counted
  note: 2 rows are equal and have no id (row 4 first): all are counted
  note: p 8
  note: nothing
`,
		"fi": `rivejä 11: laskettu 2, hylätty 9
  otsikkorivi, sarake 3: x: ristiriita: contradicting: it stands twice
  otsikkorivi, sarake 4: y: ristiriita: contradicting: it stands twice
  7 riviä: shop.sold: ei luettavissa: m0 (1), m1 (1), m2 (1), m3 (1), m4 (1), …; rivit 2, 3, 4, 5, 6,
    …
  1 rivi: shop.kind = =x\x7f: tuntematon arvo; rivi 9
  1 rivi: shop.town: puuttuu
  luettu vastaamattomaksi: 2 riviä: shop.open: rajojen ulkopuolella: * (1), ? (1); rivit 10, 11
  luettu vastaamattomaksi: 1 rivi: shop.note = z: puuttuu; rivi 11
  huomautus: 1 rivi ei vastaa mihinkään kysymykseen (rivi 10): se on laskettu
  huomautus: 2 riviä on samanlaisia eikä niillä ole tunnusta (ensimmäinen rivi 4): ne on laskettu
    kaikki
  huomautus: 8 f
  huomautus: nothing
`,
	}
	c := made()
	for _, l := range []figure.Language{figure.English, figure.Finnish} {
		var b strings.Builder
		if err := c.WriteText(&b, l); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want[l.String()], b.String()); diff != "" {
			t.Errorf("%v: %s", l, diff)
		}
	}
	var b strings.Builder
	place := func(row int, path string) string { return fmt.Sprint(path, "@", row) }
	if lines := c.Lines(figure.English, place); !strings.HasSuffix(lines[2], "…; shop.sold@2, shop.sold@3, shop.sold@4, "+
		"shop.sold@5, shop.sold@6, …") || !strings.HasSuffix(lines[3], "; shop.kind@9") {
		t.Errorf("%q", lines)
	}
	if err := c.WriteCSV(&b, figure.English); err != nil {
		t.Fatal(err)
	}
	const csv = `file;;rows;
read;;11;
counted;;2;
refused;;9;
reason;shop.sold: not readable: m0 (1), m1 (1), m2 (1), m3 (1), m4 (1), …;7;2
reason;shop.kind = =x\x7f: unknown value: no kind;1;9
reason;shop.town: missing;1;
unread;shop.open: out of range: * (1), ? (1);2;10
unread;shop.note = z: missing;1;11
note;header, column 3: x: contradicting: it stands twice;0;
note;header, column 4: y: contradicting: it stands twice;0;
note;1 row answers no question (row 10): it is counted;1;10
note;2 rows are equal and have no id (row 4 first): all are counted;2;4
note;p 8;8;
note;nothing;0;
`
	if diff := cmp.Diff(csv, strings.ReplaceAll(b.String(), `"`, "")); diff != "" {
		t.Error(diff)
	}
	b.Reset()
	if err := c.WriteJSON(&b, figure.Swedish); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{
		`{"rows":{"read":11,"counted":2,"refused":9,"reasons":[{"column":"shop.sold","fault":"syntax",`,
		`"rows":7,"first_rows":[2,3,4,5,6],"values":[{"value":"m0","rows":1},{"value":"m1","rows":1},`,
		`{"value":"m6","rows":1}]},`, `"values":[{"value":"=x\u007f","rows":1}]`, `"unread":[{"column":"shop.open",`,
		`{"value":"?","rows":1}]},{"column":"shop.note",`,
		`"values":[{"value":"z","rows":1}]}],"notes":[{"about":"file","path":"header, column 3",`,
		`{"about":"equal-rows","text":"2 rader är lika och saknar id (den första rad 4): alla har räknats","rows":2,` +
			`"first":4}`,
	} {
		if !strings.Contains(b.String(), part) {
			t.Errorf("no %s in\n%s", part, b.String())
		}
	}
	b.Reset()
	if err := c.WriteMarkdown(&b, figure.English); err != nil ||
		!strings.HasPrefix(b.String(), "11 rows: 2 counted, 9 refused\n\n- header, column 3: x: ") ||
		!strings.Contains(b.String(), `\* (1), ? (1)`) {
		t.Errorf("%v: %s", err, b.String())
	}
	var two, alone Count
	alone.Row(2, figure.Fault("a", "", figure.ErrMissing, ""))
	two.Row(2, figure.Fault("a", "", figure.ErrMissing, ""))
	two.Skip(2, figure.Faults(figure.Fault("b", "", figure.ErrMissing, "")))
	for _, c := range []Count{alone, two} {
		b.Reset()
		if err := c.WriteMarkdown(&b, figure.English); err != nil ||
			!strings.HasPrefix(b.String(), "1 row: 0 counted, 1 refused\n\n- 1 row: a: missing; row 2\n") {
			t.Errorf("%v: %s", err, b.String())
		}
	}
	b.Reset()
	if err := (Count{}).WriteMarkdown(&b, figure.English); err != nil || b.String() != "0 rows: 0 counted, 0 refused\n" {
		t.Errorf("%v: %s", err, b.String())
	}
}

// TestLinesToTheLastCharacter: a line has as many characters as it may, and not one more.
func TestLinesToTheLastCharacter(t *testing.T) {
	for n, want := range map[int]string{49: " ", 50: "\n    "} {
		first, second := strings.Repeat("ä", 50), strings.Repeat("b", n)
		if got := folded(first+" "+second+" c", "    "); !strings.HasPrefix(got, first+want+second) {
			t.Errorf("%d: %q", n, got)
		}
	}
	if got := folded(strings.Repeat("a", 99)+" b "+strings.Repeat("c", 94)+" d e", "  "); got !=
		strings.Repeat("a", 99)+"\n  b "+strings.Repeat("c", 94)+" d\n  e" {
		t.Errorf("%q", got)
	}
}

// TestFaultListTellsEveryFault: a record a fault, with what became of the answer; the first error of the writer is
// kept.
func TestFaultListTellsEveryFault(t *testing.T) {
	var b strings.Builder
	list := NewFaultList(&b, figure.English)
	list.Add(FoundIn(4, figure.Fault("shop.sold", "m", figure.ErrSyntax, "why"))[0])
	list.Add(Found{Row: 1, Path: "row", Err: errors.New("e"), Fault: OtherFault})
	list.Add(Found{Row: 5, Path: "a", Unread: true, Err: told{"reason", false}, Fault: OtherFault})
	found := FoundIn(0, errors.Join(figure.Fault("x", "", figure.ErrSum, ""),
		figure.Fault("header, column 3", "", figure.ErrClash, "")))
	list.Add(found[1])
	list.Place = func(row int, path string) string { return fmt.Sprint("D", row) }
	list.Add(Found{Row: 6, Path: "row", Err: errors.New("e"), Fault: OtherFault})
	list.Add(Found{Row: 1, Path: "row", Err: errors.New("e"), Fault: OtherFault})
	list.Add(Found{Row: 0, Path: "row", Err: errors.New("e"), Fault: OtherFault})
	list.Place = nil
	list.Add(Found{Row: 7, Path: "=a", Value: "b\nc", Err: errors.New("+e"), Fault: OtherFault})
	const want = "\ufeffrow;column;label;value;fault;answer;in full\n" +
		"4;shop.sold;;m;not readable;row refused;not readable: why\n" +
		"1;row;;;another fault;row refused;e\n" +
		"5;a;;;another fault: reason;read as not answered;reason\n" +
		";header, column 3;;;contradicting;;contradicting\n" +
		"D6;row;;;another fault;row refused;e\nD1;row;;;another fault;row refused;e\n;row;;;another fault;;e\n" +
		"7;'=a;;b\\nc;another fault;row refused;'+e\n"
	got := strings.NewReplacer(figure.ErrSyntax.Error(), "not readable", figure.ErrClash.Error(), "contradicting").
		Replace(strings.ReplaceAll(b.String(), `"`, ""))
	if diff := cmp.Diff(want, got); diff != "" || list.Err() != nil {
		t.Error(diff, list.Err())
	}
}

// TestLinesOfFaults: where a fault is, what stood there and what is wrong, as far as each is known; places that are no
// column are told in the language, up to the name of one.
func TestLinesOfFaults(t *testing.T) {
	for want, x := range map[string]Found{
		"shop.sold = m: kan inte läsas":            {Path: "shop.sold", Value: "m", Fault: SyntaxFault},
		"shop.sold: saknas":                        {Path: "shop.sold", Fault: MissingFault},
		"m: annat fel: varför":                     {Value: "m", Err: told{"varför", false}},
		"saknas":                                   {Fault: MissingFault},
		"rubrikrad, kolumn 3: motsägelse":          {Path: "header, column 3", Fault: ClashFault},
		"översättning, rad 3, kolumn: motsägelse":  {Path: "mapping, row 3, column", Fault: ClashFault},
		"översättning, shop, row 3 = x: annat fel": {Path: "mapping, shop, row 3", Value: "x"},
		"column x, row 3: annat fel":               {Path: "column x, row 3"},
		"rad 3 (rad 5 i filen): annat fel":         {Path: "row 3 (line 5)"},
		"row 3 (line x): annat fel":                {Path: "row 3 (line x)"},
		"fil: annat fel":                           {Path: "file"},
	} {
		if got := x.Line(figure.Swedish); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// TestTheFirstOfManyRows: a note knows the first of its rows, in whatever order they were seen.
func TestTheFirstOfManyRows(t *testing.T) {
	var n Note
	for i, x := range [][3]int{{1, 9, 9}, {2, 12, 9}, {1, 4, 4}, {3, 5, 4}, {1, 4, 4}} {
		rows := n.Rows
		if n.Saw(int64(x[0]), x[1]); n.First != x[2] || n.Rows != rows+int64(x[0]) {
			t.Errorf("%d: %+v", i, n)
		}
	}
}

// TestWhatDoesNotShowIsEscapedInJSON: as one unit of UTF-16 or two, and reads as it was (RFC 8259, 7).
func TestWhatDoesNotShowIsEscapedInJSON(t *testing.T) {
	for text, want := range map[string]string{
		"ä\u00a0–😀~": "ä\u00a0–😀~", "\x7f": `\u007f`, "\u0080": `\u0080`, "\u200b": `\u200b`, "\u202e": `\u202e`,
		"\U000e0001x": `\udb40\udc01x`,
	} {
		if got := string(escapeJSON([]byte(text))); got != want {
			t.Errorf("%+q: %s", text, got)
		}
	}
}

// TestWhichNotesAreFaults: those of the file itself; the others tell of what was read and counted.
func TestWhichNotesAreFaults(t *testing.T) {
	for kind := range notes {
		_, fault := map[NoteKind]bool{UnknownColumns: true, AbsentColumns: true, NamelessColumns: true,
			MoreFaults: true}[kind]
		if (Note{About: kind}).IsFault() != fault {
			t.Errorf("%s: %v", kind, !fault)
		}
	}
	if !(Note{About: FileFault}).IsFault() || (Note{About: "own"}).IsFault() {
		t.Error("a fault of the file is one, a caller's own note is none")
	}
}

// plural finds a noun of several behind 1, as it stands in notes.
var plural = regexp.MustCompile(`(^|\s)1 (riviä|hylättyä|saraketta|muuta|tunnusta|rader|underkända|kolumner|andra|` +
	`rows|refused rows|columns|other faults|ids)\b`)

// TestNotesOfOne: a note of one row, column or fault says so in the singular, in every language.
func TestNotesOfOne(t *testing.T) {
	for about := range notes {
		if about == EqualRows { // two at least
			continue
		}
		n := Note{About: about, Rows: 1, Of: 7, First: 4, Value: "x", Path: "q"}
		for l := range figure.Languages() {
			one := n.Text(l)
			if plural.MatchString(one) {
				t.Errorf("%s", one)
			}
			n.Rows = 2
			if many := n.Text(l); strings.Contains(one, "1 ") && strings.Replace(one, "1 ", "2 ", 1) == many &&
				!strings.Contains(one, "n = 1") && about != LastRowOpen {
				t.Errorf("the same of two: %s", many)
			}
			n.Rows = 1
		}
	}
	c := Count{Rows: 1, Counted: 1}
	if got := c.String(); got != "1 row: 1 counted, 0 refused" {
		t.Error(got)
	}
}
