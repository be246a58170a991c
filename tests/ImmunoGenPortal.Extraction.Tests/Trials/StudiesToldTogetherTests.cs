using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Trials;

public class StudiesToldTogetherTests
{
    private const string Words = "WALTHAM, Mass.--(BUSINESS WIRE)--March 4, 2013--";

    [Theory]
    [InlineData("ImmunoGen reported findings with IMGN901.\n\nIMGN901 in Small-Cell Lung Cancer\n\nIn Study 001, a Phase II trial, 35 patients were treated.\n\nIMGN901 in Multiple Myeloma\n\nIn Study 003, a Phase I trial, 14 patients were enrolled.", "IMGN901 2 small-cell lung cancer", "IMGN901 1 multiple myeloma")]
    [InlineData("ImmunoGen reported findings with IMGN901.\n\nIMGN901 in the Clinic\n\nIn Study 001, a Phase II trial, 35 patients were treated.", "IMGN901 2")]
    [InlineData("Progress in the year:\n\no  Supported the start of a Phase 2 trial of IMGN853 with carboplatin.\no  Dosed cohorts in the Phase 1 trial of IMGN632 in acute myeloid leukemia.\n", "IMGN853 2", "IMGN632 1 acute myeloid leukemia")]
    [InlineData("A second Phase I trial of IMGN901 has begun. The first Phase I trial of the compound goes on in Texas.", "IMGN901 1", "IMGN901 1")]
    [InlineData("The first patient has been treated in the second planned Phase I trial of IMGN901. It complements the weekly-dosing Phase I trial in the United States.", "IMGN901 1", "IMGN901 1")]
    [InlineData("The first Phase I trial of IMGN901 has begun. The Phase I trial is in Texas.", "IMGN901 1")]
    [InlineData("SAR3419 is given with rituximab in a Phase II trial in lymphoma. Sanofi also conducts STARLYTE, a Phase II trial of SAR3419 alone in lymphoma.", "SAR3419 2 lymphoma", "SAR3419 2 lymphoma")]
    [InlineData("SAR3419 is given with rituximab in STARLYTE, a Phase II trial in lymphoma. STARLYTE compares it with rituximab alone.", "SAR3419 2 lymphoma")]
    [InlineData("IMGN901 is in a Phase I trial for ovarian cancer and is also in two Phase I trials for multiple myeloma.", "IMGN901 1 ovarian cancer", "IMGN901 1 multiple myeloma")]
    [InlineData("Three compounds are ours, all in Phase I:\n\n* IMGN853 - ovarian cancer\n* IMGN529 - lymphoma\n", "IMGN853 1 ovarian cancer", "IMGN529 1 lymphoma")]
    [InlineData("Our own candidates in Phase 1 testing:\n\n* IMGN779, for acute myeloid leukemia\n\nSAR3419 is Sanofi's.\n", "IMGN779 1 acute myeloid leukemia")]
    [InlineData("Phase I trials of IMGN901 in multiple myeloma and of IMGN242 in gastric cancer go on.", "IMGN901 1 multiple myeloma", "IMGN242 1 gastric cancer")]
    [InlineData("AMG 595 and AMG 172 - Amgen has begun Phase I testing of these compounds.", "AMG 595 1", "AMG 172 1")]
    [InlineData("AMG 595 is for glioblastoma, AMG 172 for renal cell carcinoma. Phase I trials of both should open soon.", "AMG 595 1 glioblastoma", "AMG 172 1 renal cell carcinoma")]
    [InlineData("Biogen's BIIB015, which binds Cripto, and Biotest's BT-062, which targets CD138, also are in Phase I trials, for solid tumors and multiple myeloma, respectively.", "BIIB015 1", "BT-062 1 multiple myeloma")]
    [InlineData("IMGN901 and IMGN242 are in Phase II trials in patients with lung and ovarian cancers and in patients with gastric cancer, respectively.", "IMGN901 2 lung cancer ovarian cancer", "IMGN242 2 gastric cancer")]
    [InlineData("We have two programs in acute myeloid leukemia, IMGN779, a new ADC, and IMGN632, another, each of which uses our payload and is in Phase 1 testing.", "IMGN779 1 acute myeloid leukemia", "IMGN632 1 acute myeloid leukemia")]
    [InlineData("A Phase I trial and a Phase I/II trial of IMGN901, both in small-cell lung cancer, have begun.", "IMGN901 1 small-cell lung cancer", "IMGN901 1/2 small-cell lung cancer")]
    [InlineData("SAR3419 is in Phase II for lymphoma; SAR566658, a new compound, is in Phase I. The start of the Phase II trial of SAR3419 earned ImmunoGen $3 million.", "SAR3419 2 lymphoma", "SAR566658 1")]
    [InlineData("IMGN853 - the only such ADC in testing.\n\n* Current stage: in Phase Ib testing for ovarian cancer.\n* Expected events include:\n* Initiation of Phase II testing.\n", "IMGN853 1b ovarian cancer", "IMGN853 2 ovarian cancer")]
    [InlineData("Kadcyla is marketed by Roche; Novartis, Amgen and Sanofi have ADCs in Phase 1.")]
    [InlineData("Sanofi tests SAR3419 weekly in a Phase I trial. Sanofi has also opened a Phase I trial of another schedule.", "SAR3419 1", "SAR3419 1")]
    [InlineData("Roche is assessing T-DM1 in breast cancer and expects to begin a Phase II/III study in gastric cancer.", "T-DM1 2/3 gastric cancer")]
    [InlineData("Boehringer has bivatuzumab mertansine, and Millennium has MLN2704, in Phase I testing for head and neck cancer and prostate cancer, respectively.", "bivatuzumab mertansine 1 head and neck cancer", "MLN2704 1 prostate cancer")]
    [InlineData("Three compounds are being taken through Phase I by Sanofi -- AVE9633, SAR3419 and AVE1642.", "AVE9633 1", "SAR3419 1", "AVE1642 1")]
    [InlineData("Amgen's AMG 595 and AMG 172 moved into Phase 1 testing.", "AMG 595 1", "AMG 172 1")]
    [InlineData("Novartis is to begin a Phase 1 study of HKT288 and is already testing PCA062, in Phase 1 as well.", "HKT288 1", "PCA062 1")]
    [InlineData("IMGN779 is in a Phase 1 trial, and an application for IMGN632, which is new, will follow.", "IMGN779 1")]
    [InlineData("Biotest has BT-062, an antibody for multiple myeloma. MT103, which Micromet develops, is in a Phase I trial in lymphoma.")]
    [InlineData("BT-062 is in a Phase I trial in multiple myeloma, and MT201 (KAL) is in Phase II testing.", "BT-062 1 multiple myeloma")]
    [InlineData("BT-062 binds to CD138 and is in a Phase I trial in multiple myeloma.", "BT-062 1 multiple myeloma")]
    [InlineData("ImmunoGen plans to begin a trial of IMGN242 in gastric cancer.", "IMGN242 gastric cancer")]
    [InlineData("Our candidates include IMGN901, in Phase II testing for small-cell lung cancer, and IMGN853 and IMGN529, both in Phase I testing.", "IMGN901 2 small-cell lung cancer", "IMGN853 1", "IMGN529 1")]
    [InlineData("Our compounds are SAR3419, in a Phase II trial in lymphoma, and IMGN853 and IMGN529, each in Phase I.", "SAR3419 2 lymphoma", "IMGN853 1", "IMGN529 1")]
    [InlineData("Partners' compounds include SAR3419 (Sanofi; Phase II, lymphoma), BT-062 (Biotest; Phase I, multiple myeloma) and T-DM1 (Roche; approved).", "SAR3419 2 lymphoma", "BT-062 1 multiple myeloma")]
    [InlineData("Besides IMGN853, we have IMGN901, the subject of a Phase II trial and a Phase I trial, both in small-cell lung cancer; a Phase I trial of IMGN901 in multiple myeloma is planned.", "IMGN901 2 small-cell lung cancer", "IMGN901 1 small-cell lung cancer", "IMGN901 1 multiple myeloma")]
    [InlineData("The Company plans a Phase II study of a modified version of IMGN242, IMGN853, next year.", "IMGN853 2")]
    [InlineData("The Company plans a Phase II study of the new form of IMGN242 next year.", "IMGN242 2")]
    [InlineData("Huadong has begun a Phase 1 bridging study and a single-arm Phase 3 trial of IMGN853 in ovarian cancer.", "IMGN853 1 ovarian cancer", "IMGN853 3 ovarian cancer")]
    [InlineData("Should SAR566658 enter Phase 2 testing, $3 million would be due.")]
    [InlineData("None of the milestone payments is due before a Phase III trial of SAR566658 has been completed.")]
    [InlineData("Nothing is payable until the first Phase II trial of SAR566658 has begun.")]
    [InlineData("Six compounds are in the clinic, one of them in Phase III. SAR566658 is the next.")]
    [InlineData("Should Sanofi advance the compound, SAR566658, which is in Phase 1, it would pay $3 million.", "SAR566658 1")]
    [InlineData("Data with IMGN901 used with lenalidomide in multiple myeloma will be shown at ASH.", "IMGN901 multiple myeloma")]
    [InlineData("Results from IMGN901 given together with carboplatin in patients with small-cell lung cancer are due.", "IMGN901 small-cell lung cancer")]
    [InlineData("• “The ADC SAR3419 administered weekly in relapsed/refractory lymphoma” (Abstract #1234)", "SAR3419 lymphoma")]
    [InlineData("Data with IMGN901 are due.")]
    [InlineData("Three Phase I trials of IMGN901 have been conducted: two in multiple myeloma and one in small-cell lung cancer.", "IMGN901 1 multiple myeloma", "IMGN901 1 small-cell lung cancer")]
    [InlineData("Two Phase I trials of IMGN901 are open, one in multiple myeloma and the other in small-cell lung cancer.", "IMGN901 1 multiple myeloma", "IMGN901 1 small-cell lung cancer")]
    [InlineData("Two Phase I trials of IMGN901 are open, with one in Europe.", "IMGN901 1")]
    [InlineData("IMGN901 is in a Phase II trial in lung cancer and in a Phase I trial, in Spain, in multiple myeloma, and of IMGN242 we expect much.", "IMGN901 2 lung cancer", "IMGN901 1 multiple myeloma")]
    [InlineData("First results of a study of IMGN853 plus carboplatin are due in May.", "IMGN853")]
    [InlineData("First results of a study of IMGN853 are due in May.")]
    [InlineData("IMGN529 is new. The milestone originally linked to the start of Phase 3 testing of IMGN529 is replaced.")]
    [InlineData("IMGN901 is new. ImmunoGen can elect this when an IND is filed or after the first Phase II trial.")]
    [InlineData("IMGN901 is in two trials:\n\n• A Phase I study in Japan, in which it is given weekly.\n\nImmunoGen intends to begin a Phase I trial of IMGN901 in multiple myeloma.", "IMGN901 1", "IMGN901 1 multiple myeloma")]
    [InlineData("Three studies bear on IMGN901:\n\n• Phase I Trial in CD56-Expressing Solid Tumors - Patients are treated weekly.\n• Phase I Trial in Multiple Myeloma - It is to begin in May.\n", "IMGN901 1", "IMGN901 1 multiple myeloma")]
    [InlineData("MLN2704 is made of MLN591, an antibody, and DM1. Neurotoxicity was seen in a Phase I/II trial in prostate cancer.", "MLN2704 1/2 prostate cancer")]
    [InlineData("A Phase I trial of IMGN901 in multiple myeloma is open. A trial in which IMGN901 is used together with lenalidomide is planned.", "IMGN901 1 multiple myeloma", "IMGN901 multiple myeloma")]
    [InlineData("The first BT-062 trial is expected to be opened by Biotest in May.", "BT-062")]
    [InlineData("IMGN901 is in three Phase I clinical trials: a trial in ovarian cancer, now being expanded; a trial in multiple myeloma alone; and a trial in lung cancer.", "IMGN901 1 ovarian cancer", "IMGN901 1 multiple myeloma", "IMGN901 1 lung cancer")]
    [InlineData("IMGN853 is in two Phase 2 studies: a study in ovarian cancer; another study in endometrial cancer.", "IMGN853 2 ovarian cancer", "IMGN853 2 endometrial cancer")]
    [InlineData("IMGN901 is in a Phase I trial in multiple myeloma; a trial in lung cancer is thought of.", "IMGN901 1 multiple myeloma")]
    [InlineData("The phase I/IIa trial of BT-062 in multiple myeloma goes on. This dose is used in the phase IIa part.", "BT-062 1/2 multiple myeloma")]
    [InlineData("99999999999999999999 compounds are in Phase I testing: IMGN853 and IMGN529.", "IMGN853 1", "IMGN529 1")]
    [InlineData("Two compounds are in Phase I testing: SAR3419, which targets CD19, for lymphoma, and SAR650984, an antibody to CD38, for multiple myeloma.", "SAR3419 1 lymphoma", "SAR650984 1 multiple myeloma")]
    [InlineData("Sanofi has two candidates with the technology in Phase I trials: SAR3419, for lymphoma, and SAR566658, a new one, for blood cancers of many kinds.", "SAR3419 1 lymphoma", "SAR566658 1")]
    [InlineData("The compounds are T-DM1, in Phase II for breast cancer, as well as SAR3419 and AVE9633 (Sanofi) and BIIB015 (Biogen Idec), all of which are in Phase I testing.", "T-DM1 2 breast cancer", "SAR3419 1", "AVE9633 1", "BIIB015 1")]
    [InlineData("We have three product candidates, all of which are in Phase I testing. IMGN901 is one.")]
    [InlineData("IMGN853 is new. We announced the start of Phase II testing with our CD56-targeting compound, IMGN901, in small-cell lung cancer, and of Phase I testing with our CD37-targeting compound, IMGN529, in lymphoma.", "IMGN901 2 small-cell lung cancer", "IMGN529 1 lymphoma")]
    [InlineData("IMGN853 is new. A Phase I trial of another product candidate, IMGN529, in lymphoma is open.", "IMGN529 1 lymphoma")]
    [InlineData("IMGN529 is in a Phase I trial with its partner's compound, and IMGN853 is not.", "IMGN529 1")]
    [InlineData("IMGN901 is ours. In October, huN901-DM1 entered clinical trials for small-cell lung cancer.", "IMGN901 small-cell lung cancer")]
    [InlineData("IMGN901 entered clinical trials in October.")]
    [InlineData("The Phase I trial of IMGN901 goes on. Patients enrolled in the study have relapsed or refractory multiple myeloma. IMGN901 is also in a Phase I trial in CD56-expressing solid tumors.", "IMGN901 1 multiple myeloma", "IMGN901 1")]
    [InlineData("Title: “An Open Label, Dose Escalation Study of AVE9633 Administered Weekly to Patients with Acute Myeloid Leukemia” (abstract #1850)", "AVE9633 acute myeloid leukemia")]
    [InlineData("IMGN901 is in Phase I trials in multiple myeloma and in solid tumors.", "IMGN901 1 multiple myeloma", "IMGN901 1")]
    [InlineData("IMGN901 is in Phase I trials for multiple myeloma and for small-cell lung cancer.", "IMGN901 1 multiple myeloma", "IMGN901 1 small-cell lung cancer")]
    [InlineData("A Phase I trial of IMGN901 in multiple myeloma goes on. IMGN901 is in two Phase I trials, in solid tumors and in multiple myeloma.", "IMGN901 1 multiple myeloma")]
    [InlineData("IMGN901 is in a Phase I trial in multiple myeloma and in small-cell lung cancer.", "IMGN901 1 multiple myeloma small-cell lung cancer")]
    [InlineData("IMGN901 is in Phase I trials in multiple myeloma and in a Phase II trial in small-cell lung cancer.", "IMGN901 1 multiple myeloma", "IMGN901 2 small-cell lung cancer")]
    [InlineData("Title: “A Study of AVE9633 in Mice” (abstract #1850)")]
    public void EachCompoundHasItsStudy(string body, params string[] studies) => Assert.Equal(studies, Studies(body, Properties.Trial.Compound, Properties.Trial.Phase, Properties.Trial.Indication));

    [Theory]
    [InlineData("Three compounds are ours, all in Phase I:\n\n* The first is new.\n\nKadcyla, which Roche sells, is on the market.")]
    [InlineData("The next milestone, for which ImmunoGen is eligible for $1 million, would be earned with the start of Phase II testing of AMG 595.")]
    [InlineData("A payment of $5 million is due upon IMGN529 entering a Phase 3 trial, for which ImmunoGen is eligible.")]
    [InlineData("ImmunoGen is eligible for a milestone payment of $22 million upon IMGN529 entering a Phase 3 trial.")]
    public void NoCompoundNoStudy(string body) => Assert.DoesNotContain(Studies(body, Properties.Trial.Compound), study => study is "Kadcyla" || body.Contains("eligible for", StringComparison.Ordinal));

    [Theory]
    [InlineData("Multiple myeloma. The Phase I study of IMGN901 is open.", "1 multiple myeloma")]
    [InlineData("SCLC, weekly dosing. The Phase II part of the Phase I/II trial of IMGN901 is being enlarged.", "1/2 SCLC")]
    [InlineData("T-DM1 is in three Phase III trials in breast cancer, among them EMILIA, for which enrollment is complete, and MARIANNE.", "EMILIA 3 breast cancer", "MARIANNE 3 breast cancer")]
    [InlineData("Roche is enrolling patients in EMILIA and MARIANNE, Phase III trials of T-DM1 in breast cancer.", "EMILIA 3 breast cancer", "MARIANNE 3 breast cancer")]
    [InlineData("We await the results of the Phase III studies of T-DM1. Three Phase III studies of T-DM1 in breast cancer are under way:\n\n\u2022 EMILIA compares it with lapatinib.\n\u2022 MARIANNE is enrolling patients.\n", "EMILIA 3 breast cancer", "MARIANNE 3 breast cancer")]
    [InlineData("Isatuximab is in multiple ongoing Phase 3 trials for people with multiple myeloma, among them IKEMA, in combination with carfilzomib, and IMROZ, in combination with bortezomib.", "IKEMA 3 multiple myeloma", "IMROZ 3 multiple myeloma")]
    [InlineData("The 802 study is a Phase 1b/2 trial of IMGN632 in acute myeloid leukemia. IMGN632 is given with azacitidine in our 802 study.", "802 1b/2 acute myeloid leukemia")]
    [InlineData("A Phase 1b/2 trial evaluates the anti-leukemia activity of IMGN632 in multiple myeloma.", "1b/2 multiple myeloma")]
    [InlineData("A Phase I trial of IMGN242 was reported. We expect to begin a Phase II trial of IMGN242 in gastric cancer.", "1", "2 gastric cancer")]
    [InlineData("A Phase I trial of IMGN901 goes on.\n\nIt is open.\n\nIt is large.\n\nIt is slow.\n\nDiagnoses were Wilms tumor (17 patients), neuroblastoma (12) and synovial sarcoma (10).", "1 Wilms tumor neuroblastoma synovial sarcoma")]
    [InlineData("To date, 96 patients with lymphoma have been entered in a Phase III trial of IMGN529.", "3 lymphoma")]
    [InlineData("A Phase III trial of IMGN529 goes on. To date, 96 patients with lymphoma have been entered in the study.", "3 lymphoma")]
    [InlineData("Kadcyla is for breast cancer. GATSBY, a Phase II trial of Kadcyla, is in gastric cancer. MARIANNE, a Phase III trial of Kadcyla, is open.", "GATSBY 2 gastric cancer", "MARIANNE 3 breast cancer")]
    [InlineData("Besides multiple myeloma, IMGN901 is in Phase I testing in ovarian cancer.", "1 ovarian cancer")]
    [InlineData("A Phase I trial of IMGN901 goes on. Two with multiple myeloma had a minor response.", "1")]
    [InlineData("A Phase I trial of IMGN901 goes on. It takes in 40 patients with multiple myeloma whose disease has come back.", "1 multiple myeloma")]
    public void TheDiseaseOfAStudyMayBeToldElsewhere(string body, params string[] studies) => Assert.Equal(studies, Studies(body, Properties.Trial.Name, Properties.Trial.Phase, Properties.Trial.Indication));

    [Theory]
    [InlineData("The first patient was dosed in a Phase I trial of BT-062. The trial, which is named Study 969, takes place at four centers.", "Study 969 1")]
    [InlineData("IMGN901 is in a Phase II trial, known as NORTH, for lung cancer.", "NORTH 2")]
    [InlineData("NORTH is assessing IMGN901. It is a Phase II trial.", "NORTH 2")]
    [InlineData("Study 003 tests IMGN901 alone. Study 005 tests it with lenalidomide. Both are Phase I trials.", "Study 003 1", "Study 005 1")]
    [InlineData("T-DM1 is in Phase III for second-line and first-line cancer (EMILIA and MARIANNE, respectively).", "EMILIA 3", "MARIANNE 3")]
    [InlineData("Phase III data of Kadcyla from GATSBY, in gastric cancer, and from KRISTINE, in breast cancer, will come.", "GATSBY 3", "KRISTINE 3")]
    [InlineData("Kadcyla is in three Phase III trials: KATHERINE, KAITLIN and KRISTINE.", "KATHERINE 3", "KAITLIN 3", "KRISTINE 3")]
    [InlineData("IMGN853 was given at the Phase 2 dose in the Phase 1 trial.", "1")]
    [InlineData("The Phase 1 dose-escalation of IMGN853 is over.", "1")]
    [InlineData("SORAYA, a trial of IMGN853, is to rule out a rate of 12%, based on expected outcomes of chemotherapy from the AURELIA study.", "SORAYA")]
    [InlineData("The Japanese filing rests on JO22997, a Phase II trial of Kadcyla.", "JO22997 2")]
    [InlineData("ImmunoGen is stopping the Phase II LYRA trial of IMGN529.", "LYRA 2")]
    [InlineData("Kadcyla is in two other Phase III trials for breast cancer: KALEIDO, in combination with pertuzumab, and MIRANDA, alone.", "KALEIDO 3", "MIRANDA 3")]
    [InlineData("Sanofi ends the Phase 2 KARMA-LC05 trial of tusamitamab ravtansine.", "KARMA-LC05 2")]
    [InlineData("Sanofi ends UP-WIND, a Phase 3 trial of tusamitamab ravtansine in lung cancer.", "UP-WIND 3")]
    [InlineData("Sanofi reports on a Phase 2 study of tusamitamab ravtansine (TROMPE U-01), which is enrolling patients.", "TROMPE U-01 2")]
    [InlineData("Sanofi starts REGARDeR, a Phase 2 trial of tusamitamab ravtansine.", "REGARDeR 2")]
    [InlineData("Two further Phase 3 trials, KARMA and GMMX-HD9, are evaluating isatuximab in myeloma.", "KARMA 3", "GMMX-HD9 3")]
    [InlineData("T-DM1 is in Phase III testing for first-line treatment of breast cancer (MARIANNE) and in patients with more advanced disease (TH3RESA).", "MARIANNE 3", "TH3RESA 3")]
    [InlineData("T-DM1 is in Phase III testing in several settings: in the EMILIA trial; in the MARIANNE trial; and in the TH3RESA trial.", "EMILIA 3", "MARIANNE 3", "TH3RESA 3")]
    [InlineData("PICCOLO (IMGN853-0419) is an open-label, single-arm Phase 2 study of mirvetuximab.", "PICCOLO 2")]
    [InlineData("The Phase II part of NORTH, which assesses IMGN901, has begun.", "NORTH 2")]
    public void AStudyIsGivenItsNameOrPhase(string body, params string[] studies) => Assert.Equal(studies, Studies(body, Properties.Trial.Name, Properties.Trial.Phase));

    [Theory]
    [InlineData("A Phase II trial of T-DM1 in breast cancer was reported. A Phase II trial comparing T-DM1 to Herceptin is fully enrolled.", 2)]
    [InlineData("A Phase II trial of T-DM1 in breast cancer was reported. Data were from the Phase II trial.", 1)]
    [InlineData("T-DM1 is in a Phase II trial in breast cancer. Data came from a 110-patient Phase II trial.", 1)]
    [InlineData("“IMGN901 with lenalidomide: a Phase I study” (Abstract #1934). “Phase I study of IMGN901” (Abstract #3060).", 2)]
    [InlineData("A Phase I trial gave SAR3419 weekly. In the earlier Phase I trial, dosing was every three weeks.", 2)]
    [InlineData("Roche plans Phase III trials of T-DM1 in early disease and is enrolling patients in TH3RESA, a Phase III trial.", 2)]
    [InlineData("The ongoing Phase I study of BB-10901 has begun. More patients will be treated in the Phase II portion of the study.", 1)]
    [InlineData("Genentech began two Phase II trials of T-DM1. The first, in breast cancer, is full. The second, which compares T-DM1 with Herceptin, is enrolling.", 2)]
    [InlineData("IMGN901 is in three Phase I or Phase II trials: a Phase I trial in myeloma, and a Phase I/II trial in lung cancer.", 2)]
    [InlineData("IMGN901 is in two trials: a Phase I trial in multiple myeloma and a Phase I trial of daily dosing in solid tumors.", 2)]
    [InlineData("The Phase 1 trial of IMGN779 began. A second Phase 1 cohort was added to the trial.", 1)]
    [InlineData("ImmunoGen can opt in to IMGN632 after the end of Phase I testing or after the end of Phase II testing.", 0)]
    [InlineData("More is due if LY3076226 reaches Phase 2 and Phase 3.", 0)]
    [InlineData("A first Phase I study gave BT-062 to 32 patients. A combination study with lenalidomide was started in July.", 2)]
    [InlineData("A Phase I trial of IMGN901 in lung cancer is open. Two earlier Phase I trials of IMGN901 are over. In the first, 40 patients were treated. In the second, 31 were.", 3)]
    [InlineData("A Phase I trial of IMGN901 in lung cancer is open. Three other Phase I studies of IMGN901 have been completed.", 1)]
    [InlineData("The Phase II trial of T-DM1 began. Patients were randomized to T-DM1 or chemotherapy. In a single-arm Phase II trial in 90 patients, T-DM1 was given alone.", 2)]
    [InlineData("The Phase II trial of T-DM1 began. In a single-arm Phase II trial in 90 patients, T-DM1 was given alone.", 1)]
    [InlineData("The data are from the first part of the Phase 1/2 study of IMGN632 that preceded CADENZA.", 1)]
    [InlineData("Patients with two lines of therapy, the group to be studied in FORWARD I, did well in the Phase 1 trial of IMGN853.", 1)]
    [InlineData("Responses were highest in women chosen as for the planned Phase 3 trial of IMGN853.", 0)]
    [InlineData("In all, 300 patients are to be enrolled in FORWARD I, a Phase 3 trial of IMGN853.", 1)]
    [InlineData("Treatment has begun in the planned second Phase I study of huN901-DM1. This study complements a weekly dosing Phase I study underway in the US.", 2)]
    [InlineData("huN901-DM1 has entered a second Phase I/II trial. A separate Phase I/II trial is ongoing in Texas.", 2)]
    [InlineData("A Phase I study of huN901-DM1 is over. Its results will help determine the protocols for broader Phase II clinical trials.", 1)]
    [InlineData("SORAYA is a pivotal trial of IMGN853. It is to rule out a response rate of 12%, the rate with single-agent chemotherapy in AURELIA.", 1)]
    [InlineData("IMGN901 is in two Phase I trials, one for CD56-positive solid tumors and one for multiple myeloma, and IMGN242 is in Phase II testing for gastric cancer.", 3)]
    public void StudiesAreToldApart(string body, int count) => Assert.Equal(count, Studies(body, Properties.Trial.Compound).Count);

    [Theory]
    [InlineData("The Phase 1b/2 trial of IMGN632 in AML was reported.\n\n“In CADENZA, a Phase 2 trial of IMGN632, we go on,” said Ann Roe.\n\nAmong 40 evaluable patients, the ORR was 50%.", "1b/2 50", "CADENZA 2")]
    [InlineData("A Phase I trial of IMGN901 was reported. It is open at one center. A second Phase I study, in which IMGN901 is given weekly, is open.\n\nAmong 40 evaluable patients, the ORR was 50%.", "1 50", "1")]
    [InlineData("A Phase I trial of IMGN901 was reported.\n\nA second Phase I study of IMGN901, of weekly dosing, is open.\n\nIts ORR was 50%.", "1", "1 50")]
    [InlineData("Data with T-DM1 plus pertuzumab were shown. The ORR was 41%. It is to be studied further in MARIANNE. The data are of a Phase 1b/2 trial of T-DM1 in 67 patients. The CBR was 56%.", "MARIANNE", "1b/2 56 41")]
    [InlineData("IMGN853 is given with bevacizumab in FORWARD II, a Phase 1b/2 trial, and with gemcitabine in a Phase 1 trial.\n\nDoublet with Bevacizumab\n\nThe ORR was 39%.", "FORWARD II 1b/2 39", "1")]
    [InlineData("The ORR was 33% in patients given SAR3419.\n\n“We go on,” said Ann Roe, starting with advancing it into Phase II testing later this year.", "2", "33")]
    [InlineData("The ORR was 48% in patients given T-DM1. In July 2010, Roche initiated a Phase III trial, MARIANNE, to assess T-DM1 further.", "MARIANNE 3", "48")]
    [InlineData("The ORR was 48% in patients given T-DM1. The findings are from a Phase II trial of T-DM1.", "2 48")]
    public void FiguresGoToTheStudyThatIsSpokenOf(string body, params string[] expected)
    {
        var claims = ReleaseExtractor.Read(Written.Release(body)).Claims;
        var studies = claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).GroupBy(claim => claim.Subject.Key);

        Assert.Equal(expected, studies.Select(study => string.Join(' ', ((Property[])[Properties.Trial.Name, Properties.Trial.Phase]).SelectMany(property => study.Where(claim => claim.Property == property))
            .Concat(claims.Where(claim => claim.Property == Properties.Result.Percent && claim.Subject.Parent?.Key == study.Key)).Select(claim => claim.Value.Stored))));
    }

    [Theory]
    [InlineData("Biotest has begun a Phase I study of BT-062 in multiple myeloma, and we expect Takeda to start the first clinical study of MLN2704, its product for prostate cancer, next year.", "ongoing")]
    [InlineData("We also expect BT-062, which Biotest is developing for multiple myeloma, to enter a Phase I trial within weeks.", "planned")]
    [InlineData("Biotest has begun a Phase I study of BT-062 in multiple myeloma, and we expect BT-062 to do well.", "ongoing")]
    public void WhatIsExpectedOfAnotherCompoundIsNotTheStudys(string body, string status)
    {
        var claims = ReleaseExtractor.Read(Written.Release(body)).Claims;

        Assert.Equal([status], claims.Where(claim => claim.Property == Properties.Trial.Status).Select(claim => claim.Value.Stored));
        Assert.Equal(["multiple myeloma"], claims.Where(claim => claim.Property == Properties.Trial.Indication).Select(claim => claim.Value.Stored));
    }

    [Fact]
    public void AnAbstractWhoseTitleNamesADrugIsThatOfTheStudyThatGivesIt()
    {
        var studies = Studies("IMGN853 is given with carboplatin in FORWARD II, a Phase 1b/2 trial. FORWARD I, a Phase 3 trial of IMGN853, is open.\n\nTitle: “IMGN853 with carboplatin” (Abstract #31)\n\nTitle: “Final survival in FORWARD I” (Abstract #118)", Properties.Trial.Name, Properties.Trial.Abstract);

        Assert.Equal(["FORWARD II 31", "FORWARD I 118"], studies);
    }

    [Fact]
    public void AHeadingsAbstractIsThatOfTheStudyBelow()
    {
        var studies = Studies("IMGN632 did well.\n\nBPDCN (Abstract #167)\n\nPatients got IMGN632 in a Phase 1/2 trial.\n\nAML (Abstract #2877)\n\nIn a Phase 1b/2 trial, IMGN632 is given with venetoclax.", Properties.Trial.Phase, Properties.Trial.Abstract);

        Assert.Equal(["1/2 167", "1b/2 2877"], studies);
    }

    [Fact]
    public void FiguresOfAStudyWithoutPhaseOrNameAreNotThoseOfOneInTheStandingText()
    {
        var reading = ReleaseExtractor.Read(Written.Release(
            "An early-stage trial of IMGN901 in solid tumors was reported. Among eight patients, two had a complete response.\n\nAbout IMGN901\n\nIMGN901 is in a Phase I trial in combination with lenalidomide for multiple myeloma.", dateline: Words));
        var study = reading.Claims.Single(claim => claim.Property == Properties.Result.Metric).Subject.Key;

        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Trial.Phase && study.StartsWith(claim.Subject.Key, StringComparison.Ordinal));
    }

    private static List<string> Studies(string body, params Property[] properties) =>
        [.. ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Trial).GroupBy(claim => claim.Subject)
            .Select(study => string.Join(' ', properties.SelectMany(property => study.Where(claim => claim.Property == property).Select(claim => claim.Value.Stored))))];
}
