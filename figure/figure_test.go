package figure

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
)

func TestFigureShape(t *testing.T) {
	if size := unsafe.Sizeof(Figure{}); size != 40 {
		t.Errorf("a Figure has %d bytes", size)
	}
	if reflect.TypeFor[Figure]().Comparable() || reflect.TypeFor[Interval]().Comparable() {
		t.Error("the == of two figures or intervals compiles")
	}
}

// The bases around the small one, and none: 7 mental health units and 31 itemised transitions are small
// (B12 3, 11.2), 38 workshops are not.
func TestFigureMarksSmallBase(t *testing.T) {
	for n, small := range map[int64]bool{0: false, 1: true, 7: true, 31: true, 32: false, 38: false, 211: false} {
		f := Share(0, n, OverAnswering)
		if f.Marks.Has(SmallN) != small || f.Defined() != (n > 0) || f.N != n {
			t.Errorf("n = %d: %+v", n, f)
		}
	}
	for _, n := range []int64{0, -1} {
		if f := New(Of(1, 2), n, OverStock); f.Ratio.Defined() || f.N != 0 || f.Marks != 0 || f.Over != OverStock {
			t.Errorf("over %d: %+v", n, f)
		}
	}
	f := New(Of(1, 2), 7, OverStock, Assumed, UnequalBases)
	if want := []string{"small-base", "unequal-bases", "assumed"}; !slices.Equal(f.Marks.Keys(), want) {
		t.Errorf("marks %v", f.Marks.Keys())
	}
}

// No figure prints as a dash, whether it lacks respondents or a number.
func TestNoFigure(t *testing.T) {
	for _, f := range []Figure{{}, New(Of(1, 2), 0, OverAnswering), New(Ratio{}, 40, OverWeighted), Share(1, 0,
		OverAnswering), {Ratio: Of(1, 2)}} {
		if f.Defined() || f.Percent(0).String() != "–" || f.Number(1).String() != "–" {
			t.Errorf("%+v prints %s", f, f.Percent(0))
		}
		if b, err := json.Marshal(f); string(b) != "null" || err != nil {
			t.Errorf("%+v is %s in JSON, %v", f, b, err)
		}
	}
}

func TestFigureJSON(t *testing.T) {
	for _, c := range []struct {
		f    Figure
		want string
	}{
		{Share(211, 531, OverSent), `{"exact":"211/531","n":531,"over":"sent","marks":[]}`},
		{Share(3, 7, OverAnswering), `{"exact":"3/7","n":7,"over":"answering","marks":["small-base"]}`},
		{New(Whole(9), 200, 0, Assumed, NotComparable), `{"exact":"9/1","n":200,"over":"","marks":["not-comparable",` +
			`"assumed"]}`},
		{Figure{}, `null`},
	} {
		b, err := json.Marshal(c.f)
		if string(b) != c.want || err != nil {
			t.Errorf("%s, %v; want %s", b, err, c.want)
		}
		back := Share(1, 1, OverAnswering)
		if err := json.Unmarshal(b, &back); err != nil || !back.Equal(c.f) {
			t.Errorf("%s reads back as %+v, %v", b, back, err)
		}
	}
	for _, bad := range []string{`{"exact":"1/0"}`, `{"exact":0.4}`, `{"marks":["tiny"]}`, `{"marks":1}`,
		`{"over":"elsewhere"}`, `[]`} {
		kept := Share(1, 2, OverAnswering)
		if err := json.Unmarshal([]byte(bad), &kept); err == nil || !kept.Equal(Share(1, 2, OverAnswering)) {
			t.Errorf("%s was read as %+v", bad, kept)
		}
	}
}

func TestFigureEqual(t *testing.T) {
	f := Share(1, 40, OverAnswering)
	for _, o := range []Figure{Share(2, 40, OverAnswering), Share(2, 80, OverAnswering), Share(1, 40, OverEveryone),
		f.With(Assumed)} {
		if f.Equal(o) || cmp.Equal(f, o) {
			t.Errorf("%+v equals %+v", f, o)
		}
	}
	if o := New(Of(2, 80), 40, OverAnswering); !f.Equal(o) || !cmp.Equal(f, o) {
		t.Errorf("%+v does not equal %+v", f, o)
	}
}

// Every mark has a key and a label in each language, and a set of marks is told by its members.
func TestMarks(t *testing.T) {
	all := SmallN | NotComparable | UnequalBases | Assumed
	for set := range all + 1 {
		var members Marks
		for m := range set.All() {
			members |= m
		}
		b, err := json.Marshal(set)
		var back Marks
		if members != set || err != nil || json.Unmarshal(b, &back) != nil || back != set {
			t.Errorf("marks %d are %d one by one, %s in JSON", set, members, b)
		}
		for l := range Languages() {
			if labels := set.Labels(l); len(labels) != len(set.Keys()) || slices.Contains(labels, "") {
				t.Errorf("marks %s are %q in %s", set, labels, l)
			}
		}
	}
	if got := (SmallN | Assumed).String(); got != "small-base assumed" {
		t.Error(got)
	}
	if !all.Has(SmallN|Assumed) || SmallN.Has(SmallN|Assumed) {
		t.Error("Has asks for all of the marks")
	}
	for range all.All() {
		break // stopping early is fine
	}
}

func TestPrintRange(t *testing.T) {
	for _, c := range []struct {
		lo, hi Ratio
		want   string
	}{
		{Of(211, 700), Of(211, 600), "30 - 35 %"}, // B12 2.1
		{Of(1, 3), Of(1, 3), "33 %"},
		{Of(331, 1000), Of(333, 1000), "33 %"},
		{Ratio{}, Of(1, 3), "33 %"},
		{Of(1, 3), Ratio{}, "33 %"},
		{Ratio{}, Ratio{}, "–"},
	} {
		if got := PrintRange(c.lo, c.hi, Percent, 0, HalfUp).String(); got != c.want {
			t.Errorf("from %v to %v prints %s, want %s", c.lo, c.hi, got, c.want)
		}
	}
}

func TestLanguageOf(t *testing.T) {
	x := Labels{"kunta", "kommun", "municipality"}
	for l, want := range map[Language]string{
		Finnish: "kunta", Swedish: "kommun", English: "municipality", 0: "municipality", 250: "municipality",
	} {
		if got := l.Of(x); got != want {
			t.Errorf("in %s it is %q", l, got)
		}
	}
	if LabelsOf(func(l Language) string { return l.Of(x) }) != x {
		t.Error("labels of every language are the labels")
	}
}

// A figure in a log or a failing test tells its base and its marks.
func TestFigureString(t *testing.T) {
	for want, f := range map[string]Figure{
		"211/531 (n 531, sent)":                 Share(211, 531, OverSent),
		"7/90 (n 7, frame, small-base)":         New(Of(7, 90), 7, OverFrame),
		"12 (n 40)":                             New(Whole(12), 40, 0),
		"1/2 (n 7, stock, small-base, assumed)": New(Of(1, 2), 7, OverStock, Assumed),
		"–":                                     {Over: OverStock, Marks: NotComparable},
	} {
		if got := f.String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
