package main

import "github.com/socialemployment/barometer/figure"

// The faults of a workbook.
var (
	atPlace = figure.Labels{"%s: %s", "%s: %s", "%s: %s"}
	atRow   = figure.Labels{"%s, rivi %d: %s", "%s, rad %d: %s", "%s, row %d: %s"}
	notRead = figure.Labels{
		"työkirjaa ei voi lukea: %v", "arbetsboken kan inte läsas: %v",
		"the workbook cannot be read: %v",
	}
	olderKind = figure.Labels{
		"tämä on vanhanlainen työkirja (.xls) tai salasanan takana: tallenna se muodossa .xlsx, ilman salasanaa",
		"detta är en äldre arbetsbok (.xls), eller en bakom ett lösenord: spara den som .xlsx, utan lösenord",
		"this is a workbook of an older kind (.xls), or one behind a password: save it as .xlsx, without a password",
	}
	noWorkbook = figure.Labels{
		"tämä ei ole työkirja (.xlsx): se alkaa %.20q; CSV-tiedosto luetaan omalla nimellään",
		"detta är ingen arbetsbok (.xlsx): den börjar med %.20q; en CSV-fil läses med sitt eget namn",
		"this is no workbook (.xlsx): it begins with %.20q; a CSV file is read by its own name",
	}
	notUnzipped = figure.Labels{
		"työkirjaa ei voi purkaa: %s", "arbetsboken kan inte packas upp: %s", "the workbook cannot be unzipped: %s",
	}
	notOpened = figure.Labels{
		"työkirjaa ei voi avata: %s (-unzip nostaa rajaa, MiB)",
		"arbetsboken kan inte öppnas: %s (-unzip höjer gränsen, i MiB)",
		"the workbook cannot be opened: %s (-unzip raises the limit, in MiB)",
	}
	noSheet  = figure.Labels{"työkirjassa ei ole taulukkoa", "arbetsboken har inget blad", "the workbook has no sheet"}
	notNamed = figure.Labels{
		"minkään taulukon nimi ei ole %s: ne ovat %s", "inget blad heter %s: de är %s", "no sheet is named %s: they are %s",
	}
	allHidden = figure.Labels{
		"kaikki taulukot on piilotettu: -sheet nimeää luettavan, näistä: %s",
		"alla blad är dolda: -sheet anger det som läses, av %s",
		"every sheet is hidden: -sheet names the one to read, of %s",
	}
	whichSheet = figure.Labels{
		"mikä taulukko luetaan? -sheet nimeää sen: %s", "vilket blad läses? -sheet anger det: %s",
		"which sheet is read? -sheet names it: %s",
	}
	noNames = figure.Labels{
		"%s!A%d: rivillä ei ole sarakkeiden nimiä", "%s!A%d: raden har inga kolumnnamn",
		"%s!A%d: the row holds no names of columns",
	}
	otherHeader = figure.Labels{
		"%s!A%d: rivillä ei ole yhdenkään sarakkeen nimeä, rivillä %d on: -header %[3]d lukee siitä alkaen, " +
			"-header %[2]d silti riviltä %[2]d",
		"%s!A%d: raden har inget kolumnnamn, rad %d har: -header %[3]d läser därifrån, och -header %[2]d ändå från rad %[2]d",
		"%s!A%d: the row holds no name of a column, row %d does: -header %[3]d reads from there, and " +
			"-header %[2]d from row %[2]d all the same",
	}
	mergedCells = figure.Labels{
		"yhdistetyissä soluissa on yksi vastaus monen sijasta: %s; pura yhdistäminen",
		"sammanslagna celler har ett svar för flera: %s; dela dem",
		"merged cells hold one answer for several: %s; unmerge them",
	}
	noFormulaValue = figure.Labels{
		"%s: kaavalla ei ole arvoa: avaa työkirja ja tallenna se",
		"%s: formeln har inget värde: öppna arbetsboken och spara den",
		"%s: the formula has no value: open the workbook, and save it",
	}
	tooLarge  = figure.Labels{"tiedostossa on yli %d tavua", "filen har över %d byte", "the file has over %d bytes"}
	lacksPart = figure.Labels{
		"työkirjasta puuttuu osa %s", "arbetsboken saknar delen %s", "the workbook lacks its part %s",
	}
	noPart = figure.Labels{
		"missään osassa ei ole taulukkoa %s", "ingen del har bladet %s", "no part holds the sheet %s",
	}
	rowOrder = figure.Labels{"rivi %q on rivin %d jälkeen", "rad %q står efter rad %d", "row %q comes after row %d"}
	noCell   = figure.Labels{"%q ei ole solu", "%q är ingen cell", "%q is no cell"}
)

// What a sheet was taken for: how many, and their names.
var (
	hiddenSheets = figure.Counted{
		One: figure.Labels{
			"%d piilotettu taulukko jää lukematta: %s", "%d dolt blad läses inte: %s", "%d hidden sheet is not read: %s",
		},
		Many: figure.Labels{
			"%d piilotettua taulukkoa ei lueta: %s", "%d dolda blad läses inte: %s", "%d hidden sheets are not read: %s",
		},
	}
	hiddenColumns = figure.Counted{
		One: figure.Labels{
			"%d piilotettu sarake luetaan: %s", "%d dold kolumn läses: %s", "%d hidden column is read: %s",
		},
		Many: figure.Labels{
			"%d piilotettua saraketta luetaan: %s", "%d dolda kolumner läses: %s", "%d hidden columns are read: %s",
		},
	}
	hiddenRows = figure.Counted{
		One: figure.Labels{
			"%d piilotettu rivi luetaan kuten muutkin%s", "%d dold rad läses som de andra%s",
			"%d hidden row is read, as the others are%s",
		},
		Many: figure.Labels{
			"%d piilotettua riviä luetaan kuten muutkin%s", "%d dolda rader läses som de andra%s",
			"%d hidden rows are read, as the others are%s",
		},
	}
	emptyRows = figure.Counted{
		One: figure.Labels{
			"%d tyhjä rivi jätetään pois%s", "%d tom rad utelämnas%s", "%d empty row is left out%s",
		},
		Many: figure.Labels{
			"%d tyhjää riviä jätetään pois%s", "%d tomma rader utelämnas%s", "%d empty rows are left out%s",
		},
	}
	formulasRead = figure.Counted{
		One: figure.Labels{
			"%d kaava luetaan viimeksi lasketulla arvollaan%s", "%d formel läses med det senast räknade värdet%s",
			"%d formula is read by the value that was computed last%s",
		},
		Many: figure.Labels{
			"%d kaavaa luetaan viimeksi lasketulla arvollaan%s", "%d formler läses med det senast räknade värdet%s",
			"%d formulas are read by the value that was computed last%s",
		},
	}
)
