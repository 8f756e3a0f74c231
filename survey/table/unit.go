package table

import "github.com/socialemployment/barometer/internal/enum"

// units are names of the units in which a share, and a difference of shares, is told.
var units = map[string]Measure{
	"%": AsShare, "prosentti": AsShare, "prosenttia": AsShare, "procent": AsShare, "percent": AsShare, "per cent": AsShare,
	"%-yks.": AsPoints, "prosenttiyksikköä": AsPoints, "prosenttiyksikkö": AsPoints, "%-enh.": AsPoints,
	"procentenheter": AsPoints, "procentenhet": AsPoints, "pp": AsPoints, "percentage points": AsPoints,
}

// Measure returns what is measured in the unit of the category: a share in percent, a difference of shares in
// percentage points, and else a quantity.
func (x Category) Measure() Measure {
	if m, ok := units[enum.Fold(x.Unit)]; ok {
		return m
	}
	return AsAmount
}
