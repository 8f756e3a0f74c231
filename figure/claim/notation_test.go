package claim

import (
	"testing"

	"github.com/socialemployment/barometer/figure"
)

// TestOtherNotationsAreVerified: a figure with a sign, in digits as a fraction, in millions or in everyday words is
// held against what determines it, right and wrong ones alike.
func TestOtherNotationsAreVerified(t *testing.T) {
	for _, c := range []struct {
		printed string
		from    Formula
		want    Verdict
	}{
		{"64/192", ShareOf("part", "whole"), Reproduced}, {"65/192", ShareOf("part", "whole"), Inconsistent},
		{"1/3", ShareOf("part", "whole"), Consistent}, {"1/2", ShareOf("part", "whole"), Inconsistent},
		{"+200 %", GrowthOf("whole", "part"), Reproduced}, {"+199 %", GrowthOf("whole", "part"), Inconsistent},
		{"enemmistö", ShareOf("part", "whole"), Inconsistent}, {"vähemmistö", ShareOf("part", "whole"), Consistent},
		{"256 €", SumOf("part", "whole"), Reproduced}, {"0,3 tuhatta", SumOf("part", "whole"), Reproduced},
		{"0,2 tuhatta", SumOf("part", "whole"), Inconsistent},
		{"250 tuhatta", ProductOf("part", "whole"), Inconsistent}, {"12 tuhatta", ProductOf("part", "whole"), Reproduced},
	} {
		claims := []Claim{
			{ID: "part", Printed: figure.MustParse("64")}, {ID: "whole", Printed: figure.MustParse("192")},
			{ID: "x", Printed: figure.MustParse(c.printed), From: c.from, Rounded: c.from.Op() != OpShare},
		}
		if findings, err := Verify(claims, figure.Convention{}); err != nil || findings[2].Verdict != c.want {
			t.Errorf("%s of 64 and 192 is %v: %v, want %v", c.printed, findings[2].Verdict, err, c.want)
		}
	}
	findings, err := Verify([]Claim{
		{ID: "part", Printed: figure.MustParse("64")}, {ID: "whole"},
		{ID: "x", Printed: figure.MustParse("64/192"), From: ShareOf("part", "whole")},
	}, figure.Convention{})
	if err != nil || !findings[1].Exact.Equal(figure.Whole(192)) {
		t.Errorf("64 being 64/192, the whole is %v, %v", findings[1].Interval, err)
	}
}
