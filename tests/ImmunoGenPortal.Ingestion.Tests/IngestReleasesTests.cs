using System.Text;
using ImmunoGenPortal.Ingestion.Tests.Sameness;
using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests;

/// <summary>Files that are stored in one transaction.</summary>
public sealed class IngestReleasesTests
{
    [Fact]
    public async Task FilesTakenInTogetherAddUpToWhatTheyDoOneByOne()
    {
        var texts = Originals.All.Select(original => original.Text).Take(6).Append(Studies.Later).ToList();
        texts.Insert(3, Copies.All[1].Make(texts[0])); // another source of one in the same transaction, and its bytes again
        texts.Insert(4, texts[3]);
        await using var oneByOne = new TemporaryPortal();
        await using var together = new TemporaryPortal();
        var expected = new List<IngestOutcome>();
        foreach (var text in texts)
        {
            expected.Add(await oneByOne.IngestAsync(text));
        }

        var outcomes = await AllAsync(together, [.. texts.Select(text => (Encoding.UTF8.GetBytes(text), (string?)null))]);

        Assert.Equal(expected, outcomes);
        Assert.Contains(outcomes, outcome => outcome is IngestOutcome.AnotherSource);
        Assert.Equal(await DerivedRecord.OfAsync(oneByOne), await DerivedRecord.OfAsync(together));
        Assert.Empty(await together.Service<VerifyData>().RunAsync(null, default));
    }

    [Fact]
    public async Task ARefusedFileLeavesTheOthersIn()
    {
        await using var portal = new TemporaryPortal();

        var outcomes = await AllAsync(portal, [([], "There is no such file."), ([0, 1, 2], null), (Encoding.UTF8.GetBytes(Studies.Later), null)]);

        Assert.Equal(new IngestOutcome.Rejected("There is no such file."), outcomes[0]);
        Assert.IsType<IngestOutcome.Rejected>(outcomes[1]);
        Assert.IsType<IngestOutcome.Stored>(outcomes[2]);
    }

    private static async Task<List<IngestOutcome>> AllAsync(TemporaryPortal portal, IReadOnlyList<(byte[] Content, string? Refusal)> files)
    {
        var outcomes = new List<IngestOutcome>();
        await foreach (var (_, outcome) in portal.Service<IngestReleases>().RunAsync(files.Select(file => (new IncomingFile("release.txt", file.Content), file.Refusal)), default))
        {
            outcomes.Add(outcome);
        }

        return outcomes;
    }
}
