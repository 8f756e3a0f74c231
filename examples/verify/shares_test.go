package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// TestShares: which quantities that are not printed are shares; quotients that are means or hours are none.
func TestShares(t *testing.T) {
	all := published()
	shares, hidden := sharesAmong(all), []string{}
	for _, c := range all {
		if shares[c.ID] && !c.Printed.Defined() {
			hidden = append(hidden, c.ID)
		}
		if kind := c.Printed.Kind(); shares[c.ID] && (kind == figure.Number || kind == figure.Rank || kind == figure.Date) {
			t.Errorf("%s, %s, is no share", c.ID, c.Printed)
		}
	}
	slices.Sort(hidden)
	want := []string{
		"clients.instructors.production.others.share", "clients.instructors.production.share",
		"clients.outside.base.share", "clients.outside.others.share",
		"clients.provider.other.share", "clients.trend.total.unchanged",
		"coaching.need.shares",
		"coaching.staff.municipal.least", "coaching.staff.municipal.most",
		"coaching.staff.others-elsewhere.share", "coaching.staff.others-municipal.share", "coaching.staff.shares",
		"coaching.use.shares",
		"funding.weighted.other", "funding.weighted.service-sales.municipal", "funding.weighted.service-sales.others",
		"unit.outlook.unchanged",
	}
	if diff := cmp.Diff(want, hidden); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestSharesRead: shares that are not printed stand in percent, with decimals until they are told from 0, 100 and each
// other, and are left out where they may be anything to a tenth of a percent.
func TestSharesRead(t *testing.T) {
	text := output(t, "-lang", "en")
	part := strings.Join(strings.Fields(text[strings.LastIndex(text, textsIn(figure.English).implications):]), " ")
	for _, want := range []string{
		"five shares of the staff together, as printed: (99.4%; 99.6%)", // of five shares with a decimal, one of them 50,1 %
		"without the others: (38.65%; 38.68%]",                          // two of them
		"about need together, as printed: [99.88%; 99.99%)",             // 16 and 7 of 24 and 4,1 %
		"about use together, as printed: 100%",
		"somebody else employs: [0%; 30.9%]",
	} {
		if !strings.Contains(part, want) {
			t.Errorf("not there: %s", want)
		}
	}
	for _, id := range []string{"clients.outside.base.share", "clients.instructors.production.share"} {
		if strings.Contains(text, ": "+id+"\n") || !strings.Contains(text, " "+id+"\n") {
			t.Errorf("%s says nothing, and is listed among the figures alone", id)
		}
	}
	if line := "clients.outside.base / clients.total = [0.03%; 100%]\n"; !strings.Contains(
		text,
		line,
	) { // from 5 of 15 529
		t.Errorf("not there: %s", line)
	}
}

// TestClashNumbers: what the program computes is written alike wherever it stands, and stands on a line with its
// percent sign.
func TestClashNumbers(t *testing.T) {
	text := output(t, "-lang", "en")
	if n := strings.Count(text, "coaching.need.no / coaching.answered = 1/24 = 4.167%"); n < 2 {
		t.Errorf("%d times", n)
	}
	last := text[strings.LastIndex(text, textsIn(figure.English).clashes):]
	if want := "= [45.00%; 50.00%)\n"; !strings.Contains(last, want) || !strings.Contains(last, "no number that fits") {
		t.Errorf("no %q in\n%s", want, last)
	}
	for line := range strings.Lines(text) {
		if strings.HasPrefix(strings.TrimSpace(line), "%") {
			t.Errorf("a percent sign without its number: %s", line)
		}
	}
}
