using ImmunoGenPortal.Data.Differences;
using ImmunoGenPortal.Data.Lists;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Web.Api;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Compounds;

public sealed class CompoundModel(
    EntityQueries entities, DevelopmentQueries development, DifferenceQueries differences, TrialSearch trials, PaymentQueries payments, DealQueries deals, EntityAddresses addresses) : PageModel
{
    private const int MostReports = 25;

    public EntityView View { get; private set; } = null!;

    public IReadOnlyDictionary<string, NamedLink> Targets { get; private set; } = new Dictionary<string, NamedLink>();

    public MakeUp MakeUp { get; private set; } = new(null, null, null);

    /// <summary>The rights that name it, oldest first.</summary>
    public IReadOnlyList<(AgreementView Agreement, GrantView Grant)> Rights { get; private set; } = [];

    /// <summary>The highest stage in each disease, the furthest first.</summary>
    public IReadOnlyList<StageView> Stages { get; private set; } = [];

    public IReadOnlyList<EventView> Events { get; private set; } = [];

    public FewTrials Trials { get; private set; } = FewTrials.None;

    /// <summary>What its progress has brought.</summary>
    public IReadOnlyList<PaymentView> Payments { get; private set; } = [];

    public LaneChart History { get; private set; } = LaneChart.Empty;

    /// <summary>Null where the page shows what is known now.</summary>
    public DateOnly? AsOf { get; private set; }

    /// <summary>Whether any release named it by the day asked for.</summary>
    public bool IsKnown => AsOf is null || View.Named > 0;

    public IEnumerable<EventView> Approvals => Events.Where(one => one.Event.Value.Stored is "approval" or "accelerated-approval");

    /// <summary>What was reported of its studies, newest first: successive reports of one study stand apart.</summary>
    public IEnumerable<(TrialView Trial, TrialTelling Telling)> Reports =>
        Trials.Rows.SelectMany(trial => trial.Tellings.Where(telling => telling.Results.Count > 0).Select(telling => (trial, telling))).OrderByDescending(pair => pair.telling.ReleaseDate).Take(MostReports);

    /// <summary>How many values of its trials and of rights to it releases tell differently; as known now, and left out of views of another day.</summary>
    public int Differences { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        var query = new ListRequest(Request);
        AsOf = query.Date("asOf");
        if (await entities.CompoundAsync(slug, cancellation, AsOf) is not { } view)
        {
            return await this.ElsewhereAsync(addresses, EntityKind.Compound, slug, cancellation);
        }

        View = view;
        if (query.Complaint is { } complaint)
        {
            return this.BadQuery(complaint);
        }

        ViewData[ViewKeys.Title] = view.Name;
        ViewData[ViewKeys.OneCompound] = true;
        await FillAsync(view, cancellation);
        return Page();
    }

    private async Task FillAsync(EntityView view, CancellationToken cancellation)
    {
        MakeUp = MakeUp.Of(view);
        Differences = await differences.CountAsync(new DifferenceFilter { Compound = view.Slug }, AsOf, cancellation);
        Targets = await entities.NamedAsync(EntityKind.Target, [.. view.Of(Properties.Compound.Target).Select(target => target.Value)], cancellation);
        Rights = await deals.TiedAsync(EntityKind.Compound, view.Id, AsOf, cancellation);
        (Stages, Events) = await development.OfAsync(EntityKind.Compound, view.Id, cancellation, AsOf);
        var found = await trials.FindAsync(new TrialFilter { Compounds = [view.Slug], AsOf = AsOf }, 1, FewTrials.Most, cancellation);
        Trials = FewTrials.Of(found, "/trials?compound=" + Uri.EscapeDataString(view.Slug));
        Payments = await payments.OfAsync(EntityKind.Compound, view.Id, cancellation, AsOf);
        History = HistoryChart.Of([.. HistoryEvents.Of(Rights, named: true), .. HistoryEvents.Of(Payments), .. HistoryEvents.Of(Stages, named: false), .. HistoryEvents.Of(Events), .. HistoryEvents.Of(Trials.Rows), .. HistoryEvents.Of(view.Called)]);
    }
}
