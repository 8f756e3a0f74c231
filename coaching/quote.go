package coaching

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
	"github.com/socialemployment/barometer/internal/enum"
	"github.com/socialemployment/barometer/internal/lexicon"
)

// ParseQuote reads the price of an offer as people write it, by its basis: a number as figure.ParseAmount reads it in
// the language, with a sign or word for euros before or behind it or none, as figure.Parse reads them ("1 200 €",
// "EUR 12,50", "12,50 e"), and, behind a slash, what it is for ("25 €/h"), which must be the basis. What else stands
// beside the number, such as another currency or a tax, is refused and named.
func ParseQuote(s string, basis PriceBasis, l figure.Language) (Price, error) {
	number, of, stated := strings.Cut(cell.Clean(s), "/")
	number, err := cutEuros(number)
	if err != nil {
		return Price{}, figure.Fault("price", s, err, "")
	}
	a, err := figure.ParseAmount(number, l)
	if err != nil {
		return Price{}, figure.Fault("price", s, err, "")
	}
	if !stated {
		return PriceOf(a, basis)
	}
	var told PriceBasis
	switch err := told.UnmarshalText([]byte(cell.Clean(of))); {
	case err != nil || told == 0:
		return Price{}, figure.FaultBecause("price", s, figure.ErrUnknown, enum.Fill(noBasis, enum.Quote(of)), "")
	case basis.Valid() && told != basis:
		return Price{}, figure.FaultBecause("price", s, figure.ErrClash, figure.LabelsOf(func(l figure.Language) string {
			return fmt.Sprintf(l.Of(otherBasis), told.Label(l), basis.Label(l))
		}), "")
	}
	return PriceOf(a, basis)
}

// Why a quoted price is refused.
var (
	noEuros = figure.Labels{
		"luvun vieressä on %s, joka ei ole euro", "bredvid talet står %s, som inte är euro",
		"%s beside the number is not the euro",
	}
	noBasis = figure.Labels{
		"hinnan peruste %s on tuntematon", "prisets grund %s är okänd", "what the price is for, %s, is not known",
	}
	otherBasis = figure.Labels{
		"hinnassa peruste on %s, sarakkeessa %s", "grunden är %s i priset, %s i kolumnen",
		"the price is by the %s, and the basis is %s",
	}
)

// cutEuros returns a number without a sign or word for euros on one of its sides.
func cutEuros(s string) (number string, err error) {
	const inNumbers = "0123456789,.'-−"
	in := func(r rune) bool { return strings.ContainsRune(inNumbers, r) }
	first, last := strings.IndexFunc(s, in), strings.LastIndexFunc(s, in)
	if first < 0 {
		return s, nil
	}
	_, size := utf8.DecodeRuneInString(s[last:])
	before, number, after := cell.Clean(s[:first]), s[first:last+size], cell.Clean(s[last+size:])
	for _, beside := range []string{before, after} {
		if beside != "" && (!lexicon.Euro(strings.ToLower(beside)) || before != "" && after != "") {
			return "", figure.Because(figure.ErrSyntax, enum.Fill(noEuros, enum.Quote(strings.TrimSpace(before+" "+after))), "")
		}
	}
	return number, nil
}
