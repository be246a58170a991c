using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Checks;

/// <summary>Figures that a release states twice, through whole small releases.</summary>
public class StatementChecksTests
{
    private const string Nineteen = "IMGN388 is in a Phase I trial. There were 20 patients enrolled and 19 evaluable patients. ";

    [Theory]
    [InlineData("[Over 35%] ([7/19]) had a PR.", Verdict.Exact)]
    [InlineData("[Over 40%] ([7 of 19]) had a PR.", Verdict.Contradicts)]
    [InlineData("[Up to 40%] ([7/19]) had a PR.", Verdict.Exact)]
    [InlineData("[No more than\n30%] ([7/19]) had a PR.", Verdict.Contradicts)]
    [InlineData("[Approximately 35%] ([7/19]) had a PR.", Verdict.Exact)]
    [InlineData("[Nearly 50%] ([7/19]) had a PR.", Verdict.Contradicts)]
    public void ABoundIsHeldAgainstItsFraction(string marked, Verdict verdict) => IsChecked("check.bound", marked, verdict);

    [Theory]
    [InlineData("They had [60 mg/m²/week] ([180 mg/m²] over [3] weeks).", Verdict.Exact)]
    [InlineData("They had [60 mg/m2/week] ([180 mg/m2] or 4 mg/kg over\n[three] weeks).", Verdict.Exact)]
    [InlineData("They had [60 mg/m²/week] ([200 mg/m²] over [3] weeks).", Verdict.Contradicts)]
    [InlineData("They had [1.5 mg/kg/week] ([4.5 mg/kg] over [3] weeks).", Verdict.Exact)]
    public void ADoseIsHeldAgainstItsTotal(string marked, Verdict verdict) => IsChecked("check.dose", marked, verdict);

    [Theory]
    [InlineData("They had 60 mg/m²/week (4.5 mg/kg over 3 weeks).")]
    [InlineData("They had 60 mg/m² (180 mg/m² over 3 weeks).")]
    [InlineData("They had 60MG (180MG over 3 weeks).")]
    [InlineData("They had 99999999999999999999 mg/week (180 mg over 99999999999999999999 weeks).")]
    [InlineData("They had 60 mg/m²/week over 3 weeks.")]
    [InlineData("They had 60 mg/m²/week (180 mg/m² over the years).")]
    public void DosesThatCannotBeComparedAreNot(string body) => IsNotChecked("check.dose", body);

    [Theory]
    [InlineData("IMGN388 is in a Phase I trial with [19] evaluable patients. [Half] of the patients did well.", Verdict.Rounds)]
    [InlineData("IMGN388 is in a Phase I trial with [20] evaluable patients. [Half] of patients did well.", Verdict.Exact)]
    public void HalfIsHeldAgainstTheEvaluable(string marked, Verdict verdict) => IsChecked("check.half", marked, verdict, before: "");

    [Theory]
    [InlineData("IMGN388 is in a Phase I trial. Half of the patients did well.")]
    [InlineData("IMGN388 is in a Phase I trial with 0 evaluable patients. Half of the patients did well.")]
    [InlineData("IMGN388 is in a Phase I trial with 19 evaluable patients. More than half of the patients did well.")]
    [InlineData("IMGN388 is in a Phase I trial with 19 evaluable patients. About half of the patients did well.")]
    [InlineData("IMGN388 is in a Phase I trial with 19 evaluable patients. Half of the doctors did well.")]
    public void HalfOfNoKnownNumberIsNot(string body) => IsNotChecked("check.half", body, before: "");

    [Theory]
    [InlineData("All had previously received rituximab (50%). Among the nine patients who received rituximab, two had a PR.", Verdict.Exact)]
    [InlineData("All had previously received rituximab (50%). Among the 10 patients who received rituximab, two had a PR.", Verdict.Exact)]
    [InlineData("All had previously received rituximab (50%). Among the 11 patients who received rituximab, two had a PR.", Verdict.Contradicts)]
    [InlineData("All had previously received rituximab (50%). Among the 4 patients who received rituximab, two had a PR.", Verdict.Contradicts)]
    [InlineData("All had previously received rituximab (99999999999999999999%). Among the 4 patients who received rituximab, two had a PR.", null)]
    [InlineData("All had previously received taxanes (50%). Among the 4 patients who received rituximab, two had a PR.", null)]
    public void APartIsHeldAgainstThoseTreatedBefore(string body, Verdict? verdict)
    {
        var checks = Written.Read(Nineteen + body).Reading.Checks.Where(check => check.Rule == "check.subgroup").Select(check => (Verdict?)check.Verdict);

        Assert.Equal(verdict is null ? [] : [verdict], checks);
    }

    [Theory]
    [InlineData("IMGN388 was in a Phase I trial with 0 patients enrolled and 0 evaluable patients. 37% had a PR.")]
    [InlineData("IMGN388 was in a Phase I trial with 0 patients enrolled. All had previously received rituximab (50%).")]
    [InlineData("IMGN388 was in a Phase I trial with 99999999999999999999 evaluable patients. 99999999999999999999% had a PR and 37% had a CR.")]
    [InlineData("IMGN388 was in a Phase I trial. Among the 0 patients who received rituximab, 37% had a PR, 2 had SD, 5% had a CR and 1 had an objective response.")]
    public void NothingIsDividedByNothing(string body) => Assert.NotNull(Written.Read(body).Reading);

    private static void IsChecked(string rule, string marked, Verdict verdict, string before = Nineteen)
    {
        var (reading, evidence) = Written.Read(before + marked);
        var check = Assert.Single(reading.Checks, check => check.Rule == rule);

        Assert.Equal(verdict, check.Verdict);
        Assert.Equal(evidence, check.Evidence);
    }

    private static void IsNotChecked(string rule, string body, string before = Nineteen) =>
        Assert.DoesNotContain(Written.Read(before + body).Reading.Checks, check => check.Rule == rule);
}
