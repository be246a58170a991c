using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Regulatory;

/// <summary>What authorities do, in the many ways in which releases say it.</summary>
public class RegulatoryWordingsTests
{
    [Theory]
    [InlineData("ELAHERE obtained accelerated approval in the US in November 2022.", "accelerated-approval US 2022-11")]
    [InlineData("ELAHERE is marketed in the US under an accelerated approval granted in November 2022.", "accelerated-approval US 2022-11")]
    [InlineData("In November 2022, ELAHERE became the first ADC to be approved by the FDA.", "approval US FDA 2022-11")]
    [InlineData("Kadcyla's approval in Japan came in September 2013.", "approval JP 2013-09")]
    [InlineData("Chugai won Japanese approval for Kadcyla.", "approval JP")]
    [InlineData("The FDA's decision to approve Kadcyla brings ImmunoGen $10 million.", "approval US FDA")]
    [InlineData("ELAHERE received full FDA approval on March 22, 2024.", "approval US FDA 2024-03-22")]
    [InlineData("The EMA's CHMP has recommended that Kadcyla be approved.", "other EU CHMP")]
    [InlineData("The CHMP has adopted a positive opinion recommending approval of Kadcyla for breast cancer in the European Union.", "other EU CHMP")]
    [InlineData("The CHMP recommended that the European Commission approve Kadcyla.", "other EU CHMP")]
    [InlineData("Kadcyla has received a positive CHMP opinion for breast cancer.", "other EU CHMP")]
    [InlineData("The committee recommended it, and the European Commission has approved Kadcyla for breast cancer.", "approval EU European Commission")]
    [InlineData("The CHMP issued a favorable opinion on Kadcyla.", "other EU CHMP")]
    [InlineData("The FDA refused to file the BLA for T-DM1.", "other US FDA")]
    [InlineData("The label of ELAHERE was expanded to include more data.", "other")]
    [InlineData("Kadcyla was cleared by the FDA in February 2013 and by the European Commission in November 2013.", "approval US FDA 2013-02, approval EU European Commission 2013-11")]
    [InlineData("Kadcyla is new; it has been authorized for sale by Swissmedic.", "approval CH Swissmedic")]
    [InlineData("ELAHERE was approved by the FDA under its accelerated approval pathway in November 2022.", "accelerated-approval US FDA 2022-11")]
    [InlineData("Following the COMP's positive opinion, the European Commission has granted orphan medicinal product designation to IMGN853.", "orphan-designation EU European Commission")]
    [InlineData("The FDA and the European Medicines Agency have granted IMGN853 orphan drug designation.", "orphan-designation US FDA, orphan-designation EU EMA")]
    [InlineData("The panel of the FDA voted 9 to 2 in favor of accelerated approval of ELAHERE.", "other US FDA")]
    [InlineData("The EU and Japan are the largest markets after the US, where Kadcyla received approval in February 2013.", "approval US 2013-02")]
    [InlineData("T-DM1 marketing applications are under priority review in the US and under review in Europe and Japan.", "submission, priority-review US")]
    public void WhatWasGrantedOrAdvisedIsRead(string body, string events) => Assert.Equal(events, Events(body));

    [Theory]
    [InlineData("An application was submitted to the FDA to convert the accelerated approval of ELAHERE, which was granted in November 2022, to full approval.", "submission US FDA")]
    [InlineData("A marketing application for T-DM1 is before the EMA.", "submission EU EMA")]
    [InlineData("Roche's filings for T-DM1 in the US and Europe have been accepted.", "acceptance US, acceptance EU")]
    [InlineData("Genentech submitted T-DM1 for US approval in August 2012.", "submission US 2012-08")]
    [InlineData("T-DM1 was submitted to the FDA for approval in August 2012.", "submission US FDA 2012-08")]
    [InlineData("Regulatory submissions for T-DM1 were made in the US.", "submission US")]
    [InlineData("The submission to the EMA of an MAA for mirvetuximab was completed.", "submission EU EMA")]
    [InlineData("The BLA for mirvetuximab is in; the FDA has set November 28, 2022 as its target date.", "pdufa-date US FDA 2022-11-28")]
    [InlineData("The FDA reviews the BLA for ELAHERE. It has set April 5, 2024 as the PDUFA goal date for it.", "pdufa-date US FDA 2024-04-05")]
    [InlineData("The FDA reviews the BLA for ELAHERE. April 5, 2024 is the Prescription Drug User Fee Act (PDUFA) goal date for it.", "pdufa-date US FDA 2024-04-05")]
    [InlineData("The EMA has accepted an MAA for ELAHERE. The ELAHERE BLA is to have a priority review.", "acceptance EU EMA, priority-review US")]
    [InlineData("When IMGN901 is approved for marketing in the United States, ImmunoGen will make a payment.", "")]
    [InlineData("When Kadcyla was approved in the United States, ImmunoGen received a payment.", "approval US")]
    [InlineData("A decision from the FDA on ELAHERE is due by April 5, 2024.", "pdufa-date US FDA 2024-04-05")]
    [InlineData("The FDA filed the BLA for mirvetuximab with priority review.", "acceptance US FDA, priority-review US FDA")]
    [InlineData("Huadong's NDA for ELAHERE was accepted by the NMPA with priority review.", "acceptance CN NMPA, priority-review CN NMPA")]
    [InlineData("The FDA has accepted for filing the BLA for mirvetuximab, which was submitted on March 28, 2022.", "acceptance US FDA, submission US FDA 2022-03-28")]
    [InlineData("The FDA accepted the BLA for mirvetuximab. The application, which was completed on March 28, 2022, is large.", "acceptance US FDA, submission US FDA 2022-03-28")]
    [InlineData("The FDA gave the go-ahead for clinical testing of IMGN289.", "ind US FDA")]
    [InlineData("The FDA has permitted clinical testing of AMG 595 to begin.", "ind US FDA")]
    [InlineData("FDA placed a partial hold on the IMGN632 trial.", "clinical-hold US FDA")]
    [InlineData("The FDA lifted the hold on IMGN632.", "clinical-hold US FDA")]
    [InlineData("Mirvetuximab is a Fast Track product.", "fast-track US")]
    [InlineData("IMGN632, a Breakthrough Therapy since October 2020, is in Phase 2.", "breakthrough US 2020-10")]
    [InlineData("T-DM1 was submitted by Roche for marketing approval in the US and Europe in August 2012.", "submission US 2012-08, submission EU 2012-08")]
    [InlineData("Applications for approval of T-DM1 were submitted to the FDA and the EMA in August 2012.", "submission US FDA 2012-08, submission EU EMA 2012-08")]
    [InlineData("ImmunoGen submitted a BLA for ELAHERE to the FDA in October 2012, and the EMA has accepted an MAA.", "submission US FDA 2012-10, acceptance EU EMA")]
    [InlineData("The EMA has validated the MAA for ELAHERE, which was submitted in October.", "acceptance EU EMA, submission EU EMA 2012-10")]
    [InlineData("The FDA has accepted the BLA for ELAHERE, which the Company submitted on March 1, 2013.", "acceptance US FDA, submission US FDA 2013-03-01")]
    [InlineData("The FDA accepted the BLA, submitted in May 2012, for ELAHERE.", "acceptance US FDA")]
    [InlineData("A rolling BLA submission for ELAHERE was begun in May.", "submission US")]
    [InlineData("The Company submitted an IND for IMGN151, and the FDA cleared it in January 2013.", "ind US FDA 2013-01")]
    [InlineData("Health Canada and Swissmedic have accepted applications for ELAHERE.", "acceptance CA Health Canada, acceptance CH Swissmedic")]
    [InlineData("In November 2011, the IND application for the compound made under the 2009 license, AMG 172, became active.", "ind US 2011-11")]
    [InlineData("Genentech resubmitted the BLA for T-DM1 in August 2012.", "submission US 2012-08")]
    [InlineData("Roche's application for Kadcyla has been validated by the EMA, and a filing has been made with the Ministry of Health, Labour and Welfare in Japan.", "acceptance EU EMA, submission JP MHLW")]
    [InlineData("An application for Kadcyla was filed with the FDA.", "submission US FDA")]
    [InlineData("Fast Track designation for IMGN632 follows Breakthrough Therapy designation, which we received in October 2020.", "fast-track US, breakthrough US 2020-10")]
    [InlineData("In August 2012 Chugai filed an application in Japan for Kadcyla.", "submission JP 2012-08")]
    [InlineData("Chugai submitted its application in Japan for approval of Kadcyla in January 2013.", "submission JP 2013-01")]
    [InlineData("The IND for huC242-DM1 has taken effect. Pharmacia filed the application with the FDA in November.", "ind US FDA")]
    [InlineData("The NMPA accepted the BLA for ELAHERE. Acceptance of the BLA brings $5 million.", "acceptance CN NMPA")]
    [InlineData("We had the acceptance of the BLA for ELAHERE in China and the submission of our MAA in Europe.", "acceptance CN, submission EU")]
    public void WhatWasFiledOrBegunIsRead(string body, string events) => Assert.Equal(events, Events(body));

    [Theory]
    [InlineData("The company will meet with the FDA to discuss the approval of ELAHERE.")]
    [InlineData("The FDA converted the accelerated approval of ELAHERE.")]
    [InlineData("ELAHERE has yet to be approved by the FDA.")]
    [InlineData("The drug could win approval from the FDA if MIRASOL succeeds.")]
    [InlineData("A supplemental application for ELAHERE will be filed in the second half.")]
    [InlineData("No drug has been approved for this use since 2014.")]
    [InlineData("The European hotel of IMGN901 has a new wing.")]
    [InlineData("ImmunoGen pays a fee when an IND for IMGN529 becomes effective.")]
    [InlineData("An orphan drug designation for IMGN901 was recommended.")]
    [InlineData("The trial of IMGN853 was designed to support the accelerated approval pathway.")]
    [InlineData("IMGN632 may be eligible for rolling submission of an application and for Priority Review.")]
    [InlineData("Submission of MAA for ELAHERE in Europe and sBLA in US Anticipated in H2 2023")]
    [InlineData("The submission of the BLA for IMGN853 to the FDA is, after all, expected in May.")]
    public void WhatIsOnlySpokenOfIsNoEvent(string body) => Assert.Equal("", Events(body));

    [Theory]
    [InlineData("The FDA granted ELAHERE accelerated approval for adults who have platinum-resistant epithelial ovarian, fallopian tube, or primary peritoneal cancer.", 3)]
    [InlineData("The FDA granted ELAHERE accelerated approval for patients who had ovarian cancer.", 1)]
    [InlineData("The FDA granted ELAHERE accelerated approval for ovarian cancer to the company, who have also a study in multiple myeloma.", 1)]
    public void WhatPeopleHaveIsWhatItIsFor(string body, int diseases) =>
        Assert.Equal(diseases, ReleaseExtractor.Read(Written.Release(body)).Claims.Count(claim => claim.Property == Properties.Regulatory.Indication));

    private static string Events(string body) =>
        string.Join(", ", ReleaseExtractor.Read(Written.Release(body)).Claims.Where(claim => claim.Subject.Kind == SubjectKind.Regulatory).GroupBy(claim => claim.Subject)
            .Select(one => string.Join(' ', new[] { Properties.Regulatory.Event, Properties.Regulatory.Jurisdiction, Properties.Regulatory.Agency, Properties.Regulatory.Date }.Select(property => one.FirstOrDefault(claim => claim.Property == property)?.Value.Stored).OfType<string>())));
}
