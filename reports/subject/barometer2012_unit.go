package subject

// unitSubjects are the subjects of units, by the id of the claim.
var unitSubjects = map[string]translation{
	"unit.answered":       {"ensimmäiseen osaan vastanneet yksiköt", "enheter som svarade på den första delen"},
	"unit.response-rate":  {"vastattujen lomakkeiden osuus lähetetyistä", "andelen besvarade formulär av de utsända"},
	"unit.frame.coverage": {"vastanneiden osuus kohderyhmästä, sanoin", "andelen av målgruppen som svarade, i ord"},
	"unit.part2.sent":     {"yksiköt, joilta toista osaa kysyttiin", "enheter som fick den andra delen"},
	"unit.part2.answered": {"toiseen osaan vastanneet yksiköt", "enheter som svarade på den andra delen"},
	"unit.part2.rate": {
		"toiseen osaan vastanneiden osuus ensimmäisen osan yksiköistä",
		"andelen av enheterna i den första delen som svarade på den andra",
	},
	"unit.count.intellectual-disability": {
		"vastanneet yksiköt: kehitysvammaisten työtoimintayksikkö",
		"svarande enheter: arbetsverksamhet för personer med utvecklingsstörning",
	},
	"unit.coverage.intellectual-disability": {
		"vastanneiden osuus arvioiduista yksiköistä: kehitysvammaisten työtoimintayksikkö",
		"andelen av de uppskattade enheterna som svarade: arbetsverksamhet för personer med " +
			"utvecklingsstörning",
	},
	"unit.count.workshop": {"vastanneet yksiköt: työpaja", "svarande enheter: verkstad"},
	"unit.coverage.workshop": {
		"vastanneiden osuus arvioiduista yksiköistä: työpaja",
		"andelen av de uppskattade enheterna som svarade: verkstad",
	},
	"unit.count.social-enterprise": {"vastanneet yksiköt: sosiaalinen yritys", "svarande enheter: socialt företag"},
	"unit.coverage.social-enterprise": {
		"vastanneiden osuus arvioiduista yksiköistä: sosiaalinen yritys",
		"andelen av de uppskattade enheterna som svarade: socialt företag",
	},
	"unit.count.multi-service-centre": {
		"vastanneet yksiköt: työllistymisen monipalvelukeskus",
		"svarande enheter: mångservicecenter",
	},
	"unit.coverage.multi-service-centre": {
		"vastanneiden osuus arvioiduista yksiköistä: työllistymisen monipalvelukeskus",
		"andelen av de uppskattade enheterna som svarade: mångservicecenter",
	},
	"unit.count.production-centre": {
		"vastanneet yksiköt: tuotannollinen työkeskus",
		"svarande enheter: produktionsinriktat arbetscenter",
	},
	"unit.coverage.production-centre": {
		"vastanneiden osuus arvioiduista yksiköistä: tuotannollinen työkeskus",
		"andelen av de uppskattade enheterna som svarade: produktionsinriktat arbetscenter",
	},
	"unit.count.mental-health": {
		"vastanneet yksiköt: mielenterveyskuntoutujien työtoimintayksikkö",
		"svarande enheter: arbetsverksamhet för rehabiliteringsklienter inom mentalvården",
	},
	"unit.coverage.mental-health": {
		"vastanneiden osuus arvioiduista yksiköistä: mielenterveyskuntoutujien työtoimintayksikkö",
		"andelen av de uppskattade enheterna som svarade: arbetsverksamhet för rehabiliteringsklienter " +
			"inom mentalvården",
	},
	"unit.count.other":    {"vastanneet yksiköt: muu", "svarande enheter: annan"},
	"unit.answered.table": {"vastanneet yksiköt, kaikki tyypit", "svarande enheter, alla typer"},
	"unit.coverage.total": {
		"vastanneiden osuus kaikista arvioiduista yksiköistä; alaraja suuremmasta arviosta",
		"andelen av alla uppskattade enheter som svarade; den nedre gränsen av den högre uppskattningen",
	},
	"unit.types.fewer": {
		"tämän kyselyn sija ensimmäisen rinnalla vastanneiden yksiköiden määrässä, kussakin tyypissä " +
			"paitsi monipalvelukeskuksissa ja sosiaalisissa yrityksissä",
		"denna enkäts plats bredvid den första efter antalet svarande enheter, i varje typ utom " +
			"mångservicecenter och sociala företag",
	},
	"unit.maintainer.municipal.fewer": {
		"tämän kyselyn sija ensimmäisen rinnalla kuntien ylläpitämien yksiköiden määrässä",
		"denna enkäts plats bredvid den första efter antalet enheter med kommunal huvudman",
	},
	"unit.maintainer.private.more": {
		"ensimmäisen kyselyn sija tämän rinnalla yritysten ylläpitämien yksiköiden määrässä",
		"den första enkätens plats bredvid denna efter antalet enheter med ett företag som huvudman",
	},
	"unit.maintainer.workshop.association": {
		"järjestön tai yhdistyksen ylläpitämien osuus työpajoista",
		"andelen verkstäder med en förening som huvudman",
	},
	"unit.maintainer.multi-service-centre.association": {
		"järjestön tai yhdistyksen ylläpitämien osuus monipalvelukeskuksista",
		"andelen mångservicecenter med en förening som huvudman",
	},
	"unit.maintainer.social-enterprise.association": {
		"järjestön tai yhdistyksen ylläpitämien tai omistamien osuus sosiaalisista yrityksistä",
		"andelen sociala företag med en förening som huvudman eller ägare",
	},
	"unit.maintainer.production-and-mental-health.municipal": {
		"kuntien ylläpitämien osuus tuotannollisista työkeskuksista ja mielenterveyskuntoutujien " +
			"yksiköistä",
		"andelen produktionscenter och mentalvårdsenheter med kommunal huvudman",
	},
	"unit.maintainer.production-and-mental-health.association": {
		"järjestöjen ylläpitämien osuus tuotannollisista työkeskuksista ja mielenterveyskuntoutujien " +
			"yksiköistä",
		"andelen produktionscenter och mentalvårdsenheter med en förening som huvudman",
	},
	"unit.founded.recent": {
		"ensimmäisen kyselyn jälkeen, 2007 tai myöhemmin, perustettujen osuus yksiköistä",
		"andelen enheter grundade efter den första enkäten, 2007 eller senare",
	},
	"unit.founded.old":   {"yli 20-vuotiaiden osuus yksiköistä", "andelen enheter som är över 20 år"},
	"unit.founded.young": {"alle 15-vuotiaiden osuus yksiköistä", "andelen enheter som är under 15 år"},
	"unit.founded.intellectual-disability.over-15": {
		"yli 15 vuotta sitten perustettujen osuus kehitysvammaisten yksiköistä",
		"andelen enheter för personer med utvecklingsstörning grundade för över 15 år sedan",
	},
	"unit.founded.intellectual-disability.rank": {
		"kehitysvammaisten yksiköiden sija tyyppien joukossa, vanhimmat ensin",
		"platsen för enheterna för personer med utvecklingsstörning bland typerna, de äldsta först",
	},
	"unit.founded.social-enterprise.recent": {
		"viiden viime vuoden aikana perustettujen osuus sosiaalisista yrityksistä",
		"andelen sociala företag grundade under de senaste fem åren",
	},
	"unit.founded.social-enterprise.rank": {
		"sosiaalisten yritysten sija tyyppien joukossa, uusimmat ensin",
		"de sociala företagens plats bland typerna, de nyaste först",
	},
	"unit.founded.production-centre.over-15": {
		"yli 15-vuotiaiden osuus tuotannollisista työkeskuksista",
		"andelen produktionscenter som är över 15 år",
	},
	"unit.founded.multi-service-centre.over-15": {
		"yli 15-vuotiaiden osuus monipalvelukeskuksista",
		"andelen mångservicecenter som är över 15 år",
	},
	"unit.founded.multi-service-centre.younger": {
		"monipalvelukeskusten sija tuotannollisten työkeskusten rinnalla, vanhemmat ensin",
		"mångservicecentrens plats bredvid produktionscentren, de äldre först",
	},
	"unit.founded.workshop.1990-2009": {
		"vuosina 1990–2009 perustettujen osuus työpajoista",
		"andelen verkstäder grundade 1990–2009",
	},
	"unit.situation.production-centre.rank": {
		"tuotannollisten työkeskusten sija tyyppien joukossa, paras taloudellinen tilanne ensin",
		"produktionscentrens plats bland typerna, det bästa ekonomiska läget först",
	},
	"unit.situation.production-centre.good": {
		"tilannettaan vähintään hyvänä pitävien osuus tuotannollisista työkeskuksista",
		"andelen produktionscenter som bedömer sitt läge som minst gott",
	},
	"unit.situation.production-centre.moderate": {
		"tilannettaan vähintään kohtalaisena pitävien osuus tuotannollisista työkeskuksista",
		"andelen produktionscenter som bedömer sitt läge som minst måttligt",
	},
	"unit.situation.mental-health.rank": {
		"mielenterveyskuntoutujien yksiköiden sija tyyppien joukossa niiden osuuden mukaan, jotka pitävät " +
			"tilannettaan enintään kohtalaisena",
		"mentalvårdsenheternas plats bland typerna efter andelen som bedömer sitt läge som högst måttligt",
	},
	"unit.situation.multi-service-and-social-enterprise.rank": {
		"monipalvelukeskusten ja sosiaalisten yritysten sija tyyppien joukossa niiden osuuden mukaan, " +
			"jotka pitävät tilannettaan heikkona tai välttävänä",
		"mångservicecentrens och de sociala företagens plats bland typerna efter andelen som bedömer sitt " +
			"läge som svagt eller nöjaktigt",
	},
	"unit.situation.multi-service-and-social-enterprise.good": {
		"tilannettaan vähintään hyvänä pitävien osuus monipalvelukeskuksista ja sosiaalisista yrityksistä",
		"andelen mångservicecenter och sociala företag som bedömer sitt läge som minst gott",
	},
	"unit.outlook.unchanged.rank": {
		"ennallaan pysyvän tilanteen sija näkymien joukossa, yleisin ensin",
		"platsen för ett oförändrat läge bland utsikterna, den vanligaste först",
	},
	"unit.outlook.improves": {
		"taloudellisen tilanteensa paranemista odottavien osuus yksiköistä",
		"andelen enheter som väntar sig att deras ekonomiska läge förbättras",
	},
	"unit.outlook.weakens": {
		"taloudellisen tilanteensa heikkenemistä odottavien osuus yksiköistä",
		"andelen enheter som väntar sig att deras ekonomiska läge försämras",
	},
	"unit.outlook.social-enterprise.rank": {
		"sosiaalisten yritysten sija tyyppien joukossa, myönteisin näkymä ensin",
		"de sociala företagens plats bland typerna, den ljusaste utsikten först",
	},
	"unit.outlook.answered": {"näkymäkysymykseen vastanneet yksiköt", "enheter som svarade på frågan om utsikterna"},
	"unit.staff.production-instruction": {
		"tuotannon ja työtehtävien ohjauksen osuus yksiköiden työstä",
		"andelen handledning av produktion och arbetsuppgifter av enheternas arbete",
	},
	"unit.staff.guidance": {
		"palveluohjauksen ja työmarkkinoille ohjauksen osuus yhteensä",
		"andelen servicehandledning och handledning till arbetsmarknaden sammanlagt",
	},
	"unit.staff.guidance.service": {
		"palveluohjauksen osuus näistä kahdesta ohjauksesta",
		"servicehandledningens andel av de två slagen av handledning",
	},
	"unit.staff.guidance.labour-market": {
		"työmarkkinoille ohjauksen osuus näistä kahdesta ohjauksesta",
		"andelen handledning till arbetsmarknaden av de två slagen av handledning",
	},
	"unit.staff.management-and-expert": {
		"johto- ja asiantuntijatehtävien osuus yhteensä",
		"andelen lednings- och expertuppgifter sammanlagt",
	},
	"unit.activity.tasks-outside": {
		"yksikön ulkopuolisia työtehtäviä tarjoavien osuus yksiköistä",
		"andelen enheter som erbjuder arbetsuppgifter utanför enheten",
	},
	"unit.activity.multi-service-and-workshop.rank": {
		"monipalvelukeskusten ja työpajojen sija tyyppien joukossa, monipuolisin toiminta ensin",
		"mångservicecentrens och verkstädernas plats bland typerna, den mångsidigaste verksamheten först",
	},
	"unit.activity.production-centre.workshop-work.rank": {
		"pajatyön sija tuotannollisissa työkeskuksissa, suurin osuus ensin",
		"verkstadsarbetets plats i produktionscentren, den största andelen först",
	},
	"unit.task.commonest.rank": {
		"kiinteistönhoidon, siivouksen, tekstiili-, puu-, metalli- ja keittiötyön sija yksiköiden " +
			"tehtävien joukossa",
		"platsen för fastighetsskötsel, städning, textil-, trä-, metall- och köksarbete bland uppgifterna " +
			"i enheterna",
	},
	"unit.task.industrial-subcontracting": {
		"teollisuuden alihankintaa tekevien osuus yksiköistä",
		"andelen enheter som gör underleveranser åt industrin",
	},
	"unit.task-outside.commonest.rank": {
		"kiinteistö- ja pihatyön, keittiötyön, siivouksen ja kauppatyön sija yksiköiden ulkopuolisten " +
			"tehtävien joukossa",
		"platsen för fastighets- och gårdsarbete, köksarbete, städning och butiksarbete bland uppgifterna " +
			"utanför enheterna",
	},
	"unit.strength.staff-skill.rank": {
		"henkilöstön ammattitaidon sija vahvuuksien joukossa, useimmin mainittu ensin",
		"personalens yrkesskicklighets plats bland styrkorna, den oftast nämnda först",
	},
	"unit.summary.types.fewer": {
		"tämän kyselyn sija ensimmäisen rinnalla vastanneiden yksiköiden määrässä, kussakin tyypissä " +
			"paitsi monipalvelukeskuksissa ja sosiaalisissa yrityksissä",
		"denna enkäts plats bredvid den första efter antalet svarande enheter, i varje typ utom " +
			"mångservicecenter och sociala företag",
	},
	"unit.summary.strength.staff-skill.rank": {
		"henkilöstön ammattitaidon sija vahvuuksien joukossa, useimmin mainittu ensin",
		"personalens yrkesskicklighets plats bland styrkorna, den oftast nämnda först",
	},
}
