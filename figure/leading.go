package figure

import (
	"strings"

	"github.com/socialemployment/barometer/internal/lexicon"
	"github.com/socialemployment/barometer/internal/wording"
)

// fillers stress a figure without changing it.
var fillers = map[string]bool{"vain": true, "ainoastaan": true, "peräti": true, "jopa": true, "jo": true,
	"kaikkiaan": true, "yhteensä": true, "only": true, "endast": true, "bara": true}

// signs are the hedges that are written as signs: "< 1 %", "~40 %".
var signs = map[string]Hedge{
	"<": HedgeUnder,
	">": HedgeOver,
	"≤": HedgeAtMost,
	"≥": HedgeAtLeast,
	"~": HedgeAbout,
	"≈": HedgeAbout,
}

// leadingHedges takes the hedges and fillers off the front of s.
func leadingHedges(s string) (Hedge, string, error) {
	hedge, count := HedgeExact, 0
	for {
		next, rest := leadingHedge(s)
		if next == 0 {
			return hedge, s, nil
		}
		s = rest
		if next == HedgeExact {
			continue
		}
		both, ok := hedge.and(next)
		if count++; !ok || count > 3 {
			return 0, "", wording.Fault(together, hedges.Labels(hedge), hedges.Labels(next))
		}
		hedge = both
	}
}

// leadingHedge returns the longest hedge of up to three words at the front of s and what follows it; Exact for a
// filler, 0 for neither.
func leadingHedge(s string) (Hedge, string) {
	if s != "" && '0' <= s[0] && s[0] <= '9' {
		return 0, s
	}
	if rest, ok := strings.CutPrefix(s, "<="); ok {
		return HedgeAtMost, strings.TrimPrefix(rest, " ")
	}
	if rest, ok := strings.CutPrefix(s, ">="); ok {
		return HedgeAtLeast, strings.TrimPrefix(rest, " ")
	}
	for sign, h := range signs {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			return h, strings.TrimPrefix(rest, " ")
		}
	}
	words := strings.SplitN(s, " ", 4)
	for n := min(len(words), 3); n > 0; n-- {
		phrase := strings.Join(words[:n], " ")
		rest := strings.TrimPrefix(s[len(phrase):], " ")
		if n == 1 && fillers[phrase] {
			return HedgeExact, rest
		}
		if h, err := hedges.Parse(phrase); err == nil && h != HedgeExact {
			return h, rest
		}
	}
	return 0, s
}

// under returns the figure with a hedge, if it can have that one.
func (p Printed) under(h Hedge) (Printed, error) {
	whole := p.kind == Fraction && p.lo.value.Equal(Whole(1))
	both, ok := p.hedge.and(h)
	switch {
	case h == HedgeExact:
		return p, nil
	case !ok:
		return Printed{}, wording.Fault(together, hedges.Labels(h), hedges.Labels(p.hedge))
	case p.kind == Rank:
		if n := p.lo.value.Floor().Int64(); 2 < n && n <= lexicon.Ten {
			return Printed{}, wording.Fault(noRankButShare, hedges.Labels(h), n)
		}
		return Printed{}, wording.Fault(noRank, hedges.Labels(h))
	case p.IsRange() && h != HedgeAbout:
		return Printed{}, wording.Fault(noRange, hedges.Labels(h))
	case whole && h != HedgeAbout && h != HedgeJustUnder:
		return Printed{}, wording.Fault(Labels{"kaikki ei voi olla %v", "alla kan inte vara %v", "all cannot be %v"},
			hedges.Labels(h))
	}
	p.hedge, p.counted = both, false
	return p, nil
}

// The faults of hedges.
var (
	together = Labels{"%v ja %v eivät sovi yhteen", "%v och %v går inte ihop", "%v and %v do not go together"}
	noRank   = Labels{"sija ei voi olla %v", "en rang kan inte vara %v", "a rank cannot be %v"}

	noRankButShare = Labels{
		"sija ei voi olla %v: kirjoita osuus \"1/%d\"", "en rang kan inte vara %v: skriv andelen \"1/%d\"",
		"a rank cannot be %v: write a share as \"1/%d\"",
	}
	noRange = Labels{"väli ei voi olla %v", "ett intervall kan inte vara %v", "a range cannot be %v"}
)
