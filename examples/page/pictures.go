package page

import (
	"html/template"
	"strings"

	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
)

// highest is the height of the highest picture that a page of paper holds below a heading, in pixels.
const highest = 880

// pictures returns the pictures of a chart for the page. Their text is escaped by package chart.
func pictures(c chart.Chart, l figure.Language) (all []template.HTML, err error) {
	for _, piece := range c.Split(highest, l) {
		var b strings.Builder
		if err := piece.WriteSVG(&b, l); err != nil {
			return nil, err
		}
		all = append(all, template.HTML(b.String()))
	}
	return all, nil
}
