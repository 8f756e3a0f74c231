package sheet_test

import (
	"strings"
	"testing"

	"github.com/socialemployment/barometer/survey/sheet"
)

// TestAWorkbookIsNamed: a workbook in the place of a CSV file, or of JSON lines, is refused by what it is, with what to
// do, and not as bytes that are no text.
func TestAWorkbookIsNamed(t *testing.T) {
	const zip = "PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xff\n\xfe\n"
	reader := sheet.Reader[visit]{Book: visits}
	for _, file := range []*sheet.File[visit]{reader.CSV(strings.NewReader(zip)), reader.JSON(strings.NewReader(zip))} {
		err := file.Each(func(*visit) error { return nil })
		if err == nil || !strings.Contains(err.Error(), "workbook (.xlsx") || strings.Contains(err.Error(), "\n") ||
			file.Read().Rows != 0 {
			t.Errorf("%v", err)
		}
	}
	for _, err := range sheet.Rows(strings.NewReader(zip), sheet.Limits{}, nil) {
		if err == nil || !strings.Contains(err.Error(), "workbook (.xlsx") {
			t.Errorf("%v", err)
		}
	}
}
