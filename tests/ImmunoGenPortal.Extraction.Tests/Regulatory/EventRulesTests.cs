using ImmunoGenPortal.Extraction.Regulatory;
using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Regulatory;

public class EventRulesTests
{
    [Theory]
    [InlineData("the FDA granted [accelerated approval] to ELAHERE", "accelerated-approval")]
    [InlineData("ELAHERE received [accelerated approval] last year", "accelerated-approval")]
    [InlineData("the trial that resulted in [accelerated approval] by the FDA last year", "accelerated-approval")]
    [InlineData("work that led to its US [accelerated approval] from the FDA", "accelerated-approval")]
    [InlineData("Kadcyla was [approved] by the FDA", "approval")]
    [InlineData("it was also [approved] in Japan", "approval")]
    [InlineData("when Kadcyla was [approved] by the FDA, ImmunoGen was paid", "approval")]
    [InlineData("Swissmedic [approval] followed", "approval")]
    [InlineData("following the [approval] of the product by the FDA", "approval")]
    [InlineData("the European Commission granted [marketing authorization] for ELAHERE", "approval")]
    [InlineData("the CHMP adopted a [positive opinion]", "other")]
    [InlineData("a [positive opinion] from the CHMP", "other")]
    [InlineData("the [updated label] of ELAHERE", "other")]
    [InlineData("the FDA issued a [Refuse to File letter] for the BLA", "other")]
    [InlineData("a [positive opinion] had been adopted in March by the CHMP", "other")]
    [InlineData("the committee of the FDA [voted 9 to 2 in favor] of ELAHERE", "other")]
    [InlineData("Roche was granted [marketing authorization] by the European Commission for Kadcyla", "approval")]
    [InlineData("the Ministry of Health [approved] ELAHERE on May 2", "approval")]
    [InlineData("Swissmedic [cleared] Kadcyla in May", "approval")]
    [InlineData("the CHMP [recommended] the approval of Kadcyla", "other")]
    public void WhatAnAuthorityGrantedIsRead(string marked, string code) => Wording.One(ApprovalRules.Rules, "regulatory.event." + code, marked, "event");

    [Theory]
    [InlineData("the FDA has [accepted] and filed the Biologics License Application for IMGN853", "acceptance")]
    [InlineData("the EMA [validated] the MAA for IMGN853", "acceptance")]
    [InlineData("the Marketing Authorization Application (MAA) that the EMA [validated] in May", "acceptance")]
    [InlineData("ImmunoGen has submitted a [Biologics License Application] for IMGN632", "submission")]
    [InlineData("Roche has [filed] for approval of T-DM1 in Japan", "submission")]
    [InlineData("it began a rolling submission of its [BLA]", "submission")]
    [InlineData("the [application] remains under review", "submission")]
    [InlineData("the FDA informed Biotest that [clinical testing] of BT-062 in multiple myeloma could commence", "ind")]
    [InlineData("the FDA has notified the Company that its [clinical trial] of IMGN779 may proceed now, and it can begin", "ind")]
    [InlineData("the [IND] for IMGC936 is active", "ind")]
    [InlineData("the Company filed an [Investigational New Drug] application for IMGN151", "ind")]
    [InlineData("the acceptance by the FDA of the [IND] for IMGN151", "ind")]
    [InlineData("the FDA placed the study on [clinical hold]", "clinical-hold")]
    [InlineData("Health Canada has approved a [clinical trial application] for IMGN151", "ind")]
    [InlineData("[Under review] in Europe and in Japan", "submission")]
    [InlineData("a [partial clinical hold] on the Phase 1 trial of IMGN632, put in place in December, was lifted", "clinical-hold")]
    [InlineData("FDA Lifts [Partial Clinical Hold] on IMGN632", "clinical-hold")]
    [InlineData("an [Investigational New Drug] application for SAR566658, a TAP compound for solid tumors, was submitted", "ind")]
    public void WhatWasFiledIsRead(string marked, string code) => Wording.One(FilingRules.Rules, "regulatory.event." + code, marked, "event");

    [Theory]
    [InlineData("the Company plans to submit a Biologics License Application for IMGN632")]
    [InlineData("the data could support accelerated approval of IMGN853")]
    [InlineData("talks that may have led to plans for accelerated approval")]
    [InlineData("if the FDA approves ELAHERE")]
    [InlineData("when huN901-DM1 is approved for marketing in the United States, a payment is made")]
    [InlineData("when it is first approved in Japan, Biotest pays more")]
    [InlineData("when the FDA accepts an IND for IMGN151")]
    [InlineData("IMGN853 has not been approved by the FDA")]
    [InlineData("we expect to file an IND for IMGN151")]
    [InlineData("an IND for IMGN151 is on track to be submitted")]
    [InlineData("IND-enabling studies with IMGN151 were accepted")]
    [InlineData("the UK's MHRA gave its approval to begin a study of IMGN632")]
    [InlineData("there are no approved therapies in the US")]
    [InlineData("the protocol for IMGN853 was approved by the FDA")]
    [InlineData("the plan was approved by the Board in Japan")]
    [InlineData("orphan products are eligible for exclusivity following approval in the US")]
    [InlineData("the BLA requested accelerated approval of T-DM1")]
    [InlineData("approval of IMGN853 in Japan is expected next year")]
    [InlineData("regulatory approval of the product in Europe would trigger a further payment")]
    [InlineData("approval of IMGN853 by the FDA for this use could bring a payment")]
    [InlineData("approval for a second disease in Japan might lead to another")]
    public void WhatIsPlannedIsNotDone(string text)
    {
        Wording.None(ApprovalRules.Rules, text);
        Wording.None(FilingRules.Rules, text);
    }

    [Theory]
    [InlineData("The FDA granted IMGN632 orphan designation for AML in 2018 and the EMA did so later.", "IMGN632 US AML, IMGN632 EU AML")]
    [InlineData("IMGN632 was awarded orphan drug status in the US for both AML and BPDCN, and in Europe for BPDCN.", "IMGN632 US AML, IMGN632 US BPDCN, IMGN632 EU BPDCN")]
    [InlineData("IMGN632 has been designated an orphan drug for BPDCN in the US and Europe and for AML in the US.", "IMGN632 US BPDCN, IMGN632 EU BPDCN, IMGN632 US AML")]
    [InlineData("IMGN779 was granted orphan designation for AML by the FDA; the EMA designated IMGN632 for BPDCN.", "IMGN779 US AML, IMGN632 EU BPDCN")]
    [InlineData("BT-062 was granted orphan designation for multiple myeloma in Europe in 2008 and received the corresponding designation from the FDA later.", "BT-062 EU multiple myeloma, BT-062 US multiple myeloma")]
    [InlineData("IMGN632 is tested in BPDCN, for which the EMA granted it orphan designation.", "IMGN632 EU BPDCN")]
    [InlineData("IMGN901 is ours. It holds orphan drug status in Japan for lymphoma and is tested in myeloma.", "IMGN901 JP lymphoma")]
    [InlineData("Kadcyla has been approved in 104 countries, including the US and Japan, for breast cancer.", "Kadcyla US breast cancer, Kadcyla JP breast cancer")]
    [InlineData("Kadcyla was approved by the FDA for breast cancer on February 22, 2013, for which we thank all, and by Swissmedic in May 2013.", "Kadcyla US breast cancer, Kadcyla CH breast cancer")]
    [InlineData("An application to convert the November 2022 accelerated approval of ELAHERE by the FDA for ovarian cancer was prepared.", "Elahere US ovarian cancer")]
    [InlineData("With breakthrough therapy designation from FDA in BPDCN since 2020, and an EU orphan designation since June, IMGN632 stands well.", "IMGN632 US BPDCN, IMGN632 EU BPDCN")]
    [InlineData("In June 2020, the European Medicines Agency (EMA) granted orphan drug designation to IMGN632 for BPDCN, and the U.S. FDA granted it Breakthrough Therapy designation for AML.", "IMGN632 EU BPDCN, IMGN632 US AML")]
    [InlineData("The EMA granted IMGN853 orphan drug designation for ovarian cancer, as the FDA had done in 2014; the FDA added Fast Track designation in 2018.", "IMGN853 EU ovarian cancer, IMGN853 US ovarian cancer, IMGN853 US ovarian cancer")]
    [InlineData("Kadcyla is sold for breast cancer. Swissmedic and Health Canada approved the product this year.", "Kadcyla CH breast cancer, Kadcyla CA breast cancer")]
    [InlineData("The application for Kadcyla to Japan's MHLW was made by Chugai for breast cancer.", "Kadcyla JP breast cancer")]
    [InlineData("Marketing applications for T-DM1 for breast cancer are under review by the FDA, with a PDUFA date of February 26, 2013, and by the EMA.", "T-DM1 US breast cancer, T-DM1 US breast cancer, T-DM1 EU breast cancer")]
    [InlineData("ELAHERE is ours; the FDA granted this ADC accelerated approval for ovarian, fallopian tube, or primary peritoneal cancer.", "Elahere US ovarian cancer, Elahere US fallopian tube cancer, Elahere US primary peritoneal cancer")]
    [InlineData("The FDA and the European Medicines Agency (EMA) have granted IMGN901 orphan drug status for multiple myeloma.", "IMGN901 US multiple myeloma, IMGN901 EU multiple myeloma")]
    [InlineData("The Food and Drug Administration (FDA) and the European Medicines Agency (EMA) have granted IMGN901 orphan drug status for multiple myeloma.", "IMGN901 US multiple myeloma, IMGN901 EU multiple myeloma")]
    [InlineData("U.S. approval of Kadcyla is for breast cancer.", "Kadcyla US breast cancer")]
    [InlineData("IMGN901 is in Phase II, testing of IMGN529 has begun, and the IND for IMGN853 is active.", "IMGN853 US -")]
    [InlineData("The FDA spoke, and then the European Medicines Agency (EMA) granted IMGN901 orphan drug status for multiple myeloma.", "IMGN901 EU multiple myeloma")]
    [InlineData("IMGN901 was named an orphan drug for lymphoma by the FDA. The EMA granted the same. Myeloma had earned it the same status from the FDA.", "IMGN901 US lymphoma, IMGN901 EU lymphoma, IMGN901 US Myeloma")]
    public void EveryPlaceAndDiseaseIsARow(string body, string rows)
    {
        var (reading, _) = Written.Read(body);
        string Value(IEnumerable<Claim> row, Property property) => row.FirstOrDefault(claim => claim.Property == property)?.Value.Stored ?? "-";

        Assert.Equal(rows, string.Join(", ", reading.Claims.Where(claim => claim.Subject.Kind == SubjectKind.Regulatory).GroupBy(claim => claim.Subject.Key)
            .Select(row => $"{Value(row, Properties.Regulatory.Compound)} {Value(row, Properties.Regulatory.Jurisdiction)} {Value(row, Properties.Regulatory.Indication)}")));
    }

    [Theory]
    [InlineData("IMGN853 is given with Avastin, which is approved in the US for ovarian cancer.")]
    [InlineData("Kadcyla is approved in 90 countries.")]
    [InlineData("Kadcyla is approved in more than 90 countries for breast cancer.")]
    [InlineData("IMGN853 seeks conversion of the accelerated approval.")]
    [InlineData("The first payment would fall due when the FDA accepts an IND for IMGN151.")]
    public void AnotherDrugsApprovalIsNoEvent(string body) => Assert.DoesNotContain(Written.Read(body).Reading.Claims, claim => claim.Subject.Kind == SubjectKind.Regulatory);

    [Fact]
    public void AGoalDateIsKept()
    {
        var (reading, _) = Written.Read("ImmunoGen said that the FDA accepted its BLA for IMGN853, with a PDUFA action date of November 28, 2022.");

        Assert.Contains(reading.Claims, claim => claim.Property == Properties.Regulatory.Event && claim.Value.Stored == "pdufa-date");
        Assert.Contains(reading.Claims, claim => claim.Property == Properties.Regulatory.Date && claim.Value.Stored == "2022-11-28");
        Assert.DoesNotContain(reading.Claims, claim => claim.Property == Properties.Regulatory.Event && claim.Value.Stored == "submission");
    }
}
