using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class ChangeRulesTests
{
    [Theory]
    [InlineData("[Genentech] has renewed its agreement with ImmunoGen for three years", "deal.extension.taken")]
    [InlineData("[Centocor] elected to extend the research program", "deal.extension.taken")]
    [InlineData("[Novartis] has exercised the second of its options to prolong the collaboration", "deal.extension.exercised")]
    [InlineData("the renewal of the technology access agreement by [Centocor]", "deal.extension.of")]
    [InlineData("ImmunoGen has amended its collaboration and license agreements with [Sanofi]", "deal.amendment.with")]
    [InlineData("ImmunoGen and [Sanofi] have restructured their alliance", "deal.amendment.both")]
    [InlineData("[Jazz] also amended its agreement", "deal.amendment.made")]
    [InlineData("[Jazz] has terminated its collaboration with ImmunoGen", "deal.termination.ended")]
    [InlineData("[Vernalis] will give up its rights to the compound", "deal.termination.ended")]
    [InlineData("[Takeda] is returning the license", "deal.termination.ended")]
    [InlineData("[Amgen] has notified the Company that it will terminate the license", "deal.termination.notice")]
    [InlineData("ImmunoGen regains all rights to IMGN901 from [Vernalis]", "deal.termination.back")]
    [InlineData("the license agreement with [Takeda] has been terminated", "deal.termination.passive")]
    [InlineData("[Jazz] opted out of IMGN779", "deal.termination.ended")]
    [InlineData("[Jazz] notified the Company of its decision to opt out of the rights", "deal.termination.notice")]
    [InlineData("[Genentech] paid $2 million to extend the agreement", "deal.extension.taken")]
    [InlineData("[Biotest AG] and its American partner ImmunoGen, Inc. have today amended the license agreement", "deal.amendment.both")]
    [InlineData("Today, ImmunoGen and [Sanofi] announced an amendment to their May 2000 license", "deal.amendment.both")]
    [InlineData("ImmunoGen and its partner [Sanofi] have amended their collaboration", "deal.amendment.both")]
    [InlineData("[Genentech]’s renewal of the technology access agreement", "deal.extension.of")]
    public void AChangeOfAnAgreementIsRead(string marked, string rule) => Wording.One(ChangeRules.Rules, rule, marked, "partner");

    [Theory]
    [InlineData("[under the amended terms of a 2003 license] agreement", "deal.amendment.under")]
    [InlineData("[under the terms of their amended 2003 collaboration]", "deal.amendment.under")]
    [InlineData("the [agreement was amended in 2006]", "deal.amendment.passive")]
    [InlineData("the [2000 agreement for antibodies to HER2 is also amended]", "deal.amendment.passive")]
    public void AChangeThatNamesNoPartnerIsRead(string text, string rule) => Wording.One(ChangeRules.Rules, rule, text);

    [Theory]
    [InlineData("[ImmunoGen has regained all rights] to the antibody", "deal.termination.regained")]
    [InlineData("[ImmunoGen elected not to exercise its option]", "deal.option.declined")]
    [InlineData("the [companies agreed to terminate the collaboration]", "deal.termination.companies")]
    [InlineData("the [companies have amended their agreement]", "deal.amendment.companies")]
    public void AChangeIsReadWithoutThePartner(string marked, string rule) => Wording.One(ChangeRules.Rules, rule, marked);

    [Theory]
    [InlineData("Bayer could extend the agreement")]
    [InlineData("Lilly may terminate the license")]
    [InlineData("Novartis has the right to renew the agreement")]
    [InlineData("ImmunoGen broadened its pipeline and formed a collaboration with Jazz")]
    [InlineData("the Company revised its guidance after the agreement with Jazz")]
    [InlineData("Sanofi ended a Phase II trial under the license")]
    [InlineData("Amgen extended the study of the compound under its license")]
    public void WhatMayYetBeAndWhatEndsInTheClinicIsNoChange(string text) => Wording.None(ChangeRules.Rules, text);
}
