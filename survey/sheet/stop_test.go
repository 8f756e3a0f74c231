package sheet_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/sheet"
)

// visit is a respondent with one answer.
type visit struct{ visitors figure.Count }

// visits are its columns.
var visits = sheet.MustNew(nil, sheet.Count("visit.visitors", figure.Labels{"kävijöitä", "besökare", "visitors"},
	func(v *visit) *figure.Count { return &v.visitors }))

// TestReadingStops: a context that is done ends reading between two rows, and is the last fault; so does a loop that is
// left, and both tell how much was read.
func TestReadingStops(t *testing.T) {
	var all strings.Builder
	all.WriteString("visit.visitors\n")
	for i := range 10_000 {
		fmt.Fprintf(&all, "%d\n", i)
	}
	text := all.String()
	ctx, stop := context.WithCancel(context.Background())
	read := sheet.Reader[visit]{Book: visits, Context: ctx}.CSV(strings.NewReader(text))
	defer stop()
	n, last := 0, error(nil)
	for _, err := range read.All() {
		if n++; n == 5 {
			stop()
		}
		last = err
	}
	if n != 6 || !errors.Is(last, context.Canceled) || read.Read().Rows != 5 || read.Bytes() < 10 ||
		read.Bytes() > int64(len(text)) {
		t.Errorf("%d, %v, %+v, %d bytes", n, last, read.Read(), read.Bytes())
	}
	left := sheet.Reader[visit]{Book: visits}.CSV(strings.NewReader(text))
	for range left.All() {
		break
	}
	if left.Read().Rows != 1 {
		t.Errorf("%+v", left.Read())
	}
}
