package wording

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/lexicon"
)

// spans are the ways to write a range in words; the separator becomes a dash.
var spans = []struct{ before, between, after string }{
	{"", " ja ", " välillä"},
	{"", "", " välillä"},
	{"between ", " and ", ""},
	{"from ", " to ", ""},
	{"", " to ", ""},
	{"från ", " till ", ""},
	{"", " till ", ""},
	{"mellan ", " och ", ""},
}

// dashed returns s with a range in words written with a dash.
func dashed(s string) string {
	for _, w := range spans {
		if !strings.HasPrefix(s, w.before) || !strings.HasSuffix(s, w.after) || strings.Count(s, w.between) == 0 {
			continue
		}
		inner := strings.TrimSuffix(strings.TrimPrefix(s, w.before), w.after)
		if w.between == "" {
			return inner
		}
		return strings.Replace(inner, w.between, " - ", 1)
	}
	return s
}

// readNumbers reads a number or a range in digits; it returns no figure, and no error, for what has no digits.
func readNumbers(s string, n cell.Notation) (Text, error) {
	s = dashed(eurosBehind(s))
	if s == "" || !strings.ContainsAny(s[:1], "0123456789-+") && !strings.HasPrefix(s, "−") {
		return Text{}, nil
	}
	if low, high, ok := strings.Cut(s[1:], "-"); ok && !strings.Contains(s, "%:") {
		return readRange(s[:1]+low, high, n)
	} else if ok {
		return Text{}, Fault(enum.Labels{
			"väli, jossa prosenttimerkki on taivutettu", "ett intervall med böjt procenttecken",
			"a range with an inflected percent sign",
		})
	}
	if isOrdinal(s) {
		return Text{}, nil
	}
	e, kind, err := readNumber(s, n)
	if err != nil {
		return Text{}, err
	}
	return single(kind, Exact, e), nil
}

// readRange reads the two ends of a range; a percent sign at the second belongs to both.
func readRange(low, high string, n cell.Notation) (Text, error) {
	if strings.Contains(low+high, "-") {
		return Text{}, Fault(enum.Labels{
			"useampi kuin yksi viiva: negatiivisen luvun edessä välissä on miinusmerkki −",
			"mer än ett streck: ett negativt tal i ett intervall skrivs med minustecknet −",
			"more than one dash: a negative end of a range needs the minus sign −",
		})
	}
	hi, kind, err := readNumber(strings.TrimPrefix(high, " "), n)
	if err != nil {
		return Text{}, err
	}
	lo, lowKind, err := readNumber(strings.TrimSuffix(low, " "), n)
	if err != nil {
		return Text{}, err
	}
	switch {
	case kind == Percent && lowKind == Number:
		lo, lowKind = lo.percent(), Percent
	case lo.Tens == 0:
		lo.Tens = hi.Tens
	}
	if lowKind != kind {
		return Text{}, Fault(enum.Labels{
			"prosenttimerkki on vain välin alussa", "procenttecknet står bara vid intervallets början",
			"a percent sign at the first end of a range only",
		})
	}
	return Text{Kind: kind, Lo: lo, Hi: hi, Range: true}, nil
}

// percent returns a hundredth, with its denominator kept.
func (e End) percent() End {
	e.Den *= 100
	return e
}

// eurosBehind returns s with a sign for euros before its digits behind them.
func eurosBehind(s string) string {
	for _, sign := range []string{"€", "eur "} {
		if rest, ok := strings.CutPrefix(s, sign); ok && !strings.Contains(rest, "€") {
			return strings.TrimPrefix(rest, " ") + " €"
		}
	}
	return s
}

// readNumber reads one number in digits with what follows it.
func readNumber(s string, n cell.Notation) (End, Kind, error) {
	cut := strings.IndexFunc(s, func(r rune) bool { return !strings.ContainsRune("0123456789,. -−+", r) })
	if cut < 0 {
		cut = len(s)
	}
	digits, unit := strings.TrimSuffix(s[:cut], " "), s[cut:]
	e, err := readSigned(digits, n)
	if err != nil {
		return End{}, 0, err
	}
	e, kind := e.followed(unit)
	if kind == 0 && strings.Contains(unit, "(") {
		return End{}, 0, Fault(enum.Labels{
			"kaksi lukua: kirjoita kumpikin yksin", "två tal: skriv vartdera för sig", "two figures: write each by itself",
		})
	}
	if kind == 0 {
		return End{}, 0, unread(unit, "after the digits is not part of a figure", enum.Labels{
			"numeroiden perässä on jotakin, joka ei kuulu lukuun", "efter siffrorna står något som inte hör till talet",
			"what stands after the digits is not part of a figure",
		})
	}
	return e, kind, nil
}

// followed returns a number with what follows it: a percent sign, thousands or millions, years or euros; no kind for
// anything else.
func (e End) followed(by string) (End, Kind) {
	if lexicon.Percent(by) {
		return e.percent(), Percent
	}
	tens, unit := lexicon.CutTens(by)
	if unit != "" && !lexicon.Unit(unit) {
		return End{}, 0
	}
	e.Tens = uint8(tens)
	return e, Number
}

// unread returns the fault of words that were not read: of the first that is vague, or of all of them.
func unread(s, english string, why enum.Labels) error {
	word, advice, found := lexicon.Vague(strings.Fields(enum.Fold(s)))
	if found {
		return enum.Because(fmt.Errorf("%w: %q: %s", cell.ErrSyntax, word, advice.English), advice)
	}
	return enum.Because(fmt.Errorf("%w: %q %s", cell.ErrSyntax, s, english), why)
}

// readSigned reads a numeral that may be negative.
func readSigned(s string, n cell.Notation) (End, error) {
	digits := strings.TrimLeft(s, "-−+")
	if sign := s[:len(s)-len(digits)]; len([]rune(sign)) > 1 {
		return End{}, Fault(enum.Labels{"useampi kuin yksi etumerkki", "mer än ett förtecken", "more than one sign"})
	}
	if strings.HasPrefix(digits, " ") {
		return End{}, Fault(enum.Labels{
			"etumerkin ja numeroiden välissä on väli", "ett mellanrum mellan förtecken och siffror",
			"a space between the sign and the digits",
		})
	}
	e, err := readNumeral(digits, n)
	if err != nil || digits == s {
		return e, err
	}
	if e.Num == 0 {
		return End{}, Fault(enum.Labels{"nollalla ei ole etumerkkiä", "noll har inget förtecken", "zero has no sign"})
	}
	if s[0] != '+' {
		e.Num = -e.Num
	}
	return e, nil
}

// readNumeral reads digits with separators.
func readNumeral(s string, n cell.Notation) (End, error) {
	whole, decimals, reason := n.Split(s)
	switch {
	case reason != (enum.Labels{}):
		return End{}, enum.Because(fmt.Errorf("%w: %s", cell.ErrSyntax, cell.Detail(reason, s)), reason)
	case len(whole) > 1 && whole[0] == '0':
		return End{}, Fault(enum.Labels{"luku alkaa nollalla", "talet börjar med noll", "a leading zero"})
	case len(whole)+len(decimals) > maxDigits || len(decimals) > maxDecimals:
		return End{}, Fault(enum.Labels{
			"yli %d numeroa tai %d desimaalia", "fler än %d siffror eller %d decimaler", "more than %d digits or %d decimals",
		}, maxDigits, maxDecimals)
	}
	e := End{Den: 1, Decimals: uint8(len(decimals))}
	for range decimals {
		e.Den *= 10
	}
	var err error
	e.Num, err = strconv.ParseInt(whole+decimals, 10, 64)
	return e, err
}
