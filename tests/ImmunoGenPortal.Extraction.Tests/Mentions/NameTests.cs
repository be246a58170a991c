using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Mentions;

public class NameTests
{
    [Theory]
    [InlineData(MentionType.Jurisdiction, "sold in the [US] now")]
    [InlineData(MentionType.Jurisdiction, "sold in the [U.S.] now")]
    [InlineData(MentionType.Jurisdiction, "sold in the [United\nStates] now")]
    [InlineData(MentionType.Partner, "with [Biotest AG] (Frankfurt) now")]
    [InlineData(MentionType.Partner, "with [Amgen], Inc. (NASDAQ: AMGN) now")]
    [InlineData(MentionType.Partner, "with [Bayer] now")]
    [InlineData(MentionType.Partner, "with [AMGEN] now")]
    [InlineData(MentionType.Company, "as [ImmunoGen], Inc. (Nasdaq: IMGN) says")]
    [InlineData(MentionType.Company, "as [the Company] says")]
    [InlineData(MentionType.Target, "against [CD56]-expressing cells")]
    [InlineData(MentionType.Target, "against [EGFR] now")]
    [InlineData(MentionType.Indication, "in [multiple myeloma] now")]
    [InlineData(MentionType.Indication, "in [Non-Hodgkin’s Lymphoma] now")]
    [InlineData(MentionType.Technology, "with [TAP technology] now")]
    [InlineData(MentionType.Regulator, "by the [FDA] now")]
    [InlineData(MentionType.Regulator, "by the [EC] now")]
    [InlineData(MentionType.Indication, "presented findings in [Leukemia] today")]
    [InlineData(MentionType.Indication, "Notes Publication of Findings in [Acute Myeloid Leukemia]")]
    [InlineData(MentionType.Wire, "by [Business Wire] now")]
    [InlineData(MentionType.Compound, "with [T-DM1] now")]
    [InlineData(MentionType.Compound, "with [lorvotuzumab\nmertansine] now")]
    public void AKnownNameIsRead(MentionType type, string marked) => Assert.True(Mentioned.One(type, marked).Thing!.IsKnown);

    [Theory]
    [InlineData(MentionType.Indication, "joined by the MCC linker")]
    [InlineData(MentionType.Indication, "were published online in Clinical Lymphoma, Myeloma & Leukemia")]
    [InlineData(MentionType.Indication, "appears in the journal Leukemia and Lymphoma")]
    [InlineData(MentionType.Indication, "in the May issue of the journal in Leukemia Research")]
    [InlineData(MentionType.Jurisdiction, "told us so")]
    [InlineData(MentionType.Jurisdiction, "Us and them")]
    [InlineData(MentionType.Partner, "the cat sat")]
    [InlineData(MentionType.Partner, "bayer is a word here")]
    [InlineData(MentionType.Company, "a company says")]
    [InlineData(MentionType.Partner, "for Antibody-Based Therapeutics today")]
    [InlineData(MentionType.Partner, "our Plant-Derived Pharmaceuticals plan")]
    [InlineData(MentionType.Target, "CD5600 units")]
    [InlineData(MentionType.Indication, "in Orlando, FL on Monday")]
    [InlineData(MentionType.Technology, "a tap in the kitchen")]
    [InlineData(MentionType.Indication, "in small cell clusters and lung tissue")]
    public void AnotherWordIsNoName(MentionType type, string text) => Mentioned.None(type, text);

    [Fact]
    public void ALegalFormAndATickerBelongToTheStepOfTheName()
    {
        var (sentence, _) = Marked.Sentence("Amgen, Inc. (NASDAQ: AMGN) pays");

        Assert.Equal(2, sentence.Atoms.Count);
    }

    [Theory]
    [InlineData("in non-small cell lung, gastric and breast cancers", "non-small cell lung cancer", "gastric cancer", "breast cancer")]
    [InlineData("in small-cell lung and gastric cancers", "small-cell lung cancer", "gastric cancer")]
    [InlineData("in non-small-cell lung or ovarian cancer", "non-small cell lung cancer", "ovarian cancer")]
    [InlineData("in small groups, and in gastric and breast cancers", "gastric cancer", "breast cancer")]
    public void CancersThatShareAWordAreReadApart(string text, params string[] names) =>
        Assert.Equal(names, Marked.Sentence(text).Sentence.Mentions.Where(mention => mention.Type == MentionType.Indication).Select(mention => mention.Thing!.Name));

    [Theory]
    [InlineData("with [Halden Biologics] A/S of Copenhagen")]
    [InlineData("granted [Ashgrove Seiyaku] K.K. of Osaka an option")]
    [InlineData("with [Halden Biologics], S.A. in May")]
    public void ALegalFormTellsACompany(string marked) => Mentioned.One(MentionType.Partner, marked);

    [Theory]
    [InlineData("part A/S was K.K. done")]
    [InlineData("the New Biologics A Company Needs")]
    public void LettersWithStopsAreNoCompany(string text) => Mentioned.None(MentionType.Partner, text);

    [Theory]
    [InlineData("with [IMGN321] now")]
    [InlineData("with [IMGC936] now")]
    [InlineData("with [zyxtuzumab ravtansine] now")]
    [InlineData("with [zyxtuximab soravtansine] now")]
    [InlineData("with [zyxtatug soravtansine] now")]
    [InlineData("of [Zyxtubart Deruxtecan] in")]
    [InlineData("given [zyxtuzumab vedotin] alone")]
    [InlineData("and [zyxtomig tesirine], an ADC")]
    [InlineData("with [huXYZ9-DM4] now")]
    [InlineData("with [XQ591-DM1] now")]
    [InlineData("with [BX7-6-DM4] now")]
    [InlineData("led to [CNTO 364] now")]
    [InlineData("led to [BAY 81-6120] now")]
    [InlineData("led to [BAY1129980] now")]
    [InlineData("led to [DS-4711] now")]
    [InlineData("led to [TAK-164] now")]
    [InlineData("led to [LY3076226] now")]
    [InlineData("led to [AMG 777] now")]
    [InlineData("rights to [CX-2043] now")]
    public void ACompoundIsReadByItsForm(string marked) => Mentioned.One(MentionType.Compound, marked);

    [Theory]
    [InlineData("IMGN is the ticker")]
    [InlineData("IMGN12345678")]
    [InlineData("a map of it")]
    [InlineData("huge-DM4 doses")]
    [InlineData("linker-DM4 and CD19-DM1 bonds")]
    [InlineData("with CX-07 and CX-072")]
    [InlineData("a SAR of 12 patients")]
    [InlineData("PF 201155 by fax")]
    [InlineData("the bay 81 miles away")]
    [InlineData("in BAY 12 and BAY 13")]
    [InlineData("DS-47 and LY-300")]
    [InlineData("conjugates of the MLN591 antibody")]
    [InlineData("the tug vedotin was named after")]
    [InlineData("treatment with vedotin and an experiment in tesirine")]
    public void AnotherFormIsNoCompound(string text) => Mentioned.None(MentionType.Compound, text);

    [Theory]
    [InlineData("developing [this compound] globally")]
    [InlineData("[the candidate] is new")]
    public void AReferenceIsReadAsOne(string marked) => Assert.True(Mentioned.One(MentionType.Compound, marked).IsReference);

    [Fact]
    public void AReferenceIsTheCompoundNamedLast()
    {
        var (reading, evidence) = Written.Read("IMGN901 is new. T-DM1 is older. [Roche] is developing this compound globally.");

        var owner = Assert.Single(reading.Claims, claim => claim.Property == Facts.Properties.Compound.Owner && claim.Basis == Facts.Basis.Stated);

        Assert.Equal(evidence, owner.Evidence);
        Assert.Contains("dm1", owner.Subject.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void AReferenceToNothingIsOnlyWords() =>
        Assert.DoesNotContain(Written.Read("Roche is developing this compound globally.").Reading.Claims, claim => claim.Property == Facts.Properties.Compound.Owner);
}
