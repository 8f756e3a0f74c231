package main

import "github.com/socialemployment/barometer/figure"

// texts are the words of the program in one language.
type texts struct {
	total, added              string
	printed, shares           string // of the base and the rounding rule
	possible, open, above     string
	table, fit, most, partial string
	clash, needed, notSettled string
	rowAdds, columnAdds       string
	someClash, nothing        string
}

// textsIn returns the words of a language.
func textsIn(l figure.Language) texts {
	return figure.For(l, figure.ByLanguage[texts]{texts{
		total: "yhteensä", added: "%s: taulukko ei painata tätä",
		printed: "Taulukko sellaisena kuin se on painettu", shares: "osuudet %s, pyöristys: %s",
		possible: "Mitä kukin solu voi olla", open: "* väliä ei ole todistettu tarkaksi: se voi olla " +
			"kapeampi", above: "vähintään %s",
		table: "Taulukko", fit: "Sopivia taulukoita: %d, muita ei ole", most: "Sopivia taulukoita on enemmänkin; tässä " +
			"niistä: %d",
		partial: "Sopivia taulukoita, jotka löytyivät ennen kuin askeleet loppuivat: %d; muitakin voi olla (-budget antaa " +
			"lisää askelia)",
		clash:  "Mikään kokonaislukujen taulukko ei sovi. Nämä eivät voi kaikki pitää paikkaansa:",
		needed: "Ilman mitä tahansa yhtä niistä muut voivat pitää paikkansa.", notSettled: "Tarvitaanko ne kaikki, jäi " +
			"selvittämättä (-budget antaa lisää askelia).",
		rowAdds: "rivi %s: solujen summa on %s", columnAdds: "sarake %s: solujen summa on %s",
		someClash: "Mikään kokonaislukujen taulukko ei sovi; ristiriitaiset solut jäivät selvittämättä (-budget antaa " +
			"lisää askelia).",
		nothing: "Sopivaa taulukkoa ei löytynyt, eikä selvinnyt, onko sellaista (-budget antaa lisää askelia).",
	}, texts{
		total: "totalt", added: "%s: tabellen trycker inte detta",
		printed: "Tabellen som den är tryckt", shares: "andelar %s, avrundning: %s",
		possible: "Vad varje cell kan vara", open: "* intervallet är inte bevisat exakt: det kan vara " +
			"smalare", above: "minst %s",
		table: "Tabell", fit: "Tabeller som passar: %d, det finns inga andra", most: "Det finns fler tabeller som passar; " +
			"här visas: %d",
		partial: "Tabeller som passar och hittades innan stegen tog slut: %d; det kan finnas andra (-budget ger fler steg)",
		clash:   "Ingen tabell av heltal passar. Dessa kan inte alla stämma:",
		needed:  "Utan vilken som helst av dem kan de andra stämma.", notSettled: "Om alla behövs blev oavgjort (-budget " +
			"ger fler steg).",
		rowAdds: "rad %s: cellernas summa är %s", columnAdds: "kolumn %s: cellernas summa är %s",
		someClash: "Ingen tabell av heltal passar; vilka celler som strider mot varandra blev oavgjort (-budget ger fler " +
			"steg).",
		nothing: "Ingen tabell som passar hittades, och om det finns någon blev oavgjort (-budget ger fler steg).",
	}, texts{
		total: "total", added: "%s: the table does not print it",
		printed: "The table as printed", shares: "shares %s, rounding: %s",
		possible: "What each cell can be", open: "* not proved tight: it may be narrower", above: "%s or more",
		table: "Table", fit: "Tables that fit: %d, and no others", most: "There are more tables that fit; printed here: %d",
		partial: "Tables that fit, found before the steps ran out: %d; there may be others (-budget gives more steps)",
		clash:   "No table of whole numbers fits. These cannot all be true:",
		needed:  "Without any one of them, the others can be true.", notSettled: "Whether all of them are needed was not " +
			"settled (-budget gives more steps).",
		rowAdds: "row %s: its cells add up to %s", columnAdds: "column %s: its cells add up to %s",
		someClash: "No table of whole numbers fits; which cells clash was not settled (-budget gives more steps).",
		nothing:   "No table that fits was found, and whether there is one was not settled (-budget gives more steps).",
	}})
}
