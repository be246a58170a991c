using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Compounds;

/// <summary>Whom a release calls the owner or developer of a compound.</summary>
public sealed class OwnerTests
{
    [Theory]
    [InlineData("Licensees include Genentech, Inc. and Millennium Pharmaceuticals, Inc. Trastuzumab-DM1 is in testing.", null)]
    [InlineData("Roe tests MLN2704 from Millennium Pharmaceuticals.", "Millennium Pharmaceuticals")]
    public void ACompanyThatEndsASentenceOwnsNothing(string body, string? owner) =>
        Assert.Equal(owner, Support.Written.Read(body).Reading.Claims.FirstOrDefault(claim => claim.Property == Properties.Compound.Owner && claim.Basis == Basis.Stated)?.Value.Stored);

    [Theory]
    [InlineData("IMGN388 and BT-062 are in Phase I testing by Biotest.", "BT-062", "Biotest")]
    [InlineData("Partners have AVE9633, in development by the sanofi-aventis Group; and trastuzumab-DM1, in development by Genentech.", "trastuzumab-DM1", "Genentech")]
    [InlineData("Two TAP compounds wholly owned by ImmunoGen are in the clinic: huN901-DM1, in Phase II testing, and huC242-DM4, in Phase I testing.", "huC242-DM4", "ImmunoGen")]
    [InlineData("Two wholly owned TAP compounds are being tested: huN901-DM1 and huC242-DM4.", "huN901-DM1", "ImmunoGen")]
    [InlineData("Compounds in the clinic are trastuzumab-DM1 (Genentech) and AVE9633 and SAR3419 (Sanofi).", "AVE9633", "Sanofi")]
    [InlineData("Partners are Amgen (AMG 172 and AMG 595, both in Phase I) and Biotest.", "AMG 595", "Amgen")]
    [InlineData("Roche has initiated a Phase III trial, MARIANNE, which evaluates T-DM1 with pertuzumab.", "T-DM1", "Roche")]
    [InlineData("Roche expects to report data from the Phase III trial of T-DM1 in 2012.", "T-DM1", "Roche")]
    [InlineData("Biotest has begun a Phase I trial assessing BT-062 in multiple myeloma.", "BT-062", "Biotest")]
    [InlineData("In May, Biotest began a Phase I trial of BT-062 in Germany.", "BT-062", "Biotest")]
    [InlineData("The technology is used in Roche's marketed product, Kadcyla, and in programs in development by Amgen and Bayer.", "Kadcyla", "Roche")]
    [InlineData("ImmunoGen now holds worldwide rights to huN901-DM1.", "huN901-DM1", "ImmunoGen")]
    [InlineData("In May 2017, Debiopharm acquired IMGN529.", "IMGN529", "Debiopharm")]
    [InlineData("The Company's pipeline also includes IMGN529 and coltuximab ravtansine.", "coltuximab ravtansine", "ImmunoGen")]
    [InlineData("Others in the clinic are Biotest, with BT-062, and Sanofi, with SAR3419.", "BT-062", "Biotest")]
    [InlineData("Two compounds are being taken through Phase I by sanofi-aventis -- AVE9633 and AVE1642 -- and one, trastuzumab-DM1, is being tested by Genentech.", "AVE1642", "sanofi-aventis")]
    [InlineData("Two compounds are being taken through Phase I by sanofi-aventis -- AVE9633 and AVE1642 -- and one, trastuzumab-DM1, is being tested by Genentech.", "trastuzumab-DM1", "Genentech")]
    [InlineData("In addition to the Company's own product candidates, compounds are in testing through its collaborations with Genentech (trastuzumab-DM1) and others.", "trastuzumab-DM1", "Genentech")]
    [InlineData("Data on PCA062 from Novartis were shown.", "PCA062", "Novartis")]
    [InlineData("Partner compounds – Sanofi's SAR3419 – and IMGN388, an ImmunoGen compound, are in the clinic.", "SAR3419", "Sanofi")]
    [InlineData("Enrollment of IMGN632 patients goes on.", "IMGN632", "ImmunoGen")]
    [InlineData("Two compounds that are wholly owned by ImmunoGen, huN901-DM1 and huC242-DM4, are in the clinic, as are MLN2704, in development by Millennium, and AVE9633.", "MLN2704", "Millennium")]
    [InlineData("Kadcyla is marketed by Roche.", "Kadcyla", "Roche")]
    [InlineData("Partners include Roche, whose Kadcyla is sold in many countries.", "Kadcyla", "Roche")]
    [InlineData("Genentech, a wholly-owned member of the Roche Group, has trastuzumab-DM1 in Phase III testing.", "trastuzumab-DM1", "Genentech")]
    [InlineData("Debiopharm announced the acquisition of IMGN529, an ADC, from ImmunoGen, Inc.", "IMGN529", "Debiopharm")]
    [InlineData("The technology is used in Roche's marketed product, Kadcyla, and in three other compounds wholly owned by ImmunoGen.", "Kadcyla", "Roche")]
    [InlineData("The most advanced is T-DM1, which Roche has in Phase III testing under a license of Genentech.", "T-DM1", "Roche")]
    [InlineData("IMGN632 is new. Jazz Pharmaceuticals has an option on IMGN632.", "IMGN632", "ImmunoGen")]
    [InlineData("IMGN632 is new. Biotest holds the European rights to IMGN632.", "IMGN632", "ImmunoGen")]
    [InlineData("In China, Huadong Medicine holds development and commercial rights to IMGN853.", "IMGN853", "ImmunoGen")]
    [InlineData("British Biotech obtained European and Japanese rights to IMGN853.", "IMGN853", "ImmunoGen")]
    public void WhoseACompoundIsStandsBesideIt(string sentence, string compound, string owner) => Assert.Equal(owner, OwnerOf(sentence, compound));

    [Theory]
    [InlineData("SAR3419 and BT-062 are in development by Sanofi and Biotest, respectively.", "SAR3419")]
    [InlineData("BT-062 was originally developed by Roche.", "BT-062")]
    [InlineData("BT-062 binds to CD138 with an antibody developed by Roche.", "BT-062")]
    [InlineData("Huadong Medicine holds rights to SAR3419 in Greater China.", "SAR3419")]
    [InlineData("In China, SAR3419 is being developed by Huadong Medicine.", "SAR3419")]
    [InlineData("The rights to receive MLN2704 royalties are owned by OMERS.", "MLN2704")]
    public void WhatIsSaidOfOthersOrOfThePastGivesNoOwner(string sentence, string compound) => Assert.Null(OwnerOf(sentence, compound));

    private static string? OwnerOf(string sentence, string compound)
    {
        var claims = ReleaseExtractor.Read($"News of the Day\n\nWALTHAM, Mass., March 3, 2008 -- {sentence}").Claims;
        var subject = claims.First(claim => claim.Property == Properties.Compound.Name && claim.Value.Stored == compound).Subject;
        return claims.FirstOrDefault(claim => claim.Subject == subject && claim.Property == Properties.Compound.Owner && claim.Basis != Basis.Lexicon)?.Value.Stored;
    }
}
