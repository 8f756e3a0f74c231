package unit

import (
	"testing"

	"github.com/socialemployment/barometer/survey/question"
)

// What counting costs against a plain loop over float64 counters that computes the same tables.

func BenchmarkAdd(b *testing.B) {
	all := randomAnswers(1, 1000)
	b.Run("tallies", func(b *testing.B) {
		x := new(tallies)
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			if err := x.add(all[i%len(all)]); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("float64", func(b *testing.B) {
		x := new(floats)
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			x.add(&all[i%len(all)])
		}
	})
}

// floats are the same tables as plain counters, without validation.
type floats struct {
	one     [numTypes][VeryGood + 1]float64
	many    [numTypes][24]float64
	ticked  [numTypes]float64
	graded  [24][numTypes][VeryGood + 1]float64
	founded [numTypes][LastYear - FirstYear + 1]float64
}

func (x *floats) add(a *answer) {
	x.one[a.unit][a.situation]++
	if a.tasks.Given() {
		x.ticked[a.unit]++
		for task := range a.tasks.All() {
			x.many[a.unit][task]++
		}
	}
	for task, grade := range a.staff.All() {
		x.graded[task][a.unit][grade]++
	}
	if a.founded != 0 {
		x.founded[a.unit][a.founded-FirstYear]++
	}
}

func BenchmarkTallyAdd(b *testing.B) {
	tasks, _ := question.Ticked(PropertyMaintenance, Cleaning)
	a := Answers{
		Type:       Workshop,
		Part2:      question.Yes,
		Maintainer: Municipality,
		Founded:    1994,
		Situation:  Good,
		Outlook:    Unchanged,
		Tasks:      tasks,
	}
	tally := new(Tally)
	b.ReportAllocs()
	for b.Loop() {
		if err := tally.Add(&a); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMerge(b *testing.B) {
	x, y := new(tallies), new(tallies)
	for _, a := range randomAnswers(2, 100) {
		if err := y.add(a); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := x.merge(y); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkShare(b *testing.B) {
	x := new(tallies)
	for _, a := range randomAnswers(3, 1000) {
		if err := x.add(a); err != nil {
			b.Fatal(err)
		}
	}
	for b.Loop() {
		_ = x.one.In(Everyone).Share(Good, VeryGood)
	}
}

func BenchmarkParseType(b *testing.B) {
	for _, name := range []string{"workshop", "Työpajat", "KEHITYSVAMMAISTEN TYÖTOIMINTAYKSIKKÖ"} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := ParseType(name); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
