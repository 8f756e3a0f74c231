package enum

// Set returns distinct values of an enumeration as a set of bits. ok is false where there are none, and where one of
// them is not of the enumeration: a question about nothing has no figure.
func Set[E interface {
	~uint8
	Valid() bool
}](values []E) (set uint64, ok bool) {
	for _, v := range values {
		if !v.Valid() || v >= 64 {
			return 0, false
		}
		set |= 1 << v
	}
	return set, set != 0
}
