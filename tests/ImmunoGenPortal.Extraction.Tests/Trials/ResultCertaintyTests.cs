using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

public class ResultCertaintyTests
{
    [Theory]
    [InlineData("The confirmed ORR was 41% (95% CI: 30, 53)", "ci 30, 53", "confirmed yes")]
    [InlineData("The ORR was 41% (95% confidence interval, 30% to 53%)", "ci 30% to 53%")]
    [InlineData("The ORR was 41% (95% confidence interval [CI]: 30%, 53%)", "ci 30%, 53%")]
    [InlineData("Median PFS was 5.2 months (95% CI 4.1-6.8; p=0.021)", "ci 4.1-6.8", "pValue 0.021")]
    [InlineData("Median OS was 14.1 months (HR=0.70; P < 0.001)", "hazardRatio 0.7", "pValue <0.001")]
    [InlineData("ORR by investigator was 38%", "assessor investigator")]
    [InlineData("The ORR was 38% as assessed by blinded independent central review", "assessor BICR")]
    [InlineData("The ORR by independent review was 32.7 percent and by investigator assessment 30.0 percent", "assessor independent review", "assessor investigator")]
    [InlineData("Investigator-assessed ORR was 38%", "assessor investigator")]
    [InlineData("Two unconfirmed partial responses were seen", "confirmed no")]
    [InlineData("Median DOR was 6.9 months (95% CI: 5.6, 8.1) by investigator and 11.7 months (95% CI: 5.0, 14.2) by BICR", "ci 5.6, 8.1", "ci 5.0, 14.2", "assessor investigator", "assessor BICR")]
    [InlineData("The ORR was 26.9% as assessed by independent review (95% CI, 18.6%-36.5%) and 38.9% as assessed by BICR", "ci 18.6%-36.5%", "assessor independent review", "assessor BICR")]
    [InlineData("Median PFS was 5.6 months (95% CI: 4.3, 5.9) with IMGN853 versus 4.0 months (95% CI: 2.9, 4.5) with topotecan", "ci 4.3, 5.9", "ci 2.9, 4.5")]
    [InlineData("Median PFS was 5.9 months with IMGN853 versus 3.8 months with topotecan (HR 0.58; 95% CI 0.43, 0.78; p=0.0002)", "ci 0.43, 0.78", "hazardRatio 0.58", "pValue 0.0002")]
    [InlineData("Median OS was 17.7 months with IMGN853 and 12.9 months with topotecan, a hazard ratio of 0.62 (95% confidence interval 0.42 to 0.92)", "ci 0.42 to 0.92", "hazardRatio 0.62")]
    [InlineData("Median OS was 14.1 months (HR 0.70; P=.0007)", "hazardRatio 0.7", "pValue .0007")]
    [InlineData("Of the 41 patients in that population, 18 of 41 (43.9%; 90% CI: 30.6–57.9%) responded", "ci 30.6–57.9%")]
    public void HowSureAFigureIsIsReadWithIt(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Certain(text));

    [Theory]
    [InlineData("Median PFS was 5.9 months with IMGN853 versus 3.8 months with topotecan (HR 0.58; 95% CI 0.43, 0.78)")]
    [InlineData("Median PFS was 5.9 months with IMGN853 and 3.8 months with topotecan, a hazard ratio of 0.58 (95% confidence interval 0.43 to 0.78)")]
    public void TheIntervalOfARatioStandsWithIt(string text)
    {
        var told = ReleaseExtractor.Read(Written.Release($"The Phase 2 trial of IMGN853 has results. {text}.")).Claims.ToLookup(claim => claim.Property);

        Assert.Equal(Assert.Single(told[Properties.Result.HazardRatio]).Subject, Assert.Single(told[Properties.Result.Interval]).Subject);
    }

    [Theory]
    [InlineData("The ORR was 41%, and the interval between doses was 3 to 4 weeks")]
    [InlineData("The ORR was 41%. Neuropathy was rarer (p=0.02)")]
    [InlineData("The ORR was 41% and 15% for investigator\u2019s choice")]
    [InlineData("The principal investigator reported an ORR of 41%")]
    public void WhatBelongsToNoFigureIsNot(string text) => Assert.Empty(Certain(text));

    private static List<string> Certain(string text) =>
    [
        .. ReleaseExtractor.Read(Written.Release($"The Phase 2 trial of IMGN853 has results. {text}.")).Claims
            .Where(claim => claim.Subject.Kind == SubjectKind.Result && (claim.Property == Properties.Result.Interval || claim.Property == Properties.Result.PValue || claim.Property == Properties.Result.HazardRatio
                || claim.Property == Properties.Result.Assessor || claim.Property == Properties.Result.Confirmed))
            .Select(claim => $"{claim.Property.Name} {claim.Value.Stored}").Order(StringComparer.Ordinal),
    ];
}
