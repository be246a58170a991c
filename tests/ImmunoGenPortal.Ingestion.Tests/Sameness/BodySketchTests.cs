using ImmunoGenPortal.Ingestion.Sameness;

namespace ImmunoGenPortal.Ingestion.Tests.Sameness;

public sealed class BodySketchTests
{
    private const int FirstBand = -24945925;
    private const int LastBand = -1975657266;

    [Fact]
    public void EveryCopySharesABandWithEveryOther()
    {
        foreach (var (_, text) in Originals.All)
        {
            var copies = Copies.All.Select(copy => Originals.Body(copy.Make(text)).Bands).ToList();

            Assert.All(copies, one => Assert.All(copies, other => Assert.True(Shared(one, other) > 0)));
        }
    }

    [Fact]
    public void DifferentReleasesShareNone()
    {
        var bands = Originals.All.Select(original => Originals.Body(original.Text).Bands).ToList();

        Assert.All(bands, one => Assert.All(bands.Where(other => other != one), other => Assert.Equal(0, Shared(one, other))));
    }

    [Theory]
    [InlineData]
    [InlineData("amgen")]
    [InlineData("amgen", "agrees", "again")]
    public void ShortBodiesHaveBandsOfTheirOwn(params string[] words)
    {
        var bands = BodySketch.Bands(words);

        Assert.Equal(words.Length == 0 ? 0 : BodySketch.BandCount, bands.Length);
        Assert.Equal(bands, BodySketch.Bands([.. words]));
        Assert.Equal(0, Shared(bands, BodySketch.Bands([.. words, "else"])));
    }

    [Fact]
    public void BandsAreTheSameInEveryVersionForTheyAreStored() =>
        Assert.Equal([FirstBand, LastBand], [BodySketch.Bands(["amgen", "takes", "a", "third", "license"])[0], BodySketch.Bands(["amgen", "takes", "a", "third", "license"])[^1]]);

    [Fact]
    public void ATableAtTheEndLeavesTheBandsAlone()
    {
        var news = Enumerable.Range(0, BodySketch.LeadWords).Select(i => $"word{i}").ToList();

        Assert.Equal(BodySketch.Bands(news), BodySketch.Bands([.. news, "revenues", "12", "13", "14"]));
    }

    private static int Shared(IReadOnlyList<int> one, IReadOnlyList<int> other) => one.Zip(other).Count(pair => pair.First == pair.Second);
}
