package unit

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/socialemployment/barometer/figure"
)

func TestGroup(t *testing.T) {
	all := slices.Collect(types.Every())
	if len(all) != 12 || !slices.Equal(slices.Collect(Everyone.All()), all) || Everyone.Len() != 12 ||
		Everyone.String() != "everyone" {
		t.Fatalf("everyone is %v of %v", Everyone, all)
	}
	for g := Group(0); g <= Everyone; g += 2 {
		members := slices.Collect(g.All())
		if len(members) != g.Len() || Of(members...) != g {
			t.Fatalf("%b has members %v", g, members)
		}
		single, ok := g.Single()
		if ok != (len(members) == 1) || ok && single != members[0] || !ok && single != 0 {
			t.Fatalf("%b is the single type %v, %v", g, single, ok)
		}
		for _, u := range all {
			has := slices.Contains(members, u)
			if g.Has(u) != has || !g.With(u).Has(u) || g.Without(u).Has(u) || has && g.Without(u).With(u) != g {
				t.Fatalf("%v in %b", u, g)
			}
		}
	}
	for range Everyone.All() {
		break // stopping early is fine
	}
}

// Values that are no unit type are in no group, and bits that stand for none change nothing.
func TestGroupOfNoType(t *testing.T) {
	for _, u := range []Type{0, numTypes, 15, 16, 250} {
		if Everyone.Has(u) || Everyone.With(u) != Everyone || Everyone.Without(u)&Everyone != Everyone || Of(u) != 0 {
			t.Errorf("type %d is in a group", u)
		}
	}
	stray := Group(0xE001)
	if u, ok := (stray | Of(Workshop)).Single(); u != Workshop || !ok || stray.Len() != 0 ||
		len(slices.Collect(stray.All())) != 0 {
		t.Errorf("stray bits stand for %v", u)
	}
	if got := Of(Workshop, SocialEnterprise, Workshop).String(); got != "workshop+social-enterprise" {
		t.Error(got)
	}
	if Group(0).String() != "" {
		t.Error(Group(0).String())
	}
}

func TestByTypeSum(t *testing.T) {
	counts := ByType[int64]{0, 79, 38, 31, 24, 13, 7, 19} // B12 2.1
	if got := Sum(&counts, Everyone); got != 211 {
		t.Errorf("%d units answered", got)
	}
	if got := Sum(&counts, Everyone.Without(SocialEnterprise)); got != 180 {
		t.Errorf("%d of them are no social enterprises", got)
	}
}

// TestRegionsFullAfterMerge: a region too many is refused when tallies are merged, and nothing is merged then.
func TestRegionsFullAfterMerge(t *testing.T) {
	var full, one, known Regions
	for i := range MaxRegions {
		if err := full.Add(fmt.Sprint("region ", i)); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(one.Add("another"), known.Add("region 0"), known.Add("")); err != nil {
		t.Fatal(err)
	}
	if err := full.Merge(&one); !errors.Is(err, figure.ErrFull) || len(full.All()) != MaxRegions || full.total != MaxRegions {
		t.Errorf("one region more: %v, %d units", err, full.total)
	}
	if err := full.Merge(&known); err != nil || full.total != MaxRegions+2 || full.answered != MaxRegions+1 {
		t.Errorf("known regions: %v, %d units, %d answered", err, full.total, full.answered)
	}
}
