using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

/// <summary>Of how many patients, and with which disease, a count is told; and what two outcomes counted together are.</summary>
public class ResultsOfSomeTests
{
    [Theory]
    [InlineData("Six patients had a complete response or a partial response.", "ORR n=6")]
    [InlineData("Four patients had a partial response (PR) or a very good partial response (VGPR).", "ORR n=4")]
    [InlineData("Five patients had a minor response or stable disease.")]
    [InlineData("Three patients (20%) had stable disease (SD) or a minor response (MR).")]
    [InlineData("Six patients had a complete response, or about a third.", "CR n=6")]
    [InlineData("Three patients had a complete response and two had stable disease.", "CR n=3", "SD n=2")]
    [InlineData("Nine of the 20 patients had stable disease or better.")]
    [InlineData("Nine of the 20 patients had a partial response (PR) or better.", "ORR n=9 of=20")]
    [InlineData("Nine of the 20 patients had stable disease, or so the investigators said.", "SD n=9 of=20")]
    [InlineData("Eight of 13 patients had an objective response: 39% had a very good partial response (VGPR), and 23% had a partial response.", "VGPR", "PR", "ORR n=8 of=13")]
    [InlineData("Objective response: 39% of patients.", "ORR")]
    [InlineData("24 (31.6%) patients had a complete response.", "CR n=24")]
    [InlineData("In 13 of 30 patients (43%) the disease was stabilised for up to 30 weeks.", "SD n=13 of=30")]
    public void TwoOutcomesCountedTogetherAreNeitherAlone(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("Nine of the 15 patients had measurable disease, and four of these nine (44%) had an objective response.", "ORR n=4 of=9")]
    [InlineData("Nine of the 15 patients had an objective response.", "ORR n=9 of=15")]
    [InlineData("Six patients with metastatic disease had been treated. Among these, two patients had an objective response.", "ORR n=2")]
    [InlineData("Among these 14 patients, two had an objective response.", "ORR n=2 of=14")]
    [InlineData("A review indicated that 4 of 6 patients achieved CR, CRc, or CRh.", "CR/CRc/CRh n=4 of=6")]
    public void WhoCouldBeMeasuredIsNoResult(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("In the subset of patients with medium or high CD56 expression, the ORR was 44%.", "ORR subgroup=with medium or high CD56 expression")]
    [InlineData("In patients treated with IMGN901 with high CD56 expression (n=23), the ORR was 44%.", "ORR of=23 subgroup=with high CD56 expression")]
    [InlineData("In the 33 patients with high CD56 the ORR was 48%.", "ORR of=33 subgroup=with high CD56")]
    [InlineData("The ORR in those with CD56-high tumors who had received one or two prior lines (n=16) was 47 percent.", "ORR of=16")]
    [InlineData("The ORR was 47 percent, and in those with CD56-high tumors (n=16) neuropathy was rarer.", "ORR")]
    [InlineData("Among the six patients previously treated with lenalidomide, one had a VGPR.", "VGPR n=1 of=6 subgroup=previously treated with lenalidomide")]
    [InlineData("A complete remission was reported in one of the four patients treated at a dose level of 36 mg/m2 or higher.", "CR n=1 of=4 subgroup=treated at a dose level of 36 mg/m2 or higher")]
    [InlineData("In eight heavily pretreated patients with medium/high CD56 expression levels, the ORR was 63% (n=5/8).", "ORR n=5 of=8 subgroup=with medium/high CD56 expression levels")]
    [InlineData("The ORR was 52% in 42 evaluable lenalidomide-refractory patients.", "ORR of=42 subgroup=lenalidomide-refractory patients")]
    public void APartIsToldInItsWholeWords(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("“The activity in patients with high CD56 is compelling: a 64% ORR.” In the 33 patients with high CD56 expression, the ORR was 64% (21 of 33).", "ORR n=21 of=33 subgroup=with high CD56 expression")]
    [InlineData("“The activity in patients with high CD56 is compelling: a 60% ORR.” In the 33 patients with high CD56 expression, the ORR was 64% (21 of 33).", "ORR subgroup=with high CD56", "ORR n=21 of=33 subgroup=with high CD56 expression")]
    [InlineData("“With a 10.6 month median PFS, it is compelling.” In the 33 patients with high CD56 expression, the median PFS was 10.6 months.", "PFS subgroup=with high CD56 expression")]
    public void APartTellsAFigureOnce(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("PFS did not differ in the overall population; in the high CD56 subgroup, the ORR was 24%.", "ORR subgroup=high CD56 subgroup")]
    [InlineData("The ORR was 22%, but in the CD56-high subgroup the ORR was 24%.", "ORR", "ORR subgroup=CD56-high subgroup")]
    [InlineData("The ORR was 44%; in platinum-resistant patients with high CD56, the ORR was 59%.", "ORR", "ORR subgroup=platinum-resistant patients with high CD56")]
    [InlineData("The ORR was 26%; among 76 patients who were tested again, the ORR was 34%.", "ORR", "ORR of=76 subgroup=who were tested")]
    [InlineData("The ORR was 26% among 76 patients.", "ORR of=76")]
    [InlineData("Of 27 patients evaluable, one had a PR; two DLTs occurred at 200 mg/m2.", "PR n=1 of=27", "DLT n=2")]
    [InlineData("Of 27 patients evaluable, two had DLTs.", "DLT n=2 of=27")]
    [InlineData("Among 10 frontline patients, the CR rate was 50%.", "CR of=10 subgroup=frontline patients")]
    [InlineData("The CR rate in frontline patients was 50%.", "CR subgroup=frontline patients")]
    [InlineData("The CR rate was 50%; frontline patients are still enrolled.", "CR")]
    [InlineData("In frontline-treated patients, the ORR was 80% (24/30 patients). In R/R patients, the ORR was 33% (16/49 patients).", "ORR n=24 of=30 subgroup=frontline-treated patients", "ORR n=16 of=49 subgroup=R/R patients")]
    [InlineData("In evaluable patients, the ORR was 80% (24/30 patients).", "ORR n=24 of=30")]
    [InlineData("Of 22 patients at the MTD, eight (36%) had an objective response.", "ORR n=8 of=22 subgroup=at the MTD")]
    [InlineData("Of 38 patients at doses of 20 mg/m2 or higher, 12 (32%) had an objective response.", "ORR n=12 of=38 subgroup=at doses of 20 mg/m2 or higher")]
    public void APartNamedBeforeAFigureIsKept(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("“With a CR rate of 73%, this could change much.” Among 30 frontline patients, the CR rate was 73% (22/30).", "CR n=22 of=30 subgroup=frontline patients")]
    [InlineData("The CR rate was 70%. Among 30 frontline patients, the CR rate was 73% (22/30).", "CR", "CR n=22 of=30 subgroup=frontline patients")]
    public void AShareSaidInShortIsThatOfThePartCounted(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("The complete response (CR) rate was 50% and the overall response rate (ORR) was 45%.", "CR", "ORR")]
    [InlineData("The complete remission (CR) rate was 50%; the clinical benefit rate (CBR) was 45%.", "CR", "CBR")]
    public void NoNameGoesOnBehindItsBracket(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("An objective response rate of 33% was reported in a Phase II trial of 110 patients.", "ORR")]
    [InlineData("An objective response rate of 33% was reported for the first of 110 patients.", "ORR of=110")]
    public void TheSizeOfAStudyIsNoDenominator(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("One in three patients had an objective response.")]
    [InlineData("One in every four patients had stable disease.")]
    [InlineData("Two of three patients had an objective response.", "ORR n=2 of=3")]
    [InlineData("A partial response was seen in one patient, and stable disease in four patients.", "PR n=1", "SD n=4")]
    public void OneInSoManyIsNoCount(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("Responses were seen: two CRs and four PRs in diffuse large B-cell lymphoma, and three PRs in follicular lymphoma.", "CR n=2 subgroup=diffuse large B-cell lymphoma", "PR n=4 subgroup=diffuse large B-cell lymphoma", "PR n=3 subgroup=follicular lymphoma")]
    [InlineData("Of 27 patients, six responded, with one CR in follicular lymphoma and five PRs in mantle cell lymphoma.", "CR n=1 subgroup=follicular lymphoma", "PR n=5 subgroup=mantle cell lymphoma")]
    [InlineData("Of 27 patients, six responded, with one CR and five PRs in follicular lymphoma.", "CR n=1 of=27", "PR n=5 of=27")]
    public void CountsBeforeTheirDiseasesAreOfItsPatients(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("One patient had a CR and another had stable disease.", "CR n=1", "SD n=1")]
    [InlineData("Two patients had an objective response, and another patient had stable disease of some months.", "ORR n=2", "SD n=1")]
    [InlineData("Two patients had a PR, and a further patient had a clinically meaningful minor response.", "PR n=2", "MR n=1")]
    [InlineData("Another two patients had a PR.", "PR n=2")]
    [InlineData("Another study had stable disease as its endpoint.")]
    [InlineData("Four additional patients had clinically relevant stable disease.", "SD n=4")]
    public void OneMoreIsACount(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Thirteen patients with multiple myeloma have been treated:\n\n• Two patients had a complete response.\n• Four had stable disease.\n", "CR n=2 of=13", "SD n=4 of=13")]
    [InlineData("Nineteen evaluable patients received IMGN901:\n\n• Two patients had a partial response.\n", "PR n=2 of=19")]
    [InlineData("Thirteen centers have been opened:\n\n• Two patients had a complete response.\n", "CR n=2")]
    public void AHeadingThatCountsThePatientsIsTheWhole(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("No dose-limiting toxicities were observed (0 of 26), and escalation goes on.", "DLT n=0 of=26")]
    [InlineData("No DLTs were seen (0/14).", "DLT n=0 of=14")]
    [InlineData("No dose-limiting toxicities were observed, and escalation goes on.")]
    public void NoneIsCountedInBrackets(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("Two patients had a complete response with incomplete hematologic recovery (CRi).", "CRi n=2")]
    [InlineData("The responses comprised two complete responses (CR), one complete response with incomplete hematological recovery (CRi) and three partial responses (PR).", "CR n=2", "CRi n=1", "PR n=3")]
    [InlineData("Two patients had complete responses with incomplete count recovery.", "CRi n=2")]
    public void WithoutRecoveryOfTheBloodAResponseIsOfAnotherKind(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Three of seven patients responded, among them one CR and two PRs.", "ORR n=3 of=7", "CR n=1 of=7", "PR n=2 of=7")]
    [InlineData("Three of seven patients had an objective response, including one confirmed CR and two PRs.", "ORR n=3 of=7", "CR n=1 of=7", "PR n=2 of=7")]
    [InlineData("Three of seven patients had an objective response. There were one CR and two PRs.", "ORR n=3 of=7", "CR n=1", "PR n=2")]
    public void APairOfCountsIsOfTheSamePatients(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(text).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Nine of the 15 patients had measurable disease, and four of these nine had an objective response.", "ORR n=4 of=9")]
    [InlineData("Nine of the 15 patients had a partial response, and four of these nine had measurable disease.", "PR n=9 of=15")]
    public void ThatDiseaseIsMeasurableIsNoResponse(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("The activity in patients with high CD56 is compelling: a 64% ORR.\n\nIn the 33 patients with high CD56 expression, the ORR was 64% (21 of 33).", "ORR n=21 of=33 subgroup=with high CD56 expression")]
    [InlineData("The activity in patients with high CD56 is compelling: a 60% ORR.\n\nIn the 33 patients with high CD56 expression, the ORR was 64% (21 of 33).", "ORR n=21 of=33 subgroup=with high CD56 expression", "ORR subgroup=with high CD56")]
    public void TheSamePartInFewerWordsIsTheSame(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(text).Order(StringComparer.Ordinal));

    private static readonly Property[] Shown = [Properties.Result.N, Properties.Result.Of, Properties.Result.Subgroup];

    private static List<string> Results(string text)
    {
        var claims = ReleaseExtractor.Read(Written.Release($"ImmunoGen reported results of the Phase 2 trial of IMGN901 in multiple myeloma.\n\n{text}")).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Result).ToList();
        return [.. claims.GroupBy(claim => claim.Subject).Select(result => string.Join(' ', result.Where(claim => claim.Property == Properties.Result.Metric).Select(claim => claim.Value.Stored).Concat(Shown.SelectMany(property => result.Where(claim => claim.Property == property).Select(claim => $"{property.Name}={claim.Value.Stored}")))))];
    }
}
