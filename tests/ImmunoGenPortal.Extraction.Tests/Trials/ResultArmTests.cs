using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

/// <summary>Figures of two arms told side by side. What is told of the compound's own names no arm.</summary>
public class ResultArmTests
{
    [Theory]
    [InlineData("The overall response rate was 86.6% with the IMGN901 combination and 82.9% with Vd alone; the difference was small.", "ORR 86.6", "ORR 82.9 Vd")]
    [InlineData("The ORR was 43.6% in the IMGN901 arm vs 30.8% in the paclitaxel plus carboplatin arm (p=0.02).", "ORR 43.6", "ORR 30.8 paclitaxel plus carboplatin")]
    [InlineData("Median PFS was 9.6 months for patients treated with IMGN901 compared to 6.4 months for patients who received topotecan.", "PFS 9.6", "PFS 6.4 topotecan")]
    [InlineData("PFS was 25.1 months for IMGN901 (95% CI: 22.1-NE) and 7.2 months for topotecan (95% CI: 6.8-8.3).", "PFS 25.1", "PFS 7.2 topotecan")]
    [InlineData("Ten complete responses (4%) were seen in the IMGN901 arm and two (1%) in the control group.", "CR 4", "CR 1 control")]
    [InlineData("Complete responses were seen in 12 patients in the IMGN901 arm and in three in the chemotherapy arm.", "CR 12", "CR 3 chemotherapy")]
    [InlineData("Complete responses were seen in 16.1% of patients (n=42) in the IMGN901 arm and 8.7% (n=23) in the topotecan arm.", "CR 16.1", "CR 8.7 topotecan")]
    [InlineData("In all, 31.3 percent of those who received IMGN901 had an objective response, as against 8.6 percent of those who received physician's choice.", "ORR 31.3", "ORR 8.6 physician's choice")]
    [InlineData("In all, 12.9% of patients on IMGN901 and 7.1% of those on chemotherapy had a complete response.", "CR 12.9", "CR 7.1 chemotherapy")]
    [InlineData("The ORR was 16% for IMGN901 and 15% for topotecan, and median OS 8.9 months and 8.7 months, respectively.", "ORR 16", "ORR 15 topotecan", "OS 8.9", "OS 8.7 control")]
    [InlineData("PFS was not longer with IMGN901 than with topotecan: the median was 2.9 months and 2.8 months, respectively.", "PFS 2.9", "PFS 2.8 control")]
    [InlineData("One-year OS was 62% in patients treated with IMGN901 and 51% in patients in the comparator arm.", "OS 62", "OS 51 comparator")]
    [InlineData("OS was improved, with a 33 percent reduction in the risk of death (HR: 0.67) and a median of 16.5 months compared to 12.7 months for chemotherapy.", "OS 16.5 HR0.67", "OS 12.7 chemotherapy")]
    [InlineData("The clinical benefit rate was 54.5 percent for IMGN901 and 57.4 percent for the combination.", "CBR 54.5", "CBR 57.4 combination")]
    [InlineData("In all, 47.8% (32/67) of the patients who received IMGN901 had an objective response, as did 41.4% (29/70) of the patients who received topotecan.", "ORR 47.8", "ORR 41.4 topotecan")]
    [InlineData("The ORR was 42.3%, including 12 complete responses, in the IMGN901 arm and 15.9%, with no complete responses, in the chemotherapy arm.", "ORR 42.3", "CR 12", "ORR 15.9 chemotherapy", "CR 0 chemotherapy")]
    [InlineData("The complete response (CR) rate was 39.7% for IMGN901 plus Vd and 27.6% for Vd.", "CR 39.7", "CR 27.6 Vd")]
    [InlineData("Median PFS was 14.1 months for IMGN901, 15.2 months for IMGN901 plus pertuzumab and 13.7 months for Herceptin plus chemotherapy.", "PFS 14.1", "PFS 15.2 IMGN901 plus pertuzumab", "PFS 13.7 Herceptin plus chemotherapy")]
    [InlineData("The ORR was 54% with IMGN901, 60% with IMGN901 plus lenalidomide, and 37% with lenalidomide.", "ORR 54", "ORR 60 IMGN901 plus lenalidomide", "ORR 37 lenalidomide")]
    [InlineData("The ORR was 39% for ovarian cancer and 27% for SCLC.", "ORR 39 [ovarian cancer]", "ORR 27 [SCLC]")]
    [InlineData("The ORR was 59% with IMGN901 plus lenalidomide and 14% with IMGN901 alone.", "ORR 59", "ORR 14 IMGN901")]
    [InlineData("Complete response or better: 74.7% with IMGN901-VRd, 64.1% with VRd (p=0.0160).", "CR 74.7", "CR 64.1 VRd")]
    [InlineData("Overall response rate: 91.3% with IMGN901-VRd; 92.3% with VRd.", "ORR 91.3", "ORR 92.3 VRd")]
    [InlineData("MRD negativity in patients with CR: 55.5% with IMGN901-VRd, 40.9% with VRd (p=0.0026).", "MRD negativity 55.5", "MRD negativity 40.9 VRd")]
    [InlineData("The ORR was 42% with IMGN901, 16% with topotecan, and 12 patients are still treated.", "ORR 42", "ORR 16 topotecan")]
    [InlineData("The ORR was 42% in the IMGN901 arm and 16% in the chemotherapy arm. Progressive disease occurred in 1.5% and 4.0% of patients, respectively.", "ORR 42", "ORR 16 chemotherapy", "PD 1.5", "PD 4 control")]
    public void BothFiguresAreSaidEachWithItsArm(string told, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(told));

    [Theory]
    [InlineData("Carboplatin: in 17 patients with platinum-sensitive disease, the ORR was 65 percent, and median PFS was 12.1 months.", "ORR 65 Carboplatin", "PFS 12.1 Carboplatin")]
    [InlineData("Carboplatin plus bevacizumab: the ORR was 65 percent.", "ORR 65 Carboplatin plus bevacizumab")]
    [InlineData("IMGN901: in 17 patients with platinum-sensitive disease, the ORR was 65 percent.", "ORR 65 [with platinum-sensitive disease]")]
    [InlineData("Carboplatin was safe: in 17 patients with platinum-sensitive disease, the ORR was 65 percent.", "ORR 65 [with platinum-sensitive disease]")]
    public void ADrugBeforeAColonNamesTheArm(string told, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(told));

    [Theory]
    [InlineData("Median PFS, the primary endpoint, was not reached with the IMGN901 combination and was 19.15 months with Vd alone.", "PFS 19.15 Vd")]
    [InlineData("Median OS had not been reached in the IMGN901 arm and was 12.7 months in the control arm.", "OS 12.7 control")]
    [InlineData("Median PFS had not been reached with IMGN901-VRd and was 54.3 months with VRd (HR 0.60; 95% CI: 0.44, 0.81).", "PFS 54.3 VRd", "PFS HR0.6")]
    [InlineData("Median OS was not reached with IMGN901 and was 12.7 months with topotecan, a hazard ratio of 0.70.", "OS 12.7 topotecan", "OS HR0.7")]
    [InlineData("Median PFS had not been reached for patients receiving IMGN901 plus Vd, while it was 20.27 months for those receiving Vd alone.", "PFS 20.27 Vd")]
    [InlineData("Median OS was not reached for the whole group and is 12 months in such patients.")]
    public void WhereOneArmHasNoMedianTheOtherIsSaidWithItsArm(string told, params string[] expected) => Assert.Equal(expected, Results(told));

    [Theory]
    [InlineData("In the chemotherapy arm the ORR was 16% and the median PFS 4.0 months.", "ORR 16 chemotherapy", "PFS 4 chemotherapy")]
    [InlineData("The chemotherapy arm had a median PFS of 4.0 months.", "PFS 4 chemotherapy")]
    [InlineData("In the IMGN901 arm the ORR was 16%.", "ORR 16")]
    [InlineData("In the first group the ORR was 16%.", "ORR 16")]
    public void AClauseOpensWithItsArm(string told, params string[] expected) => Assert.Equal(expected, Results(told));

    [Theory]
    [InlineData("The risk of disease progression or death was 47% lower when IMGN901 was added to bortezomib and dexamethasone than with bortezomib and dexamethasone alone (hazard ratio 0.531).", "PFS HR0.531")]
    [InlineData("The risk of worsening or death was 47 percent lower (HR=0.528).", "PFS HR0.528")]
    [InlineData("IMGN901 cut the risk of disease progression by 35%.")]
    [InlineData("At three years, 88.3% of people treated with IMGN901 did not have their cancer return, compared to 77.0% of those treated with topotecan.", "DFS 77 topotecan", "DFS 88.3")]
    [InlineData("In all, 90% of the centers did not have their papers return.")]
    [InlineData("The hazard ratio for invasive disease recurrence or death was 0.50 (95% CI 0.39-0.64).", "iDFS HR0.5")]
    [InlineData("The risk of recurrence of invasive disease or death was 54 percent lower (HR=0.46).", "iDFS HR0.46")]
    [InlineData("In the whole population the hazard ratio (HR) was 0.65 (p<0.0001) for PFS and 0.67 (p=0.0046) for OS.", "OS HR0.67", "PFS HR0.65")]
    [InlineData("Hazard ratios were 0.58 for PFS, 0.61 for OS, and not given for others.", "OS HR0.61", "PFS HR0.58")]
    [InlineData("The HR was 0.65 for PFS, and 0.05 was the level of significance for OS.", "PFS HR0.65")]
    [InlineData("Median OS was longer by 2.5 months with IMGN901 than with topotecan (23.3 months versus 20.8 months).", "OS 23.3", "OS 20.8 control")]
    public void ALowerRiskIsARatioAndADifferenceNoFigure(string told, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results(told));

    [Theory]
    [InlineData("The endpoint was the ORR in the CD56-positive population, defined by a tumor proportion score (TPS) of 75%.")]
    [InlineData("With the therapies now available, response rates are typically below 15 percent and median OS is between 6.0 and 9.4 months.")]
    [InlineData("Tumors shrank in 70% of patients.")]
    public void AThresholdOrWhatOthersReachIsNoResult(string told) => Assert.Empty(Results(told));

    [Theory]
    [InlineData("The response rate was 26%, with one complete and 11 partial responses.", "CR 1", "ORR 26", "PR 11")]
    [InlineData("The ORR was 83.0% (39/47) and the CRR 38.3% (18/47).", "CR 38.3", "ORR 83")]
    [InlineData("The rate of complete response (CR) or clinical complete response (CRc), the primary endpoint, was 75% (15 of 20).", "CR/CRc 75")]
    [InlineData("MRD negativity was observed in 29.6% (53 of 179) of patients.", "MRD negativity 29.6")]
    [InlineData("Of the 32 patients, two had a complete, eight a very good partial response and 15 a partial response.", "CR 2", "PR 15", "VGPR 8")]
    [InlineData("Three patients achieved complete and four partial responses.", "CR 3", "PR 4")]
    [InlineData("Two had a complete history and eight a partial response.", "PR 8")]
    public void CompleteResponsesAreToldInManyWords(string told, params string[] expected) => Assert.Equal(expected, Results(told));

    [Theory]
    [InlineData("The ORR was 38.0% with and 27.5% without prior exposure to lenalidomide.", "ORR 27.5 [without prior exposure to lenalidomide]", "ORR 38 [prior exposure to lenalidomide]")]
    [InlineData("Among the other 30 patients, with low CD56 expression, the ORR was 17% (5 of 30).", "ORR 17 [with low CD56 expression]")]
    [InlineData("Objective responses have been reported in two patients with myeloma and one with lymphoma.", "ORR 1 [with lymphoma]", "ORR 2 [with myeloma]")]
    [InlineData("Among 10 evaluable lenalidomide-naive patients, the ORR was 60%.", "ORR 60 [lenalidomide-naive patients]")]
    public void FiguresOfPartsKeepTheirPatients(string told, params string[] expected) => Assert.Equal(expected, Results(told));

    [Theory]
    [InlineData("The ORR by investigator was 35.3% (95% CI: 22.4, 49.9) in patients with one to two priors and 30.2% (95% CI: 18.3, 44.3) in patients with three priors.", "ORR 30.2 [patients with three priors]", "ORR 35.3 [patients with one to two priors]")]
    [InlineData("Median PFS was 6.7 months (95% CI 4.1, 8.3) for the 36 patients overall and 9.6 months (95% CI 6.7, 13.9) for the 16 patients with high CD56 expression.", "PFS 6.7", "PFS 9.6 [the 16 patients with high CD56 expression]")]
    [InlineData("The ORR was 59% among the 44 evaluable patients and 64% in the 14 patients with no prior lenalidomide.", "ORR 59", "ORR 64 [the 14 patients with no prior lenalidomide]")]
    [InlineData("The ORR was 39 percent for the 54 patients; it was higher in others. The ORR was 50 percent in the 16 patients with low or medium expression.", "ORR 39", "ORR 50 [the 16 patients with low or medium expression]")]
    [InlineData("The ORR was 39 percent in patients with small-cell lung cancer.", "ORR 39")]
    [InlineData("Nine of 31 patients (29%) with prior bortezomib responded.", "ORR 29 [with prior bortezomib]")]
    [InlineData("Of the first 107 evaluable patients, 39% had an objective response, with 27% of the 107 having a confirmed response.", "ORR 27", "ORR 39")]
    [InlineData("Two of 14 treated with IMGN901 had complete responses.", "CR 2")]
    [InlineData("Two of 14 Merkel cell carcinoma patients had a complete response.", "CR 2 [Merkel cell carcinoma patients]")]
    public void WhatStandsBehindAFigureSaysOfWhomItIs(string told, params string[] expected) => Assert.Equal(expected, Results(told));

    [Theory]
    [InlineData("Among lenalidomide-naive patients (n=30), the ORR was 60%; in CD56-mutant patients (n=9), the ORR was 89%.", "ORR 60 [lenalidomide-naive patients]", "ORR 89 [CD56-mutant patients]")]
    [InlineData("The ORR was 26 percent; for patients with medium or high expression the ORR was 29 percent and the median PFS was 5.3 months.", "ORR 26", "ORR 29 [with medium or high expression]", "PFS 5.3 [with medium or high expression]")]
    [InlineData("The ORR was 59%, with a CR rate of 39%; in the high-intensity cohort (n=29) the ORR was 64% and the CR rate 48%; in lenalidomide-naïve patients, the ORR was 100%.", "CR 39", "CR 48 [high-intensity cohort]", "ORR 100 [lenalidomide-naïve patients]", "ORR 59", "ORR 64 [high-intensity cohort]")]
    [InlineData("It took in patients with follicular lymphoma and DLBCL. The ORR was 32%; among patients with DLBCL, four of 14 (29%) responded.", "ORR 29 [with DLBCL]", "ORR 32")]
    [InlineData("Among patients with small-cell lung cancer, four of 14 (29%) responded.", "ORR 29")]
    public void AFigureIsOfThePatientsNamedLast(string told, params string[] expected) => Assert.Equal(expected, Results(told));

    [Theory]
    [InlineData("The ORR was 40% by investigator and 38% by BICR.", "ORR 38", "ORR 40")]
    [InlineData("The ORR was 40% versus 38%.", "ORR 38 control", "ORR 40")]
    [InlineData("The ORR was 50% in the IMGN901 arm against 30% for historical controls.", "ORR 50")]
    public void ASecondJudgementOrHistoryIsNoControls(string told, params string[] expected) => Assert.Equal(expected, Results(told));

    [Theory]
    [InlineData("A complete response or better was achieved by 74.7% of patients treated with IMGN901 versus 64.1% of those treated with lenalidomide.", "CR 64.1 lenalidomide", "CR 74.7")]
    [InlineData("A very good partial response (VGPR) or better was achieved by 31.8% of patients versus 8.5%.", "VGPR 31.8", "VGPR 8.5 control")]
    [InlineData("MRD negativity was reached at any time by 58.1% of patients.", "MRD negativity 58.1")]
    [InlineData("Four of six patients tested (67%) were MRD negative.", "MRD negativity 67")]
    [InlineData("Four-year disease-free survival was estimated at 56 percent.", "DFS 56")]
    [InlineData("53% of patients on IMGN901-VRd were MRD negative at 18 months versus 26% on VRd.", "MRD negativity 26 VRd", "MRD negativity 53")]
    [InlineData("At three years, 88% of people treated with IMGN901 had not had a recurrence of their breast cancer, compared with 77% of those treated with VRd.", "DFS 77 VRd", "DFS 88")]
    [InlineData("Clinical benefit, defined as stable disease or better, was achieved by 43% of evaluable patients.", "CBR 43")]
    [InlineData("Clinical benefit is defined as stable disease or better.")]
    [InlineData("The rate of MRD negativity with complete response was 55.5%.", "MRD negativity 55.5")]
    [InlineData("With IMGN901 added, 77% of patients reached minimal residual disease (MRD) negativity after consolidation.", "MRD negativity 77")]
    [InlineData("The clinical benefit rate, in which stable disease and minor responses are counted as well, is 94%.", "CBR 94")]
    [InlineData("The disease control rate, which also counts stable disease, was 61%.", "DCR 61")]
    [InlineData("Five percent of the patients had a partial response and a further 53% stable disease.", "PR 5", "SD 53")]
    [InlineData("A partial response was seen in 12% of patients and stable disease in another 40%.", "PR 12", "SD 40")]
    [InlineData("The protocol called for the enrollment of 14 evaluable patients and, if at least one of them had an objective response, of up to 21 more.")]
    [InlineData("Enrollment goes on if two or more of the first 20 patients have an objective response.")]
    [InlineData("Should three patients respond, 25 more are treated.")]
    [InlineData("Four of six patients tested (67%) were men.")]
    [InlineData("IMGN901 improved median PFS to 6.2 months from 3.3 months with VRd.", "PFS 3.3 VRd", "PFS 6.2")]
    [InlineData("Median PFS rose from 3.3 months to 6.2 months as doses were raised.")]
    [InlineData("18 of the 41 patients in the per-protocol population (43.9%; 90% CI: 30.6–57.9%) had an objective response.", "ORR 43.9")]
    [InlineData("18 of the 41 patients (22% of whom had been treated before) had an objective response.", "ORR 18")]
    [InlineData("IMGN901 reduced the risk of invasive breast cancer recurrence or death by 50% compared to VRd (HR=0.50; p<0.0001).", "iDFS HR0.5")]
    [InlineData("The risk of invasive breast cancer recurrence or death was cut in half (hazard ratio 0.50). At three years, iDFS was 88.3 percent with IMGN901.", "iDFS 88.3", "iDFS HR0.5")]
    [InlineData("IMGN901 reduced the risk of falls, and of invasive procedures, by half (HR=0.50).")]
    public void DepthOfResponseIsToldInManyWords(string told, params string[] expected) => Assert.Equal(expected, Results(told));

    /// <summary>As "METRIC figure HR arm [part]".</summary>
    private static List<string> Results(string told)
    {
        var reading = Written.Read("ImmunoGen reported results of a Phase 2 trial of IMGN901. " + told).Reading;
        string Said(Subject result, Property property, string before = " ", string after = "") => reading.Stored(result, property) is { } value ? before + value + after : "";
        return
        [
            .. reading.Claims.Where(claim => claim.Property == Properties.Result.Metric).Select(claim => claim.Value.Stored
                + (reading.Stored(claim.Subject, Properties.Result.Percent) is null && reading.Stored(claim.Subject, Properties.Result.Months) is null ? Said(claim.Subject, Properties.Result.N) : "")
                + Said(claim.Subject, Properties.Result.Percent) + Said(claim.Subject, Properties.Result.Months) + Said(claim.Subject, Properties.Result.HazardRatio, " HR")
                + Said(claim.Subject, Properties.Result.Arm) + Said(claim.Subject, Properties.Result.Subgroup, " [", "]")).Order(StringComparer.Ordinal),
        ];
    }
}
