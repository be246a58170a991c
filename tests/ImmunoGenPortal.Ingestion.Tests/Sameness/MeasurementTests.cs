using System.Globalization;
using ImmunoGenPortal.Ingestion.Sameness;
using Xunit.Abstractions;

namespace ImmunoGenPortal.Ingestion.Tests.Sameness;

/// <summary>The measurement behind the thresholds of <see cref="SameRelease"/>: printed, and held to.</summary>
public sealed class MeasurementTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryCopyIsItsRelease()
    {
        var measured = new List<(string Pair, Ingestion.Sameness.Sameness Sameness)>();
        foreach (var (name, text) in Originals.All)
        {
            var copies = Copies.All.Select(copy => (copy.Name, Body: Originals.Body(copy.Make(text)))).Prepend(("original", Originals.Body(text))).ToList();
            for (var i = 0; i < copies.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    measured.Add(($"{name}: {copies[j].Item1} / {copies[i].Item1}", SameRelease.Judge(copies[j].Item2, copies[i].Item2)));
                }
            }
        }

        Print("same", measured);
        Assert.Empty(measured.Where(pair => !pair.Sameness.IsSame).Select(pair => pair.Pair));
    }

    [Fact]
    public void NoTwoReleasesAreOne()
    {
        var measured = new List<(string Pair, Ingestion.Sameness.Sameness Sameness)>();
        var texts = Originals.All.SelectMany(original => Copies.All.Select(copy => (original.Name, Copy: copy.Name, Body: Originals.Body(copy.Make(original.Text))))).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (texts[i].Name != texts[j].Name)
                {
                    measured.Add(($"{texts[j].Name} {texts[j].Copy} / {texts[i].Name} {texts[i].Copy}", SameRelease.Judge(texts[j].Body, texts[i].Body)));
                }
            }
        }

        Print("different", measured);
        Assert.Empty(measured.Where(pair => pair.Sameness.IsSame).Select(pair => pair.Pair));
    }

    private void Print(string kind, List<(string Pair, Ingestion.Sameness.Sameness Sameness)> measured)
    {
        var ordered = measured.OrderBy(pair => pair.Sameness.Similarity).ToList();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{ordered.Count} {kind} pairs: similarity {ordered[0].Sameness.Similarity:0.000} to {ordered[^1].Sameness.Similarity:0.000}, median {ordered[ordered.Count / 2].Sameness.Similarity:0.000}; Jaccard {measured.Min(pair => pair.Sameness.Jaccard):0.000} to {measured.Max(pair => pair.Sameness.Jaccard):0.000}"));
        foreach (var (pair, sameness) in kind == "same" ? ordered.Where(pair => !pair.Sameness.IsSame).Concat(ordered.Take(25)) : ordered.TakeLast(10))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sameness.Similarity:0.000} {sameness.Jaccard:0.000} {sameness.Reason} {pair} {string.Join("; ", sameness.Replacements.Select(change => $"{change.First}>{change.Second}"))}"));
        }
    }
}
