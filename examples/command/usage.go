package command

import (
	"flag"
	"fmt"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/table"
)

// About sets what help says before the flags: how the program is called, what FILE is, with its columns, and an
// example.
func (l *Line) About(text figure.Labels) { l.about = text }

// Says returns what a flag is for, as package flag takes it, and keeps it in every language for help. A word in
// backquotes names the value.
func (l *Line) Says(words figure.Labels) string {
	l.says[words.English] = words
	return words.English
}

// help tells how the program is called, and its flags, in the language of the command line.
func (l *Line) help() {
	fmt.Fprint(l.stderr, l.lang.Of(l.about))
	l.VisitAll(func(f *flag.Flag) {
		said := *f
		if words, told := l.says[f.Usage]; told {
			said.Usage = l.lang.Of(words)
		}
		value, usage := flag.UnquoteUsage(&said)
		if word, plain := values[value]; plain {
			value = l.lang.Of(word)
		}
		if f.DefValue != "" && f.DefValue != "0" && f.DefValue != "false" {
			usage += fmt.Sprintf(l.lang.Of(byDefault), f.DefValue)
		}
		fmt.Fprintln(l.stderr, strings.TrimRight("  -"+f.Name+" "+value, " "))
		for _, line := range table.Wrap(usage, table.TextWidth-helpIndent, 0) {
			fmt.Fprintln(l.stderr, strings.Repeat(" ", helpIndent)+line)
		}
	})
}

// helpIndent is how far what a flag is for stands from the left.
const helpIndent = 6

// byDefault tells the value of a flag that is not given.
var byDefault = figure.Labels{" (oletus %s)", " (förval %s)", " (default %s)"}

// values are the words for a value that package flag names by its type.
var values = map[string]figure.Labels{
	"value": {"ARVO", "VÄRDE", "VALUE"}, "string": {"TEKSTI", "TEXT", "TEXT"}, "int": {"LUKU", "TAL", "NUMBER"},
}

// alternatives join the words that a flag can be, and tell the first.
var alternatives = figure.Labels{
	"%s: %s tai %s (oletus %s)", "%s: %s eller %s (förval %s)", "%s: %s or %s (default %s)",
}

// anyOf returns what a flag is for that is one of a few words, the first by default.
func anyOf(usage figure.Labels, words []string) figure.Labels {
	last := len(words) - 1
	return figure.LabelsOf(func(l figure.Language) string {
		return fmt.Sprintf(l.Of(alternatives), l.Of(usage), strings.Join(words[:last], ", "), words[last], words[0])
	})
}

// Language defines the flag -lang.
func (l *Line) Language(lang *figure.Language) {
	l.TextVar(lang, "lang", *lang, l.Says(figure.Labels{
		"`kieli`, jolla ohjelma kirjoittaa ja jonka mukaan se lukee luvut: fi, sv tai en; ilman valitsinta se kirjoittaa " +
			"englanniksi",
		"`språk` som programmet skriver på och läser tal enligt: fi, sv eller en; utan flaggan skriver det på engelska",
		"`language` of what is written, and of the numbers that are read: fi, sv or en; without it, English is written",
	}))
}

// Template defines the flag -template, by which an empty form is printed.
func (l *Line) Template() *bool {
	return l.Bool("template", false, l.Says(figure.Labels{
		"tulosta tyhjä lomake ja lopeta: CSV-tiedoston otsikkorivi, jossa on avaimet tai, valitsimella -lang, nimet",
		"skriv ut ett tomt formulär och avsluta: rubrikraden i en CSV-fil, med nycklar eller, med -lang, namn",
		"print an empty form and stop: the header of a CSV file, with keys or, with -lang, labels",
	}))
}
