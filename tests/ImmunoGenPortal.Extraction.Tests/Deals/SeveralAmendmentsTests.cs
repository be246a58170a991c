using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Releases that tell of amendments beside each other, or beside what else was agreed.</summary>
public class SeveralAmendmentsTests
{
    [Theory]
    [InlineData("Under the amended terms of a 2003 collaboration and license agreement, ImmunoGen has granted Takeda an exclusive license to IMGN901. ImmunoGen and Takeda have also amended a separate 2009 exclusive license agreement. This amendment gives Takeda an exclusive license to IMGN529.", "amendment 2013-03-04 2003 IMGN901", "amendment 2013-03-04 2009 IMGN529")]
    [InlineData("Under the terms of the amended 2003 license agreement, ImmunoGen has granted Takeda further rights. Takeda and ImmunoGen have also amended a 2009 license.", "amendment 2013-03-04 2003 ", "amendment 2013-03-04 2009 ")]
    [InlineData("ImmunoGen and Takeda have amended a 2003 license agreement. The 2003 license agreement was amended today.", "amendment 2013-03-04 2003 ")]
    public void EachAgreementThatIsAmendedIsTold(string body, params string[] expected) => Assert.Equal(expected, Told("ImmunoGen, Inc. today announced that it has amended its agreements with Takeda. " + body, Properties.Deal.AgreementYear, Properties.Deal.Compound));

    [Theory]
    [InlineData("They also have agreed to amend the agreement that they made in 2000.", "amendment 2013-03-04", "collaboration 2013-03-04")]
    [InlineData("They will also share the costs of the agreement.", "collaboration 2013-03-04")]
    public void AnAmendmentStandsBesideAnAgreementOfTheDay(string body, params string[] expected) => Assert.Equal(expected, Told("ImmunoGen, Inc. today announced that it has entered into an agreement with Takeda under which the companies will collaborate on a manufacturing process. " + body));

    [Theory]
    [InlineData("The milestone was earned under an agreement established in 2000 that grants Takeda the exclusive right to use the technology with antibodies to HER2. The agreement was amended in 2006 so that ImmunoGen can earn larger milestone payments. ImmunoGen is entitled to royalties on sales.", "amendment 2006 milestones", "license 2000 royalty")]
    [InlineData("The milestone was earned under an agreement established in 2000 that grants Takeda the exclusive right to use the technology with antibodies to HER2. ImmunoGen licenses its technology in exchange for milestone payments plus royalties.")]
    [InlineData("The milestone was earned under an agreement established in 2000 that grants Takeda the exclusive right to use the technology with antibodies to HER2. The increases in milestones and royalties depend on the work.")]
    [InlineData("The milestone was earned under an agreement established in 2000 that grants Takeda the exclusive right to use the technology with antibodies to HER2. The agreement was signed by both. ImmunoGen is entitled to royalties on sales.", "license 2000 royalty")]
    public void WhatFollowsAnEarlierAmendmentIsOfTheAgreement(string body, params string[] expected)
    {
        var (reading, _) = Written.Read(body);

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => $"{reading.Stored(claim.Subject.Parent!, Properties.Deal.Kind)} {reading.Stored(claim.Subject.Parent!, Properties.Deal.Date)} {claim.Value.Stored}").Order());
    }

    [Theory]
    [InlineData("ImmunoGen and Takeda Amend Agreement; Takeda Gains Exclusive Licenses", "ImmunoGen, Inc. today announced that it has amended its agreement with Takeda.", "amendment 2013-03-04")]
    [InlineData("ImmunoGen and Takeda Amend Agreement; Takeda Takes Third License", "ImmunoGen, Inc. today announced that it has amended its agreement with Takeda. Takeda has also taken an exclusive license to IMGN901.", "amendment 2013-03-04", "license 2013-03-04")]
    public void WhatAHeadlineSaysThatTheChangeGivesIsNoLicenseBeside(string headline, string body, params string[] expected) => Assert.Equal(expected, Told(ReleaseExtractor.Read(Written.Release(body, headline))));

    private static List<string> Told(string body, params Property[] more) => Told(Written.Read(body).Reading, more);

    private static List<string> Told(ReleaseReading reading, params Property[] more) =>
        [.. reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => string.Join(' ', (string[])[claim.Value.Stored, .. more.Prepend(Properties.Deal.Date).Select(property => reading.Stored(claim.Subject, property) ?? "")])).Order()];
}
