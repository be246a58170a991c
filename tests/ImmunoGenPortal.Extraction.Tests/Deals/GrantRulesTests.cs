using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class GrantRulesTests
{
    [Theory]
    [InlineData("[Novartis] has licensed the exclusive\nright to use TAP technology", "Novartis", "deal.license.right")]
    [InlineData("[Bayer HealthCare] also obtained worldwide rights", "Bayer", "deal.license.right")]
    [InlineData("[Eli Lilly and Company] took rights to a second target", "Lilly", "deal.license.right")]
    [InlineData("[Amgen], Inc. recently acquired “exclusive rights” to it", "Amgen", "deal.license.right")]
    [InlineData("[Novartis] takes a second license", "Novartis", "deal.license.taken")]
    [InlineData("announced the licensing by [Genentech] of the exclusive right to use it", "Genentech", "deal.license.taken")]
    [InlineData("[Biotest] has today taken an exclusive development license", "Biotest", "deal.license.taken")]
    [InlineData("ImmunoGen granted [Takeda] an\nexclusive license", "Takeda", "deal.license.granted")]
    [InlineData("The Company has granted [CytomX] (a private company) certain rights", "CytomX", "deal.license.granted")]
    [InlineData("ImmunoGen out-licensed its  antibody to [Sanofi]", "Sanofi", "deal.license.licensed")]
    [InlineData("the Company has licensed the compound to [Vernalis]", "Vernalis", "deal.license.licensed")]
    public void ARightTakenByAPartnerIsRead(string marked, string partner, string rule)
    {
        var match = Wording.One(GrantRules.Rules, rule, marked, "partner");

        Assert.Contains(partner, match.MentionOf("partner")!.Thing!.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ImmunoGen] has in-licensed rights to an antibody from [Jazz Pharmaceuticals]")]
    [InlineData("[The Company] acquired an exclusive license to the linker\nfrom [Amgen]")]
    public void ARightTakenByTheIssuerIsRead(string marked) => Wording.One(GrantRules.Rules, "deal.license.in", marked, "licensee", "partner");

    [Theory]
    [InlineData("Novartis may obtain licenses in the future")]
    [InlineData("Amgen could have taken a license")]
    [InlineData("Bayer did not take a license to the target")]
    [InlineData("Lilly has licensed physicians on its staff")]
    [InlineData("Takeda is responsible for development")]
    [InlineData("ImmunoGen granted options to its employees")]
    [InlineData("driver's licenses were taken")]
    public void RightsThatMayOrDoNotComeAreNoGrant(string text) => Wording.None(GrantRules.Rules, text);

    [Theory]
    [InlineData("[Bayer] has taken a right-to-test license to the technology", "deal.right-to-test.taken")]
    [InlineData("an agreement that lets [Centocor] evaluate the Company's technology", "deal.right-to-test.lets")]
    [InlineData("ImmunoGen granted [Takeda] an exclusive option for two targets", "deal.option.granted")]
    [InlineData("options that ImmunoGen granted to [Bayer] last year", "deal.option.passive")]
    [InlineData("[Lilly] has obtained an option to several targets", "deal.option.taken")]
    [InlineData("ImmunoGen and [Novartis] have signed an option agreement", "deal.option.agreement")]
    [InlineData("ImmunoGen and [Novartis] have signed a license agreement", "deal.license.both")]
    [InlineData("an agreement giving [Takeda] exclusive rights in Japan", "deal.license.granted")]
    [InlineData("granted an exclusive license for the compound to [Vernalis]", "deal.license.granted")]
    [InlineData("[Huadong Medicine] was granted exclusive rights", "deal.license.granted")]
    [InlineData("[Takeda] will receive exclusive rights in Japan", "deal.license.right")]
    [InlineData("[Amgen] has exercised its option for a second target", "deal.license.exercised")]
    [InlineData("[Genentech], a member of the Roche Group, has licensed the right to use TAP technology", "deal.license.right")]
    [InlineData("[Biotest] in March 2009 took an exclusive license", "deal.license.taken")]
    [InlineData("licenses that [Amgen] took in 2009", "deal.license.taken")]
    [InlineData("ImmunoGen licensed exclusive rights to the antibody from [Vernalis]", "deal.license.in")]
    [InlineData("[Vernalis] granted ImmunoGen the rights to an antibody", "deal.license.in")]
    [InlineData("ImmunoGen has licensed the exclusive right to use [CytomX]’s Probody technology", "deal.license.in")]
    [InlineData("[Bayer] has exercised the option it acquired in 2006 to obtain expanded access", "deal.option.exercised")]
    [InlineData("a license agreement that was made in May 2001 with [Biotest]", "deal.license.signed")]
    [InlineData("the October 2020 license under which [Takeda] sells it", "deal.license.dateof")]
    [InlineData("[Takeda], which in May 2019 became the exclusive licensee", "deal.license.licensee")]
    [InlineData("[Bayer] paid $2 million for exclusive rights", "deal.license.paid")]
    [InlineData("ImmunoGen granted the option to [Takeda] in December 1996", "deal.option.granted")]
    [InlineData("[Takeda], which pays for development and holds an exclusive license", "deal.license.held")]
    public void AnAgreementIsReadByItsOwnWord(string marked, string rule) => Wording.One(GrantRules.Rules, rule, marked, "partner");

    [Theory]
    [InlineData("The [option was granted in May 2004]", "deal.option.dated")]
    [InlineData("a [license agreement that it signed in June 2003]", "deal.license.dated")]
    [InlineData("[under a May 2000 license]", "deal.license.dated")]
    [InlineData("made with [technology licensed from ImmunoGen]", "deal.license.from")]
    [InlineData("the [technology access agreement was entered into in 2001]", "deal.right-to-test.dated")]
    public void AnAgreementIsReadByItsDateWithoutItsPartner(string marked, string rule) => Wording.One(GrantRules.Rules, rule, marked);

    [Theory]
    [InlineData("Lilly may exercise its option at any time")]
    [InlineData("the Company intends to license the technology to Bayer")]
    [InlineData("Amgen is responsible for development")]
    [InlineData("if Novartis takes a license")]
    [InlineData("for each license that Lilly takes")]
    [InlineData("the license plate was signed")]
    public void WhatMayYetBeIsNoAgreement(string text) => Wording.None(GrantRules.Rules, text);
}
