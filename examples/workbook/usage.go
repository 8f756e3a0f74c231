package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: workbook -o RAPORTTI.xlsx [valitsimet] FILE
FILE on työkirja (.xlsx), jossa on sarakkeiden nimien alla rivi yksikköä kohden; tai CSV-tiedosto, tai JSON-rivejä
(.jsonl). Sarakkeet ovat ne, jotka barometer -template tulostaa, avaimin tai nimin; unit.type tarvitaan. Esimerkki:
  workbook -lang fi -edition 2026-12-31 -sent 480 -o raportti.xlsx vastaukset.xlsx
`,
	`Användning: workbook -o RAPPORT.xlsx [flaggor] FILE
FILE är en arbetsbok (.xlsx) med en rad per enhet under kolumnernas namn; eller en CSV-fil, eller JSON-rader (.jsonl).
Kolumnerna är de som barometer -template skriver, med nycklar eller namn; unit.type behövs. Ett exempel:
  workbook -lang sv -edition 2026-12-31 -sent 480 -o rapport.xlsx svar.xlsx
`,
	`Usage of workbook: workbook -o REPORT.xlsx [flags] FILE
FILE is a workbook (.xlsx) with a row a unit below the names of columns; or a CSV file, or JSON lines (.jsonl). The
columns are those that barometer -template prints, by keys or labels; unit.type is needed. An example:
  workbook -lang fi -edition 2026-12-31 -sent 480 -o report.xlsx responses.xlsx
`,
}
