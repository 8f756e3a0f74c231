package main

import (
	"fmt"
	"html/template"
	"io"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/survey/chart"
)

// The size of pictures in pixels: the highest that a page of paper holds below a heading, and the width of a file.
const (
	highest = 880
	wide    = 640
)

// writeChart writes a chart as a file of its own.
func writeChart(w io.Writer, r *barometer.Report, id string, l figure.Language) error {
	c, drawn := r.Chart(id)
	if !drawn {
		return fmt.Errorf("-chart %s: no table with this id is drawn", id)
	}
	c.Width = wide
	return c.WriteSVG(w, l)
}

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
