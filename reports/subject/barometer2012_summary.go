package subject

// summarySubjects are the subjects of the summary.
var summarySubjects = map[string]translation{
	"clients.summary.multi-service-centre.share": {
		"monipalvelukeskusten asiakkaiden osuus kaikista asiakkaista",
		"andelen av alla klienter som är i mångservicecenter",
	},
	"clients.summary.multi-service-centre": {
		"monipalvelukeskuksen koon sija nyt aiemman rinnalla",
		"platsen för ett mångservicecenters storlek nu bredvid tidigare",
	},
	"clients.summary.workshop": {
		"työpajan koon sija aiemmin nykyisen rinnalla",
		"platsen för en verkstads storlek tidigare bredvid nu",
	},
	"clients.summary.growth": {"kaikkien asiakkaiden kasvu", "ökningen av alla klienter"},
	"clients.summary.growth.employment": {
		"työsuhteisen työn kasvun sija kahden muun pääryhmän yhteisen rinnalla",
		"platsen för ökningen av arbete i anställning bredvid de två andra huvudgrupperna tillsammans",
	},
	"clients.summary.trend.work-activity": {
		"työsuhteisen työn sija työtoiminnan rinnalla kasvua odottavien yksiköiden osuuden mukaan",
		"platsen för arbete i anställning bredvid arbetsverksamhet efter andelen enheter som väntar sig " +
			"ökning",
	},
	"clients.summary.trend.other-rehabilitative": {
		"työsuhteisen työn sija muun kuntouttavan tai valmentavan toiminnan rinnalla kasvua odottavien " +
			"yksiköiden osuuden mukaan",
		"platsen för arbete i anställning bredvid annan rehabiliterande eller tränande verksamhet efter " +
			"andelen enheter som väntar sig ökning",
	},
	"clients.summary.growing-groups": {
		"kolmen kasvavaksi nimetyn ryhmän pienimmän sija jokaisen muun ryhmän rinnalla",
		"platsen för den minsta av de tre grupper som nämns som växande bredvid varje annan grupp",
	},
	"clients.summary.provider.municipality.share": {
		"kuntien maksamissa palveluissa olevien osuus kaikista asiakkaista",
		"andelen av alla klienter i tjänster som kommunerna betalar",
	},
	"clients.summary.provider.municipality.rank": {
		"kuntien sija järjestäjien joukossa asiakkaiden mukaan",
		"kommunernas plats bland ordnarna efter klienter",
	},
	"clients.summary.service.first": {
		"kehitysvammalain mukaisen toiminnan sija kaikkien palvelujen joukossa asiakkaiden mukaan",
		"platsen för verksamhet enligt specialomsorgslagen bland alla tjänster efter klienter",
	},
	"clients.summary.service.second": {
		"kuntouttavan työtoiminnan sija kaikkien palvelujen joukossa asiakkaiden mukaan",
		"platsen för arbetsverksamhet i rehabiliteringssyfte bland alla tjänster efter klienter",
	},
	"clients.summary.service.third": {
		"sosiaalihuoltolain mukaisen työtoiminnan sija kaikkien palvelujen joukossa asiakkaiden mukaan",
		"platsen för arbetsverksamhet enligt socialvårdslagen bland alla tjänster efter klienter",
	},
	"clients.summary.te-office.named-three": {
		"työharjoittelun, työelämävalmennuksen ja palkkatuetun työn sija TE-toimiston palvelujen joukossa",
		"platsen för arbetspraktik, arbetslivsträning och arbete med lönesubvention bland arbets- och " +
			"näringsbyråns tjänster",
	},
	"clients.summary.provider.te-office.share": {
		"TE-toimiston palveluissa olevien osuus kaikista asiakkaista",
		"andelen av alla klienter i arbets- och näringsbyråns tjänster",
	},
	"clients.summary.provider.kela.share": {
		"Kelan palveluissa olevien osuus kaikista asiakkaista",
		"andelen av alla klienter i FPA:s tjänster",
	},
	"clients.summary.referrers.labour-force-service-centre": {
		"työvoiman palvelukeskusten merkityksen sija lähettävinä tahoina 2006 vuoden 2011 rinnalla",
		"platsen 2006 bredvid 2011 för servicecentrens för arbetskraft betydelse som hänvisande instanser",
	},
	"clients.summary.cooperation.labour-force-service-centre": {
		"yhteistyön sija työvoiman palvelukeskusten kanssa 2006 vuoden 2011 rinnalla",
		"platsen 2006 bredvid 2011 för samarbetet med servicecentren för arbetskraft",
	},
	"clients.summary.cooperation.top-two": {
		"kunnan sosiaalitoimen ja TE-toimistojen pienemmän sija jokaisen muun kumppanin rinnalla, " +
			"kummalla tahansa järjestyksellä",
		"platsen för den mindre av kommunal socialservice och arbets- och näringsbyråer bredvid varje " +
			"annan partner, i endera ordningen",
	},
	"clients.summary.causes.intellectual-disability": {
		"kehitysvammaisten sija asiakasryhmien joukossa syyn mukaan",
		"platsen för personer med utvecklingsstörning bland klientgrupperna efter orsak",
	},
	"clients.summary.causes.mental-health-problem": {
		"mielenterveyskuntoutujien sija asiakasryhmien joukossa syyn mukaan",
		"mentalvårdsklienternas plats bland klientgrupperna efter orsak",
	},
	"clients.summary.causes.mental-health-problem.share": {
		"niiden yksiköiden osuus, joissa mielenterveysongelma on yleisin tai toiseksi yleisin syy",
		"andelen enheter där psykiska problem är den vanligaste eller näst vanligaste orsaken",
	},
	"clients.summary.causes.next-four": {
		"neljän seuraavaksi nimetyn syyn pienimmän sija muiden rinnalla",
		"platsen för den minsta av de fyra därnäst nämnda orsakerna bredvid de övriga",
	},
	"clients.summary.obstacles.market": {
		"niiden yksiköiden osuus, joille työnantajien ennakkoluulot ja työmarkkinoiden haasteet ovat " +
			"merkittävin este",
		"andelen enheter för vilka arbetsgivarnas fördomar, och arbetsmarknadens utmaningar, är det " +
			"största hindret",
	},
	"clients.summary.obstacles.service-system": {
		"niiden yksiköiden osuus, joille palvelujärjestelmän toimimattomuus on merkittävin este",
		"andelen enheter för vilka ett servicesystem som inte fungerar är det största hindret",
	},
}
