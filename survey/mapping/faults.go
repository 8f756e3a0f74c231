package mapping

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// fault returns the fault of what stands in a line of a mapping. The labels are formats of the arguments.
func fault(value any, kind error, why figure.Labels, args ...any) error {
	return figure.FaultBecause("", value, kind, enum.Fill(why, args...), "")
}

// Why a line of a mapping says nothing that can be meant.
var (
	columnsAre = figure.Labels{
		"sarakkeet ovat sarake, meidän, arvo, tarkoittaa ja huomautus",
		"kolumnerna är kolumn, vår, värde, betyder och anmärkning", "the columns are column, ours, value, means and note",
	}
	notDecided = figure.Labels{
		"tätä ei ole vielä päätetty: kirjoita meidän nimi tai " + leaveOutWord.Finnish,
		"detta är inte bestämt än: skriv vårt namn, eller " + leaveOutWord.Swedish,
		"it is not decided yet: give our name, or " + leaveOutWord.English,
	}
	filterMeans = figure.Labels{
		"suodatin tarkoittaa " + keepWord.Finnish + " tai " + leaveOutWord.Finnish,
		"ett filter betyder " + keepWord.Swedish + " eller " + leaveOutWord.Swedish,
		"a filter means keep or leave out",
	}
	meansAndOut = figure.Labels{
		"sarakkeella on merkitys, ja se jätetään pois", "kolumnen har en betydelse, och utelämnas",
		"the column has a meaning, and is left out",
	}
	isAlready   = figure.Labels{"sarake on jo %s", "kolumnen är redan %s", "the column is %s already"}
	saysNothing = figure.Labels{
		"rivi ei sano mitään: kirjoita meidän nimi tai " + leaveOutWord.Finnish,
		"raden säger inget: skriv vårt namn, eller " + leaveOutWord.Swedish,
		"the line says nothing: give our name, or " + leaveOutWord.English,
	}
	noSeparator = figure.Labels{
		"erotin puuttuu, tai sen vieressä on arvo", "skiljetecknet saknas, eller ett värde står bredvid",
		"the separator is missing, or a value stands beside it",
	}
	noMeaning = figure.Labels{
		"kirjoita, mitä arvo tarkoittaa, tai " + missingWord.Finnish,
		"skriv vad värdet betyder, eller " + missingWord.Swedish,
		"say what the value means, or " + missingWord.English,
	}
	emptyMeans = figure.Labels{
		"tyhjä tarkoittaa " + noWord.Finnish + ", " + ifTickedWord.Finnish + " tai " + missingWord.Finnish,
		"tomt betyder " + noWord.Swedish + ", " + ifTickedWord.Swedish + " eller " + missingWord.Swedish,
		"empty means no, no if ticked or missing",
	}
	ofAllColumns = figure.Labels{
		"kaikista sarakkeista sanotaan, mitä arvo tarkoittaa, mitä tyhjä tarkoittaa kysymyksessä tai että muut jätetään pois",
		"om alla kolumner sägs vad ett värde betyder, vad tomt betyder i en fråga, eller att de andra utelämnas",
		"of all columns, a line says what a value means, what empty means in a question, or that the others are left out",
	}
	noSetting = figure.Labels{
		"rivi ilman saraketta asettaa: " + encodingWord.Finnish + ", " + titleRowsWord.Finnish + ", " +
			headerRowsWord.Finnish + ", " + namesWord.Finnish + ", " + decimalWord.Finnish + " tai " + thousandsWord.Finnish,
		"en rad utan kolumn anger " + encodingWord.Swedish + ", " + titleRowsWord.Swedish + ", " +
			headerRowsWord.Swedish + ", " + namesWord.Swedish + ", " + decimalWord.Swedish + " eller " + thousandsWord.Swedish,
		"a line without a column sets encoding, title rows, header rows, names, decimal or thousands",
	}
	rowsBefore = figure.Labels{
		"enintään %d riviä ennen ensimmäistä vastaajaa", "högst %d rader före den första svaranden",
		"at most %d rows before the first respondent",
	}
	headerRows = figure.Counted{
		One:  figure.Labels{"otsikossa on %d rivi", "rubriken har %d rad", "the header has %d row"},
		Many: figure.Labels{"otsikossa on %d riviä", "rubriken har %d rader", "the header has %d rows"},
	}
	noEncoding = figure.Labels{"ei ole merkistö", "ingen teckenkodning", "no encoding"}
)
