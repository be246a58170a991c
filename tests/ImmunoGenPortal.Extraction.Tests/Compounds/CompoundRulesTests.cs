using ImmunoGenPortal.Extraction.Compounds;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Compounds;

public class CompoundRulesTests
{
    [Theory]
    [InlineData("[Bayer] is developing [anetumab ravtansine]")]
    [InlineData("[Biotest] has been advancing [BT-062] worldwide")]
    [InlineData("[The Company] is developing\n[IMGN853]")]
    public void TheDeveloperIsRead(string marked) => Wording.One(CompoundReader.Rules, "compound.developer", marked, "owner", "compound");

    [Theory]
    [InlineData("[Sanofi] is developing [SAR3419] globally under [an agreement between ImmunoGen and Sanofi]")]
    public void TheAgreementIsRead(string marked) => Wording.One(CompoundReader.Rules, "compound.developer", marked, "owner", "compound", "under");

    [Theory]
    [InlineData("[IMGN901] is wholly-owned by [ImmunoGen]")]
    [InlineData("[lorvotuzumab mertansine], wholly\nowned by [the Company]")]
    public void TheOwnerIsRead(string marked) => Wording.One(CompoundReader.Rules, "compound.owned", marked, "compound", "owner");

    [Theory]
    [InlineData("Our novel IGN candidates for blood cancers, IMGN779 and IMGN632, are in Phase 1 testing.", "IMGN632 IGN", "IMGN779 IGN")]
    [InlineData("IMGN779 is the first ADC to use an indolino-benzodiazepine payload.", "IMGN779 IGN")]
    [InlineData("IMGN779 is in Phase 1 testing. Its IGN payload, DGN462, damages DNA.", "IMGN779 DGN462")]
    [InlineData("The Company has two ADCs that employ its IGN payloads: IMGN779, which targets CD33, and IMGN632, which targets CD123.", "IMGN632 IGN", "IMGN779 IGN")]
    [InlineData("It has one ADC with its IGN payload, IMGN779; MLN2704 is older.", "IMGN779 IGN")]
    [InlineData("A second IGN ADC, IMGN632, follows.", "IMGN632 IGN")]
    [InlineData("IMGN779 and IMGN632 are in Phase 1 testing.")]
    [InlineData("Our IGN technology is new. MLN2704 is in Phase 1 testing.")]
    public void WhatACompoundCarriesIsRead(string body, params string[] expected)
    {
        var (reading, _) = Written.Read(body);

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Compound.Payload).Select(claim => $"{reading.Stored(claim.Subject, Properties.Compound.Name)} {claim.Value.Stored}").Order());
    }

    [Theory]
    [InlineData("Roche is not developing IMGN901")]
    [InlineData("Amgen is developing a sales force for IMGN853")]
    [InlineData("IMGN901 was owned by nobody")]
    public void OtherSentencesNameNoDeveloper(string text) => Wording.None(CompoundReader.Rules, text);

    [Theory]
    [InlineData("[Ten] [TAP compounds are now in clinical\ntesting]", "count.clinic", 10)]
    [InlineData("There are [6] [product candidates in the clinic]", "count.clinic", 6)]
    [InlineData("[two] [compounds in clinical trials under its license]", "count.clinic", 2)]
    [InlineData("of which [three] are [wholly owned by the Company]", "count.owned", 3)]
    [InlineData("Of these, [one] is [wholly-owned]", "count.owned", 1)]
    public void CompoundsAreCounted(string marked, string rule, int count) =>
        Assert.Equal(count, Wording.One(CountRules.Rules, rule, marked, "value", "of").MentionOf("value")!.Number);

    [Theory]
    [InlineData("Ten patients are in clinical testing")]
    [InlineData("compounds in the clinic")]
    [InlineData("two clinics test three compounds")]
    [InlineData("of which three are recruiting")]
    public void OtherNumbersCountNoCompounds(string text) => Wording.None(CountRules.Rules, text);

    [Theory]
    [InlineData("Data on [lorvotuzumab mertansine] came.", "DM1")]
    [InlineData("Data on [trastuzumab emtansine] came.", "DM1")]
    [InlineData("Data on [coltuximab ravtansine] came.", "DM4")]
    [InlineData("Data on [mirvetuximab soravtansine] came.", "DM4")]
    [InlineData("Data on [huC242-DM4] came.", "DM4")]
    public void ANameTellsThePayload(string marked, string payload)
    {
        var (reading, evidence) = Written.Read(marked);

        var claim = Assert.Single(reading.Claims, claim => claim.Property == Properties.Compound.Payload);

        Assert.Equal((payload, Basis.Implied), (claim.Value.Stored, claim.Basis));
        Assert.Equal(evidence, claim.Evidence);
    }

    [Theory]
    [InlineData("IMGN632 uses one of the Company's [IGN] payloads.", "IGN")]
    [InlineData("IMGN779 is the first ADC to use one of the [IGN] payloads.", "IGN")]
    [InlineData("A second [IGN] ADC, the CD123-targeting IMGN632, is expected to enter the clinic.", "IGN")]
    [InlineData("Our [IGN] program IMGN779 goes on.", "IGN")]
    [InlineData("IMGN779 combines an antibody to CD33 with one of our new payloads, called [IGNs], which alkylate DNA.", "IGN")]
    [InlineData("IMGN632 carries an [indolino-benzodiazepine] agent.", "IGN")]
    [InlineData("IMGN632 targets CD123. Its payload is one of the novel [indolino-benzodiazepine] (IGN) agents.", "IGN")]
    [InlineData("IMGN853 targets FRα. Its cytotoxic agent is [DM4].", "DM4")]
    [InlineData("IMGN151, like others, is directed at a receptor and delivers [DM21].", "DM21")]
    [InlineData("IMGN779 is an antibody conjugated to [DGN462].", "DGN462")]
    [InlineData("IMGN779 uses an [IGN] payload.", "IGN")]
    public void WhatACompoundCarriesIsItsPayload(string marked, string payload)
    {
        var (reading, evidence) = Written.Read(marked);
        var claim = Assert.Single(reading.Claims, claim => claim.Property == Properties.Compound.Payload);

        Assert.Equal((payload, evidence), (claim.Value.Stored, claim.Evidence));
    }

    [Theory]
    [InlineData("IMGN529 is in the clinic.", "ImmunoGen")]
    [InlineData("Debiopharm has bought IMGN529.", "Debiopharm")]
    public void ALaterOwnerIsOneOnlyWhereNamed(string body, string owner) =>
        Assert.Equal(owner, Assert.Single(Written.Read(body).Reading.Claims, claim => claim.Property == Properties.Compound.Owner).Value.Stored);

    [Fact]
    public void ACodeTellsNoPayload() =>
        Assert.DoesNotContain(Written.Read("Data on IMGN388 came.").Reading.Claims, claim => claim.Property == Properties.Compound.Payload);
}
