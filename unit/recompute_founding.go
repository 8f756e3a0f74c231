package unit

import (
	"github.com/socialemployment/barometer/figure"
	"github.com/socialemployment/barometer/figure/claim"
)

// answersMaintainers returns the shares of chapter 2.2.
func (t *Tally) answersMaintainers() []claim.Answer {
	association := func(g Group) figure.Figure { return t.Maintainer.In(g).Share(Association) }
	ofAll := func(g Group) figure.Figure { return t.Maintainer.In(g).ShareOfEveryone(Association) }
	municipal := func(g Group) figure.Figure { return t.Maintainer.In(g).Share(Municipality) }
	public := func(g Group) figure.Figure { return t.Maintainer.In(g).Share(PublicSector()...) }
	one := func(id string, u Type) claim.Answer {
		return claim.AnswerOf(id, association(Of(u))).As(answering).Or(allUnits, ofAll(Of(u)))
	}
	both := Of(ProductionCentre, MentalHealth)
	return []claim.Answer{
		one("unit.maintainer.workshop.association", Workshop),
		one("unit.maintainer.multi-service-centre.association", MultiServiceCentre),
		one("unit.maintainer.social-enterprise.association", SocialEnterprise),
		claim.AnswerOf("unit.maintainer.production-and-mental-health.municipal", measure(public).of(ProductionCentre, MentalHealth)...).
			As("each, with joint authorities").Or("pooled, with joint authorities", public(both)).
			Or(each, measure(municipal).of(ProductionCentre, MentalHealth)...).Or(pooled, municipal(both)),
		claim.AnswerOf("unit.maintainer.production-and-mental-health.association", measure(association).of(ProductionCentre, MentalHealth)...).
			As(each).Or(pooled, association(both)),
	}
}

// answersSince returns the comparisons with the earlier units of chapters 2.1, 2.2 and 13.
func (t *Tally) answersSince(before *Tally) []claim.Answer {
	if before == nil || before.Units(Everyone) == 0 {
		return nil
	}
	var fewer []figure.Figure
	for u := range Of(IntellectualDisability, Workshop, ProductionCentre, MentalHealth).All() {
		fewer = append(fewer, counted(t.Units(Of(u))).Place(counted(before.Units(Of(u)))))
	}
	number := func(t *Tally, m ...Maintainer) figure.Figure { return counted(t.Maintainer.In(Everyone).Count(m...)) }
	share := func(t *Tally, m ...Maintainer) figure.Figure { return t.Maintainer.In(Everyone).Share(m...) }
	public := PublicSector()
	return []claim.Answer{
		claim.AnswerOf("unit.types.fewer", fewer...),
		claim.AnswerOf("unit.summary.types.fewer", fewer...),
		claim.AnswerOf("unit.maintainer.municipal.fewer", number(t, public...).Place(number(before, public...))).As("by number").
			Or("by share", share(t, public...).Place(share(before, public...))),
		claim.AnswerOf("unit.maintainer.private.more", number(before, PrivateCompany).Place(number(t, PrivateCompany))).As("by number").
			Or("by share", share(before, PrivateCompany).Place(share(t, PrivateCompany))),
	}
}

// answersRecent returns the share founded since the edition before, with the years: those of the published sentence are of
// its own editions.
func (t *Tally) answersRecent(year, since int) []claim.Answer {
	if since == 0 {
		return nil
	}
	y := FoundedBetween(since+1, year)
	return []claim.Answer{claim.AnswerOf("unit.founded.recent", t.Founded.Share(Everyone, y)).As("founded " + y.String())}
}

// answersFounding returns the other shares and the places of chapter 2.3.
func (t *Tally) answersFounding(year int) []claim.Answer {
	in := func(y Years) measure { return func(g Group) figure.Figure { return t.Founded.Share(g, y) } }
	over15, newest := in(OlderThan(15, year)), in(YoungerThan(5, year))
	return []claim.Answer{
		claim.AnswerOf("unit.founded.old", in(OlderThan(20, year))(Everyone)),
		claim.AnswerOf("unit.founded.young", in(YoungerThan(15, year))(Everyone)),
		claim.AnswerOf("unit.founded.intellectual-disability.over-15", over15(Of(IntellectualDisability))),
		claim.AnswerOf("unit.founded.intellectual-disability.place", over15.places(IntellectualDisability)...).As("by the share over 15 years").
			Or("by the share over 20 years", in(OlderThan(20, year)).places(IntellectualDisability)...).
			Or("by the number over 15 years", t.foundedCount(OlderThan(15, year)).places(IntellectualDisability)...),
		claim.AnswerOf("unit.founded.social-enterprise.recent", newest(Of(SocialEnterprise))),
		claim.AnswerOf("unit.founded.social-enterprise.place", newest.places(SocialEnterprise)...),
		claim.AnswerOf("unit.founded.production-centre.over-15", over15(Of(ProductionCentre))),
		claim.AnswerOf("unit.founded.multi-service-centre.over-15", over15(Of(MultiServiceCentre))),
		claim.AnswerOf("unit.founded.multi-service-centre.younger", over15(Of(MultiServiceCentre)).Place(over15(Of(ProductionCentre)))),
		claim.AnswerOf("unit.founded.workshop.1990-2009", in(FoundedBetween(1990, 2009))(Of(Workshop))),
	}
}

// foundedCount measures how many units were founded in the years.
func (t *Tally) foundedCount(y Years) measure {
	return func(g Group) figure.Figure {
		return figure.New(figure.Whole(t.Founded.Count(g, y)), t.Founded.Answering(g), 0)
	}
}
