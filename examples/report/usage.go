package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: report [valitsimet] [FILE]
FILE on CSV-tiedosto, jossa on otsikkorivi ja rivi yksikköä kohden, JSON-rivejä, jos nimen loppu on .jsonl, tai - eli
vakiosyöte; ilman sitä luetaan mukana tulevat keksityt vastaukset. Sarakkeet ovat ne, jotka barometer -template
tulostaa: avaimet tai, valitsimella -lang, nimet. unit.type tarvitaan, muut saa jättää pois.
  unit.id; unit.type; clients.total; funding.municipal; funding.projects
  a-1;     workshop;  43;            60;                40
Tuloste on yksi HTML-sivu, luettavaksi ja tulostettavaksi. Esimerkki:
  report -lang fi -edition 2026-12-31 -sent 480 -o raportti.html vastaukset.csv
`,
	`Användning: report [flaggor] [FILE]
FILE är en CSV-fil med en rubrikrad och en rad per enhet, JSON-rader om namnet slutar på .jsonl, eller - för
standardinmatning; utan den läses medföljande påhittade svar. Kolumnerna är de som barometer -template skriver: nycklar
eller, med -lang, namn. unit.type behövs, alla andra kan utelämnas.
  unit.id; unit.type; clients.total; funding.municipal; funding.projects
  a-1;     workshop;  43;            60;                40
Utskriften är en enda HTML-sida, att läsa och skriva ut. Ett exempel:
  report -lang sv -edition 2026-12-31 -sent 480 -o rapport.html svar.csv
`,
	`Usage of report: report [flags] [FILE]
FILE is a CSV file with a header and a row a unit, JSON lines when its name ends in .jsonl, or - for standard input;
without it, embedded responses are read, which are invented. Its columns are those that barometer -template prints, by
keys or, with -lang, by labels; unit.type is needed, all others may be left out.
  unit.id; unit.type; clients.total; funding.municipal; funding.projects
  a-1;     workshop;  43;            60;                40
The output is one HTML page, to be read and printed. An example:
  report -lang en -edition 2026-12-31 -sent 480 -o report.html responses.csv
`,
}
