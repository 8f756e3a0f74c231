package wording

import (
	"slices"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/lexicon"
)

// readWords reads a fraction, a number or a rank in words, folded. After a hedge, and only there, an English or
// Swedish ordinal alone is a fraction ("a good third").
func readWords(w []string, afterHedge bool) (Text, error) {
	for _, w := range [][]string{w, ofWhom(w)} {
		if x := readFraction(w, afterHedge); x.Den > 0 {
			return single(Fraction, Exact, x), nil
		}
	}
	if p := readCardinal(w, afterHedge); p.Kind > 0 {
		return p, nil
	}
	if rank := readRank(w); rank != 0 {
		return single(Rank, Exact, whole(rank)), nil
	}
	switch phrase := strings.Join(w, " "); {
	case lexicon.About(phrase) > 0:
		return single(Number, About, whole(lexicon.About(phrase))), nil
	case lexicon.Majority(phrase):
		return single(Fraction, Over, End{Num: 1, Den: 2}), nil
	case lexicon.Minority(phrase):
		return single(Fraction, Under, End{Num: 1, Den: 2}), nil
	}
	if len(w) == 2 && lexicon.Ordinal(w[0]) > 2 && lexicon.Piece(w[1]) {
		return Text{}, Fault(enum.Labels{
			"osuus, vai monesko osa: kirjoita osuus \"1/%d\"", "en andel, eller vilken del: skriv andelen \"1/%d\"",
			"a share, or which part: write a share as \"1/%d\"",
		}, lexicon.Ordinal(w[0]))
	}
	text := strings.Join(w, " ")
	if word, found := lexicon.Unknown(w); found {
		return Text{}, unread(text, "is no figure: the word "+enum.Quote(word)+" is not known", enum.Labels{
			"ei ole luku: sanaa ei tunneta", "inget tal: ordet är okänt", "no figure: a word is not known",
		})
	}
	return Text{}, unread(text, "is no figure in a known form", enum.Labels{
		"ei ole luku missään tunnetussa muodossa", "inget tal i någon känd form", "no figure in a known form",
	})
}

// ofWhom returns words without those that say at their end whose share it is: kolmannes vastaajista, hälften av
// kvinnorna, a third of all respondents. Nothing of them is a number.
func ofWhom(w []string) []string {
	if n := len(w) - 1; n > 0 && isElative(w[n]) {
		begins := func(stem string) bool { return strings.HasPrefix(w[n], stem) }
		if _, unknown := lexicon.Unknown(w[n:]); unknown && !slices.ContainsFunc(numeralStems[:], begins) {
			return w[:n]
		}
	}
	at := slices.IndexFunc(w, func(s string) bool { return s == "of" || s == "av" })
	if at < 1 || at == len(w)-1 || len(w)-1-at > manyOwners {
		return nil
	}
	if whose := w[at+1:]; slices.ContainsFunc(whose, numeral) || slices.ContainsFunc(whose, lexicon.Turns) {
		return nil
	}
	return w[:at]
}

// manyOwners is how many words may say whose a share is: "the units that answered".
const manyOwners = 4

// numeralStems are the stems of the numbers and parts that an elative may be of: sadasta, out of a hundred.
var numeralStems = [...]string{"sada", "tuhan", "miljoon", "miljard", "kymmenyk", "puolikka", "tusina"}

// numeral reports whether a word may be a part of a number.
func numeral(w string) bool {
	_, unknown := lexicon.Unknown([]string{w})
	return !lexicon.Letters(w) || !unknown && !lexicon.All(w) || strings.HasSuffix(w, "delen") // tredjedelen
}

// vulgar are the fractions that are one character.
var vulgar = map[string]string{"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5",
	"⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅐": "1/7", "⅛": "1/8", "⅑": "1/9", "⅒": "1/10"}

// outOf are the words between a part and its whole in digits.
var outOf = []string{"/", " out of ", " of ", " av ", " in "}

// readShare reads a part of a whole in digits: "64/192", "2 of 5"; it returns no figure, and no error, for anything
// else. Up to tenths it is what the words for it are, otherwise what was counted.
func readShare(s string, notation cell.Notation) (Text, error) {
	if digits := vulgar[s]; digits != "" {
		s = digits
	}
	for _, between := range outOf {
		part, whole, found := strings.Cut(s, between)
		k, err1 := readNumeral(strings.TrimSuffix(part, " "), notation)
		n, err2 := readNumeral(strings.TrimPrefix(whole, " "), notation)
		if !found || err1 != nil || err2 != nil || k.Decimals > 0 || n.Decimals > 0 {
			continue
		}
		if between == " in " && n.Num > 100 {
			continue // "12 in 2012"
		}
		if between == "/" && len(part) <= 2 && monthForm.MatchString("1/"+whole) {
			return Text{}, Fault(enum.Labels{
				"kuukausi, vai osa luvusta %[1]s: kirjoita \"%[2]s of %[1]s\"",
				"en månad, eller en del av %[1]s: skriv \"%[2]s av %[1]s\"",
				"a month, or a part of %[1]s: write \"%[2]s of %[1]s\"",
			}, whole, part)
		}
		if between == "/" && isYear(k.Num) && isYear(n.Num) {
			return Text{}, Fault(enum.Labels{
				"kaksi vuotta, vai osa luvusta %[1]s: kirjoita \"%[2]s of %[1]s\"",
				"två år, eller en del av %[1]s: skriv \"%[2]s av %[1]s\"",
				"two years, or a part of %[1]s: write \"%[2]s of %[1]s\"",
			}, whole, part)
		}
		if n.Num == 0 || k.Num > n.Num {
			return Text{}, Fault(enum.Labels{
				"osa ei voi olla suurempi kuin kokonaisuus, eikä kokonaisuus 0",
				"en del kan inte vara större än helheten, och helheten inte 0",
				"a part is not larger than its whole, and that not 0",
			})
		}
		t := single(Fraction, Exact, End{Num: k.Num, Den: n.Num})
		t.Counted = k.Num == 0 || n.Num > lexicon.Ten
		return t, nil
	}
	return Text{}, nil
}

// isYear reports whether a number may be a year of our time.
func isYear(n int64) bool { return 1900 <= n && n < 2100 }

// LikeDate reports whether a part of a whole in digits, "1/2002" or "2011/2012", may be a month or years.
func LikeDate(part, whole int64) bool { return isYear(whole) && (part < 100 || isYear(part)) }

// readFraction returns the share that the words stand for, no number for anything else.
func readFraction(w []string, afterHedge bool) End {
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
	return End{}
}

// readPart reads "puolet", "kolmanneksella", "kaikki" or "varannan".
func readPart(w string, afterHedge bool) End {
	switch n := lexicon.Part(w); {
	case lexicon.All(w):
		return whole(1)
	case n > 0 && (afterHedge || lexicon.Ordinal(w) == 0):
		return End{Num: 1, Den: n}
	}
	return End{}
}

// readTwo reads "kaksi kolmasosaa", "a third", "joka kymmenes", "kaksi viidestä" and "viidestä kaksi".
func readTwo(a, b string) End {
	switch {
	case lexicon.Every(a) && rankIn(b) <= lexicon.Ten:
		return share(1, rankIn(b))
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
func share(k, n int64) End {
	if k < 1 || k >= n {
		return End{}
	}
	return End{Num: k, Den: n}
}

// isElative reports whether a word is a Finnish noun in "-sta", "-stä".
func isElative(w string) bool {
	return lexicon.Letters(w) && (strings.HasSuffix(w, "sta") || strings.HasSuffix(w, "stä"))
}

// readCardinal reads a whole number in words, with what may follow a number. After a hedge the number may be left out
// before percent ("alle prosentti"), as it may behind an article ("a percent").
func readCardinal(w []string, afterHedge bool) Text {
	if len(w) == 0 {
		return Text{}
	}
	n, rest := lexicon.Number(w[0]), strings.Join(w[1:], " ")
	switch {
	case n > 0:
	case lexicon.Article(w[0]) && lexicon.Percent(rest):
		n = 1
	case afterHedge && len(w) == 1 && lexicon.OnePercent(w[0]):
		n, rest = 1, w[0]
	default:
		return Text{}
	}
	e, kind := whole(n).followed(rest)
	if kind == 0 {
		return Text{}
	}
	return single(kind, Exact, e)
}

// readRank reads "toiseksi", "toiseksi suurin", "eniten", "vähiten", "2." and the like; ranks from the last are
// negative; 0 for anything else.
func readRank(w []string) int64 {
	if len(w) == 0 {
		return 0
	}
	rank := rankIn(w[0])
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

// rankIn returns the rank that a word or an ordinal in digits stands for, 0 for none.
func rankIn(w string) int64 { return max(lexicon.Ordinal(w), ordinal(w)) }

// isOrdinal reports whether s begins with an ordinal in digits.
func isOrdinal(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	return ordinal(word) > 0
}

// ordinal reads "2.", "2nd", "2:a" or "2:s"; 0 for anything else.
func ordinal(w string) int64 {
	digits := strings.TrimRight(w, ".:abcdefghijklmnopqrstuvwxyz")
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n < 1 || n > MaxRank || digits != strconv.FormatInt(n, 10) {
		return 0
	}
	switch w[len(digits):] {
	case ".", ":s", ":" + swedishEnding(n), englishEnding(n):
		return n
	}
	return 0
}
