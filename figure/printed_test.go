package figure

import (
	"encoding/json"
	"errors"
	"testing"
)

// reported holds the figures of both reports as they stand there, with their plain Finnish form and their kind.
var reported = []struct {
	text, plain string
	kind        Kind
	hedge       Hedge
}{
	// B12 1
	{"12. - 30.1.2012", "12.1.2012 - 30.1.2012", Date, HedgeExact},
	{"531", "531", Number, HedgeExact},
	{"211", "211", Number, HedgeExact},
	{"40 %", "40 %", Percent, HedgeExact},
	{"600 – 700", "600 - 700", Number, HedgeExact},
	{"noin kolmasosaa", "noin kolmannes", Fraction, HedgeAbout},
	{"23.8. – 19.9.2012", "23.8.2012 - 19.9.2012", Date, HedgeExact},
	{"36 %", "36 %", Percent, HedgeExact},
	// B12 2.1
	{"250", "250", Number, HedgeExact},
	{"32 %", "32 %", Percent, HedgeExact},
	{"8 %", "8 %", Percent, HedgeExact},
	{"600 - 700", "600 - 700", Number, HedgeExact},
	{"30 - 35 %", "30 - 35 %", Percent, HedgeExact},
	// B12 2.2, 2.3
	{"noin kolmannekseen", "noin kolmannes", Fraction, HedgeAbout},
	{"yli puolet", "yli puolet", Fraction, HedgeOver},
	{"kolmanneksella", "kolmannes", Fraction, HedgeExact},
	{"noin puolet", "noin puolet", Fraction, HedgeAbout},
	{"puolet", "puolet", Fraction, HedgeExact},
	{"noin neljännes", "noin neljännes", Fraction, HedgeAbout},
	{"yli 20 vuotta", "yli 20", Number, HedgeOver},
	{"noin kolmannes", "noin kolmannes", Fraction, HedgeAbout},
	{"alle 15 vuotta", "alle 15", Number, HedgeUnder},
	{"yli 15", "yli 15", Number, HedgeOver},
	{"73 %", "73 %", Percent, HedgeExact},
	{"viiden", "5", Number, HedgeExact},
	// B12 3
	{"reilu kolmannes", "reilu kolmannes", Fraction, HedgeJustOver},
	{"vajaa viidennes", "vajaa viidennes", Fraction, HedgeJustUnder},
	{"noin kuudenesosan", "noin kuudesosa", Fraction, HedgeAbout},
	{"vain noin puolet", "noin puolet", Fraction, HedgeAbout},
	{"reilu puolet", "reilu puolet", Fraction, HedgeJustOver},
	{"10 ja 100 prosentin välillä", "10 - 100 %", Percent, HedgeExact},
	{"0 – 80 prosentin välillä", "0 - 80 %", Percent, HedgeExact},
	{"Noin neljännes", "noin neljännes", Fraction, HedgeAbout},
	{"Reilulla puolella", "reilu puolet", Fraction, HedgeJustOver},
	{"alle puoleen", "alle puolet", Fraction, HedgeUnder},
	{"noin 15 %:lla", "noin 15 %", Percent, HedgeAbout},
	{"yli kolmanneksen", "yli kolmannes", Fraction, HedgeOver},
	{"Vajaalla puolella", "vajaa puolet", Fraction, HedgeJustUnder},
	// B12 4
	{"lähes puolet", "vajaa puolet", Fraction, HedgeJustUnder},
	{"miltei kaikki", "lähes kaikki", Fraction, HedgeJustUnder},
	{"reilu kolmasosa", "reilu kolmannes", Fraction, HedgeJustOver},
	{"Noin joka kuudes", "noin kuudesosa", Fraction, HedgeAbout},
	{"joka kuudes", "kuudesosa", Fraction, HedgeExact},
	// B12 5
	{"kaksi viidestä", "kaksi viidesosaa", Fraction, HedgeExact},
	{"yli 25 %", "yli 25 %", Percent, HedgeOver},
	{"Eniten", "1.", Rank, HedgeExact},
	{"toiseksi eniten", "2.", Rank, HedgeExact},
	{"kolmantena", "3.", Rank, HedgeExact},
	{"neljäntenä", "4.", Rank, HedgeExact},
	{"kolmanneksi", "3.", Rank, HedgeExact},
	{"vähiten", "viimeinen", Rank, HedgeExact},
	{"Viidessä vuodessa", "5", Number, HedgeExact},
	{"viisi vuotta", "5", Number, HedgeExact},
	{"noin 17 %", "noin 17 %", Percent, HedgeAbout},
	{"1640", "1 640", Number, HedgeExact},
	{"kolmannes", "kolmannes", Fraction, HedgeExact},
	{"noin kaksi kolmasosaa", "noin kaksi kolmasosaa", Fraction, HedgeAbout},
	{"kolmanneksi eniten", "3.", Rank, HedgeExact},
	{"noin kahteen prosenttiin", "noin 2 %", Percent, HedgeAbout},
	{"2812", "2 812", Number, HedgeExact},
	{"miltei puolet", "vajaa puolet", Fraction, HedgeJustUnder},
	{"Yli puolessa", "yli puolet", Fraction, HedgeOver},
	{"vain joka kymmenes", "kymmenesosa", Fraction, HedgeExact},
	// B12 6 to 11
	{"viidestä ohjaajasta kolme", "kolme viidesosaa", Fraction, HedgeExact},
	{"noin kuudennes", "noin kuudesosa", Fraction, HedgeAbout},
	{"lähes koko", "lähes kaikki", Fraction, HedgeJustUnder},
	{"yhdeksän", "9", Number, HedgeExact},
	{"suurimman", "1.", Rank, HedgeExact},
	{"toiseksi suurimman", "2.", Rank, HedgeExact},
	{"Noin puolessa", "noin puolet", Fraction, HedgeAbout},
	{"yleisin", "1.", Rank, HedgeExact},
	{"toiseksi yleisin", "2.", Rank, HedgeExact},
	{"Noin joka neljäs", "noin neljännes", Fraction, HedgeAbout},
	{"joka kymmenes", "kymmenesosa", Fraction, HedgeExact},
	{"Noin puolella", "noin puolet", Fraction, HedgeAbout},
	{"vajaassa puolessa", "vajaa puolet", Fraction, HedgeJustUnder},
	{"noin viidennes", "noin viidennes", Fraction, HedgeAbout},
	{"peräti kaksi viidestä", "kaksi viidesosaa", Fraction, HedgeExact},
	{"viidennes", "viidennes", Fraction, HedgeExact},
	{"noin kuudesosan", "noin kuudesosa", Fraction, HedgeAbout},
	// T05
	{"1.1.2003", "1.1.2003", Date, HedgeExact},
	{"maaliskuussa 2005", "3/2005", Date, HedgeExact},
	{"tammikuussa 2002", "1/2002", Date, HedgeExact},
	{"1.9.2005", "1.9.2005", Date, HedgeExact},
	{"65 %", "65 %", Percent, HedgeExact},
	{"216,5", "216,5", Number, HedgeExact},
	{"50,1 %", "50,1 %", Percent, HedgeExact},
	{"arviolta ainakin n. 45 %", "ainakin noin 45 %", Percent, HedgeAtLeastAbout},
	{"ainoastaan 10", "10", Number, HedgeExact},
	{"41,7%", "41,7 %", Percent, HedgeExact},
	{"Kuudessa", "6", Number, HedgeExact},
	{"kahdeksassa", "8", Number, HedgeExact},
	{"kuusi", "6", Number, HedgeExact},
	{"neljä", "4", Number, HedgeExact},
	{"viisi", "5", Number, HedgeExact},
	{"Yksi", "1", Number, HedgeExact},
	{"n. 123 - 250", "noin 123 - 250", Number, HedgeAbout},
	{"2000", "2 000", Number, HedgeExact},
	{"arviolta n. 350", "noin 350", Number, HedgeAbout},
	{"arviolta 150-200", "noin 150 - 200", Number, HedgeAbout},
	{"2-120 välillä", "2 - 120", Number, HedgeExact},
	{"n. 500", "noin 500", Number, HedgeAbout},
	{"1-3", "1 - 3", Number, HedgeExact},
	{"Neljällä", "4", Number, HedgeExact},
	{"Seitsemän", "7", Number, HedgeExact},
	{"4,1 %", "4,1 %", Percent, HedgeExact},
	{"jopa yhdeksän", "9", Number, HedgeExact},
	{"lähes kaikki", "lähes kaikki", Fraction, HedgeJustUnder},
	{"kahteen", "2", Number, HedgeExact},
}

func TestReportedFigures(t *testing.T) {
	for _, c := range reported {
		p, err := Parse(c.text)
		if err != nil {
			t.Errorf("Parse(%q): %v", c.text, err)
			continue
		}
		if got := p.format(plain); got != c.plain || p.Kind() != c.kind || p.Hedge() != c.hedge {
			t.Errorf("Parse(%q) = %s (%v, %v), want %s (%v, %v)", c.text, got, p.Kind(), p.Hedge(), c.plain, c.kind, c.hedge)
		}
		if p.String() != c.text {
			t.Errorf("Parse(%q) prints %q", c.text, p)
		}
	}
}

// Every reported figure reads back from every notation it is printed in.
func TestNotationsReadBack(t *testing.T) {
	for _, c := range reported {
		p := MustParse(c.text)
		for l := range Languages() {
			text := p.Format(l)
			if q, err := ParseIn(text, l); err != nil || !q.Equal(p) {
				t.Errorf(
					"%q in %v is %q, which reads as %v (%v, %v), %v",
					c.text,
					l,
					text,
					q.format(plain),
					q.Kind(),
					q.Hedge(),
					err,
				)
			}
		}
		if q, err := Parse(p.format(plain)); err != nil || !q.Equal(p) {
			t.Errorf("%q reads as %v, %v", p.format(plain), q, err)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, c := range []struct{ text, fi, sv, en string }{
		{"39,7 %", "39,7\u00a0%", "39,7\u00a0%", "39.7%"},
		{"1 640", "1\u00a0640", "1\u00a0640", "1,640"},
		{"1234567,5", "1\u00a0234\u00a0567,5", "1\u00a0234\u00a0567,5", "1,234,567.5"},
		{"-12 %", "−12\u00a0%", "−12\u00a0%", "−12%"},
		{"-0,05", "−0,05", "−0,05", "−0.05"},
		{"30 - 35 %", "30–35\u00a0%", "30–35\u00a0%", "30–35%"},
		{"ainakin n. 45 %", "ainakin noin 45\u00a0%", "minst ungefär 45\u00a0%", "at least about 45%"},
		{"reilu kolmannes", "reilu kolmannes", "drygt en tredjedel", "just over a third"},
		{"vajaa kaksi kolmasosaa", "vajaa kaksi kolmasosaa", "knappt två tredjedelar", "just under two thirds"},
		{"lähes kaikki", "lähes kaikki", "nästan alla", "nearly all"},
		{"toiseksi", "2.", "2:a", "2nd"},
		{"−48,5 %-yks.", "−48,5\u00a0%-yks.", "−48,5\u00a0%-enh.", "−48.5\u00a0pp"},
		{"noin viisi prosenttiyksikköä", "noin 5\u00a0%-yks.", "ungefär 5\u00a0%-enh.", "about 5\u00a0pp"},
		{"2–3 procentenheter", "2–3\u00a0%-yks.", "2–3\u00a0%-enh.", "2–3\u00a0pp"},
		{"1 percentage point", "1\u00a0%-yks.", "1\u00a0%-enh.", "1\u00a0pp"},
		{"12th", "12.", "12:e", "12th"},
		{"vähiten", "viimeinen", "sist", "last"},
		{"toiseksi pienin", "toiseksi viimeinen", "näst sist", "second last"},
		{"kolmanneksi viimeinen", "3. lopusta", "3:e från slutet", "3rd from the end"},
		{"1.9.2005", "1.9.2005", "1.9.2005", "1 September 2005"},
		{"1/2002", "1/2002", "1/2002", "January 2002"},
		{"-", "–", "–", "–"},
	} {
		p := MustParse(c.text)
		if fi, sv, en := p.Format(Finnish), p.Format(Swedish), p.Format(English); fi != c.fi || sv != c.sv || en != c.en {
			t.Errorf("%q is %q, %q, %q, want %q, %q, %q", c.text, fi, sv, en, c.fi, c.sv, c.en)
		}
		if p.Format(0) != c.en || p.Format(endOfLanguages) != c.en {
			t.Errorf("%q is %q without a language, want %q", c.text, p.Format(0), c.en)
		}
		for l := range Languages() {
			if q, err := ParseIn(p.Format(l), l); err != nil || !q.Equal(p) {
				t.Errorf("%q reads back as %v, %v", p.Format(l), q, err)
			}
		}
	}
}

// A figure beside one without separators between thousands has none either: a year is no 2 006.
func TestBeside(t *testing.T) {
	for _, c := range []struct{ beside, fi, en string }{
		{"2006", "12006,5", "12006.5"},
		{"n. 1640", "12006,5", "12006.5"},
		{"1640,5 - 1650", "12006,5", "12006.5"},
		{"−2006", "12006,5", "12006.5"},
		{"1 640", "12\u00a0006,5", "12,006.5"},
		{"1,640,000", "12\u00a0006,5", "12,006.5"},
		{"0,12345", "12\u00a0006,5", "12,006.5"},
		{"12.3456 %", "12\u00a0006,5", "12,006.5"},
		{"250", "12\u00a0006,5", "12,006.5"},
		{"kaksi", "12\u00a0006,5", "12,006.5"},
		{"–", "12\u00a0006,5", "12,006.5"},
	} {
		p := Print(Of(24013, 2), Number, 1, HalfUp).Beside(MustParse(c.beside))
		again := Print(Of(24013, 2), Number, 1, HalfUp).Beside(p)
		if fi, en := p.Format(Finnish), again.Format(English); fi != c.fi || en != c.en || !p.Equal(again) {
			t.Errorf("beside %s: %q and %q, want %q and %q", c.beside, fi, en, c.fi, c.en)
		}
		if q, err := Parse(p.String()); err != nil || !q.Equal(p) {
			t.Errorf("%q reads back as %v, %v", p, q, err)
		}
	}
}

// TestLike: a number prints as another one does, with its kind, decimals, thousands and millions.
func TestLike(t *testing.T) {
	for _, c := range []struct {
		like string
		x    Ratio
		want string
	}{
		{"2,1 milj. €", Whole(2_198_000), "2,2 milj."}, {"2 M€", Whole(2_500_000), "3 milj."},
		{"350 tuhatta", Whole(1_234_567), "1 235 tuhatta"}, {"1,2 - 1,4 milj.", Whole(1_250_000), "1,3 milj."},
		{"40 %", Of(211, 531), "40 %"}, {"40,0 %", Of(211, 531), "39,7 %"}, {"1640", Whole(2198), "2198"},
		{"noin 350", Of(701, 2), "351"}, {"puolet", Of(1, 3), "kolmannes"}, {"2.", Whole(3), "3."}, {"2.", Of(1, 3), "–"},
	} {
		if got := MustParse(c.like).Like(c.x, HalfUp); got.String() != c.want {
			t.Errorf("%v like %s: %v, want %s", c.x, c.like, got, c.want)
		}
	}
	if got := MustParse("2,1 milj.").Like(Of(0, 0), HalfUp); got.Defined() {
		t.Errorf("no number prints as %v", got)
	}
}

func TestEqual(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"41.7%", "41,7 %", true},
		{"4,0 %", "4 %", false},
		{"n. 350", "noin 350", true},
		{"350", "n. 350", false},
		{"kuudessa", "6", true},
		{"kaksi viidestä", "two fifths", true},
		{"kaksi neljästä", "puolet", true},
		{"puolet", "50 %", false},
		{"tammikuu 2002", "1/2002", true},
		{"1.1.2002 - 31.1.2002", "1/2002", true},
		{"30 % - 35 %", "30–35%", true},
		{"2", "2.", false},
		{"5 %", "5 %-yks.", false},
		{"5 prosenttiyksikköä", "5 pp", true},
	} {
		if got := MustParse(c.a).Equal(MustParse(c.b)); got != c.want {
			t.Errorf("%q equals %q: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// Shares as B12 1 and 2.1 and T05 print them.
func TestPrint(t *testing.T) {
	for _, c := range []struct {
		x        Ratio
		kind     Kind
		decimals int
		rule     Rounding
		want     string
	}{
		{Of(211, 531), Percent, 0, HalfUp, "40 %"},
		{Of(75, 211), Percent, 0, HalfUp, "36 %"},
		{Of(24, 37), Percent, 0, HalfUp, "65 %"},
		{Of(79, 250), Percent, 0, HalfUp, "32 %"},
		{Of(38, 275), Percent, 0, HalfUp, "14 %"},
		{Of(31, 168), Percent, 0, HalfUp, "18 %"},
		{Of(24, 40), Percent, 0, HalfUp, "60 %"},
		{Of(13, 50), Percent, 0, HalfUp, "26 %"},
		{Of(7, 90), Percent, 0, HalfUp, "8 %"},
		{Of(10, 24), Percent, 1, HalfUp, "41,7 %"},
		{Of(2, 24), Percent, 1, HalfUp, "8,3 %"},
		{Of(1, 24), Percent, 1, HalfUp, "4,2 %"},
		{Of(1, 24), Percent, 1, RoundDown, "4,1 %"},
		{Of(1640, 1), Number, 0, HalfUp, "1 640"},
		{Of(433, 2), Number, 1, HalfUp, "216,5"},
		{Of(5, 2), Number, 0, HalfEven, "2"},
		{Of(-5, 2), Number, 0, HalfUp, "-3"},
		{Of(-1, 100), Number, 1, HalfUp, "0,0"},
		{Of(5, 3), Number, 3, HalfUp, "1,667"},
		{Of(79, 250), Fraction, 0, HalfUp, "noin kolmannes"},
		{Of(2, 5), Fraction, 0, HalfUp, "kaksi viidesosaa"},
		{Of(1, 50), Fraction, 0, HalfUp, "alle kymmenesosa"},
		{Of(0, 50), Fraction, 0, HalfUp, "alle kymmenesosa"},
		{Of(-1, 50), Fraction, 0, HalfUp, "–"},
		{Of(49, 50), Fraction, 0, HalfUp, "lähes kaikki"},
		{Of(7, 7), Fraction, 0, HalfUp, "kaikki"},
		{Of(8, 7), Fraction, 0, HalfUp, "–"},
		{Of(4, 2), Rank, 0, HalfUp, "2."},
		{Of(5, 2), Rank, 0, HalfUp, "–"},
		{Whole(100_000), Rank, 0, HalfUp, "–"},
		{Of(1, 3), Date, 0, HalfUp, "–"},
		{Of(1, 3), 0, 0, HalfUp, "–"},
		{Of(1, 3), Kind(77), 0, HalfUp, "–"},
		{Of(1, 0), Percent, 0, HalfUp, "–"},
		{Of(1, 3), Percent, -1, HalfUp, "–"},
		{Of(1, 3), Percent, MaxDecimals + 1, HalfUp, "–"},
	} {
		p := Print(c.x, c.kind, c.decimals, c.rule)
		if p.String() != c.want {
			t.Errorf("Print(%v, %v, %d, %v) = %v, want %s", c.x, c.kind, c.decimals, c.rule, p, c.want)
		}
		if p.Defined() && !p.Admits(c.x, Convention{Rounding: c.rule}) {
			t.Errorf("%v does not admit %v, which prints so", p, c.x)
		}
	}
}

func TestPoint(t *testing.T) {
	for text, want := range map[string]bool{"211": true, "1 640": true, "kuusi": true, "toiseksi": true, "-3": true,
		"n. 350": false, "216,5": false, "40 %": false, "600 - 700": false, "puolet": false, "1.9.2005": false, "–": false} {
		if _, ok := MustParse(text).Point(); ok != want {
			t.Errorf("%q is a count: %v, want %v", text, ok, want)
		}
	}
}

func TestOrdinal(t *testing.T) {
	for text, want := range map[string]bool{"2.": true, "toiseksi eniten": false, "eniten": false, "2": false,
		"1.9.2005": false, "–": false} {
		if p := MustParse(text); p.Ordinal() != want {
			t.Errorf("%q is a rank in digits: %v, want %v", text, !want, want)
		}
	}
	if !Print(Whole(3), Rank, 0, HalfUp).Ordinal() {
		t.Error("a computed rank stands in digits")
	}
}

func TestPrintedParts(t *testing.T) {
	p := MustParse("n. 123 - 250")
	lo, hi := p.Ends()
	if lo.String() != "noin 123" || hi.String() != "noin 250" || !p.IsRange() || p.Nominal().Defined() {
		t.Errorf("ends of %v: %v, %v", p, lo, hi)
	}
	q := MustParse("39,7 %")
	if !q.Nominal().Equal(Of(397, 1000)) || q.Decimals() != 1 || q.IsRange() {
		t.Errorf("%v: %v, %d decimals", q, q.Nominal(), q.Decimals())
	}
	from, to, ok := MustParse("2/2004").Dates()
	if !ok || from.Format("2.1.2006") != "1.2.2004" || to.Format("2.1.2006") != "29.2.2004" {
		t.Errorf("February 2004 is %v to %v", from, to)
	}
	if _, _, ok := q.Dates(); ok {
		t.Error("a percentage has dates")
	}
}

func TestZeroPrinted(t *testing.T) {
	var p Printed
	text, err := p.MarshalText()
	if p.Defined() || p.String() != "–" || len(text) != 0 || err != nil || p.Kind() != 0 || p.Hedge() != 0 {
		t.Errorf("the zero figure is %v, %q, %v", p, text, err)
	}
	if !p.Admits(Ratio{}, Convention{}) || p.Admits(Whole(0), Convention{}) || !Wholes(p, 1, Convention{}).Empty() ||
		!Parts(p, 1, Convention{}).Empty() {
		t.Error("the zero figure says something")
	}
}

func TestPrintedWire(t *testing.T) {
	texts := []string{"n. 350", "41.7%", "reilu kolmannes", "12. - 30.1.2012", "1 640", "0,125", "–"}
	for _, text := range texts {
		data, err := json.Marshal(MustParse(text))
		var p Printed
		if err == nil {
			err = json.Unmarshal(data, &p)
		}
		if err != nil || !p.Equal(MustParse(text)) || p.String() != text {
			t.Errorf("%q through %s became %q, %v", text, data, p, err)
		}
	}
	english, err := ParseIn("1,640", English)
	if err != nil || !english.Equal(MustParse("1640")) || english.String() != "1,640" {
		t.Fatalf("1,640 in English is %v, %v", english.Nominal(), err)
	}
	if data, _ := english.MarshalText(); string(data) != "1 640" {
		t.Errorf("1,640 in English goes out as %s", data)
	}
	three := Print(Of(5, 3), Number, 3, HalfUp)
	stored, err := three.Value()
	var back Printed
	if err == nil {
		err = back.Scan(stored)
	}
	if err != nil || !back.Equal(three) {
		t.Errorf("%v became %v, %v", three, back, err)
	}
	if err := back.Scan(3.5); !errors.Is(err, ErrSyntax) || back.Scan(nil) != nil || back.Defined() {
		t.Errorf("Scan: %v, then %v", err, back)
	}
}
