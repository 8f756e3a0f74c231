package main

import "github.com/socialemployment/barometer/figure"

// texts are the words of the program in one language.
type texts struct {
	title, offer, place, quoted, terms string
	assumed, lacks                     string
	here, at, noOffer, unmoved         string
	clash                              string // before the names of offers whose two ways give different prices
	crossing                           string // of the offer cheaper below, and the one cheaper above
}

// textsIn returns the words of a language.
func textsIn(l figure.Language) texts {
	return figure.For(l, figure.ByLanguage[texts]{texts{
		title: "Tarjoukset edullisimmasta alkaen, hinnan yksikkö:", offer: "Tarjous", place: "Sija", quoted: "Tarjottu hinta",
		terms: "Perustuu ehtoihin", assumed: "* oletus, jota tarjous ei itse kerro",
		lacks: "puuttuu: ", here: "oletus", at: "arvolla", noOffer: "yksikään tarjous ei perustu tähän oletukseen",
		unmoved: "järjestys ei muutu", clash: "ei vertailtavissa, ehdot ristiriidassa: ",
		crossing: "tätä pienemmillä arvoilla edullisempi on %s, suuremmilla %s",
	}, texts{
		title: "Anbuden med det förmånligaste först, pris per", offer: "Anbud", place: "Plats", quoted: "Offererat pris",
		terms: "Grundar sig på", assumed: "* antagande som anbudet inte självt anger",
		lacks: "saknas: ", here: "antaget", at: "vid", noOffer: "inget anbud grundar sig på detta antagande",
		unmoved: "ordningen ändras inte", clash: "kan inte jämföras, villkoren motsäger varandra: ",
		crossing: "under detta är %s förmånligare, över detta %s",
	}, texts{
		title: "Offers from the cheapest on, price per", offer: "Offer", place: "Place", quoted: "Price quoted",
		terms: "Rests on", assumed: "* assumed; the offer does not state it",
		lacks: "lacks: ", here: "assumed", at: "at", noOffer: "no offer rests on this assumption",
		unmoved: "the order does not change", clash: "not comparable, the terms contradict each other: ",
		crossing: "below this %s is cheaper, above it %s",
	}})
}

// Why offers, and assumptions, are refused.
var (
	noValue = figure.Labels{
		"oletuksella pitää olla arvo", "ett antagande ska ha ett värde",
		"a term that is assumed has a value",
	}
	assumedTwice = figure.Labels{
		"oletettu kahdesti, aiemmin %s", "antaget två gånger, tidigare %s", "it is assumed twice, as %s before",
	}
	movedTwice = figure.Labels{"muutettu kahdesti", "flyttat två gånger", "it is moved twice"}
	aRange     = figure.Labels{
		"tarvitaan väli, esimerkiksi 2..10", "ett intervall behövs, till exempel 2..10", "a range such as 2..10 is needed",
	}
	twoEnds      = figure.Labels{"välillä on kaksi päätä", "ett intervall har två ändar", "a range has two ends"}
	termValue    = figure.Labels{"tarvitaan ehto=arvo", "villkor=värde behövs", "term=value is needed"}
	columnTwice  = figure.Labels{"sarake on kahdesti", "kolumnen finns två gånger", "the column stands twice"}
	noColumn     = figure.Labels{"sellaista saraketta ei ole", "en sådan kolumn finns inte", "no such column"}
	columnNeeded = figure.Labels{"sarake tarvitaan", "kolumnen behövs", "the column is needed"}
	nameTwice    = figure.Labels{
		"aiemmalla rivillä on samanniminen tarjous", "en tidigare rad har ett anbud med samma namn",
		"an earlier row has an offer of the same name",
	}
	likeTotal = figure.Labels{
		"se voi olla tarjousten summa tai keskiarvo, joka ei ole tarjous: jätä rivi pois tai vaihda nimi",
		"det kan vara en summa eller ett medeltal av anbuden, som inte är ett anbud: utelämna raden eller byt namn",
		"it may be a total or a mean of the offers, which is none: leave the row out, or give the offer another name",
	}
)
