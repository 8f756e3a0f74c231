package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: survey [valitsimet] [FILE]
FILE on CSV-tiedosto, jossa on otsikkorivi ja rivi keskusta kohden, tai - eli vakiosyöte; ilman sitä luetaan mukana
tulevat keksityt vastaukset. Sarakkeet ovat ne, jotka -template tulostaa: avaimet tai, valitsimella -lang, nimet; kaikki
saa jättää pois.
  coaching.id; coaching.use; coaching.price.day
  a-1;         yes;          120,50
Muodot: text ja markdown ovat luettaviksi, ja lopussa on vertailu; csv on yksi taulukko ohjelmille; spreadsheet on CSV,
joka avautuu oikein suomalaisessa taulukkolaskennassa; json on olio riviä kohden; jsonstat on JSON-stat 2.0; html on
sivu kuvioineen, katsottavaksi ja tulostettavaksi.
Esimerkki:
  survey -lang fi -edition 2026-03-31 -sent 37 -format markdown vastaukset.csv
`,
	`Användning: survey [flaggor] [FILE]
FILE är en CSV-fil med en rubrikrad och en rad per center, eller - för standardinmatning; utan den läses medföljande
påhittade svar. Kolumnerna är de som -template skriver: nycklar eller, med -lang, namn; alla kan utelämnas.
  coaching.id; coaching.use; coaching.price.day
  a-1;         yes;          120,50
Formerna: text och markdown är för läsning, med en jämförelse sist; csv är en enda tabell för program; spreadsheet är
CSV som öppnas rätt i ett finländskt kalkylprogram; json är ett objekt per rad; jsonstat är JSON-stat 2.0; html är en
sida med diagram, att se på och skriva ut.
Ett exempel:
  survey -lang sv -edition 2026-03-31 -sent 37 -format markdown svar.csv
`,
	`Usage of survey: survey [flags] [FILE]
FILE is a CSV file with a header and a row a centre, or - for standard input; without it, embedded answers are read,
which are invented. Its columns are those that -template prints, by keys or, with -lang, by labels; all may be left out.
  coaching.id; coaching.use; coaching.price.day
  a-1;         yes;          120,50
The forms: text and markdown are for reading, with a comparison at the end; csv is one data frame for programs;
spreadsheet is CSV that a Finnish spreadsheet opens right; json is an object a line; jsonstat is JSON-stat 2.0; html is
a page with charts, to look at and to print.
An example:
  survey -lang fi -edition 2026-03-31 -sent 37 -format markdown answers.csv
`,
}
