package claim

import (
	"testing"
)

// short is how many of so many random systems a short run tries.
func short(n uint64) uint64 {
	if testing.Short() {
		return n / 15
	}
	return n
}
