package subject

// transitionSubjects are the subjects of transitions and of job coaching.
var transitionSubjects = map[string]translation{
	"coaching.contents.commonest.rank": {
		"yksikön omissa tehtävissä ohjaamisen ja elämänhallintataitojen sija työhönvalmennuksen " +
			"sisältöjen joukossa",
		"platsen för handledning i enhetens egna uppgifter och livskompetens bland arbetsträningens " +
			"innehåll",
	},
	"coaching.contents.support-at-workplace": {
		"niiden yksiköiden osuus, joiden työhönvalmennukseen kuuluu tuki avointen työmarkkinoiden " +
			"työpaikalla",
		"andelen enheter vars arbetsträning omfattar stöd på en arbetsplats på den öppna arbetsmarknaden",
	},
	"transitions.answered": {"yksiköt, jotka kertoivat siirtymistä", "enheter som uppgav övergångar"},
	"transitions.open-employment": {
		"avoimille työmarkkinoille työhön siirtyneet asiakkaat",
		"klienter som gick vidare till arbete på den öppna arbetsmarknaden",
	},
	"transitions.open-employment.share": {
		"avoimille työmarkkinoille siirtyneiden osuus vuoden lopun asiakkaista",
		"de som gick vidare till den öppna arbetsmarknaden som andel av klienterna vid årets slut",
	},
	"transitions.back-to-basic-services.rank": {
		"peruspalveluihin palaamisen sija siirtymien joukossa, yleisin ensin",
		"platsen för återgång till basservice bland övergångarna, den vanligaste först",
	},
	"transitions.types.rank": {
		"monipalvelukeskusten, työpajojen ja sosiaalisten yritysten sija tyyppien joukossa, eniten " +
			"siirtymiä ensin",
		"mångservicecentrens, verkstädernas och de sociala företagens plats bland typerna, flest " +
			"övergångar först",
	},
	"transitions.multi-service-centre.back-to-basic-services.rank": {
		"monipalvelukeskusten sija tyyppien joukossa peruspalveluihin palaamisen mukaan",
		"mångservicecentrens plats bland typerna efter återgångar till basservice",
	},
	"transitions.multi-service-centre.open-employment.rank": {
		"monipalvelukeskusten sija tyyppien joukossa työhön siirtymien mukaan",
		"mångservicecentrens plats bland typerna efter övergångar till arbete",
	},
	"transitions.workshop.practical-training.rank": {
		"työpajojen sija tyyppien joukossa työharjoitteluun siirtymien mukaan",
		"verkstädernas plats bland typerna efter övergångar till arbetspraktik",
	},
	"transitions.workshop.work-try-out.rank": {
		"työpajojen sija tyyppien joukossa työkokeiluun siirtymien mukaan",
		"verkstädernas plats bland typerna efter övergångar till arbetsprövning",
	},
	"transitions.workshop.education.rank": {
		"työpajojen sija tyyppien joukossa koulutukseen siirtymien mukaan",
		"verkstädernas plats bland typerna efter övergångar till utbildning",
	},
	"transitions.itemised": {
		"yksiköt, jotka kertoivat siirtymistä palveluittain",
		"enheter som uppgav övergångar per tjänst",
	},
	"transitions.training-and-subsidy.open-employment.rank": {
		"työharjoittelun tai työelämävalmennuksen ja palkkatuetun työn sija palvelujen joukossa työhön " +
			"siirtymien mukaan",
		"platsen för arbetspraktik eller arbetslivsträning och arbete med lönesubvention bland tjänsterna " +
			"efter övergångar till arbete",
	},
	"transitions.work-try-out.open-employment.rank": {
		"työn sija työkokeilusta siirtymien joukossa, yleisin ensin",
		"arbetets plats bland övergångarna från arbetsprövning, den vanligaste först",
	},
	"transitions.rehabilitative-work-activity.interrupted.rank": {
		"kuntouttavan työtoiminnan sija palvelujen joukossa keskeytymisten mukaan",
		"platsen för arbetsverksamhet i rehabiliteringssyfte bland tjänsterna efter avbrott",
	},
	"transitions.summary.te-office.open-employment.rank": {
		"TE-palvelujen sija maksajittaisten palvelujen joukossa työhön siirtymien mukaan",
		"arbets- och näringstjänsternas plats bland tjänsterna per betalare efter övergångar till arbete",
	},
	"transitions.summary.training-and-subsidy.open-employment.rank": {
		"palkkatuetun työn ja työharjoittelun tai työelämävalmennuksen sija palvelujen joukossa työhön " +
			"siirtymien mukaan",
		"platsen för arbete med lönesubvention och arbetspraktik eller arbetslivsträning bland tjänsterna " +
			"efter övergångar till arbete",
	},
	"transitions.summary.types.rank": {
		"monipalvelukeskusten, työpajojen ja sosiaalisten yritysten sija tyyppien joukossa, eniten " +
			"siirtymiä ensin",
		"mångservicecentrens, verkstädernas och de sociala företagens plats bland typerna, flest " +
			"övergångar först",
	},
	"transitions.summary.types.open-employment.rank": {
		"monipalvelukeskusten, työpajojen ja sosiaalisten yritysten sija tyyppien joukossa työhön " +
			"siirtymien mukaan",
		"mångservicecentrens, verkstädernas och de sociala företagens plats bland typerna efter " +
			"övergångar till arbete",
	},
}
