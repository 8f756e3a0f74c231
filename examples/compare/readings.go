package compare

import (
	"strings"

	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/figure"
)

// readings are the names of the readings of a sentence, by their English ones.
var readings = []figure.Labels{
	{"kukin erikseen", "var och en för sig", "each"},
	{"yhdessä laskettuna", "sammanräknade", "pooled"},
	{"yhdessä", "tillsammans", "together"},
	{"kukin erikseen, kuntayhtymät mukana", "var och en för sig, med samkommunerna", "each, with joint authorities"},
	{"kysymykseen vastanneista", "av dem som besvarade frågan", "over those answering"},
	{"vastanneista yksiköistä", "av de svarande enheterna", "over the units that answered"},
	{"kaikista yksiköistä", "av alla enheter", "over all units"},
	{"kaikista tyypin yksiköistä", "av alla enheter av typen", "over all units of the type"},
	{"toiseen osaan vastanneista", "av dem som besvarade den andra delen", "over the second part"},
	{"toimintaa tarjoavista", "av dem som erbjuder verksamheten", "over those offering"},
	{"toiminnoista", "bland verksamheterna", "among the activities"},
	{"kaikista palveluista", "bland alla tjänster", "among all services"},
	{"lukumäärän mukaan", "efter antal", "by number"},
	{"osuuden mukaan", "efter andel", "by share"},
	{"paranevien osuuden mukaan", "efter andelen som förbättras", "by the share that improves"},
	{"yli 15 vuotta vanhojen osuuden mukaan", "efter andelen över 15 år", "by the share over 15 years"},
	{"yli 20 vuotta vanhojen osuuden mukaan", "efter andelen över 20 år", "by the share over 20 years"},
	{"vähintään hyvien osuuden mukaan", "efter andelen minst goda", "by the share at least good"},
	{"ainakin jonkin verran", "åtminstone något", "at least some"},
	{"paljon", "omfattande", "extensive"},
	{"mikä tahansa kasvu", "all tillväxt", "any growth"},
	{"molemmissa muodoissa olevat mukana", "med dem i båda formerna", "with those in both forms"},
	{"kaikki muut kunnallisia", "alla andra kommunala", "all others municipal"},
	{"tyypeistä", "bland typerna", "among the types"},
	{"paranevien ja heikkenevien osuuksien erotuksen mukaan",
		"efter andelen som förbättras minus andelen som försämras", "by the balance"},
	{"yli 15 vuotta vanhojen lukumäärän mukaan", "efter antalet över 15 år", "by the number over 15 years"},
	{"vähintään kohtalaisten osuuden mukaan", "efter andelen minst någorlunda", "by the share at least moderate"},
	{"vain tässä muodossa", "endast i denna form", "in this form only"},
	{"ilman työhönvalmennusta", "utan arbetsträning", "job coaching left out"},
	{"yli 25 %", "över 25 %", "over 25 %"},
	{"yhdessä laskettuna, kuntayhtymät mukana", "sammanräknade, med samkommunerna", "pooled, with joint authorities"},
	{"yksiköiden keskiarvo", "medeltal av enheterna", "mean of units"},
}

// reading returns the name of a reading in a language; one that the table does not have, in English.
func reading(name string, l figure.Language) string {
	for _, r := range readings {
		if r.English == name {
			return l.Of(r)
		}
	}
	if years, ok := strings.CutPrefix(name, "founded "); ok {
		return l.Of(figure.Labels{"perustettu ", "grundade ", "founded "}) + years
	}
	var by clients.Guidance
	if key, how, ok := strings.Cut(name, ", "); ok && by.UnmarshalText([]byte(key)) == nil {
		return by.Label(l) + ", " + reading(how, l)
	}
	return name
}
