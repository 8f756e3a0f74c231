package main

import (
	"strings"
	"testing"
)

// draftCase is a row of a draft, in a language, with what is said of it: with status 0 in the output, else in that or
// among the faults. Its numbers are synthetic.
type draftCase struct {
	lang, row string
	status    int
	says      string
}

// run checks the row of a case below a header with the formula.
func (c draftCase) run(t *testing.T) {
	t.Helper()
	var stdout, stderr strings.Builder
	in := "id;printed;part;whole;formula\n" + c.row + "\n"
	status := run([]string{"-lang", c.lang, "-"}, strings.NewReader(in), &stdout, &stderr)
	all := strings.NewReplacer("\u00a0", " ", "\n      ", " ", "\n    ", " ").Replace(stdout.String())
	if status != 0 {
		all += stderr.String()
	}
	if status != c.status || !strings.Contains(all, c.says) {
		t.Errorf("%s %s: status %d, no %q in\n%s", c.lang, c.row, status, c.says, all)
	}
}

// TestOrdinalsAreNoShares: an ordinal is neither a tenth nor ten, and is no share that is wrong; what is certain is
// read. 21 of 211 are 10,0 %.
func TestOrdinalsAreNoShares(t *testing.T) {
	for _, c := range []draftCase{
		{"fi", "a;kymmenes;21;211;", 1, `kirjoita osuus "1/10" ja luku "10"`},
		{"sv", "a;tionde;21;211;", 1, `skriv en andel som "1/10"`},
		{"en", "a;tenth;21;211;share", 1, `write a share as "1/10"`},
		{"fi", "a;ensimmäinen;21;211;", 1, "järjestysluku on sija, eikä se seuraa tästä\n"},
		{"fi", "a;2.;2;;", 0, "toistuu"}, {"fi", "a;2.;3;;", 1, "laskettu: 3 = 3 → 3."},
		{"fi", "a;noin kymmenes;21;211;", 1, `sija ei voi olla noin: kirjoita osuus "1/10"`},
		{"sv", "a;noin kymmenes;21;211;", 1, `en rang kan inte vara ungefär: skriv andelen "1/10"`},
		{"fi", "a;kymmenes osa;21;211;", 1, `osuus, vai monesko osa: kirjoita osuus "1/10"`},
		{"fi", "a;1/10;21;211;", 0, "sopii yhteen"}, {"fi", "a;joka kymmenes;21;211;", 0, "sopii yhteen"},
		{"fi", "a;joka 10.;21;211;", 0, "sopii yhteen"}, {"fi", "a;kymmenesosa;21;211;", 0, "sopii yhteen"},
		{"fi", "a;toinen;5;7+3;sija", 0, "toistuu"}, {"fi", "a;3.;5;7+3;sija", 1, "laskettu: sija(5, 7, 3) = 2 → 2."},
		{"fi", "a;1.9.2005;3;4;", 1, "päivä ei seuraa luvuista"}, {"sv", "a;9/2005;3;;", 1, "en dag följer inte av tal"},
	} {
		c.run(t)
	}
}

// TestPercentagesAdd: percentages add up beside a total, as rounded: 40, 35 and 24 are from 97,5 to 100,5 %. They are
// no counts of a share.
func TestPercentagesAdd(t *testing.T) {
	for _, c := range []draftCase{
		{"fi", "a;100 %;40 %+35 %+24 %;;", 0, "sopii yhteen laskettu: 40 % + 35 % + 24 % = [97,50 %; 100,50 %)"},
		{"sv", "a;97 %;40 %+35 %+24 %;;", 1, "oförenlig uträknat: 40 % + 35 % + 24 % = [97,50 %; 100,50 %)"},
		{"fi", "a;100 %;40 %+35 %+24 %;100 %;", 1, "prosenttien summassa kokonaisuus on tyhjä"},
		{"sv", "a;40 %;40;100 %;", 1, "en andel räknas ur antal"}, {"sv", "a;40 %;40;100 %;andel", 1, "oförenlig"},
		{"fi", "a;25 %;10 %;40 %;osuus", 0, "sopii yhteen laskettu: 10 % / 40 % = (23,46 %; 26,58 %)"},
		{"en", "a;100 %;40 %+35;;", 1, "percentages and numbers are not added"},
		{"fi", "a;25 %;40 %+35 %;;loput", 0, "laskettu: 100 % - 40 % - 35 % = (24,00 %; 26,00 %]"},
		{"fi", "a;41 %;40 %;;", 1, "laskettu: 40 % = [39,50 %; 40,50 %)"},
	} {
		c.run(t)
	}
}

// TestMillionsAreExplainedInMillions: what would print instead has the scale of what was printed.
func TestMillionsAreExplainedInMillions(t *testing.T) {
	for _, c := range []draftCase{
		{"fi", "a;2,1 milj. €;2098000;;", 0, "toistuu"}, {"fi", "a;2,1 M€;2098000;;", 0, "toistuu"},
		{"fi", "a;2,1 milj. €;2198000;;", 1, "laskettu: 2198000 = 2 198 000 → 2,2 milj. 2,1 milj. € tarkoittaa väliä " +
			"[2 050 000; 2 150 000)"},
		{"sv", "a;2,1 mn euro;2198000;;", 1, "2 198 000 → 2,2 milj."},
		{"en", "a;2.1 million euros;2198000;;", 1, "2,198,000 → 2.2 million"},
		{"fi", "a;210 t€;1,3 M€+0,8 M€;;", 1, "laskettu: 1,3 M€ + 0,8 M€ = [2 000 000; 2 200 000)"},
	} {
		c.run(t)
	}
}

// TestFaultsSpeakTheLanguagesOfDraftAndReader: the message is in the language told; columns, formulas and what to write
// are in the words of the draft.
func TestFaultsSpeakTheLanguagesOfDraftAndReader(t *testing.T) {
	for _, c := range []struct{ lang, header, row, says string }{
		{"fi", "tunnus;painettu;osa;kokonaisuus", "a;abc;211;531", "rivi 2, painettu = abc: ei luettavissa"},
		{"en", "tunnus;painettu;osa;kokonaisuus", "a;5 %;x;531", "row 2, osa = x: missing"},
		{"sv", "Beteckning;Tryckt;Del;Helhet", "a;5 %;1;a", "rad 2, Helhet = a: "},
		{"fi", "tunnus;painettu;osa;kokonaisuus;laskutapa", "a;40 %;211;;osuus", "laskutapa = osuus: puuttuu"},
		{"fi", "tunnus;painettu;osa;kokonaisuus;laskutapa", "a;40 %;211;;keskiarvo", "laskutapa = keskiarvo: puuttuu"},
		{"sv", "id;printed;part;whole;formula", "a;5 %;1;20;rest", "rad 2, formula = rest: saknas"},
		{"fi", "tunnus;painettu;osa", "", "rivi 1 = kokonaisuus: puuttuu: sarake tarvitaan"},
		{"fi", "tunnus;painettu;osa", "", "sen nimi voi olla myös helhet, whole"},
		{"sv", "id;printed;part;whole", "a;merparten;1;20", `skriv "över hälften" eller talet`},
		{"sv", "id;printed;part;whole", "a;useimmat;1;20", `skriv "yli puolet" eller talet`},
		{"fi", "id;printed;part;whole", "a;vast majority;1;20", `kirjoita "over half" tai luku`},
		{"fi", "id;printed;part;whole", "a;yli alle 5;1;20", "yli ja alle eivät sovi yhteen"},
		{"sv", "id;printed;part;whole", "a;yli 5 - 7;1;20", "ett intervall kan inte vara över"},
		{"fi", "id;printed;part;whole", "a;reilu kaikki;1;20", "kaikki ei voi olla reilu"},
	} {
		var stdout, stderr strings.Builder
		status := run([]string{"-lang", c.lang, "-"}, strings.NewReader(c.header+"\n"+c.row+"\n"), &stdout, &stderr)
		if status != 1 || !strings.Contains(stderr.String(), c.says) {
			t.Errorf("%s %q: %d, no %q in\n%s", c.lang, c.row, status, c.says, stderr.String())
		}
	}
}

// TestANumberThatLacksItsSign: a number that would agree in percent, or in percentage points, says so, and another does
// not. 131 of 211 are 62,1 %.
func TestANumberThatLacksItsSign(t *testing.T) {
	for _, c := range []draftCase{
		{"fi", "a;62;131;211;", 1, "62 % pitäisi yhtä: jos sitä tarkoitetaan, kirjoita se niin"},
		{"sv", "a;5;45 %;40 %;skillnad", 1, "uträknat: 45 % - 40 % = (4,00 %-enh.; 6,00 %-enh.)"},
		{"sv", "a;5;45 %;40 %;skillnad", 1, "5 %-enh. skulle stämma"},
		{"en", "a;17;15300;13077;growth", 1, "17% would agree"},
		{"fi", "a;5 %-yks.;45;40;erotus", 1, "laskettu: 45 - 40 = 5 osuus"},
		{"fi", "a;62 %;131+80;;", 1, "laskettu: 131 + 80 = 211 luvuista"},
		{"fi", "a;100;40 %+35 %+25 %;;", 1, "laskettu: 40 % + 35 % + 25 % = [98,50 %; 101,50 %)"},
		{"fi", "a;–;40 %+35 %+24 %;;", 0, "laskettu: 40 % + 35 % + 24 % = [97,50 %; 100,50 %)"},
		{"fi", "a;15 %;13077;15300;kasvu", 1, "−15 % pitäisi yhtä"}, {"fi", "a;-15 %;13077;15300;kasvu", 0, "toistuu"},
		{"fi", "a;5 %-yks.;40 %;45 %;erotus", 1, "−5 %-yks. pitäisi yhtä"},
		{"en", "a;15;85;100;difference", 1, "−15 would agree"},
		{"fi", "a;0,62;131;211;", 0, "toistuu"}, {"fi", "a;kolmannes vastaajista;70;211;", 0, "sopii yhteen"},
		{"sv", "a;40 till 45 procent;90;211;", 0, "återges"},
	} {
		c.run(t)
	}
	// "at most" has no lower end, and a growth of -60 % is below it
	if out, _, _ := checked("a;63;131;211\nb;212;131+80;\nc;at most 40 %;85;211\n"); strings.Contains(out, "would agree") {
		t.Errorf("%s", out)
	}
}

// TestEqualNumbersAreRankedApart: a number among equals has their rank, a row is ranked once; a row that cannot be
// ranked, or has too many factors, leaves the others checked.
func TestEqualNumbersAreRankedApart(t *testing.T) {
	const sound = "s;40 %;211;531;\n"
	for _, c := range []draftCase{
		{"en", sound + "a;1.;38;38+24;rank", 0, "a  1.  reproduced"},
		{"en", sound + "a;3.;24;38+38+38+31;rank", 1, "rank(24, 38, (38), ((38)), 31) = 5 → 5th"},
		{"en", sound + "a;3.;s;38 %+s;rank", 1, "a row is ranked once"},
		{"en", sound + "a;1;1" + strings.Repeat("+1", 99) + ";1;product", 1, "it needs 2 to 100 numbers"},
	} {
		c.run(t)
		c.says = "s  40 %  reproduced"
		c.run(t)
	}
}
