package subject

// fundingSubjects are the subjects of the money.
var fundingSubjects = map[string]translation{
	"funding.weighted.municipal": {
		"kunnan suora rahoitus, osuus kaikesta tulosta asiakkailla painotettuna",
		"direkt kommunal finansiering, andel av alla inkomster viktat med klienterna",
	},
	"funding.weighted.service-sales": {
		"työllistämispalvelujen myynti, osuus kaikesta tulosta asiakkailla painotettuna",
		"försäljning av sysselsättningstjänster, andel av alla inkomster viktat med klienterna",
	},
	"funding.weighted.product-sales": {
		"tehdyn työn myynti, osuus kaikesta tulosta asiakkailla painotettuna",
		"försäljning av det utförda arbetet, andel av alla inkomster viktat med klienterna",
	},
	"funding.weighted.projects": {
		"hankerahoitus, osuus kaikesta tulosta asiakkailla painotettuna",
		"projektfinansiering, andel av alla inkomster viktat med klienterna",
	},
	"funding.municipal-total": {
		"kaikki kuntien raha, suora ja palvelumyynnin kautta, osuus kaikesta tulosta",
		"alla kommunala medel, direkt och genom försäljning av tjänster, andel av alla inkomster",
	},
	"funding.having.municipal.production-centre": {
		"tuotannolliset työkeskukset, joilla on suoraa kuntarahoitusta",
		"produktionscenter med direkt kommunal finansiering",
	},
	"funding.having.municipal.multi-service-centre": {
		"monipalvelukeskukset, joilla on suoraa kuntarahoitusta",
		"mångservicecenter med direkt kommunal finansiering",
	},
	"funding.municipal.min": {
		"pienin kunnan osuus tuotannollisissa työkeskuksissa ja monipalvelukeskuksissa, joilla sitä on",
		"minsta kommunala andel bland de produktions- och mångservicecenter som har någon",
	},
	"funding.municipal.max": {
		"suurin kunnan osuus tuotannollisissa työkeskuksissa ja monipalvelukeskuksissa, joilla sitä on",
		"största kommunala andel bland de produktions- och mångservicecenter som har någon",
	},
	"funding.municipal.rank.intellectual-disability": {
		"kehitysvammaisten yksiköiden sija kunnan keskimääräisen osuuden mukaan",
		"platsen för enheterna för personer med utvecklingsstörning efter medeltalet av den kommunala " +
			"andelen",
	},
	"funding.product-sales.production-centre.min": {
		"pienin tehdyn työn osuus tuotannollisissa työkeskuksissa",
		"minsta andel av det utförda arbetet bland produktionscentren",
	},
	"funding.product-sales.production-centre.max": {
		"suurin tehdyn työn osuus tuotannollisissa työkeskuksissa",
		"största andel av det utförda arbetet bland produktionscentren",
	},
	"funding.without-municipal.multi-service-centre": {
		"monipalvelukeskukset, joilla ei ole suoraa kuntarahoitusta",
		"mångservicecenter utan direkt kommunal finansiering",
	},
	"funding.having.projects.multi-service-centre": {
		"monipalvelukeskukset, joilla on hankerahoitusta",
		"mångservicecenter med projektfinansiering",
	},
	"funding.municipal-below-half.workshop": {
		"työpajat, joissa kunnan osuus on alle puolet",
		"verkstäder med en kommunal andel under hälften",
	},
	"funding.having.projects.workshop": {"työpajat, joilla on hankerahoitusta", "verkstäder med projektfinansiering"},
	"funding.projects-above-third.workshop": {
		"työpajat, joissa hankkeiden osuus on yli kolmannes",
		"verkstäder med en projektandel över en tredjedel",
	},
	"funding.product-sales.rank.social-enterprise": {
		"sosiaalisten yritysten sija tehdyn työn keskimääräisen osuuden mukaan",
		"de sociala företagens plats efter medeltalet av det utförda arbetets andel",
	},
	"funding.having.sales.intellectual-disability": {
		"kehitysvammaisten yksiköt, joilla on jotakin myyntituloa",
		"enheter för personer med utvecklingsstörning med någon försäljningsinkomst",
	},
	"funding.weighted.municipal.summary":     {"sama tiivistelmässä", "samma i sammandraget"},
	"funding.municipal-total.summary":        {"sama tiivistelmässä", "samma i sammandraget"},
	"funding.weighted.service-sales.summary": {"sama tiivistelmässä", "samma i sammandraget"},
	"funding.weighted.product-sales.summary": {"sama tiivistelmässä", "samma i sammandraget"},
	"funding.weighted.projects.summary":      {"sama tiivistelmässä", "samma i sammandraget"},
}
