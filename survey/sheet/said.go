package sheet

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/enum"
)

// say returns a fault of a kind that says in every language why it is one. The labels are formats of the arguments.
func say(kind error, why figure.Labels, args ...any) error {
	return figure.Because(kind, enum.Fill(why, args...), "")
}

// ofSetting is a fault that is the same in every column and row, until somebody sets something right.
type ofSetting struct{ error }

// OfSetting reports that the fault is one of a setting, and not of the cell where it shows.
func (ofSetting) OfSetting() bool { return true }

// Unwrap returns the fault.
func (s ofSetting) Unwrap() error { return s.error }

// The faults of headers.
var (
	noColumn = figure.Labels{"saraketta %s ei ole", "kolumnen %s saknas", "no column %s"}
	noAnswer = figure.Labels{"missään sarakkeessa ei ole vastauksia, esim. %s", "ingen kolumn har svar, t.ex. %s",
		"no column holds an answer, %s say"}
	noName = figure.Labels{
		"sarakkeella ei ole nimeä, ja siinä on soluja, joita ei lueta",
		"kolumnen har inget namn, och den har celler som inte läses",
		"the column has no name, and it has cells that are not read",
	}
	columnTwice = figure.Labels{"sarake %d on jo %s", "kolumn %d är redan %s", "column %d is %s already"}
	nameTwice   = figure.Labels{
		"sarakkeella %d on sama nimi: muunnoksessa niitä voi sanoa #%[1]d ja #%d",
		"kolumn %d har samma namn: i översättningen kan de heta #%[1]d och #%d",
		"column %d has this name, too: the mapping can say #%[1]d and #%d",
	}
	absentName = figure.Labels{
		"muunnoksessa on tämä nimi, tiedostossa ei ole sellaista saraketta",
		"översättningen har detta namn, filen har ingen sådan kolumn",
		"the mapping has this name, and the file has no such column",
	}
	noRows = figure.Labels{"yhdelläkään rivillä ei ole vastauksia", "ingen rad har svar", "no row holds answers"}
)

// The faults of a mapping.
var (
	namedOnce = figure.Labels{
		"sarakkeella pitää olla nimi, ja se saa esiintyä vain kerran; \"#3\" on kolmas",
		"en kolumn ska ha ett namn och får stå bara en gång; \"#3\" är den tredje",
		"a column has a name, and stands once; \"#3\" names the third",
	}
	meansTwo  = figure.Labels{"se tarkoittaa %q ja %q", "det betyder %q och %q", "it means %q, and %q"}
	noTicking = figure.Labels{
		"ei ole monivalintakysymys; niitä ovat %s",
		"ingen flervalsfråga; sådana är %s", "no question with ticks; there are %s",
	}
	sameColumn = figure.Labels{
		"muunnos sanoo, mitä #%d on, ja se on sama sarake", "översättningen anger vad #%d är, och det är samma kolumn",
		"the mapping says what #%d is, which is the same column",
	}
	tickingNone = figure.Labels{"tyhjä solu ei valitse mitään", "en tom cell väljer inget", "an empty cell ticks nothing"}
	noOption    = figure.Labels{
		"kysymyksellä %s ei ole sellaista vaihtoehtoa", "%s har inget sådant alternativ",
		"no option of %s",
	}
	twoOptions = figure.Labels{
		"se tarkoittaa kahta vaihtoehtoa", "det står för två alternativ",
		"it stands for two options",
	}
	noOptions = figure.Labels{
		"solu, jossa on kaikki valinnat, tarvitsee lomakkeen vaihtoehdot",
		"en cell med alla val behöver formulärets alternativ",
		"a cell with all ticks needs the options of its form",
	}
	notListed = figure.Labels{
		"muunnos ei luettele sitä vaihtoehtojen joukossa", "översättningen räknar inte upp det bland alternativen",
		"the mapping does not list it among the options",
	}
	noSigns = figure.Labels{"nämä merkit eivät kelpaa luvuissa", "dessa tecken duger inte i tal", "no signs of numbers"}
)

// The faults of rows.
var (
	likeTotal = figure.Labels{
		"se voi olla muiden rivien summa, joka ei ole vastaaja, tai sen niminen: jätä rivi pois tai vaihda tunnus",
		"det kan vara summan av andra rader, som inte är en svarande, eller en med det namnet: utelämna raden eller byt id",
		"it may be a total of other rows, which is no respondent, or one of that name: leave the row out, or give another id",
	}
	sumOfRows = figure.Labels{
		"luvut ovat aiempien rivien summat, eikä tunnusta ole: summa ei ole vastaaja; jätä rivi pois tai anna tunnus",
		"talen är summorna av tidigare rader, och id saknas: en summa är ingen svarande; utelämna raden eller ge ett id",
		"the numbers are the sums of the rows before it, and there is no id: a total is no respondent; leave it out, or " +
			"give an id",
	}
	tooManyIDs = figure.Labels{
		"%d tunnuksen jälkeen kahdesti esiintyviä ei enää löydetä",
		"efter %d id hittas inte längre id som finns två gånger",
		"after %d ids, ids that stand twice are no longer found",
	}
	partUnread = figure.Labels{
		"yhtä yhteen laskettavista luvuista ei voi lukea, joten muitakaan ei lasketa",
		"ett av de tal som räknas ihop kan inte läsas, och därför räknas inte heller de andra",
		"one of the numbers that add up cannot be read, and so the others do not count",
	}
	memberTwice = figure.Labels{"on kahdesti", "finns två gånger", "stands twice"}
)

// The faults of numbers that a setting decides.
var (
	decimalSign = figure.Labels{
		"muunnoksen mukaan desimaalit ovat merkin %q jälkeen", "enligt översättningen står decimalerna efter %q",
		"the mapping says that decimals stand after %q",
	}
	twoReadings = figure.Labels{
		"tuhansia vai kolme desimaalia? tuhannet välilyönnillä, tai muunnos tai kieli sen kertoo",
		"tusental eller tre decimaler? skriv tusental med mellanslag, eller ange det i översättningen eller med språket",
		"thousands, or three decimals? write thousands with a space, or let the mapping or the language tell",
	}
)
