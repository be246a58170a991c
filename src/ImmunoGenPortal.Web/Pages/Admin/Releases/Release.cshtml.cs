using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Accounts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Releases;

/// <summary>A release as curators see it, withdrawn or not: what is said of the release itself, its sources, what was done to it.</summary>
public sealed class ReleaseModel(CuratedReleases releases, CorrectFacts correct, CurateReleases curate, CurateSources sources) : PageModel
{
    /// <summary>As FACTS.md words them.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        ["license", "collaboration", "milestone", "clinical-data", "clinical-progress", "preclinical", "regulatory", "financial-results", "financing", "conference", "people", "acquisition", "corporate"];

    [BindProperty(Name = "slug", SupportsGet = true)]
    public string Slug { get; set; } = "";

    [BindProperty, StringLength(Corrected.LongestReason, ErrorMessage = Corrected.TooLong)]
    public string? Reason { get; set; }

    public CuratedRelease View { get; private set; } = null!;

    public string Here => $"/admin/releases/{Slug}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await FindAsync(cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellation) =>
        AnswerAsync(() => curate.WithdrawAsync(HttpContext.Actor(), Slug, Reason, cancellation), "Withdrawn. Nothing public shows it or what it alone told.", cancellation);

    public Task<IActionResult> OnPostRestoreAsync(CancellationToken cancellation) =>
        AnswerAsync(() => curate.RestoreAsync(HttpContext.Actor(), Slug, Reason, cancellation), "Restored. It is public again.", cancellation);

    public Task<IActionResult> OnPostLeadAsync(int source, CancellationToken cancellation) =>
        AnswerAsync(() => sources.LeadAsync(HttpContext.Actor(), Slug, source, Reason, cancellation), "The release is read from this source now.", cancellation);

    public Task<IActionResult> OnPostSplitAsync(int source, CancellationToken cancellation) =>
        AnswerAsync(() => sources.SplitAsync(HttpContext.Actor(), Slug, source, Reason, cancellation), "It is a release of its own now.", cancellation);

    /// <param name="before">What stood there when the form was made; empty where nothing did.</param>
    /// <param name="value">Empty to say that the release states none.</param>
    /// <param name="words">Where the release says so; may be empty.</param>
    public Task<IActionResult> OnPostDetailAsync(int property, string? before, string? value, string? words, CancellationToken cancellation)
    {
        if (CuratedReleases.Shown.All(one => one.Id != property))
        {
            return Task.FromResult<IActionResult>(BadRequest());
        }

        return AnswerAsync(() => CorrectAsync(Properties.Numbered(property), before, value, words, cancellation), $"{Properties.Numbered(property).Label} corrected.", cancellation);
    }

    private async Task<CorrectionOutcome> CorrectAsync(Property property, string? before, string? value, string? words, CancellationToken cancellation)
    {
        var text = await releases.TextAsync(Slug, cancellation) ?? "";
        var span = WordsInText.Find(text, words ?? "");
        if (span is null && !string.IsNullOrWhiteSpace(words))
        {
            return new CorrectionOutcome.Refused($"“{words}” does not stand in the release. Copy the words as they stand, or leave them out.");
        }

        if (string.IsNullOrEmpty(before))
        {
            // Words that are there as they were typed are evidence without being pointed at.
            var said = span ?? (property.Shape is ValueShape.Text or ValueShape.Name ? WordsInText.Find(text, value ?? "") : null);
            return await correct.AddAsync(HttpContext.Actor(), new MissedFact(Slug, property.Id, View.SubjectKey ?? "", null, null, value ?? "", said), Reason, cancellation);
        }

        var fact = new FactAddress(Slug, SubjectKind.Release, View.SubjectKey ?? "", property.Id, before);
        return string.IsNullOrWhiteSpace(value)
            ? await correct.RejectAsync(HttpContext.Actor(), fact, Reason, cancellation)
            : await correct.ChangeAsync(HttpContext.Actor(), fact, value, span, Reason, cancellation);
    }

    private async Task<IActionResult> AnswerAsync(Func<Task<CorrectionOutcome>> correction, string done, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        return ModelState.IsValid && this.Answer(await correction(), Here, done) is { } answer ? answer : Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await releases.FindAsync(Slug, cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        ViewData[ViewKeys.Title] = view.Row.Title ?? "Release without a headline";
        return true;
    }
}
