package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: barometer [valitsimet] [FILE]
FILE on CSV-tiedosto, jossa on otsikkorivi ja rivi yksikköä kohden, JSON-rivejä, jos nimen loppu on .jsonl, tai - eli
vakiosyöte; ilman sitä luetaan mukana tulevat keksityt vastaukset. Sarakkeet ovat ne, jotka -template tulostaa: avaimet
tai, valitsimella -lang, nimet. unit.type tarvitaan, muut saa jättää pois.
  unit.id; unit.type; clients.total; funding.municipal; funding.projects
  a-1;     workshop;  43;            60;                40
Muodot: text ja markdown ovat luettaviksi, ja lopussa on vertailu; csv on yksi taulukko ohjelmille; spreadsheet on CSV,
joka avautuu oikein suomalaisessa taulukkolaskennassa; json on olio riviä kohden; jsonstat on JSON-stat 2.0.
Esimerkki, oma kierros tiedostoina taulukkolaskentaan:
  barometer -lang fi -edition 2026-12-31 -sent 480 -out taulukot vastaukset.csv
`,
	`Användning: barometer [flaggor] [FILE]
FILE är en CSV-fil med en rubrikrad och en rad per enhet, JSON-rader om namnet slutar på .jsonl, eller - för
standardinmatning; utan den läses medföljande påhittade svar. Kolumnerna är de som -template skriver: nycklar eller, med
-lang, namn. unit.type behövs, alla andra kan utelämnas.
  unit.id; unit.type; clients.total; funding.municipal; funding.projects
  a-1;     workshop;  43;            60;                40
Formerna: text och markdown är för läsning, med en jämförelse sist; csv är en enda tabell för program; spreadsheet är
CSV som öppnas rätt i ett finländskt kalkylprogram; json är ett objekt per rad; jsonstat är JSON-stat 2.0.
Ett exempel, en egen omgång som filer för ett kalkylprogram:
  barometer -lang sv -edition 2026-12-31 -sent 480 -out tabeller svar.csv
`,
	`Usage of barometer: barometer [flags] [FILE]
FILE is a CSV file with a header and a row a unit, JSON lines when its name ends in .jsonl, or - for standard input;
without it, embedded responses are read, which are invented. Its columns are those that -template prints, by keys or,
with -lang, by labels; unit.type is needed, all others may be left out.
  unit.id; unit.type; clients.total; funding.municipal; funding.projects
  a-1;     workshop;  43;            60;                40
The forms: text and markdown are for reading, with a comparison at the end; csv is one data frame for programs;
spreadsheet is CSV that a Finnish spreadsheet opens right; json is an object a line; jsonstat is JSON-stat 2.0.
An example, an edition of your own as files for a spreadsheet:
  barometer -lang fi -edition 2026-12-31 -sent 480 -out tables responses.csv
`,
}
