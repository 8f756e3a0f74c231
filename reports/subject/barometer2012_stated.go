package subject

// statedSubjects are the subjects of the figures of B12 1 to 4 that no responses answer, by the id of the claim.
var statedSubjects = map[string]translation{
	"unit.title.year": {
		"raportin nimen vuosi, jona kysely tehtiin",
		"året i rapportens titel, då enkäten gjordes",
	},
	"unit.edition.number": {
		"kuinka monta kertaa kysely on tehty, tämä mukaan lukien",
		"hur många gånger enkäten har gjorts, denna medräknad",
	},
	"unit.first.fieldwork-year": {
		"vuosi, jona ensimmäinen kysely tehtiin postitse",
		"året då den första enkäten gjordes per post",
	},
	"unit.first.year": {"vuosi, jota ensimmäinen kysely kuvaa", "året som den första enkäten beskriver"},
	"unit.years": {
		"kyselyjen kuvaamien vuosien väli vuosina",
		"antalet år mellan de år som de två enkäterna beskriver",
	},
	"unit.parts": {"osat, joina kysely tehtiin", "delar som enkäten gjordes i"},
	"unit.part1.number": {
		"laajan osan järjestysluku osien joukossa",
		"den breda delens ordningstal bland delarna",
	},
	"unit.part1.fieldwork": {
		"päivät, joina ensimmäinen osa kerättiin",
		"dagarna då den första delen samlades in",
	},
	"unit.sent": {
		"yksiköt ja sosiaaliset yritykset, joille ensimmäisen osan lomake lähetettiin",
		"enheter och sociala företag som fick den första delens formulär",
	},
	"unit.frame.total": {"karkea arvio kohderyhmän yksiköistä", "grov uppskattning av enheterna i målgruppen"},
	"unit.part2.number": {
		"syventävän osan järjestysluku osien joukossa",
		"den fördjupande delens ordningstal bland delarna",
	},
	"unit.part2.fieldwork": {"päivät, joina toinen osa kerättiin", "dagarna då den andra delen samlades in"},
	"unit.part2.target": {
		"osa, jonka vastaajia pyydettiin vastaamaan toiseenkin",
		"delen vars svarande ombads besvara den andra",
	},
	"unit.comparable.first-year": {
		"vuosi, johon tulokset ovat hyvin vertailukelpoisia sosiaalisia yrityksiä lukuun ottamatta",
		"året som resultaten är väl jämförbara med, utom för sociala företag",
	},
	"unit.comparable.enterprises.first-year": {
		"vuosi, jona sosiaaliset yritykset saattoi vielä erottaa tavoitteidensa perusteella",
		"året då sociala företag ännu kunde skiljas åt efter sina mål",
	},
	"unit.comparable.others.first-year": {
		"vuosi, johon muita tyyppejä voi verrata",
		"året som de andra typerna kan jämföras med",
	},
	"unit.part1.themes": {"osa, jonka teemat luetellaan ensin", "delen vars teman nämns först"},
	"unit.part2.themes": {"osa, jonka teemat luetellaan seuraavaksi", "delen vars teman nämns därnäst"},
	"unit.frame.intellectual-disability": {
		"arvioidut yksiköt maassa: kehitysvammaisten työtoimintayksikkö",
		"uppskattade enheter i landet: arbetsverksamhetsenhet för personer med utvecklingsstörning",
	},
	"unit.frame.workshop": {"arvioidut yksiköt maassa: työpaja", "uppskattade enheter i landet: verkstad"},
	"unit.frame.social-enterprise": {
		"arvioidut yksiköt maassa: sosiaalinen yritys",
		"uppskattade enheter i landet: socialt företag",
	},
	"unit.frame.multi-service-centre": {
		"arvioidut yksiköt maassa: työllistymisen monipalvelukeskus",
		"uppskattade enheter i landet: mångservicecenter för sysselsättning",
	},
	"unit.frame.production-centre": {
		"arvioidut yksiköt maassa: tuotannollinen työkeskus",
		"uppskattade enheter i landet: produktionsinriktat arbetscenter",
	},
	"unit.frame.mental-health": {
		"arvioidut yksiköt maassa: mielenterveyskuntoutujien työtoimintayksikkö",
		"uppskattade enheter i landet: arbetsverksamhetsenhet för mentalvårdsklienter",
	},
	"unit.frame.total.table": {
		"arvioidut yksiköt maassa, kaikki tyypit",
		"uppskattade enheter i landet, alla typer",
	},
	"unit.types.first-year": {
		"vuosi, johon kunkin tyypin yksiköiden määrää verrataan",
		"året som antalet enheter av varje typ jämförs med",
	},
	"unit.maintainer.first-year": {
		"ylläpitäjien kuvion aiempi vuosi",
		"det tidigare året i figuren över huvudmän",
	},
	"unit.year": {
		"vuosi, jota kysely kuvaa, ylläpitäjien kuviossa",
		"året som enkäten beskriver, i figuren över huvudmän",
	},
	"unit.founded.first-year": {
		"kyselyn vuosi, jonka jälkeen uusimmat yksiköt perustettiin",
		"enkätåret efter vilket de nyaste enheterna grundades",
	},
	"unit.founded.old-age": {
		"toimintavuodet, jotka vanhimmat yksiköt ovat ylittäneet",
		"verksamhetsår som de äldsta enheterna har passerat",
	},
	"unit.founded.middle-age": {
		"vuodet, joita nuorempi puolikas yksiköistä on nuorempi",
		"antalet år som den yngre hälften av enheterna är under",
	},
	"unit.founded.intellectual-disability.age": {
		"kuinka monta vuotta sitten tai aiemmin kehitysvammaisten vanhemmat yksiköt perustettiin",
		"för hur många år sedan eller tidigare de äldre enheterna för personer med " +
			"utvecklingsstörning grundades",
	},
	"unit.founded.intellectual-disability.over-15.units": {
		"yli 15 vuotta sitten perustetut kehitysvammaisten yksiköt",
		"enheter för personer med utvecklingsstörning som grundades för över 15 år sedan",
	},
	"unit.founded.recent-years": {
		"vuodet, joiden sisällä uusimmat sosiaaliset yritykset perustettiin",
		"åren inom vilka de nyaste sociala företagen grundades",
	},
	"unit.founded.social-enterprise.recent.units": {
		"viiden viime vuoden aikana perustetut sosiaaliset yritykset",
		"sociala företag som grundades under de senaste fem åren",
	},
	"unit.founded.production-centre.age": {
		"ikä vuosina, jonka useimmat tuotannolliset työkeskukset ovat ylittäneet",
		"ålder i år som de flesta produktionsinriktade arbetscenter har passerat",
	},
	"unit.founded.production-centre.over-15.units": {
		"yli 15-vuotiaat tuotannolliset työkeskukset",
		"produktionsinriktade arbetscenter som är över 15 år gamla",
	},
	"unit.founded.multi-service-centre.age": {
		"ikä vuosina, jonka harvat monipalvelukeskukset ovat ylittäneet",
		"ålder i år som få mångservicecenter har passerat",
	},
	"unit.founded.multi-service-centre.over-15.units": {
		"yli 15-vuotiaat monipalvelukeskukset",
		"mångservicecenter som är över 15 år gamla",
	},
	"unit.founded.workshop.first-decade": {
		"aiempi vuosikymmen, jolla useimmat työpajat perustettiin, kahdella numerolla",
		"det tidigare årtiondet då de flesta verkstäder grundades, med två siffror",
	},
	"unit.founded.workshop.last-century": {
		"vuosisata, ensimmäisen vuotensa mukaan, jolla näistä työpajoista myöhemmät perustettiin",
		"seklet, efter sitt första år, då de senare av dessa verkstäder grundades",
	},
	"unit.founded.workshop.last-decade": {
		"myöhemmän vuosikymmenen järjestysluku sillä vuosisadalla",
		"det senare årtiondets ordningstal i det seklet",
	},
	"unit.founded.workshop.1990-2009.units": {
		"vuosina 1990–2009 perustetut työpajat",
		"verkstäder som grundades 1990–2009",
	},
	"funding.asked": {
		"kuinka monta kertaa rahoitusta on kysytty, tämä kerta mukaan lukien",
		"hur många gånger finansieringen har efterfrågats, denna gång medräknad",
	},
	"funding.weighted.other": {
		"tulot kaikesta muusta, osuus kaikista tuloista asiakasmäärällä painotettuna",
		"inkomster av allt annat, andel av alla inkomster viktad med antalet klienter",
	},
	"funding.weighted.service-sales.municipal": {
		"palvelumyynti kunnille, osuus kaikista tuloista asiakasmäärällä painotettuna",
		"försäljning av tjänster till kommuner, andel av alla inkomster viktad med antalet klienter",
	},
	"funding.weighted.service-sales.others": {
		"palvelumyynti muille kuin kunnille, osuus kaikista tuloista asiakasmäärällä painotettuna",
		"försäljning av tjänster till andra än kommuner, andel av alla inkomster viktad med antalet " +
			"klienter",
	},
	"funding.municipal-below-half.limit": {
		"kuntien osuus, jota pienempi se on näissä työpajoissa",
		"kommunernas andel som dessa verkstäder ligger under",
	},
	"funding.projects-above-third.workshop.units": {
		"työpajat, joissa projektirahoitusta on yli kolmannes, yksikköinä",
		"verkstäder med över en tredjedel projektfinansiering, i enheter",
	},
	"funding.projects-above-third.limit": {
		"projektirahoituksen osuus, jota suurempi se on näissä työpajoissa",
		"andelen projektfinansiering som dessa verkstäder ligger över",
	},
	"funding.service-sales-above-half.limit": {
		"palvelumyynnin osuus, jota suurempi se on muutamassa sosiaalisessa yrityksessä",
		"andelen tjänsteförsäljning som några sociala företag ligger över",
	},
	"unit.outlook.from":  {"odotusten ensimmäinen vuosi", "förväntningarnas första år"},
	"unit.outlook.to":    {"odotusten viimeinen vuosi", "förväntningarnas sista år"},
	"unit.outlook.years": {"odotusten vuodet", "åren som förväntningarna gäller"},
	"unit.outlook.unchanged": {
		"osuus yksiköistä, jotka odottavat taloudellisen tilanteensa pysyvän ennallaan",
		"andelen enheter som väntar sig att den ekonomiska situationen förblir oförändrad",
	},
	"unit.outlook.chart-from": {
		"odotusten kuvion otsikon ensimmäinen vuosi",
		"det första året i rubriken till figuren över förväntningarna",
	},
	"unit.outlook.chart-to": {
		"odotusten kuvion otsikon viimeinen vuosi",
		"det sista året i rubriken till figuren över förväntningarna",
	},
}
