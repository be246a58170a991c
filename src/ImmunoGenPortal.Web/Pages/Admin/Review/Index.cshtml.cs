using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Pages.Admin.Correcting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Review;

/// <summary>The review queue, one entry at a time.</summary>
public sealed class IndexModel(ReviewQueries queue, ReleaseQueries releases, CorrectionQueries corrections, ReviewDecisions decisions, Decided decided) : PageModel
{
    [BindProperty(Name = "kind", SupportsGet = true)]
    public string? KindCode { get; set; }

    /// <summary>Behind what was skipped.</summary>
    [BindProperty(Name = "after", SupportsGet = true)]
    public string? After { get; set; }

    /// <summary>What was just done.</summary>
    [BindProperty(Name = "did", SupportsGet = true)]
    public string? Did { get; set; }

    /// <summary>Somebody else settled what was just decided.</summary>
    [BindProperty(Name = "settled", SupportsGet = true)]
    public bool IsSettled { get; set; }

    public IReadOnlyDictionary<ReviewKind, int> Counts { get; private set; } = new Dictionary<ReviewKind, int>();

    /// <summary>Null where nothing is left.</summary>
    public ReviewView? View { get; private set; }

    public DecidedView? Done { get; private set; }

    public ReviewAnswer Answer { get; private set; } = new();

    /// <summary>Why the answer was not taken; null where there was none, or it was.</summary>
    public string? Wrong { get; private set; }

    /// <summary>What else the release says of the same thing.</summary>
    public IReadOnlyList<ClaimView> Beside { get; private set; } = [];

    /// <summary>What several releases say of one property, where they differ.</summary>
    public IReadOnlyList<ClaimView> Statements { get; private set; } = [];

    /// <summary>Names that an unknown one may be another of.</summary>
    public IReadOnlyList<string> Candidates { get; private set; } = [];

    public CorrectionView? Lost { get; private set; }

    /// <summary>The release with all that was read from it, where a fact may be added.</summary>
    public ReleaseView? Release { get; private set; }

    /// <summary>Why the entry waits, its values as pages write them.</summary>
    public string Reason(ReviewView view) => view.Property is { } property && Statements.Select(claim => Words.Of(property, claim.Value)).Distinct().ToList() is { Count: > 1 } values
        ? $"Releases differ on “{property.Label}”: {string.Join(" or ", values)}."
        : view.Entry.Question;

    public ReviewKind? Kind => ReviewKinds.Of(KindCode);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!IsReadable())
        {
            return this.BadQuery();
        }

        View = await queue.NextAsync(Kind, ReviewKinds.PlaceOf(After), cancellation);
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(ReviewAnswer answer, CancellationToken cancellation)
    {
        if (!IsReadable())
        {
            return this.BadQuery();
        }

        if (answer.Address is not { } address || await queue.FindAsync(address, cancellation) is not { } view || view.Entry.Value != answer.Value)
        {
            return RedirectToPage(new { kind = KindCode, after = After, settled = true });
        }

        var outcome = await decisions.DecideAsync(HttpContext.Actor(), view, answer, cancellation);
        if (outcome is ReviewOutcome.Done done)
        {
            return RedirectToPage(new { kind = KindCode, after = After, did = done.Did });
        }

        (View, Answer, Wrong) = (view, answer, ((ReviewOutcome.Refused)outcome).Reason);
        (Did, IsSettled) = (null, false);
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken cancellation)
    {
        if (!IsReadable())
        {
            return this.BadQuery();
        }

        await decided.UndoAsync(HttpContext.Actor(), Did, cancellation);
        return RedirectToPage(new { kind = KindCode, after = After, did = Did });
    }

    private bool IsReadable()
    {
        ViewData[ViewKeys.Title] = "Review";
        if (KindCode is { Length: > 0 } && Kind is null)
        {
            ModelState.AddModelError("kind", "unknown");
        }

        if (After is { Length: > 0 } && ReviewKinds.PlaceOf(After) is null)
        {
            ModelState.AddModelError("after", "unreadable");
        }

        return ModelState.IsValid;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Counts = await queue.CountAsync(cancellation);
        Done = await decided.FindAsync(Did, cancellation);
        switch (View?.Entry)
        {
            case { Kind: ReviewKind.Uncertain } entry:
                Beside = [.. (await queue.BesideAsync(entry, cancellation)).Where(claim => claim.Property.Id != entry.PropertyId || claim.Value.Stored != entry.Value)];
                break;
            case { Kind: ReviewKind.Differing } entry:
                Statements = await queue.StatementsAsync(entry, cancellation);
                break;
            case { Kind: ReviewKind.UnknownName } entry:
                Candidates = await queue.CandidatesAsync(entry.EntityKind!.Value, entry.Value!, cancellation);
                break;
            case { Kind: ReviewKind.LostCorrection } entry:
                Lost = (await corrections.OfReleaseAsync(entry.ReleaseId, cancellation)).FirstOrDefault(one => entry.Key == string.Create(System.Globalization.CultureInfo.InvariantCulture, $"correction:{one.Id}"));
                break;
            case { Kind: ReviewKind.Unclaimed }:
                Release = await releases.FindAsync(View.Release.Slug, cancellation);
                Fill(Answer.Missed, View);
                break;
        }

        return Page();
    }

    /// <summary>The figure in question stands in the form unless the curator wrote something else.</summary>
    private static void Fill(MissedFactForm form, ReviewView view)
    {
        if (view.Words is { } words && form.Words is null)
        {
            (form.Words, form.At) = (words.QuoteLine(view.Release.Text), words.ToString());
            form.Written ??= form.Words;
        }
    }
}
