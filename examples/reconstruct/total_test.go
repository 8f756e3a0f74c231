package main

import (
	"strings"
	"testing"
)

// TestNoTotalIsACategory: totals and bases are known by what they say in three languages, also with a number of
// respondents or the mark of a note; what begins like one and is none is asked about.
func TestNoTotalIsACategory(t *testing.T) {
	for _, name := range []string{"Overall", "N", "n", "Total", "Total (N = 20)", "Kaikki yhteensä", "Vastaajia", "Yht.",
		"Samtliga", "Alla svarande",
		"Antal svarande", "n = 20", "In all", "Total†", "Respondents", "total:"} {
		out, faults, status := ran("answer;men\nyes;35 %\nno;\n"+name+";20\n", "-max", "1")
		if status != 0 || !strings.Contains(out, "Tables that fit: 1, and no others") {
			t.Errorf("%q: status %d, %s%s", name, status, out, faults)
		}
	}
	for _, name := range []string{"Total workshops", "kaikki muut", "Alla andra", "all others", "Yhteensä muut"} {
		table := "answer;men\nyes;35 %\nno;\n" + name + ";7\n"
		if _, faults, status := ran(table); status != 2 ||
			!strings.Contains(faults, `it begins like a total: say -total "`+name) {
			t.Errorf("%q: status %d, %s", name, status, faults)
		}
		if out, faults, status := ran(strings.Replace(table, ";7", ";20", 1), "-total", name); status != 0 ||
			!strings.Contains(out, "fit: 1,") {
			t.Errorf("-total %q: status %d, %s%s", name, status, out, faults)
		}
		if out, faults, status := ran(table, "-category", name, "-max", "1"); status != 0 ||
			!strings.Contains(out, "(total): the table does not print it") {
			t.Errorf("-category %q: status %d, %s%s", name, status, out, faults)
		}
	}
	for _, name := range []string{"nainen", "allergia", "summary", "base jumping"} {
		if out, faults, status := ran("answer;men\nyes;35 %\nno;\n"+name+";7\n", "-max", "1"); status != 0 || faults != "" {
			t.Errorf("%q: status %d, %s%s", name, status, out, faults)
		}
	}
}

// TestNumbersInNamesCount: "men (n = 12)" tells the total of its column; one that the table prints otherwise is a
// fault.
func TestNumbersInNamesCount(t *testing.T) {
	out, faults, status := ran("answer;men (n = 12);women;Total (N = 20)†\nyes;25 %†;;35 %*\nno;;;\n")
	if status != 0 || !strings.Contains(out, "fit: 1,") || !strings.Contains(out, "yes        3      4      7") {
		t.Errorf("status %d, %s%s", status, out, faults)
	}
	if _, faults, status := ran("answer;men (n = 12)\nyes;25 %\nno;\ntotal;13\n"); status != 2 ||
		!strings.Contains(faults, "the cell of this total prints 13") {
		t.Errorf("status %d, %s", status, faults)
	}
}

// TestCountsAndSharesAreOneGroup: columns "n" and "%" hold the same people; among other columns that is asked about.
func TestCountsAndSharesAreOneGroup(t *testing.T) {
	for _, header := range []string{"n;%", "lkm;osuus", "Antal;Andel", "count;per cent"} {
		out, faults, status := ran("answer;" + header + "\nyes;12;34 %\nno;;\ntotal;35;100 %\n")
		if status != 0 || !strings.Contains(out, "fit: 1,") {
			t.Errorf("%s: status %d, %s%s", header, status, out, faults)
		}
	}
	for table, says := range map[string]string{
		"answer;n;%\nyes;12;34\n":            "34 % is a share",
		"answer;%;n\nyes;34 %;12 %\n":        "a share in the column n",
		"answer;men;lkm;%\nyes;12;12;34 %\n": "are these counts and shares of the same people?",
	} {
		if _, faults, status := ran(table); status != 2 || !strings.Contains(faults, says) {
			t.Errorf("%q: status %d, %s", table, status, faults)
		}
	}
}

// TestNamesWithCommas: the separator is one for the whole file, so that commas in names and decimals cut nothing.
func TestNamesWithCommas(t *testing.T) {
	for _, table := range []string{
		"a, b, c, d;men\nyes, often;4,2 %\nno, never;\ntotal;24\n",
		"answer\tmen, young\nyes, often\t4,2 %\nno\t\ntotal\t24\n",
		"answer,men\n\"yes, often\",\"4,2 %\"\nno,\ntotal,24\n",
	} {
		if out, faults, status := ran(table); status != 0 || !strings.Contains(out, "fit: 1,") {
			t.Errorf("%q: status %d, %s%s", table, status, out, faults)
		}
	}
	if _, faults, status := ran("a;b\tc\td\nx;1\t2\t3\n"); status != 2 ||
		!strings.Contains(faults, "semicolons cut every line into 2 cells, tabs into 3") {
		t.Errorf("status %d, %s", status, faults)
	}
	if _, faults, status := ran("answer;\"men\n\nTable 1\"\nyes;5\n"); status != 2 {
		t.Errorf("a name with a line break: status %d, %s", status, faults)
	}
}
