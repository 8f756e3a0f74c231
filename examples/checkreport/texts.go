package main

import "github.com/socialemployment/barometer/figure"

// texts are the words of the program in one language.
type texts struct {
	row, impossible                                        string
	computed, standsFor, exactly, noCount, nearest, wholes string
	parts                                                  string
	summary                                                string
}

// textsIn returns the words of a language.
func textsIn(l figure.Language) texts {
	return [...]texts{{
		row: "rivi", impossible: "mahdoton",
		computed: "laskettu: %s = %s", standsFor: "%s tarkoittaa väliä %s", exactly: "%s tarkoittaa täsmälleen lukua %s",
		noCount: "mikään määrä joukosta, jossa on %d, ei pyöristy näin",
		nearest: "lähin määrä, joka pyöristyisi näin: %d / %d", wholes: "%s pyöristyisi näin, jos koko joukko olisi %s",
		parts: "%s / %d pyöristyy näin", summary: "%d / %d luvusta ei pidä yhtä",
	}, {
		row: "rad", impossible: "omöjlig",
		computed: "uträknat: %s = %s", standsFor: "%s står för intervallet %s", exactly: "%s står för exakt %s",
		noCount: "inget antal av %d avrundas så",
		nearest: "närmaste antal som skulle avrundas så: %d / %d", wholes: "%s skulle avrundas så om helheten vore %s",
		parts: "%s av %d avrundas så", summary: "%d av %d siffror stämmer inte",
	}, {
		row: "row", impossible: "impossible",
		computed: "computed: %s = %s", standsFor: "%s stands for %s", exactly: "%s stands for exactly %s",
		noCount: "no count of %d prints so",
		nearest: "the nearest count that would print so: %d of %d", wholes: "%s would print so if the whole were %s",
		parts: "%s of %d print so", summary: "%d of %d figures do not agree",
	}}[l.Index()]
}
