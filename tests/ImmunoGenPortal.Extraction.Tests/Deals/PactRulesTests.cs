using ImmunoGenPortal.Extraction.Deals;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

public class PactRulesTests
{
    [Theory]
    [InlineData("ImmunoGen and [CytomX] today announced a collaboration", "deal.collaboration.both")]
    [InlineData("ImmunoGen and [MacroGenics] entered into their collaboration last year", "deal.collaboration.both")]
    [InlineData("ImmunoGen has entered into a strategic research collaboration with [MorphoSys]", "deal.collaboration.entered")]
    [InlineData("a collaboration, formed in May 2003 with [Amgen]", "deal.collaboration.entered")]
    [InlineData("[AbbVie] will acquire ImmunoGen", "deal.acquisition.company")]
    [InlineData("developed by ImmunoGen, which [AbbVie] acquired in February", "deal.acquisition.company")]
    [InlineData("ImmunoGen and [AbbVie] have entered into a definitive merger agreement", "deal.acquisition.merger")]
    [InlineData("[Debiopharm] has acquired IMGN529", "deal.acquisition.compound")]
    [InlineData("the Company has sold IMGN388 to [Takeda]", "deal.acquisition.compound")]
    [InlineData("IMGN529, which [Debiopharm] acquired in May", "deal.acquisition.compound")]
    [InlineData("[AbbVie] has acquired all outstanding shares of ImmunoGen", "deal.acquisition.company")]
    [InlineData("a collaboration and option agreement with [Jazz]", "deal.collaboration.and")]
    [InlineData("an agreement under which [BioInvent] will produce the antibody", "deal.supply.under")]
    [InlineData("[Organon] is testing it under a collaboration of May 2003", "deal.collaboration.of")]
    [InlineData("the sale of its royalties on Kadcyla to [OMERS]", "deal.royalty-sale.sold")]
    [InlineData("has signed a royalty purchase agreement with [OMERS]", "deal.royalty-sale.agreed")]
    [InlineData("a supply agreement with [Abbott]", "deal.supply.with")]
    [InlineData("ImmunoGen signed a contract with [Lonza] for the production of the antibody", "deal.supply.for")]
    [InlineData("[Lonza] announced that it has signed a contract manufacturing agreement with ImmunoGen", "deal.supply.for")]
    [InlineData("[Lonza] has entered into an agreement with ImmunoGen on cGMP manufacturing of a second antibody", "deal.supply.for")]
    [InlineData("ImmunoGen has chosen [Lonza] to manufacture the antibody", "deal.supply.selected")]
    [InlineData("[Lonza] to Produce Antibody for ImmunoGen", "deal.supply.makes")]
    [InlineData("[Lonza] and ImmunoGen have entered into a contract manufacturing agreement", "deal.supply.both")]
    [InlineData("[Lonza], a company of Basel, and ImmunoGen today announced that they have signed a supply agreement", "deal.supply.both")]
    [InlineData("a development agreement under which [Lonza] has performed process work and production of the antibody", "deal.supply.under")]
    [InlineData("signed an agreement with [Bayer]", "deal.license.agreed")]
    [InlineData("[Debiopharm] will acquire IMGN529 for patients with lymphoma", "deal.acquisition.compound")]
    [InlineData("[Debiopharm] to Acquire CD37-Targeting ADC IMGN529 from ImmunoGen", "deal.acquisition.compound")]
    [InlineData("[Debiopharm] acquired it from ImmunoGen in 2017", "deal.acquisition.compound")]
    [InlineData("[OMERS], the pension plan of the employees of a province of Canada, has purchased the residual rights to royalties", "deal.royalty-sale.bought")]
    [InlineData("[OMERS], one of the largest funds of its country, acquired the remaining royalty", "deal.royalty-sale.bought")]
    [InlineData("a $200 million non-dilutive royalty transaction with [OMERS]", "deal.royalty-sale.transaction")]
    public void APactIsRead(string marked, string rule) => Wording.One(PactRules.Rules, rule, marked, "partner");

    [Theory]
    [InlineData("the [collaboration was established in May 2003]", "deal.collaboration.dated")]
    [InlineData("the two [companies have collaborated] since 2003", "deal.collaboration.companies")]
    [InlineData("The two [companies have signed a new contract manufacturing agreement]", "deal.supply.companies")]
    [InlineData("Debiopharm, where he led the [purchase of IMGN529 from ImmunoGen]", "deal.acquisition.compound")]
    [InlineData("In March 2011, [ImmunoGen announced a $70 million royalty transaction]", "deal.royalty-sale.transaction")]
    public void APactIsReadWithoutThePartner(string marked, string rule) => Wording.One(PactRules.Rules, rule, marked);

    [Theory]
    [InlineData("ImmunoGen may enter into collaborations with Bayer")]
    [InlineData("Bayer and ImmunoGen today announced the achievement of a milestone in their collaboration")]
    [InlineData("the hospital and Amgen disagreed on the dose")]
    [InlineData("Lonza to Present Data on the Production of Antibodies")]
    [InlineData("ImmunoGen has asked Lonza to manufacture more")]
    [InlineData("Lonza has manufactured the antibody for years")]
    [InlineData("acquired resistance to IMGN529")]
    [InlineData("ImmunoGen Announces IND Milestone in Collaboration With Novartis")]
    [InlineData("ImmunoGen Announces $5 Million Payment Under Its Collaboration With Sanofi")]
    [InlineData("ImmunoGen announced the start of a Phase 1 trial within the collaboration with Takeda")]
    [InlineData("OMERS, the pension plan of the employees of a province, has reported on royalties")]
    public void WhatMayYetBeIsNoPact(string text) => Wording.None(PactRules.Rules, text);

    [Theory]
    [InlineData("Debiopharm acquired it from ImmunoGen in 2017")]
    [InlineData("Takeda acquired IMGN901 from ImmunoGen")]
    [InlineData("Debiopharm has acquired IMGN529, ImmunoGen's antibody-drug conjugate")]
    [InlineData("Debiopharm acquires ImmunoGen's clinical stage compound IMGN529")]
    [InlineData("Calder Management has purchased approximately 7.8 million shares of ImmunoGen stock")]
    public void WhoBuysACompoundBuysNoCompany(string text) => Wording.None(PactRules.Rules, text, "deal.acquisition.company");
}
