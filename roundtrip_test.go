package barometer_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/coaching"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/funding"
	"github.com/socialemployment/barometer/survey/question"
	"github.com/socialemployment/barometer/transitions"
	"github.com/socialemployment/barometer/unit"
)

// maker makes random responses, always the same ones for a seed. Each answers a question or leaves it out, by its own
// diligence.
type maker struct {
	*rand.Rand
	gaps float64
}

// randoms returns n random responses, all sound.
func randoms(n int, seed uint64) []barometer.Response {
	m := maker{Rand: rand.New(rand.NewPCG(seed, 211))}
	all := make([]barometer.Response, n)
	for i := range all {
		m.gaps = m.Float64()
		all[i] = m.response(i)
	}
	return all
}

func (m *maker) response(i int) (r barometer.Response) {
	r.ID = m.id(i)
	r.Edition = []int{0, 2011, 2006}[m.IntN(3)]
	r.Unit = m.unit()
	if m.answers() {
		r.Funding = m.mix()
	}
	r.Clients = m.clients()
	r.Transitions = m.transitions(&r.Clients)
	r.Coaching.Offers = value(m, question.YesNos())
	if r.Coaching.Offers != question.No {
		r.Coaching.Contents = ticked(m, coaching.Contents())
	}
	return r
}

// answers tells whether the next question is answered.
func (m *maker) answers() bool { return m.Float64() >= m.gaps }

// id returns an id, some with what a file or a spreadsheet could take for something else.
func (m *maker) id(i int) string {
	if i%50 == 0 {
		return ""
	}
	marks := []string{
		"",
		"",
		"",
		"=",
		"'=",
		"+",
		"-",
		"@",
		"\"",
		";",
		",",
		"'",
		"two lines ",
		"a,=",
		"ä",
		"a\u0308",
		"\u2009;",
		"sep=",
		"#",
	}
	mark := marks[m.IntN(len(marks))]
	if mark == "\u2009;" {
		return fmt.Sprint(i, mark)
	}
	return fmt.Sprint(mark, i)
}

// value returns one of the values, or none.
func value[A any](m *maker, values iter.Seq[A]) (a A) {
	if m.answers() {
		all := slices.Collect(values)
		a = all[m.IntN(len(all))]
	}
	return a
}

func ticked[A question.Category](m *maker, values iter.Seq[A]) (s question.Set[A]) {
	if !m.answers() {
		return s
	}
	s, _ = question.Ticked[A]()
	for a := range values {
		s, _ = s.With(a, []question.YesNo{question.Yes, question.No}[m.IntN(2)])
	}
	return s
}

func graded[R, A question.Category](m *maker, rows iter.Seq[R], steps iter.Seq[A]) (s question.Ratings[R, A]) {
	for r := range rows {
		s, _ = s.With(r, value(m, steps))
	}
	return s
}

// count returns a number up to most, often 0, or none.
func (m *maker) count(most uint32) figure.Count {
	if !m.answers() {
		return figure.Count{}
	}
	return figure.N(m.Uint32N(most+1) >> m.IntN(4))
}

// b12 is the edition whose questions the random responses answer.
var b12 = barometer.Edition2011()

func (m *maker) unit() (a unit.Answers) {
	types := slices.Collect(b12.Options().Types())
	a.Type = types[m.IntN(len(types))]
	a.Part2 = value(m, question.YesNos())
	a.Maintainer = value(m, b12.Options().Maintainers())
	if m.answers() {
		a.Founded = unit.Year(1800 + m.IntN(207))
	}
	a.Situation = value(m, unit.Situations())
	a.Outlook = value(m, unit.Outlooks())
	for r := range unit.StaffRoles() {
		if m.answers() {
			a.Staff[r] = figure.AmountOf(50 * m.Int64N(40))
		}
	}
	a.Activities = ticked(m, unit.Activities())
	a.Tasks = ticked(m, unit.Tasks())
	a.TasksOutside = ticked(m, unit.Tasks())
	a.Strengths = ticked(m, unit.Strengths())
	a.Needs = ticked(m, unit.Needs())
	return a
}

// mix returns shares in steps of 0.01, 0.1, 1 or 5 percent.
func (m *maker) mix() funding.Mix {
	step := []int64{1, 10, 100, 500}[m.IntN(4)]
	left := 10_000 / step
	var h funding.Hundredths
	for s := range b12.Options().Sources() {
		k := m.Int64N(left + 1)
		if m.IntN(3) == 0 {
			k = 0
		}
		h[s] = k * step
		left -= k
	}
	h[1+m.IntN(5)] += left * step
	mix, err := funding.NewMixHundredths(h)
	if err != nil {
		panic(err)
	}
	return mix
}

func (m *maker) clients() (a clients.Answers) {
	if m.answers() {
		for s := range b12.Options().Services() {
			a.Services[s] = m.count(60)
		}
	}
	switch {
	case !a.Services.Given():
		a.Total = m.count(200)
	case m.answers():
		a.Total = figure.N(uint32(a.Services.Sum()))
	}
	most, known := a.Clients().Get()
	if !known {
		most = 100
	}
	for p := range clients.Parts() {
		if p == clients.Under30 {
			continue // a question of today
		}
		a.Parts[p] = m.count(most)
	}
	a.Importance = graded(m, b12.Options().Referrers(), clients.Importances())
	a.Change = graded(m, b12.Options().Referrers(), clients.Changes())
	a.Extent = graded(m, b12.Options().Partners(), clients.Extents())
	a.Trend = graded(m, clients.TrendRows(), clients.Trends())
	a.Growing = ticked(m, clients.GrowingGroups())
	a.First = value(m, clients.Causes())
	if a.First != 0 {
		if a.Second = value(m, clients.Causes()); a.Second == a.First {
			a.Second = 0
		}
	}
	a.Obstacles = graded(m, clients.Obstacles(), clients.Significances())
	a.Statements = graded(m, clients.Statements(), clients.Agreements())
	return a
}

func (m *maker) transitions(c *clients.Answers) (a transitions.Answers) {
	alone := m.IntN(4) == 0 // by service, and not of all together
	for d := range b12.Options().Destinations() {
		var sum uint32
		for s := range b12.Options().Services() {
			n := m.count(5)
			if c.Services.Given() && c.Services[s].Int() == 0 && n.Int() > 0 || m.IntN(4) > 0 {
				continue
			}
			a.ByService[s][d] = n
			sum += uint32(n.Int())
		}
		if !alone && (sum > 0 || m.answers()) {
			a.Moved[d] = figure.N(sum + m.Uint32N(5))
		}
	}
	if m.answers() {
		a.Served = figure.N(uint32(max(c.Clients().Int(), a.Leavers())) + m.Uint32N(50))
	}
	return a
}

// TestMaker: the random responses are sound, answer every column, and leave every column out.
func TestMaker(t *testing.T) {
	responses := randoms(2000, 1)
	var file bytes.Buffer
	if err := barometer.WriteCSV(&file, slices.Values(responses)); err != nil {
		t.Fatal(err)
	}
	in := csv.NewReader(&file)
	in.Comma = ';'
	rows, err := in.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, name := range rows[0] {
		cells := map[string]int{}
		for _, row := range rows[1:] {
			cells[row[i]]++
		}
		if len(cells) < 3 || cells[""] == 0 && name != "unit.type" {
			t.Errorf("column %s has the cells %v", name, cells)
		}
	}
}

// forms are the ways to write responses and read them again.
var forms = map[string]func(*testing.T, []barometer.Response) []barometer.Response{
	"CSV": func(t *testing.T, all []barometer.Response) []barometer.Response {
		var file bytes.Buffer
		if err := barometer.WriteCSV(&file, slices.Values(all)); err != nil {
			t.Fatal(err)
		}
		return read(t, barometer.Reader{}.CSV(&file))
	},
	"JSON lines": func(t *testing.T, all []barometer.Response) []barometer.Response {
		var file bytes.Buffer
		if err := barometer.WriteJSON(&file, slices.Values(all)); err != nil {
			t.Fatal(err)
		}
		return read(t, barometer.Reader{}.JSON(&file))
	},
	"encoding/json": func(t *testing.T, all []barometer.Response) (back []barometer.Response) {
		text, err := json.Marshal(all)
		if err == nil {
			err = json.Unmarshal(text, &back)
		}
		if err != nil {
			t.Fatal(err)
		}
		return back
	},
}

// read returns the responses of a file without faults.
func read(t *testing.T, responses *barometer.Responses) (all []barometer.Response) {
	t.Helper()
	for r, err := range responses.All() {
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, r)
	}
	return all
}

// TestRoundTrip: thousands of responses, written and read again, are equal.
func TestRoundTrip(t *testing.T) {
	n := 4000
	if testing.Short() {
		n = 400
	}
	want := randoms(n, 2)
	for name, again := range forms {
		t.Run(name, func(t *testing.T) {
			got := again(t, want)
			if len(got) != len(want) {
				t.Fatalf("%d responses, want %d", len(got), len(want))
			}
			for i := range want {
				if want[i] == got[i] && i%10 > 0 { // cmp.Diff is slow, and must agree
					continue
				}
				if diff := cmp.Diff(want[i], got[i]); diff != "" || want[i] != got[i] {
					t.Fatalf("response %d: %s", i, diff)
				}
			}
		})
	}
}

// TestDiffSees: cmp.Diff tells responses apart by every column, so that equality above means something.
func TestDiffSees(t *testing.T) {
	n := 100
	if testing.Short() {
		n = 20
	}
	responses := randoms(n, 3)
	for i := 1; i < len(responses); i++ {
		if cmp.Equal(responses[i-1], responses[i]) {
			t.Errorf("responses %d and %d are equal", i-1, i)
		}
	}
	if !cmp.Equal(responses, randoms(n, 3)) {
		t.Error("the same seed makes other responses")
	}
}

// TestUnwritable: a response that could not be read back as it is is refused when it is written.
func TestUnwritable(t *testing.T) {
	sound := barometer.Response{Unit: unit.Answers{Type: unit.Workshop}}
	for name, spoil := range map[string]func(*barometer.Response){
		"unit.type":    func(r *barometer.Response) { r.Unit.Type = 0 },
		"unit.outlook": func(r *barometer.Response) { r.Unit.Outlook = 200 },
		"unit.founded": func(r *barometer.Response) { r.Unit.Founded = 30 },
		"unit.edition": func(r *barometer.Response) { r.Edition = 65536 + 2011 },
		"unit.id":      func(r *barometer.Response) { r.ID = " padded" },
	} {
		ids := []string{""}
		if name == "unit.id" {
			ids = []string{" a", "a\u00a0", "a\nb", "a\x00", "a\u202e", "\xff", strings.Repeat("x", barometer.MaxID+1)}
		}
		for _, id := range ids {
			r := sound
			spoil(&r)
			r.ID = id
			for _, err := range []error{
				barometer.WriteCSV(&bytes.Buffer{}, slices.Values([]barometer.Response{sound, r})),
				barometer.WriteJSON(&bytes.Buffer{}, slices.Values([]barometer.Response{sound, r})),
			} {
				if faults := fieldErrors(t, err); len(faults) != 1 || faults[0].Path != name {
					t.Errorf("%s %q: %v", name, id, err)
				}
			}
			if _, err := json.Marshal(r); err == nil {
				t.Errorf("%s %q became JSON", name, id)
			}
		}
	}
}

// TestUnmarshalJSON: a faulty object leaves the response as it was and tells every fault.
func TestUnmarshalJSON(t *testing.T) {
	was := randoms(2, 4)[1]
	for text, want := range map[string][]string{
		`{"unit.type":"x","unit.founded":1,"funding.other":7}`: {"unit.type", "unit.founded", "funding"},
		`{"colour":1}`:                          {"member", "unit.type"},
		`{"unit.type":"workshop","unit.id":[]}`: nil,
		`{}`:                                    {"unit.type"},
		`[]`:                                    nil,
	} {
		r := was
		err := json.Unmarshal([]byte(text), &r)
		if err == nil || !cmp.Equal(r, was) {
			t.Errorf("%s: %v", text, err)
		}
		if want == nil {
			continue
		}
		var got []string
		for _, f := range fieldErrors(t, err) {
			got = append(got, f.Path)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}
