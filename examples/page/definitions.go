package page

import "github.com/socialemployment/barometer/figure"

// definition is a word of the page and what it means.
type definition struct{ Term, Meaning string }

// definitions are the words of the page.
var definitions = []struct{ term, meaning labels }{
	{
		labels{"n", "n", "n"},
		labels{
			"Niiden yksiköiden määrä, joita luku koskee. Vastaamatta jätetty kysymys puuttuu; se ei ole nolla. Siksi " +
				"jokaisella luvulla on oma n.",
			"Antalet enheter som siffran gäller. En obesvarad fråga saknas; den är ingen nolla. Därför har varje siffra " +
				"sitt eget n.",
			"The number of units that the figure covers. A question that was not answered is missing; it is no zero. So " +
				"every figure has an n of its own.",
		},
	},
	{
		labels{"osuus", "andel", "share"},
		labels{
			"Osa jaettuna kokonaisuudella. Mikä kokonaisuus on, sanotaan luvun takana: vastanneista, asiakkaista, " +
				"kohderyhmästä.",
			"En del genom en helhet. Vilken helheten är sägs bakom siffran: av dem som svarat, av klienterna, av målgruppen.",
			"A part over a whole. What the whole is stands behind the figure: of those answering, of clients, of the target " +
				"group.",
		},
	},
	{
		labels{"keskiarvo", "medeltal", "mean"},
		labels{
			"Yksiköiden keskiarvossa jokainen yksikkö painaa yhtä paljon; asiakasmäärällä painotettuna yhtä paljon kuin sen " +
				"asiakkaat.",
			"I enheternas medeltal väger varje enhet lika mycket; viktat med klienterna väger den så mycket som dess klienter.",
			"In a mean of units every unit weighs the same; weighted by clients it weighs as much as its clients.",
		},
	},
	{
		labels{"muutos", "förändring", "change"},
		labels{
			"Kasvu edellisen kyselyn luvusta, prosentteina siitä. Osuuksien ero on prosenttiyksikköjä (%-yks.).",
			"Tillväxt från föregående enkäts siffra, i procent av den. Skillnaden mellan andelar är procentenheter.",
			"Growth from the figure of the edition before, in percent of it. A difference of shares is in percentage points " +
				"(pp).",
		},
	},
	{
		labels{"–", "–", "–"},
		labels{
			"Lukua ei ole: kukaan ei vastannut, tai kysymystä ei kysytty. 0 % on luku.",
			"Ingen siffra: ingen svarade, eller så ställdes frågan inte. 0 % är en siffra.",
			"There is no figure: nobody answered, or it was not asked. 0% is a figure.",
		},
	},
	{
		labels{"30–35 %", "30–35 %", "30–35%"},
		labels{
			"Vastaukset jättävät luvun avoimeksi: se on tällä välillä. Kuviossa avoin osa on katkoviivalla.",
			"Svaren lämnar siffran öppen: den ligger i intervallet. I figuren är den öppna delen streckad.",
			"The answers leave the figure open: it is within this range. In a chart the open part is dashed.",
		},
	},
	{
		labels{"[39,5 %; 40,5 %)", "[39,5 %; 40,5 %)", "[39.5%; 40.5%)"},
		labels{
			"Väli, jota tulostettu 40 % tarkoittaa: 39,5 % kuuluu siihen, 40,5 % ei. Kaikki lasketaan tarkasti ja " +
				"pyöristetään kerran, puolikkaat ylöspäin. Siksi osuudet eivät aina summaudu sataan.",
			"Intervallet som tryckta 40 % står för: 39,5 % hör dit, 40,5 % inte. Allt räknas exakt och avrundas en gång, " +
				"halvor uppåt. Därför summerar andelar inte alltid till hundra.",
			"The interval that a printed 40% stands for: 39.5% belongs to it, 40.5% does not. Everything is computed exactly " +
				"and rounded once, ties away from zero. So shares do not always add up to a hundred.",
		},
	},
	{
		labels{"*", "*", "*"},
		labels{
			"Pieni vastaajamäärä: alle 32 yksikköä. Luku on korkeintaan suuntaa antava.",
			"Få svar: färre än 32 enheter. Siffran är på sin höjd riktgivande.",
			"Small base: fewer than 32 units. The figure is a hint at most.",
		},
	},
	{
		labels{"†", "†", "†"},
		labels{
			"Ei vertailukelpoinen: samat sanat tarkoittivat toisessa kyselyssä muuta.",
			"Inte jämförbar: samma ord betydde något annat i den andra enkäten.",
			"Not comparable: the same words meant something else in the other edition.",
		},
	},
	{
		labels{"‡", "‡", "‡"},
		labels{
			"Eri vastaajajoukot: osoittaja ja nimittäjä ovat eri vastaajilta.",
			"Olika svarande: täljaren och nämnaren kommer från olika svarande.",
			"Unequal bases: numerator and denominator come from different respondents.",
		},
	},
	{
		labels{"§", "§", "§"},
		labels{
			"Oletukseen perustuva: nojaa johonkin, mitä ei kysytty.",
			"Bygger på antagande: vilar på något som inte frågades.",
			"Assumed: rests on something that the survey did not ask.",
		},
	},
}

func definitionsIn(l figure.Language) (all []definition) {
	for _, d := range definitions {
		all = append(all, definition{l.Of(d.term), l.Of(d.meaning)})
	}
	return all
}
