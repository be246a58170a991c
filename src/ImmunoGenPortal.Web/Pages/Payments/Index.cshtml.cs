using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Pages.Search;
using ImmunoGenPortal.Web.Show;

namespace ImmunoGenPortal.Web.Pages.Payments;

public sealed class IndexModel(PaymentList payments) : ListModel<PaymentRow>("Payments received", IndexModel.Size)
{
    internal const int Size = 50;

    /// <summary>As FACTS.md words the events that bring payments, and all of development, approval and sale together.</summary>
    internal const string KindPattern = "^(milestone|ind|phase-1|phase-2|phase-3|submission|approval|first-sale|other)?$";

    public static readonly IReadOnlyList<string> Events = ["ind", "phase-1", "phase-2", "phase-3", "submission", "approval", "first-sale", "other"];

    private static readonly ListFacet[] Facets = [new("partner", "Partner"), new("compound", "Compound")];

    public PaymentFilter Filter { get; private set; } = new();

    public PaymentPage Found { get; private set; } = PaymentPage.None;

    /// <summary>How many payments each event brought, whatever they are for.</summary>
    public IReadOnlyDictionary<string, int> Kinds { get; private set; } = new Dictionary<string, int>();

    /// <summary>The same list whatever the payments are for.</summary>
    public string AllKinds => new SearchAddress(Request).Without("kind");

    public override bool IsFiltered => base.IsFiltered || !string.IsNullOrEmpty(Filter.Kind);

    private protected override void Read(ListRequest query) => Filter = PaymentResource.FilterOf(query);

    protected override async Task<ListFound<PaymentRow>> AskAsync(int page, CancellationToken cancellation)
    {
        Found = await payments.FindAsync(Filter, page, Size, cancellation);
        Kinds = Found.Counts.Of("kind").ToDictionary(kind => kind.Value.Slug, kind => kind.Count);
        return new ListFound<PaymentRow>(Found.Received.Payments, Found.Rows) { Counts = Found.Counts };
    }

    private protected override FacetPanel Narrow(FacetCounts counts) => ListPanel.Of(Request, counts, "payment", Facets, Filter.From, Filter.To);
}
