package main

import "github.com/socialemployment/barometer/figure"

// texts are the words of the program in one language.
type texts struct {
	row, impossible                               string
	computed, standsFor, noCount, nearest, wholes string
	parts                                         string
	summary                                       string
}

// textsIn returns the words of a language.
func textsIn(l figure.Language) texts {
	return [...]texts{{
		row: "rivi", impossible: "mahdoton",
		computed: "laskettu: %s = %s", standsFor: "%s tarkoittaa väliä %s",
		noCount: "mikään määrä joukosta, jossa on %d, ei pyöristy näin",
		nearest: "lähin määrä, joka pyöristyisi näin: %d / %d", wholes: "määrälle %d kokonaisuus olisi %s",
		parts: "%s / %d pyöristyy näin", summary: "%d / %d luvusta ei pidä yhtä",
	}, {
		row: "rad", impossible: "omöjlig",
		computed: "uträknat: %s = %s", standsFor: "%s står för %s",
		noCount: "inget antal av %d avrundas så",
		nearest: "närmaste antal som skulle avrundas så: %d / %d", wholes: "för antalet %d vore helheten %s",
		parts: "%s av %d avrundas så", summary: "%d av %d siffror stämmer inte",
	}, {
		row: "row", impossible: "impossible",
		computed: "computed: %s = %s", standsFor: "%s stands for %s",
		noCount: "no count of %d prints so",
		nearest: "the nearest count that would print so: %d of %d", wholes: "%d would print so of %s",
		parts: "%s of %d print so", summary: "%d of %d figures do not agree",
	}}[l.Index()]
}
