package main

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

func Example() {
	fmt.Println(run(nil, nil, os.Stdout, os.Stderr))
	// Output:
	// row 2  synthetic.sent  480  stated
	// row 3  synthetic.workshops  87  stated
	// row 4  synthetic.centres  64  stated
	// row 5  synthetic.others  41  stated
	// row 6  synthetic.answered  192  reproduced
	// row 7  synthetic.response-rate  40 %  reproduced
	// row 8  synthetic.workshops.share  45 %  reproduced
	// row 9  synthetic.centres.share  34 %  inconsistent
	//     computed: synthetic.centres / synthetic.answered = 64/192 = 33.33%
	//     34 % stands for [33.50%; 34.50%)
	//     the nearest count that would print so: 65 of 192
	//     64 would print so if the whole were 186–191
	// row 10  synthetic.others.words  vajaa viidennes  inconsistent
	//     computed: synthetic.others / synthetic.answered = 41/192 = 21.35% → about a fifth
	//     vajaa viidennes stands for [18.33%; 20.00%)
	//     the nearest count that would print so: 38 of 192
	//     41 would print so if the whole were 206–223
	// row 11  synthetic.workshops-and-centres  78,6 %  reproduced
	// row 12  synthetic.need.no  4,1 %  impossible
	//     computed: 1 / 24 = 4.167% → 4.2%
	//     4,1 % stands for [4.050%; 4.150%)
	//     no count of 24 prints so; 0: 0.0%; 1: 4.2%
	// row 13  synthetic.need.yes  58,3 %  implied
	//     counts that print so: 14 of 24
	// row 14  synthetic.need.unsure  36,0 %  impossible
	//     36,0 % stands for [35.950%; 36.050%)
	//     no count of 24 prints so; 8: 33.3%; 9: 37.5%
	// row 15  synthetic.clients  1 250  inconsistent
	//     computed: 640 + 388 + 212 = 1,240
	//     1 250 stands for exactly 1,250
	// row 16  synthetic.clients.summary  noin 1 300  consistent
	//     noin 1 300 stands for [1,250; 1,350)
	// row 17  synthetic.clients.mean  6,5  reproduced
	// row 18  synthetic.clients.all  –  implied
	//     by the other figures: 6,757–7,142
	// row 19  synthetic.clients.share  18 %  implied
	//     1,250 would print so if the whole were 6,757–7,142
	// 18 rows: 18 counted, 0 refused
	// figures that do not agree: 5 of 18
	// figures checked: 13; 4 follow from no others and have not been checked
	// 1
}

func Example_finnish() {
	draft := "tunnus;painettu;osa;kokonaisuus\n" +
		"vastanneet;211;79+38+31+24+13+7+19;\n" +
		"vastausprosentti;38 %;vastanneet;531\n" +
		"ei tarvetta;4,1 %;1;24\n" +
		"työhönvalmentaja;18 %;2812;asiakkaat\n" +
		"asiakkaat;–;;\n"
	fmt.Println(run([]string{"-lang", "fi", "-"}, strings.NewReader(draft), os.Stdout, os.Stderr))
	// Output:
	// rivi 2  vastanneet  211  toistuu
	// rivi 3  vastausprosentti  38 %  ristiriidassa
	//     laskettu: vastanneet / 531 = 211/531 = 39,74 % → 40 %
	//     38 % tarkoittaa väliä [37,50 %; 38,50 %)
	//     lähin määrä, joka pyöristyisi näin: 204 / 531
	//     211 pyöristyisi näin, jos koko joukko olisi 549–562
	// rivi 4  ei tarvetta  4,1 %  mahdoton
	//     laskettu: 1 / 24 = 4,167 % → 4,2 %
	//     4,1 % tarkoittaa väliä [4,050 %; 4,150 %)
	//     mikään määrä joukosta, jossa on 24, ei pyöristy näin; 0: 0,0 %; 1: 4,2 %
	// rivi 5  työhönvalmentaja  18 %  seuraa muista
	//     2 812 pyöristyisi näin, jos koko joukko olisi 15 201–16 068
	// rivi 6  asiakkaat  –  seuraa muista
	//     muiden lukujen perusteella: 15 201–16 068
	// rivejä 5: laskettu 5, hylätty 0
	// 2 / 5 luvusta ei pidä yhtä
	// 1
}

// checked runs the program over a draft without its header, and returns its output, its faults and its status.
func checked(draft string, args ...string) (out, faults string, status int) {
	var stdout, stderr bytes.Buffer
	status = run(append(args, "-"), strings.NewReader("id;printed;part;whole\n"+draft), &stdout, &stderr)
	return stdout.String(), stderr.String(), status
}

// TestReports: figures that the reports print, with the reports' own operands, agree or do not.
func TestReports(t *testing.T) {
	for _, test := range []struct {
		row    string
		status int
	}{
		{"b12;40 %;211;531", 0},                    // B12 1
		{"b12;36 %;75;211", 0},                     // B12 1
		{"b12;30 - 35 %;211;600 - 700", 0},         // B12 2.1
		{"b12;600 - 700;250+275+168+40+50+90;", 1}, // B12 2.1: 873
		{"b12;noin puolet;;7", 0},                  // 3 or 4 of 7
		{"t05;50,1 %;216,5;428", 1},                // T05 1
		{"t05;428;216,5+16,7+148,8+10+36;", 0},     // T05 1
		{"t05;4,1 %;1;24", 1},                      // T05 4.1
		{"t05;4,2 %;1;24", 0},                      //
		{"t05;10;6+4+2;", 1},                       // T05 2
		{"t05;n. 500;n. 350+150 - 200;", 0},        // T05 2
		{"t05;500;n. 350+150 - 200;", 0},           // the sum may be 500
		{"t05;100,0 %;50,1 %;", 1},                 // percentages are no numbers to add
		{"mean;6,5;1250;192", 0},                   //
		{"mean;6,6;1250;192", 1},                   //
		{"words;reilu kolmannes;72+38;211+100", 0}, // 110 of 311, 35,4 %
		{"words;reilu kolmannes;30;100", 1},        //
		{"more;120 %;120;100", 0},                  // no count of 100, and no share of them
		{"none;–;;", 0},                            //
		{"wrong;4,1 %%;1;24", 1},                   //
		{"wrong;4,1 %;1;0", 1},                     // a share of nothing
	} {
		out, faults, status := checked(test.row + "\n")
		if status != test.status || status == 0 && faults != "" {
			t.Errorf("%s: status %d\n%s%s", test.row, status, out, faults)
		}
	}
}

// TestRounding: under another rule other figures agree.
func TestRounding(t *testing.T) {
	const row = "t05;4,1 %;1;24\n"
	if out, _, status := checked(row, "-rounding", "down"); status != 0 {
		t.Errorf("%s", out)
	}
	if out, _, status := checked(row, "-rounding", "half-even"); status != 1 || !strings.Contains(out, "impossible") {
		t.Errorf("%s", out)
	}
}

// TestMeans: a mean that no total gives is impossible, one that some other total gives says which; what is no count is
// not taken for one.
func TestMeans(t *testing.T) {
	for row, want := range map[string][]string{
		"m;6,61;;24":    {"m  6,61  impossible", "no whole number divided by 24 prints so; 158: 6.58; 159: 6.63"},
		"m;6,61;158;24": {"impossible", "computed: 158 / 24 = 6.5833 → 6.58"},
		// from 6,55 · 192 = 1257,6
		"m;6,6;1240;192":       {"inconsistent", "the nearest total that would print so: 1258 / 192"},
		"m;6,6;;192":           {"implied", "totals that print so: 1,258–1,276 / 192"},
		"m;120 %;110;100":      {"inconsistent", "110 would print so if the whole were 92"},
		"t05;50,1 %;216,5;428": {"inconsistent", "computed: 216,5 / 428 = [50.572%; 50.596%)"}, // person-years: T05 1
		"m;4,1 %;;0": {"inconsistent", "computed: ? (m) / 0 = undefined: nothing is divided by 0, and only – is " +
			"right"},
	} {
		out, faults, _ := checked(row + "\n")
		for _, text := range want {
			if !strings.Contains(out, text) || faults != "" {
				t.Errorf("%s: no %q in\n%s%s", row, text, out, faults)
			}
		}
	}
}

// TestNeighboursAreCounts: of a share that no count gives, the neighbours are counts of the whole; a mean may be of
// totals below zero.
func TestNeighboursAreCounts(t *testing.T) {
	for row, want := range map[string]string{
		"m;-3 %;;40":    "no count of 40 prints so\n",
		"m;-0,4 %;;40":  "no count of 40 prints so; 0: 0.0%\n",
		"m;0,4 %;;40":   "no count of 40 prints so; 0: 0.0%; 1: 2.5%\n",
		"m;99,9 %;;40":  "no count of 40 prints so; 39: 97.5%; 40: 100.0%\n",
		"m;100,5 %;;40": "no count of 40 prints so; 40: 100.0%\n",
		"m;-0,09;;40":   "no whole number divided by 40 prints so; -4: −0.10; -3: −0.08\n",
	} {
		if out, faults, _ := checked(row + "\n"); !strings.Contains(out, want) || faults != "" {
			t.Errorf("%s: no %q in\n%s%s", row, want, out, faults)
		}
	}
}

// TestUnprinted: a figure that is not printed is told by what it follows from, or by what the others leave of it.
func TestUnprinted(t *testing.T) {
	out, _, _ := checked("sum;–;3+4;\nshare;–;100;531\nall;–;;\nsome;18 %;100;all\nalone;–;;\nrest;–;all;2\n")
	for _, text := range []string{
		"sum  –  implied\n    computed: 3 + 4 = 7\n", "computed: 100 / 531 = 0.19\n",
		"all  –  implied\n    by the other figures: 541–571\n", "alone  –  implied\n    the other figures do not bound it " +
			"from above\n",
		"computed: all / 2 = [270.50; 285.50]\n",
	} {
		if !strings.Contains(out, text) {
			t.Errorf("no %q in\n%s", text, out)
		}
	}
}

// TestFaults: a row that cannot be read is named with its column, and the others are checked.
func TestFaults(t *testing.T) {
	out, faults, status := checked(
		"a;5;;\n" + "a;6;;\n" + "7;7;;\n" + "b;about;;\n" + "c;5;nope;\n" + "d;5;d;\n" + "e;5;1++2;\n" +
			"f;1,0 %;1,5+2;100\n" + "g;50 %;5;10\n" + ";5;;\n" + "h;5\n",
	)
	want := []string{
		"row 3, id = a: contradicting: row 2 has the same id",
		"row 4, id = 7: not readable: an id is a name without plus signs, and no number",
		`row 5, printed = about: figure "about": not readable: a number or a word for one is missing`,
		"row 8, part = 1++2: not readable: 1 to 100 numbers or ids, joined by plus signs",
		"row 11, id: not readable: an id is a name",
		"row 12",
		"row 6, part = nope: missing: no row has this id, and it is no number: figure \"nope\": not readable",
		"row 7, part = d: contradicting: a figure does not follow from itself",
		"row 9, part = 1,5: not readable: only counts are added here: give the sum a row of its own",
	}
	got := strings.Split(strings.TrimSpace(faults), "\n")
	if status != 1 || len(got) != len(want) {
		t.Fatalf("status %d, %d faults:\n%s", status, len(got), faults)
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("%q, want %q", got[i], want[i])
		}
	}
	if !strings.Contains(out, "row 10  g  50 %  reproduced\n") {
		t.Errorf("%s", out)
	}
}

// TestFiles: columns in any order, with names in three languages; a header that lacks one, and a file that is not
// there, are faults.
func TestFiles(t *testing.T) {
	var out, faults bytes.Buffer
	file := "HELHET,Del,tryckt,beteckning\n531,211,40 %,svar\n"
	if status := run([]string{"-"}, strings.NewReader(file), &out, &faults); status != 0 || faults.Len() > 0 {
		t.Errorf("status %d, %s%s", status, &out, &faults)
	}
	for header, says := range map[string]string{
		"": "empty",
		"id;printed;part\n": "row 1 = whole: missing: the column is needed; it may be named kokonaisuus, " +
			"helhet, too",
		"id;printed;part;whole;id\n":          "the column stands twice",
		"id;printed;part;whole;page\na;5;;\n": "row 1 = page: unknown value: the columns are id, printed, part, whole",
		"id;printed;part;whole\n7;5;;\n":      "row 2, id = 7",
		"40 % of 531 answered (211).\n": "row 1 = 40 % of 531 answered (211).: unknown value: text is not read, only a " +
			"table: the columns are id",
		"id;printed;part;whole\n": "no row stands below the names of columns",
	} {
		out.Reset()
		faults.Reset()
		status := run([]string{"-"}, strings.NewReader(header), &out, &faults)
		if status != 1 || !strings.Contains(faults.String(), says) || !strings.Contains(out.String(), ": 0 counted, ") ||
			strings.Contains(out.String(), "do not agree") {
			t.Errorf("%q: status %d, %s%s", header, status, &faults, &out)
		}
	}
	if status := run([]string{"testdata/no-such-file.csv"}, nil, &out, &faults); status != 1 {
		t.Errorf("no file: status %d", status)
	}
	for _, args := range [][]string{{"-rounding", "sideways"}, {"-lang", "de"}, {"-x"}, {"a", "b"}} {
		if status := run(args, nil, &out, &faults); status != 2 {
			t.Errorf("%q: status %d", args, status)
		}
	}
	if status := run([]string{"draft-synthetic.csv"}, nil, &out, &faults); status != 1 {
		t.Errorf("the draft has faults: status %d", status)
	}
	if status := run(nil, nil, failing{}, &faults); status != 1 {
		t.Errorf("an output that fails: status %d", status)
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, iotest.ErrTimeout }

// TestSynthetic: the embedded draft says in every row that it is invented.
func TestSynthetic(t *testing.T) {
	for i, line := range strings.Split(strings.TrimSpace(string(synthetic)), "\n") {
		if i > 0 && !strings.HasPrefix(line, "synthetic.") {
			t.Errorf("line %d: %s", i+1, line)
		}
	}
}

// TestLanguages: the same figures do not agree in every language.
func TestLanguages(t *testing.T) {
	for lang := range figure.Languages() {
		var out, faults bytes.Buffer
		run([]string{"-lang", lang.String()}, nil, &out, &faults)
		lines := strings.Split(strings.TrimSpace(out.String()), "\n")
		if diff := cmp.Diff(fmt.Sprintf(textsIn(lang).summary+"\n"+textsIn(lang).checked, 5, 18, 13, 4),
			strings.Join(lines[len(lines)-2:], "\n")); diff != "" {
			t.Errorf("%v (-want +got):\n%s", lang, diff)
		}
	}
}

// TestNamesThatDoNotShow: an id that would go on in a line of its own, as a verdict perhaps, is refused.
func TestNamesThatDoNotShow(t *testing.T) {
	var out, faults bytes.Buffer
	file := "id;printed;part;whole\n\"a\nfigures that do not agree: 0 of 1\";40 %;1;3\nb\u202ec;50 %;1;2\nd;50 %;1;2\n"
	if status := run([]string{"-"}, strings.NewReader(file), &out, &faults); status != 1 ||
		strings.Count(faults.String(), "\n") != 2 ||
		!strings.HasSuffix(out.String(), "\n3 rows: 1 counted, 2 refused\n"+
			"  2 rows: id: not readable: a name is one line of characters that show; rows 2, 3\n"+
			"figures that do not agree: 0 of 1\n") {
		t.Errorf("status %d, %s%s", status, &out, &faults)
	}
}

// TestOneIDInTwoWritings: composed and decomposed letters are one id, in its own row and where others name it.
func TestOneIDInTwoWritings(t *testing.T) {
	out, faults, status := checked("ty\u00f6;5;;\nsame;5;tyo\u0308;\n")
	if status != 0 || faults != "" {
		t.Errorf("%d, %s%s", status, out, faults)
	}
	if _, faults, _ = checked("ty\u00f6;5;;\ntyo\u0308;6;;\n"); !strings.Contains(faults, "row 2 has the same id") {
		t.Errorf("an id twice: %s", faults)
	}
	for _, id := range []string{"a\u200bb", "a\u202eb", "\"a\nb\""} {
		if _, faults, status = checked(id + ";5;;\n"); status == 0 || strings.Contains(faults, id) {
			t.Errorf("%q: %d, %s", id, status, faults)
		}
	}
}

// TestACutLastRowIsSaid: a number that may have lost its last digits is checked, and said to be so; a whole file says
// nothing.
func TestACutLastRowIsSaid(t *testing.T) {
	for in, cut := range map[string]bool{"a;12;12;": true, "a;12;12;\n": false, "a;12;": true} {
		out, faults, _ := checked(in)
		if strings.Contains(out+faults, "the last row (2) has no line end: it may be cut") != cut {
			t.Errorf("%q: %s%s", in, out, faults)
		}
	}
}

// TestNumbersAreReadInTheLanguageTold: three digits after a mark are read where -lang tells the notation, and refused
// with both readings where it does not; in no language are they an id.
func TestNumbersAreReadInTheLanguageTold(t *testing.T) {
	const draft = "id;printed;part;whole\nrate;50 %;4,083;8167\n"
	for lang, want := range map[string]string{
		"en": "row 2  rate  50 %  reproduced", "fi": "rivi 2  rate  50 %  ristiriidassa", "": "it may be 4083, or 4.083",
	} {
		args := []string{"-"}
		if lang != "" {
			args = []string{"-lang", lang, "-"}
		}
		var out, errs strings.Builder
		run(args, strings.NewReader(draft), &out, &errs)
		if !strings.Contains(out.String()+errs.String(), want) {
			t.Errorf("%q: %s%s, want %q", lang, out.String(), errs.String(), want)
		}
	}
	_, faults, _ := checked("1,250;5 %;1;20\n1.250;5 %;1;20\n")
	for _, id := range []string{"1,250", "1.250"} {
		if !strings.Contains(faults, "id = "+id+": not readable: an id is a name") {
			t.Errorf("%s is an id: %s", id, faults)
		}
	}
}

// TestAVagueWordIsNamedInEveryColumn: what is wrong with a word is said of parts and wholes as of printed figures.
func TestAVagueWordIsNamedInEveryColumn(t *testing.T) {
	_, faults, _ := checked("a;kaksinkertainen;1;2\nb;5 %;kaksinkertainen;20\nc;5 %;1;1+kaksinkertainen\n")
	if n := strings.Count(faults, `"kaksinkertainen": it may be 2 times as many or a growth of 100 %`); n != 3 {
		t.Errorf("named %d times in\n%s", n, faults)
	}
}
