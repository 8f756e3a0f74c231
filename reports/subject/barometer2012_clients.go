package subject

// clientSubjects are the subjects of clients.
var clientSubjects = map[string]translation{
	"clients.structure.multi-service-centre": {
		"monipalvelukeskuksen koon sija nyt aiemman rinnalla",
		"platsen för ett mångservicecenters storlek nu bredvid tidigare",
	},
	"clients.structure.workshop": {
		"työpajan koon sija aiemmin nykyisen rinnalla",
		"platsen för en verkstads storlek tidigare bredvid nu",
	},
	"clients.referrers.labour-force-service-centre.gained": {
		"työvoiman palvelukeskuksia tärkeinä pitävien osuuden sija 2006 vuoden 2011 rinnalla",
		"platsen 2006 bredvid 2011 för andelen för vilka servicecentren för arbetskraft är viktiga",
	},
	"clients.referrers.municipality.lost": {
		"kuntia tärkeinä pitävien osuuden sija 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för andelen för vilka kommunerna är viktiga",
	},
	"clients.referrers.te-office.lost": {
		"TE-toimistoja tärkeinä pitävien osuuden sija 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för andelen för vilka arbets- och näringsbyråerna är viktiga",
	},
	"clients.referrers.top-two": {
		"kunnan ja TE-toimiston pienemmän sija jokaisen muun tahon rinnalla niitä tärkeinä pitävien " +
			"osuuden mukaan",
		"platsen för den mindre av kommun och arbets- och näringsbyrå bredvid varje annan instans, efter " +
			"andelen för vilka de är viktiga",
	},
	"clients.referrers.kela.lost": {
		"Kelaa tärkeänä pitävien osuuden sija 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för andelen för vilka FPA är viktig",
	},
	"clients.referrers.health-centre.lost": {
		"terveyskeskuksia tärkeinä pitävien osuuden sija 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för andelen för vilka hälsocentralerna är viktiga",
	},
	"clients.referrers.specialised-health-care.lost": {
		"erikoissairaanhoitoa tärkeänä pitävien osuuden sija 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för andelen för vilka den specialiserade sjukvården är viktig",
	},
	"clients.referrers.intellectual-disability.municipality": {
		"kunnan sija lähettävien tahojen joukossa, kehitysvammaisten työtoimintayksiköille",
		"kommunens plats bland de hänvisande instanserna, för arbetsverksamheten för personer med " +
			"utvecklingsstörning",
	},
	"clients.referrers.multi-service-centre.municipality": {
		"kunnan sija lähettävien tahojen joukossa, monipalvelukeskuksille",
		"kommunens plats bland de hänvisande instanserna, för mångservicecentren",
	},
	"clients.referrers.multi-service-centre.te-office": {
		"TE-toimiston sija lähettävien tahojen joukossa, monipalvelukeskuksille",
		"arbets- och näringsbyråns plats bland de hänvisande instanserna, för mångservicecentren",
	},
	"clients.referrers.production-centre.top-two": {
		"työvoiman palvelukeskuksen ja TE-toimiston pienemmän sija jokaisen muun tahon rinnalla, " +
			"tuotannollisille työkeskuksille",
		"platsen för den mindre av servicecenter för arbetskraft och arbets- och näringsbyrå bredvid " +
			"varje annan instans, för produktionscentren",
	},
	"clients.referrers.production-centre.municipality": {
		"kunnan sija työvoiman palvelukeskuksen ja TE-toimiston pienemmän rinnalla, tuotannollisille " +
			"työkeskuksille",
		"kommunens plats bredvid den mindre av servicecenter för arbetskraft och arbets- och näringsbyrå, " +
			"för produktionscentren",
	},
	"clients.referrers.workshop.te-office": {
		"TE-toimiston sija lähettävien tahojen joukossa, työpajoille",
		"arbets- och näringsbyråns plats bland de hänvisande instanserna, för verkstäderna",
	},
	"clients.referrers.social-enterprise.municipality": {
		"sosiaalisten yritysten sija työpajojen rinnalla kuntaa tärkeänä pitävien osuuden mukaan",
		"de sociala företagens plats bredvid verkstäderna efter andelen för vilka kommunen är viktig",
	},
	"clients.referrers.mental-health.specialised-health-care": {
		"mielenterveyskuntoutujien työtoimintayksiköiden sija tyyppien joukossa erikoissairaanhoitoa " +
			"tärkeänä pitävien osuuden mukaan",
		"mentalvårdsenheternas plats bland typerna efter andelen för vilka den specialiserade sjukvården " +
			"är viktig",
	},
	"clients.referrer-change.municipality": {
		"kunnan sija lähettävien tahojen joukossa niiden yksiköiden osuuden mukaan, jotka odottavat sen " +
			"lähettävän enemmän asiakkaita",
		"kommunens plats bland de hänvisande instanserna efter andelen enheter som väntar sig fler " +
			"klienter från den",
	},
	"clients.referrer-change.municipality.over-25": {
		"niiden osuus kunnasta vastanneista yksiköistä, jotka odottavat sen lähettämien asiakkaiden " +
			"kasvavan yli 25 %",
		"andelen av enheterna som svarade om kommunen som väntar sig att dess hänvisade klienter ökar med " +
			"över 25 %",
	},
	"clients.referrer-change.labour-force-service-centre": {
		"laskua odottavien osuuden sija kasvua odottavien rinnalla, työvoiman palvelukeskukset",
		"platsen för andelen som väntar sig minskning bredvid ökning, servicecentren för arbetskraft",
	},
	"clients.referrer-change.te-office": {
		"laskua odottavien osuuden sija kasvua odottavien rinnalla, TE-toimistot",
		"platsen för andelen som väntar sig minskning bredvid ökning, arbets- och näringsbyråerna",
	},
	"clients.referrer-change.health-centre": {
		"kasvua odottavien osuuden sija laskua odottavien rinnalla, terveyskeskukset",
		"platsen för andelen som väntar sig ökning bredvid minskning, hälsocentralerna",
	},
	"clients.referrer-change.municipality.types": {
		"monipalvelukeskusten ja työpajojen pienemmän sija tyyppien joukossa niiden osuuden mukaan, jotka " +
			"odottavat kuntien lähettävän enemmän asiakkaita",
		"platsen för den mindre av mångservicecenter och verkstäder bland typerna, efter andelen som " +
			"väntar sig fler klienter från kommunerna",
	},
	"clients.referrer-change.labour-force-service-centre.types": {
		"sosiaalisten yritysten sija tyyppien joukossa niiden osuuden mukaan, jotka odottavat työvoiman " +
			"palvelukeskusten lähettävän enemmän asiakkaita",
		"de sociala företagens plats bland typerna, efter andelen som väntar sig fler klienter från " +
			"servicecentren för arbetskraft",
	},
	"clients.referrer-change.te-office.types": {
		"sosiaalisten yritysten, työpajojen ja monipalvelukeskusten pienimmän sija jokaisen muun nimetyn " +
			"tyypin rinnalla niiden osuuden mukaan, jotka odottavat TE-toimistojen lähettävän enemmän " +
			"asiakkaita",
		"platsen för den minsta av sociala företag, verkstäder och mångservicecenter bredvid varje annan " +
			"namngiven typ, efter andelen som väntar sig fler klienter från arbets- och näringsbyråerna",
	},
	"clients.referrer-change.third-sector.types": {
		"sosiaalisten yritysten sija tyyppien joukossa niiden osuuden mukaan, jotka odottavat kolmannen " +
			"sektorin lähettävän enemmän asiakkaita",
		"de sociala företagens plats bland typerna, efter andelen som väntar sig fler klienter från " +
			"tredje sektorn",
	},
	"clients.cooperation.social-services": {
		"kunnan sosiaalitoimen sija kumppanien joukossa, kummalla tahansa järjestyksellä",
		"den kommunala socialservicens plats bland partnerna, i endera ordningen",
	},
	"clients.cooperation.te-office": {
		"TE-toimistojen sija kumppanien joukossa, kummalla tahansa järjestyksellä",
		"arbets- och näringsbyråernas plats bland partnerna, i endera ordningen",
	},
	"clients.cooperation.extensive.labour-force-service-centre": {
		"työvoiman palvelukeskusten sija kumppanien joukossa laajaa yhteistyötä tekevien osuuden mukaan",
		"servicecentrens för arbetskraft plats bland partnerna efter andelen med omfattande samarbete",
	},
	"clients.cooperation.extensive.special-care-district": {
		"erityishuollon kuntayhtymien sija kumppanien joukossa laajaa yhteistyötä tekevien osuuden mukaan",
		"platsen för samkommunerna för specialomsorger bland partnerna efter andelen med omfattande " +
			"samarbete",
	},
	"clients.cooperation.some.health-services": {
		"kunnan terveystoimen sija kumppanien joukossa vähintään jonkin verran yhteistyötä tekevien " +
			"osuuden mukaan",
		"den kommunala hälsovårdens plats bland partnerna efter andelen med åtminstone något samarbete",
	},
	"clients.cooperation.extensive.disability-organisations": {
		"valtakunnallisten vammaisjärjestöjen sija lopusta kumppanien joukossa laajaa yhteistyötä " +
			"tekevien osuuden mukaan",
		"de riksomfattande handikapporganisationernas plats från slutet bland partnerna efter andelen med " +
			"omfattande samarbete",
	},
	"clients.cooperation.labour-force-service-centre.gained": {
		"yhteistyön sija työvoiman palvelukeskusten kanssa 2006 vuoden 2011 rinnalla",
		"platsen 2006 bredvid 2011 för samarbetet med servicecentren för arbetskraft",
	},
	"clients.cooperation.te-office.lost": {
		"yhteistyön sija TE-toimistojen kanssa 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för samarbetet med arbets- och näringsbyråerna",
	},
	"clients.cooperation.special-care-district.lost": {
		"yhteistyön sija erityishuollon kuntayhtymien kanssa 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för samarbetet med samkommunerna för specialomsorger",
	},
	"clients.growth": {
		"kaikkien asiakkaiden kasvu vuodesta 2006 vuoteen 2011, kunakin vuonna ilmoittaneista",
		"ökningen av alla klienter från 2006 till 2011, av dem som uppgav dem respektive år",
	},
	"clients.growth.employment": {
		"työsuhteisen työn kasvun sija kahden muun pääryhmän yhteisen rinnalla",
		"platsen för ökningen av arbete i anställning bredvid de två andra huvudgrupperna tillsammans",
	},
	"clients.service.pay-subsidised-work": {
		"palkkatuetussa työssä olevat asiakkaat, vuoden 2011 loppu",
		"klienter i arbete med lönesubvention, slutet av 2011",
	},
	"clients.service.social-welfare-employment": {
		"sosiaalihuoltolain mukaisessa työsuhteessa olevat asiakkaat, vuoden 2011 loppu",
		"klienter i anställning enligt socialvårdslagen, slutet av 2011",
	},
	"clients.employment-contract.subsidised": {
		"palkkatuetun työn sija työsuhteisten palvelujen joukossa",
		"platsen för arbete med lönesubvention bland tjänsterna i anställning",
	},
	"clients.employment-contract.types": {
		"monipalvelukeskusten, sosiaalisten yritysten ja työpajojen pienimmän sija työsuhteisten " +
			"asiakkaiden mukaan jokaisen muun nimetyn tyypin rinnalla",
		"platsen för den minsta av mångservicecenter, sociala företag och verkstäder, efter klienter i " +
			"anställning, bredvid varje annan namngiven typ",
	},
	"clients.multi-service-centre.share": {
		"monipalvelukeskusten asiakkaiden osuus kaikista asiakkaista",
		"andelen av alla klienter som är i mångservicecenter",
	},
	"clients.multi-service-centre.share-words": {"sama osuus sanoin", "samma andel i ord"},
	"clients.multi-service-centre.grew": {
		"monipalvelukeskusten asiakkaiden sija 2006 vuoden 2011 rinnalla",
		"platsen 2006 bredvid 2011 för mångservicecentrens klienter",
	},
	"clients.workshop.grew": {
		"työpajojen asiakkaiden sija 2006 vuoden 2011 rinnalla",
		"platsen 2006 bredvid 2011 för verkstädernas klienter",
	},
	"clients.intellectual-disability.shrank": {
		"kehitysvammaisten työtoimintayksiköiden asiakkaiden sija 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för klienterna i arbetsverksamheten för personer med " +
			"utvecklingsstörning",
	},
	"clients.production-centre.shrank": {
		"tuotannollisten työkeskusten asiakkaiden sija 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för produktionscentrens klienter",
	},
	"clients.provider.municipality.share": {
		"kuntien maksamissa palveluissa olevien osuus kaikista asiakkaista",
		"andelen av alla klienter i tjänster som kommunerna betalar",
	},
	"clients.provider.municipality.rank": {
		"kuntien sija järjestäjien joukossa asiakkaiden mukaan",
		"kommunernas plats bland ordnarna efter klienter",
	},
	"clients.provider.te-office.share": {
		"TE-toimiston palveluissa olevien osuus kaikista asiakkaista",
		"andelen av alla klienter i arbets- och näringsbyråns tjänster",
	},
	"clients.provider.kela.share": {
		"Kelan palveluissa olevien osuus kaikista asiakkaista",
		"andelen av alla klienter i FPA:s tjänster",
	},
	"clients.te-office.named-three.rank": {
		"työharjoittelun, työelämävalmennuksen ja palkkatuetun työn sija TE-toimiston palvelujen joukossa " +
			"asiakkaiden mukaan",
		"platsen för arbetspraktik, arbetslivsträning och arbete med lönesubvention bland arbets- och " +
			"näringsbyråns tjänster efter klienter",
	},
	"clients.service.intellectual-disability-activity.rank": {
		"sija kaikkien palvelujen joukossa asiakkaiden mukaan: kehitysvammalain mukainen työ- tai " +
			"päivätoiminta",
		"plats bland alla tjänster efter klienter: arbets- eller dagverksamhet enligt specialomsorgslagen",
	},
	"clients.service.rehabilitative-work-activity.rank": {
		"sija kaikkien palvelujen joukossa asiakkaiden mukaan: kuntouttava työtoiminta",
		"plats bland alla tjänster efter klienter: arbetsverksamhet i rehabiliteringssyfte",
	},
	"clients.service.social-welfare-work-activity.rank": {
		"sija kaikkien palvelujen joukossa asiakkaiden mukaan: sosiaalihuoltolain mukainen työtoiminta",
		"plats bland alla tjänster efter klienter: arbetsverksamhet enligt socialvårdslagen",
	},
	"clients.job-coach.units": {
		"yksiköt, jotka kertoivat työhönvalmentajan palvelussa olevien asiakkaiden määrän",
		"enheter som uppgav hur många klienter som får en arbetstränares tjänst",
	},
	"clients.job-coach": {
		"työhönvalmentajan palvelussa olevat asiakkaat vastanneissa yksiköissä, vuoden 2011 loppu",
		"klienter som får en arbetstränares tjänst, i de svarande enheterna, slutet av 2011",
	},
	"clients.job-coach.share": {
		"heidän osuutensa kaikkien yksiköiden asiakkaista",
		"deras andel av alla enheters klienter",
	},
	"clients.pension.units": {
		"yksiköt, jotka kertoivat työkyvyttömyyseläkkeellä elävien asiakkaiden määrän",
		"enheter som uppgav hur många klienter som lever på sjukpension",
	},
	"clients.pension": {
		"asiakkaat, joiden perustoimeentulo on työkyvyttömyyseläke, vastanneissa yksiköissä",
		"klienter vars grundinkomst är sjukpension, i de svarande enheterna",
	},
	"clients.pension.share": {
		"heidän osuutensa kaikkien yksiköiden asiakkaista",
		"deras andel av alla enheters klienter",
	},
	"clients.pension.share-words":             {"sama osuus sanoin", "samma andel i ord"},
	"clients.disability-activity.share":       {"heidän osuutensa kaikista asiakkaista", "deras andel av alla klienter"},
	"clients.disability-activity.share-words": {"sama osuus sanoin", "samma andel i ord"},
	"clients.mean.multi-service-centre": {
		"monipalvelukeskuksen keskimääräisten asiakkaiden sija 2011 vuoden 2006 rinnalla",
		"platsen 2011 bredvid 2006 för medeltalet klienter i ett mångservicecenter",
	},
	"clients.mean.workshop": {
		"työpajan keskimääräisten asiakkaiden sija 2006 vuoden 2011 rinnalla",
		"platsen 2006 bredvid 2011 för medeltalet klienter i en verkstad",
	},
	"clients.trend.total.grows": {
		"kaikkien asiakkaidensa kasvua odottavien osuus yksiköistä",
		"andelen enheter som väntar sig att alla deras klienter ökar",
	},
	"clients.trend.total.decreases": {
		"kaikkien asiakkaidensa vähenemistä odottavien osuus yksiköistä",
		"andelen enheter som väntar sig att alla deras klienter minskar",
	},
	"clients.trend.work-activity": {
		"työsuhteisen työn sija työtoiminnan rinnalla kasvua odottavien yksiköiden osuuden mukaan",
		"platsen för arbete i anställning bredvid arbetsverksamhet efter andelen enheter som väntar sig " +
			"ökning",
	},
	"clients.trend.other-rehabilitative": {
		"työsuhteisen työn sija muun kuntouttavan tai valmentavan toiminnan rinnalla kasvua odottavien " +
			"yksiköiden osuuden mukaan",
		"platsen för arbete i anställning bredvid annan rehabiliterande eller tränande verksamhet efter " +
			"andelen enheter som väntar sig ökning",
	},
	"clients.trend.employment-contract.grows": {
		"kasvun sija vähenemisen rinnalla siinä, mitä yksiköt odottavat työsuhteisesta työstä",
		"ökningens plats bredvid minskningen i vad enheterna väntar sig av arbete i anställning",
	},
	"clients.trend.employment-contract.decreases": {
		"vähenemisen sija kasvun rinnalla siinä, mitä yksiköt odottavat työsuhteisesta työstä",
		"minskningens plats bredvid ökningen i vad enheterna väntar sig av arbete i anställning",
	},
	"clients.trend.employment-contract.unchanged": {
		"työsuhteisten asiakkaiden pysymistä ennallaan odottavien osuus yksiköistä",
		"andelen enheter som väntar sig att klienterna i anställning förblir oförändrade",
	},
	"clients.growing-groups.top-three": {
		"päihdekuntoutujien, mielenterveyskuntoutujien ja nuorten pienimmän sija jokaisen muun ryhmän " +
			"rinnalla niiden yksiköiden osuuden mukaan, jotka odottavat ryhmän kasvavan",
		"platsen för den minsta av missbruksrehabiliterade, mentalvårdsklienter och unga bredvid varje " +
			"annan grupp, efter andelen enheter som väntar sig att gruppen växer",
	},
	"clients.per-instructor": {"asiakkaita keskimäärin ohjaajaa kohden", "klienter per handledare i medeltal"},
	"clients.per-instructor.intellectual-disability": {
		"kehitysvammaisten työtoimintayksiköiden sija lopusta tyyppien joukossa ohjaajakohtaisten " +
			"asiakkaiden mukaan",
		"platsen från slutet för arbetsverksamheten för personer med utvecklingsstörning bland typerna, " +
			"efter klienter per handledare",
	},
	"clients.per-instructor.fewer": {
		"sosiaalisten yritysten ja tuotannollisten työkeskusten suuremman sija työpajojen, " +
			"monipalvelukeskusten ja mielenterveyskuntoutujien työtoimintayksiköiden pienimmän rinnalla " +
			"ohjaajakohtaisten asiakkaiden mukaan",
		"platsen för den större av sociala företag och produktionscenter bredvid den minsta av " +
			"verkstäder, mångservicecenter och mentalvårdsenheter, efter klienter per handledare",
	},
	"clients.causes.intellectual-disability": {
		"kehitysvammaisten sija asiakasryhmien joukossa syyn mukaan",
		"platsen för personer med utvecklingsstörning bland klientgrupperna efter orsak",
	},
	"clients.causes.mental-health-problem": {
		"mielenterveyskuntoutujien sija asiakasryhmien joukossa syyn mukaan",
		"mentalvårdsklienternas plats bland klientgrupperna efter orsak",
	},
	"clients.causes.mental-health-problem.share": {
		"niiden yksiköiden osuus, joissa mielenterveysongelma on yleisin tai toiseksi yleisin syy",
		"andelen enheter där psykiska problem är den vanligaste eller näst vanligaste orsaken",
	},
	"clients.causes.next-four": {
		"päihteiden, sosiaalisten syiden, oppimisvaikeuksien ja muuten heikon aseman pienimmän sija " +
			"jokaisen muun syyn rinnalla kehitysvammaa ja mielenterveysongelmia lukuun ottamatta niiden " +
			"yksiköiden osuuden mukaan, jotka nimeävät syyn ensimmäisenä tai toisena",
		"platsen för den minsta av missbruk, sociala orsaker, inlärningssvårigheter och annars svag " +
			"ställning bredvid varje annan orsak utom utvecklingsstörning och psykiska problem, efter andelen " +
			"enheter som nämner den som första eller andra",
	},
	"clients.obstacles.market": {
		"niiden osuus vastanneista yksiköistä, joille työnantajien ennakkoluulot ja työmarkkinoiden " +
			"haasteet ovat merkittävin este",
		"andelen svarande enheter för vilka arbetsgivarnas fördomar, och arbetsmarknadens utmaningar, är " +
			"det största hindret",
	},
	"clients.obstacles.service-system": {
		"niiden osuus vastanneista yksiköistä, joille palvelujärjestelmän toimimattomuus on merkittävin " +
			"este",
		"andelen svarande enheter för vilka ett servicesystem som inte fungerar är det största hindret",
	},
	"clients.outside.share": {
		"yksikön tilojen ulkopuolella työskentelevien osuus kaikista asiakkaista",
		"andelen av alla klienter som arbetar utanför enheternas lokaler",
	},
	"clients.outside.social-enterprise": {
		"ulkopuolella työskentelevien osuus sosiaalisten yritysten asiakkaista",
		"andelen av de sociala företagens klienter som arbetar utanför",
	},
	"clients.outside.multi-service-centre": {
		"ulkopuolella työskentelevien osuus monipalvelukeskusten asiakkaista",
		"andelen av mångservicecentrens klienter som arbetar utanför",
	},
	"clients.outside.order": {
		"monipalvelukeskusten sija sosiaalisten yritysten rinnalla ulkopuolella työskentelevien " +
			"asiakkaiden osuuden mukaan",
		"mångservicecentrens plats bredvid de sociala företagen efter andelen klienter som arbetar " +
			"utanför",
	},
	"clients.statements.goals": {
		"niiden yksiköiden osuus, joiden mielestä tavoitteiden asettaminen tukee työhön siirtymistä",
		"andelen enheter som anser att deras målsättning stöder övergång till arbete",
	},
}
