using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Model;
using ImmunoGenPortal.Data.Queries;
using ImmunoGenPortal.Facts;
using ImmunoGenPortal.Ingestion.Corrections;
using ImmunoGenPortal.Web.Accounts;
using ImmunoGenPortal.Web.Hosting;
using ImmunoGenPortal.Web.Show;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ImmunoGenPortal.Web.Pages.Admin.Corrections;

/// <summary>Everything that curators corrected, newest first: values of releases, or what names mean.</summary>
public sealed class IndexModel(CorrectionList corrections, CorrectFacts facts, CorrectEntities entities) : PageModel
{
    internal const int Size = 100;

    public static readonly IReadOnlyList<string> FactKinds = ["confirm", "change", "reject", "add", "dismiss"];

    public static readonly IReadOnlyList<string> EntityKinds = ["merge", "rename", "addname", "removename", "confirm"];

    [BindProperty(Name = "about", SupportsGet = true), RegularExpression("^(facts|entities)?$")]
    public string? About { get; set; }

    [BindProperty(Name = "by", SupportsGet = true), StringLength(100)]
    public string? By { get; set; }

    [BindProperty(Name = "kind", SupportsGet = true), RegularExpression("^(confirm|change|reject|add|dismiss|merge|rename|addname|removename)?$")]
    public string? Kind { get; set; }

    [BindProperty(Name = "state", SupportsGet = true), RegularExpression("^(all|holds|lost|undone)?$")]
    public string? State { get; set; }

    [BindProperty(Name = "p", SupportsGet = true), Range(1, 10_000)]
    public int PageNumber { get; set; } = 1;

    [BindProperty, StringLength(Corrected.LongestReason, ErrorMessage = Corrected.TooLong)]
    public string? Reason { get; set; }

    public bool IsOfEntities => About == "entities";

    public int Total { get; private set; }

    public IReadOnlyList<Correction> OfFacts { get; private set; } = [];

    public IReadOnlyList<EntityCorrection> OfEntities { get; private set; } = [];

    public IReadOnlyList<string> People { get; private set; } = [];

    public Pager Pager { get; private set; } = Pager.None;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        ViewData[ViewKeys.Title] = "Corrections";
        if (!ModelState.IsValid)
        {
            return this.BadQuery();
        }

        var filter = new CorrectionFilter(By, Kind, Enum.TryParse<CorrectionState>(State, ignoreCase: true, out var state) ? state : CorrectionState.All);
        if (IsOfEntities)
        {
            (Total, OfEntities) = await corrections.OfEntitiesAsync(filter, PageNumber, Size, cancellation);
        }
        else
        {
            (Total, OfFacts) = await corrections.OfFactsAsync(filter, PageNumber, Size, cancellation);
        }

        People = await corrections.PeopleAsync(cancellation);
        Pager = new Pager(PageNumber, Size, Total, Request);
        return Page();
    }

    /// <summary>Undoes what the list shows: a correction of a value, or a decision about an entity.</summary>
    public async Task<IActionResult> OnPostUndoAsync(int id, CancellationToken cancellation)
    {
        var outcome = !ModelState.IsValid ? new CorrectionOutcome.Refused(Corrected.TooLong)
            : IsOfEntities ? await entities.UndoAsync(HttpContext.Actor(), id, Reason, cancellation)
            : await facts.UndoAsync(HttpContext.Actor(), id, Reason, cancellation);
        TempData[outcome is CorrectionOutcome.Refused ? "Refused" : "Done"] = outcome is CorrectionOutcome.Refused refused ? refused.Reason : "Undone: it is again as it was before.";
        return LocalRedirect("/admin/corrections" + Query(null));
    }

    /// <summary>The filters as they are, for another form or page.</summary>
    public string Query(string? handler)
    {
        var query = new QueryBuilder(Request.Query.Where(pair => pair.Key != "handler").SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))));
        if (handler is not null)
        {
            query.Add("handler", handler);
        }

        return query.ToQueryString().Value ?? "";
    }

    /// <summary>A value as a reader writes it.</summary>
    public static string Value(Correction correction, string? stored) =>
        stored is null ? "–" : correction.PropertyId == 0 ? stored : Words.Of(Properties.Numbered(correction.PropertyId), FactValue.Parse(Properties.Numbered(correction.PropertyId).Shape, stored));

    /// <summary>Where the value can be seen; of a withdrawn release, where curators see it.</summary>
    public static string Address(Correction correction) =>
        correction.Release!.WithdrawnAt is not null ? $"/admin/releases/{correction.Release.Slug}"
        : $"/releases/{correction.Release.Slug}{(correction.Evidence.Count > 0 ? $"#e-{correction.Evidence[0]}" : "")}";
}
