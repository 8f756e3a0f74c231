package alike

// What counts as a misspelling: short names are like too many others.
const (
	Shortest = 4
	PerSlip  = 4 // letters of a name for each that may differ
)

// Distance returns how many letters have to be changed, left out or put in, or to change places with the next one, to
// make one text of another; more than most where it is more than that.
func Distance(from, to []rune, most int) int {
	var short [3][40]int // as long as nearly all words
	last, row, next := short[0][:], short[1][:], short[2][:]
	if len(to) >= len(short[0]) {
		last, row, next = make([]int, len(to)+1), make([]int, len(to)+1), make([]int, len(to)+1)
	}
	for j := range len(to) + 1 {
		row[j] = j
	}
	for i, x := range from {
		least := i + 1
		next[0] = i + 1
		for j, y := range to {
			change := row[j]
			if x != y {
				change++
			}
			next[j+1] = min(change, next[j]+1, row[j+1]+1)
			if i > 0 && j > 0 && x == to[j-1] && y == from[i-1] {
				next[j+1] = min(next[j+1], last[j-1]+1)
			}
			least = min(least, next[j+1])
		}
		if least > most {
			return most + 1
		}
		last, row, next = row, next, last
	}
	return row[len(to)]
}
