using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

public class ResultTableTests
{
    [Theory]
    [InlineData("Tumor type Patients CR/PR SD\nMerkel cell carcinoma 9 2 4\nOvarian cancer 5 0 1", "ORR 0/5 [Ovarian cancer]", "ORR 2/9 [Merkel cell carcinoma]", "SD 1/5 [Ovarian cancer]", "SD 4/9 [Merkel cell carcinoma]")]
    [InlineData("Dose (mg/m²) Number of Patients Treated Patients with a DLT\n20 to 90 11 0\n140 6 2\nTotal 17 2", "DLT 0/11 [20 to 90]", "DLT 2/17", "DLT 2/6 [140]")]
    [InlineData("Given with Patients evaluable Confirmed ORR Median PFS (months)\nThose before 17 12 (71%) 12.1\nThose after 14 4 (29%) 9.5", "ORR 12/17 [Those before]", "ORR 4/14 [Those after]", "PFS 12.1m [Those before]", "PFS 9.5m [Those after]")]
    [InlineData("All patients (n=300) High FRα (n=200)\nIMGN853 Chemotherapy IMGN853 Chemotherapy\nConfirmed ORR 21% 12% 26% 11%\nMedian OS (months) 15.1 13.2 16.3 12.4", "ORR 11% (control) [High FRα]", "ORR 12% (control)", "ORR 21%", "ORR 26% [High FRα]", "OS 12.4m (control) [High FRα]", "OS 13.2m (control)", "OS 15.1m", "OS 16.3m [High FRα]")]
    [InlineData("Endpoint IMGN853 (n=227) IC Chemo (n=226)\nORR 42.3% (96/227) 15.9% (36/226)\nPR 37.0% 15.9%", "ORR 15.9% (control)", "ORR 96/227 42.3%", "PR 15.9% (control)", "PR 37%")]
    [InlineData("Endpoint All patients (N=60)\nConfirmed ORR, % (n) 30.0% (18)\n95% CI 21.1%, 43.2%\nComplete response, % (n) 5.0% (3)", "CR 3/60 5%", "ORR 18/60 30%")]
    [InlineData("Measure Result\nORR 41%\nCR 9%\nMedian DOR 6.8 months", "CR 9%", "DOR 6.8m", "ORR 41%")]
    public void ATableIsRead(string table, params string[] expected) => Assert.Equal(expected, Results($"The Phase 2 trial of IMGN853 has results, as follows.\n\n{table}\n\nThe trial goes on.", Properties.Result.Arm));

    [Fact]
    public void CellsInLinesOfTheirOwnAreRead() =>
        Assert.Equal(["PFS 4m (control)", "PFS 5.8m"], Results("The Phase 3 trial of IMGN853 has results.\n\nMedian PFS (primary endpoint)\n\n5.8 months\n(95% CI 4.4, 6.1)\n\n4.0 months\n(95% CI 3.0, 4.4)\n\nThe trial goes on.", Properties.Result.Arm));

    [Fact]
    public void AColumnMayBeAStudy() =>
        Assert.Equal(["PR 2", "PR 4", "SD 1", "VGPR 1"], Results("Study 003 tests IMGN901 alone. Study 005 tests it with lenalidomide. Both are Phase I trials.\n\nStudy 003\n(IMGN901 alone)\n\nStudy 005\n(with lenalidomide)\n\nPatients enrolled 37 9\nVery good partial response — 1\nPartial response 2 4\nStable disease — 1\n\nThe trials go on."));

    [Theory]
    [InlineData("Fatigue 12 3\nNausea 11 2\nHeadache 10 1")]
    [InlineData("Revenue $12.1 $11.2\nNet loss 3.1 4.1\nCash 30.2 40.2")]
    public void AnotherTableHoldsNoResults(string table) => Assert.Empty(Results($"The Phase 2 trial of IMGN853 has begun.\n\n{table}\n\nThe trial goes on."));

    /// <summary>"METRIC n/of percent months (control) [part]" of each result.</summary>
    private static List<string> Results(string body, Property? arm = null)
    {
        static string Figure(IEnumerable<Claim> result, Property property, string before, string after) =>
            result.FirstOrDefault(claim => claim.Property == property) is { } claim ? before + claim.Value.Stored + after : "";

        return
        [
            .. ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Result).GroupBy(claim => claim.Subject)
                .Select(result => Figure(result, Properties.Result.Metric, "", "") + Figure(result, Properties.Result.N, " ", "") + Figure(result, Properties.Result.Of, "/", "")
                    + Figure(result, Properties.Result.Percent, " ", "%") + Figure(result, Properties.Result.Months, " ", "m") + (arm is not null && result.Any(claim => claim.Property == arm) ? " (control)" : "") + Figure(result, Properties.Result.Subgroup, " [", "]"))
                .Order(StringComparer.Ordinal),
        ];
    }
}
