using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

public class ResultRulesTests
{
    [Theory]
    [InlineData("[Over 35%] ([7/19]) had an [objective\nresponse]", "result.bound.fraction", "share fraction", "ORR")]
    [InlineData("[at least 30%] ([7/19]) of the patients had a [PR]", "result.bound.fraction", "share fraction", "PR")]
    [InlineData("[37%] ([7 of 19]) patients achieved a confirmed [PR]", "result.share.fraction", "percent fraction", "PR")]
    [InlineData("[37%] ([7/19]) of the patients had an [objective response]", "result.share.fraction", "percent fraction", "ORR")]
    [InlineData("[7/19] patients ([37%]) had a [complete response]", "result.fraction.share", "fraction percent", "CR")]
    [InlineData("[7 of 19] ([36.8%]) experienced [stable disease]", "result.fraction.share", "fraction percent", "SD")]
    [InlineData("[26%] had a [minor response]", "result.share", "percent", "MR")]
    [InlineData("[26%] of the patients achieved a durable [CR]", "result.share", "percent", "CR")]
    [InlineData("[7/19] evaluable patients had a [PR]", "result.fraction", "fraction", "PR")]
    [InlineData("[seven of 19] of these patients have achieved [SD]", "result.fraction", "fraction", "SD")]
    [InlineData("[two] patients showed a confirmed [partial\nresponse]", "result.count", "n", "PR")]
    [InlineData("and [three] had [stable disease]", "result.count", "n", "SD")]
    [InlineData("[two] confirmed [CRs] were reported", "result.count", "n", "CR")]
    [InlineData("an [objective response rate] of [37%] ([7/19])", "result.metric.percent", "metric percent fraction", "ORR")]
    [InlineData("the [ORR] was [36.8%]", "result.metric.percent", "metric percent", "ORR")]
    [InlineData("[stable disease] was seen in [7 of 19] patients", "result.metric.fraction", "metric fraction", "SD")]
    public void AResultIsRead(string marked, string rule, string kept, string metric)
    {
        var names = kept.Split(' ');
        var match = Wording.One(ResultRules.Rules, rule, marked, [.. names, .. names.Contains("metric") ? [] : new[] { "metric" }]);

        Assert.Equal(metric, match.MentionOf("metric")!.Thing!.Name);
    }

    [Theory]
    [InlineData("The CBR, which also counts stable disease of six months, was 55%.", "CBR 55")]
    [InlineData("The CBR, which in addition includes stable disease, was 55%.", "CBR 55")]
    [InlineData("Two had an objective response: one of five patients with ovarian cancer had a partial response, as did one of three with endometrial cancer.", "ORR 2, PR 1/5, PR 1/3")]
    [InlineData("Three of 17 patients with ovarian cancer responded and five had stable disease.", "ORR 3/17, SD 5/17")]
    [InlineData("Two of four patients with ovarian cancer had a CR or CRc, as did three of six with prior disease.", "CR/CRc 2/4, CR/CRc 3/6")]
    [InlineData("Four of six patients had a CR, CRc or CRh.", "CR/CRc/CRh 4/6")]
    [InlineData("Four of six patients had a CR, and CRc is rare.", "CR 4/6")]
    [InlineData("Two of six patients had a PR, as did others among the 50.", "PR 2/6")]
    [InlineData("Five patients responded (two confirmed and three unconfirmed partial responses).", "PR 2, PR 3")]
    [InlineData("The ORR was similar in both arms (86.6% and 83.7%).", "ORR 86.6, ORR 83.7")]
    [InlineData("The ORR was comparable between the two groups (86% and 83%).", "ORR 86, ORR 83")]
    [InlineData("In ovarian cancer, where response rates of around ten percent have been reported, this is much.", "")]
    [InlineData("Checkpoint inhibitors by themselves have shown response rates of 10% there.", "")]
    [InlineData("An ORR of 10% was reported.", "ORR 10")]
    public void WhatIsMeasuredIsThatOfTheClause(string told, string expected)
    {
        var reading = Written.Read("ImmunoGen reported results of a Phase 2 trial of IMGN901. " + told).Reading;
        var results = reading.Claims.Where(claim => claim.Property == Properties.Result.Metric).OrderBy(claim => claim.Evidence[0].End).Select(claim =>
            $"{claim.Value.Stored} {reading.Stored(claim.Subject, Properties.Result.Percent) ?? reading.Stored(claim.Subject, Properties.Result.N)}{(reading.Stored(claim.Subject, Properties.Result.Of) is { } of ? "/" + of : "")}");

        Assert.Equal(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(), results.Order());
    }

    [Theory]
    [InlineData("The benefit in invasive disease-free survival (iDFS) was kept: it reduced the risk of recurrence or death by 46% (HR=0.54).", "iDFS")]
    [InlineData("The benefit in progression-free survival was kept: it reduced the risk of death by 46% (HR=0.54).", "OS")]
    [InlineData("It improved overall survival and cut the risk of progression by 46% (HR=0.54).", "PFS")]
    public void ARatioOfRecurrenceIsOfWhatTheSentenceMeasures(string told, string metric)
    {
        var reading = Written.Read("ImmunoGen reported results of a Phase 3 trial of Kadcyla. " + told).Reading;

        Assert.Equal([metric], reading.Claims.Where(claim => claim.Property == Properties.Result.Metric).Select(claim => claim.Value.Stored));
    }

    [Theory]
    [InlineData("more than 40% of patients had a PR")]
    [InlineData("up to 40% had a CR")]
    [InlineData("at least 8 patients had a PR")]
    [InlineData("30% to 40% of patients had a PR")]
    [InlineData("30-40% had a PR")]
    [InlineData("between 30% and 40% of patients had a CR")]
    [InlineData("an ORR of more than 30%")]
    [InlineData("an ORR of 30% to 40%")]
    [InlineData("40% or more of patients had a PR")]
    [InlineData("between 20 and 30% of the patients had a partial response")]
    public void ABoundOrARangeIsNoResult(string text) => Wording.None(ResultRules.Rules, text);

    [Theory]
    [InlineData("40% of patients did not have a PR")]
    [InlineData("40% had no PR")]
    [InlineData("7/19 have not had a PR")]
    [InlineData("7/19 never had a PR")]
    [InlineData("no objective responses in 7 of 19 patients")]
    [InlineData("two PRs were not seen")]
    [InlineData("none had a CR")]
    public void WhatWasNotSeenIsNoResult(string text) => Wording.None(ResultRules.Rules, text);

    [Theory]
    [InlineData("assuming an ORR of 40%")]
    [InlineData("the target ORR of 40%")]
    [InlineData("a historical ORR of 25%")]
    [InlineData("if 7 of 19 patients have had a PR")]
    [InlineData("40% of patients are to have a PR")]
    public void WhatIsOnlyHopedForIsNoResult(string text) => Wording.None(ResultRules.Rules, text);

    [Theory]
    [InlineData("Patients in cohort 3 had a PR")]
    [InlineData("grade 3 DLTs were observed")]
    [InlineData("in week 12 had SD")]
    [InlineData("40% of patients had a fever")]
    [InlineData("the PR was led by 7 of 19 firms")]
    public void AnotherNumberIsNoResult(string text) => Wording.None(ResultRules.Rules, text);

    [Fact]
    public void AShareWithItsNumbersIsOneResult() =>
        Assert.Single(ResultRules.Rules.Match(Marked.Sentence("7/19 patients (37%) had a complete response").Sentence));

    [Fact]
    public void WhatOthersHadIsNotTheFirstOnes() =>
        Assert.Equal("result.count", Assert.Single(ResultRules.Rules.Match(Marked.Sentence("7 of 19 remained; four had a PR").Sentence)).Rule.Id);

    [Theory]
    [InlineData("Of the [nine] patients who [previously received rituximab], two had a PR", "of", "subgroup")]
    [InlineData("among [nine] subjects who [were once treated with\nbortezomib], one had SD", "of", "subgroup")]
    [InlineData("in the [five] patients [with high CD56 expression], two had a PR", "of", "subgroup")]
    [InlineData("for [five] patients [with measurable  disease]", "of", "subgroup")]
    [InlineData("In the subset of [16] patients [who had received] one prior regimen, the ORR was 44%", "of", "subgroup")]
    [InlineData("Among patients [with high FRα tumors] (n=33), the ORR was 64%", "subgroup")]
    [InlineData("among patients [who received rituximab], the ORR was 44%", "subgroup")]
    [InlineData("among the [six] patients [treated at 70 mg/m²], one had a PR", "of", "subgroup")]
    public void APartOfThePatientsIsRead(string marked, params string[] kept) => Wording.One(ResultPatientRules.Subgroups, "result.subgroup", marked, kept);

    [Theory]
    [InlineData("nine patients who received rituximab")]
    [InlineData("of the nine patients, two had a PR")]
    [InlineData("of the nine patients who moved away")]
    [InlineData("of the nine patients who could be assessed, two had a PR")]
    [InlineData("of the nine patients who were evaluable, two had a PR")]
    public void OtherPatientsAreNoPart(string text) => Wording.None(ResultPatientRules.Subgroups, text);

    [Theory]
    [InlineData("[rituximab] ([88%])", "prior.drug", "drug", "percent")]
    [InlineData("[taxanes]\n([52.5%]), and", "prior.drug", "drug", "percent")]
    [InlineData("about [half] of the patients had received [two or more prior  regimens]", "prior.lines", "share", "drug")]
    [InlineData("[most] of patients have had [three prior therapies]", "prior.lines", "share", "drug")]
    [InlineData("[62%] of the patients had received [four prior lines]", "prior.lines", "percent", "drug")]
    public void AnEarlierTherapyIsRead(string marked, string rule, params string[] kept) => Wording.One(ResultPatientRules.Prior, rule, marked, kept);

    [Theory]
    [InlineData("rituximab was given to 88%")]
    [InlineData("half of the patients received IMGN853")]
    [InlineData("62% of the patients had no prior regimens")]
    public void OtherSharesAreNoEarlierTherapy(string text) => Wording.None(ResultPatientRules.Prior, text);

    [Theory]
    [InlineData("all had [previously received] rituximab")]
    [InlineData("[prior regimens] were many")]
    [InlineData("[earlier, they had been\ntreated]")]
    public void ASentenceOfThePastIsKnown(string marked) => Wording.One(ResultPatientRules.Before, "prior.before", marked);

    [Theory]
    [InlineData("the drug was received well")]
    [InlineData("as announced previously by the Company")]
    public void OtherSentencesAreNotOfThePast(string text) => Wording.None(ResultPatientRules.Before, text);

    [Theory]
    [InlineData("[Median overall survival] was [16.4 months] in the new arm, compared to [12.7 months] with chemotherapy", "result.months.arm")]
    [InlineData("[Progression-free survival]: [5.7 months], versus [4.1 months]", "result.months.arm")]
    [InlineData("the [median duration of response] was [6.9 months]", "result.months")]
    public void AMedianIsReadWithThatOfTheOtherArm(string marked, string rule)
    {
        var (sentence, _) = Marked.Sentence(marked);

        Assert.Contains(ResultRules.Rules.Match(sentence), match => match.Rule.Id == rule && match.MentionOf("months") is not null);
    }

    [Theory]
    [InlineData("[ORR] was [42.3%] versus [15.9%] with chemotherapy", "result.share.arm")]
    public void ARateIsReadWithThatOfTheOtherArm(string marked, string rule) => Wording.One(ResultRules.Rules, rule, marked, "metric", "percent", "second");

    [Theory]
    [InlineData("[6] ([26%]) had a [partial response]", "result.count.share", "n", "percent")]
    [InlineData("the [ORR] was [59%] ([19/32])", "result.metric.percent", "percent", "fraction")]
    public void ACountWithItsShareIsOneResult(string marked, string rule, string first, string second) => Wording.One(ResultRules.Rules, rule, marked, "metric", first, second);

    [Theory]
    [InlineData("including [five] [complete responses]")]
    [InlineData("with [five] patients having a [CR]")]
    public void ResponsesAmongThemAreCounted(string marked) => Assert.Contains(ResultRules.Rules.Match(Marked.Sentence(marked).Sentence), match => match.MentionOf("n")?.Number == 5);

    [Theory]
    [InlineData("Nine of 29 patients (31%) responded, including five with a complete response", "ORR 9/29 31%", "CR 5/29")]
    [InlineData("Two of the four patients with BPDCN responded, one of them with a CR", "ORR 2/4", "CR 1")]
    [InlineData("15 responded (31%), eight with a CR", "CR 8", "ORR 15 31%")]
    [InlineData("responses were reported in 33 of 43 evaluable patients (77%)", "ORR 33/43 77%")]
    [InlineData("Stable disease, lasting six months or longer, was seen in 52 of the 110 patients (47.3%)", "SD 52/110 47.3%")]
    [InlineData("One of six patients treated at 70 mg/m² experienced a dose-limiting toxicity", "DLT 1/6")]
    [InlineData("Dose-limiting neutropenia was seen in three patients", "DLT 3")]
    [InlineData("Three further patients had minor responses and ten had stable disease", "MR 3", "SD 10")]
    [InlineData("Twelve complete responses were recorded", "CR 12")]
    [InlineData("18 had an objective response, six of them complete", "CR 6", "ORR 18")]
    [InlineData("30 (41%) were alive without disease progression at six months", "PFS 30 41%")]
    [InlineData("At two years, 65.1% of patients on that arm and 48% of those on the other were alive", "OS 65.1%")]
    [InlineData("those given ELAHERE lived a median of 16.5 months, against 12.8 months with chemotherapy", "OS 16.5m")]
    [InlineData("Responses persisted for a median of 12.4 months (95% CI 8.5, 20.6)", "DOR 12.4m")]
    [InlineData("Objective response: 91 of 215 women (42.3%)", "ORR 91/215 42.3%")]
    [InlineData("Complete response: eleven women", "CR 11")]
    [InlineData("One patient, with ovarian cancer, had a partial response, and four others had stable disease", "PR 1", "SD 4")]
    [InlineData("12 PRs were reported and stable disease was seen in 7 of 19 patients", "PR 12", "SD 7/19")]
    [InlineData("six (27%) had a partial or complete response", "ORR 6 27%")]
    [InlineData("The ORR was 25.9 percent by independent review and 37.5 percent by investigator assessment", "ORR 25.9%", "ORR 37.5%")]
    [InlineData("PFS at six months was 41 percent", "PFS 41%")]
    [InlineData("Twelve of the 17 patients (71 percent) had a confirmed response", "ORR 12/17 71%")]
    [InlineData("seven of 17 patients (41%) with ovarian cancer who were treated at that dose had an objective response", "ORR 7/17 41%")]
    [InlineData("Clinical benefit – defined as an objective response or stable disease – was seen in 52 of the 110 patients (47.3%)", "CBR 52/110 47.3%")]
    [InlineData("Stable disease, lasting from 12 to 30 weeks, was reported for nine patients (32%)", "SD 9 32%")]
    [InlineData("Five complete responses and 21 partial responses (PRs), with a median DOR of 8.6 months, were seen", "CR 5", "DOR 8.6m", "PR 21")]
    [InlineData("Stable disease was the best response in nine patients", "SD 9")]
    [InlineData("The best response in another nine (30%) was stable disease", "SD 9 30%")]
    [InlineData("CR was achieved by six patients", "CR 6")]
    [InlineData("PFS was 5.4 and 3.8 months in the two arms", "PFS 5.4m")]
    [InlineData("Median PFS: 5.4 vs. 3.8 months", "PFS 5.4m")]
    [InlineData("More patients had an objective response with it than with chemotherapy (41% vs. 15%)", "ORR 41%")]
    [InlineData("ORR was 26% in women who had bevacizumab and 37% in those who had not", "ORR 26%", "ORR 37%")]
    [InlineData("The 12-month survival rate was 61%", "OS 61%")]
    [InlineData("Women given it lived a median of 13.5 months without their disease worsening", "PFS 13.5m")]
    [InlineData("Tumors responded in 50.0 percent of the women given it (21 of 42)", "ORR 21/42 50%")]
    [InlineData("Six of 24 patients responded, for an ORR of 25%", "ORR 6/24 25%")]
    [InlineData("None of the 14 patients had an objective response", "ORR 0/14")]
    [InlineData("No dose-limiting toxicities have been seen among the 16 patients treated so far", "DLT 0/16")]
    [InlineData("Minor responses were reported for three of the eleven patients", "MR 3/11")]
    [InlineData("objective responses were seen in 3 of 9 patients (33%) with BPDCN and in 11 of 55 patients (20%) with AML", "ORR 11/55 20%", "ORR 3/9 33%")]
    [InlineData("two complete responses and one partial response were seen in 48 patients", "CR 2", "PR 1")]
    [InlineData("Median OS 16.8 months 12.9 months", "OS 16.8m")]
    [InlineData("ORR was 36% (18/50); among those with three prior lines, it was 31.5% (17/54)", "ORR 18/50 36%", "ORR 17/54 31.5%")]
    [InlineData("The median DOR was 6.2 months by investigator and 7.1 months by BICR", "DOR 6.2m", "DOR 7.1m")]
    public void WhatPatientsHadIsCounted(string text, params string[] expected) => Assert.Equal(expected.Order(StringComparer.Ordinal), Results($"The Phase 2 trial of IMGN853 has results. {text}."));

    [Theory]
    [InlineData("stable disease lasting six months")]
    [InlineData("stable disease for three months or longer")]
    [InlineData("The study was designed to rule out an ORR of 12% or lower")]
    [InlineData("18 of 41 patients (90% CI 30.6-57.9%) remain")]
    [InlineData("Median follow-up for overall survival was 13.3 months")]
    [InlineData("single-agent chemotherapy has historically had an ORR of 12%")]
    [InlineData("PFS was better by 34%")]
    [InlineData("Women lived a median of 4.8 months longer than those in the other arm")]
    [InlineData("It extended median overall survival by 3.2 months")]
    [InlineData("The trial is designed to show an improvement in median PFS from 3.1 months to 5 months")]
    [InlineData("Chemotherapy has achieved ORRs of 15-20% here")]
    [InlineData("Two PRs have not been confirmed")]
    [InlineData("PFS events had occurred in 60%")]
    [InlineData("The trial has 90% power to detect an ORR of 24%")]
    [InlineData("The PFS assumption was 3.5 months for chemotherapy")]
    [InlineData("It was presented (abstract #734), objective responses and all")]
    [InlineData("That regimen has been reported to produce a response rate of 27 percent and median progression-free survival of 6.7 months")]
    public void AFigureOfSomethingElseIsNoResult(string text) => Assert.Empty(Results($"The Phase 2 trial of IMGN853 has results. {text}."));

    [Theory]
    [InlineData("Median PFS was 9.8 months and 6.3 months with the comparator (HR=0.64; 95% CI 0.54, 0.76)", "PFS 9.8m HR0.64")]
    [InlineData("In patients with visceral involvement, the hazard ratio for PFS was 0.56", "PFS HR0.56")]
    [InlineData("The hazard ratio for progression or death was 0.72 (95% CI: 0.44 to 1.18; p=0.18)", "PFS HR0.72")]
    [InlineData("It reduced the risk of disease progression by 34% (HR 0.66) and median OS was 20.3 months (HR 0.53)", "OS 20.3m HR0.53", "PFS HR0.66")]
    [InlineData("PFS improved, with a hazard ratio of 0.66. Median PFS was 5.7 months", "PFS 5.7m HR0.66")]
    [InlineData("The risk of death was lower (hazard ratio 0.68)", "OS HR0.68")]
    [InlineData("Invasive disease-free survival improved, with a hazard ratio of 0.51", "iDFS HR0.51")]
    [InlineData("Median PFS was 9.6 months compared to 6.4 months, respectively. The hazard ratio (HR) was 0.65 (p<0.0001)", "PFS 9.6m HR0.65")]
    [InlineData("IMGN853 reduced the risk of disease recurrence or death from any cause by 46% (HR=0.54)", "DFS HR0.54")]
    [InlineData("Median PFS was 9.6 months. The hazard ratio (HR) was 0.65 (p<0.0001)", "PFS 9.6m")]
    public void AHazardRatioGoesToWhatItCompares(string text, params string[] expected) => Assert.Equal(expected, Results($"The Phase 3 trial of IMGN853 has results. {text}."));

    [Theory]
    [InlineData("The hazard ratio for 12 sites was not given.")]
    [InlineData("HR staff of 0.5 positions joined.")]
    public void AnotherRatioIsNoResult(string text) => Assert.Empty(Results($"The Phase 3 trial of IMGN853 has begun. {text}"));

    [Theory]
    [InlineData("None of the 17 patients had a dose-limiting toxicity", "DLT 0/17")]
    [InlineData("No dose-limiting toxicity occurred in the 16 patients treated", "DLT 0/16")]
    [InlineData("Two of six patients at 138 mg/m2, and two of four at 126 mg/m2, experienced dose-limiting toxicity", "DLT 2/4", "DLT 2/6")]
    [InlineData("One patient dosed at 112 mg/m2 had a dose-limiting toxicity", "DLT 1")]
    [InlineData("Blurred vision proved dose-limiting in six patients", "DLT 6")]
    [InlineData("Two of six patients treated at the next higher dose had dose-limiting fatigue", "DLT 2/6")]
    [InlineData("Dose-limiting toxicity was seen in one of five patients at 60 mg/m2", "DLT 1/5")]
    [InlineData("The dose-limiting side effects were headache and a rise in enzymes, seen in three of five patients receiving 72 mg/m2", "DLT 3/5")]
    [InlineData("At 200 mg/m2, dose-limiting skin reactions occurred in two of three patients", "DLT 2/3")]
    [InlineData("Dose-limiting side effects were not seen among 12 patients")]
    public void DoseLimitsAreCounted(string text, params string[] expected) => Assert.Equal(expected, Results($"The Phase 1 trial of IMGN853 has results. {text}."));

    [Theory]
    [InlineData("28 of 36 patients (78 percent) remain in complete remission", "CR 28/36 78%")]
    [InlineData("Women lived a median of 9.6 months without their disease getting worse", "PFS 9.6m")]
    [InlineData("Eight responded (31%) for a median of 9.1 months", "DOR 9.1m", "ORR 8 31%")]
    [InlineData("Three had an MR, one a PR, and 10 had stable disease", "MR 3", "PR 1", "SD 10")]
    [InlineData("Of 28 patients, one, who was treated at 160 mg/m2, had a partial response", "PR 1/28")]
    [InlineData("All three patients treated so far had a complete response", "CR 3/3")]
    [InlineData("One of them (4%) had a partial response", "PR 1 4%")]
    [InlineData("Of 23 patients treated, two of nine evaluable patients had a fall in PSA and a partial response was seen in one patient", "PR 1")]
    [InlineData("39% had an objective response according to investigators and 27% according to an independent review facility", "ORR 27%", "ORR 39%")]
    [InlineData("The ORR was 50% overall, 59% in the FRα-high group, and 39% in those with low expression", "ORR 39%", "ORR 50%", "ORR 59%")]
    [InlineData("The ORR was 35% in patients with one prior line and 30% in those with three", "ORR 30%", "ORR 35%")]
    [InlineData("The ORR was 31% in relapsed or refractory BPDCN", "ORR 31%")]
    [InlineData("The ORR was 67%, compared with historical rates of 60 to 70% for chemotherapy", "ORR 67%")]
    [InlineData("The composite complete remission rate stood at 25 percent", "CCR 25%")]
    [InlineData("41 patients had a confirmed ORR of 83%", "ORR 83%")]
    [InlineData("Nine of 17 women (53%) in the cohort had confirmed responses", "ORR 9/17 53%")]
    [InlineData("One of three patients dosed at 4.8 mg/kg had dose-limiting thrombocytopenia", "DLT 1/3")]
    [InlineData("61 percent were alive and free of disease after two years, against 63 percent in the control arm", "DFS 61%")]
    [InlineData("There were two partial responses (20%)", "PR 2 20%")]
    [InlineData("One of 21 evaluable patients, who has Merkel cell carcinoma, remains in complete remission", "CR 1/21")]
    [InlineData("Three partial responses and seven cases of stable disease have been seen among the 22 patients evaluable", "PR 3/22", "SD 7/22")]
    [InlineData("In 31 patients treated with IMGN853 at doses of up to 90 mg/m2, there were no objective responses, although six patients had stable disease", "ORR 0/31", "SD 6/31")]
    [InlineData("It met its primary endpoint: median PFS was 5.6 months", "PFS 5.6m")]
    [InlineData("The combination with bevacizumab produced a confirmed ORR of 39 percent (26 of 66)", "ORR 26/66 39%")]
    [InlineData("None of the 15 has had a response to date", "ORR 0/15")]
    [InlineData("None of 12 patients responded", "ORR 0/12")]
    [InlineData("Of 35 patients treated in the Phase II part, two had a partial response", "PR 2/35")]
    [InlineData("They lived without disease progression for a median of 9.6 months", "PFS 9.6m")]
    [InlineData("Tumors shrank in 43.6 percent of those who received it, compared to 30.8 percent of the others", "ORR 43.6%")]
    [InlineData("Responses lasted a median of 12.6 months and 6.5 months, respectively", "DOR 12.6m")]
    [InlineData("The objective response rate was 42.3%, including 12 complete responses, in the ELAHERE arm and 15.9%, with no complete responses, in the chemotherapy arm", "CR 12", "ORR 42.3%")]
    [InlineData("Two of 22 patients with hormone receptor-positive/HER2-non-amplified breast cancer had a confirmed partial response", "PR 2/22")]
    [InlineData("28% confirmed overall response rate, 94% disease control and 5.8 months median PFS", "DCR 94%", "ORR 28%", "PFS 5.8m")]
    [InlineData("It showed 31% ORR and 12% CR in 29 patients", "CR 12%", "ORR 31%")]
    [InlineData("The submission rests on 110 patients, in which 33% of the patients had an objective response", "ORR 33%")]
    [InlineData("In 13 out of 30 patients (43 %) the disease remained stable", "SD 13/30 43%")]
    [InlineData("In five patients their lymphoma became stable", "SD 5")]
    [InlineData("Two further patients showed a partial clinical response", "PR 2")]
    [InlineData("At three years, 88.3 percent of those given it were free of invasive breast cancer recurrence, compared to 77.0 percent of those given trastuzumab", "iDFS 88.3%")]
    [InlineData("One patient of 47 achieved a partial response, and 16 patients (34.0%) had stable disease", "PR 1/47", "SD 16 34%")]
    [InlineData("Two women of nine had a complete response", "CR 2/9")]
    [InlineData("The ORR was 44% in the 41 evaluable patients, with 14.6% achieving complete response", "CR 14.6%", "ORR 44%")]
    [InlineData("The ORR was 45%, with 8 of 31 achieving CR", "CR 8/31", "ORR 45%")]
    public void FiguresAreToldInManyWords(string text, params string[] expected) => Assert.Equal(expected, Results($"The Phase 1 trial of IMGN853 has results. {text}."));

    [Theory]
    [InlineData("Comparable single-agent chemotherapy has an ORR of 28%")]
    [InlineData("It is powered to rule out a 12% ORR")]
    [InlineData("Among the six patients treated at 2.8 mg/kg, some had dose-limiting toxicities")]
    [InlineData("The primary endpoint of PFS is looked at after 12 months")]
    [InlineData("Topotecan has an ORR of 12 percent")]
    [InlineData("In part 2 patients had a PR")]
    [InlineData("In solid tumors, the trial is still to begin")]
    [InlineData("A 44% objective response rate was seen among patients to be studied in the next trial")]
    [InlineData("In 13 of 30 patients the disease was not stable")]
    [InlineData("About 94% of patients in both arms were alive and free of invasive disease at three years")]
    public void WhatIsAimedAtOrCountedElseIsNoResult(string text) => Assert.Empty(Results($"The Phase 1 trial of IMGN853 has results. {text}."));

    [Theory]
    [InlineData("The objective response rate was 37% in 35 patients", "35")]
    [InlineData("An objective response rate of 44 percent among 54 patients was seen", "54")]
    [InlineData("The objective response rate was 37% in 35 days", null)]
    public void ARateHasTheNumberOfItsPatients(string text, string? of) =>
        Assert.Equal(of, ReleaseExtractor.Read(Written.Release($"The Phase 1 trial of IMGN853 has results. {text}.")).Claims.FirstOrDefault(claim => claim.Property == Properties.Result.Of)?.Value.Stored);

    [Theory]
    [InlineData("The Phase 3 trial of IMGN853 compares it with docetaxel. An ORR of 23% was seen in the first-in-human study.")]
    [InlineData("The Phase 3 trial of IMGN853 compares it with docetaxel. In the first-in-human trial the ORR was 23%.")]
    public void WhatTheFirstStudyInHumansShowedIsNoResultOfALaterOne(string body) => Assert.Empty(Results(body));

    [Theory]
    [InlineData("A Phase 1 trial of IMGN853 is over. The Phase 3 trial of IMGN853 compares it with docetaxel. An ORR of 23% was seen in the first-in-human study.", "1")]
    [InlineData("The Phase 1 trial of IMGN853 goes on. The ORR was 23% in this first-in-human study.", "1")]
    public void WhatTheFirstStudyInHumansShowedIsItsResult(string body, string phase)
    {
        var (reading, _) = Written.Read(body);

        Assert.Equal(phase, reading.Stored(Assert.Single(reading.Claims, claim => claim.Property == Properties.Result.Percent).Subject.Parent!, Properties.Trial.Phase));
    }

    [Fact]
    public void WhatIsSeenInSolidTumorsIsNoResultOfAStudyOfTheBlood() =>
        Assert.Empty(Results("A Phase I trial of IMGN901 in multiple myeloma goes on. In solid tumors, two complete responses have been seen among seven patients."));

    /// <summary>The results of a little release that belong to no other arm, as "METRIC n/of percent months HR".</summary>
    private static List<string> Results(string body)
    {
        static string Figure(IEnumerable<Claim> result, Property property, string before, string after) =>
            result.FirstOrDefault(claim => claim.Property == property) is { } claim ? before + claim.Value.Stored + after : "";

        return
        [
            .. ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Result).GroupBy(claim => claim.Subject)
                .Where(result => result.All(claim => claim.Property != Properties.Result.Arm))
                .Select(result => Figure(result, Properties.Result.Metric, "", "") + Figure(result, Properties.Result.N, " ", "")
                    + (result.Any(claim => claim.Property == Properties.Result.Of && claim.Basis == Basis.Stated) && result.Any(claim => claim.Property == Properties.Result.N) ? Figure(result, Properties.Result.Of, "/", "") : "")
                    + Figure(result, Properties.Result.Percent, " ", "%") + Figure(result, Properties.Result.Months, " ", "m") + Figure(result, Properties.Result.HazardRatio, " HR", ""))
                .Order(StringComparer.Ordinal),
        ];
    }

    [Theory]
    [InlineData("an ORR of 26% (95% CI: 20, 32) and a median PFS of 4.8 months", "ORR 26", "PFS 4.8")]
    [InlineData("Of 23 evaluable patients, 6 (26%) had a partial response and 11 (48%) had stable disease", "PR 6", "SD 11")]
    [InlineData("Median PFS and OS were 4.4 months and 9.2 months, respectively", "PFS 4.4", "OS 9.2")]
    [InlineData("Median PFS and OS for the per protocol population were 4.4 months (90% CI: 3.0-5.6) and 9.2 months (90% CI: 6.6-12.5), respectively", "PFS 4.4", "OS 9.2")]
    [InlineData("The ORR and CBR were 44% and 60%, respectively", "ORR 44", "CBR 60")]
    [InlineData("the ORR, CR rate and median PFS were 64%, 12% and 10.6 months, respectively", "ORR 64", "CR 12", "PFS 10.6")]
    [InlineData("The ORR and median DOR were 32% and 6.9 months, respectively", "ORR 32", "DOR 6.9")]
    [InlineData("the ORR was 31.1% and 24% of the patients had stable disease", "ORR 31.1", "SD 24")]
    public void EachFigureGoesToItsOwnMetric(string text, params string[] expected)
    {
        var said = ResultRules.Rules.Match(Marked.Sentence(text).Sentence).Select(match => $"{match.MentionOf("metric")!.Thing!.Name} {(match.MentionOf("n") ?? match.MentionOf("percent") ?? match.MentionOf("months"))!.Number}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }
}
