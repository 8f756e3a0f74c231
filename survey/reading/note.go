package reading

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/internal/cell"
)

// Note is what should be known of a file whose rows were counted, or what is wrong with the file itself.
type Note struct {
	About NoteKind
	Path  string // a column or a question, or the place in the file
	// Column is the label of the column or question.
	Column figure.Labels
	Value  string // what stood there
	Rows   int64
	Of     int64 // the other base, where a question may be read in two ways
	First  int   // the first of the rows

	// Labels are the text of a caller's own kind, with %[1]d for the rows, %[2]s the path, %[3]s the value, %[4]d the
	// first row and %[5]d the other base.
	Labels figure.Labels
}

// NoteKind is what a note is about.
type NoteKind string

// The kinds of notes.
const (
	FileFault      NoteKind = "file"            // the file, or a column, was not read: Path and Value tell which and why
	UnknownColumns NoteKind = "unknown-columns" // columns whose names find nothing, and are not read: Value tells them
	AbsentColumns  NoteKind = "absent-columns"  // columns of the mapping that the file has not: Value tells them
	MoreFaults     NoteKind = "more-faults"     // faults of the file that are not told one by one
	LastRowOpen    NoteKind = "last-row-open"   // the last row has no line end: the file may have been cut within it
	LeftOutRows    NoteKind = "left-out-rows"   // rows that a filter of the mapping leaves out: neither read nor refused
	EqualRows      NoteKind = "equal-rows"      // rows that are equal, and that have no id to tell them apart
	NoAnswers      NoteKind = "no-answers"      // rows that answer nothing but what is needed
	AlikeIDs       NoteKind = "alike-ids"       // ids that differ only in letter case, spaces or letters that look alike
	// columns without a name that have cells, and are not read: Value tells their places
	NamelessColumns NoteKind = "nameless-columns"
	// a question whose blanks may mean no, for nobody answered no: Of is n then
	BlankOrNo NoteKind = "blank-or-no"
	// a question whose no may mean skipped, for nobody left it blank: Of is n then
	NoneOrBlank  NoteKind = "none-or-blank"
	UntoldFaults NoteKind = "untold-faults" // refused rows whose faults are not told one by one
)

// notes hold the text of a kind: of the rows, the path, the value, the first row and the other base.
var notes = map[NoteKind]figure.Counted{
	UnknownColumns: {
		One: figure.Labels{
			"1 sarake, jonka nimeä ei tunneta, jää lukematta: %[3]s", "1 kolumn vars namn är okänt läses inte: %[3]s",
			"1 column whose name is not known is not read: %[3]s",
		},
		Many: figure.Labels{
			"%[1]d saraketta, joiden nimiä ei tunneta, jää lukematta: %[3]s",
			"%[1]d kolumner vars namn är okända läses inte: %[3]s",
			"%[1]d columns whose names are not known are not read: %[3]s",
		},
	},
	NamelessColumns: {
		One: figure.Labels{
			"1 sarake, jolla ei ole nimeä, jää lukematta: sarake %[3]s", "1 kolumn utan namn läses inte: kolumn %[3]s",
			"1 column without a name is not read: column %[3]s",
		},
		Many: figure.Labels{
			"%[1]d saraketta, joilla ei ole nimeä, jää lukematta: sarakkeet %[3]s",
			"%[1]d kolumner utan namn läses inte: kolumnerna %[3]s",
			"%[1]d columns without a name are not read: columns %[3]s",
		},
	},
	AbsentColumns: {
		One: figure.Labels{
			"muunnoksessa on sarake, jota tiedostossa ei ole: %[3]s", "översättningen har en kolumn som filen saknar: %[3]s",
			"the mapping has a column that the file has not: %[3]s",
		},
		Many: figure.Labels{
			"muunnoksessa on %[1]d saraketta, joita tiedostossa ei ole: %[3]s",
			"översättningen har %[1]d kolumner som filen saknar: %[3]s",
			"the mapping has %[1]d columns that the file has not: %[3]s",
		},
	},
	MoreFaults: {
		One: figure.Labels{
			"1 muu tiedoston tai muunnoksen vika", "1 annat fel i filen eller översättningen",
			"1 other fault of the file or the mapping",
		},
		Many: figure.Labels{
			"%[1]d muuta tiedoston tai muunnoksen vikaa", "%[1]d andra fel i filen eller översättningen",
			"%[1]d other faults of the file or the mapping",
		},
	},
	LastRowOpen: {
		Many: figure.Labels{
			"viimeiseltä riviltä (%[4]d) puuttuu rivinvaihto: se voi olla katkennut",
			"den sista raden (%[4]d) saknar radslut: den kan vara avklippt",
			"the last row (%[4]d) has no line end: it may be cut",
		},
	},
	LeftOutRows: {
		One: figure.Labels{
			"%[2]s: 1 rivi jätetty pois muunnoksen mukaan (rivi %[4]d)",
			"%[2]s: 1 rad utelämnad enligt översättningen (rad %[4]d)",
			"%[2]s: 1 row left out by the mapping (row %[4]d)",
		},
		Many: figure.Labels{
			"%[2]s: %[1]d riviä jätetty pois muunnoksen mukaan (ensimmäinen rivi %[4]d)",
			"%[2]s: %[1]d rader utelämnade enligt översättningen (den första rad %[4]d)",
			"%[2]s: %[1]d rows left out by the mapping (row %[4]d first)",
		},
	},
	EqualRows: {
		Many: figure.Labels{
			"%[1]d riviä on samanlaisia eikä niillä ole tunnusta (ensimmäinen rivi %[4]d): ne on laskettu kaikki",
			"%[1]d rader är lika och saknar id (den första rad %[4]d): alla har räknats",
			"%[1]d rows are equal and have no id (row %[4]d first): all are counted",
		},
	},
	NoAnswers: {
		One: figure.Labels{
			"1 rivi ei vastaa mihinkään kysymykseen (rivi %[4]d): se on laskettu",
			"1 rad besvarar ingen fråga (rad %[4]d): den har räknats",
			"1 row answers no question (row %[4]d): it is counted",
		},
		Many: figure.Labels{
			"%[1]d riviä ei vastaa mihinkään kysymykseen (ensimmäinen rivi %[4]d): ne on laskettu",
			"%[1]d rader besvarar ingen fråga (den första rad %[4]d): de har räknats",
			"%[1]d rows answer no question (row %[4]d first): they are counted",
		},
	},
	AlikeIDs: {
		One: figure.Labels{
			"1 tunnus on kuin aiempi, vain kirjainkoko, välit tai samannäköiset kirjaimet eroavat (rivi %[4]d: %[3]s)",
			"1 id är som ett tidigare, bara skiftläge, mellanslag eller lika tecken skiljer (rad %[4]d: %[3]s)",
			"1 id is like an earlier one but for letter case, spaces or letters that look alike (row %[4]d: %[3]s)",
		},
		Many: figure.Labels{
			"%[1]d tunnusta on kuin aiempi, vain kirjainkoko, välit tai samannäköiset kirjaimet eroavat (ensin rivi %[4]d: " +
				"%[3]s)",
			"%[1]d id är som ett tidigare, bara skiftläge, mellanslag eller lika tecken skiljer (först rad %[4]d: %[3]s)",
			"%[1]d ids are like an earlier one but for letter case, spaces or letters that look alike (first row %[4]d: %[3]s)",
		},
	},
	BlankOrNo: {
		Many: figure.Labels{
			"%[2]s: kukaan ei vastannut ei; tyhjä on luettu vastaamattomaksi, n = %[1]d; jos tyhjä on ei, n = %[5]d",
			"%[2]s: ingen svarade nej; tomt har lästs som obesvarat, n = %[1]d; om tomt betyder nej är n = %[5]d",
			"%[2]s: nobody answered no; blank is read as not answered, n = %[1]d; if blank means no, n = %[5]d",
		},
	},
	NoneOrBlank: {
		Many: figure.Labels{
			"%[2]s: kukaan ei jättänyt vastaamatta; pelkkä ei on luettu vastaukseksi, n = %[1]d; jos se on ohitettu, n = %[5]d",
			"%[2]s: ingen lämnade frågan obesvarad; bara nej har lästs som svar, n = %[1]d; om det är överhoppat är n = %[5]d",
			"%[2]s: nobody left it blank; no alone is read as an answer, n = %[1]d; if it means skipped, n = %[5]d",
		},
	},
	UntoldFaults: {
		One: figure.Labels{
			"1 hylätty rivi, jonka vikoja ei luetella", "1 underkänd rad vars fel inte räknas upp",
			"1 refused row whose faults are not listed",
		},
		Many: figure.Labels{
			"%[1]d hylättyä riviä, joiden vikoja ei luetella", "%[1]d underkända rader vars fel inte räknas upp",
			"%[1]d refused rows whose faults are not listed",
		},
	},
}

// Text returns the note in a language.
func (n Note) Text(l figure.Language) string {
	if n.About == FileFault {
		return n.fileText(l)
	}
	format := l.Of(notes[n.About].Of(n.Rows))
	if format == "" {
		format = l.Of(n.Labels)
	}
	if format == "" {
		return string(n.About)
	}
	return fmt.Sprintf(format, n.Rows, cell.Named(l.Of(n.Column), n.Path), cell.Shown(n.Value), n.First, n.Of)
}

// fileText returns a fault of the file: where it is, what stood there, and what is wrong.
func (n Note) fileText(l figure.Language) string {
	text := cell.Shown(placeText(n.Path, l)) + ": "
	if n.Value != "" {
		text += cell.Shown(n.Value) + ": "
	}
	return text + l.Of(n.Labels)
}

// Saw counts rows, the first of which is known.
func (n *Note) Saw(rows int64, row int) {
	if n.Rows += rows; n.First == 0 || row < n.First {
		n.First = row
	}
}

// IsFault reports whether the note is of a fault.
func (n Note) IsFault() bool {
	switch n.About {
	case FileFault, UnknownColumns, AbsentColumns, NamelessColumns, MoreFaults:
		return true
	}
	return false
}

// placeText returns a place that is no column, or begins with one, in a language: "header, column 3".
func placeText(path string, l figure.Language) string {
	parts := strings.Split(path, ", ")
	for i, part := range parts {
		word, number, numbered := strings.Cut(part, " ")
		place, ok := placesOf[word]
		number, line, lined := strings.Cut(strings.TrimSuffix(number, ")"), " (line ")
		if !ok || numbered && strings.Trim(number+line, "0123456789") != "" {
			break // the name of a column
		}
		if parts[i] = l.Of(place); numbered {
			parts[i] += " " + number
		}
		if lined {
			parts[i] += fmt.Sprintf(l.Of(figure.Labels{" (tiedoston rivi %s)", " (rad %s i filen)", " (line %s)"}), line)
		}
	}
	return strings.Join(parts, ", ")
}

// placesOf holds what is said of a place that is no column.
var placesOf = map[string]figure.Labels{
	"file": {"tiedosto", "fil", "file"}, "header": {"otsikkorivi", "rubrikrad", "header"},
	"mapping": {"muunnos", "översättning", "mapping"}, "row": {"rivi", "rad", "row"},
	"column": {"sarake", "kolumn", "column"},
}
