package main

import "github.com/socialemployment/barometer/figure"

// texts are the words of the program in one language.
type texts struct {
	title, section, formula, none     string
	counts, kind, verdict, all, blank string
	rules, possible, noRule, refuted  string // refuted: a rule, how many figures
	clashes, noClash                  string
	implied, implications             string
	follows, tight, loose, proofs     string
}

// textsIn returns the words of a language.
func textsIn(l figure.Language) texts {
	return figure.For(l, figure.ByLanguage[texts]{texts{
		title: "Julkaistut luvut", section: "luku", formula: "kaava", none: "ei kaavaa",
		counts: "Lukuja lajin ja tuloksen mukaan", kind: "Laji", verdict: "Tulos", all: "Yhteensä", blank: "ei painettu",
		rules: "Pyöristyssäännöt", possible: "kaikki laskettavat luvut (%d) sallivat säännöt: %s",
		noRule: "mikään sääntö ei selitä kaikkia laskettavia lukuja (%d)", refuted: "%s ei sovi lukuihin (%d):",
		clashes: "Ristiriidat ja niiden todennäköisimmät selitykset", noClash: "ei ristiriitoja",
		implied: "muista luvuista seuraa", implications: "Luvut, joita ei ole painettu, ja mitä painetut niistä jättävät",
		follows: "seuraa luvuista", tight: "rajat todistettu", loose: "rajoja ei todistettu",
		proofs: "Rajat todistettu: kaikkiin painettuihin lukuihin sopivat luvut ulottuvat kumpaankin rajaan. Rajoja ei " +
			"todistettu: sellaisia ei löytynyt, tai rajaa ei ole. " +
			"Ilman mainintaa: rajaa lähestytään mutta ei saavuteta, tai luku on yksi ainoa.",
	}, texts{
		title: "Publicerade siffror", section: "avsnitt", formula: "formel", none: "ingen formel",
		counts: "Siffror efter slag och utfall", kind: "Slag", verdict: "Utfall", all: "Totalt", blank: "ej tryckt",
		rules: "Avrundningsregler", possible: "alla siffror som kan räknas (%d) tillåter reglerna: %s",
		noRule: "ingen regel förklarar alla siffror som kan räknas (%d)", refuted: "%s stämmer inte med siffrorna (%d):",
		clashes: "Motsägelser och deras sannolikaste förklaringar", noClash: "inga motsägelser",
		implied: "av de andra följer", implications: "Siffror som inte är tryckta, och vad de tryckta lämnar av dem",
		follows: "följer av", tight: "gränserna bevisade", loose: "gränserna inte bevisade",
		proofs: "Gränserna bevisade: tal som stämmer med alla tryckta siffror når båda gränserna. Gränserna inte bevisade: " +
			"sådana hittades inte, eller det finns ingen gräns. " +
			"Utan ord: en gräns nås nästan men inte helt, eller talet är ett enda.",
	}, texts{
		title: "Published figures", section: "section", formula: "formula", none: none,
		counts: "Figures by kind and verdict", kind: "Kind", verdict: "Verdict", all: "All", blank: "not printed",
		rules: "Rounding rules", possible: "all recomputable figures (%d) allow the rules: %s",
		noRule: "no rule explains all recomputable figures (%d)", refuted: "%s is refuted by %d:",
		clashes: "Clashes and their likeliest explanations", noClash: "no clashes",
		implied: "the others leave", implications: "Quantities that are not printed, and what the printed figures leave of " +
			"them",
		follows: "follows from", tight: "ends proved", loose: "ends not proved",
		proofs: "Ends proved: numbers that satisfy all printed figures reach both ends. Ends not proved: none were found " +
			"that do, or there is no end. " +
			"Without a word: an end is approached and not reached, or there is one number alone.",
	}})
}
