package compare

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// finding returns what Check finds for a figure as printed and what responses give.
func finding(printed, note string, figures ...figure.Figure) figure.Finding {
	c := figure.Claim{ID: "a.b", Section: "4.1", Printed: figure.MustParse(printed), Note: note}
	return figure.Check(c, figure.AnswerOf("a.b", figures...), figure.Convention{})
}

func whole(n int64) figure.Figure { return figure.New(figure.Whole(n), 24, 0) }

// TestRecomputed: figures stand as they would be printed in the place of those beside them.
func TestRecomputed(t *testing.T) {
	const first, second = 11688, 13027 // 1.1.2002 and 1.9.2005, in days from 1.1.1970
	for _, c := range []struct {
		finding figure.Finding
		fi, en  string
	}{
		{finding("tammikuussa 2002", "", whole(first)), "1/2002 (n 24)", "January 2002 (n 24)"},
		{finding("1.9.2005", "", whole(second)), "1.9.2005 (n 24)", "1 September 2005 (n 24)"},
		{finding("1.9.2005", "", figure.New(figure.Whole(second), 0, 0)), "– (n 0)", "– (n 0)"},
		{finding("1.9.2005", ""), "–", "–"},
		{finding("2004", "", whole(2004)), "2004 (n 24)", "2004 (n 24)"},
		{finding("n. 2000", "", whole(1640)), "1\u00a0640 (n 24)", "1,640 (n 24)"},
		{finding("kuusi", "", whole(6)), "6 (n 24)", "6 (n 24)"},
		{finding("550", "", whole(550), whole(550)), "550 (n 24)", "550 (n 24)"},
		{finding("2-120", "", whole(2), whole(120)), "2 (n 24), 120 (n 24)", "2 (n 24), 120 (n 24)"},
		{finding("4,1 %", "", figure.Share(1, 24, figure.Everyone)), "4,2\u00a0% (n 24, kaikista vastaajista)", "4.2% (n 24, of all respondents)"},
		{finding("lähes puolet", "", figure.Share(464, 1000, 0)), "46,4\u00a0% (n 1000)", "46.4% (n 1000)"},
	} {
		if fi, en := recomputed(c.finding, figure.Finnish), recomputed(c.finding, figure.English); fi != c.fi || en != c.en {
			t.Errorf("beside %s: %q and %q, want %q and %q", c.finding.Claim.Printed, fi, en, c.fi, c.en)
		}
	}
}

// TestWrite: every finding stands once, those that agree are counted, and each miss says why.
func TestWrite(t *testing.T) {
	findings := []figure.Finding{
		finding("14", "", whole(14)),
		finding("4,1 %", "a slip", figure.Share(1, 24, figure.Everyone)),
		finding("9", "", whole(8)),
		finding("10", "", figure.New(figure.Ratio{}, 0, 0)),
	}
	var got bytes.Buffer
	if err := Write(&got, findings, figure.English); err != nil {
		t.Fatal(err)
	}
	want := `
1 of 4 reproduced
  not reproduced: a.b, printed 4,1 %: the responses give another figure; a slip
  not reproduced: a.b, printed 9: the responses give another figure
  not reproduced: a.b, printed 10: no response answers it
`
	text := got.String()
	if last := text[max(strings.LastIndex(text, "\n1 of"), 0):]; last != want {
		t.Error(cmp.Diff(want, last))
	}
	if n := strings.Count(text, "\n4.1    a.b: "); n != len(findings) {
		t.Errorf("%d findings of %d:\n%s", n, len(findings), text)
	}
	if err := Write(broken{}, findings, figure.English); err == nil {
		t.Error("an error of the writer is lost")
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
