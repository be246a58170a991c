using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Partners;

public sealed class PartnerModel(EntityQueries entities, DealQueries deals, PaymentQueries payments, DevelopmentQueries development, DifferenceQueries differences, EntityAddresses addresses) : PageModel
{
    /// <summary>Above so many agreements their ladders are folded away.</summary>
    private const int MostOpen = 2;

    public EntityView View { get; private set; } = null!;

    public IReadOnlyList<AgreementView> Agreements { get; private set; } = [];

    public IReadOnlyList<PaymentView> Payments { get; private set; } = [];

    /// <summary>The companies that releases call members of its group.</summary>
    public IReadOnlyList<NamedLink> Members { get; private set; } = [];

    /// <summary>How far the compounds tied to it are, the furthest first.</summary>
    public IReadOnlyList<StageView> Stages { get; private set; } = [];

    /// <summary>By the name that a right uses: the page of its target.</summary>
    public IReadOnlyDictionary<string, NamedLink> Targets { get; private set; } = new Dictionary<string, NamedLink>();

    public LaneChart History { get; private set; } = LaneChart.Empty;

    /// <summary>Null where the page shows what is known now.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>Whether any release named it by the day asked for.</summary>
    public bool IsKnown => AsOf is null || View.Named > 0;

    public IEnumerable<(AgreementView Agreement, GrantView Grant)> Rights => Agreements.SelectMany(agreement => agreement.Grants.Select(grant => (agreement, grant)));

    public bool AreLaddersOpen => Agreements.Count <= MostOpen;

    /// <summary>What rights are aimed at, where it is named.</summary>
    public IEnumerable<IGrouping<string, GrantView>> NamedTargets =>
        Rights.Select(right => right.Grant).Where(grant => grant.Grant.Target is not (null or "undisclosed")).GroupBy(grant => NameKey.Of(grant.Grant.Target!));

    /// <summary>How many values of its rights releases tell differently; as known now, and left out of views of another day.</summary>
    public int Differences { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var query = new ListRequest(Request);
        AsOf = query.Date("asOf");
        if (await entities.PartnerAsync(slug, cancellation, AsOf) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Organisation, slug, cancellation);
        }

        View = view;
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        ViewData[ViewKeys.Title] = view.Name;
        await FillAsync(view, cancellation);
        return Page();
    }

    private async Task FillAsync(EntityView view, CancellationToken cancellation)
    {
        var agreements = await deals.OfPartnerAsync(view.Id, cancellation);
        Agreements = AsOf is { } day ? [.. agreements.Select(agreement => agreement.On(day)).OfType<AgreementView>()] : agreements;
        Payments = await payments.OfAsync(EntityKind.Organisation, view.Id, cancellation, AsOf);
        Differences = await differences.CountAsync(new DifferenceFilter { Partner = view.Slug }, AsOf, cancellation);
        Members = await entities.MembersAsync(view.Id, cancellation);
        Stages = await development.StagesAsync(await entities.CompoundsOfPartnerAsync(view.Id, [.. view.Names.Select(name => name.Name)], cancellation), AsOf, cancellation);
        Targets = await entities.NamedAsync(EntityKind.Target, [.. Rights.Select(right => right.Grant.Grant.Target).OfType<string>()], cancellation);
        History = HistoryChart.Of([.. HistoryEvents.Of(Rights, named: false), .. HistoryEvents.Of(Payments), .. HistoryEvents.Of(Stages, named: true), .. HistoryEvents.Of(view.Called)]);
    }
}
