package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: checkreport [valitsimet] [FILE]
Tiedoston FILE sarakkeet ovat tunnus, painettu, osa, kokonaisuus ja, jos luku ei ole osuus, keskiarvo, summa eikä
toisto, laskutapa: osuus, kasvu, erotus, sija, loput, tulo tai summa.
  tunnus;   painettu;    osa;   kokonaisuus; laskutapa
  osuus;    40 %;        211;   531;
  lisää;    17 %;        15300; 13077;       kasvu
  ero;      5 %-yks.;    45 %;  40 %;        erotus
FILE voi olla myös virallisen tilaston taulukko, JSON-stat 2.0, jossa on arvoja ja prosentteja, tai taulukot, jotka
barometer tai survey kirjoittaa valitsimella -format jsonstat.
Ilman tiedostoa luetaan mukana tuleva keksitty luonnos; - on vakiosyöte. Tuloste on tekstiä. Esimerkki:
  checkreport -lang fi -rounding half-up luonnos.csv
`,
	`Användning: checkreport [flaggor] [FILE]
Kolumnerna i FILE är beteckning, tryckt, del, helhet och, om talet inte är en andel, ett medeltal, en summa eller en
upprepning, räknesätt: andel, tillväxt, skillnad, rang, resten, produkt eller summa.
  beteckning; tryckt;           del;   helhet; räknesätt
  andelen;    40 %;             211;   531;
  ökning;     17 %;             15300; 13077;  tillväxt
  gapet;      5 procentenheter; 45 %;  40 %;   skillnad
FILE kan också vara en tabell ur officiell statistik i JSON-stat 2.0, med värden och procenttal, eller tabeller som
barometer eller survey skriver med -format jsonstat.
Utan FILE läses ett medföljande påhittat utkast; - är standardinmatning. Utskriften är text. Ett exempel:
  checkreport -lang sv -rounding half-up utkast.csv
`,
	`Usage of checkreport: checkreport [flags] [FILE]
The columns of FILE are id, printed, part, whole and, where a figure is no share, mean, sum or repetition, formula:
share, growth, difference, rank, rest, product or sum.
  id;     printed; part;  whole;        formula
  rate;   40 %;    211;   531;
  more;   17 %;    15300; 13077;        growth
  gap;    5 pp;    45 %;  40 %;         difference
  place;  2.;      38;    79+31+24;     rank
FILE may also be a table of official statistics in JSON-stat 2.0, with values and percentages, or the tables that
barometer or survey writes with -format jsonstat.
Without FILE an embedded draft is read, which is invented; - is standard input. The output is text. An example:
  checkreport -lang fi -rounding half-up draft.csv
`,
}
