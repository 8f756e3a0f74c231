package compose

import (
	"strings"
	"testing"
)

// TestComposedAndDecomposedAreOne: every pair composes, alone and within words.
func TestComposedAndDecomposedAreOne(t *testing.T) {
	for p, want := range compositions {
		for _, around := range []string{"", "x", "ö"} {
			if got := String(around + string(p.base) + string(p.mark) + around); got != around+string(want)+around {
				t.Errorf("%U %U: %q, want %q", p.base, p.mark, got, string(want))
			}
		}
	}
	if n := len(compositions); n != 825 {
		t.Errorf("%d pairs", n)
	}
	plain := strings.Repeat("Jyväskylän työpaja 12 ", 3)
	if String(plain) != plain {
		t.Error("composed text was changed")
	}
}

// TestComposingAllocatesItsText: once for the text and once for its letters' marks.
func TestComposingAllocatesItsText(t *testing.T) {
	long := strings.Repeat("Tyo\u0308paja ", 20)
	if n := testing.AllocsPerRun(100, func() { String(long) }); n > 2 {
		t.Errorf("%v allocations", n)
	}
}

// TestUnicodeComposition: letters with up to three marks in any order, as the normalization of Unicode 14 has them.
func TestUnicodeComposition(t *testing.T) {
	for _, c := range random {
		if got := String(c.in); got != c.want {
			t.Errorf("%+q: %+q, want %+q", c.in, got, c.want)
		}
		if got := String(c.want); got != c.want {
			t.Errorf("%+q: composed anew %+q", c.want, got)
		}
	}
}

// TestUnknownMarks: what cannot be composed is found.
func TestUnknownMarks(t *testing.T) {
	for s, want := range map[string]rune{"ö": 0, "o\u0308": 0, "ש\u05b8": '\u05b8', "\u1112\u1161": '\u1112',
		"か\u3099": '\u3099'} {
		if got, ok := Unknown(s); got != want || ok != (want != 0) {
			t.Errorf("%+q: %U", s, got)
		}
	}
}

var random = []struct{ in, want string }{
	{"Y", "Y"},
	{"\u00f1\u0302e", "\u00f1\u0302e"},
	{"\u011f\u0313\u0342O\u0324", "\u011f\u0313\u0342O\u0324"},
	{"N\u0314u\u0307\u0300", "N\u0314u\u0307\u0300"},
	{"N\u0306Y\u0331\u035c", "N\u0306Y\u0331\u035c"},
	{"E\u0338\u030f\u00e4\u0306", "\u0204\u0338\u00e4\u0306"},
	{"\u00f1\u0302\u0314", "\u00f1\u0302\u0314"},
	{"a\u0327\u0345Y\u0311", "a\u0327\u0345Y\u0311"},
	{"x\u0311\u031bs\u030a", "x\u031b\u0311s\u030a"},
	{"oo\u0331\u0309\u0324", "o\u1ecf\u0331\u0324"},
	{"\u0433\u0338z", "\u0433\u0338z"},
	{"z\u0309\u0306\u030c\u03c9\u0331\u0325", "z\u0309\u0306\u030c\u03c9\u0331\u0325"},
	{"w", "w"},
	{"c\u0342\u0327", "\u00e7\u0342"},
	{"U\u0306\u030a", "\u016c\u030a"},
	{"A\u0413", "A\u0413"},
	{"ww\u030b\u0304", "ww\u030b\u0304"},
	{"yy\u0315", "yy\u0315"},
	{"y\u0309\u0418\u030b", "\u1ef7\u0418\u030b"},
	{"\u0438", "\u0438"},
	{"s\u0313\u0313\u0438\u0327\u0303", "s\u0313\u0313\u0438\u0327\u0303"},
	{"Z\u0307\u0303\u0301O", "\u017b\u0303\u0301O"},
	{"x\u0328", "x\u0328"},
	{"\u0161\u0327\u0308\u030b", "\u015f\u030c\u0308\u030b"},
	{"U\u0342\u0311", "U\u0342\u0311"},
	{"\u00f1\u0308", "\u00f1\u0308"},
	{"\u03b1\u0301\u0308\u0311\u03a9\u0331", "\u03ac\u0308\u0311\u03a9\u0331"},
	{"Z\u0307\u0301\u0301n\u0308\u0324", "\u017b\u0301\u0301n\u0324\u0308"},
	{"c\u035c\u0309\u0304", "c\u0309\u0304\u035c"},
	{"O\u0327\u0303\u0142\u0315\u0331\u0331", "\u00d5\u0327\u0142\u0331\u0331\u0315"},
	{"\u00e5\u0302\u0311\u0307", "\u00e5\u0302\u0311\u0307"},
	{"\u0433\u0338\u0323", "\u0433\u0338\u0323"},
	{"\u03b1\u0331N\u030f\u0323", "\u03b1\u0331\u1e46\u030f"},
	{"N\u0301", "\u0143"},
	{"y\u0342N", "y\u0342N"},
	{"q\u0327\u0323\u0336", "q\u0336\u0327\u0323"},
	{"\u0418\u0313a\u0306", "\u0418\u0313\u0103"},
	{"y\u0303\u030f", "\u1ef9\u030f"},
	{"cz\u0338", "cz\u0338"},
	{"\u011f\u0324\u031b\u0300E", "\u011f\u031b\u0324\u0300E"},
	{"\u00e5\u0328\u0342", "\u0105\u030a\u0342"},
	{"o\u0302\u0342", "\u00f4\u0342"},
	{"Y\u0314\u0302", "Y\u0314\u0302"},
	{"\u0161\u030f\u0307\u0313", "\u0161\u030f\u0307\u0313"},
	{"\u0418\u0342\u00e5\u0303\u0302\u0303", "\u0418\u0342\u00e5\u0303\u0302\u0303"},
	{"\u00e4\u0311\u035c\u0345\u03a9", "\u00e4\u0311\u035c\u0345\u03a9"},
	{"q\u0314\u0323", "q\u0323\u0314"},
	{"U\u030cs\u0345", "\u01d3s\u0345"},
	{"w\u035c\u030b\u0309", "w\u030b\u0309\u035c"},
	{"s", "s"},
	{"U\u00e5\u0324\u0302\u0324", "U\u00e5\u0324\u0324\u0302"},
	{"\u03b1\u030c\u0308", "\u03b1\u030c\u0308"},
	{"q", "q"},
	{"y\u0325\u031b", "y\u031b\u0325"},
	{"\u00e4\u0328\u0328\u031b\u0435\u0309", "\u0105\u0328\u031b\u0308\u0435\u0309"},
	{"\u0433\u0311E\u0338", "\u0433\u0311E\u0338"},
	{"y\u0307\u0327", "\u1e8f\u0327"},
	{"ye\u0331\u0315\u0306", "y\u0115\u0331\u0315"},
	{"J\u030b\u0306Y", "J\u030b\u0306Y"},
	{"\u00f6", "\u00f6"},
	{"u\u0306 \u0338\u0327\u0302", "\u016d \u0338\u0327\u0302"},
	{"S\u0338\u0315\u0336", "S\u0338\u0336\u0315"},
	{"y\u035c\u0345", "y\u035c\u0345"},
	{"x\u0315\u00e5\u030a", "x\u0315\u00e5\u030a"},
	{"c\u0325\u0331\u00f6\u0315\u0313\u030f", "c\u0325\u0331\u00f6\u0313\u030f\u0315"},
	{"w\u031b\u0311 ", "w\u031b\u0311 "},
	{"S\u0345\u0325\u0328\u0438\u030f\u0328\u0300", "S\u0328\u0325\u0345\u0438\u0328\u030f\u0300"},
	{"\u00e4", "\u00e4"},
	{"q\u0328\u0313Y", "q\u0328\u0313Y"},
	{"\u00f1\u0331\u00f1", "\u1e49\u0303\u00f1"},
	{"C", "C"},
	{"is\u0313\u0327\u0338", "i\u015f\u0338\u0313"},
	{"A\u0306u\u0301", "\u0102\u00fa"},
	{"EN", "EN"},
	{"y\u0336I\u0304\u0315\u0345", "y\u0336\u012a\u0315\u0345"},
	{"\u011f\u0345\u0300", "\u011f\u0300\u0345"},
	{"\u00e4\u0304\u0307\u035c", "\u01df\u0307\u035c"},
	{"\u00f1\u0418\u0306", "\u00f1\u0419"},
	{"\u00e4\u0325\u0338\u030a\u0435\u0306\u030f", "\u1e01\u0338\u0308\u030a\u04d7\u030f"},
	{"\u03c9", "\u03c9"},
	{"A\u0313\u0304E\u0303", "A\u0313\u0304\u1ebc"},
	{"c\u0325", "c\u0325"},
	{"\u00f1\u0315", "\u00f1\u0315"},
	{"\u0418\u035c\u0306\u00f6\u0303", "\u0419\u035c\u00f6\u0303"},
	{"y\u030a\u0331\u03b1", "\u1e99\u0331\u03b1"},
	{"n\u0313\u0315", "n\u0313\u0315"},
	{"q\u0313\u0314E\u0315", "q\u0313\u0314E\u0315"},
	{"ux\u0324\u0323", "ux\u0324\u0323"},
	{"E\u0345o\u0324\u0325\u0314", "E\u0345o\u0324\u0325\u0314"},
	{"o\u0338", "o\u0338"},
	{"\u0433\u0345", "\u0433\u0345"},
	{"Ue\u0328", "U\u0119"},
	{"yo", "yo"},
	{"I\u030cC\u0314\u030a", "\u01cfC\u0314\u030a"},
	{"q\u0301\u0306\u0311\u00e5", "q\u0301\u0306\u0311\u00e5"},
	{"\u011f\u0313\u0307\u03c9\u0306\u0307", "\u011f\u0313\u0307\u03c9\u0306\u0307"},
	{"\u00f1\u0309\u030b\u0342", "\u00f1\u0309\u030b\u0342"},
	{"q\u030b\u0342\u0328Z\u0309\u0324", "q\u0328\u030b\u0342Z\u0324\u0309"},
	{"A\u0309\u0328\u030a", "\u0104\u0309\u030a"},
	{"y\u0302\u0313", "\u0177\u0313"},
	{"y", "y"},
	{"n\u0315", "n\u0315"},
	{"U\u0300\u031b\u0142\u0306", "\u1eea\u0142\u0306"},
	{"C", "C"},
	{"w\u035c\u0327", "w\u0327\u035c"},
	{"e\u0315", "e\u0315"},
	{"S\u0309", "S\u0309"},
	{" \u0331\u030b", " \u0331\u030b"},
	{"s\u0342Z", "s\u0342Z"},
	{"s", "s"},
	{"\u00e5z\u030f", "\u00e5z\u030f"},
	{"x\u0325\u030b\u030c\u03c9\u0314\u0301\u0342", "x\u0325\u030b\u030c\u1f65\u0342"},
	{"S\u030c", "\u0160"},
	{"y\u030c", "y\u030c"},
	{"y\u030f\u030c", "y\u030f\u030c"},
	{"c\u030c", "\u010d"},
	{"\u0161\u0300", "\u0161\u0300"},
	{"U\u030a", "\u016e"},
	{"\u0161\u0301\u030a\u0313\u0435\u0304", "\u0161\u0301\u030a\u0313\u0435\u0304"},
	{"y\u030c\u030c\u0300\u03a9\u031b", "y\u030c\u030c\u0300\u03a9\u031b"},
}
