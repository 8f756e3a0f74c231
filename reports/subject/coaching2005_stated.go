package subject

// coachingStated are the subjects of the figures that no responses answer, by the id of the claim.
var coachingStated = map[string]translation{
	"coaching.report.month": {"raportin kuukausi", "rapportens månad"},
	"coaching.survey.month": {"kuukausi, jona kysely tehtiin", "månaden då enkäten gjordes"},
	"coaching.service.start": {
		"päivä, josta alkaen työhönvalmennusta voi ostaa palveluna",
		"dagen från vilken arbetsträning kunde köpas som tjänst",
	},
	"coaching.sent": {
		"keskukset ja yhteispalvelupisteet, joille lomake lähetettiin",
		"center och samservicepunkter som fick formuläret",
	},
	"coaching.contents-page.weaknesses": {
		"heikkouksien luvun paikka luvussa 3, sisällysluettelossa",
		"platsen för avsnittet om svagheter i kapitel 3, i innehållsförteckningen",
	},
	"coaching.contents-page.strengths": {
		"vahvuuksien luvun paikka luvussa 3, sisällysluettelossa",
		"platsen för avsnittet om styrkor i kapitel 3, i innehållsförteckningen",
	},
	"coaching.section.strengths": {
		"vahvuuksien luvun paikka luvussa 3, tekstissä",
		"platsen för avsnittet om styrkor i kapitel 3, i texten",
	},
	"coaching.section.weaknesses": {
		"heikkouksien luvun paikka luvussa 3, tekstissä",
		"platsen för avsnittet om svagheter i kapitel 3, i texten",
	},
	"coaching.staff.shares": {
		"henkilöstön viisi osuutta yhteensä, painettuina",
		"personalens fem andelar tillsammans, som de är tryckta",
	},
	"coaching.staff.municipal.least": {
		"terveystoimen ja sosiaalityön osuus henkilöstöstä ilman muita",
		"hälsovårdens och socialarbetets andel av personalen, utan de övriga",
	},
	"coaching.staff.municipal.most": {
		"terveystoimen, sosiaalityön ja kaikkien muiden osuus henkilöstöstä",
		"hälsovårdens, socialarbetets och alla övrigas andel av personalen",
	},
	"coaching.staff.municipal.persons": {
		"kuntien palveluksessa oleva henkilöstö, henkilöä",
		"personal anställd av kommuner, personer",
	},
	"coaching.staff.others-municipal": {
		"muista kuntien palveluksessa olevat, henkilöä",
		"personer bland de övriga som kommuner har anställt",
	},
	"coaching.staff.others-municipal.share": {
		"kuntien palveluksessa olevien osuus muista",
		"andelen av de övriga som kommuner har anställt",
	},
	"coaching.staff.others-elsewhere.share": {
		"muualla palveluksessa olevien osuus muista",
		"andelen av de övriga som någon annan har anställt",
	},
	"coaching.kela.all": {
		"kaikki vastanneet keskukset vastausten summana: Kelan osallistuminen",
		"alla svarande center som svaren ger tillsammans: hur FPA deltar",
	},
	"coaching.use.all": {
		"kaikki vastanneet keskukset vastausten summana: työhönvalmennuksen käyttö",
		"alla svarande center som svaren ger tillsammans: användning av arbetsträning",
	},
	"coaching.use.shares": {
		"käyttöä koskevien vastausten neljä osuutta yhteensä, painettuina",
		"de fyra andelarna av svaren om användning tillsammans, som de är tryckta",
	},
	"coaching.form.all": {
		"ostajat kolmen muodon summana, jos kukin ostaja on yhdellä rivillä",
		"köpare som de tre formerna ger tillsammans, om varje köpare står på en rad",
	},
	"coaching.form.complementary-only": {
		"vain täydentävässä muodossa ostaneet, jos molempien muotojen ostajat ovat sen rivillä",
		"köpare i enbart kompletterande form, om de som köpte i båda står på dess rad",
	},
	"coaching.form.public-only": {
		"vain julkisessa muodossa ostaneet, jos molempien muotojen ostajat ovat sen rivillä",
		"köpare i enbart offentlig form, om de som köpte i båda står på dess rad",
	},
	"coaching.form.told": {
		"muodon kertoneet ostajat, kukin kerran laskettuna",
		"köpare som uppgav formen, var och en räknad en gång",
	},
	"coaching.form.untold": {"ostajat, jotka eivät kertoneet muotoa", "köpare som inte uppgav formen"},
	"coaching.start.spring.year": {
		"sen kevään vuosi, jona ostajat aloittivat",
		"året för våren då köparna började",
	},
	"coaching.start.autumn.year": {
		"sen syksyn vuosi, josta alkaen ostajat aloittivat",
		"året för hösten från vilken köparna började",
	},
	"coaching.terms.client-days-a-month": {
		"asiakaspäivät, jotka kuukauden hinta kattaa",
		"klientdagar som månadspriset räcker till",
	},
	"coaching.terms.clients-a-coach": {
		"asiakkaat, joita valmentaja palvelee päivässä, jos asiakkaan päivän hinta vastaa päivän " +
			"hintaa",
		"klienter som en tränare betjänar på en dag, om priset för en klients dag ska ge priset för " +
			"en dag",
	},
	"coaching.terms.hours-a-day": {
		"tunnit päivässä, jos tunnin hinta vastaa päivän hintaa",
		"timmar per dag, om priset för en timme ska ge priset för en dag",
	},
	"coaching.terms.days-a-month": {
		"päivät kuukaudessa, jos päivän hinta vastaa kuukauden hintaa",
		"dagar per månad, om priset för en dag ska ge priset för en månad",
	},
	"coaching.price.client.by-days": {
		"hinta asiakkaasta, jolle ostetaan enintään raportin kertomat päivät, euroa",
		"priset för en klient som får högst så många dagar som rapporten uppger, euro",
	},
	"coaching.price.client.by-hours": {
		"hinta asiakkaasta, jolle ostetaan raportin kertomat tunnit, euroa",
		"priset för en klient som får så många timmar som rapporten uppger, euro",
	},
	"coaching.package.all": {
		"kaikki vastanneet keskukset vastausten summana: valmennus osana kokonaisuutta",
		"alla svarande center som svaren ger tillsammans: arbetsträning i en helhet",
	},
	"coaching.package.measures": {
		"valmennukseen yhdistettyjen osuus mahdollisista toimenpiteistä, sanoin",
		"andelen av de möjliga åtgärderna som kombinerades med arbetsträning, i ord",
	},
	"coaching.marketing.all": {
		"kaikki vastanneet keskukset vastausten summana: markkinointi",
		"alla svarande center som svaren ger tillsammans: marknadsföring",
	},
	"coaching.need.all": {
		"kaikki vastanneet keskukset vastausten summana: tarve",
		"alla svarande center som svaren ger tillsammans: behov",
	},
	"coaching.need.shares": {
		"tarvetta koskevien vastausten kolme osuutta yhteensä, painettuina",
		"de tre andelarna av svaren om behov tillsammans, som de är tryckta",
	},
	"coaching.availability.parts": {
		"osat, joihin saatavuutta koskevat vastaukset jakautuvat",
		"delar som svaren om tillgång fördelar sig på",
	},
	"coaching.development.parts": {
		"osat, joista kehittämistarpeiden kysymys koostui",
		"delar som frågan om utvecklingsbehov bestod av",
	},
	"coaching.development.buyers": {
		"osuus ostajista, jotka toivovat alueellista yhteistyötä valmennuksen kehittämiseen, sanoin",
		"andelen köpare som vill ha regionalt samarbete för att utveckla arbetsträningen, i ord",
	},
	"coaching.proposals.explain-method.rank": {
		"menetelmän avaamisen sija säätiölle ehdotettujen tehtävien joukossa",
		"platsen för att förklara metoden bland de uppgifter som föreslogs stiftelsen",
	},
	"coaching.regional-needs.training.all": {
		"kaikki vastanneet keskukset vastausten summana: alueellinen tarve, koulutus",
		"alla svarande center som svaren ger tillsammans: regionalt behov, utbildning",
	},
	"coaching.regional-needs.information.all": {
		"kaikki vastanneet keskukset vastausten summana: alueellinen tarve, tiedotus",
		"alla svarande center som svaren ger tillsammans: regionalt behov, information",
	},
	"coaching.regional-needs.other.all": {
		"kaikki vastanneet keskukset vastausten summana: alueellinen tarve, muu",
		"alla svarande center som svaren ger tillsammans: regionalt behov, annat",
	},
	"coaching.content-needs.more-information.all": {
		"kaikki vastanneet keskukset vastausten summana: sisältöä koskeva tarve, lisätieto",
		"alla svarande center som svaren ger tillsammans: behov som gäller innehållet, mer kunskap",
	},
	"coaching.content-needs.information.all": {
		"kaikki vastanneet keskukset vastausten summana: sisältöä koskeva tarve, tiedotus",
		"alla svarande center som svaren ger tillsammans: behov som gäller innehållet, information",
	},
	"coaching.content-needs.training.all": {
		"kaikki vastanneet keskukset vastausten summana: sisältöä koskeva tarve, koulutus",
		"alla svarande center som svaren ger tillsammans: behov som gäller innehållet, utbildning",
	},
	"coaching.content-needs.networking.all": {
		"kaikki vastanneet keskukset vastausten summana: sisältöä koskeva tarve, verkostoitumisen " +
			"tuki",
		"alla svarande center som svaren ger tillsammans: behov som gäller innehållet, stöd för " +
			"nätverk",
	},
}
