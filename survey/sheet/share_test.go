package sheet

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/mapping"
	"github.com/socialemployment/barometer/survey/reading"
)

// manyShops is a file of some 3 MiB with line breaks in quotes, faults of every kind, ids that stand twice near and
// far, rows without an id that are equal, and two columns without a name, one of which has cells.
func manyShops() string {
	var b strings.Builder
	b.WriteString("shop.id;shop.name;shop.sold;shop.total;;\n")
	for i := range 6500 {
		id, name, sold := fmt.Sprintf("s-%d", i), strings.Repeat("x", 400), fmt.Sprint(i%50)
		switch {
		case i%97 == 1:
			id = fmt.Sprintf("s-%d", i-1)
		case i%501 == 2:
			id = fmt.Sprintf("S-%d", i/2)
		case i%101 == 3:
			id = ""
		case i%50 == 4:
			name = "\"" + strings.Repeat("line\n", 50) + "\"\"end\"\"\""
		case i%211 == 5:
			sold = "many"
		case i%307 == 6:
			sold = "77"
		case i%401 == 7:
			name += ";;"
		case i%503 == 8:
			name = "\"never closed"
		}
		stray := ""
		if i > 6000 {
			stray = "x" // in a column without a name
		}
		fmt.Fprintf(&b, "%s;%s;%s;50;;%s\n", id, name, sold, stray)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// manyShopLines is a file of JSON lines of some 3 MiB, with faults and ids as in manyShops, members of more unknown
// names than a nearest one is looked for, and lines that are broken.
func manyShopLines() string {
	var b strings.Builder
	for i := range 6500 {
		id, sold, more := fmt.Sprintf("s-%d", i), fmt.Sprint(i%50), ""
		switch {
		case i%97 == 1:
			id = fmt.Sprintf("s-%d", i-1)
		case i%501 == 2:
			id = fmt.Sprintf("S-%d", i/2)
		case i%101 == 3:
			id = ""
		case i%50 == 4:
			more = fmt.Sprintf(`,"shop.sald%d":1`, i/50%20)
		case i%211 == 5:
			sold = `"many"`
		case i%307 == 6:
			sold = "77"
		case i%401 == 7:
			more = `,"shop.sold":1`
		case i%503 == 8:
			more = `,"shop.name`
		}
		fmt.Fprintf(&b, `{"shop.id":"%s","shop.name":"%s","shop.sold":%s,"shop.total":50%s}`+"\n", id,
			strings.Repeat("x", 400), sold, more)
	}
	return b.String()
}

// outcome is all that a reader tells of a file.
type outcome struct {
	Error  string
	Found  []string
	Counts reading.Count
	Shops  []string // in the order of their ids
}

func outcomeOf(r Reader[shop], open func(Reader[shop]) *File[shop],
	read func(*File[shop], func(*shop) error) error) (x outcome) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if r.Context != nil {
		r.Context = ctx
	}
	r.Faulty = func(f reading.Found) {
		if x.Found = append(x.Found, fmt.Sprint(f.Row, f.Path, f.Value, f.Unread, f.Err)); len(x.Found) == 150 {
			cancel()
		}
	}
	f := open(r)
	var one sync.Mutex
	err := read(f, func(s *shop) error {
		one.Lock()
		defer one.Unlock()
		x.Shops = append(x.Shops, fmt.Sprint(s.ID, len(s.Name), s.Sold, s.Total))
		if strings.HasSuffix(s.ID, "55") {
			return errors.New("no room for " + s.ID)
		}
		return nil
	})
	slices.Sort(x.Shops)
	x.Counts, x.Error = f.Read(), fmt.Sprint(err)
	return x
}

// TestShare: several goroutines read a file as one does: the same respondents, counts, notes and faults, in the same
// order, whatever ends the file.
func TestShare(t *testing.T) {
	file, lines := manyShops(), manyShopLines()
	t.Run("CSV", func(t *testing.T) {
		shareAlike(t, func(r Reader[shop]) *File[shop] { return r.CSV(strings.NewReader(file)) })
	})
	t.Run("JSON", func(t *testing.T) {
		shareAlike(t, func(r Reader[shop]) *File[shop] { return r.JSON(strings.NewReader(lines)) })
	})
	if err := (Reader[shop]{Book: shops}).CSV(strings.NewReader(file)).Share(nil); !errors.Is(err, figure.ErrMissing) {
		t.Errorf("nobody to add: %v", err)
	}
}

// shareAlike compares what one goroutine and several read of a file, as different readers read it.
func shareAlike(t *testing.T, open func(Reader[shop]) *File[shop]) {
	whole, goroutines := 0, []int{2, 5}
	if testing.Short() {
		goroutines = goroutines[1:]
	}
	for name, r := range map[string]Reader[shop]{
		"as it is":         {},
		"lenient":          {Lenient: true},
		"few faults kept":  {Limits: Limits{Faults: 7}},
		"ids over a limit": {Limits: Limits{IDs: 5777}},
		"rows over one":    {Limits: Limits{Rows: 6000}},
		"bytes over one":   {Limits: Limits{FileBytes: 5 << 19}},
		"stopped":          {Context: context.Background()},
		"a filter and a value": {Mapping: mapping.Mapping{Sources: []mapping.Source{
			{Name: "shop.sold", Drop: []string{"7", "33"}, Values: []mapping.Meaning{{Value: "77", Missing: true}}}}}},
	} {
		r.Book = shops
		want := outcomeOf(r, open, func(f *File[shop], add func(*shop) error) error { return f.Each(add) })
		for _, parts := range goroutines {
			got := outcomeOf(r, open, func(f *File[shop], add func(*shop) error) error {
				return f.Share(slices.Repeat([]func(*shop) error{add}, parts))
			})
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("%s, %d parts:\n%s", name, parts, d)
			}
		}
		if len(want.Shops) > 5500 {
			whole++
		}
		if len(want.Shops) < 1000 || len(want.Found) == 0 {
			t.Errorf("%s: %d shops, %d faults: nothing is shown", name, len(want.Shops), len(want.Found))
		}
	}
	if whole < 3 {
		t.Errorf("%d files were read to their ends", whole)
	}
}
