package main

import "github.com/socialemployment/barometer/figure"

type labels = figure.Labels

// chapters are the titles of the chapters of the barometer.
var chapters = map[string]labels{
	"1":  {"Toteutus", "Genomförande", "How the survey was made"},
	"2":  {"Vastaajat", "De svarande", "Who answered"},
	"3":  {"Tulorahoitus", "Finansiering", "Sources of income"},
	"4":  {"Taloudellinen tilanne", "Ekonomisk situation", "Economic situation"},
	"5":  {"Asiakkaat", "Klienterna", "Clients"},
	"6":  {"Henkilöstö", "Personal", "Staff"},
	"7":  {"Asiakkaita ohjaajaa kohden", "Klienter per handledare", "Clients per instructor"},
	"8":  {"Heikon työmarkkina-aseman syyt", "Orsaker till svag ställning på arbetsmarknaden", "Causes and obstacles"},
	"9":  {"Toiminta ja työtehtävät", "Verksamhet och arbetsuppgifter", "Activities and work tasks"},
	"10": {"Asiakkaiden ohjaus", "Handledning av klienterna", "Guidance"},
	"11": {"Siirtymät", "Övergångar", "Transitions"},
	"12": {"Vahvuudet ja haasteet", "Styrkor och utmaningar", "Strengths and challenges"},
	"13": {"Yhteenveto", "Sammandrag", "Summary"},
}

// The words of the page.
var (
	titleWord = labels{
		"Sosiaalisen työllistämisen barometri", "Barometern för social sysselsättning", "Social-employment barometer",
	}
	yearWord      = labels{"vuosi", "år", "year"}
	unknownYear   = labels{"vuosi ei tiedossa", "året okänt", "year unknown"}
	contentsWord  = labels{"Sisällys", "Innehåll", "Contents"}
	glanceWord    = labels{"Pääkohdat", "I korthet", "At a glance"}
	rowsWord      = labels{"Luetut ja hylätyt rivit", "Lästa och underkända rader", "Rows read and refused"}
	defineWord    = labels{"Määritelmät", "Definitioner", "Definitions"}
	checkWord     = labels{"Näin luvun voi tarkistaa", "Så kontrolleras en siffra", "How a figure can be checked"}
	tableWord     = labels{"Taulukko", "Tabell", "Table"}
	rowByRow      = labels{"Rivi riviltä", "Rad för rad", "Row by row"}
	publishedWord = labels{
		"Mitä vuodesta 2011 julkaistiin", "Vad som publicerades om 2011", "What was published of 2011",
	}
	claimWord     = labels{"Luku", "Siffra", "Figure"}
	printedWord   = labels{"Raportissa", "I rapporten", "Printed"}
	responsesWord = labels{"Vastauksista", "Av svaren", "Responses"}
	verdictWord   = labels{"Arvio", "Utlåtande", "Verdict"}
	topWord       = labels{"Alkuun", "Till början", "To the top"}
	noChart       = labels{"Kuviota ei piirretty: ", "Figuren ritades inte: ", "The chart was not drawn: "}
	syntheticWord = labels{
		"Synteettinen aineisto: yksiköt ja vastaukset on keksitty esittelyä varten. Luvut eivät kerro mistään " +
			"oikeasta yksiköstä.",
		"Syntetiskt material: enheterna och svaren är påhittade för demonstration. Siffrorna gäller inga verkliga " +
			"enheter.",
		"Synthetic data: the units and their answers are invented, for demonstration. The figures are of no real unit.",
	}
	referenceWord = labels{"Tilanne %s", "Läget %s", "As of %s"}
	tapWord       = labels{
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
		"Suurin: %s (%s). Pienin: %s (%s).", "Störst: %s (%s). Minst: %s (%s).", "Largest: %s (%s). Smallest: %s (%s).",
	}
	allEqual = labels{"Kaikki yhtä suuria: %[2]s.", "Alla lika: %[2]s.", "All are equal: %[2]s."}
	onlyOne  = labels{"%s: %s.", "%s: %s.", "%s: %s."}
	inLine   = labels{
		"suurin %s (%s), pienin %s (%s)", "störst %s (%s), minst %s (%s)", "largest %s (%s), smallest %s (%s)",
	}
	inLineEqual = labels{"kaikki yhtä suuria, %[2]s", "alla lika, %[2]s", "all are equal, %[2]s"}
	inLineOne   = labels{"%s %s", "%s %s", "%s %s"}
	andMore     = labels{" ja %d muuta", " och %d till", " and %d more"}
	noFigure    = labels{"Ei lukua: %s.", "Ingen siffra: %s.", "No figure: %s."}
	basedOn     = labels{
		"Yksiköitä lukujen takana: %s.", "Enheter bakom siffrorna: %s.", "Units behind the figures: %s.",
	}
	marked = labels{
		"%[1]s %[2]s: %[3]d / %[4]d luvusta.", "%[1]s %[2]s: %[3]d av %[4]d siffror.", "%[1]s %[2]s: %[3]d of %[4]d figures.",
	}
	nothingAnswered = labels{
		"Kukaan ei vastannut tähän.", "Ingen svarade på detta.", "Nobody answered this.",
	}
)

// The words of comparison.
var (
	compareWord = labels{"Vertailu vuoteen %d", "Jämförelse med %d", "Compared with %d"}
	growing     = labels{"Suurempi: %s.", "Större: %s.", "Larger: %s."}
	shrinking   = labels{"Pienempi: %s.", "Mindre: %s.", "Smaller: %s."}
	staying     = labels{"Sama: %s.", "Samma: %s.", "The same: %s."}
	notCompared = labels{"Ei vertailukelpoinen (†): %s.", "Inte jämförbart (†): %s.", "Not comparable (†): %s."}
	everyRow    = labels{"kaikki rivit", "alla rader", "every row"}
	noEarlier   = labels{
		"Taulukossa ei ole vuoden %d lukuja.", "Tabellen har inga siffror om %d.", "The table has no figures of %d.",
	}
	differTypes = labels{
		"Vuosina %[1]d ja %[2]d eri asiaa tarkoittaa: %[3]s. Siksi niitä sisältävät luvut eivät ole vertailukelpoisia.",
		"Åren %[1]d och %[2]d betyder olika saker: %[3]s. Därför är siffror som omfattar dem inte jämförbara.",
		"Not the same in %[1]d and %[2]d: %[3]s. Figures that include them do not compare.",
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
		"table": tableWord, "rowByRow": rowByRow, "published": publishedWord, "claim": claimWord, "printed": printedWord,
		"responses": responsesWord, "verdict": verdictWord, "top": topWord, "tap": tapWord,
	} {
		all[name] = l.Of(words)
	}
	return all
}
