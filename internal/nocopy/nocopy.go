// Package nocopy marks structs that must not be copied once they are in use.
package nocopy

// Mark is a field of a struct that holds maps or pointers to its sums: a copy of it would share half of them. It looks
// like a lock, for which "go vet" (copylocks) refuses copies. It takes no room at the start of a struct.
type Mark struct{}

// Lock does nothing.
func (*Mark) Lock() {}

// Unlock does nothing.
func (*Mark) Unlock() {}
