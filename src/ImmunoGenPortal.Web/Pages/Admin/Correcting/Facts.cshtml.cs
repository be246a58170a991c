using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Pages.Releases;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Correcting;

/// <summary>A release beside what was read from it, to be confirmed, mended, rejected and completed.</summary>
public sealed class FactsModel(ReleaseQueries releases, CorrectionQueries corrections, ReviewQueries queue, CorrectFacts facts, CorrectEntities entities, Decided decided) : PageModel
{
    /// <summary>The claim that is to be corrected; null for none.</summary>
    [BindProperty(Name = "fact", SupportsGet = true)]
    public int? FactId { get; set; }

    /// <summary>What was just done.</summary>
    [BindProperty(Name = "did", SupportsGet = true)]
    public string? Did { get; set; }

    public ReleaseView View { get; private set; } = null!;

    public ClaimView? Fact { get; private set; }

    public FactForm Form { get; private set; } = new();

    public MissedFactForm Missed { get; private set; } = new();

    public NameForm Named { get; private set; } = new();

    /// <summary>Why a form was not taken; null where none was sent, or it was.</summary>
    public string? Wrong { get; private set; }

    public DecidedView? Done { get; private set; }

    public IReadOnlyList<CorrectionView> History { get; private set; } = [];

    /// <summary>Names that a new one may be another of.</summary>
    public IReadOnlyList<string> Known { get; private set; } = [];

    public IHtmlContent Text { get; private set; } = HtmlString.Empty;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation) =>
        !ModelState.IsValid ? this.BadQuery()
        : await LoadAsync(slug, cancellation) ? await ShowAsync(FactId is not null && Fact is null ? Gone : null, cancellation)
        : NotFound();

    public async Task<IActionResult> OnPostAsync(string slug, FactForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        if (!await LoadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Form = form;
        return Fact is null ? await ShowAsync(Gone, cancellation) : await AnswerAsync(await CorrectAsync(Fact, form, cancellation), Decided.OfFact, cancellation);
    }

    public async Task<IActionResult> OnPostAddAsync(string slug, MissedFactForm missed, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        if (!await LoadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Missed = missed;
        var (fact, wrong) = missed.Read(View);
        return await AnswerAsync(fact is null ? new CorrectionOutcome.Refused(wrong!) : await facts.AddAsync(HttpContext.Actor(), fact, missed.Reason, cancellation), Decided.OfFact, cancellation);
    }

    public async Task<IActionResult> OnPostNameAsync(string slug, NameForm named, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        if (!await LoadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Named = named;
        return await AnswerAsync(await NameAsync(named, cancellation), Decided.OfEntity, cancellation);
    }

    public async Task<IActionResult> OnPostUndoAsync(string slug, CancellationToken cancellation)
    {
        await decided.UndoAsync(HttpContext.Actor(), Did, cancellation);
        return RedirectToPage(new { slug, did = Did });
    }

    private const string Gone = "This value is not there any more: it was corrected or read anew meanwhile. Choose it again below.";

    private async Task<CorrectionOutcome> CorrectAsync(ClaimView claim, FactForm form, CancellationToken cancellation)
    {
        var fact = new FactAddress(View.Release.Slug, claim.SubjectKind, claim.SubjectKey, claim.Property.Id, claim.Value.Stored);
        var (words, wrong) = WordsOfRelease.Find(View, form.Words, form.At);
        return form.Do switch
        {
            "confirm" => await facts.ConfirmAsync(HttpContext.Actor(), fact, form.Reason, cancellation),
            "reject" => await facts.RejectAsync(HttpContext.Actor(), fact, form.Reason, cancellation),
            "mend" when wrong is not null => new CorrectionOutcome.Refused(wrong),
            "mend" => await facts.ChangeAsync(HttpContext.Actor(), fact, form.Written, words, form.Reason, cancellation),
            _ => new CorrectionOutcome.Refused("Choose one of the buttons."),
        };
    }

    private async Task<CorrectionOutcome> NameAsync(NameForm named, CancellationToken cancellation)
    {
        if (named.Kind is not { } kind || !NameForm.Kinds.Contains(kind))
        {
            return new CorrectionOutcome.Refused("Choose whether it names a compound, partner, target or indication.");
        }

        return await queue.KeyOfAsync(kind, named.Of, cancellation) is { } key
            ? await entities.AddNameAsync(HttpContext.Actor(), new EntityAddress(kind, key), named.Name, named.Reason, cancellation)
            : new CorrectionOutcome.Refused($"No {Words.Kind(kind)} goes by the name “{named.Of?.Trim()}”, or more than one does: choose one of the list.");
    }

    private async Task<IActionResult> AnswerAsync(CorrectionOutcome outcome, Func<int, string> name, CancellationToken cancellation) => outcome switch
    {
        CorrectionOutcome.Done done => RedirectToPage(new { slug = View.Release.Slug, did = name(done.Id) }),
        CorrectionOutcome.Refused refused => await ShowAsync(refused.Reason, cancellation),
        _ => throw new InvalidOperationException($"There is no answer to {outcome}."),
    };

    private async Task<bool> LoadAsync(string slug, CancellationToken cancellation)
    {
        if (await releases.FindAsync(slug, cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        Fact = view.Subjects.SelectMany(subject => subject.Parts.Prepend(subject)).SelectMany(subject => subject.Claims).FirstOrDefault(claim => claim.Id == FactId);
        return true;
    }

    private async Task<IActionResult> ShowAsync(string? wrong, CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = $"Correct: {View.Release.Title ?? "release without a headline"}";
        ViewData[ViewKeys.Correcting] = true;
        Wrong = wrong;
        Done = wrong is null ? await decided.FindAsync(Did, cancellation) : null;
        Text = MarkedText.Render(View, TextMark.Of(View));
        History = await corrections.OfReleaseAsync(View.Release.Id, cancellation);
        var known = new List<string>();
        foreach (var kind in NameForm.Kinds)
        {
            known.AddRange(await queue.CandidatesAsync(kind, "", cancellation));
        }

        Known = known;
        return Page();
    }
}
