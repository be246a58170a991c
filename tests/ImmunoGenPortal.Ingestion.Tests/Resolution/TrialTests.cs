using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Data.Search;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ImmunoGenPortal.Ingestion.Tests.Resolution;

/// <summary>What releases tell of one study adds up to one trial, whichever are loaded and in whichever order.</summary>
public sealed class TrialTests
{
    private static readonly string[] Both = [Studies.Earlier, Studies.Later];

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public async Task TwoReleasesOfOneStudyAreOneTrialWithTheNewestCounts(params int[] order)
    {
        await using var portal = new TemporaryPortal();
        foreach (var place in order)
        {
            await portal.IngestAsync(Both[place]);
        }

        var trial = await PhaseOneAsync(portal);

        Assert.Equal((16, 13, "ASCO 2011", "ongoing"), (trial.Trial.Enrolled, trial.Trial.Evaluable, trial.Trial.Venue, trial.Trial.Status));
        Assert.Equal(new DateOnly(2011, 6, 5), trial.Trial.LastTold);
        Assert.Equal("lorvotuzumab mertansine", trial.Trial.Compound!.Name);
        Assert.Equal("multiple myeloma", Assert.Single(trial.Indications).Name);
    }

    [Fact]
    public async Task SuccessiveResultsStandSideBySideNewestFirst()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Studies.Later);
        await portal.IngestAsync(Studies.Earlier);

        var trial = await PhaseOneAsync(portal);

        Assert.Equal([new DateOnly(2011, 6, 5), new DateOnly(2010, 12, 5)], trial.Tellings.Select(telling => telling.ReleaseDate));
        Assert.Equal(["8/13", "5/10"], trial.Tellings.Select(telling => Share(telling.Results.Single(result => result.Of(Properties.Result.Metric)?.Value.Stored == "ORR"))));
        Assert.Equal("8/13", Share(trial.Best!));
    }

    [Fact]
    public async Task ThePagesOfATrialItsCompoundAndItsDiseaseFindEachOther()
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Studies.Later);
        await using var db = portal.Open();
        var disease = await db.Indications.SingleAsync(one => one.Key == "multiplemyeloma");
        var target = await db.Targets.SingleAsync(one => one.Key == "cd56");

        var (stages, events) = await portal.AskAsync((DevelopmentQueries development) => development.OfAsync(EntityKind.Indication, disease.Id, default));
        var aimed = await portal.AskAsync((EntityQueries entities) => entities.CompoundsOfAsync(EntityKind.Target, [target.Id], default));

        Assert.Equal("1", Assert.Single(stages).Stage);
        Assert.Equal("orphan-designation", Assert.Single(events).Event.Value.Stored);
        Assert.Equal("lorvotuzumab mertansine", Assert.Single(aimed[target.Id]).Name);
        Assert.NotEmpty(await portal.AskAsync((TrialQueries trials) => trials.OfAsync(EntityKind.Target, target.Id, default)));
    }

    [Theory]
    [InlineData("IMGN901", "multiple", "1", 1)]
    [InlineData("lorvotuzumab", null, "1", 1)]
    [InlineData(null, null, "3", 0)]
    [InlineData("nobody", null, null, 0)]
    public async Task TrialsAreNarrowedByAnyNameAndByPhase(string? compound, string? indication, string? phase, int expected)
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Studies.Later);

        var filter = new TrialFilter { Compounds = Asked(compound), Indications = Asked(indication), Phases = Asked(phase) };
        var found = await portal.AskAsync((TrialSearch trials) => trials.FindAsync(filter, 1, 50, default));

        Assert.Equal((expected, expected), (found.Total, found.Rows.Count));
    }

    [Theory]
    [InlineData("NCAM", EntityKind.Target, "/targets/cd56")]
    [InlineData("multiple myeloma", EntityKind.Indication, "/indications/multiple-myeloma")]
    public async Task TargetsAndDiseasesAreFoundByAnyName(string query, EntityKind kind, string address)
    {
        await using var portal = new TemporaryPortal();
        await portal.IngestAsync(Studies.Later);

        var found = (await portal.AskAsync((ReleaseSearch search) => search.FindAsync(query, SearchFilters.None, SearchOrder.Best, 1, default))).Entities;

        Assert.Equal(address, Assert.Single(found, entity => entity.Kind == kind).Address);
    }

    private static IReadOnlyList<string> Asked(string? name) => name is null ? [] : [name];

    private static string Share(FigureView figure) => $"{figure.Of(Properties.Result.N)?.Value}/{figure.Of(Properties.Result.Of)?.Value}";

    private static async Task<TrialView> PhaseOneAsync(TemporaryPortal portal)
    {
        var found = await portal.AskAsync((TrialSearch trials) => trials.FindAsync(new TrialFilter { Phases = ["1"] }, 1, 50, default));
        return Assert.Single(found.Rows);
    }
}
