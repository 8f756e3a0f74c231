package claim_test

// ends are the smallest and the largest whole number that something may be.
type ends struct{ lo, hi int64 }

// over returns the ends of a part that is from low to high of n, in so many parts of n.
func over(n, low, high, parts int64) ends {
	return ends{(low*n + parts - 1) / parts, high * n / parts}
}

// field is what the shares of B12 5.3.2 leave of the clients by payer when all clients are known: about two thirds are
// the municipalities', from 19/30 to 17/24, about a third the TE office's, from 7/24 to 11/30, about 2 % Kela's; 45 %
// ("nearly half" are words for it, and the digits decide) are in the two kinds of disability activity.
type field struct {
	all                           int64
	municipal, te, kela, specials ends

	special, third int64 // the two kinds of disability activity, and the smaller of them
	tried          [numServices]reach
}

func (f *field) of(n int64) {
	f.all, f.municipal, f.te = n, over(n, 76, 85, 120), over(n, 35, 44, 120)
	f.kela, f.specials = over(n, 15, 25, 1000), over(n, 445, 455, 1000)
	if 25*n%1000 == 0 {
		f.kela.hi-- // less than 2,5 %
	}
	if 455*n%1000 == 0 {
		f.specials.hi--
	}
}

// The two services that B12 5.3 prints.
const paySubsidised, employed = 1640, 707

// service is a hidden service, or several about which the report says the same.
type service int

const (
	first service = iota
	second
	third
	ofMunicipality // neither of the three, nor printed
	training       // of the TE office, told with pay-subsidised work
	ofTEOffice     // of the TE office, any other
	ofKela
	other
	namedThree // the trainings and pay-subsidised work
	numServices
)

var services = [numServices][]string{
	first: {
		"service.intellectual-disability-activity",
	}, second: {"service.rehabilitative-work-activity"}, third: {"service.social-welfare-work-activity"},
	ofMunicipality: {"service.municipal-job-coaching", "service.other-municipal"},
	training:       {"service.practical-training", "service.preparatory-training"},
	ofTEOffice:     {"service.te-work-try-out", "service.te-job-coaching", "service.other-te"},
	ofKela: {
		"service.kela-work-try-out",
		"service.kela-mental-health-job-coaching",
		"service.kela-job-coaching",
		"service.other-kela",
	},
	other:      {"service.other", "provider.other"},
	namedThree: {"te-office.named-three"},
}

// least is how many clients the municipalities have at least: the second service is one more than the third.
func (f *field) least() int64 { return max(f.municipal.lo, f.special+f.third+1+employed) }

// leaves reports whether the first service is larger than the second, and the payers leave one another enough.
func (f *field) leaves() bool {
	return f.special-f.third > f.third+1 && f.least() <= f.municipal.hi && f.least()+f.te.lo+f.kela.lo <= f.all
}

// see sees the smallest and the largest that each service can be, when no other takes more than it must. All can be
// filled up: the sums that the payers need lie between what their services have at least and at most.
func (f *field) see() {
	see := func(s service, lo, hi int64) {
		f.tried[s].see(lo)
		f.tried[s].see(hi)
	}
	municipal := min(f.municipal.hi, f.all-f.te.lo-f.kela.lo)
	te := min(f.te.hi, f.all-f.least()-f.kela.lo)
	see(first, f.special-f.third, f.special-f.third)
	see(second, f.third+1, min(f.special-f.third-1, municipal-f.special-employed))
	see(third, f.third, f.third)
	see(ofMunicipality, 0, min(f.third, municipal-(f.special+f.third+1+employed)))
	see(training, 0, min(f.third, te-paySubsidised))
	see(ofTEOffice, 0, min(f.third, te/2)) // no more than the named three
	see(namedThree, paySubsidised, min(te, paySubsidised+2*f.third))
	see(ofKela, 0, min(f.kela.hi, f.all-f.least()-f.te.lo))
	see(other, 0, min(f.third, f.all-f.least()-f.te.lo-f.kela.lo))
}

// triedServices tries whole numbers for the clients by service, which B12 hides: for all clients, for the two kinds of
// disability activity, which are the largest and the third largest service, and for the third. That settles how many
// the others can be: the second is between the first and the third, no other is larger than the third, the services of
// a payer add up to its clients and the payers to all.
func triedServices() map[string]*reach {
	seen := map[string]*reach{}
	var f field
	for s, ids := range services {
		for _, id := range ids {
			seen["clients."+id] = &f.tried[s]
		}
	}
	totals(func(n int64) {
		f.of(n)
		for f.special = f.specials.lo; f.special <= f.specials.hi; f.special++ {
			for f.third = paySubsidised; f.leaves(); f.third++ {
				f.see()
			}
		}
	})
	return seen
}
