package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: scale [valitsimet] [FILE]
FILE on CSV-tiedosto, jollaisen barometer lukee; ilman sitä vastaukset keksitään. Ohjelma lukee ne, laskee kaikki
taulukot ja tulostaa tekstinä, kauanko se kesti ja paljonko muistia se vei. Esimerkki:
  scale -lang fi -n 20000
`,
	`Användning: scale [flaggor] [FILE]
FILE är en CSV-fil som barometer läser; utan den hittas svar på. Programmet läser dem, räknar alla tabeller och skriver
som text hur länge det tog och hur mycket minne det behövde. Ett exempel:
  scale -lang sv -n 20000
`,
	`Usage of scale: scale [flags] [FILE]
FILE is a CSV file as barometer reads it; without it, responses are made up. The program reads them, computes all
tables, and prints as text how long that took and how much memory it needed. An example:
  scale -n 20000
`,
}
