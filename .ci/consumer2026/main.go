// Command consumer2026 is a program of somebody else's: a region that repeats the barometer in 2026 with a service, a
// payer and a unit type of its own. Its three responses are synthetic. The gate builds it outside the library's tree.
package main

import (
	"fmt"
	"log"
	"os"
	"strings"

	"github.com/socialemployment/barometer"
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/options"
	"github.com/socialemployment/barometer/survey/question"
)

// answers are three synthetic responses.
const answers = "yksikkötyyppi;ylläpitäjä;asiakkaita: metsätyö;asiakkaita: sosiaalinen kuntoutus;" +
	"asiakkaita: työvoimaviranomaisen työkokeilu\n" +
	"kylätalo;seurakunta;12;3;0\n" +
	"kylätalo;hyvinvointialue;8;0;4\n" +
	"Ohjaamo;työllisyysalue;0;0;9\n"

func main() {
	edition, err := barometer.NewEdition(2026, "2026-12-31", barometer.With(options.Own{
		Providers: []question.Name{{
			Key: "regional-fund", Labels: figure.Labels{"aluerahasto", "regionfonden", "regional fund"},
		}},
		Services: []options.Service{{
			Name:     question.Name{Key: "forest-work", Labels: figure.Labels{"metsätyö", "skogsarbete", "forest work"}},
			Provider: "regional-fund", MainGroup: clients.EmploymentContract,
		}},
		Types: []question.Name{{
			Key: "village-house", Labels: figure.Labels{"kylätalo", "byahus", "village house"},
		}},
	}))
	if err != nil {
		log.Fatal(err)
	}
	report, err := barometer.Reader{Edition: edition}.CSV(strings.NewReader(answers)).Compute()
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Read)
	for _, id := range []string{"clients.providers", "clients.by-type"} {
		if err := report.Table(id).WriteText(os.Stdout, figure.Swedish); err != nil {
			log.Fatal(err)
		}
	}
}
