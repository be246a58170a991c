using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using ImmunoGenPortal.Ingestion.Sameness;

namespace ImmunoGenPortal.Ingestion.Tests.Sameness;

public sealed partial class TextDifferenceTests
{
    [Theory]
    [InlineData("a third license", "a second license", "a [third][+second] license")]
    [InlineData("takes a license", "takes a\nlicense", "takes a license")]
    [InlineData("Amgen’s “TAP”", "Amgen's \"TAP\"", "Amgen’s “TAP”")]
    [InlineData("", "new", "[+new]")]
    [InlineData("old", "", "[old]")]
    [InlineData("a license", "a license today", "a license[+ today]")]
    [InlineData("", "", "")]
    [InlineData(" leading", "leading", "[ ]leading")]
    [InlineData("one two three of four five six", "red blue green of grey black white", "[one two three of four five six][+red blue green of grey black white]")]
    public void WordsThatDifferAreShown(string first, string second, string marked) =>
        Assert.Equal(marked, string.Concat(TextDifference.Between(first, second).Select(Marked)));

    [Fact]
    public void TheRunsRebuildBothTexts() => Prop.ForAll(Pairs(), pair =>
    {
        var runs = TextDifference.Between(pair.First, pair.Second);
        return Rebuilt(runs, DifferenceKind.OnlyInFirst) == pair.First
            && Words(Rebuilt(runs, DifferenceKind.OnlyInSecond)) == Words(pair.Second)
            && runs.All(run => run.Text.Length > 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void SharedStretchesAreEqualAscendingAndAsManyAsCanBe() => Prop.ForAll(Pairs(), pair =>
    {
        var (first, second) = (Numbers(pair.First), Numbers(pair.Second));
        var shared = SequenceDifference.Between(first, second, 1_000_000, out _);
        return shared.All(stretch => first.AsSpan(stretch.First, stretch.Length).SequenceEqual(second.AsSpan(stretch.Second, stretch.Length)))
            && shared.Zip(shared.Skip(1)).All(pair => pair.First.First + pair.First.Length <= pair.Second.First && pair.First.Second + pair.First.Length <= pair.Second.Second)
            && shared.Sum(stretch => stretch.Length) == LongestShared(first, second);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AFoldedRunIsStillTheWholeRun() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), ArbMap.Default.ArbFor<PositiveInt>(), (text, shown) =>
    {
        var (head, hidden, tail) = new DifferenceRun(DifferenceKind.Same, text.Get).Fold(shown.Get);
        return head + hidden + tail == text.Get && (hidden.Length == 0 || hidden.Length > shown.Get);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TheMiddleOfALongRunFolds()
    {
        var (head, hidden, tail) = new DifferenceRun(DifferenceKind.Same, "one two three four five six seven eight nine ten").Fold(7);

        Assert.Equal(("one two ", "three four five six seven eight nine ", "ten"), (head, hidden, tail));
    }

    public static TheoryData<string, string> Hostile { get; } = new()
    {
        { Repeat("a", 200_000), Repeat("a", 150_000) + Repeat("b a", 25_000) },
        { Repeat("a b", 100_000), Repeat("b a a", 60_000) },
        { Repeat("a", 200_000), Repeat("b", 200_000) },
        { Many(200_000, i => i), Many(200_000, i => 200_000 - i) },
        { Many(200_000, i => i * 7919 % 4), Many(200_000, i => i * 104_729 / 3 % 4) },
        { Many(200_000, i => i), Many(200_000, i => (i * 7919L) % 200_003) },
        { new string('x', 1_000_000), new string('x', 1_000_000) + " y" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void HostileTextsTakeABoundedNumberOfSteps(string first, string second)
    {
        var (one, other) = (Numbers(first), Numbers(second));

        SequenceDifference.Between(one, other, TextDifference.MostSteps, out var steps);

        Assert.InRange(steps, 0, TextDifference.MostSteps + (3L * (one.Length + other.Length)));
        Assert.Equal(first, Rebuilt(TextDifference.Between(first, second), DifferenceKind.OnlyInFirst));
    }

    [Fact]
    public void AFewChangesInAMegabyteAreFoundExactly()
    {
        var words = Enumerable.Range(0, 180_000).Select(i => $"w{i % 5000}").ToArray();
        var first = string.Join(' ', words);
        for (var i = 600; i < words.Length; i += 600)
        {
            words[i] = "changed";
        }

        var runs = TextDifference.Between(first, string.Join(' ', words));

        Assert.Equal(299, runs.Count(run => run is { Kind: DifferenceKind.OnlyInSecond, Text: "changed " }));
        Assert.Equal(299, runs.Count(run => run.Kind == DifferenceKind.OnlyInFirst));
    }

    private static string Marked(DifferenceRun run) => run.Kind switch
    {
        DifferenceKind.Same => run.Text,
        DifferenceKind.OnlyInFirst => $"[{run.Text.TrimEnd(run.Text.Trim().Length > 0 ? ' ' : '\0')}]",
        _ => $"[+{run.Text.TrimEnd()}]" + (run.Text.EndsWith(' ') ? " " : ""),
    };

    private static string Rebuilt(IReadOnlyList<DifferenceRun> runs, DifferenceKind kind) =>
        string.Concat(runs.Where(run => run.Kind is DifferenceKind.Same || run.Kind == kind).Select(run => run.Text));

    private static string Words(string text) => Spaces().Replace(text, " ").Trim();

    private static int[] Numbers(string text)
    {
        var numbers = new Dictionary<string, int>();
        return [.. text.Split(' ').Select(word => numbers.TryAdd(word, word.GetHashCode(StringComparison.Ordinal)) ? numbers[word] : numbers[word])];
    }

    /// <summary>By the table of all prefixes, the slow and certain way.</summary>
    private static int LongestShared(int[] first, int[] second)
    {
        var longest = new int[first.Length + 1, second.Length + 1];
        for (var i = 1; i <= first.Length; i++)
        {
            for (var j = 1; j <= second.Length; j++)
            {
                longest[i, j] = first[i - 1] == second[j - 1] ? longest[i - 1, j - 1] + 1 : Math.Max(longest[i - 1, j], longest[i, j - 1]);
            }
        }

        return longest[first.Length, second.Length];
    }

    private static Arbitrary<(string First, string Second)> Pairs()
    {
        var text = Gen.Elements("a", "b", "c", "the", "license").ListOf().SelectMany(words => Gen.Elements(" ", "\n", "  \n").Select(space => string.Join(space, words)));
        return (from first in text from second in text select (first, second)).ToArbitrary();
    }

    private static string Repeat(string words, int times) => string.Join(' ', Enumerable.Repeat(words, times));

    private static string Many(int count, Func<long, long> word) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{word(i)}"));

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
