using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Releases;

public class ReleaseKindRulesTests
{
    [Theory]
    [InlineData("ImmunoGen Announces Third [Quarter Fiscal 2011 Financial Results]", "financial-results")]
    [InlineData("ImmunoGen Reports on [Fiscal Year 2009 Results]", "financial-results")]
    [InlineData("ImmunoGen [to Present] at Healthcare Day", "conference")]
    [InlineData("ImmunoGen [to Hold Conference] Call on Friday", "conference")]
    [InlineData("[ImmunoGen and Takeda Amend Agreements]; Takeda to Hold Fully Paid Rights", "license")]
    [InlineData("Apoptosis Technology and [Roche Group and ImmunoGen to Study] Survival Signals", "collaboration")]
    [InlineData("ELAHERE [Shows Overall Survival Benefit] in Phase 3 Trial", "clinical-data")]
    [InlineData("Trial of IMGN853 Meets Primary [Endpoint]", "clinical-data")]
    [InlineData("Takeda [Acquires IMGN529, ImmunoGen]’s Anti-CD37 Compound", "acquisition")]
    [InlineData("ImmunoGen [Receives $2 Million From Takeda Upon] Reaching Goal", "milestone")]
    [InlineData("ImmunoGen Announces [Underwriters’ Full Exercise] of Option to Purchase Additional Shares", "financing")]
    [InlineData("ImmunoGen Announces [Exercise of Over-Allotment Option for 900,000 Shares]", "financing")]
    [InlineData("AbbVie [to Acquire ImmunoGen]", "acquisition")]
    [InlineData("ImmunoGen Announces Pricing of [Public Offering]", "financing")]
    [InlineData("[Novartis Takes a Fourth License]", "license")]
    [InlineData("[ImmunoGen Grants Takeda Exclusive Option]", "license")]
    [InlineData("Second [License] to Compound Granted in Japan", "license")]
    [InlineData("ImmunoGen Earns $5 Million [Milestone] Payment", "milestone")]
    [InlineData("ImmunoGen Achieves Bayer [Milestone]", "milestone")]
    [InlineData("ImmunoGen [Announces IMGN901 Data] Presented in Chicago", "clinical-data")]
    [InlineData("[Encouraging Findings] with IMGN242", "clinical-data")]
    [InlineData("ImmunoGen and CytomX Announce [Collaboration]", "collaboration")]
    [InlineData("ImmunoGen and Lonza Sign Contract [Manufacturing Agreement]", "collaboration")]
    [InlineData("ImmunoGen Completes [Private Sale of] Convertible Debentures", "financing")]
    [InlineData("IMGN901 Receives [Orphan] Drug Designation", "regulatory")]
    [InlineData("ImmunoGen [Appoints] Jane Roe Chief Financial Officer", "people")]
    [InlineData("ImmunoGen Announces [First Patient] Dosed in IMGN529 Study", "clinical-progress")]
    [InlineData("ImmunoGen [Initiates Phase II] Trial with IMGN242", "clinical-progress")]
    [InlineData("ImmunoGen, Inc. Prices [Public Offering] of Common Shares", "financing")]
    [InlineData("ImmunoGen Sells [Convertible Senior Notes]", "financing")]
    [InlineData("ImmunoGen [Sale of Royalties] Brings $90 Million", "financing")]
    [InlineData("[Start of Phase II] Study of SAR3419 Under Way", "clinical-progress")]
    [InlineData("Dosing of Patients [Triggers $3 Million] for ImmunoGen", "milestone")]
    [InlineData("ImmunoGen, Inc. Announces [Departure] of Its Treasurer", "people")]
    [InlineData("ImmunoGen Adds Jane Roe [to Its Board] of Directors", "people")]
    [InlineData("ImmunoGen Reports Progress and [Full Year 2019 Operating Results]", "financial-results")]
    [InlineData("[FDA Accepts] Application for Mirvetuximab Soravtansine", "regulatory")]
    [InlineData("IMGN529 Clears Tumors in [Mice]", "preclinical")]
    [InlineData("[Bayer Extends License] from ImmunoGen", "license")]
    [InlineData("ImmunoGen to [Buy Back Up to $12 Million of Its Stock]", "corporate")]
    [InlineData("[CytomX Secures Exclusive Worldwide Rights] to EpCAM Conjugate", "license")]
    [InlineData("[Lilly Adds Targets] Under Agreement With ImmunoGen", "license")]
    [InlineData("IND for TAK-164 Accepted, [Entitling ImmunoGen to Payment] from Takeda", "milestone")]
    [InlineData("Debiopharm Broadens Pipeline With [Acquisition of IMGN529 From ImmunoGen]", "acquisition")]
    [InlineData("ImmunoGen [Announces Mirvetuximab Soravtansine Pooled Analysis]", "clinical-data")]
    [InlineData("T-DM1 [Delays Disease Progression] Compared to Docetaxel in Phase II Study", "clinical-data")]
    [InlineData("ImmunoGen and Raven [Join in] Search for Targets", "collaboration")]
    [InlineData("[ImmunoGen Picks Takeda to] Bring ELAHERE to Japan", "collaboration")]
    [InlineData("ImmunoGen [Announces Clinical Data] with IMGN901", "clinical-data")]
    [InlineData("ImmunoGen Announces [Results for Second Quarter] of Fiscal 2002", "financial-results")]
    [InlineData("ImmunoGen Announces [Presentations on Its ADC Technology at AACR] in April", "conference")]
    [InlineData("ImmunoGen [Highlights Clinical Findings] with TAP Compounds at Annual Meeting", "clinical-data")]
    [InlineData("ImmunoGen Announces [Placement of Common Stock] by Selling Stockholder", "financing")]
    [InlineData("ImmunoGen Completes [Private Placement] and Announces Year-End Results", "financing")]
    [InlineData("Debiopharm [to Acquire CD37-Targeting ADC IMGN529 from ImmunoGen]", "acquisition")]
    [InlineData("[ImmunoGen Takes Exclusive License to] Maytansinoid Patents of Roe Chemical", "license")]
    [InlineData("ImmunoGen [Sells Part of Kadcyla Royalties] to Harbor Fund", "financing")]
    [InlineData("ImmunoGen to [Receive $9 Million from Genentech for Extension] of Agreement", "license")]
    [InlineData("ImmunoGen [Receives $9 Million from Genentech for] Start of Trial", "milestone")]
    [InlineData("Sarclisa Combination [Cut Risk] of Disease Progression by 47%", "clinical-data")]
    [InlineData("ImmunoGen Receives [Patent] for Linkers", "corporate")]
    [InlineData("[Phase I Results of IMGN853 Published] in a Journal", "clinical-data")]
    [InlineData("ImmunoGen Announces [Publication of Phase II Findings] in the Journal of Oncology", "clinical-data")]
    [InlineData("ImmunoGen Announces Publication of Findings in [Mice] in a Journal", "preclinical")]
    public void TheHeadlineTellsTheKind(string headline, string kind)
    {
        var (text, evidence) = Marked.Text(Written.Release("The Company moved on.", headline));

        var claim = Assert.Single(ReleaseExtractor.Read(text).Claims, claim => claim.Property == Properties.Release.Kind);

        Assert.Equal((kind, Basis.Stated), (claim.Value.Stored, claim.Basis));
        Assert.Equal(evidence, claim.Evidence);
    }

    [Theory]
    [InlineData("ImmunoGen Announces IMGN529 Has Entered Phase II Testing", "Event Triggers $3 Million Milestone Payment from Sanofi", "milestone")]
    [InlineData("First Patient Treated in Phase I Trial of BIIB015", "ImmunoGen Earns $2 Million Payment", "milestone")]
    [InlineData("ImmunoGen Announces IMGN529 Has Entered Phase II Testing", "Second Compound To Reach This Stage", "clinical-progress")]
    [InlineData("ImmunoGen Announces IMGN529 Has Entered Phase II Testing", "Company Eligible For Further Milestone Payments", "clinical-progress")]
    public void AStepOfATrialThatBringsAPaymentIsAMilestone(string headline, string subtitle, string kind)
    {
        var text = Written.Release("The Company moved on.", headline).Replace(headline + "\n", headline + "\n\n- " + subtitle + " -\n", StringComparison.Ordinal);

        Assert.Equal(kind, Assert.Single(ReleaseExtractor.Read(text).Claims, claim => claim.Property == Properties.Release.Kind).Value.Stored);
    }

    [Theory]
    [InlineData("ImmunoGen, Inc. today announced preliminary data from a Phase I study of IMGN901.", "clinical-data")]
    [InlineData("ImmunoGen, Inc. today announced the presentation of overall survival data from EMILIA.", "clinical-data")]
    [InlineData("ImmunoGen, Inc. today announced that IMGN901 has entered a Phase I study.", "clinical-progress")]
    [InlineData("ImmunoGen, Inc. today gave its results for the three and twelve months ended June 30, 2001.", "financial-results")]
    [InlineData("ImmunoGen, Inc. today reviewed recent progress and reported financial results for the quarter ended June 30, 2021.", "financial-results")]
    [InlineData("ImmunoGen, Inc. today announced that Takeda has elected to exercise its option for wider access.", "license")]
    [InlineData("ImmunoGen, Inc. today announced that it has raised $54.8 million through its at-the-market facility.", "financing")]
    [InlineData("ImmunoGen, Inc. today announced that SAR3419 has entered Phase I testing. This event triggers a $1 million milestone payment to ImmunoGen.", "milestone")]
    public void WithoutAHeadlineTheFirstSentencesTellTheKind(string body, string kind) =>
        Assert.Equal(kind, Assert.Single(ReleaseExtractor.Read("WALTHAM, Mass., March 4, 2013 - " + body).Claims, claim => claim.Property == Properties.Release.Kind).Value.Stored);

    [Theory]
    [InlineData("ImmunoGen Moves to a New Building")]
    [InlineData("ImmunoGen Celebrates Its Staff")]
    [InlineData("ImmunoGen Optional Extras")]
    [InlineData("ImmunoGen Adopts New Operating Model", "ImmunoGen, Inc. today announced that its Board of Directors has authorized a new model.")]
    [InlineData("Chugai to Sell Product in Japan", "Chugai (Chairman & CEO: Osamu Nagayama) announced that the product will go on sale.")]
    public void WhatNoRuleKnowsIsCorporate(string headline, string body = "The Company moved on.")
    {
        var claim = Assert.Single(ReleaseExtractor.Read(Written.Release(body, headline)).Claims, claim => claim.Property == Properties.Release.Kind);

        Assert.Equal(("corporate", Basis.Implied), (claim.Value.Stored, claim.Basis));
    }
}