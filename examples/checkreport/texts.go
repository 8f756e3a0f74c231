package main

import "github.com/socialemployment/barometer/figure"

// texts are the words of the program in one language.
type texts struct {
	row, impossible                      string
	computed, standsFor, exactly, wholes string
	undefined                            string // of a share of nobody
	leaves, unbounded                    string // of a figure that is not printed
	shares, means                        counts
	summary                              string
}

// counts are the words for the counts behind a share of a whole, or the totals behind a mean.
type counts struct{ none, nearest, some string }

// of returns the words for what stands behind a figure.
func (t texts) of(r result) counts {
	if r.mean() {
		return t.means
	}
	return t.shares
}

// textsIn returns the words of a language.
func textsIn(l figure.Language) texts {
	return figure.For(l, figure.ByLanguage[texts]{texts{
		row: "rivi", impossible: "mahdoton",
		computed: "laskettu: %s = %s", standsFor: "%s tarkoittaa väliä %s", exactly: "%s tarkoittaa täsmälleen lukua %s",
		wholes:    "%s pyöristyisi näin, jos koko joukko olisi %s",
		undefined: "ei määritelty: nollalla ei jaeta, ja vain – on oikein",
		leaves:    "muiden lukujen perusteella: %s", unbounded: "muut luvut eivät rajaa tätä ylhäältä",
		shares:  counts{"mikään määrä joukosta, jossa on %d, ei pyöristy näin", "lähin määrä, joka pyöristyisi näin: %d / %d", "%s / %d pyöristyy näin"},
		means:   counts{"mikään kokonaisluku jaettuna luvulla %d ei pyöristy näin", "lähin summa, joka pyöristyisi näin: %d / %d", "%s / %d pyöristyy näin"},
		summary: "%d / %d luvusta ei pidä yhtä",
	}, texts{
		row: "rad", impossible: "omöjlig",
		computed: "uträknat: %s = %s", standsFor: "%s står för intervallet %s", exactly: "%s står för exakt %s",
		wholes:    "%s skulle avrundas så om helheten vore %s",
		undefined: "odefinierat: med 0 delas inte, och bara – är rätt",
		leaves:    "enligt de andra talen: %s", unbounded: "de andra talen begränsar inte detta uppåt",
		shares:  counts{"inget antal av %d avrundas så", "närmaste antal som skulle avrundas så: %d / %d", "%s av %d avrundas så"},
		means:   counts{"inget heltal delat med %d avrundas så", "närmaste summa som skulle avrundas så: %d / %d", "%s / %d avrundas så"},
		summary: "%d av %d siffror stämmer inte",
	}, texts{
		row: "row", impossible: "impossible",
		computed: "computed: %s = %s", standsFor: "%s stands for %s", exactly: "%s stands for exactly %s",
		wholes:    "%s would print so if the whole were %s",
		undefined: "undefined: nothing is divided by 0, and only – is right",
		leaves:    "by the other figures: %s", unbounded: "the other figures do not bound it from above",
		shares:  counts{"no count of %d prints so", "the nearest count that would print so: %d of %d", "%s of %d print so"},
		means:   counts{"no whole number divided by %d prints so", "the nearest total that would print so: %d / %d", "%s / %d print so"},
		summary: "%d of %d figures do not agree",
	}})
}
