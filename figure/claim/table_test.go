package claim

import (
	"flag"
	"testing"
)

var many = flag.Bool("many", false, "try all random systems")

// sample is how many of so many random systems a run tries: all with -many, a fifth by default, fewer in a short run.
func sample(n uint64) uint64 {
	switch {
	case *many:
		return n
	case testing.Short():
		return n / 15
	}
	return n / 5
}
