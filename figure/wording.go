package figure

import (
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/lexicon"
)

// parseWords reads a fraction, a number or a rank in words, folded. After a hedge, and only there, an English or
// Swedish ordinal alone is a fraction ("a good third").
func parseWords(w []string, afterHedge bool) (Printed, error) {
	if x := readFraction(w, afterHedge); x.Defined() {
		return single(Fraction, HedgeExact, end{value: x}), nil
	}
	if p := readCardinal(w); p.Defined() {
		return p, nil
	}
	if rank := readRank(w); rank != 0 {
		return single(Rank, HedgeExact, end{value: Whole(rank)}), nil
	}
	return Printed{}, fault("no figure in a known form")
}

// readFraction returns the share that the words stand for, no number for anything else.
func readFraction(w []string, afterHedge bool) Ratio {
	switch len(w) {
	case 1:
		return readPart(w[0], afterHedge)
	case 2:
		return readTwo(w[0], w[1])
	case 3:
		// viidestä ohjaajasta kolme
		if n, of := lexicon.Number(w[2]), lexicon.OutOf(w[0]); n > 0 && of > 0 && isElative(w[1]) {
			return share(n, of)
		}
		if lexicon.Among(w[1]) { // one in ten
			return share(lexicon.Number(w[0]), lexicon.Number(w[2]))
		}
	case 4:
		if w[1] == "out" && w[2] == "of" {
			return share(lexicon.Number(w[0]), lexicon.Number(w[3]))
		}
	}
	return Ratio{}
}

// readPart reads "puolet", "kolmanneksella", "kaikki" or "varannan".
func readPart(w string, afterHedge bool) Ratio {
	switch n := lexicon.Part(w); {
	case lexicon.All(w):
		return Of(1, 1)
	case n > 0 && (afterHedge || lexicon.Ordinal(w) == 0):
		return Of(1, n)
	}
	return Ratio{}
}

// readTwo reads "kaksi kolmasosaa", "a third", "joka kymmenes", "kaksi viidestä" and "viidestä kaksi".
func readTwo(a, b string) Ratio {
	switch {
	case lexicon.Every(a):
		return share(1, lexicon.Ordinal(b))
	case lexicon.Part(b) > 0 && lexicon.Article(a):
		return share(1, lexicon.Part(b))
	case lexicon.Part(b) > 0:
		return share(lexicon.Number(a), lexicon.Part(b))
	case lexicon.OutOf(b) > 0:
		return share(lexicon.Number(a), lexicon.OutOf(b))
	}
	return share(lexicon.Number(b), lexicon.OutOf(a))
}

// share returns k/n for 0 < k < n, no number otherwise.
func share(k, n int64) Ratio {
	if k < 1 || k >= n {
		return Ratio{}
	}
	return Of(k, n)
}

// isElative reports whether a word is a Finnish noun in "-sta", "-stä".
func isElative(w string) bool {
	return lexicon.Letters(w) && (strings.HasSuffix(w, "sta") || strings.HasSuffix(w, "stä"))
}

// readCardinal reads a whole number in words, with percent or years after it.
func readCardinal(w []string) Printed {
	if len(w) == 0 || lexicon.Number(w[0]) == 0 {
		return Printed{}
	}
	e := end{value: Whole(lexicon.Number(w[0]))}
	switch rest := strings.Join(w[1:], " "); {
	case lexicon.Percent(rest):
		e.value = percent(e.value)
		return single(Percent, HedgeExact, e)
	case rest == "" || lexicon.Years(rest):
		return single(Number, HedgeExact, e)
	}
	return Printed{}
}

// readRank reads "toiseksi", "toiseksi suurin", "eniten", "vähiten", "2." and the like; ranks from the last are
// negative; 0 for anything else.
func readRank(w []string) int64 {
	if len(w) == 0 {
		return 0
	}
	rank := max(lexicon.Ordinal(w[0]), ordinal(w[0]))
	rest := strings.Join(w[1:], " ")
	if rank == 0 {
		rank, rest = 1, strings.Join(w, " ")
	} else if rest == "" {
		return rank
	}
	switch {
	case lexicon.Best(rest):
		return rank
	case lexicon.Worst(rest):
		return -rank
	}
	return 0
}

// isOrdinal reports whether s begins with an ordinal in digits.
func isOrdinal(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return ordinal(word) > 0
}

// ordinal reads "2.", "2nd", "2:a" or "2:s"; 0 for anything else.
func ordinal(w string) int64 {
	digits := strings.TrimRight(w, ".:abcdefghijklmnopqrstuvwxyz")
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n < 1 || n > maxRank || digits != strconv.FormatInt(n, 10) {
		return 0
	}
	switch w[len(digits):] {
	case ".", ":s", ":" + swedishEnding(n), englishEnding(n):
		return n
	}
	return 0
}
