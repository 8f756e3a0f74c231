package unit

import (
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/question"
)

// Responses made at random, and counted here one by one: what the tallies say must be what these loops say, for
// every group of unit types and whatever the order of adding.

// answer is what one unit says to a question of each kind.
type answer struct {
	unit      Type
	situation Situation                         // 0: not answered
	tasks     question.Set[Task]                //
	staff     question.Ratings[Task, Situation] // any items and any scale will do
	founded   Year
}

func randomAnswers(seed uint64, n int) []answer {
	r := rand.New(rand.NewPCG(seed, 1))
	all := make([]answer, n)
	for i := range all {
		a := answer{unit: Type(1 + r.IntN(int(numTypes)-1)), situation: Situation(r.IntN(int(VeryGood) + 1))}
		if r.IntN(3) > 0 {
			a.tasks = ticked(r)
			a.founded = Year(1900 + r.IntN(112))
		}
		for task := range Tasks() {
			if r.IntN(3) > 0 {
				a.staff, _ = a.staff.With(task, Situation(r.IntN(int(VeryGood)+1)))
			}
		}
		all[i] = a
	}
	return all
}

func ticked(r *rand.Rand) question.Set[Task] {
	var tasks []Task
	for task := range Tasks() {
		if r.IntN(4) == 0 {
			tasks = append(tasks, task)
		}
	}
	s, err := question.Ticked(tasks...)
	if err != nil {
		panic(err)
	}
	return s
}

// tallies are the tallies under test.
type tallies struct {
	one     By[question.Single[Situation]]
	many    By[question.Multi[Task]]
	graded  By[question.Battery[Task, Situation]]
	founded Founding
}

func (x *tallies) add(a answer) error {
	return errors.Join(Add(&x.one, a.unit, a.situation), Add(&x.many, a.unit, a.tasks),
		Add(&x.graded, a.unit, a.staff), x.founded.Add(a.unit, a.founded))
}

func (x *tallies) merge(o *tallies) error {
	return errors.Join(x.one.Merge(&o.one), x.many.Merge(&o.many), x.graded.Merge(&o.graded), x.founded.Merge(&o.founded))
}

func tallied(t *testing.T, all []answer) *tallies {
	t.Helper()
	x := new(tallies)
	for _, a := range all {
		if err := x.add(a); err != nil {
			t.Fatal(err)
		}
	}
	return x
}

// groups yields every group of unit types.
func groups(yield func(Group) bool) {
	for g := Group(0); g < 1<<(Other+1); g += 2 { // of the types of B12
		if !yield(g) {
			return
		}
	}
}

// count counts the units of a group for which a condition holds.
func count(all []answer, g Group, holds func(answer) bool) (n int64) {
	for _, a := range all {
		if g.Has(a.unit) && holds(a) {
			n++
		}
	}
	return n
}

func anyone(answer) bool { return true }

func same(t *testing.T, what string, g Group, got, want int64) {
	t.Helper()
	if got != want {
		t.Fatalf("%s of %s: %d, want %d", what, g, got, want)
	}
}

// shows checks a figure against part and whole counted one by one.
func shows(t *testing.T, what string, f figure.Figure, part, whole int64, over figure.Denominator) {
	t.Helper()
	want := figure.Share(part, whole, over)
	if !f.Equal(want) || f.Ratio.String() != want.Ratio.String() {
		t.Fatalf("%s: %+v, want %d of %d", what, f, part, whole)
	}
}

func TestCrosstabAgainstRecount(t *testing.T) {
	all := randomAnswers(1, 500)
	x := tallied(t, all)
	good := []Situation{Good, VeryGood}
	bad := []Situation{Weak, Passable, Weak}
	for g := range groups {
		units := count(all, g, anyone)
		answering := count(all, g, func(a answer) bool { return a.situation != 0 })
		up := count(all, g, func(a answer) bool { return slices.Contains(good, a.situation) })
		down := count(all, g, func(a answer) bool { return slices.Contains(bad, a.situation) })
		same(t, "units", g, x.one.Units(g), units)
		same(t, "answering", g, x.one.In(g).Answering(), answering)
		same(t, "a repeated answer", g, x.one.In(g).Count(bad...), down)
		same(t, "no answer", g, x.one.In(g).Count(0, 200), 0)
		shows(t, "share", x.one.In(g).Share(good...), up, answering, figure.OverAnswering)
		shows(t, "share of everyone", x.one.In(g).ShareOfEveryone(good...), up, units, figure.OverEveryone)
		shows(t, "balance", x.one.In(g).Balance(good, bad), up-down, answering, figure.OverAnswering)
	}
}

func TestMultipleAgainstRecount(t *testing.T) {
	all := randomAnswers(2, 500)
	x := tallied(t, all)
	for g := range groups {
		answering := count(all, g, func(a answer) bool { return a.tasks.Given() })
		same(t, "units", g, x.many.Units(g), count(all, g, anyone))
		same(t, "answering", g, x.many.In(g).Answering(), answering)
		var ticks int64
		for task := range Tasks() {
			n := count(all, g, func(a answer) bool { return a.tasks.Has(task) })
			ticks += n
			same(t, task.String(), g, x.many.In(g).Count(task), n)
			shows(t, task.String(), x.many.In(g).Share(task), n, answering, figure.OverAnswering)
			shows(t, task.String(), x.many.In(g).ShareOf(task, figure.OverOffering), n, answering, figure.OverOffering)
		}
		shows(t, "mean", x.many.In(g).Mean(), ticks, answering, figure.OverAnswering)
		same(t, "no task", g, x.many.In(g).Count(0)+x.many.In(g).Count(200), 0)
	}
}

func TestMatrixAgainstRecount(t *testing.T) {
	all := randomAnswers(3, 300)
	x := tallied(t, all)
	top, low := []Situation{Good, VeryGood, Good}, []Situation{Weak}
	for g := range groups {
		same(t, "units", g, x.graded.Units(g), count(all, g, anyone))
		for task := range Tasks() {
			graded := count(all, g, func(a answer) bool { return a.staff.Get(task) != 0 })
			n := count(all, g, func(a answer) bool { return a.staff.Get(task) >= Good })
			weak := count(all, g, func(a answer) bool { return a.staff.Get(task) == Weak })
			same(t, task.String(), g, x.graded.In(g).Answering(task), graded)
			same(t, task.String(), g, x.graded.In(g).Count(task, top...), n)
			shows(t, task.String(), x.graded.In(g).Share(task, top...), n, graded, figure.OverAnswering)
			shows(t, task.String(), x.graded.In(g).Balance(task, top, low), n-weak, graded, figure.OverAnswering)
		}
		same(t, "no item", g, x.graded.In(g).Answering(0)+x.graded.In(g).Answering(200)+x.graded.In(g).Count(200, Good), 0)
		same(t, "no grade", g, x.graded.In(g).Count(Task(1), 0, 200), 0)
	}
}

func TestFoundingAgainstRecount(t *testing.T) {
	all := randomAnswers(4, 500)
	x := tallied(t, all)
	r := rand.New(rand.NewPCG(4, 2))
	for range 300 {
		g := Group(r.IntN(1<<numTypes)) &^ 1
		years := Years{1895 + r.IntN(120), 1895 + r.IntN(120)}
		n := count(all, g, func(a answer) bool { return a.founded != 0 && years.Has(int(a.founded)) })
		answering := count(all, g, func(a answer) bool { return a.founded != 0 })
		same(t, "units", g, x.founded.Units(g), count(all, g, anyone))
		same(t, years.String(), g, x.founded.Count(g, years), n)
		same(t, "answering", g, x.founded.Answering(g), answering)
		if years.From > years.To { // no year
			answering = 0
		}
		shows(t, years.String(), x.founded.Share(g, years), n, answering, figure.OverAnswering)
	}
}

// The order of adding, and the parts that are merged, leave the tallies byte for byte the same.
func TestTalliesOrderAndMerge(t *testing.T) {
	all := randomAnswers(5, 400)
	want := tallied(t, all)
	r := rand.New(rand.NewPCG(5, 2))
	for range 20 {
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		if got := tallied(t, all); !reflect.DeepEqual(got, want) {
			t.Fatal("the order of adding matters")
		}
		merged := new(tallies)
		for rest := all; len(rest) > 0; {
			n := 1 + r.IntN(len(rest))
			if err := merged.merge(tallied(t, rest[:n])); err != nil {
				t.Fatal(err)
			}
			rest = rest[n:]
		}
		if !reflect.DeepEqual(merged, want) {
			t.Fatal("the parts merged are not the whole")
		}
	}
}

// A faulty answer is refused whole: nothing of it is counted.
func TestTalliesRefuse(t *testing.T) {
	x := new(tallies)
	good, _ := question.Ticked(Task(1))
	for what, err := range map[string]error{
		"no type to a crosstab":        Add(&x.one, 0, Good),
		"unknown type to a crosstab":   Add(&x.one, numTypes, Good),
		"unknown answer to a crosstab": Add(&x.one, Workshop, VeryGood+1),
		"no type to a multiple":        Add(&x.many, 0, good),
		"unknown type to a multiple":   Add(&x.many, 250, good),
		"no type to a matrix":          Add(&x.graded, 0, question.Ratings[Task, Situation]{}),
		"unknown type to a matrix":     Add(&x.graded, 250, question.Ratings[Task, Situation]{}),
		"no type to founding years":    x.founded.Add(0, 1990),
		"a year before all":            x.founded.Add(Workshop, FirstYear-1),
		"a year after all":             x.founded.Add(Workshop, LastYear+1),
	} {
		var fault *figure.FieldError
		if !errors.As(err, &fault) ||
			!errors.Is(err, figure.ErrUnknown) && !errors.Is(err, figure.ErrMissing) && !errors.Is(err, figure.ErrRange) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if !reflect.DeepEqual(x, new(tallies)) {
		t.Error("a refused answer left a trace")
	}
}

// Full tallies refuse more, whether one by one or merged.
func TestTalliesFull(t *testing.T) {
	const full = question.MaxRespondents
	var x, before tallies
	for _, t := range []*tallies{&x, &before} {
		t.one.total, t.many.total, t.graded.total, t.founded.total = full, full, full, full
	}
	for _, err := range []error{
		Add(&x.one, MentalHealth, Good), Add(&x.many, MentalHealth, question.Set[Task]{}),
		Add(&x.graded, MentalHealth, question.Ratings[Task, Situation]{}), x.founded.Add(MentalHealth, 0),
	} {
		if !errors.Is(err, figure.ErrFull) {
			t.Errorf("a full tally: %v", err)
		}
	}
	one := tallied(t, randomAnswers(6, 1))
	for _, err := range []error{
		x.one.Merge(&one.one), x.many.Merge(&one.many), x.graded.Merge(&one.graded), x.founded.Merge(&one.founded),
	} {
		if !errors.Is(err, figure.ErrFull) {
			t.Errorf("merged into a full tally: %v", err)
		}
	}
	if x != before {
		t.Error("a full tally changed")
	}
	if err := x.merge(new(tallies)); err != nil {
		t.Errorf("merging nothing: %v", err)
	}
}

func TestTalliesAllocateNothing(t *testing.T) {
	x := new(tallies)
	all := randomAnswers(7, 100)
	i := 0
	if n := testing.AllocsPerRun(1000, func() {
		if err := x.add(all[i%len(all)]); err != nil {
			t.Fatal(err)
		}
		i++
	}); n > 0 {
		t.Errorf("adding to tallies allocates %v times", n)
	}
}
