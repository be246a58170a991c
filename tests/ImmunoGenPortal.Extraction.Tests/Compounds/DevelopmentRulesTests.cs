using ImmunoGenPortal.Extraction.Compounds;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Compounds;

public class DevelopmentRulesTests
{
    [Theory]
    [InlineData("[IMGN151], our newest ADC, is [in IND-enabling studies]", "preclinical")]
    [InlineData("[IMGN388] is currently [in the clinic]", "clinical")]
    [InlineData("[IMGN388], owned by nobody, is [in clinical\ntrials]", "clinical")]
    [InlineData("[BIIB015] is now [in human testing]", "clinical")]
    [InlineData("[IMGN529] remains [in preclinical  evaluation]", "preclinical")]
    [InlineData("[SAR3419], now [in the clinic], is licensed", "clinical")]
    [InlineData("[IMGN388] [has advanced into clinical testing]", "clinical")]
    [InlineData("[IMGN151] is an ADC [in preclinical testing]", "preclinical")]
    [InlineData("[Kadcyla] is [marketed] by Roche", "approved")]
    [InlineData("[IMGN529], for which the [IND] became active in May", "ind")]
    [InlineData("[IMGN529]’s [investigational new drug application] went into effect", "ind")]
    [InlineData("[IMGC936], a [clinical-stage] ADC", "clinical")]
    [InlineData("[SAR566658]: the partner submitted an [IND] in June", "ind")]
    [InlineData("[preclinical studies] of [IMGN388] go on", "preclinical")]
    [InlineData("Two others have a product candidate [in human trials]: [MLN2704]", "clinical")]
    [InlineData("[IMGC936], which [entered the clinic] in May", "clinical")]
    [InlineData("[IMGN151], a [preclinical] candidate", "preclinical")]
    [InlineData("our [preclinical] candidate [IMGN151]", "preclinical")]
    [InlineData("[IMGN529], which uses a new linker, and is [in preclinical development]", "preclinical")]
    [InlineData("[Kadcyla] was [approved] in the US", "approved")]
    [InlineData("FDA [approved] [Kadcyla] in 2013", "approved")]
    [InlineData("Roche [markets] [Kadcyla], which uses the technology", "approved")]
    [InlineData("[Kadcyla], which Genentech [sells] in the US", "approved")]
    [InlineData("the Company moved [IMGN151], its newest ADC, [into preclinical development]", "preclinical")]
    [InlineData("Roche’s [marketed] product, [Kadcyla]", "approved")]
    [InlineData("the Company has [in preclinical development] [IMGN529]", "preclinical")]
    [InlineData("Sanofi also has [in the clinic] a second ADC, [SAR566658]", "clinical")]
    [InlineData("Genentech has [trastuzumab-DM1] [in preclinical studies]", "preclinical")]
    [InlineData("[IMGN151], our [preclinical] FRα-targeting ADC", "preclinical")]
    [InlineData("[IMGN151], a [preclinical] CD33-binding antibody", "preclinical")]
    [InlineData("[SAR3419] is a TAP compound now [in clinical testing] for lymphoma", "clinical")]
    [InlineData("[SAR3419], another TAP compound, is [in clinical testing]", "clinical")]
    public void TheStageIsRead(string marked, string stage) => Wording.One(DevelopmentRules.Rules, "development." + stage, marked, "compound", "stage");

    [Theory]
    [InlineData("Roche has rights to market Kadcyla")]
    [InlineData("IMGN529 is not in the clinic")]
    [InlineData("IMGN529 will be in the clinic")]
    [InlineData("IMGN529 was in clinical testing")]
    [InlineData("IMGN529 is in the news")]
    [InlineData("IMGN529 is expected to be marketed by Roche")]
    [InlineData("six compounds are in the clinic")]
    [InlineData("an IND for IMGN529 is planned")]
    [InlineData("the IND of IMGN529 is not active")]
    [InlineData("when Kadcyla is approved in Japan")]
    [InlineData("starting on the day that Kadcyla is approved for gastric cancer")]
    [InlineData("as soon as Kadcyla is approved in Japan")]
    [InlineData("Kadcyla has not been approved in Japan")]
    [InlineData("the application for the marketed product Kadcyla")]
    [InlineData("besides IMGN388, the Company has in preclinical testing two antibodies")]
    public void WhatIsNotSoOrNotYetSoIsNoStage(string text) => Wording.None(DevelopmentRules.Rules, text);

    [Theory]
    [InlineData("Two of our compounds are in clinical testing: IMGN388 and BT-062", "BT-062 clinical", "IMGN388 clinical")]
    [InlineData("Four compounds have reached clinical evaluation: IMGN388; SAR3419, in development by Sanofi; and BT-062, a Biotest product", "BT-062 clinical", "IMGN388 clinical", "SAR3419 clinical")]
    [InlineData("Three compounds are in clinical testing through partners of ours that we have named before: SAR3419 and BT-062", "BT-062 clinical", "SAR3419 clinical")]
    [InlineData("Five compounds are in clinical testing, three with partners and two through the Company's own programs, IMGN901 and IMGN242", "IMGN242 clinical", "IMGN901 clinical")]
    [InlineData("IMGN901 is in clinical testing, as are SAR3419, in development by Sanofi, and BT-062, in development by Biotest", "BT-062 clinical", "IMGN901 clinical", "SAR3419 clinical")]
    [InlineData("Sanofi also has AVE1642, a naked antibody, in the clinic", "AVE1642 clinical")]
    [InlineData("IMGN779 - This CD33-targeting ADC, the first to carry DGN462, is in preclinical development", "IMGN779 preclinical")]
    [InlineData("A second TAP, huN901-DM1, is in preclinical development", "huN901-DM1 preclinical")]
    [InlineData("The pipeline includes IMGN151, a new ADC for which an IND has been cleared", "IMGN151 ind")]
    [InlineData("Two further compounds are in clinical testing at Sanofi (SAR3419) and Biotest (BT-062), and a third is in preclinical development at Bayer (IMGN388)", "BT-062 clinical", "IMGN388 preclinical", "SAR3419 clinical")]
    [InlineData("IMGN388 is ours, and another is in clinical testing at Sanofi (SAR3419)", "SAR3419 clinical")]
    [InlineData("Two compounds in clinical development are SAR3419 and IMGN388", "IMGN388 clinical", "SAR3419 clinical")]
    [InlineData("Millennium and Boehringer both have a compound in the clinic: MLN2704 and bivatuzumab mertansine", "MLN2704 clinical", "bivatuzumab mertansine clinical")]
    [InlineData("It will pay for preclinical development and manufacture of IMGN388 and IMGN529", "IMGN388 preclinical", "IMGN529 preclinical")]
    [InlineData("Two compounds are not in clinical testing: IMGN388 and BT-062")]
    [InlineData("Three ADCs owned by the Company alone are in the clinic: IMGN388; BT-062; and SAR3419", "BT-062 clinical", "IMGN388 clinical", "SAR3419 clinical")]
    [InlineData("The clinical-stage candidates are IMGN388 and BT-062", "BT-062 clinical", "IMGN388 clinical")]
    [InlineData("Its preclinical programs include IMGN151, and IMGN529, in Phase I", "IMGN151 preclinical")]
    [InlineData("Three compounds are in clinical testing: IMGN388, Sanofi's SAR3419 and IMGN529, which is expected to enter Phase I", "IMGN388 clinical", "SAR3419 clinical")]
    [InlineData("Two compounds are in clinical testing: IMGN388, in Phase I, and BT-062, and ImmunoGen has licensed IMGN529", "BT-062 clinical")]
    public void CompoundsOfAListHaveItsStage(string text, params string[] expected)
    {
        var claims = Written.Read(text + ".").Reading.Claims.Where(claim => claim.Subject.Kind == SubjectKind.Development).GroupBy(claim => claim.Subject);

        Assert.Equal(expected, claims.Select(one => string.Join(' ', one.Where(claim => claim.Property == Properties.Development.Compound || claim.Property == Properties.Development.Stage).Select(claim => claim.Value.Stored))).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Two are in clinical testing – candidates in the clinic: IMGN388, for lymphoma, and BT-062, for multiple myeloma and ovarian cancer", "lymphoma", "multiple myeloma", "ovarian cancer")]
    [InlineData("Two compounds in clinical testing are IMGN388, in small-cell lung cancer and Merkel cell carcinoma, and BT-062", "Merkel cell carcinoma", "small-cell lung cancer")]
    [InlineData("Two compounds are in clinical testing: IMGN388 and BT-062, for tumors")]
    [InlineData("Two compounds are in clinical testing: IMGN388 and, in Phase II for lymphoma, BT-062, and ImmunoGen has a program against melanoma")]
    public void CompoundsOfAListHaveTheDiseasesBehindThem(string text, params string[] expected) =>
        Assert.Equal(expected, Written.Read(text + ".").Reading.Claims.Where(claim => claim.Property == Properties.Development.Indication).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryDiseaseIsARowOfItsOwnAndAGeneralWordIsNone()
    {
        var (reading, evidence) = Written.Read("IMGN388 is in the clinic for cancer, namely [gastric cancer] and [ovarian cancer].");
        var diseases = reading.Claims.Where(claim => claim.Property == Properties.Development.Indication).ToList();

        Assert.Equal(["gastric cancer", "ovarian cancer"], diseases.Select(claim => claim.Value.Stored));
        Assert.Equal(evidence, EvidenceSpans.Of(diseases.SelectMany(claim => claim.Evidence)));
        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Indication.Name && claim.Value.Stored == "cancer");
    }

    [Fact]
    public void AGeneralWordAloneMakesARowWithoutDisease()
    {
        var (reading, _) = Written.Read("IMGN388 is in the clinic for solid tumors.");

        Assert.Single(reading.Claims, claim => claim.Property == Properties.Development.Stage);
        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Development.Indication || claim.Subject.Kind == SubjectKind.Indication);
    }

    [Theory]
    [InlineData("IMGN388 is in the clinic. A Phase I trial of IMGN388 in lymphoma has begun.")]
    [InlineData("Two compounds are in clinical testing: IMGN388 and IMGN388, both in Phase I.")]
    public void ACompoundWhosePhaseIsToldIsToldAsAStudyOnly(string body) =>
        Assert.DoesNotContain(Written.Read(body).Reading.Claims, claim => claim.Subject.Kind == SubjectKind.Development);

    [Fact]
    public void TheDiseaseOfAStageMayStandBetween()
    {
        var (reading, _) = Written.Read("Kadcyla was approved in the US for breast cancer; IMGN529, for lymphoma, is in preclinical testing.");

        Assert.Equal(["breast cancer", "lymphoma"], reading.Claims.Where(claim => claim.Property == Properties.Development.Indication).Select(claim => claim.Value.Stored).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("IMGN853 waits while [IMGN529] is in the clinic.")]
    [InlineData("The pipeline has IMGN529 and [IMGN151], of which the latter is preclinical.")]
    [InlineData("[SAR3419] is in preclinical evaluation, as is [AVE1642].")]
    [InlineData("[IMGN853] and [IMGN529] are in the clinic.")]
    [InlineData("[IMGN853], [IMGN529] and [SAR3419] are in the clinic.")]
    public void AStageBelongsToTheCompoundsNextToIt(string marked)
    {
        var (reading, evidence) = Written.Read(marked);

        Assert.Equal(evidence, EvidenceSpans.Of(reading.Claims.Where(claim => claim.Property == Properties.Development.Compound).SelectMany(claim => claim.Evidence)));
    }

    [Theory]
    [InlineData("[BIIB015] is in development by [Biogen Idec]")]
    [InlineData("[SAR3419] is being developed by [Sanofi]")]
    [InlineData("[IMGN388] is under development\nby [the Company]")]
    public void WhoDevelopsItIsRead(string marked) => Wording.One(CompoundReader.Rules, "compound.developer", marked, "compound", "owner");

    [Theory]
    [InlineData("SAR3419 is not being developed by Sanofi")]
    [InlineData("SAR3419 was in development by Sanofi")]
    [InlineData("SAR3419 is in development by a partner")]
    [InlineData("a process in development by Sanofi")]
    public void OtherWordsTellNoDeveloper(string text) => Wording.None(CompoundReader.Rules, text);

    [Theory]
    [InlineData("IMGN901 is in clinical evaluation for small-cell lung cancer.", "IMGN901 clinical small-cell lung cancer")]
    [InlineData("Kadcyla, the first product with this technology, is marketed in Europe.", "Kadcyla approved")]
    [InlineData("Kadcyla, which uses our technology, is approved for breast cancer.", "Kadcyla approved breast cancer")]
    [InlineData("Kadcyla, which uses our technology, is not approved for gastric cancer.")]
    [InlineData("IMGN632 is a preclinical ADC that binds to CD123.", "IMGN632 preclinical")]
    [InlineData("The IND application for a fourth, trastuzumab-DM1, in development by Genentech, is now effective.", "trastuzumab-DM1 ind")]
    [InlineData("We have begun clinical testing with three other compounds over the past 18 months: IMGN853, for ovarian cancer; and IMGN529, for multiple myeloma.", "IMGN853 clinical ovarian cancer", "IMGN529 clinical multiple myeloma")]
    [InlineData("Two products are in clinical trials: IMGN242, which is licensed to Bayer, for gastric cancer, and IMGN901, for multiple myeloma.", "IMGN242 clinical gastric cancer", "IMGN901 clinical multiple myeloma")]
    public void HowFarItIsIsRead(string body, params string[] stages) =>
        Assert.Equal(stages.Order(), ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Development).GroupBy(claim => claim.Subject)
            .Select(stage => string.Join(' ', new[] { Properties.Development.Compound, Properties.Development.Stage, Properties.Development.Indication }.SelectMany(property => stage.Where(claim => claim.Property == property).Select(claim => claim.Value.Stored)))).Order());
}
