package subject

// coaching are what the figures of T05 are about that responses answer.
var coaching = map[string]translation{
	"coaching.answered": {"vastanneet keskukset ja yhteispalvelupisteet", "svarande center och samservicepunkter"},
	"coaching.response-rate": {
		"vastattujen lomakkeiden osuus lähetetyistä",
		"andelen besvarade formulär av de utsända",
	},
	"coaching.started.first": {
		"kuukausi, jona ensimmäinen vastanneista keskuksista oli aloittanut",
		"månaden då det första av de svarande centren hade börjat",
	},
	"coaching.started.last": {
		"päivä, jona viimeinen vastanneista keskuksista aloittaa",
		"dagen då det sista av de svarande centren börjar",
	},
	"coaching.staff.labour-administration": {
		"henkilöstö keskimäärin ilmoitettuna, henkilöä: työhallinto",
		"personal i medeltal enligt uppgift, personer: arbetsförvaltningen",
	},
	"coaching.staff.labour-administration.share": {
		"osuus koko henkilöstöstä: työhallinto",
		"andel av hela personalen: arbetsförvaltningen",
	},
	"coaching.staff.health-services": {
		"henkilöstö keskimäärin ilmoitettuna, henkilöä: terveystoimi",
		"personal i medeltal enligt uppgift, personer: hälsovården",
	},
	"coaching.staff.health-services.share": {
		"osuus koko henkilöstöstä: terveystoimi",
		"andel av hela personalen: hälsovården",
	},
	"coaching.staff.social-work": {
		"henkilöstö keskimäärin ilmoitettuna, henkilöä: sosiaalityö",
		"personal i medeltal enligt uppgift, personer: socialarbetet",
	},
	"coaching.staff.social-work.share": {
		"osuus koko henkilöstöstä: sosiaalityö",
		"andel av hela personalen: socialarbetet",
	},
	"coaching.staff.kela": {
		"henkilöstö keskimäärin ilmoitettuna, henkilöä: Kela",
		"personal i medeltal enligt uppgift, personer: FPA",
	},
	"coaching.staff.kela.share": {"osuus koko henkilöstöstä: Kela", "andel av hela personalen: FPA"},
	"coaching.staff.others": {
		"henkilöstö keskimäärin ilmoitettuna, henkilöä: muut",
		"personal i medeltal enligt uppgift, personer: övriga",
	},
	"coaching.staff.others.share": {"osuus koko henkilöstöstä: muut", "andel av hela personalen: övriga"},
	"coaching.staff.total": {
		"vastanneissa keskuksissa työskentelevät",
		"personer som arbetar i de svarande centren",
	},
	"coaching.staff.labour-administration.words": {
		"työhallinnon palveluksessa olevien osuus henkilöstöstä, sanoin",
		"andelen av personalen som är anställd av arbetsförvaltningen, i ord",
	},
	"coaching.staff.municipal": {
		"kuntien palveluksessa olevien osuus henkilöstöstä, arvio",
		"andelen av personalen som är anställd av kommuner, uppskattad",
	},
	"coaching.kela.full-time": {"keskukset, joissa Kela on mukana kokoaikaisesti", "center där FPA deltar på heltid"},
	"coaching.kela.full-time.share": {
		"niiden osuus keskuksista, joissa Kela on mukana kokoaikaisesti",
		"andelen center där FPA deltar på heltid",
	},
	"coaching.kela.part-time": {
		"keskukset, joissa Kela on mukana osa-aikaisesti tai viikoittain tai joilla on nimetty " +
			"yhteyshenkilö",
		"center där FPA deltar på deltid eller varje vecka, eller har en namngiven kontaktperson",
	},
	"coaching.kela.none":   {"keskukset ilman Kelaa", "center utan FPA"},
	"coaching.health.none": {"keskukset ilman terveystointa", "center utan hälsovård"},
	"coaching.use.yes": {
		"keskukset työhönvalmennuksen käytön mukaan: kyllä, ostettu",
		"center efter användning av arbetsträning: ja, köpt",
	},
	"coaching.use.yes.share": {
		"osuus keskuksista työhönvalmennuksen käytön mukaan: kyllä, ostettu",
		"andel av centren efter användning av arbetsträning: ja, köpt",
	},
	"coaching.use.yes-not-purchased": {
		"keskukset työhönvalmennuksen käytön mukaan: kyllä, ei ostettu",
		"center efter användning av arbetsträning: ja, inte köpt",
	},
	"coaching.use.yes-not-purchased.share": {
		"osuus keskuksista työhönvalmennuksen käytön mukaan: kyllä, ei ostettu",
		"andel av centren efter användning av arbetsträning: ja, inte köpt",
	},
	"coaching.use.no": {
		"keskukset työhönvalmennuksen käytön mukaan: ei",
		"center efter användning av arbetsträning: nej",
	},
	"coaching.use.no.share": {
		"osuus keskuksista työhönvalmennuksen käytön mukaan: ei",
		"andel av centren efter användning av arbetsträning: nej",
	},
	"coaching.use.tendering": {
		"keskukset työhönvalmennuksen käytön mukaan: kilpailutus käynnissä",
		"center efter användning av arbetsträning: upphandling pågår",
	},
	"coaching.use.tendering.share": {
		"osuus keskuksista työhönvalmennuksen käytön mukaan: kilpailutus käynnissä",
		"andel av centren efter användning av arbetsträning: upphandling pågår",
	},
	"coaching.use.buyers": {
		"työhönvalmennusta ostaneet keskukset, tekstissä",
		"center som har köpt arbetsträning, i texten",
	},
	"coaching.use.buyers.share": {
		"työhönvalmennusta ostaneiden osuus keskuksista, tekstissä",
		"andelen center som har köpt arbetsträning, i texten",
	},
	"coaching.use.coming": {
		"kilpailuttavat tai ostamatta käyttävät keskukset",
		"center som upphandlar, eller använder utan att köpa",
	},
	"coaching.use.coming.share": {
		"kilpailuttavien tai ostamatta käyttävien osuus keskuksista",
		"andelen center som upphandlar, eller använder utan att köpa",
	},
	"coaching.use.untried.share": {
		"valmennusta kokeilemattomien osuus keskuksista, tekstissä",
		"andelen center som inte har prövat arbetsträning, i texten",
	},
	"coaching.use.tendering.reason": {
		"keskukset, jotka eivät olleet ostaneet kilpailutuksen vuoksi",
		"center som inte hade köpt eftersom de upphandlade",
	},
	"coaching.form.complementary": {"täydentävässä muodossa ostaneet", "köpare i kompletterande form"},
	"coaching.form.public":        {"julkisessa muodossa ostaneet", "köpare i offentlig form"},
	"coaching.form.both":          {"molemmissa muodoissa ostaneet", "köpare i båda formerna"},
	"coaching.start.first.year": {
		"ensimmäisten ostojen vuosi, sen alusta",
		"året för de första köpen, från dess början",
	},
	"coaching.start.spring": {"sinä keväänä aloittaneet ostajat", "köpare som började den våren"},
	"coaching.start.autumn": {
		"siitä syksystä alkaen aloittaneet ostajat",
		"köpare som började från och med den hösten",
	},
	"coaching.start.last.year": {
		"viimeisen aloituksen vuosi, sen alussa",
		"året för den sista starten, i dess början",
	},
	"coaching.start.last": {"sen vuoden alussa aloittaneet ostajat", "köpare som började i början av det året"},
	"coaching.start.all":  {"kaikki ostajat aloitusten summana", "alla köpare, som starterna ger tillsammans"},
	"coaching.price.day": {
		"päivän hinta, euroa: pienimmästä suurimpaan",
		"priset för en dag, euro: från det minsta till det största",
	},
	"coaching.price.client.least": {"pienin asiakkaan hinta, euroa", "det minsta priset för en klient, euro"},
	"coaching.price.client.most":  {"suurin asiakkaan hinta, euroa", "det största priset för en klient, euro"},
	"coaching.price.month": {
		"kuukauden hinta yhdessä keskuksessa, euroa",
		"priset för en månad i ett center, euro",
	},
	"coaching.price.client-day": {
		"asiakkaan päivän hinta samassa keskuksessa, euroa",
		"priset för en klients dag i samma center, euro",
	},
	"coaching.price.hour.centres": {
		"hinnan työtunteina kertoneet keskukset",
		"center som uppgav priset i arbetstimmar",
	},
	"coaching.price.hour": {"työtunteina kerrottu hinta, euroa", "priset i arbetstimmar, euro"},
	"coaching.clients.purchased": {
		"asiakkaat ostetussa valmennuksessa, arvio",
		"klienter i köpt arbetsträning, uppskattade",
	},
	"coaching.clients.free": {
		"asiakkaat maksuttomassa valmennuksessa, arvio",
		"klienter i kostnadsfri arbetsträning, uppskattade",
	},
	"coaching.clients.centre": {
		"yhden keskuksen asiakkaat, pienimmästä suurimpaan",
		"klienter i ett center, från det minsta antalet till det största",
	},
	"coaching.clients.total": {"asiakkaat missä tahansa valmennuksessa", "klienter i arbetsträning av något slag"},
	"coaching.days.least": {
		"asiakkaalle ostetut päivät, pienin määrä",
		"dagar köpta för en klient, det minsta antalet",
	},
	"coaching.days.most": {
		"asiakkaalle ostetut päivät yhdessä keskuksessa",
		"dagar köpta för en klient i ett center",
	},
	"coaching.hours": {"asiakkaalle ostetut tunnit yhdessä keskuksessa", "timmar köpta för en klient i ett center"},
	"coaching.package.buyers": {
		"keskukset, jotka liittivät valmennuksen laajempaan kokonaisuuteen",
		"center som gjorde arbetsträningen till en del av en större helhet",
	},
	"coaching.package.others": {"sama ostamatta käyttäneistä", "samma bland dem som använde utan att köpa"},
	"coaching.package.rest": {
		"keskukset, jotka eivät liittäneet tai eivät vastanneet",
		"center som inte gjorde det, eller inte svarade",
	},
	"coaching.marketing.yes": {
		"keskukset, joille tuottajat ovat markkinoineet valmennustaan",
		"center som producenter har marknadsfört sin arbetsträning för",
	},
	"coaching.marketing.no": {"keskukset ilman markkinointia", "center utan marknadsföring"},
	"coaching.marketing.none": {
		"keskukset, jotka eivät vastanneet markkinoinnista",
		"center som inte svarade om marknadsföring",
	},
	"coaching.need.yes": {
		"keskukset, joiden asiakkaat tarvitsevat valmennusta",
		"center vars klienter behöver arbetsträning",
	},
	"coaching.need.yes.share": {
		"osuus keskuksista: keskukset, joiden asiakkaat tarvitsevat valmennusta",
		"andel av centren: center vars klienter behöver arbetsträning",
	},
	"coaching.need.no": {
		"keskukset, joiden asiakkaat eivät tarvitse valmennusta",
		"center vars klienter inte behöver arbetsträning",
	},
	"coaching.need.no.share": {
		"osuus keskuksista: keskukset, joiden asiakkaat eivät tarvitse valmennusta",
		"andel av centren: center vars klienter inte behöver arbetsträning",
	},
	"coaching.need.no.text": {
		"keskukset, joiden asiakkaat eivät tarvitse valmennusta, tekstissä",
		"center vars klienter inte behöver arbetsträning, i texten",
	},
	"coaching.need.none": {"keskukset, jotka eivät vastanneet tarpeesta", "center som inte svarade om behovet"},
	"coaching.need.none.share": {
		"osuus keskuksista: keskukset, jotka eivät vastanneet tarpeesta",
		"andel av centren: center som inte svarade om behovet",
	},
	"coaching.need.none.text": {
		"keskukset, jotka eivät vastanneet tarpeesta, tekstissä",
		"center som inte svarade om behovet, i texten",
	},
	"coaching.need.benefiting": {
		"valmentajasta hyötyvien osuus keskusten asiakkaista, arvioitu sanoin",
		"andelen av centrens klienter som skulle ha nytta av en tränare, uppskattad i ord",
	},
	"coaching.regional-needs.training.yes": {"alueellinen tarve, koulutus: kyllä", "regionalt behov, utbildning: ja"},
	"coaching.regional-needs.training.no":  {"alueellinen tarve, koulutus: ei", "regionalt behov, utbildning: nej"},
	"coaching.regional-needs.training.none": {
		"alueellinen tarve, koulutus: ei vastausta",
		"regionalt behov, utbildning: inget svar",
	},
	"coaching.regional-needs.information.yes": {
		"alueellinen tarve, tiedotus: kyllä",
		"regionalt behov, information: ja",
	},
	"coaching.regional-needs.information.no": {
		"alueellinen tarve, tiedotus: ei",
		"regionalt behov, information: nej",
	},
	"coaching.regional-needs.information.none": {
		"alueellinen tarve, tiedotus: ei vastausta",
		"regionalt behov, information: inget svar",
	},
	"coaching.regional-needs.other.yes": {"alueellinen tarve, muu: kyllä", "regionalt behov, annat: ja"},
	"coaching.regional-needs.other.no":  {"alueellinen tarve, muu: ei", "regionalt behov, annat: nej"},
	"coaching.regional-needs.other.none": {
		"alueellinen tarve, muu: ei vastausta",
		"regionalt behov, annat: inget svar",
	},
	"coaching.content-needs.more-information.yes": {
		"sisältöä koskeva tarve, lisätieto: kyllä",
		"behov som gäller innehållet, mer kunskap: ja",
	},
	"coaching.content-needs.more-information.no": {
		"sisältöä koskeva tarve, lisätieto: ei",
		"behov som gäller innehållet, mer kunskap: nej",
	},
	"coaching.content-needs.more-information.none": {
		"sisältöä koskeva tarve, lisätieto: ei vastausta",
		"behov som gäller innehållet, mer kunskap: inget svar",
	},
	"coaching.content-needs.information.yes": {
		"sisältöä koskeva tarve, tiedotus: kyllä",
		"behov som gäller innehållet, information: ja",
	},
	"coaching.content-needs.information.no": {
		"sisältöä koskeva tarve, tiedotus: ei",
		"behov som gäller innehållet, information: nej",
	},
	"coaching.content-needs.information.none": {
		"sisältöä koskeva tarve, tiedotus: ei vastausta",
		"behov som gäller innehållet, information: inget svar",
	},
	"coaching.content-needs.training.yes": {
		"sisältöä koskeva tarve, koulutus: kyllä",
		"behov som gäller innehållet, utbildning: ja",
	},
	"coaching.content-needs.training.no": {
		"sisältöä koskeva tarve, koulutus: ei",
		"behov som gäller innehållet, utbildning: nej",
	},
	"coaching.content-needs.training.none": {
		"sisältöä koskeva tarve, koulutus: ei vastausta",
		"behov som gäller innehållet, utbildning: inget svar",
	},
	"coaching.content-needs.networking.yes": {
		"sisältöä koskeva tarve, verkostoitumisen tuki: kyllä",
		"behov som gäller innehållet, stöd för nätverk: ja",
	},
	"coaching.content-needs.networking.no": {
		"sisältöä koskeva tarve, verkostoitumisen tuki: ei",
		"behov som gäller innehållet, stöd för nätverk: nej",
	},
	"coaching.content-needs.networking.none": {
		"sisältöä koskeva tarve, verkostoitumisen tuki: ei vastausta",
		"behov som gäller innehållet, stöd för nätverk: inget svar",
	},
	"coaching.health.some": {"keskukset, joissa on terveystointa", "center med hälsovård"},
	"coaching.use.users": {
		"työhönvalmennusta käyttäneet keskukset, ostaen tai ostamatta",
		"center som har använt arbetsträning, köpt eller inte",
	},
	"coaching.clients.mean": {
		"ostajan asiakkaat ostetussa valmennuksessa, keskiarvo", "en köpares klienter i köpt arbetsträning, medeltal",
	},
}
