using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ImmunoGenPortal.Data;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Corrections;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ImmunoGenPortal.Cli.Tests.Evaluation;

/// <summary>What a curator corrects becomes gold that an extractor is scored against.</summary>
public sealed class GoldExportTests : IAsyncLifetime
{
    private const string Release = """
        Amgen Takes License to ImmunoGen's TAP Technology

        WALTHAM, Mass., March 3, 2008 (BUSINESS WIRE) -- ImmunoGen, Inc. said today that Amgen has licensed the exclusive right to use its TAP technology with one target.

        ImmunoGen receives a $2 million upfront payment.
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("portal-gold").FullName;
    private DataDirectory _directory = null!;
    private ServiceProvider _services = null!;

    public async Task InitializeAsync()
    {
        _directory = DataDirectory.Open(Path.Combine(_folder, "data"));
        _services = new ServiceCollection().AddLogging().AddPortalData(_directory).AddPortalIngestion().BuildServiceProvider();
        await _services.GetRequiredService<DatabaseOpening>().RunAsync(default);
        await _services.GetRequiredService<IngestRelease>().RunAsync("one.txt", Encoding.UTF8.GetBytes(Release));
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        _directory.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task WhatWasCorrectedIsGoldThatAgreesWithItself()
    {
        await CorrectAsync("$3 million");
        var folder = await ExportAsync(expected: 1);
        var gold = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(folder, "*.json")));

        var score = Scoring.Of(gold, gold);

        Assert.Equal((1.0, 1.0), (score.MacroF1, score.MicroF1));
        Assert.Equal(3_000_000, JsonElement.Parse(gold).GetProperty("deals")[0].GetProperty("terms")[0].GetProperty("amount").GetDecimal());
        Assert.DoesNotContain("evidence", gold, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExtractorThatReadsItOtherwiseMissesIt()
    {
        await CorrectAsync("$3 million");
        var folder = await ExportAsync(expected: 1);
        var output = new StringWriter();
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            Assert.Equal(0, EvaluateCommand.Make().Parse([folder, folder]).Invoke());
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Contains("3000000", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatNobodyCorrectedIsNoGold()
    {
        Assert.Empty(Directory.GetFiles(await ExportAsync(expected: 0)));
        var id = await CorrectAsync("$3 million");
        await _services.GetRequiredService<CorrectFacts>().UndoAsync(Actor.CommandLine, id, null, default);
        await ExportAsync(expected: 0);
    }

    private async Task<int> CorrectAsync(string amount)
    {
        await using var db = Open();
        var claim = await db.Claims.Include(claim => claim.Subject!.Release).SingleAsync(claim => claim.PropertyId == Properties.Term.Amount.Id);
        var fact = new FactAddress(claim.Subject!.Release!.Slug, claim.Subject.Kind, claim.Subject.Key, claim.PropertyId, claim.Value);
        return Assert.IsType<CorrectionOutcome.Done>(await _services.GetRequiredService<CorrectFacts>().ChangeAsync(Actor.CommandLine, fact, amount, null, null, default)).Id;
    }

    private async Task<string> ExportAsync(int expected)
    {
        using var zip = new MemoryStream();
        Assert.Equal(expected, await _services.GetRequiredService<GoldExport>().WriteAsync(zip, default));
        var folder = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString())).FullName;
        zip.Position = 0;
        ZipFile.ExtractToDirectory(zip, folder);
        return folder;
    }

    private PortalDbContext Open() => _services.GetRequiredService<IDbContextFactory<PortalDbContext>>().CreateDbContext();
}
