using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

/// <summary>Results told as the points of a list, whose heading says among whom, and results of a part of the patients.</summary>
public class ResultListTests
{
    [Theory]
    [InlineData("Among the 24 patients treated with IMGN901 at any dose:\n\n\u2022 One patient had a partial response.\n\u2022 Ten patients had stable disease.\n", "PR n=1 of=24", "SD n=10 of=24")]
    [InlineData("The findings reported for the thirteen evaluable patients include:\n\n\u2022 Two patients had a complete response.\n", "CR n=2 of=13")]
    [InlineData("Among the 24 patients treated with IMGN901:\n\n\u2022 Three of nine patients had a partial response.\n", "PR n=3 of=9")]
    [InlineData("The trial goes on.\n\n\u2022 One patient had a partial response.\n", "PR n=1")]
    public void ThePointsOfAListAreOfThePatientsThatItsHeadingCounts(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("In the high CD56 subgroup, the ORR was 24% compared with 10% for chemotherapy.", "ORR percent=24 subgroup=high CD56 subgroup", "ORR percent=10 subgroup=high CD56 subgroup arm=chemotherapy")]
    [InlineData("In the high CD56 subset, median PFS was 4.8 months (HR 0.69, p=0.05).", "PFS months=4.8 hazardRatio=0.69 subgroup=high CD56 subset")]
    [InlineData("In the entire study population, the ORR was 22%.", "ORR percent=22")]
    [InlineData("The median OS was not reached versus 11.9 months.")]
    public void WhatIsToldOfASubgroupIsOfIt(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    private static readonly Property[] Shown = [Properties.Result.N, Properties.Result.Of, Properties.Result.Percent, Properties.Result.Months, Properties.Result.HazardRatio, Properties.Result.Subgroup, Properties.Result.Arm];

    private static List<string> Results(string text)
    {
        var claims = ReleaseExtractor.Read(Written.Release($"ImmunoGen reported results of the Phase 2 trial of IMGN901 in multiple myeloma.\n\n{text}")).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Result).ToList();
        return [.. claims.GroupBy(claim => claim.Subject).Select(result => string.Join(' ', result.Where(claim => claim.Property == Properties.Result.Metric).Select(claim => claim.Value.Stored).Concat(Shown.SelectMany(property => result.Where(claim => claim.Property == property).Select(claim => $"{property.Name}={claim.Value.Stored}")))))];
    }
}
