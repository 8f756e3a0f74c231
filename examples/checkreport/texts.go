package main

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// texts are the words of the program in one language.
type texts struct {
	row, impossible                      string
	computed, standsFor, exactly, wholes string
	undefined                            string // of a share of nobody
	leaves, unbounded                    string // of a figure that is not printed
	shares, means                        counts
	summary, unchecked, checked          string
	against, would, sign                 string
}

// counts are the words for the counts behind a share of a whole, or the totals behind a mean.
type counts struct{ none, nearest, some string }

// of returns the words for what stands behind a figure.
func (t texts) of(r result) counts {
	if r.mean() {
		return t.means
	}
	return t.shares
}

// textsIn returns the words of a language.
func textsIn(l figure.Language) texts {
	return figure.For(l, figure.ByLanguage[texts]{texts{
		row: "rivi", impossible: "mahdoton",
		computed: "laskettu: %s = %s", standsFor: "%s tarkoittaa väliä %s", exactly: "%s tarkoittaa täsmälleen lukua %s",
		wholes:    "%s pyöristyisi näin, jos koko joukko olisi %s",
		undefined: "ei määritelty: nollalla ei jaeta, ja vain – on oikein",
		leaves:    "muiden lukujen perusteella: %s", unbounded: "muut luvut eivät rajaa tätä ylhäältä",
		shares: counts{
			"mikään määrä joukosta, jossa on %d, ei pyöristy näin",
			"lähin määrä, joka pyöristyisi näin: %d / %d",
			"%s / %d pyöristyy näin",
		},
		means: counts{
			"mikään kokonaisluku jaettuna luvulla %d ei pyöristy näin",
			"lähin summa, joka pyöristyisi näin: %d / %d",
			"%s / %d pyöristyy näin",
		},
		summary: "%d / %d luvusta ei pidä yhtä", unchecked: "mikään luku ei seuraa muista: mitään ei ole tarkistettu",
		checked: "tarkistettuja lukuja on %d; %d ei seuraa muista, eikä niitä ole tarkistettu",
		against: "nämä eivät voi kaikki pitää paikkaansa: ", would: "laskutapa %s (luvusta %s lukuun %s) pitäisi yhtä: jos " +
			"sitä tarkoitetaan, kirjoita %s sarakkeeseen %s",
		sign: "%s pitäisi yhtä: jos sitä tarkoitetaan, kirjoita se niin",
	}, texts{
		row: "rad", impossible: "omöjlig",
		computed: "uträknat: %s = %s", standsFor: "%s står för intervallet %s", exactly: "%s står för exakt %s",
		wholes:    "%s skulle avrundas så om helheten vore %s",
		undefined: "odefinierat: med 0 delas inte, och bara – är rätt",
		leaves:    "enligt de andra talen: %s", unbounded: "de andra talen begränsar inte detta uppåt",
		shares: counts{
			"inget antal av %d avrundas så",
			"närmaste antal som skulle avrundas så: %d / %d",
			"%s av %d avrundas så",
		},
		means: counts{
			"inget heltal delat med %d avrundas så",
			"närmaste summa som skulle avrundas så: %d / %d",
			"%s / %d avrundas så",
		},
		summary: "siffror som inte stämmer: %d av %d", unchecked: "ingen siffra följer ur andra: inget har kontrollerats",
		checked: "kontrollerade siffror: %d; %d följer inte ur andra och har inte kontrollerats",
		against: "dessa kan inte alla stämma: ", would: "räknesättet %s (från %s till %s) skulle stämma: om det menas, " +
			"skriv %s i kolumnen %s",
		sign: "%s skulle stämma: om det menas, skriv det så",
	}, texts{
		row: "row", impossible: "impossible",
		computed: "computed: %s = %s", standsFor: "%s stands for %s", exactly: "%s stands for exactly %s",
		wholes:    "%s would print so if the whole were %s",
		undefined: "undefined: nothing is divided by 0, and only – is right",
		leaves:    "by the other figures: %s", unbounded: "the other figures do not bound it from above",
		shares: counts{
			"no count of %d prints so",
			"the nearest count that would print so: %d of %d",
			"counts that print so: %s of %d",
		},
		means: counts{
			"no whole number divided by %d prints so",
			"the nearest total that would print so: %d / %d",
			"totals that print so: %s / %d",
		},
		summary: "figures that do not agree: %d of %d", unchecked: "no figure follows from others: nothing has been checked",
		checked: "figures checked: %d; %d follow from no others and have not been checked",
		against: "these cannot all be true: ", would: "the formula %s (from %s to %s) would agree: if it is meant, write " +
			"%s in the column %s",
		sign: "%s would agree: if it is meant, write it so",
	}})
}

// mixtures say how percent and percentage points stand for one another.
var mixtures = figure.ByLanguage[map[claim.Mixed]string]{
	map[claim.Mixed]string{
		claim.NotPoints:  "osuus, kasvu ja luku eivät ole prosenttiyksikköjä: niitä on kahden osuuden erotus",
		claim.NotPercent: "prosenttiyksiköistä laskettu ei ole prosentteja",
		claim.LessShares: "kahden osuuden erotus on prosenttiyksikköjä, ei prosentteja",
		claim.NotShares:  "luvuista, jotka eivät ole osuuksia, ei tule prosentteja",
		claim.Unlike:     "prosentteja ja lukuja ei lasketa yhteen, vähennetä toisistaan eikä panna järjestykseen",
	},
	map[claim.Mixed]string{
		claim.NotPoints:  "en andel, en tillväxt eller ett tal är inte procentenheter: det är skillnaden mellan två andelar",
		claim.NotPercent: "det som räknats ur procentenheter är inte procent",
		claim.LessShares: "skillnaden mellan två andelar är procentenheter, inte procent",
		claim.NotShares:  "tal som inte är andelar ger inte procent",
		claim.Unlike:     "procent och tal läggs inte ihop, dras inte från varandra och rangordnas inte",
	},
	map[claim.Mixed]string{
		claim.NotPoints:  "a share, a growth and a number are not in percentage points: the difference of two shares is",
		claim.NotPercent: "what is made of percentage points is not in percent",
		claim.LessShares: "the difference of two shares is in percentage points, not in percent",
		claim.NotShares:  "what is made of numbers that are no shares is not in percent",
		claim.Unlike:     "percentages and numbers are not added, subtracted or ranked together",
	},
}

// Why rows, and files, are refused.
var (
	inCircle = figure.Labels{
		"nämä seuraavat itsestään, kehässä: %s", "dessa följer av sig själva, i en cirkel: %s",
		"these follow from themselves, in a circle: %s",
	}
	needsWhole = figure.Labels{"se tarvitsee kokonaisuuden", "den behöver en helhet", "it needs a whole"}
	fromItself = figure.Labels{
		"luku ei seuraa itsestään", "ett tal följer inte av sig självt", "a figure does not follow from itself",
	}
	noRow = figure.Labels{
		"millään rivillä ei ole tätä tunnusta, eikä se ole luku", "ingen rad har denna beteckning, och det är inget tal",
		"no row has this id, and it is no number",
	}
	neitherNor = figure.Labels{
		"ei luku eikä minkään rivin tunnus", "varken ett tal eller en rads beteckning",
		"neither a number nor the id of a row",
	}
	noShare = figure.Labels{
		"osuus lasketaan määristä: prosenttien summassa kokonaisuus on tyhjä, ja muulla on laskutapa",
		"en andel räknas ur antal: vid en summa av procent är helheten tom, och annat har ett räknesätt",
		"a share is of counts: a sum of percentages has no whole, and anything else has a formula",
	}
	noRank = figure.Labels{
		"järjestysluku on sija, eikä se seuraa tästä", "ett ordningstal är en rang, och följer inte av detta",
		"an ordinal is a rank, and does not follow from this",
	}
	noRankButShare = figure.Labels{
		"järjestysluku on sija, eikä se seuraa tästä: kirjoita osuus \"1/%[1]d\" ja luku \"%[1]d\"",
		"ett ordningstal är en rang, och följer inte av detta: skriv en andel som \"1/%[1]d\" och ett tal som \"%[1]d\"",
		"an ordinal is a rank, and does not follow from this: write a share as \"1/%[1]d\", and a number as \"%[1]d\"",
	}
	noDate = figure.Labels{
		"päivä ei seuraa luvuista", "en dag följer inte av tal", "a date does not follow from numbers",
	}
	besideItself = figure.Labels{
		"luku itsensä rinnalla ei kerro mitään", "ett tal bredvid sig självt säger inget",
		"a figure beside itself says nothing",
	}
	onlyCounts = figure.Labels{
		"tässä lasketaan yhteen vain määriä: anna summalle oma rivi", "här adderas bara antal: ge summan en egen rad",
		"only counts are added here: give the sum a row of its own",
	}
	sameID = figure.Labels{
		"aiemmalla rivillä on sama tunnus", "en tidigare rad har samma beteckning", "an earlier row has the same id",
	}
	columnTwice  = figure.Labels{"sarake on kahdesti", "kolumnen finns två gånger", "the column stands twice"}
	columnNeeded = figure.Labels{
		"sarake tarvitaan; sen nimi voi olla myös %s", "kolumnen behövs; den kan också heta %s",
		"the column is needed; it may be named %s, too",
	}
	anID = figure.Labels{
		"tunnus on nimi ilman plusmerkkejä, eikä se ole luku", "en beteckning är ett namn utan plustecken, och inget tal",
		"an id is a name without plus signs, and no number",
	}
	joinedByPlus = figure.Labels{
		"1–%d lukua tai tunnusta, plusmerkein yhdistettyinä", "1–%d tal eller beteckningar, med plustecken emellan",
		"1 to %d numbers or ids, joined by plus signs",
	}
	partsAlone = figure.Labels{"se on vain osista", "den är bara av delarna", "it is of the parts alone"}
	twoOrMore  = figure.Labels{"se tarvitsee 2–100 lukua", "den behöver 2–100 tal", "it needs 2 to 100 numbers"}
	rankedOnce = figure.Labels{
		"rivi on järjestyksessä vain kerran", "en rad rangordnas en gång", "a row is ranked once",
	}
	oneAndOthers = figure.Labels{
		"se tarvitsee yhden osan, ja kokonaisuudessa muut, joiden joukossa sija on",
		"den behöver en del, och i helheten de andra som den rangordnas bland",
		"it needs one part, and in the whole the others that it is ranked among",
	}
	nowAndBefore = figure.Labels{
		"se tarvitsee osaksi nykyisen luvun ja kokonaisuudeksi aiemman",
		"den behöver det nuvarande talet som del och det tidigare som helhet",
		"it needs a part, which is now, and a whole, which is before",
	}
	everyHasOne = figure.Labels{
		"kohdassa %s on aina 1: se voi olla 1 %% tai osuus, joka on 100 %%: kirjoita 100",
		"vid %s står alltid 1: det kan vara 1 %% eller en andel som är 100 %%: skriv 100",
		"every %s has 1: it may be 1 %%, or 100 %% as a fraction: write 100",
	}
	mostFigures = figure.Labels{"enintään %d lukua", "högst %d siffror", "at most %d figures"}
)
