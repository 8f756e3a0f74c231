package barometer

import (
	"bytes"
	"cmp"
	"os"
	"runtime"
	"testing"
)

func TestLocalTake(t *testing.T) {
	data, _ := os.ReadFile(cmp.Or(os.Getenv("S"), "/tmp/w/s20k.csv"))
	runtime.GOMAXPROCS(1)
	for range 40 {
		in, _ := Reader{}.sheet()
		in.Validate = func(*draft) error { return nil }
		in.CSV(bytes.NewReader(data)).Each(func(d *draft) error { return nil })
	}
}
