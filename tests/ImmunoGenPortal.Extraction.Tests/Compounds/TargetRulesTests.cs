using ImmunoGenPortal.Extraction.Compounds;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Compounds;

public class TargetRulesTests
{
    [Theory]
    [InlineData("[IMGN529] comprises a\n[CD37]-binding antibody", "compound.target.binding")]
    [InlineData("[SAR3419] is a [CD19]-targeting TAP compound", "compound.target.binding")]
    [InlineData("[IMGN242], which has a  [CanAg]-directed antibody", "compound.target.binding")]
    [InlineData("[IMGN388] is an anti-[CD33]\nconjugate", "compound.target.anti")]
    [InlineData("[IMGN529] targets [CD37]", "compound.target.aims")]
    [InlineData("[IMGN529], an ADC targeting [CD37]", "compound.target.aims")]
    [InlineData("[IMGN529], an ADC directed against [CD37]", "compound.target.aims")]
    [InlineData("[IMGN529] binds to the antigen [CD37]", "compound.target.aims")]
    [InlineData("[BT-062], it seems, seeks out\n[CD138]", "compound.target.aims")]
    [InlineData("[IMGN388], an anti-[CD56] ADC", "compound.target.anti")]
    public void ACompoundBeforeItsTargetIsRead(string marked, string rule) => Wording.One(TargetRules.Rules, rule, marked, "compound", "target");

    [Theory]
    [InlineData("the [CD37]-targeting antibody-drug conjugate, [IMGN529]")]
    [InlineData("a [CD19]-directed ADC called\n[SAR3419]")]
    public void ATargetBeforeItsCompoundIsRead(string marked) => Wording.One(TargetRules.Rules, "compound.target.binding", marked, "target", "compound");

    [Theory]
    [InlineData("IMGN901 is tested in CD56-positive small-cell lung cancer")]
    [InlineData("T-DM1 for HER2-positive breast cancer")]
    [InlineData("IMGN901 targets patients with CD56-positive disease")]
    [InlineData("IMGN529 does not bind CD19")]
    [InlineData("IMGN529 never targets CD19")]
    [InlineData("IMGN529 no longer targets CD19")]
    [InlineData("CD37 is expressed where IMGN529 is given")]
    [InlineData("an antibody that targets CD37")]
    [InlineData("IMGN529 targets a large market")]
    public void ExpressionAndOtherWordsAreNoTarget(string text) => Wording.None(TargetRules.Rules, text);

    [Theory]
    [InlineData("IMGN853 and IMGN529, a [CD37]-targeting conjugate, came.", "IMGN529")]
    [InlineData("After IMGN853 came IMGN529, which targets [CD37].", "IMGN529")]
    [InlineData("IMGN853 was joined by SAR3419, with an anti-[CD19] antibody.", "SAR3419")]
    public void ATargetBelongsToTheCompoundNextToIt(string marked, string compound)
    {
        var (reading, evidence) = Written.Read(marked);
        var target = Assert.Single(reading.Claims, claim => claim.Property == Properties.Compound.Target);
        var name = Assert.Single(reading.Claims, claim => claim.Subject == target.Subject && claim.Property == Properties.Compound.Name);

        Assert.Equal(compound, name.Value.Stored);
        Assert.Equal(evidence, target.Evidence);
    }

    [Theory]
    [InlineData("BIWI 1 is a conjugate aimed at [CD44v6].", "CD44v6")]
    [InlineData("Our programs include pivekimab sunirine ([CD123]) for leukemia.", "CD123")]
    [InlineData("huC242-DM4 is tested in [CanAg]-expressing cancers.", "CanAg")]
    [InlineData("Many tumors express [CD56], the target of IMGN901.", "CD56")]
    [InlineData("IMGN388 targets an [integrin].", "integrin")]
    [InlineData("Licenses are held by Takeda ([GCC]) and others.", "GCC")]
    [InlineData("IMGN901 is for tumors with high [CD56], its target.", "CD56")]
    public void WhatACompoundIsAimedAtIsATarget(string marked, string target)
    {
        var (reading, evidence) = Written.Read(marked);
        var claim = Assert.Single(reading.Claims, claim => claim.Property == Properties.Target.Name);

        Assert.Equal((target, evidence), (claim.Value.Stored, claim.Evidence));
    }

    [Theory]
    [InlineData("IMGN901 is our own compound. It binds to CD56 on tumor cells.", "CD56", null)]
    [InlineData("IMGN853 is an ADC against FRα. It carries DM4, a maytansinoid.", "FRα", "DM4")]
    [InlineData("Our technology serves IMGN853. It uses DM4.", null, null)]
    [InlineData("IMGN853 does well. It is said that DM4 kills.", null, null)]
    public void WhatIsSaidOfItIsSaidOfTheCompoundBefore(string body, string? target, string? payload)
    {
        var claims = Written.Read(body).Reading.Claims;

        Assert.Equal((target, payload), (Stated(Properties.Compound.Target), Stated(Properties.Compound.Payload)));
        string? Stated(Property property) => claims.FirstOrDefault(claim => claim.Property == property && claim.Basis == Basis.Stated)?.Value.Stored;
    }

    [Theory]
    [InlineData("IMGN853 is directed toward CD166 on tumor cells.", "CD166")]
    [InlineData("IMGN853 consists of an antibody of Roe, which recognises the antigen CD229.", "CD229")]
    [InlineData("Roe took a license to use DM4 with antibodies against CD331.", "CD331")]
    [InlineData("IMGN853 binds to the Q91 antigen.", "Q91")]
    public void AnAntigenThatNoListHasIsKnownByItsForm(string body, string target) =>
        Assert.Equal(target, Assert.Single(Written.Read(body).Reading.Claims, claim => claim.Property == Properties.Target.Name).Value.Stored);

    [Theory]
    [InlineData("IMGN853 is sold on a CD by Roe, see CD12345.")]
    [InlineData("Tumors were CD229-positive in patients given IMGN853.")]
    public void OtherFormsAreNoAntigens(string body) =>
        Assert.DoesNotContain(Written.Read(body).Reading.Claims, claim => claim.Property == Properties.Target.Name);

    [Theory]
    [InlineData("IMGN388 was given to patients with HER2-positive breast cancer.")]
    [InlineData("IMGN853 was given to patients with high FRα.")]
    [InlineData("IMGN853 was given to patients with high folate receptor alpha (FRα).")]
    [InlineData("IMGN853 was given to patients with medium or high expression of FRα.")]
    [InlineData("IMGN853 was given to patients with cancer positive for FRα.")]
    public void AnExpressedAntigenIsNoTargetOfARelease(string body) =>
        Assert.DoesNotContain(Written.Read(body).Reading.Claims, claim => claim.Subject.Kind == SubjectKind.Target);
}
