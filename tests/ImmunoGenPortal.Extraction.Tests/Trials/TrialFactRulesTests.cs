using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Extraction.Trials;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

public class TrialFactRulesTests
{
    [Theory]
    [InlineData("the [22] patients enrolled to date", "enrolled", 22)]
    [InlineData("[74] patients with relapsed disease who had received one to three prior lines of therapy were randomized", "enrolled", 74)]
    [InlineData("[602] patients were randomly assigned, two to one, to one of the arms", "enrolled", 602)]
    [InlineData("recruitment has been concluded with a total of [32] patients", "enrolled", 32)]
    [InlineData("[25] patients could be evaluated for efficacy", "evaluable", 25)]
    [InlineData("[74] women with cancer who had received three prior lines of therapy were treated", "treated", 74)]
    [InlineData("[Twenty-two]\nsubjects were enrolled", "enrolled", 22)]
    [InlineData("[31] women have been accrued", "enrolled", 31)]
    [InlineData("the [31] people who took part", "enrolled", 31)]
    [InlineData("the study comprises [31] patients", "enrolled", 31)]
    [InlineData("a trial (n=[31]) of it", "enrolled", 31)]
    [InlineData("completed enrollment with [31] patients", "enrolled", 31)]
    [InlineData("IMGN901 was studied in [31] patients", "enrolled", 31)]
    [InlineData("response data are available for [19] of them", "evaluable", 19)]
    [InlineData("it has enrolled approximately [40] patients", "enrolled", 40)]
    [InlineData("completed enrollment of [103]  patients", "enrolled", 103)]
    [InlineData("of the [nineteen] response-evaluable patients", "evaluable", 19)]
    [InlineData("[19] evaluable subjects", "evaluable", 19)]
    [InlineData("[19] patients were\nevaluable", "evaluable", 19)]
    [InlineData("[19] patients assessable for it", "evaluable", 19)]
    [InlineData("[23] of a planned 60 patients had been enrolled", "enrolled", 23)]
    [InlineData("[One hundred\nfour] patients were evaluable for it", "evaluable", 104)]
    [InlineData("Of the [33] patients who could be assessed for response, one left", "evaluable", 33)]
    [InlineData("[137] patients with breast cancer were assigned to one of two arms", "enrolled", 137)]
    [InlineData("a [79]-patient Phase 2 trial", "enrolled", 79)]
    [InlineData("Enrollment of its [91] patients was completed", "enrolled", 91)]
    [InlineData("35 patients had been treated, [29] of whom were evaluable for efficacy", "evaluable", 29)]
    [InlineData("ended the trial after [26] patients", "enrolled", 26)]
    [InlineData("[28] patients have been treated at five doses", "treated", 28)]
    [InlineData("[28] volunteers were dosed", "treated", 28)]
    [InlineData("it will enroll up to [333] patients", "planned", 333)]
    [InlineData("is designed to\nenroll [60] women", "planned", 60)]
    [InlineData("a trial in which [64] myeloma patients take part", "enrolled", 64)]
    [InlineData("of whom [19] have been enrolled", "enrolled", 19)]
    [InlineData("closed after [62] patients were treated", "treated", 62)]
    [InlineData("In the trial, EMILIA, in [980] patients, it was given", "enrolled", 980)]
    [InlineData("finished enrollment in May with [98] women", "enrolled", 98)]
    [InlineData("enrollment was completed in 2019 with [71] patients", "enrolled", 71)]
    [InlineData("the first two cohorts, which took in [48] patients", "enrolled", 48)]
    [InlineData("[662] participants were assigned to it", "enrolled", 662)]
    [InlineData("the trial enrolled [453] patients, 62% of whom had received bevacizumab", "enrolled", 453)]
    [InlineData("A total of [34] patients received SAR566658", "treated", 34)]
    [InlineData("[six] patients with MCC have received IMGN901 in this study", "treated", 6)]
    [InlineData("The first trial, which is completed, included [37] patients", "enrolled", 37)]
    public void PatientsAreCounted(string marked, string name, int count) =>
        Assert.Equal(count, Wording.One(TrialFactRules.Rules, "trial." + name, marked, name).MentionOf(name)!.Number);

    [Theory]
    [InlineData("As of [March 6, 2023], the data cutoff, follow-up was long")]
    [InlineData("At the [March 6, 2023] data cut-off, 204 events had been reported")]
    [InlineData("As of the data cutoff of [March 6, 2023], follow-up was long")]
    [InlineData("with a cutoff date of [March 6, 2023]")]
    public void TheDayAfterWhichNothingIsCountedIsRead(string marked) => Wording.One(TrialFactRules.Rules, "trial.cutoff", marked, "cutoff");

    [Theory]
    [InlineData("as of March 6, 2023, the data were not mature")]
    [InlineData("the cutoff will be set later; on March 6, 2023 the trial began")]
    public void ADayOfAnythingElseIsNoCutoff(string text) => Wording.None(TrialFactRules.Rules, text);

    [Theory]
    [InlineData("22 patients will be enrolled", "trial.enrolled")]
    [InlineData("22 patients will be randomly assigned", "trial.enrolled")]
    [InlineData("recruitment will be concluded with 32 patients", "trial.enrolled")]
    [InlineData("22 centers enrolled patients", "trial.enrolled")]
    [InlineData("it enrolled 22 patients (48%) with lung cancer", "trial.enrolled")]
    [InlineData("it has not enrolled 22 patients", "trial.enrolled")]
    [InlineData("once it has enrolled 22 patients", "trial.enrolled")]
    [InlineData("22 patients were not enrolled", "trial.enrolled")]
    [InlineData("expects enrollment of 22 patients", "trial.enrolled")]
    [InlineData("three patients were not evaluable", "trial.evaluable")]
    [InlineData("25 patients could be moved for safety", "trial.evaluable")]
    [InlineData("three evaluable responses", "trial.evaluable")]
    [InlineData("six patients had been treated with bortezomib before", "trial.treated")]
    [InlineData("six patients who had been treated with bortezomib", "trial.treated")]
    [InlineData("six patients will be treated", "trial.treated")]
    [InlineData("40 additional patients were enrolled", "trial.planned")]
    [InlineData("an additional 40 patients were enrolled", "trial.enrolled")]
    [InlineData("it will not enroll 60 patients", "trial.planned")]
    [InlineData("plans to enroll patients at 60 centers", "trial.planned")]
    [InlineData("two patients are randomized to the one arm for every patient in the other", "trial.enrolled")]
    [InlineData("three patients enrolled for every two", "trial.treated")]
    [InlineData("in Part 2, patients are randomized", "trial.enrolled")]
    [InlineData("in stage 2, patients were enrolled", "trial.enrolled")]
    [InlineData("as stated in the abstract, 36 patients have been treated", "trial.abstract")]
    [InlineData("with IMGN901 the best response was stable disease in 11 patients", "trial.enrolled")]
    [InlineData("IMGN901 brought partial responses in four patients", "trial.enrolled")]
    [InlineData("with IMGN901 grade 3 neuropathy was observed in two patients", "trial.enrolled")]
    [InlineData("Nearly three in four (73%) patients enrolled had the disease", "trial.enrolled")]
    public void OtherNumbersCountNoPatients(string text, string rule) => Wording.None(TrialFactRules.Rules, text, rule);

    [Theory]
    [InlineData("[escalating doses of SAR3419 given once every three weeks in a 6-week  cycle]", "trial.dosing", "dosing")]
    [InlineData("[doses of IMGN242 administered over two\nhours each week]", "trial.dosing", "dosing")]
    [InlineData("IMGN388 was given [every three weeks]", "trial.dosing", "dosing")]
    [InlineData("T-DM1 is administered [at 3.6 mg/kg every three weeks]", "trial.dosing", "dosing")]
    [InlineData("[160 mg/m²] will be used", "trial.dose.forward", "dose")]
    [InlineData("the recommended Phase II dose is [5.5 mg/kg]", "trial.dose.forward", "dose")]
    [InlineData("in [patients with relapsed\nfollicular lymphoma]", "trial.population", "population")]
    [InlineData("of [women with heavily previously treated, advanced  ovarian cancer]", "trial.population", "population")]
    [InlineData("(abstract #[4567])", "trial.abstract", "abstract")]
    [InlineData("abstract no. [312]", "trial.abstract", "abstract")]
    [InlineData("Abstract\n[2012]", "trial.abstract", "abstract")]
    [InlineData("presented at the [ASCO] meeting", "trial.venue", "venue")]
    public void ARegimenAndAPlaceAreRead(string marked, string rule, string name) => Wording.One(TrialFactRules.Rules, rule, marked, name);

    [Theory]
    [InlineData("doses of care given weekly", "trial.dosing")]
    [InlineData("IMGN388 was given a name", "trial.dosing")]
    [InlineData("IMGN388 was not given every three weeks", "trial.dosing")]
    [InlineData("160 mg/m² will not be used", "trial.dose.forward")]
    [InlineData("160 mg/m² was given", "trial.dose.forward")]
    [InlineData("the selected centers dose patients", "trial.dose.forward")]
    [InlineData("patients with ovarian cancer", "trial.population")]
    [InlineData("patients with relapsed disease", "trial.population")]
    [InlineData("the abstract of 12 pages", "trial.abstract")]
    [InlineData("an abstract idea", "trial.abstract")]
    [InlineData("at the meeting", "trial.venue")]
    public void OtherWordsAreNoRegimenAndNoPlace(string text, string rule) => Wording.None(TrialFactRules.Rules, text, rule);

    [Theory]
    [InlineData("[Neutropenia of any grade was] reported in two", "trial.safety")]
    [InlineData("[Adverse events\nincluded] headache", "trial.safety")]
    [InlineData("IMGN529 [will be evaluated] further", "trial.next")]
    [InlineData("the Company [plans to start a second trial] soon", "trial.next")]
    [InlineData("four [patients remained on\ntreatment]", "trial.observed")]
    [InlineData("[responses were seen in patients with] mutations", "trial.observed")]
    public void ASentenceIsToldWhole(string marked, string rule) => Wording.One(TrialFactRules.Whole, rule, marked);

    [Theory]
    [InlineData("the Company reported a loss")]
    [InlineData("IMGN529 will not be evaluated")]
    [InlineData("the Company plans to move")]
    [InlineData("patients remained at home")]
    [InlineData("responses in the survey were many")]
    public void OtherSentencesAreNot(string text) => Wording.None(TrialFactRules.Whole, text);

    [Theory]
    [InlineData("Data were shown (Abstract [LBA5507]).")]
    [InlineData("Data were shown (abstract #[P3-14-07]).")]
    [InlineData("Data were shown (Abstract #[S2-3]).")]
    [InlineData("Data were shown (abstract no. [B237]).")]
    [InlineData("Data were shown (Abstract\n[412]).")]
    public void TheNumberOfAnAbstractHasManyForms(string marked)
    {
        var (reading, evidence) = Written.Read("A Phase I trial of IMGN901 goes on. " + marked);

        Assert.Equal(evidence, Assert.Single(reading.Claims, claim => claim.Property == Properties.Trial.Abstract).Evidence);
    }

    [Theory]
    [InlineData("The abstract is long.")]
    [InlineData("The abstract of 12 pages is long.")]
    public void OtherWordsBehindAnAbstractAreNoNumber(string text) =>
        Assert.DoesNotContain(Written.Read("A Phase I trial of IMGN901 goes on. " + text).Reading.Claims, claim => claim.Property == Properties.Trial.Abstract);
}
