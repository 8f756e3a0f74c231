package page

import "github.com/socialemployment/barometer/figure"

type labels = figure.Labels

// The words of the page.
var (
	yearWord      = labels{"vuosi", "år", "year"}
	unknownYear   = labels{"vuosi ei tiedossa", "året okänt", "year unknown"}
	contentsWord  = labels{"Sisällys", "Innehåll", "Contents"}
	glanceWord    = labels{"Pääkohdat", "I korthet", "At a glance"}
	rowsWord      = labels{"Luetut ja hylätyt rivit", "Lästa och underkända rader", "Rows read and refused"}
	defineWord    = labels{"Määritelmät", "Definitioner", "Definitions"}
	checkWord     = labels{"Näin luvun voi tarkistaa", "Så kontrolleras en siffra", "How a figure can be checked"}
	tableWord     = labels{"Taulukko", "Tabell", "Table"}
	rowByRow      = labels{"Rivi riviltä", "Rad för rad", "Row by row"}
	claimWord     = labels{"Luku", "Siffra", "Figure"}
	printedWord   = labels{"Raportissa", "I rapporten", "Printed"}
	responsesWord = labels{"Vastauksista", "Av svaren", "Responses"}
	verdictWord   = labels{"Arvio", "Utlåtande", "Verdict"}
	topWord       = labels{"Alkuun", "Till början", "To the top"}
	noChart       = labels{"Kuviota ei piirretty: ", "Figuren ritades inte: ", "The chart was not drawn: "}
	referenceWord = labels{"Tilanne %s", "Läget %s", "As of %s"}
	fieldWord     = labels{
		"Luvut koskevat niitä, jotka vastasivat. Ne eivät ole arvioita koko kentästä.",
		"Siffrorna gäller dem som svarade. De är inga skattningar av hela fältet.",
		"The figures are of those who answered. They are no estimates of the whole field.",
	}
	openWord = labels{
		"Avaa luku taulukossa: lukumäärät, vastaajat ja väli näkyvät. " +
			"Jaa osa kokonaisuudella ja katso, osuuko tulos välille.",
		"Öppna siffran i tabellen: antal, bas och intervall syns. Dela delen med helheten och se om resultatet ligger i " +
			"intervallet.",
		"Open the figure in its table: counts, base and interval are there. Divide the part by the whole and see whether " +
			"the result lies in the interval.",
	}
	tapWord = labels{
		"Taulukon luku avautuu: siitä näkyvät lukumäärät, vastaajat, jakaja, merkit ja väli, jota tulostetut numerot " +
			"tarkoittavat.",
		"En siffra i en tabell kan öppnas: den visar antal, bas, nämnare, märken och intervallet som de tryckta " +
			"siffrorna står för.",
		"A figure in a table can be opened: it shows counts, base, denominator, marks and the interval that its printed " +
			"digits stand for.",
	}
)

// The words of sentences.
var (
	largestSmallest = labels{
		"suurin %s (%s), pienin %s (%s)", "störst %s (%s), minst %s (%s)", "largest %s (%s), smallest %s (%s)",
	}
	allEqual = labels{"kaikki yhtä suuria, %s", "alla lika, %s", "all are equal, %s"}
	fromTo   = labels{
		"pienin %s, suurin %s; vähintään puolella enintään %s", "minst %s, störst %s; minst hälften har högst %s",
		"smallest %s, largest %s; at least half have at most %s",
	}
	fromToClass = labels{
		"pienin luokka %s, suurin %s; vähintään puolet on luokassa %s tai alempana",
		"lägsta klassen %s, högsta %s; minst hälften är i klassen %s eller lägre",
		"lowest class %s, highest %s; at least half are in the class %s or lower",
	}
	andMore = figure.Counted{
		One:  labels{" ja %d muu", " och %d till", " and %d more"},
		Many: labels{" ja %d muuta", " och %d till", " and %d more"},
	}
	noneOfNow = labels{"Vuodelta %d ei ole lukuja.", "Siffror om %d saknas.", "There are no figures of %d."}
	noFigure  = labels{"Ei lukua: %s.", "Ingen siffra: %s.", "No figure: %s."}
	sharesOf  = labels{"Osuudet: %s.", "Andelar: %s.", "Shares: %s."}
	marked    = labels{
		"%[1]s\u00a0%[2]s: %[3]d / %[4]d luvusta.", "%[1]s\u00a0%[2]s: %[3]d av %[4]d siffror.",
		"%[1]s\u00a0%[2]s: %[3]d of %[4]d figures.",
	}
	noFigures = labels{"Lukuja ei ole.", "Siffror saknas.", "There are no figures."}
)

// The words of comparison.
var (
	compareWord = labels{"Vertailu vuoteen %d", "Jämförelse med %d", "Compared with %d"}
	growing     = labels{"Suurempi: %s.", "Större: %s.", "Larger: %s."}
	shrinking   = labels{"Pienempi: %s.", "Mindre: %s.", "Smaller: %s."}
	staying     = labels{"Sama: %s.", "Samma: %s.", "The same: %s."}
	printedSame = labels{"Tulostettuna sama: %s.", "Samma i tryck: %s.", "The same as printed: %s."}
	notCompared = labels{"Ei vertailukelpoinen (†): %s.", "Inte jämförbart (†): %s.", "Not comparable (†): %s."}
	everyRow    = labels{"kaikki rivit", "alla rader", "every row"}
	noEarlier   = labels{
		"Missään taulukossa ei ole vuoden %d lukuja.", "Ingen tabell har siffror om %d.", "No table has figures of %d.",
	}
	someEarlier = labels{
		"Vuoden %d lukuja on näissä taulukoissa, ei muissa. Luku, jossa on †, ei ole vertailukelpoinen.",
		"Siffror om %d finns i dessa tabeller, inte i andra. En siffra med † är inte jämförbar.",
		"These tables have figures of %d; the others have none. A figure with † does not compare.",
	}
	allCompares     = labels{"vertailukelpoinen", "jämförbart", "comparable"}
	nothingCompares = labels{"ei vertailukelpoinen", "inte jämförbart", "not comparable"}
	someCompares    = labels{
		"vertailukelpoinen, paitsi %s", "jämförbart, utom %s", "comparable, but for %s",
	}
	partCompares = figure.Counted{
		One: labels{
			"%d / %d luvusta on vertailukelpoinen", "%d av %d siffror är jämförbar", "%d of %d figures compares",
		},
		Many: labels{
			"%d / %d luvusta on vertailukelpoisia", "%d av %d siffror är jämförbara", "%d of %d figures compare",
		},
	}
	noPairs = labels{
		"Yhdelläkään rivillä ei ole kummankin vuoden lukua.", "Ingen rad har siffror för båda åren.",
		"No row has figures of both years.",
	}
	otherUnits = labels{
		"Kokonaismäärät ovat eri vastaajilta (‡): niiden muutos ei kerro koko alan muutosta. Muutos yksikköä kohden " +
			"on oma sarakkeensa.",
		"Totalerna kommer från olika svarande (‡): deras förändring är inte hela fältets. Förändringen per enhet har en " +
			"egen kolumn.",
		"The totals are of different respondents (‡): their change is not that of the whole field. The change per unit " +
			"has a column of its own.",
	}
)

// wordsIn returns the words that the template names.
func wordsIn(l figure.Language) map[string]string {
	all := map[string]string{}
	for name, words := range map[string]labels{
		"contents": contentsWord, "glance": glanceWord, "rows": rowsWord, "define": defineWord, "check": checkWord,
		"table": tableWord, "rowByRow": rowByRow, "claim": claimWord, "printed": printedWord,
		"responses": responsesWord, "verdict": verdictWord, "top": topWord, "tap": tapWord, "field": fieldWord,
	} {
		all[name] = l.Of(words)
	}
	return all
}
