package main

import "github.com/socialemployment/barometer/figure"

// The faults of cells.
var (
	notOpened   = figure.Labels{"sulkua ei ole avattu", "en parentes är inte öppnad", "a bracket is not opened"}
	countBefore = figure.Labels{
		"sulkujen edellä pitää olla määrä", "ett antal ska stå före parentesen", "a count stands before the brackets",
	}
	shareWithin = figure.Labels{
		"suluissa pitää olla osuus", "en andel ska stå i parentesen", "a share stands in the brackets",
	}
	neitherNor  = figure.Labels{"ei määrä eikä osuus", "varken ett antal eller en andel", "neither a count nor a share"}
	wholeNumber = figure.Labels{"määrä on kokonaisluku", "ett antal är ett heltal", "a count is a whole number"}
	noNegative  = figure.Labels{
		"määrien taulukossa ei ole negatiivisia lukuja", "en tabell av antal har inga negativa tal",
		"a table of counts has no negative figures",
	}
	atMost       = figure.Labels{"enintään %d", "högst %d", "at most %d"}
	countOrShare = figure.Labels{
		"se voi olla määrä tai osuus, kuten %q kertoo: kirjoita %s %%; -category nimeää rivin tai sarakkeen, jossa on määriä",
		"det kan vara ett antal eller en andel, som %q säger: skriv %s %%; -category nämner en rad eller kolumn med antal",
		"it may be a count, or a share, as %q says: write %s %%; -category names a row or column that has counts",
	}
	hundredOf = figure.Labels{
		"se voi olla sata tai 100 %: kirjoita 100 % tai 100 (100 %)",
		"det kan vara hundra av dem eller 100 %: skriv 100 % eller 100 (100 %)",
		"it may be 100 of them, or 100 %: write 100 %, or 100 (100 %)",
	}
	countInShares = figure.Labels{
		"määrä sarakkeessa %s: 34 %% on osuus", "ett antal i kolumnen %s: 34 %% är en andel",
		"a count in the column %s: 34 %% is a share",
	}
	shareInCounts = figure.Labels{"osuus sarakkeessa %s", "en andel i kolumnen %s", "a share in the column %s"}
)

// The faults of tables, and of their rows and columns.
var (
	itIsABase = figure.Labels{
		"se on row, column tai total", "det är row, column eller total", "it is row, column or total",
	}
	twoSeparators = figure.Labels{
		"puolipisteet jakavat jokaisen rivin %d soluun, sarkaimet %d soluun: aloita tiedosto rivillä sep=; tai sep= ja " +
			"sarkain",
		"semikolon delar varje rad i %d celler, tabbar i %d: börja filen med en rad sep=; eller sep= och en tabb",
		"semicolons cut every line into %d cells, tabs into %d: begin the file with a line sep=; or sep= and a tab",
	}
	columnBeside = figure.Labels{
		"taulukossa pitää olla sarake summien rinnalla; erotin on ; , tai sarkain",
		"en tabell ska ha en kolumn bredvid summorna; skiljetecknet är ; , eller en tabb",
		"a table has a column beside its totals; ; , or a tab divides them",
	}
	rowBeside = figure.Labels{
		"taulukossa pitää olla rivi summien rinnalla", "en tabell ska ha en rad bredvid summorna",
		"a table has a row beside its totals",
	}
	aName = figure.Labels{
		"rivillä ja sarakkeella pitää olla nimi", "en rad och en kolumn ska ha ett namn", "a row or column has a name",
	}
	noSuchName = figure.Labels{
		"tämännimistä riviä tai saraketta ei ole", "ingen rad eller kolumn har det namnet", "no row or column has this name",
	}
	nameTwice     = figure.Labels{"nimi on kahdesti", "namnet finns två gånger", "the name stands twice"}
	totalsAlready = figure.Labels{
		"summat ovat jo kohdassa %s: -category %q, jos tässä ei ole summia",
		"summorna står redan i %s: -category %q, om detta inte är summor",
		"%s holds the totals already: -category %q if this row or column is none",
	}
	beginsLikeTotal = figure.Labels{
		"alkaa kuin summa: -total %[1]q, jos siinä on summat, -category %[1]q, jos ei",
		"börjar som en summa: -total %[1]q om där står summor, -category %[1]q om inte",
		"it begins like a total: say -total %[1]q if it holds totals, -category %[1]q if not",
	}
	endsLikeOne = figure.Labels{
		"loppuu kuin summa: kaikista -total %[1]q; viereisistä riveistä tai sarakkeista jätä se pois; vain omistaan " +
			"-category %[1]q",
		"slutar som en summa: av alla, -total %[1]q; av rader eller kolumner bredvid, utelämna den; bara av sina egna, " +
			"-category %[1]q",
		"it ends like a total: of all, say -total %[1]q; of rows or columns that stand beside it, leave it out; of its own " +
			"people alone, say -category %[1]q",
	}
	inOthersToo = figure.Labels{
		"samat ihmiset voivat olla muillakin riveillä tai muissa sarakkeissa: jätä se pois, tai -category %q, jos eivät ole",
		"samma personer kan stå också i andra rader eller kolumner: utelämna den, eller -category %q om de inte gör det",
		"its people may stand in other rows or columns, too: leave it out, or say -category %q if they do not",
	}
	samePeople = figure.Labels{
		"ovatko nämä samojen ihmisten määriä ja osuuksia? kirjoita molemmat samaan soluun: 12 (34 %); -category nimeää " +
			"sarakkeen, joka ei ole",
		"är dessa antal och andelar av samma personer? skriv båda i en cell: 12 (34 %); -category nämner en kolumn som " +
			"inte är det",
		"are these counts and shares of the same people? write both in one cell: 12 (34 %); -category names a column " +
			"that is none",
	}
	sharesOfOthers = map[string]figure.Labels{
		"row": {
			"ovatko nämä muiden rivien ihmisten osuuksia? kirjoita molemmat samaan soluun, 12 (34 %), tai jätä rivi pois; " +
				"-category nimeää rivin, joka ei ole",
			"är dessa andelar av personer som andra rader räknar? skriv båda i en cell, 12 (34 %), eller utelämna raden; " +
				"-category nämner en som inte är det",
			"are these shares of people that other rows count? write both in one cell, 12 (34 %), or leave the row out; " +
				"-category names one that is none",
		},
		"column": {
			"ovatko nämä muiden sarakkeiden ihmisten osuuksia? kirjoita molemmat samaan soluun, 12 (34 %), tai jätä sarake " +
				"pois; -category nimeää sarakkeen, joka ei ole",
			"är dessa andelar av personer som andra kolumner räknar? skriv båda i en cell, 12 (34 %), eller utelämna " +
				"kolumnen; -category nämner en som inte är det",
			"are these shares of people that other columns count? write both in one cell, 12 (34 %), or leave the column out; " +
				"-category names one that is none",
		},
	}
	noTotals = figure.Labels{
		"taulukossa ei ole summia, joista %s voisi olla yksi", "tabellen har inga summor som %s kunde vara en av",
		"the table has no totals that %s could be one of",
	}
	cellPrints = figure.Labels{
		"tämän summan solussa on %s", "cellen för denna summa har %s", "the cell of this total prints %s",
	}
)
