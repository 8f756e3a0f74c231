package barometer

import "github.com/socialemployment/barometer/figure"

type labels = figure.Labels
