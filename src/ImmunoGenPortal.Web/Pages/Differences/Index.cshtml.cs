using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Differences;

/// <summary>A filter as a link, with how many differences it leaves.</summary>
public sealed record DifferenceChoice(string Title, int Count, string Address, bool IsChosen);

public sealed class IndexModel(DifferenceQueries differences) : ListModel<DifferenceRow>("Differences between releases", IndexModel.Size)
{
    internal const int Size = 20;

    internal const string KindPattern = "^(deal|payment|trial|result)?$";

    internal const string LabelPattern = "^(conflict|correction|other-basis|update)?$";

    internal const string ReleasePattern = "^[a-z0-9-]{0,200}$";

    public DifferenceFilter Filter { get; private set; } = new();

    public DifferencePage Found { get; private set; } = DifferencePage.None;

    public IReadOnlyList<DifferenceChoice> Labels { get; private set; } = [];

    public IReadOnlyList<DifferenceChoice> Kinds { get; private set; } = [];

    /// <summary>What only differences of are listed: its name, its page, and the list without it.</summary>
    public IEnumerable<(string Label, string Address, string Back)> Things
    {
        get
        {
            var address = new SearchAddress(Request);
            return new[] { ("partner", "partners", Filter.Partner), ("compound", "compounds", Filter.Compound), ("trial", "trials", Filter.Trial), ("deal", "deals", Filter.Deal) }
                .Where(thing => !string.IsNullOrEmpty(thing.Item3)).Select(thing => ($"{thing.Item1} {thing.Item3}", $"/{thing.Item2}/{Uri.EscapeDataString(thing.Item3!)}", address.Without(thing.Item1)));
        }
    }

    private protected override void Read(ListRequest query) => Filter = DifferenceResource.FilterOf(query);

    protected override async Task<ListFound<DifferenceRow>> AskAsync(int page, CancellationToken cancellation)
    {
        Found = await differences.FindAsync(Filter, page, Size, cancellation);
        var address = new SearchAddress(Request);
        Labels =
        [
            new("All", Found.Labels.Values.Sum(), address.Without("label"), Filter.Label is null),
            .. DifferenceCodes.Labels.Select(one => new DifferenceChoice(DifferenceWords.Of(one.Label), Found.Labels.GetValueOrDefault(one.Label), address.With(("label", one.Code)), Filter.Label == one.Label)),
        ];
        Kinds =
        [
            new("All", Found.Subjects.Values.Sum(), address.Without("kind"), Filter.Subject is null),
            .. DifferenceCodes.Subjects.Select(one => new DifferenceChoice(DifferenceWords.Many(one.Subject), Found.Subjects.GetValueOrDefault(one.Subject), address.With(("kind", one.Code)), Filter.Subject == one.Subject)),
        ];
        return new ListFound<DifferenceRow>(Found.Total, Found.Rows);
    }
}
