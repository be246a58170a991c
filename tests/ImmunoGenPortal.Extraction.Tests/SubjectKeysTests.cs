using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests;

public class SubjectKeysTests
{
    [Fact]
    public void TwoThatAreAlikeAreToldApartByWhatElseTheyHave()
    {
        var claims = SubjectKeys.Claims([Deal("Amgen", 1), Deal("Amgen", 2), Deal("AMGEN, Inc.", 2), Deal("Bayer", 1)]);

        Assert.Equal(["amgen/license/-", "amgen/license/-/2", "bayer/license/-"], claims.Select(claim => claim.Subject.Key).Distinct());
    }

    [Fact]
    public void APartIsKeyedUnderItsWhole()
    {
        var deal = Deal("Amgen", 1);
        deal.Parts.Add(new Draft(SubjectKind.Term).Set(Properties.Term.Type, new CodeValue("royalty"), EvidenceSpans.None, "test.rule", 1));

        var term = Assert.Single(SubjectKeys.Claims([deal]), claim => claim.Subject.Kind == SubjectKind.Term);

        Assert.Equal(("amgen/license/-/royalty", "amgen/license/-"), (term.Subject.Key, term.Subject.Parent!.Key));
    }

    private static Draft Deal(string partner, decimal ordinal) => new Draft(SubjectKind.Deal)
        .Set(Properties.Deal.Partner, new NameValue(partner), EvidenceSpans.None, "test.rule", 1)
        .Set(Properties.Deal.Kind, new CodeValue("license"), EvidenceSpans.None, "test.rule", 1)
        .Set(Properties.Deal.Ordinal, new NumberValue(ordinal), EvidenceSpans.None, "test.rule", 1);
}
