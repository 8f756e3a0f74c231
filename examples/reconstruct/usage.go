package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: reconstruct [valitsimet] [FILE]
FILE on CSV-tiedosto, jossa on taulukko sellaisena kuin se on painettu, tai - eli vakiosyöte; ilman sitä luetaan mukana
tuleva keksitty taulukko. Ensimmäinen rivi nimeää sarakkeet ja muiden rivien ensimmäinen solu rivin; solu on määrä,
osuus, molemmat tai, jos sitä ei tiedetä, tyhjä.
  vastaus;  miehet; naiset; yhteensä
  kyllä;    33 %;   ;       12
  ei;       ;       yli 5;  noin puolet
  yhteensä; ;       -;      25 (100 %)
Tuloste on tekstiä. Esimerkki:
  reconstruct -lang fi -of row taulukko.csv
`,
	`Användning: reconstruct [flaggor] [FILE]
FILE är en CSV-fil med en tabell som den är tryckt, eller - för standardinmatning; utan den läses en medföljande
påhittad tabell. Första raden nämner kolumnerna, första cellen på varje annan rad raden; en cell är ett antal, en andel,
båda eller tom där den är okänd.
  svar;   män;  kvinnor; totalt
  ja;     33 %; ;        12
  nej;    ;     över 5;  ungefär hälften
  totalt; ;     -;       25 (100 %)
Utskriften är text. Ett exempel:
  reconstruct -lang sv -of row tabell.csv
`,
	`Usage of reconstruct: reconstruct [flags] [FILE]
FILE is a CSV file with a table as it is printed, or - for standard input; without it, an embedded table is read, which
is invented. The first line names the columns, the first cell of every other line its row; a cell is a count, a share,
both, or empty where it is not known.
  answer; men;  women;   total
  yes;    33 %; ;        12
  no;     ;     over 5;  about half
  total;  ;     -;       25 (100 %)
The output is text. An example:
  reconstruct -lang fi -of row table.csv
`,
}
