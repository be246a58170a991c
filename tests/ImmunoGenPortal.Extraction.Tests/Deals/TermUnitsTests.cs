using ImmunoGenPortal.Extraction.Tests.Support;
using ImmunoGenPortal.Facts;

namespace ImmunoGenPortal.Extraction.Tests.Deals;

/// <summary>What payments are counted for: each license, target or product.</summary>
public class TermUnitsTests
{
    private const string News = "ImmunoGen, Inc. today announced that Bayer has obtained an option to take exclusive licenses. ";

    [Theory]
    [InlineData("For each license, ImmunoGen is entitled to receive milestone payments and royalties on sales.", "milestones license", "royalty license")]
    [InlineData("For each target licensed, ImmunoGen receives up to $41 million in milestone payments, plus royalties.", "milestones target", "royalty target")]
    [InlineData("It runs for three years and, for each target, ImmunoGen may receive milestone payments and royalties.", "milestones target", "royalty target")]
    [InlineData("Bayer can take licenses; for each, ImmunoGen is entitled to up to $30 million in milestone payments.", "milestones license")]
    [InlineData("ImmunoGen receives $1 million with each license taken, and is entitled to milestone payments totaling $199 million for each target.", "milestones target")]
    [InlineData("ImmunoGen receives an upfront payment of $15 million and, for each target, is eligible to receive up to $337 million in milestone payments.", "milestones target", "upfront ")]
    [InlineData("ImmunoGen receives a $45 million upfront payment, plus, for each resulting product, is entitled to receive milestone payments totaling $200.5 million.", "milestones product", "upfront ")]
    [InlineData("ImmunoGen receives an upfront payment of $20 million and is also entitled to receive, for each target, exercise fees of $2 million and milestone payments potentially totaling $199 million.", "exercise-fee target", "milestones target", "upfront ")]
    [InlineData("ImmunoGen receives $2 million upfront and milestone payments of up to $34 million, for each target.", "milestones target", "upfront ")]
    [InlineData("Under the agreement, Novartis can take licenses. Taking a license to a given target will trigger an exercise fee of $1 million; from then on ImmunoGen can earn, for that target, as much as $195.5 million by way of milestones.", "exercise-fee target", "milestones target")]
    [InlineData("Under the license, ImmunoGen is entitled to milestone payments that could total $170 million for each product.", "milestones product")]
    [InlineData("Whatever the product, milestone payments run from $21 million to $30 million for each.", "milestones product")]
    [InlineData("ImmunoGen may earn milestone payments that cannot exceed $11 million for any one product.", "milestones product")]
    [InlineData("Each of these compounds may bring ImmunoGen a further $24 million to $27 million of milestones.", "milestones product")]
    [InlineData("Each of the three targets may bring up to $40 million in milestone payments.", "milestones target")]
    [InlineData("Each of these may bring up to $40 million in milestone payments.", "milestones license")]
    [InlineData("Each target may earn ImmunoGen up to $210 million in milestone payments.", "milestones target")]
    [InlineData("For each compound, ImmunoGen may earn milestone payments potentially totaling $32 million per target.", "milestones target")]
    [InlineData("For each license, ImmunoGen may earn milestone payments potentially totaling $32 million over time.", "milestones license")]
    [InlineData("ImmunoGen receives milestone payments and royalties, and each company pays its costs.", "milestones ", "royalty ")]
    [InlineData("ImmunoGen receives an upfront payment of $45 million and, for each target for which Bayer elects to take a license, a fee of $1 million and milestone payments of up to $99 million.", "milestones ", "upfront ", "upfront target")]
    [InlineData("ImmunoGen may earn up to $40 million in milestone payments for each target; the term may be renewed for an additional $2 million access fee.", "extension-fee ", "milestones target")]
    public void EachPaymentHasItsUnit(string sentence, params string[] expected)
    {
        var (reading, _) = Written.Read(News + sentence);

        Assert.Equal(expected, reading.Claims.Where(claim => claim.Property == Properties.Term.Type).Select(claim => $"{claim.Value.Stored} {reading.Stored(claim.Subject, Properties.Term.Per)}").Order());
    }
}
