using ImmunoGenPortal.Data.Deals;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Resolution;

/// <summary>What releases tell of one agreement adds up to the same record, whichever are loaded and in whichever order.</summary>
public sealed class AgreementTests
{
    private static readonly string[] All = [Releases.FirstOf2009, Releases.SecondOf2009, Releases.Third];

    public static TheoryData<int[]> Orders { get; } = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task ThreeLicensesAreThreeInWhateverOrderTheyCome(int[] order)
    {
        await using var portal = new TemporaryPortal();
        foreach (var place in order)
        {
            await portal.IngestAsync(All[place]);
        }

        var agreement = await AgreementAsync(portal);

        Assert.Equal("2000", agreement.Agreement.Date);
        Assert.Equal(["2009-09-14", "2009-11-19", "2012-12-19"], agreement.Grants.Select(grant => grant.Grant.Date));
        Assert.Equal([1, 2, 3], agreement.Grants.Select(grant => grant.Grant.Ordinal));
        Assert.All(agreement.Grants, grant => Assert.Equal(1, grant.Grant.ToldTogether));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(0, 2)]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    public async Task LicensesToldOnlyInSumStandForThoseThatNoReleaseDescribes(params int[] loaded)
    {
        await using var portal = new TemporaryPortal();
        foreach (var place in loaded)
        {
            await portal.IngestAsync(All[place]);
        }

        var agreement = await AgreementAsync(portal);

        Assert.Equal(3, agreement.Grants.Count);
        Assert.Equal(2, agreement.Grants.Count(grant => grant.Grant.Date!.StartsWith("2009", StringComparison.Ordinal)));
        Assert.Equal([1, 2, 3], agreement.Grants.Select(grant => grant.Grant.Ordinal).Order());
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public async Task WhatAnotherReleaseCallsACollaborationOfTheSameMonthIsTheSameRight(params int[] order)
    {
        string[] releases =
        [
            Releases.License("August 7, 2017", "Biotest", "Biotest has taken an exclusive license to use its maytansinoid TAP technology with antibodies to CD138.", "ImmunoGen receives a $2 million upfront payment."),
            """
            First Patient Dosed by Biotest

            WALTHAM, Mass., May 3, 2018 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) said that Biotest has dosed a first patient. In August 2017, ImmunoGen and Biotest entered into a collaboration, under which ImmunoGen received an upfront payment of $2 million.
            """,
        ];
        await using var portal = new TemporaryPortal();
        foreach (var place in order)
        {
            await portal.IngestAsync(releases[place]);
        }

        await using var db = portal.Open();
        var grant = Assert.Single(await db.Grants.AsNoTracking().ToListAsync());
        Assert.Equal(("license", "2017-08-07"), (grant.Kind, grant.Date));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public async Task ACompoundUnderAnotherNameIsTheSameRight(params int[] order)
    {
        string[] releases =
        [
            Releases.License("October 19, 2020", "Huadong Medicine", "In October 2020, Huadong Medicine took an exclusive license to mirvetuximab soravtansine (IMGN853) in Greater China, under which ImmunoGen received an upfront payment of $40 million."),
            """
            ImmunoGen to Be Acquired

            WALTHAM, Mass., November 28, 2023 (BUSINESS WIRE) -- ImmunoGen, Inc. (Nasdaq: IMGN) said that its agreements continue. In October 2020, Huadong Medicine took an exclusive license to ELAHERE in Greater China, under which ImmunoGen received an upfront payment of $40 million.
            """,
        ];
        await using var portal = new TemporaryPortal();
        foreach (var place in order)
        {
            await portal.IngestAsync(releases[place]);
        }

        await using var db = portal.Open();
        Assert.Equal(1, await db.Grants.CountAsync(grant => grant.Agreement!.Partner!.Name == "Huadong Medicine" && grant.Date!.StartsWith("2020-10") && grant.Compound != null));
    }

    [Fact]
    public async Task ThePotentialIsThreeTimesUpfrontAndCap()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.Third);

        var total = (await AgreementAsync(portal)).Total;

        Assert.Equal((3_000_000m, 102_000_000m), (total.Committed, total.Contingent));
        Assert.Equal(new Money(105_000_000m, "USD"), total.Potential);
        Assert.True(total.HasRoyalties && total.Bound == SumBound.UpTo);
        Assert.Equal(3, Assert.Single(total.Lines).Grants.Count);
    }

    [Theory]
    [InlineData("Northmoor Biologics has taken three exclusive licenses to use its maytansinoid TAP technology with antibodies to three undisclosed targets.", "ImmunoGen receives an upfront payment of $15 million for the licenses together.", 3, 15_000_000)]
    [InlineData("Northmoor Biologics has taken two licenses to use its TAP technology.", "ImmunoGen receives a $6 million upfront payment for the two licenses.", 2, 6_000_000)]
    public async Task WhatIsPaidForRightsToldTogetherIsOfOneAgreementAndCountsOnce(string taken, string paid, int rights, int committed)
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.License("May 7, 2014", "Northmoor Biologics", taken, paid));

        var agreement = await AgreementAsync(portal);

        Assert.Equal(rights, agreement.Grants.Count);
        Assert.Equal(committed, agreement.Total.Committed);
    }

    [Fact]
    public async Task AddressesStayWhenTheRecordIsBuiltAnew()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.Third);
        var before = (await AgreementAsync(portal)).Grants.Single(grant => grant.Grant.Ordinal == 3).Grant.Slug;

        await portal.IngestAsync(Releases.FirstOf2009);

        Assert.Equal(before, (await AgreementAsync(portal)).Grants.Single(grant => grant.Grant.Ordinal == 3).Grant.Slug);
    }

    [Fact]
    public async Task TermsThatOneReleaseToldForEachLicenseHoldForThoseThatAnotherDescribes()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Releases.FirstOf2009);
        await portal.IngestAsync(Releases.Third);

        var first = (await AgreementAsync(portal)).Grants.Single(grant => grant.Grant.Date == "2009-09-14");

        Assert.Equal(["upfront", "milestones", "royalty"], first.Terms.Select(term => term.Type).OrderByDescending(type => type == "upfront").ThenBy(type => type, StringComparer.Ordinal));
        Assert.Equal("2009-09-14", first.Terms.Single(term => term.Type == "upfront").AmountClaim!.ReleaseDate!.Value.ToString("yyyy-MM-dd", null));
    }

    [Theory]
    [InlineData("folate receptor", 1)]
    [InlineData("FOLR1", 1)]
    [InlineData("FR-alpha", 1)]
    [InlineData("HER2", 0)]
    public async Task ARightIsFoundByEveryNameOfItsTarget(string words, int expected)
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync("ImmunoGen and Novartis Enter License\n\nWALTHAM, Mass.--(BUSINESS WIRE)--March 4, 2013-- ImmunoGen, Inc. today announced that it has granted Novartis an exclusive license to use its TAP technology to develop anticancer therapeutics to folate receptor alpha. Novartis pays ImmunoGen an upfront fee of $1 million.");

        var found = await portal.AskAsync((DealSearch deals) => deals.FindAsync(DealFilter.None with { Words = words }, DealOrder.Newest, 1, 50, default));

        Assert.Equal(expected, found.Total);
    }

    private static async Task<AgreementView> AgreementAsync(TemporaryPortal portal)
    {
        var found = await portal.AskAsync((DealSearch deals) => deals.FindAsync(DealFilter.None, DealOrder.Newest, 1, 50, default));
        return Assert.Single(found.Rows.Select(row => row.Agreement).DistinctBy(agreement => agreement.Agreement.Id));
    }
}
