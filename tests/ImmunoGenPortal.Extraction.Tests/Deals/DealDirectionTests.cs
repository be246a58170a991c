using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>Who grants, what the agreement is called, and agreements that a sentence tells beside something else.</summary>
public class DealDirectionTests
{
    private const string Genentech = "today announced that Genentech has taken an exclusive license to its TAP technology. ";

    [Theory]
    [InlineData(Genentech + "Genentech will pay ImmunoGen a license fee of $2 million. On approval, ImmunoGen will make a milestone payment to Genentech.", "out")]
    [InlineData(Genentech + "Genentech makes an initial payment of $2 million to ImmunoGen. In return for a share of the profits, ImmunoGen would make a payment to Genentech.", "out")]
    [InlineData(Genentech + "ImmunoGen pays Genentech a fee of $2 million.", "in")]
    [InlineData(Genentech + "ImmunoGen obtains an exclusive license to an antibody, for which Genentech will receive an upfront payment.", "in")]
    [InlineData(Genentech + "Genentech will also be eligible to receive royalties on sales.", "in")]
    [InlineData(Genentech + "Genentech will receive shipments of the antibody.", "out")]
    [InlineData("reported that Genentech acquired the exclusive rights to develop IMGN901 in Japan from ImmunoGen in May 2009. If the product is approved, ImmunoGen will make a milestone payment to Genentech.", "out")]
    [InlineData("amended in January 1996 the license agreement with Genentech under which it has exclusive worldwide rights to certain antibodies.", "in")]
    [InlineData("and Genentech amended in January 1996 their 1989 license agreement. As amended, the agreement requires ImmunoGen to pay a royalty on sales.", "in")]
    [InlineData("and Genentech amended in January 1996 the license agreement under which ImmunoGen has the right to receive royalties.", "out")]
    [InlineData("and Genentech announced a collaboration today. ImmunoGen and Genentech will co-develop IMGN901 and share costs equally.", "both")]
    [InlineData("and Genentech announced a collaboration today. The companies are co-developing IMGN901.", "both")]
    [InlineData(Genentech + "ImmunoGen may exercise an option to co-develop IMGN901 and share profits equally.", "out")]
    public void WhoIsPaidForTheRightGrantsIt(string body, string direction) => Assert.Equal(direction, Only(body, Properties.Deal.Direction));

    [Theory]
    [InlineData("Also in May 2005, the companies entered into a separate technology access agreement.", "license, right-to-test")]
    [InlineData("Also in May 2005, the parties signed a five-year right-to-test agreement.", "license, right-to-test")]
    [InlineData("Also in May 2005, the companies moved into a house with access for all.", "license")]
    public void ASecondAgreementOfTheTwoCompaniesIsTold(string second, string kinds) =>
        Assert.Equal(kinds, string.Join(", ", Written.Read("ImmunoGen, Inc. reported its results. In May 2005, Genentech licensed the exclusive right to use its technology with antibodies that target HER2. " + second).Reading.Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => claim.Value.Stored)));

    [Theory]
    [InlineData("ImmunoGen and Bayer Announce Exclusive License Agreement", "Bayer and ImmunoGen, Inc. today announced that they will collaborate on a new product. The agreement grants Bayer the exclusive right to use TAP technology.", "license")]
    [InlineData("ImmunoGen and Bayer Announce Collaboration", "Bayer and ImmunoGen, Inc. today announced that they will collaborate on a new product. The agreement grants Bayer the exclusive right to use TAP technology.", "collaboration")]
    [InlineData("ImmunoGen and Bayer Enter Into License Agreement", "Bayer and ImmunoGen, Inc. today announced an agreement to collaborate on a new product.", "collaboration")]
    [InlineData("Bayer Obtains Rights to TAP Technology", "Through a collaboration and licensing agreement with ImmunoGen, Inc., Bayer has secured the exclusive worldwide rights to a new compound.", "collaboration")]
    public void TheAgreementIsCalledByItsOwnWord(string headline, string body, string kind) =>
        Assert.Equal([kind], ReleaseExtractor.Read(Written.Release(body, headline)).Claims.Where(claim => claim.Property == Properties.Deal.Kind).Select(claim => claim.Value.Stored));

    [Theory]
    [InlineData("today announced its results. The antibody was made by Centocor, to which ImmunoGen licensed in December 2004 the exclusive right to use its technology.", "Centocor license 2004-12")]
    [InlineData("today announced its results. It was made by Centocor, a member of the Johnson & Johnson family of companies, to which ImmunoGen granted in May 2005 exclusive rights to the technology.", "Centocor license 2005-05")]
    [InlineData("today announced its results. The antibody was made by Centocor, to which ImmunoGen sent samples in December 2004.", "")]
    [InlineData("today announced its results. Roche sells Kadcyla under a 2000 agreement between ImmunoGen and Genentech. ImmunoGen is entitled to receive royalties on sales.", "Genentech license 2000")]
    [InlineData("today announced its results. Roche sells Kadcyla under a 2000 agreement between ImmunoGen and Genentech.", "Genentech license 2000")]
    [InlineData("today announced that regained rights to a compound are in hand. ImmunoGen and Bayer will work together to transfer all study data.", "")]
    public void AnAgreementToldBesideIsRead(string body, string deals)
    {
        var claims = Written.Read("ImmunoGen, Inc. " + body).Reading.Claims.Where(claim => claim.Subject.Kind == SubjectKind.Deal).GroupBy(claim => claim.Subject);

        Assert.Equal(deals, string.Join(", ", claims.Select(deal => string.Join(' ', new[] { Properties.Deal.Partner, Properties.Deal.Kind, Properties.Deal.Date }.Select(property => deal.FirstOrDefault(claim => claim.Property == property)?.Value.Stored)))));
    }

    [Theory]
    [InlineData("The agreement grants Genentech the exclusive right, worldwide, to commercialize the products.", "worldwide")]
    [InlineData("The agreement grants Genentech an exclusive license, worldwide, for the products.", "worldwide")]
    [InlineData("Genentech has exclusive rights. It has offices worldwide to serve patients.", null)]
    public void RightsEverywhereAreRead(string body, string? territory) => Assert.Equal(territory, Only(Genentech + body, Properties.Deal.Territory));

    private static string? Only(string body, Property property)
    {
        var reading = Written.Read("ImmunoGen, Inc. " + body).Reading;
        return reading.Stored(Assert.Single(reading.Claims, claim => claim.Property == Properties.Deal.Partner).Subject, property);
    }
}
