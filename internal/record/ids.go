package record

// IDs finds ids that stand twice, up to a limit of ids that it remembers. The zero IDs remembers none.
type IDs struct {
	limit int
	seen  map[string]struct{}
	full  bool
}

// NewIDs returns an IDs that remembers up to limit ids.
func NewIDs(limit int) *IDs { return &IDs{limit: limit, seen: map[string]struct{}{}} }

// Twice remembers an id and reports whether it has been seen before; once the limit is passed it never has.
func (s *IDs) Twice(id string) bool {
	if len(s.seen) >= s.limit {
		s.full = true
		return false
	}
	_, twice := s.seen[id]
	s.seen[id] = struct{}{}
	return twice
}

// Filled reports, once, that the limit has been passed: from then on no id is found to stand twice.
func (s *IDs) Filled() bool {
	filled := s.full && s.seen != nil
	if filled {
		s.seen, s.limit = nil, 0
	}
	return filled
}
