package reading_test

import (
	"fmt"
	"os"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/reading"
)

// A program that reads rows of its own counts them, with what is wrong with those that it refuses.
func ExampleCount() {
	var c reading.Count
	c.Row(2, nil)
	c.Row(3, figure.Fault("shop.sold", "many", figure.ErrSyntax, ""))
	c.Row(4, figure.Fault("shop.sold", "few", figure.ErrSyntax, ""))
	fmt.Println(c)
	if err := c.WriteText(os.Stdout, figure.English); err != nil {
		fmt.Println(err)
	}
	// Output:
	// 3 rows: 1 counted, 2 refused
	// 3 rows: 1 counted, 2 refused
	//   2 rows: shop.sold: not readable: many (1), few (1); rows 3, 4
}
