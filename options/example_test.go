package options_test

import (
	"fmt"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
)

// What became of the TE office, and what an act says of a service on a day.
func ExampleSuccessor() {
	e := barometer.Edition2026()
	fmt.Println(strings.ReplaceAll(fmt.Sprint(options.Check(e.Options(), clients.ByTEOffice)), "; ", "\n"))
	now, ok := options.Successor(e.Options(), clients.TEOffice)
	fmt.Println(now.Label(figure.Swedish), ok)
	_, ok = options.Successor(e.Options(), clients.IntellectualDisabilityActivity)
	fmt.Println(ok, clients.IntellectualDisabilityActivity.Successors())
	// Output:
	// not valid at the time: TE office ended on 31.12.2024 (383/2023)
	// since 1.1.2025: employment authority (employment area)
	// arbetskraftsmyndighet (sysselsättningsområde) true
	// false [id-work-activity day-activity special-care-activity]
}

// Which options of an edition Kela has, and by what act.
func ExampleSet_Services() {
	for s := range barometer.Edition2026().Options().Services() {
		span, _ := s.On(question.MustParseDay("2026-12-31"))
		if span.Owner == "kela" && span.Basis() != "" {
			fmt.Println(s, span.Basis(), span.Sure)
		}
	}
	// Output:
	// kela-work-try-out 566/2005 7 § 1 mom. 2 kohta confirmed
	// kela-job-coaching 566/2005 7 § 1 mom. 4 kohta confirmed
	// teak 566/2005 6-7 § (973/2013) secondary
	// youth-vocational-rehabilitation 566/2005 7 a § (1097/2018, 730/2024) confirmed
}
