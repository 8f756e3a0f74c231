package compare

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// finding returns what Check finds for a figure as printed and what responses give.
func finding(printed, note string, figures ...figure.Figure) claim.Finding {
	c := claim.Claim{ID: "a.b", Section: "4.1", Printed: figure.MustParse(printed), Note: note}
	return claim.Check(c, claim.AnswerOf("a.b", figures...), figure.Convention{})
}

func whole(n int64) figure.Figure { return figure.New(figure.Whole(n), 24, 0) }

// TestRecomputed: figures stand as they would be printed in the place of those beside them.
func TestRecomputed(t *testing.T) {
	const first, second = 11688, 13027 // 1.1.2002 and 1.9.2005, in days from 1.1.1970
	for _, c := range []struct {
		finding claim.Finding
		fi, en  string
	}{
		{finding("tammikuussa 2002", "", whole(first)), "1/2002 (24 yksikköä)", "January 2002 (24 units)"},
		{finding("1.9.2005", "", whole(second)), "1.9.2005 (24 yksikköä)", "1 September 2005 (24 units)"},
		{finding("1.9.2005", "", figure.New(figure.Whole(second), 0, 0)), "– (0 yksikköä)", "– (0 units)"},
		{finding("1.9.2005", ""), "–", "–"},
		{finding("2004", "", whole(2004)), "2004 (24 yksikköä)", "2004 (24 units)"},
		{finding("n. 2000", "", whole(1640)), "1640 (24 yksikköä)", "1640 (24 units)"},
		{finding("2 000", "", whole(1640)), "1\u00a0640 (24 yksikköä)", "1,640 (24 units)"},
		{finding("kuusi", "", whole(6)), "6 (24 yksikköä)", "6 (24 units)"},
		{finding("550", "", whole(550), whole(550)), "550 (24 yksikköä)", "550 (24 units)"},
		{finding("2-120", "", whole(2), whole(120)), "2 (24 yksikköä), 120 (24 yksikköä)",
			"2 (24 units), 120 (24 units)"},
		{finding("4,1 %", "", figure.Share(1, 24, figure.OverEveryone)),
			"4,2\u00a0% (24 yksikköä; osuus kaikista vastaajista)", "4.2% (24 units; share of all respondents)"},
		{finding("lähes puolet", "", figure.Share(464, 1000, figure.OverEveryone)),
			"46,4\u00a0% (1000 yksikköä; osuus kaikista vastaajista)", "46.4% (1000 units; share of all respondents)"},
	} {
		if fi, en := Recomputed(c.finding, figure.Finnish), Recomputed(c.finding, figure.English); fi != c.fi ||
			en != c.en {
			t.Errorf("beside %s: %q and %q, want %q and %q", c.finding.Claim.Printed, fi, en, c.fi, c.en)
		}
	}
}

// TestBase: what stands behind a figure is named, and a share says of what; growth and weighted means are no such
// share.
func TestBase(t *testing.T) {
	percent, rank := figure.MustParse("9 %"), figure.MustParse("2.")
	for _, c := range []struct {
		claim      claim.Claim
		figure     figure.Figure
		fi, sv, en string
	}{
		{claim.Claim{Printed: percent}, figure.Share(9, 205, figure.OverStock),
			"205 yksikköä; osuus vuoden lopun asiakkaista", "205 enheter; andel av klienterna vid årets slut",
			"205 units; share of clients at year end"},
		{claim.Claim{Printed: figure.MustParse("noin puolet")}, figure.Share(9, 20, figure.OverOffering),
			"20 yksikköä; osuus palvelua tarjoavista", "20 enheter; andel av dem som erbjuder tjänsten",
			"20 units; share of those offering the service"},
		{claim.Claim{Printed: percent, Report: "T05"}, figure.Share(1, 24, figure.OverAnswering),
			"24 keskusta; osuus vastanneista", "24 center; andel av dem som svarat",
			"24 centres; share of those answering"},
		{claim.Claim{Printed: percent}, figure.Share(17, 100, figure.OverEarlier),
			"100 yksikköä; aiemmasta kyselystä", "100 enheter; av föregående enkät",
			"100 units; of the earlier edition"},
		{claim.Claim{Printed: rank}, figure.New(figure.Whole(2), 7, figure.OverAnswering),
			"7 yksikköä; vastanneista", "7 enheter; av dem som svarat", "7 units; of those answering"},
		{claim.Claim{Printed: rank}, figure.New(figure.Whole(2), 1, 0), "1 yksikkö", "1 enhet", "1 unit"},
		{claim.Claim{Printed: rank, Report: "T05"}, figure.New(figure.Whole(2), 1, 0), "1 keskus", "1 center",
			"1 centre"},
	} {
		for l, want := range map[figure.Language]string{figure.Finnish: c.fi, figure.Swedish: c.sv,
			figure.English: c.en} {
			if got := base(c.claim, c.figure, l); got != want {
				t.Errorf("%q, want %q", got, want)
			}
		}
	}
}

// TestWrite: every finding stands once, those that agree are counted, and each miss says why.
func TestWrite(t *testing.T) {
	findings := []claim.Finding{
		finding("14", "", whole(14)),
		finding("4,1 %", "a slip", figure.Share(1, 24, figure.OverEveryone)),
		finding("9", "", whole(8)),
		finding("10", "", figure.New(figure.Ratio{}, 0, 0)),
		finding("2.", "", whole(1)),
	}
	findings[1].Claim.Subject, findings[4].Claim.Subject = "Share of no", "Rank of the smaller"
	findings[4].Claim.Compared = true
	var got bytes.Buffer
	if err := Write(&got, findings, english, Text, figure.English); err != nil {
		t.Fatal(err)
	}
	want := `
1 of 5 reproduced
  not reproduced: a.b, printed 4,1 %: the responses give another figure; a slip
  not reproduced: a.b, printed 9: the responses give another figure
  not reproduced: a.b, printed 10: no response answers it
  not reproduced: a.b, printed in words (2nd): the responses give another figure
`
	text := got.String()
	if strings.Count(text, "\n\nIn words (2nd): ") != 1 {
		t.Errorf("what a comparison in words is, is not told once:\n%s", text)
	}
	for _, entry := range []string{
		"4.1    a.b: inconsistent\n       Share of no\n       printed 4,1 %; responses 4.2% (24 units; share of " +
			"all respondents)\n",
		"4.1    a.b: inconsistent\n       Rank of the smaller\n       printed in words (2nd); responses 1st (24 " +
			"units)\n",
	} {
		if !strings.Contains(text, entry) {
			t.Errorf("no %q in\n%s", entry, text)
		}
	}
	if last := text[max(strings.LastIndex(text, "\n1 of"), 0):]; last != want {
		t.Error(cmp.Diff(want, last))
	}
	if n := strings.Count(text, "\n4.1    a.b: "); n != len(findings) {
		t.Errorf("%d findings of %d:\n%s", n, len(findings), text)
	}
	if err := Write(broken{}, findings, english, Text, figure.English); err == nil {
		t.Error("an error of the writer is lost")
	}
}

// TestBeside: figures stand beside each other in every reading, without a verdict; what nobody answers is left out.
func TestBeside(t *testing.T) {
	claims := []claim.Claim{
		{ID: "a.share", Section: "4.1", Subject: "Share of no", Printed: figure.MustParse("4,1 %")},
		{ID: "a.never", Section: "4.2", Subject: "No function of responses", Printed: figure.MustParse("9")},
		{ID: "a.rank", Section: "5", Subject: "Rank of the smaller", Printed: figure.MustParse("2."), Compared: true},
		{ID: "a.nothing", Section: "6", Subject: "Asked before only", Printed: figure.MustParse("9")},
	}
	answers := []claim.Answer{
		claim.AnswerOf("a.rank", whole(1)),
		claim.AnswerOf("a.nothing"),
		claim.AnswerOf("a.share", figure.Share(3, 24, figure.OverEveryone)).As("each").Or("pooled",
			figure.Share(1, 10, figure.OverEveryone)),
	}
	want := `What was published of 2011 and what the responses of 2026 give
==============================================================

The years 2006 and 2011 in the subjects are those of the published report; here they are read as
2011 and 2026.

In words (2nd): the report compares in words and gives no place in digits; 2nd beside one other is
the smaller of the two.

4.1    a.share
       Share of no
       printed 4,1 %; responses 12.5% (24 units; share of all respondents), each / 10.0% (10 units;
       share of all respondents), pooled
5      a.rank
       Rank of the smaller
       printed in words (2nd); responses 1st (24 units)
6      a.nothing
       Asked before only
       printed 9; responses –
`
	published, own := Years{2006, 2011}, Years{2011, 2026}
	var got bytes.Buffer
	if err := Beside(&got, claims, answers, nil, published, own, english, Text, figure.English); err != nil ||
		got.String() != want {
		t.Errorf("%v: %s", err, cmp.Diff(want, got.String()))
	}
	if err := Beside(broken{}, claims, answers, nil, published, own, english, Text, figure.Finnish); err == nil {
		t.Error("an error of the writer is lost")
	}
}

// TestMarkdownIsATable: a row for each figure, the legend, the count and the misses below; verdicts only where they are
// given.
func TestMarkdownIsATable(t *testing.T) {
	findings := []claim.Finding{finding("14", "", whole(14)), finding("2.", "", whole(1))}
	findings[1].Claim.Subject, findings[1].Claim.Compared = "Place | of the smaller", true
	var got bytes.Buffer
	if err := Write(&got, findings, english, Markdown, figure.Finnish); err != nil {
		t.Fatal(err)
	}
	want := `### Julkaistut luvut ja mitä vastaukset antavat

| luku | kohta | aihe | raportissa | vastauksista | tulos |
| --- | ---: | ---: | ---: | ---: | ---: |
| a.b | 4.1 |  | 14 | 14 (24 yksikköä) | toistuu |
| a.b | 4.1 | Place \| of the smaller | sanoin (2.) | 1. (24 yksikköä) | ristiriidassa |

` + legends.Finnish + `

1 / 2 lukua toistuu

ei toistu: a.b, raportissa sanoin (2.): vastauksista tulee toinen luku
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Error(diff)
	}
	got.Reset()
	claims, answers := []claim.Claim{findings[0].Claim}, []claim.Answer{claim.AnswerOf("a.b", whole(8))}
	if err := Beside(&got, claims, answers, nil, Years{2006, 2011}, Years{2011, 2026}, english, Markdown,
		figure.English); err != nil {
		t.Fatal(err)
	}
	const row = "| figure | section | subject | printed | responses |\n| --- | ---: | ---: | ---: | ---: |\n" +
		"| a.b | 4.1 |  | 14 | 8 (24 units) |\n"
	if !strings.Contains(got.String(), row) {
		t.Error(got.String())
	}
	if Write(broken{}, findings, english, Markdown, figure.English) == nil {
		t.Error("an error of the writer is lost")
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

// english tells what a claim is about in English alone.
func english(c claim.Claim) figure.Labels { return figure.Labels{c.Subject, c.Subject, c.Subject} }
