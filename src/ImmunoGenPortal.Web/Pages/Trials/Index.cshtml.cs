using System.ComponentModel.DataAnnotations;
using ImmunoGenPortal.Data.Queries;
using Microsoft.AspNetCore.Mvc;

namespace ImmunoGenPortal.Web.Pages.Trials;

public sealed class IndexModel(TrialQueries trials) : ListModel<TrialView>("Trials", IndexModel.Size)
{
    internal const int Size = 50;

    /// <summary>As FACTS.md writes phases.</summary>
    internal const string PhasePattern = "^(1|1a|1b|1/2|1b/2|2|2a|2b|2/3|3|4)?$";

    public static readonly IReadOnlyList<string> Phases = ["1", "1a", "1b", "1/2", "1b/2", "2", "2a", "2b", "2/3", "3", "4"];

    [BindProperty(Name = "compound", SupportsGet = true), StringLength(100)]
    public string? Compound { get; set; }

    [BindProperty(Name = "indication", SupportsGet = true), StringLength(100)]
    public string? Indication { get; set; }

    [BindProperty(Name = "phase", SupportsGet = true), RegularExpression(PhasePattern)]
    public string? Phase { get; set; }

    public TrialFilter Filter => new(Compound, Indication, Phase);

    protected override Task<(int Total, IReadOnlyList<TrialView> Rows)> AskAsync(int page, CancellationToken cancellation) =>
        trials.ListAsync(Filter, page, Size, cancellation);
}
