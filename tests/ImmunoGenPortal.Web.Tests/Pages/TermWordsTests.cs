using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Tests.Pages;

public sealed class TermWordsTests
{
    [Fact]
    public void OfSeveralMilestonesEachSaysWhichItIs()
    {
        TermView[] terms = [Milestones(199), Milestones(29, "development"), Milestones(70, "regulatory"), Milestones(100)];

        Assert.Equal(["in all", "development", "regulatory", null], terms.Select(term => TermWords.Kind(term, terms)));
    }

    [Fact]
    public void TwoEqualAmountsAreNoSumOfEachOther()
    {
        TermView[] terms = [Milestones(20), Milestones(20)];

        Assert.All(terms, term => Assert.Null(TermWords.Kind(term, terms)));
    }

    private static TermView Milestones(decimal millions, string? category = null) =>
        new("milestones", new Money(millions * 1_000_000, "USD"), "up-to", null, null, []) { Category = category };
}
