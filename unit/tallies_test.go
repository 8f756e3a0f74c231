package unit

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
)

// Responses made at random, and counted here one by one: what the tallies say must be what these loops say, for
// every group of unit types and whatever the order of adding.

// answer is what one unit says to a question of each kind.
type answer struct {
	unit      Type
	situation Situation                // 0: not answered
	tasks     Set[Task]                //
	staff     Ratings[Task, Situation] // any items and any scale will do
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

func ticked(r *rand.Rand) Set[Task] {
	var tasks []Task
	for task := range Tasks() {
		if r.IntN(4) == 0 {
			tasks = append(tasks, task)
		}
	}
	s, err := Ticked(tasks...)
	if err != nil {
		panic(err)
	}
	return s
}

// tallies are the tallies under test.
type tallies struct {
	one     Crosstab[Situation]
	many    Multiple[Task]
	graded  Matrix[Task, Situation]
	founded Founding
}

func (x *tallies) add(a answer) error {
	return errors.Join(x.one.Add(a.unit, a.situation), x.many.Add(a.unit, a.tasks),
		x.graded.Add(a.unit, a.staff), x.founded.Add(a.unit, a.founded))
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
	for g := Group(0); g <= Everyone; g += 2 {
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
		same(t, "answering", g, x.one.Answering(g), answering)
		same(t, "a repeated answer", g, x.one.Count(g, bad...), down)
		same(t, "no answer", g, x.one.Count(g, 0, 200), 0)
		shows(t, "share", x.one.Share(g, good...), up, answering, figure.Answering)
		shows(t, "share of everyone", x.one.ShareOfEveryone(g, good...), up, units, figure.Everyone)
		shows(t, "balance", x.one.Balance(g, good, bad), up-down, answering, figure.Answering)
	}
}

func TestMultipleAgainstRecount(t *testing.T) {
	all := randomAnswers(2, 500)
	x := tallied(t, all)
	for g := range groups {
		answering := count(all, g, func(a answer) bool { return a.tasks.Given() })
		same(t, "units", g, x.many.Units(g), count(all, g, anyone))
		same(t, "answering", g, x.many.Answering(g), answering)
		var ticks int64
		for task := range Tasks() {
			n := count(all, g, func(a answer) bool { return a.tasks.Has(task) })
			ticks += n
			same(t, task.String(), g, x.many.Count(g, task), n)
			shows(t, task.String(), x.many.Share(g, task), n, answering, figure.Answering)
			shows(t, task.String(), x.many.ShareOf(g, task, figure.Offering), n, answering, figure.Offering)
		}
		shows(t, "mean", x.many.Mean(g), ticks, answering, figure.Answering)
		same(t, "no task", g, x.many.Count(g, 0)+x.many.Count(g, 200), 0)
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
			same(t, task.String(), g, x.graded.Answering(g, task), graded)
			same(t, task.String(), g, x.graded.Count(g, task, top...), n)
			shows(t, task.String(), x.graded.Share(g, task, top...), n, graded, figure.Answering)
			shows(t, task.String(), x.graded.Balance(g, task, top, low), n-weak, graded, figure.Answering)
		}
		same(t, "no item", g, x.graded.Answering(g, 0)+x.graded.Answering(g, 200)+x.graded.Count(g, 200, Good), 0)
		same(t, "no grade", g, x.graded.Count(g, Task(1), 0, 200), 0)
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
		shows(t, years.String(), x.founded.Share(g, years), n, answering, figure.Answering)
	}
}

// The order of adding, and the parts that are merged, leave the tallies byte for byte the same.
func TestTalliesOrderAndMerge(t *testing.T) {
	all := randomAnswers(5, 400)
	want := *tallied(t, all)
	r := rand.New(rand.NewPCG(5, 2))
	for range 20 {
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		if got := *tallied(t, all); got != want {
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
		if *merged != want {
			t.Fatal("the parts merged are not the whole")
		}
	}
}

// A faulty answer is refused whole: nothing of it is counted.
func TestTalliesRefuse(t *testing.T) {
	x := new(tallies)
	good, _ := Ticked(Task(1))
	for what, err := range map[string]error{
		"no type to a crosstab":        x.one.Add(0, Good),
		"unknown type to a crosstab":   x.one.Add(numTypes, Good),
		"unknown answer to a crosstab": x.one.Add(Workshop, VeryGood+1),
		"no type to a multiple":        x.many.Add(0, good),
		"unknown type to a multiple":   x.many.Add(250, good),
		"no type to a matrix":          x.graded.Add(0, Ratings[Task, Situation]{}),
		"unknown type to a matrix":     x.graded.Add(250, Ratings[Task, Situation]{}),
		"no type to founding years":    x.founded.Add(0, 1990),
		"a year before all":            x.founded.Add(Workshop, FirstYear-1),
		"a year after all":             x.founded.Add(Workshop, LastYear+1),
	} {
		var fault *figure.FieldError
		if !errors.As(err, &fault) || !errors.Is(err, figure.ErrUnknown) && !errors.Is(err, figure.ErrMissing) && !errors.Is(err, figure.ErrRange) {
			t.Errorf("%s: %v", what, err)
		}
	}
	if *x != (tallies{}) {
		t.Error("a refused answer left a trace")
	}
}

// Full tallies refuse more, whether one by one or merged.
func TestTalliesFull(t *testing.T) {
	var x tallies
	x.one.total, x.many.total, x.graded.total, x.founded.units[Workshop] = MaxUnits, MaxUnits, MaxUnits, MaxUnits
	before := x
	for _, err := range []error{
		x.one.Add(MentalHealth, Good), x.many.Add(MentalHealth, Set[Task]{}),
		x.graded.Add(MentalHealth, Ratings[Task, Situation]{}), x.founded.Add(MentalHealth, 0),
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

func TestSet(t *testing.T) {
	none, err := Ticked[Task]()
	if err != nil || !none.Given() || none.Len() != 0 || none.Equal(Set[Task]{}) {
		t.Error("nothing ticked is an answer, and not the same as none")
	}
	for _, bad := range []Task{0, 200} {
		if s, err := Ticked(Task(1), bad); !errors.Is(err, figure.ErrUnknown) || s.Given() {
			t.Errorf("ticking %d gives %v, %v", bad, s, err)
		}
		if s, err := none.With(bad, Yes); !errors.Is(err, figure.ErrUnknown) || !s.Equal(none) {
			t.Errorf("ticking %d gives %v, %v", bad, s, err)
		}
	}
	if s, err := none.With(Task(1), 3); !errors.Is(err, figure.ErrUnknown) || !s.Equal(none) {
		t.Errorf("neither yes nor no gives %v, %v", s, err)
	}
	step := Set[Task]{}
	for _, c := range []struct {
		task   Task
		ticked YesNo
		given  bool
		len    int
	}{{1, 0, false, 0}, {2, No, true, 0}, {3, Yes, true, 1}, {3, Yes, true, 1}, {5, Yes, true, 2}, {5, 0, true, 2}} {
		if step, err = step.With(c.task, c.ticked); err != nil || step.Given() != c.given || step.Len() != c.len {
			t.Errorf("%v %v: %v, %v", c.task, c.ticked, step, err)
		}
	}
	if got := slices.Collect(step.All()); !slices.Equal(got, []Task{3, 5}) {
		t.Errorf("ticked %v", got)
	}
	if step.Ticked(3) != Yes || step.Ticked(4) != No || (Set[Task]{}).Ticked(3) != 0 || step.Has(0) || step.Has(200) {
		t.Error("what is ticked is told wrongly")
	}
	for range step.All() {
		break // stopping early is fine
	}
	other, _ := Ticked(Task(5), Task(3), Task(3))
	if diff := cmp.Diff(step, other); diff != "" {
		t.Error(diff)
	}
}

func TestRatings(t *testing.T) {
	var s Ratings[Task, Situation]
	if s.Given() {
		t.Error("the zero Ratings grade something")
	}
	for _, c := range []struct {
		item  Task
		grade Situation
	}{{0, Good}, {200, Good}, {1, VeryGood + 1}, {1, 250}} {
		if got, err := s.With(c.item, c.grade); !errors.Is(err, figure.ErrUnknown) || got.Given() {
			t.Errorf("%d graded %d: %v", c.item, c.grade, err)
		}
	}
	graded, err := s.With(3, Good)
	if err != nil || s.Given() || !graded.Given() || graded.Get(3) != Good || graded.Get(4) != 0 || graded.Get(200) != 0 {
		t.Errorf("%v, %v", graded, err)
	}
	for item, grade := range graded.All() {
		if item != 3 || grade != Good {
			t.Errorf("%v is graded %v", item, grade)
		}
		break
	}
	if back, err := graded.With(3, 0); err != nil || !back.Equal(s) || cmp.Equal(graded, s) {
		t.Errorf("taking a grade back leaves %v, %v", back, err)
	}
}
