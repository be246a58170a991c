using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

/// <summary>Figures that stand beside a metric and are no finding of the study.</summary>
public class ResultBenchmarkTests
{
    [Theory]
    [InlineData("“Patients who receive standard therapy typically have a response rate of less than 20% and a median progression-free survival of under four months,” said Ann Roe, M.D.")]
    [InlineData("“Such patients usually see an ORR of some 12% and a median overall survival of about nine months,” said Ann Roe, M.D.")]
    [InlineData("“The response rate expected with single-agent chemotherapy is around 12%,” said Ann Roe, M.D.")]
    [InlineData("“The median PFS that would be expected for these patients is only three months,” said Ann Roe, M.D.")]
    [InlineData("A response rate of 12% would be expected with chemotherapy.")]
    [InlineData("A response rate of 12% is typical in this setting.")]
    [InlineData("The median PFS is usually three to four months.")]
    [InlineData("Women with this disease can expect a median PFS of roughly four months.")]
    [InlineData("Available therapies are associated with a response rate of about 12% and a median PFS of four months.")]
    [InlineData("The currently approved chemotherapy regimens provide a response rate of some 12%.")]
    [InlineData("The median PFS was under four months.")]
    public void WhatCanBeExpectedWithoutTheDrugIsNoResult(string text) => Assert.Empty(Results(text));

    [Theory]
    [InlineData("IMGN901 was generally well tolerated. The ORR was 32% and the median PFS was 4.3 months.", "PFS months=4.3", "ORR percent=32")]
    [InlineData("Treatment was usually given weekly, and the ORR was 32%.", "ORR percent=32")]
    [InlineData("The ORR was 32%, as expected.", "ORR percent=32")]
    [InlineData("Patients had a response rate of 32% and a median PFS of 4.3 months.", "PFS months=4.3", "ORR percent=32")]
    [InlineData("In patients who had no available therapy, the ORR was 32%.", "ORR percent=32")]
    public void WhatTheStudyFoundIsAResult(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("One of the patients with a partial response had a reduction in tumor size of 60%.")]
    [InlineData("In one patient with a partial response the decrease in the tumor burden was about 70%.")]
    [InlineData("A patient with a partial response had tumor shrinkage of 45%.")]
    [InlineData("The partial response was a 60% reduction of the tumor.")]
    [InlineData("In a patient with a partial response the lesions shrank by 55%.")]
    public void ByHowMuchATumorShrankIsNoShare(string text) => Assert.Empty(Results(text));

    [Theory]
    [InlineData("Tumor shrinkage was seen, and 32% of patients had a partial response.", "PR percent=32")]
    [InlineData("There was a reduction in tumor size in many patients, with a partial response in 60%.", "PR percent=60")]
    public void WhoseTumorsShrankIsAShare(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("The rate of complete response (CR) or clinical CR (CRc) was 50% (CR/CRc, 2/4).", "CR/CRc n=2 of=4 percent=50")]
    [InlineData("Two of four patients had a CR or clinical CR.", "CR/CRc n=2 of=4")]
    [InlineData("Two of four patients had a clinical CR.", "CRc n=2 of=4")]
    [InlineData("Two of four patients had a CR in the clinical study.", "CR n=2 of=4")]
    public void AClinicalCrIsAKindOfItsOwn(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    private static readonly Property[] Shown = [Properties.Result.N, Properties.Result.Of, Properties.Result.Percent, Properties.Result.Months];

    private static List<string> Results(string text)
    {
        var claims = ReleaseExtractor.Read(Written.Release($"ImmunoGen reported results of the Phase 2 trial of IMGN901 in multiple myeloma.\n\n{text}")).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Result).ToList();
        return [.. claims.GroupBy(claim => claim.Subject).Select(result => string.Join(' ', result.Where(claim => claim.Property == Properties.Result.Metric).Select(claim => claim.Value.Stored).Concat(Shown.SelectMany(property => result.Where(claim => claim.Property == property).Select(claim => $"{property.Name}={claim.Value.Stored}")))))];
    }
}
