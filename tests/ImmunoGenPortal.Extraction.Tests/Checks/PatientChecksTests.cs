using ImmunoGenPortal.Extraction.Checks;
using ImmunoGenPortal.Extraction.Lexicon;
using ImmunoGenPortal.Extraction.Text;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Checks;

/// <summary>Checks of studies and deals that are made by hand: every combination of numbers, read or not.</summary>
public class PatientChecksTests
{
    private const string Absurd = "99999999999999999999";

    private static readonly EvidenceSpans Said = EvidenceSpans.Of(new EvidenceSpan(0, 4));

    [Theory]
    [InlineData("56", "16", Verdict.Rounds)]
    [InlineData("75", "16", Verdict.Exact)]
    [InlineData("57", "16", Verdict.OffByRounding)]
    [InlineData("60", "16", Verdict.Contradicts)]
    [InlineData("60", "0", Verdict.Undecidable)]
    [InlineData(Absurd, Absurd, Verdict.Undecidable)]
    public void AnEarlierTherapyIsHeldAgainstTheEnrolled(string percent, string enrolled, Verdict verdict)
    {
        var trial = Trial(Part(SubjectKind.PriorTherapy, (Properties.PriorTherapy.Name, "rituximab"), (Properties.PriorTherapy.Percent, percent)));
        Set(trial, Properties.Trial.Enrolled, enrolled);

        Assert.Equal(("check.share.prior", verdict), Only(trial));
    }

    [Theory]
    [InlineData("37", null, "19", "check.share", Verdict.Rounds)]
    [InlineData("37", "7", "19", "check.share.stated", Verdict.Rounds)]
    [InlineData("36", "7", "19", "check.share.stated", Verdict.OffByRounding)]
    [InlineData("47", "7", "19", "check.share.stated", Verdict.Contradicts)]
    [InlineData("37", "7", "0", "check.share.stated", Verdict.Undecidable)]
    [InlineData("37", null, "0", "check.share", Verdict.Undecidable)]
    [InlineData(Absurd, null, Absurd, "check.share", Verdict.Undecidable)]
    [InlineData("37", Absurd, "1", "check.share.stated", Verdict.Undecidable)]
    public void AResultIsHeldAgainstItsDenominator(string percent, string? n, string of, string rule, Verdict verdict) =>
        Assert.Equal((rule, verdict), Only(Trial(Result("PR", percent, n, of))));

    [Theory]
    [InlineData("37", null)]
    [InlineData(null, "19")]
    public void WithoutShareOrDenominatorNothingIsChecked(string? percent, string? of) => Assert.Empty(Checks(Trial(Result("PR", percent, null, of))));

    [Theory]
    [InlineData("26", "11", "7", "19", Verdict.Rounds)]
    [InlineData("25", "25", "10", "20", Verdict.Exact)]
    [InlineData("26", "21", "7", "19", Verdict.Contradicts)]
    public void KindsOfResponseMakeAllResponses(string first, string second, string all, string of, Verdict verdict)
    {
        var checks = Checks(Trial(Result("ORR", null, all, of), Result("CR", first, null, of), Result("PR", second, null, of), Result("SD", "90", null, null)));

        Assert.Equal(verdict, Assert.Single(checks, check => check.Rule == "check.parts.responses").Verdict);
    }

    [Theory]
    [InlineData("26", "0", "0")]
    [InlineData(Absurd, "7", "19")]
    [InlineData("26", Absurd, Absurd)]
    public void KindsOfResponseOfNobodyAreNotChecked(string percent, string all, string of) =>
        Assert.DoesNotContain(Checks(Trial(Result("ORR", null, all, of), Result("CR", percent, null, of), Result("PR", percent, null, of))), check => check.Rule == "check.parts.responses");

    [Fact]
    public void OneKindOfResponseIsNotHeldAgainstAll() =>
        Assert.DoesNotContain(Checks(Trial(Result("ORR", null, "7", "19"), Result("PR", "26", null, "19"))), check => check.Rule == "check.parts.responses");

    [Theory]
    [InlineData("1", "2", "3", Verdict.Exact)]
    [InlineData("1", "2", "6", Verdict.Undecidable)]
    [InlineData("4", "3", "6", Verdict.Contradicts)]
    [InlineData("0", "0", "0", Verdict.Exact)]
    [InlineData(Absurd, Absurd, "6", Verdict.Contradicts)]
    public void OutcomesOfAPartAreNoMoreThanItsPatients(string first, string second, string of, Verdict verdict)
    {
        var results = new[] { Result("PR", null, first, of), Result("SD", null, second, of) };
        Array.ForEach(results, result => result.Set(Properties.Result.Subgroup, new TextValue("with bulky disease"), Said, "test.made", 1));

        Assert.Equal(("check.parts.subgroup", verdict), Only(Trial(results)));
    }

    [Theory]
    [InlineData(3, 2, Verdict.Exact)]
    [InlineData(2, 1, Verdict.Exact)]
    [InlineData(3, 1, Verdict.Contradicts)]
    [InlineData(10, 9, Verdict.Exact)]
    [InlineData(2, 9, Verdict.Contradicts)]
    public void AnOrdinalIsHeldAgainstTheLicensesBefore(int ordinal, int earlier, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Ordinals(Deal("Lilly", "2012", ordinal, null), Deal("Lilly", "2009", null, earlier))).Verdict);

    [Theory]
    [InlineData(3, "Lilly", "2013", "2012")]
    [InlineData(3, "Bayer", "2009", "2012")]
    [InlineData(11, "Lilly", "2009", "2012")]
    [InlineData(0, "Lilly", "2009", "2012")]
    [InlineData(3, "Lilly", null, "2012")]
    [InlineData(3, "Lilly", "2009", null)]
    public void AnOrdinalWithoutEarlierLicensesIsNotChecked(int ordinal, string other, string? otherDate, string? date) =>
        Assert.Empty(Ordinals(Deal("Lilly", date, ordinal, null), Deal(other, otherDate, null, 2)));

    private static (string, Verdict) Only(Draft trial)
    {
        var check = Assert.Single(Checks(trial));
        Assert.NotEmpty(check.Working);
        return (check.Rule, check.Verdict);
    }

    private static List<Check> Checks(Draft trial) => Run(PatientChecks.Run, trial);

    private static List<Check> Ordinals(params Draft[] deals) => Run(OrdinalCheck.Run, deals);

    private static List<Check> Run(Action<ReleaseContext> check, params Draft[] drafts)
    {
        var context = ReleaseContext.Read(ReleaseText.Read("Made by hand."), NameLexicon.Default);
        context.Drafts.AddRange(drafts);
        check(context);
        return context.Checks;
    }

    private static Draft Trial(params Draft[] parts)
    {
        var trial = new Draft(SubjectKind.Trial);
        trial.Parts.AddRange(parts);
        return trial;
    }

    private static Draft Result(string metric, string? percent, string? n, string? of) =>
        Part(SubjectKind.Result, (Properties.Result.Metric, metric), (Properties.Result.Percent, percent), (Properties.Result.N, n), (Properties.Result.Of, of));

    private static Draft Deal(string partner, string? date, int? ordinal, int? count)
    {
        var deal = Part(SubjectKind.Deal, (Properties.Deal.Partner, partner), (Properties.Deal.Kind, "license"), (Properties.Deal.Date, date));
        Set(deal, Properties.Deal.Ordinal, ordinal?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Set(deal, Properties.Deal.Count, count?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    private static Draft Part(SubjectKind kind, params (Property Property, string? Value)[] values) =>
        values.Aggregate(new Draft(kind), (draft, value) => Set(draft, value.Property, value.Value));

    private static Draft Set(Draft draft, Property property, string? value) =>
        value is null ? draft : draft.Set(property, FactValue.Parse(property.Shape, value), Said, "test.made", 1);
}
