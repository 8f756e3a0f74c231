package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: verify [valitsimet]
Tiedostoa ei lueta: luvut ovat kahden raportin painamat. Muoto text on luettavaksi; json on olio riviä kohden: id,
report, section, subject, printed, formula, exact, lo, hi, lo_open, hi_open, verdict ja note. Esimerkki:
  verify -lang fi -report T05 -verdict inconsistent
`,
	`Användning: verify [flaggor]
Ingen FILE läses: siffrorna är de som två rapporter tryckte. Formen text är för läsning; json är ett objekt per rad med
id, report, section, subject, printed, formula, exact, lo, hi, lo_open, hi_open, verdict och note. Ett exempel:
  verify -lang sv -report T05 -verdict inconsistent
`,
	`Usage of verify: verify [flags]
It reads no FILE: the figures are those that two reports printed. The form text is for reading; json is an object a
line, with id, report, section, subject, printed, formula, exact, lo, hi, lo_open, hi_open, verdict and note. An
example:
  verify -lang fi -report T05 -verdict inconsistent
`,
}
