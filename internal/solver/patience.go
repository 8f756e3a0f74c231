package solver

// patience is how many steps may still be taken on a short way that need not lead anywhere; it grows with every time
// that it does.
type patience struct{ left, more int64 }

// leastPatience is what a short way is given however little the budget is.
const leastPatience = 1000

func patienceOf(steps, more int64) patience { return patience{max(steps, leastPatience), more} }

// spend tries a short way, and reports whether it led anywhere.
func (s *solver) spend(p *patience, way func() bool) bool {
	if s.shallow || p.left <= 0 || s.left <= 0 {
		return false
	}
	most := min(s.left, p.left)
	rest := s.left - most
	s.left = most
	ok := way()
	p.left -= most - s.left
	if s.left += rest; ok {
		p.left += p.more
	}
	return ok
}
