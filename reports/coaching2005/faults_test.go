package coaching2005

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/survey/sheet"
)

// TestFaults: whatever is broken is named with its row and column, all faults of a row at once; the rows around it are
// read.
func TestFaults(t *testing.T) {
	const head, first, last = "coaching.id;coaching.use;coaching.need;", "\nfirst;yes;yes;", "\nlast;no;no;"
	for name, c := range map[string]struct {
		column, cells string // the last column, and the row between the first and the last
		faults        string // how the faults begin
	}{
		"an unknown answer": {"coaching.kela", "x;bought;yes;none", "row 3, coaching.use = bought: "},
		"not a number":      {"coaching.staff.kela", "x;yes;yes;one", "row 3, coaching.staff.kela = one: "},
		"a negative number": {"coaching.staff.kela", "x;yes;yes;-1", "row 3, coaching.staff.kela = -1: "},
		"three decimals": {"coaching.staff.kela", "x;yes;yes;1,005",
			"row 3, coaching.staff.kela = 1,005: "},
		"a price of nothing": {"coaching.price.day", "x;yes;yes;0",
			"row 3, coaching.price.day = 0: out of range: above 0"},
		"half a client": {"coaching.clients.free", "x;yes;yes;2,5",
			"row 3, coaching.clients.free = 2,5: "},
		"more than all of them": {"coaching.benefiting", "x;yes;yes;101", "row 3, coaching.benefiting = 101: "},
		"a percentage as a spreadsheet writes it": {"coaching.benefiting", "x;yes;yes;0,45", "row 3, coaching.benefiting = " +
			"0,45: not readable: it may be 0,45 %, or 45 % as a spreadsheet writes it"},
		"a range of such": {"coaching.benefiting", "x;yes;yes;0,2–0,5", "row 3, coaching.benefiting = " +
			"0,2–0,5: not readable: it may be 0,2–0,5 %, or 20–50 %"},
		"a price that nobody pays": {"coaching.price.day", "x;no;yes;180", "row 3, coaching.price.day = 180: " +
			"contradicting: a price is told, but nothing was bought"},
		"days that nobody bought": {"coaching.days-a-client", "x;tendering;yes;1-3", "row 3, coaching.days-a-client = " +
			"1-3: contradicting: days bought for a client are told, but nothing was bought"},
		"a number with one end": {"coaching.clients.purchased", "x;yes;yes;yli 300",
			"row 3, coaching.clients.purchased = yli 300: not readable: a number or a range with two ends is needed"},
		"a month that is none":      {"coaching.started", "x;yes;yes;2004-13", "row 3, coaching.started = 2004-13: "},
		"a month beyond the limits": {"coaching.started", "x;yes;yes;1789-07", "row 3, coaching.started = 1789-07: "},
		"half a tick": {"coaching.targets.youth", "x;yes;yes;maybe",
			"row 3, coaching.targets.youth = maybe: "},
		"bought, but nothing bought": {"coaching.first-purchase", "x;no;yes;2004-08",
			"row 3, coaching.first-purchase = 2004-08: contradicting"},
		"reasons of a buyer": {"coaching.reasons.just-started", "x;yes;yes;yes",
			"row 3, coaching.reasons = yes: contradicting"},
		"told without experience": {"coaching.benefits.hidden-jobs", "x;no;yes;yes",
			"row 3, coaching.benefits = no: contradicting"},
		"all faults at once": {"coaching.price.hour", "x;a;b;c",
			"row 3, coaching.use = a: |row 3, coaching.need = b: |row 3, coaching.price.hour = c: "},
		"an id that stands twice": {"coaching.kela", "first;yes;yes;",
			"row 3, coaching.id = first: contradicting: row 2 has the same id"},
		"an id of two lines": {"coaching.kela", "\"a\x1bb\";yes;yes;", `row 3, coaching.id = "a\x1bb": `},
		"an id without end": {"coaching.kela", strings.Repeat("x", sheet.MaxID+1) + ";yes;yes;",
			"row 3, coaching.id = xxx"},
		"no answer":      {"coaching.kela", "x;;;", "row 3, coaching: missing: no question is answered"},
		"an empty row":   {"coaching.kela", ";;;", "row 3, coaching: missing: no question is answered"},
		"too many cells": {"coaching.kela", "x;yes;yes;none;", "row 3: wrong number of cells"},
		"too few cells":  {"coaching.kela", "x;yes", "row 3: wrong number of cells"},
		"an open quote":  {"coaching.kela", `"x;yes;yes;none`, "row 3: misplaced or unclosed quote"},
		"not UTF-8":      {"coaching.kela", "\xe4;yes;yes;none", "row 3: not UTF-8"},
		"a cell without end": {"coaching.kela", "x;yes;yes;" + strings.Repeat("x", 5000),
			"row 3: over a limit"},
		"an unknown column": {"colour", "x;yes;yes;red",
			"header, column 4 = colour: unknown value: no column has this name"},
		"an option of two questions": {"training", "x;yes;yes;yes",
			"header, column 4 = training: unknown value: an option's text is no name of a column: give the whole name, " +
				"coaching.regional-needs.training (regional development need: training) or "},
	} {
		rows, faults := read(head + c.column + first + "\n" + c.cells + last)
		want := strings.Split(c.faults, "|")
		for i := range want {
			if len(faults) != len(want) || !strings.HasPrefix(faults[i], want[i]) {
				t.Errorf("%s: %q, want %q", name, faults, want)
				break
			}
		}
		var ids []string
		for _, r := range rows {
			ids = append(ids, r.ID)
		}
		around := []string{"first", "last"}
		if strings.HasPrefix(c.faults, "header") {
			around = []string{"first", "x", "last"}
		}
		if diff := cmp.Diff(around, ids); diff != "" {
			t.Errorf("%s: rows read (-want +got):\n%s", name, diff)
		}
	}
}

// TestStaffFaults: staff that do not add up, and no fault that only rests on a cell which was not read.
func TestStaffFaults(t *testing.T) {
	const head = "coaching.staff.others;coaching.staff.others-municipal;coaching.staff.total\n"
	for cells, want := range map[string]string{
		"2;3;":  "row 2, coaching.staff.others-municipal = 3: contradicting: the others are 2",
		";3;":   "row 2, coaching.staff.others-municipal = 3: missing: the others themselves are not stated",
		"x;3;":  `row 2, coaching.staff.others = x: not a number: "x"`,
		"2;1;1": "row 2, coaching.staff.total = 1: parts do not add up: the staff by employer sum to 2",
	} {
		if _, faults := read(head + cells); len(faults) != 1 || !strings.HasPrefix(faults[0], want) {
			t.Errorf("%s: %q, want %q", cells, faults, want)
		}
	}
}

// TestFileFaults: a file that cannot be read says so once, and ends.
func TestFileFaults(t *testing.T) {
	for file, want := range map[string]string{
		"":                 "file: no usable header: the file is empty",
		"coaching.id\na\n": "header: missing: no column holds an answer, coaching.started say",
		"use;price\na;b\n": "header, column 1 = use: unknown value: no column has this name; a template " +
			"(-template) lists the names, a mapping gives others; what stands below it is not read",
		"coaching.use;Use of job coaching\nyes;yes\n": "header, column 2 = Use of job coaching: contradicting: " +
			"column 1 is coaching.use already",
	} {
		rows, faults := read(file)
		if len(rows) != 0 || len(faults) == 0 || faults[0] != want {
			t.Errorf("%q: %q, want %q", file, faults, want)
		}
	}
	broken := errors.New("the line broke")
	n := 0
	slow := iotest.TimeoutReader(iotest.OneByteReader(strings.NewReader("coaching.use\nyes\n")))
	for _, err := range Reader().CSV(slow).All() {
		if n++; err == nil {
			t.Error("a row of a broken file")
		}
	}
	for _, err := range Reader().CSV(iotest.ErrReader(broken)).All() {
		if n++; !errors.Is(err, broken) {
			t.Errorf("%v is lost: %v", broken, err)
		}
	}
	if n != 2 {
		t.Errorf("%d faults of two files", n)
	}
}
