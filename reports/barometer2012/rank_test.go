package barometer2012

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

func whole(n int64) figure.Figure { return figure.New(figure.Whole(n), 40, 0) }

func TestRanks(t *testing.T) {
	none := figure.Figure{}
	for name, c := range map[string]struct{ got, want figure.Figure }{
		"smallest":             {lastRank(whole(1), whole(2), whole(3)), whole(-1)},
		"second smallest":      {lastRank(whole(2), whole(1), whole(3)), whole(-2)},
		"equal smallest":       {lastRank(whole(1), whole(1), whole(3)), whole(-1)},
		"beside none":          {lastRank(whole(2), none, whole(3)), whole(-1)},
		"no figure":            {lastRank(none, whole(3)), none},
		"least":                {least(whole(4), whole(2), whole(3)), whole(2)},
		"least first":          {least(whole(2), whole(4), whole(3)), whole(2)},
		"least last":           {least(whole(4), whole(3), whole(2)), whole(2)},
		"most last":            {most(whole(2), whole(3), whole(4)), whole(4)},
		"most of one missing":  {most(none, whole(4)), none},
		"most":                 {most(whole(2), whole(4), whole(3)), whole(4)},
		"least of one missing": {least(whole(4), none), none},
		"least of nothing":     {least(), none},
	} {
		if c.got.Defined() != c.want.Defined() || c.got.Defined() && !c.got.Ratio.Equal(c.want.Ratio) {
			t.Errorf("%s: %v, want %v", name, c.got.Ratio, c.want.Ratio)
		}
	}
}
