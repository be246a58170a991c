using ImmunoGenPortal.Extraction.Mentions;
using ImmunoGenPortal.Extraction.Tests.Support;

namespace ImmunoGenPortal.Extraction.Tests.Mentions;

public class TrialQuantityTests
{
    [Theory]
    [InlineData("a [Phase I] trial", "1")]
    [InlineData("a [phase II] trial", "2")]
    [InlineData("a [PHASE III] TRIAL", "3")]
    [InlineData("a [Phase\nIV] trial", "4")]
    [InlineData("a [Phase I/II] trial", "1/2")]
    [InlineData("a [Phase 1b/2] trial", "1b/2")]
    [InlineData("a [Phase Ib/IIa] trial", "1b/2")]
    [InlineData("a [phase I/IIa] study", "1/2")]
    [InlineData("a [Phase 1/2b] study", "1/2")]
    [InlineData("a [Phase 1a/1b] study", "1")]
    [InlineData("a [Phase IIa] trial", "2a")]
    [InlineData("a [Phase IB] trial", "1b")]
    [InlineData("a [Phase 2/3] trial", "2/3")]
    [InlineData("a [Phase-2] trial", "2")]
    [InlineData("a [Phase I-II] trial", "1/2")]
    [InlineData("in [Phase 1] – 2 of them", "1")]
    [InlineData("in [Phase 2]/ongoing", "2")]
    public void APhaseIsRead(string marked, string phase) => Assert.Equal(phase, Mentioned.One(MentionType.Phase, marked).Code);

    [Theory]
    [InlineData("a later phase of the trial")]
    [InlineData("to phase in a new plant")]
    [InlineData("a phase out")]
    [InlineData("Phase 5 of the moon")]
    [InlineData("Phase 12 centers")]
    [InlineData("Phase V")]
    [InlineData("Phase A")]
    [InlineData("Phase 1.5")]
    [InlineData("phase")]
    public void OtherWordsAreNoPhase(string text) => Mentioned.None(MentionType.Phase, text);

    [Theory]
    [InlineData("at [90 mg/m²/week] now")]
    [InlineData("at [90 mg/m2] now")]
    [InlineData("at [5.4 mg/kg], or")]
    [InlineData("at [60mg/m²] now")]
    [InlineData("at [1,200  mg] now")]
    [InlineData("at [3\nmg/kg/day] now")]
    [InlineData("at [20 µg/kg] now")]
    [InlineData("at [4 mL] now")]
    [InlineData("60-[70 mg/m²]")]
    [InlineData("60/[70 mg/m²]")]
    public void ADoseIsRead(string marked) => Mentioned.One(MentionType.Dose, marked);

    [Theory]
    [InlineData("90 patients")]
    [InlineData("mg/kg")]
    [InlineData("ninety mg and more mg")]
    [InlineData("90 million")]
    [InlineData("90 months/year")]
    public void OtherNumbersAreNoDose(string text) => Mentioned.None(MentionType.Dose, text);

    [Theory]
    [InlineData("in [7/19] patients", 7, 19)]
    [InlineData("in [7 of 19] patients", 7, 19)]
    [InlineData("in [7 of\nthe 19] patients", 7, 19)]
    [InlineData("[seven out of 19] patients", 7, 19)]
    [InlineData("[Seven of nineteen] patients", 7, 19)]
    [InlineData("[seven out of the nineteen] patients", 7, 19)]
    [InlineData("([19/19])", 19, 19)]
    [InlineData("[0/19] patients", 0, 19)]
    [InlineData("[twenty-two of 1,040] patients", 22, 1040)]
    public void APartOfAWholeIsRead(string marked, int part, int whole)
    {
        var fraction = Mentioned.One(MentionType.Fraction, marked);

        Assert.Equal((part, whole), (fraction.Number, fraction.Of));
    }

    [Theory]
    [InlineData("on 6/19/2012")]
    [InlineData("on 19/45/2012")]
    [InlineData("in 5/2012")]
    [InlineData("open 24/7")]
    [InlineData("20 of 19 patients")]
    [InlineData("0/0 patients")]
    [InlineData("one of the compounds")]
    [InlineData("two of its partners")]
    [InlineData("three out of hand")]
    [InlineData("5.5/19")]
    [InlineData("5 of 19.5")]
    [InlineData("5 of 19%")]
    [InlineData("5 of 19 percent")]
    [InlineData("5 / 19")]
    [InlineData("50/75 mg")]
    [InlineData("1/2/3")]
    [InlineData("12 patients of 30 years")]
    [InlineData("two patients of 12 centers")]
    public void OtherNumbersAreNoPartOfAWhole(string text) => Mentioned.None(MentionType.Fraction, text);
}
