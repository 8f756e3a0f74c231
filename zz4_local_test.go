package barometer

import (
	"bytes"
	"os"
	"testing"
)

func localDrafts() (all []draft) {
	data, _ := os.ReadFile("/tmp/w/s20k.csv")
	data = data[:500000]
	data = data[:bytes.LastIndexByte(data, '\n')+1]
	in, _ := Reader{}.sheet()
	in.CSV(bytes.NewReader(data)).Each(func(d *draft) error { all = append(all, *d); return nil })
	return all[:100]
}

func BenchmarkLocalValidate(b *testing.B) {
	all := localDrafts()
	in, _ := Reader{}.sheet()
	for b.Loop() {
		for i := range all {
			if err := in.Validate(&all[i]); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/100, "ns/unit")
}

func BenchmarkLocalAdd(b *testing.B) {
	all := localDrafts()
	tally := Reader{}.Tally()
	for b.Loop() {
		for i := range all {
			tally.add(&all[i].Response)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/100, "ns/unit")
}
