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
    [InlineData("A total of 54 patients were treated in the three studies:\n\n\u2022 One patient had a partial response.\n", "PR n=1")]
    [InlineData("Across both trials, a total of 54 patients were treated:\n\n\u2022 One patient had a partial response.\n", "PR n=1")]
    [InlineData("Among the 54 patients treated with IMGN901:\n\n\u2022 DLTs were seen in two patients at 150 mg/m2.\n", "DLT n=2")]
    [InlineData("Among the 54 patients treated with IMGN901:\n\n\u2022 DLTs were seen in two patients.\n", "DLT n=2 of=54")]
    [InlineData("The findings in the study, among 54 evaluable patients:\n\n\u2022 One patient had a partial response.\n", "PR n=1 of=54")]
    [InlineData("The trial goes on.\n\n\u2022 One patient had a partial response.\n", "PR n=1")]
    public void ThePointsOfAListAreOfThePatientsThatItsHeadingCounts(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("The ORR was 47%, including 64% (21/33) in patients with high expression.", "ORR percent=47", "ORR n=21 of=33 percent=64 subgroup=patients with high expression")]
    [InlineData("The ORR was 38% in patients with a prior inhibitor and 27% in those without.", "ORR percent=38 subgroup=patients with a prior inhibitor", "ORR percent=27 subgroup=those without")]
    [InlineData("After three years, 88% of people treated with IMGN901 were free of invasive recurrence, compared to 77% of people treated with Herceptin.", "iDFS percent=88", "iDFS percent=77 arm=Herceptin")]
    [InlineData("At three years, 88% of people treated with IMGN901 were free from recurrence, against 77% of people treated with Herceptin.", "DFS percent=88", "DFS percent=77 arm=Herceptin")]
    [InlineData("At three years, 88% of people treated with IMGN901 were free of pain.")]
    [InlineData("Overall survival was significantly improved with IMGN901 (median 30.9 months vs. 25.1 months).", "OS months=30.9", "OS months=25.1 arm=control")]
    [InlineData("The dose was raised in successive cohorts of three patients with no dose-limiting toxicity.")]
    [InlineData("In the high CD56 subgroup, the ORR was 24% compared with 10% for chemotherapy.", "ORR percent=24 subgroup=high CD56 subgroup", "ORR percent=10 subgroup=high CD56 subgroup arm=chemotherapy")]
    [InlineData("In the high CD56 subset, median PFS was 4.8 months (HR 0.69, p=0.05).", "PFS months=4.8 hazardRatio=0.69 subgroup=high CD56 subset")]
    [InlineData("In the entire study population, the ORR was 22%.", "ORR percent=22")]
    [InlineData("The median OS was not reached versus 11.9 months.")]
    [InlineData("For women with low expression, ORR was 12% (3/25) and median PFS 2.6 months.", "PFS months=2.6 subgroup=with low expression", "ORR n=3 of=25 percent=12 subgroup=with low expression")]
    [InlineData("In the 20 of these whose cancer had low expression, ORR was 15% (3/20).", "ORR n=3 of=20 percent=15 subgroup=whose cancer had low expression")]
    [InlineData("The ORR in the lenalidomide cohort was 20% (3/15).", "ORR n=3 of=15 percent=20 subgroup=lenalidomide cohort")]
    [InlineData("The ORR was 60% (12/20) in untreated patients and 30% (9/30) in those previously exposed to lenalidomide.", "ORR n=12 of=20 percent=60 subgroup=untreated patients", "ORR n=9 of=30 percent=30 subgroup=those previously exposed to lenalidomide")]
    [InlineData("The ORR was 41% in patients with, and 28% in patients without, prior lenalidomide exposure.", "ORR percent=41", "ORR percent=28 subgroup=patients without, prior lenalidomide exposure")]
    [InlineData("The ORR was 40% in 90 patients and 60% (18/30) in those with high expression.", "ORR percent=40", "ORR n=18 of=30 percent=60 subgroup=those with high expression")]
    [InlineData("Among the five patients who had been given lenalidomide, there were two responses.", "ORR n=2 of=5 subgroup=who had been")]
    [InlineData("Among the 11 evaluable patients treated at the highest dose, there were two partial responses.", "PR n=2 of=11")]
    [InlineData("One patient had a partial response and six others remained stable for five months.", "PR n=1", "SD n=6")]
    [InlineData("One patient had a partial response, and the disease of seven others was stable for four months.", "PR n=1", "SD n=7")]
    [InlineData("One patient had a partial response; the cancer remained stable in five patients.", "PR n=1", "SD n=5")]
    [InlineData("One patient had a partial response and three had disease that remained stable.", "PR n=1", "SD n=3")]
    [InlineData("The disease of many patients was stable.")]
    [InlineData("Four of the first eleven patients with myeloma whose disease could be assessed had an objective response.", "ORR n=4 of=11")]
    [InlineData("Four of 13 evaluable patients with myeloma given IMGN901 at 60 mg/m2 or more had responded.", "ORR n=4 of=13")]
    [InlineData("Two patients had a response, and three (20%) achieved a confirmed response.", "ORR n=2", "ORR n=3 percent=20")]
    [InlineData("Patients who had responded to earlier therapy made up four of the 13.")]
    [InlineData("Fewer than 5 percent of patients are alive after two years.")]
    [InlineData("With this compound we see responses in one of two patients.")]
    [InlineData("Responses were seen in six of 15 patients with myeloma and in two of 11 with lymphoma.", "ORR n=2 of=11", "ORR n=6 of=15")]
    [InlineData("Median PFS was 6.1 months for IMGN901 and 3.2 months for treatment of the physician's choice.", "PFS months=6.1", "PFS months=3.2 arm=treatment of the physician's choice")]
    [InlineData("Three (25%) of 12 evaluable patients had an objective response.", "ORR n=3 of=12 percent=25")]
    [InlineData("Two partial responses were reported among 11 patients.", "PR n=2 of=11")]
    [InlineData("Of the 20 evaluable patients, four (20%) achieved a complete remission (CR) or CR with incomplete recovery (CRi).", "CR/CRi n=4 of=20 percent=20")]
    [InlineData("Of the 20 evaluable patients, four (20%) achieved a complete remission (CR).", "CR n=4 of=20 percent=20")]
    [InlineData("The CR/CRc rate was 71.0% in these 21 patients, and the ORR was 86%.", "CR/CRc percent=71", "ORR percent=86")]
    [InlineData("A CR or CRi was seen in 40% of patients.", "CR/CRi percent=40")]
    [InlineData("One had a complete remission with incomplete recovery of platelets (CRp).", "CRp n=1")]
    [InlineData("No dose-limiting toxicity was reported among 12 patients treated at the lower dose.", "DLT n=0 of=12")]
    [InlineData("The clinical benefit rate, which includes objective responses and stable disease of six months, was 50% (8/16).", "CBR n=8 of=16 percent=50")]
    [InlineData("One of 18 evaluable patients had a complete remission with incomplete platelet recovery (CRp).", "CRp n=1 of=18")]
    [InlineData("Three patients -- two with lung cancer and one with prostate cancer -- had stable disease.", "SD n=3")]
    [InlineData("Among these, four patients (27%) had a partial response.", "PR n=4 percent=27")]
    [InlineData("Of those 14 patients, two (14%) had a partial response.", "PR n=2 of=14 percent=14")]
    [InlineData("Dose-limiting toxicity was seen in two of six patients.", "DLT n=2 of=6")]
    [InlineData("Five patients experienced nine dose-limiting toxicities.", "DLT n=5")]
    [InlineData("Two of 12 patients developed three dose-limiting toxicities.", "DLT n=2 of=12")]
    [InlineData("Two patients had a total of four DLTs.", "DLT n=2")]
    [InlineData("Nine dose-limiting toxicities were seen.", "DLT n=9")]
    [InlineData("One patient had a delayed complete response.", "CR n=1")]
    [InlineData("One of 17 evaluable patients had a partial response and eight had stable disease.", "PR n=1 of=17", "SD n=8 of=17")]
    [InlineData("Median overall survival was 15.8 months and 14.1 months, respectively.", "OS months=15.8", "OS months=14.1 arm=control")]
    [InlineData("The proportion of patients alive at two years was 65% with IMGN901 and 48% with lenalidomide.", "OS percent=65", "OS percent=48 arm=lenalidomide")]
    [InlineData("43% (169 of 392) of the IMGN901 patients and 31% (120 of 385) of the control patients had an objective response.", "ORR n=169 of=392 percent=43", "ORR n=120 of=385 percent=31 arm=control")]
    [InlineData("Two patients (17%) had an objective partial response.", "PR n=2 percent=17")]
    [InlineData("One patient who was treated at 60 mg/m2 had a partial response.", "PR n=1")]
    [InlineData("In lenalidomide-naive patients (n=34), the ORR was 62% and the CR rate was 47%.", "ORR of=34 percent=62 subgroup=lenalidomide-naive patients", "CR of=34 percent=47 subgroup=lenalidomide-naive patients")]
    [InlineData("In patients with prior lenalidomide (n=27), the ORR was 37%.", "ORR of=27 percent=37 subgroup=with prior lenalidomide")]
    [InlineData("Among those with high-risk disease (n = 12), ORR was 25%.", "ORR of=12 percent=25 subgroup=with high-risk disease")]
    [InlineData("For women whose disease was refractory (n=40), median PFS was 4.2 months.", "PFS months=4.2 subgroup=whose disease was refractory")]
    [InlineData("In patients with a mutation (n=13), 9 had a response, including 8 with a CR.", "CR n=8 of=13 subgroup=with a mutation", "ORR n=9 of=13 subgroup=with a mutation")]
    [InlineData("Among all treated patients (n=91), the ORR was 45%.", "ORR of=91 percent=45")]
    [InlineData("In the IMGN901 arm (n=44), the ORR was 45%.", "ORR percent=45")]
    [InlineData("Clinical benefit at 24 weeks by investigator, defined as any response or stable disease for 24 weeks, was 40%.", "CBR percent=40")]
    [InlineData("An objective response (CR/PR) was achieved by 33% (7/21) of the patients treated with IMGN901 at the highest dose.", "ORR n=7 of=21 percent=33 subgroup=treated with IMGN901 at the highest dose")]
    [InlineData("Tumors shrank in two patients, who were classified as having minor responses, and a further four patients had persistent stable disease.", "MR n=2", "SD n=4")]
    [InlineData("In patients treated weekly, the objective response rate was 3 of 8.", "ORR n=3 of=8")]
    [InlineData("PFS is one of two co-primary endpoints. PFS was one of two endpoints.")]
    [InlineData("One patient achieved a partial response, three patients a minor response, and 12 patients had stable disease.", "PR n=1", "SD n=12", "MR n=3")]
    [InlineData("In an earlier trial of 49 patients, an objective response was not seen.")]
    [InlineData("Fever in one patient was the only dose-limiting toxicity.", "DLT n=1")]
    [InlineData("Five patients in the IMGN901 arm and two in the other had a complete response.", "CR n=5", "CR n=2 arm=control")]
    public void WhatIsToldOfASubgroupIsOfIt(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("IMGN901 was approved on the strength of NORTH, a Phase 3 trial in 90 patients previously treated with bevacizumab, in which ORR was 30%.", "ORR percent=30")]
    [InlineData("In a Phase 3 trial of IMGN901, NORTH, in patients who had received lenalidomide, ORR was 30%.", "ORR percent=30")]
    [InlineData("In patients who had received lenalidomide, ORR was 30%.", "ORR percent=30 subgroup=who had received lenalidomide")]
    public void ThoseWhomAStudyTakesInAreNoPartOfIt(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("Progression-free survival (all patients)\n\u2022 IMGN901 + lenalidomide (n=133): median 8.2 months (95% CI 5.8-10.7)\n\u2022 IMGN901 + placebo (n=69): median 6.8 months\n\u2022 Stratified hazard ratio 0.82 (95% CI 0.55-1.23)\n", "PFS months=8.2 hazardRatio=0.82", "PFS months=6.8 arm=IMGN901 + placebo")]
    [InlineData("Objective response rate\n\u2022 IMGN901: 45.1% (60 of 133)\n\u2022 Investigator's choice: 43.5% (30 of 69)\n", "ORR n=60 of=133 percent=45.1", "ORR n=30 of=69 percent=43.5 arm=Investigator's choice")]
    [InlineData("Overall survival (CD56-positive subgroup, n=84)\n\u2022 IMGN901: 8.5 months\n\u2022 Chemotherapy: 4.1 months\n", "OS months=8.5 subgroup=CD56-positive subgroup", "OS months=4.1 subgroup=CD56-positive subgroup arm=Chemotherapy")]
    [InlineData("Overall survival\n\u2022 IMGN901 was given every 3 weeks for 12 months\n\u2022 Chemotherapy: at least 4.1 months\n")]
    [InlineData("Safety\n\u2022 IMGN901: 33% (43 of 132)\n\u2022 Placebo: 19% (13 of 68)\n")]
    public void ThePointsOfAListAreArmsBelowTheNameOfAMetric(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    [Theory]
    [InlineData("At 160 mg/m\u00b2, two of five patients had a dose-limiting toxicity.", "DLT n=2 of=5 subgroup=At 160 mg/m\u00b2")]
    [InlineData("Dose-limiting toxicities of fatigue and renal failure were reported in two of six patients receiving 140 mg/m\u00b2.", "DLT n=2 of=6 subgroup=receiving 140 mg/m\u00b2")]
    [InlineData("Dose-limiting toxicities, fatigue and renal failure, occurred in two of six patients treated at 140 mg/m\u00b2.", "DLT n=2 of=6 subgroup=treated at 140 mg/m\u00b2")]
    [InlineData("None of three patients with low expression responded.", "ORR n=0 of=3 subgroup=with low expression")]
    [InlineData("Median OS was 7.9 months for patients who received IMGN901 and 8.6 months for patients who received lenalidomide.", "OS months=7.9", "OS months=8.6 arm=lenalidomide")]
    [InlineData("Median time to next treatment was 15.5 months with IMGN901 and 8.9 months with lenalidomide.", "TTNT months=15.5", "TTNT months=8.9 arm=lenalidomide")]
    public void WhatWasGivenToWhomIsTold(string text, params string[] expected) => Assert.Equal(expected, Results(text));

    private static readonly Property[] Shown = [Properties.Result.N, Properties.Result.Of, Properties.Result.Percent, Properties.Result.Months, Properties.Result.HazardRatio, Properties.Result.Subgroup, Properties.Result.Arm];

    private static List<string> Results(string text)
    {
        var claims = ReleaseExtractor.Read(Written.Release($"ImmunoGen reported results of the Phase 2 trial of IMGN901 in multiple myeloma.\n\n{text}")).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Result).ToList();
        return [.. claims.GroupBy(claim => claim.Subject).Select(result => string.Join(' ', result.Where(claim => claim.Property == Properties.Result.Metric).Select(claim => claim.Value.Stored).Concat(Shown.SelectMany(property => result.Where(claim => claim.Property == property).Select(claim => $"{property.Name}={claim.Value.Stored}")))))];
    }
}
