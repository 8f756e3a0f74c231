package subject

// statedOfClients are the subjects of the figures of B12 5 to 13 that no responses answer, by the id of the claim.
var statedOfClients = map[string]translation{
	"clients.referrers.part": {
		"kyselyn osa, jossa kysyttiin lähettäjätahoja",
		"delen av enkäten som gällde hänvisande instanser",
	},
	"clients.referrers.edition-before": {
		"vuosi, johon lähettäjätahoja verrataan",
		"året som de hänvisande instanserna jämförs med",
	},
	"clients.referrers.years": {
		"vuodet, joina lähettäjätahojen merkitys muuttui",
		"åren under vilka de hänvisande instansernas betydelse förändrades",
	},
	"clients.referrers.lost.edition-before": {
		"vuosi, josta lähtien Kelan ja terveydenhuollon merkitys on vähentynyt",
		"året sedan vilket FPA och hälsovården har minskat i betydelse",
	},
	"clients.referrer-change.from": {
		"ensimmäinen vuosi, jona lähettäjätahojen merkityksen odotetaan muuttuvan",
		"det första året då de hänvisande instansernas betydelse väntas förändras",
	},
	"clients.referrer-change.to": {"viimeinen niistä vuosista", "det sista av de åren"},
	"clients.referrer-change.scale": {
		"kasvu, jota asteikon ylin porras tarkoittaa",
		"ökningen som skalans översta steg står för",
	},
	"clients.referrer-change.horizon": {
		"vuodet, joita odotettu kasvu koskee",
		"åren som den väntade ökningen gäller",
	},
	"clients.referrers.health-centre.lost-clearly": {
		"vuosi, josta lähtien terveyskeskusten merkitys on vähentynyt",
		"året sedan vilket hälsocentralerna har minskat i betydelse",
	},
	"clients.cooperation.edition": {"vuosi, jonka yhteistyöstä kerrotaan", "året vars samarbete beskrivs"},
	"clients.cooperation.years":   {"vuodet, joina yhteistyö muuttui", "åren under vilka samarbetet förändrades"},
	"clients.cooperation.edition-before": {
		"vuosi, johon yhteistyötä verrataan",
		"året som samarbetet jämförs med",
	},
	"clients.edition":        {"vuosi, jonka asiakkaat on laskettu", "året vars klienter räknas"},
	"clients.edition-before": {"vuosi, jonka asiakkaisiin heitä verrataan", "året vars klienter de jämförs med"},
	"clients.total": {
		"kaikkien asiakasmääränsä kertoneiden yksiköiden asiakkaat vuoden 2011 lopussa",
		"klienter i alla enheter som uppgav antalet, i slutet av 2011",
	},
	"clients.total-2006": {
		"kaikkien asiakasmääränsä kertoneiden yksiköiden asiakkaat vuoden 2006 kyselyssä",
		"klienter i alla enheter som uppgav antalet, i enkäten 2006",
	},
	"clients.growth.years": {"vuodet, joina asiakasmäärä kasvoi", "åren under vilka antalet klienter ökade"},
	"clients.groups.edition-before": {
		"vuosi, jona kuntouttavaa työtoimintaa kysyttiin toisessa pääryhmässä",
		"året då arbetsverksamhet i rehabiliteringssyfte efterfrågades i en annan huvudgrupp",
	},
	"clients.growth.employment.edition-before": {
		"vuosi, johon työsuhteista työtä verrataan",
		"året som arbete i anställningsförhållande jämförs med",
	},
	"clients.employment-contract": {
		"työsuhteessa olevat asiakkaat vuoden 2011 lopussa",
		"klienter i anställningsförhållande, i slutet av 2011",
	},
	"clients.by-type.edition": {
		"vuosi, jonka asiakkaat esitetään yksikkötyypeittäin",
		"året vars klienter visas efter enhetstyp",
	},
	"clients.by-type.edition-before": {"vuosi, johon heitä verrataan", "året som de jämförs med"},
	"clients.multi-service-centre": {
		"monipalvelukeskusten asiakkaat vuoden 2011 lopussa",
		"klienter i mångservicecenter, i slutet av 2011",
	},
	"clients.by-type.years": {
		"vuodet, joina asiakasmäärät kasvoivat ja vähenivät yksikkötyypeittäin",
		"åren under vilka klientantalen ökade och minskade efter enhetstyp",
	},
	"clients.by-type.merging-years": {
		"vuodet, joina pienempiä yksiköitä yhdistyi monipalvelukeskuksiksi",
		"åren då mindre enheter gick samman i mångservicecenter",
	},
	"clients.service.intellectual-disability-activity": {
		"asiakkaat kehitysvammalain mukaisessa työ- tai päivätoiminnassa vuoden 2011 lopussa",
		"klienter i arbets- eller dagverksamhet enligt specialomsorgslagen, i slutet av 2011",
	},
	"clients.service.rehabilitative-work-activity": {
		"asiakkaat kuntouttavassa työtoiminnassa vuoden 2011 lopussa",
		"klienter i arbetsverksamhet i rehabiliteringssyfte, i slutet av 2011",
	},
	"clients.service.social-welfare-work-activity": {
		"asiakkaat sosiaalihuoltolain mukaisessa työtoiminnassa vuoden 2011 lopussa",
		"klienter i arbetsverksamhet enligt socialvårdslagen, i slutet av 2011",
	},
	"clients.service.municipal-job-coaching": {
		"asiakkaat kunnan työhönvalmennuksessa vuoden 2011 lopussa",
		"klienter i kommunens arbetsträning, i slutet av 2011",
	},
	"clients.service.other-municipal": {
		"asiakkaat muussa kunnan palvelussa vuoden 2011 lopussa",
		"klienter i annan kommunal tjänst, i slutet av 2011",
	},
	"clients.service.practical-training": {
		"asiakkaat työharjoittelussa vuoden 2011 lopussa",
		"klienter i arbetspraktik, i slutet av 2011",
	},
	"clients.service.preparatory-training": {
		"asiakkaat työelämävalmennuksessa vuoden 2011 lopussa",
		"klienter i arbetslivsträning, i slutet av 2011",
	},
	"clients.service.te-work-try-out": {
		"asiakkaat TE-toimiston työkokeilussa vuoden 2011 lopussa",
		"klienter i arbets- och näringsbyråns arbetsprövning, i slutet av 2011",
	},
	"clients.service.te-job-coaching": {
		"asiakkaat TE-toimiston työhönvalmennuksessa vuoden 2011 lopussa",
		"klienter i arbets- och näringsbyråns arbetsträning, i slutet av 2011",
	},
	"clients.service.other-te": {
		"asiakkaat muussa TE-toimiston palvelussa vuoden 2011 lopussa",
		"klienter i annan tjänst vid arbets- och näringsbyrån, i slutet av 2011",
	},
	"clients.service.kela-work-try-out": {
		"asiakkaat Kelan työkokeilussa vuoden 2011 lopussa",
		"klienter i FPA:s arbetsprövning, i slutet av 2011",
	},
	"clients.service.kela-mental-health-job-coaching": {
		"asiakkaat Kelan mielenterveyskuntoutujien työhönvalmennuksessa vuoden 2011 lopussa",
		"klienter i FPA:s arbetsträning för mentalvårdsklienter, i slutet av 2011",
	},
	"clients.service.kela-job-coaching": {
		"asiakkaat Kelan muussa työhönvalmennuksessa vuoden 2011 lopussa",
		"klienter i FPA:s övriga arbetsträning, i slutet av 2011",
	},
	"clients.service.other-kela": {
		"asiakkaat muussa Kelan palvelussa vuoden 2011 lopussa",
		"klienter i annan FPA-tjänst, i slutet av 2011",
	},
	"clients.service.other": {
		"asiakkaat muussa palvelussa vuoden 2011 lopussa",
		"klienter i annan tjänst, i slutet av 2011",
	},
	"clients.provider.municipality": {
		"kunnan rahoittamien palvelujen asiakkaat vuoden 2011 lopussa",
		"klienter i tjänster som kommunen finansierar, i slutet av 2011",
	},
	"clients.provider.te-office": {
		"työ- ja elinkeinotoimiston rahoittamien palvelujen asiakkaat vuoden 2011 lopussa",
		"klienter i tjänster som arbets- och näringsbyrån finansierar, i slutet av 2011",
	},
	"clients.provider.kela": {
		"Kansaneläkelaitoksen (Kelan) rahoittamien palvelujen asiakkaat vuoden 2011 lopussa",
		"klienter i tjänster som Folkpensionsanstalten (FPA) finansierar, i slutet av 2011",
	},
	"clients.provider.other": {
		"muun tahon rahoittamien palvelujen asiakkaat vuoden 2011 lopussa",
		"klienter i tjänster som någon annan finansierar, i slutet av 2011",
	},
	"clients.provider.other.share": {
		"muun tahon rahoittamissa palveluissa olevien osuus kaikista asiakkaista",
		"andelen av alla klienter i tjänster som någon annan finansierar",
	},
	"clients.te-office.named-three": {
		"asiakkaat työharjoittelussa, työelämävalmennuksessa ja palkkatuetussa työssä yhteensä vuoden " +
			"2011 lopussa",
		"klienter i arbetspraktik, arbetslivsträning och arbete med lönesubvention tillsammans, i " +
			"slutet av 2011",
	},
	"clients.job-coach.edition": {
		"vuosi, jonka lopussa asiakkaat olivat työhönvalmentajan palvelussa",
		"året vid vars slut klienterna fick en arbetstränares tjänst",
	},
	"clients.disability-activity": {
		"asiakkaat kehitysvammalain mukaisessa toiminnassa tai sosiaalihuoltolain mukaisessa " +
			"työtoiminnassa vuoden 2011 lopussa",
		"klienter i verksamhet enligt specialomsorgslagen eller i arbetsverksamhet enligt " +
			"socialvårdslagen, i slutet av 2011",
	},
	"clients.mean.edition-before": {
		"vuosi, johon yksiköiden kokoa verrataan",
		"året som enheternas storlek jämförs med",
	},
	"clients.trend.from": {
		"ensimmäinen vuosi, jonka asiakasmäärien kehitystä arvioidaan",
		"det första året vars klientutveckling bedöms",
	},
	"clients.trend.to":      {"viimeinen niistä vuosista", "det sista av de åren"},
	"clients.trend.horizon": {"kuinka monta vuotta eteenpäin arvioidaan", "hur många år framåt som bedöms"},
	"clients.trend.total.unchanged": {
		"osuus yksiköistä, jotka odottavat kaikkien asiakkaidensa määrän pysyvän ennallaan",
		"andelen enheter som väntar sig att antalet klienter totalt förblir oförändrat",
	},
	"unit.staff.person": {
		"henkilöt, joiden toimenkuvaan voi kuulua useita tehtäviä",
		"personer vars arbetsbild kan omfatta flera uppgifter",
	},
	"unit.staff.tasks-of-a-person": {
		"tehtävät, joita yhdellä henkilöllä voi olla useampia",
		"uppgifter som en person kan ha flera av",
	},
	"unit.staff.persons": {
		"henkilöt kaikissa tehtävissä, jokainen laskettuna jokaiseen tehtäväänsä",
		"personer över alla uppgifter, var och en räknad i var och en av sina uppgifter",
	},
	"unit.staff.production-instruction.persons": {
		"tuotantoa ja työtehtäviä ohjaavat henkilöt",
		"personer som handleder produktion och arbetsuppgifter",
	},
	"unit.staff.guidance.persons": {
		"palveluohjauksen ja työmarkkinoille ohjauksen henkilöt, laskettuna kumpaankin",
		"personer i servicehandledning och i handledning till arbetsmarknaden, räknade i båda",
	},
	"unit.summary.year": {"vuosi, jota kysely kuvaa", "året som enkäten beskriver"},
	"clients.per-instructor.shown": {
		"osuus vastanneista yksiköistä, jotka asiakkaita ohjaajaa kohden kuvaava kuvio näyttää",
		"andelen av de svarande enheterna som figuren över klienter per handledare visar",
	},
	"clients.per-instructor.instructors": {
		"ohjaajat, joita kohden asiakkaiden keskimäärä kerrotaan",
		"handledare som medelantalet klienter anges för",
	},
	"clients.instructors": {
		"kaikkien asiakkaiden ohjaajat, henkilöinä",
		"handledare för alla klienter, i personer",
	},
	"clients.instructors.production": {
		"tuotantoa ja työtehtäviä ohjaavat, jotka luetaan ohjaajiksi, henkilöinä",
		"personer som handleder produktion och arbetsuppgifter och räknas som handledare",
	},
	"clients.instructors.production.share": {
		"heidän osuutensa kaikista tuotantoa ja työtehtäviä ohjaavista",
		"deras andel av alla som handleder produktion och arbetsuppgifter",
	},
	"clients.instructors.production.others.share": {
		"ohjaajiksi lukematta jäävien osuus kaikista tuotantoa ja työtehtäviä ohjaavista",
		"andelen som inte räknas av alla som handleder produktion och arbetsuppgifter",
	},
	"clients.causes.mental-health-problem.limit": {
		"viimeinen sija yksikön syiden joukossa, joka luetaan tähän osuuteen",
		"den sista platsen bland en enhets orsaker som räknas i denna andel",
	},
	"unit.activity.part": {"kyselyn osa, jossa kysyttiin toimintaa", "delen av enkäten som gällde verksamhet"},
	"unit.activity.multi-service-and-workshop.offered": {
		"osuus lomakkeen toiminnoista, joita monipalvelukeskuksissa ja työpajoissa tarjotaan",
		"andelen av formulärets verksamheter som erbjuds i mångservicecenter och verkstäder",
	},
	"clients.outside": {
		"yksikön tilojen ulkopuolella työskentelevät asiakkaat vastanneissa yksiköissä",
		"klienter som arbetar utanför enhetens lokaler, i de svarande enheterna",
	},
	"clients.outside.base": {"vastanneiden yksiköiden kaikki asiakkaat", "alla klienter i de svarande enheterna"},
	"clients.outside.base.share": {
		"vastanneiden yksiköiden asiakkaiden osuus kaikista asiakkaista",
		"andelen av alla klienter som finns i de svarande enheterna",
	},
	"clients.outside.others.share": {
		"muiden kuin vastanneiden yksiköiden asiakkaiden osuus kaikista asiakkaista",
		"andelen av alla klienter som finns i de enheter som inte svarade",
	},
	"transitions.year":            {"vuosi, jonka siirtymiä kysyttiin", "året vars övergångar efterfrågades"},
	"transitions.chart.flow-year": {"kuvion siirtymien vuosi", "övergångarnas år i figuren"},
	"transitions.chart.stock-year": {
		"vuosi, jonka lopussa kuvion asiakkaat on laskettu",
		"året vid vars slut klienterna i figuren räknas",
	},
	"transitions.open-employment.flow-year": {
		"vuosi, jona asiakkaita siirtyi avoimille työmarkkinoille",
		"året då klienter gick över till den öppna arbetsmarknaden",
	},
	"transitions.stock": {
		"siirtymänsä kertoneiden yksiköiden asiakkaat vuoden lopussa",
		"klienter vid årets slut i de enheter som uppgav sina övergångar",
	},
	"transitions.open-employment.stock-year": {
		"vuosi, jonka lopun asiakkaista osuus on laskettu",
		"året vid vars slut klienterna som andelen gäller räknas",
	},
	"transitions.back-to-basic-services": {
		"takaisin peruspalvelujen asiakkaiksi siirtyneet",
		"klienter som gick tillbaka till basservicen",
	},
	"transitions.types": {
		"yksikkötyypit, joista siirtymät ovat yleisimpiä",
		"enhetstyper varifrån övergångar är vanligast",
	},
	"unit.summary.edition.number": {
		"kuinka monta kertaa kysely on tehty, tämä mukaan lukien, yhteenvedossa",
		"hur många gånger enkäten har gjorts, denna medräknad, i sammandraget",
	},
	"unit.summary.first.fieldwork-year": {
		"vuosi, jona ensimmäinen kysely tehtiin, yhteenvedossa",
		"året då den första enkäten gjordes, i sammandraget",
	},
	"unit.summary.first.year": {
		"vuosi, jota ensimmäinen kysely kuvaa, yhteenvedossa",
		"året som den första enkäten beskriver, i sammandraget",
	},
	"unit.summary.types.first-year": {
		"vuosi, johon kunkin tyypin yksiköiden määrää verrataan, yhteenvedossa",
		"året som antalet enheter av varje typ jämförs med, i sammandraget",
	},
	"funding.asked.summary": {"sama yhteenvedossa", "detsamma i sammandraget"},
	"clients.summary.growth.years": {
		"vuodet, joina asiakasmäärä kasvoi, yhteenvedossa",
		"åren under vilka antalet klienter ökade, i sammandraget",
	},
	"clients.summary.edition-before": {
		"vuosi, johon työsuhteista työtä verrataan, yhteenvedossa",
		"året som arbete i anställningsförhållande jämförs med, i sammandraget",
	},
	"clients.summary.referrers.years": {
		"vuodet, joina työvoiman palvelukeskusten merkitys kasvoi",
		"åren under vilka servicecentren för arbetskraft ökade i betydelse",
	},
	"clients.summary.causes.mental-health-problem.limit": {
		"viimeinen sija yksikön syiden joukossa, joka luetaan tähän osuuteen, yhteenvedossa",
		"den sista platsen bland en enhets orsaker som räknas i denna andel, i sammandraget",
	},
}
