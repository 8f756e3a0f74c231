package main

import (
	"github.com/socialemployment/barometer/clients"
	"github.com/socialemployment/barometer/unit"
)

type cause = clients.Cause

// The causes by short names of this file.
const (
	disability = clients.IntellectualDisability
	mental     = clients.MentalHealthProblem
	substance  = clients.SubstanceAbuse
	social     = clients.SocialReasons
	learning   = clients.LearningDifficulties
	weak       = clients.WeakPosition
	physical   = clients.PhysicalIllness
	neuro      = clients.Neuropsychiatric
	immigrant  = clients.ImmigrantBackground
	unemployed = clients.LongTermUnemployment
)

var causes2011 = unit.ByType[causeQuotas]{
	unit.IntellectualDisability: {
		{24, [2]cause{disability, mental}},
		{28, [2]cause{disability, learning}},
		{10, [2]cause{disability, neuro}},
		{9, [2]cause{disability, physical}},
		{5, [2]cause{disability, social}},
	},
	unit.Workshop: {
		{6, [2]cause{mental, substance}},
		{8, [2]cause{weak, mental}},
		{4, [2]cause{substance, mental}},
		{6, [2]cause{weak, learning}},
		{
			6,
			[2]cause{social, weak},
		},
		{4, [2]cause{learning, social}},
		{2, [2]cause{unemployed, weak}},
		{1, [2]cause{immigrant, weak}},
	},
	unit.SocialEnterprise: {
		{4, [2]cause{mental, physical}},
		{6, [2]cause{weak, mental}},
		{4, [2]cause{unemployed, mental}},
		{6, [2]cause{weak, substance}},
		{4, [2]cause{substance, social}},
		{4, [2]cause{physical, weak}},
		{2, [2]cause{disability, learning}},
	},
	unit.MultiServiceCentre: {
		{8, [2]cause{mental, substance}},
		{4, [2]cause{disability, mental}},
		{4, [2]cause{substance, mental}},
		{5, [2]cause{weak, social}},
		{3, [2]cause{social, learning}},
	},
	unit.ProductionCentre: {
		{4, [2]cause{mental, substance}},
		{4, [2]cause{disability, mental}},
		{3, [2]cause{weak, social}},
		{2, [2]cause{disability, learning}},
	},
	unit.MentalHealth: {{5, [2]cause{mental, substance}}, {2, [2]cause{mental, social}}},
	unit.Other: {
		{5, [2]cause{mental, substance}},
		{5, [2]cause{disability, mental}},
		{3, [2]cause{weak, social}},
		{3, [2]cause{disability, learning}},
		{2, [2]cause{substance, weak}},
	},
}
