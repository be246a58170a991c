using ImmunoGenPortal.Ingestion.Tests.Support;

namespace ImmunoGenPortal.Ingestion.Tests.Resolution;

/// <summary>Releases about one agreement and the compound that came of it: the record is the same whichever comes first.</summary>
public sealed class EveryOrderTests
{
    private static readonly string[] Agreement =
    [
        Releases.License("October 8, 2010", "Novartis",
            "it has entered into a license agreement with Novartis under which Novartis obtains exclusive rights to use ImmunoGen's TAP technology with antibodies to an undisclosed target.",
            "ImmunoGen receives an upfront payment of $45 million and is entitled to milestone payments potentially totaling $200.5 million for each target, plus royalties on sales."),
        Releases.License("March 12, 2013", "Novartis",
            "Novartis has amended its agreement with the Company. Novartis entered into the license agreement with ImmunoGen in October 2010.",
            "ImmunoGen receives an amendment fee of $3.5 million."),
        Releases.License("June 5, 2014", "Novartis",
            "Novartis has licensed the exclusive right to use its TAP technology with antibodies to HER3. In October 2010, Novartis licensed the exclusive right to use the technology with antibodies to an undisclosed target.",
            "ImmunoGen receives a $1 million upfront payment for the license."),
        Studies.Later,
    ];

    public static TheoryData<string> Orders => [.. Permutations([0, 1, 2, 3]).Select(order => string.Concat(order)).Where(order => order != "0123")];

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task TheRecordIsTheSameInEveryOrder(string order) => Assert.Equal(await First.Value, await RecordAsync(order));

    [Fact]
    public async Task TheRecordHoldsWhatTheReleasesTell()
    {
        var record = await First.Value;

        Assert.Contains("agreement novartis", record, StringComparison.Ordinal);
        Assert.Contains("upfront 45000000", record, StringComparison.Ordinal);
        Assert.Contains("upfront 1000000", record, StringComparison.Ordinal);
        Assert.Contains("HER3", record, StringComparison.Ordinal);
        Assert.Contains("trial lorvotuzumabmertansine/1/multiplemyeloma", record, StringComparison.Ordinal);
    }

    private static Lazy<Task<string>> First { get; } = new(() => RecordAsync("0123"));

    private static async Task<string> RecordAsync(string order)
    {
        await using var portal = new TemporaryPortal();
        foreach (var place in order)
        {
            Assert.IsType<IngestOutcome.Stored>(await portal.IngestAsync(Agreement[place - '0']));
        }

        return await DerivedRecord.OfAsync(portal);
    }

    private static IEnumerable<int[]> Permutations(int[] places) =>
        places.Length == 1 ? [places] : places.SelectMany(first => Permutations([.. places.Where(place => place != first)]).Select(rest => (int[])[first, .. rest]));
}
