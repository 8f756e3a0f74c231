package solver

import (
	"math/big"

	"github.com/socialemployment/barometer/figure"
)

// multiplied returns the smallest multiple of values that is whole, nil when that does not satisfy the rules. Rules
// that only relate numbers to one another are satisfied by a multiple of whatever satisfies them. Without it a
// contradiction in one of the 10 000 tables of TestRandomTables is not proved minimal.
func (s *solver) multiplied(b *box, values []figure.Ratio) []figure.Ratio {
	common := big.NewInt(1)
	for v, x := range values {
		if s.unknowns[v].integer && !x.IsWhole() {
			d := x.Rat().Denom()
			common.Mul(common, d.Div(d, new(big.Int).GCD(nil, nil, common, d)))
		}
		if common.Cmp(bigLimit) > 0 {
			return nil
		}
	}
	list := make([]figure.Ratio, len(values))
	for v, x := range values {
		list[v] = x.Scale(common.Int64())
		if s.unknowns[v].integer && !s.interval(b, int32(v)).Contains(list[v]) {
			return nil
		}
	}
	if !s.inside(b, list) || s.violated(list) >= 0 {
		return nil
	}
	return list
}
