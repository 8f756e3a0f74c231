package claim

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// claimsOf reads claims "id | printed | formula": formula is "", "a / b", "a + b", "a - b", "growth a b", "rest a b",
// "same a", "rank a b c" or "a · b".
func claimsOf(rows ...string) (claims []Claim) {
	for _, row := range rows {
		cell := strings.Split(row, "|")
		c := Claim{ID: strings.TrimSpace(cell[0]), Report: "R", Section: "1"}
		if p := strings.TrimSpace(cell[1]); p != "" {
			c.Printed = figure.MustParse(p)
		}
		if len(cell) > 2 {
			c.From = formulaOf(strings.Fields(cell[2]))
		}
		claims = append(claims, c)
	}
	return claims
}

func formulaOf(f []string) Formula {
	switch f[0] {
	case "growth":
		return GrowthOf(f[1], f[2])
	case "rest":
		return RestOf(f[1:]...)
	case "same":
		return SameAs(f[1])
	case "rank":
		return RankOf(f[1], f[2:]...)
	}
	var of []string
	for i := 0; i < len(f); i += 2 {
		of = append(of, f[i])
	}
	switch f[1] {
	case "/":
		return ShareOf(of[0], of[1])
	case "-":
		return DifferenceOf(of[0], of[1])
	case "·":
		return ProductOf(of...)
	}
	return SumOf(of...)
}

// B12 5.3.2: the number of all clients is never printed.
func ExampleSystemOf() {
	claims := []Claim{
		{ID: "all", Report: "B12", Section: "5.3.2"},
		{ID: "coach", Report: "B12", Section: "5.3.2", Printed: figure.MustParse("2812")},
		{
			ID:      "coach.share",
			Report:  "B12",
			Section: "5.3.2",
			Printed: figure.MustParse("18 %"),
			From:    ShareOf("coach", "all"),
		},
		{ID: "pension", Report: "B12", Section: "5.3.2", Printed: figure.MustParse("7221")},
		{
			ID:      "pension.share",
			Report:  "B12",
			Section: "5.3.2",
			Printed: figure.MustParse("47 %"),
			From:    ShareOf("pension", "all"),
		},
	}
	s, err := SystemOf(claims, figure.Convention{})
	if err != nil {
		fmt.Println(err)
		return
	}
	b, err := s.Bounds("all")
	fmt.Println(b.Range(), b.Tight, err)
	for _, name := range b.Because {
		fmt.Println(" ", name)
	}
	// Output:
	// 15203 to 15529 true <nil>
	//   pension
	//   pension.share
	//   pension.share = pension / all
}

func TestSystemOf(t *testing.T) {
	for _, c := range []struct {
		about, want string
		rows        []string
	}{
		{"n", "[521, 534]", []string{"k | 211", "n |", "s | 40 % | k / n"}},
		{"now", "[1165, 1174]", []string{"now |", "before | 1000", "g | 17 % | growth now before"}},
		{"rest", "(989/2000, 1011/2000]", []string{"a | 25 %", "b | 25,0 %", "rest | | rest a b"}},
		{"d", "[4, 4]", []string{"a | 10", "b | 6", "d | | a - b"}},
		{"d", "[-4, -4]", []string{"a | 6", "b | 10", "d | | a - b"}},
		{"price", "[23, 23]", []string{"price | ", "hours | 69", "all | 1587 | hours · price"}},
		{"x", "[8, ∞)", []string{"x |", "y | 7", "r | 1. | rank x y z", "z | 8"}},
		{"x", "[0, 7]", []string{"x |", "y | 7", "r | viimeinen | rank x y z", "z | 8"}},
		{"r", "[2, 2]", []string{"x | 5", "y | 7", "r | | rank x y z", "z | 3"}},
		{"share", "[9/20, 11/20]", []string{"a | noin puolet", "share | | same a"}},
		{"a", "[89/200, 91/200)", []string{"a | 45 %", "words | miltei puolet | same a"}},
		{"words", "[89/200, 91/200)", []string{"a | 45 %", "words | miltei puolet | same a", "again | lähes puolet | same " +
			"words"}},
		{"a", "[9/20, 1/2)", []string{"a | noin puolet", "words | miltei puolet | same a"}},
		{"sum", "[59/100, 61/100)", []string{"a | 40 %", "b | 20 %", "sum | | a + b"}},
		{"r", "[1, 3]", []string{"a |", "b |", "c |", "r | | rank a b c"}},
		{"r", "[3, 3]", []string{"a |", "b |", "c |", "r | 3. | rank a b c"}},
		{"r", "[-3, -3]", []string{"a |", "b |", "c |", "r | 3. lopusta | rank a b c"}},
		{"n", "[0, ∞)", []string{"n |"}}, {"d", "(−∞, ∞)", []string{"a |", "b |", "d | | a - b"}},
		{"r", "[0, 1]", []string{"a |", "b |", "r | | rest a b"}}, {"a", "[0, 1]", []string{"a |", "b |", "r | | rest a b"}},
		{"x", "[9/2, 11/2)", []string{"x | noin 5"}}, {"x", "[5, 5]", []string{"x | 5"}},
		{"part", "(29/100, 31/100)", []string{"a | 40 %", "part |", "sum | 70 % | a + part"}},
	} {
		s, err := SystemOf(claimsOf(c.rows...), figure.Convention{})
		if err != nil {
			t.Fatal(c.rows, err)
		}
		b, err := s.Bounds(c.about)
		if err != nil || b.Interval.String() != c.want {
			t.Errorf("%v: %v, %v, want %s", c.rows, b, err, c.want)
		}
	}
}

// TestWhatIsNoCountByItself: a share, a mean, a number with decimals, one that was rounded and a date; a formula that
// may make counts does not tell.
func TestWhatIsNoCountByItself(t *testing.T) {
	for row, want := range map[string]bool{
		"x | 5": false, "x | 2.": false, "x | 1 640": false, "x |": false, "x | noin 5": false, "x | 1 - 5": false,
		"x | 5 %": true, "x | 5 %-yks.": true, "x | puolet": true, "x | 64/192": true, "x | 2,5": true, "x | 5,0": true,
		"x | 1.9.2005": true, "x | 5 | a / b": true, "x | | growth a b": true, "x | | rest a b": true, "x | | a · b": true,
		"x | | a + b": false, "x | | a - b": false, "x | | same a": false, "x | | rank a b": false,
	} {
		if got := claimsOf(row)[0].measured(); got != want {
			t.Errorf("%s: %v", row, got)
		}
	}
	if c := (Claim{ID: "x", Printed: figure.MustParse("5"), Rounded: true}); !c.measured() {
		t.Error("a rounded number is counted")
	}
}

// TestWhatIsLikeAShare: what is added to shares, is their rest or sum, or is ranked among them, by way of others and in
// either direction; what prints a whole number is none.
func TestWhatIsLikeAShare(t *testing.T) {
	for _, c := range []struct {
		rows []string
		want []string // in alphabetical order
	}{
		{[]string{"a |", "b | 40 %", "s | | a + b"}, []string{"a", "b", "s"}},
		{[]string{"a |", "b | 5", "s | | a + b"}, nil},
		{[]string{"a | 5", "b | 40 %", "s | | a + b"}, []string{"b", "s"}},
		{[]string{"a |", "b |", "s | | a + b", "t | 40 % | same s"}, []string{"a", "b", "s", "t"}},
		{[]string{"a |", "b |", "c | 2,5", "x | | a + b", "y | | b + c"}, []string{"a", "b", "c", "x", "y"}},
		{[]string{"a |", "b | 2,5", "d | | a - b"}, []string{"a", "b", "d"}},
		{[]string{"a |", "b |", "r | | rest a b"}, []string{"a", "b", "r"}},
		{[]string{"a |", "b | 40 %", "r | | rank a b"}, []string{"a", "b"}},
		{[]string{"a |", "b | 5", "r | 2. | rank a b"}, nil},
		{[]string{"a |", "b |", "p | | a · b"}, []string{"p"}},
	} {
		claims := claimsOf(c.rows...)
		b, err := index(claims)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for id, real := range b.shares(b.ordered(claims)) {
			if real {
				got = append(got, id)
			}
		}
		if slices.Sort(got); !slices.Equal(got, c.want) {
			t.Errorf("%v: %v, want %v", c.rows, got, c.want)
		}
	}
}

// TestSharesAreFoundInAnyOrder: x is a share only once y has made b one, and z, which comes before y, once x has made a
// one: that takes a second round. What may be negative does, too.
func TestSharesAreFoundInAnyOrder(t *testing.T) {
	claims := claimsOf("a |", "b |", "c | 2,5", "e |", "x | | a + b", "z | | a + e", "y | | b + c")
	b, err := index(claims)
	if err != nil {
		t.Fatal(err)
	}
	for id, real := range b.shares(claims) {
		if !real {
			t.Errorf("%s is a count", id)
		}
	}
	claims = claimsOf("a |", "b |", "e | 3", "z | | a + e", "x | -2 | a + b")
	if b, err = index(claims); err != nil {
		t.Fatal(err)
	}
	if got := b.losses(claims, figure.Convention{}); !got["z"] || !got["a"] || got["e"] {
		t.Errorf("negative: %v", got)
	}
}

// TestWordsBesideDigits: words say again what digits print where these allow them, also by way of other words.
func TestWordsBesideDigits(t *testing.T) {
	for _, c := range []struct {
		rows []string
		want bool // of the first
	}{
		{[]string{"w | lähes puolet | same a", "a | 45 %"}, true}, // from 44,5 and from 45 % on
		{[]string{"w | lähes puolet | same a", "a | 44 %"}, false},
		{[]string{"w | lähes puolet | same a", "a | puolet"}, false},
		{[]string{"w | lähes puolet | same a", "a |"}, false},
		{[]string{"w | 45 % | same a", "a | 45 %"}, false},
		{[]string{"w | | same a", "a | 45 %"}, false},
		{[]string{"w | lähes puolet | same v", "v | noin puolet | same a", "a | 45 %"}, true},
		{[]string{"w | lähes puolet | same v", "v | 46 % | same a", "a | 30 %"}, true},
		{[]string{"w | lähes puolet | a / b", "a | 45", "b | 100"}, false},
		{[]string{"w | lähes puolet"}, false},
	} {
		claims := claimsOf(c.rows...)
		b, err := index(claims)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.gloss(claims[0], figure.Convention{}); got != c.want {
			t.Errorf("%v: %v", c.rows, got)
		}
	}
}

// TestWordsOfAWholeThatIsNotPrinted: words are heard over each number that the whole may be where they count its
// respondents: it is their base, or the part is a count.
func TestWordsOfAWholeThatIsNotPrinted(t *testing.T) {
	for _, c := range []struct {
		rows []string
		base string
		want string // the whole of the first
	}{
		{[]string{"x | kolmannes | k / n", "k | 2", "n |"}, "", "n"},
		{[]string{"x | kolmannes | k / n", "k | 2", "n |"}, "n", "n"},
		{[]string{"x | kolmannes | k / n", "k |", "n |"}, "n", "n"},
		{[]string{"x | kolmannes | k / n", "k |", "n |"}, "", ""},
		{[]string{"x | kolmannes | k / n", "k | noin 2", "n |"}, "", ""},
		{[]string{"x | kolmannes | k / n", "k | 2", "n |", "m | 9"}, "m", ""},
		{[]string{"x | kolmannes | k / n", "k | 2", "n | 6"}, "", ""},
		{[]string{"x | kolmannes | k / n", "k | 2", "n | 6"}, "n", ""},
		{[]string{"x | kolmannes | k / n", "k | 2", "n | | k · m", "m | 3"}, "", ""},
		{[]string{"x | 33 % | k / n", "k | 2", "n |"}, "", ""}, {[]string{"x | kolmannes | same k", "k | 33 %"}, "", ""},
	} {
		claims := claimsOf(c.rows...)
		claims[0].Base = c.base
		b, err := index(claims)
		if err != nil {
			t.Fatal(err)
		}
		if got := b.unknownBase(claims[0]); got != c.want {
			t.Errorf("%v by %q: %q, want %q", c.rows, c.base, got, c.want)
		}
	}
}

func TestSystemOfFaults(t *testing.T) {
	for _, c := range []struct {
		rows []string
		want error
	}{
		{[]string{"a | 1", "a | 2"}, figure.ErrClash},
		{[]string{"a | 1 | same b"}, figure.ErrMissing},
		{[]string{"a | 1 | rank a"}, figure.ErrSyntax},
	} {
		if _, err := SystemOf(claimsOf(c.rows...), figure.Convention{}); !errors.Is(err, c.want) {
			t.Errorf("%v: %v, want %v", c.rows, err, c.want)
		}
	}
	if s, err := SystemOf(nil, figure.Convention{}); err != nil || len(s.Statements()) != 0 {
		t.Errorf("no claims: %v", err)
	}
}

// Words that the digits do not allow clash with them.
func TestGlossThatClashes(t *testing.T) {
	s, err := SystemOf(claimsOf("a | 45 %", "words | noin neljännes | same a"), figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	if c, err := s.Contradiction(); err != nil || !c.Found() || !c.Minimal {
		t.Errorf("%v, %v", c, err)
	}
}

// Clashes that no single ratio shows: each share fits its total, but not all of them one.
func TestClashes(t *testing.T) {
	claims := claimsOf(
		"n |",
		"a | 2812",
		"sa | 18 % | a / n",
		"b | 7221",
		"sb | 49 % | b / n",
		"c | 5",
		"d | 6 | same c",
		"e | 7",
	)
	s, err := SystemOf(claims, figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	clashes, rest, err := s.Clashes()
	if err != nil || len(clashes) != 2 || !clashes[0].Minimal {
		t.Fatal(clashes, err)
	}
	want := []string{"a", "sa", "sa = a / n", "b", "sb", "sb = b / n"}
	if got := clashes[0].Names(); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	if _, err := s.Bounds("n"); !errors.Is(err, figure.ErrClash) {
		t.Errorf("bounds of contradictory statements: %v", err)
	}
	if b, err := s.Bounds("e"); err != nil || !b.Tight {
		t.Errorf("a clash elsewhere touches %v: %v", b, err)
	}
	if c, err := rest.Contradiction(); c.Found() || err != nil || len(rest.Statements()) != len(s.Statements())-3 {
		t.Errorf("left: %d statements, %v, %v", len(rest.Statements()), c, err)
	}
	text := clashes[1].String()
	if text != "these cannot all be true: c is printed 5 (R 1); d is printed 6 (R 1); d = same(c) (R 1)" {
		t.Error(text)
	}
}

func TestVerifyHidden(t *testing.T) {
	claims := claimsOf("n |", "a | 2812", "sa | 18 % | a / n", "b | 7221", "sb | 47 % | b / n")
	for id, want := range map[string]string{
		"n":  "implied [15203, 15529] follows from b, sb",
		"sa": "implied [2812/15529, 2812/15203] follows from a, b, sb",
		"sb": "implied [7221/15529, 7221/15203] follows from b",
		"a":  "stated [2812, 2812] ",
	} {
		if got := finding(t, claims, id); got != want {
			t.Errorf("%s: %s, want %s", id, got, want)
		}
	}
	claims[4].Printed = figure.MustParse("49 %")
	for _, id := range []string{"sa", "sb"} {
		if got := finding(t, claims, id); !strings.HasPrefix(got, "inconsistent") ||
			!strings.Contains(got, "these cannot all be true: a is printed 2812 (R 1); ") {
			t.Errorf("%s: %s", id, got)
		}
	}
	if got := finding(t, claims, "n"); got != "implied [0, ∞) " {
		t.Errorf("n: %s", got)
	}
	// 4,1 % of 24 hidden respondents is no number of them.
	claims = claimsOf("all | 24", "k |", "s | 4,1 % | k / all")
	if got := finding(t, claims, "s"); !strings.HasPrefix(got, "inconsistent") {
		t.Errorf("s: %s", got)
	}
}

func finding(t *testing.T, claims []Claim, id string) string {
	t.Helper()
	findings, err := Verify(claims, figure.Convention{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range findings {
		if f.Claim.ID == id {
			return fmt.Sprint(f.Verdict, " ", f.Interval, " ", f.Note)
		}
	}
	return ""
}
