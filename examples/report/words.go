package main

import (
	"github.com/socialemployment/barometer/examples/page"
	"github.com/socialemployment/barometer/figure"
)

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

// The words of the page of a barometer.
var (
	titleWord = labels{
		"Sosiaalisen työllistämisen barometri", "Barometern för social sysselsättning", "Social-employment barometer",
	}
	publishedWord = labels{
		"Mitä vuodesta 2011 julkaistiin", "Vad som publicerades om 2011", "What was published of 2011",
	}
	syntheticWord = labels{
		"Synteettinen aineisto: yksiköt ja vastaukset on keksitty esittelyä varten. Luvut eivät kerro mistään " +
			"oikeasta yksiköstä.",
		"Syntetiskt material: enheterna och svaren är påhittade för demonstration. Siffrorna gäller inga verkliga " +
			"enheter.",
		"Synthetic data: the units and their answers are invented, for demonstration. The figures are of no real unit.",
	}
	differTypes = labels{
		"Ei sama vuosina %[1]d ja %[2]d: %[3]s. Luvut, joihin näitä yksiköitä sisältyy, eivät ole vertailukelpoisia.",
		"Inte samma år %[1]d och %[2]d: %[3]s. Siffror som omfattar dessa enheter är inte jämförbara.",
		"Not the same in %[1]d and %[2]d: %[3]s. Figures that include them do not compare.",
	}
	differGroup = labels{
		"%[1]s: vuonna %[2]d ryhmässä %[3]s, vuonna %[4]d ryhmässä %[5]s.",
		"%[1]s: år %[2]d i gruppen %[3]s, år %[4]d i gruppen %[5]s.",
		"%[1]s: in %[2]d in the group %[3]s, in %[4]d in %[5]s.",
	}
)

// remarks are what should be known of a table.
var remarks = map[string]labels{
	"unit.coverage": {
		"Kaikkien yksiköiden määrä on arvioitu erikseen; se ei ole tyyppien arvioiden summa.",
		"Antalet enheter totalt har uppskattats för sig; det är inte summan av typernas uppskattningar.",
		"The number of all units was estimated separately; it is not the sum of the estimates by type.",
	},
	"funding.mean": {
		"Euroja ei kysytty. Yksiköiden keskiarvossa pieni ja suuri yksikkö painavat yhtä paljon, asiakasmäärällä " +
			"painotettuna suuri enemmän.",
		"Euro frågades inte. I enheternas medeltal väger små och stora lika mycket, viktat med klienterna väger stora mer.",
		"No euros were asked. In the mean of units small and large ones weigh the same, weighted by clients large ones more.",
	},
	"funding.by-type": {
		"Osuus tyypin yksiköiden tuloista, jokainen yksikkö yhtä painavana. Euroja ei kysytty.",
		"Andelen av inkomsterna hos typens enheter, varje enhet väger lika mycket. Euro frågades inte.",
		"The share of the income of the units of the type, each unit weighing the same. No euros were asked.",
	},
	"funding.municipal-total": {
		"Ei tiedetä, kuinka paljon työllistämispalveluja myydään kunnille. Siksi kuntien osuus on väli: suora rahoitus " +
			"yksin – suora rahoitus ja kaikki palvelumyynti.",
		"Hur mycket av sysselsättningstjänsterna som säljs till kommuner är inte känt. Därför är deras andel ett " +
			"intervall: direkt finansiering ensam – direkt finansiering och all försäljning av tjänster.",
		"How much of the employment services is sold to municipalities is not known. So their share is a range: direct " +
			"funding alone – direct funding and all services sold.",
	},
	"clients.referrers": importance, "clients.referrers-by-type": importance,
	"unit.staff": {
		"Henkilö voi olla useassa tehtävässä: osuudet ovat tehtävistä, eivät henkilöistä tai työajasta.",
		"En person kan ha flera uppgifter: andelarna är av uppgifter, inte av personer eller arbetstid.",
		"A person may have several roles: the shares are of role assignments, not of persons or of working time.",
	},
	"clients.per-instructor-units": {
		"Ohjaajiksi on laskettu kaikki ohjaus, myös tuotannon ohjaus.",
		"Som handledare räknas all handledning, även av produktionen.",
		"Instructors are those of all guidance, production instruction included.",
	},
	"transitions.all": flow, "transitions.by-type": flow, "transitions.by-service": flow,
}

// importance and flow are remarks on several tables.
var (
	importance = labels{
		"Osuus yksiköistä, joille taho on tärkeä tai erittäin tärkeä. Lähetettyjen asiakkaiden määrää ei kysytty.",
		"Andelen enheter för vilka instansen är viktig eller mycket viktig. Antalet hänvisade klienter frågades inte.",
		"The share of units to which the body is important or very important. How many clients it refers was not asked.",
	}
	flow = labels{
		"Vuoden siirtymät jaettuna vuoden lopun asiakkailla, joissa lähteneet eivät ole mukana: osuudet ovat liian suuria. " +
			"Vertaa siirtymien kohteita keskenään.",
		"Årets övergångar genom klienterna vid årets slut, där de som gått inte ingår: andelarna är för stora. " +
			"Jämför målen med varandra.",
		"The moves of the year over the clients at its end, without those who left: the shares are too large. " +
			"Compare destinations with one another.",
	}
)

// checks are the ways to check a figure.
var checks = []page.Check{
	{Text: labels{
		"Kaikki luvut tarkkoina murtolukuina, rivi taulukkoa kohden:",
		"Alla siffror som exakta bråk, en rad per tabell:",
		"Every figure as an exact fraction, a line a table:",
	}, Command: "go run ./examples/barometer -format json"},
	{Text: labels{
		"Samat taulukot tekstinä, ja mitä vuodesta 2011 julkaistiin:",
		"Samma tabeller som text, och vad som publicerades om 2011:",
		"The same tables as text, and what was published of 2011:",
	}, Command: "go run ./examples/barometer"},
	{Text: labels{
		"Ovatko julkaistut luvut yhtä mieltä keskenään:",
		"Stämmer de publicerade siffrorna med varandra:",
		"Whether the published figures agree with one another:",
	}, Command: "go run ./examples/verify"},
	{Text: labels{
		"Ovatko oman luonnoksesi luvut yhtä mieltä keskenään:",
		"Stämmer siffrorna i ditt eget utkast:",
		"Whether the figures of a draft of yours agree:",
	}, Command: "go run ./examples/checkreport FILE"},
	{Text: labels{
		"Mikä ohjelman osa laskee minkäkin taulukon, lukee paketin barometer dokumentissa; " +
			"taulukon tunnus on otsikon perässä:",
		"Vilken del av programmet som räknar vilken tabell står i dokumentationen av paketet barometer; " +
			"tabellens id står efter rubriken:",
		"Which part of the program computes which table is told by the documentation of package barometer; a table's " +
			"id stands behind its title:",
	}, Command: "go doc github.com/socialemployment/barometer"},
}
